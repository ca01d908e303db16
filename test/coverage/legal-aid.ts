import type { LawSheet } from './rows.ts'

const 法 = '法律援助法'

/** 法律援助、公共法律服务：期限和禁止事项。 */
export const sheet: LawSheet = {
  sheet: 'legal-aid',
  rows: [
    { row: 'd-forward', says: '被羁押人员的申请二十四小时内转交', amount: 24, unit: 'hour', law: 法, article: 39, carriedBy: ['legal-aid/deadline/转交申请'] },
    { row: 'd-decide', says: '七日内审查决定；2022年以前七个工作日', amount: 7, unit: 'day', law: 法, article: 43, carriedBy: ['legal-aid/deadline/审查决定', 'test/legal-aid.test.ts/旧规七个工作日'] },
    { row: 'd-assign', says: '决定之日起三日内指派', amount: 3, unit: 'day', law: 法, article: 43, carriedBy: ['legal-aid/deadline/指派', 'test/legal-aid.test.ts/指派三日'] },
    { row: 'd-organ-notify', says: '办案机关发现之日起三日内通知', amount: 3, unit: 'day', law: 法, article: 36, carriedBy: ['legal-aid/deadline/办案机关通知'] },
    { row: 'd-assign-criminal', says: '收到通知三日内指派并告知办案机关', amount: 3, unit: 'day', law: 法, article: 36, carriedBy: ['legal-aid/deadline/通知后指派', 'legal-aid/never/通知辩护指派后不告知办案机关'] },
    { row: 'd-aid-first', says: '距时效、期限届满不足七日可以先行提供', law: 法, article: 44, carriedBy: ['legal-aid/requires/先行提供/距法定时效', 'test/legal-aid.test.ts/属于不足七日'] },
    { row: 'd-objection', says: '五日内作出异议审查决定；2022年以前五个工作日', amount: 5, unit: 'day', law: 法, article: 49, carriedBy: ['legal-aid/deadline/异议审查'] },
    { row: 'd-after-objection', says: '维持的可以复议、诉讼，期限依复议法、诉讼法', law: 法, article: 49, carriedBy: ['legal-aid/never/维持而不告知复议诉讼权利'] },
    { row: 'd-close', says: '办结后及时报告（三十日待核实）', amount: 30, unit: 'day', carriedBy: ['legal-aid/deadline/结案报告', 'legal-aid/parameter/结案报告日数'] },
    { row: 'd-subsidy', says: '收到结案材料及时支付补贴', law: 法, article: 52, carriedBy: ['legal-aid/requires/支付补贴/收到结案材料'] },
    { row: 'aid-01', says: '不应核查的不得核查经济困难', law: 法, article: 42, carriedBy: ['legal-aid/never/核查不应核查的经济状况'] },
    { row: 'aid-02', says: '不予决定书面说明理由并告知异议途径', law: 法, article: 43, carriedBy: ['legal-aid/never/不予决定不书面说明理由', 'legal-aid/never/不予决定不告知异议途径'] },
    { row: 'aid-03', says: '补充材料一次性告知', law: 法, article: 43, carriedBy: ['legal-aid/never/二次要求补充材料'] },
    { row: 'aid-04', says: '生死案件由三年以上律师承办', law: 法, article: 26, carriedBy: ['legal-aid/never/生死案件指派非律师', 'legal-aid/never/生死案件指派执业不足三年的'] },
    { row: 'aid-05', says: '不得向受援人收取财物', law: 法, article: 20, carriedBy: ['legal-aid/never/向受援人收取财物'] },
    { row: 'aid-06', says: '终止限于法定情形并作决定', law: 法, article: 48, carriedBy: ['legal-aid/asks/终止援助/终止情形', 'test/legal-aid.test.ts/终止只限法定情形'] },
    { row: 'aid-07', says: '没有结案报告不得结案、付补贴', law: 法, article: 50, carriedBy: ['legal-aid/never/没有结案报告即结案', 'legal-aid/never/没有结案报告即付补贴', 'legal-aid/never/结案报告不附法律文书'] },
    { row: 'aid-08', says: '不得限制或者损害犯罪嫌疑人委托辩护人的权利', law: 法, article: 27, carriedBy: ['legal-aid/never/以指派代替自行委托的辩护人', 'test/legal-aid.test.ts/已经自行委托辩护人的，不得指派代替'] },
    { row: 'aid-09', says: '紧急情形可以先行提供，非紧急不得', law: 法, article: 44, carriedBy: ['legal-aid/never/并非紧急而先行提供'] },
    { row: 'aid-10', says: '不得泄露秘密和隐私', law: 法, article: 21, carriedBy: ['test/workbench/hides personal data, shows it for a reason, and the auditor sees who looked', 'test/attacks/cannot act in it, issue its documents, look at its masked data or load its files'] },
    { row: 'aid-11', says: '承办人身份适格，学生只做咨询代拟', law: 法, article: 17, carriedBy: ['legal-aid/never/学生承办代理、辩护', 'legal-aid/asks/指派/承办人身份'] },
    { row: 'aid-12', says: '不得适用外省市经济困难标准', law: 法, article: 34, carriedBy: ['legal-aid/never/适用外省市经济困难标准'] },
  ],
}
