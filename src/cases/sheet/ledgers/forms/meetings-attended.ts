import { fact, given, group, sheetForm, state } from '../form.ts'

export default sheetForm('meetings-attended', '会议列席台账', {
  of: 'justice-office-attendance',
  columns: [
    ...group('会议', fact('日期', '会议日期'), fact('名称', '会议名称'), fact('届次', '会议届次')), ...group('列席', fact('列席人'), fact('缺席', '是否缺席'), fact('原因', '缺席原因')), ...group('议题', fact('涉法议题'), fact('项数', '涉法议题数')),
    ...group('法律意见', fact('涉法意见', '提出法律意见'), fact('采纳', '意见是否采纳')), given('通知或者纪要（有/无）', '会议通知或者纪要'), state('登记状态'),
  ],
})
