import type { Moment, PlainDate } from '../calendar/plain-date.ts'
import type { Procedure } from '../vocabulary/procedure.ts'
import { open, takeAct } from './act.ts'
import type { Actor, Case, Context, Facts, Reason } from './case.ts'
import { listDue, type Due } from './due.ts'
import { listReckoned, type Reckoned } from './reckon.ts'

/** A case written down as a script: who did what, when. Nothing is stored. */
export interface Script {
  readonly opened: { readonly on: Moment | PlainDate; readonly by: Actor; readonly answers: Facts }
  readonly acts: readonly { readonly on: Moment | PlainDate; readonly do: string; readonly by: Actor; readonly answers: Facts }[]
  readonly today: Moment | PlainDate
}

export interface Replayed {
  readonly state: string | null
  readonly events: Case['acts']
  /** Every refusal, by the index of the act (-1 for the opening); later acts go on from the state before it. */
  readonly refusals: readonly { readonly act: number; readonly do: string; readonly reasons: readonly Reason[] }[]
  readonly deadlines: readonly Due[]
  readonly amounts: readonly Reckoned[]
  readonly after: Case | null
}

/** Replays a script against a definition. A refused act changes nothing and the script goes on. */
export function replayScript(definition: Procedure, script: Script, context: Context): Replayed {
  const opening = open(definition, { do: definition.opens.name, ...script.opened }, context)
  if (!opening.ok) {
    return { state: null, events: [], refusals: [{ act: -1, do: definition.opens.name, reasons: opening.refusal.reasons }], deadlines: [], amounts: [], after: null }
  }
  let kase = opening.after
  const refusals: Replayed['refusals'][number][] = []
  for (const [index, attempt] of script.acts.entries()) {
    const outcome = takeAct(definition, kase, attempt, context)
    if (outcome.ok) kase = outcome.after
    else refusals.push({ act: index, do: attempt.do, reasons: outcome.refusal.reasons })
  }
  return {
    state: kase.state, events: kase.acts, refusals, after: kase,
    deadlines: listDue(definition, kase, script.today, context.calendar),
    amounts: listReckoned(definition, kase, script.today.slice(0, 10), context.calendar),
  }
}
