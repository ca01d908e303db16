import { caseNumber, fact, group, late, sheetForm, state } from '../form.ts'

export default sheetForm('normative-filings', '规范性文件备案审查台账', {
  of: 'normative-filing',
  columns: [
    fact('备案登记号'), fact('名称', '备案文件名称'), fact('文号', '备案文件文号'), fact('报备机关'), fact('公布日期', '文件公布日期'), fact('收到日期', '收到备案日期'), late('是否迟报', '政府报备期限'),
    ...group('补正', fact('补正通知日期'), fact('补正收到日期')), fact('登记日期'), ...group('研究', fact('研究日期'), fact('研究意见'), fact('研究内容')),
    ...group('处理', fact('建议书文号'), fact('处理意见'), fact('纠正方式'), fact('纠正日期')), caseNumber('登记编号'), state('状态'),
  ],
})
