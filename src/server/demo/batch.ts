import { addDays, daysBetween, type PlainDate } from '#core/calendar/plain-date.ts'
import type { Facts } from '#core/engine/case.ts'
import type { CaseWalk, Walker } from './walker.ts'

/** So many cases of one definition, spread over the days of the year; each is opened and walked by the engine. */
export interface Batch {
  readonly definition: string
  readonly n: number
  /** First and last day on which they open, `MM-DD`; the whole year when left out. */
  readonly between?: readonly [string, string]
  /** @param i from 0; @param day the day on which the case opens */
  readonly answers: (i: number, day: PlainDate) => Facts
  readonly way?: (kase: CaseWalk, i: number, day: PlainDate) => void
}

/** The day of the ith of n cases: evenly spread, in order. */
function dayOf(year: number, { n, between = ['01-01', '12-31'] }: Batch, i: number): PlainDate {
  const [from, to] = [`${year}-${between[0]}`, `${year}-${between[1]}`]
  return addDays(from, Math.floor((daysBetween(from, to) * i) / Math.max(1, n - 1 || 1)))
}

/** Walks a batch. Order is kept, so that the same batch always gives the same year. */
export async function walkBatch(walker: Walker, organ: string, year: number, batch: Batch): Promise<void> {
  for (let i = 0; i < batch.n; i += 1) {
    const day = dayOf(year, batch, i)
    await walker.walk(batch.definition, organ, day, batch.answers(i, day), (kase) => batch.way?.(kase, i, day))
  }
}

/** Entries that stand: they came in on the first days of the year. */
export const standing = (definition: string, n: number, answers: (i: number, day: PlainDate) => Facts): Batch => ({ definition, n, between: ['01-02', '01-31'], answers })

/** Sums that must come out exactly are dealt out evenly: `share(15_200, 617, i)` over all i is 15 200. */
export const share = (sum: number, n: number, i: number): number => Math.floor((sum * (i + 1)) / n) - Math.floor((sum * i) / n)

/** The ith of the options, in turn. */
export const turn = <T>(options: readonly T[], i: number): T => options[i % options.length] as T
