import { answer } from '#core/vocabulary/condition.ts'
import { fact, group, sheetForm, validity } from '../form.ts'

export default sheetForm('law-leaders', '法治带头人名册', {
  of: 'law-literate', where: answer('名册').is('法治带头人'),
  columns: [
    fact('名册'), fact('编号', '名册编号'), fact('姓名'), fact('村居'), fact('职务（身份）', '身份'), fact('电话', '联系电话'), ...group('遴选', fact('遴选方式'), fact('居住在本村居'), fact('兼在另一名册', '同时在另一名册')), ...group('培训', fact('日期', '培训日期'), fact('学时', '培训学时')), ...group('考试', fact('测试日期'), fact('成绩', '测试成绩'), fact('合格', '测试合格')),
    ...group('认定', fact('机关', '认定机关'), fact('认定日期')), ...group('移出', fact('移出日期'), fact('原因', '移出原因')), validity('有效性'),
  ],
})
