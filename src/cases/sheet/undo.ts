import { takeAct } from '#core/engine/act.ts'
import type { Act, Actor, Case, Context } from '#core/engine/case.ts'
import { fold, isStruck, isWithdrawn } from '#core/engine/fold.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import type { AppendRequest, StoredEvent } from '#ledger/entry.ts'
import type { CaseRow } from '#ledger/ledger.ts'
import type { Cases } from '../cases.ts'
import { contextFor } from '../people.ts'
import { batchIn, batchNamed, toAct } from '../project.ts'
import { infoOf, noteBatch, type BatchInfo, type Undone } from './account.ts'
import { SheetError } from './fault.ts'
import { correctBack, type Corrected } from './corrections.ts'
import { saysOf, type RejectedRow } from './judge.ts'

/**
 * 撤销导入: everything of one import that nobody has gone on from is corrected to 已撤销, by an act in each case: the matter, where the import
 * brought it in, or the act, where it brought a result. Nothing is deleted.
 */
export interface UndoOrder {
  readonly tenant: string
  readonly batch: string
  readonly by: Actor
  /** The post in which corrections are corrected back. */
  readonly correctingRole?: string
  readonly reason: string
  readonly progress?: (done: number) => void
}

export interface UndoResult extends Undone {
  /** What somebody has gone on with since, by the row it came from: it stays. */
  readonly stayed: readonly RejectedRow[]
}

const PAGE = 200
const MIN_REASON = 4

interface Undoing { readonly cases: Cases; readonly definition: Procedure; readonly context: Context; readonly order: UndoOrder }

interface Standing { readonly row: number; readonly seq: number; readonly event: StoredEvent }

/** What came into a case by an import and still stands, the latest first: the row, and the act that it is (the opening, however often it came in). */
function listStanding(kase: Case, history: readonly StoredEvent[], batch: string): readonly Standing[] {
  const opening = history.findLast(({ seq, action }) => seq === 1 || action === '恢复导入')
  const opens = (event: StoredEvent): boolean => event.seq === 1 || event.action === '恢复导入'
  const stands = (event: StoredEvent): boolean => (opens(event) ? event === opening && !isWithdrawn(kase) : !isStruck(kase.acts[event.seq - 1] ?? { do: '' }))
  return history.filter((event) => batchIn(event) === batch && stands(event)).map((event) => ({ row: Number(event.payload['row'] ?? 0), seq: opens(event) ? 1 : event.seq, event })).toReversed()
}

/** The acts that take back what one import brought into a case, and what of it stays. */
interface TakenBack { readonly acts: readonly Act[]; readonly append: AppendRequest | undefined; readonly row: number; readonly stayed: readonly RejectedRow[] }

/** A correction is corrected back; all else is struck. */
function takeOne({ cases, definition, context, order }: Undoing, kase: Case, history: readonly StoredEvent[], { seq, event }: Standing): Corrected {
  const [on, by] = [cases.setting.now(), { ...order.by, organ: kase.organ }]
  if (event.action === '更正') return correctBack({ definition, context, actor: { ...by, role: order.correctingRole ?? by.role }, on, reason: `撤销导入：${order.reason}` }, kase, history, event)
  const answers = { 导入批次: order.batch, 撤销理由: order.reason, ...(seq > 1 ? { 撤销序号: seq } : {}) }
  const outcome = takeAct(definition, kase, { do: '撤销导入', on, by, answers }, context)
  return outcome.ok ? { acts: [outcome.act], kase: outcome.after } : { says: saysOf(outcome.refusal.reasons) }
}

function takeBack(undoing: Undoing, { caseId, number, organ }: CaseRow, history: readonly StoredEvent[]): TakenBack {
  const { cases, definition, order } = undoing
  let kase = fold(definition, organ, history.map(toAct))
  const [standing, acts, stayed] = [listStanding(kase, history, order.batch), [] as Act[], [] as RejectedRow[]]
  for (const one of standing) {
    // Nobody takes the ground from under an act: what an act that stays went on from stays with it.
    const taken = stayed.length > 0 && one.event.action !== '更正' ? { says: stayed.at(-1)?.says ?? '' } : takeOne(undoing, kase, history, one)
    if ('says' in taken) { stayed.push({ row: one.row, column: number, says: taken.says }); continue }
    acts.push(...taken.acts)
    kase = taken.kase
  }
  const of = { tenant: order.tenant, organ, caseId, key: `import:撤销:${order.batch}:${history.length}`, version: history.length, acts }
  return { acts, row: standing[0]?.row ?? 0, stayed: stayed.toReversed(), append: acts.length === 0 ? undefined : { ...cases.requestFor(definition, of), history } }
}

async function undoPage(undoing: Undoing, rows: readonly CaseRow[]): Promise<{ readonly withdrawn: number; readonly stayed: readonly RejectedRow[] }> {
  const { cases: { setting: { ledger } }, order: { tenant } } = undoing
  const histories = await ledger.imports.historiesOf(tenant, rows.map(({ caseId }) => caseId))
  const made = rows.map((row) => takeBack(undoing, row, histories.get(row.caseId) ?? []))
  const sent = made.filter(({ append }) => append !== undefined)
  const outcomes = await ledger.appendMany(sent.flatMap(({ append }) => append ?? []))
  const late = sent.flatMap(({ row }, index): readonly RejectedRow[] => { const outcome = outcomes[index]; return outcome?.ok === false ? [{ row, column: '', says: outcome.says }] : [] })
  return { withdrawn: sent.reduce((sum, { acts }, index) => sum + (outcomes[index]?.ok === true ? acts.length : 0), 0), stayed: [...made.flatMap(({ stayed }) => stayed), ...late] }
}

/** A reason that goes into every record. @throws SheetError for one that says nothing */
export function checkReason(reason: string): string {
  if (reason.trim().length < MIN_REASON) throw new SheetError('请写明理由（不少于四个字），理由将记入每条记录')
  return reason.trim()
}

/** @throws SheetError where there is nothing that could be taken back, or no reason is given */
async function getUndoable(cases: Cases, { tenant, batch, reason }: UndoOrder): Promise<{ readonly info: BatchInfo; readonly definition: Procedure }> {
  const row = await cases.setting.ledger.imports.find(tenant, batch)
  const definition = row && cases.setting.catalogue.find(row.definition)
  if (!row || !definition) throw new SheetError(`没有批次“${batch}”的导入`)
  const info = infoOf(row)
  if (info.record.status === '核对中' || info.record.status === '待导入') throw new SheetError('这一批还没有导入，没有可以撤销的记录')
  checkReason(reason)
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
    const page = await ledger.findCases(tenant, { definition: definition.id, organ: info.organ, hands: batchNamed(batch), limit: PAGE, ...(after === undefined ? {} : { after }) })
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
