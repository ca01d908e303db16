import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { count } from '#core/vocabulary/count.ts'
import { choice, date, file, longText, text } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

export default register('enforcement-joint-meeting', '执法单位联席会议', {
  purpose: '登记行政执法单位联席会议：成员单位、通报事项、议定事项和落实。',
  field: '行政执法',
  basis: asStanding('practice', cite(本单位规则, '执法联席会议')),
  by: ['执法机构负责人', '司法所工作人员', '经办人'],
  day: '会议日期',
  asks: {
    会议日期: date(),
    会议名称: text(),
    召集单位: text(),
    参加单位: text(),
    通报事项: longText(),
    议定事项: longText(),
    落实情况: choice('已落实', '正在落实', '未落实'),
    纪要: file().optional(),
  },
  counts: {
    'enforcement-joint-meeting.meetings': count('执法联席会议次数', '次', { day: '会议日期' }),
  },
  titledBy: ['会议名称'],
  naturalKey: ['会议日期', '会议名称'],
})
