import type { Heading } from '../sections.ts'
import type { Statement } from '../statement.ts'

/** What does not agree in a report. `figures` are places in the report's list of figures. */
export interface Finding {
  readonly rule: string
  readonly says: string
  readonly figures: readonly number[]
}

export interface Checked {
  readonly shadow: string
  readonly headings: readonly Heading[]
  readonly statements: readonly Statement[]
}

/** Statements of each sentence, with their places in the report's list. */
export interface Numbered extends Statement { readonly index: number }

export function bySentence(statements: readonly Statement[]): readonly (readonly Numbered[])[] {
  const sentences = new Map<number, Numbered[]>()
  for (const [index, statement] of statements.entries()) {
    const { start } = statement.sentence
    sentences.set(start, [...(sentences.get(start) ?? []), { ...statement, index }])
  }
  return [...sentences.values()]
}

/** 8742件, 98.24%. */
export const say = ({ value, unit }: Pick<Statement, 'value' | 'unit'>): string => `${value}${unit}`
export const sayNamed = (statement: Pick<Statement, 'name' | 'value' | 'unit'>): string => `“${statement.name}”${say(statement)}`
