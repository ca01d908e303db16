import { evaluate, type View } from '../engine/evaluate.ts'
import type { Condition } from '../vocabulary/condition.ts'
import { after, askedBy, guardsOf, isPossible, keyAfter, planOf, targetsFrom, someWay, trackedIn, type Choice, type Node, type Plan, type Tracked } from './explore.ts'
import { conditionsOfRule, conditionsOfStep, type Model, type Rule, type Step } from './model.ts'

/** A way through the definition: each step with the abstract case it led to; the last one may lead anywhere. */
export type Way = readonly { readonly step: Step; readonly to: Node | null }[]

/** `real`: the way can be gone, with every condition on it decided. `blocked`: these conditions stop it. `unknown`: too many ways to try them all. */
export type Trial = { readonly is: 'real' } | { readonly is: 'blocked' | 'unknown'; readonly by: readonly Condition[]; readonly further: readonly Condition[] }

const BUDGET = 4_000

/** What must hold in the last step for the rule to be broken there. */
const breach = (rule: Rule): readonly Condition[] => [...(rule.when ? [rule.when] : []), { is: 'not', of: rule.without }]

export const isBroken = (rule: Rule, step: Step, view: View): boolean => {
  const enters = rule.entering.length === 0 || rule.steps.includes(step.name) || targetsFrom(step, view).some((state) => rule.entering.includes(state))
  return enters && breach(rule).every((part) => evaluate(part, view) !== false)
}

interface Walk {
  readonly model: Model
  readonly way: Way
  readonly rule: Rule
  /** Whether the answers must be those of the abstract cases on the way. */
  readonly isPinned: boolean
  /** For each step: what it and those after it read. */
  readonly ahead: readonly Tracked[]
  /** How each step is tried. */
  readonly plans: readonly Plan[]
  readonly failed: Set<string>
  tries: number
  /** The farthest step reached, and the different cases that reached it. */
  deepest: { readonly at: number; readonly nodes: (Node | null)[] }
}

function planAt(walk: Omit<Walk, 'plans'>, at: number, step: Step, needs: readonly Condition[]): Plan {
  const here = trackedIn([...guardsOf(step), ...(at === walk.way.length - 1 ? conditionsOfRule(walk.rule) : [])])
  const tracked = walk.ahead[at]
  return planOf(step, [...here.world, ...(tracked ? askedBy(step, tracked) : [])], needs, walk.isPinned ? walk.way[at]?.to?.fields : undefined)
}

const needsAt = ({ way, rule }: Pick<Walk, 'way' | 'rule'>, at: number, step: Step): readonly Condition[] => [...guardsOf(step), ...(at === way.length - 1 ? breach(rule) : [])]

function go(walk: Walk, at: number, node: Node | null): boolean {
  const [here, plan] = [walk.way[at], walk.plans[at]]
  if (!here || !plan) return true
  if (at > walk.deepest.at) walk.deepest = { at, nodes: [] }
  if (at === walk.deepest.at) walk.deepest.nodes.push(node)
  const last = at === walk.way.length - 1
  let arrived = false
  someWay(walk.model, plan, node, (choice, view) => {
    walk.tries += 1
    if (walk.tries > BUDGET) return true
    arrived = last ? isBroken(walk.rule, here.step, view) : goTo(walk, at + 1, { step: here.step, node, choice, view })
    return arrived
  })
  return arrived
}

interface Taken { readonly step: Step; readonly node: Node | null; readonly choice: Choice; readonly view: View }

/** Goes on from the case that a step leads to. What failed from a case that looks the same to the steps ahead need not be tried again. */
function goTo(walk: Walk, at: number, { step, node, choice, view }: Taken): boolean {
  const state = walk.way[at - 1]?.to?.state
  const ahead = walk.ahead[at]
  if (state === undefined || !ahead || !targetsFrom(step, view).includes(state)) return false
  const key = `${at}|${keyAfter(ahead, step, node, choice, state)}`
  if (walk.failed.has(key)) return false
  if (go(walk, at, after(ahead, step, node, choice, state))) return true
  walk.failed.add(key)
  return false
}

const CASES = 12

/**
 * What bars the way at the farthest step reached: the fewest guards that suffice, each left out in turn and staying out if the rest still
 * bars. Cases that could take the step, only not so as to break the rule, tell more than cases that could not take it at all.
 */
function blockers(walk: Walk): readonly Condition[] {
  const { at, nodes } = walk.deepest
  const step = walk.way[at]?.step
  if (!step) return []
  const isBarred = (node: Node | null, needs: readonly Condition[]): boolean => !isPossible(walk.model, planAt(walk, at, step, needs), node)
  const base = at === walk.way.length - 1 ? breach(walk.rule) : []
  const able = nodes.filter((node) => !isBarred(node, guardsOf(step)))
  const cores = (able.length > 0 ? able : nodes).slice(0, CASES).map((node) => {
    let core = guardsOf(step)
    for (const guard of core) { const rest = core.filter((one) => one !== guard); if (isBarred(node, [...base, ...rest])) core = rest }
    return core
  })
  const [fewest] = cores.filter((core) => core.length > 0).sort((a, b) => a.length - b.length)
  return fewest ?? conditionsOfStep(step)
}

/**
 * Tries to go a way with everything that its conditions read decided, so that a broken rule is no artefact of what was left unknown. Where
 * it cannot be gone, it is tried again with just the answers that the exploration gave: what bars that is what the exploration must learn.
 */
export function follow(model: Model, way: Way, rule: Rule): Trial {
  const ahead = way.map((_, at) => trackedIn([...way.slice(at).flatMap(({ step }) => conditionsOfStep(step)), ...conditionsOfRule(rule)]))
  const walkWith = (isPinned: boolean): Walk => {
    const walk = { model, way, rule, isPinned, ahead, failed: new Set<string>(), tries: 0, deepest: { at: 0, nodes: [] } }
    return { ...walk, plans: way.map(({ step }, at) => planAt(walk, at, step, needsAt(walk, at, step))) }
  }
  const free = walkWith(false)
  if (go(free, 0, null)) return { is: 'real' }
  const pinned = walkWith(true)
  if (go(pinned, 0, null)) return { is: 'real' }
  return { is: free.tries > BUDGET || pinned.tries > BUDGET ? 'unknown' : 'blocked', by: blockers(pinned), further: blockers(free) }
}
