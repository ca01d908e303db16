import { addDays, compare, type PlainDate } from '#core/calendar/plain-date.ts'
import { cite } from '#core/vocabulary/cite.ts'
import type { Reckoning } from '#core/vocabulary/reckon.ts'
import { 行政处罚法 } from './statutes.ts'

/** Days from (exclusive) and to (inclusive); `to` null while still open. */
export interface Pending { readonly from: PlainDate; readonly to: PlainDate | null }

const within = (day: PlainDate, gap: Pending): boolean => compare(day, gap.from) > 0 && (gap.to === null || compare(day, gap.to) <= 0)

/**
 * Days after `due`, up to and including `until`, on which the surcharge accrues: none while reconsideration or litigation is pending, nor
 * while payment is deferred. 行政处罚法 66（2）, 72（1）（一）, 73（3）.
 */
export function countLateDays(due: PlainDate, until: PlainDate, pending: readonly Pending[]): number {
  let late = 0
  for (let day = addDays(due, 1); compare(day, until) <= 0; day = addDays(day, 1)) {
    if (!pending.some((gap) => within(day, gap))) late += 1
  }
  return late
}

/** 3 % of the fine per late day, in yuan to the cent, never more than the fine itself. 行政处罚法 72（1）（一）. */
export const computeSurcharge = (fine: number, lateDays: number): number =>
  Math.min(Math.round(fine * 100), Math.round(fine * 3 * lateDays)) / 100

/** The surcharge of a case that holds 罚款金额, 缴清罚款, 申请救济 to 救济终结, and 批准延期分期 with the last day in 延期至. */
export const 加处罚款: Reckoning = {
  unit: '元', basis: cite(行政处罚法, '72（1）、73（3）'),
  of: (view) => {
    const due = view.dueDay('缴纳罚款')
    if (due === null) return null
    const [fine, approved, deferred] = [Number(view.answer('罚款金额')), view.latestDay('批准延期分期'), view.answer('延期至')]
    const pending = [...view.intervals('申请救济', '救济终结'), ...(approved && typeof deferred === 'string' ? [{ from: approved, to: deferred }] : [])]
    const late = countLateDays(due, view.latestDay('缴清罚款') ?? view.latestDay('当场收缴') ?? view.today, pending)
    return { value: computeSurcharge(fine, late), why: [`罚款${fine}元，${due}届满，逾期${late}日（扣除复议、诉讼和准予延期的期间），每日百分之三，不超过罚款本数`] }
  },
}
