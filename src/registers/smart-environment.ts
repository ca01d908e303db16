import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { count } from '#core/vocabulary/count.ts'
import { caseNumber, choice, moment, text } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

export default register('smart-environment', '环境监测告警', {
  purpose: '登记智慧环保场景的监测点告警和处置结果；构成违法的转行政处罚。',
  field: '城市运行',
  basis: asStanding('practice', cite(本单位规则, '智慧环保')),
  by: ['城运中心工作人员', '经办人', '司法所工作人员'],
  asks: {
    告警时间: moment(),
    监测点: text(),
    监测项目: choice('扬尘', '噪声', '水质', '油烟', '其他'),
    告警值: text(),
    处置单位: text(),
    处置结果: choice('现场整改', '误报', '立案查处', '转办'),
    处罚案件: caseNumber().optional().when(answer('处置结果').is('立案查处')),
    处置时间: moment(),
  },
  requires: [
    must(answer('处置时间').notBelow('告警时间'), '处置时间不得早于告警时间', asStanding('practice', cite(本单位规则, '智慧环保')), { keepsBecause: '时间相互核对' }),
  ],
  counts: {
    'smart-environment.alarms': count('环境监测告警数', '次', { day: '告警时间' }, { by: ['监测项目'] }),
    'smart-environment.filed': count('环境告警立案查处数', '件', { day: '告警时间' }, { where: answer('处置结果').is('立案查处') }),
  },
  titledBy: ['监测点', '监测项目'],
  naturalKey: ['告警时间', '监测点', '监测项目'],
})
