import type { HolidayYear } from '#core/calendar/calendar.ts'

export default {
  year: 2023,
  notice: { title: '国务院办公厅关于2023年部分节假日安排的通知' },
  restWeekdays: [
    '01-02', '01-23', '01-24', '01-25', '01-26', '01-27', '04-05', '05-01', '05-02', '05-03', '06-22', '06-23',
    '09-29', '10-02', '10-03', '10-04', '10-05', '10-06',
  ],
  workingWeekends: [
    '01-28', '01-29', '04-23', '05-06', '06-25', '10-07', '10-08',
  ],
} satisfies HolidayYear
