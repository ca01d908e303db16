import { setImmediate } from 'node:timers/promises'
import { canonicalJson, inscribe, sha256, GENESIS, type Sealed } from './canonical.ts'
import type { AppendOutcome, AppendRequest, EventDraft, JsonObject, StoredEvent } from './entry.ts'
import { caseRecord, insertTogether } from './derived.ts'
import { readHistory } from './history.ts'
import { takeNumbers } from './numbers.ts'
import type { Queries } from './store/store.ts'

const STALE = (version: number): AppendOutcome =>
  ({ ok: false, code: 'stale-version', version, says: `案件已由他人办理到第${version}步，请刷新后再办` })
const CONFLICT = (version: number): AppendOutcome =>
  ({ ok: false, code: 'idempotency-conflict', version, says: '同一提交编号已用于另一项内容，本次没有写入，请刷新后重新提交' })

/** What of a request is compared when its key comes again: the moment it is recorded and its salts do not count. */
const digestOf = ({ definition, organ, events }: AppendRequest): string =>
  sha256(canonicalJson([definition, organ, events.map(({ action, on, actor, payload, sealed }) => ({ action, on, actor, payload, sealed: sealed ?? {} }))]))

interface KeyRow { readonly case_id: string; readonly key: string; readonly first_seq: number; readonly last_seq: number; readonly digest: string }

const withNumbers = (draft: EventDraft, numbers: JsonObject): EventDraft =>
  (Object.keys(numbers).length === 0 ? draft : { ...draft, payload: { ...draft.payload, numbers } })

interface Inscribed { readonly events: readonly StoredEvent[]; readonly sealed: readonly (Sealed & { readonly seq: number })[] }

function inscribeAll(request: AppendRequest, before: readonly StoredEvent[], numbers: JsonObject, recorded: string): Inscribed {
  const { tenant, caseId, definition, organ } = request
  const events: StoredEvent[] = []
  const sealed: (Sealed & { seq: number })[] = []
  for (const [index, draft] of request.events.entries()) {
    const seq = before.length + index + 1
    const previous = events.at(-1)?.hash ?? before.at(-1)?.hash ?? GENESIS
    const made = inscribe(index === 0 ? withNumbers(draft, numbers) : draft, { tenant, caseId, definition, organ, seq, recorded, previous })
    events.push(made.event)
    sealed.push(...made.sealed.map((one) => ({ ...one, seq })))
  }
  return { events, sealed }
}

const TABLES = ['event', 'sealed', 'append_key', 'pending', 'case_row'] as const

/** Rows of one request for every table, ready to be written together with those of others. */
export interface Prepared { readonly outcome: AppendOutcome; readonly tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> }

/** Why a request is not to be recorded: it is on record already, its key belongs to something else, or the case has gone on. */
function findAnswered(request: AppendRequest, history: readonly StoredEvent[], known: KeyRow | undefined): AppendOutcome | undefined {
  if (known) {
    if (known.digest !== digestOf(request)) return CONFLICT(history.length)
    return { ok: true, replayed: true, events: history.slice(known.first_seq - 1, known.last_seq) }
  }
  return history.length === request.expectedVersion ? undefined : STALE(history.length)
}

function prepare(request: AppendRequest, history: readonly StoredEvent[], numbers: JsonObject, recorded: string): Prepared {
  const { tenant, caseId, idempotencyKey } = request
  const { events, sealed } = inscribeAll(request, history, numbers, recorded)
  const all = [...history, ...events]
  return {
    outcome: { ok: true, events, replayed: false },
    tables: {
      event: events.map((event) => ({ tenant, case_id: caseId, seq: event.seq, action: event.action, happened: event.on, canonical: event.canonical, hash: event.hash, previous: event.previous })),
      sealed: sealed.map(({ seq, field, value, salt }) => ({ tenant, case_id: caseId, seq, field, value, salt })),
      append_key: [{ tenant, case_id: caseId, key: idempotencyKey, first_seq: history.length + 1, last_seq: all.length, digest: digestOf(request) }],
      pending: events.map(({ seq }) => ({ tenant, case_id: caseId, seq })),
      case_row: [caseRecord(request, all, request.project(all))],
    },
  }
}

async function findKeys(q: Queries, tenant: string, requests: readonly AppendRequest[]): Promise<ReadonlyMap<string, KeyRow>> {
  const wanted = requests.map(({ caseId, idempotencyKey }) => ({ case_id: caseId, key: idempotencyKey }))
  const { rows } = await q.query<KeyRow>(
    'SELECT k.case_id, k.key, k.first_seq, k.last_seq, k.digest FROM append_key k JOIN jsonb_to_recordset($2::jsonb) AS w(case_id text, key text) ON k.case_id = w.case_id AND k.key = w.key WHERE k.tenant = $1',
    [tenant, JSON.stringify(wanted)])
  return new Map(rows.map((row) => [`${row.case_id}\u0000${row.key}`, row]))
}

interface Before { readonly histories: ReadonlyMap<string, readonly StoredEvent[]>; readonly keys: ReadonlyMap<string, KeyRow> }

/** What the writers say they have seen; nothing where one of them has not read all that it goes on from. */
function findSeen(requests: readonly AppendRequest[]): Before | undefined {
  const seen = requests.map(({ caseId, expectedVersion, history = [] }) => [caseId, history, expectedVersion] as const)
  return seen.every(([, history, version]) => history.length === version) ? { histories: new Map(seen.map(([caseId, history]) => [caseId, history])), keys: new Map() } : undefined
}

async function readBefore(q: Queries, tenant: string, requests: readonly AppendRequest[]): Promise<Before> {
  // The row lock lets two writers of one case follow each other; a first event is guarded by the primary key.
  const ids = requests.map(({ caseId }) => caseId)
  const started = requests.some(({ expectedVersion }) => expectedVersion > 0)
  if (started) await q.query('SELECT 1 FROM case_row WHERE tenant = $1 AND case_id = ANY($2::text[]) ORDER BY case_id FOR UPDATE', [tenant, ids])
  const histories = await readHistory(q, tenant, ids)
  return { histories, keys: await findKeys(q, tenant, requests) }
}

/** Requests whose rows travel in one statement. */
const PIECE = 50

/** The database writes one piece while the next is made ready. */
async function writePieces(q: Queries, making: readonly (() => Prepared)[]): Promise<readonly AppendOutcome[]> {
  const outcomes: AppendOutcome[] = []
  const writing: Promise<void>[] = []
  for (let from = 0; from < making.length; from += PIECE) {
    if (from > 0) await setImmediate()
    const prepared = making.slice(from, from + PIECE).map((make) => make())
    outcomes.push(...prepared.map(({ outcome }) => outcome))
    const written = insertTogether(q, Object.fromEntries(TABLES.map((table) => [table, prepared.flatMap(({ tables }) => tables[table] ?? [])])))
    // It is waited for below; a failure before that is no failure that nobody has seen.
    written.catch(() => undefined)
    writing.push(written)
  }
  await Promise.all(writing)
  return outcomes
}

/**
 * Appends the events of several cases in one transaction. Each request is decided by itself: one that is stale or repeated does not
 * stop the others. Two requests for one case must not come together.
 * @param trusting goes on from what the writers have seen; a second event of one number or a second use of a key is then a unique
 * violation, and the same has to be called again without trust
 */
export async function appendAll(q: Queries, tenant: string, requests: readonly AppendRequest[], recorded: string, trusting: boolean): Promise<readonly AppendOutcome[]> {
  const { histories, keys } = (trusting ? findSeen(requests) : undefined) ?? await readBefore(q, tenant, requests)
  const historyOf = ({ caseId }: AppendRequest): readonly StoredEvent[] => histories.get(caseId) ?? []
  const answered = requests.map((request) => findAnswered(request, historyOf(request), keys.get(`${request.caseId}\u0000${request.idempotencyKey}`)))
  const numbers = (await takeNumbers(q, tenant, requests.filter((_, index) => !answered[index])))[Symbol.iterator]()
  return writePieces(q, requests.map((request, index) => (): Prepared => {
    const outcome = answered[index]
    return outcome ? { outcome, tables: {} } : prepare(request, historyOf(request), numbers.next().value ?? {}, recorded)
  }))
}
