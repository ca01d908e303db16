import { addDays, compare, type PlainDate } from '#core/calendar/plain-date.ts'

/** Days from (exclusive) and to (inclusive); `to` null while still open. */
export interface Pending { readonly from: PlainDate; readonly to: PlainDate | null }

const within = (day: PlainDate, gap: Pending): boolean => compare(day, gap.from) > 0 && (gap.to === null || compare(day, gap.to) <= 0)

/**
 * Days after `due`, up to and including `until`, on which the surcharge accrues: none while reconsideration or litigation is pending.
 * 行政处罚法 72（1）（一）、73（3）.
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
