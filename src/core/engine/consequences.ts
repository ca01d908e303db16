import type { Carried, Move, Start } from '../vocabulary/link.ts'
import type { Action, Procedure } from '../vocabulary/procedure.ts'
import type { Act, Case, Facts } from './case.ts'
import { holdsOnFacts } from './clock.ts'

/** What one act of a case gives cause to in another case, with the answers it hands over. */
export interface Consequence<Link extends Start | Move = Start | Move> { readonly link: Link; readonly act: Act; readonly answers: Facts }

function carry(carries: Readonly<Record<string, Carried>> | undefined, facts: Facts): Facts {
  return Object.fromEntries(Object.entries(carries ?? {}).flatMap(([there, from]) => {
    const value = typeof from === 'string' ? facts[from] : from.fixed
    return value === undefined ? [] : [[there, value]]
  }))
}

const linksOf = (definition: Procedure, act: Act, kind: 'starts' | 'moves'): readonly (Start | Move)[] => {
  const action: Pick<Action, 'starts' | 'moves'> | undefined = act.seq === 1 ? definition.opens : definition.actions[act.do]
  return action?.[kind] ?? []
}

function listLinked(definition: Procedure, kase: Case, kind: 'starts' | 'moves'): readonly Consequence[] {
  return kase.acts.flatMap((act) => linksOf(definition, act, kind).filter((link) => holdsOnFacts(link.when, kase, act.answers))
    .map((link) => ({ link, act, answers: carry(link.carries, { ...kase.facts, ...act.answers }) })))
}

/** Cases that the acts of a case give cause to open, oldest first. */
export const listStarts = (definition: Procedure, kase: Case): readonly Consequence<Start>[] => listLinked(definition, kase, 'starts') as readonly Consequence<Start>[]

/** Acts in other cases that the acts of a case bring about, oldest first. */
export const listMoves = (definition: Procedure, kase: Case): readonly Consequence<Move>[] => listLinked(definition, kase, 'moves') as readonly Consequence<Move>[]
