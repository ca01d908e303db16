import { compare, type PlainDate } from '../calendar/plain-date.ts'

export type PeriodUnit = 'workingDay' | 'day' | 'month' | 'year' | 'hour' | 'workingHour'

/** A length of time in the unit that the law writes. */
export interface Period {
  readonly amount: number
  readonly unit: PeriodUnit
}

export const workingDays = (amount: number): Period => ({ amount, unit: 'workingDay' })
/** Calendar days 日: never use it where the statute's closing article makes the number working days. */
export const days = (amount: number): Period => ({ amount, unit: 'day' })
export const months = (amount: number): Period => ({ amount, unit: 'month' })
export const years = (amount: number): Period => ({ amount, unit: 'year' })
/** Hours round the clock, rest days included. */
export const hours = (amount: number): Period => ({ amount, unit: 'hour' })
/** Working hours 工作时: they run only in the calendar's hours of working days. */
export const workingHours = (amount: number): Period => ({ amount, unit: 'workingHour' })

const UNIT_LABEL: Record<PeriodUnit, string> = { workingDay: '个工作日', day: '日', month: '个月', year: '年', hour: '小时', workingHour: '个工作时' }

export const sayUnit = (unit: PeriodUnit): string => UNIT_LABEL[unit]

/** 20个工作日, 90日, 24小时. */
export const sayPeriod = (period: Period): string => `${period.amount}${UNIT_LABEL[period.unit]}`

/** A value that changed by law: each entry holds from its date until the next. */
export interface Dated<T> {
  readonly since: readonly (readonly [PlainDate, T])[]
}

/** `dated({ '2008-05-01': workingDays(15), '2019-05-15': workingDays(20) })` */
export function dated<T>(values: Readonly<Record<PlainDate, T>>): Dated<T> {
  return { since: Object.entries(values).sort(([a], [b]) => compare(a, b)) }
}

const isDated = <T>(value: T | Dated<T>): value is Dated<T> =>
  typeof value === 'object' && value !== null && 'since' in value && Array.isArray(value.since)

/**
 * The value in force on a day. Before the first known date there is no answer: the law of that time is not recorded here,
 * and the nearest known value would be a guess.
 */
export function findInForce<T>(value: T | Dated<T>, on: PlainDate): T | undefined {
  if (!isDated(value)) return value
  return value.since.findLast(([from]) => compare(from, on) <= 0)?.[1]
}

/** All values with their first day in force; an undated value has holds from `null`. */
export const listDated = <T>(value: T | Dated<T>): readonly (readonly [PlainDate | null, T])[] =>
  isDated(value) ? value.since : [[null, value]]
