import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { stock } from '#core/vocabulary/count.ts'
import { choice, date, text } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 优化营商环境条例 } from '#law/statutes.ts'

/** 办件在市级应用中，在政务服务业务量登记期间总量（旗舰店办件）。 */
export default register('flagship-app', '随申办旗舰店事项', {
  purpose: '登记本区、本镇在随申办旗舰店上线的事项和服务：名称、承办部门、服务对象、上线和下线日期。',
  field: '政务服务',
  basis: asStanding('practice', cite(优化营商环境条例, '37（1）')),
  by: ['窗口人员', '经办人', '司法所工作人员'],
  validity: { from: '上线日期', to: '下线日期' },
  asks: {
    事项名称: text(),
    服务对象: choice('个人', '个体工商户', '企业', '通用'),
    承办部门: text(),
    服务形式: choice('在线办理', '在线预约', '信息查询', '跳转链接'),
    上线日期: date(),
    下线日期: date().optional().hint('在线的不填'),
  },
  counts: {
    'flagship-app.items': stock('旗舰店上线事项数', '项', { day: '上线日期' }, { until: '下线日期', by: ['服务对象'] }),
    'flagship-app.handled-online-items': stock('旗舰店可在线办理事项数', '项', { day: '上线日期' }, { until: '下线日期', where: answer('服务形式').is('在线办理'), definition: '只能预约、查询、跳转的不计' }),
  },
  titledBy: ['事项名称'],
  naturalKey: ['事项名称', '上线日期'],
  importsAs: { 事项: '事项名称', 部门: '承办部门', 对象: '服务对象' },
})
