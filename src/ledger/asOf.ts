import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { Queries } from './store/store.ts'

/** What a case adds to a figure, as the counters have taken it in. */
export interface Counted { readonly figure: string; readonly organ: string; readonly on: PlainDate; readonly numerator: number; readonly denominator: number; readonly dims: Readonly<Record<string, string>> }

/** A case about which the log has learnt more since it had some size. */
export interface Moved {
  readonly caseId: string
  readonly definition: string
  readonly organ: string
  /** How many of its events the log held then; 0: it had not begun. */
  readonly known: number
  /** What it adds now. */
  readonly now: readonly Counted[]
}

/** Which cases: of some definitions and organs, counted in some figures. */
export interface MovedQuery { readonly definitions: readonly string[]; readonly organs: readonly string[]; readonly figures: readonly string[] }

interface MovedRow { readonly caseId: string; readonly definition: string; readonly organ: string; readonly known: number; readonly now: readonly Counted[] | null }

// The events of a case come into the log in their order, so the first that is new says how many were known.
const MOVED = `SELECT c.case_id AS "caseId", c.definition, c.organ, l.known,
    (SELECT json_agg(json_build_object('figure', t.figure, 'organ', t.organ, 'on', t.day, 'numerator', t.numerator::float8, 'denominator', t.denominator::float8, 'dims', t.dims))
     FROM contribution t WHERE t.tenant = $1 AND t.case_id = c.case_id AND t.figure = ANY($5::text[])) AS now
  FROM (SELECT case_id, min(seq)::int - 1 AS known FROM log_leaf WHERE tenant = $1 AND leaf >= $2 GROUP BY case_id) l
  JOIN case_row c ON c.tenant = $1 AND c.case_id = l.case_id
  WHERE c.definition = ANY($3::text[]) AND c.organ = ANY($4::text[])
  ORDER BY c.case_id`

/** The cases of which events came into the log after its first `size` leaves: whatever counts otherwise than it did then is among them. */
export async function movedSince(q: Queries, tenant: string, size: number, { definitions, organs, figures }: MovedQuery): Promise<readonly Moved[]> {
  const { rows } = await q.query<MovedRow>(MOVED, [tenant, size, definitions, organs, figures])
  return rows.map(({ now, ...row }) => ({ ...row, now: now ?? [] }))
}
