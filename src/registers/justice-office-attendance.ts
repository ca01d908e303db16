import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer, lead, not } from '#core/vocabulary/condition.ts'
import { count, rate, sum } from '#core/vocabulary/count.ts'
import { choice, date, file, longText, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { days } from '#core/vocabulary/period.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 第一责任人规定 } from '#law/statutes.ts'

export default register('justice-office-attendance', '司法所长列席会议', {
  purpose: '记录司法所所长列席政府办公会议的情况：会议、涉法议题、提出的法律意见和采纳情况。',
  field: '依法决策',
  basis: asStanding('practice', cite(第一责任人规定, '司法所长列席制度')),
  by: ['司法所工作人员', '经办人'],
  day: '会议日期',
  asks: {
    会议日期: date(),
    会议名称: choice('镇长办公会议', '街道主任办公会议', '党委会议', '专题会议', '其他'),
    会议届次: text().hint('如2025年第3次，用以区分同日的会议'),
    列席人: text(),
    涉法议题: longText().optional(),
    涉法议题数: whole().unit('项').optional(),
    提出法律意见: longText().optional(),
    意见是否采纳: choice('采纳', '部分采纳', '未采纳').optional().when(answer('提出法律意见').filled()),
    是否缺席: yesNo(),
    缺席原因: text().when(answer('是否缺席').is('是')),
    会议通知或者纪要: file().optional(),
  },
  requires: [must(not(lead('会议日期', days(1))), '不得登记尚未召开的会议', asStanding('practice', cite(第一责任人规定, '司法所长列席制度')), { keepsBecause: '登记要求由台账自身约束' })],
  counts: {
    'justice-office.attendances': count('司法所所长列席镇长办公会次数', '次', { day: '会议日期' }, { where: answer('是否缺席').is('否'), by: ['会议名称'] }),
    'justice-office.absences': count('司法所所长缺席会议次数', '次', { day: '会议日期' }, { where: answer('是否缺席').is('是') }),
    'justice-office.attendance-rate': rate('司法所所长列席率', { day: '会议日期' }, { of: answer('是否缺席').is('否'), among: answer('是否缺席').filled(), definition: '列席 ÷ 应列席的会议（列席和缺席）' }),
    'justice-office.attendance-rate.with-topics': rate('司法所所长列席率（有涉法议题的会议）', { day: '会议日期' }, { of: answer('是否缺席').is('否'), among: answer('涉法议题数').atLeast(1), definition: '没有涉法议题的会议不计入分子和分母' }),
    'justice-office.topics': sum('列席会议涉法议题数', '项', '涉法议题数', { day: '会议日期' }, { where: answer('是否缺席').is('否') }),
    'justice-office.adopted-rate': rate('列席会议法律意见采纳率', { day: '会议日期' }, { of: answer('意见是否采纳').oneOf('采纳', '部分采纳'), among: answer('意见是否采纳').filled(), definition: '采纳和部分采纳 ÷ 已有结论的意见' }),
  },
  titledBy: ['会议名称', '会议届次'],
  naturalKey: ['会议日期', '会议名称', '会议届次'],
  importsAs: { 日期: '会议日期', 会议: '会议名称', 议题: '涉法议题', 涉法意见: '提出法律意见', 采纳: '意见是否采纳' },
})
