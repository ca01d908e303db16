import type { HolidayYear } from '#core/calendar/calendar.ts'

export default {
  year: 2019,
  notice: { title: '国务院办公厅关于2019年部分节假日安排的通知' },
  restWeekdays: [
    '01-01', '02-04', '02-05', '02-06', '02-07', '02-08', '04-05', '05-01', '05-02', '05-03', '06-07', '09-13',
    '10-01', '10-02', '10-03', '10-04', '10-07',
  ],
  workingWeekends: [
    '02-02', '02-03', '04-28', '05-05', '09-29', '10-12',
  ],
} satisfies HolidayYear
