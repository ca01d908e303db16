import { describe, expect, it } from 'vitest'
import { answeredIn, EXCEPTED, STATED } from './years.ts'
import { REPORTS, type Report } from './years/plan.ts'

/** The years themselves are walked in years/<report>.test.ts, a file for each, so that they run side by side. */
describe('the figures of five published reports', () => {
  for (const report of Object.keys(REPORTS) as Report[]) {
    it(`${report}: every stated figure is walked again or excepted with what is counted instead and why, and none is both`, () => {
      const excepted = Object.keys(EXCEPTED[report] ?? {})
      expect([...answeredIn(report), ...excepted].sort()).toEqual(Object.keys(STATED[report]).sort())
    })
  }
  it('excepts no figure that the record gives as stated', () => {
    for (const [report, figures] of Object.entries(EXCEPTED)) for (const [id, { counted }] of Object.entries(figures)) expect(STATED[report as Report][id]?.[0]).not.toBe(counted)
  })
})
