import { dateOf, isPlainDate, type Moment, type PlainDate } from '#core/calendar/plain-date.ts'
import { takeAct } from '#core/engine/act.ts'
import type { Actor, Facts } from '#core/engine/case.ts'
import { listOf } from '#core/engine/clock.ts'
import type { Fields } from '#core/vocabulary/field.ts'
import type { Action, Procedure } from '#core/vocabulary/procedure.ts'
import type { Cases } from '../cases.ts'
import { contextFor } from '../people.ts'
import { answersIn } from './answers.ts'
import { SheetError } from './fault.ts'
import { openAccount } from './account.ts'
import { layOutFor, type ImportResult } from './import.ts'
import { faultsOf, keyOf, rejectionsOf, type RejectedRow } from './judge.ts'
import { inUse, rememberMapping, unusedIn, wordingOf, type Layout, type MappingFor } from './mapping.ts'
import type { ImportOrder } from './order.ts'
import { readRows, type SheetRow } from './rows.ts'

/** The day an act names itself (回访日期), else now. */
function takenOn(asks: Fields, answers: Facts, now: Moment): Moment | PlainDate {
  const day = Object.entries(asks).filter(([, { type }]) => type === 'date' || type === 'moment').map(([name]) => answers[name]).findLast((value) => typeof value === 'string' && isPlainDate(dateOf(value)))
  return typeof day === 'string' && dateOf(day) <= dateOf(now) ? day : now
}

/** Which act, and by which columns a row finds its case. */
export interface ActOrder extends ImportOrder { readonly action: string }

function mappingFor(definition: Procedure, { tenant, organ, action }: ActOrder): MappingFor & { readonly keyFields: Fields } {
  const keys = definition.naturalKey ?? []
  if (keys.length === 0) throw new SheetError(`“${definition.name}”没有可以对应案件的编号栏，不能按表登记“${action}”`)
  const keyFields = Object.fromEntries(Object.entries(definition.opens.asks ?? {}).filter(([field]) => keys.includes(field)))
  return { tenant, organ, definition, action, keyFields, fields: { ...definition.actions[action]?.asks, ...keyFields } }
}

/** How the sheet of results would be read. @throws SheetError where the definition names no key, or the file cannot be read to its end */
export const layOutActs = (cases: Cases, definition: Procedure, order: ActOrder): Promise<Layout> => layOutFor(cases, mappingFor(definition, order), order)

/**
 * Takes one act in cases that are in the ledger already, a row for each: call-back results come back as a sheet. A row finds its case by
 * the natural key; the engine decides every act, and the same file again adds nothing.
 * @throws SheetError before anything is written, when the file cannot be read to its end or the definition names no key
 */
export async function importActs(cases: Cases, definition: Procedure, name: string, action: Action, order: ImportOrder): Promise<ImportResult> {
  const { ledger, now } = cases.setting
  const { tenant, organ } = order
  const { keyFields, ...of } = mappingFor(definition, { ...order, action: name })
  const keys = Object.keys(keyFields)
  const asks = action.asks ?? {}
  const layout = await layOutFor(cases, of, order)
  const columns = inUse(layout)
  const context = await contextFor(cases.setting, tenant, definition)
  const actor: Actor = { person: order.by, role: listOf(action.by)[0] ?? '', organ }
  const account = await openAccount(cases, definition, order, layout, '导入中')
  const take = async (line: SheetRow): Promise<readonly RejectedRow[]> => {
    const { row, cells } = line
    const unread = faultsOf(line, columns, keys)
    if (unread.length > 0) return unread
    const named = answersIn(keyFields, columns, cells)
    const caseId = cases.idOf(definition, tenant, organ, '', named)
    const found = await cases.load(tenant, caseId)
    const column = keys.join('、')
    if (keys.some((name) => named[name] === undefined)) return [{ row, column, says: `缺少“${column}”，不知道是哪一件，请补填` }]
    if (!found) return [{ row, column, says: `没有“${Object.values(named).join('、')}”的记录，请先导入` }]
    const answers = answersIn(asks, columns, cells, wordingOf(layout))
    const key = keyOf(cases, definition, order, name, answers)
    if (await ledger.findByKey(tenant, caseId, key)) return [{ row, column, says: '已有相同的记录，不重复登记' }]
    const outcome = takeAct(definition, found.kase, { do: name, on: takenOn(asks, answers, now()), by: actor, answers }, context)
    if (!outcome.ok) return rejectionsOf(line, columns, outcome.refusal.reasons)
    const stored = await ledger.append(cases.requestFor(definition, { tenant, organ, caseId, key, version: found.version, acts: [outcome.act] }))
    return stored.ok ? [] : [{ row, column, says: stored.says }]
  }
  let stopped = false
  for await (const line of readRows(order.path, layout.known)) {
    const rejected = await take(line)
    await account.add({ read: 1, fresh: rejected.length === 0 ? 1 : 0, restored: 0, known: 0, rejected })
    if (account.counts.read % 200 !== 0) continue
    order.progress?.(account.counts.read, layout.rows)
    stopped = await account.isStopping(order.signal)
    if (stopped) break
  }
  const { read, fresh, rejectedRows } = account.counts
  if (fresh > 0) await rememberMapping(ledger, of, layout, { person: order.by, at: now() })
  await account.close(stopped ? '已停止' : '已导入')
  return { batch: account.batch, read, accepted: fresh, restored: 0, rejected: account.shown(), rejectedRows, ignored: unusedIn(layout), stopped }
}
