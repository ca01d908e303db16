import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { lead, listed, not } from '#core/vocabulary/condition.ts'
import { count, distinct, sum } from '#core/vocabulary/count.ts'
import { choice, date, longText, text, whole } from '#core/vocabulary/field.ts'
import { days } from '#core/vocabulary/period.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

const 规则 = asStanding('practice', cite(本单位规则, '法律服务志愿团'))
const 核对 = { keepsBecause: '登记要求由台账自身约束' }

export default register('legal-volunteer-service', '法律服务志愿活动', {
  purpose: '登记在册志愿者和专家的每次服务：日期、类型、时长、服务人次、召集单位。',
  field: '公共法律服务',
  basis: 规则,
  by: ['司法所工作人员', '经办人'],
  day: '日期',
  asks: {
    日期: date(),
    名册编号: text(),
    姓名: text(),
    服务类型: choice('法律咨询', '法治宣讲', '参与调解', '法律援助引导', '规划和决策论证', '应急动员', '法律进企业', '其他'),
    召集单位: text(),
    服务地点: text(),
    服务小时: whole().atLeast(1).unit('小时'),
    服务人次: whole().unit('人次'),
    服务内容: longText(),
  },
  requires: [
    must(listed('名册编号', 'legal-volunteers', '名册编号'), '登记之日不在册的，不得登记服务；退出前的服务应当在退出前登记', 规则, 核对),
    must(not(lead('日期', days(1))), '不得登记尚未发生的服务', 规则, 核对),
  ],
  counts: {
    'legal-volunteers.services': count('法律服务志愿活动次数', '次', { day: '日期' }, { by: ['服务类型'] }),
    'legal-volunteers.hours': sum('法律服务志愿时长', '小时', '服务小时', { day: '日期' }),
    'legal-volunteers.served': sum('法律服务志愿服务人次', '人次', '服务人次', { day: '日期' }),
    'legal-volunteers.active': distinct('参加服务的志愿者和专家人数', '人', '名册编号', { day: '日期' }),
  },
  titledBy: ['姓名', '服务类型'],
  naturalKey: ['日期', '名册编号', '服务类型', '服务地点'],
  importsAs: { 时间: '日期', 编号: '名册编号', 类型: '服务类型', 地点: '服务地点', 时长: '服务小时', 人次: '服务人次', 内容: '服务内容' },
})
