import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Queries } from '#ledger/store/store.ts'
import type { SealedReport } from '#report/sealed.ts'
import { verifyText } from '../src/server/cli/verify.ts'
import { fillTown, openDemo, removeTown } from './demoTown.ts'
import { copyTemplate } from './stores.ts'
import { yifaJson } from './yifa.ts'

interface Verdict { readonly ok: boolean; readonly checked: number; readonly faults: readonly { readonly where: string; readonly says: string }[] }

const SEED = Number(process.env['YIFA_SEED'] ?? 20260118)
let town: string
let scratch: string
let reportFile: string
beforeAll(async () => {
  town = await fillTown()
  scratch = mkdtempSync(join(tmpdir(), 'yifa-verify-test-'))
  reportFile = join(scratch, '报告.json')
  expect((await yifaJson('report', '--data', town, '--organ', '样例镇', '--year', '2025', '--out', reportFile)).code).toBe(0)
}, 180_000)
afterAll(() => { removeTown(town); rmSync(scratch, { recursive: true, force: true }) })

let copies = 0
/** A copy of the town's directory that a test may spoil. */
function copyTown(): string {
  const dir = join(scratch, `town-${(copies += 1)}`)
  cpSync(town, dir, { recursive: true })
  return dir
}

/** As somebody with full power over the database, past every guard of ours. */
async function tamper<T>(dataDir: string, work: (q: Queries) => Promise<T>): Promise<T> {
  const house = await openDemo(dataDir)
  try {
    return await house.ledger.store.asOwner(async (q) => {
      await q.query('ALTER TABLE event DISABLE TRIGGER USER')
      const result = await work(q)
      await q.query('ALTER TABLE event ENABLE TRIGGER USER')
      return result
    })
  } finally {
    await house.close()
  }
}

const verifyPath = (path: string): ReturnType<typeof yifaJson<Verdict>> => yifaJson<Verdict>('verify', path)

describe('a data directory', () => {
  it('passes as it was written', async () => {
    const { code, json } = await verifyPath(town)
    expect([code, json.ok, json.faults]).toEqual([0, true, []])
    expect(json.checked).toBeGreaterThan(1000)
  })

  it('fails by the name of the case and step when one byte of an event is flipped', async () => {
    const dir = copyTown()
    const { case_id, seq } = await tamper(dir, async (q) => {
      const { rows: [event] } = await q.query<{ case_id: string; seq: number }>("SELECT case_id, seq FROM event WHERE action = '办理' ORDER BY case_id LIMIT 1 OFFSET 3")
      if (!event) throw new Error('没有可改的记录')
      await q.query("UPDATE event SET canonical = replace(canonical, '情况基本属实', '情况基本不实') WHERE case_id = $1 AND seq = $2", [event.case_id, event.seq])
      return event
    })
    const { code, json } = await verifyPath(dir)
    expect(code).toBe(1)
    expect(json.faults[0]).toMatchObject({ where: `案件 ${case_id} 第${seq}条记录`, says: expect.stringContaining('被改动') })
  })

  it('fails by the name of the attachment when one byte of any file is flipped or a file is gone', async () => {
    const dir = copyTown()
    const folder = join(dir, 'attachments')
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    expect(files.length).toBeGreaterThanOrEqual(3)
    const [first = '', ...others] = files
    for (const path of others) {
      const bytes = readFileSync(path)
      bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 1
      writeFileSync(path, bytes)
    }
    rmSync(first)
    const { code, json } = await verifyPath(dir)
    expect(code).toBe(1)
    expect(json.faults.filter(({ where, says }) => where.startsWith('附件 ') && /被改动|缺失/.test(says))).toHaveLength(files.length)
  })

  it('fails by the name of the figure when a counter is changed, and holds again after a rebuild', async () => {
    const dir = copyTown()
    expect((await yifaJson('rebuild', '--data', dir)).json).toEqual({ same: true })
    await tamper(dir, (q) => q.query("UPDATE counter SET numerator = numerator + 1 WHERE figure = 'hotline.received' AND month = (SELECT min(month) FROM counter WHERE figure = 'hotline.received')"))
    const spoilt = await verifyPath(dir)
    expect([spoilt.code, spoilt.json.faults[0]?.where]).toEqual([1, expect.stringContaining('计数 hotline.received')])
    const rebuilt = await yifaJson('rebuild', '--data', dir)
    expect([rebuilt.code, rebuilt.json]).toEqual([1, { same: false }])
    expect((await verifyPath(dir)).json).toMatchObject({ ok: true })
  })

  it('is refused where there is none, and nothing is made there', async () => {
    const empty = mkdtempSync(join(scratch, 'empty-'))
    for (const args of [['verify', empty], ['figures', '--data', empty, '--organ', '样例镇', '--year', '2025'], ['rebuild', '--data', empty]]) {
      await expect(yifaJson(...args)).rejects.toThrow(/退出码1[\s\S]*没有数据/)
    }
    expect(readdirSync(empty)).toEqual([])
  })
})

/** Every text and number of a value by its path, with a way to change it. */
function* leaves(value: unknown, path: readonly (string | number)[] = []): Generator<readonly (string | number)[]> {
  if (typeof value === 'object' && value !== null) for (const [key, item] of Object.entries(value)) yield* leaves(item, [...path, key])
  else yield path
}

function changed(report: unknown, path: readonly (string | number)[]): { readonly text: string; readonly now: unknown } {
  const copy = structuredClone(report) as Record<string, unknown>
  const parent = path.slice(0, -1).reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy)
  const key = path.at(-1) ?? ''
  const before = parent[key]
  const now = typeof before === 'number' ? before + 1 : typeof before === 'string' ? `${before}改` : before === null ? '添' : !before
  parent[key] = now
  return { text: JSON.stringify(copy), now }
}

describe('a sealed report', () => {
  const load = (): SealedReport => JSON.parse(readFileSync(reportFile, 'utf8')) as SealedReport

  it('passes as it was written, without the data directory', async () => {
    expect(await verifyPath(reportFile)).toMatchObject({ code: 0, json: { ok: true, faults: [] } })
  })

  it('fails by the name of the part, figure, head or seal whatever value of it is changed', () => {
    const report = load()
    const named = (path: readonly (string | number)[]): RegExp => {
      const [top, index] = path
      if (top === 'parts') return new RegExp(`第${Number(index) + 1}部分`)
      if (top === 'figures') return /^指标 |^报告$/
      if (top === 'seal') return /^封签$|第\d部分|^指标 |^报告首部$/
      return top === 'format' ? /报告\.json/ : /^报告首部$/
    }
    const paths = [...leaves(report)]
    expect(paths.length).toBeGreaterThan(200)
    const missed = paths.filter((path) => { const { ok, faults } = verifyText('报告.json', changed(report, path).text); return ok || !faults.some(({ where }) => named(path).test(where) || where === '报告.json') })
    expect(missed).toEqual([])
  })

  it('fails when a part, a section, a figure or the order of parts is changed', () => {
    const report = load()
    const [first, second, ...rest] = report.parts
    if (!first || !second) throw new Error('报告没有四个部分')
    for (const parts of [[second, first, ...rest], [first, ...rest], [{ ...first, sections: first.sections.slice(1) }, second, ...rest]]) expect(verifyText('', JSON.stringify({ ...report, parts })).ok).toBe(false)
    expect(verifyText('', JSON.stringify({ ...report, figures: report.figures.slice(1) })).ok).toBe(false)
  })

  it('is refused with a sentence when a figure lacks what it is worked out from, or says what cannot be worked out', () => {
    const report = load()
    const [figure, ...others] = report.figures
    const { change: _, ...bare } = figure ?? expect.fail('报告没有指标')
    const spoilt = [bare, { ...bare, change: {} }, { ...figure, decimals: -2, denominator: 1 }, { ...figure, decimals: 1.5 }, { ...figure, numerator: 1e300 }]
    expect(spoilt.map((one) => verifyText('报告.json', JSON.stringify({ ...report, figures: [one, ...others] })).faults.map(({ where }) => where))).toEqual(spoilt.map(() => ['报告.json']))
  })
  it(`never passes, and never breaks down, with one flipped bit anywhere in the file（种子 ${SEED}）`, () => {
    const bytes = readFileSync(reportFile)
    let random = SEED
    const next = (): number => { random = (random * 1103515245 + 12345) % 2147483648; return random / 2147483648 }
    const passed: number[] = []
    for (let round = 0; round < 300; round += 1) {
      const at = Math.floor(next() * bytes.length)
      const spoilt = Buffer.from(bytes)
      spoilt[at] = (spoilt[at] ?? 0) ^ (1 << Math.floor(next() * 8))
      if (verifyText('报告.json', spoilt.toString('utf8')).ok) passed.push(at)
    }
    expect(passed).toEqual([])
  })

  it('is refused with a sentence when it is cut off or something else', async () => {
    const cut = join(scratch, '截断.json')
    writeFileSync(cut, readFileSync(reportFile).subarray(0, 500))
    expect(await verifyPath(cut)).toMatchObject({ code: 1, json: { ok: false, faults: [{ where: cut, says: expect.stringContaining('截断') }] } })
    writeFileSync(cut, '{"a":1}')
    expect(await verifyPath(cut)).toMatchObject({ code: 1, json: { faults: [{ says: expect.stringContaining('不是“依法”写出的') }] } })
  })
})

/** A data directory in which nothing has happened yet: making one anew takes seconds. */
function emptyHouse(): string {
  const dir = copyTemplate()
  emptied.push(dir)
  return dir
}
const emptied: string[] = []
afterAll(() => emptied.forEach(removeTown))

describe('backup and restore', () => {
  it('bring back everything: the figures, the records, the report, and a directory that verifies', async () => {
    const [file, restored] = [join(scratch, '备份.yifa'), emptyHouse()]
    expect(await yifaJson('backup', file, '--data', town)).toMatchObject({ code: 0, json: { file, rows: expect.any(Number) } })
    expect(await yifaJson('restore', file, '--data', restored)).toMatchObject({ code: 0, json: { ok: true, faults: [] } })
    expect((await verifyPath(restored)).json).toMatchObject({ ok: true, faults: [] })
    expect((await verifyPath(file)).json).toMatchObject({ ok: true, faults: [] })
    const figures = (dir: string) => yifaJson('figures', '--data', dir, '--organ', '样例镇', '--year', '2025')
    expect((await figures(restored)).json).toEqual((await figures(town)).json)
    await expect(yifaJson('restore', file, '--data', restored)).rejects.toThrow(/退出码1[\s\S]*已有记录/)
  }, 120_000)

  it('restore nothing from a file that is cut off or missing', async () => {
    const [file, cut, into] = [join(scratch, '备份二.yifa'), join(scratch, '备份截断.yifa'), emptyHouse()]
    await yifaJson('backup', file, '--data', town)
    writeFileSync(cut, readFileSync(file).subarray(0, 20_000))
    await expect(yifaJson('restore', cut, '--data', into)).rejects.toThrow(/退出码1[\s\S]*没有恢复任何内容/)
    await expect(yifaJson('restore', join(scratch, '没有.yifa'), '--data', join(scratch, 'never2'))).rejects.toThrow(/退出码1[\s\S]*没有找到备份文件/)
    expect(existsSync(join(scratch, 'never2'))).toBe(false)
  }, 120_000)
})
