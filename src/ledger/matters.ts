import type { StoredEvent } from './entry.ts'
import { readHistory } from './history.ts'
import type { Store } from './store/store.ts'

/** A matter as its events have it, beside the row that lists show of it. */
export interface Matter {
  readonly caseId: string
  readonly events: readonly StoredEvent[]
  readonly row: { readonly state: string; readonly open: boolean; readonly facts: Readonly<Record<string, unknown>> } | undefined
}

const PAGE = 500

/** Every matter of a definition that was ever opened, found by its events and not by any list. */
export async function* readMatters(store: Store, tenant: string, definition: string): AsyncGenerator<readonly Matter[]> {
  // Ids are `definition.digest`: all of one definition lie between its point and the sign after a point.
  for (let after = `${definition}.`; ;) {
    const page = await store.inTenant(tenant, async (q): Promise<readonly Matter[]> => {
      const { rows: found } = await q.query<{ id: string }>(`SELECT case_id AS id FROM event WHERE tenant = $1 AND seq = 1 AND case_id COLLATE "C" > $2 AND case_id COLLATE "C" < $3 ORDER BY case_id COLLATE "C" LIMIT ${PAGE}`, [tenant, after, `${definition}/`])
      const ids = found.map(({ id }) => id)
      const histories = await readHistory(q, tenant, ids)
      const { rows } = await q.query<{ id: string; state: string; open: boolean; facts: Readonly<Record<string, unknown>> }>('SELECT case_id AS id, state, open, facts FROM case_row WHERE tenant = $1 AND case_id = ANY($2::text[])', [tenant, ids])
      const listed = new Map(rows.map(({ id, ...row }) => [id, row]))
      return ids.map((caseId) => ({ caseId, events: histories.get(caseId) ?? [], row: listed.get(caseId) }))
    })
    if (page.length > 0) yield page
    if (page.length < PAGE) return
    after = page.at(-1)?.caseId ?? after
  }
}
