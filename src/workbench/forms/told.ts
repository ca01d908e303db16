import type { FieldForm } from '../api/contract.ts'

/**
 * What the entry that was named says of itself, for the questions beside it that are not answered yet: under the name of the question
 * (当事人 → 当事人住所), and, where the question is itself about the entry's name (姓名, 律师姓名, 企业名称), under the entry's own words
 * (所在单位, 执业证号). Those go only into plain texts: the day on which a person was entered is not the day of anything else.
 */
export function toldBy(fields: readonly FieldForm[], draft: Readonly<Record<string, unknown>>, of: string, facts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const open = (name: string): FieldForm | undefined => fields.find((field) => field.name === name && !field.personal && (draft[name] ?? '') === '')
  const namesIt = Object.keys(facts).some((name) => of.endsWith(name))
  return Object.fromEntries(Object.entries(facts).flatMap(([name, text]) => {
    const prefixed = open(`${of}${name}`)
    const plain = namesIt && name !== of ? open(name) : undefined
    return [...(prefixed && (!prefixed.options || prefixed.options.includes(text)) ? [[prefixed.name, text] as const] : []), ...(plain?.type === 'text' ? [[plain.name, text] as const] : [])]
  }))
}
