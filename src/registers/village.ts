import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { distinct, stock } from '#core/vocabulary/count.ts'
import { choice, date, text } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 村民委员会组织法 } from '#law/statutes.ts'

/** 村、居只在这里登记一次；其他案件和台账的村居名称都从这里取。 */
export default register('village', '村居名册', {
  purpose: '登记本行政区域内的村民委员会、居民委员会和园区：名称、类型、设立和撤销的日期；其他案件和台账引用这里的名称。',
  field: '基层治理',
  basis: asStanding('practice', cite(村民委员会组织法, '村民委员会的设立、撤销')),
  by: ['司法所工作人员', '经办人'],
  validity: { from: '设立日期', to: '撤销日期' },
  asks: {
    名称: text(),
    类型: choice('村', '居', '园区'),
    代码: text().optional().hint('统计用区划代码，没有的不填'),
    设立日期: date().hint('不知道确切日期的，填名册启用之日'),
    撤销日期: date().optional(),
  },
  counts: {
    'village.count': stock('村居数', '个', { day: '设立日期' }, { until: '撤销日期', by: ['类型'], definition: '期末存续的村、居和园区' }),
    'village.committees': distinct('村（居）委会数', '个', '名称', { day: '设立日期' }, { until: '撤销日期', standing: true, where: answer('类型').oneOf('村', '居'), definition: '期末存续的村民委员会和居民委员会，不含园区' }),
  },
  master: { by: '名称', fields: ['所属村居', '村居', '村居名称', '所属村居或者园区'], same: ['名称', '代码'] },
  titledBy: ['名称'],
  naturalKey: ['名称'],
  importsAs: { 村居: '名称', 村居名称: '名称', 类别: '类型', 区划代码: '代码' },
})
