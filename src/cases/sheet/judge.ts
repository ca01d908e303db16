import { dateOf, isPlainDate, type Moment, type PlainDate } from '#core/calendar/plain-date.ts'
import { listOf } from '#core/engine/clock.ts'
import type { Actor, Context, Facts, Reason } from '#core/engine/case.ts'
import type { Action, Procedure } from '#core/vocabulary/procedure.ts'
import { isRegister } from '#core/vocabulary/register.ts'
import type { AppendRequest } from '#ledger/entry.ts'
import type { SheetFault } from '#ledger/imports.ts'
import type { Cases } from '../cases.ts'
import { contextFor } from '../people.ts'
import { lastDaysIn } from './actDay.ts'
import { answersIn, headingOf, readDay } from './answers.ts'
import { registrationHeadingsOf } from './ledgers/catalogue.ts'
import { inUse, wordingOf, type Layout } from './mapping.ts'
import { takeNumber } from './ownNumber.ts'
import { makeRowMemory, type RowMemory } from './rowMemory.ts'
import { readRows, type SheetRow } from './rows.ts'

/** A row that was not taken: where, and why. */
export type RejectedRow = SheetFault

/** A row whose opening the engine has allowed: the matter it is, since when, and the request that records it. */
export interface Judged { readonly row: number; readonly number: string | undefined; readonly caseId: string; readonly on: Moment | PlainDate; readonly answers: Facts; readonly append: AppendRequest }

/** A row that stands against the law or cannot be read, with everything that stands against it; `caseId` where its number says which matter it is about. */
export interface Refused { readonly row: number; readonly number: string | undefined; readonly caseId: string | undefined; readonly answers: Facts; readonly faults: readonly RejectedRow[] }

/** For whom rows are judged. */
export interface JudgeFor { readonly tenant: string; readonly organ: string; readonly by: string; readonly role?: string }

/** Answers that the opening may not date later than itself: it is registered on that day at the earliest. */
const receivedOn = ({ opens }: Procedure): readonly string[] =>
  (opens.requires ?? []).flatMap(({ that }) => (that.is === 'not' && that.of.is === 'lead' && that.of.period.unit === 'day' && that.of.period.amount === 1 ? [that.of.field] : []))

/** The day an imported matter began: for a register the day it is about, for a case the day it came in, else the first day or minute its opening names. */
function beganOn(definition: Procedure, answers: Facts): Began | undefined {
  const preferred = isRegister(definition) ? [definition.entry.day, definition.entry.validity?.from] : receivedOn(definition)
  const ends = lastDaysIn(definition)
  const asked = Object.entries(definition.opens.asks ?? {}).filter(([name, { type }]) => (type === 'date' || type === 'moment') && !ends.has(name)).map(([name]) => name)
  for (const name of [...preferred, ...asked]) {
    const day = name === undefined ? undefined : answers[name]
    if (name !== undefined && typeof day === 'string' && isPlainDate(dateOf(day))) return { name, day }
  }
  return undefined
}

interface Began { readonly name: string; readonly day: Moment | PlainDate }

/** Of an opening that names no day, that under which a ledger says when it was registered. */
function registeredOn({ registration, columns }: Judge, cells: SheetRow['cells']): Began | undefined {
  const [found] = registration.filter((name) => !columns.has(name)).map((name) => ({ name, day: dateOf(readDay(cells[name] ?? '')) })).filter(({ day }) => isPlainDate(day))
  return found
}

/** What stands against a row before the law is asked: cells that cannot be read, and a number, in a sheet that has numbers, by which it could not be known again. */
export function faultsOf({ row, cells, faults }: SheetRow, columns: ReadonlyMap<string, string>, keys: readonly string[]): readonly RejectedRow[] {
  const unread = Object.entries(faults).filter(([heading]) => columns.has(heading)).map(([column, says]) => ({ row, column, says }))
  const empty = keys.filter((name) => [...columns.values()].includes(name)).map((name) => headingOf(columns, cells, name)).filter((heading) => (cells[heading] ?? '') === '' && faults[heading] === undefined)
  return [...unread, ...empty.map((column) => ({ row, column, says: `缺少“${column}”，再次导入时无法辨认是否重复，请补填` }))]
}

/** Reasons as a reader of the sheet finds them: by row and the sheet's own heading. What the law says of a cell that cannot be read is left out. */
export function rejectionsOf({ row, cells }: SheetRow, columns: ReadonlyMap<string, string>, reasons: readonly Reason[]): readonly RejectedRow[] {
  const malformed = reasons.filter(({ code }) => code === 'bad-answer' || code === 'missing-answer')
  return (malformed.length > 0 ? malformed : reasons).map(({ says, basis, missing }) =>
    ({ row, column: (missing ?? []).map((name) => headingOf(columns, cells, name)).join('、'), says: basis ? `${says}（${basis}）` : says }))
}

/** The content of a row as a key that gives nothing of it away. */
export function keyOf(cases: Cases, definition: Procedure, { tenant, organ }: JudgeFor, what: string, answers: Facts): string {
  const content = JSON.stringify(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)))
  return `import:${what}:${cases.idOf(definition, tenant, organ, content, {})}`
}

/** What every row of one import needs. */
export interface Judge {
  readonly cases: Cases
  readonly definition: Procedure
  readonly for: JudgeFor
  readonly layout: Layout
  readonly columns: ReadonlyMap<string, string>
  readonly registration: readonly string[]
  readonly context: Context
  readonly actor: Actor
  readonly seen: RowMemory
}

/** Who acts by a sheet. */
export const actorOf = ({ by, role, organ }: JudgeFor, action: Pick<Action, 'by'>): Actor => ({ person: by, role: role ?? listOf(action.by)[0] ?? '', organ })

export async function judgeFor(cases: Cases, definition: Procedure, of: JudgeFor, layout: Layout): Promise<Judge> {
  const actor = actorOf(of, definition.opens)
  return { cases, definition, for: of, layout, columns: inUse(layout), registration: await registrationHeadingsOf(definition), context: await contextFor(cases.setting, of.tenant, definition), actor, seen: makeRowMemory() }
}

/** The matter that the number of a row names. */
function namedBy({ cases, definition, for: { tenant, organ } }: Judge, answers: Facts): string | undefined {
  const keys = definition.naturalKey ?? []
  return keys.length > 0 && keys.every((name) => answers[name] !== undefined) ? cases.idOf(definition, tenant, organ, '', answers) : undefined
}

const isInForce = ({ editions }: Procedure, day: PlainDate): boolean => editions.some(({ from, to }) => from <= day && (to === undefined || day <= to))

/**
 * When the opening of a row is recorded; or (`early`) a day ahead, on which nothing can be yet. A register lists what was there before its
 * law (villages) and what will hold later: this is entered when the ledger says so, else now.
 */
function openedOn(judge: Judge, answers: Facts, cells: SheetRow['cells']): { readonly on: Moment | PlainDate } | { readonly early: Began } {
  const { definition, cases } = judge
  const now = cases.setting.now()
  const [began, said] = [beganOn(definition, answers), registeredOn(judge, cells)]
  if (isRegister(definition)) return { on: [began, said].find((one) => one && dateOf(one.day) <= dateOf(now) && isInForce(definition, dateOf(one.day)))?.day ?? now }
  const found = began ?? said
  return found && dateOf(found.day) > dateOf(now) ? { early: found } : { on: found?.day ?? now }
}

/** One row as the request that records it, or everything that stands against it. */
function judgeRow(judge: Judge, read: SheetRow): Judged | Refused {
  const { cases, definition, for: of, layout, columns, context, actor, seen } = judge
  const { number, line } = takeNumber(definition, columns, read)
  const { row, cells } = line
  const keys = definition.naturalKey ?? []
  const unread = faultsOf(line, columns, number === undefined ? keys : [])
  const answers = answersIn(definition.opens.asks ?? {}, columns, cells, wordingOf(layout))
  const refuse = (faults: readonly RejectedRow[]): Refused => ({ row, number, caseId: namedBy(judge, answers), answers, faults })
  if (unread.length > 0) return refuse(unread)
  const opened = openedOn(judge, answers, cells)
  if ('early' in opened) return refuse([{ row, column: headingOf(columns, cells, opened.early.name), says: `${dateOf(opened.early.day)}晚于今日，不能预先登记` }])
  const { on } = opened
  const request = { tenant: of.tenant, organ: of.organ, definition: definition.id, answers, key: keyOf(cases, definition, of, definition.opens.name, answers), on }
  const { outcome, append, caseId } = cases.prepareOpening(definition, request, actor, context)
  if (!outcome.ok || !append) return refuse(outcome.ok ? [] : rejectionsOf(line, columns, outcome.refusal.reasons))
  const before = seen.see(number === undefined ? caseId : cases.idOf(definition, of.tenant, of.organ, `编号${number}`, {}), row)
  if (before === undefined) return { row, number, caseId, on, answers, append }
  return { row, number: undefined, caseId: undefined, answers, faults: [{ row, column: keys.map((name) => headingOf(columns, cells, name)).join('、'), says: `与本表第${before}行重复` }] }
}

/** Rows that were judged together by themselves: `read` of them, some allowed, the faults of the others. */
export interface Batch { readonly read: number; readonly allowed: readonly Judged[]; readonly refused: readonly Refused[] }

/** Rows that are recorded together. */
export const BATCH = 200

/** What a row found in the ledger that it would bring again. */
export const ALREADY = '已有相同的记录，不重复登记'

/** What a row brings: something new, something whose earlier import was taken back, or a correction of what is on record. */
export type Brings = '新增' | '恢复' | '更正'

/** A row that can be recorded as it is. */
export interface Ready { readonly row: number; readonly append: AppendRequest; readonly brings: Brings }

/** Rows that were held against the ledger: what can be recorded, what stands there already (`differing` of it otherwise), what is not lawful. */
export interface Held { readonly read: number; readonly ready: readonly Ready[]; readonly known: readonly RejectedRow[]; readonly differing: number; readonly rejected: readonly RejectedRow[] }

/** Rows that were read; called, it holds them against the ledger as it then is. */
export type Hold = () => Promise<Held>

export const saysOf = (reasons: readonly Reason[]): string => reasons.map(({ says }) => says).join('；')

/** The rows of a sheet, judged batch by batch as they are read. */
export async function* judgeRows(judge: Judge, path: string): AsyncGenerator<Batch> {
  let batch: { read: number; allowed: Judged[]; refused: Refused[] } = { read: 0, allowed: [], refused: [] }
  for await (const line of readRows(path, judge.layout.known)) {
    const judged = judgeRow(judge, line)
    batch.read += 1
    if ('append' in judged) batch.allowed.push(judged)
    else batch.refused.push(judged)
    if (batch.read < BATCH) continue
    yield batch
    batch = { read: 0, allowed: [], refused: [] }
  }
  if (batch.read > 0) yield batch
}
