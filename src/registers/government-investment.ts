import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, any, not } from '#core/vocabulary/condition.ts'
import { count, rate, stock, sum } from '#core/vocabulary/count.ts'
import { caseNumber, choice, date, longText, money, text, yesNo } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 招标投标法, 政府投资条例, 本单位规则 } from '#law/statutes.ts'

const 备案制 = asStanding('practice', cite(本单位规则, '财政投资工程备案制'))
const 条例 = (article: number, quote?: string) => asStanding('excerpt', cite(政府投资条例, article, quote))
const 施行 = { since: '2019-07-01', keepsBecause: '登记要求由台账自身约束' } as const
const 核对 = { keepsBecause: '登记要求由台账自身约束' }
const 招标 = answer('发包方式').oneOf('公开招标', '邀请招标')
const 已开工 = answer('开工日期').filled()
const 已竣工 = answer('竣工验收日期').filled()

/** 一个工程一行，开工、支付、竣工、决算在原行更正补填；纪检、财政的检查逐次登记在“投资工程监督”中。 */
export default register('government-investment', '财政投资工程备案', {
  purpose: '财政（财力）投资工程先备案、后开工：登记概算、资金、发包方式、合同、支付、竣工和决算；不得由施工单位垫资，超概算须报批。',
  field: '监督',
  basis: 备案制,
  by: ['项目单位经办人', '财政工作人员', '经办人'],
  asks: {
    工程名称: text(),
    项目单位: text(),
    工程类别: choice('房屋修缮', '道路桥梁', '水利河道', '绿化环境', '市政设施', '老旧小区改造', '信息化', '其他'),
    小型工程: yesNo().hint('按本单位的金额标准'),
    资金来源: text(),
    概算金额: money(),
    资金已落实: yesNo(),
    施工单位垫资: yesNo(),
    备案日期: date(),
    备案号: text(),
    决策依据: text().hint('会议纪要或者批复文号'),
    达到必须招标的标准: yesNo(),
    发包方式: choice('公开招标', '邀请招标', '竞争性谈判或者磋商', '询价', '单一来源', '比选', '直接委托'),
    不招标的法定情形: text().optional().when(not(招标)),
    施工单位: text().optional(),
    合同案件: caseNumber().optional(),
    合同价: money().optional(),
    开工日期: date().optional(),
    已支付金额: money().optional().when(已开工),
    变更说明: longText().optional().when(已开工),
    竣工验收日期: date().optional().when(已开工),
    决算金额: money().optional().when(已竣工),
    超概算批准文号: text().optional().when(已竣工),
  },
  requires: [
    must(answer('开工日期').notBelow('备案日期'), '工程应当先备案、后开工', 备案制, 核对),
    must(answer('竣工验收日期').notBelow('开工日期'), '竣工不得早于开工', 备案制, 核对),
    must(any(not(已开工), answer('资金已落实').is('是')), '政府投资项目所需资金应当确保落实到位，未落实的不得开工', 条例(22), 施行),
    must(answer('施工单位垫资').is('否'), '政府投资项目不得由施工单位垫资建设', 条例(22, '不得由施工单位垫资建设'), 施行),
    must(any(招标, answer('不招标的法定情形').filled()), '达到必须招标标准的，应当招标；依法可以不招标的，写明法定情形', cite(招标投标法, '3、66'), { ...核对, when: answer('达到必须招标的标准').is('是') }),
    must(any(answer('已支付金额').notAbove('合同价'), answer('变更说明').filled()), '支付超过合同价的，应当有变更说明', 备案制, 核对),
    must(any(answer('决算金额').notAbove('概算金额'), answer('超概算批准文号').filled()), '建设投资原则上不得超过经核定的概算；确需增加的，按程序报批', 条例(23), 施行),
  ],
  counts: {
    'government-investment.filed': count('财政投资工程备案数', '个', { day: '备案日期' }, { by: ['工程类别', '发包方式'] }),
    'government-investment.small-filed': count('财政投资小型工程备案数', '个', { day: '备案日期' }, { where: answer('小型工程').is('是') }),
    'government-investment.budget': sum('财政投资工程概算金额', '元', '概算金额', { day: '备案日期' }),
    'government-investment.tender-rate': rate('必须招标工程招标率', { day: '备案日期' }, { of: 招标, among: answer('达到必须招标的标准').is('是') }),
    'government-investment.building': stock('期末在建财政投资工程数', '个', { day: '开工日期' }, { until: '竣工验收日期' }),
    'government-investment.completed': count('竣工财政投资工程数', '个', { day: '竣工验收日期' }),
    'government-investment.over-budget': count('超概算工程数', '个', { day: '竣工验收日期' }, { where: all(answer('决算金额').filled(), not(answer('决算金额').notAbove('概算金额'))) }),
  },
  titledBy: ['工程名称', '项目单位'],
  naturalKey: ['项目单位', '工程名称', '备案号'],
  importsAs: { 项目名称: '工程名称', 单位: '项目单位', 招标方式: '发包方式', 概算: '概算金额', 合同金额: '合同价', 付款: '已支付金额' },
})
