import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { lead, not } from '#core/vocabulary/condition.ts'
import { count, sum } from '#core/vocabulary/count.ts'
import { choice, date, file, longText, text, whole } from '#core/vocabulary/field.ts'
import { days } from '#core/vocabulary/period.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

const 规则 = asStanding('practice', cite(本单位规则, '招商活动'))

/** 一场活动谈成的意向和协议，逐个项目登记在“招商项目和协议”中。 */
export default register('investment', '招商活动', {
  purpose: '登记每一场招商引资活动：时间、地点、形式、对接的企业和收到的投资意向；由此形成的意向和协议逐个项目另行登记。',
  field: '营商环境',
  basis: 规则,
  by: ['招商人员', '企业服务专员', '经办人'],
  day: '活动日期',
  asks: {
    活动日期: date(),
    活动名称: text(),
    活动形式: choice('招商推介会', '专场对接会', '上门走访洽谈', '企业来访考察', '线上推介', '签约仪式', '其他'),
    地点: text(),
    主办单位: text(),
    招商人员: text(),
    对接企业: longText().optional(),
    参加企业数: whole().unit('家'),
    收到意向数: whole().unit('个'),
    活动情况: longText().optional(),
    佐证说明: text().hint('方案、签到、照片等的编号'),
    佐证材料: file().optional(),
  },
  requires: [must(not(lead('活动日期', days(1))), '不得登记尚未举行的活动', 规则, { keepsBecause: '登记要求由台账自身约束' })],
  counts: {
    'investment.events': count('招商引资活动场数', '场', { day: '活动日期' }, { by: ['活动形式'], definition: '几个单位联办的一场活动计一场' }),
    'investment.event-enterprises': sum('招商活动参加企业家次', '家次', '参加企业数', { day: '活动日期' }),
    'investment.event-leads': sum('招商活动收到意向数', '个', '收到意向数', { day: '活动日期' }),
  },
  titledBy: ['活动名称', '活动日期'],
  naturalKey: ['活动日期', '活动名称', '地点'],
  importsAs: { 日期: '活动日期', 名称: '活动名称', 形式: '活动形式', 企业数: '参加企业数', 意向数: '收到意向数' },
})
