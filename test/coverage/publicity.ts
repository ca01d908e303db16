import type { LawSheet } from './rows.ts'

const on = 'law-publicity'
const test = 'test/src/registers/law-publicity.test.ts'
const group = 'test/src/registers/publicity.test.ts'
const 清单 = 'publicity-responsibility'
const 名册 = 'law-literate'

export const sheet: LawSheet = {
  sheet: 'publicity',
  rows: [
    { row: 'PU-D1', says: '责任清单和年度计划第一季度公布', carriedBy: [`${清单}/requires/登记/普法责任清单应当按时公布`, `${group}/截止日公布的不算逾期`] },
    { row: 'PU-D2', says: '12月4日国家宪法日', carriedBy: [`${on}/asks/登记/主题时段`] },
    { row: 'PU-D3', says: '宪法宣传周以当年通知所定的起止日为准', carriedBy: [`${on}/requires/登记/活动不在当年宪法宣传周之内`, `${on}/asks/登记/时段起始`, `${test}/2021年宪法宣传周为11月29日至12月5日`] },
    { row: 'PU-D4', says: '五年规划末年总结评估', carriedBy: ['five-year-publicity-plan/requires/登记/总结验收在周期的最后一年', `${group}/总结验收在周期的最后一年`] },
    { row: 'PU-D5', says: '2025年底每个行政村至少三名法律明白人', carriedBy: [`${名册}/counts/law-literate.persons`, `${名册}/counts/law-literate.villages`, `${group}/移出当日仍在册，次日不在册`] },
    { row: 'PU-D6', says: '在册人员每年培训，学时由单位定', carriedBy: ['law-literate-service/counts/law-literate.trained', 'law-literate-service/asks/登记/学时'] },
    { row: 'PU-D7', says: '其他主题日、主题月', carriedBy: [`${on}/asks/登记/主题时段`] },
    { row: 'PU-I1', says: '活动须有日期、地点或者渠道、组织单位、宣传的法律、受众人数（或者阅读量）和佐证才计入', carriedBy: [`${on}/counts/publicity.events`, `${on}/asks/登记/佐证说明`, `${test}/没有佐证的可以登记，补上佐证才计入`] },
    { row: 'PU-I2', says: '场次、份数、咨询人次、惠及人数不相加', carriedBy: [`${on}/counts/publicity.materials`, `${on}/counts/legal-consultation.person-times`, `${on}/counts/publicity.beneficiaries`, `${test}/四个数不相加`] },
    { row: 'PU-I3', says: '联合活动在本级计一次', carriedBy: [`${on}/asks/登记/联合单位`, 'test/src/registers/duplicates.test.ts/一场联合活动，第二个单位再登记的'] },
    { row: 'PU-I4', says: '在册只在认定之日至移出之日之间', carriedBy: [`${名册}/counts/law-literate.persons`, `${group}/移出当日仍在册，次日不在册`] },
    { row: 'PU-I5', says: '认定须经培训和考试合格', carriedBy: [`${名册}/requires/登记/测试不合格的，不得认定`, `${group}/培训、测试、认定依次进行`] },
    { row: 'PU-I6', says: '案例公开前隐去个人信息', law: '个人信息保护法', article: 25, carriedBy: [`${on}/requires/登记/以案释法的案例公开前应当隐去个人信息`, 'case-law-explanation/requires/登记/案例公开前应当隐去个人信息'] },
    { row: 'PU-I7', says: '清单上的每部法律有责任人、活动和结果', carriedBy: [`${清单}/requires/登记/每部法律至少有一场活动和一项结果`, `${清单}/counts/publicity-responsibility.completion-rate`, `${group}/逾期完成的计入完成之年`] },
    { row: 'PU-I8', says: '阅读量不是受众人数', carriedBy: ['law-media/counts/publicity.new-media.reads', `${on}/counts/publicity.online.reads`, `${test}/阅读量不是惠及人数`] },
    { row: 'PU-I9', says: '挂两个主题时段的活动总数只计一次', carriedBy: [`${test}/挂两个主题时段的只计一场`] },
  ],
}
