import { caseNumber, day, fact, group, late, sheetForm, state } from '../form.ts'

export default sheetForm('administrative-mediations', '行政调解台账', {
  of: 'administrative-mediation',
  columns: [
    caseNumber('编号'), fact('收到日期'), fact('申请人'), fact('对方当事人'), fact('纠纷种类'), fact('管理领域'), fact('启动方式'), day('受理日期', '受理'), fact('主持人'), fact('调解日期'),
    ...group('结果', day('结束日期', '达成调解协议', '终止调解', '不受理'), fact('协议金额（元）', '协议金额'), fact('终止原因')), late('是否超期', '调解期限'), state('状态'),
  ],
})
