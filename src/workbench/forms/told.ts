import type { FieldForm, SuggestionInfo } from '../api/contract.ts'

type Told = Readonly<Record<string, string>>

/**
 * What the entry that was named says of itself, for the questions beside it that are not answered yet: where a question says by which
 * answer it is told (律师事务所 ← 所在单位), under the name of the question (当事人 → 当事人住所) and, where the question asks for the entry's
 * name (姓名, 律师姓名, 企业名称), in the entry's own words (所在单位). Those go only into plain texts: the day on which a person was entered is
 * not the day of anything else.
 */
export function toldBy(fields: readonly FieldForm[], draft: Readonly<Record<string, unknown>>, of: string, { by, facts }: Pick<SuggestionInfo, 'by' | 'facts'>): Told {
  const open = fields.filter(({ name, personal }) => !personal && (draft[name] ?? '') === '')
  const told = (takes: (field: FieldForm) => string | undefined): Told => Object.fromEntries(open.flatMap((field) => {
    const text = takes(field)
    return text !== undefined && (!field.options || field.options.includes(text)) ? [[field.name, text] as const] : []
  }))
  const ownWords = of.endsWith(by) ? told(({ name, type }) => (name !== by && type === 'text' ? facts[name] : undefined)) : {}
  return { ...ownWords, ...told(({ name }) => (name.startsWith(of) ? facts[name.slice(of.length)] : undefined)), ...told((field) => (field.told?.of === of ? facts[field.told.as] : undefined)) }
}
