import { canonicalJson } from './canonical.ts'
import type { Contribution } from './entry.ts'
import { insertRows } from './derived.ts'
import { emptySet, fromBytes, include, toBytes, type SetHash } from './log/ltHash.ts'
import { leafHash, nodeHash } from './log/merkle.ts'
import type { Queries } from './store/store.ts'

const BATCH = 5000

// The hash is looked up by key for each: however many events there are, a round takes the same time.
const NEXT = `SELECT p.case_id, p.seq, p.position, (SELECT e.hash FROM event e WHERE e.tenant = p.tenant AND e.case_id = p.case_id AND e.seq = p.seq) AS hash FROM pending p WHERE p.tenant = $1 ORDER BY p.position LIMIT ${BATCH}`

interface PendingRow { readonly case_id: string; readonly seq: number; readonly hash: string; readonly position: number }
interface FoldedRow { readonly figure: string; readonly organ: string; readonly day: string; readonly case_id: string; readonly part: number; readonly numerator: string | number; readonly denominator: string | number; readonly dims: Readonly<Record<string, string>> }

/** One record of a figure as its commitment takes it in. */
export const elementOf = ({ case_id, part, day, organ, numerator, denominator, dims }: FoldedRow): string =>
  [case_id, part, day, organ, Number(numerator), Number(denominator), canonicalJson(dims)].join('|')

export function foldedRows(tenant: string, caseId: string, contributions: readonly Contribution[]): readonly (FoldedRow & { readonly tenant: string })[] {
  return contributions.map(({ figure, organ, on, numerator, denominator, dims }, part) => ({ tenant, figure, organ, day: on, case_id: caseId, part, numerator, denominator, dims }))
}

class Delta {
  numerator = 0
  denominator = 0
  records = 0
  readonly set: SetHash = emptySet()
  add(row: FoldedRow, sign: 1 | -1): void {
    this.numerator += sign * Number(row.numerator)
    this.denominator += sign * Number(row.denominator)
    this.records += sign
    include(this.set, elementOf(row), sign)
  }
}

/** Where a record is summed up: figure, organ, month and the answers that break the figure down. */
const keyOf = ({ figure, organ, day, dims }: FoldedRow): string => [figure, organ, day.slice(0, 7), canonicalJson(dims)].join('\u0000')

/** The key of a counter as it is stored, to be looked up among deltas. */
export const counterKey = ({ figure, organ, month, dims }: { readonly figure: string; readonly organ: string; readonly month: string; readonly dims: string }): string => [figure, organ, month, dims].join('\u0000')

/** What the counters must change by. */
export function deltasOf(gone: readonly FoldedRow[], come: readonly FoldedRow[]): ReadonlyMap<string, Delta> {
  const deltas = new Map<string, Delta>()
  const take = (row: FoldedRow, sign: 1 | -1): void => {
    const key = keyOf(row)
    const delta = deltas.get(key) ?? new Delta()
    delta.add(row, sign)
    deltas.set(key, delta)
  }
  gone.forEach((row) => take(row, -1))
  come.forEach((row) => take(row, 1))
  return deltas
}

/** Six decimals are enough for weights and cents; binary dust is cut off. */
const exact = (value: number): string => value.toFixed(6)

interface CounterKey { readonly figure: string; readonly organ: string; readonly month: string; readonly dims: string }

const COUNTERS = 'jsonb_to_recordset($2::jsonb) AS r(figure text, organ text, month text, dims text'

async function readCommitments(q: Queries, tenant: string, keys: readonly CounterKey[]): Promise<ReadonlyMap<string, SetHash>> {
  const { rows } = await q.query<CounterKey & { commitment: Uint8Array | string }>(
    `SELECT c.figure, c.organ, c.month, c.dims, c.commitment FROM counter c JOIN ${COUNTERS}) ON c.figure = r.figure AND c.organ = r.organ AND c.month = r.month AND c.dims = r.dims WHERE c.tenant = $1`,
    [tenant, JSON.stringify(keys)])
  return new Map(rows.map((row) => [counterKey(row), fromBytes(row.commitment)]))
}

/** Brings the counters up by their differences, all in two statements. */
export async function applyDeltas(q: Queries, tenant: string, deltas: ReadonlyMap<string, Delta>): Promise<void> {
  if (deltas.size === 0) return
  const keyed = [...deltas].map(([key, delta]) => { const [figure = '', organ = '', month = '', dims = ''] = key.split('\u0000'); return { key: { figure, organ, month, dims }, delta } })
  const before = await readCommitments(q, tenant, keyed.map(({ key }) => key))
  const rows = keyed.map(({ key, delta }) => {
    const set = before.get(counterKey(key)) ?? emptySet()
    for (let i = 0; i < set.length; i += 1) set[i] = (set[i] ?? 0) + (delta.set[i] ?? 0)
    return { ...key, numerator: exact(delta.numerator), denominator: exact(delta.denominator), records: delta.records, commitment: Buffer.from(toBytes(set)).toString('hex') }
  })
  await q.query(
    `INSERT INTO counter (tenant, figure, organ, month, dims, numerator, denominator, records, commitment)
     SELECT $1, r.figure, r.organ, r.month, r.dims, r.numerator, r.denominator, r.records, decode(r.commitment, 'hex') FROM ${COUNTERS}, numerator numeric, denominator numeric, records integer, commitment text)
     ON CONFLICT (tenant, figure, organ, month, dims) DO UPDATE SET numerator = counter.numerator + excluded.numerator, denominator = counter.denominator + excluded.denominator, records = counter.records + excluded.records, commitment = excluded.commitment`,
    [tenant, JSON.stringify(rows)])
}

async function foldCounters(q: Queries, tenant: string, caseIds: readonly string[]): Promise<void> {
  const { rows: now } = await q.query<{ case_id: string; contributions: readonly Contribution[] }>('SELECT case_id, contributions FROM case_row WHERE tenant = $1 AND case_id = ANY($2::text[])', [tenant, caseIds])
  const { rows: before } = await q.query<FoldedRow>('SELECT figure, organ, day, case_id, part, numerator, denominator, dims FROM contribution WHERE tenant = $1 AND case_id = ANY($2::text[])', [tenant, caseIds])
  const come = now.flatMap(({ case_id, contributions }) => foldedRows(tenant, case_id, contributions))
  if (before.length > 0) await q.query('DELETE FROM contribution WHERE tenant = $1 AND case_id = ANY($2::text[])', [tenant, caseIds])
  await insertRows(q, 'contribution', come)
  await applyDeltas(q, tenant, deltasOf(before, come))
}

/** Appends leaves to the Merkle log and stores every subtree that became complete. */
async function growLog(q: Queries, tenant: string, events: readonly PendingRow[]): Promise<void> {
  const { rows } = await q.query<{ size: number }>('SELECT coalesce(max(leaf) + 1, 0)::int AS size FROM log_leaf WHERE tenant = $1', [tenant])
  const start = rows[0]?.size ?? 0
  const fresh = new Map<string, string>()
  const nodes: { tenant: string; level: number; position: number; hash: string }[] = []
  const nodeAt = async (level: number, position: number): Promise<string> => {
    const known = fresh.get(`${level}/${position}`)
    if (known !== undefined) return known
    const found = await q.query<{ hash: string }>('SELECT hash FROM log_node WHERE tenant = $1 AND level = $2 AND position = $3', [tenant, level, position])
    return found.rows[0]?.hash ?? ''
  }
  const put = (level: number, position: number, hash: string): void => { fresh.set(`${level}/${position}`, hash); nodes.push({ tenant, level, position, hash }) }
  for (const [index, { hash }] of events.entries()) {
    put(0, start + index, leafHash(hash))
    for (let level = 0, position = start + index; position % 2 === 1; level += 1, position = (position - 1) / 2) {
      put(level + 1, (position - 1) / 2, nodeHash(await nodeAt(level, position - 1), await nodeAt(level, position)))
    }
  }
  await insertRows(q, 'log_leaf', events.map(({ case_id, seq, hash }, index) => ({ tenant, leaf: start + index, case_id, seq, hash })))
  await insertRows(q, 'log_node', nodes)
}

/**
 * One round of the sequencer: gives the next events their place in the log and brings the counters up to their cases, in one
 * transaction. Only one runs at a time per tenant (the lock on its setting row). @returns how many events were taken
 */
export async function sequenceBatch(q: Queries, tenant: string): Promise<number> {
  await q.query("INSERT INTO setting VALUES ($1, 'sequencer', '{}') ON CONFLICT (tenant, key) DO UPDATE SET value = excluded.value", [tenant])
  const { rows } = await q.query<PendingRow>(NEXT, [tenant])
  if (rows.length === 0) return 0
  // A case whose events straddle two rounds is folded twice; the second fold corrects the first.
  await growLog(q, tenant, rows)
  await foldCounters(q, tenant, [...new Set(rows.map(({ case_id }) => case_id))])
  await q.query('DELETE FROM pending p USING jsonb_to_recordset($2::jsonb) AS d(case_id text, seq integer) WHERE p.tenant = $1 AND p.case_id = d.case_id AND p.seq = d.seq', [tenant, JSON.stringify(rows.map(({ case_id, seq }) => ({ case_id, seq })))])
  return rows.length
}
