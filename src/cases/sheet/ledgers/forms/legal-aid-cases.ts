import { caseNumber, day, fact, group, late, sheetForm, state } from '../form.ts'

export default sheetForm('legal-aid-cases', '法律援助台账', {
  of: 'legal-aid',
  columns: [
    caseNumber('编号'), fact('收到日期'), fact('申请人'), fact('受援人类别'), fact('案件类型'), fact('来源'), fact('申请事项'), fact('经济困难情形'),
    ...group('审查决定', day('决定日期', '决定给予', '决定不予', '先行提供'), fact('提供方式'), fact('不予理由'), late('是否超期', '审查决定')), ...group('指派', fact('指派日期'), fact('承办人'), fact('承办人身份')),
    ...group('结果', fact('办结日期'), fact('案件结果'), fact('挽回损失（元）', '挽回损失')), ...group('回访', fact('满意度', '受援人满意度'), fact('质量等次')), fact('补贴（元）', '补贴金额'), state('状态'),
  ],
})
