/** A civil day `YYYY-MM-DD` in Asia/Shanghai. A string, never a Date: a Date carries a zone that no statute knows. */
export type PlainDate = string

/** A civil minute `YYYY-MM-DDTHH:MM` in Asia/Shanghai. */
export type Moment = string

/** Thrown for a text that is no day of the years 1900–2199. */
export class BadDateError extends Error {
  readonly written: string
  constructor(written: string, why: string) {
    super(`日期“${written}”无效：${why}。请写成 2026-03-01 的形式`)
    this.name = 'BadDateError'
    this.written = written
  }
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Days of a month (1–12) of a year. */
export const daysInMonth = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : DAYS_IN_MONTH[month - 1] ?? 0)

interface Parts { readonly year: number; readonly month: number; readonly day: number }

const read = (date: string): Parts => ({ year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) })

const pad = (n: number): string => String(n).padStart(2, '0')
const write = ({ year, month, day }: Parts): PlainDate => `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`

/** What is wrong with a text as a day, or undefined. */
function faultOf(text: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return '格式不对'
  const { year, month, day } = read(text)
  if (year < 1900 || year > 2199) return '年份应在1900至2199之间'
  if (month < 1 || month > 12) return '没有这个月份'
  return day >= 1 && day <= daysInMonth(year, month) ? undefined : '该月没有这一天'
}

export const isPlainDate = (text: string): boolean => faultOf(text) === undefined

export const isMoment = (text: string): boolean => /T([01]\d|2[0-3]):[0-5]\d$/.test(text) && text.length === 16 && isPlainDate(text.slice(0, 10))

/** @throws BadDateError saying what, why and what to write */
export function parsePlainDate(text: string): PlainDate {
  const fault = faultOf(text)
  if (fault) throw new BadDateError(text, fault)
  return text
}

/** The day of a day or minute. */
export const dateOf = (moment: Moment | PlainDate): PlainDate => moment.slice(0, 10)

/** Days since 1970-01-01 by the proleptic Gregorian calendar, in whole numbers. */
function toDays(date: PlainDate): number {
  const { year, month, day } = read(date)
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

function fromDays(days: number): PlainDate {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const index = Math.floor((5 * dayOfYear + 2) / 153)
  const month = index < 10 ? index + 3 : index - 9
  return write({ year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * index + 2) / 5) + 1 })
}

export const addDays = (date: PlainDate, n: number): PlainDate => fromDays(toDays(date) + n)

/** Days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: PlainDate, b: PlainDate): number => toDays(b) - toDays(a)

/** Same-numbered day n months later, or the last day of that month (民法典 art 202). */
export function addMonths(date: PlainDate, n: number): PlainDate {
  const { year, month, day } = read(date)
  const index = year * 12 + month - 1 + n
  const to = { year: Math.floor(index / 12), month: (index % 12) + 1 }
  return write({ ...to, day: Math.min(day, daysInMonth(to.year, to.month)) })
}

export const addYears = (date: PlainDate, n: number): PlainDate => addMonths(date, n * 12)

/** n hours later by the clock, rest days included. */
export function addHours(moment: Moment, n: number): Moment {
  const hour = Number(moment.slice(11, 13)) + n
  const days = Math.floor(hour / 24)
  return `${addDays(dateOf(moment), days)}T${pad(hour - days * 24)}:${moment.slice(14, 16)}`
}

/** 1 Monday … 7 Sunday. */
export const weekday = (date: PlainDate): number => ((((toDays(date) + 3) % 7) + 7) % 7) + 1

/** Order of two days or minutes: negative, 0, positive. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** 2026年1月5日. */
export function formatChinese(date: PlainDate): string {
  const { year, month, day } = read(date)
  return `${year}年${month}月${day}日`
}
