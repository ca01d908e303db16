import { CASE_COLUMNS, type CaseRow } from './cases.ts'
import type { Store } from './store/store.ts'

/** Which answer of a definition names the last day for which its entries hold, and in which states they hold. */
export interface EndsBy { readonly definition: string; readonly field: string; readonly states: readonly string[] }

/** Last days from and to which are looked for, both included. */
export interface EndingQuery { readonly organs: readonly string[]; readonly by: readonly EndsBy[]; readonly from: string; readonly to: string }

const MOST = 500

/**
 * Entries whose last day lies between two days, the nearest first. One that another of the same title outlasts was renewed and is not told.
 * @returns at most five hundred
 */
export function findEnding(store: Store, tenant: string, { organs, by, from, to }: EndingQuery): Promise<readonly (CaseRow & { readonly until: string })[]> {
  const columns = CASE_COLUMNS.split(', ').map((column) => `c.${column}`).join(', ')
  return store.look(tenant, `SELECT ${columns}, c.facts->>d.field AS until FROM jsonb_to_recordset($2::jsonb) AS d(definition text, field text, states jsonb)
    JOIN case_row c ON c.tenant = $1 AND c.definition = d.definition AND c.organ = ANY($3::text[]) AND d.states ? c.state AND c.facts->>d.field BETWEEN $4 AND $5
    WHERE NOT EXISTS (SELECT 1 FROM case_row l WHERE l.tenant = c.tenant AND l.definition = c.definition AND l.organ = c.organ AND l.title = c.title AND d.states ? l.state AND l.facts->>d.field > c.facts->>d.field)
    ORDER BY until, c.case_id LIMIT ${MOST}`, [tenant, JSON.stringify(by), organs, from, to])
}
