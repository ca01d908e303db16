import { RECONSIDERATION, RECONSIDERATION_RESPONSE } from './articles.ts'
import { COERCION, ILLEGAL_BUILDING } from './coercing.ts'
import { COORDINATION, CRIMINAL_LINK, LEGAL_REVIEW, OFF_SITE } from './enforcing.ts'
import { chineseDate } from './dates.ts'
import { EXPROPRIATION, EXPROPRIATION_DECISION } from './expropriating.ts'
import { isBlank, type Compose, type Fact, type Facts } from './facts.ts'
import { JUDICIAL_ADVICE } from './judicialAdvice.ts'
import { LEGAL_AID } from './legalAid.ts'
import { GOVERNANCE } from './governance.ts'
import { PETITION } from './petition.ts'
import { EVIDENCE, LITIGATION } from './responding.ts'
import { EMERGENCY_RESPONSE, HAZARD } from './safety.ts'

const listed = (fact: Fact): readonly string[] => (Array.isArray(fact) ? fact.map(String) : isBlank(fact) ? [] : [String(fact)])
const yuan = (fact: Fact): string => `人民币${String(fact)}元`

/** 罚款人民币500元；没收违法所得人民币80元；警告。 */
const penaltyOf = (kinds: string, fine: string, seized?: string): Compose => (facts) => {
  const said = listed(facts[kinds]).map((kind) => {
    if (kind === '罚款' && !isBlank(facts[fine])) return `罚款${yuan(facts[fine])}`
    return kind === '没收违法所得' && seized !== undefined && !isBlank(facts[seized]) ? `没收违法所得${yuan(facts[seized])}` : kind
  })
  return said.length > 0 ? `${said.join('；')}。` : undefined
}

/** Written in the notice and in the decision: what the party said and whether it was taken up (行政处罚法第四十五条). */
function heard(facts: Facts): Fact {
  if (!isBlank(facts['陈述申辩内容'])) {
    const verdict = isBlank(facts['采纳结论']) ? '' : `经复核，本机关${String(facts['采纳结论'])}${isBlank(facts['采纳理由']) ? '' : `，理由是：${String(facts['采纳理由'])}`}。`
    return `当事人提出陈述、申辩：${String(facts['陈述申辩内容']).replace(/[。；]$/, '')}。${verdict}`
  }
  if (!isBlank(facts['书面放弃材料'])) return '当事人书面放弃陈述、申辩的权利。'
  return isBlank(facts['事先告知日期']) ? undefined : '当事人在规定期限内未提出陈述、申辩意见。'
}

function performance(facts: Facts): Fact {
  if (isBlank(facts['处罚种类'])) return undefined
  return listed(facts['处罚种类']).includes('罚款') ? '自收到本决定书之日起十五日内，到指定的银行或者通过电子支付系统缴纳罚款。' : '自本决定书送达之日起履行。'
}

const as = (field: string): Compose => (facts) => facts[field]

const COMPOSED: Readonly<Record<string, Readonly<Record<string, Compose>>>> = {
  coercion: COERCION,
  'illegal-building': ILLEGAL_BUILDING,
  'legal-review': LEGAL_REVIEW,
  'criminal-link': CRIMINAL_LINK,
  'enforcement-coordination': COORDINATION,
  'off-site-enforcement': OFF_SITE,
  expropriation: EXPROPRIATION,
  'expropriation-decision': EXPROPRIATION_DECISION,
  reconsideration: RECONSIDERATION,
  'reconsideration-response': { ...RECONSIDERATION_RESPONSE, ...EVIDENCE },
  litigation: LITIGATION,
  petition: PETITION,
  ...GOVERNANCE,
  'judicial-advice': JUDICIAL_ADVICE,
  'legal-aid': LEGAL_AID,
  'emergency-response': EMERGENCY_RESPONSE,
  hazard: HAZARD,
  penalty: {
    处罚内容: penaltyOf('处罚种类', '罚款金额', '没收金额'), 拟处罚内容: penaltyOf('拟处罚种类', '拟罚款金额'), 陈述申辩情况: heard, 履行方式: performance,
    陈述申辩期限: (facts) => (isBlank(facts['陈述申辩截止日']) ? undefined : `${chineseDate(String(facts['陈述申辩截止日']))}前`),
    处罚时间: as('当场处罚日期'), 处罚地点: as('发生地点'), 检查对象: as('当事人'), 检查地点: as('发生地点'), 听证时间: as('听证日期'), 听证内容: as('听证笔录'), 审核人: as('法制审核人'),
    审核人资格: (facts) => (isBlank(facts['法律职业资格证号']) ? (facts['初次从事法制审核'] === '否' ? '非初次从事行政处罚决定法制审核' : undefined) : `法律职业资格证${String(facts['法律职业资格证号'])}`),
    法制审核事由: as('法制审核情形'), 讨论时间: as('集体讨论日期'), 讨论主持人: as('集体讨论人'), 复查时间: as('复查改正日期'), 教育时间: as('不予处罚日期'), 教育情况: as('教育记录'), 处理结果: (facts) => penaltyOf('处罚种类', '罚款金额', '没收金额')(facts) ?? facts['决定结果'],
    执行情况: as('结案方式'), 送达文书: (facts) => (isBlank(facts['决定书文号']) ? undefined : `${facts['决定结果'] === '不予处罚' ? '不予行政处罚决定书' : '行政处罚决定书'}（${String(facts['决定书文号'])}）`),
    送达地点: as('当事人住所'), 缴款金额: as('实缴金额'), 决定日期: as('作出决定日期'),
  },
}

/** The facts with those that a document of this procedure composes from them. */
export function composeFacts(procedure: string, facts: Facts): Facts {
  const made = Object.entries(COMPOSED[procedure] ?? {}).filter(([field]) => isBlank(facts[field])).map(([field, compose]) => [field, compose(facts)] as const)
  return { ...facts, ...Object.fromEntries(made.filter(([, fact]) => !isBlank(fact))) }
}
