import { cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { count } from '#core/vocabulary/count.ts'
import { choice, date, longText, text } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 法治建设纲要 } from '#law/statutes.ts'

export default register('power-supervision', '权力运行监督检查', {
  purpose: '登记对部门领导班子及主要负责人行使权力的监督检查、层级监督和专门监督。',
  field: '监督',
  basis: cite(法治建设纲要, '八'),
  by: ['司法所工作人员', '督查人员', '经办人'],
  day: '检查日期',
  asks: {
    检查日期: date(),
    监督方式: choice('层级监督', '专门监督', '执行检查', '责任制检查'),
    被检查单位: text(),
    检查事项: text(),
    问题: longText().optional(),
    纠正情况: choice('没有问题', '已纠正', '纠正中', '未纠正'),
    问责: choice('无', '约谈', '通报', '移送'),
  },
  counts: {
    'power-supervision.checks': count('权力运行监督检查次数', '次', { day: '检查日期' }, { by: ['监督方式'] }),
    'power-supervision.corrected': count('监督检查纠正问题数', '个', { day: '检查日期' }, { where: answer('纠正情况').is('已纠正') }),
  },
  titledBy: ['被检查单位', '检查事项'],
  naturalKey: ['检查日期', '被检查单位', '检查事项'],
})
