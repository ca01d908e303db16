import { valueCounted } from '#core/vocabulary/count.ts'
import type { PlainDate } from '#core/calendar/plain-date.ts'
import { addDays } from '#core/calendar/plain-date.ts'
import { CASE_COLUMNS, type CaseRow } from './cases.ts'
import { elementOf } from './sequence.ts'
import { emptySet, fromBytes, include, setDigest, union, type SetHash } from './log/ltHash.ts'
import type { Queries } from './store/store.ts'

export interface CounterQuery { readonly organs: readonly string[]; readonly figures: readonly string[]; readonly from: PlainDate; readonly to: PlainDate }

/** A figure's sums with the digest of the set of records behind it. */
export interface CounterRow { readonly figure: string; readonly numerator: number; readonly denominator: number; readonly records: number; readonly commitment: string }

interface Part { readonly figure: string; readonly numerator: string; readonly denominator: string; readonly records: number; readonly commitment: Uint8Array | string }

interface Sums { readonly numerator: number; readonly denominator: number; readonly records: number; readonly set: SetHash }

/** The last day of the last whole month up to a day. */
const monthEnd = (day: PlainDate): PlainDate => (addDays(day, 1).endsWith('-01') ? day : addDays(`${day.slice(0, 7)}-01`, -1))

/**
 * Sums by figure over the period. Whole months come from the counters and only the days of a month that is not over from the records: the
 * time does not grow with the records of the months before.
 */
export async function readCounters(q: Queries, tenant: string, query: CounterQuery): Promise<readonly CounterRow[]> {
  if (query.figures.length === 0 || query.organs.length === 0) return []
  const { from, to } = query
  const whole = from.endsWith('-01') && monthEnd(to) >= from ? monthEnd(to) : undefined
  const months = whole === undefined ? new Map<string, Sums>() : await fromCounters(q, tenant, { ...query, to: whole })
  const days = whole === to ? new Map<string, Sums>() : await fromContributions(q, tenant, whole === undefined ? query : { ...query, from: addDays(whole, 1) })
  return [...new Set([...months.keys(), ...days.keys()])].map((figure) => {
    const parts = [months.get(figure), days.get(figure)].filter((part) => part !== undefined)
    const set = emptySet()
    for (const part of parts) union(set, part.set)
    const sum = (of: (part: Sums) => number): number => Number(parts.reduce((total, part) => total + of(part), 0).toFixed(6))
    return { figure, numerator: sum(({ numerator }) => numerator), denominator: sum(({ denominator }) => denominator), records: sum(({ records }) => records), commitment: setDigest(set) }
  })
}

async function fromCounters(q: Queries, tenant: string, { organs, figures, from, to }: CounterQuery): Promise<ReadonlyMap<string, Sums>> {
  const { rows } = await q.query<Part>(
    'SELECT figure, numerator, denominator, records, commitment FROM counter WHERE tenant = $1 AND figure = ANY($2::text[]) AND organ = ANY($3::text[]) AND month >= $4 AND month <= $5',
    [tenant, figures, organs, from.slice(0, 7), to.slice(0, 7)])
  return new Map([...Map.groupBy(rows, ({ figure }) => figure)].map(([figure, parts]) => {
    const set = emptySet()
    for (const { commitment } of parts) union(set, fromBytes(commitment))
    const sum = (of: (part: Part) => number): number => Number(parts.reduce((total, part) => total + of(part), 0).toFixed(6))
    return [figure, { numerator: sum((part) => Number(part.numerator)), denominator: sum((part) => Number(part.denominator)), records: sum((part) => part.records), set }]
  }))
}

type Row = Parameters<typeof elementOf>[0]

async function fromContributions(q: Queries, tenant: string, { organs, figures, from, to }: CounterQuery): Promise<ReadonlyMap<string, Sums>> {
  const { rows } = await q.query<Row>(
    'SELECT figure, organ, day, case_id, part, numerator, denominator, dims FROM contribution WHERE tenant = $1 AND figure = ANY($2::text[]) AND organ = ANY($3::text[]) AND day >= $4 AND day <= $5',
    [tenant, figures, organs, from, to])
  return new Map([...Map.groupBy(rows, ({ figure }) => figure)].map(([figure, parts]) => {
    const set = emptySet()
    for (const part of parts) include(set, elementOf(part), 1)
    const sum = (of: (part: Row) => number): number => Number(parts.reduce((total, part) => total + of(part), 0).toFixed(6))
    return [figure, { numerator: sum(({ numerator }) => Number(numerator)), denominator: sum(({ denominator }) => Number(denominator)), records: parts.length, set }]
  }))
}

export interface DistinctQuery { readonly organs: readonly string[]; readonly figure: string; readonly fields: readonly string[]; readonly from: PlainDate; readonly to: PlainDate }

/** Sums of one figure and organ for one combination of the answers that break it down. */
export interface CellRow { readonly figure: string; readonly organ: string; readonly dims: Readonly<Record<string, string>>; readonly numerator: number; readonly denominator: number; readonly records: number }

interface WrittenCell { readonly figure: string; readonly organ: string; readonly dims: string; readonly numerator: string; readonly denominator: string; readonly records: number }

const SUMS = 'sum(numerator) AS numerator, sum(denominator) AS denominator'

/**
 * Sums by figure, organ and breakdown. Whole months come from the counters and only the days of a month that is not over from the records:
 * a statutory table costs the same over a thousand cases and a million. A combination of both has a row for each.
 */
export async function readCells(q: Queries, tenant: string, { organs, figures, from, to }: CounterQuery): Promise<readonly CellRow[]> {
  if (figures.length === 0 || organs.length === 0) return []
  const whole = from.endsWith('-01') && monthEnd(to) >= from ? monthEnd(to) : undefined
  const months = whole === undefined ? [] : (await q.query<WrittenCell>(
    `SELECT figure, organ, dims, ${SUMS}, sum(records)::int AS records FROM counter WHERE tenant = $1 AND figure = ANY($2::text[]) AND organ = ANY($3::text[]) AND month >= $4 AND month <= $5 GROUP BY figure, organ, dims`,
    [tenant, figures, organs, from.slice(0, 7), whole.slice(0, 7)])).rows
  const days = whole === to ? [] : (await q.query<WrittenCell>(
    `SELECT figure, organ, dims::text AS dims, ${SUMS}, count(*)::int AS records FROM contribution WHERE tenant = $1 AND figure = ANY($2::text[]) AND organ = ANY($3::text[]) AND day >= $4 AND day <= $5 GROUP BY figure, organ, dims`,
    [tenant, figures, organs, whole === undefined ? from : addDays(whole, 1), to])).rows
  return [...months, ...days].map(({ dims, numerator, denominator, ...row }) => ({ ...row, dims: JSON.parse(dims) as Record<string, string>, numerator: Number(numerator), denominator: Number(denominator) }))
}

/** How many different values of some answers, taken together, the records behind a figure hold; a value whose records have all left counts no more. */
export async function countDistinct(q: Queries, tenant: string, { organs, figure, fields, from, to }: DistinctQuery): Promise<number> {
  const values = new Map<string, number>()
  for (const { dims, numerator } of await readCells(q, tenant, { organs, figures: [figure], from, to })) {
    const value = valueCounted(fields, dims)
    values.set(value, (values.get(value) ?? 0) + numerator)
  }
  return [...values.values()].filter((n) => n > 0).length
}

/** `dims`: only records with these answers, to open one cell of a table. `net`: of what stands for a time, only what still stands. */
export interface TraceQuery { readonly figure: string; readonly dims?: Readonly<Record<string, string>>; readonly net?: boolean; readonly organs: readonly string[]; readonly from: PlainDate; readonly to: PlainDate; readonly limit: number; readonly after?: string }
export interface TracedRow { readonly row: CaseRow; readonly on: PlainDate; readonly numerator: number; readonly denominator: number; readonly dims: Readonly<Record<string, string>> }

const OF_FIGURE = 't.tenant = $1 AND t.figure = $2 AND t.organ = ANY($3::text[]) AND t.day >= $4 AND t.day <= $5 AND t.dims @> $9::jsonb'

/** What has come and left again within the days cancels out, case by case. */
const NET = `(SELECT t.tenant, t.case_id, t.dims, min(t.day) AS day, min(t.part) AS part, sum(t.numerator) AS numerator, sum(t.denominator) AS denominator
  FROM contribution t WHERE ${OF_FIGURE} GROUP BY t.tenant, t.case_id, t.dims HAVING sum(t.numerator) <> 0)`

/** The records behind a figure, newest first, page by page. */
export async function readTrace(q: Queries, tenant: string, { figure, organs, from, to, limit, after, dims, net }: TraceQuery): Promise<{ readonly rows: readonly TracedRow[]; readonly next: string | null }> {
  const [day = '9999-12-31', caseId = '', part = '-1'] = after?.split('~') ?? []
  const { rows } = await q.query<CaseRow & { day: string; part: number; numerator: string; denominator: string; dims: Record<string, string> }>(
    `SELECT ${CASE_COLUMNS.replace('case_id', 'c.case_id').replace(', organ', ', c.organ')}, t.day, t.part, t.numerator, t.denominator, t.dims
     FROM ${net ? NET : 'contribution'} t JOIN case_row c ON c.tenant = t.tenant AND c.case_id = t.case_id
     WHERE (t.day < $6 OR (t.day = $6 AND (t.case_id, t.part) > ($7, $8::int))) ${net ? '' : `AND ${OF_FIGURE}`}
     ORDER BY t.day DESC, t.case_id, t.part LIMIT ${Math.min(Math.max(limit, 1), 2000) + 1}`,
    [tenant, figure, organs, from, to, day, caseId, Number(part), JSON.stringify(dims ?? {})])
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    rows: page.map(({ day: on, numerator, denominator, dims, part: _, ...row }) => ({ row, on, numerator: Number(numerator), denominator: Number(denominator), dims })),
    next: rows.length > limit && last ? `${last.day}~${last.caseId}~${last.part}` : null,
  }
}
