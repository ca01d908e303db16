import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer, any, lead, not } from '#core/vocabulary/condition.ts'
import { count, distinct, sum } from '#core/vocabulary/count.ts'
import { choice, date, file, longText, text, whole } from '#core/vocabulary/field.ts'
import { days } from '#core/vocabulary/period.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 优化营商环境条例 as 条例 } from '#law/statutes.ts'

const 法治宣传 = cite(条例, '67、68', '引导市场主体合法经营、依法维护自身合法权益')
const 惯例 = asStanding('practice', cite(条例, '67、68'))
const 登记表 = { keepsBecause: '登记要求由台账自身约束' }
const 形式 = answer('活动形式')
const 场 = (name: string) => ({ where: 形式.is(name) })

/** 政府公众开放日另有台账；政策培训会在“惠企政策培训会”中，两处不重复登记。 */
export default register('business-environment', '法治营商活动', {
  purpose: '登记面向企业的法治活动：法治公开日、快闪路演、涉企法治培训、法律进企业、法律进园区、法治体检，写明服务的企业、律师团队和咨询。',
  field: '营商环境',
  basis: 法治宣传,
  by: ['司法所工作人员', '企业服务专员', '经办人'],
  day: '活动日期',
  asks: {
    活动日期: date(),
    活动形式: choice('法治公开日', '法治快闪路演', '涉企法治培训', '法律进企业', '法律进园区', '法治体检', '其他'),
    活动主题: text(),
    地点: text().hint('企业、园区、楼宇名称'),
    园区: text().when(形式.is('法律进园区')),
    主办单位: text(),
    律师团队: text().optional().hint('律师事务所或者顾问团队名称'),
    参加企业家次: whole().unit('家次'),
    参加人次: whole().unit('人次'),
    法律咨询数: whole().unit('件').optional(),
    发现法律风险数: whole().unit('个').when(形式.is('法治体检')),
    风险提示: longText().optional().when(形式.is('法治体检')),
    佐证说明: text(),
    佐证材料: file().optional(),
  },
  requires: [
    must(not(lead('活动日期', days(1))), '不得登记尚未举行的活动', 惯例, 登记表),
    must(answer('参加人次').notBelow('参加企业家次'), '参加人次不得少于参加的企业家次', 惯例, { keepsBecause: '数字相互核对' }),
    must(any(not(形式.oneOf('法律进企业', '法律进园区', '法治体检')), answer('律师团队').filled()), '法律服务活动应当写明提供服务的律师团队', 惯例, 登记表),
  ],
  counts: {
    'business-environment.open-days': count('法治公开日活动次数', '次', { day: '活动日期' }, 场('法治公开日')),
    'business-environment.roadshows': count('法治快闪路演场数', '场', { day: '活动日期' }, 场('法治快闪路演')),
    'business-environment.trainings': count('涉企法治培训场数', '场', { day: '活动日期' }, 场('涉企法治培训')),
    'business-environment.enterprise-audience': sum('涉企法治培训受众企业家次', '家次', '参加企业家次', { day: '活动日期' }, 场('涉企法治培训')),
    'business-environment.enterprise-visits': count('法律进企业、进园区场数', '场', { day: '活动日期' }, { where: 形式.oneOf('法律进企业', '法律进园区') }),
    'business-environment.parks': distinct('法律进园区覆盖园区数', '个', '园区', { day: '活动日期' }),
    'business-environment.checkups': count('企业法治体检次数', '次', { day: '活动日期' }, 场('法治体检')),
    'business-environment.risks': sum('法治体检发现法律风险数', '个', '发现法律风险数', { day: '活动日期' }),
    'business-environment.consultations': sum('涉企法律咨询数', '件', '法律咨询数', { day: '活动日期' }),
  },
  titledBy: ['活动形式', '活动主题'],
  naturalKey: ['活动日期', '活动形式', '活动主题', '地点'],
  importsAs: { 日期: '活动日期', 形式: '活动形式', 主题: '活动主题', 企业数: '参加企业家次', 人数: '参加人次', 咨询数: '法律咨询数' },
})
