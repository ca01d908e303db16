import type { LawSheet } from './rows.ts'

/** 公文格式的自动核对（OF-1—OF-9）。 */
export const sheet: LawSheet = {
  sheet: 'official-document',
  rows: [
    { row: 'OF-1', says: '发文字号合乎格式，年份为制发之年，序号不重不跳', carriedBy: ['test/amounts/六角括号、四位年份、不编虚位', 'test/issuing/同时制发的，文号连续不重', 'test/issuing/编号后未能成文的，改好模板再制发仍用原号'] },
    { row: 'OF-2', says: '年度报告用“报告”，主送上级，不夹带请示事项', carriedBy: ['test/pages/上行文有标志、字号、签发人', 'test/report.test.ts/is read back as a report of its year with its four parts'] },
    { row: 'OF-3', says: '标题层次依次，不越级，各用其字体', carriedBy: ['test/pages/写成 Word 再读回，内容不变', 'test/report.test.ts/is read back as a report of its year with its four parts'] },
    { row: 'OF-4', says: '首页、署名页都有正文', carriedBy: ['test/pages/首页须有正文；署名、日期和正文在同一页'] },
    { row: 'OF-5', says: '成文日期真实，不编虚位', carriedBy: ['test/amounts/日期不用国际格式'] },
    { row: 'OF-6', says: '附件说明的名称与附件标题一致', leftOut: '附件以文件装入案件，附件说明列其名称；附件正文由原文件保存，不在本系统排版' },
    { row: 'OF-7', says: '每页二十二行、每行二十八字', carriedBy: ['test/pages/整页为二十二行、每行二十八字'] },
    { row: 'OF-8', says: '页码单页居右、双页居左', carriedBy: ['test/pages/页码单页居右、双页居左'] },
    { row: 'OF-9', says: '用印的才留印章位置；电子印章可以验证', leftOut: '是否用印由文书模板写明并留出位置；加盖电子印章须由依法设立的电子认证服务系统完成，不在本系统之内' },
  ],
}
