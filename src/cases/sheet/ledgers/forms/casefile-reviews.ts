import { caseNumber, fact, group, late, sheetForm, state } from '../form.ts'

export default sheetForm('casefile-reviews', '行政执法案卷评查台账', {
  of: 'casefile-review',
  columns: [
    caseNumber('编号'), fact('评查轮次'), fact('评查单位'), ...group('抽取', fact('案卷总数'), fact('抽取数量')), fact('案卷编号'), fact('案卷种类'), fact('承办人', '案卷承办人'), fact('评查人员'),
    ...group('评分', fact('形式扣分'), fact('内容扣分'), fact('得分'), fact('等次')), fact('评查结论'), ...group('整改', fact('发现问题数'), fact('已整改问题数'), late('是否超期整改', '整改期限')), state('状态'),
  ],
})
