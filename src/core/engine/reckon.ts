import { dateOf, type PlainDate } from '../calendar/plain-date.ts'
import type { Calendar } from '../calendar/calendar.ts'
import { sayCitation } from '../vocabulary/cite.ts'
import type { ReckoningView } from '../vocabulary/reckon.ts'
import type { Procedure } from '../vocabulary/procedure.ts'
import type { Case } from './case.ts'
import { computeDue } from './due.ts'

/** An amount that the law makes of the facts, with the steps of the sum. */
export interface Reckoned {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly basis: string
  readonly why: readonly string[]
}

function viewOf(definition: Procedure, kase: Case, today: PlainDate, calendar: Calendar): ReckoningView {
  const daysOf = (action: string): readonly PlainDate[] => kase.acts.filter((act) => act.do === action).map((act) => dateOf(act.on))
  return {
    today,
    answer: (field) => kase.facts[field],
    firstDay: (action) => daysOf(action)[0],
    latestDay: (action) => daysOf(action).at(-1),
    dueDay: (name) => {
      const rule = definition.deadlines?.[name]
      const due = rule ? computeDue(definition, name, kase, today, calendar).due : null
      return due === null ? null : dateOf(due)
    },
    intervals: (from, to) => kase.acts.filter((act) => act.do === from).map((opening) => {
      const closing = kase.acts.find((act) => act.seq > opening.seq && act.do === to)
      return { from: dateOf(opening.on), to: closing ? dateOf(closing.on) : null }
    }),
  }
}

/** All amounts of a case as of `today`; those whose facts are missing are left out. */
export function listReckoned(definition: Procedure, kase: Case, today: PlainDate, calendar: Calendar): readonly Reckoned[] {
  const view = viewOf(definition, kase, today, calendar)
  return Object.entries(definition.reckons ?? {}).flatMap(([name, rule]) => {
    const result = rule.of(view)
    return result ? [{ name, unit: rule.unit, basis: sayCitation(rule.basis), value: result.value, why: result.why }] : []
  })
}
