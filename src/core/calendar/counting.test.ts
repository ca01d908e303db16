import chineseDays from 'chinese-days'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nationalCalendar as calendar } from '#law/holidays/calendar.ts'
import { addDays, addHours, addMonths, addYears, compare, daysBetween, weekday } from './plain-date.ts'
import { addCalendarDays, addPeriodMonths, addWorkingDays, countWorkingDays, rollForward, stepBackCalendarDays, stepBackWorkingDays } from './walk.ts'

const seeded = { seed: Number(process.env['YIFA_SEED'] ?? 20191231), numRuns: 300 }
console.info(`counting.test.ts 种子 ${seeded.seed}`)

/** Any day from which sixty working days stay within the years whose notices are known. */
const day = fc.integer({ min: 0, max: daysBetween('2019-01-01', '2026-08-01') }).map((n) => addDays('2019-01-01', n))
const working = fc.integer({ min: 1, max: 60 })

/** Counts by an independent calendar, one day at a time. */
function countedElsewhere(start: string, n: number): string {
  let date = start
  for (let left = n; left > 0;) { date = addDays(date, 1); if (chineseDays.isWorkday(date)) left -= 1 }
  return date
}

describe('起算日不计入（民法典第201条）', () => {
  it.each([['2024-03-01', 1, '2024-03-02'], ['2024-03-01', 15, '2024-03-16'], ['2024-01-15', 90, '2024-04-14'], ['2023-02-28', 1, '2023-03-01'], ['2024-02-28', 1, '2024-02-29']])('%s起%i日，末日%s', (from, n, last) => expect(addCalendarDays(from, n).date).toBe(last))
  it.each([
    ['元旦前', '2023-12-29', 1, '2024-01-02'], ['除夕上班', '2024-02-08', 1, '2024-02-09'], ['春节', '2024-02-09', 1, '2024-02-18'], ['调休的周日计入', '2024-02-17', 1, '2024-02-18'], ['周五起', '2024-03-01', 1, '2024-03-04'],
    ['周六起同周五', '2024-03-02', 1, '2024-03-04'], ['清明', '2024-04-03', 1, '2024-04-07'], ['国庆', '2024-09-30', 5, '2024-10-12'], ['2020年春节延长到2月2日', '2020-01-23', 1, '2020-02-03'], ['2025年除夕休息', '2025-01-27', 1, '2025-02-05'],
  ])('工作日逐日数：%s，%s起%i个工作日到%s', (_says, from, n, last) => expect(addWorkingDays(calendar, from, n).date).toBe(last))
  it('与另一份独立的日历逐日数得相同（任意起算日和天数）', () => fc.assert(fc.property(day, working, (start, n) => {
    expect(addWorkingDays(calendar, start, n).date).toBe(countedElsewhere(start, n))
  }), seeded))
})

describe('月和年止于对应日，没有对应日的止于月末（民法典第202条）', () => {
  it.each([['2023-12-31', 2, '2024-02-29'], ['2022-12-31', 2, '2023-02-28'], ['2024-01-31', 1, '2024-02-29'], ['2024-03-31', 1, '2024-04-30'], ['2024-08-31', 6, '2025-02-28'], ['2024-02-29', 1, '2024-03-29'], ['2024-05-15', 3, '2024-08-15']])('%s起%i个月到%s', (from, n, last) => expect(addPeriodMonths(from, n).date).toBe(last))
  it.each([['2024-02-29', 2, '2026-02-28'], ['2024-02-29', 4, '2028-02-29'], ['2024-02-29', 1, '2025-02-28'], ['2022-01-14', 2, '2024-01-14'], ['2019-01-15', 5, '2024-01-15']])('%s起%i年到%s', (from, n, last) => {
    expect(addYears(from, n)).toBe(last)
    expect(addPeriodMonths(from, n * 12).date).toBe(last)
  })
  it('对应日的号数不超过起算日，且在第n个月内', () => fc.assert(fc.property(day, fc.integer({ min: 1, max: 60 }), (start, n) => {
    const last = addMonths(start, n)
    expect(Number(last.slice(8))).toBeLessThanOrEqual(Number(start.slice(8)))
    expect((Number(last.slice(0, 4)) - Number(start.slice(0, 4))) * 12 + Number(last.slice(5, 7)) - Number(start.slice(5, 7))).toBe(n)
  }), seeded))
})

describe('小时连续计算，休息日照计', () => {
  it.each([['2024-02-09T15:30', 24, '2024-02-10T15:30'], ['2024-12-31T23:59', 1, '2025-01-01T00:59'], ['2024-02-28T12:00', 48, '2024-03-01T12:00'], ['2024-03-01T00:00', 72, '2024-03-04T00:00']])('%s起%i小时到%s', (from, n, last) => expect(addHours(from, n)).toBe(last))
})

describe('末日为休息日的顺延（民法典第203条）', () => {
  it.each([['2024-10-01', '2024-10-08'], ['2024-10-06', '2024-10-08'], ['2024-04-06', '2024-04-07'], ['2024-02-10', '2024-02-18'], ['2024-02-09', '2024-02-09'], ['2024-09-29', '2024-09-29'], ['2023-10-06', '2023-10-07'], ['2020-01-31', '2020-02-03']])('%s顺延到%s', (last, rolled) => expect(rollForward(calendar, last)).toBe(rolled))
  it('顺延到的是工作日，其间没有别的工作日；工作日不顺延', () => fc.assert(fc.property(day, (date) => {
    const rolled = rollForward(calendar, date)
    expect(calendar.isWorkingDay(rolled)).toBe(true)
    expect(countWorkingDays(calendar, addDays(date, -1), rolled)).toBe(1)
  }), seeded))
})

describe('“某日前n日”自事件日倒数，事件日不计', () => {
  it.each([['2024-10-15', 7, '2024-09-30'], ['2024-03-11', 7, '2024-02-29'], ['2024-02-20', 3, '2024-02-09']])('%s的%i个工作日前，最迟%s', (event, n, latest) => expect(stepBackWorkingDays(calendar, event, n)).toBe(latest))
  it.each([['2024-03-01', 7, '2024-02-23'], ['2023-03-01', 1, '2023-02-28'], ['2025-01-05', 7, '2024-12-29']])('%s的%i日前，最迟%s', (event, n, latest) => expect(stepBackCalendarDays(event, n)).toBe(latest))
  it('自倒数所得之日起数n个工作日，不超过事件日', () => fc.assert(fc.property(day, fc.integer({ min: 1, max: 20 }), (event, n) => {
    const latest = stepBackWorkingDays(calendar, event, n)
    expect(compare(addWorkingDays(calendar, latest, n).date ?? '', rollForward(calendar, event)) <= 0).toBe(true)
    expect(calendar.isWorkingDay(latest)).toBe(true)
  }), seeded))
})

describe('扣除的时间', () => {
  const interval = fc.record({ after: fc.integer({ min: 0, max: 12 }), length: fc.integer({ min: 0, max: 25 }) })
  it('停表行为的次日起、恢复行为当日止不计', () => {
    expect(addWorkingDays(calendar, '2024-03-01', 20, [{ from: '2024-03-08', to: '2024-03-25', reason: '征求意见' }]).date).toBe('2024-04-16')
    expect(addCalendarDays('2024-03-01', 30, [{ from: '2024-03-10', to: '2024-03-15', reason: '中止' }]).date).toBe('2024-04-05')
    expect(addCalendarDays('2024-03-01', 30, [{ from: '2024-03-10', to: '2024-03-10', reason: '当日恢复' }]).date).toBe('2024-03-31')
  })
  it('扣除k个工作日，末日恰好后移k个工作日', () => fc.assert(fc.property(day, fc.integer({ min: 14, max: 60 }), interval, (start, n, { after, length }) => {
    const from = addDays(start, after)
    const to = addDays(from, length)
    const k = countWorkingDays(calendar, from, to)
    expect(addWorkingDays(calendar, start, n, [{ from, to, reason: '演示' }]).date).toBe(addWorkingDays(calendar, start, n + k).date)
  }), seeded))
  it('扣除k日，末日恰好后移k日；重叠的时间只扣除一次', () => fc.assert(fc.property(day, fc.integer({ min: 14, max: 90 }), interval, (start, n, { after, length }) => {
    const gap = { from: addDays(start, after), to: addDays(start, after + length), reason: '演示' }
    expect(addCalendarDays(start, n, [gap]).date).toBe(addDays(start, n + length))
    expect(addCalendarDays(start, n, [gap, gap]).date).toBe(addDays(start, n + length))
  }), seeded))
  it('尚未恢复的，没有末日，说明剩余多少', () => fc.assert(fc.property(day, working, fc.integer({ min: 0, max: 40 }), (start, n, after) => {
    const from = addDays(start, after)
    const used = countWorkingDays(calendar, start, from)
    const walked = addWorkingDays(calendar, start, n, [{ from, to: null, reason: '演示' }])
    if (used < n) expect(walked).toMatchObject({ date: null, paused: true, remaining: n - used })
    else expect(walked.date).toBe(addWorkingDays(calendar, start, n).date)
  }), seeded))
})

describe('工作日的相加', () => {
  it('先数n个再数1个，等于数n＋1个；末日总是工作日', () => fc.assert(fc.property(day, working, (start, n) => {
    const last = addWorkingDays(calendar, start, n).date ?? ''
    expect(calendar.isWorkingDay(last)).toBe(true)
    expect(addWorkingDays(calendar, last, 1).date).toBe(addWorkingDays(calendar, start, n + 1).date)
  }), seeded))
  it('起算日当日的时刻、是否休息日都不影响：休息日起算同前一个工作日', () => fc.assert(fc.property(day, working, (start, n) => {
    fc.pre(!calendar.isWorkingDay(start))
    expect(addWorkingDays(calendar, start, n).date).toBe(addWorkingDays(calendar, stepBackWorkingDays(calendar, start, 1), n).date)
  }), seeded))
})

describe('没有放假安排的年份', () => {
  it.each([['2026-12-30', 1, false], ['2026-12-30', 2, true], ['2027-03-01', 1, true], ['2018-12-27', 1, true]])('%s起%i个工作日：暂定%s', (start, n, provisional) => expect(addWorkingDays(calendar, start, n).provisional).toBe(provisional))
  it('说明暂按周一至周五计', () => expect(calendar.dayKind('2027-10-01').why).toContain('2027年放假安排尚未公布'))
})

describe('日期本身', () => {
  const any = fc.integer({ min: 0, max: daysBetween('1900-01-01', '2199-12-31') })
  it('与另一种历法计算相同：日期、星期、相隔天数', () => fc.assert(fc.property(any, (n) => {
    const date = addDays('1900-01-01', n)
    const other = new Date(Date.UTC(1900, 0, 1 + n))
    expect(date).toBe(other.toISOString().slice(0, 10))
    expect(weekday(date)).toBe(((other.getUTCDay() + 6) % 7) + 1)
    expect(daysBetween('1900-01-01', date)).toBe(n)
  }), { ...seeded, numRuns: 2000 }))
})
