import { atoms, evaluate, type Truth, type View } from '../engine/evaluate.ts'
import type { Condition, Scalar } from '../vocabulary/condition.ts'
import { isWorld } from './plain.ts'
import type { Model, Step } from './model.ts'

/**
 * What an exploration keeps track of. Everything else is unknown, and whatever is unknown may be either way: an invariant that holds
 * here holds for every real case.
 */
export interface Tracked { readonly done: ReadonlySet<string>; readonly since: ReadonlySet<string>; readonly fields: ReadonlySet<string> }

/** An abstract case: its legal state and what is tracked of its history. `undefined` answers were never given. */
export interface Node {
  readonly state: string
  readonly done: ReadonlyMap<string, boolean>
  readonly since: ReadonlyMap<string, boolean>
  readonly fields: ReadonlyMap<string, Scalar | undefined>
  readonly by: string
  readonly before: Node | null
}

export interface Reached { readonly nodes: readonly Node[]; readonly transitions: number; readonly isComplete: boolean }

export const sinceKey = (action: string, since: string): string => `${action}\u0000${since}`

/** Variables that a condition reads from the history of a case. */
export function trackedIn(conditions: readonly Condition[]): Tracked {
  const found = conditions.flatMap(atoms)
  return {
    done: new Set(found.flatMap((atom) => (atom.is === 'done' ? [atom.action] : []))),
    since: new Set(found.flatMap((atom) => (atom.is === 'doneSince' ? [sinceKey(atom.action, atom.since)] : []))),
    fields: new Set(found.flatMap((atom) => ((atom.is === 'answer' || atom.is === 'oneOf' || atom.is === 'filled') && !isWorld(atom.field) ? [atom.field] : []))),
  }
}

export const union = (a: Tracked, b: Tracked): Tracked =>
  ({ done: new Set([...a.done, ...b.done]), since: new Set([...a.since, ...b.since]), fields: new Set([...a.fields, ...b.fields]) })

export const sizeOf = ({ done, since, fields }: Tracked): number => done.size + since.size + fields.size

/** What is chosen within one step: answers given and what the world is like at that moment. */
export type Choice = ReadonlyMap<string, Scalar | undefined>

/** The node as a step meets it: chosen answers first, then what is tracked; the rest may be anything. */
export function viewOf(node: Node | null, choice: Choice): View {
  const known = (field: string): boolean => choice.has(field) || (node !== null && node.fields.has(field))
  return {
    state: node?.state ?? '',
    done: (action): Truth => (node === null ? false : node.done.get(action)),
    doneSince: (action, since): Truth => (node === null ? false : node.since.get(sinceKey(action, since))),
    answer: (field) => (choice.has(field) ? choice.get(field) : node?.fields.get(field)),
    mayAnswer: (field) => !known(field),
    deadline: () => false, lead: () => undefined, elapsed: () => false, certified: () => undefined, actorNot: () => undefined, personNot: () => undefined,
    listed: () => undefined, restDay: () => undefined, between: () => undefined,
  }
}

/** Every way to answer these fields in a step: each value that conditions tell apart, or nothing where that is allowed. */
export function choices(model: Model, step: Step, node: Node | null, fields: readonly string[]): readonly Choice[] {
  let all: Choice[] = [new Map()]
  for (const field of fields) {
    const asked = step.asks[field]
    if (!asked && !isWorld(field)) continue
    const values = model.domains.get(field) ?? []
    all = all.flatMap((choice) => {
      const put = asked?.when ? evaluate(asked.when, viewOf(node, choice)) : true
      const kept = node?.fields.get(field)
      const without: Choice[] = !isWorld(field) && (put !== true || asked?.isOptional) ? [new Map([...choice, [field, kept]])] : []
      return put === false ? without : [...without, ...values.map((value) => new Map([...choice, [field, value]]))]
    })
  }
  return all
}

export const isPossible = (step: Step, node: Node | null, choice: Choice): boolean => {
  const view = viewOf(node, choice)
  return step.guards.every(({ that }) => evaluate(that, view) !== false)
}

/** States a step may lead to: the first branch that surely holds, and those before it that may. */
export function targetsFrom(step: Step, node: Node | null, choice: Choice): readonly string[] {
  const targets: string[] = []
  const view = viewOf(node, choice)
  for (const { when, to } of step.branches) {
    const truth = when ? evaluate(when, view) : true
    if (truth !== false) targets.push(to ?? node?.state ?? '')
    if (truth === true) break
  }
  return targets
}

function after(tracked: Tracked, step: Step, node: Node | null, choice: Choice, state: string): Node {
  const done = new Map([...tracked.done].map((action) => [action, action === step.name || (node?.done.get(action) ?? false)] as const))
  const since = new Map([...tracked.since].map((key) => {
    const [action, from] = key.split('\u0000')
    return [key, action === step.name ? true : from === step.name ? false : node?.since.get(key) ?? false] as const
  }))
  const fields = new Map([...tracked.fields].map((field) => [field, choice.has(field) ? choice.get(field) : node?.fields.get(field)] as const))
  return { state, done, since, fields, by: step.name, before: node }
}

const keyOf = (node: Node): string => [node.state, ...[...node.done.values(), ...node.since.values()].map(Number), ...[...node.fields.values()].map((value) => value ?? '∅')].join('|')

const isOver = (model: Model, node: Node): boolean => model.procedure.states[node.state]?.end === true

/** All abstract cases that can come about, up to `limit` of them. */
export function explore(model: Model, tracked: Tracked, limit: number): Reached {
  const seen = new Set<string>()
  const nodes: Node[] = []
  let transitions = 0
  const take = (step: Step, node: Node | null): void => {
    const relevant = Object.keys(step.asks).filter((field) => tracked.fields.has(field))
    for (const choice of choices(model, step, node, relevant)) {
      if (!isPossible(step, node, choice)) continue
      for (const state of targetsFrom(step, node, choice)) {
        transitions += 1
        const next = after(tracked, step, node, choice, state)
        const key = keyOf(next)
        if (!seen.has(key)) { seen.add(key); nodes.push(next) }
      }
    }
  }
  const opening = model.steps[0]
  if (opening) take(opening, null)
  const byState = Map.groupBy(model.steps.slice(1).flatMap((step) => (step.from ?? []).map((from) => ({ from, step }))), ({ from }) => from)
  for (let index = 0; index < nodes.length && nodes.length < limit; index += 1) {
    const node = nodes[index]
    if (!node || isOver(model, node)) continue
    for (const { step } of byState.get(node.state) ?? []) take(step, node)
  }
  return { nodes, transitions, isComplete: nodes.length < limit }
}

/** The acts that lead to a node. */
export function pathTo(node: Node | null): readonly string[] {
  const path: string[] = []
  for (let at = node; at; at = at.before) path.unshift(at.by)
  return path
}
