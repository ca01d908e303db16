import { takeAct } from '#core/engine/act.ts'
import { listOf } from '#core/engine/clock.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import type { AppendRequest } from '#ledger/entry.ts'
import type { Cases } from '../cases.ts'
import { WITHDRAWN } from '../project.ts'
import { openAccount, type Account, type Counts } from './account.ts'
import { SheetError } from './fault.ts'
import { judgeFor, judgeRows, type Batch, type Judge, type Judged, type RejectedRow } from './judge.ts'
import { inUse, layOut, rememberMapping, unusedIn, type Layout, type MappingFor } from './mapping.ts'
import type { ImportOrder } from './order.ts'
import { loadTemplates } from './templates.ts'

export type { RejectedRow } from './judge.ts'
export type { ImportOrder } from './order.ts'

export interface ImportResult {
  /** 批次: by it the import is looked up, and taken back. */
  readonly batch: string
  readonly read: number
  /** Rows that came in, those brought back included. */
  readonly accepted: number
  /** Of these, matters whose earlier import had been taken back. */
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

const forOpening = (definition: Procedure, { tenant, organ }: ImportOrder): MappingFor => ({ tenant, organ, definition, fields: definition.opens.asks ?? {} })

export const layOutFor = (cases: Cases, of: MappingFor, order: ImportOrder): Promise<Layout> => layOut(cases.setting.ledger, of, order.templates ?? loadTemplates(), order.path, order.wish)

const ALREADY = '已有相同的记录，不重复登记'

const alreadyThere = ({ definition }: Judge, { row }: Judged): RejectedRow => ({ row, column: (definition.naturalKey ?? []).join('、'), says: ALREADY })

interface Sorted { readonly fresh: readonly Judged[]; readonly back: readonly Judged[]; readonly known: readonly Judged[] }

/** New matters, those whose import was taken back, and those that stand in the ledger. */
async function sort({ cases, for: of }: Judge, allowed: readonly Judged[]): Promise<Sorted> {
  const states = await cases.setting.ledger.imports.statesOf(of.tenant, allowed.map(({ caseId }) => caseId))
  const of_ = (test: (state: string | undefined) => boolean): readonly Judged[] => allowed.filter(({ caseId }) => test(states.get(caseId)))
  return { fresh: of_((state) => state === undefined), back: of_((state) => state === WITHDRAWN), known: of_((state) => state !== undefined && state !== WITHDRAWN) }
}

async function* previewed(judge: Judge, path: string): AsyncGenerator<readonly [Batch, Sorted]> {
  for await (const batch of judgeRows(judge, path)) yield [batch, await sort(judge, batch.allowed)]
}

/**
 * Shows what a sheet would bring: the columns as they would be read, how many rows are new, how many are there already, and every bad row
 * with column and reason. @throws SheetError when the file cannot be read to its end
 */
export async function previewSheet(cases: Cases, definition: Procedure, order: ImportOrder): Promise<Preview> {
  const layout = await layOutFor(cases, forOpening(definition, order), order)
  const judge = await judgeFor(cases, definition, order, layout)
  const account = await openAccount(cases, definition, order, layout, '核对中')
  if (judge.columns.size > 0) {
    for await (const [{ read, rejected }, { fresh, back, known }] of previewed(judge, order.path)) {
      await account.add({ read, fresh: fresh.length, restored: back.length, known: known.length, rejected: [...rejected, ...known.map((one) => alreadyThere(judge, one))] })
      order.progress?.(account.counts.read, layout.rows)
      if (await account.isStopping(order.signal)) break
    }
  }
  await account.close('待导入')
  return { batch: account.batch, layout, counts: account.counts, rejected: account.shown() }
}

/** From which row of which import an event came. */
const tagged = (append: AppendRequest, batch: string, row: number): AppendRequest => ({ ...append, events: append.events.map((event) => ({ ...event, payload: { ...event.payload, batch, row } })) })

/** A matter whose import was taken back comes in again with the answers of the new row, if these are lawful. */
async function prepareReturn({ cases, definition, for: of, actor, context }: Judge, one: Judged, batch: string): Promise<AppendRequest | RejectedRow> {
  const { tenant, organ } = of
  const found = await cases.load(tenant, one.caseId)
  if (!found) return { row: one.row, column: '', says: ALREADY }
  const answers = { ...one.answers, 恢复批次: batch, 登记时间: one.on.length > 10 ? one.on : `${one.on}T00:00` }
  const outcome = takeAct(definition, found.kase, { do: '恢复导入', on: cases.setting.now(), by: { ...actor, role: listOf(definition.opens.by)[0] ?? '' }, answers }, context)
  if (!outcome.ok) return { row: one.row, column: '', says: outcome.refusal.reasons.map(({ says }) => says).join('；') }
  const append = cases.requestFor(definition, { tenant, organ, caseId: one.caseId, key: `import:恢复:${batch}`, version: found.version, acts: [outcome.act] })
  return { ...append, history: found.history }
}

async function record(judge: Judge, { fresh, back, known }: Sorted, batch: string): Promise<{ readonly came: number; readonly restored: number; readonly rejected: readonly RejectedRow[] }> {
  const returns = await Promise.all(back.map(async (one) => [one, await prepareReturn(judge, one, batch)] as const))
  const sent = [...fresh.map((one) => [one, one.append] as const), ...returns.flatMap(([one, made]) => ('events' in made ? [[one, made] as const] : []))]
  const outcomes = await judge.cases.setting.ledger.appendMany(sent.map(([{ row }, append]) => tagged(append, batch, row)))
  const taken = outcomes.map((outcome) => outcome.ok && !outcome.replayed)
  return {
    came: taken.filter(Boolean).length, restored: taken.slice(fresh.length).filter(Boolean).length,
    rejected: [...known.map((one) => alreadyThere(judge, one)), ...sent.flatMap(([one], index) => (taken[index] ? [] : [alreadyThere(judge, one)])), ...returns.flatMap(([, made]) => ('events' in made ? [] : [made]))],
  }
}

async function takeRows(judge: Judge, order: ImportOrder, account: Account): Promise<boolean> {
  const settle = async ({ read, allowed, rejected }: Batch): Promise<boolean> => {
    const sorted = await sort(judge, allowed)
    const recorded = await record(judge, sorted, account.batch)
    await account.add({ read, fresh: recorded.came - recorded.restored, restored: recorded.restored, known: sorted.known.length, rejected: [...rejected, ...recorded.rejected] })
    order.progress?.(account.counts.read, judge.layout.rows)
    return account.isStopping(order.signal)
  }
  // The rows that follow are read and judged while the database writes those before them.
  let settled = Promise.resolve(false)
  for await (const batch of judgeRows(judge, order.path)) {
    if (await settled) return true
    settled = settle(batch)
    settled.catch(() => undefined)
  }
  return settled
}

/**
 * Takes a sheet into the ledger, good rows in and bad rows named one by one. The same file again adds nothing: a row is recognised by
 * its natural key, or by its content. Memory does not grow with the rows. @throws SheetError before anything is written, when the file cannot be read to its end
 */
export async function importSheet(cases: Cases, definition: Procedure, order: ImportOrder): Promise<ImportResult> {
  const of = forOpening(definition, order)
  const layout = await layOutFor(cases, of, order)
  if (inUse(layout).size === 0 && layout.columns.length > 0) throw new SheetError(`没有一列与“${definition.name}”的填写项对应，请指明列的对应。表头是：${layout.columns.map(({ heading }) => heading).join('、')}`)
  const judge = await judgeFor(cases, definition, order, layout)
  const account = await openAccount(cases, definition, order, layout, '导入中')
  try {
    const stopped = await takeRows(judge, order, account)
    const { read, fresh, restored, rejectedRows } = account.counts
    if (fresh + restored > 0) await rememberMapping(cases.setting.ledger, of, layout, { person: order.by, at: cases.setting.now() })
    await account.close(stopped ? '已停止' : '已导入')
    return { batch: account.batch, read, accepted: fresh + restored, restored, rejected: account.shown(), rejectedRows, ignored: unusedIn(layout), stopped }
  } catch (error) {
    await account.close('未完成', error instanceof Error ? error.message : String(error)).catch(() => undefined)
    throw error
  }
}
