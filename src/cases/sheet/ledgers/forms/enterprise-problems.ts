import { caseNumber, day, fact, group, late, sheetForm, state, times } from '../form.ts'

export default sheetForm('enterprise-problems', '企业诉求台账', {
  of: 'enterprise-problem',
  columns: [
    caseNumber('编号'), fact('收集日期'), fact('来源'), fact('企业'), fact('是否重点企业'), fact('村居或者园区', '所属村居或者园区'), fact('问题类别'), fact('问题描述'), fact('责任部门'), fact('联系企业日期'),
    ...group('答复', day('答复日期', '答复'), fact('办理结果'), late('是否超期', '答复期限')), fact('企业评价'), times('督办次数', '诉求督办'), state('状态'),
  ],
})
