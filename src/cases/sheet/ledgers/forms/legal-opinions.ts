import { caseNumber, fact, group, late, paper, sheetForm, state, sumOf, who } from '../form.ts'

export default sheetForm('legal-opinions', '法律顾问服务台账', {
  of: 'legal-opinion',
  columns: [
    caseNumber('编号'), fact('交办日期'), fact('服务类型', '事项类型'), fact('事项', '事项名称'), fact('内容', '事实和问题'), fact('交办部门'), fact('顾问', '承办律师'), fact('律师事务所', '律师事务所或者单位'),
    ...group('意见', fact('出具日期'), fact('结论', '法律意见结论'), fact('风险等级'), paper('意见书文号', '法律意见书')), ...group('参加会议、谈判', fact('参加方式'), fact('参加日期')), fact('代理结果'), sumOf('时长（分钟）', '服务时长'),
    late('是否超期', '办理期限'), ...group('采纳', fact('采纳情况'), fact('未采纳理由'), fact('反馈日期'), who('确认人', '反馈采纳情况', '了结')), fact('服务评价'), state('状态'),
  ],
})
