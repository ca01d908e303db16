import { fact, group, sheetForm, validity } from '../form.ts'

export default sheetForm('law-vice-principals', '法治副校长名册', {
  of: 'law-vice-principal',
  columns: [
    fact('编号', '名册编号'), fact('学校'), fact('姓名'), ...group('派出', fact('机关', '派出机关'), fact('单位', '派出单位'), fact('职务')), ...group('条件', fact('任职学校数', '现任学校数'), fact('法治工作年数', '从事法治工作年数'), fact('任前培训学时')),
    ...group('聘任', fact('聘书编号'), fact('起', '聘任日期'), fact('止', '聘期届满'), validity('有效性')),
  ],
})
