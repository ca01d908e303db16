import { compare, dateOf, daysBetween, type PlainDate } from '#core/calendar/plain-date.ts'
import type { Calendar } from '#core/calendar/calendar.ts'
import { countWorkingDays } from '#core/calendar/walk.ts'

/** 绿 on track · 黄 near · 红 past its last day · 蓝 the clock stands still · 灰 closed or without a limit. Always shown with words. */
export type Light = '绿' | '黄' | '红' | '蓝' | '灰'

/** Working days left from which a clock is near its end 临期. */
export const NEAR = 3

/**
 * What a list shows of the nearest limit of a case as of today; a case that is over still shows what remains to be done (撤回公示).
 * @param due last day, null when no limit runs
 */
export function lightOf(of: { readonly open: boolean; readonly due: string | null; readonly paused: boolean }, today: PlainDate, calendar: Calendar): { readonly light: Light; readonly says: string } {
  if (!of.open && of.due === null) return { light: '灰', says: '已办结' }
  if (of.due === null) return of.paused ? { light: '蓝', says: '停表' } : { light: '灰', says: '无计时期限' }
  const due = dateOf(of.due)
  if (compare(due, today) < 0) return { light: '红', says: `超期${daysBetween(due, today)}日` }
  const left = countWorkingDays(calendar, today, due)
  if (due === today) return { light: '黄', says: '今日到期' }
  return { light: left <= NEAR ? '黄' : '绿', says: `剩${left}个工作日` }
}

/**
 * What a list shows of an entry that holds until a day.
 * @param until last day of validity
 * @param warns how many days before it the list begins to warn
 */
export function lightOfValidity(until: PlainDate, warns: number, today: PlainDate): { readonly light: Light; readonly says: string } {
  if (compare(until, today) < 0) return { light: '灰', says: '已过有效期' }
  const left = daysBetween(today, until)
  return left <= warns ? { light: '黄', says: left === 0 ? '今日到期' : `还有${left}日到期` } : { light: '绿', says: '有效' }
}
