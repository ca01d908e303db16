import { isBlank, type Compose, type Fact, type Facts } from './facts.ts'

/** Which article a document rests on, where the law changed: a case is cited by the edition under which it is handled. */

const RECONSIDERATION_LAW = '《中华人民共和国行政复议法》'
const RECONSIDERATION_RULES = '《中华人民共和国行政复议法实施条例》'

/** The day on which the case came in, whichever way the definition calls it. */
const cameIn = (facts: Facts): string => String(facts['收到日期'] ?? facts['申请日期'] ?? '')

const isNewReconsideration = (facts: Facts): boolean =>
  (isBlank(facts['适用文本']) ? cameIn(facts) >= '2024-01-01' : facts['适用文本'] === '2023年修订')

/** 2023年修订 and, for cases that came in before 2024, the text of 2017 or the rules of 2007. */
const reconsideration = (now: string, before: string): Compose => (facts) => (isNewReconsideration(facts) ? `${RECONSIDERATION_LAW}${now}` : before)

const OLD_LAW = '《中华人民共和国行政复议法（2017年修正）》'

/** 第六十三条至第七十一条, each for its own result. */
const DECIDED: Readonly<Record<string, string>> = {
  维持: '第六十八条', 变更: '第六十三条', 撤销: '第六十四条第一款', 部分撤销: '第六十四条第一款', 确认违法: '第六十五条', 确认无效: '第六十七条', 责令履行: '第六十六条', 驳回复议请求: '第六十九条', 行政协议责任: '第七十一条第一款',
}
const DECIDED_BEFORE: Readonly<Record<string, string>> = {
  维持: `${OLD_LAW}第二十八条第一款第一项`, 责令履行: `${OLD_LAW}第二十八条第一款第二项`, 驳回复议请求: `${RECONSIDERATION_RULES}第四十八条第一款第一项`,
}

function decidedBy(facts: Facts): Fact {
  const kind = String(facts['决定类型'] ?? '')
  if (!isNewReconsideration(facts)) return DECIDED_BEFORE[kind] ?? `${OLD_LAW}第二十八条第一款第三项`
  return DECIDED[kind] === undefined ? undefined : `${RECONSIDERATION_LAW}${DECIDED[kind]}`
}

const answeredBy: Compose = (facts) => reconsideration(facts['审理程序'] === '简易' ? '第五十四条' : '第四十八条', `${OLD_LAW}第二十三条`)(facts)

export const RECONSIDERATION: Readonly<Record<string, Compose>> = {
  补正依据: reconsideration('第三十一条', `${RECONSIDERATION_RULES}第二十九条`),
  受理依据: reconsideration('第三十条', `${OLD_LAW}第十七条`),
  答复依据: answeredBy,
  停止执行依据: reconsideration('第四十二条', `${OLD_LAW}第二十一条`),
  附带审查依据: reconsideration('第五十六条、第五十七条', `${OLD_LAW}第二十六条`),
  听证依据: reconsideration('第五十条、第五十一条', `${RECONSIDERATION_RULES}第三十三条`),
  适用新行政复议法: (facts) => (isNewReconsideration(facts) ? '是' : undefined),
  中止依据: (facts) => (isNewReconsideration(facts) || isBlank(facts['审查对象']) ? reconsideration('第三十九条', `${RECONSIDERATION_RULES}第四十一条`)(facts) : `${OLD_LAW}第二十六条`),
  延期依据: reconsideration('第六十二条第一款', `${OLD_LAW}第三十一条第一款`),
  终止依据: reconsideration('第四十一条', `${RECONSIDERATION_RULES}第四十二条`),
  驳回依据: reconsideration('第三十三条', `${RECONSIDERATION_RULES}第四十八条第一款第二项`),
  意见书依据: reconsideration('第七十六条', `${RECONSIDERATION_RULES}第五十七条第一款`),
  履行依据: reconsideration('第七十七条第二款', `${OLD_LAW}第三十二条第二款`),
  决定依据: decidedBy,
  受转送机关: (facts) => facts['接受转送机关'] ?? facts['转送机关'],
  送达文书: (facts) => (isBlank(facts['行政复议决定书文号']) ? undefined : `行政复议决定书（${String(facts['行政复议决定书文号'])}）`),
}

/** The organ whose act is challenged: when it got the copy, and whether the reconsideration is under way. */
export const RECONSIDERATION_RESPONSE: Readonly<Record<string, Compose>> = {
  副本收到日期: (facts) => (facts['收到途径'] === '申请人通过本机关提交' ? facts['收到副本日期'] : facts['收到日期']),
  复议已由复议机关受理: (facts) => (facts['收到途径'] === '复议机关发送副本' || !isBlank(facts['收到副本日期']) ? '是' : undefined),
  答复依据: answeredBy,
  履行依据: reconsideration('第七十七条第一款', `${OLD_LAW}第三十二条第一款`),
}
