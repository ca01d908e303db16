import type { Grid, Heading, Line } from './words.ts'

/** A row for each organ counted, and their sum. */
export const 单位各行 = (id: string): readonly Line[] => [{ id, label: '单位', each: 'organ' }, { id: `${id}-total`, label: '合计', sumOf: [id] }]

const counted = (id: string, label: string, figure: string, ...plus: readonly string[]): Heading => ({ id, label, rule: { figure, ...(plus.length > 0 ? { plus: plus.map((one) => ({ figure: one })) } : {}) } })
const 处罚争议 = (id: string, label: string, figure: string, dims: Readonly<Record<string, string>>): Heading => ({ id, label, rule: { figure, dims } })

/** What reports on penalties say beside the kinds, in the older form and in the newer: how the cases went. */
export const 处罚办理情况: Grid = {
  heading: '办理情况', corner: '单位',
  columns: [
    counted('filed', '立案数', 'penalty.filed'), counted('closed', '结案数', 'penalty.general.closed', 'penalty.simple.closed'), counted('simple', '简易程序', 'penalty.simple.decisions'), counted('general', '普通程序', 'penalty.general.decisions'),
    { id: 'review', label: '法制审核', parts: [counted('reviewed', '审核数', 'legal-review.penalty-case.major', 'legal-review.penalty-case.general'), counted('review-failed', '纠错次数', 'legal-review.penalty-case.failed')] },
    counted('none', '不予处罚', 'penalty.none'), counted('mitigated', '从轻、减轻', 'penalty.mitigated'),
    { id: 'crime', label: '移送司法机关', parts: [counted('transferred', '移送数', 'penalty.transferred'), counted('police-filed', '受理（立案）数', 'penalty.police-filed')] },
    { id: 'reconsideration', label: '被申请行政复议', parts: [处罚争议('reconsidered', '案件数', 'reconsideration.as-respondent.cases', { 申请事项: '行政处罚' }), 处罚争议('corrected', '被纠错数', 'reconsideration.as-respondent.corrected', { 申请事项: '行政处罚' })] },
    { id: 'litigation', label: '被提起行政诉讼', parts: [处罚争议('sued', '案件数', 'litigation.administrative.cases', { 诉讼事项: '行政处罚', 审级: '一审' }), 处罚争议('lost', '败诉数', 'litigation.administrative.first-instance-lost', { 诉讼事项: '行政处罚' })] },
  ],
  rows: 单位各行('case'),
}

/** The same sums stand in the kinds, in how the cases went, and in the table of disputes. */
export const 处罚勾稽 = {
  balances: [{ says: '简易程序与普通程序的决定数之和，等于行政处罚决定合计', left: ['case-total/simple', 'case-total/general'], right: ['organ-total/all'] }],
  agrees: [{ says: '被申请行政复议的案件数、被纠错数，等于行政应诉案件统计表中被申请复议的行政处罚案件', here: ['case-total/reconsidered', 'case-total/corrected'], table: 'litigation', there: ['复议:行政处罚/as-received', '复议:行政处罚/as-corrected'] }],
} as const
