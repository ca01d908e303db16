import { evaluate } from '../engine/evaluate.ts'
import type { Condition } from '../vocabulary/condition.ts'
import { choices, explore, isPossible, pathTo, sizeOf, targetsFrom, trackedIn, union, viewOf, type Node, type Reached, type Tracked } from './explore.ts'
import { fieldsIn, type Model, type Rule, type Step } from './model.ts'

const LIMIT = 60_000
const MAX_LEVEL = 3

export interface Proof {
  /** The acts that break the rule, or undefined where it holds. */
  readonly broken?: readonly string[]
  /** Whether the rule's situation comes about at all. */
  readonly isMet: boolean
  readonly level: number
  readonly states: number
  readonly transitions: number
}

const conditionsOf = (rule: Rule): readonly Condition[] => [rule.without, ...(rule.when ? [rule.when] : [])]

const guardsOf = (step: Step): readonly Condition[] => [...step.guards.map(({ that }) => that), ...step.branches.flatMap(({ when }) => (when ? [when] : [])), ...Object.values(step.asks).flatMap(({ when }) => (when ? [when] : []))]

/** Steps that change something tracked. */
const settersOf = (model: Model, { done, since, fields }: Tracked): readonly Step[] => model.steps.filter((step) =>
  done.has(step.name) || [...since].some((key) => key.split('\u0000').includes(step.name)) || Object.keys(step.asks).some((field) => fields.has(field)))

const watched = (model: Model, rule: Rule): readonly Step[] => model.steps.filter((step) => rule.steps.includes(step.name) || rule.entering.some((state) => step.branches.some(({ to }) => to === state)))

/** What is tracked at a level: the rule itself; then the guards of the steps it watches; then those of the steps that set what is tracked. */
export function trackedAt(model: Model, rule: Rule, level: number): Tracked {
  let tracked = trackedIn(conditionsOf(rule))
  if (level >= 1) tracked = union(tracked, trackedIn(watched(model, rule).flatMap(guardsOf)))
  for (let round = 2; round <= level; round += 1) tracked = union(tracked, trackedIn(settersOf(model, tracked).flatMap(guardsOf)))
  return tracked
}

function breaks(model: Model, rule: Rule, step: Step, node: Node | null): { readonly isMet: boolean; readonly isBroken: boolean } {
  const fields = [...new Set([...conditionsOf(rule), ...step.guards.map(({ that }) => that).filter((that) => fieldsIn(that).some((field) => conditionsOf(rule).some((one) => fieldsIn(one).includes(field))))].flatMap(fieldsIn))]
  let isMet = false
  for (const choice of choices(model, step, node, fields)) {
    if (!isPossible(step, node, choice)) continue
    if (rule.entering.length > 0 && !rule.steps.includes(step.name) && !targetsFrom(step, node, choice).some((state) => rule.entering.includes(state))) continue
    const view = viewOf(node, choice)
    if (rule.when && evaluate(rule.when, view) === false) continue
    isMet = true
    if (evaluate(rule.without, view) !== true) return { isMet, isBroken: true }
  }
  return { isMet, isBroken: false }
}

function check(model: Model, rule: Rule, reached: Reached): { readonly broken?: readonly string[]; readonly isMet: boolean } {
  let met = false
  for (const step of watched(model, rule)) {
    const places: readonly (Node | null)[] = step.from === null ? [null] : reached.nodes.filter(({ state }) => step.from?.includes(state))
    for (const node of places) {
      const { isMet, isBroken } = breaks(model, rule, step, node)
      met ||= isMet
      if (isBroken) return { isMet: true, broken: [...pathTo(node), step.name] }
    }
  }
  return { isMet: met }
}

/** Explorations that differ only in what guards were removed are not shared; within one model they are. */
export class Explorer {
  readonly model: Model
  readonly #known = new Map<string, Reached>()
  states = 0
  transitions = 0
  constructor(model: Model) { this.model = model }

  reach(tracked: Tracked): Reached {
    const key = [tracked.done, tracked.since, tracked.fields].map((names) => [...names].sort().join(',')).join(';')
    const known = this.#known.get(key)
    if (known) return known
    const reached = explore(this.model, tracked, LIMIT)
    this.#known.set(key, reached)
    this.states += reached.nodes.length
    this.transitions += reached.transitions
    return reached
  }
}

/** Proves a rule at the coarsest level at which it can be proved; what is broken at the finest level is really broken. */
export function prove(explorer: Explorer, rule: Rule, from = 0, to = MAX_LEVEL): Proof {
  let last: Proof = { isMet: false, level: from, states: 0, transitions: 0 }
  let before = -1
  for (let level = from; level <= to; level += 1) {
    const tracked = trackedAt(explorer.model, rule, level)
    if (sizeOf(tracked) === before) break
    before = sizeOf(tracked)
    const reached = explorer.reach(tracked)
    if (!reached.isComplete && level > from) break
    last = { ...check(explorer.model, rule, reached), level, states: reached.nodes.length, transitions: reached.transitions }
    if (!last.broken) return last
  }
  return last
}
