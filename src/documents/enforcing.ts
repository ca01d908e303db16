import { chineseDate } from './dates.ts'
import { isBlank, type Compose, type Fact, type Facts } from './facts.ts'

/** What the papers of legal review, inspection and the transfer of suspected crime say of the case. */

const as = (field: string): Compose => (facts) => facts[field]

/** 行政处罚法第五十八条第二款: who reviews for the first time says by which certificate. */
const reviewerBy: Compose = (facts) => (isBlank(facts['法律职业资格证号'])
  ? (facts['初次从事处罚法制审核'] === '否' ? '非初次从事行政处罚决定法制审核' : undefined) : `法律职业资格证${String(facts['法律职业资格证号'])}`)

const submitted: Compose = (facts) => ['送审单、决定文书稿、调查终结报告、证据', ...(Array.isArray(facts['其他送审材料']) ? facts['其他送审材料'].map(String) : [])].join('、')

function sentBack(facts: Facts): Fact {
  if (isBlank(facts['退补原因'])) return undefined
  const back = isBlank(facts['补充日期']) ? '' : `${chineseDate(String(facts['补充日期']))}补充：${String(facts['补充内容'])}`
  return `${chineseDate(String(facts['退回补充材料日期']))}退回补充材料，原因：${String(facts['退补原因']).replace(/[。；]$/, '')}。${back}`
}

export const LEGAL_REVIEW: Readonly<Record<string, Compose>> = { 审核人: as('出具审核意见人'), 审核人资格: reviewerBy, 送审材料: submitted, 退补记录: sentBack, 收到日期: as('送审日期') }

/** The regulation of 2020 renumbered its articles; the text of 2001 is not at hand and is named without one. */
const TRANSFER_RULES = '《行政执法机关移送涉嫌犯罪案件的规定》'
const dayOf = (facts: Facts): string => String(facts['日期'] ?? '')

export const CRIMINAL_LINK: Readonly<Record<string, Compose>> = {
  处罚法移送条款: (facts) => (dayOf(facts) >= '2021-07-15' ? '第二十七条第一款' : '第二十二条'),
  职务犯罪线索依据: (facts) => (dayOf(facts) >= '2020-08-07' ? `${TRANSFER_RULES}第十九条` : TRANSFER_RULES),
}

/** Since 2026-02-01 a national regulation; before, each province's own, which the issuing office names. */
export const COORDINATION: Readonly<Record<string, Compose>> = { 监督依据: (facts) => (dayOf(facts) >= '2026-02-01' ? '《行政执法监督条例》' : undefined), 争议单位: as('参加协调单位') }

/** 行政处罚法第四十一条 stands since 2021-07-15; before, evidence of cameras was told under the general rules of 2017. */
export const OFF_SITE: Readonly<Record<string, Compose>> = {
  告知依据: (facts) => (dayOf(facts) >= '2021-07-15' ? '《中华人民共和国行政处罚法》第四十一条第三款' : '《中华人民共和国行政处罚法（2017年修正）》第三十一条、第三十二条'),
}
