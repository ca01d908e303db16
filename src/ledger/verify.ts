import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { GENESIS, canonicalJson, chainHash, commitment, type CanonicalBody } from './canonical.ts'
import { caseRecord } from './derived.ts'
import type { CaseProjection, JsonValue, StoredEvent } from './entry.ts'
import { readHistory } from './history.ts'
import { readCheckpoint } from './log/checkpoint.ts'
import { setDigest, fromBytes } from './log/ltHash.ts'
import { leafHash, nodeHash, treeRoot } from './log/merkle.ts'
import { counterKey, deltasOf } from './sequence.ts'
import type { Queries } from './store/store.ts'

export interface Fault { readonly where: string; readonly says: string }
export interface Verdict { readonly ok: boolean; readonly checked: number; readonly faults: readonly Fault[] }

/** How a case's derived row comes out of its events. */
export type ProjectFor = (definition: string, organ: string, caseId: string, events: readonly StoredEvent[]) => CaseProjection

interface EventRow { readonly case_id: string; readonly seq: number; readonly action: string; readonly happened: string; readonly canonical: string; readonly hash: string; readonly previous: string }

const PAGE = 1000
const at = (caseId: string, seq: number): string => `案件 ${caseId} 第${seq}条记录`

/** Collects faults; of each kind only the first few are of use to a person. */
class Findings {
  checked = 0
  readonly faults: Fault[] = []
  add(where: string, says: string): void { if (this.faults.length < 50) this.faults.push({ where, says }) }
}

async function* pages(q: Queries, tenant: string): AsyncGenerator<readonly string[]> {
  let last = ''
  for (;;) {
    const { rows } = await q.query<{ case_id: string }>(`SELECT case_id FROM (SELECT DISTINCT case_id FROM event WHERE tenant = $1 AND case_id > $2) found ORDER BY case_id LIMIT ${PAGE}`, [tenant, last])
    if (rows.length === 0) return
    yield rows.map(({ case_id }) => case_id)
    last = rows.at(-1)?.case_id ?? ''
  }
}

function checkEvent(row: EventRow, before: EventRow | undefined, found: Findings): CanonicalBody | undefined {
  const where = at(row.case_id, row.seq)
  found.checked += 1
  if (row.seq !== (before?.seq ?? 0) + 1) found.add(where, `序号不连续，前一条为第${before?.seq ?? 0}条：有记录缺失`)
  if (row.previous !== (before?.hash ?? GENESIS)) found.add(where, '与前一条记录的摘要不衔接')
  if (chainHash(row.previous, row.canonical) !== row.hash) { found.add(where, '内容与摘要不符，记录被改动'); return undefined }
  const body = JSON.parse(row.canonical) as CanonicalBody
  if (body.case !== row.case_id || body.seq !== row.seq || body.do !== row.action || body.on !== row.happened) found.add(where, '索引列与记录正文不一致')
  return body
}

interface SealedRow { readonly case_id: string; readonly seq: number; readonly field: string; readonly value: JsonValue; readonly salt: string }

function checkSealed(body: CanonicalBody, rows: readonly SealedRow[], erased: ReadonlySet<string>, found: Findings): void {
  for (const [field, bound] of Object.entries(body.sealed ?? {})) {
    const where = `${at(body.case, body.seq)}“${field}”`
    const row = rows.find((one) => one.field === field)
    found.checked += 1
    if (!row && !erased.has(`${body.case}/${body.seq}/${field}`)) found.add(where, '个人信息缺失，且没有依法删除的记录')
    if (row && commitment(row.salt, field, row.value) !== bound) found.add(where, '个人信息与记录中的承诺值不符，内容被改动')
  }
}

interface Chain { readonly hashes: Map<string, string>; readonly serials: Map<string, number[]> }

function collectNumbers(body: CanonicalBody, { serials }: Chain): void {
  for (const [series, serial] of Object.entries((body.payload['numbers'] ?? {}) as Record<string, number>)) {
    const key = `${body.organ} ${series} ${body.on.slice(0, 4)}`
    serials.set(key, [...serials.get(key) ?? [], serial])
  }
}

async function checkChains(q: Queries, tenant: string, ids: readonly string[], chain: Chain, found: Findings): Promise<void> {
  const { rows } = await q.query<EventRow>('SELECT case_id, seq, action, happened, canonical, hash, previous FROM event WHERE tenant = $1 AND case_id = ANY($2::text[]) ORDER BY case_id, seq', [tenant, ids])
  const { rows: sealed } = await q.query<SealedRow>('SELECT case_id, seq, field, value, salt FROM sealed WHERE tenant = $1 AND case_id = ANY($2::text[])', [tenant, ids])
  const { rows: erased } = await q.query<{ key: string }>("SELECT case_id || '/' || seq || '/' || field AS key FROM erasure WHERE tenant = $1 AND case_id = ANY($2::text[])", [tenant, ids])
  const gone = new Set(erased.map(({ key }) => key))
  const sealedBy = Map.groupBy(sealed, ({ case_id, seq }) => `${case_id}/${seq}`)
  let before: EventRow | undefined
  for (const row of rows) {
    const body = checkEvent(row, before?.case_id === row.case_id ? before : undefined, found)
    before = row
    chain.hashes.set(`${row.case_id}/${row.seq}`, row.hash)
    if (!body) continue
    collectNumbers(body, chain)
    checkSealed(body, sealedBy.get(`${row.case_id}/${row.seq}`) ?? [], gone, found)
  }
}

interface DerivedRow { readonly case_id: string; readonly definition: string; readonly organ: string; readonly record: Readonly<Record<string, unknown>> }

const DERIVED = ['number', 'title', 'state', 'open', 'opened', 'closed', 'holder', 'due', 'light', 'facts', 'deadlines', 'contributions', 'code', 'words', 'refs', 'hands', 'version'] as const

async function checkProjections(q: Queries, tenant: string, ids: readonly string[], projectFor: ProjectFor, found: Findings): Promise<void> {
  const { rows } = await q.query<DerivedRow>(`SELECT case_id, definition, organ, to_jsonb(c) - 'search' AS record FROM case_row c WHERE tenant = $1 AND case_id = ANY($2::text[])`, [tenant, ids])
  const stored = new Map(rows.map((row) => [row.case_id, row]))
  for (const [caseId, events] of await readHistory(q, tenant, ids)) {
    const row = stored.get(caseId)
    found.checked += 1
    if (!row) { found.add(`案件 ${caseId}`, '有记录而没有案件行'); continue }
    const fresh = caseRecord({ tenant, caseId, definition: row.definition, organ: row.organ }, events, projectFor(row.definition, row.organ, caseId, events))
    const differing = DERIVED.find((name) => canonicalJson(row.record[name] ?? null) !== canonicalJson(fresh[name] ?? null))
    if (differing) found.add(`案件 ${caseId}`, `推算结果“${differing}”与逐条记录重新推算的不一致（可运行 yifa rebuild 后再核验）`)
  }
}

async function checkLog(q: Queries, tenant: string, chain: Chain, publicKey: string, found: Findings): Promise<void> {
  const { rows: leaves } = await q.query<{ leaf: number; case_id: string; seq: number; hash: string }>('SELECT leaf, case_id, seq, hash FROM log_leaf WHERE tenant = $1 ORDER BY leaf', [tenant])
  const { rows: nodes } = await q.query<{ level: number; position: number; hash: string }>('SELECT level, position, hash FROM log_node WHERE tenant = $1', [tenant])
  const known = new Map(nodes.map(({ level, position, hash }) => [`${level}/${position}`, hash]))
  for (const [index, leaf] of leaves.entries()) {
    found.checked += 1
    if (leaf.leaf !== index) { found.add(`日志第${index}叶`, '叶序号不连续'); break }
    if (chain.hashes.get(`${leaf.case_id}/${leaf.seq}`) !== leaf.hash) found.add(`日志第${index}叶`, `与${at(leaf.case_id, leaf.seq)}的摘要不符`)
    if (known.get(`0/${index}`) !== leafHash(leaf.hash)) found.add(`日志节点 0/${index}`, '与该叶的摘要不符，节点被改动')
  }
  for (const { level, position, hash } of nodes) {
    if (level > 0 && hash !== nodeHash(known.get(`${level - 1}/${position * 2}`) ?? '', known.get(`${level - 1}/${position * 2 + 1}`) ?? '')) found.add(`日志节点 ${level}/${position}`, '与下级节点不符，节点被改动')
  }
  const { rows: checkpoints } = await q.query<{ size: number; note: string }>('SELECT size, note FROM checkpoint WHERE tenant = $1 ORDER BY size', [tenant])
  for (const { size, note } of checkpoints) {
    const signed = readCheckpoint(note, publicKey)
    found.checked += 1
    if (!signed || signed.size !== size) found.add(`日志检查点 ${size}`, '签名无效或者内容被改动')
    else if (size > leaves.length || signed.root !== await treeRoot((level, position) => known.get(`${level}/${position}`) ?? '', size)) found.add(`日志检查点 ${size}`, '日志与当时签署的树根不符，历史被改动')
  }
  const { rows: waiting } = await q.query<{ n: number }>('SELECT count(*)::int AS n FROM pending WHERE tenant = $1', [tenant])
  if (leaves.length + (waiting[0]?.n ?? 0) !== chain.hashes.size) found.add('日志', `日志与待入日志共${leaves.length + (waiting[0]?.n ?? 0)}条，记录${chain.hashes.size}条，不相等`)
}

function checkNumbers({ serials }: Chain, found: Findings): void {
  for (const [series, numbers] of serials) {
    const sorted = [...numbers].sort((a, b) => a - b)
    const gap = sorted.findIndex((number, index) => number !== index + 1)
    found.checked += 1
    if (gap >= 0) found.add(`文号 ${series}`, `序号不连续或者重复：应为${gap + 1}，实为${sorted[gap]}`)
  }
}

async function checkCounters(q: Queries, tenant: string, found: Findings): Promise<void> {
  const { rows } = await q.query<Parameters<typeof deltasOf>[1][number]>('SELECT figure, organ, day, case_id, part, numerator, denominator, dims FROM contribution WHERE tenant = $1', [tenant])
  const { rows: counters } = await q.query<{ figure: string; organ: string; month: string; dims: string; numerator: string; denominator: string; records: number; commitment: Uint8Array | string }>('SELECT * FROM counter WHERE tenant = $1', [tenant])
  const fresh = deltasOf([], rows)
  for (const one of counters) {
    const delta = fresh.get(counterKey(one))
    const where = `计数 ${one.figure} ${one.month}`
    found.checked += 1
    const same = Number(one.numerator) === Number((delta?.numerator ?? 0).toFixed(6)) && Number(one.denominator) === Number((delta?.denominator ?? 0).toFixed(6)) && one.records === (delta?.records ?? 0)
    if (!same) found.add(where, '与背后的记录之和不相等')
    else if (delta && setDigest(fromBytes(one.commitment)) !== setDigest(delta.set)) found.add(where, '与背后记录的承诺值不符')
  }
  const { rows: [difference] } = await q.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM (SELECT t.case_id FROM contribution t WHERE t.tenant = $1) a FULL JOIN (SELECT c.case_id FROM case_row c WHERE c.tenant = $1 AND jsonb_array_length(c.contributions) > 0) b USING (case_id) WHERE (a.case_id IS NULL OR b.case_id IS NULL) AND NOT EXISTS (SELECT 1 FROM pending p WHERE p.tenant = $1 AND p.case_id = coalesce(a.case_id, b.case_id))`, [tenant])
  if ((difference?.n ?? 0) > 0) found.add('计数', `${difference?.n}件案件的计入情况与案件行不一致`)
}

const hashFile = (path: string): Promise<string> => new Promise((resolve, reject) => {
  const hash = createHash('sha256')
  createReadStream(path).on('data', (part) => hash.update(part)).on('end', () => resolve(hash.digest('hex'))).on('error', reject)
})

async function checkAttachments(q: Queries, tenant: string, pathOf: (hash: string) => string, found: Findings): Promise<void> {
  const { rows } = await q.query<{ hash: string; name: string }>('SELECT hash, name FROM attachment WHERE tenant = $1', [tenant])
  for (const { hash, name } of rows) {
    found.checked += 1
    if (!existsSync(pathOf(hash))) found.add(`附件 ${name}`, '文件缺失')
    else if (await hashFile(pathOf(hash)) !== hash) found.add(`附件 ${name}`, '文件内容与摘要不符，文件被改动')
  }
}

/** Checks everything that is stored about a tenant and names what does not fit, the records themselves first. */
export async function verifyTenant(q: Queries, tenant: string, with_: { readonly publicKey: string; readonly pathOf: (hash: string) => string; readonly projectFor?: ProjectFor }): Promise<Verdict> {
  const found = new Findings()
  const chain: Chain = { hashes: new Map(), serials: new Map() }
  for await (const ids of pages(q, tenant)) await checkChains(q, tenant, ids, chain, found)
  // A record that was changed may no longer be readable: what is derived from it is only compared when the records hold.
  if (found.faults.length === 0 && with_.projectFor) for await (const ids of pages(q, tenant)) await checkProjections(q, tenant, ids, with_.projectFor, found)
  await checkLog(q, tenant, chain, with_.publicKey, found)
  checkNumbers(chain, found)
  await checkCounters(q, tenant, found)
  await checkAttachments(q, tenant, with_.pathOf, found)
  return { ok: found.faults.length === 0, checked: found.checked, faults: found.faults }
}

