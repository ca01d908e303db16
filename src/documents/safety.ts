import type { Compose, Facts } from './facts.ts'

/** Which article the papers on hazards and emergencies rest on. */

const SAFETY = '《中华人民共和国安全生产法》'
const EMERGENCY = '《中华人民共和国突发事件应对法》'

/** 2021年修正 is in force since 1 September 2021. */
const safety = (now: string, before: string): Compose => (facts) => `${SAFETY}${String(facts['发现日期'] ?? '') < '2021-09-01' ? before : now}`

/** Kinds of hazards that lie with production and business by themselves; for others it is asked which law orders the correction. */
const OF_BUSINESS = new Set(['生产经营', '建筑工地'])

const isSafety = (facts: Facts): boolean => OF_BUSINESS.has(String(facts['隐患类别']))

const ordered = safety('第六十五条第一款第三项', '第六十二条第一款第三项')

export const HAZARD: Readonly<Record<string, Compose>> = {
  整改依据: (facts) => (isSafety(facts) ? ordered(facts) : undefined),
  移送依据: (facts) => (isSafety(facts) ? `${String(safety('第六十九条', '第六十六条')(facts))}的规定` : '有关部门的职责分工'),
  督办依据: (facts) => `${String(safety('第四十一条第三款', '第三十八条第二款')(facts))}的规定`,
  停电依据: safety('第七十条', '第六十七条'),
}

/** 2024年修订 is in force since 1 November 2024. */
const emergency = (now: string, before: string): Compose => (facts) => `${EMERGENCY}${String(facts['接报时间'] ?? '') < '2024-11-01' ? before : now}`

const ofPublicOrder = (facts: Facts): boolean => facts['事件类别'] === '社会安全'

const RESTRICTING = new Set(['封闭场所、限制区域', '交通管制', '限制人员聚集', '停水停电停气停业'])

export const EMERGENCY_RESPONSE: Readonly<Record<string, Compose>> = {
  报告依据: emergency('第六十一条', '第三十九条'),
  启动依据: (facts) => (ofPublicOrder(facts) ? emergency('第七十四条', '第五十条') : emergency('第七十二条', '第四十八条'))(facts),
  措施依据: (facts) => (ofPublicOrder(facts) ? emergency('第十条、第七十四条', '第十一条、第五十条') : emergency('第十条、第七十三条', '第十一条、第四十九条'))(facts),
  终止依据: emergency('第八十六条', '第五十八条'),
  评估依据: emergency('第八十七条、第九十二条', '第五十九条、第六十二条'),
  征用依据: emergency('第十二条、第七十六条', '第十二条、第五十二条'),
  限制权利的措施: (facts) => (RESTRICTING.has(String(facts['措施类别'])) ? '是' : undefined),
}
