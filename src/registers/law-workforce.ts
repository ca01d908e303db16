import { cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { stock } from '#core/vocabulary/count.ts'
import { choice, date, text, whole } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 法治建设纲要 } from '#law/statutes.ts'

export default register('law-workforce', '法治工作人员', {
  purpose: '登记从事法治工作的人员及资格、岗位，和年度培训计划的完成情况。',
  field: '组织领导',
  basis: cite(法治建设纲要, '九'),
  by: ['司法所工作人员', '经办人'],
  validity: { from: '起始日期', to: '结束日期' },
  asks: {
    姓名: text(),
    所在单位: text(),
    岗位: choice('法制审核', '行政执法', '行政复议', '应诉', '调解', '普法', '法治督察', '其他'),
    法律职业资格证号: text().optional(),
    起始日期: date(),
    结束日期: date().hint('在岗的填2099-12-31'),
    年度培训计划学时: whole().unit('学时'),
    已完成学时: whole().unit('学时'),
  },
  counts: {
    'law-workforce.persons': stock('法治工作人员数', '人', { day: '起始日期' }, { until: '结束日期', by: ['岗位'] }),
    'law-workforce.qualified': stock('具有法律职业资格的法治工作人员数', '人', { day: '起始日期' }, { until: '结束日期', where: answer('法律职业资格证号').filled() }),
  },
  titledBy: ['姓名', '岗位'],
  naturalKey: ['姓名', '所在单位', '岗位'],
})
