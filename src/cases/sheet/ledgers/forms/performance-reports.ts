import { fact, group, sheetForm, state } from '../form.ts'

export default sheetForm('performance-reports', '述法台账', {
  of: 'law-performance-report',
  columns: [
    fact('年度'), fact('负责人'), fact('职务'), fact('单位', '所在单位'), ...group('述法', fact('情况', '述法情况'), fact('未述法原因'), fact('日期', '述职日期'), fact('形式', '述法形式'), fact('专题述法日期'), fact('内容', '述法内容'), fact('上年问题整改'), fact('报告存放')),
    fact('评议等次'), ...group('问题', fact('清单', '问题清单'), fact('整改期限', '问题整改期限')), state('登记状态'),
  ],
})
