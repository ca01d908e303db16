import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { withWorkingTime } from './calendar.ts'
import { addClockHours, addWorkingHours } from './hours.ts'
import { addHours } from './plain-date.ts'

const seeded = { seed: Number(process.env['YIFA_SEED'] ?? 20230428), numRuns: 200 }
console.info(`hours.test.ts 种子 ${seeded.seed}`)

const noon = withWorkingTime(nationalCalendar, [{ from: '08:30', to: '12:00' }, { from: '13:00', to: '17:30' }])
const due = (start: string, n: number, calendar = nationalCalendar): string | null => addWorkingHours(calendar, start, n).date

const moment = fc.record({ day: fc.integer({ min: 1, max: 28 }), hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) })
  .map(({ day, hour, minute }) => `2024-05-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)

describe('工作时', () => {
  it('runs on after the holiday: 4 working hours from Friday 2023-04-28 16:00 end on Thursday 2023-05-04 at 11:00', () => expect(due('2023-04-28T16:00', 4)).toBe('2023-05-04T11:00'))
  it('does the same with the noon taken out, because it ends before noon; 6 hours from there do not', () => {
    expect(due('2023-04-28T16:00', 4, noon)).toBe('2023-05-04T11:00')
    expect([due('2023-05-04T08:30', 6), due('2023-05-04T08:30', 6, noon)]).toEqual(['2023-05-04T14:30', '2023-05-04T15:30'])
  })
  it('ends with the day where it fills the day, and starts with the next working minute after hours', () => {
    expect(due('2023-05-04T08:30', 9)).toBe('2023-05-04T17:30')
    expect(due('2023-05-04T20:00', 1)).toBe('2023-05-05T09:30')
    expect(due('2023-05-04T12:30', 1, noon)).toBe('2023-05-04T14:00')
  })
  it('counts a make-up Saturday (2023-05-06) and says how it counted', () => {
    expect(due('2023-05-05T17:00', 1)).toBe('2023-05-06T09:00')
    expect(addWorkingHours(nationalCalendar, '2023-05-05T17:00', 1).derivation).toEqual(['工作时只计工作日的08:30—17:30', '2023-05-05计30分', '2023-05-06计30分，至2023-05-06 09:00届满'])
  })
  it('leaves a pause out to the minute, and stands still while it lasts', () => {
    const held = (to: string | null) => addWorkingHours(nationalCalendar, '2023-05-08T09:00', 4, [{ from: '2023-05-08T10:00', to }])
    expect(held('2023-05-09T10:00').date).toBe('2023-05-09T13:00')
    expect(held(null)).toMatchObject({ date: null, paused: true, remaining: 3 })
  })
  it('is provisional in a year without a notice', () => expect(addWorkingHours(nationalCalendar, '2030-01-01T09:00', 1).provisional).toBe(true))
  it('n and one more hour make n + 1, from any minute', () => fc.assert(fc.property(moment, fc.integer({ min: 1, max: 40 }), (start, n) => {
    expect(due(due(start, n) ?? '', 1)).toBe(due(start, n + 1))
  }), seeded))
  it.each([[[]], [[{ from: '17:30', to: '08:30' }]], [[{ from: '08:30', to: '12:00' }, { from: '11:00', to: '17:00' }]], [[{ from: '8:30', to: '17:30' }]]])('refuses hours that are none: %j', (spans) => {
    expect(() => withWorkingTime(nationalCalendar, spans)).toThrow(/工作时间.*无效/)
  })
})

describe('小时', () => {
  it('runs round the clock, and without a pause as the plain hours', () => fc.assert(fc.property(moment, fc.integer({ min: 1, max: 100 }), (start, n) => {
    expect(addClockHours(start, n, []).date).toBe(addHours(start, n))
  }), seeded))
  it('leaves a pause out, rest days or not', () => expect(addClockHours('2024-05-01T09:00', 4, [{ from: '2024-05-01T10:00', to: '2024-05-02T10:00' }]).date).toBe('2024-05-02T13:00'))
})
