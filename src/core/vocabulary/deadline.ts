import type { Citation } from './cite.ts'
import type { Condition } from './condition.ts'
import type { Dated, Period, PeriodUnit } from './period.ts'

/** The act (and, where the law counts from another day, the answer holding that day) at which a clock starts. */
export interface Start<Action extends string = string> {
  readonly action: Action
  readonly at?: string
  /** The clock starts on the last day of this other deadline, which the act set going: 自起诉期限届满之日起三个月内. */
  readonly lastDayOf?: string
  readonly when?: Condition
}

/** An interval that stops a clock: it opens with `from` and closes with the first of `to`. */
export interface Interval<Action extends string = string> {
  readonly from: Action
  readonly to: Action | readonly Action[]
  /** The day, where it is not the day of the act: an answer of the opening / closing act. */
  readonly fromAt?: string
  readonly toAt?: string
  readonly basis: Citation
}

/** A prolongation by a named approver, before the old last day. The amount is an answer of the act, or fixed. */
export interface Extension<Action extends string = string> {
  readonly by: Action
  readonly amount: string | Period
  readonly basis: Citation
}

/** A period whose amount no text confirmed: it is a parameter of the definition, which an administrator may change. */
export interface PeriodByParameter { readonly byParameter: string; readonly unit: PeriodUnit }

/** `byParameter('退单工作日', 'workingDay')`; the parameter's value must be a whole number. */
export const byParameter = (name: string, unit: PeriodUnit): PeriodByParameter => ({ byParameter: name, unit })

/**
 * A period whose amount an act answers, in a given unit: a limit taken from a table when the work is handed out, which later tables do not
 * move. With `byAnswer` the kind of clock is answered too.
 */
export interface PeriodByAmount { readonly amountIn: string; readonly unit: PeriodUnit }

/** `amountIn('处置时限', 'workingHour')`; the answer is a whole number. */
export const amountIn = (field: string, unit: PeriodUnit): PeriodByAmount => ({ amountIn: field, unit })

/** A period written out, one taken from a parameter, or one that an act fixes. */
export type Length = Period | PeriodByParameter | PeriodByAmount

/** A period that depends on an answer: `byAnswer('工单类型', { 咨询: workingDays(1) })`. */
export interface PeriodByAnswer {
  readonly byAnswer: string
  readonly periods: Readonly<Record<string, Length>>
  readonly otherwise?: Length
}

export const byAnswer = (field: string, periods: Readonly<Record<string, Length>>, otherwise?: Length): PeriodByAnswer =>
  ({ byAnswer: field, periods, ...(otherwise ? { otherwise } : {}) })

/** A last day that an act sets itself: `setBy('补正期限')`. */
export interface SetByAnswer { readonly setBy: string }
export const setBy = (field: string): SetByAnswer => ({ setBy: field })

/** A fixed day of the year after an answered year: `yearly('年度', 1, '02-28')` is the eve of 1 March of the next year. */
export interface FixedDay { readonly yearOf: string; readonly plus: number; readonly eveOf: string }
/** "3月1日之前": the last safe day is the eve; it never rolls forward. @param eveOf 'MM-DD' */
export const beforeDay = (yearOf: string, plus: number, eveOf: string): FixedDay => ({ yearOf, plus, eveOf })

/** So long before a day that is answered: it never rolls. */
export interface PeriodAhead { readonly aheadOf: string; readonly by: Length }
/** `ahead('有效期至', months(6))`: six months before the last day of validity. */
export const ahead = (aheadOf: string, by: Length): PeriodAhead => ({ aheadOf, by })

export type Within = Length | Dated<Length> | PeriodByAnswer | SetByAnswer | FixedDay | PeriodAhead

type Names<Action extends string> = Action | readonly Action[]

/**
 * A statutory time limit. Four operations that never mix: `restarts` (the clock begins anew), `excludes` (an interval does not
 * count), `suspends` (中止 and 恢复), `extends` (a named approver, before the old last day).
 */
export interface Deadline<Action extends string = string> {
  readonly from: Names<Action> | Start<Action> | readonly Start<Action>[]
  /** The acts that meet it. */
  readonly to: Names<Action>
  /** Only these acts count as meeting it. */
  readonly toWhen?: Condition
  /** The answer holding the day on which that act counts as taken, where it is not the act's own: what was posted in time is in time (交邮). */
  readonly toAt?: string
  readonly within: Within
  readonly when?: Condition
  /** The latest of these acts begins the clock anew, from the day in its answer `at` where the law counts from another day than the act's. */
  readonly restarts?: Names<Action> | Start<Action> | readonly Start<Action>[]
  readonly excludes?: readonly Interval<Action>[]
  readonly suspends?: readonly Interval<Action>[]
  readonly extends?: Extension<Action> | readonly Extension<Action>[]
  /** Whose time it is. A party's last day rolls over rest days; an organ's is alarmed on the plain day (00-counting §4.6). */
  readonly whose?: '机关' | '当事人' | '第三方'
  /** Set where the statute itself says that the last day rolls. */
  readonly rolls?: 'byLaw' | 'never'
  /** What follows when it passes, in the words of its article. */
  readonly lapse: string
  /** Which day chooses among dated values: the start of this clock, or the opening of the case. */
  readonly judgedBy?: 'start' | 'opening'
  readonly basis: Citation
}
