import { cite } from '#core/vocabulary/cite.ts'
import { 三项制度意见, 行政强制法 } from '#law/statutes.ts'
import { idsOf } from '../lines.ts'
import type { CellRule, Heading, StatutoryTable } from '../words.ts'

const 措施: readonly Heading[] = [
  { id: '查封', label: '查封场所、设施或者财物', rule: { figure: 'coercion.measures', dims: { 措施种类: '查封' } } }, { id: '扣押', label: '扣押财物', rule: { figure: 'coercion.measures', dims: { 措施种类: '扣押' } } },
  { id: '冻结', label: '冻结存款、汇款', rule: { figure: 'coercion.measures', dims: { 措施种类: '冻结' } } }, { id: '其他措施', label: '其他', zero: `限制公民人身自由等其他强制措施不由本机关实施（${行政强制法.short}第9条）` },
]
const 本机关 = { 执行主体: '本机关' } as const
const [立即代履行, 强制拆除]: readonly [CellRule, CellRule] = [{ figure: 'coercion.immediate' }, { figure: 'illegal-building.forced' }]
const 执行 = (label: string, 执行方式: string, ...plus: readonly CellRule[]): Heading => ({ id: label, label, rule: { figure: 'coercion.enforced', dims: { ...本机关, 执行方式 }, ...(plus.length > 0 ? { plus } : {}) } })
const 本机关执行: readonly Heading[] = [
  执行('加处罚款或者滞纳金', '加处罚款或者滞纳金'), 执行('划拨存款、汇款', '划拨存款、汇款'), 执行('拍卖或者依法处理查封、扣押的场所、设施或者财物', '拍卖或者依法处理查封、扣押的财物'), 执行('排除妨碍、恢复原状', '排除妨碍、恢复原状'), 执行('代履行', '代履行', 立即代履行), 执行('其他执行', '其他', 强制拆除),
]
const 申请法院: readonly CellRule[] = [{ figure: 'penalty.court-applied' }, { figure: 'expropriation-decision.court-applied' }]

/** 行政执法统计年报 表三. */
export default {
  id: 'enforcement-coercion', field: '行政执法', name: '行政强制实施情况统计表', code: '表三', basis: cite(三项制度意见, '行政执法统计年报'), unit: '宗', cycles: ['年'],
  grids: [{
    corner: '单位',
    columns: [
      { id: 'measures', label: '行政强制措施', parts: 措施 },
      { id: 'enforcement', label: '行政强制执行', parts: [
        { id: 'by-organ', label: '行政机关强制执行', parts: 本机关执行.map((column) => (column.id === '其他执行' ? { ...column, label: '其他' } : column)) },
        { id: 'court', label: '申请法院强制执行', rule: { figure: 'coercion.court-applied', plus: 申请法院 } },
      ] },
      { id: 'all', label: '合计', rule: { figure: 'coercion.measures', plus: [{ figure: 'coercion.enforced', dims: 本机关 }, 立即代履行, 强制拆除, { figure: 'coercion.court-applied' }, ...申请法院] } },
    ],
    rows: [{ id: 'organ', label: '单位', each: 'organ' }, { id: 'organ-total', label: '合计', sumOf: ['organ'] }],
    across: [{ says: '合计等于行政强制措施、行政机关强制执行和申请法院强制执行之和', left: [...idsOf(措施), ...idsOf(本机关执行), 'court'], right: ['all'] }],
  }],
  notes: ['强制措施按作出决定（当场实施）之日，强制执行按执行完毕之日，申请法院强制执行按申请之日计入。', '依法强制拆除违法建筑、立即拆除在建违法建筑计入“其他”；需要立即清除而立即实施的代履行计入“代履行”。'],
} satisfies StatutoryTable
