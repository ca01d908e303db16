import { cite } from '#core/vocabulary/cite.ts'
import { 村居顾问服务类型 } from '#law/adviser-services.ts'
import { 法律援助法 } from '#law/statutes.ts'
import { compared, idsOf, linesOf } from '../lines.ts'
import type { Balance, Grid, Heading, Line, StatutoryTable } from '../words.ts'

const TYPES = ['刑事（通知辩护、代理）', '刑事（申请）', '民事', '行政', '劳动仲裁', '非诉讼', '强制医疗'] as const
const RECIPIENTS = ['农民工', '妇女', '未成年人', '老年人', '残疾人', '军人军属', '其他'] as const
const SOURCES = ['本人申请', '看守所、监狱等转交', '值班律师转交', '办案机关通知', '镇街协助申请'] as const

const counted = (id: string, label: string, figure: string, more: Heading['rule'] = {}): Heading => ({ id, label, rule: { ...more, figure: `legal-aid.${figure}` } })
const columns: readonly Heading[] = [
  counted('brought', '上期在办', 'pending', { at: 'start' }), counted('applications', '收到申请', 'applications'), counted('granted', '批准（决定给予）', 'granted'), counted('refused', '决定不予', 'refused'), counted('terminated', '终止援助', 'terminated'),
  { id: 'ended', label: '办结', parts: [counted('closed', '结案', 'closed'), counted('withdrawn', '视为撤回', 'withdrawn'), counted('settled', '不予、终止后了结', 'settled'), counted('upheld', '异议维持后了结', 'upheld')] },
  counted('pending', '期末在办', 'pending'), { ...counted('recovered', '挽回经济损失（万元）', 'recovered', { scale: 10_000 }), decimals: 2 },
  counted('applications-year-before', '上年同期申请', 'applications', { at: 'year-before' }), { id: 'year-change', label: '同比（%）', change: { of: 'applications', from: 'applications-year-before' } },
]
const across: readonly Balance[] = [{ says: '上期在办加收到申请，等于结案、视为撤回、了结与期末在办之和', left: ['brought', 'applications'], right: ['closed', 'withdrawn', 'settled', 'upheld', 'pending'] }]
/** The last row counts all by itself, so that a value without a row breaks the balance. */
function grid(heading: string, lines: readonly Line[]): Grid {
  const all = `${heading}合计`
  return { heading, corner: heading, columns, rows: [...lines, { id: all, label: '合计' }], across, balances: [{ says: `合计等于${heading}各行之和`, left: idsOf(lines), right: [all] }] }
}
const 项 = (id: string, label: string, figure: string, dims?: Readonly<Record<string, string>>): Line => ({ id, label, rule: { figure, ...(dims ? { dims } : {}) } })
const 咨询 = (id: string, label: string, 服务渠道: string): Line => 项(id, label, 'public-legal-service.consultation-person-times', { 服务渠道 })
const 顾问 = (类型: string): Line => 项(`顾问:${类型}`, `　${类型}`, 'village-adviser.services', { 类型 })
const 咨询各项 = [咨询('window', '　来访（窗口）', '窗口'), 咨询('phone', '　12348热线', '12348热线'), 咨询('web', '　网络', '网络'), 咨询('village', '　村居法律顾问', '村居法律顾问'), 咨询('mobile', '　巡回服务', '巡回服务')]
const 顾问各项 = 村居顾问服务类型.map(顾问)

/** 法律援助和公共法律服务统计. */
export default {
  id: 'legal-aid', field: '公共法律服务', name: '法律援助和公共法律服务统计表', basis: cite(法律援助法, '57—59'), unit: '件', cycles: ['月', '季', '年'],
  grids: [
    grid('案件类型', linesOf('案件类型', TYPES, '类型:')), grid('受援人', linesOf('受援人类别', RECIPIENTS, '受援人:')), grid('来源', linesOf('来源', SOURCES, '来源:')),
    {
      heading: '咨询和村居法律顾问', corner: '项目', columns: compared(),
      rows: [
        项('consultations', '法律咨询（人次）', 'public-legal-service.consultation-person-times'), ...咨询各项,
        项('adviser', '村居法律顾问服务（次）', 'village-adviser.services'), ...顾问各项, 项('adviser-served', '村居法律顾问服务人次', 'village-adviser.served'), 项('lecture-served', '　其中法治讲座听众（人次）', 'village-adviser.served', { 类型: '法治讲座' }),
        项('duty-lawyer', '值班律师法律帮助（件）', 'public-legal-service.services', { 服务类型: '值班律师法律帮助' }),
      ],
      balances: [{ says: '法律咨询人次等于各渠道之和', left: idsOf(咨询各项), right: ['consultations'] }, { says: '村居法律顾问服务次数等于各类型之和', left: idsOf(顾问各项), right: ['adviser'] }],
    },
  ],
  continues: [{ carried: 'pending', brought: 'brought', lines: 'columns' }],
  notes: ['收到申请按收到日期，决定、结案按作出之日计入。镇街协助的申请见来源“镇街协助申请”，案件由法律援助机构办理。', '决定不予、终止援助的，未提异议或者异议审查维持后了结；了结以前仍为在办。', '值班律师提供的法律帮助单独计数，不是法律援助案件（法律援助法第22条）。'],
} satisfies StatutoryTable
