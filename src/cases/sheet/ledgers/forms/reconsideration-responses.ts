import { caseNumber, due, fact, group, late, sheetForm, state } from '../form.ts'

export default sheetForm('reconsideration-responses', '行政复议答复台账', {
  of: 'reconsideration-response',
  columns: [
    fact('案号', '复议案号'), fact('复议机关'), fact('收到日期'), fact('申请人'), fact('被复议行为'), fact('行政管理类别'), fact('申请事项'), fact('承办部门'),
    ...group('答复', fact('收到副本日期'), due('答复期限至', '简易程序答复期限', '答复期限'), fact('答复日期'), late('是否超期', '简易程序答复期限', '答复期限')), fact('负责人参加听证', '负责人参加'), ...group('结果', fact('决定类型'), fact('撤销事由'), fact('送达（生效）日期', '送达日期')),
    ...group('履行', fact('履行期限'), fact('履行情况'), fact('履行日期')), ...group('纠错', fact('纠错原因'), fact('整改措施')), fact('起诉法院', '受诉法院'), caseNumber('编号'), state('状态'),
  ],
})
