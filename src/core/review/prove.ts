import { askedBy, explore, guardsOf, nameOf, planOf, sizeOf, trackedIn, union, someWay, wayTo, type Node, type Plan, type Reached, type Tracked } from './explore.ts'
import { follow, isBroken, type Way } from './follow.ts'
import { conditionsOfRule, conditionsOfStep, type Model, type Rule, type Step } from './model.ts'

const LIMIT = 20_000
const ROUNDS = 16

/** `held`: on every path. `broken`: along this path, which can be gone. `unproved`: neither was shown. */
export interface Proof {
  readonly is: 'held' | 'broken' | 'unproved'
  readonly path: readonly string[]
  /** What had to be known for the proof. */
  readonly tracked: Tracked
}

const isWatched = (rule: Rule, step: Step): boolean => rule.steps.includes(step.name) || rule.entering.some((state) => step.branches.some(({ to }) => to === state))

/** Steps of today's law at which the rule is to hold. */
export const watched = (model: Model, rule: Rule): readonly Step[] => model.steps.filter((step) => isWatched(rule, step))

function planFor(step: Step, tracked: Tracked, rule: Rule): Plan {
  const here = trackedIn([...guardsOf(step), ...conditionsOfRule(rule)]).world
  return planOf(step, [...[...here].filter((field) => tracked.world.has(field)), ...askedBy(step, tracked)], guardsOf(step))
}

/** A case in which the rule is broken as far as this exploration knows: the first that is found, so that no more is explored than that takes. */
function findBreak(model: Model, rule: Rule, tracked: Tracked, reached: Reached): Way | undefined {
  const plans = watched(model, rule).map((step) => planFor(step, tracked, rule))
  const breaks = (plan: Plan, node: Node | null): boolean => someWay(model, plan, node, (_choice, view) => isBroken(rule, plan.step, view))
  const opening = plans.find((plan) => plan.step.from === null && breaks(plan, null))
  if (opening) return [{ step: opening.step, to: null }]
  for (let index = 0, node = reached.at(index); node; index += 1, node = reached.at(index)) {
    const here = node
    const plan = plans.find((one) => one.step.from?.includes(here.state) && breaks(one, here))
    if (plan) return [...wayTo(node).map((at) => ({ step: at.by, to: at })), { step: plan.step, to: null }]
  }
  return undefined
}

/** Whether the rule's situation can come about where the step's own guards (which may be what forbids it) are set aside. */
export function isMet(explorer: Explorer, rule: Rule): boolean {
  const tracked = trackedIn(conditionsOfRule(rule))
  const always: Rule = { ...rule, without: { is: 'any', of: [] } }
  const bare: Model = { ...explorer.model, steps: explorer.model.steps.map((step) => ({ ...step, guards: [] })) }
  return findBreak(bare, always, tracked, explorer.reach(tracked)) !== undefined
}

/** Explorations of one model, each made once. */
export class Explorer {
  readonly model: Model
  readonly #known = new Map<string, Reached>()
  constructor(model: Model) { this.model = model }

  reach(tracked: Tracked): Reached {
    const key = nameOf({ ...tracked, world: new Set() })
    const known = this.#known.get(key)
    if (known) return known
    const reached = explore(this.model, tracked, LIMIT)
    this.#known.set(key, reached)
    return reached
  }

  /** How many abstract cases and moves were looked at so far. */
  get seen(): { readonly states: number; readonly transitions: number } {
    const all = [...this.#known.values()]
    return { states: all.reduce((sum, { nodes }) => sum + nodes.length, 0), transitions: all.reduce((sum, one) => sum + one.transitions, 0) }
  }
}

const namesOf = (way: Way): readonly string[] => way.map(({ step }) => step.name)

/**
 * Proves a rule with as little known as suffices: where the exploration finds it broken, the way there is gone with everything known;
 * if that way is really barred, what bars it becomes known too, and the exploration is repeated.
 */
export function prove(explorer: Explorer, rule: Rule, from: Tracked = trackedIn(conditionsOfRule(rule))): Proof {
  let tracked = from
  let path: readonly string[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const reached = explorer.reach(tracked)
    const way = findBreak(explorer.model, rule, tracked, reached)
    if (!way) return { is: reached.isComplete ? 'held' : 'unproved', path, tracked }
    path = namesOf(way)
    const trial = follow(explorer.model, way, rule)
    if (trial.is === 'real') return { is: 'broken', path, tracked }
    const before = sizeOf(tracked)
    const lessons = [trial.by, trial.further, way.flatMap(({ step }) => conditionsOfStep(step))].map((conditions) => union(tracked, trackedIn(conditions)))
    const learned = lessons.find((lesson) => sizeOf(lesson) > before)
    if (!learned) break
    tracked = learned
  }
  return { is: 'unproved', path, tracked }
}
