import { fact, group, sheetForm, state } from '../form.ts'

export default sheetForm('enterprise-visits', '走访企业台账', {
  of: 'enterprise-visit',
  columns: [
    fact('日期', '走访日期'), fact('企业'), fact('重点企业', '定点联系企业'), ...group('走访', fact('走访人'), fact('方式', '走访方式'), fact('企业同意')), fact('经营情况'), ...group('问题', fact('项数', '提出问题数'), fact('摘要', '问题摘要'), fact('诉求编号', '诉求案件')), state('登记状态'),
  ],
})
