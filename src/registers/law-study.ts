import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, lead, not } from '#core/vocabulary/condition.ts'
import { count, ratio, sum } from '#core/vocabulary/count.ts'
import { choice, date, file, longText, text, whole } from '#core/vocabulary/field.ts'
import { days } from '#core/vocabulary/period.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 第一责任人规定 } from '#law/statutes.ts'

const 规定 = asStanding('practice', cite(第一责任人规定, '学法制度'))
const 是形式 = (...forms: readonly string[]) => answer('学法形式').oneOf(...forms)
/** 没有题目、日期和参加名单的学习不计数。 */
const 有效 = all(answer('主题').filled(), answer('学习日期').filled(), answer('参加人员').filled())

export default register('law-study', '领导干部学法', {
  purpose: '逐次登记中心组学法、会前学法、集体学法、法治讲座、培训班、党校班次和旁听庭审：题目、主讲、参加名单、学时；没有参加名单的不计数。',
  field: '法治宣传',
  basis: 规定,
  by: ['党政办', '司法所工作人员', '经办人'],
  day: '学习日期',
  asks: {
    学习日期: date(),
    学法形式: choice('中心组学法', '领导班子集体学法', '会前学法', '法治讲座', '专题辅导', '培训班', '党校主体班次', '旁听庭审'),
    年度计划项: text().optional(),
    主题: text(),
    主讲人: text().when(not(是形式('旁听庭审'))),
    开庭法院: text().when(是形式('旁听庭审')),
    参加对象: choice('领导班子', '中心组', '机关干部', '村居“两委”', '执法人员', '其他'),
    参加人员: longText().optional().hint('名单或者签到表存放何处；没有的不计入学法次数'),
    应到人数: whole().unit('人'),
    实到人数: whole().unit('人'),
    学时: whole().atLeast(1).unit('学时'),
    签到表: file().optional(),
    课件: file().optional(),
    测试合格人数: whole().unit('人').optional(),
  },
  requires: [
    must(not(lead('学习日期', days(1))), '不得登记尚未举行的学习', 规定, { keepsBecause: '登记要求由台账自身约束' }),
    must(answer('实到人数').notAbove('应到人数'), '实到人数不得多于应到人数', 规定, { keepsBecause: '数字相互核对' }),
    must(answer('测试合格人数').notAbove('实到人数'), '测试合格人数不得多于实到人数', 规定, { when: answer('测试合格人数').filled(), keepsBecause: '数字相互核对' }),
  ],
  counts: {
    'law-study.lectures': count('领导干部法治讲座、专题辅导次数', '次', { day: '学习日期' }, { where: all(有效, 是形式('法治讲座', '专题辅导')) }),
    'law-study.training-classes': count('干部法治培训班期数', '期', { day: '学习日期' }, { where: all(有效, 是形式('培训班')) }),
    'law-study.trainees': sum('干部法治培训人次', '人次', '实到人数', { day: '学习日期' }, { where: all(有效, 是形式('培训班')) }),
    'law-study.party-school-classes': count('习近平法治思想纳入党校主体班次数', '个', { day: '学习日期' }, { where: all(有效, 是形式('党校主体班次')) }),
    'law-study.leadership-sessions': count('领导班子集体学法次数', '次', { day: '学习日期' }, { where: all(有效, 是形式('领导班子集体学法')) }),
    'law-study.sessions': count('学法次数', '次', { day: '学习日期' }, { where: 有效, by: ['学法形式', '参加对象'], definition: '有题目、日期和参加名单的学习' }),
    'law-study.attended': sum('学法实到人次', '人次', '实到人数', { day: '学习日期' }, { where: 有效 }),
    'law-study.expected': sum('学法应到人次', '人次', '应到人数', { day: '学习日期' }, { where: 有效 }),
    'law-study.attendance-rate': ratio('学法到课率', { of: ['law-study.attended'], among: ['law-study.expected'], definition: '实到人次 ÷ 应到人次' }),
    'law-study.court-visits': count('旁听庭审次数', '次', { day: '学习日期' }, { where: all(有效, 是形式('旁听庭审')) }),
  },
  titledBy: ['主题', '学习日期'],
  naturalKey: ['学习日期', '学法形式', '主题', '参加对象'],
  importsAs: { 日期: '学习日期', 形式: '学法形式', 题目: '主题', 主讲: '主讲人', 签到: '参加人员', 参加人数: '实到人数' },
})
