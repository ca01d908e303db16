import { addDays, compare, dateOf, type PlainDate } from '../calendar/plain-date.ts'
import type { Calendar } from '../calendar/calendar.ts'
import { isDerived, type Counted, type CountedAt, type StandsUntil } from '../vocabulary/count.ts'
import type { Procedure } from '../vocabulary/procedure.ts'
import type { Case } from './case.ts'
import { holdsOnFacts } from './clock.ts'
import { computeDue } from './due.ts'
import { fold } from './fold.ts'

/** What one case adds to one figure. `denominator` is 0 for plain counts and sums. */
export interface Contribution {
  readonly figure: string
  readonly organ: string
  readonly on: PlainDate
  readonly numerator: number
  readonly denominator: number
  readonly dims: Readonly<Record<string, string>>
}

/** The days on which a case enters a figure, each with the facts as of that act where every act counts by itself. */
function findDays(definition: Procedure, at: CountedAt, kase: Case, calendar: Calendar): readonly { readonly on: PlainDate; readonly kase: Case }[] {
  if (typeof at === 'object' && 'each' in at) {
    return kase.acts.filter((act) => act.do === at.each).map((act) => ({ on: dateOf(act.on), kase: { ...kase, facts: { ...kase.facts, ...act.answers } } }))
  }
  if (typeof at === 'object' && 'firstOf' in at) return kase.acts.filter((act) => at.firstOf.includes(act.do)).slice(0, 1).map((act) => ({ on: dateOf(act.on), kase }))
  if (typeof at === 'object' && 'due' in at) {
    const { due, rolled } = computeDue(definition, at.due, kase, kase.acts.at(-1)?.on ?? '', calendar)
    return due === null ? [] : [{ on: dateOf(rolled ?? due), kase }]
  }
  const value = typeof at === 'string' ? kase.acts.find((act) => act.do === at)?.on : 'latest' in at ? kase.acts.findLast((act) => act.do === at.latest)?.on : kase.facts[at.day]
  return typeof value === 'string' && value !== '' ? [{ on: dateOf(value), kase }] : []
}

/** The day on which a case that is over ended: what may still be done to it (更正, 归档, 制发文书) does not move that day. */
function endedOn(definition: Procedure, kase: Case): PlainDate {
  let length = kase.acts.length
  while (length > 1 && !fold(definition, kase.organ, kase.acts.slice(0, length - 1)).open) length -= 1
  return dateOf(kase.acts[length - 1]?.on ?? '')
}

function leavingBy(until: StandsUntil, kase: Case): readonly PlainDate[] {
  if (typeof until !== 'string') return kase.acts.filter((act) => until.firstOf.includes(act.do)).slice(0, 1).map((act) => dateOf(act.on))
  const expiry = kase.facts[until]
  return typeof expiry === 'string' && expiry !== '' ? [addDays(dateOf(expiry), 1)] : []
}

/** The first day on which an entry no longer counts: the day after it expires, the day of the act that ends it, or the day it was cancelled. */
function findLeaving(definition: Procedure, until: StandsUntil | undefined, kase: Case): PlainDate | undefined {
  const days = [
    ...(until === undefined ? [] : leavingBy(until, kase)),
    ...(kase.open ? [] : [endedOn(definition, kase)]),
  ]
  return days.sort(compare)[0]
}

type Parts = { readonly numerator: number; readonly denominator: number }

function onTime(definition: Procedure, count: Extract<Counted, { kind: 'onTime' }>, kase: Case, calendar: Calendar): Parts | undefined {
  const rule = definition.deadlines?.[count.deadline]
  const last = kase.acts.at(-1)
  if (!rule || !last) return undefined
  const { status } = computeDue(definition, count.deadline, kase, last.on, calendar)
  const isOpen = typeof count.at === 'object' && 'due' in count.at && (status === 'running' || status === 'overdue')
  if (status !== 'met' && status !== 'late' && !isOpen) return undefined
  return { numerator: status === 'met' ? 1 : 0, denominator: 1 }
}

function partsOf(definition: Procedure, count: Counted, kase: Case, calendar: Calendar): Parts | undefined {
  switch (count.kind) {
    case 'count': return { numerator: 1, denominator: 0 }
    case 'distinct': return kase.facts[count.field] === undefined ? undefined : { numerator: 1, denominator: 0 }
    case 'stock': return { numerator: count.field === undefined ? 1 : Number(kase.facts[count.field] ?? 0), denominator: 0 }
    case 'sum': return { numerator: Number(kase.facts[count.field] ?? 0), denominator: 0 }
    case 'onTime': return onTime(definition, count, kase, calendar)
    case 'rate': {
      if (!holdsOnFacts(count.among, kase)) return undefined
      const { of } = count
      if ('weights' in of) return { numerator: of.values[String(kase.facts[of.weights] ?? '')] ?? 0, denominator: 1 }
      return { numerator: holdsOnFacts(of, kase) ? 1 : 0, denominator: 1 }
    }
    default: return count satisfies never
  }
}

function dimsOf(count: Counted, kase: Case): Readonly<Record<string, string>> {
  const fields = [...(count.by ?? []), ...(count.kind === 'distinct' ? [count.field] : [])]
  return Object.fromEntries(fields.map((field) => [field, String(kase.facts[field] ?? '未填')]))
}

/** What stands only for a time is taken out again on the day it leaves. */
function entriesOf(definition: Procedure, count: Counted, kase: Case, entry: Contribution): readonly Contribution[] {
  const stands = count.kind === 'stock' || (count.kind === 'distinct' && count.standing)
  const left = stands ? findLeaving(definition, count.until, kase) : undefined
  if (left === undefined) return [entry]
  return compare(entry.on, left) < 0 ? [entry, { ...entry, on: left, numerator: -entry.numerator }] : []
}

type Own = readonly (readonly [figure: string, count: Counted])[]

const own = new WeakMap<Procedure, Own>()

/** The figures that cases add to: not those made of other figures. */
function countsOf(definition: Procedure): Own {
  const known = own.get(definition)
  if (known) return known
  const counts = Object.entries(definition.counts ?? {}).flatMap(([figure, count]) => (isDerived(count) ? [] : [[figure, count] as const]))
  own.set(definition, counts)
  return counts
}

/**
 * Everything one case adds to the figures its definition declares. A pure function of the case, so that counters kept by differences
 * equal counters rebuilt from the first event. A void case adds nothing.
 */
export function contributionsOf(definition: Procedure, kase: Case, calendar: Calendar): readonly Contribution[] {
  if (kase.void) return []
  return countsOf(definition).flatMap(([figure, count]) => findDays(definition, count.at, kase, calendar).flatMap(({ on, kase: then }) => {
    const parts = holdsOnFacts(count.where, then) ? partsOf(definition, count, then, calendar) : undefined
    return parts ? entriesOf(definition, count, kase, { figure, organ: kase.organ, on, ...parts, dims: dimsOf(count, then) }) : []
  }))
}
