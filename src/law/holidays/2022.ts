import type { HolidayYear } from '#core/calendar/calendar.ts'

export default {
  year: 2022,
  notice: { title: '国务院办公厅关于2022年部分节假日安排的通知' },
  restWeekdays: [
    '01-03', '01-31', '02-01', '02-02', '02-03', '02-04', '04-04', '04-05', '05-02', '05-03', '05-04', '06-03',
    '09-12', '10-03', '10-04', '10-05', '10-06', '10-07',
  ],
  workingWeekends: [
    '01-29', '01-30', '04-02', '04-24', '05-07', '10-08', '10-09',
  ],
} satisfies HolidayYear
