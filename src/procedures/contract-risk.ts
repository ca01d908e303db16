import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, any, done, doneSince, not, personIsNot } from '#core/vocabulary/condition.ts'
import { count, distinct, onTimeRate, rate, sum, total } from '#core/vocabulary/count.ts'
import { byParameter, setBy } from '#core/vocabulary/deadline.ts'
import { caseNumber, choice, date, longText, money, person, text, yesNo } from '#core/vocabulary/field.ts'
import { starts } from '#core/vocabulary/link.ts'
import { must, never, procedure, type Parameter } from '#core/vocabulary/procedure.ts'
import { 合同风险方案 } from '#law/statutes.ts'

const 参数 = (value: number, unit: string, source: string): Parameter => ({ value, unit, source, confidence: '低' })
/** 只有镇的工作方案可循，没有法律规定。 */
const 方案 = (step: string) => asStanding('practice', cite(合同风险方案, step))
const 自定 = (step: string) => asStanding('unverified', cite(合同风险方案, step))
const 是 = (field: string) => answer(field).is('是')
const 排查人 = ['司法所工作人员', '经办人', '村居工作人员'] as const
const 一般 = answer('合同风险等级').is('一般')
const 涉诉 = answer('合同风险等级').is('涉诉')

export default procedure('contract-risk', '合同风险排查', {
  editions: [{ from: '2019-01-01', law: '民事经济领域合同风险排查工作方案（各镇自定）' }],
  purpose: '按工作方案成立专项组，排查标的额达到标准以及有风险的合同，逐份评定风险等级，重点关注的整改、复核销号，涉诉的跟踪诉讼，排查结果报送后建章立制。',
  field: '依法决策', titledBy: ['排查合同名称', '合同相对方'], naturalKey: ['排查批次', '排查合同名称', '合同相对方'],
  states: { 待评定: {}, 关注中: {}, 涉诉中: {}, 待复核: {}, 无需整改: { end: true }, 已销号: { end: true } },
  opens: {
    name: '列入排查', by: 排查人, to: '待评定', basis: 方案('全面排查'), produces: '合同风险排查登记表',
    asks: { 排查批次: text(), 方案文号: text(), 专项组组长: text(), 排查合同名称: text(), 合同相对方: text(), 合同单位: text(), 单位类型: choice('职能部门', '事业单位', '村（居）', '镇属企业'), 合同标的额: money(), 合同有风险: yesNo(), 列入日期: date(), 合同案件: caseNumber().optional() },
    requires: [must(any(answer('合同标的额').notBelow('排查金额标准'), 是('合同有风险')), '列入排查的应当是标的额达到标准（以上，含本数）或者有风险的合同', 方案('全面排查'))],
  },
  actions: {
    补正合同资料: { by: 排查人, from: '待评定', basis: 方案('全面排查'), asks: { 资料补正情况: longText() } },
    评定风险等级: {
      by: ['司法所工作人员', '法律顾问'], from: '待评定', to: [{ when: 一般, to: '无需整改' }, { when: 涉诉, to: '涉诉中' }, { to: '关注中' }], basis: 方案('全面排查'), produces: '合同风险清单',
      asks: { 合同风险等级: choice('一般', '重点关注', '涉诉'), 风险点: longText(), 评定日期: date(), 评定人: person(), 已听取法律顾问意见: yesNo(), 整改责任人: person().when(not(一般)), 整改期限: date().when(not(一般)), 诉讼案号: text().optional().when(涉诉) },
      requires: [must(any(一般, 是('已听取法律顾问意见')), '评定为重点关注、涉诉的，应当听取法律顾问意见', 方案('全面排查')), must(any(not(涉诉), answer('诉讼案号').filled()), '涉诉的应当登记案号', 方案('排查结果')), must(any(not(一般), answer('合同有风险').is('否')), '列入时已写明有风险的，不得评定为一般', 方案('全面排查'))],
    },
    专项组会商: { by: ['司法所工作人员', '机关负责人'], from: ['关注中', '涉诉中'], basis: 方案('定期会议'), produces: '专项组会议纪要', asks: { 会商日期: date(), 会商意见: longText() } },
    转为涉诉: { by: 排查人, from: '关注中', to: '涉诉中', basis: 方案('排查结果'), asks: { 起诉日期: date(), 诉讼案号: text(), 我方地位: choice('原告', '被告', '第三人') }, starts: [starts('litigation', '被诉案件', { carries: { 诉讼类型: { fixed: '民事诉讼' }, 审级: { fixed: '一审' }, 案号: '诉讼案号', 承办部门: '合同单位' } }, 方案('重大法律纠纷处置'))] },
    诉讼了结: { by: 排查人, from: '涉诉中', to: '关注中', basis: 方案('问题整改'), asks: { 诉讼结果: longText(), 损失金额: money() }, note: '诉讼了结后仍须整改、复核' },
    整改: { by: 排查人, from: '关注中', to: '待复核', basis: 方案('问题整改'), produces: '整改情况报告', asks: { 整改措施: choice('补签、变更合同', '解除合同', '追索、催收', '补充担保', '完善程序', '其他'), 整改情况: longText(), 整改日期: date(), 挽回损失: money() } },
    复核: {
      by: ['司法所工作人员', '机关负责人'], from: '待复核', to: [{ when: answer('复核结论').is('已整改到位'), to: '已销号' }, { to: '关注中' }], basis: 方案('问题整改'), asks: { 复核人: person(), 复核结论: choice('已整改到位', '未整改到位'), 复核说明: longText(), 建章立制: text().optional(), 已报送排查结果: yesNo() },
      requires: [must(personIsNot('复核人', { fields: ['整改责任人'], actions: ['整改'] }), '复核人不得是整改责任人', 自定('复核')), must(any(answer('复核结论').is('未整改到位'), 是('已报送排查结果')), '排查结果报送后方可销号', 方案('报送排查结果'))],
    },
  },
  deadlines: {
    评定期限: { from: { action: '列入排查', at: '列入日期' }, to: '评定风险等级', toAt: '评定日期', within: byParameter('评定工作日', 'workingDay'), lapse: '专项组督促', basis: 自定('评定时限') },
    整改期限: { from: '评定风险等级', to: '整改', toAt: '整改日期', within: setBy('整改期限'), lapse: '报专项组组长督促', basis: 方案('问题整改') },
    定期会商: { from: '评定风险等级', restarts: '专项组会商', to: ['专项组会商', '整改'], when: not(一般), within: byParameter('会商间隔日', 'day'), rolls: 'never', lapse: '专项组应当定期会商', basis: 自定('定期会议') },
  },
  parameters: { 排查金额标准: 参数(500_000, '元', '高东镇2020年：50万元以上以及有风险的合同'), 评定工作日: 参数(20, '个工作日', '没有规定，由工作方案自定'), 会商间隔日: 参数(30, '日', '方案只写“定期会议”，没有间隔') },
  never: [
    never('排查既不达标准又无风险的合同', { doing: '列入排查', without: any(answer('合同标的额').notBelow('排查金额标准'), 是('合同有风险')) }, 方案('全面排查')),
    never('未听取顾问意见而评定重点、涉诉', { doing: '评定风险等级', when: not(一般), without: 是('已听取法律顾问意见') }, 方案('全面排查')),
    never('涉诉而没有案号', { entering: '涉诉中', without: answer('诉讼案号').filled() }, 方案('排查结果')), never('把有风险的合同评为一般', { doing: '评定风险等级', when: 一般, without: answer('合同有风险').is('否') }, 方案('全面排查')),
    never('整改责任人自行复核', { doing: '复核', without: personIsNot('复核人', { fields: ['整改责任人'], actions: ['整改'] }) }, 自定('复核')),
    never('未整改、未复核即销号', { entering: '已销号', without: all(done('整改'), answer('复核结论').is('已整改到位')) }, 方案('问题整改')), never('未报送结果即销号', { entering: '已销号', without: 是('已报送排查结果') }, 方案('报送排查结果')),
    never('诉讼未了结即销号', { entering: '已销号', when: done('转为涉诉'), without: doneSince('诉讼了结', '转为涉诉') }, 方案('问题整改')),
  ],
  counts: {
    'contract-risk.screened': count('标的50万元以上及有风险的合同数', '份', { day: '列入日期' }, { by: ['单位类型', '排查批次'], definition: '列入排查的合同，标准以本单位参数为准（50万元以上含本数）' }),
    'contract-risk.attention': count('需要重点关注的合同数', '份', { day: '评定日期' }, { where: answer('合同风险等级').is('重点关注'), by: ['单位类型'] }),
    'contract-risk.lawsuits.found': count('排查时已涉诉的合同数', '起', { day: '评定日期' }, { where: 涉诉, by: ['单位类型'] }), 'contract-risk.lawsuits.later': count('排查后涉诉的合同数', '起', { each: '转为涉诉' }, { by: ['单位类型'] }),
    'contract-risk.lawsuits': total('合同纠纷诉讼案件数', '起', ['contract-risk.lawsuits.found', 'contract-risk.lawsuits.later'], '排查时已涉诉的和排查后转为涉诉的合计'),
    'contract-risk.amount': sum('排查合同标的额', '元', '合同标的额', { day: '列入日期' }), 'contract-risk.rectified': count('合同风险整改销号数', '份', '复核', { where: answer('复核结论').is('已整改到位') }),
    'contract-risk.rectification-rate': rate('合同风险整改率', { day: '评定日期' }, { of: answer('复核结论').is('已整改到位'), among: not(一般) }), 'contract-risk.on-time-rate': onTimeRate('合同风险按期整改率', '整改期限', { due: '整改期限' }), 'contract-risk.recovered': sum('合同风险挽回损失', '元', '挽回损失', '整改'), 'contract-risk.units': distinct('排查合同涉及单位数', '家', '合同单位', { day: '列入日期' }),
  },
  importsAs: { 合同名称: '排查合同名称', 相对方: '合同相对方', 单位: '合同单位', 标的额: '合同标的额' },
})
