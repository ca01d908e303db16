import { addDays, compare, dateOf, type PlainDate } from '../calendar/plain-date.ts'
import { open, takeAct } from '../engine/act.ts'
import type { Act, Actor, Attempt, Case, Context, Facts, Outcome } from '../engine/case.ts'
import { listOf } from '../engine/clock.ts'
import { listDue } from '../engine/due.ts'
import { viewOf } from '../engine/view.ts'
import type { Action, Procedure, Requirement } from '../vocabulary/procedure.ts'
import { answerAll, pick, propose, type Chance, type Stock } from './answering.ts'

/** A lawful life of a case, made up by chance: every act was decided by the engine. */
export interface Walked { readonly acts: readonly Act[]; readonly kase: Case; readonly refused: number }

/** Where a walk begins and how far it may go. */
export interface WalkOrder {
  readonly organ: string
  readonly day: PlainDate
  readonly officers: readonly string[]
  readonly steps: number
  /** No act is dated after this day. */
  readonly until: PlainDate
}

const TRIES = 6

type Asked = Pick<Action, 'by' | 'asks' | 'requires'>

function actorOf(action: Asked, order: WalkOrder, chance: Chance): Actor {
  const role = pick(chance, listOf(action.by))
  return { person: `演示${role === '*' ? '经办人' : role}${chance() < 0.5 ? '' : '二'}`, role: role === '*' ? '经办人' : role, organ: order.organ }
}

/** The guards that apply on the day, what they ask first: answers are proposed to meet them. */
const guardsOn = (action: Asked, day: PlainDate): readonly Requirement[] =>
  (action.requires ?? []).filter(({ since, until }) => (!since || compare(since, day) <= 0) && (!until || compare(day, until) <= 0))

/** Tries an act with answers invented to meet its guards; chance decides each time anew. */
function tryAct(definition: Procedure, kase: Case | null, name: string, action: Asked, context: Context, order: WalkOrder, stock: Stock): Outcome {
  const asks = action.asks ?? {}
  const attemptWith = (answers: Facts): Attempt => ({ do: name, on: stock.day, by: actorOf(action, order, stock.chance), answers })
  let outcome: Outcome | undefined
  for (let n = 0; n < TRIES && !outcome?.ok; n += 1) {
    let given: Facts = {}
    for (const { that } of guardsOn(action, stock.day)) given = { ...given, ...propose(that, asks, { ...kase?.facts, ...given }, stock) }
    const answers = answerAll(asks, (so) => viewOf(definition, kase, attemptWith(so), {}, context), n % 2 === 0 ? given : {}, stock)
    outcome = kase ? takeAct(definition, kase, attemptWith(answers), context) : open(definition, attemptWith(answers), context)
  }
  return outcome as Outcome
}

/** The day of the next act: soon, or after a clock has run out, so that what lapses is walked too. */
function nextDay(definition: Procedure, kase: Case, stock: Stock, context: Context): PlainDate {
  const { chance, day } = stock
  if (chance() < 0.75) return addDays(day, Math.floor(chance() * 4))
  const ends = listDue(definition, kase, day, context.calendar).filter(({ status, due }) => status === 'running' && due !== null).map(({ due, rolled }) => dateOf(rolled ?? due ?? day))
  return ends.length > 0 ? addDays(pick(chance, ends), 1) : addDays(day, 10)
}

const sourcesOf = (definition: Procedure, action: Action): readonly string[] => (action.from === undefined ? Object.keys(definition.states) : listOf(action.from))
const targetsOf = ({ to }: Action, from: string): readonly string[] => (to === undefined ? [from] : typeof to === 'string' ? [to] : to.map((branch) => branch.to))

/** How many acts a state is away from one where an action may be taken that no walk has taken yet (guards set aside). */
function stepsToNew(definition: Procedure, taken: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const actions = Object.entries(definition.actions)
  const steps = new Map<string, number>(actions.filter(([name]) => !taken.has(name)).flatMap(([, action]) => sourcesOf(definition, action).map((state) => [state, 0] as const)))
  for (let size = -1; size !== steps.size;) {
    size = steps.size
    for (const [, action] of actions) for (const from of sourcesOf(definition, action)) {
      const near = Math.min(...targetsOf(action, from).map((state) => steps.get(state) ?? Number.POSITIVE_INFINITY))
      if (!steps.has(from) && Number.isFinite(near)) steps.set(from, near + 1)
    }
  }
  return steps
}

/** Actions that the state allows: mostly those that lead to what no walk has taken yet, else the rarer ones first. */
function candidates(definition: Procedure, kase: Case, taken: ReadonlyMap<string, number>, chance: Chance): readonly string[] {
  const steps = chance() < 0.7 ? stepsToNew(definition, taken) : new Map<string, number>()
  const rank = (name: string, action: Action): number => {
    if (!taken.has(name)) return -100
    const near = Math.min(...targetsOf(action, kase.state).map((state) => steps.get(state) ?? 50))
    return (steps.size > 0 ? near * 10 : 0) + Math.min(taken.get(name) ?? 0, 5) + chance() * 8
  }
  return Object.entries(definition.actions).filter(([, { from }]) => from === undefined || listOf(from).includes(kase.state))
    .map(([name, action]) => [name, rank(name, action)] as const).sort(([, x], [, y]) => x - y).map(([name]) => name)
}

/**
 * Walks one case by chance through the real engine. @param taken how often each action was taken in earlier walks; it is added to
 * @returns undefined when no lawful opening was found
 */
export function wander(definition: Procedure, context: Context, order: WalkOrder, chance: Chance, taken: Map<string, number>): Walked | undefined {
  let stock: Stock = { chance, calendar: context.calendar, officers: order.officers, day: order.day }
  const opening = tryAct(definition, null, definition.opens.name, definition.opens, context, order, stock)
  if (!opening.ok) return undefined
  let kase = opening.after
  let refused = 0
  for (let n = 0; n < order.steps && kase.open; n += 1) {
    stock = { ...stock, day: nextDay(definition, kase, stock, context) }
    if (compare(stock.day, order.until) > 0) break
    for (const name of candidates(definition, kase, taken, chance)) {
      const outcome = tryAct(definition, kase, name, definition.actions[name] as Action, context, order, stock)
      if (!outcome.ok) { refused += 1; continue }
      kase = outcome.after
      taken.set(name, (taken.get(name) ?? 0) + 1)
      break
    }
  }
  return { acts: kase.acts, kase, refused }
}
