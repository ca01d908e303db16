import { addClockHours, addWorkingHours } from '../calendar/hours.ts'
import { addHours, addYears, compare, dateOf, type Moment, type PlainDate } from '../calendar/plain-date.ts'
import type { Calendar } from '../calendar/calendar.ts'
import { addCalendarDays, addPeriodMonths, addWorkingDays, countRunning, rollForward, stepBack, stepBackWorkingDays, type Interval as Excluded, type Pause, type Walk } from '../calendar/walk.ts'
import { sayCitation } from '../vocabulary/cite.ts'
import type { Deadline, FixedDay, Length, PeriodAhead, SetByAnswer, Within } from '../vocabulary/deadline.ts'
import { findInForce, sayPeriod, type Period } from '../vocabulary/period.ts'
import type { Procedure } from '../vocabulary/procedure.ts'
import type { Act, Case, Facts } from './case.ts'
import { findPeriod, sayLength } from './parameters.ts'
import { afterEnd, dayOf, findExtensions, findIntervals, findMeeting, findStart, holdsOnFacts, listOf, metOn, type Started } from './clock.ts'

/** pending 未起算 · running 计时中 · paused 停表 · met 按期 · late 逾期完成 · overdue 逾期未办 · lapsed 期满 · ended 程序已终结 · unknown 无法计算 */
export type DeadlineStatus = 'pending' | 'running' | 'paused' | 'met' | 'late' | 'overdue' | 'lapsed' | 'ended' | 'unknown'

export const STATUS_LABEL: Readonly<Record<DeadlineStatus, string>> = {
  pending: '未起算', running: '计时中', paused: '停表', met: '按期办理', late: '逾期办理', overdue: '逾期未办', lapsed: '期满', ended: '程序已终结', unknown: '无法计算',
}

/** A deadline of one case, with the derivation of its last day. */
export interface Due {
  readonly name: string
  readonly status: DeadlineStatus
  /** The day (or minute) from which it runs; that day itself is not counted. */
  readonly started: Moment | null
  /** The last day (minute, for hours); null while it stands still. */
  readonly due: Moment | PlainDate | null
  /** The same after rolling over rest days; an organ is late only after it, but warned on `due`. */
  readonly rolled: PlainDate | null
  readonly met: Moment | null
  readonly provisional: boolean
  readonly whose: string
  readonly lapse: string
  readonly basis: string
  readonly why: readonly string[]
}

interface Reached { readonly due: string | null; readonly provisional: boolean; readonly unit: Period['unit'] | 'fixed'; readonly why: readonly string[] }

function chooseLength(within: Within, kase: Case, judged: PlainDate): Length | undefined {
  if ('byAnswer' in within) return within.periods[String(kase.facts[within.byAnswer] ?? '')] ?? within.otherwise
  if ('setBy' in within || 'yearOf' in within || 'aheadOf' in within) return undefined
  return findInForce<Length>(within, judged)
}

const momentOf = ({ moment }: Started): Moment => (moment.length > 10 ? moment : `${moment}T00:00`)

const pausesIn = (excluded: readonly Excluded[]): readonly Pause[] => excluded.flatMap(({ pause }) => (pause ? [pause] : []))

function walkHours(start: Started, amount: number, excluded: readonly Excluded[]): Walk {
  const moment = momentOf(start)
  const says = `自${moment.replace('T', ' ')}起连续计算${amount}小时，休息日照计`
  if (excluded.length === 0) return { date: addHours(moment, amount), provisional: false, paused: false, remaining: 0, derivation: [says] }
  const walked = addClockHours(moment, amount, pausesIn(excluded))
  return { ...walked, derivation: [says, ...walked.derivation] }
}

function walk(calendar: Calendar, start: Started, period: Period, excluded: readonly Excluded[]): Walk {
  const day = dayOf(start.moment)
  switch (period.unit) {
    case 'workingDay': return addWorkingDays(calendar, day, period.amount, excluded)
    case 'day': return addCalendarDays(day, period.amount, excluded)
    case 'month': return addPeriodMonths(day, period.amount, excluded)
    case 'year': return addPeriodMonths(day, period.amount * 12, excluded)
    case 'hour': return walkHours(start, period.amount, excluded)
    case 'workingHour': return addWorkingHours(calendar, momentOf(start), period.amount, pausesIn(excluded))
    default: return period.unit satisfies never
  }
}

/** So long before the day that is answered, by the calendar. */
function dayAhead(definition: Procedure, calendar: Calendar, { aheadOf, by }: PeriodAhead, facts: Facts): string | undefined {
  const period = findPeriod(definition, by, facts)
  const event = facts[aheadOf]
  return period && typeof event === 'string' ? stepBack(calendar, dateOf(event), period) : undefined
}

function sayFixed(definition: Procedure, within: SetByAnswer | FixedDay | PeriodAhead, answers: Facts): string {
  if ('aheadOf' in within) return `以“${within.aheadOf}”之前${sayLength(definition, within.by, answers)}为期限，遇休息日不顺延`
  return 'setBy' in within ? `以“${within.setBy}”所定之日为期限` : `以${within.eveOf}之前（前一日）为期限，遇休息日不顺延`
}

function fixedDay(within: Within, kase: Case, start: Started): string | undefined {
  if ('setBy' in within) {
    const value = start.act.answers[within.setBy] ?? kase.facts[within.setBy]
    return typeof value === 'string' ? value : undefined
  }
  if (!('yearOf' in within)) return undefined
  const year = Number(kase.facts[within.yearOf])
  if (!Number.isInteger(year)) return undefined
  const walkBack = addCalendarDays(addYears(`${year}-${within.eveOf}`, within.plus), -1)
  return walkBack.date ?? undefined
}

/** "3月1日之前" never rolls forward; where the eve is a rest day, the work has to be done on the working day before it (law/README §2.6). */
function sayEarlier(calendar: Calendar, eve: PlainDate): readonly string[] {
  return calendar.isWorkingDay(eve) ? [] : [`${eve}为休息日，应当在此前最后一个工作日${stepBackWorkingDays(calendar, eve, 1)}办妥`]
}

interface Measured { readonly length: Length; readonly base: Period; readonly answers: Facts }

/** How long the clock of this case runs: as the law that judges it says, with the amounts that were answered. */
function measure(definition: Procedure, deadline: Deadline, kase: Case, start: Started): Measured | undefined {
  const judged = deadline.judgedBy === 'opening' ? kase.acts[0]?.on : start.moment
  const length = chooseLength(deadline.within, kase, dayOf(judged ?? start.moment))
  const answers = { ...kase.facts, ...start.act.answers }
  const base = length && findPeriod(definition, length, answers)
  return length && base ? { length, base, answers } : undefined
}

function reach(definition: Procedure, calendar: Calendar, deadline: Deadline, kase: Case, start: Started, excluded: readonly Excluded[]): Reached {
  const { within } = deadline
  if ('setBy' in within || 'yearOf' in within || 'aheadOf' in within) {
    const answered = { ...kase.facts, ...start.act.answers }
    const due = 'aheadOf' in within ? dayAhead(definition, calendar, within, answered) : fixedDay(within, kase, start)
    return { due: due ?? null, provisional: false, unit: 'fixed', why: [sayFixed(definition, within, answered), ...('yearOf' in within && due ? sayEarlier(calendar, due) : [])] }
  }
  const measured = measure(definition, deadline, kase, start)
  if (!measured) return { due: null, provisional: false, unit: 'fixed', why: ['该日适用的期限未收录或者所需填写项尚缺，无法计算'] }
  const { length, base, answers } = measured
  const extensions = findExtensions(deadline, kase, start)
  const total = extensions.reduce((sum, { amount }) => sum + amount, base.amount)
  const walked = walk(calendar, start, { ...base, amount: total }, excluded)
  const extended = extensions.map(({ act, amount }) => `${dayOf(act.on)} ${act.do}：延长${sayPeriod({ ...base, amount })}`)
  return { due: walked.date, provisional: walked.provisional, unit: base.unit, why: [`期限${sayLength(definition, length, answers)}`, ...extended, ...walked.derivation] }
}

/** Rolls where the law of this clock lets it roll (Civil Code 203 for a party; for information only for an organ). */
function roll(calendar: Calendar, deadline: Deadline, reached: Reached): { due: string | null; rolled: PlainDate | null; why: readonly string[] } {
  const { due, unit } = reached
  if (due === null || unit === 'hour' || unit === 'workingHour' || unit === 'workingDay' || unit === 'fixed' || deadline.rolls === 'never') {
    return { due, rolled: due === null || unit === 'hour' || unit === 'workingHour' ? null : due, why: [] }
  }
  const rolled = rollForward(calendar, due)
  if (rolled === due) return { due, rolled, why: [] }
  const shifts = deadline.rolls === 'byLaw' || (deadline.whose ?? '机关') !== '机关'
  const says = shifts ? `末日${due}为休息日，顺延至${rolled}` : `末日${due}为休息日；机关办理以该日预警，顺延日${rolled}供参考`
  return { due: shifts ? rolled : due, rolled, why: [says] }
}

/** Whether a moment lies after the last day (to its end) or the last minute. */
export const isAfter = (moment: Moment | PlainDate, last: string): boolean =>
  last.length > 10 ? compare(moment.length > 10 ? moment : `${moment}T00:00`, last) > 0 : compare(dateOf(moment), last) > 0

function statusOf(deadline: Deadline, isOver: boolean, last: string | null, met: Moment | null, paused: boolean, today: Moment | PlainDate): DeadlineStatus {
  if (met !== null) return last !== null && isAfter(met, last) ? 'late' : 'met'
  if (isOver) return 'ended'
  if (paused) return 'paused'
  if (last === null) return 'unknown'
  if (!isAfter(today, last)) return 'running'
  return (deadline.whose ?? '机关') === '机关' ? 'overdue' : 'lapsed'
}

function explain(deadline: Deadline, start: Started, excluded: readonly Excluded[], parts: readonly string[]): readonly string[] {
  const from = `自${start.moment.replace('T', ' ')} ${start.lastDayOf === undefined ? start.act.do : `“${start.lastDayOf}”届满`}${start.restarted ? '（重新计算）' : ''}起算，当日不计入`
  const intervals = excluded.map(({ from: a, to, reason }) => `扣除：${reason}（${a}次日起${to === null ? '，尚未恢复' : `至${to}`}）`)
  return [`依据${sayCitation(deadline.basis)}`, from, ...intervals, ...parts]
}

/** A deadline ends with the case, unless an act that meets it may be taken even then. */
function isOver(definition: Procedure, deadline: Deadline, kase: Case): boolean {
  if (kase.open) return false
  const still = afterEnd(definition, kase)
  return !listOf(deadline.to).some((action) => still.includes(action))
}

/** The start of a clock; where it is the last day of another, that day, as far as it is known. */
function startOf(definition: Procedure, deadline: Deadline, kase: Case, today: Moment | PlainDate, calendar: Calendar): Started | undefined {
  const start = findStart(deadline, kase)
  if (start?.lastDayOf === undefined) return start
  const { rolled, due } = computeDue(definition, start.lastDayOf, kase, today, calendar)
  const last = rolled ?? due
  return last === null ? undefined : { ...start, moment: last }
}

function getDeadline(definition: Procedure, name: string): Deadline {
  const deadline = definition.deadlines?.[name]
  if (!deadline) throw new Error(`“${definition.name}”没有期限“${name}”`)
  return deadline
}

/** An interval that the meeting act itself ends. */
const closedBy = (gap: Excluded, on: Moment): Excluded =>
  (gap.to === null ? { ...gap, to: dayOf(on), ...(gap.pause ? { pause: { ...gap.pause, to: on } } : {}) } : gap)

/** A clock that has begun: where, which act met it, and the intervals that do not count. */
interface Run { readonly deadline: Deadline; readonly start: Started; readonly meeting: Act | undefined; readonly counted: readonly Excluded[] }

function findRun(definition: Procedure, name: string, kase: Case, today: Moment | PlainDate, calendar: Calendar): Run | undefined {
  const deadline = getDeadline(definition, name)
  const start = holdsOnFacts(deadline.when, kase) ? startOf(definition, deadline, kase, today, calendar) : undefined
  if (!start) return undefined
  const meeting = findMeeting(deadline, kase, start)
  const excluded = findIntervals([...(deadline.excludes ?? []), ...(deadline.suspends ?? [])], kase, start, meeting)
  return { deadline, start, meeting, counted: meeting ? excluded.map((gap) => closedBy(gap, meeting.on)) : excluded }
}

/**
 * Days that were used of a limit: those after its start (or restart) to the one on which it was met, without those on which it did not run
 * (扣除、中止); working days where the limit of this case is counted in these. Null until it is met.
 */
export function daysUsed(definition: Procedure, name: string, kase: Case, calendar: Calendar): number | null {
  const run = findRun(definition, name, kase, kase.acts.at(-1)?.on ?? '', calendar)
  if (!run?.meeting) return null
  const { deadline, start, meeting, counted } = run
  const inWorkingDays = measure(definition, deadline, kase, start)?.base.unit === 'workingDay'
  return countRunning(dayOf(start.moment), dayOf(metOn(deadline, kase, meeting)), counted, inWorkingDays ? calendar : undefined)
}

interface Computed { readonly definition: Procedure; readonly kase: Case; readonly today: Moment | PlainDate; readonly calendar: Calendar; readonly dues: Map<string, Due> }

let latest: Computed | undefined

/** What was computed of this very case as of this day: its guards, its clocks and its figures ask for the same, one after another. */
function computedOf(definition: Procedure, kase: Case, today: Moment | PlainDate, calendar: Calendar): Map<string, Due> {
  if (latest?.kase !== kase || latest.today !== today || latest.definition !== definition || latest.calendar !== calendar) latest = { definition, kase, today, calendar, dues: new Map() }
  return latest.dues
}

/** One deadline of a case as of `today`. */
export function computeDue(definition: Procedure, name: string, kase: Case, today: Moment | PlainDate, calendar: Calendar): Due {
  const dues = computedOf(definition, kase, today, calendar)
  const due = dues.get(name) ?? reckonDue(definition, name, kase, today, calendar)
  dues.set(name, due)
  return due
}

function reckonDue(definition: Procedure, name: string, kase: Case, today: Moment | PlainDate, calendar: Calendar): Due {
  const deadline = getDeadline(definition, name)
  const whose = deadline.whose ?? '机关'
  const fixed = { name, whose, lapse: deadline.lapse, basis: sayCitation(deadline.basis) }
  const run = findRun(definition, name, kase, today, calendar)
  if (!run) return { ...fixed, status: 'pending', started: null, due: null, rolled: null, met: null, provisional: false, why: ['尚未起算或者本案不适用'] }
  const { start, meeting, counted } = run
  const reached = reach(definition, calendar, deadline, kase, start, counted)
  const { due, rolled, why } = roll(calendar, deadline, reached)
  const met = meeting ? metOn(deadline, kase, meeting) : null
  const status = statusOf(deadline, isOver(definition, deadline, kase), rolled ?? due, met, counted.some((gap) => gap.to === null), today)
  const provisional = reached.provisional ? ['其间含尚未公布放假安排的年份，结果为暂定，安排公布后重算'] : []
  return {
    ...fixed, status, started: start.moment, due, rolled, met, provisional: reached.provisional,
    why: [...explain(deadline, start, counted, reached.why), ...why, ...provisional],
  }
}

/** All deadlines of a case as of `today`, in the order of the definition. */
export const listDue = (definition: Procedure, kase: Case, today: Moment | PlainDate, calendar: Calendar): readonly Due[] =>
  Object.keys(definition.deadlines ?? {}).map((name) => computeDue(definition, name, kase, today, calendar))
