import type { Fields } from '#core/vocabulary/field.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import type { AppendRequest } from '#ledger/entry.ts'
import type { Cases } from '../cases.ts'
import { openAccount, type Account, type Counts } from './account.ts'
import { holdActs, mappingForActs } from './acts.ts'
import { SheetError } from './fault.ts'
import { ALREADY, type Brings, type Held, type Hold, type Ready, type RejectedRow } from './judge.ts'
import { inUse, layOut, rememberMapping, unusedIn, type Layout, type MappingFor } from './mapping.ts'
import { holdOpenings, mappingForOpenings } from './openings.ts'
import type { ImportOrder } from './order.ts'
import { findFiller } from './rows.ts'
import { loadTemplates } from './templates.ts'

export type { RejectedRow } from './judge.ts'
export type { ImportOrder } from './order.ts'

export interface ImportResult {
  /** 批次: by it the import is looked up, and taken back. */
  readonly batch: string
  readonly read: number
  /** Rows that came in, those brought back and those that corrected something included. */
  readonly accepted: number
  readonly corrected: number
  /** Of these, rows whose earlier import had been taken back. */
  readonly restored: number
  /** Rows that were not taken, as far as they fit here; all of them are with the batch. */
  readonly rejected: readonly RejectedRow[]
  readonly rejectedRows: number
  /** Headings of the sheet that this import has no use for. */
  readonly ignored: readonly string[]
  readonly stopped: boolean
}

/** What would come in: nothing is written but this account of it. */
export interface Preview { readonly batch: string; readonly layout: Layout; readonly counts: Counts; readonly rejected: readonly RejectedRow[] }

const mappingFor = (definition: Procedure, order: ImportOrder): MappingFor => (order.action === undefined ? mappingForOpenings(definition, order) : mappingForActs(definition, order, order.action))

/** Questions that the columns of such a sheet may answer. @throws SheetError where no sheet brings results of the act */
export const askedBySheet = (definition: Procedure, order: Pick<ImportOrder, 'tenant' | 'organ' | 'action'>): Fields => mappingFor(definition, { by: '', path: '', ...order }).fields

interface Looked { readonly of: MappingFor; readonly layout: Layout; readonly hold: (batch: string, isLook: boolean) => AsyncGenerator<Hold> }

/** A ledger of another organ, or of several, is brought in where it belongs: numbers are given out by each. @throws SheetError */
async function checkFiller({ setting: { ledger } }: Cases, { tenant, organ, path }: ImportOrder): Promise<void> {
  const named = await findFiller(path)
  const organs = (await ledger.people.listOrgans(tenant)).filter(({ name }) => named.includes(name))
  if (organs.length > 1) throw new SheetError(`本表是${organs.map(({ name }) => name).join('、')}合填的台账，请分单位导出后再导入`)
  if (organs[0] && organs[0].id !== organ) throw new SheetError(`本表的填报单位是“${organs[0].name}”，请导入到该单位；确是本单位的，请改正表上的填报单位`)
}

/** Reads the sheet to its end, so that a file that is cut off changes nothing. */
async function lookAt(cases: Cases, definition: Procedure, order: ImportOrder): Promise<Looked> {
  const of = mappingFor(definition, order)
  await checkFiller(cases, order)
  const layout = await layOut(cases.setting.ledger, of, order.templates ?? loadTemplates(), order.path, order.wish)
  const { action } = order
  return { of, layout, hold: (batch, isLook) => (action === undefined ? holdOpenings(cases, definition, order, layout, batch) : holdActs(cases, definition, { ...order, action }, layout, isLook)) }
}

/**
 * Shows what a sheet would bring: the columns as they would be read, how many rows are new, how many are there already, and every bad row
 * with column and reason. @throws SheetError when the file cannot be read to its end
 */
export async function previewSheet(cases: Cases, definition: Procedure, order: ImportOrder): Promise<Preview> {
  const { layout, hold } = await lookAt(cases, definition, order)
  const account = await openAccount(cases, definition, order, layout, '核对中')
  if (inUse(layout).size > 0) {
    for await (const held of hold(account.batch, true)) {
      const { read, ready, known, differing, rejected } = await held()
      await account.add({ read, ...countsOf(ready), known: known.length, differing, rejected: [...rejected, ...known] })
      order.progress?.(account.counts.read, layout.rows)
      if (await account.isStopping(order.signal)) break
    }
  }
  await account.close('待导入')
  return { batch: account.batch, layout, counts: account.counts, rejected: account.shown() }
}

function countsOf(ready: readonly Ready[]): Pick<Counts, 'fresh' | 'restored' | 'corrected'> {
  const of = (wanted: Brings): number => ready.filter(({ brings }) => brings === wanted).length
  return { fresh: of('新增'), restored: of('恢复'), corrected: of('更正') }
}

/** From which row of which import an event came. */
const tagged = ({ append, row }: Ready, batch: string): AppendRequest => ({ ...append, events: append.events.map((event) => ({ ...event, payload: { ...event.payload, batch, row } })) })

/** Records what can be; what somebody else recorded or went on with in the meantime is told like what stood there before. */
async function record(cases: Cases, { read, ready, known, differing, rejected }: Held, account: Account): Promise<void> {
  const outcomes = await cases.setting.ledger.appendMany(ready.map((one) => tagged(one, account.batch)))
  const taken = ready.filter((_, index) => { const outcome = outcomes[index]; return outcome?.ok === true && !outcome.replayed })
  const late = ready.flatMap((one, index): readonly RejectedRow[] => {
    const outcome = outcomes[index]
    return taken.includes(one) ? [] : [{ row: one.row, column: '', says: outcome?.ok === false && one.append.expectedVersion > 0 ? outcome.says : ALREADY }]
  })
  await account.add({ read, ...countsOf(taken), known: known.length, differing, rejected: [...rejected, ...known, ...late] })
}

async function takeRows(cases: Cases, order: ImportOrder, { layout, hold }: Looked, account: Account): Promise<boolean> {
  const settle = async (held: Hold): Promise<boolean> => {
    await record(cases, await held(), account)
    order.progress?.(account.counts.read, layout.rows)
    return account.isStopping(order.signal)
  }
  // The rows that follow are read and judged while the database writes those before them.
  let settled = Promise.resolve(false)
  for await (const held of hold(account.batch, false)) {
    if (await settled) return true
    settled = settle(held)
    settled.catch(() => undefined)
  }
  return settled
}

/**
 * Takes a sheet into the ledger, good rows in and bad rows named one by one: new matters, or (`order.action`) results of one act in matters
 * that are there. The same file again adds nothing: a row is recognised by its natural key, or by its content. Memory does not grow with
 * the rows. @throws SheetError before anything is written, when the file cannot be read to its end
 */
export async function importSheet(cases: Cases, definition: Procedure, order: ImportOrder): Promise<ImportResult> {
  const looked = await lookAt(cases, definition, order)
  const { of, layout } = looked
  if (inUse(layout).size === 0 && layout.columns.length > 0) throw new SheetError(`没有一列与“${definition.name}”的填写项对应，请指明列的对应。表头是：${layout.columns.map(({ heading }) => heading).join('、')}`)
  const account = await openAccount(cases, definition, order, layout, '导入中')
  try {
    const stopped = await takeRows(cases, order, looked, account)
    const { read, fresh, restored, corrected, rejectedRows } = account.counts
    const accepted = fresh + restored + corrected
    if (accepted > 0) await rememberMapping(cases.setting.ledger, of, layout, { person: order.by, at: cases.setting.now() })
    await account.close(stopped ? '已停止' : '已导入')
    return { batch: account.batch, read, accepted, restored, corrected, rejected: account.shown(), rejectedRows, ignored: unusedIn(layout), stopped }
  } catch (error) {
    await account.close('未完成', error instanceof Error ? error.message : String(error)).catch(() => undefined)
    throw error
  }
}
