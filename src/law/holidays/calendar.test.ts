import chineseDays from 'chinese-days'
import { describe, expect, it } from 'vitest'
import { addDays, compare } from '#core/calendar/plain-date.ts'
import { nationalCalendar as calendar } from './calendar.ts'

const daysOf = (year: number): readonly string[] => {
  const days: string[] = []
  for (let date = `${year}-01-01`; compare(date, `${year}-12-31`) <= 0; date = addDays(date, 1)) days.push(date)
  return days
}
/** Weekends that the notice lets adjoin a day off (与周末连休): cautiously held to be part of the festival. */
const ADJOINING = ['2023-12-30', '2023-12-31', '2024-06-08', '2024-06-09']
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]

describe('the national calendar 国务院办公厅放假安排', () => {
  it.each(YEARS)('agrees with an independent calendar on every day of %i', (year) => {
    const differing = daysOf(year).filter((date) => calendar.isWorkingDay(date) !== chineseDays.isWorkday(date))
    expect(differing).toEqual([])
  })
  it.each(YEARS)('tells festivals from plain weekends as an independent calendar does, on every day of %i', (year) => {
    const named = (date: string) => chineseDays.getDayDetail(date)
    const differing = daysOf(year).filter((date) => calendar.isHoliday(date) !== (!named(date).work && named(date).name.includes(',')))
    expect(differing).toEqual(ADJOINING.filter((date) => date.startsWith(String(year))))
  })
  it('has 250, 249, 250, 249, 249, 251, 248 and 248 working days in 2019 to 2026', () => {
    expect(YEARS.map((year) => daysOf(year).filter(calendar.isWorkingDay).length)).toEqual([250, 249, 250, 249, 249, 251, 248, 248])
  })
  it('rests on 除夕 2025-01-28 and works on 除夕 2024-02-09', () => {
    expect(calendar.isWorkingDay('2025-01-28')).toBe(false)
    expect(calendar.isWorkingDay('2024-02-09')).toBe(true)
  })
  it('names the notice on which a rest day or a make-up day rests', () => {
    expect(calendar.dayKind('2025-01-28').why).toContain('2025年部分节假日安排的通知')
    expect(calendar.dayKind('2025-01-26')).toMatchObject({ working: true, why: expect.stringContaining('调休上班日') })
  })
  it('says that a year without a notice is provisional and counts weekdays only', () => {
    expect(calendar.dayKind('2027-10-01')).toMatchObject({ working: true, provisional: true })
    expect(calendar.dayKind('2026-12-31').provisional).toBe(false)
  })
})
