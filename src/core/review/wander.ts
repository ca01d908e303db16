import { addDays, compare, dateOf, type PlainDate } from '../calendar/plain-date.ts'
import { open, takeAct } from '../engine/act.ts'
import type { Act, Actor, Attempt, Case, Context, Facts, Outcome, Value } from '../engine/case.ts'
import { listOf } from '../engine/clock.ts'
import { listDue } from '../engine/due.ts'
import { atoms, evaluate } from '../engine/evaluate.ts'
import { viewOf } from '../engine/view.ts'
import type { Fields } from '../vocabulary/field.ts'
import type { Action, Procedure, Requirement } from '../vocabulary/procedure.ts'
import { answerAll, pick, propose, type Chance, type Stock } from './answering.ts'

/** A lawful life of a case, made up by chance: every act was decided by the engine. */
export interface Walked { readonly acts: readonly Act[]; readonly kase: Case }

/** Where a walk begins and how far it may go. */
export interface WalkOrder {
  readonly organ: string
  readonly day: PlainDate
  readonly officers: readonly string[]
  readonly steps: number
  /** No act is dated after this day. */
  readonly until: PlainDate
}

/** What many walks have learnt of one definition: how often each action was taken, and what the guards of those never taken want before. */
export interface Aims { readonly taken: Map<string, number>; readonly wanted: Set<string>; readonly hints: Map<string, Value> }

export const newAims = (): Aims => ({ taken: new Map(), wanted: new Set(), hints: new Map() })

const TRIES = 4
const REPAIRS = 6

type Asked = Pick<Action, 'by' | 'asks' | 'requires'>

/** One walk on its way. */
interface Walk { readonly definition: Procedure; readonly context: Context; readonly order: WalkOrder; readonly stock: Stock; readonly aims: Aims; readonly fields: Fields }

function actorOf(action: Asked, { order, stock: { chance } }: Walk): Actor {
  const role = pick(chance, listOf(action.by))
  return { person: `演示${role === '*' ? '经办人' : role}${chance() < 0.5 ? '' : '二'}`, role: role === '*' ? '经办人' : role, organ: order.organ }
}

/** The guards that apply on the day. */
const guardsOn = (action: Asked, day: PlainDate): readonly Requirement[] =>
  (action.requires ?? []).filter(({ since, until }) => (!since || compare(since, day) <= 0) && (!until || compare(day, until) <= 0))

function failing(walk: Walk, kase: Case | null, action: Asked, attempt: Attempt): readonly Requirement[] {
  const view = viewOf(walk.definition, kase, attempt, {}, walk.context)
  return guardsOn(action, walk.stock.day).filter(({ that, when }) => (!when || evaluate(when, view) === true) && evaluate(that, view) !== true)
}

/** What the guards of an action that no walk has taken want to have happened, or to have been answered, earlier. */
function learn({ aims, fields, stock }: Walk, kase: Case | null, action: Asked, guards: readonly Requirement[]): void {
  for (const { that } of guards) {
    for (const atom of atoms(that)) if (atom.is === 'done' || atom.is === 'doneSince') aims.wanted.add(atom.action)
    for (const [name, value] of Object.entries(propose(that, fields, kase?.facts ?? {}, stock))) if (!action.asks?.[name]) aims.hints.set(name, value)
  }
}

/** Answers invented and then mended guard by guard; undefined where nothing that is asked here could mend them. */
function answersFor(walk: Walk, kase: Case | null, name: string, action: Asked, by: Actor): Facts | undefined {
  const { definition, context, stock, aims } = walk
  const asks = action.asks ?? {}
  const attemptWith = (answers: Facts): Attempt => ({ do: name, on: stock.day, by, answers })
  const ask = (given: Facts): Facts => answerAll(asks, (so) => viewOf(definition, kase, attemptWith(so), {}, context), given, stock)
  const hinted = Object.fromEntries([...aims.hints].filter(([field]) => asks[field] && stock.chance() < 0.7))
  let answers = ask(hinted)
  let bad = failing(walk, kase, action, attemptWith(answers))
  for (let n = 0; n < REPAIRS && bad.length > 0; n += 1) {
    let given: Facts = answers
    for (const { that } of bad) given = { ...given, ...propose(that, asks, { ...kase?.facts, ...given }, stock) }
    const own = Object.fromEntries(Object.entries(given).filter(([field]) => asks[field]))
    if (Object.keys(asks).length === 0) break
    answers = ask(own)
    bad = failing(walk, kase, action, attemptWith(answers))
  }
  if (bad.length > 0 && !aims.taken.has(name)) learn(walk, kase, action, bad)
  return bad.length > 0 ? undefined : answers
}

/** Tries an act; chance decides each time anew. */
function tryAct(walk: Walk, kase: Case | null, name: string, action: Asked): Outcome | undefined {
  for (let n = 0; n < TRIES; n += 1) {
    const by = actorOf(action, walk)
    const answers = answersFor(walk, kase, name, action, by)
    if (!answers) continue
    const attempt = { do: name, on: walk.stock.day, by, answers }
    const outcome = kase ? takeAct(walk.definition, kase, attempt, walk.context) : open(walk.definition, attempt, walk.context)
    if (outcome.ok) return outcome
  }
  return undefined
}

/** The day of the next act: soon, or after a clock has run out, so that what lapses is walked too. */
function nextDay({ definition, stock: { chance, day }, context }: Walk, kase: Case): PlainDate {
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

/** Actions that the state allows: those never taken, those that their guards want, mostly those on the way there, else the rarer ones first. */
function candidates(definition: Procedure, kase: Case, { taken, wanted }: Aims, chance: Chance): readonly string[] {
  const done = new Set(kase.acts.map((act) => act.do))
  const steps = chance() < 0.7 ? stepsToNew(definition, taken) : new Map<string, number>()
  const rank = (name: string, action: Action): number => {
    if (!taken.has(name)) return -100
    if (wanted.has(name) && !done.has(name) && chance() < 0.8) return -50
    const near = Math.min(...targetsOf(action, kase.state).map((state) => steps.get(state) ?? 50))
    return (steps.size > 0 ? near * 10 : 0) + Math.min(taken.get(name) ?? 0, 5) + chance() * 8
  }
  return Object.entries(definition.actions).filter(([, { from }]) => from === undefined || listOf(from).includes(kase.state))
    .map(([name, action]) => [name, rank(name, action)] as const).sort(([, x], [, y]) => x - y).map(([name]) => name)
}

/**
 * Walks one case by chance through the real engine. @param aims what earlier walks have learnt; it is added to
 * @returns undefined when no lawful opening was found
 */
export function wander(definition: Procedure, context: Context, order: WalkOrder, chance: Chance, aims: Aims): Walked | undefined {
  const { opens, actions } = definition
  const fields = Object.assign({}, opens.asks, ...Object.values(actions).map(({ asks }) => asks ?? {})) as Fields
  const walkOn = (day: PlainDate): Walk => ({ definition, context, order, aims, fields, stock: { chance, calendar: context.calendar, officers: order.officers, day } })
  const opening = tryAct(walkOn(order.day), null, opens.name, opens)
  if (!opening?.ok) return undefined
  let kase = opening.after
  let day = order.day
  for (let n = 0; n < order.steps; n += 1) {
    day = nextDay(walkOn(day), kase)
    if (compare(day, order.until) > 0) break
    const walk = walkOn(day)
    const before = kase
    for (const name of candidates(definition, kase, aims, chance)) {
      const outcome = tryAct(walk, kase, name, actions[name] as Action)
      if (!outcome?.ok) continue
      kase = outcome.after
      if (!aims.taken.has(name)) { aims.wanted.clear(); aims.hints.clear() }
      aims.taken.set(name, (aims.taken.get(name) ?? 0) + 1)
      break
    }
    if (!kase.open && kase === before) break
  }
  return { acts: kase.acts, kase }
}
