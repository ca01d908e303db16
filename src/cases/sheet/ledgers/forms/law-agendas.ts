import { fact, group, sheetForm, state } from '../form.ts'

export default sheetForm('law-agendas', '会议法治议题台账', {
  of: 'party-agenda',
  columns: [
    ...group('会议', fact('日期', '会议日期'), fact('名称', '会议名称'), fact('届次', '会议届次')), ...group('议题', fact('议题'), fact('法治议题'), fact('类别', '议题类别'), fact('汇报部门'), fact('汇报人')),
    ...group('法律意见', fact('司法所长列席'), fact('涉法意见', '书面法律意见'), fact('采纳', '意见是否采纳')), fact('决定'), fact('纪要文号'), state('登记状态'),
  ],
})
