import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { computeFigures } from '#figures/figures.ts'
import { yearOf } from '#figures/periods.ts'
import { openHouse, type House } from '#server/house.ts'
import { Walker } from '#server/demo/walker.ts'
import { freshDatabase } from './stores.ts'
import { REPORTS, walkBatch, type Plan, type Report } from './years/plan.ts'

const FOLDER = join(import.meta.dirname, 'years')
const expected = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')) as Readonly<Record<Report, Readonly<Record<string, readonly [number, string, string]>>>>
const plans = await Promise.all(readdirSync(FOLDER).filter((name) => name.endsWith('.ts') && name !== 'plan.ts').sort().map(async (name) => ((await import(join(FOLDER, name))) as { default: Plan }).default))

/** Reports write one figure with several measure words (件、起；人、名): any that a report uses for it will do. */
const unitsOf = (id: string): ReadonlySet<string> => new Set(Object.values(expected).flatMap((one) => (one[id] ? [one[id][1]] : [])))

/**
 * A published year is walked again, case by case, by the engine, and every figure that the report states is counted from the record.
 * Nothing is written but what the engine decided; the plans are fixed, so the same year comes out every time.
 */
describe('the figures of five published reports, counted from a year of walked cases (PostgreSQL)', () => {
  const open: House[] = []
  afterAll(async () => { for (const house of open) await house.close() })

  for (const [report, { organ, level, year }] of Object.entries(REPORTS) as [Report, (typeof REPORTS)[Report]][]) {
    it(`${organ} ${year}: every figure that is walked again comes out exactly`, { timeout: 900_000 }, async () => {
      const house = await openHouse(await freshDatabase() as { dataDir: string; databaseUrl: string }, () => '2026-11-25T09:00')
      open.push(house)
      await house.ledger.people.putOrgan(house.tenant, { id: report, name: organ, level, parent: null, code: '演' })
      const walker = new Walker(house, () => new Map(), () => undefined)
      for (const plan of plans) for (const batch of plan.batches[report] ?? []) { await walkBatch(walker, report, batch); await walker.flush() }
      await house.ledger.sequence(house.tenant)
      const figures = new Map((await computeFigures(house.ledger, house.catalogue, { tenant: house.tenant, organs: [report], period: yearOf(year) })).map((one) => [one.figure, one]))
      const answered = plans.flatMap((plan) => plan.figures[report] ?? [])
      const stated = Object.entries(expected[report]).filter(([id]) => answered.includes(id))
      expect(answered.filter((id) => !expected[report][id])).toEqual([])
      const wrong = stated.filter(([id, [value]]) => figures.get(id)?.value !== value || !unitsOf(id).has(figures.get(id)?.unit ?? ''))
      expect(wrong.map(([id, [value, unit, name]]) => `${id} ${name}：报告${value}${unit}，算得${figures.get(id)?.value ?? '—'}${figures.get(id)?.unit ?? '（没有这个指标）'}`)).toEqual([])
    })
  }
})
