import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, any } from '#core/vocabulary/condition.ts'
import { count, distinct, rate } from '#core/vocabulary/count.ts'
import { caseNumber, choice, choices, date, longText, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 外地普法条例, 普法责任制意见 } from '#law/statutes.ts'

const 意见 = cite(普法责任制意见, '谁执法谁普法')
const 惯例 = asStanding('practice', 意见)
const 核对 = { keepsBecause: '登记要求由台账自身约束' }
const 按期公布 = answer('公布日期').notAbove('应公布截止')
const 已完成 = answer('完成日期').filled()

/** 一部法律一行；完成之后更正本行，先填完成情况和活动场次，再填完成日期。 */
export default register('publicity-responsibility', '普法责任清单', {
  purpose: '每个执法、管理、服务部门每年的普法责任：重点法律、对象、形式、目标、责任人、完成时限和公布情况，逐项检查完成；新法列入之后即为普法任务。',
  field: '法治宣传',
  basis: 意见,
  by: ['司法所工作人员', '经办人'],
  day: '公布日期',
  asks: {
    年度: whole().atLeast(2017).atMost(2100).unit('年'),
    责任单位: text(),
    责任类别: choice('谁执法谁普法', '谁管理谁普法', '谁服务谁普法'),
    单位职责: longText().optional(),
    重点法律: text().hint('一行一部法律、法规'),
    新颁布或者新修改: yesNo(),
    施行日期: date().when(answer('新颁布或者新修改').is('是')),
    普法对象: choices('领导干部', '执法人员', '执法、管理、服务对象', '村（居）民', '企业', '青少年', '来沪务工人员', '其他'),
    普法形式: text(),
    目标: longText(),
    责任人: text().refersTo('person', '姓名'),
    完成时限: date(),
    应公布截止: date().hint('外地规定为第一季度，本单位自定'),
    公布日期: date(),
    公布渠道: text(),
    逾期公布说明: longText().optional(),
    关联案件: caseNumber().optional().hint('在办案中普法的，填案号'),
    开展活动场次: whole().unit('场').optional(),
    完成情况: longText().optional(),
    完成日期: date().optional(),
  },
  requires: [
    must(any(按期公布, answer('逾期公布说明').filled()), '普法责任清单应当按时公布，逾期的应当说明', asStanding('local', cite(外地普法条例, '普法责任清单')), 核对),
    must(answer('完成时限').notBelow('公布日期'), '完成时限不得早于公布', 惯例, 核对),
    must(answer('完成日期').notBelow('公布日期'), '完成不得早于公布', 惯例, 核对),
    must(all(answer('开展活动场次').atLeast(1), answer('完成情况').filled()), '每部法律至少有一场活动和一项结果，才算完成', 惯例, { ...核对, when: 已完成 }),
  ],
  counts: {
    'publicity-responsibility.items': count('普法责任清单项数', '项', { day: '公布日期' }, { by: ['责任类别', '责任单位'] }),
    'publicity-responsibility.units': distinct('公布普法责任清单的单位数', '家', '责任单位', { day: '公布日期' }),
    'publicity-responsibility.published-on-time-rate': rate('普法责任清单按时公布率', { day: '公布日期' }, { of: 按期公布, among: answer('公布日期').filled() }),
    'publicity-responsibility.new-laws': count('列入清单的新颁布、新修改法律数', '项', { day: '公布日期' }, { where: answer('新颁布或者新修改').is('是') }),
    'publicity-responsibility.completed': count('普法责任清单完成项数', '项', { day: '完成日期' }, { by: ['责任单位'], definition: '按完成日期计入；逾期完成的计入完成之年' }),
    'publicity-responsibility.completion-rate': rate('普法责任清单完成率', { day: '完成时限' }, { of: all(已完成, answer('完成日期').notAbove('完成时限')), among: answer('完成时限').filled(), definition: '按期完成 ÷ 完成时限在期间内的项数；逾期完成的仍算未完成' }),
  },
  titledBy: ['责任单位', '重点法律'],
  naturalKey: ['年度', '责任单位', '重点法律'],
  importsAs: { 单位: '责任单位', 职责: '单位职责', 法律: '重点法律', 法律法规: '重点法律', 对象: '普法对象', 形式: '普法形式', 措施: '普法形式', 完成时间: '完成时限', 时限: '完成时限', 负责人: '责任人' },
})
