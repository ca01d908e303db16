import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { stock } from '#core/vocabulary/count.ts'
import { choice, date, text } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

export default register('justice-office', '司法所人员', {
  purpose: '登记司法所编制人员和辅助人员：岗位、资格、职责、在岗起止，作为配备标准的依据。',
  field: '组织领导',
  basis: asStanding('practice', cite(本单位规则, '司法所建设')),
  by: ['司法所工作人员'],
  validity: { from: '到岗日期', to: '离岗日期' },
  asks: {
    姓名: text(),
    人员性质: choice('政法专项编制', '事业编制', '社工', '辅助人员', '派驻律师'),
    岗位职责: text().hint('人民调解、社区矫正、安置帮教、普法、法制审核等'),
    法律职业资格: choice('有', '无'),
    法律职业资格证号: text().optional().when(answer('法律职业资格').is('有')),
    到岗日期: date(),
    离岗日期: date().hint('在岗的填2099-12-31'),
  },
  counts: {
    'justice-office.staff': stock('司法所在岗人员数', '人', { day: '到岗日期' }, { until: '离岗日期', by: ['人员性质'] }),
    'justice-office.qualified': stock('司法所具有法律职业资格人员数', '人', { day: '到岗日期' }, { until: '离岗日期', where: answer('法律职业资格').is('有') }),
  },
  titledBy: ['姓名', '岗位职责'],
  naturalKey: ['姓名', '到岗日期'],
})
