import type { Calendar } from './calendar.ts'
import type { Period } from '../vocabulary/period.ts'
import { addDays, addMonths, compare, daysBetween, type Moment, type PlainDate } from './plain-date.ts'

/** An interval to the minute that does not count; `to` is null while the clock still stands. */
export interface Pause { readonly from: Moment; readonly to: Moment | null }

/**
 * An interval that does not count. `from` is the day of the act that stops the clock: the day after it is the first excluded day; `to`
 * is the day of the act that resumes it, the last excluded day; null while the clock still stands (00-counting §4.9). `pause` is the same to the minute,
 * for clocks that run by the hour.
 */
export interface Interval { readonly from: PlainDate; readonly to: PlainDate | null; readonly reason: string; readonly pause?: Pause }

/** Where a count arrived, and how. */
export interface Walk {
  /** null while the clock stands still. */
  readonly date: PlainDate | null
  readonly provisional: boolean
  readonly paused: boolean
  /** Units still to run when the clock stands still. */
  readonly remaining: number
  readonly derivation: readonly string[]
}

const isExcluded = (date: PlainDate, gaps: readonly Interval[]): boolean =>
  gaps.some(({ from, to }) => compare(date, from) > 0 && (to === null || compare(date, to) <= 0))

/** The day from which the clock stands still for good (so far). */
const standsFrom = (gaps: readonly Interval[]): PlainDate | undefined => gaps.filter(({ to }) => to === null).map(({ from }) => from).sort(compare)[0]

const paused = (remaining: number, why: readonly string[], provisional = false): Walk =>
  ({ date: null, provisional, paused: true, remaining, derivation: [...why, `时钟停止，剩余${remaining}日（工作日期限为工作日）待恢复后续算`] })

/** Runs of rest days passed over, named once with their reason. */
function sayRests(calendar: Calendar, rests: readonly PlainDate[]): readonly string[] {
  const holidays = rests.filter((date) => calendar.dayKind(date).why.startsWith('节假日'))
  const runs: PlainDate[][] = []
  for (const date of holidays) {
    const run = runs.at(-1)
    if (run && daysBetween(run.at(-1) ?? date, date) <= 3) run.push(date)
    else runs.push([date])
  }
  return runs.map((run) => `${run[0]}${run.length > 1 ? `至${run.at(-1)}` : ''}为${calendar.dayKind(run[0] ?? '').why}，不计`)
}

const sayMakeUps = (calendar: Calendar, counted: readonly PlainDate[]): readonly string[] =>
  counted.filter((date) => calendar.dayKind(date).why.startsWith('调休')).map((date) => `${date}为${calendar.dayKind(date).why}，计入`)

/** Walks kept of one calendar; beyond it they are forgotten and walked again. */
const MOST_KEPT = 5000

const walked = new WeakMap<Calendar, Map<string, Walk>>()

function walkedOf(calendar: Calendar): Map<string, Walk> {
  const known = walked.get(calendar)
  if (known && known.size < MOST_KEPT) return known
  const walks = new Map<string, Walk>()
  walked.set(calendar, walks)
  return walks
}

/**
 * Steps forward from the day after `start`, counting working days outside the intervals; the nth is the last day. A make-up Saturday or
 * Sunday counts, an adjusted weekday off does not (00-counting §4.3).
 */
export function addWorkingDays(calendar: Calendar, start: PlainDate, n: number, excluded: readonly Interval[] = []): Walk {
  if (excluded.length > 0) return walkWorkingDays(calendar, start, n, excluded)
  // Many cases begin on one day: they have the same last day, reached in the same way.
  const walks = walkedOf(calendar)
  const key = `${start}+${n}`
  const walk = walks.get(key) ?? walkWorkingDays(calendar, start, n, excluded)
  walks.set(key, walk)
  return walk
}

function walkWorkingDays(calendar: Calendar, start: PlainDate, n: number, excluded: readonly Interval[]): Walk {
  const stop = standsFrom(excluded)
  const counted: PlainDate[] = []
  const rests: PlainDate[] = []
  let date = start
  let provisional = false
  while (counted.length < n) {
    if (stop !== undefined && compare(date, stop) >= 0) return paused(n - counted.length, sayRests(calendar, rests), provisional)
    date = addDays(date, 1)
    provisional ||= !calendar.isCovered(date)
    if (isExcluded(date, excluded)) continue
    if (calendar.isWorkingDay(date)) counted.push(date)
    else rests.push(date)
  }
  const derivation = [...sayRests(calendar, rests), ...sayMakeUps(calendar, counted), `第${n}个工作日为${date}`]
  return { date, provisional, paused: false, remaining: 0, derivation }
}

/** Last day = start + n, days inside the intervals not counted (00-counting §4.2, §4.9). */
export function addCalendarDays(start: PlainDate, n: number, excluded: readonly Interval[] = []): Walk & { readonly date: PlainDate | null } {
  if (excluded.length === 0) return { date: addDays(start, n), provisional: false, paused: false, remaining: 0, derivation: [`自次日起第${n}日为${addDays(start, n)}`] }
  const stop = standsFrom(excluded)
  let date = start
  let left = n
  while (left > 0) {
    if (stop !== undefined && compare(date, stop) >= 0) return paused(left, [])
    date = addDays(date, 1)
    if (!isExcluded(date, excluded)) left -= 1
  }
  return { date, provisional: false, paused: false, remaining: 0, derivation: [`自次日起扣除后第${n}日为${date}`] }
}

/** Same-numbered day n months later (or the month's last day), moved by the days of the intervals before it (民法典 art 202). */
export function addPeriodMonths(start: PlainDate, n: number, excluded: readonly Interval[] = []): Walk {
  const plain = addMonths(start, n)
  const walked = addCalendarDays(start, daysBetween(start, plain), excluded)
  const why = `${n}个月后的对应日（没有对应日的为月末日）为${plain}`
  return { ...walked, derivation: excluded.length === 0 ? [why] : [why, ...walked.derivation] }
}

/** Steps back n working days from the day of an event, that day excluded: the latest day for "n days before" (00-counting §4.8). */
export function stepBackWorkingDays(calendar: Calendar, event: PlainDate, n: number): PlainDate {
  let date = event
  for (let left = n; left > 0;) {
    date = addDays(date, -1)
    if (calendar.isWorkingDay(date)) left -= 1
  }
  return date
}

export const stepBackCalendarDays = (event: PlainDate, n: number): PlainDate => addDays(event, -n)

/** The day that lies so long before an event; undefined for hours, which are not stepped back. */
export function stepBack(calendar: Calendar, event: PlainDate, { amount, unit }: Period): PlainDate | undefined {
  if (unit === 'hour' || unit === 'workingHour') return undefined
  if (unit === 'workingDay') return stepBackWorkingDays(calendar, event, amount)
  return unit === 'day' ? stepBackCalendarDays(event, amount) : addMonths(event, unit === 'year' ? -12 * amount : -amount)
}

/**
 * The last day of a term whose first day counts: five years from 1 June 2020 end on 31 May 2025. Where the last month has no such day, its
 * last day: two years from 29 February 2024 end on 28 February 2026.
 * @param term in days, months or years; other units have no last day of this kind and leave the first day as it is
 */
export function lastDayOfTerm(first: PlainDate, { amount, unit }: Period): PlainDate {
  if (unit === 'day') return addDays(first, amount - 1)
  if (unit !== 'month' && unit !== 'year') return first
  const same = addMonths(first, unit === 'year' ? 12 * amount : amount)
  return same.slice(8) === first.slice(8) ? addDays(same, -1) : same
}

/** The day itself if it is a working day, else the next working day (民法典 art 203). */
export function rollForward(calendar: Calendar, date: PlainDate): PlainDate {
  let day = date
  while (!calendar.isWorkingDay(day)) day = addDays(day, 1)
  return day
}

/** Working days after `from` up to and including `to`. */
export const countWorkingDays = (calendar: Calendar, from: PlainDate, to: PlainDate): number => countRunning(from, to, [], calendar)

/** Days after `from` up to and including `to` on which no interval stands; with a calendar only its working days. */
export function countRunning(from: PlainDate, to: PlainDate, gaps: readonly Interval[], calendar?: Calendar): number {
  let n = 0
  for (let date = addDays(from, 1); compare(date, to) <= 0; date = addDays(date, 1)) if (!isExcluded(date, gaps) && (calendar?.isWorkingDay(date) ?? true)) n += 1
  return n
}
