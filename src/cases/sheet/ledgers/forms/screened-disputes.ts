import { fact, group, sheetForm, state } from '../form.ts'

export default sheetForm('screened-disputes', '矛盾纠纷排查化解台账', {
  of: 'diversified-resolution',
  columns: [
    fact('编号', '受理编号'), fact('排查日期', '受理日期'), fact('来源'), ...group('地点', fact('村居', '所属村居'), fact('网格', '所属网格')), ...group('纠纷', fact('当事人'), fact('涉及人数'), fact('类型', '纠纷类型'), fact('简况', '纠纷简况'), fact('风险等级')),
    ...group('分流', fact('渠道', '分流渠道'), fact('接收单位'), fact('移交日期'), fact('接收日期')), ...group('化解', fact('责任人'), fact('措施', '化解措施'), fact('期限', '化解期限'), fact('进展', '化解进展'), fact('结果'), fact('告知其他途径', '已告知其他途径'), fact('化解日期', '办结日期')), fact('稳控', '稳控措施'), state('登记状态'),
  ],
})
