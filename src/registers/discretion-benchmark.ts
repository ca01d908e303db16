import { cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { stock } from '#core/vocabulary/count.ts'
import { choice, date, longText, money, text } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 执法领域 } from '#law/penalty-kinds.ts'
import { 行政处罚法 } from '#law/statutes.ts'

/** 处罚程序作出决定当日查本台账：引用的裁量基准须已公布并在有效期内。 */
export default register('discretion-benchmark', '行政处罚裁量基准', {
  purpose: '登记向社会公布的行政处罚裁量基准；未公布的基准不得作为处罚依据。',
  field: '行政执法',
  basis: cite(行政处罚法, 34, '行政处罚裁量基准应当向社会公布'),
  by: ['司法所工作人员', '执法机构负责人'],
  validity: { from: '施行日期', to: '失效日期', of: ['违法行为', '裁量等次'] },
  asks: {
    基准编号: text(), 违法行为: text(), 执法领域: choice(...执法领域), 处罚依据: text(), 裁量等次: choice('减轻', '从轻', '一般', '从重'), 适用情形: longText(), 罚款下限: money(), 罚款上限: money(),
    公布文件: text().hint('文件名称和文号'), 公布日期: date(), 施行日期: date(), 失效日期: date(),
  },
  requires: [
    must(answer('罚款上限').notBelow('罚款下限'), '罚款上限不得低于下限', cite(行政处罚法, 34), { keepsBecause: '数额先后由登记表自身约束' }),
    must(answer('施行日期').notBelow('公布日期'), '裁量基准公布后方可施行', cite(行政处罚法, 34), { keepsBecause: '日期先后由登记表自身约束' }),
  ],
  counts: { 'discretion-benchmark.count': stock('现行行政处罚裁量基准数', '条', { day: '施行日期' }, { until: '失效日期', by: ['执法领域'] }) },
  titledBy: ['基准编号', '违法行为'],
  naturalKey: ['基准编号'],
})
