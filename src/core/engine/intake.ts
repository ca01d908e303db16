import { dateOf, type PlainDate } from '../calendar/plain-date.ts'
import { INTAKE_CLASSES, type DecidedClass, type Deciding, type Intake, type IntakeClass } from '../vocabulary/intake.ts'
import type { Action, Procedure } from '../vocabulary/procedure.ts'
import type { Case, Facts } from './case.ts'
import { listOf } from './clock.ts'
import { targetState } from './fold.ts'

const DECIDED = Object.keys(INTAKE_CLASSES).filter((name): name is DecidedClass => name !== 'pending')

const byOf = (one: Deciding): string => (typeof one === 'string' ? one : one.by)

/** The class that an act decides when it leads to a state. */
const decides = (intake: Intake, action: string, to: string): DecidedClass | undefined =>
  DECIDED.find((name) => (intake[name] ?? []).some((one) => byOf(one) === action && (typeof one === 'string' || one.to === to)))

/** Where a matter stands among those that were received. A case that counts nowhere (作废, 撤销导入) was not received. */
export function intakeClass(definition: Procedure, intake: Intake, kase: Case): IntakeClass {
  let [state, decided] = ['', undefined as DecidedClass | undefined]
  let facts: Facts = {}
  for (const [index, act] of kase.acts.entries()) {
    if (act.do === '并案' && !definition.actions[act.do]) return 'merged'
    if (act.do !== definition.opens.name && !definition.actions[act.do]) continue
    facts = { ...facts, ...act.answers }
    state = targetState(definition, act, state, facts, kase.acts.slice(0, index))
    const now = decides(intake, act.do, state)
    if (now !== undefined && !(now === 'withdrawn' && decided !== undefined)) decided = now
  }
  return decided ?? 'pending'
}

/** Channel and day under which a matter was received. */
export function receivedBy(intake: Intake, { acts, facts }: Pick<Case, 'acts' | 'facts'>): { readonly channel: string; readonly on: PlainDate } {
  const day = intake.day === undefined ? undefined : facts[intake.day]
  return { channel: String((intake.channel === undefined ? undefined : facts[intake.channel]) ?? '未填写'), on: dateOf(typeof day === 'string' ? day : acts[0]?.on ?? '') }
}

type To = Action['to']

/** States to which an act may lead from one; a branch on the state itself is decided by it. */
function targetsFrom(to: To, state: string): readonly string[] {
  if (to === undefined) return [state]
  if (typeof to === 'string') return [to]
  const found: string[] = []
  for (const { when, to: target } of to) {
    if (when?.is === 'state' && !when.of.includes(state)) continue
    found.push(target)
    if (!when || when.is === 'state') break
  }
  return found
}

/** End states that can be reached without any act that decides: a matter would be over and have gone nowhere. */
function undecidedEnds(definition: Procedure, intake: Intake): readonly string[] {
  const isEnd = (state: string): boolean => definition.states[state]?.end === true
  const waiting = targetsFrom(definition.opens.to, '').filter((to) => decides(intake, definition.opens.name, to) === undefined)
  const seen = new Set<string>()
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    if (seen.has(state)) continue
    seen.add(state)
    const from = state
    for (const [name, { from: allowed, to }] of Object.entries(definition.actions)) {
      if (isEnd(from) || (allowed !== undefined && !listOf(allowed).includes(from))) continue
      waiting.push(...targetsFrom(to, from).filter((target) => decides(intake, name, target) === undefined))
    }
  }
  return [...seen].filter(isEnd)
}

/** Everything wrong with the intake of a definition: names that point nowhere, acts of two classes, ends without a class. */
export function intakeFaults(definition: Procedure): readonly string[] {
  const { intake, opens, actions, states } = definition
  if (!intake) return []
  const fields = new Set([opens, ...Object.values(actions)].flatMap(({ asks = {} }) => Object.keys(asks)))
  const all = DECIDED.flatMap((name) => (intake[name] ?? []).map((one) => [name, one] as const))
  const acts = all.map(([, one]) => byOf(one)).filter((name) => name !== opens.name && !actions[name])
  const ends = all.flatMap(([, one]) => (typeof one === 'string' || states[one.to] ? [] : [one.to]))
  const twice = all.filter(([name, one], index) => all.some(([other, before], at) => at < index && other !== name && byOf(before) === byOf(one) && (typeof before === 'string' || typeof one === 'string' || before.to === one.to)))
  return [
    ...[intake.day, intake.channel].filter((name) => name !== undefined && !fields.has(name)).map((name) => `收件去向：没有填写项“${name}”`),
    ...acts.map((name) => `收件去向：没有环节“${name}”`), ...ends.map((name) => `收件去向：没有状态“${name}”`),
    ...twice.map(([, one]) => `收件去向：“${byOf(one)}”归入了两类`),
    ...(acts.length + ends.length === 0 ? undecidedEnds(definition, intake).map((state) => `收件去向：到“${state}”的案件可能不属于任何一类`) : []),
  ]
}
