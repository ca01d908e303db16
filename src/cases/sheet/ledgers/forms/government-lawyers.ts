import { answer } from '#core/vocabulary/condition.ts'
import { fact, group, sheetForm, validity } from '../form.ts'

export default sheetForm('government-lawyers', '公职律师名册', {
  of: 'legal-adviser', where: answer('身份').is('公职律师'),
  columns: [
    fact('身份'), fact('姓名'), fact('单位', '律师事务所或者单位'), fact('公职律师证号', '证号'), ...group('条件', fact('法律职业资格', '具有法律职业资格'), fact('从业经历'), fact('单位同意', '所在单位同意')),
    ...group('任职', fact('发证或者续登', '聘任方式'), fact('起', '聘期起'), fact('止', '聘期止'), validity('有效性')), ...group('上一年度考核', fact('考核日期', '上一聘期考核日期'), fact('结果', '上一聘期考核结果'), fact('意见', '上一聘期考核意见')),
  ],
})
