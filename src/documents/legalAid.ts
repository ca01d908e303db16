import type { Compose, Facts } from './facts.ts'

/** Which article the letters of legal aid rest on: 法律援助法 since 2022, 法律援助条例 for what came in before. */

const isOld = (facts: Facts): boolean => String(facts['收到日期'] ?? '') < '2022-01-01'

const resting = (now: string, before: string): Compose => (facts) => (isOld(facts) ? `《法律援助条例》${before}` : `《中华人民共和国法律援助法》${now}`)

export const LEGAL_AID: Readonly<Record<string, Compose>> = {
  补充依据: resting('第四十三条第二款', '第十八条'),
  先行提供依据: resting('第四十四条', ''),
  决定依据: resting('第四十三条第一款', '第十八条'),
  指派依据: (facts) => resting(facts['案件类型'] === '刑事（通知辩护、代理）' ? '第三十六条' : '第四十三条第一款', '第二十一条')(facts),
  终止依据: resting('第四十八条', '第二十三条'),
  异议审查依据: resting('第四十九条', '第十九条'),
  异议审查期限: (facts) => `司法行政部门自收到异议之日起${isOld(facts) ? '五个工作日' : '五日'}内进行审查。`,
}
