import { describe, expect, it } from 'vitest'
import { answeredIn, OTHERWISE_NAMED, STATED } from './years.ts'
import { REPORTS, type Report } from './years/plan.ts'

/** The years themselves are walked in years/<report>.test.ts, a file for each, so that they run side by side. */
describe('the figures of five published reports', () => {
  for (const report of Object.keys(REPORTS) as Report[]) {
    it(`${report}: every stated figure is walked again, by its own name or by the name under which the report's definition stands, and none by both`, () => {
      const renamed = Object.keys(OTHERWISE_NAMED[report] ?? {})
      expect([...answeredIn(report), ...renamed].sort()).toEqual(Object.keys(STATED[report]).sort())
    })
  }
  it('gives no figure another name that its own name gives as stated', () => {
    for (const [report, figures] of Object.entries(OTHERWISE_NAMED)) for (const [id, { counted }] of Object.entries(figures)) expect(STATED[report as Report][id]?.[0]).not.toBe(counted)
  })
})
