import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { Actor, Facts } from '#core/engine/case.ts'
import { takeSteps, type Step } from '../stories/steps.ts'
import { workingDaysEarlier } from '../random.ts'
import type { Walker } from '../walker.ts'

/** Whose work it is, in which year, and what day it is; its officers, who hold certificates. */
export interface Desk { readonly walker: Walker; readonly organ: string; readonly year: number; readonly today: PlainDate; readonly officers: readonly string[] }

/** One case as a story: what it is of, when it opened and with what, and what was done since, each so many working days after the last. */
export interface Matter {
  readonly of: string
  readonly on: PlainDate
  readonly answers: Facts
  readonly steps: readonly Step[]
  /** Who takes a step, where it is not whoever holds the post. */
  readonly by?: (name: string) => Partial<Actor>
}

/** @returns the id of the case, by which another may name it */
export const walkMatter = ({ walker, organ }: Desk, { of, on, answers, steps, by }: Matter): Promise<string> =>
  walker.walkNamed(of, organ, on, answers, (kase) => takeSteps(kase, walker.house.cases.setting.calendar, on, steps, by))

export async function walkMatters(desk: Desk, matters: readonly Matter[]): Promise<void> {
  for (const matter of matters) await walkMatter(desk, matter)
}

/** The day so many working days before today. */
export const ago = ({ walker, today }: Desk, n: number): PlainDate => workingDaysEarlier(walker.house.cases.setting.calendar, today, n)

/** Two officers of the town, in turn. */
export const pairOf = ({ officers }: Desk, i: number): readonly string[] => [0, 1].map((n) => officers[(2 * i + n) % officers.length] ?? '')
