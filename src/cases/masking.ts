import { maskAddress, maskIdCard, maskName, maskPhone } from '#documents/mask.ts'
import type { Field, Fields } from '#core/vocabulary/field.ts'
import type { Value } from '#core/engine/case.ts'

/** What stands in the place of personal data that a person has no reason to see. */
export const HIDDEN = '（个人信息，已隐去）'

function maskPersonal(name: string, field: Field, text: string): string {
  if (field.checks === 'id-card') return maskIdCard(text)
  if (field.checks === 'phone') return maskPhone(text)
  if (/住所|地址|住址/.test(name)) return maskAddress(text)
  return field.type === 'text' && /姓名|人$|名称$/.test(name) ? maskName(text) : HIDDEN
}

/** An answer in plain words: lists joined by 、, a minute with a space before its time. A text stays as it was written (沪AT1234). */
export function sayPlainly(field: Field | undefined, value: Value): string {
  const text = Array.isArray(value) ? value.join('、') : String(value)
  return field === undefined || field.type === 'moment' ? text.replace(/^(\d{4}-\d{2}-\d{2})T(?=\d{2}:\d{2})/, '$1 ') : text
}

/** An answer as a page shows it: in plain words, yuan with their unit. */
export const sayValue = (field: Field | undefined, value: Value): string =>
  `${sayPlainly(field, value)}${field?.unitText && field.type !== 'file' ? field.unitText : ''}`

export interface Shown { readonly name: string; readonly value: string; readonly masked: boolean }

/** Facts for a page: personal ones masked, in the order in which they were asked. */
export function showFacts(fields: Fields, facts: Readonly<Record<string, Value>>): readonly Shown[] {
  const order = new Map(Object.keys(fields).map((name, at) => [name, at]))
  const placeOf = (name: string): number => order.get(name) ?? order.size
  return Object.entries(facts).toSorted(([a], [b]) => placeOf(a) - placeOf(b)).map(([name, value]) => {
    const field = fields[name]
    const text = sayValue(field, value)
    return field?.isPersonal ? { name, value: maskPersonal(name, field, text), masked: true } : { name, value: text, masked: false }
  })
}
