import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { stock } from '#core/vocabulary/count.ts'
import { choice, date, longText, text } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

export default register('law-informatisation', '法治信息化系统', {
  purpose: '登记在用的法治、执法、政务信息系统：主管单位、接入和应用情况；说明与本系统的数据往来。',
  field: '组织领导',
  basis: asStanding('practice', cite(本单位规则, '信息化')),
  by: ['司法所工作人员', '经办人'],
  validity: { from: '接入日期', to: '停用日期' },
  asks: {
    系统名称: text(),
    类别: choice('综合执法', '法制审核', '备案审查', '公共法律服务', '智慧监管', '热线网格', '政务服务', '其他'),
    主管单位: text(),
    接入日期: date(),
    停用日期: date().hint('在用的填2099-12-31'),
    数据往来方式: choice('导入表格', '接口', '不往来'),
    应用情况: longText().optional(),
  },
  counts: {
    'law-informatisation.systems': stock('在用法治信息系统数', '个', { day: '接入日期' }, { until: '停用日期', by: ['类别'] }),
  },
  titledBy: ['系统名称'],
  naturalKey: ['系统名称'],
})
