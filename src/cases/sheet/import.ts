import { isPlainDate, dateOf, type Moment, type PlainDate } from '#core/calendar/plain-date.ts'
import { listOf } from '#core/engine/clock.ts'
import type { Actor } from '#core/engine/case.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { isRegister } from '#core/vocabulary/register.ts'
import type { AppendRequest } from '#ledger/entry.ts'
import type { Cases } from '../cases.ts'
import { contextFor } from '../people.ts'
import { answersIn, columnsOf } from './answers.ts'
import { readRows, type SheetRow } from './rows.ts'

/** A row that was not taken: where, and why. */
export interface RejectedRow { readonly row: number; readonly column: string; readonly says: string }

export interface ImportResult { readonly read: number; readonly accepted: number; readonly rejected: readonly RejectedRow[] }

export interface ImportOrder {
  readonly tenant: string
  readonly organ: string
  readonly by: string
  readonly path: string
  readonly progress?: (read: number) => void
}

const BATCH = 200

interface Prepared { readonly row: number; readonly append: AppendRequest }

/** The day an imported matter began: for a register the day it is about, for a case the first day or minute its opening names, else today. */
function openedOn(definition: Procedure, answers: Readonly<Record<string, unknown>>, now: Moment): Moment | PlainDate {
  const preferred = isRegister(definition) ? [definition.entry.day, definition.entry.validity?.from] : []
  const asked = Object.entries(definition.opens.asks ?? {}).filter(([, { type }]) => type === 'date' || type === 'moment').map(([name]) => name)
  const day = [...preferred, ...asked].map((name) => (name === undefined ? undefined : answers[name])).find((value) => typeof value === 'string' && isPlainDate(dateOf(value)))
  return typeof day === 'string' && dateOf(day) <= dateOf(now) ? day : now
}

/**
 * Takes a sheet into the ledger, good rows in and bad rows named one by one. The same file again adds nothing: a row is recognised by
 * its natural key, or by its content.
 */
export async function importSheet(cases: Cases, definition: Procedure, order: ImportOrder): Promise<ImportResult> {
  const { ledger, now } = cases.setting
  const columns = columnsOf(definition)
  const context = await contextFor(cases.setting, order.tenant, definition)
  const actor: Actor = { person: order.by, role: listOf(definition.opens.by)[0] ?? '', organ: order.organ }
  const rejected: RejectedRow[] = []
  let read = 0
  let accepted = 0
  let batch: Prepared[] = []

  const flush = async (): Promise<void> => {
    const outcomes = await ledger.appendMany(batch.map(({ append }) => append))
    outcomes.forEach((outcome, index) => {
      const row = batch[index]?.row ?? 0
      if (outcome.ok && !outcome.replayed) accepted += 1
      else rejected.push({ row, column: (definition.naturalKey ?? []).join('、'), says: '已有相同的记录，不重复登记' })
    })
    batch = []
    order.progress?.(read)
  }
  const take = ({ row, cells }: SheetRow): void => {
    const answers = answersIn(definition.opens.asks ?? {}, columns, cells)
    const key = `import:${JSON.stringify(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)))}`
    const { outcome, append, caseId } = cases.prepareOpening(definition, { tenant: order.tenant, organ: order.organ, definition: definition.id, answers, key, on: openedOn(definition, answers, now()) }, actor, context)
    if (!outcome.ok) rejected.push(...outcome.refusal.reasons.map(({ says, basis, missing }) => ({ row, column: headingOf(columns, missing), says: basis ? `${says}（${basis}）` : says })))
    else if (batch.some((one) => one.append.caseId === caseId)) rejected.push({ row, column: (definition.naturalKey ?? []).join('、'), says: '与本表前面的行重复' })
    else if (append) batch.push({ row, append })
  }
  for await (const row of readRows(order.path, new Set(columns.keys()))) {
    read += 1
    take(row)
    if (batch.length >= BATCH) await flush()
  }
  if (batch.length > 0) await flush()
  return { read, accepted, rejected: rejected.sort((a, b) => a.row - b.row) }
}

/** The heading under which the sheet's reader finds the faulty column. */
const headingOf = (columns: ReadonlyMap<string, string>, missing: readonly string[] | undefined): string =>
  (missing ?? []).map((field) => [...columns].findLast(([, name]) => name === field)?.[0] ?? field).join('、')
