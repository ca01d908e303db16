import { takeAct } from '#core/engine/act.ts'
import { fold } from '#core/engine/fold.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import type { AppendRequest, StoredEvent } from '#ledger/entry.ts'
import type { Cases } from '../cases.ts'
import { WITHDRAWN, toAct } from '../project.ts'
import { ALREADY, judgeFor, judgeRows, saysOf, type Batch, type Held, type Hold, type Judge, type Judged, type RejectedRow } from './judge.ts'
import type { Layout, MappingFor } from './mapping.ts'
import type { ImportOrder } from './order.ts'

/** Sheets that open matters: each row is one. */

export const mappingForOpenings = (definition: Procedure, { tenant, organ }: ImportOrder): MappingFor => ({ tenant, organ, definition, fields: definition.opens.asks ?? {} })

/** A matter whose import was taken back comes in again with the answers of the new row, if these are lawful. */
function prepareReturn({ cases, definition, for: { tenant, organ }, actor, context }: Judge, one: Judged, batch: string, history: readonly StoredEvent[]): AppendRequest | RejectedRow {
  const answers = { ...one.answers, 恢复批次: batch, 登记时间: one.on.length > 10 ? one.on : `${one.on}T00:00` }
  const outcome = takeAct(definition, fold(definition, organ, history.map(toAct)), { do: '恢复导入', on: cases.setting.now(), by: actor, answers }, context)
  if (!outcome.ok) return { row: one.row, column: '', says: saysOf(outcome.refusal.reasons) }
  return { ...cases.requestFor(definition, { tenant, organ, caseId: one.caseId, key: `import:恢复:${batch}`, version: history.length, acts: [outcome.act] }), history }
}

/** New matters, those whose import was taken back, and those that stand in the ledger. */
async function hold(judge: Judge, { read, allowed, rejected }: Batch, batch: string): Promise<Held> {
  const { definition, for: { tenant } } = judge
  const { imports } = judge.cases.setting.ledger
  const states = await imports.statesOf(tenant, allowed.map(({ caseId }) => caseId))
  const fresh = allowed.filter(({ caseId }) => !states.has(caseId)).map(({ row, append }) => ({ row, append, isBack: false }))
  const back = allowed.filter(({ caseId }) => states.get(caseId) === WITHDRAWN)
  const histories = back.length === 0 ? new Map<string, readonly StoredEvent[]>() : await imports.historiesOf(tenant, back.map(({ caseId }) => caseId))
  const returns = back.map((one) => [one.row, prepareReturn(judge, one, batch, histories.get(one.caseId) ?? [])] as const)
  const known = allowed.filter(({ caseId }) => states.has(caseId) && states.get(caseId) !== WITHDRAWN)
  return {
    read, ready: [...fresh, ...returns.flatMap(([row, made]) => ('events' in made ? [{ row, append: made, isBack: true }] : []))],
    known: known.map(({ row }) => ({ row, column: (definition.naturalKey ?? []).join('、'), says: ALREADY })),
    rejected: [...rejected, ...returns.flatMap(([, made]) => ('events' in made ? [] : [made]))],
  }
}

/** The rows of a sheet that opens matters. */
export async function* holdOpenings(cases: Cases, definition: Procedure, order: ImportOrder, layout: Layout, batch: string): AsyncGenerator<Hold> {
  const judge = await judgeFor(cases, definition, order, layout)
  for await (const judged of judgeRows(judge, order.path)) yield () => hold(judge, judged, batch)
}
