import { CASE_COLUMNS, type CaseRow } from './cases.ts'
import type { Store } from './store/store.ts'

/** Which answer of a definition names the last day for which its entries hold, and in which states they hold. */
export interface EndsBy {
  readonly definition: string
  readonly field: string
  readonly states: readonly string[]
  /** An entry alike in all of `of` that begins later (`from`) renews this one; where it is left out, one of the same title does. */
  readonly renewal?: { readonly from: string; readonly of: readonly string[] }
}

/** Last days from and to which are looked for, both included; a renewal must itself hold on `today`. */
export interface EndingQuery { readonly organs: readonly string[]; readonly by: readonly EndsBy[]; readonly from: string; readonly to: string; readonly today: string }

/** An entry with its last day, and the entry by which it was renewed. */
export interface Ending extends CaseRow { readonly until: string; readonly renewedBy: { readonly caseId: string; readonly number: string; readonly until: string | null } | null }

const MOST = 500

const SAME = 'l.title = c.title AND l.facts->>d.field > c.facts->>d.field'
const RENEWED = `NOT EXISTS (SELECT 1 FROM jsonb_array_elements_text(d.renewal->'of') AS o(name) WHERE (l.facts->>o.name = c.facts->>o.name) IS NOT TRUE)
  AND l.facts->>(d.renewal->>'from') > c.facts->>(d.renewal->>'from') AND (l.facts->>d.field IS NULL OR l.facts->>d.field > c.facts->>d.field)`

/**
 * Entries whose last day lies between two days: first those that nothing renewed, the nearest first. What outlasts an entry of the same
 * thing and still holds has renewed it.
 * @returns at most five hundred
 */
export function findEnding(store: Store, tenant: string, { organs, by, from, to, today }: EndingQuery): Promise<readonly Ending[]> {
  const columns = CASE_COLUMNS.split(', ').map((column) => `c.${column}`).join(', ')
  return store.look(tenant, `SELECT ${columns}, c.facts->>d.field AS until, r.by AS "renewedBy"
    FROM jsonb_to_recordset($2::jsonb) AS d(definition text, field text, states jsonb, renewal jsonb)
    JOIN case_row c ON c.tenant = $1 AND c.definition = d.definition AND c.organ = ANY($3::text[]) AND d.states ? c.state AND c.facts->>d.field BETWEEN $4 AND $5
    LEFT JOIN LATERAL (SELECT jsonb_build_object('caseId', l.case_id, 'number', l.number, 'until', l.facts->>d.field) AS by FROM case_row l
      WHERE l.tenant = c.tenant AND l.definition = c.definition AND l.organ = c.organ AND d.states ? l.state AND (l.facts->>d.field IS NULL OR l.facts->>d.field >= $6)
        AND CASE WHEN d.renewal IS NULL THEN ${SAME} ELSE ${RENEWED} END
      ORDER BY l.facts->>d.field DESC NULLS FIRST, l.case_id LIMIT 1) r ON true
    ORDER BY r.by IS NOT NULL, until, c.case_id LIMIT ${MOST}`, [tenant, JSON.stringify(by), organs, from, to, today])
}
