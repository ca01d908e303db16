import { caseNumber, day, fact, group, sheetForm, state } from '../form.ts'

export default sheetForm('inspections', '行政检查台账', {
  of: 'inspection',
  columns: [
    caseNumber('编号'), day('检查日期', '现场检查'), fact('检查码'), fact('检查类型'), fact('抽查方式'), fact('检查对象'), fact('统一社会信用代码', '检查对象统一社会信用代码'), fact('检查事项'), fact('执法人员'), fact('检查结果'),
    ...group('整改', fact('改正要求'), fact('改正期限')), ...group('复查', day('复查日期', '复查'), fact('复查结果')), fact('检查评价'), day('结果公开日期', '公开结果'), state('状态'),
  ],
})
