import { listOf } from '../engine/clock.ts'
import type { Action, Procedure } from '../vocabulary/procedure.ts'

/** One way from a state to a state by an action; `from` null where the case begins. */
export interface Move { readonly action: string; readonly from: string | null; readonly to: string }

export const targetsOf = (to: Action['to'], stays: string): readonly string[] =>
  to === undefined ? [stays] : typeof to === 'string' ? [to] : [...new Set(to.map((branch) => branch.to))]

/** States in which an action may be taken: those it names, else every one in which the case is open. */
export function sourcesOf(definition: Procedure, action: Action): readonly string[] {
  if (action.from !== undefined) return listOf(action.from)
  return Object.entries(definition.states).filter(([, note]) => !note.end).map(([state]) => state)
}

/** Every move of a definition that changes or keeps the state, the opening first. */
export function movesOf(definition: Procedure): readonly Move[] {
  const openings = targetsOf(definition.opens.to, '').map((to): Move => ({ action: definition.opens.name, from: null, to }))
  const acts = Object.entries(definition.actions).filter(([, action]) => action.from !== undefined || action.to !== undefined).flatMap(([name, action]) =>
    sourcesOf(definition, action).flatMap((from) => targetsOf(action.to, from).map((to): Move => ({ action: name, from, to }))))
  return [...openings, ...acts]
}

/** Actions that may be taken anywhere and lead nowhere. */
export const anywhere = (definition: Procedure): readonly string[] =>
  Object.entries(definition.actions).filter(([, action]) => action.from === undefined && action.to === undefined).map(([name]) => name)
