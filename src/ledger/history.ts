import { readEvent } from './canonical.ts'
import type { JsonValue, StoredEvent } from './entry.ts'
import type { Queries } from './store/store.ts'

interface EventRow { readonly case_id: string; readonly canonical: string; readonly hash: string; readonly previous: string; readonly seq: number }
interface SealedRow { readonly case_id: string; readonly seq: number; readonly field: string; readonly value: JsonValue }

/** Events of several cases, each in its order, with the sealed answers that still exist. */
export async function readHistory(q: Queries, tenant: string, caseIds: readonly string[]): Promise<ReadonlyMap<string, readonly StoredEvent[]>> {
  const { rows } = await q.query<EventRow>('SELECT case_id, seq, canonical, hash, previous FROM event WHERE tenant = $1 AND case_id = ANY($2::text[]) ORDER BY case_id, seq', [tenant, caseIds])
  const sealed = rows.length === 0 ? [] : (await q.query<SealedRow>('SELECT case_id, seq, field, value FROM sealed WHERE tenant = $1 AND case_id = ANY($2::text[])', [tenant, caseIds])).rows
  const bySeq = Map.groupBy(sealed, ({ case_id, seq }) => `${case_id}\u0000${seq}`)
  const histories = new Map<string, StoredEvent[]>()
  for (const row of rows) {
    const events = histories.get(row.case_id) ?? []
    events.push(readEvent(row.canonical, row.hash, row.previous, bySeq.get(`${row.case_id}\u0000${row.seq}`) ?? []))
    histories.set(row.case_id, events)
  }
  return histories
}
