import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { actorIsNot, all, answer, any, done, not, passed } from '#core/vocabulary/condition.ts'
import { count, onTimeRate, rate } from '#core/vocabulary/count.ts'
import { byParameter } from '#core/vocabulary/deadline.ts'
import { caseNumber, choice, date, file, longText, party, text, yesNo } from '#core/vocabulary/field.ts'
import { moves } from '#core/vocabulary/link.ts'
import { workingDays } from '#core/vocabulary/period.ts'
import { TODAY, must, never, procedure, type Parameter } from '#core/vocabulary/procedure.ts'
import { 上海营商条例, 好差评国标, 好差评意见 } from '#law/statutes.ts'

const 意见 = (article: string) => asStanding('excerpt', cite(好差评意见, article))
const 国标 = (article: string) => asStanding('excerpt', cite(好差评国标, article))
const 本市 = asStanding('local', cite(上海营商条例, '30', '2020年文本为第29条'))
/** 整改日数各地不一（五、十五个工作日，简单二、复杂三个工作日），全国未定，待核实。 */
const 日数 = (value: number): Parameter => ({ value, unit: '个工作日', source: '外地好差评办法（五至十五个工作日不等）', confidence: '低' })

const 办理单位 = '办理单位经办人'
const 等级 = ['非常满意', '满意', '基本满意', '不满意', '非常不满意'] as const
const 评价 = answer('评价等级')
const 差评 = 评价.oneOf('不满意', '非常不满意')
const 实名 = answer('评价方式').is('实名')
const 属实 = answer('核实结论').oneOf('属实，能够整改', '属实，情况复杂')
const 无依据 = answer('核实结论').is('诉求没有依据')
const 误评 = answer('核实结论').oneOf('误评', '恶意差评')
const 主动 = not(answer('是否默认评价').is('是'))

export default procedure('service-rating', '政务服务好差评', {
  editions: [{ from: '2019-12-03', law: '国务院办公厅关于建立政务服务“好差评”制度提高政务服务水平的意见' }],
  purpose: '办事人对每一次服务自愿评价，分五级，后两级为差评；差评由办理单位当即联系核实、整改、反馈，实名差评全部回访，满意后归档；误评、恶意差评经申诉复核。',
  field: '政务服务',
  states: { 已评价: {}, 待联系核实: { says: '谁办理、谁负责' }, 核实中: {}, 整改中: { says: '情况复杂的列入台账，限期整改' }, 待反馈: {}, 待回头看: {}, 申诉复核中: {}, 已归档: { end: true }, 不计入: { end: true, says: '误评、恶意差评经复核不计入' } },
  opens: {
    name: '评价', by: ['办事人', '窗口人员', '评价导入'], to: [{ when: 差评, to: '待联系核实' }, { to: '已评价' }], basis: 国标('评价原则（4.1）'),
    online: { invites: { name: '评价政务服务', says: '对您办理的事项评价：自愿、一事一评；不满意的，办理单位会联系您核实、整改并反馈。' }, gives: { 评价渠道: '网上', 评价日期: TODAY, 是否默认评价: '否' }, skips: ['受到诱导或者强迫', '差评类型'] },
    asks: {
      事项名称: text(), 办件编号: caseNumber().optional(), 现场次数编号: text().optional().hint('现场服务一次一评、网上服务一事一评'), 评价对象: text().hint('办理单位、窗口或者工作人员'), 评价渠道: choice('评价器', '网上', '自助终端', '短信', '热线', '意见箱'), 评价等级: choice(...等级), 评价方式: choice('实名', '匿名'), 评价日期: date(), 评价内容: longText().optional(),
      ...party('评价人'), 评价人: text().personal().optional(), 评价人类型: choice('公民', '个体工商户', '法人', '其他组织').optional(), 差评类型: choice('服务态度', '办理效率', '材料要求', '系统平台', '政策规定', '其他').optional().when(差评), 是否默认评价: yesNo().hint('办结后未评价、按规定默认的填是，不计入主动评价'), 受到诱导或者强迫: yesNo().optional(),
    },
    requires: [must(not(answer('受到诱导或者强迫').is('是')), '不得强迫或者干扰评价，不得要求办事人给好评', 国标('评价原则（4.1）')), must(any(not(差评), answer('是否默认评价').is('否')), '没有人评价的，不得默认为差评', 国标('评价原则（4.1）'))],
  },
  actions: {
    归档: { by: [办理单位, '评价管理部门'], from: '已评价', to: '已归档', basis: 国标('归档'), asks: { 归档说明: longText().optional() } },
    联系核实: { by: 办理单位, from: '待联系核实', to: '核实中', basis: 意见('差评核实'), asks: { 联系时间: date(), 联系结果: choice('已联系', '未联系上', '匿名无法联系'), 核实情况: longText(), 与差评的服务有关: yesNo().optional().hint('联系人是不是被评价的工作人员') }, produces: '差评回访记录', note: '实名差评安排专人当即联系',
      requires: [must(any(not(实名), not(answer('联系结果').is('匿名无法联系'))), '实名差评应当联系评价人核实', 意见('实名差评回访'))] },
    认定: { by: 办理单位, from: '核实中', to: [{ when: 误评, to: '申诉复核中' }, { when: 属实, to: '整改中' }, { to: '待反馈' }], basis: 意见('差评整改'), asks: { 核实结论: choice('属实，能够整改', '属实，情况复杂', '诉求没有依据', '误评', '恶意差评'), 认定说明: longText(), 建立台账限期整改: yesNo().when(answer('核实结论').is('属实，情况复杂')), 佐证材料: file().optional() },
      requires: [must(any(not(answer('核实结论').is('属实，情况复杂')), answer('建立台账限期整改').is('是')), '情况复杂的应当建立台账，限期整改', 意见('差评整改'))] },
    复核: { by: '评价管理部门', from: '申诉复核中', to: [{ when: answer('复核结论').is('误评或者恶意差评成立'), to: '不计入' }, { to: '整改中' }], basis: 意见('申诉复核'), asks: { 复核结论: choice('误评或者恶意差评成立', '不成立，应当整改'), 复核说明: longText() }, requires: [must(actorIsNot({ actions: ['认定', '联系核实'] }), '申诉由办理单位以外的人复核', 国标('申诉复核'))] },
    整改: { by: 办理单位, from: '整改中', to: '待反馈', basis: 意见('差评整改'), asks: { 整改措施: longText(), 整改完成日: date(), 整改材料: file().optional() }, produces: '差评整改记录' },
    反馈评价人: { by: 办理单位, from: '待反馈', to: [{ when: 实名, to: '待回头看' }, { to: '已归档' }], basis: 意见('反馈'), asks: { 反馈内容: longText(), 反馈方式: choice('电话', '短信', '当面', '网上', '匿名无法反馈'), 解释说明依据: text().when(无依据), 已经改变评价等级: yesNo() },
      requires: [must(answer('已经改变评价等级').is('否'), '评价不得由办理单位更改，好转的由评价人追加评价', 国标('评价原则（4.1）')), must(any(not(实名), not(answer('反馈方式').is('匿名无法反馈'))), '实名差评应当向评价人反馈', 意见('反馈'))],
      moves: [moves('办件编号', 'service-matter', '登记差评整改', { when: all(answer('办件编号').filled(), 属实), carries: { 整改结果: '反馈内容' } }, 意见('差评整改'))] },
    回头看: { by: ['评价管理部门', 办理单位], from: '待回头看', to: [{ when: answer('回访评价').oneOf('满意', '基本满意'), to: '已归档' }, { when: answer('回访评价').is('未接通或者拒绝'), to: '已归档' }, { to: '待联系核实' }], basis: 意见('回访'), asks: { 回访日期: date(), 回访评价: choice('满意', '基本满意', '不满意', '未接通或者拒绝'), 回访说明: longText() }, note: '仍不满意的重新办理', requires: [must(actorIsNot({ actions: ['整改'] }), '回头看由整改以外的人进行', 国标('回访'))] },
    超期督办: { by: '评价管理部门', from: ['待联系核实', '核实中', '整改中', '待反馈'], basis: 国标('监督'), asks: { 督办内容: longText() }, requires: [must(any(passed('联系核实期限'), passed('整改反馈')), '联系、整改期限尚未届满', 国标('监督'))], produces: '差评督办单' },
    公开评价: { by: '评价管理部门', from: ['已评价', '已归档'], basis: 国标('评价原则（4.1）'), asks: { 已隐去评价人身份: yesNo() }, requires: [must(answer('已隐去评价人身份').is('是'), '公开评价不得泄露评价人身份', 国标('评价原则（4.1）'))] },
  },
  deadlines: {
    联系核实期限: { from: { action: '评价', at: '评价日期', when: all(差评, 实名) }, to: '联系核实', within: workingDays(1), lapse: '实名差评未按期联系，列入逾期台账', basis: 本市 },
    整改反馈: { from: { action: '评价', at: '评价日期', when: 差评 }, to: ['反馈评价人', '复核'], within: byParameter('整改反馈工作日', 'workingDay'), lapse: '未按期整改反馈，列入逾期台账', basis: asStanding('unverified', cite(好差评意见, '整改时限')) },
  },
  never: [
    never('强迫、诱导评价', { doing: '评价', without: not(answer('受到诱导或者强迫').is('是')) }, 国标('评价原则（4.1）')), never('默认为差评', { doing: '评价', when: 差评, without: answer('是否默认评价').is('否') }, 国标('评价原则（4.1）')),
    never('办理单位改变评价等级', { doing: '反馈评价人', without: not(answer('已经改变评价等级').is('是')) }, 国标('评价原则（4.1）')), never('实名差评没有联系核实即归档', { entering: '已归档', when: all(差评, 实名), without: done('联系核实') }, 意见('实名差评回访')),
    never('差评没有认定即归档', { entering: ['已归档', '待回头看'], when: 差评, without: done('认定') }, 意见('差评整改')), never('属实的差评没有整改即反馈', { doing: '反馈评价人', when: 属实, without: done('整改') }, 意见('差评整改')),
    never('实名差评以匿名为由不联系', { doing: '联系核实', when: 实名, without: not(answer('联系结果').is('匿名无法联系')) }, 意见('实名差评回访')), never('实名差评不反馈', { doing: '反馈评价人', when: 实名, without: not(answer('反馈方式').is('匿名无法反馈')) }, 意见('反馈')),
    never('复杂的不列台账', { doing: '认定', when: answer('核实结论').is('属实，情况复杂'), without: answer('建立台账限期整改').is('是') }, 意见('差评整改')),
    never('办理单位自行复核申诉', { doing: '复核', without: actorIsNot({ actions: ['认定', '联系核实'] }) }, 国标('申诉复核')), never('整改的人自行回访', { doing: '回头看', without: actorIsNot({ actions: ['整改'] }) }, 国标('回访')),
    never('泄露评价人身份', { doing: '公开评价', without: answer('已隐去评价人身份').is('是') }, 国标('评价原则（4.1）')), never('未逾期而督办', { doing: '超期督办', without: any(passed('联系核实期限'), passed('整改反馈')) }, 国标('监督')),
  ],
  parameters: { 整改反馈工作日: 日数(15) },
  counts: {
    'service-rating.count': count('评价数', '次', { day: '评价日期' }, { by: ['评价等级', '评价渠道', '评价对象'] }), 'service-rating.active': count('主动评价数', '次', { day: '评价日期' }, { where: 主动 }),
    'service-rating.satisfaction-rate': rate('“好差评”评价满意率', { day: '评价日期' }, { of: 评价.oneOf('非常满意', '满意', '基本满意'), among: 评价.filled(), decimals: 0, where: not(answer('复核结论').is('误评或者恶意差评成立')), definition: '前三级 ÷ 全部评价（经复核的误评、恶意差评不计）；含默认评价' }),
    'service-rating.active-satisfaction-rate': rate('主动评价好评率', { day: '评价日期' }, { of: 评价.oneOf('非常满意', '满意', '基本满意'), among: 主动, where: not(answer('复核结论').is('误评或者恶意差评成立')), definition: '默认评价不计' }),
    'service-rating.bad': count('差评数', '次', { day: '评价日期' }, { where: 差评, by: ['差评类型', '评价对象'] }), 'service-rating.not-counted': count('不计入的误评、恶意差评数', '次', '复核', { where: answer('复核结论').is('误评或者恶意差评成立') }),
    'service-rating.bad.reply-rate': rate('差评回复率', { day: '评价日期' }, { of: done('反馈评价人'), among: all(差评, not(answer('复核结论').is('误评或者恶意差评成立'))), decimals: 0, definition: '已反馈 ÷ 差评（误评、恶意差评不计）' }),
    'service-rating.bad.call-back-rate': rate('实名差评回访率', { day: '评价日期' }, { of: answer('联系结果').is('已联系'), among: all(差评, 实名), decimals: 0, definition: '实名差评中已联系的 ÷ 实名差评；目标100%' }),
    'service-rating.bad.rectification-rate': rate('差评整改率', { day: '评价日期' }, { of: done('整改'), among: all(差评, any(属实, answer('复核结论').is('不成立，应当整改'))), decimals: 0, definition: '已整改 ÷ 查实的差评' }),
    'service-rating.bad.revisit-satisfaction-rate': rate('差评回访满意率', { latest: '回头看' }, { of: answer('回访评价').oneOf('满意', '基本满意'), among: answer('回访评价').oneOf('满意', '基本满意', '不满意'), decimals: 0, definition: '满意、基本满意 ÷ 回访到的' }),
    'service-rating.bad.contact-on-time': onTimeRate('差评按期联系率', '联系核实期限', { due: '联系核实期限' }), 'service-rating.bad.fix-on-time': onTimeRate('差评按期整改反馈率', '整改反馈', { due: '整改反馈' }),
  },
  titledBy: ['事项名称', '评价等级'],
  importsAs: { 评价时间: '评价日期', 星级: '评价等级', 满意度: '评价等级', 被评价单位: '评价对象', 渠道: '评价渠道', 评价意见: '评价内容' },
  followedByCode: true,
})
