import { fact, group, sheetForm, state } from '../form.ts'

export default sheetForm('dispute-screenings', '矛盾纠纷排查登记台账', {
  of: 'dispute-screening',
  columns: [
    ...group('排查', fact('排查日期'), fact('组织', '排查组织'), fact('形式', '排查形式'), fact('范围', '排查范围')),
    ...group('结果（件）', fact('发现', '发现纠纷件数'), fact('预防', '预防纠纷件数'), fact('移交调解', '移交调解件数')), state('登记状态'),
  ],
})
