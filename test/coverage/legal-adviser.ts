import type { LawSheet } from './rows.ts'

/** 法律顾问、公职律师、村居法律顾问：期限和禁止事项。 */
export const sheet: LawSheet = {
  sheet: 'legal-adviser',
  rows: [
    { row: 'LA-D1', says: '按事项类型的办理时限（由聘用合同约定，待核实），等待材料不计', amount: 5, unit: 'workingDay', carriedBy: ['legal-opinion/deadline/办理期限', 'legal-opinion/parameter/合同工作日'] },
    { row: 'LA-D2', says: '意见先于议程确定', carriedBy: ['legal-opinion/never/意见晚于议程确定'] },
    { row: 'LA-D3', says: '村居顾问每月现场服务时长（外地规定）', carriedBy: ['village-adviser/asks/登记/约定每月现场服务时长', 'village-adviser-service/counts/village-adviser.on-site-minutes'] },
    { row: 'LA-D4', says: '村居顾问每季度讲座（外地规定）', carriedBy: ['village-adviser-service/counts/village-adviser.lectures'] },
    { row: 'LA-D5', says: '律所每年活动（外地规定）', carriedBy: ['village-adviser-service/counts/village-adviser.firm-events'] },
    { row: 'LA-D6', says: '聘期届满六十日前提醒', amount: 60, unit: 'day', carriedBy: ['test/present.test.ts/到期六十日前起提醒', 'test/expiring.test.ts/begins so many days before the last one, not a day earlier'] },
    { row: 'LA-D7', says: '年度或者聘期考核', carriedBy: ['legal-adviser/requires/登记/续聘应当先考核', 'legal-adviser/asks/登记/上一聘期考核日期'] },
    { row: 'LA-I1', says: '重大事项没有顾问意见不得入议程', carriedBy: ['legal-opinion/never/重大事项未听取意见即入议程', 'major-decision/never/没有法律顾问意见即出具审查意见'] },
    { row: 'LA-I2', says: '认为不合法的不得提交', carriedBy: ['legal-opinion/never/认为不合法而提交'] },
    { row: 'LA-I3', says: '署名律师在聘期内、证书有效', carriedBy: ['legal-opinion/never/未署名、不在聘期的意见', 'legal-opinion/never/不在名册、聘期外接办'] },
    { row: 'LA-I4', says: '利益冲突回避，不得双方代理', carriedBy: ['legal-opinion/never/有利益冲突而接办', 'legal-opinion/never/由未经冲突核查的律师署名'] },
    { row: 'LA-I5', says: '只看交办的事项，阅看留痕', carriedBy: ['test/attacks/sees and touches only what was handed over', 'test/workbench/hides personal data, shows it for a reason, and the auditor sees who looked'] },
    { row: 'LA-I6', says: '入议程的意见不得改动，另有意见为新版本', carriedBy: ['legal-opinion/never/改动已入议程的意见', 'legal-opinion/asks/出具法律意见/意见版本'] },
    { row: 'LA-I7', says: '不采纳写明理由和责任人', carriedBy: ['legal-opinion/never/不采纳而不写理由和责任人'] },
    { row: 'LA-I8', says: '续聘须有考核', carriedBy: ['legal-adviser/requires/登记/上一聘期考核不合格', 'village-adviser/requires/登记/监管评估是续聘的依据'] },
    { row: 'LA-I9', says: '服务记录没有人数、日期、地点、类型的不计', carriedBy: ['village-adviser-service/asks/登记/日期', 'village-adviser-service/asks/登记/地点', 'village-adviser-service/asks/登记/类型', 'village-adviser-service/asks/登记/服务人数'] },
    { row: 'LA-I10', says: '顾问意见不代替合法性审查，两者都要', law: '重大行政决策程序暂行条例', article: 28, carriedBy: ['major-decision/never/没有法律顾问意见即出具审查意见', 'major-decision/never/未经合法性审查即提交讨论', 'contract/never/重大合同没有顾问意见'] },
  ],
}
