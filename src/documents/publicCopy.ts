import type { Fact, Facts } from './facts.ts'
import { maskName, maskText } from './mask.ts'

/** Names of natural persons among the parties: the party itself, or who stands behind a one-person business. */
function privateNames(facts: Facts): readonly string[] {
  return Object.entries(facts).flatMap(([field, kind]) => {
    const role = /^(.+)类型$/.exec(field)?.[1]
    if (role === undefined) return []
    const name = kind === '公民' ? facts[role] : kind === '个体工商户' ? facts[`${role}法定代表人`] : undefined
    return typeof name === 'string' && name.trim().length > 1 ? [name.trim()] : []
  })
}

/**
 * What a copy for the public shows of a document's facts: no personal answer, no contact; natural persons by surname, wherever their
 * name stands; identity and telephone numbers inside texts covered. Names of legal persons and of officials stay.
 */
export function publicCopyFacts(facts: Facts, personal: ReadonlySet<string>): Facts {
  const names = privateNames(facts)
  const hide = (fact: Fact): Fact => {
    if (typeof fact === 'string') return names.reduce((text, name) => text.replaceAll(name, maskName(name)), maskText(fact))
    return Array.isArray(fact) ? fact.map((one) => hide(one as Fact)) : fact
  }
  return Object.fromEntries(Object.entries(facts).filter(([field]) => !personal.has(field) && !/联系电话|联系方式|身份证号|住所|账号$/.test(field)).map(([field, fact]) => [field, hide(fact)]))
}
