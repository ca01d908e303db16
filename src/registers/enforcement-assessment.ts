import { cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { stock, sum } from '#core/vocabulary/count.ts'
import { choice, date, longText, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 行政处罚法 } from '#law/statutes.ts'

export default register('enforcement-assessment', '执法考核和责任追究', {
  purpose: '登记执法责任制考核等次、执法过错和责任追究；考核指标不得含罚没数额。',
  field: '行政执法',
  basis: cite(行政处罚法, '74（3）'),
  by: ['执法机构负责人', '司法所工作人员', '经办人'],
  day: '考核日期',
  asks: {
    考核日期: date(),
    考核年度: whole().atLeast(2010).atMost(2100).unit('年'),
    被考核单位: text(),
    考核机关: text(),
    考核等次: choice('优秀', '良好', '合格', '不合格'),
    考核指标含罚没数额: yesNo(),
    执法过错数: whole().unit('件'),
    追究情况: longText().optional(),
  },
  requires: [
    must(answer('考核指标含罚没数额').is('否'), '罚没数额不得作为考核指标', cite(行政处罚法, '74（3）'), { keepsBecause: '登记时即予拒绝' }),
  ],
  counts: {
    'enforcement-assessment.excellent-years': stock('执法考核累计优秀年数', '年', { day: '考核日期' }, { where: answer('考核等次').is('优秀') }),
    'enforcement-assessment.faults': sum('执法过错数', '件', '执法过错数', { day: '考核日期' }),
  },
  titledBy: ['被考核单位', '考核年度'],
  naturalKey: ['考核年度', '被考核单位', '考核机关'],
})
