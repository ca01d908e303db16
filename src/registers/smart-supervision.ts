import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer, not } from '#core/vocabulary/condition.ts'
import { count, rate } from '#core/vocabulary/count.ts'
import { choice, date, text } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

export default register('smart-supervision', '智慧监管预警', {
  purpose: '登记法治政府建设智慧监管发出的预警：监管指标、触发值、整改责任和结果。',
  field: '组织领导',
  basis: asStanding('practice', cite(本单位规则, '智慧监管')),
  by: ['司法所工作人员', '督查人员', '经办人'],
  day: '预警日期',
  asks: {
    预警日期: date(),
    监管指标: text().hint('如 按期答复率、持证率'),
    预警单位: text(),
    触发值: text(),
    预警级别: choice('提示', '黄色', '红色'),
    整改责任单位: text(),
    整改期限: date(),
    整改结果: choice('已整改', '整改中', '逾期未整改', '误报'),
    整改日期: date().optional().when(answer('整改结果').is('已整改')),
  },
  requires: [
    must(answer('整改期限').notBelow('预警日期'), '整改期限不得早于预警日期', asStanding('practice', cite(本单位规则, '智慧监管')), { keepsBecause: '日期相互核对' }),
  ],
  counts: {
    'smart-supervision.warnings': count('智慧监管预警数', '次', { day: '预警日期' }, { by: ['预警级别'] }),
    'smart-supervision.rectified-rate': rate('预警整改率', { day: '预警日期' }, { of: answer('整改结果').is('已整改'), among: not(answer('整改结果').is('误报')), definition: '误报不计入分母' }),
  },
  titledBy: ['监管指标', '预警单位'],
  naturalKey: ['预警日期', '监管指标', '预警单位'],
})
