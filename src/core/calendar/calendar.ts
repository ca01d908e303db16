import { addDays, compare, weekday, type PlainDate } from './plain-date.ts'

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

/** Hours of a working day between two clock times, `08:30` to `17:30`. */
export interface Span { readonly from: string; readonly to: string }

export interface Calendar {
  readonly coveredFrom: PlainDate
  readonly coveredUntil: PlainDate
  readonly dayKind: (date: PlainDate) => DayKind
  readonly isWorkingDay: (date: PlainDate) => boolean
  /**
   * Whether the day is one of the days off that the notice gives for a festival 节假日, weekends that adjoin them included, and not a plain
   * weekend. In a year without a notice every rest day may turn out to be one, so each counts.
   */
  readonly isHoliday: (date: PlainDate) => boolean
  /** Whether the day lies in a year whose notice is known. */
  readonly isCovered: (date: PlainDate) => boolean
  /** Hours of a working day, in order: what limits in working hours 工作时 count. */
  readonly workingTime: readonly Span[]
}

/** No statute fixes the hours of a working day; an organ that keeps others, or takes its noon out, says so with `withWorkingTime`. */
const WORKING_TIME: readonly Span[] = [{ from: '08:30', to: '17:30' }]

const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/

/** Working hours that are empty, overlap, or are no clock times. */
export class WorkingTimeError extends Error {
  constructor(spans: readonly Span[]) {
    super(`工作时间“${spans.map(({ from, to }) => `${from}-${to}`).join('、')}”无效：每段应如08:30-17:30，先后不得重叠`)
    this.name = 'WorkingTimeError'
  }
}

/**
 * The calendar with an organ's own working hours.
 * @throws WorkingTimeError
 */
export function withWorkingTime(calendar: Calendar, workingTime: readonly Span[]): Calendar {
  checkWorkingTime(workingTime)
  return { ...calendar, workingTime }
}

function checkWorkingTime(spans: readonly Span[]): void {
  const inOrder = spans.every(({ from, to }, index) => CLOCK.test(from) && CLOCK.test(to) && from < to && (spans[index - 1]?.to ?? '') <= from)
  if (spans.length === 0 || !inOrder) throw new WorkingTimeError(spans)
}

/**
 * Working hours as people write them: 08:30-12:00、13:00-17:30.
 * @throws WorkingTimeError
 */
export function readWorkingTime(text: string): readonly Span[] {
  const spans = text.split(/[、，,；;]\s*/).map((part) => { const [from = '', to = ''] = part.split(/[-—–~至]/).map((one) => one.trim()); return { from, to } })
  checkWorkingTime(spans)
  return spans
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
  const isWeekdayOff = (date: PlainDate): boolean => loaded.get(date.slice(0, 4))?.rest.has(date.slice(5)) ?? !dayKind(date).working
  /** The festival's days off run without a gap, and the notice takes at least one weekday for each. */
  const reaches = (date: PlainDate, step: 1 | -1): boolean => !dayKind(date).working && (isWeekdayOff(date) || reaches(addDays(date, step), step))
  return {
    isHoliday: (date) => reaches(date, 1) || reaches(date, -1),
    coveredFrom: `${sorted[0] ?? '0000'}-01-01`, coveredUntil: `${sorted.at(-1) ?? '0000'}-12-31`,
    dayKind, isWorkingDay: (date) => dayKind(date).working, isCovered: (date) => loaded.has(date.slice(0, 4)), workingTime: WORKING_TIME,
  }
}
