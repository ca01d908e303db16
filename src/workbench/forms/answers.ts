import { NO_WORLD, evaluate, type View } from '#core/engine/evaluate.ts'
import type { FieldForm } from '../api/contract.ts'

/** What stands in the form: texts, or lists for what takes several. */
export type Draft = Readonly<Record<string, string | readonly string[]>>

type Answer = string | number | readonly string[]

const isEmpty = (value: string | readonly string[] | undefined): boolean => value === undefined || value.length === 0

/** Numbers are typed as text; what is no number goes as it is, so that the server says what is wrong with it. */
export function toAnswer(field: FieldForm, value: string | readonly string[]): Answer {
  if ((field.type === 'whole' || field.type === 'money') && typeof value === 'string') {
    const text = value.trim().replaceAll(',', '')
    return text === '' || Number.isNaN(Number(text)) ? value : Number(text)
  }
  return typeof value === 'string' ? value.trim() : value
}

const viewOver = (draft: Draft, fields: readonly FieldForm[], known: Readonly<Record<string, Answer>>): View => {
  const byName = new Map(fields.map((field) => [field.name, field]))
  return {
    state: '', mayAnswer: () => false, done: () => false, doneSince: () => false, ...NO_WORLD,
    answer: (name) => {
      const field = byName.get(name)
      const value = draft[name]
      return field && value !== undefined && !isEmpty(value) ? toAnswer(field, value) : known[name]
    },
  }
}

/** The questions put now: a conditional one only while its condition holds, by the same rule as on the server. */
export const askedFields = (fields: readonly FieldForm[], draft: Draft, known: Readonly<Record<string, Answer>> = {}): readonly FieldForm[] =>
  fields.filter(({ when }) => when === undefined || evaluate(when, viewOver(draft, fields, known)) === true)

/** The answers to send: of the questions put, those that are filled. */
export function answersOf(fields: readonly FieldForm[], draft: Draft, known: Readonly<Record<string, Answer>> = {}): Readonly<Record<string, Answer>> {
  return Object.fromEntries(askedFields(fields, draft, known).flatMap((field) => {
    const value = draft[field.name]
    return value === undefined || isEmpty(value) ? [] : [[field.name, toAnswer(field, value)] as const]
  }))
}

/** The form as it begins: what the case already knows. */
export const draftFrom = (fields: readonly FieldForm[]): Draft => Object.fromEntries(fields.flatMap(({ name, initial }) =>
  initial === undefined ? [] : [[name, typeof initial === 'number' ? String(initial) : initial] as const]))
