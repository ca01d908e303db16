import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, any } from '#core/vocabulary/condition.ts'
import { count, rate, sum } from '#core/vocabulary/count.ts'
import { choice, date, longText, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

const 规则 = asStanding('practice', cite(本单位规则, '五年普法规划'))
const 核对 = { keepsBecause: '登记要求由台账自身约束' }
const 条目 = answer('条目')
const 周期 = answer('周期')
const 年度 = answer('年度')
const 项目 = 条目.is('年度重点项目')
/** 六五以前不再登记；九五规划的起止未见原文。 */
const 各期 = [['七五（2016—2020年）', 2016], ['八五（2021—2025年）', 2021], ['九五（2026—2030年）', 2026]] as const

/** 规划、年度计划、重点项目、中期评估和总结是同一本账；重点项目完成之后更正本行补填。 */
export default register('five-year-publicity-plan', '五年普法规划', {
  purpose: '登记每个五年普法规划、年度计划和年度重点项目、中期评估和期末总结，规划制定时征求公众意见和专家论证的情况，重点项目的完成情况。',
  field: '法治宣传',
  basis: 规则,
  by: ['司法所工作人员', '经办人'],
  day: '形成日期',
  asks: {
    周期: choice(...各期.map(([name]) => name)),
    条目: choice('五年规划', '年度计划', '年度重点项目', '中期评估', '总结验收'),
    年度: whole().atLeast(2016).atMost(2030).unit('年').hint('五年规划填第一年；在上一年制定的，仍填第一年'),
    名称: text(),
    责任单位: text(),
    形成日期: date().hint('印发、立项或者验收之日'),
    文号: text().checked('document-number').optional(),
    主要内容: longText(),
    征求公众意见: yesNo().when(条目.is('五年规划')),
    收到意见条数: whole().unit('条').when(all(条目.is('五年规划'), answer('征求公众意见').is('是'))),
    采纳意见条数: whole().unit('条').when(all(条目.is('五年规划'), answer('征求公众意见').is('是'))),
    专家论证: yesNo().when(条目.is('五年规划')),
    结论: choice('优秀', '合格', '不合格').when(条目.oneOf('中期评估', '总结验收')),
    存在问题: longText().optional().when(条目.oneOf('中期评估', '总结验收')),
    完成时限: date().when(项目),
    完成情况: longText().optional().when(项目),
    完成日期: date().optional().when(项目),
  },
  requires: [
    ...各期.map(([name, first]) => must(all(年度.atLeast(first), 年度.atMost(first + 4)), `年度不在${name}之内`, 规则, { ...核对, when: 周期.is(name) })),
    must(any(...各期.map(([name, first]) => all(周期.is(name), 年度.is(first + 4)))), '总结验收在周期的最后一年', 规则, { ...核对, when: 条目.is('总结验收') }),
    must(any(...各期.map(([name, first]) => all(周期.is(name), 年度.is(first)))), '五年规划填周期的第一年', 规则, { ...核对, when: 条目.is('五年规划') }),
    must(answer('采纳意见条数').notAbove('收到意见条数'), '采纳的意见不得多于收到的意见', 规则, 核对),
    must(answer('完成日期').notBelow('形成日期'), '完成不得早于立项', 规则, 核对),
    must(answer('完成情况').filled(), '填写完成日期的，应当先填写完成情况', 规则, { ...核对, when: answer('完成日期').filled() }),
  ],
  counts: {
    'five-year-publicity-plan.documents': count('普法规划、计划、评估、总结数', '份', { day: '形成日期' }, { where: 条目.oneOf('五年规划', '年度计划', '中期评估', '总结验收'), by: ['条目', '周期'] }),
    'five-year-publicity-plan.opinions': sum('五年普法规划征求公众意见条数', '条', '收到意见条数', { day: '形成日期' }),
    'five-year-publicity-plan.projects': count('普法年度重点项目数', '个', { day: '形成日期' }, { where: 项目 }),
    'five-year-publicity-plan.completion-rate': rate('普法年度重点项目按期完成率', { day: '完成时限' }, { of: all(answer('完成日期').filled(), answer('完成日期').notAbove('完成时限')), among: 项目, definition: '按期完成 ÷ 完成时限在期间内的项目' }),
  },
  titledBy: ['名称'],
  naturalKey: ['周期', '条目', '年度', '名称'],
  importsAs: { 规划周期: '周期', 类别: '条目', 项目名称: '名称', 单位: '责任单位', 印发日期: '形成日期', 日期: '形成日期', 内容: '主要内容' },
})
