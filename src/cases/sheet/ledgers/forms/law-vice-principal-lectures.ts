import { fact, given, group, sheetForm, state } from '../form.ts'

export default sheetForm('law-vice-principal-lectures', '法治副校长授课和履职台账', {
  of: 'law-vice-principal-lecture',
  columns: [
    fact('日期'), fact('学校'), fact('姓名'), fact('编号', '名册编号'), ...group('授课和履职', fact('类型', '履职类型'), fact('题目', '主题'), fact('课时'), fact('学生人次'), given('佐证（有/无）', '佐证')), state('登记状态'),
  ],
})
