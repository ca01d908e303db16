import { caseNumber, day, done, due, fact, group, late, paper, sheetForm, state } from '../form.ts'

export default sheetForm('petitions', '信访台账', {
  of: 'petition',
  columns: [
    caseNumber('编号'), fact('登记日期', '收到日期'), fact('信访形式', '信访渠道'), fact('人数', '走访人数'), ...group('信访人', fact('姓名', '信访人'), fact('住所', '信访人住所'), fact('联系电话', '信访人联系电话')),
    fact('属地村居', '所属地'), fact('信访目的', '信访类别'), fact('内容分类'), fact('诉求摘要', '信访事项'), fact('是否重复'), ...group('去向', fact('交办单位'), fact('转送单位'), fact('交办期限')),
    ...group('受理', fact('视为受理日期', '受理日期'), day('告知日期', '受理告知', '告知不予受理'), late('是否超期告知', '书面告知')), fact('责任领导'), due('办结期限', '办理期限'),
    ...group('答复', paper('处理意见书文号', '信访处理意见书'), day('答复日期', '出具处理意见', '建议答复', '检举反馈'), fact('处理结果', '处理意见')), late('是否超期办结', '办理期限'),
    ...group('复查复核', fact('复查结论'), fact('复核结论')), fact('满意度'), ...group('积案', done('列入积案', '列入积案'), fact('包案领导'), fact('化解日期')), state('状态'),
  ],
})
