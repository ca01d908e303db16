import { join } from 'node:path'
import { appendAll } from './append.ts'
import { movedSince, type Moved, type MovedQuery } from './asOf.ts'
import { AttachmentRefused, FileStore, sniff, type Attachment } from './attachments.ts'
import { readBackup, writeBackup } from './backup.ts'
import { countCases, findCase, findCases, type CaseFilter, type CaseQuery, type CaseRow } from './cases.ts'
import { countDistinct, readCells, readCounters, readTrace, type CellRow, type DistinctQuery, type CounterQuery, type CounterRow, type TraceQuery, type TracedRow } from './counters.ts'
import type { AppendOutcome, AppendRequest, StoredEvent } from './entry.ts'
import { readCase, readHistory, type StoredCase } from './history.ts'
import { makeKey, signText, writeCheckpoint, type Key } from './log/checkpoint.ts'
import { consistencyPath, inclusionPath, treeRoot, type NodeAt } from './log/merkle.ts'
import { Imports } from './imports.ts'
import { People } from './people/people.ts'
import { dumpTenant, rebuildTenant } from './rebuild.ts'
import { sequenceBatch } from './sequence.ts'
import { openStore } from './store/open.ts'
import type { Location, Queries, Store } from './store/store.ts'
import { verifyTenant, type ProjectFor, type Verdict } from './verify.ts'

export type { CaseRow } from './cases.ts'

const KEY = 'signing-key'
const UNIQUE_VIOLATION = '23505'
const DEFAULT_TENANT = 'main'
const MAX_ATTACHMENT = 100 * 1024 * 1024

/** Size, root and path by which one event is proved to be in the log. */
export interface InclusionProof { readonly leaf: number; readonly size: number; readonly hash: string; readonly path: readonly string[] }

const nodesOf = (q: Queries, tenant: string): NodeAt => async (level, position) =>
  (await q.query<{ hash: string }>('SELECT hash FROM log_node WHERE tenant = $1 AND level = $2 AND position = $3', [tenant, level, position])).rows[0]?.hash ?? ''

const sizeOf = async (q: Queries, tenant: string): Promise<number> =>
  (await q.query<{ size: number }>('SELECT coalesce(max(leaf) + 1, 0)::int AS size FROM log_leaf WHERE tenant = $1', [tenant])).rows[0]?.size ?? 0

/** The append-only record and everything derived from it. */
export class Ledger {
  readonly store: Store
  readonly people: People
  readonly files: FileStore
  readonly imports: Imports
  constructor(store: Store, dataDir: string) {
    this.store = store
    this.people = new People(store)
    this.imports = new Imports(store)
    this.files = new FileStore(dataDir)
  }

  /** For readers of one statement each. */
  #looking(tenant: string): Queries {
    return { query: async <Row>(sql: string, params: readonly unknown[] = []) => { const rows = [...await this.store.look<Row>(tenant, sql, params)]; return { rows, rowCount: rows.length } } }
  }

  /** Records events, or says why not. Acknowledged means: on disk. */
  async append(request: AppendRequest): Promise<AppendOutcome> {
    const [outcome] = await this.appendMany([request])
    return outcome as AppendOutcome
  }

  /** Records events of many cases (one request each) in one transaction. Every request has its own outcome, in the order given. */
  async appendMany(requests: readonly AppendRequest[]): Promise<readonly AppendOutcome[]> {
    const tenant = requests[0]?.tenant
    if (tenant === undefined) return []
    const write = (trusting: boolean): Promise<readonly AppendOutcome[]> => this.store.inTenant(tenant, (q) => appendAll(q, tenant, requests, new Date().toISOString(), trusting))
    const readFirst = (): Promise<readonly AppendOutcome[]> => write(false)
    // Two writers of one case met, or a request came again: the loser looks again and finds the winner's; two first events may meet once more.
    const lost = (again: () => Promise<readonly AppendOutcome[]>) => (error: { code?: string }) => { if (error.code === UNIQUE_VIOLATION) return again(); throw error }
    return write(true).catch(lost(() => readFirst().catch(lost(readFirst))))
  }

  async history(tenant: string, caseId: string): Promise<readonly StoredEvent[]> {
    return (await this.store.inTenant(tenant, (q) => readHistory(q, tenant, [caseId]))).get(caseId) ?? []
  }

  /** Events of several cases, by case. */
  histories(tenant: string, caseIds: readonly string[]): Promise<ReadonlyMap<string, readonly StoredEvent[]>> { return this.store.inTenant(tenant, (q) => readHistory(q, tenant, caseIds)) }

  /** Cases that the log has learnt more about since it had `size` leaves, with what they add to figures now. */
  movedSince(tenant: string, size: number, query: MovedQuery): Promise<readonly Moved[]> { return movedSince(this.#looking(tenant), tenant, size, query) }

  /** A case with all that an act in it has to know. @param key idempotency key whose earlier use is wanted */
  readCase(tenant: string, caseId: string, key = ''): Promise<StoredCase | undefined> { return readCase(this.#looking(tenant), tenant, caseId, key) }
  findCase(tenant: string, caseId: string): Promise<CaseRow | undefined> { return findCase(this.#looking(tenant), tenant, 'case_id', caseId) }
  findByPublicCode(tenant: string, code: string): Promise<CaseRow | undefined> { return findCase(this.#looking(tenant), tenant, 'code', code) }
  findCases(tenant: string, query: CaseQuery): Promise<{ readonly rows: readonly CaseRow[]; readonly next: string | null }> { return findCases(this.#looking(tenant), tenant, query) }
  countCases(tenant: string, filter: CaseFilter): Promise<number> { return countCases(this.#looking(tenant), tenant, filter) }

  /** The actions recorded under an idempotency key of a case. */
  async findByKey(tenant: string, caseId: string, key: string): Promise<readonly string[] | undefined> {
    const rows = await this.store.look<{ action: string }>(tenant, 'SELECT e.action FROM append_key k JOIN event e ON e.tenant = k.tenant AND e.case_id = k.case_id AND e.seq BETWEEN k.first_seq AND k.last_seq WHERE k.tenant = $1 AND k.case_id = $2 AND k.key = $3 ORDER BY e.seq', [tenant, caseId, key])
    return rows.length === 0 ? undefined : rows.map(({ action }) => action)
  }

  counters(tenant: string, query: CounterQuery): Promise<readonly CounterRow[]> { return readCounters(this.#looking(tenant), tenant, query) }
  cells(tenant: string, query: CounterQuery): Promise<readonly CellRow[]> { return readCells(this.#looking(tenant), tenant, query) }
  countDistinct(tenant: string, query: DistinctQuery): Promise<number> { return countDistinct(this.#looking(tenant), tenant, query) }
  trace(tenant: string, query: TraceQuery): Promise<{ readonly rows: readonly TracedRow[]; readonly next: string | null }> { return readTrace(this.#looking(tenant), tenant, query) }

  /** Runs the sequencer until nothing waits. @returns number of events taken into the log */
  async sequence(tenant: string, progress?: (done: number) => void): Promise<number> {
    let all = 0
    for (;;) {
      const taken = await this.store.inTenant(tenant, (q) => sequenceBatch(q, tenant))
      if (taken === 0) return all
      all += taken
      progress?.(all)
    }
  }

  /** The next leaves of the log after one, of cases of some definitions only; `last` is the leaf up to which was looked. */
  leavesAfter(tenant: string, after: number, definitions: readonly string[], limit = 5000): Promise<{ readonly leaves: readonly { readonly leaf: number; readonly caseId: string; readonly seq: number }[]; readonly last: number }> {
    return this.store.inTenant(tenant, async (q) => {
      const { rows: [end] } = await q.query<{ last: number }>('SELECT coalesce(max(leaf), $2)::int AS last FROM (SELECT leaf FROM log_leaf WHERE tenant = $1 AND leaf > $2 ORDER BY leaf LIMIT $3) next', [tenant, after, limit])
      const last = end?.last ?? after
      const { rows: leaves } = await q.query<{ leaf: number; caseId: string; seq: number }>('SELECT l.leaf::int, l.case_id AS "caseId", l.seq FROM log_leaf l JOIN case_row c ON c.tenant = l.tenant AND c.case_id = l.case_id WHERE l.tenant = $1 AND l.leaf > $2 AND l.leaf <= $3 AND c.definition = ANY($4::text[]) ORDER BY l.leaf', [tenant, after, last, definitions])
      return { leaves, last }
    })
  }

  async #key(tenant: string): Promise<Key> {
    const stored = await this.people.findSetting(tenant, KEY)
    if (stored) return stored as unknown as Key
    const key = makeKey(`yifa.log/${tenant}`)
    await this.store.inTenant(tenant, (q) => q.query('INSERT INTO setting VALUES ($1, $2, $3::jsonb) ON CONFLICT DO NOTHING', [tenant, KEY, JSON.stringify(key)]))
    return this.#key(tenant)
  }

  async signer(tenant: string): Promise<{ readonly publicKey: string; readonly sign: (text: string) => string }> {
    const key = await this.#key(tenant)
    return { publicKey: key.publicKey, sign: (text) => signText(key, text) }
  }

  /** A signed tree head over everything in the log now. */
  async checkpoint(tenant: string): Promise<string> {
    const key = await this.#key(tenant)
    return this.store.inTenant(tenant, async (q) => {
      const size = await sizeOf(q, tenant)
      const root = await treeRoot(nodesOf(q, tenant), size)
      const note = writeCheckpoint(key, size, root)
      await q.query('INSERT INTO checkpoint VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING', [tenant, size, root, note])
      return note
    })
  }

  /** Proof that an event is in the log of today's size; undefined while it waits for the sequencer. */
  inclusionProof(tenant: string, caseId: string, seq: number): Promise<InclusionProof | undefined> {
    return this.store.inTenant(tenant, async (q) => {
      const { rows: [found] } = await q.query<{ leaf: number; hash: string }>('SELECT leaf, hash FROM log_leaf WHERE tenant = $1 AND case_id = $2 AND seq = $3', [tenant, caseId, seq])
      if (!found) return undefined
      const size = await sizeOf(q, tenant)
      return { leaf: found.leaf, size, hash: found.hash, path: await inclusionPath(nodesOf(q, tenant), found.leaf, size) }
    })
  }

  consistencyProof(tenant: string, from: number, to: number): Promise<readonly string[]> { return this.store.inTenant(tenant, (q) => consistencyPath(nodesOf(q, tenant), from, to)) }

  async verify(tenant: string, projectFor?: ProjectFor): Promise<Verdict> {
    const { publicKey } = await this.#key(tenant)
    return this.store.inTenant(tenant, (q) => verifyTenant(q, tenant, { publicKey, pathOf: (hash) => this.files.pathOf(hash), ...(projectFor ? { projectFor } : {}) }))
  }

  rebuild(tenant: string, projectFor: ProjectFor, progress?: (done: number, all: number) => void): Promise<void> { return this.store.inTenant(tenant, (q) => rebuildTenant(q, tenant, projectFor, progress)) }
  dumpDerived(tenant: string): Promise<string> { return this.store.inTenant(tenant, (q) => dumpTenant(q, tenant)) }

  /** Keeps a file. @throws AttachmentRefused for what is empty, too large or of no kind that is taken */
  async putAttachment(tenant: string, data: Buffer, { name }: { readonly name: string }): Promise<Attachment> {
    if (data.length === 0) throw new AttachmentRefused(`“${name}”是空文件，没有保存`)
    if (data.length > MAX_ATTACHMENT) throw new AttachmentRefused(`“${name}”超过${MAX_ATTACHMENT / 1024 / 1024}MB，没有保存`)
    const type = sniff(data, name)
    const hash = await this.files.put(data)
    await this.store.inTenant(tenant, (q) => q.query('INSERT INTO attachment VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING', [tenant, hash, name, type, data.length]))
    return { hash, name, type, size: data.length }
  }

  async findAttachment(tenant: string, hash: string): Promise<Attachment | undefined> {
    return (await this.store.look<Attachment>(tenant, 'SELECT hash, name, type, size FROM attachment WHERE tenant = $1 AND hash = $2', [tenant, hash]))[0]
  }

  async readAttachment(tenant: string, hash: string): Promise<Buffer | undefined> { return (await this.findAttachment(tenant, hash)) && this.files.read(hash) }

  /** Erases one personal answer for good; the record of the erasure stays, and every proof still holds. */
  async eraseSealed(tenant: string, caseId: string, field: string, by: { readonly reason: string; readonly person: string }): Promise<number> {
    return this.store.inTenant(tenant, async (q) => {
      const { rows } = await q.query<{ seq: number }>('DELETE FROM sealed WHERE tenant = $1 AND case_id = $2 AND field = $3 RETURNING seq', [tenant, caseId, field])
      for (const { seq } of rows) await q.query('INSERT INTO erasure VALUES ($1, $2, $3, $4, $5, $6, $7)', [tenant, caseId, seq, field, by.reason, by.person, new Date().toISOString()])
      return rows.length
    })
  }

  async backup(path: string, tenant = DEFAULT_TENANT): Promise<{ readonly rows: number }> { return { rows: await writeBackup(this.store, this.files, tenant, path) } }
  async restore(path: string, tenant = DEFAULT_TENANT): Promise<{ readonly rows: number }> { return { rows: await readBackup(this.store, this.files, tenant, path) } }

  close(): Promise<void> { return this.store.close() }
}

/** Opens the ledger of an installation. @throws the store's errors, each with a sentence in Chinese */
export async function openLedger(location: Location): Promise<Ledger> {
  return new Ledger(await openStore(location), location.dataDir ?? join(process.cwd(), 'yifa-data'))
}
