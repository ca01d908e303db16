import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { Volumes } from '../volumes.ts'
import type { Walker } from '../walker.ts'
import { walkBatch } from '../batch.ts'
import { consulting, decisions } from './decisions.ts'
import { services } from './serviceCentre.ts'
import { suggestions, villages } from './villages.ts'

/** What a town does besides the great numbers: some of every kind of work in the year, and a draft that is before the public today. */
export async function walkWorks(walker: Walker, { organ, year }: Volumes, today: PlainDate): Promise<void> {
  for (const batch of [...villages, ...decisions, suggestions, ...services]) {
    await walkBatch(walker, organ, year, batch)
    // Services are entered under agreements that have to be on record before.
    await walker.flush()
  }
  const { definition, day, answers, way } = consulting(today)
  await walker.walk(definition, organ, day, answers, way)
}
