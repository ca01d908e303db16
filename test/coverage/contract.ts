import type { LawSheet } from './rows.ts'

/** 政府合同：期限（均可由本单位改定，采购法的除外）和禁止事项。 */
export const sheet: LawSheet = {
  sheet: 'contract',
  rows: [
    { row: 'CT-D1', says: '五个工作日审查（外地规定），论证期间不计，复杂的告知后延长', amount: 5, unit: 'workingDay', carriedBy: ['contract/deadline/审查期限', 'contract/parameter/审查工作日'] },
    { row: 'CT-D2', says: '签订后五个工作日备案（外地规定）', amount: 5, unit: 'workingDay', carriedBy: ['contract/deadline/合同备案期限', 'contract/parameter/备案工作日'] },
    { row: 'CT-D3', says: '履行日前三十、十、三日提醒', amount: 30, unit: 'day', carriedBy: ['contract/deadline/履行期限提醒', 'contract/parameter/履行提醒日', 'test/contract.test.ts/到期前三十、十、三日提醒'] },
    { row: 'CT-D4', says: '到期六十日前决定续签', amount: 60, unit: 'day', carriedBy: ['contract/deadline/续签决定期限', 'contract/parameter/续签提前日'] },
    { row: 'CT-D5', says: '行政诉讼十五日答辩举证', amount: 15, unit: 'day', carriedBy: ['litigation/deadline/答辩期限', 'litigation/deadline/举证期限'] },
    { row: 'CT-D6', says: '中标、成交通知书三十日内签订', amount: 30, unit: 'day', carriedBy: ['contract/deadline/采购合同签订期限'] },
    { row: 'CT-D7', says: '采购合同二个工作日内公告', amount: 2, unit: 'workingDay', carriedBy: ['contract/deadline/采购合同公告期限'] },
    { row: 'CT-D8', says: '采购合同七个工作日内备案', amount: 7, unit: 'workingDay', carriedBy: ['contract/deadline/采购合同备案期限'] },
    { row: 'CT-D9', says: '采购文件保存十五年', amount: 15, unit: 'year', carriedBy: ['contract/requires/归档/采购文件从采购结束之日起至少保存十五年', 'contract/never/采购文件保存不足十五年'] },
    { row: 'CT-D10', says: '供应商七个工作日内质疑', amount: 7, unit: 'workingDay', carriedBy: ['contract/deadline/供应商质疑期限'] },
    { row: 'CT-D11', says: '七个工作日内答复，暂停不超过三十日', amount: 7, unit: 'workingDay', carriedBy: ['contract/deadline/质疑答复期限', 'test/contract.test.ts/暂停不超过三十日'] },
    { row: 'CT-I1', says: '未经审查同意不得签订、编号', carriedBy: ['contract/never/未经审查即批准、签订', 'contract/never/审查不予签订而签订'] },
    { row: 'CT-I2', says: '不得作担保人、见证人', carriedBy: ['contract/never/担保人、见证人'] },
    { row: 'CT-I3', says: '内设机构、临时机构不得签约', carriedBy: ['contract/never/内设机构、临时机构签约'] },
    { row: 'CT-I4', says: '签订文本与审定文本一致', carriedBy: ['contract/never/签订的不是审定的文本', 'contract/never/批准的不是送审的文本'] },
    { row: 'CT-I5', says: '变更、补充同等审查', carriedBy: ['contract/never/未经同等审查而变更', 'contract/never/未经审查批准而解除'] },
    { row: 'CT-I6', says: '生效和登记前不得履行、付款', carriedBy: ['contract/never/生效前履行', 'contract/never/未登记即履行'] },
    { row: 'CT-I7', says: '拆分的合并计算', carriedBy: ['contract/never/拆分规避标准', 'contract/asks/立项/合并计算金额', 'contract/never/重大合同没有顾问意见'] },
    { row: 'CT-I8', says: '达到标准或者有风险的须顾问意见和会议决定', carriedBy: ['contract/never/重大合同没有顾问意见', 'contract/never/重大合同未经会议决定', 'contract/parameter/重大合同标准'] },
    { row: 'CT-I9', says: '审查人不是承办人，有冲突的顾问回避', carriedBy: ['contract/never/承办人自行审查', 'contract/never/有利益冲突的顾问出具意见'] },
    { row: 'CT-I10', says: '不予签订的只能集体决定推翻，不得以同一文本重送', carriedBy: ['contract/never/审查不予签订而签订', 'contract/never/同一文本重新送审', 'contract/never/重新起草而送审旧文本'] },
    { row: 'CT-I12', says: '采购合同书面、与采购结果一致、不得擅自变更终止', carriedBy: ['contract/never/签订背离采购结果', 'contract/never/政府采购合同不用书面', 'contract/never/擅自终止政府采购合同'] },
    { row: 'CT-I11', says: '档案材料齐全', carriedBy: ['contract/never/档案不全即归档'] },
  ],
}
