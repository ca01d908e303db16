import { fact, group, sheetForm, state } from '../form.ts'

export default sheetForm('law-literate-services', '法律明白人培训、考试和履职台账', {
  of: 'law-literate-service',
  columns: [
    fact('日期'), fact('编号', '名册编号'), fact('姓名'), fact('村居'), fact('类型'), ...group('培训和考试', fact('方式', '培训方式'), fact('学时'), fact('成绩'), fact('合格')), ...group('履职', fact('内容'), fact('服务人次')), state('登记状态'),
  ],
})
