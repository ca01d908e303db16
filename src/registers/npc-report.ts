import { cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { count } from '#core/vocabulary/count.ts'
import { choice, date, longText, text, whole } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 监督法 } from '#law/statutes.ts'

export default register('npc-report', '向人大报告和代表调研', {
  purpose: '登记向人大（主席团）报告工作、审议意见和决定任务的落实，以及邀请代表委员调研视察。',
  field: '监督',
  basis: cite(监督法, '8'),
  by: ['司法所工作人员', '经办人'],
  day: '日期',
  asks: {
    日期: date(),
    事项: choice('专项工作报告', '执法检查', '审议意见办理', '邀请代表调研', '邀请委员视察'),
    标题: text(),
    机关: text().hint('人大常委会、主席团等'),
    审议意见: longText().optional(),
    落实任务: longText().optional(),
    落实情况: choice('已落实', '正在落实', '不需落实'),
    参加代表人数: whole().unit('人').optional(),
  },
  counts: {
    'npc-report.reports': count('向人大报告工作次数', '次', { day: '日期' }, { where: answer('事项').is('专项工作报告') }),
    'npc-report.visits': count('邀请代表委员调研视察次数', '次', { day: '日期' }, { where: answer('事项').oneOf('邀请代表调研', '邀请委员视察') }),
  },
  titledBy: ['事项', '标题'],
  naturalKey: ['日期', '标题'],
})
