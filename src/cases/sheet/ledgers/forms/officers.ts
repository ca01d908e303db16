import { fact, group, sheetForm, validity } from '../form.ts'

export default sheetForm('officers', '执法人员台账', {
  of: 'officer-certification',
  columns: [
    fact('姓名'), fact('单位', '所在单位'), ...group('证件', fact('种类', '证件种类'), fact('证号'), fact('发证日期'), fact('有效期至'), validity('有效性')), fact('法律职业资格'), ...group('岗位', fact('岗位'), fact('在岗')), ...group('培训和考试', fact('培训学时', '年度培训学时'), fact('考试', '年度考试')),
  ],
})
