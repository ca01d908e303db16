import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { Actor, Facts } from '#core/engine/case.ts'
import { followMoves } from '#cases/links.ts'
import { TENANT } from '../house.ts'
import { workingDaysEarlier } from './random.ts'
import { takeSteps, type Step } from './stories/steps.ts'
import { DemoRefused, type Walker } from './walker.ts'

/** A single case told in full: the day `MM-DD` of the year on which it opens, or so many working days before today, and what is done in it. */
export interface Told { readonly on: string | number; readonly opens: Facts; readonly steps: readonly Step[] }

/** Where and when the cases of one definition are told. */
export interface Telling {
  readonly walker: Walker
  readonly organ: string
  readonly year: number
  readonly today: PlainDate
}

export interface Kind {
  readonly definition: string
  /** The question that asks for the day of opening. */
  readonly day?: string
  /** Who opens the case and takes its acts, where it is not whoever holds the first post. */
  readonly by?: (name: string) => Partial<Actor>
}

export const dayOf = ({ walker, year, today }: Telling, on: Told['on']): PlainDate => (typeof on === 'number' ? workingDaysEarlier(walker.house.cases.setting.calendar, today, on) : `${year}-${on}`)

/** Walks the cases of one definition. @returns their ids in order */
export async function tell(telling: Telling, { definition, day, by = () => ({}) }: Kind, cases: readonly Told[]): Promise<readonly string[]> {
  const { walker, organ } = telling
  const ids: string[] = []
  for (const { on, opens, steps } of cases) {
    const opened = dayOf(telling, on)
    const way: Parameters<Walker['walkNamed']>[4] = (kase) => takeSteps(kase, walker.house.cases.setting.calendar, opened, steps, by)
    ids.push(await walker.walkNamed(definition, organ, opened, { ...(day ? { [day]: opened } : {}), ...opens }, way, by(walker.house.catalogue.find(definition)?.opens.name ?? '')))
  }
  return ids
}

/** A case on record by the number under which people name it. @throws DemoRefused when it is not on record */
export async function named({ walker }: Telling, caseId: string): Promise<{ readonly number: string; readonly facts: Facts }> {
  await walker.flush()
  const found = await walker.house.cases.load(TENANT, caseId)
  if (!found) throw new DemoRefused(caseId, ['没有这个案件'])
  return { number: found.number, facts: found.kase.facts }
}

/** Takes the acts that these cases bring about in others, in order. */
export async function follow({ walker }: Telling, caseIds: readonly string[]): Promise<void> {
  await walker.flush()
  for (const caseId of caseIds) await followMoves(walker.house.cases, TENANT, caseId)
}
