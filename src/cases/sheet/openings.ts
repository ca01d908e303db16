import { takeAct } from '#core/engine/act.ts'
import { fold } from '#core/engine/fold.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import type { StoredEvent } from '#ledger/entry.ts'
import type { StandingCase } from '#ledger/imports.ts'
import type { Cases } from '../cases.ts'
import { WITHDRAWN, batchNamed, toAct } from '../project.ts'
import { asksPersonal, correctBySheet, differencesIn, sayDifference, type Difference } from './corrections.ts'
import { ALREADY, judgeFor, judgeRows, saysOf, type Batch, type Held, type Hold, type Judge, type Judged, type Ready, type Refused, type RejectedRow } from './judge.ts'
import type { Layout, MappingFor } from './mapping.ts'
import type { CorrectOrder, ImportOrder } from './order.ts'

/** Sheets that open matters: each row is one. */

export const mappingForOpenings = (definition: Procedure, { tenant, organ }: ImportOrder): MappingFor => ({ tenant, organ, definition, fields: definition.opens.asks ?? {} })

/** A matter whose import was taken back comes in again with the answers of the new row, if these are lawful. */
function prepareReturn({ cases, definition, for: { tenant, organ }, actor, context }: Judge, one: Judged, batch: string, history: readonly StoredEvent[]): Ready | RejectedRow {
  const answers = { ...one.answers, 恢复批次: batch, 登记时间: one.on.length > 10 ? one.on : `${one.on}T00:00` }
  const outcome = takeAct(definition, fold(definition, organ, history.map(toAct)), { do: '恢复导入', on: cases.setting.now(), by: actor, answers }, context)
  if (!outcome.ok) return { row: one.row, column: '', says: saysOf(outcome.refusal.reasons) }
  const append = cases.requestFor(definition, { tenant, organ, caseId: one.caseId, key: `import:恢复:${batch}`, version: history.length, acts: [outcome.act] })
  return { row: one.row, append: { ...append, history }, brings: '恢复' }
}

type OnRecord = { readonly row: number; readonly number: string | undefined; readonly caseId: string; readonly compared: number; readonly differences: readonly Difference[] }

/** Numbers are given out by each organ: a row that bears one of ours and says mostly otherwise is about somebody else's case. */
const isStrange = ({ number, compared, differences }: OnRecord): boolean => number !== undefined && differences.length > compared / 2

const sayStrange = ({ row, number }: OnRecord): RejectedRow => ({ row, column: '', says: `编号与已有的${number ?? ''}相同，内容大都不同，可能是其他单位的台账，没有登记，请核对` })

/** A row about what is on record: told as known, or as the correction that it asks for. */
function correctOne(judge: Judge, correct: CorrectOrder, { row, caseId, differences }: OnRecord, history: readonly StoredEvent[]): Ready | RejectedRow {
  const { cases, definition, context, actor, for: { tenant, organ } } = judge
  const made = correctBySheet({ definition, context, actor: { ...actor, role: correct.role }, on: cases.setting.now(), reason: correct.reason }, fold(definition, organ, history.map(toAct)), differences)
  if ('says' in made) return { row, column: differences.map(({ name }) => name).join('、'), says: made.says }
  const append = cases.requestFor(definition, { tenant, organ, caseId, key: `import:更正:${row}:${history.length}`, version: history.length, acts: made.acts })
  return { row, append: { ...append, history }, brings: '更正' }
}

const sayKnown = ({ definition }: Judge, { row, differences }: OnRecord): RejectedRow =>
  ({ row, column: (definition.naturalKey ?? []).join('、'), says: differences.length === 0 ? ALREADY : `${ALREADY}。${differences.map(sayDifference).join('，')}；需要修改的请更正` })

/**
 * A row is about the case that it names by its natural key or its content, else about the one that bears its number: another house gave
 * the same numbers to other cases. A case that this import itself brought in got its number after the sheet was written.
 */
async function whichCases({ cases: { setting: { ledger: { imports } } }, definition, for: { tenant, organ } }: Judge, { read, allowed, refused }: Batch, batch: string): Promise<Batch & { readonly standing: ReadonlyMap<string, StandingCase> }> {
  const rows = [...allowed, ...refused]
  const ids = await imports.numbered(tenant, { definition: definition.id, organ, but: batchNamed(batch) }, rows.flatMap(({ number }) => number ?? []))
  const standing = await imports.standing(tenant, [...rows.flatMap(({ caseId }) => caseId ?? []), ...ids.values()])
  const settle = <Row extends Judged | Refused>(one: Row): Row => {
    if (one.caseId !== undefined && standing.has(one.caseId)) return { ...one, number: undefined }
    return { ...one, caseId: ids.get(one.number ?? '') ?? one.caseId }
  }
  return { read, allowed: allowed.map(settle), refused: refused.map(settle), standing }
}

type Histories = ReadonlyMap<string, readonly StoredEvent[]>

/** What rows found on record, and the whole history of those cases of which a personal answer is compared: no list holds it. */
async function compare({ cases, definition, for: { tenant, organ } }: Judge, rows: readonly (Judged | Refused)[], standing: ReadonlyMap<string, StandingCase>): Promise<{ readonly onRecord: readonly OnRecord[]; readonly histories: Histories }> {
  const histories = await cases.setting.ledger.imports.historiesOf(tenant, rows.flatMap(({ caseId, answers }) => (caseId !== undefined && asksPersonal(definition, answers) ? [caseId] : [])))
  const factsOf = (caseId: string): Readonly<Record<string, unknown>> => {
    const history = histories.get(caseId)
    return history ? fold(definition, organ, history.map(toAct)).facts : standing.get(caseId)?.facts ?? {}
  }
  const onRecord = rows.map(({ row, number, caseId = '', answers }): OnRecord => ({ row, number, caseId, compared: Object.keys(answers).length, differences: differencesIn(definition, answers, factsOf(caseId)) }))
  return { onRecord, histories }
}

/** New matters, those whose import was taken back, and those that stand in the ledger: of these the row is not judged, but compared. */
async function hold(judge: Judge, { correct }: ImportOrder, judged: Batch, batch: string): Promise<Held> {
  const { read, allowed, refused, standing } = await whichCases(judge, judged, batch)
  const stateOf = (caseId: string | undefined): string | undefined => standing.get(caseId ?? '')?.state
  const isStanding = ({ caseId }: Judged | Refused): boolean => ![undefined, WITHDRAWN].includes(stateOf(caseId))
  const { onRecord, histories } = await compare(judge, [...allowed, ...refused].filter(isStanding), standing)
  const back = allowed.filter(({ caseId }) => stateOf(caseId) === WITHDRAWN)
  const differing = onRecord.filter((one) => one.differences.length > 0 && !isStrange(one))
  const wanting = correct ? differing : []
  const missing = await judge.cases.setting.ledger.imports.historiesOf(judge.for.tenant, [...back, ...wanting].map(({ caseId }) => caseId).filter((caseId) => !histories.has(caseId)))
  const historyOf = (caseId: string): readonly StoredEvent[] => histories.get(caseId) ?? missing.get(caseId) ?? []
  const made = [
    ...back.map((one) => prepareReturn(judge, one, batch, historyOf(one.caseId))),
    ...(correct ? wanting.map((one) => correctOne(judge, correct, one, historyOf(one.caseId))) : []),
  ]
  const fresh = allowed.filter(({ caseId }) => !standing.has(caseId)).map(({ row, append }): Ready => ({ row, append, brings: '新增' }))
  return {
    read, ready: [...fresh, ...made.filter((one): one is Ready => 'append' in one)], differing: differing.length,
    known: onRecord.filter((one) => !wanting.includes(one) && !isStrange(one)).map((one) => sayKnown(judge, one)),
    rejected: [...onRecord.filter(isStrange).map(sayStrange), ...refused.filter((one) => !isStanding(one)).flatMap(({ faults }) => faults), ...made.flatMap((one) => ('append' in one ? [] : [one]))],
  }
}

/** The rows of a sheet that opens matters. */
export async function* holdOpenings(cases: Cases, definition: Procedure, order: ImportOrder, layout: Layout, batch: string): AsyncGenerator<Hold> {
  const judge = await judgeFor(cases, definition, order, layout)
  for await (const judged of judgeRows(judge, order.path)) yield () => hold(judge, order, judged, batch)
}
