import type { HolidayYear } from '#core/calendar/calendar.ts'

export default {
  year: 2024,
  notice: { title: '国务院办公厅关于2024年部分节假日安排的通知' },
  restWeekdays: [
    '01-01', '02-12', '02-13', '02-14', '02-15', '02-16', '04-04', '04-05', '05-01', '05-02', '05-03', '06-10',
    '09-16', '09-17', '10-01', '10-02', '10-03', '10-04', '10-07',
  ],
  workingWeekends: [
    '02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12',
  ],
} satisfies HolidayYear
