import { holds, isBlank, type Fact } from './facts.ts'

/**
 * `听证` (says something), `答复类型=予以公开、部分公开` (is one of), `答复类型~国家秘密` (contains one of), `!听证` (says nothing), `听证?` (is filled
 * in, be it with 否). The reverse of `=` and `~` is written with `{^…}`.
 */
export interface FactCondition {
  readonly field: string
  readonly operator: 'says' | 'not' | 'filled' | 'blank' | '=' | '~' | '!=' | '!~'
  readonly values: readonly string[]
}

/** Reads a condition as it stands in a template tag or after 当 in the list of required fields. */
export function parseCondition(text: string): FactCondition {
  const trimmed = text.trim()
  if (trimmed.startsWith('!')) return { field: trimmed.slice(1), operator: 'not', values: [] }
  if (/[?？]$/.test(trimmed)) return { field: trimmed.slice(0, -1), operator: 'filled', values: [] }
  const match = /^(.+?)([=~])(.+)$/.exec(trimmed)
  if (!match) return { field: trimmed, operator: 'says', values: [] }
  return { field: match[1] ?? '', operator: match[2] === '~' ? '~' : '=', values: (match[3] ?? '').split('、') }
}

/** Whether a condition holds, given the value of its field. */
export function conditionHolds(condition: FactCondition, fact: Fact): boolean {
  if (condition.operator === 'says') return holds(fact)
  if (condition.operator === 'not') return !holds(fact)
  if (condition.operator === 'filled') return !isBlank(fact)
  if (condition.operator === 'blank') return isBlank(fact)
  if (condition.operator === '!=' || condition.operator === '!~') return !conditionHolds(reverse(condition), fact)
  const given = (Array.isArray(fact) ? fact : [fact]).filter((one) => !isBlank(one as Fact)).map(String)
  return given.some((one) => condition.values.some((value) => (condition.operator === '=' ? one === value : one.includes(value))))
}

const REVERSED = { says: 'not', not: 'says', filled: 'blank', blank: 'filled', '=': '!=', '~': '!~', '!=': '=', '!~': '~' } as const

/** The condition under which what stands in `{^…}` is shown. */
export const reverse = (condition: FactCondition): FactCondition => ({ ...condition, operator: REVERSED[condition.operator] })
