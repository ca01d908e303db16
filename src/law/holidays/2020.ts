import type { HolidayYear } from '#core/calendar/calendar.ts'

export default {
  year: 2020,
  notice: { title: '国务院办公厅关于2020年部分节假日安排的通知' },
  restWeekdays: [
    '01-01', '01-24', '01-27', '01-28', '01-29', '01-30', '01-31', '04-06', '05-01', '05-04', '05-05', '06-25',
    '06-26', '10-01', '10-02', '10-05', '10-06', '10-07', '10-08',
  ],
  workingWeekends: [
    '01-19', '04-26', '05-09', '06-28', '09-27', '10-10',
  ],
} satisfies HolidayYear
