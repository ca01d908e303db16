import type { Calendar } from './calendar.ts'
import { addDays, compare, dateOf, type Moment, type PlainDate } from './plain-date.ts'
import type { Pause, Walk } from './walk.ts'

const MINUTES_IN_DAY = 1440
const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
const pad = (n: number): string => String(n).padStart(2, '0')
const clockOf = (minute: number): string => `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`
const momentAt = (day: PlainDate, minute: number): Moment => (minute >= MINUTES_IN_DAY ? `${addDays(day, 1)}T00:00` : `${day}T${clockOf(minute)}`)

type Minutes = readonly [from: number, to: number]

/** The minute of this day at which a moment lies: 0 for one before it, the end of the day for one after it. */
function minuteWithin(day: PlainDate, moment: Moment): number {
  const order = compare(dateOf(moment), day)
  return order === 0 ? minuteOf(moment.slice(11)) : order < 0 ? 0 : MINUTES_IN_DAY
}

/** What is left of some minutes of a day when a pause is taken out. */
function without(spans: readonly Minutes[], day: PlainDate, { from, to }: Pause): readonly Minutes[] {
  const [start, end] = [minuteWithin(day, from), to === null ? MINUTES_IN_DAY : minuteWithin(day, to)]
  if (end <= start) return spans
  return spans.flatMap(([a, b]): readonly Minutes[] => [[a, Math.min(b, start)], [Math.max(a, end), b]]).filter(([a, b]) => b > a)
}

const sayMinutes = (n: number): string => [n >= 60 ? `${Math.floor(n / 60)}小时` : '', n % 60 > 0 ? `${n % 60}分` : ''].join('') || '0分'

interface Counting { readonly spansOf: (day: PlainDate) => readonly Minutes[]; readonly isCovered: (day: PlainDate) => boolean }

/** Steps through the minutes that count, day by day, until `minutes` have run. */
function run({ spansOf, isCovered }: Counting, start: Moment, minutes: number, pauses: readonly Pause[]): Walk {
  const stop = pauses.filter(({ to }) => to === null).map(({ from }) => dateOf(from)).sort(compare)[0]
  const derivation: string[] = []
  let left = minutes
  let provisional = false
  for (let day = dateOf(start); stop === undefined || compare(day, stop) <= 0; day = addDays(day, 1)) {
    provisional ||= !isCovered(day)
    const after: Pause = { from: `${addDays(day, -1)}T00:00`, to: start }
    const spans = [after, ...pauses].reduce((open, pause) => without(open, day, pause), spansOf(day))
    let counted = 0
    for (const [from, to] of spans) {
      if (to - from >= left) return { date: momentAt(day, from + left), provisional, paused: false, remaining: 0, derivation: [...derivation, `${day}计${sayMinutes(counted + left)}，至${momentAt(day, from + left).replace('T', ' ')}届满`] }
      left -= to - from
      counted += to - from
    }
    if (counted > 0) derivation.push(`${day}计${sayMinutes(counted)}`)
  }
  return { date: null, provisional, paused: true, remaining: left / 60, derivation: [...derivation, `时钟停止，剩余${sayMinutes(left)}待恢复后续算`] }
}

/** Hours round the clock, rest days included, pauses left out. */
export const addClockHours = (start: Moment, n: number, pauses: readonly Pause[]): Walk =>
  run({ spansOf: () => [[0, MINUTES_IN_DAY]], isCovered: () => true }, start, n * 60, pauses)

/** Working hours 工作时: only the calendar's hours of working days count; a start outside them runs from the next such minute. */
export function addWorkingHours(calendar: Calendar, start: Moment, n: number, pauses: readonly Pause[] = []): Walk {
  const spans = calendar.workingTime.map(({ from, to }): Minutes => [minuteOf(from), minuteOf(to)])
  const walked = run({ spansOf: (day) => (calendar.isWorkingDay(day) ? spans : []), isCovered: calendar.isCovered }, start, n * 60, pauses)
  const hours = calendar.workingTime.map(({ from, to }) => `${from}—${to}`).join('、')
  return { ...walked, derivation: [`工作时只计工作日的${hours}`, ...walked.derivation] }
}
