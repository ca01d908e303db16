import { fact, group, sheetForm, state } from '../form.ts'

export default sheetForm('legal-risks', '法律风险排查防控台账', {
  of: 'legal-risk-control',
  columns: [
    fact('发现日期'), fact('环节'), ...group('风险', fact('事项', '风险事项'), fact('来源', '风险来源'), fact('描述', '风险描述'), fact('等级', '风险等级')), fact('发现人'), fact('已报告', '已报告主要负责人'), fact('法律顾问意见'), ...group('处置', fact('责任部门'), fact('责任人'), fact('措施', '处置措施'), fact('期限', '处置期限'), fact('结果', '处置结果'), fact('损失说明')),
    ...group('销号', fact('销号日期'), fact('核实人')), state('登记状态'),
  ],
})
