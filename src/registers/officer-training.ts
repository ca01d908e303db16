import { cite } from '#core/vocabulary/cite.ts'
import { answer, any, not } from '#core/vocabulary/condition.ts'
import { count, sum } from '#core/vocabulary/count.ts'
import { choice, date, longText, text, whole } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 行政处罚法 } from '#law/statutes.ts'

export default register('officer-training', '执法人员培训', {
  purpose: '登记执法人员培训的计划、场次、参加人次、学时和考试成绩。',
  field: '行政执法',
  basis: cite(行政处罚法, 42),
  by: ['执法机构负责人', '司法所工作人员', '经办人'],
  day: '培训日期',
  asks: {
    培训日期: date(),
    培训名称: text(),
    培训形式: choice('集中授课', '网上学习', '庭审观摩', '案例研讨', '以考促学'),
    举办单位: text().optional(),
    培训地点: text().optional(),
    培训内容: longText().optional(),
    授课人: text().optional(),
    学时: whole().atLeast(1).unit('学时'),
    应参加人数: whole().atLeast(1).unit('人'),
    参加人次: whole().atLeast(1).unit('人次'),
    考试合格人数: whole().unit('人').optional(),
    签到材料: text(),
  },
  requires: [
    must(answer('参加人次').notAbove('应参加人数'), '参加人次不得多于应参加人数', cite(行政处罚法, 42), { keepsBecause: '数字相互核对' }),
    must(any(not(answer('考试合格人数').filled()), answer('考试合格人数').notAbove('参加人次')), '合格人数不得多于参加人次', cite(行政处罚法, 42), { keepsBecause: '数字相互核对' }),
  ],
  counts: {
    'officer-training.sessions': count('执法人员培训次数', '次', { day: '培训日期' }, { by: ['培训形式'] }),
    'officer-training.attendances': sum('执法人员培训人次', '人次', '参加人次', { day: '培训日期' }),
  },
  titledBy: ['培训名称'],
  naturalKey: ['培训日期', '培训名称'],
  importsAs: { 日期: '培训日期', 主题: '培训名称', 人次: '参加人次', 形式: '培训形式', 地点: '培训地点', 内容: '培训内容', 主办单位: '举办单位' },
})
