import type { Calendar } from '#core/calendar/calendar.ts'
import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { Actor, Facts } from '#core/engine/case.ts'
import { workingDaysLater } from '../random.ts'
import type { CaseWalk } from '../walker.ts'

/** What answers of a step may depend on: its day, and the case as it stands before it. */
export interface Now { readonly day: PlainDate; readonly calendar: Calendar; readonly walk: CaseWalk }

/** One step: so many working days after the one before it. */
export interface Step { readonly after: number; readonly do: string; readonly answers?: Facts | ((now: Now) => Facts) }

export const step = (after: number, name: string, answers?: Step['answers']): Step => ({ after, do: name, ...(answers ? { answers } : {}) })

/** Working days from the opening to the last step. */
export const lengthOf = (steps: readonly Step[]): number => steps.reduce((sum, { after }) => sum + after, 0)

/** The steps as far as `until`, that one included; none when it is left out. */
export const upTo = (steps: readonly Step[], until: string | undefined): readonly Step[] => steps.slice(0, steps.findIndex(({ do: name }) => name === until) + 1)

/** Takes the steps one after another. @param by who takes a step, where it is not whoever holds the post */
export function takeSteps(walk: CaseWalk, calendar: Calendar, from: PlainDate, steps: readonly Step[], by: (name: string) => Partial<Actor> = () => ({})): void {
  let day = from
  for (const { after, do: name, answers } of steps) {
    day = workingDaysLater(calendar, day, after)
    walk.act(name, day, typeof answers === 'function' ? answers({ day, calendar, walk }) : answers, by(name))
  }
}
