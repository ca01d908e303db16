import { cite } from '#core/vocabulary/cite.ts'
import { 三项制度意见 } from '#law/statutes.ts'
import { idsOf } from '../lines.ts'
import type { Heading, Line, StatutoryTable } from '../words.ts'

const kind = (label: string, ...kinds: readonly string[]): Heading => ({ id: label, label, rule: { figure: 'penalty.decisions', dims: { 处罚种类: kinds.length > 0 ? kinds : label } } })
const 种类: readonly Heading[] = [
  kind('警告'), kind('通报批评'), kind('罚款'), kind('没收违法所得、没收非法财物', '没收违法所得', '没收非法财物'), kind('暂扣许可证件'), kind('降低资质等级'), kind('吊销许可证件'), kind('限制开展生产经营活动'), kind('责令停产停业'), kind('责令关闭'), kind('限制从业'),
  { id: '行政拘留', label: '行政拘留', zero: '行政拘留由公安机关决定' }, kind('其他行政处罚'),
]
const counted = (id: string, label: string, figure: string, ...plus: readonly string[]): Heading => ({ id, label, rule: { figure, ...(plus.length > 0 ? { plus: plus.map((one) => ({ figure: one })) } : {}) } })
const 处罚争议 = (id: string, label: string, figure: string, dims: Readonly<Record<string, string>>): Heading => ({ id, label, rule: { figure, dims } })
/** A row for each organ counted, and their sum. */
const organs = (id: string): readonly Line[] => [{ id, label: '单位', each: 'organ' }, { id: `${id}-total`, label: '合计', sumOf: [id] }]

/** 行政执法统计年报 表一, as in force since the law of 2021. */
export default {
  id: 'enforcement-penalties', field: '行政执法', name: '行政处罚实施情况统计表', code: '表一', basis: cite(三项制度意见, '行政执法统计年报'), unit: '宗', inForce: { from: '2021-01-01' }, follows: 'enforcement-penalties-2017', cycles: ['年'],
  grids: [
    {
      corner: '单位',
      columns: [
        { id: 'kinds', label: '行政处罚决定（宗）', parts: 种类 }, counted('all', '合计（宗）', 'penalty.decisions'),
        { id: 'amount', label: '罚没金额（万元）', decimals: 2, rule: { figure: 'penalty.fines-decided', scale: 10_000, plus: [{ figure: 'penalty.confiscated' }] } },
      ],
      rows: organs('organ'),
      across: [{ says: '合计等于各种类之和；一案多种处罚的，只计最重的一种', left: idsOf(种类), right: ['all'] }],
    },
    {
      heading: '办理情况', corner: '单位',
      columns: [
        counted('filed', '立案数', 'penalty.filed'), counted('closed', '结案数', 'penalty.general.closed', 'penalty.simple.closed'), counted('simple', '简易程序', 'penalty.simple.decisions'), counted('general', '普通程序', 'penalty.general.decisions'),
        { id: 'review', label: '法制审核', parts: [counted('reviewed', '审核数', 'legal-review.penalty-case.major', 'legal-review.penalty-case.general'), counted('review-failed', '纠错次数', 'legal-review.penalty-case.failed')] },
        counted('none', '不予处罚', 'penalty.none'), counted('mitigated', '从轻、减轻', 'penalty.mitigated'),
        { id: 'crime', label: '移送司法机关', parts: [counted('transferred', '移送数', 'penalty.transferred'), counted('police-filed', '受理（立案）数', 'penalty.police-filed')] },
        { id: 'reconsideration', label: '被申请行政复议', parts: [处罚争议('reconsidered', '案件数', 'reconsideration.as-respondent.cases', { 申请事项: '行政处罚' }), 处罚争议('corrected', '被纠错数', 'reconsideration.as-respondent.corrected', { 申请事项: '行政处罚' })] },
        { id: 'litigation', label: '被提起行政诉讼', parts: [处罚争议('sued', '案件数', 'litigation.administrative.cases', { 诉讼事项: '行政处罚', 审级: '一审' }), 处罚争议('lost', '败诉数', 'litigation.administrative.first-instance-lost', { 诉讼事项: '行政处罚' })] },
      ],
      rows: organs('case'),
    },
  ],
  balances: [{ says: '简易程序与普通程序的决定数之和，等于行政处罚决定合计', left: ['case-total/simple', 'case-total/general'], right: ['organ-total/all'] }],
  agrees: [{ says: '被申请行政复议的案件数、被纠错数，等于行政应诉案件统计表中被申请复议的行政处罚案件', here: ['case-total/reconsidered', 'case-total/corrected'], table: 'litigation', there: ['复议:行政处罚/as-received', '复议:行政处罚/as-corrected'] }],
  ranks: { 处罚种类: { definition: 'penalty', parameter: '处罚种类由轻到重' } },
  notes: ['按作出处罚决定之日计入；其后被变更、撤销的仍计入。一案多种处罚的计一宗，计入最重的一种；轻重顺序为参数，可按本地口径调整。', '罚没金额为决定书所载金额，没收非法财物价值不能确定的不计。', '被诉讼案件按一审计，一案计一件。'],
} satisfies StatutoryTable
