import type { LawRow, LawSheet } from './rows.ts'

const [法, 解释] = ['行政诉讼法', '最高人民法院关于适用《行政诉讼法》的解释']
const 应诉 = (kind: string, ...names: readonly string[]): readonly string[] => names.map((name) => `litigation/${kind}/${name}`)
const 建议 = (kind: string, ...names: readonly string[]): readonly string[] => names.map((name) => `judicial-advice/${kind}/${name}`)
const 六个月 = { amount: 6, unit: 'month' } as const
const 十五日 = { amount: 15, unit: 'day' } as const
const 两个月 = { amount: 2, unit: 'month' } as const
const 禁止 = (row: string, says: string, law: string, article: number, ...names: readonly string[]): LawRow => ({ row, says, law, article, carriedBy: 应诉('never', ...names) })

/** 行政诉讼应诉、司法建议和检察建议办理：期限（全部按日历）和禁止事项。 */
export const sheet: LawSheet = {
  sheet: 'litigation',
  rows: [
    { row: 'd-sue-direct', says: '知道或者应当知道之日起六个月内直接起诉', ...六个月, law: 法, article: 46, carriedBy: 应诉('deadline', '直接起诉期限') },
    { row: 'd-sue-untold', says: '未告知起诉期限的，自知道行为之日起最长一年', amount: 1, unit: 'year', law: 解释, article: 64, carriedBy: 应诉('deadline', '未告知最长起诉期限') },
    { row: 'd-sue-max', says: '自行为作出之日起最长五年，不动产二十年', amount: 5, unit: 'year', law: 法, article: 46, carriedBy: [...应诉('deadline', '最长起诉期限'), 'test/litigation.test.ts/不动产二十年'] },
    { row: 'd-sue-after-rec', says: '收到复议决定十五日内起诉', ...十五日, law: 法, article: 45, carriedBy: 应诉('deadline', '复议后起诉期限') },
    { row: 'd-sue-inaction', says: '申请履责满两个月可以起诉，其后六个月内', ...两个月, law: 法, article: 47, carriedBy: [...应诉('deadline', '履责期限'), 'test/litigation.test.ts/不作为自履责期满六个月'] },
    { row: 'd-file', says: '法院收到起诉状七日内登记立案或者裁定不予立案', amount: 7, unit: 'day', law: 法, article: 51, leftOut: '法院对起诉人的期限，被诉机关在立案送达之后才知道有案，没有可办的环节；立案日期和起诉日期登记在案' },
    { row: 'd-serve-claim', says: '法院立案五日内发送起诉状副本', amount: 5, unit: 'day', law: 法, article: 67, leftOut: '法院的发送期限，被诉机关只知道收到之日，举证、答辩都自收到之日起算，发送迟早不影响；立案日期和收到日期登记在案' },
    { row: 'd-evidence', says: '收到副本十五日内举证和答辩，书面申请经准许可以延期', ...十五日, law: 法, article: 67, carriedBy: [...应诉('deadline', '举证期限', '答辩期限'), ...应诉('requires', '申请延期举证/延期提供证据应当在收到起诉状副本')] },
    { row: 'd-evidence-summary', says: '简易程序的举证期限由法院确定', law: 解释, article: 104, carriedBy: 应诉('deadline', '法院指定举证期限') },
    { row: 'd-jurisdiction', says: '收到副本十五日内提出管辖异议', ...十五日, law: 解释, article: 10, carriedBy: 应诉('deadline', '管辖异议期限') },
    { row: 'd-head-notice', says: '法院于开庭三日前通知负责人出庭', amount: 3, unit: 'day', carriedBy: 应诉('asks', '收到开庭传票/通知负责人出庭', '收到开庭传票/通知不足三日说明') },
    { row: 'd-first', says: '立案起六个月内作出一审判决，公告、鉴定、中止等不计', ...六个月, law: 法, article: 81, carriedBy: [...应诉('deadline', '一审审理期限'), 'test/litigation.test.ts/扣除鉴定二十日为08-20'] },
    { row: 'd-first-summary', says: '简易程序四十五日；转普通的自立案起六个月', amount: 45, unit: 'day', law: 法, article: 83, carriedBy: [...应诉('deadline', '一审审理期限'), 'test/litigation.test.ts/转普通程序自立案起六个月至2024-09-01'] },
    { row: 'd-appeal', says: '判决十五日、裁定十日内上诉', ...十五日, law: 法, article: 85, carriedBy: [...应诉('deadline', '上诉期限'), 'test/litigation.test.ts/裁定末日10-02顺延至10-07'] },
    { row: 'd-appeal-reply', says: '收到上诉状副本十五日内答辩', ...十五日, law: 解释, article: 108, carriedBy: 应诉('deadline', '上诉答辩期限') },
    { row: 'd-second', says: '收到上诉状三个月内终审', amount: 3, unit: 'month', law: 法, article: 88, carriedBy: 应诉('deadline', '二审审理期限') },
    { row: 'd-retrial', says: '裁判生效六个月内申请再审', ...六个月, law: 解释, article: 110, carriedBy: 应诉('deadline', '申请再审期限') },
    { row: 'd-execute-apply', says: '履行期末日起二年内申请执行', amount: 2, unit: 'year', law: 解释, article: 153, carriedBy: 应诉('deadline', '申请执行期限') },
    { row: 'd-perform', says: '按裁判所定期限履行', law: 法, article: 96, carriedBy: [...应诉('deadline', '履行期限'), ...应诉('never', '败诉而未履行即结案')] },
    { row: 'd-js-norm', says: '规范性文件司法建议六十日内书面答复', amount: 60, unit: 'day', law: 解释, article: 149, carriedBy: 建议('deadline', '司法建议答复') },
    { row: 'd-js-governance', says: '综合治理类司法建议从所定，一般不超过两个月', ...两个月, carriedBy: 建议('deadline', '综合治理司法建议答复') },
    { row: 'd-js-other', says: '其他司法建议没有全国性日数，从来文所定', carriedBy: 建议('deadline', '来文定期答复', '内部答复') },
    { row: 'd-ps-pil', says: '公益诉讼检察建议两个月，紧急的十五日', ...两个月, carriedBy: [...建议('deadline', '公益诉讼检察建议答复'), ...建议('never', '未依法履职即办结公益诉讼检察建议')] },
    { row: 'd-ps-general', says: '其他检察建议两个月内书面回复', ...两个月, carriedBy: 建议('deadline', '检察建议答复') },
    { row: 'd-ps-pilot', says: '2015年至2017年试点期间一个月', amount: 1, unit: 'month', carriedBy: 建议('deadline', '公益诉讼检察建议答复') },
    { row: 'lit-01', says: '举证期限按日历日，自收到副本起算', law: 法, article: 67, carriedBy: [...应诉('deadline', '举证期限'), 'test/litigation.test.ts/应诉的期限一律按日历日'] },
    禁止('lit-02', '行为后的证据不能证明行为合法', 法, 36, '以作出行为后的证据', '未经准许补充证据'),
    禁止('lit-03', '诉讼中不得自行收集证据', 法, 35, '以作出行为后的证据或者立案后自行收集的证据举证'),
    禁止('lit-04', '逾期或者口头的延期申请', 解释, 34, '逾期或者口头申请延期举证'),
    { row: 'lit-05', says: '只有本机关负责人才算负责人出庭', carriedBy: 应诉('never', '把不是本机关负责人的人登记为负责人出庭') },
    禁止('lit-06', '负责人不出庭又仅有律师', 解释, 128, '负责人不出庭而仅有律师'),
    { row: 'lit-07', says: '不出庭的理由须盖章或者签字存卷', carriedBy: 应诉('never', '负责人不出庭而没有盖章签字的说明', '开庭不登记谁出庭') },
    禁止('lit-08', '重作不得基本相同', 法, 71, '判令重作后作出基本相同的行为'),
    禁止('lit-09', '不得仅因被诉停止执行', 法, 56, '仅因被起诉而停止执行'),
    { row: 'lit-10', says: '建议未书面答复不得办结，逾期答复先报告', law: 解释, article: 149, carriedBy: 建议('never', '未书面回复即办结', '超期回复而不报告') },
    { row: 'lit-11', says: '败诉率注明分母和裁判归类', carriedBy: [...应诉('counts', 'litigation.administrative.loss-rate', 'litigation.administrative.loss-rate.by-judgment'), 'test/litigation.test.ts/百件审结：败诉15%、以判决为分母20%'] },
    禁止('lit-12', '共同被告案件登记两个结果', 解释, 136, '共同被告案件只登记一个结果'),
  ],
}
