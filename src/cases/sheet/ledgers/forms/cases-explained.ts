import { fact, group, sheetForm, state } from '../form.ts'

export default sheetForm('cases-explained', '以案释法案例台账', {
  of: 'case-law-explanation',
  columns: [
    fact('案例标题'), ...group('案件', fact('来源', '案件来源'), fact('案由'), fact('结案日期')), ...group('释法', fact('要点', '释法要点'), fact('涉及法律'), fact('形式'), fact('受众')), ...group('撰写和审核', fact('撰写人'), fact('审核人'), fact('隐去个人信息', '已隐去个人信息'), fact('涉密', '涉及国家秘密或者商业秘密')),
    ...group('发布', fact('日期', '发布日期'), fact('单位', '发布单位'), fact('渠道', '发布渠道'), fact('链接或者佐证')), ...group('成效', fact('阅读量'), fact('受教育人次')), state('登记状态'),
  ],
})
