import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { count } from '#core/vocabulary/count.ts'
import { longText, text, whole } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

/** 上年没有在本系统办理的，同比以已公开报告所载数值为准，并注明出处。 */
export default register('figure-baseline', '指标基数', {
  purpose: '登记由已公开的上年度报告读入的数值，作为同比的基数；附原文和出处。',
  field: '年度报告',
  basis: asStanding('practice', cite(本单位规则, '指标基数')),
  by: ['司法所工作人员', '经办人'],
  asks: {
    指标: text().hint('指标编号，如 hotline.received'),
    指标名称: text(),
    年度: whole().atLeast(2000).atMost(2100).unit('年'),
    数值: text().hint('报告所载数值，只填数字'),
    单位: text(),
    来源报告: text(),
    原文摘录: longText(),
  },
  counts: { 'figure-baseline.count': count('登记的指标基数', '项', '登记', { by: ['年度'] }) },
  titledBy: ['指标名称', '年度'],
  naturalKey: ['指标', '年度'],
})
