import { dateOf, type PlainDate } from '#core/calendar/plain-date.ts'
import type { Cases } from '#cases/cases.ts'
import type { CaseOutcome } from '#cases/request.ts'
import type { Who } from '#cases/who.ts'
import { sayPeriod } from '#figures/periods.ts'
import { versionOf } from '#figures/definitions.ts'
import type { StatutoryTable } from '#figures/tables/words.ts'
import { readCheckpoint } from '#ledger/log/checkpoint.ts'
import { figuresOf } from './as-of.ts'
import { fillReturn, sayImbalance, whyNotMade, type FilledReturn, type TableOrder } from './fill.ts'
import { printTable } from './print.ts'
import { sealTable, type SealedTable } from './sealed.ts'
import { toSheet } from './sheet.ts'

const FREEZE = '冻结'
const ARTICLE = '《统计法》数据质量（待核实）'
const TRIES = 5

const refuse = (code: string, ...says: readonly string[]): CaseOutcome =>
  ({ ok: false, refusal: { action: FREEZE, reasons: says.map((one) => ({ code, says: one, basis: ARTICLE })), possibleNow: [] } })

interface Still { readonly table: FilledReturn; readonly checkpoint: string }

/** Counts while nothing comes into the log, so that the checkpoint says exactly what was counted; undefined where it never stands still. */
async function countStill(cases: Cases, form: StatutoryTable, order: TableOrder, facts: Parameters<typeof fillReturn>[3]): Promise<Still | undefined> {
  const { ledger } = cases.setting
  const { publicKey } = await ledger.signer(order.tenant)
  const sizeOf = (note: string): number | undefined => readCheckpoint(note, publicKey)?.size
  for (let n = 0; n < TRIES; n += 1) {
    await ledger.sequence(order.tenant)
    const checkpoint = await ledger.checkpoint(order.tenant)
    const table = await fillReturn(cases, form, order, facts)
    if (sizeOf(await ledger.checkpoint(order.tenant)) === sizeOf(checkpoint)) return { table, checkpoint }
  }
  return undefined
}

/** What was said as it was filled in, against the table as it is. */
function faultsOf({ filled: { imbalances }, breaks, handFaults, byHand }: FilledReturn, facts: Readonly<Record<string, unknown>>): readonly string[] {
  const faults = [...imbalances, ...breaks]
  const isBalanced = facts['勾稽关系'] === '平衡'
  return [
    ...handFaults, ...(facts['含手工填报项'] === '是' && byHand.length === 0 && handFaults.length === 0 ? ['填报时写明含手工填报项，但没有写出手工填报的数字'] : []),
    ...(isBalanced && faults.length > 0 ? ['填报时写明勾稽关系平衡，现在不平衡，请改正记录或者重新填报并写明原因：', ...faults.map(sayImbalance)] : []),
    ...(!isBalanced && faults.length === 0 ? ['填报时写明勾稽关系不平衡，现在已经平衡，请重新填报'] : []),
  ]
}

/**
 * Freezes the table of a return as it stands: sealed JSON and Excel sheet become attachments of the case. Nothing is frozen half: files
 * that were stored before a crash lie unnamed, and the same key freezes once. @param of `on`: the day on which it was frozen, where that is not today
 */
export async function freezeReturn(cases: Cases, who: Who, form: StatutoryTable, order: TableOrder, { caseId, key, version, on }: { readonly caseId: string; readonly key: string; readonly version?: number; readonly on?: PlainDate }): Promise<CaseOutcome> {
  const { ledger, catalogue } = cases.setting
  const act = (answers: Readonly<Record<string, string | readonly string[]>>): Promise<CaseOutcome> => cases.act(who, { tenant: order.tenant, caseId, do: FREEZE, answers, key, ...(version === undefined ? {} : { version }), ...(on === undefined ? {} : { on }) })
  const found = await cases.load(order.tenant, caseId, key)
  if (!found || found.done || found.kase.state !== '填报中') return act({})
  const never = whyNotMade(form, order.period)
  if (never !== undefined) return refuse('wrong-period', never)
  const { facts, acts } = found.kase
  const still = await countStill(cases, form, order, facts)
  if (!still) return refuse('stale-version', '记录正在大量写入，未能取得一致的数字，没有冻结，请稍后再试')
  const faults = faultsOf(still.table, facts)
  if (faults.length > 0) return refuse('unbalanced-table', ...faults)
  const { filled, byHand, breaks } = still.table
  const remarks = Object.fromEntries(['口径说明', '表注', '不平衡说明'].flatMap((name) => { const text = facts[name]; return typeof text === 'string' && text !== '' && (name !== '不平衡说明' || facts['勾稽关系'] !== '平衡') ? [[name, text]] : [] }))
  const asOf = dateOf(order.today)
  const sealed: SealedTable = sealTable({
    format: 'yifa-table/1', table: filled.table, organ: order.organ, organs: order.organs, period: order.period, asOf, filledBy: acts.findLast((one) => one.do === '填报')?.by.person ?? '',
    cells: filled.cells, byHand, imbalances: filled.imbalances, breaks, remarks,
    figures: Object.fromEntries([...figuresOf(filled.table, catalogue)].map(([id, definition]) => [id, versionOf(definition)])), checkpoint: still.checkpoint,
  }, await ledger.signer(order.tenant))
  const title = `${form.name}（${order.organ.name}，${sayPeriod(order.period)}）`
  const json = await ledger.putAttachment(order.tenant, Buffer.from(JSON.stringify(sealed)), { name: `${title}.json` })
  const xlsx = await ledger.putAttachment(order.tenant, await toSheet(printTable(sealed, order.demo)), { name: `${title}.xlsx` })
  return act({ 冻结的表: [json.hash, xlsx.hash], 数据截至日: asOf })
}
