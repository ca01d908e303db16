import { caseNumber, day, done, due, fact, group, late, paper, sheetForm, state } from '../form.ts'

export default sheetForm('reconsideration-cases', '行政复议案件台账', {
  of: 'reconsideration',
  columns: [
    fact('案号', '复议案号'), fact('收到日期'), fact('申请人'), fact('被申请人'), fact('被申请人类别'), fact('被复议行为'), fact('行政管理类别'), fact('申请事项'),
    ...group('受理', fact('受理日期'), fact('审理程序'), fact('不予受理情形')), ...group('被申请人答复', fact('收到副本日期', '被申请人收到日期'), fact('答复日期'), late('是否超期答复', '答复期限')),
    ...group('审理', done('听取意见', '听取意见'), done('听证', '举行听证'), done('中止', '中止', '启动附带审查'), due('审理期限至', '审理期限')),
    ...group('结果', fact('决定类型'), fact('终止事由'), day('审结日期', '作出决定', '调解结案', '终止', '驳回申请', '不予受理'), paper('决定书文号', '行政复议决定书', '行政复议调解书', '驳回申请决定书', '终止决定书')),
    late('是否超期审结', '审理期限'), ...group('送达履行', fact('送达日期'), fact('履行情况')), ...group('意见书建议书', fact('意见书文号'), fact('建议对象')), fact('起诉法院', '受诉法院'), caseNumber('编号'), state('状态'),
  ],
})
