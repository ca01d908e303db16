import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase } from '../../../test/stores.ts'
import { StoreError } from './errors.ts'
import { openStore } from './open.ts'
import { openPostgres, withRetries } from './postgres.ts'
import type { Location, Store } from './store.ts'

describe('PostgreSQL', () => {
  let location: Location
  let store: Store
  beforeAll(async () => { location = await freshDatabase(); store = await openStore(location) })
  afterAll(() => store.close())

  test('two transactions that lock the same rows in opposite order both succeed: the deadlock’s victim is run again', async () => {
    await store.inTenant('t', (q) => q.query("INSERT INTO number_series VALUES ('t', '演示机关', '甲', 2026, 0), ('t', '演示机关', '乙', 2026, 0)"))
    let begun = 0
    let open: () => void = () => undefined
    const bothBegan = new Promise<void>((resolve) => { open = resolve })
    let runs = 0
    const count = (first: string, second: string): Promise<void> => store.inTenant('t', async (q) => {
      runs += 1
      await q.query("UPDATE number_series SET last = last + 1 WHERE tenant = 't' AND series = $1", [first])
      begun += 1
      if (begun === 2) open()
      await bothBegan
      await q.query("UPDATE number_series SET last = last + 1 WHERE tenant = 't' AND series = $1", [second])
    })
    await Promise.all([count('甲', '乙'), count('乙', '甲')])
    const { rows } = await store.inTenant('t', (q) => q.query("SELECT series, last FROM number_series ORDER BY last, series"))
    expect(rows).toHaveLength(2)
    expect(rows).toEqual(expect.arrayContaining([{ series: '甲', last: 2 }, { series: '乙', last: 2 }]))
    // On a loaded machine both may be found to wait and be run again.
    expect(runs).toBeGreaterThan(2)
  })

  test('two programs that start at once on an empty database apply each script once', async () => {
    const others = await Promise.all([openStore(location), openStore(location), openStore(location)])
    const { rows } = await store.asOwner((q) => q.query<{ n: number }>('SELECT count(*) AS n FROM migration'))
    expect(rows[0]?.n).toBeGreaterThan(0)
    await Promise.all(others.map((other) => other.close()))
  })

  test('a server that cannot be reached is named with what to check, and no password is repeated', async () => {
    const refused = openPostgres('postgres://yifa:geheim@127.0.0.1:1/none')
    await expect(refused).rejects.toThrow(/连接不上 PostgreSQL.*ECONNREFUSED.*请检查地址、端口/s)
    await expect(refused).rejects.not.toThrow(/geheim/)
  })
})

describe('retries', () => {
  const failing = (code: string, times: number): { run: () => Promise<string>; runs: () => number } => {
    let runs = 0
    return { runs: () => runs, run: async () => { runs += 1; if (runs <= times) throw new StoreError('演示', code); return '成' } }
  }

  test.each(['40001', '40P01'])('%s is run again until it succeeds', async (code) => {
    const work = failing(code, 3)
    expect(await withRetries(work.run)).toBe('成')
    expect(work.runs()).toBe(4)
  })

  test('after five failures the error is passed on', async () => {
    const work = failing('40001', 99)
    await expect(withRetries(work.run)).rejects.toMatchObject({ code: '40001' })
    expect(work.runs()).toBe(5)
  })

  test('any other refusal is passed on at once', async () => {
    const work = failing('23505', 1)
    await expect(withRetries(work.run)).rejects.toMatchObject({ code: '23505' })
    expect(work.runs()).toBe(1)
  })
})
