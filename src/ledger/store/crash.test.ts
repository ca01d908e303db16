import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { copyTemplate } from '../../../test/stores.ts'
import { openLedger } from '../ledger.ts'
import { DataDirectoryInUse } from './lock.ts'

const SEED = Number(process.env['YIFA_SEED'] ?? 20250303)
const ROUNDS = 20

/** A child that appends without end and says on standard output what was acknowledged. */
const WRITER = new URL('../../../test/crash-writer.ts', import.meta.url).pathname

interface Killed { readonly acknowledged: readonly string[] }

function writeAndKill(dataDir: string, round: number, after: number): Promise<Killed> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [WRITER, dataDir, String(round)], { stdio: ['ignore', 'pipe', 'inherit'], cwd: process.cwd() })
    let out = ''
    child.stdout.on('data', (data) => {
      if (out === '') setTimeout(() => child.kill('SIGKILL'), after)
      out += String(data)
    })
    child.once('error', reject)
    // The last line may be cut off: only whole lines were acknowledged.
    child.once('exit', () => resolve({ acknowledged: out.split('\n').slice(1, -1) }))
  })
}

describe('the embedded store under kill -9', () => {
  const dirs: string[] = []
  afterAll(() => { for (const dir of dirs) rmSync(dir, { recursive: true, force: true }) })

  it(`has every acknowledged event after ${ROUNDS} kills at random moments, and verifies (种子 ${SEED})`, async () => {
    const dataDir = copyTemplate()
    dirs.push(dataDir)
    let random = SEED
    const next = (): number => { random = (random * 1103515245 + 12345) % 2147483648; return random / 2147483648 }
    const acknowledged: string[] = []
    for (let round = 0; round < ROUNDS; round += 1) acknowledged.push(...(await writeAndKill(dataDir, round, 20 + Math.floor(next() * 400))).acknowledged)
    const ledger = await openLedger({ dataDir })
    try {
      const { rows } = await ledger.store.inTenant('main', (q) => q.query<{ key: string }>("SELECT case_id || ' ' || seq AS key FROM event WHERE tenant = 'main'"))
      const kept = new Set(rows.map(({ key }) => key))
      expect(acknowledged.filter((key) => !kept.has(key))).toEqual([])
      expect(acknowledged.length).toBeGreaterThan(ROUNDS)
      await ledger.sequence('main')
      expect(await ledger.verify('main')).toMatchObject({ ok: true, faults: [] })
    } finally {
      await ledger.close()
    }
  }, 600_000)

  it('refuses a second process on the same directory and says who holds it', async () => {
    const dataDir = copyTemplate()
    dirs.push(dataDir)
    const ledger = await openLedger({ dataDir })
    await expect(openLedger({ dataDir })).rejects.toThrow(DataDirectoryInUse)
    await expect(openLedger({ dataDir })).rejects.toThrow(new RegExp(`进程${process.pid}.*不能同时打开`))
    await ledger.close()
    await (await openLedger({ dataDir })).close()
  })
})
