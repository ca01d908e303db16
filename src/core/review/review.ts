import { listOf } from '../engine/clock.ts'
import type { Start } from '../vocabulary/deadline.ts'
import type { Procedure } from '../vocabulary/procedure.ts'
import { explore, isPossible, pathTo, type Node, type Reached, type Tracked } from './explore.ts'
import { epochsOf, modelOf, type Model, type Rule } from './model.ts'
import { mutate } from './mutate.ts'
import { Explorer, prove, type Proof } from './prove.ts'

export interface Finding { readonly procedure: string; readonly rule: string; readonly says: string; readonly path: readonly string[] }

export interface Review {
  readonly procedure: string
  readonly states: number
  readonly transitions: number
  readonly invariants: number
  readonly mutants: { readonly total: number; readonly killed: number; readonly equivalent: number; readonly explained: number }
  readonly findings: readonly Finding[]
}

const HISTORY_LIMIT = 20_000

/** Tracks for every action whether it was taken, as far as that stays small. */
function historyOf(model: Model, actions: readonly string[]): Reached {
  const tracked: Tracked = { done: new Set(actions), since: new Set(), fields: new Set() }
  return explore(model, tracked, HISTORY_LIMIT)
}

function endsFrom(model: Model, reached: Reached): ReadonlySet<string> {
  const good = new Set(Object.entries(model.procedure.states).filter(([, note]) => note.end).map(([state]) => state))
  if (good.size === 0) return new Set(Object.keys(model.procedure.states))
  const edges = reached.nodes.flatMap((node) => (node.before ? [[node.before.state, node.state] as const] : []))
  const steps = model.steps.flatMap((step) => (step.from ?? []).flatMap((from) => step.branches.flatMap(({ to }) => (to === null ? [] : [[from, to] as const]))))
  for (let size = -1; size !== good.size;) { size = good.size; for (const [from, to] of [...edges, ...steps]) if (good.has(to)) good.add(from) }
  return good
}

type Say = (rule: string, says: string, path?: readonly string[]) => void

function checkShape(model: Model, reached: Reached, say: Say): void {
  const seen = new Map<string, Node>()
  for (const node of reached.nodes) if (!seen.has(node.state)) seen.set(node.state, node)
  for (const state of Object.keys(model.procedure.states)) if (!seen.has(state)) say('unreachable-state', `状态“${state}”无法到达`)
  const good = endsFrom(model, reached)
  for (const [state, node] of seen) if (!good.has(state)) say('no-way-out', `从状态“${state}”无法走到终结`, pathTo(node))
  for (const step of model.steps.slice(1)) {
    const at = reached.nodes.find((node) => step.from?.includes(node.state) && isPossible(step, node, new Map()))
    if (!at) say('impossible-action', `环节“${step.name}”在任何情形下都不能办理`)
  }
}

function checkDeadlines(model: Model, say: Say): void {
  const present = new Set(model.steps.map(({ name }) => name))
  for (const [name, rule] of Object.entries(model.procedure.deadlines ?? {})) {
    const starts = listOf<string | Start>(rule.from as string | Start | readonly Start[]).map((one) => (typeof one === 'string' ? one : one.action)).filter((action) => present.has(action))
    const answers = model.steps.filter((step) => listOf(rule.to).includes(step.name))
    if (starts.length === 0 || answers.length === 0) continue
    const reached = historyOf(model, starts)
    const answerable = reached.nodes.some((node) => starts.some((action) => node.done.get(action)) && answers.some((step) => step.from?.includes(node.state)))
    const meetsItself = starts.some((action) => listOf(rule.to).includes(action))
    if (!answerable && !meetsItself) say('unanswerable-deadline', `期限“${name}”起算后，没有环节可以满足它`)
  }
}

/** Rules that no day of the law can bring about are written for nothing; the rest is proved for every stretch of the law. */
function reviewEpoch(model: Model, say: Say): { readonly explorer: Explorer; readonly reached: Reached; readonly proofs: ReadonlyMap<Rule, Proof> } {
  const explorer = new Explorer(model)
  const reached = historyOf(model, [])
  checkShape(model, reached, say)
  checkDeadlines(model, say)
  const proofs = new Map<Rule, Proof>()
  for (const rule of model.rules) {
    const proof = prove(explorer, rule)
    proofs.set(rule, proof)
    if (proof.broken) say('invariant-broken', `可能发生：${rule.says}`, proof.broken)
    else if (!proof.isMet) say('vacuous-invariant', `禁止事项“${rule.says}”所说的情形不会出现`)
  }
  return { explorer, reached, proofs }
}

/**
 * Proves a definition in every stretch of dated law: states reachable and leading to an end, actions possible, deadlines answerable,
 * every invariant held on every path; then removes each guard and demands that some invariant notices.
 */
export function reviewDefinition(procedure: Procedure): Review {
  const findings = new Map<string, Finding>()
  const missed = new Map<string, number>()
  let [states, transitions] = [0, 0]
  const mutants = new Map<string, { killed: boolean; equivalent: boolean; explained: boolean }>()
  const epochs = epochsOf(procedure)
  for (const epoch of epochs) {
    const model = modelOf(procedure, epoch)
    // Dated law makes some rules and states empty in some stretches: those count only if they are empty in all.
    const say: Say = (rule, text, path = []) => {
      missed.set(text, (missed.get(text) ?? 0) + 1)
      findings.set(text, { procedure: procedure.id, rule, says: text, path })
    }
    const { explorer, reached, proofs } = reviewEpoch(model, say)
    for (const { guard, killedBy, isEquivalent, isExplained } of mutate(model, proofs)) {
      const key = `${guard.step}\u0000${guard.says}`
      const before = mutants.get(key)
      mutants.set(key, { killed: before?.killed === true || killedBy !== undefined, equivalent: isEquivalent, explained: isExplained })
    }
    states += explorer.states + reached.nodes.length
    transitions += explorer.transitions + reached.transitions
  }
  const lasting = [...findings.values()].filter(({ rule, says }) => rule === 'invariant-broken' || missed.get(says) === epochs.length)
  const unnoticed = [...mutants].filter(([, one]) => !one.killed && !one.equivalent && !one.explained).map(([key]): Finding => {
    const [step, says] = key.split('\u0000')
    return { procedure: procedure.id, rule: 'guard-unnoticed', says: `去掉环节“${step}”的前置条件“${says}”，没有任何禁止事项发现`, path: [step ?? ''] }
  })
  const count = (of: (one: { killed: boolean; equivalent: boolean; explained: boolean }) => boolean): number => [...mutants.values()].filter(of).length
  return {
    procedure: procedure.id, states, transitions, invariants: procedure.never?.length ?? 0, findings: [...lasting, ...unnoticed],
    mutants: { total: mutants.size, killed: count(({ killed }) => killed), equivalent: count((one) => !one.killed && one.equivalent), explained: count((one) => !one.killed && !one.equivalent && one.explained) },
  }
}
