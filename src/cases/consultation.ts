import { compare, dateOf, type PlainDate } from '#core/calendar/plain-date.ts'
import type { Case, Facts } from '#core/engine/case.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'

/** A draft that is or was before the public counts in `<definition>:consulted` on the day on which it was last put there. */
export const consultedFigure = (definition: Procedure): string => `${definition.id}:consulted`

/** The day on which a draft was last put before the public. */
export function consultedOn({ consultation }: Procedure, kase: Case): PlainDate | undefined {
  const put = consultation && !kase.void ? kase.acts.findLast((act) => act.do === consultation.by) : undefined
  return put && dateOf(put.on)
}

/** The last day for opinions. */
export const lastDayOf = ({ consultation }: Procedure, facts: Facts): PlainDate => String(facts[consultation?.until ?? ''] ?? '')

/** Whether everybody may give an opinion on it today, its last day included. */
export const isConsulting = (definition: Procedure, kase: Case, today: PlainDate): boolean =>
  kase.open && consultedOn(definition, kase) !== undefined && compare(today, lastDayOf(definition, kase.facts)) <= 0
