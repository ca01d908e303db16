import { describe, expect, it } from 'vitest'
import { PARTS, measureAll } from '../bench/all.ts'
import { isWithin, tableOf, type Measure } from '../bench/measure.ts'
import { SMOKE } from '../bench/sizes.ts'
import { freshDatabase } from './stores.ts'

/** That the measures can be taken, not how they come out: times on a busy machine say nothing. */
describe('the measures of bench/', () => {
  it('are all taken at smoke sizes, on both engines', async () => {
    const newDatabase = async (): Promise<string> => String((await freshDatabase()).databaseUrl)
    const measures = await measureAll({ parts: PARTS, engines: ['pglite', 'postgres'], sizes: SMOKE, newDatabase, log: () => undefined })
    for (const on of ['PGlite', 'PostgreSQL'] as const) {
      const taken = measures.filter((one) => one.on === on).map(({ what }) => what)
      expect(taken).toEqual(expect.arrayContaining(['durable actions through HTTP', 'the same rows by bare SQL', 'HTTP ÷ bare SQL', 'annual report: many ÷ few', 'one figure: many ÷ few', 'statutory table ÷ GROUP BY', ...['csv', 'xlsx'].flatMap((format) => [`import of .${format}: ledger ÷ plain`, `import memory of .${format}: ledger ÷ plain`, `import memory of .${format}: many ÷ few rows`]), 'import taken back', 'taking back: memory ÷ import', 'import brought back', 'bringing back: memory ÷ import']))
      expect(taken.filter((what) => what.startsWith('worklist'))).toHaveLength(4)
    }
    expect(measures.filter(({ value }) => !Number.isFinite(value) || value < 0)).toEqual([])
  }, 300_000)
  it('hold a value against its budget, the bound included', () => {
    const measure = (value: number): Measure => ({ what: 'x', on: 'Node', value, unit: '', atLeast: 0.5, atMost: 1 })
    expect([0.49, 0.5, 1, 1.01].map((value) => isWithin(measure(value)))).toEqual([false, true, true, false])
    expect(tableOf([measure(0.49)]).at(-1)).toContain('≥ 0.5 MISSED')
  })
})
