import { caseNumber, due, fact, group, late, sheetForm, state } from '../form.ts'

const LIMITS = ['公益诉讼检察建议答复', '紧急公益诉讼检察建议答复', '检察建议答复', '司法建议答复', '综合治理司法建议答复', '复议意见书答复', '来文定期答复', '内部答复'] as const

export default sheetForm('judicial-advices', '司法建议、检察建议台账', {
  of: 'judicial-advice',
  columns: [
    caseNumber('编号'), fact('收到日期'), fact('类型', '建议类型'), fact('发文机关', '来文机关'), fact('文号'), fact('问题', '建议内容'), fact('承办部门'), fact('责任人'),
    ...group('整改', fact('整改措施'), fact('整改责任人')), ...group('采纳', fact('采纳情况'), fact('不采纳理由')), ...group('回复', due('回复期限至', ...LIMITS), fact('回复日期'), fact('复函文号'), late('是否超期', ...LIMITS)), state('状态'),
  ],
})
