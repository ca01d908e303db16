import { fact, group, sheetForm, validity } from '../form.ts'

export default sheetForm('law-workers', '法治工作队伍台账', {
  of: 'law-workforce',
  columns: [
    fact('姓名'), fact('单位', '所在单位'), fact('岗位'), fact('法律职业资格', '法律职业资格证号'), ...group('在岗', fact('起', '起始日期'), fact('止', '结束日期'), validity('有效性')), ...group('培训学时', fact('计划', '年度培训计划学时'), fact('完成', '已完成学时')),
  ],
})
