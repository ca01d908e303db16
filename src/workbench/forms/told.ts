import type { FieldForm, SuggestionInfo } from '../api/contract.ts'

type Told = Readonly<Record<string, string>>

/**
 * What the entry that was named says of itself, for the questions beside it that are not answered yet: under the name of the question
 * (当事人 → 当事人住所) and, where the question asks for the entry's name (姓名, 律师姓名, 企业名称), in the entry's own words (所在单位).
 * Those go only into plain texts: the day on which a person was entered is not the day of anything else.
 */
export function toldBy(fields: readonly FieldForm[], draft: Readonly<Record<string, unknown>>, of: string, { by, facts }: Pick<SuggestionInfo, 'by' | 'facts'>): Told {
  const told = (prefix: string, takes: (field: FieldForm, text: string) => boolean): Told => Object.fromEntries(Object.entries(facts)
    .map(([name, text]) => [`${prefix}${name}`, text] as const)
    .filter(([name, text]) => (draft[name] ?? '') === '' && fields.some((field) => field.name === name && !field.personal && takes(field, text))))
  const ownWords = of.endsWith(by) ? told('', ({ name, type }) => name !== by && type === 'text') : {}
  return { ...ownWords, ...told(of, ({ options }, text) => !options || options.includes(text)) }
}
