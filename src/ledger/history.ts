import { readEvent } from './canonical.ts'
import type { JsonValue, StoredEvent } from './entry.ts'
import { keepPlan, type Queries } from './store/store.ts'
import { CASE_COLUMNS, type CaseRow } from './cases.ts'

interface EventRow { readonly case_id: string; readonly canonical: string; readonly hash: string; readonly previous: string; readonly seq: number }
interface SealedRow { readonly case_id: string; readonly seq: number; readonly field: string; readonly value: JsonValue }

/** Events of several cases, each in its order, with the sealed answers that still exist. */
export async function readHistory(q: Queries, tenant: string, caseIds: readonly string[]): Promise<ReadonlyMap<string, readonly StoredEvent[]>> {
  const { rows } = await q.query<EventRow>('SELECT case_id, seq, canonical, hash, previous FROM event WHERE tenant = $1 AND case_id = ANY($2::text[]) ORDER BY case_id, seq', [tenant, caseIds])
  const sealed = rows.length === 0 ? [] : (await q.query<SealedRow>('SELECT case_id, seq, field, value FROM sealed WHERE tenant = $1 AND case_id = ANY($2::text[])', [tenant, caseIds])).rows
  return join(rows, sealed)
}

function join(rows: readonly EventRow[], sealed: readonly SealedRow[]): ReadonlyMap<string, readonly StoredEvent[]> {
  const bySeq = Map.groupBy(sealed, ({ case_id, seq }) => `${case_id}\u0000${seq}`)
  const histories = new Map<string, StoredEvent[]>()
  for (const row of rows) {
    const events = histories.get(row.case_id) ?? []
    events.push(readEvent(row.canonical, row.hash, row.previous, bySeq.get(`${row.case_id}\u0000${row.seq}`) ?? []))
    histories.set(row.case_id, events)
  }
  return histories
}

/** A case with its whole history, and the actions once recorded under an idempotency key (none: null). */
export interface StoredCase { readonly row: CaseRow; readonly events: readonly StoredEvent[]; readonly done: readonly string[] | null }

const EVENTS = "SELECT json_agg(json_build_object('case_id', e.case_id, 'seq', e.seq, 'canonical', e.canonical, 'hash', e.hash, 'previous', e.previous) ORDER BY e.seq) FROM event e WHERE e.tenant = $1 AND e.case_id = $2"
const SEALED = "SELECT json_agg(json_build_object('case_id', s.case_id, 'seq', s.seq, 'field', s.field, 'value', s.value)) FROM sealed s WHERE s.tenant = $1 AND s.case_id = $2"
const DONE = 'SELECT json_agg(e.action ORDER BY e.seq) FROM append_key k JOIN event e ON e.tenant = k.tenant AND e.case_id = k.case_id AND e.seq BETWEEN k.first_seq AND k.last_seq WHERE k.tenant = $1 AND k.case_id = $2 AND k.key = $3'

const CASE = keepPlan(`SELECT ${CASE_COLUMNS}, (${EVENTS}) AS events, (${SEALED}) AS sealed, (${DONE}) AS done FROM case_row WHERE tenant = $1 AND case_id = $2`)

/** Everything an act in a case has to know, with one statement. */
export async function readCase(q: Queries, tenant: string, caseId: string, key: string): Promise<StoredCase | undefined> {
  const { rows: [found] } = await q.query<CaseRow & { readonly events: readonly EventRow[]; readonly sealed: readonly SealedRow[] | null; readonly done: readonly string[] | null }>(CASE, [tenant, caseId, key])
  if (!found) return undefined
  const { events, sealed, done, ...row } = found
  return { row, events: join(events, sealed ?? []).get(caseId) ?? [], done }
}
