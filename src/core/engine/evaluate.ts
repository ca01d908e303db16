import { lastDayOfTerm } from '../calendar/walk.ts'
import { dateOf, isPlainDate } from '../calendar/plain-date.ts'
import type { ClockTime, Condition } from '../vocabulary/condition.ts'
import type { Period } from '../vocabulary/period.ts'
import type { Value } from './case.ts'

/** Yes, no, or not known yet (the question has not been answered). */
export type Truth = boolean | undefined

/** What a condition may ask about. The real case and the review's abstract case both answer. */
export interface View {
  readonly state: string
  readonly done: (action: string) => Truth
  readonly doneSince: (action: string, since: string) => Truth
  readonly answer: (field: string) => Value | undefined
  /** Whether an unanswered field may still be answered in the act at hand: then a condition on it is not known yet. */
  readonly mayAnswer: (field: string) => boolean
  readonly deadline: (name: string, when: 'running' | 'reached' | 'passed' | 'started') => boolean
  readonly lead: (field: string, period: Period) => Truth
  readonly elapsed: (action: string, period: Period) => boolean
  readonly certified: (field: string, certificate: string, atLeast: number) => Truth
  readonly actorNot: (fields: readonly string[], actions: readonly string[]) => Truth
  readonly personNot: (field: string, fields: readonly string[], actions: readonly string[]) => Truth
  readonly listed: (field: string, register: string, by: string) => Truth
  readonly restDay: (field: string | null, holiday?: true) => Truth
  readonly between: (field: string | null, from: ClockTime, to: ClockTime) => Truth
}

type World = 'deadline' | 'lead' | 'elapsed' | 'certified' | 'actorNot' | 'personNot' | 'listed' | 'restDay' | 'between'

/** Where only answers and history may be looked at: clocks have not passed, and what the world must confirm is taken as given. */
export const NO_WORLD: Pick<View, World> = {
  deadline: () => false, lead: () => true, elapsed: () => true, certified: () => true, actorNot: () => true, personNot: () => true,
  listed: () => true, restDay: () => false, between: () => false,
}

const negate = (truth: Truth): Truth => (truth === undefined ? undefined : !truth)

function every(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false
  return truths.includes(undefined) ? undefined : true
}

const itemsOf = (value: Value): readonly string[] => (Array.isArray(value) ? value : [String(value)])

function order(left: Value, right: Value): number {
  if (typeof left === 'number' || typeof right === 'number') return Number(left) - Number(right)
  return left === right ? 0 : String(left) < String(right) ? -1 : 1
}

const OPERATORS = {
  '=': (n: number) => n === 0, '<=': (n: number) => n <= 0, '>=': (n: number) => n >= 0, '<': (n: number) => n < 0, '>': (n: number) => n > 0,
} as const

function onAnswer(view: View, field: string, test: (value: Value) => boolean): Truth {
  const value = view.answer(field)
  if (value !== undefined && value !== '') return test(value)
  return view.mayAnswer(field) ? undefined : false
}

/** A day stands for the last day of a term that begins on it. */
const endOf = (value: Value, term?: Period): Value => (term && typeof value === 'string' && isPlainDate(dateOf(value)) ? lastDayOfTerm(dateOf(value), term) : value)

function onTwo(view: View, field: string, other: string, test: (order: number) => boolean, term?: Period): Truth {
  const left = view.answer(field)
  const right = view.answer(other)
  if (left === undefined || left === '' || right === undefined || right === '') return view.mayAnswer(field) || view.mayAnswer(other) ? undefined : true
  return test(order(left, endOf(right, term)))
}

/**
 * Evaluates a condition in three values. A comparison of an answer that will never come is false; of two answers of which one is
 * missing, true (there is nothing to contradict).
 */
export function evaluate(condition: Condition, view: View): Truth {
  switch (condition.is) {
    case 'all': return every(condition.of.map((part) => evaluate(part, view)))
    case 'any': return negate(every(condition.of.map((part) => negate(evaluate(part, view)))))
    case 'not': return negate(evaluate(condition.of, view))
    case 'done': return view.done(condition.action)
    case 'doneSince': return view.doneSince(condition.action, condition.since)
    case 'state': return condition.of.includes(view.state)
    case 'answer': return onAnswer(view, condition.field, (value) => OPERATORS[condition.op](order(value, condition.value)))
    case 'oneOf': return onAnswer(view, condition.field, (value) => itemsOf(value).some((item) => condition.values.includes(item)))
    case 'filled': return onAnswer(view, condition.field, (value) => itemsOf(value).length > 0)
    case 'compare': return onTwo(view, condition.field, condition.with, OPERATORS[condition.op], condition.term)
    case 'deadline': return view.deadline(condition.name, condition.when)
    case 'lead': return view.lead(condition.field, condition.period)
    case 'elapsed': return view.elapsed(condition.action, condition.period)
    case 'certified': return view.certified(condition.field, condition.certificate, condition.atLeast)
    case 'actorNot': return view.actorNot(condition.fields, condition.actions)
    case 'personNot': return view.personNot(condition.field, condition.fields, condition.actions)
    case 'listed': return view.listed(condition.field, condition.register, condition.by)
    case 'restDay': return view.restDay(condition.field, condition.holiday)
    case 'between': return view.between(condition.field, condition.from, condition.to)
    default: return condition satisfies never
  }
}

/** The conditions a condition is made of, itself included, depth first. */
export function atoms(condition: Condition): readonly Condition[] {
  if (condition.is === 'all' || condition.is === 'any') return condition.of.flatMap(atoms)
  if (condition.is === 'not') return atoms(condition.of)
  return [condition]
}
