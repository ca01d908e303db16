import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { count } from '#core/vocabulary/count.ts'
import { choice, date, longText, text, yesNo } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

export default register('discipline', '作风纪律检查', {
  purpose: '登记作风纪律、清风检查和监督执纪中发现的问题与处置；个人信息遮盖。',
  field: '监督',
  basis: asStanding('practice', cite(本单位规则, '作风纪律')),
  by: ['司法所工作人员', '督查人员', '经办人'],
  day: '检查日期',
  asks: {
    检查日期: date(),
    检查名称: text().hint('如 清风检查'),
    被检查单位: text(),
    发现问题: choice('未发现', '发现'),
    问题说明: longText().when(answer('发现问题').is('发现')),
    涉及人员: text().personal().optional(),
    处置: choice('不需处置', '提醒谈话', '通报', '责令检查', '移送纪检监察机关'),
    整改完成: yesNo(),
  },
  counts: {
    'discipline.checks': count('作风纪律检查次数', '次', { day: '检查日期' }),
    'discipline.problems': count('作风纪律检查发现问题数', '个', { day: '检查日期' }, { where: answer('发现问题').is('发现') }),
  },
  titledBy: ['检查名称', '被检查单位'],
  naturalKey: ['检查日期', '检查名称', '被检查单位'],
})
