import type { HolidayYear } from '#core/calendar/calendar.ts'

export default {
  year: 2021,
  notice: { title: '国务院办公厅关于2021年部分节假日安排的通知' },
  restWeekdays: [
    '01-01', '02-11', '02-12', '02-15', '02-16', '02-17', '04-05', '05-03', '05-04', '05-05', '06-14', '09-20',
    '09-21', '10-01', '10-04', '10-05', '10-06', '10-07',
  ],
  workingWeekends: [
    '02-07', '02-20', '04-25', '05-08', '09-18', '09-26', '10-09',
  ],
} satisfies HolidayYear
