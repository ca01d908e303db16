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

/** Abstract cases found so far, breadth first; more are sought only as they are asked for. */
export interface Reached {
  /** The case found at this place, or nothing where there are no more (or the limit is reached). */
  readonly at: (index: number) => Node | undefined
  readonly nodes: readonly Node[]
  readonly transitions: number
  /** Every case was found, within the limit. Only so once `at` gave nothing. */
  readonly isComplete: boolean
}

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
function viewOf(node: Node | null, choice: Choice, pending: ReadonlySet<string>): View {
  return {
    state: node?.state ?? '',
    done: (action): Truth => (node === null ? false : node.done.get(action)),
    doneSince: (action, since): Truth => (node === null ? false : node.since.get(sinceKey(action, since))),
    answer: (field) => (choice.has(field) ? choice.get(field) : pending.has(field) ? undefined : node?.fields.get(field)),
    mayAnswer: (field) => !choice.has(field) && (pending.has(field) || !node?.fields.has(field)),
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
export interface Plan { readonly step: Step; readonly fields: readonly string[]; readonly open: ReadonlySet<string>; readonly needs: readonly Condition[]; readonly reading: readonly (readonly Condition[])[]; readonly fixed: ReadonlyMap<string, Value | undefined> }

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
  return { step, fields: ordered, open: new Set(ordered), needs, fixed, reading: ordered.map((field) => read.filter(([, names]) => names.has(field)).map(([need]) => need)) }
}

const fails = (some: readonly Condition[], view: View): boolean => some.some((need) => evaluate(need, view) === false)

/**
 * Whether some way to answer the fields of a plan passes the test; the ways are tried until one does. A field is given each value that
 * conditions tell apart (even where it was not asked, since the engine takes it), or nothing where that is allowed. Given up as soon as a
 * need fails.
 * @param test gets the choice, which holds during the call only, and the node as seen with it
 */
export function someWay(model: Model, { step, fields, open, needs, reading, fixed }: Plan, node: Node | null, test: (choice: Choice, view: View) => boolean): boolean {
  const chosen = new Map<string, Value | undefined>()
  const view = viewOf(node, chosen, open)
  const choose = (at: number): boolean => {
    const field = fields[at]
    if (field === undefined) return test(chosen, view)
    for (const value of valuesFor(model, step, node, field, view)) {
      if (fixed.has(field) && String(fixed.get(field)) !== String(value)) continue
      chosen.set(field, value)
      if (!fails(reading[at] ?? [], view) && choose(at + 1)) return true
    }
    chosen.delete(field)
    return false
  }
  return !fails(needs, view) && choose(0)
}

export const isPossible = (model: Model, plan: Plan, node: Node | null): boolean => someWay(model, plan, node, () => true)

export const guardsOf = (step: Step): readonly Condition[] => step.guards.map(({ that }) => that)

/** Tracked fields that a step asks. */
export const askedBy = (step: Step, { fields }: Tracked): readonly string[] => Object.keys(step.asks).filter((field) => fields.has(field))

/** States a step may lead to: the first branch that surely holds, and those before it that may. */
export function targetsFrom(step: Step, view: View): readonly string[] {
  const targets: string[] = []
  for (const { when, to } of step.branches) {
    const truth = when ? evaluate(when, view) : true
    if (truth !== false) targets.push(to ?? view.state)
    if (truth === true) return targets
  }
  return [...targets, ...(view.state === '' ? [] : [view.state])]
}

/** What is tracked, in a fixed order. */
interface Layout { readonly done: readonly string[]; readonly since: readonly { readonly key: string; readonly action: string; readonly from: string }[]; readonly fields: readonly string[] }

const layouts = new WeakMap<Tracked, Layout>()

function layoutOf(tracked: Tracked): Layout {
  const known = layouts.get(tracked)
  if (known) return known
  const since = [...tracked.since].map((key) => { const [action = '', from = ''] = key.split('\u0000'); return { key, action, from } })
  const made = { done: [...tracked.done], since, fields: [...tracked.fields] }
  layouts.set(tracked, made)
  return made
}

const doneAfter = (step: Step, node: Node | null, action: string): boolean => action === step.name || (node?.done.get(action) ?? false)
const sinceAfter = (step: Step, node: Node | null, { key, action, from }: Layout['since'][number]): boolean => action === step.name || (from !== step.name && (node?.since.get(key) ?? false))
const fieldAfter = (node: Node | null, choice: Choice, field: string): Value | undefined => (choice.has(field) ? choice.get(field) : node?.fields.get(field))

/** The abstract case after a step. */
export function after(tracked: Tracked, step: Step, node: Node | null, choice: Choice, state: string): Node {
  const { done, since, fields } = layoutOf(tracked)
  return {
    state, by: step, before: node,
    done: new Map(done.map((action) => [action, doneAfter(step, node, action)])), since: new Map(since.map((one) => [one.key, sinceAfter(step, node, one)])),
    fields: new Map(fields.map((field) => [field, fieldAfter(node, choice, field)])),
  }
}

const sayValue = (value: Value | undefined): string => (value === undefined ? '∅' : String(value))

/** What tells the case after a step from others, without making the case: most steps lead to cases already known. */
export function keyAfter(tracked: Tracked, step: Step, node: Node | null, choice: Choice, state: string): string {
  const { done, since, fields } = layoutOf(tracked)
  let key = `${state}|`
  for (const action of done) key += doneAfter(step, node, action) ? '1' : '0'
  for (const one of since) key += sinceAfter(step, node, one) ? '1' : '0'
  for (const field of fields) key += `|${sayValue(fieldAfter(node, choice, field))}`
  return key
}

type Take = (plan: Plan, node: Node | null) => void

/** Plans of every step, by the states from which it may be taken; the opening apart. */
function plansOf(model: Model, tracked: Tracked): { readonly opening: readonly Plan[]; readonly from: ReadonlyMap<string, readonly Plan[]> } {
  const plans = model.history.map((step) => planOf(step, askedBy(step, tracked), guardsOf(step)))
  const placed = plans.flatMap((plan) => (plan.step.from ?? []).map((state) => ({ state, plan })))
  const from = new Map([...Map.groupBy(placed, ({ state }) => state)].map(([state, some]) => [state, some.map(({ plan }) => plan)] as const))
  return { opening: plans.filter(({ step }) => step.from === null), from }
}

/**
 * All abstract cases that can come about, up to `limit` of them, breadth first: the way to each is a shortest one.
 * @param onMove told of every move, also to a case already known
 */
export function explore(model: Model, tracked: Tracked, limit: number, onMove?: (from: Node, to: Node) => void): Reached {
  const seen = new Map<string, Node>()
  const nodes: Node[] = []
  let [transitions, tried] = [0, 0]
  const arrive = (plan: Plan, node: Node | null, choice: Choice, state: string): void => {
    transitions += 1
    const key = keyAfter(tracked, plan.step, node, choice, state)
    const known = seen.get(key)
    const next = known ?? after(tracked, plan.step, node, choice, state)
    if (!known) { seen.set(key, next); nodes.push(next) }
    if (node) onMove?.(node, next)
  }
  const take: Take = (plan, node) => {
    someWay(model, plan, node, (choice, view) => { for (const state of targetsFrom(plan.step, view)) arrive(plan, node, choice, state); return false })
  }
  const { opening, from } = plansOf(model, tracked)
  for (const plan of opening) take(plan, null)
  const at = (index: number): Node | undefined => {
    while (index >= nodes.length && tried < nodes.length && nodes.length < limit) {
      const node = nodes[tried]
      tried += 1
      if (node) for (const plan of from.get(node.state) ?? []) take(plan, node)
    }
    return nodes[index]
  }
  return { at, nodes, get transitions() { return transitions }, get isComplete() { return tried >= nodes.length && nodes.length < limit } }
}

/** Every case, found to the last. */
export function exploreAll(model: Model, tracked: Tracked, limit: number, onMove?: (from: Node, to: Node) => void): Reached {
  const reached = explore(model, tracked, limit, onMove)
  for (let index = 0; reached.at(index); index += 1);
  return reached
}

/** The abstract cases on the way to a node, the node last. */
export function wayTo(node: Node | null): readonly Node[] {
  const way: Node[] = []
  for (let at = node; at; at = at.before) way.unshift(at)
  return way
}
