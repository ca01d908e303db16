import { addDays, addMonths, type PlainDate } from '#core/calendar/plain-date.ts'

/** First and last day, both counted. */
export interface Period { readonly from: PlainDate; readonly to: PlainDate }

export const yearOf = (year: number): Period => ({ from: `${year}-01-01`, to: `${year}-12-31` })

/** A period that is not over reaches to today: limits that end later, and terms that run out later, do not count yet. */
export const untilToday = ({ from, to }: Period, today: PlainDate): Period => ({ from, to: today >= from && today < to ? today : to })

/** A period that nothing can be counted over; the message says which can. */
export class PeriodError extends Error {
  constructor(says: string) {
    super(says)
    this.name = 'PeriodError'
  }
}

const isMonthEnd = (day: PlainDate): boolean => addDays(day, 1).endsWith('-01')
const lastOf = (month: string): PlainDate => addDays(addMonths(`${month}-01`, 1), -1)
const monthsIn = ({ from, to }: Period): number => (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7)) + 1

/** The same period of last year 上年同期; of one that is not over, as far as this one has come. */
export function yearBefore({ from, to }: Period): Period {
  const back = addMonths(to, -12)
  return { from: addMonths(from, -12), to: isMonthEnd(to) ? lastOf(back.slice(0, 7)) : back }
}

/** The whole period before 上期, as long as this one. */
export const periodBefore = (period: Period): Period => ({ from: addMonths(period.from, -monthsIn(period)), to: addDays(period.from, -1) })

/** The months of a period, each as far as the period reaches. */
export const monthsOf = (period: Period): readonly Period[] =>
  Array.from({ length: monthsIn(period) }, (_, n) => { const first = addMonths(`${period.from.slice(0, 7)}-01`, n); const last = lastOf(first.slice(0, 7)); return { from: first, to: last < period.to ? last : period.to } })

const monthsFrom = (first: string, n: number): Period => ({ from: `${first}-01`, to: addDays(addMonths(`${first}-01`, n), -1) })

/** What somebody asks for, as texts: a year, a month or quarter of it, or months from–to (考核年度: 2024-11 to 2025-10). */
export interface PeriodWords { readonly year?: string; readonly month?: string; readonly quarter?: string; readonly from?: string; readonly to?: string }

const MONTH = /^20\d\d-(?:0[1-9]|1[0-2])$/

function readSpan(from: string, to: string): Period {
  if (!MONTH.test(from) || !MONTH.test(to) || to < from) throw new PeriodError(`期间应当写作起止月份，如 from=2024-11、to=2025-10，收到的是“${from}”至“${to}”`)
  const span = { from: `${from}-01`, to: lastOf(to) }
  if (monthsIn(span) > 36) throw new PeriodError('期间最长为三十六个月')
  return span
}

/** Whole months. @throws PeriodError saying what is wrong */
export function readPeriod({ year = '', month = '', quarter = '', from = '', to = '' }: PeriodWords): Period {
  if (from !== '' || to !== '') return readSpan(from, to)
  if (!/^20\d\d$/.test(year)) throw new PeriodError('年度应为四位数字，如2025')
  if (month !== '' && quarter !== '') throw new PeriodError('月份和季度只能给出一个')
  if (month !== '') {
    if (!/^(?:0?[1-9]|1[0-2])$/.test(month)) throw new PeriodError(`月份应为1至12，收到的是“${month}”`)
    return monthsFrom(`${year}-${month.padStart(2, '0')}`, 1)
  }
  if (quarter === '') return monthsFrom(`${year}-01`, 12)
  if (!/^[1-4]$/.test(quarter)) throw new PeriodError(`季度应为1至4，收到的是“${quarter}”`)
  return monthsFrom(`${year}-${String(Number(quarter) * 3 - 2).padStart(2, '0')}`, 3)
}

const month = (day: PlainDate): string => `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月`

/** 2025年, 2025年第3季度, 2025年7月, 2024年11月至2025年10月; with the day up to which it is counted where it is not over. */
export function sayPeriod({ from, to }: Period): string {
  const n = monthsIn({ from, to })
  const open = isMonthEnd(to) ? '' : `（截至${Number(to.slice(5, 7))}月${Number(to.slice(8))}日）`
  const first = Number(from.slice(5, 7))
  if (n === 12 && first === 1) return `${from.slice(0, 4)}年${open}`
  if (n === 1) return `${month(from)}${open}`
  if (n === 3 && first % 3 === 1) return `${from.slice(0, 4)}年第${(first + 2) / 3}季度${open}`
  return `${month(from)}至${from.slice(0, 4) === to.slice(0, 4) ? `${Number(to.slice(5, 7))}月` : month(to)}${open}`
}

/** 月, 季 or 年: how often such a period comes; null for any other span. */
export function cycleOf(period: Period): '月' | '季' | '年' | null {
  const said = sayPeriod(period)
  return /^\d{4}年(?:（|$)/.test(said) ? '年' : /季度/.test(said) ? '季' : /^\d{4}年\d+月(?:（|$)/.test(said) ? '月' : null
}
