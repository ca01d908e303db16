import type { LawSheet } from './rows.ts'

const 处罚法 = '行政处罚法'
const report = 'annual-report'
const officers = 'officer-certification'

/** The sheet numbers its sections, not its rows: an id names the section and the matter. */
export const sheet: LawSheet = {
  sheet: 'supervision',
  rows: [
    { row: '1-report', says: '每年3月1日前报告上一年度法治政府建设情况', carriedBy: [`${report}/deadline/报送期限`, 'test/src/procedures/annual-report.test.ts/前报送，%s前公开，不顺延'] },
    { row: '1-publish', says: '每年4月1日前向社会公开', carriedBy: [`${report}/deadline/公开期限`] },
    { row: '1-first-quarter', says: '2015—2020年纲要：第一季度报告', carriedBy: [`${report}/deadline/第一季度报告`] },
    { row: '1-contents', says: '四个部分缺一不可，第一责任人职责情况单列', carriedBy: [`${report}/never/四个部分不齐即签发`, `${report}/asks/起草/第一责任人职责情况`] },
    { row: '1-figures', says: '文中数字由记录计出或者注明来源', carriedBy: [`${report}/never/数字没有来源即通过审核`, `${report}/asks/起草/手工数字来源`, `${report}/asks/合法性审核/数据截至日`] },
    { row: '1-clearance', says: '公开前经保密和隐私审查', carriedBy: [`${report}/never/未经保密和隐私审查即公开`, `${report}/never/公开审查认定不得公开的报告`] },
    { row: '1-freeze', says: '公开后的变化以更正公告说明', carriedBy: [`${report}/never/公开后改动报告`, `${report}/action/更正公告`] },
    { row: '2-steps', says: '督察：计划、通知、自查、实地、报告、反馈、整改、复核', carriedBy: ['law-inspection/action/督察通知', 'law-inspection/action/书面自查', 'law-inspection/action/实地督察', 'law-inspection/never/问题没有证据', 'law-inspection/action/反馈结论', 'law-inspection/never/未经核实整改到位即办结', 'law-inspection/action/移送线索', 'law-inspection/action/通报批评'] },
    { row: '2-rectification', says: '整改期限一般三十日（待核实）', amount: 30, unit: 'day', carriedBy: ['law-inspection/deadline/整改方案', 'law-inspection/parameter/整改方案日'] },
    { row: '2-objection', says: '对督查结论三十日内申请复核，三十日内答复', amount: 30, unit: 'day', carriedBy: ['law-inspection/deadline/申请复核期限', 'law-inspection/deadline/复核决定期限'] },
    { row: '3-tree', says: '市县法治政府建设示范指标体系', leftOut: '指标体系只见到部分条目，不能据以编为数据；示范创建按所用版本的指标项数逐项留佐证（demo-creation）' },
    { row: '4-publish-7', says: '行政处罚、许可决定七个工作日内公开', amount: 7, unit: 'workingDay', carriedBy: ['penalty/deadline/公示'] },
    { row: '4-publish-20', says: '其他执法决定二十个工作日内公开：行政检查结果、行政强制决定；征收决定另行公告', amount: 20, unit: 'workingDay', carriedBy: ['inspection/deadline/结果公开', 'coercion/deadline/决定公开', 'expropriation-decision/action/公告征收决定'] },
    { row: '4-withdraw', says: '决定变更、撤销的，三个工作日内撤回公开并说明理由', amount: 3, unit: 'workingDay', law: 处罚法, article: 48, carriedBy: ['penalty/deadline/撤回公示'] },
    { row: '4-statistics', says: '年度行政执法统计1月31日前公布（待核实）', carriedBy: ['statistics-return/deadline/公布期限', 'statistics-return/action/公布', 'test/statistics-return.test.ts/年度行政执法统计1月31日前公布'] },
    { row: '4-recording', says: '全过程记录归档', law: 处罚法, article: 47, carriedBy: ['penalty/never/全过程记录不全即结案'] },
    { row: '4-review', says: '重大执法决定未经法制审核或者审核未通过不得作出', law: 处罚法, article: 58, carriedBy: ['penalty/requires/作出决定/未经法制审核', 'legal-review/never/未同意而以审核通过结束'] },
    { row: '4-reviewer', says: '初次从事法制审核的须有法律职业资格', law: 处罚法, article: 58, carriedBy: ['penalty/never/初次从事审核而无资格', 'legal-review/never/初次从事处罚决定法制审核而无法律职业资格'] },
    { row: '4-reviewers-share', says: '法制审核人员不低于执法人员百分之五（待核实）', carriedBy: [`${officers}/counts/legal-review.reviewer-ratio`] },
    { row: '5-file-review', says: '案卷评查：基本项否决、分项扣分、不得评查自己的案卷', carriedBy: ['casefile-review/never/基本项不合格而不计零分', 'casefile-review/never/评查自己承办的案卷', 'casefile-review/never/扣分、否决而不写理由', 'casefile-review/asks/抽取案卷/抽取种子', 'casefile-review/counts/casefile-review.excellent-rate'] },
    { row: '6-supervision', says: '行政执法监督条例（2026年2月1日起）', carriedBy: ['enforcement-coordination/deadline/整改期限', 'enforcement-coordination/parameter/整改日数', 'enforcement-coordination/deadline/复核决定期限', 'enforcement-coordination/never/少于两名持监督证的人员监督检查'] },
    { row: '7-two-officers', says: '不少于两名具有执法资格的人员', law: 处罚法, article: 42, carriedBy: ['penalty/never/少于两名持证人员执法', 'test/src/registers/officer-certification.test.ts/处罚程序在办案当日查证件'] },
    { row: '7-certificate', says: '证件种类、证号、有效期、单位、状态、培训学时', carriedBy: [`${officers}/asks/登记/证号`, `${officers}/asks/登记/有效期至`, `${officers}/asks/登记/年度培训学时`] },
    { row: '7-rate', says: '持证率：有效持证的在岗人员 ÷ 在岗人员', carriedBy: [`${officers}/counts/officer.certified-rate`, 'test/src/registers/officer-certification.test.ts/持证率以某日为准'] },
    { row: '7-expiry', says: '证件到期六十日前提醒（非法定）', amount: 60, unit: 'day', carriedBy: ['test/present.test.ts/到期六十日前起提醒', 'test/expiring.test.ts/begins so many days before the last one, not a day earlier'] },
    { row: '8-disclosure', says: '依申请公开按期答复', carriedBy: ['disclosure-on-request/counts/disclosure.on-request.reply-rate', 'disclosure-proactive/counts/disclosure.proactive.rate'] },
  ],
}
