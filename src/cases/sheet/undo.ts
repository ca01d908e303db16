import { takeAct } from '#core/engine/act.ts'
import type { Actor, Context } from '#core/engine/case.ts'
import { fold } from '#core/engine/fold.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import type { AppendRequest, StoredEvent } from '#ledger/entry.ts'
import type { CaseRow } from '#ledger/ledger.ts'
import type { Cases } from '../cases.ts'
import { contextFor } from '../people.ts'
import { WITHDRAWN, batchIn, batchNamed, toAct } from '../project.ts'
import { infoOf, noteBatch, type BatchInfo, type Undone } from './account.ts'
import { SheetError } from './fault.ts'
import type { RejectedRow } from './judge.ts'

/** 撤销导入: everything of one import that nobody has touched since is corrected to 已撤销, by an act in each case. Nothing is deleted. */
export interface UndoOrder {
  readonly tenant: string
  readonly batch: string
  readonly by: Actor
  readonly reason: string
  readonly progress?: (done: number) => void
}

export interface UndoResult extends Undone {
  /** What somebody has gone on with since, by the row it came from: it stays. */
  readonly stayed: readonly RejectedRow[]
}

const PAGE = 200
const MIN_REASON = 4

const rowOf = (events: readonly StoredEvent[]): number => Number(events.findLast((event) => batchIn(event) !== undefined)?.payload['row'] ?? 0)

interface Undoing { readonly cases: Cases; readonly definition: Procedure; readonly context: Context; readonly order: UndoOrder }

/** The act that takes one case of the import back, or why it stays. */
function prepare({ cases, definition, context, order }: Undoing, { caseId, number, organ }: CaseRow, history: readonly StoredEvent[]): AppendRequest | RejectedRow {
  const attempt = { do: '撤销导入', on: cases.setting.now(), by: { ...order.by, organ }, answers: { 导入批次: order.batch, 撤销理由: order.reason } }
  const outcome = takeAct(definition, fold(definition, organ, history.map(toAct)), attempt, context)
  if (!outcome.ok) return { row: rowOf(history), column: number, says: outcome.refusal.reasons.map(({ says }) => says).join('；') }
  return { ...cases.requestFor(definition, { tenant: order.tenant, organ, caseId, key: `import:撤销:${order.batch}:${history.length}`, version: history.length, acts: [outcome.act] }), history }
}

async function undoPage(undoing: Undoing, rows: readonly CaseRow[]): Promise<{ readonly withdrawn: number; readonly stayed: readonly RejectedRow[] }> {
  const { cases: { setting: { ledger } }, order: { tenant } } = undoing
  const standing = rows.filter(({ state }) => state !== WITHDRAWN)
  const histories = await ledger.imports.historiesOf(tenant, standing.map(({ caseId }) => caseId))
  const made = standing.map((row) => prepare(undoing, row, histories.get(row.caseId) ?? []))
  const sent = made.flatMap((one) => ('events' in one ? [one] : []))
  const outcomes = await ledger.appendMany(sent)
  const late = outcomes.flatMap((outcome, index): readonly RejectedRow[] => (outcome.ok ? [] : [{ row: rowOf(histories.get(sent[index]?.caseId ?? '') ?? []), column: '', says: outcome.says }]))
  return { withdrawn: outcomes.filter(({ ok }) => ok).length, stayed: [...made.flatMap((one) => ('events' in one ? [] : [one])), ...late] }
}

/** @throws SheetError where there is nothing that could be taken back, or no reason is given */
async function getUndoable(cases: Cases, { tenant, batch, reason }: UndoOrder): Promise<{ readonly info: BatchInfo; readonly definition: Procedure }> {
  const row = await cases.setting.ledger.imports.find(tenant, batch)
  const definition = row && cases.setting.catalogue.find(row.definition)
  if (!row || !definition) throw new SheetError(`没有批次“${batch}”的导入`)
  const info = infoOf(row)
  if (info.record.status === '核对中' || info.record.status === '待导入') throw new SheetError('这一批还没有导入，没有可以撤销的记录')
  if (reason.trim().length < MIN_REASON) throw new SheetError('请写明撤销导入的理由（不少于四个字），理由将记入每条记录')
  return { info, definition }
}

/** Takes an import back; again, it goes on with what was left. A later import of the same matters brings them back. */
export async function undoImport(cases: Cases, order: UndoOrder): Promise<UndoResult> {
  const { ledger, now } = cases.setting
  const { tenant, batch } = order
  const { info, definition } = await getUndoable(cases, order)
  const undoing = { cases, definition, context: await contextFor(cases.setting, tenant, definition), order: { ...order, reason: order.reason.trim() } }
  await noteBatch(cases, tenant, info, { status: '撤销中' })
  await ledger.imports.clearFaults(tenant, batch)
  const stayed: RejectedRow[] = []
  let [withdrawn, after] = [info.record.undone?.withdrawn ?? 0, undefined as string | undefined]
  do {
    const page = await ledger.findCases(tenant, { definition: definition.id, hands: batchNamed(batch), limit: PAGE, ...(after === undefined ? {} : { after }) })
    const done = await undoPage(undoing, page.rows)
    withdrawn += done.withdrawn
    stayed.push(...done.stayed)
    await ledger.imports.addFaults(tenant, batch, done.stayed)
    order.progress?.(withdrawn)
    after = page.next ?? undefined
  } while (after !== undefined)
  const undone: Undone = { by: order.by.person, at: now(), reason: undoing.order.reason, withdrawn, left: stayed.length }
  await noteBatch(cases, tenant, info, { status: '已撤销', undone })
  return { ...undone, stayed }
}
