import { fact, group, sheetForm, state } from '../form.ts'

export default sheetForm('archived-casefiles', '执法案卷归档台账', {
  of: 'enforcement-archives',
  columns: [
    fact('案卷号'), fact('类别', '案卷类别'), fact('案件', '案件'), ...group('归档', fact('日期', '归档日期'), fact('保管期限'), fact('页数', '卷内页数'), fact('目录齐全')), fact('借阅', '借阅情况'), state('登记状态'),
  ],
})
