import { dateOf, isPlainDate, type Moment, type PlainDate } from '#core/calendar/plain-date.ts'
import { takeAct } from '#core/engine/act.ts'
import type { Actor, Facts } from '#core/engine/case.ts'
import { listOf } from '#core/engine/clock.ts'
import type { Fields } from '#core/vocabulary/field.ts'
import type { Action, Procedure } from '#core/vocabulary/procedure.ts'
import type { Cases } from '../cases.ts'
import { contextFor } from '../people.ts'
import { answersIn, columnsOf } from './answers.ts'
import { SheetError } from './fault.ts'
import { checkSheet, faultsOf, keyOf, rejectionsOf, type ImportOrder, type ImportResult, type RejectedRow } from './import.ts'
import { readRows, type SheetRow } from './rows.ts'

/** The day an act names itself (回访日期), else now. */
function takenOn(asks: Fields, answers: Facts, now: Moment): Moment | PlainDate {
  const day = Object.entries(asks).filter(([, { type }]) => type === 'date' || type === 'moment').map(([name]) => answers[name]).findLast((value) => typeof value === 'string' && isPlainDate(dateOf(value)))
  return typeof day === 'string' && dateOf(day) <= dateOf(now) ? day : now
}

/**
 * Takes one act in cases that are in the ledger already, a row for each: call-back results come back as a sheet. A row finds its case by
 * the natural key; the engine decides every act, and the same file again adds nothing.
 * @throws SheetError before anything is written, when the file cannot be read to its end or the definition names no key
 */
export async function importActs(cases: Cases, definition: Procedure, name: string, action: Action, order: ImportOrder): Promise<ImportResult> {
  const { ledger, now } = cases.setting
  const { tenant, organ } = order
  const keys = definition.naturalKey ?? []
  if (keys.length === 0) throw new SheetError(`“${definition.name}”没有可以对应案件的编号栏，不能按表登记“${name}”`)
  const asks = action.asks ?? {}
  const keyFields = Object.fromEntries(Object.entries(definition.opens.asks ?? {}).filter(([field]) => keys.includes(field)))
  const columns = columnsOf(definition, { ...asks, ...keyFields })
  const ignored = await checkSheet(order.path, columns)
  const context = await contextFor(cases.setting, tenant, definition)
  const actor: Actor = { person: order.by, role: listOf(action.by)[0] ?? '', organ }
  const take = async (line: SheetRow): Promise<readonly RejectedRow[]> => {
    const { row, cells } = line
    const unread = faultsOf(line, columns, keys)
    if (unread.length > 0) return unread
    const named = answersIn(keyFields, columns, cells)
    const caseId = cases.idOf(definition, tenant, organ, '', named)
    const found = await cases.load(tenant, caseId)
    const column = keys.join('、')
    if (!found) return [{ row, column, says: `没有“${Object.values(named).join('、')}”的记录，请先导入` }]
    const answers = answersIn(asks, columns, cells)
    const key = keyOf(cases, definition, order, name, answers)
    if (await ledger.findByKey(tenant, caseId, key)) return [{ row, column, says: '已有相同的记录，不重复登记' }]
    const outcome = takeAct(definition, found.kase, { do: name, on: takenOn(asks, answers, now()), by: actor, answers }, context)
    if (!outcome.ok) return rejectionsOf(line, columns, outcome.refusal.reasons)
    const stored = await ledger.append(cases.requestFor(definition, { tenant, organ, caseId, key, version: found.version, acts: [outcome.act] }))
    return stored.ok ? [] : [{ row, column, says: stored.says }]
  }
  const rejected: RejectedRow[] = []
  let [read, accepted] = [0, 0]
  for await (const line of readRows(order.path, new Set(columns.keys()))) {
    const faults = await take(line)
    read += 1
    if (faults.length === 0) accepted += 1
    rejected.push(...faults)
    if (read % 200 === 0) order.progress?.(read)
  }
  return { read, accepted, rejected, ignored }
}
