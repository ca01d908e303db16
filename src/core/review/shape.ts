import { atoms } from '../engine/evaluate.ts'
import type { Condition } from '../vocabulary/condition.ts'
import { listOf, startsOf } from '../engine/clock.ts'
import { explore, exploreAll, guardsOf, isPossible, planOf, trackedIn, wayTo, type Node, type Tracked } from './explore.ts'
import type { Model, Rule, Step } from './model.ts'
import { isMet, prove, type Explorer } from './prove.ts'

const HISTORY_LIMIT = 20_000
const NEVER: Condition = { is: 'any', of: [] }
const NOTHING: Tracked = { done: new Set(), since: new Set(), fields: new Set(), world: new Set() }

/** Something that must be so in at least one stretch of the law: a state reached, an action possible, a deadline answerable, a rule met. */
export interface Wanted { readonly rule: string; readonly says: string; readonly isSo: boolean; readonly path: readonly string[] }

/** Found where a proof shows that it cannot be. */
function canCome(explorer: Explorer, rule: Pick<Rule, 'steps' | 'entering'>): boolean {
  return prove(explorer, { says: '', steps: rule.steps, entering: rule.entering, without: NEVER }).is !== 'held'
}

function checkReach(explorer: Explorer): readonly Wanted[] {
  const { procedure, steps } = explorer.model
  const states = Object.keys(procedure.states).map((state) =>
    ({ rule: 'unreachable-state', says: `状态“${state}”无法到达`, isSo: canCome(explorer, { steps: [], entering: [state] }), path: [] }))
  const names = [...new Set(Object.keys(procedure.actions))]
  const present = new Set(steps.map(({ name }) => name))
  const actions = names.map((name) =>
    ({ rule: 'impossible-action', says: `环节“${name}”在任何情形下都不能办理`, isSo: present.has(name) && canCome(explorer, { steps: [name], entering: [] }), path: [name] }))
  return [...states, ...actions]
}

function isAnswerable(model: Model, starts: readonly string[], answers: readonly Step[]): boolean {
  const tracked: Tracked = { ...NOTHING, done: new Set([...starts, ...answers.map(({ name }) => name)]) }
  const reached = explore(model, tracked, HISTORY_LIMIT)
  const canTake = (step: Step, node: Node): boolean => (step.from?.includes(node.state) ?? false) && isPossible(model, planOf(step, [], guardsOf(step)), node)
  for (let index = 0, node = reached.at(index); node; index += 1, node = reached.at(index)) {
    const here = node
    if (starts.some((action) => here.done.get(action)) && answers.some((step) => canTake(step, here))) return true
  }
  return false
}

function checkDeadlines(model: Model): readonly Wanted[] {
  return Object.entries(model.procedure.deadlines ?? {}).map(([name, rule]) => {
    const starts = startsOf(rule.from).map(({ action }) => action)
    const answers = model.steps.filter((step) => listOf(rule.to).includes(step.name))
    return { rule: 'unanswerable-deadline', says: `期限“${name}”起算后，没有环节可以满足它`, isSo: isAnswerable(model, starts, answers), path: starts }
  })
}

const MOST_ATOMS = 14

/** Whether a condition is false for some truth of its parts, each free. */
function canFail(condition: Condition): boolean {
  const names = [...new Set(atoms(condition).map((atom) => JSON.stringify(atom)))]
  if (names.length > MOST_ATOMS) return true
  const truth = (part: Condition, mask: number): boolean => {
    if (part.is === 'all') return part.of.every((one) => truth(one, mask))
    if (part.is === 'any') return part.of.some((one) => truth(one, mask))
    return part.is === 'not' ? !truth(part.of, mask) : (mask >> names.indexOf(JSON.stringify(part))) % 2 === 1
  }
  return Array.from({ length: 2 ** names.length }, (_, mask) => mask).some((mask) => !truth(condition, mask))
}

function checkRules(explorer: Explorer): readonly Wanted[] {
  return (explorer.model.procedure.never ?? []).map(({ says }) => {
    const rule = explorer.model.rules.find((one) => one.says === says)
    const isSo = rule !== undefined && canFail(rule.without) && isMet(explorer, rule)
    return { rule: 'vacuous-invariant', says: `禁止事项“${says}”所说的情形不会出现，或者无论如何都不会违反`, isSo, path: [] }
  })
}

export const checkWanted = (explorer: Explorer): readonly Wanted[] => [...checkReach(explorer), ...checkDeadlines(explorer.model), ...checkRules(explorer)]

/** States in which a case can be stuck: reachable, and no end within reach whatever is done from there. Only today's law can free it. */
export function findStuck(explorer: Explorer): readonly { readonly state: string; readonly path: readonly string[] }[] {
  const { model } = explorer
  const isEnd = (node: Node): boolean => model.procedure.states[node.state]?.end === true
  if (Object.values(model.procedure.states).every(({ end }) => !end)) return []
  const once = model.steps.flatMap((step) => step.guards.filter(({ that }) => that.is === 'not' && that.of.is === 'done' && that.of.action === step.name).map(() => step.name))
  const into = new Map<Node, Node[]>()
  const tracked = trackedIn(once.map((action): Condition => ({ is: 'done', action })))
  const reached = exploreAll({ ...model, history: model.steps }, tracked, HISTORY_LIMIT, (from, to) => { into.set(to, [...(into.get(to) ?? []), from]) })
  if (!reached.isComplete) return []
  const free = new Set(reached.nodes.filter(isEnd))
  for (const node of free) for (const from of into.get(node) ?? []) free.add(from)
  const stuck = new Map(reached.nodes.filter((node) => !free.has(node)).map((node) => [node.state, node] as const).reverse())
  return [...stuck].map(([state, node]) => ({ state, path: wayTo(node).map(({ by }) => by.name) }))
}
