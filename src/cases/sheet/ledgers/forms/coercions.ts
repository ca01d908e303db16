import { caseNumber, day, fact, group, sheetForm, state } from '../form.ts'

export default sheetForm('coercions', '行政强制台账', {
  of: 'coercion',
  columns: [
    caseNumber('编号'), fact('当事人'), fact('强制类型'), fact('事由'), ...group('强制措施', fact('措施种类'), fact('实施日期', '实施日期', '冻结日期'), fact('期限至', '强制期限止'), fact('解除日期'), fact('处理方式')),
    ...group('催告', day('催告日期', '催告'), fact('履行期限止')), ...group('强制执行', day('决定日期', '决定强制执行'), fact('执行方式'), day('执行日期', '实施执行', '立即代履行')),
    ...group('申请法院', fact('申请日期'), fact('受理日期'), fact('裁定日期'), fact('执行日期（法院）', '法院执行日期')), fact('公开日期'), state('状态'),
  ],
})
