import { caseNumber, fact, group, late, sheetForm, state } from '../form.ts'

export default sheetForm('judicial-confirmations', '司法确认台账', {
  of: 'judicial-confirmation',
  columns: [
    caseNumber('编号'), fact('调解案件'), fact('调解组织'), fact('申请人'), fact('另一方申请人'), fact('协议生效日期'), ...group('申请', fact('申请日期'), fact('受理法院'), fact('受理日期'), late('是否超期申请', '申请期限')),
    ...group('裁定', fact('裁定结果'), fact('裁定文号'), fact('裁定收到日期')), fact('驳回理由'), ...group('执行', fact('执行申请人'), fact('履行日期')), state('状态'),
  ],
})
