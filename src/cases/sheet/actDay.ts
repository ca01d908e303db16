import { dateOf, isMoment, isPlainDate, type Moment, type PlainDate } from '#core/calendar/plain-date.ts'
import type { Facts } from '#core/engine/case.ts'
import type { Fields } from '#core/vocabulary/field.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { readDay } from './answers.ts'
import { formsOf } from './ledgers/catalogue.ts'
import { actDayHeading } from './ledgers/form.ts'
import type { SheetRow } from './rows.ts'

/** The day on which an act was taken, in sheets of results. */

const ANY_ACT = '办理日期'

/** Headings under which a sheet of results says when its act was taken: as above, plainly, or as a paper ledger that has a column for it. */
export async function actDayHeadingsOf(definition: Procedure, action: string): Promise<readonly string[]> {
  const inForms = (await formsOf(definition)).flatMap(({ columns }) => columns.flatMap(({ heading, cell }) => (cell.is === 'day' && cell.actions.length === 1 && cell.actions[0] === action ? [heading] : [])))
  return [...new Set([actDayHeading(action), ANY_ACT, ...inForms])]
}

/** Answers that say when something ends are no day on which it began. */
export const lastDaysIn = ({ deadlines = {}, consultation }: Procedure): ReadonlySet<string> =>
  new Set([...Object.values(deadlines).flatMap(({ within }) => ('setBy' in within ? [within.setBy] : [])), ...(consultation ? [consultation.until] : [])])

const daysIn = (definition: Procedure, asks: Fields, answers: Facts): readonly string[] => {
  const ends = lastDaysIn(definition)
  const named = Object.entries(asks).filter(([name, { type }]) => (type === 'date' || type === 'moment') && !ends.has(name)).map(([name]) => answers[name])
  return named.filter((value): value is string => typeof value === 'string' && isPlainDate(dateOf(value)))
}

/** The act of a row, and how its sheet is read. */
export interface Dated { readonly definition: Procedure; readonly action: string; readonly asks: Fields; readonly headings: readonly string[]; readonly columns: ReadonlyMap<string, string> }

/** When an act was taken: as the sheet says, to the minute where an answer does, else the day the act names itself (回访日期), else now; or, under which heading, why that cannot be told. */
export function takenOn({ definition, action, asks, headings, columns }: Dated, { cells }: SheetRow, answers: Facts, now: Moment): { readonly on: Moment | PlainDate } | { readonly heading: string; readonly says: string } {
  const there = headings.filter((name) => !columns.has(name) && cells[name] !== undefined)
  const heading = there.find((name) => cells[name] !== '') ?? there.find((name) => name !== ANY_ACT)
  const named = daysIn(definition, asks, answers)
  if (heading === undefined) { const day = named.at(-1); return { on: day !== undefined && dateOf(day) <= dateOf(now) ? day : now } }
  const said = readDay(cells[heading] ?? '')
  if (said === '') return { heading, says: `没有写明“${action}”的办理日期，本行没有办理这一环节` }
  if (!isPlainDate(said) && !isMoment(said)) return { heading, says: `应为日期（如2026-03-01），收到的是“${said}”` }
  if (dateOf(said) > dateOf(now)) return { heading, says: `${dateOf(said)}晚于今日，不能预先登记` }
  return { on: named.findLast((day) => isMoment(day) && dateOf(day) === said) ?? said }
}
