import { cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { count, rate, sum } from '#core/vocabulary/count.ts'
import { choice, date, longText, money, text } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 审计法 } from '#law/statutes.ts'

export default register('audit-supervision', '审计发现问题', {
  purpose: '登记审计项目、发现的问题、整改期限和结果。',
  field: '监督',
  basis: cite(审计法, 52),
  by: ['司法所工作人员', '经办人'],
  day: '审计报告日期',
  asks: {
    审计报告日期: date(),
    审计项目: text(),
    审计机关: text(),
    问题: longText(),
    问题金额: money(),
    整改责任单位: text(),
    整改期限: date(),
    整改结果: choice('已整改', '整改中', '逾期未整改', '移送处理'),
    整改日期: date().optional().when(answer('整改结果').is('已整改')),
  },
  requires: [
    must(answer('整改期限').notBelow('审计报告日期'), '整改期限不得早于审计报告日期', cite(审计法, 52), { keepsBecause: '日期相互核对' }),
  ],
  counts: {
    'audit-supervision.problems': count('审计发现问题数', '个', { day: '审计报告日期' }),
    'audit-supervision.rectified-rate': rate('审计问题整改率', { day: '审计报告日期' }, { of: answer('整改结果').is('已整改'), among: answer('整改结果').filled() }),
    'audit-supervision.amount': sum('审计发现问题金额', '元', '问题金额', { day: '审计报告日期' }),
  },
  titledBy: ['审计项目', '问题'],
  naturalKey: ['审计项目', '问题'],
})
