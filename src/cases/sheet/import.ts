import { isPlainDate, dateOf, type Moment, type PlainDate } from '#core/calendar/plain-date.ts'
import { listOf } from '#core/engine/clock.ts'
import type { Actor, Context, Facts, Reason } from '#core/engine/case.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { isRegister } from '#core/vocabulary/register.ts'
import type { AppendRequest } from '#ledger/entry.ts'
import type { Cases } from '../cases.ts'
import { contextFor } from '../people.ts'
import { answersIn, columnsOf, headingOf } from './answers.ts'
import { readRows, type SheetRow } from './rows.ts'

/** A row that was not taken: where, and why. */
export interface RejectedRow { readonly row: number; readonly column: string; readonly says: string }

export interface ImportResult {
  readonly read: number
  readonly accepted: number
  readonly rejected: readonly RejectedRow[]
  /** Headings of the sheet that this import has no use for. */
  readonly ignored: readonly string[]
}

export interface ImportOrder {
  readonly tenant: string
  readonly organ: string
  readonly by: string
  readonly path: string
  readonly progress?: (read: number) => void
}

const BATCH = 200
/** Rows remembered by number, to name the earlier of two that are the same; beyond it the ledger itself refuses the later. */
const REMEMBERED = 200_000

/** Answers that say when something ends are no day on which it began. */
const lastDays = (definition: Procedure): ReadonlySet<string> =>
  new Set(Object.values(definition.deadlines ?? {}).flatMap(({ within }) => ('setBy' in within ? [within.setBy] : [])))

/** The day an imported matter began: for a register the day it is about, for a case the first day or minute its opening names. */
function beganOn(definition: Procedure, answers: Facts): { readonly name: string; readonly day: Moment | PlainDate } | undefined {
  const preferred = isRegister(definition) ? [definition.entry.day, definition.entry.validity?.from] : []
  const ends = lastDays(definition)
  const asked = Object.entries(definition.opens.asks ?? {}).filter(([name, { type }]) => (type === 'date' || type === 'moment') && !ends.has(name)).map(([name]) => name)
  for (const name of [...preferred, ...asked]) {
    const day = name === undefined ? undefined : answers[name]
    if (name !== undefined && typeof day === 'string' && isPlainDate(dateOf(day))) return { name, day }
  }
  return undefined
}

/** Reads to the end before anything is written: a file that is cut off changes nothing. @returns headings without use */
export async function checkSheet(path: string, columns: ReadonlyMap<string, string>): Promise<readonly string[]> {
  let headings: readonly string[] = []
  for await (const { cells } of readRows(path, new Set(columns.keys()))) if (headings.length === 0) headings = Object.keys(cells)
  return headings.filter((heading) => !columns.has(heading) && heading !== '序号')
}

/** What stands against a row before the law is asked: cells that cannot be read, and a key by which it could not be known again. */
export function faultsOf({ row, cells, faults }: SheetRow, columns: ReadonlyMap<string, string>, keys: readonly string[]): readonly RejectedRow[] {
  const unread = Object.entries(faults).filter(([heading]) => columns.has(heading)).map(([column, says]) => ({ row, column, says }))
  const empty = keys.map((name) => headingOf(columns, cells, name)).filter((heading) => (cells[heading] ?? '') === '' && faults[heading] === undefined)
  return [...unread, ...empty.map((column) => ({ row, column, says: `缺少“${column}”，再次导入时无法辨认是否重复，请补填` }))]
}

/** Reasons as a reader of the sheet finds them: by row and the sheet's own heading. What the law says of a cell that cannot be read is left out. */
export function rejectionsOf({ row, cells }: SheetRow, columns: ReadonlyMap<string, string>, reasons: readonly Reason[]): readonly RejectedRow[] {
  const malformed = reasons.filter(({ code }) => code === 'bad-answer' || code === 'missing-answer')
  return (malformed.length > 0 ? malformed : reasons).map(({ says, basis, missing }) =>
    ({ row, column: (missing ?? []).map((name) => headingOf(columns, cells, name)).join('、'), says: basis ? `${says}（${basis}）` : says }))
}

/** The content of a row as a key that gives nothing of it away. */
export function keyOf(cases: Cases, definition: Procedure, order: ImportOrder, what: string, answers: Facts): string {
  const content = JSON.stringify(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)))
  return `import:${what}:${cases.idOf(definition, order.tenant, order.organ, content, {})}`
}

interface Prepared { readonly row: number; readonly append: AppendRequest }

/** What every row of one import needs. `rowOf`: the row in which a case was first seen. */
interface Work {
  readonly cases: Cases
  readonly definition: Procedure
  readonly order: ImportOrder
  readonly columns: ReadonlyMap<string, string>
  readonly context: Context
  readonly actor: Actor
  readonly rowOf: Map<string, number>
}

async function workOf(cases: Cases, definition: Procedure, order: ImportOrder): Promise<Work> {
  const actor: Actor = { person: order.by, role: listOf(definition.opens.by)[0] ?? '', organ: order.organ }
  return { cases, definition, order, columns: columnsOf(definition), context: await contextFor(cases.setting, order.tenant, definition), actor, rowOf: new Map() }
}

/** One row as the request that records it, or everything that stands against it. */
function prepare({ cases, definition, order, columns, context, actor, rowOf }: Work, line: SheetRow): Prepared | readonly RejectedRow[] {
  const { row, cells } = line
  const keys = definition.naturalKey ?? []
  const unread = faultsOf(line, columns, keys)
  if (unread.length > 0) return unread
  const answers = answersIn(definition.opens.asks ?? {}, columns, cells)
  const now = cases.setting.now()
  const began = beganOn(definition, answers)
  const isEarly = began !== undefined && dateOf(began.day) > dateOf(now)
  if (isEarly && !isRegister(definition)) return [{ row, column: headingOf(columns, cells, began.name), says: `${dateOf(began.day)}晚于今日，不能预先登记` }]
  const request = { tenant: order.tenant, organ: order.organ, definition: definition.id, answers, key: keyOf(cases, definition, order, definition.opens.name, answers), on: began && !isEarly ? began.day : now }
  const { outcome, append, caseId } = cases.prepareOpening(definition, request, actor, context)
  if (!outcome.ok || !append) return outcome.ok ? [] : rejectionsOf(line, columns, outcome.refusal.reasons)
  const before = rowOf.get(caseId)
  if (before !== undefined) return [{ row, column: keys.map((name) => headingOf(columns, cells, name)).join('、'), says: `与本表第${before}行重复` }]
  if (rowOf.size < REMEMBERED) rowOf.set(caseId, row)
  return { row, append }
}

/**
 * Takes a sheet into the ledger, good rows in and bad rows named one by one. The same file again adds nothing: a row is recognised by
 * its natural key, or by its content. @throws SheetError before anything is written, when the file cannot be read to its end
 */
export async function importSheet(cases: Cases, definition: Procedure, order: ImportOrder): Promise<ImportResult> {
  const work = await workOf(cases, definition, order)
  const ignored = await checkSheet(order.path, work.columns)
  const rejected: RejectedRow[] = []
  let [read, accepted] = [0, 0]
  let batch: Prepared[] = []
  const flush = async (): Promise<void> => {
    const outcomes = await cases.setting.ledger.appendMany(batch.map(({ append }) => append))
    outcomes.forEach((outcome, index) => {
      if (outcome.ok && !outcome.replayed) accepted += 1
      else rejected.push({ row: batch[index]?.row ?? 0, column: (definition.naturalKey ?? []).join('、'), says: '已有相同的记录，不重复登记' })
    })
    batch = []
    order.progress?.(read)
  }
  for await (const line of readRows(order.path, new Set(work.columns.keys()))) {
    read += 1
    const prepared = prepare(work, line)
    if ('append' in prepared) batch.push(prepared)
    else rejected.push(...prepared)
    if (batch.length >= BATCH) await flush()
  }
  if (batch.length > 0) await flush()
  return { read, accepted, rejected: rejected.sort((a, b) => a.row - b.row), ignored }
}
