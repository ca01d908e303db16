import type { Value } from '../engine/case.ts'
import { atoms, evaluate, NO_WORLD, type Truth, type View } from '../engine/evaluate.ts'
import type { Condition } from '../vocabulary/condition.ts'
import { domainKey, fieldsIn, type Model, type Step } from './model.ts'
import { isWorld } from './plain.ts'

/**
 * What an exploration keeps track of. Everything else is unknown, and whatever is unknown may be either way: an invariant that holds
 * here holds for every real case.
 */
export interface Tracked { readonly done: ReadonlySet<string>; readonly since: ReadonlySet<string>; readonly fields: ReadonlySet<string>; readonly world: ReadonlySet<string> }

/** An abstract case: its legal state and what is tracked of its history. `undefined` answers were never given. */
export interface Node {
  readonly state: string
  readonly done: ReadonlyMap<string, boolean>
  readonly since: ReadonlyMap<string, boolean>
  readonly fields: ReadonlyMap<string, Value | undefined>
  readonly by: Step
  readonly before: Node | null
}

export interface Reached { readonly nodes: readonly Node[]; readonly transitions: number; readonly isComplete: boolean }

const sinceKey = (action: string, since: string): string => `${action}\u0000${since}`

/** Variables that conditions read. */
export function trackedIn(conditions: readonly Condition[]): Tracked {
  const found = conditions.flatMap(atoms)
  const fields = found.flatMap((atom) => (atom.is === 'answer' || atom.is === 'oneOf' || atom.is === 'filled' ? [atom.field] : []))
  return {
    done: new Set(found.flatMap((atom) => (atom.is === 'done' ? [atom.action] : []))),
    since: new Set(found.flatMap((atom) => (atom.is === 'doneSince' ? [sinceKey(atom.action, atom.since)] : []))),
    fields: new Set(fields.filter((field) => !isWorld(field))), world: new Set(fields.filter(isWorld)),
  }
}

const partsOf = ({ done, since, fields, world }: Tracked): readonly ReadonlySet<string>[] => [done, since, fields, world]

export const union = (a: Tracked, b: Tracked): Tracked => ({
  done: new Set([...a.done, ...b.done]), since: new Set([...a.since, ...b.since]), fields: new Set([...a.fields, ...b.fields]), world: new Set([...a.world, ...b.world]),
})

export const sizeOf = (tracked: Tracked): number => partsOf(tracked).reduce((sum, names) => sum + names.size, 0)

export const share = (a: Tracked, b: Tracked): boolean => partsOf(a).some((names, index) => [...names].some((name) => partsOf(b)[index]?.has(name)))

export const nameOf = (tracked: Tracked): string => partsOf(tracked).map((names) => [...names].sort().join(',')).join(';')

/** What is chosen within one step: answers given and what the world is like at that moment. */
export type Choice = ReadonlyMap<string, Value | undefined>

/** The node as a step meets it: chosen answers first, then what is tracked; the rest, and what is still to be chosen, may be anything. */
export function viewOf(node: Node | null, choice: Choice, pending: readonly string[] = []): View {
  return {
    state: node?.state ?? '',
    done: (action): Truth => (node === null ? false : node.done.get(action)),
    doneSince: (action, since): Truth => (node === null ? false : node.since.get(sinceKey(action, since))),
    answer: (field) => (choice.has(field) ? choice.get(field) : pending.includes(field) ? undefined : node?.fields.get(field)),
    mayAnswer: (field) => !choice.has(field) && (pending.includes(field) || !node?.fields.has(field)),
    ...NO_WORLD,
  }
}

/** Values that may be given to a field in a step; its value before stays where it need not be answered. */
function valuesFor(model: Model, step: Step, node: Node | null, field: string, view: View): ReadonlySet<Value | undefined> {
  const asked = step.asks[field]
  const mayStayEmpty = asked !== undefined && (asked.isOptional || (asked.when !== undefined && evaluate(asked.when, view) !== true))
  return new Set([...(model.domains.get(domainKey(step.name, field)) ?? []), ...(mayStayEmpty ? [node?.fields.get(field)] : [])])
}

/** How a step is tried: which fields are chosen, in which order, and which needs each choice may decide. */
export interface Plan { readonly step: Step; readonly fields: readonly string[]; readonly needs: readonly Condition[]; readonly reading: readonly (readonly Condition[])[]; readonly fixed: ReadonlyMap<string, Value | undefined> }

/**
 * Fields that soonest decide a need by themselves are chosen first, questions that depend on others last.
 * @param needs what must not fail for the step to be taken
 * @param fixed answers that are to be just these
 */
export function planOf(step: Step, fields: readonly string[], needs: readonly Condition[], fixed: Plan['fixed'] = new Map()): Plan {
  const read = needs.map((need) => [need, new Set(fieldsIn(need))] as const)
  const sizeFor = (field: string): number => Math.min(...read.filter(([, names]) => names.has(field)).map(([, names]) => fields.filter((name) => names.has(name)).length), Number.MAX_SAFE_INTEGER)
  const free = fields.filter((field) => !step.asks[field]?.when).map((field) => [field, sizeFor(field)] as const).sort(([, a], [, b]) => a - b)
  const ordered = [...free.map(([field]) => field), ...fields.filter((field) => step.asks[field]?.when)]
  return { step, fields: ordered, needs, fixed, reading: ordered.map((field) => read.filter(([, names]) => names.has(field)).map(([need]) => need)) }
}

const fails = (some: readonly Condition[], view: View): boolean => some.some((need) => evaluate(need, view) === false)

/**
 * Every way to answer the fields of a plan: each value that conditions tell apart (given even where it was not asked, since the engine
 * takes it), or nothing where that is allowed. Given up as soon as a need fails.
 */
export function* waysToAnswer(model: Model, { step, fields, needs, reading, fixed }: Plan, node: Node | null): Generator<Choice> {
  const chosen = new Map<string, Value | undefined>()
  function* choose(at: number): Generator<Choice> {
    const field = fields[at]
    if (field === undefined) { yield new Map(chosen); return }
    const rest = fields.slice(at + 1)
    for (const value of valuesFor(model, step, node, field, viewOf(node, chosen, [field, ...rest]))) {
      if (fixed.has(field) && String(fixed.get(field)) !== String(value)) continue
      chosen.set(field, value)
      if (!fails(reading[at] ?? [], viewOf(node, chosen, rest))) yield* choose(at + 1)
    }
    chosen.delete(field)
  }
  if (!fails(needs, viewOf(node, chosen, fields))) yield* choose(0)
}

export const isPossible = (model: Model, plan: Plan, node: Node | null): boolean => waysToAnswer(model, plan, node).next().done !== true

export const guardsOf = (step: Step): readonly Condition[] => step.guards.map(({ that }) => that)

/** Tracked fields that a step asks. */
export const askedBy = (step: Step, { fields }: Tracked): readonly string[] => Object.keys(step.asks).filter((field) => fields.has(field))

/** States a step may lead to: the first branch that surely holds, and those before it that may. */
export function targetsFrom(step: Step, node: Node | null, choice: Choice): readonly string[] {
  const targets: string[] = []
  const view = viewOf(node, choice)
  for (const { when, to } of step.branches) {
    const truth = when ? evaluate(when, view) : true
    if (truth !== false) targets.push(to ?? node?.state ?? '')
    if (truth === true) return targets
  }
  return [...targets, ...(node ? [node.state] : [])]
}

/** The abstract case after a step. */
export function after(tracked: Tracked, step: Step, node: Node | null, choice: Choice, state: string): Node {
  const done = new Map([...tracked.done].map((action) => [action, action === step.name || (node?.done.get(action) ?? false)] as const))
  const since = new Map([...tracked.since].map((key) => {
    const [action, from] = key.split('\u0000')
    return [key, action === step.name ? true : from === step.name ? false : node?.since.get(key) ?? false] as const
  }))
  const fields = new Map([...tracked.fields].map((field) => [field, choice.has(field) ? choice.get(field) : node?.fields.get(field)] as const))
  return { state, done, since, fields, by: step, before: node }
}

export const keyOf = (node: Node): string => `${node.state}|${[...node.done.values(), ...node.since.values()].map(Number).join('')}|${[...node.fields.values()].map((value) => String(value ?? '∅')).join('|')}`

/**
 * All abstract cases that can come about, up to `limit` of them, breadth first: the way to each is a shortest one.
 * @param onMove told of every move, also to a case already known
 */
export function explore(model: Model, tracked: Tracked, limit: number, onMove?: (from: Node, to: Node) => void): Reached {
  const seen = new Map<string, Node>()
  const nodes: Node[] = []
  let transitions = 0
  const take = (plan: Plan, node: Node | null): void => {
    for (const choice of waysToAnswer(model, plan, node)) {
      for (const state of targetsFrom(plan.step, node, choice)) {
        transitions += 1
        const next = after(tracked, plan.step, node, choice, state)
        const key = keyOf(next)
        const known = seen.get(key)
        if (!known) { seen.set(key, next); nodes.push(next) }
        if (node) onMove?.(node, known ?? next)
      }
    }
  }
  const plans = model.history.map((step) => planOf(step, askedBy(step, tracked), guardsOf(step)))
  for (const plan of plans) if (plan.step.from === null) take(plan, null)
  const byState = Map.groupBy(plans.flatMap((plan) => (plan.step.from ?? []).map((from) => ({ from, plan }))), ({ from }) => from)
  for (let index = 0; index < nodes.length && nodes.length < limit; index += 1) {
    const node = nodes[index]
    if (!node) continue
    for (const { plan } of byState.get(node.state) ?? []) take(plan, node)
  }
  return { nodes, transitions, isComplete: nodes.length < limit }
}

/** The abstract cases on the way to a node, the node last. */
export function wayTo(node: Node | null): readonly Node[] {
  const way: Node[] = []
  for (let at = node; at; at = at.before) way.unshift(at)
  return way
}
