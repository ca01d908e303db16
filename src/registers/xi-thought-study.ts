import { cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { count, sum } from '#core/vocabulary/count.ts'
import { choice, date, text, whole } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 法治建设纲要 } from '#law/statutes.ts'

export default register('xi-thought-study', '习近平法治思想学习宣传', {
  purpose: '登记习近平法治思想学习宣传的专题学习、宣讲、培训和问卷。',
  field: '学法',
  basis: cite(法治建设纲要, '一'),
  by: ['司法所工作人员', '经办人'],
  day: '日期',
  asks: {
    日期: date(),
    形式: choice('专题学习', '宣讲', '培训班', '知识问卷', '交流研讨'),
    主题: text(),
    组织单位: text(),
    宣讲人: text().optional(),
    参加人数: whole().atLeast(1).unit('人'),
    应参加人数: whole().atLeast(1).unit('人'),
    佐证: text(),
  },
  requires: [
    must(answer('参加人数').notAbove('应参加人数'), '参加人数不得多于应参加人数', cite(法治建设纲要, '一'), { keepsBecause: '数字相互核对' }),
  ],
  counts: {
    'xi-thought-study.sessions': count('习近平法治思想学习宣传场次', '场', { day: '日期' }, { by: ['形式'] }),
    'xi-thought-study.audience': sum('习近平法治思想学习宣传参加人次', '人次', '参加人数', { day: '日期' }),
  },
  titledBy: ['形式', '主题'],
  naturalKey: ['日期', '主题'],
})
