import { compare, weekday, type PlainDate } from './plain-date.ts'

/** 'MM-DD' */
export type MonthDay = string

/** One year as the State Council's holiday notice has it. */
export interface HolidayYear {
  readonly year: number
  readonly notice: { readonly title: string; readonly number?: string }
  /** Mondays to Fridays that are rest days. */
  readonly restWeekdays: readonly MonthDay[]
  /** Saturdays and Sundays that are working days 调休上班. */
  readonly workingWeekends: readonly MonthDay[]
}

export interface DayKind {
  readonly working: boolean
  /** The year has no notice yet: weekdays only, to be computed again when it comes. */
  readonly provisional: boolean
  readonly why: string
}

export interface Calendar {
  readonly coveredFrom: PlainDate
  readonly coveredUntil: PlainDate
  readonly dayKind: (date: PlainDate) => DayKind
  readonly isWorkingDay: (date: PlainDate) => boolean
  /** Whether the day lies in a year whose notice is known. */
  readonly isCovered: (date: PlainDate) => boolean
}

interface Loaded { readonly rest: ReadonlySet<string>; readonly work: ReadonlySet<string>; readonly title: string }

const plainWeek = (date: PlainDate): DayKind =>
  weekday(date) <= 5 ? { working: true, provisional: false, why: '周一至周五' } : { working: false, provisional: false, why: '周末' }

/** A calendar over the years given. The table is an argument, so that the core knows no year by itself. */
export function makeCalendar(years: readonly HolidayYear[]): Calendar {
  const loaded = new Map<string, Loaded>(years.map(({ year, notice, restWeekdays, workingWeekends }) =>
    [String(year), { rest: new Set(restWeekdays), work: new Set(workingWeekends), title: notice.title }]))
  const sorted = years.map(({ year }) => String(year)).sort(compare)
  const dayKind = (date: PlainDate): DayKind => {
    const year = loaded.get(date.slice(0, 4))
    if (!year) return { ...plainWeek(date), provisional: true, why: `${date.slice(0, 4)}年放假安排尚未公布，暂按周一至周五计` }
    const monthDay = date.slice(5)
    if (year.rest.has(monthDay)) return { working: false, provisional: false, why: `节假日（${year.title}）` }
    if (year.work.has(monthDay)) return { working: true, provisional: false, why: `调休上班日（${year.title}）` }
    return plainWeek(date)
  }
  return {
    coveredFrom: `${sorted[0] ?? '0000'}-01-01`, coveredUntil: `${sorted.at(-1) ?? '0000'}-12-31`,
    dayKind, isWorkingDay: (date) => dayKind(date).working, isCovered: (date) => loaded.has(date.slice(0, 4)),
  }
}
