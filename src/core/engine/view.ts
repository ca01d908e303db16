import { addWorkingHours } from '../calendar/hours.ts'
import { addHours, compare, dateOf, type Moment, type PlainDate } from '../calendar/plain-date.ts'
import { addCalendarDays, addPeriodMonths, addWorkingDays, stepBack } from '../calendar/walk.ts'
import type { Calendar } from '../calendar/calendar.ts'
import type { Fields } from '../vocabulary/field.ts'
import type { Period } from '../vocabulary/period.ts'
import type { Procedure } from '../vocabulary/procedure.ts'
import { withoutEmpty } from './answers.ts'
import type { Act, Attempt, Case, Context, Value } from './case.ts'
import { dayOf } from './clock.ts'
import { computeDue, isAfter } from './due.ts'
import type { Truth, View } from './evaluate.ts'
import { findClock } from './parameters.ts'

const latest = (acts: readonly Act[], action: string): Act | undefined => acts.findLast((act) => act.do === action)

const latestStart = (calendar: Calendar, event: PlainDate, period: Period): PlainDate => stepBack(calendar, event, period) ?? event

const toMoment = (on: Moment | PlainDate): Moment => (on.length > 10 ? on : `${on}T00:00`)

/** The end of so many hours after a moment; undefined for a period in whole days. */
function hoursAfter(calendar: Calendar, from: Moment, { amount, unit }: Period): Moment | undefined {
  if (unit === 'hour') return addHours(toMoment(from), amount)
  return unit === 'workingHour' ? addWorkingHours(calendar, toMoment(from), amount).date ?? undefined : undefined
}

function lastDayOf(calendar: Calendar, from: PlainDate, period: Period): PlainDate {
  const walked = period.unit === 'workingDay' ? addWorkingDays(calendar, from, period.amount)
    : period.unit === 'day' ? addCalendarDays(from, period.amount)
    : addPeriodMonths(from, period.amount * (period.unit === 'year' ? 12 : 1))
  return walked.date ?? from
}

const namesIn = (value: Value | undefined): readonly string[] => (value === undefined ? [] : Array.isArray(value) ? value : [String(value)])

/** The persons behind names and ids: the same person under id and name is one. */
function identities(context: Context, names: readonly string[]): readonly string[] {
  return names.map((name) => context.findPerson(name)?.id ?? name)
}

function named(kase: Case | null, attempt: Attempt, context: Context, fields: readonly string[], actions: readonly string[]): ReadonlySet<string> {
  const fromFields = fields.flatMap((field) => namesIn(attempt.answers[field] ?? kase?.facts[field]))
  const fromActs = (kase?.acts ?? []).filter((act) => actions.includes(act.do)).map((act) => act.by.person)
  return new Set(identities(context, [...fromFields, ...fromActs]))
}

function certifiedCount(context: Context, names: readonly string[], kind: string, on: Moment | PlainDate): number {
  const day = dateOf(on)
  const holders = names.flatMap((name) => {
    const person = context.findPerson(name)
    const valid = person?.certificates.some((held) => held.kind === kind && compare(held.from, day) <= 0 && compare(day, held.to) <= 0)
    return person && valid ? [person.id] : []
  })
  return new Set(holders).size
}

/** Whether an entry of the register has this value and is valid on the day. */
function isListed(context: Context, register: string, by: string, value: Value, day: PlainDate): Truth {
  const entries = context.entriesOf?.(register)
  return entries?.some(({ facts, from, to }) => facts[by] === value && (from === null || compare(from, day) <= 0) && (to === null || compare(day, to) <= 0)) ?? true
}

/** Clock times as text order themselves; a span over midnight is the two ends of the day. */
const isBetween = (time: string, from: string, to: string): boolean => (from <= to ? from <= time && time < to : time >= from || time < to)

/** The case as an attempted act meets it: history before it, its own answers first, clocks as of its day. */
export function viewOf(definition: Procedure, kase: Case | null, tried: Attempt, asks: Fields, context: Context): View {
  // An empty form field and an absent one are the same fact, also to the guards.
  const attempt: Attempt = { ...tried, answers: withoutEmpty(tried.answers) }
  const acts = kase?.acts ?? []
  // A comparison may name a parameter of the definition instead of an answer.
  const answer = (field: string): Value | undefined => attempt.answers[field] ?? kase?.facts[field] ?? definition.parameters?.[field]?.value
  const mayAnswer = (field: string): boolean => field in asks && attempt.answers[field] === undefined
  const on = attempt.on
  const deadline: View['deadline'] = (name, when) => {
    const rule = definition.deadlines?.[name]
    if (!rule || !kase) return false
    const { started, due, rolled } = computeDue(definition, name, kase, on, context.calendar)
    if (started === null || when === 'started') return started !== null
    // A period open to a party stays open after a first statement: whether the clock was met does not matter here.
    const last = rolled ?? due
    const over = last !== null && isAfter(on, last)
    return when === 'passed' ? over : when === 'reached' ? last !== null && compare(dateOf(on), dateOf(last)) >= 0 : !over
  }
  const whenOf = (field: string | null, test: (moment: string) => Truth): Truth => {
    const moment = field === null ? on : answer(field)
    return typeof moment === 'string' && moment !== '' ? test(moment) : field !== null && mayAnswer(field) ? undefined : false
  }
  const others = (fields: readonly string[], actions: readonly string[]) => named(kase, attempt, context, fields, actions)
  const peopleTruth = (names: readonly string[], field: string, test: (ids: readonly string[]) => boolean): Truth =>
    names.length === 0 ? (mayAnswer(field) ? undefined : false) : test(identities(context, names))
  return {
    state: kase?.state ?? '', answer, mayAnswer, deadline,
    done: (action) => latest(acts, action) !== undefined,
    doneSince: (action, since) => (latest(acts, action)?.seq ?? 0) > (latest(acts, since)?.seq ?? 0),
    lead: (field, period) => {
      const event = answer(field)
      if (typeof event !== 'string') return mayAnswer(field) ? undefined : false
      const soonest = hoursAfter(context.calendar, on, period)
      return soonest === undefined ? compare(dateOf(on), latestStart(context.calendar, dateOf(event), period)) <= 0 : compare(soonest, toMoment(event)) <= 0
    },
    elapsed: (action, period) => {
      const act = latest(acts, action)
      if (act === undefined) return false
      const end = hoursAfter(context.calendar, act.on, period)
      return end === undefined ? compare(dateOf(on), lastDayOf(context.calendar, dayOf(act.on), period)) > 0 : compare(toMoment(on), end) >= 0
    },
    certified: (field, certificate, atLeast) =>
      peopleTruth(namesIn(answer(field)), field, () => {
        const names = namesIn(answer(field))
        return certifiedCount(context, names, certificate, on) >= Math.max(atLeast, new Set(identities(context, names)).size)
      }),
    listed: (field, register, by) => {
      const value = answer(field)
      return value === undefined || value === '' ? (mayAnswer(field) ? undefined : false) : isListed(context, register, by, value, dateOf(on))
    },
    restDay: (field, holiday) => whenOf(field, (moment) => (holiday ? context.calendar.isHoliday(dateOf(moment)) : !context.calendar.isWorkingDay(dateOf(moment)))),
    between: (field, from, to) => whenOf(field, (moment) => (moment.length > 10 ? isBetween(moment.slice(11), findClock(definition, from), findClock(definition, to)) : undefined)),
    actorNot: (fields, actions) => !others(fields, actions).has(identities(context, [attempt.by.person])[0] ?? ''),
    personNot: (field, fields, actions) =>
      peopleTruth(namesIn(answer(field)), field, (ids) => { const taken = others(fields, actions); return ids.every((id) => !taken.has(id)) }),
  }
}
