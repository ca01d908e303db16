import { addDays, dateOf, type Moment, type PlainDate } from '../calendar/plain-date.ts'
import type { Interval as Excluded } from '../calendar/walk.ts'
import type { Deadline, Extension, Interval, Start } from '../vocabulary/deadline.ts'
import type { Procedure } from '../vocabulary/procedure.ts'
import type { Act, Case, Facts, Value } from './case.ts'
import { NO_WORLD, evaluate, type View } from './evaluate.ts'
import type { Condition } from '../vocabulary/condition.ts'

export const listOf = <T>(one: T | readonly T[]): readonly T[] => (Array.isArray(one) ? (one as readonly T[]) : [one as T])

/** Acts at which a clock starts (or starts anew), by whatever of the three ways the definition writes them. */
export const startsOf = (from: Deadline['from']): readonly Start[] =>
  listOf<string | Start>(from as string | Start | readonly Start[]).map((one) => (typeof one === 'string' ? { action: one } : one))

/** The approvers and amounts by which a deadline may be prolonged. */
export const extensionsOf = ({ extends: rules }: Deadline): readonly Extension[] => (rules === undefined ? [] : listOf<Extension>(rules))

/** A view on answers alone: conditions inside a deadline may look at facts, never at other clocks. */
function answersView(kase: Case, facts: Facts): View {
  const has = (action: string): number => kase.acts.findLast((act) => act.do === action)?.seq ?? 0
  return {
    state: kase.state, answer: (field): Value | undefined => facts[field], mayAnswer: () => false,
    done: (action) => has(action) > 0, doneSince: (action, since) => has(action) > has(since),
    ...NO_WORLD,
  }
}

/** Whether a condition holds on the facts of a case (extended by one act's answers). */
export const holdsOnFacts = (condition: Condition | undefined, kase: Case, answers?: Facts): boolean =>
  !condition || evaluate(condition, answersView(kase, answers ? { ...kase.facts, ...answers } : kase.facts)) === true

/** Where a clock starts: the act and the moment, after the last restart. */
export interface Started { readonly act: Act; readonly moment: Moment; readonly restarted: boolean; readonly lastDayOf?: string }

const momentOf = (act: Act, field?: string): Moment | undefined => {
  if (field === undefined) return act.on
  const value = act.answers[field]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** The first of these acts at which a clock starts. */
function begunBy(starts: readonly Start[], kase: Case, acts: readonly Act[], restarted: boolean): Started | undefined {
  for (const act of acts) {
    const start = starts.find((from) => from.action === act.do && holdsOnFacts(from.when, kase, act.answers))
    const moment = start && momentOf(act, start.at)
    if (moment) return { act, moment, restarted, ...(start.lastDayOf === undefined ? {} : { lastDayOf: start.lastDayOf }) }
  }
  return undefined
}

export function findStart(deadline: Deadline, kase: Case): Started | undefined {
  const first = begunBy(startsOf(deadline.from), kase, kase.acts, false)
  if (!first || deadline.restarts === undefined) return first
  return begunBy(startsOf(deadline.restarts), kase, kase.acts.filter(({ seq }) => seq > first.act.seq).reverse(), true) ?? first
}

/** Actions that name the state in which the case is over: the law wants them done even then (撤回公示). None where the case was annulled or joined to another. */
export function afterEnd(definition: Procedure, kase: Case): readonly string[] {
  if (kase.open || kase.void || definition.states[kase.state]?.end !== true || kase.acts.some((act) => act.do === '并案')) return []
  return Object.entries(definition.actions).filter(([, { from }]) => from !== undefined && listOf(from).includes(kase.state)).map(([name]) => name)
}

/** The first act after the start that meets the deadline. */
export function findMeeting(deadline: Deadline, kase: Case, start: Started): Act | undefined {
  const to = listOf(deadline.to)
  return kase.acts.find((act) => act.seq > start.act.seq && to.includes(act.do) && holdsOnFacts(deadline.toWhen, kase, act.answers))
}

/** The moment at which the meeting act counts as taken. */
export function metOn({ toAt }: Deadline, kase: Case, act: Act): Moment {
  const value = toAt === undefined ? undefined : act.answers[toAt] ?? kase.facts[toAt]
  return typeof value === 'string' && value !== '' ? value : act.on
}

/** What is recorded without a time of day happens at the end of its day, as for clocks that count days. */
const toMinute = (moment: Moment | PlainDate): Moment => (moment.length > 10 && !moment.endsWith('T00:00') ? moment : `${addDays(dateOf(moment), 1)}T00:00`)

/** Intervals after the start (and up to the meeting act) that do not count. */
export function findIntervals(rules: readonly Interval[], kase: Case, start: Started, until?: Act): readonly Excluded[] {
  const acts = kase.acts.filter((act) => act.seq > start.act.seq && (!until || act.seq <= until.seq))
  return rules.flatMap((rule) => acts.filter((act) => act.do === rule.from).map((opening) => {
    const closing = acts.find((act) => act.seq > opening.seq && listOf(rule.to).includes(act.do))
    const from = momentOf(opening, rule.fromAt) ?? opening.on
    const to = closing && (momentOf(closing, rule.toAt) ?? closing.on)
    return { from: dateOf(from), to: to ? dateOf(to) : null, pause: { from: toMinute(from), to: to ? toMinute(to) : null }, reason: closing ? `${rule.from}至${closing.do}` : `${rule.from}，尚未结束` }
  }))
}

/** Amounts by which the deadline was prolonged, with the acts. */
export function findExtensions(deadline: Deadline, kase: Case, start: Started): readonly { readonly act: Act; readonly amount: number }[] {
  return extensionsOf(deadline).flatMap((rule) => kase.acts.filter((act) => act.do === rule.by && act.seq > start.act.seq).map((act) => ({
    act, amount: typeof rule.amount === 'string' ? Number(act.answers[rule.amount] ?? 0) : rule.amount.amount,
  })))
}

export const dayOf = (moment: Moment | PlainDate): PlainDate => dateOf(moment)
