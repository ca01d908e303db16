import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { stock } from '#core/vocabulary/count.ts'
import { date, text, whole } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

export default register('snap-report', '“随申拍”试点企业', {
  purpose: '登记参加企业隐患线上“内循环”的试点企业；员工上报的每一处隐患在隐患排查治理程序中办理。',
  field: '城市运行',
  basis: asStanding('practice', cite(本单位规则, '随申拍')),
  by: ['城运中心工作人员', '经办人', '司法所工作人员'],
  validity: { from: '加入日期', to: '退出日期' },
  asks: {
    企业名称: text(),
    统一社会信用代码: text().checked('credit-code').optional(),
    行业: text(),
    员工人数: whole().unit('人'),
    加入日期: date(),
    退出日期: date().hint('在试点的填2099-12-31'),
    安全负责人: text().personal().optional(),
  },
  counts: {
    'snap-report.pilot-enterprises': stock('“随申拍”试点企业数', '家', { day: '加入日期' }, { until: '退出日期' }),
  },
  titledBy: ['企业名称'],
  naturalKey: ['企业名称', '加入日期'],
})
