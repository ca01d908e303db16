import { canonicalJson } from './canonical.ts'
import { caseRecord, insertRows } from './derived.ts'
import { readHistory } from './history.ts'
import { applyDeltas, deltasOf, foldedRows } from './sequence.ts'
import type { Queries } from './store/store.ts'
import type { ProjectFor } from './verify.ts'

const PAGE = 500

interface Told { readonly case_id: string; readonly canonical: string }

/** Recreates every derived row of a tenant from its first event on, in one transaction: readers see the old state or the new one. */
export async function rebuildTenant(q: Queries, tenant: string, projectFor: ProjectFor, progress?: (done: number, all: number) => void): Promise<void> {
  const { rows: firsts } = await q.query<Told>('SELECT case_id, canonical FROM event WHERE tenant = $1 AND seq = 1 ORDER BY case_id', [tenant])
  for (const table of ['case_row', 'contribution', 'counter']) await q.query(`DELETE FROM ${table} WHERE tenant = $1`, [tenant])
  const waiting = new Set((await q.query<{ case_id: string }>('SELECT DISTINCT case_id FROM pending WHERE tenant = $1', [tenant])).rows.map(({ case_id }) => case_id))
  for (let start = 0; start < firsts.length; start += PAGE) {
    const page = firsts.slice(start, start + PAGE)
    const histories = await readHistory(q, tenant, page.map(({ case_id }) => case_id))
    const made = page.map(({ case_id: caseId, canonical }) => {
      const { definition, organ } = JSON.parse(canonical) as { definition: string; organ: string }
      const events = histories.get(caseId) ?? []
      const projection = projectFor(definition, organ, caseId, events)
      return { caseId, row: caseRecord({ tenant, caseId, definition, organ }, events, projection), folded: waiting.has(caseId) ? [] : foldedRows(tenant, caseId, projection.contributions) }
    })
    await insertRows(q, 'case_row', made.map(({ row }) => row))
    const folded = made.flatMap((one) => one.folded)
    await insertRows(q, 'contribution', folded)
    await applyDeltas(q, tenant, deltasOf([], folded))
    progress?.(start + page.length, firsts.length)
  }
}

/** Everything derived, as one text: two dumps are equal exactly when the derived state is. */
export async function dumpTenant(q: Queries, tenant: string): Promise<string> {
  const lists = ['SELECT * FROM case_row WHERE tenant = $1 ORDER BY case_id', 'SELECT * FROM contribution WHERE tenant = $1 ORDER BY figure, organ, day, case_id, part',
    "SELECT figure, organ, month, dims, numerator::float8, denominator::float8, records, encode(commitment, 'hex') AS set FROM counter WHERE tenant = $1 AND (records <> 0 OR numerator <> 0) ORDER BY figure, organ, month, dims"]
  const parts: string[] = []
  for (const sql of lists) parts.push(canonicalJson((await q.query(sql, [tenant])).rows))
  return parts.join('\n')
}
