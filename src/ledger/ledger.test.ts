import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { copyTemplate, describeOnBothStores } from '../../test/stores.ts'
import type { AppendRequest, CaseProjection, StoredEvent } from './entry.ts'
import { openLedger, type Ledger } from './ledger.ts'
import { checkInclusion, leafHash, treeRoot } from './log/merkle.ts'
import { readCheckpoint } from './log/checkpoint.ts'

const TENANT = 'main'
const by = { person: '演示甲', role: '经办人', organ: 'zhen' }

/** A plain projection: as many events, as much in the figure. */
const project = (events: readonly StoredEvent[]): CaseProjection => {
  const serial = Number((events[0]?.payload['numbers'] as Record<string, number> | undefined)?.['件'] ?? 0)
  return {
    number: `演示〔2025〕${serial}号`, title: `事项${events[0]?.caseId ?? ''}`, state: events.at(-1)?.action ?? '', open: events.at(-1)?.action !== '办结', openedOn: events[0]?.on.slice(0, 10) ?? '',
    closedOn: null, holder: null, due: null, light: '计时', facts: { 步数: events.length }, search: `演示镇事项 ${events[0]?.caseId ?? ''}`, publicCode: null, refs: [], hands: [], deadlines: [],
    contributions: [{ figure: '步数', organ: 'zhen', on: events[0]?.on.slice(0, 10) ?? '', numerator: events.length, denominator: 0, dims: {} }],
  }
}
const request = (caseId: string, version: number, action: string, more: Partial<AppendRequest> & { sealed?: Record<string, string> } = {}): AppendRequest => {
  const { sealed, ...rest } = more
  return {
    tenant: TENANT, caseId, definition: '演示', organ: 'zhen', expectedVersion: version, idempotencyKey: `${caseId}-${version}-${action}`, project,
    events: [{ action, on: '2025-03-03T09:00', actor: by, payload: { answers: { 内容: action } }, ...(sealed ? { sealed } : {}) }],
    ...(version === 0 ? { numbers: [{ organ: 'zhen', series: '件', year: 2025 }] } : {}), ...rest,
  }
}
const projectFor = (_definition: string, _organ: string, _caseId: string, events: readonly StoredEvent[]): CaseProjection => project(events)
/** As somebody with full power over the database, past every guard of ours. */
const tamper = (ledger: Ledger, sql: string): Promise<unknown> => ledger.store.asOwner(async (q) => {
  await q.query('ALTER TABLE event DISABLE TRIGGER USER')
  await q.query(sql)
  await q.query('ALTER TABLE event ENABLE TRIGGER USER')
})

describeOnBothStores('the ledger', (locate) => {
  let ledger: Ledger
  const open = async (): Promise<Ledger> => { ledger = await openLedger(await locate()); return ledger }
  afterEach(() => ledger.close())

  it('keeps events in order, numbered without gaps, each bound to the one before it', async () => {
    await open()
    await ledger.append(request('a', 0, '登记'))
    await ledger.append(request('a', 1, '办结'))
    const events = await ledger.history(TENANT, 'a')
    expect(events.map(({ seq, action }) => [seq, action])).toEqual([[1, '登记'], [2, '办结']])
    expect(events[1]?.previous).toBe(events[0]?.hash)
    expect(await ledger.findCase(TENANT, 'a')).toMatchObject({ state: '办结', open: false, version: 2, number: '演示〔2025〕1号' })
  })
  it('numbers the cases of a batch in its order and without gaps: what is refused or repeated takes no number, each series and organ has its own', async () => {
    await open()
    await ledger.append(request('a', 0, '登记'))
    const other = { numbers: [{ organ: 'xiang', series: '件', year: 2025 }] }
    const outcomes = await ledger.appendMany([request('b', 0, '登记'), request('a', 1, '办结'), request('a2', 3, '登记', { numbers: [{ organ: 'zhen', series: '件', year: 2025 }] }), request('c', 0, '登记', other), request('d', 0, '登记'), request('e', 0, '登记', other)])
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, false, true, true, true])
    expect(await ledger.appendMany([request('b', 0, '登记'), request('f', 0, '登记')])).toMatchObject([{ replayed: true }, { replayed: false }])
    expect(await Promise.all(['a', 'b', 'd', 'f', 'c', 'e'].map(async (id) => (await ledger.findCase(TENANT, id))?.number))).toEqual([1, 2, 3, 4, 1, 2].map((serial) => `演示〔2025〕${serial}号`))
  })
  it('lets one of two writers of the same version win and tells the other', async () => {
    await open()
    await ledger.append(request('a', 0, '登记'))
    const outcomes = await Promise.all([ledger.append(request('a', 1, '转办')), ledger.append(request('a', 1, '办结'))])
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ code: 'stale-version', version: 2 })
    const firsts = await Promise.all([ledger.append(request('b', 0, '登记', { idempotencyKey: 'x' })), ledger.append(request('b', 0, '登记', { idempotencyKey: 'y' }))])
    expect(firsts.filter(({ ok }) => ok)).toHaveLength(1)
  })
  it('records a repeated request once, and refuses its key for anything else', async () => {
    await open()
    await ledger.append(request('a', 0, '登记'))
    expect(await ledger.append(request('a', 0, '登记'))).toMatchObject({ ok: true, replayed: true })
    expect(await ledger.append(request('a', 0, '另一项', { idempotencyKey: 'a-0-登记' }))).toMatchObject({ ok: false, code: 'idempotency-conflict' })
    expect(await ledger.history(TENANT, 'a')).toHaveLength(1)
  })
  it('gives serials without gaps, also when many come at once and some are refused', async () => {
    await open()
    const outcomes = await ledger.appendMany(Array.from({ length: 20 }, (_, n) => request(`c${n}`, n % 7 === 3 ? 5 : 0, '登记')))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(17)
    await Promise.all(Array.from({ length: 8 }, (_, n) => ledger.append(request(`d${n}`, 0, '登记'))))
    const { rows } = await ledger.findCases(TENANT, { limit: 100 })
    expect(rows.map(({ number }) => Number(/〕(\d+)号/.exec(number)?.[1])).sort((a, b) => a - b)).toEqual(Array.from({ length: 25 }, (_, n) => n + 1))
  })
  it('lists as a book is kept, page by page: the oldest first, of one day by number, 9 before 10; each once, also where two organs gave one number', async () => {
    await open()
    const earlier = { ...request('早', 0, '登记'), events: [{ action: '登记', on: '2025-03-02T09:00', actor: by, payload: {} }] }
    await ledger.appendMany(Array.from({ length: 11 }, (_, n) => request(`c${10 - n}`, 0, '登记')))
    await ledger.appendMany([earlier, request('x', 0, '登记', { organ: 'jie', numbers: [{ organ: 'jie', series: '件', year: 2025 }] })])
    const listed: string[] = []
    for (let after: string | undefined; ;) {
      const page = await ledger.findCases(TENANT, { limit: 3, order: 'kept', ...(after ? { after } : {}) })
      listed.push(...page.rows.map(({ caseId, number }) => `${caseId} ${/〕(\d+)号/.exec(number)?.[1] ?? ''}`))
      if (page.next === null) break
      after = page.next
    }
    expect(listed).toEqual(['早 12', 'c10 1', 'x 1', ...Array.from({ length: 10 }, (_, n) => `c${9 - n} ${n + 2}`)])
  })
  it('refuses in the database itself to change or delete a record, even for its owner', async () => {
    await open()
    await ledger.append(request('a', 0, '登记'))
    for (const sql of ["UPDATE event SET action = '改'", 'DELETE FROM event', 'TRUNCATE event']) {
      await expect(ledger.store.asOwner((q) => q.query(sql)), sql).rejects.toThrow(/只能追加/)
    }
    await expect(ledger.store.inTenant(TENANT, (q) => q.query('DELETE FROM event'))).rejects.toThrow(/permission denied|只能追加/)
  })
  it('shows and gives nothing of one tenant to another', async () => {
    await open()
    await ledger.append(request('a', 0, '登记'))
    expect(await ledger.store.inTenant('other', (q) => q.query('SELECT 1 FROM event'))).toMatchObject({ rows: [] })
    await expect(ledger.store.inTenant('other', (q) => q.query("INSERT INTO setting VALUES ('main', 'x', '{}')"))).rejects.toThrow(/row-level security/)
    await expect(ledger.store.inTenant("x'; DROP TABLE event; --", (q) => q.query('SELECT 1'))).rejects.toThrow(/租户编号/)
  })
  it('keeps personal answers apart, shows them merged, and can erase them without breaking a proof', async () => {
    await open()
    await ledger.append(request('a', 0, '登记', { sealed: { 身份证号: '310000000000000000' } }))
    const [event] = await ledger.history(TENANT, 'a')
    expect(event?.payload['answers']).toEqual({ 内容: '登记', 身份证号: '310000000000000000' })
    expect(event?.canonical).not.toContain('310000000000000000')
    await ledger.eraseSealed(TENANT, 'a', '身份证号', { reason: '依申请删除', person: '演示甲' })
    expect((await ledger.history(TENANT, 'a'))[0]?.payload['answers']).toEqual({ 内容: '登记' })
    expect(await ledger.verify(TENANT, projectFor)).toMatchObject({ ok: true })
  })
  it('counts what the cases contribute, opens every sum into its records, and commits to that set', async () => {
    await open()
    for (const id of ['a', 'b', 'c']) await ledger.append(request(id, 0, '登记'))
    await ledger.append(request('b', 1, '办结'))
    await ledger.sequence(TENANT)
    const query = { organs: ['zhen'], figures: ['步数'], from: '2025-01-01', to: '2025-12-31' }
    const [counted] = await ledger.counters(TENANT, query)
    expect(counted).toMatchObject({ numerator: 4, records: 3 })
    const [again] = await ledger.counters(TENANT, { ...query, to: '2025-12-30' })
    expect(again?.commitment).toBe(counted?.commitment)
    const first = await ledger.trace(TENANT, { figure: '步数', organs: ['zhen'], from: '2025-01-01', to: '2025-12-31', limit: 2 })
    const rest = await ledger.trace(TENANT, { figure: '步数', organs: ['zhen'], from: '2025-01-01', to: '2025-12-31', limit: 2, after: first.next ?? '' })
    expect([...first.rows, ...rest.rows].map(({ row, numerator }) => [row.caseId, numerator])).toEqual([['a', 1], ['b', 2], ['c', 1]])
    expect(rest.next).toBeNull()
  })
  it('finds by any two neighbouring characters and does not find what only shares single ones', async () => {
    await open()
    await ledger.append(request('a', 0, '登记'))
    expect((await ledger.findCases(TENANT, { text: '示镇', limit: 9 })).rows).toHaveLength(1)
    expect((await ledger.findCases(TENANT, { text: '镇示', limit: 9 })).rows).toHaveLength(0)
    expect(await ledger.countCases(TENANT, { text: "'; DROP", definition: '演示' })).toBe(0)
  })
  it('proves every event to be in the log and signs its head', async () => {
    await open()
    for (let n = 0; n < 7; n += 1) await ledger.append(request(`c${n}`, 0, '登记'))
    await ledger.sequence(TENANT)
    const { publicKey } = await ledger.signer(TENANT)
    const head = readCheckpoint(await ledger.checkpoint(TENANT), publicKey)
    expect(head?.size).toBe(7)
    for (let n = 0; n < 7; n += 1) {
      const proof = await ledger.inclusionProof(TENANT, `c${n}`, 1)
      expect(proof && checkInclusion(leafHash(proof.hash), proof.leaf, proof.size, proof.path, head?.root ?? '')).toBe(true)
    }
  })
  it('rebuilds to exactly the state that the appends left behind', async () => {
    await open()
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.constantFrom('转办', '办结', '退回')), { maxLength: 12 }), async (steps) => {
      for (const [which, action] of steps) {
        const version = (await ledger.findCase(TENANT, `p${which}`))?.version ?? 0
        await ledger.append(request(`p${which}`, version, action, { idempotencyKey: crypto.randomUUID() }))
      }
      await ledger.sequence(TENANT)
      const before = await ledger.dumpDerived(TENANT)
      await ledger.rebuild(TENANT, projectFor)
      expect(await ledger.dumpDerived(TENANT)).toBe(before)
    }), { numRuns: 6, seed: Number(process.env['YIFA_SEED'] ?? 7) })
    expect(await ledger.verify(TENANT, projectFor)).toMatchObject({ ok: true, faults: [] })
  })
  describe('verification names the place of one change', () => {
    const filled = async (): Promise<void> => {
      await open()
      for (const id of ['a', 'b', 'c']) await ledger.append(request(id, 0, '登记', { sealed: { 电话: '13800000000' } }))
      await ledger.append(request('b', 1, '办结'))
      await ledger.sequence(TENANT)
      await ledger.checkpoint(TENANT)
      expect(await ledger.verify(TENANT, projectFor)).toMatchObject({ ok: true })
    }
    it.each([
      ['an event', "UPDATE event SET canonical = replace(canonical, '办结', '办给') WHERE case_id = 'b' AND seq = 2", '案件 b 第2条记录', '摘要不符'],
      ['a hash', "UPDATE event SET hash = repeat('0', 64) WHERE case_id = 'a'", '案件 a 第1条记录', '摘要不符'],
      ['a column', "UPDATE event SET action = '登计' WHERE case_id = 'c'", '案件 c 第1条记录', '索引列'],
      ['a missing event', "DELETE FROM event WHERE case_id = 'b' AND seq = 1", '案件 b 第2条记录', '不连续'],
      ['a personal answer', "UPDATE sealed SET value = '\"13900000000\"' WHERE case_id = 'a'", '案件 a 第1条记录“电话”', '承诺值不符'],
      ['a personal answer that is gone', "DELETE FROM sealed WHERE case_id = 'a'", '案件 a 第1条记录“电话”', '缺失'],
      ['a leaf', "UPDATE log_leaf SET hash = repeat('1', 64) WHERE leaf = 2", '日志第2叶', '不符'],
      ['a node', "UPDATE log_node SET hash = repeat('1', 64) WHERE level = 1 AND position = 0", '日志节点 1/0', '被改动'],
      ['a checkpoint', "UPDATE checkpoint SET note = replace(note, E'\\n4\\n', E'\\n3\\n')", '日志检查点 4', '签名无效'],
      ['a counter', 'UPDATE counter SET numerator = numerator + 1', '计数 步数 2025-03', '不相等'],
      ['a case row', "UPDATE case_row SET title = '别的' WHERE case_id = 'c'", '案件 c', 'title'],
    ])('%s', async (_what, sql, where, says) => {
      await filled()
      await tamper(ledger, sql)
      const verdict = await ledger.verify(TENANT, projectFor)
      expect(verdict.ok).toBe(false)
      expect(verdict.faults[0]).toMatchObject({ where, says: expect.stringContaining(says) })
    })
    it('an attachment', async () => {
      await filled()
      const { hash } = await ledger.putAttachment(TENANT, Buffer.from('%PDF-1.7 演示'), { name: '演示.pdf' })
      const path = ledger.files.pathOf(hash)
      const bytes = readFileSync(path)
      bytes[5] = (bytes[5] ?? 0) ^ 1
      writeFileSync(path, bytes)
      expect((await ledger.verify(TENANT, projectFor)).faults[0]).toMatchObject({ where: '附件 演示.pdf', says: expect.stringContaining('被改动') })
    })
  })
  it('takes the same file once and refuses what is empty or of no known kind', async () => {
    await open()
    const first = await ledger.putAttachment(TENANT, Buffer.from('演示文本'), { name: '说明.txt' })
    expect(await ledger.putAttachment(TENANT, Buffer.from('演示文本'), { name: '说明.txt' })).toEqual(first)
    await expect(ledger.putAttachment(TENANT, Buffer.alloc(0), { name: '空.pdf' })).rejects.toThrow(/空文件/)
    await expect(ledger.putAttachment(TENANT, Buffer.from([0, 1, 2, 3, 0]), { name: '程序.exe' })).rejects.toThrow(/不是系统接受的种类/)
  })
  it('restores a backup into an empty store to the same state, and refuses one that is cut off', async () => {
    await open()
    for (const id of ['a', 'b']) await ledger.append(request(id, 0, '登记', { sealed: { 电话: '13800000000' } }))
    await ledger.putAttachment(TENANT, Buffer.from('%PDF-1.7 演示'), { name: '演示.pdf' })
    await ledger.sequence(TENANT)
    const before = await ledger.dumpDerived(TENANT)
    const file = join(copyTemplate(), 'backup.gz')
    await ledger.backup(file)
    await ledger.close()
    await open()
    const whole = readFileSync(file)
    writeFileSync(`${file}.cut`, whole.subarray(0, whole.length - 20))
    await expect(ledger.restore(`${file}.cut`)).rejects.toThrow(/没有恢复任何内容/)
    await ledger.restore(file)
    await ledger.rebuild(TENANT, projectFor)
    expect(await ledger.dumpDerived(TENANT)).toBe(before)
    expect(await ledger.verify(TENANT, projectFor)).toMatchObject({ ok: true })
    await expect(ledger.restore(file)).rejects.toThrow(/已有记录/)
  })
})

describe('the root of the log', () => {
  it('is that of RFC 9162 for its small trees', async () => {
    const leaves = ['', '\u0000', '\u0010'].map(leafHash)
    expect(await treeRoot((level, position) => (level === 0 ? leaves[position] ?? '' : ''), 1)).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d')
  })
})

