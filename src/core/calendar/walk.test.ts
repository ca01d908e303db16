import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeCalendar } from './calendar.ts'
import { addDays, addMonths, compare, daysBetween, isPlainDate, parsePlainDate, weekday } from './plain-date.ts'
import { addCalendarDays, addPeriodMonths, addWorkingDays, countWorkingDays, rollForward, stepBackWorkingDays } from './walk.ts'

const notice = { title: '关于2024年部分节假日安排的通知' }
const calendar = makeCalendar([{ year: 2024, notice, restWeekdays: ['01-01', '02-12', '02-13', '02-14', '02-15', '02-16'], workingWeekends: ['02-04', '02-18'] }])
const day = fc.integer({ min: 0, max: 700 }).map((n) => addDays('2024-01-01', n))
const seeded = { seed: Number(process.env['YIFA_SEED'] ?? 20240115) }
console.info(`walk.test.ts 种子 ${seeded.seed}`)

describe('counting working days', () => {
  it('leaves the first day out, counts a make-up Sunday and passes over the holiday', () => {
    expect(addWorkingDays(calendar, '2024-02-02', 1).date).toBe('2024-02-04')
    expect(addWorkingDays(calendar, '2024-02-09', 1).date).toBe('2024-02-18')
    expect(addWorkingDays(calendar, '2024-02-09', 1).derivation.join()).toContain('2024年部分节假日安排')
  })
  it('always ends on a working day, and n and one more make n + 1', () => fc.assert(fc.property(day, fc.integer({ min: 1, max: 60 }), (start, n) => {
    const last = addWorkingDays(calendar, start, n).date ?? ''
    expect(calendar.isWorkingDay(last)).toBe(true)
    expect(addWorkingDays(calendar, last, 1).date).toBe(addWorkingDays(calendar, start, n + 1).date)
    expect(countWorkingDays(calendar, start, last)).toBe(n)
  }), seeded))
  it('is moved by exactly k working days by an excluded interval of k working days that it spans', () => fc.assert(fc.property(day, fc.integer({ min: 2, max: 30 }), fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 25 }), (start, n, after, length) => {
    const from = addDays(start, after)
    const gap = { from, to: addDays(from, length), reason: '征求第三方意见' }
    const plain = addWorkingDays(calendar, start, n).date ?? ''
    fc.pre(compare(gap.from, plain) < 0)
    const moved = addWorkingDays(calendar, start, n, [gap]).date ?? ''
    expect(countWorkingDays(calendar, start, moved) - countWorkingDays(calendar, gap.from, gap.to)).toBe(n)
  }), seeded))
  it('stands still, with what is left, while an interval is open', () => {
    const walk = addWorkingDays(calendar, '2024-03-01', 20, [{ from: '2024-03-08', to: null, reason: '征求第三方意见' }])
    expect(walk).toMatchObject({ date: null, paused: true, remaining: 15 })
  })
  it('steps back to the latest day that is n working days before an event', () => fc.assert(fc.property(day, fc.integer({ min: 1, max: 20 }), (event, n) => {
    const latest = stepBackWorkingDays(calendar, event, n)
    expect(countWorkingDays(calendar, addDays(latest, -1), addDays(event, -1))).toBe(n)
  }), seeded))
  it('is provisional as soon as it enters a year without a notice', () => {
    expect(addWorkingDays(calendar, '2024-12-30', 1).provisional).toBe(false)
    expect(addWorkingDays(calendar, '2024-12-30', 2).provisional).toBe(true)
  })
})

describe('counting days, months and years', () => {
  it('ends on the nth day after the first, which is not counted', () => expect(addCalendarDays('2024-02-28', 2).date).toBe('2024-03-01'))
  it('ends on the same-numbered day, or on the last day of a shorter month (民法典 art 202)', () => {
    expect(addPeriodMonths('2024-01-31', 1).date).toBe('2024-02-29')
    expect(addPeriodMonths('2023-01-31', 1).date).toBe('2023-02-28')
    expect(addPeriodMonths('2024-02-29', 12).date).toBe('2025-02-28')
  })
  it('rolls a rest day forward to the next working day and leaves a working day alone', () => {
    expect(rollForward(calendar, '2024-02-10')).toBe('2024-02-18')
    expect(rollForward(calendar, '2024-02-09')).toBe('2024-02-09')
  })
  it('is never less than the days between', () => fc.assert(fc.property(day, fc.integer({ min: 0, max: 36 }), (start, n) => {
    const to = addMonths(start, n)
    expect(daysBetween(start, to)).toBeGreaterThanOrEqual(28 * n)
    expect(isPlainDate(to)).toBe(true)
  }), seeded))
})

describe('plain dates', () => {
  it('knows the weekday of a day and goes round in seven', () => {
    expect(weekday('2026-11-24')).toBe(2)
    expect(weekday(addDays('2026-11-24', 7))).toBe(2)
  })
  it.each(['2023-02-29', '2024-13-01', '24-01-01', '2024/01/01', '1899-12-31', ''])('refuses “%s” and says how a day is written', (text) => {
    expect(isPlainDate(text)).toBe(false)
    expect(() => parsePlainDate(text)).toThrow(/YYYY-MM-DD|2026|日期/)
  })
})
