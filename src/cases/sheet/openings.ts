import { takeAct } from '#core/engine/act.ts'
import type { Facts, Value } from '#core/engine/case.ts'
import { fold } from '#core/engine/fold.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import type { AppendRequest, JsonObject, StoredEvent } from '#ledger/entry.ts'
import type { StandingCase } from '#ledger/imports.ts'
import type { Cases } from '../cases.ts'
import { sayValue } from '../masking.ts'
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

/** Answers in which a row is not what the record says now; what is personal is not compared. */
function differences({ definition }: Judge, answers: Facts, facts: JsonObject): readonly string[] {
  const asks = definition.opens.asks ?? {}
  const say = (value: unknown): string => (value === undefined ? '未填' : `“${sayValue(undefined, value as Value)}”`)
  return Object.entries(answers).filter(([name, value]) => !asks[name]?.isPersonal && say(value) !== say(facts[name])).map(([name, value]) => `“${name}”表中为${say(value)}，记录为${say(facts[name])}`)
}

function sayKnown(judge: Judge, row: number, answers: Facts, { facts }: StandingCase): RejectedRow {
  const differing = differences(judge, answers, facts)
  return { row, column: (judge.definition.naturalKey ?? []).join('、'), says: differing.length === 0 ? ALREADY : `${ALREADY}。${differing.join('，')}；需要修改的请在原记录上更正` }
}

/** New matters, those whose import was taken back, and those that stand in the ledger: of these the row is not judged, as it brings nothing. */
async function hold(judge: Judge, { read, allowed, refused }: Batch, batch: string): Promise<Held> {
  const { for: { tenant } } = judge
  const { imports } = judge.cases.setting.ledger
  const standing = await imports.standing(tenant, [...allowed, ...refused].flatMap(({ caseId }) => caseId ?? []))
  const stands = ({ caseId }: { readonly caseId: string | undefined }): StandingCase | undefined => { const found = standing.get(caseId ?? ''); return found?.state === WITHDRAWN ? undefined : found }
  const fresh = allowed.filter(({ caseId }) => !standing.has(caseId)).map(({ row, append }) => ({ row, append, isBack: false }))
  const back = allowed.filter(({ caseId }) => standing.get(caseId)?.state === WITHDRAWN)
  const histories = back.length === 0 ? new Map<string, readonly StoredEvent[]>() : await imports.historiesOf(tenant, back.map(({ caseId }) => caseId))
  const returns = back.map((one) => [one.row, prepareReturn(judge, one, batch, histories.get(one.caseId) ?? [])] as const)
  return {
    read, ready: [...fresh, ...returns.flatMap(([row, made]) => ('events' in made ? [{ row, append: made, isBack: true }] : []))],
    known: [...allowed, ...refused].flatMap((one) => { const found = stands(one); return found ? [sayKnown(judge, one.row, one.answers, found)] : [] }),
    rejected: [...refused.flatMap((one) => (stands(one) ? [] : one.faults)), ...returns.flatMap(([, made]) => ('events' in made ? [] : [made]))],
  }
}

/** The rows of a sheet that opens matters. */
export async function* holdOpenings(cases: Cases, definition: Procedure, order: ImportOrder, layout: Layout, batch: string): AsyncGenerator<Hold> {
  const judge = await judgeFor(cases, definition, order, layout)
  for await (const judged of judgeRows(judge, order.path)) yield () => hold(judge, judged, batch)
}
