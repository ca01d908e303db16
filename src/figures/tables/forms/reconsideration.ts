import { cite } from '#core/vocabulary/cite.ts'
import { 争议事项, 被申请人类别, 行政管理类别 } from '#law/dispute-statistics.ts'
import { 复议法条例 } from '#law/statutes.ts'
import { compared, idsOf, linesOf, linesOfAny } from '../lines.ts'
import type { Balance, Grid, Heading, Line, StatutoryTable } from '../words.ts'

const counted = (id: string, label: string, figure: string, dims?: Readonly<Record<string, string | readonly string[]>>): Heading => ({ id, label, rule: { figure: `reconsideration.${figure}`, ...(dims ? { dims } : {}) } })
const 决定 = (id: string, 决定类型: string): Heading => counted(id, 决定类型, 'decided', { 决定类型 })
const 终止 = (id: string, label: string, ...终止事由: readonly string[]): Heading => counted(id, label, 'terminated', { 终止事由 })

const 纠错 = [决定('varied', '变更'), 决定('revoked', '撤销'), 决定('partly-revoked', '部分撤销'), 决定('unlawful', '确认违法'), 决定('void', '确认无效'), 决定('ordered', '责令履行')]
const 决定栏 = [决定('upheld', '维持'), 决定('rejected', '驳回复议请求'), ...纠错, 决定('agreement', '行政协议责任')]
const 撤回 = [终止('withdrawn', '撤回', '准予撤回申请'), 终止('settled', '和解', '和解后准予撤回申请')]
const 审结栏 = [counted('dismissed', '驳回申请', 'dismissed'), ...决定栏, counted('mediated', '调解', 'mediated'), ...撤回, 终止('ended', '其他终止', '公民死亡，无人继续', '组织终止，无人承受', '转为刑事强制措施', '中止满六十日原因未消除')]

const columns: readonly Heading[] = [
  { id: 'applications', label: '申请', parts: [
    { ...counted('screening-brought', '上期待审查', 'screening'), rule: { figure: 'reconsideration.screening', at: 'start' } }, counted('received', '收到', 'received'), counted('accepted', '受理', 'accepted'),
    counted('not-accepted', '不予受理', 'not-accepted'), counted('forwarded', '告知、转送', 'forwarded'), counted('given-up', '视为放弃', 'given-up'), counted('screening', '期末待审查', 'screening'),
  ] },
  { ...counted('brought', '上期结转', 'pending'), rule: { figure: 'reconsideration.pending', at: 'start' } },
  { id: 'results', label: '审结', parts: [...审结栏, counted('closed', '合计', 'closed')] },
  counted('pending', '期末未审结', 'pending'),
  { id: 'acceptance-rate', label: '受理率（%）', ratio: { of: ['accepted'], among: ['received'] } },
  { id: 'correction-rate', label: '直接纠错率（%）', ratio: { of: idsOf(纠错), among: [...idsOf(决定栏), 'mediated', ...idsOf(撤回)] } },
  { id: 'settlement-rate', label: '调解化解率（%）', ratio: { of: ['mediated', ...idsOf(撤回)], among: ['closed'] } },
  { id: 'received-year-before', label: '上年同期收到', rule: { figure: 'reconsideration.received', at: 'year-before' } }, { id: 'year-change', label: '同比（%）', change: { of: 'received', from: 'received-year-before' } },
]
const across: readonly Balance[] = [
  { says: '上期待审查加收到，等于受理、不予受理、告知转送、视为放弃与期末待审查之和', left: ['screening-brought', 'received'], right: ['accepted', 'not-accepted', 'forwarded', 'given-up', 'screening'] },
  { says: '上期结转加受理，等于审结与期末未审结之和', left: ['brought', 'accepted'], right: ['closed', 'pending'] },
  { says: '审结合计等于各审结方式之和', left: idsOf(审结栏), right: ['closed'] },
]

/** One dimension below the other, each adding up to the first row of the form. */
const grid = (heading: string, rows: readonly Line[]): Grid => ({ heading, corner: heading, columns, rows: [...rows, { id: `${heading}合计`, label: '合计', sumOf: idsOf(rows) }], across })
const grids: readonly Grid[] = [
  grid('申请人', [...linesOf('申请人类型', ['公民', '个体工商户', '法人', '其他组织'], '申请人:')]), grid('被申请人', linesOfAny('被申请人类别', 被申请人类别, '被申请人:')),
  grid('行政管理类别', linesOf('行政管理类别', 行政管理类别, '管理:')), grid('申请事项', linesOf('申请事项', 争议事项, '事项:')),
]
const 相等 = (heading: string): readonly Balance[] => ['received', 'accepted', 'closed', 'pending'].map((column) => ({ says: `${heading}各行之和等于全部案件`, left: [`${heading}合计/${column}`], right: [`all/${column}`] }))

/** 行政复议案件统计. */
export default {
  id: 'reconsideration', field: '矛盾化解', name: '行政复议案件统计表', basis: cite(复议法条例, 58), unit: '件', cycles: ['月', '季', '年'],
  grids: [
    { heading: '全部案件', columns, rows: [{ id: 'all', label: '全部案件' }], across }, ...grids,
    {
      heading: '其他情况', corner: '项目', columns: compared(),
      rows: [
        { id: 'attached-reviews', label: '附带审查规范性文件、依据（件）', rule: { figure: 'reconsideration.attached-reviews' } }, { id: 'opinion-letters', label: '制发行政复议意见书（份）', rule: { figure: 'reconsideration.opinion-letters' } },
        { id: 'advice-letters', label: '制发行政复议建议书（份）', rule: { figure: 'reconsideration.advice-letters' } }, { id: 'compensation', label: '决定赔偿（件）', rule: { figure: 'reconsideration.compensation' } },
        { id: 'published', label: '公开行政复议决定文书（份）', rule: { figure: 'reconsideration.decisions-published' } },
      ],
    },
  ],
  balances: grids.flatMap(({ heading = '' }) => 相等(heading)),
  continues: [{ carried: 'screening', brought: 'screening-brought', lines: 'columns' }, { carried: 'pending', brought: 'brought', lines: 'columns' }],
  notes: ['收到按收到申请之日，受理（含视为受理）、审结按作出之日计入；不予受理、告知转送、视为放弃不算审结。', '直接纠错率以实体审查结案（决定、调解、准予撤回）为分母；调解化解率以全部审结为分母。法律没有规定公式，分子分母见各列。'],
} satisfies StatutoryTable
