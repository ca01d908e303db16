import { addDays, daysBetween, type PlainDate } from '#core/calendar/plain-date.ts'
import type { Calendar } from '#core/calendar/calendar.ts'

/** Chance with a seed: the same seed always gives the same town. (mulberry32) */
export class Chance {
  #state: number
  constructor(seed: number) { this.#state = seed >>> 0 }

  /** At least 0, less than 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let t = this.#state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number, both ends included. */
  between(from: number, to: number): number { return from + Math.floor(this.next() * (to - from + 1)) }

  pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.next() * items.length)]
    if (item === undefined) throw new RangeError('没有可选的内容')
    return item
  }

  shuffle<T>(items: readonly T[]): readonly T[] {
    const mixed = [...items]
    for (let i = mixed.length - 1; i > 0; i -= 1) {
      const j = Math.floor(this.next() * (i + 1))
      const [a, b] = [mixed[i] as T, mixed[j] as T]
      mixed[i] = b
      mixed[j] = a
    }
    return mixed
  }
}

/** Working days of a span, both ends included. */
export function workingDaysIn(calendar: Calendar, from: PlainDate, to: PlainDate): readonly PlainDate[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, n) => addDays(from, n)).filter((day) => calendar.isWorkingDay(day))
}

/** The nth working day after (`way` 1) or before (-1) a day. */
function workingDaysAway(calendar: Calendar, day: PlainDate, n: number, way: 1 | -1): PlainDate {
  let date = day
  for (let left = n; left > 0;) {
    date = addDays(date, way)
    if (calendar.isWorkingDay(date)) left -= 1
  }
  return date
}

export const workingDaysLater = (calendar: Calendar, day: PlainDate, n: number): PlainDate => workingDaysAway(calendar, day, n, 1)
export const workingDaysEarlier = (calendar: Calendar, day: PlainDate, n: number): PlainDate => workingDaysAway(calendar, day, n, -1)

/** `n` days of a span in order, spread evenly with some chance. */
export function spread(chance: Chance, days: readonly PlainDate[], n: number): readonly PlainDate[] {
  return Array.from({ length: n }, () => chance.pick(days)).sort()
}
