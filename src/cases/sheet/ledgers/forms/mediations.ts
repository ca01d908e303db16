import { caseNumber, day, done, fact, group, paper, sheetForm, state } from '../form.ts'

export default sheetForm('mediations', '人民调解台账', {
  of: 'people-mediation',
  columns: [
    caseNumber('编号'), fact('受理日期'), fact('来源', '纠纷来源'), fact('类型', '纠纷类型'), ...group('双方当事人', fact('申请人'), fact('被申请人')), fact('简要情况', '纠纷事实'), fact('调解委员会'),
    fact('村居', '所属村居'), fact('调解员', '调解员姓名'), day('结束日期', '达成协议', '调解不成', '拒绝调解'),
    ...group('协议', fact('调解结果'), fact('协议形式'), paper('协议书编号', '人民调解协议书'), fact('涉及金额（元）', '协议涉及金额')), fact('履行情况'), ...group('司法确认', done('申请确认', '启动司法确认'), fact('确认申请日期'), fact('裁定结果', '确认裁定结果')),
    ...group('回访', fact('回访日期'), fact('是否满意', '双方满意')), fact('防止情形'), fact('卷宗号'), fact('补贴（元）', '补贴金额'), state('状态'),
  ],
})
