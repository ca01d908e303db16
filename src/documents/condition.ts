import { holds, isBlank, type Fact } from './facts.ts'

/** `听证` (says something), `答复类型=予以公开、部分公开` (is one of), `答复类型~国家秘密` (contains one of), `!听证` (says nothing). */
export interface FactCondition {
  readonly field: string
  readonly operator: 'says' | 'not' | '=' | '~'
  readonly values: readonly string[]
}

/** Reads a condition as it stands in a template tag or after 当 in the list of required fields. */
export function parseCondition(text: string): FactCondition {
  const trimmed = text.trim()
  if (trimmed.startsWith('!')) return { field: trimmed.slice(1), operator: 'not', values: [] }
  const match = /^(.+?)([=~])(.+)$/.exec(trimmed)
  if (!match) return { field: trimmed, operator: 'says', values: [] }
  return { field: match[1] ?? '', operator: match[2] === '~' ? '~' : '=', values: (match[3] ?? '').split('、') }
}

/** Whether a condition holds, given the value of its field. */
export function conditionHolds(condition: FactCondition, fact: Fact): boolean {
  if (condition.operator === 'says') return holds(fact)
  if (condition.operator === 'not') return !holds(fact)
  const given = (Array.isArray(fact) ? fact : [fact]).filter((one) => !isBlank(one as Fact)).map(String)
  return given.some((one) => condition.values.some((value) => (condition.operator === '=' ? one === value : one.includes(value))))
}
