import { caseNumber, day, done, fact, group, late, sheetForm, state } from '../form.ts'

export default sheetForm('off-site-clues', '非现场执法台账', {
  of: 'off-site-enforcement',
  columns: [
    caseNumber('编号'), fact('发现时间'), fact('设备编号'), fact('设备类别'), fact('发现地点'), fact('违法类别'), fact('当事人'), day('审核日期', '审核记录'),
    ...group('告知', fact('告知日期'), fact('告知方式'), late('是否超期告知', '告知期限')), ...group('异议', done('是否提出', '提出异议'), fact('复核结论')),
    ...group('处理', day('转立案日期', '转立案'), fact('处理结果'), fact('决定书文号'), fact('罚款（元）', '罚款金额')), state('状态'),
  ],
})
