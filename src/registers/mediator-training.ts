import { cite } from '#core/vocabulary/cite.ts'
import { answer, any, not } from '#core/vocabulary/condition.ts'
import { count, sum } from '#core/vocabulary/count.ts'
import { choice, date, text, whole } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 人民调解法 as 法 } from '#law/statutes.ts'

const 核对 = { keepsBecause: '数字相互核对' }

/** 每期培训一行。 */
export default register('mediator-training', '人民调解员培训', {
  purpose: '登记人民调解员的业务培训：岗前还是在岗、形式、学时、应参加和参加人次、考核合格人数。',
  field: '矛盾化解',
  basis: cite(法, '14（2）'),
  by: ['司法所工作人员', '经办人'],
  day: '培训日期',
  asks: {
    培训日期: date(),
    培训名称: text(),
    培训类别: choice('岗前培训', '在岗培训', '专题培训'),
    培训形式: choice('集中授课', '现场观摩', '案例研讨', '网上学习'),
    举办单位: text(),
    授课人: text().optional(),
    学时: whole().atLeast(1).unit('学时'),
    应参加人次: whole().atLeast(1).unit('人次'),
    参加人次: whole().atLeast(1).unit('人次'),
    考核合格人数: whole().unit('人').optional(),
    签到材料: text(),
  },
  requires: [
    must(answer('参加人次').notAbove('应参加人次'), '参加人次不得多于应参加人次', cite(法, '14（2）'), 核对),
    must(any(not(answer('考核合格人数').filled()), answer('考核合格人数').notAbove('参加人次')), '考核合格人数不得多于参加人次', cite(法, '14（2）'), 核对),
  ],
  counts: {
    'mediator-training.sessions': count('人民调解员培训期数', '期', { day: '培训日期' }, { by: ['培训类别'] }),
    'mediator-training.attendances': sum('人民调解员培训人次', '人次', '参加人次', { day: '培训日期' }, { by: ['培训类别'] }),
  },
  titledBy: ['培训名称', '培训日期'],
  naturalKey: ['培训日期', '培训名称'],
  importsAs: { 日期: '培训日期', 主题: '培训名称', 类别: '培训类别', 形式: '培训形式', 人次: '参加人次' },
})
