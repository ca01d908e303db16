import { isRateUnit } from './grammar/units.ts'
import { VOCABULARY, type Indicator } from './vocabulary.ts'

/** The words in which a number stands. */
export interface Wording {
  /** Text before the number since the number before it; text behind its unit. */
  readonly lead: string
  readonly tail: string
  readonly unit: string
  readonly upTo: string
  readonly heading: string
  /** Short name of the reporting organ, empty where unknown. */
  readonly organ: string
}

const suits = ({ unit: kind }: Indicator, unit: string): boolean => {
  switch (kind) {
    case '率': return isRateUnit(unit)
    case '元': return unit.endsWith('元')
    case '人': return /^(?:人|名|位|人次)$/.test(unit)
    case '件': return !isRateUnit(unit) && !/元$|米$|人/.test(unit)
    case '单位': return unit === '家' || unit === '个'
    default: return kind satisfies never
  }
}

const lastClause = (lead: string): string => lead.split(/[，,；;：:()]/).filter((part) => /[\u4e00-\u9fff]{2}/.test(part)).at(-1) ?? lead

/** The first indicator of the vocabulary that the clause of the number states. `#` stands for the number between its words. */
export function findIndicator({ lead, tail, unit, upTo, heading, organ }: Wording): Indicator | undefined {
  const own = `${lastClause(lead)}#${tail}`.replace(/\s+/g, '')
  const whole = `${lead}#${tail}`.replace(/\s+/g, '')
  const topic = `${organ}｜${heading}｜${upTo}`.replace(/\s+/g, '')
  return VOCABULARY.find((one) => suits(one, unit) && (one.own.test(own) || (one.whole?.test(whole) ?? false)) && (one.topic?.test(topic) ?? true) && !(one.not?.test(own) ?? false) && !(one.notTopic?.test(topic) ?? false))
}
