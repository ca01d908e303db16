import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer, lead, not } from '#core/vocabulary/condition.ts'
import { count, distinct, sum } from '#core/vocabulary/count.ts'
import { choice, date, file, longText, text, whole } from '#core/vocabulary/field.ts'
import { days } from '#core/vocabulary/period.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 优化营商环境条例 as 条例 } from '#law/statutes.ts'

const 宣传解读 = cite(条例, 38, '通过多种途径和方式加强宣传解读')
const 惯例 = asStanding('practice', cite(条例, 38))
const 登记表 = { keepsBecause: '登记要求由台账自身约束' }

/** 涉企法治培训在“法治营商活动”中，两处不重复登记。 */
export default register('policy-training', '惠企政策培训会', {
  purpose: '登记面向企业的每一场政策培训会：讲解的政策、主讲人、签到的企业和人数。',
  field: '营商环境',
  basis: 宣传解读,
  by: ['企业服务专员', '经办人'],
  day: '培训日期',
  asks: {
    培训日期: date(),
    培训主题: text(),
    政策类别: choice('财税', '金融', '用工社保', '科技人才', '产业扶持', '安全生产', '生态环保', '审批服务', '其他'),
    政策文件: longText().hint('文件名称和文号'),
    主办单位: text(),
    主讲人: text(),
    方式: choice('现场', '线上', '现场和线上'),
    地点: text(),
    通知企业数: whole().unit('家').optional(),
    签到企业数: whole().unit('家'),
    参加人次: whole().unit('人次'),
    签到材料: text().hint('签到表或者后台名单的编号'),
    企业提问数: whole().unit('个').optional(),
    佐证材料: file().optional(),
  },
  requires: [
    must(not(lead('培训日期', days(1))), '不得登记尚未举行的培训', 惯例, 登记表),
    must(answer('参加人次').notBelow('签到企业数'), '参加人次不得少于签到的企业数', 惯例, { keepsBecause: '数字相互核对' }),
  ],
  counts: {
    'policy-training.sessions': count('政策培训会场次', '场', { day: '培训日期' }, { by: ['政策类别', '方式'] }),
    'policy-training.enterprises': sum('政策培训会参加企业家次', '家次', '签到企业数', { day: '培训日期' }),
    'policy-training.attendances': sum('政策培训会参加人次', '人次', '参加人次', { day: '培训日期' }),
    'policy-training.topics': distinct('政策培训会主题数', '个', '培训主题', { day: '培训日期' }),
  },
  titledBy: ['培训主题', '培训日期'],
  naturalKey: ['培训日期', '培训主题', '地点'],
  importsAs: { 日期: '培训日期', 主题: '培训主题', 类别: '政策类别', 企业数: '签到企业数', 人数: '参加人次', 签到表: '签到材料' },
})
