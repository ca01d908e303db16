import { isMoment, isPlainDate } from '#core/calendar/plain-date.ts'
import type { Facts, Value } from '#core/engine/case.ts'
import type { Field, Fields } from '#core/vocabulary/field.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { bare, listed } from './format/cellText.ts'
import type { SheetTemplate } from './templates.ts'

/** Heading → question: its own name, and the names under which an upstream system exports it. */
export function columnsOf(definition: Procedure, fields: Fields = definition.opens.asks ?? {}): ReadonlyMap<string, string> {
  const own = Object.keys(fields).map((name) => [name, name] as const)
  return new Map([...Object.entries(definition.importsAs ?? {}).filter(([, name]) => name in fields), ...own])
}

const DAY = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[ T]*(\d{1,2})\s*[:：时点]\s*(\d{1,2})(?:\s*[:：分]\s*\d{0,2}(?:\.\d+)?\s*秒?)?)?$/
const DIGITS = /^(\d{4})(\d{2})(\d{2})(?:\s*(\d{2}):?(\d{2})(?::?\d{2})?)?$/

/**
 * 2025/3/1, 2025年3月1日 9时5分, 20250301, 2025-03-01 09:05:30, as the sheets of other systems write days. What could be read in two ways
 * (3/4/2025, 202531), is no day (2025-02-30) or names a zone stays as it is and is refused.
 */
export function readDay(text: string): string {
  const match = DAY.exec(text.trim()) ?? DIGITS.exec(text.trim())
  if (!match) return text
  const [, year, month = '', day = '', hour, minute = ''] = match
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const read = hour === undefined ? date : `${date}T${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`
  return isPlainDate(read) || isMoment(read) ? read : text
}

function readCell(field: Field, text: string): Value {
  switch (field.type) {
    case 'whole': case 'money': { const number = Number(text.replaceAll(/[,，\s]/g, '').replace(/元$/, '')); return Number.isNaN(number) ? text : number }
    case 'date': { const day = readDay(text); return isMoment(day) ? day.slice(0, 10) : day }
    case 'moment': { const moment = readDay(text); return isPlainDate(moment) ? `${moment}T00:00` : moment }
    case 'choices': case 'people': case 'file': return listed(bare(text), field.options)
    default: return bare(text)
  }
}

/** How the texts of a row become answers: words of the sheet that stand for our options, and what holds for every row that says nothing. */
export interface Wording { readonly values?: SheetTemplate['values']; readonly fixed?: Readonly<Record<string, string>> }

/** The answers in a row; columns that the definition does not know are left alone. Of two columns for one question the filled one counts. */
export function answersIn(fields: Fields, columns: ReadonlyMap<string, string>, cells: Readonly<Record<string, string>>, { values = {}, fixed = {} }: Wording = {}): Facts {
  const found = new Map<string, Value>()
  for (const [heading, text] of Object.entries(cells)) {
    const name = columns.get(heading)
    const field = name === undefined ? undefined : fields[name]
    if (name === undefined || !field || text === '' || (found.has(name) && heading !== name)) continue
    found.set(name, readCell(field, values[name]?.[text] ?? text))
  }
  for (const [name, text] of Object.entries(fixed)) if (fields[name] && !found.has(name)) found.set(name, readCell(fields[name], text))
  return Object.fromEntries(found)
}

/** The heading under which the sheet's reader finds a question, or the question itself where the sheet has no such column. */
export const headingOf = (columns: ReadonlyMap<string, string>, cells: Readonly<Record<string, string>>, name: string): string =>
  Object.keys(cells).find((heading) => columns.get(heading) === name) ?? name
