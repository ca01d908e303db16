import { fact, given, group, sheetForm, validity } from '../form.ts'

export default sheetForm('responsibility-letters', '法治建设责任书台账', {
  of: 'responsibility-letter',
  columns: [
    fact('年度'), fact('单位', '责任单位'), fact('类型', '单位类型'), fact('部署会议日期'), ...group('签订', fact('情况', '签订情况'), fact('未签原因', '未签订原因'), fact('签订人'), fact('责任人'), fact('日期', '签订日期'), given('扫描件（有/无）', '责任书扫描件')), fact('条款', '责任条款'),
    ...group('责任期', fact('起', '责任期起'), fact('止', '责任期止'), validity('有效性')), ...group('履责检查', fact('已检查', '已检查履责'), fact('结果', '检查结果')),
  ],
})
