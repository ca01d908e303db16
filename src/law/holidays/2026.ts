import type { HolidayYear } from '#core/calendar/calendar.ts'

export default {
  year: 2026,
  notice: { title: '国务院办公厅关于2026年部分节假日安排的通知' },
  restWeekdays: [
    '01-01', '01-02', '02-16', '02-17', '02-18', '02-19', '02-20', '02-23', '04-06', '05-01', '05-04', '05-05',
    '06-19', '09-25', '10-01', '10-02', '10-05', '10-06', '10-07',
  ],
  workingWeekends: [
    '01-04', '02-14', '02-28', '05-09', '09-20', '10-10',
  ],
} satisfies HolidayYear
