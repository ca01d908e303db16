import type { Value } from '../engine/case.ts'
import { atoms, evaluate, NO_WORLD, type Truth, type View } from '../engine/evaluate.ts'
import type { Condition } from '../vocabulary/condition.ts'
import { domainKey, type Model, type Step } from './model.ts'
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

/**
 * Every way to answer these fields in a step: each value that conditions tell apart (given even where it was not asked, since the
 * engine takes it), or nothing where that is allowed. Given up as soon as a condition of `needs` fails.
 */
export function* waysToAnswer(model: Model, step: Step, node: Node | null, fields: readonly string[], needs: readonly Condition[], choice: Choice = new Map()): Generator<Choice> {
  const view = viewOf(node, choice, fields)
  if (needs.some((need) => evaluate(need, view) === false)) return
  const [field, ...rest] = fields
  if (field === undefined) { yield choice; return }
  const asked = step.asks[field]
  const mayStayEmpty = asked !== undefined && (asked.isOptional || (asked.when !== undefined && evaluate(asked.when, view) !== true))
  const values: readonly (Value | undefined)[] = [...(model.domains.get(domainKey(step.name, field)) ?? []), ...(mayStayEmpty ? [node?.fields.get(field)] : [])]
  for (const value of new Set(values)) yield* waysToAnswer(model, step, node, rest, needs, new Map([...choice, [field, value]]))
}

export const guardsOf = (step: Step): readonly Condition[] => step.guards.map(({ that }) => that)

/** Tracked fields that a step asks, those on which other questions depend first. */
export function askedBy(step: Step, { fields }: Tracked): readonly string[] {
  const asked = Object.entries(step.asks).filter(([field]) => fields.has(field))
  return [...asked.filter(([, { when }]) => !when), ...asked.filter(([, { when }]) => when)].map(([field]) => field)
}

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
  const take = (step: Step, node: Node | null): void => {
    for (const choice of waysToAnswer(model, step, node, askedBy(step, tracked), guardsOf(step))) {
      for (const state of targetsFrom(step, node, choice)) {
        transitions += 1
        const next = after(tracked, step, node, choice, state)
        const key = keyOf(next)
        const known = seen.get(key)
        if (!known) { seen.set(key, next); nodes.push(next) }
        if (node) onMove?.(node, known ?? next)
      }
    }
  }
  for (const step of model.history) if (step.from === null) take(step, null)
  const byState = Map.groupBy(model.history.flatMap((step) => (step.from ?? []).map((from) => ({ from, step }))), ({ from }) => from)
  for (let index = 0; index < nodes.length && nodes.length < limit; index += 1) {
    const node = nodes[index]
    if (!node) continue
    for (const { step } of byState.get(node.state) ?? []) take(step, node)
  }
  return { nodes, transitions, isComplete: nodes.length < limit }
}

/** The abstract cases on the way to a node, the node last. */
export function wayTo(node: Node | null): readonly Node[] {
  const way: Node[] = []
  for (let at = node; at; at = at.before) way.unshift(at)
  return way
}
