import type { AppendRequest } from './entry.ts'
import { keepPlan, type Queries } from './store/store.ts'

interface SeriesRow { readonly organ: string; readonly series: string; readonly year: number; readonly last: number }

const keyOf = ({ organ, series, year }: Pick<SeriesRow, 'organ' | 'series' | 'year'>): string => [organ, series, year].join('\u0000')

// In order of their key: two batches that take of the same series wait for each other, and never in a circle.
const TAKE = keepPlan(`INSERT INTO number_series SELECT $1, r.organ, r.series, r.year, r.taken FROM jsonb_to_recordset($2::jsonb) AS r(organ text, series text, year integer, taken integer) ORDER BY r.organ, r.series, r.year
  ON CONFLICT (tenant, organ, series, year) DO UPDATE SET last = number_series.last + excluded.last RETURNING organ, series, year, last`)

/**
 * The serials of requests that are about to be recorded, in the order given; what all of them take of a series is taken in one
 * statement. Only requests that will be recorded may be given, or a serial would be lost.
 */
export async function takeNumbers(q: Queries, tenant: string, requests: readonly AppendRequest[]): Promise<readonly Readonly<Record<string, number>>[]> {
  const taken = new Map<string, { readonly organ: string; readonly series: string; readonly year: number; taken: number }>()
  for (const wanted of requests.flatMap(({ numbers = [] }) => numbers)) {
    const known = taken.get(keyOf(wanted))
    if (known) known.taken += 1
    else taken.set(keyOf(wanted), { ...wanted, taken: 1 })
  }
  if (taken.size === 0) return requests.map(() => ({}))
  const { rows } = await q.query<SeriesRow>(TAKE, [tenant, JSON.stringify([...taken.values()])])
  const next = new Map(rows.map((row) => [keyOf(row), row.last - (taken.get(keyOf(row))?.taken ?? 0) + 1]))
  return requests.map(({ numbers = [] }) => Object.fromEntries(numbers.map((wanted) => {
    const number = next.get(keyOf(wanted)) ?? 0
    next.set(keyOf(wanted), number + 1)
    return [wanted.series, number]
  })))
}
