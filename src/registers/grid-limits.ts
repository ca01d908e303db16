import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { stock } from '#core/vocabulary/count.ts'
import { choice, date, text, whole } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

export default register('grid-limits', '网格处置时限表', {
  purpose: '登记各小类的立案条件、处置时限和结案条件；派遣时引用当日有效的条目，以后修改不影响已派遣的案件。',
  field: '城市运行',
  basis: asStanding('practice', cite(本单位规则, '处置时限表')),
  by: ['网格中心人员', '城运中心工作人员'],
  validity: { from: '启用日期', to: '停用日期' },
  asks: {
    条目: text().hint('如：暴露垃圾（2023版）'), 小类: text(), 处置单位: text().optional(), 处置时限: whole().atLeast(1), 计时方式: choice('工作时', '工作日', '紧急时'),
    立案条件: text().optional(), 结案条件: text().optional(), 依据文件: text(), 启用日期: date(), 停用日期: date().hint('在用的填2099-12-31'),
  },
  counts: { 'grid-limits.entries': stock('处置时限表在用条目数', '条', { day: '启用日期' }, { until: '停用日期' }) },
  titledBy: ['条目'],
  naturalKey: ['条目', '启用日期'],
  importsAs: { 名称: '条目', 时限: '处置时限', 单位: '计时方式' },
})
