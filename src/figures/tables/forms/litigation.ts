import { cite } from '#core/vocabulary/cite.ts'
import { 争议事项, 行政管理类别, 被申请人类别 } from '#law/dispute-statistics.ts'
import { 行政诉讼法 } from '#law/statutes.ts'
import { idsOf, linesOf, linesOfAny } from '../lines.ts'
import type { Balance, CellRule, Grid, Heading, Line, StatutoryTable } from '../words.ts'

const 案件 = (id: string, label: string, figure: string, more: Partial<CellRule> = {}): Heading => ({ id, label, rule: { ...more, figure: `litigation.administrative.${figure}` } })
const 结果 = (id: string, label: string, ...裁判结果: readonly string[]): Heading => 案件(id, label, 'concluded', { dims: { 裁判结果: 裁判结果.length > 0 ? 裁判结果 : label } })

const 败诉栏 = [
  结果('revoked', '撤销'), 结果('partly-revoked', '部分撤销'), 结果('varied', '变更'), 结果('ordered', '责令履行、给付', '责令履行', '给付'), 结果('unlawful', '确认违法'), 结果('void', '确认无效'), 结果('agreement', '行政协议责任'), 结果('compensation', '赔偿、补偿、补救', '赔偿补偿补救'),
]
const 撤诉栏 = [结果('withdrawn', '准许撤诉'), 结果('deemed-withdrawn', '按撤诉处理')]
const 结果栏 = [结果('dismissed', '裁定驳回起诉、不予立案', '裁定驳回起诉或者不予立案'), 结果('rejected', '判决驳回诉讼请求'), ...败诉栏, ...撤诉栏, 结果('mediated', '调解'), 结果('ended', '终结、移送', '终结或者移送'), 结果('remanded', '发回重审')]

const columns: readonly Heading[] = [
  案件('brought', '旧存', 'pending', { at: 'start' }), 案件('received', '新收', 'cases'), 案件('transferred', '移送管辖', 'transferred'),
  { id: 'results', label: '审结', parts: [...结果栏, 案件('concluded', '合计', 'concluded')] }, 案件('pending', '未结', 'pending'),
  { id: 'lost', label: '败诉', sumOf: idsOf(败诉栏) }, { id: 'loss-rate', label: '败诉率（%）', ratio: { of: idsOf(败诉栏), among: ['concluded'] } },
  { id: 'loss-rate-judged', label: '败诉率（%，判决结案）', ratio: { of: idsOf(败诉栏), among: ['rejected', ...idsOf(败诉栏)] } },
  案件('received-year-before', '上年同期新收', 'cases', { at: 'year-before' }), { id: 'year-change', label: '同比（%）', change: { of: 'received', from: 'received-year-before' } },
]
const across: readonly Balance[] = [
  { says: '旧存加新收，等于移送管辖、审结与未结之和', left: ['brought', 'received'], right: ['transferred', 'concluded', 'pending'] },
  { says: '审结合计等于各裁判结果之和', left: idsOf(结果栏), right: ['concluded'] },
]
const grid = (heading: string, rows: readonly Line[]): Grid => ({ heading, corner: heading, columns, rows: [...rows, { id: `${heading}合计`, label: '合计', sumOf: idsOf(rows) }], across })
const grids = [
  grid('审级', linesOf('审级', ['一审', '二审', '再审'])), grid('本机关地位', linesOf('本机关地位', ['被告', '与复议机关为共同被告', '复议机关作共同被告'])),
  grid('被告级别', linesOfAny('被告级别', 被申请人类别, '级别:')), grid('行政管理类别', linesOf('行政管理类别', 行政管理类别, '管理:')), grid('诉讼事项', linesOf('诉讼事项', 争议事项, '事项:')),
]

const 出庭 = (id: string, label: string, side: 'of' | 'among', ...出庭职务: readonly string[]): Line => ({ id, label, rule: { figure: 'head-appearance.rate', side, ...(出庭职务.length > 0 ? { dims: { 出庭职务 } } : {}) } })
const 负责人 = [出庭('principal', '正职负责人', 'of', '正职负责人'), 出庭('deputy', '副职负责人', 'of', '副职负责人', '参与分管的副职级别负责人'), 出庭('in-charge', '其他参与分管的负责人', 'of', '其他参与分管的负责人')]
/** Replies in time and late, by the limits that letters of the kind may have. */
function 建议(id: string, label: string, figure: string, [first = '', ...others]: readonly string[]): Line {
  const replied = (side: 'of' | 'missed'): CellRule => ({ figure: first, side, plus: others.map((one) => ({ figure: one, side })) })
  return { id, label, rule: { figure }, places: { 'advice-on-time': replied('of'), 'advice-late': replied('missed') } }
}
const 履行 = (id: string, label: string, figure: string): Line => ({ id, label, rule: { figure: `litigation.administrative.${figure}` } })

const 被复议 = (id: string, label: string, figure: string, more: Partial<CellRule> = {}): Heading => ({ id: `as-${id}`, label, rule: { ...more, figure: `reconsideration.as-respondent.${figure}` } })
const 复议结果 = (id: string, label: string, ...决定类型: readonly string[]): Heading => 被复议(id, label, 'closed', { dims: { 决定类型: 决定类型.length > 0 ? 决定类型 : label } })
const 复议纠错 = [复议结果('varied', '变更'), 复议结果('revoked', '撤销'), 复议结果('partly-revoked', '部分撤销'), 复议结果('unlawful', '确认违法'), 复议结果('void', '确认无效'), 复议结果('ordered', '责令履行')]
const 复议栏 = [复议结果('upheld', '维持'), 复议结果('rejected', '驳回复议请求'), ...复议纠错, 复议结果('agreement', '行政协议责任'), 复议结果('dismissed', '驳回申请、不予受理', '驳回申请', '不予受理'), 复议结果('mediated', '调解'), 复议结果('ended', '终止')]
const 复议事项 = linesOf('申请事项', 争议事项, '复议:')
/** Reconsideration of this organ's own acts: it answers as respondent. */
const 被申请复议: Grid = {
  heading: '被申请行政复议', corner: '申请事项',
  columns: [
    被复议('brought', '旧存', 'pending', { at: 'start' }), 被复议('received', '新收', 'cases'), 被复议('self-corrected', '转送前自行纠正', 'self-corrected'), { id: 'as-results', label: '审结', parts: [...复议栏, 被复议('closed', '合计', 'closed')] }, 被复议('pending', '未结', 'pending'), 被复议('corrected', '其中被纠错', 'corrected'),
  ],
  rows: [...复议事项, { id: '复议:合计', label: '合计' }],
  across: [
    { says: '旧存加新收，等于自行纠正、审结与未结之和', left: ['as-brought', 'as-received'], right: ['as-self-corrected', 'as-closed', 'as-pending'] }, { says: '审结合计等于各结果之和', left: idsOf(复议栏), right: ['as-closed'] }, { says: '被纠错等于各纠错结果之和', left: idsOf(复议纠错), right: ['as-corrected'] },
  ],
  balances: [{ says: '合计等于各申请事项之和', left: idsOf(复议事项), right: ['复议:合计'] }],
}
const 公开案件: readonly Line[] = (['一审', '二审', '再审'] as const).map((审级) => ({ id: `公开:${审级}`, label: 审级, rule: { dims: { 诉讼事项: '政府信息公开', 审级 } } }))

/** 行政应诉案件统计. */
export default {
  id: 'litigation', field: '矛盾化解', name: '行政应诉案件统计表', basis: cite(行政诉讼法, '3、98'), unit: '件', cycles: ['月', '季', '年'],
  grids: [
    { heading: '全部案件', columns, rows: [{ id: 'all', label: '全部案件' }], across }, ...grids, { heading: '其中：政府信息公开案件', corner: '审级', columns, rows: 公开案件, across }, 被申请复议,
    {
      heading: '负责人出庭应诉', corner: '项目', columns: [...linesOf('审级', ['一审', '二审', '再审'], '出庭:'), { id: 'attended', label: '合计', sumOf: ['出庭:一审', '出庭:二审', '出庭:再审'] }],
      rows: [
        出庭('hearings', '开庭案件数', 'among'), ...负责人, 出庭('appeared', '负责人出庭案件数', 'of'),
        { id: 'appearance-rate', label: '出庭率（%）', ratio: { of: ['appeared'], among: ['hearings'] } }, { id: 'principal-rate', label: '正职出庭率（%）', ratio: { of: ['principal'], among: ['hearings'] } },
      ],
      balances: [{ says: '负责人出庭案件数等于各职务出庭案件数之和', left: idsOf(负责人), right: ['appeared'] }],
    },
    {
      heading: '司法建议、检察建议', corner: '种类',
      columns: [
        { id: 'advice-received', label: '收到（份）', rule: { side: 'among' } }, { id: 'advice-replied', label: '已书面回复（份）', rule: { side: 'of' } }, { id: 'advice-rate', label: '回复率（%）', ratio: { of: ['advice-replied'], among: ['advice-received'] } },
        { id: 'advice-on-time', label: '按期回复（份）' }, { id: 'advice-late', label: '逾期回复（份）' }, { id: 'advice-on-time-rate', label: '按期回复率（%）', ratio: { of: ['advice-on-time'], among: ['advice-on-time', 'advice-late'] } },
      ],
      rows: [
        建议('judicial', '司法建议', 'judicial-advice.reply-rate', ['judicial-advice.normative.on-time', 'judicial-advice.governance.on-time']),
        建议('procuratorial', '检察建议', 'procuratorial-advice.reply-rate', ['procuratorial-advice.public-interest.on-time', 'procuratorial-advice.public-interest.urgent-on-time', 'procuratorial-advice.other.on-time']),
      ],
    },
    {
      heading: '生效裁判履行', corner: '项目',
      columns: [{ id: 'performance-due', label: '基数（件）', rule: { side: 'among' } }, { id: 'performed', label: '符合（件）', rule: { side: 'of' } }, { id: 'not-performed', label: '未符合（件）', rule: { side: 'missed' } }, { id: 'performance-share', label: '比率（%）', ratio: { of: ['performed'], among: ['performance-due'] } }],
      rows: [履行('performance', '生效裁判履行率', 'performance-rate'), 履行('performance-on-time', '按期履行率（已履行的）', 'performance-on-time')],
      across: [{ says: '基数等于符合与未符合之和', left: ['performed', 'not-performed'], right: ['performance-due'] }],
    },
  ],
  balances: grids.flatMap(({ heading = '' }) => ['received', 'concluded', 'pending'].map((column) => ({ says: `${heading}各行之和等于全部案件`, left: [`${heading}合计/${column}`], right: [`all/${column}`] }))),
  continues: [{ carried: 'pending', brought: 'brought', lines: 'columns' }, { carried: 'as-pending', brought: 'as-brought', lines: 'columns' }],
  notes: ['新收按收到应诉材料之日，审结按登记裁判之日计入；一审、二审、再审各为一件。', '撤诉不是胜诉：败诉率分别以全部审结和判决结案为分母，分子分母见各列。', '出庭率为负责人出庭的案件除以已开庭的案件，按首次开庭之日计入。', '建议收到、回复按收到之日，按期、逾期回复按书面回复之日计入；来文自定期限的，期限见各案，不在按期回复率内。'],
} satisfies StatutoryTable
