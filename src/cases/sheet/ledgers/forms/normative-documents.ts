import { caseNumber, day, fact, group, late, sheetForm, state } from '../form.ts'

export default sheetForm('normative-documents', '行政规范性文件台账', {
  of: 'normative-document',
  columns: [
    fact('统一登记号'), fact('名称', '文件名称'), fact('文号'), fact('起草单位'),
    ...group('征求意见', day('公开日期', '公开征求意见'), fact('截止日期', '征求意见截止日期'), fact('收到条数', '收到意见条数'), fact('采纳条数', '采纳意见条数')),
    ...group('合法性审核', fact('审核意见编号'), fact('审核结论', '合法性审核结论'), fact('审核意见条数'), fact('审核意见采纳条数'), day('审核日期', '出具合法性审核意见')), fact('公平竞争审查', '公平竞争审查结论'), fact('审议日期'),
    ...group('公布施行', fact('公布日期'), fact('施行日期'), fact('有效期至')), ...group('备案', day('报备日期', '报送政府备案'), fact('备案号'), fact('备案结论', '备案审查结论'), late('是否超期报备', '政府备案期限')),
    ...group('清理', fact('清理批次'), fact('清理日期'), fact('清理结论')), ...group('废止失效', fact('废止日期'), fact('废止文号'), fact('标注失效日期', '网站标注失效日期')), caseNumber('登记编号'), state('状态'),
  ],
})
