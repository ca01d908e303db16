import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, any, not, personIsNot } from '#core/vocabulary/condition.ts'
import { count, rate, stock } from '#core/vocabulary/count.ts'
import { caseNumber, choice, date, longText, text, yesNo } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

const 规则 = asStanding('practice', cite(本单位规则, '法律风险排查防控'))
const 核对 = { keepsBecause: '登记要求由台账自身约束' }
const 已销号 = answer('销号日期').filled()
const 重大 = answer('风险等级').is('高')
const 事后 = answer('环节').is('事后')

/** 合同的风险在“合同风险排查”中逐份排查；送审、应诉在各自程序中办理，这里登记风险和处置并写明案号。 */
export default register('legal-risk-control', '法律风险台账', {
  purpose: '登记事前审核、事中排查和事后纠纷中发现的法律风险：等级、责任部门、处置措施和期限、销号；高风险向主要负责人报告，销号由责任人以外的人核实。',
  field: '依法决策',
  basis: 规则,
  by: ['司法所工作人员', '法律顾问', '经办人'],
  asks: {
    环节: choice('事前', '事中', '事后').hint('事前法制审核、事中风险排查、事后重大法律纠纷处置'),
    风险事项: text(),
    风险来源: choice('重大决策', '规范性文件', '行政执法', '合同', '征收拆迁', '信息公开', '信访矛盾', '工程项目', '劳动人事', '诉讼复议', '其他'),
    风险描述: longText(),
    发现日期: date(),
    发现人: text(),
    风险等级: choice('高', '中', '低'),
    已报告主要负责人: yesNo().when(重大),
    法律顾问意见: longText().when(any(重大, 事后)),
    责任部门: text().toldBy('责任人', '所在单位'),
    责任人: text().refersTo('person', '姓名'),
    处置措施: longText(),
    处置期限: date(),
    关联案件: caseNumber().optional(),
    销号日期: date().optional().hint('仍在处置的不填'),
    处置结果: choice('风险消除', '风险降低', '转为诉讼、复议', '造成损失').when(已销号),
    损失说明: longText().when(answer('处置结果').is('造成损失')),
    核实人: text().when(已销号),
  },
  requires: [
    must(answer('处置期限').notBelow('发现日期'), '处置期限不得早于发现', 规则, 核对),
    must(answer('销号日期').notBelow('发现日期'), '销号不得早于发现', 规则, 核对),
    must(any(not(重大), answer('已报告主要负责人').is('是')), '高风险应当向主要负责人报告', 规则, 核对),
    must(any(not(已销号), personIsNot('核实人', { fields: ['责任人'] })), '销号由责任人以外的人核实', 规则, 核对),
  ],
  counts: {
    'legal-risk-control.found': count('排查法律风险数', '个', { day: '发现日期' }, { by: ['环节', '风险来源', '风险等级'] }),
    'legal-risk-control.high': count('高等级法律风险数', '个', { day: '发现日期' }, { where: 重大 }),
    'legal-risk-control.open': stock('期末未销号法律风险数', '个', { day: '发现日期' }, { until: '销号日期', by: ['风险等级'] }),
    'legal-risk-control.closed': count('销号法律风险数', '个', { day: '销号日期' }, { by: ['处置结果'] }),
    'legal-risk-control.closed-rate': rate('法律风险按期销号率', { day: '处置期限' }, { of: all(已销号, answer('销号日期').notAbove('处置期限')), among: answer('风险等级').filled(), definition: '按期销号 ÷ 处置期限在期间内的风险' }),
  },
  titledBy: ['风险事项', '责任部门'],
  naturalKey: ['风险事项', '责任部门', '发现日期'],
  importsAs: { 风险点: '风险事项', 等级: '风险等级', 部门: '责任部门', 日期: '发现日期', 措施: '处置措施', 期限: '处置期限' },
})
