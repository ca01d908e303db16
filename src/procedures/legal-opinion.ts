import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, any, done, doneSince, listed, not } from '#core/vocabulary/condition.ts'
import { count, onTimeRate, rate } from '#core/vocabulary/count.ts'
import { byAnswer, byParameter, setBy } from '#core/vocabulary/deadline.ts'
import { caseNumber, choice, date, file, longText, moment, person, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { must, never, procedure, type Parameter } from '#core/vocabulary/procedure.ts'
import { 律师法, 法律顾问意见, 重大决策条例 } from '#law/statutes.ts'

const 参数 = (value: number, source: string): Parameter => ({ value, unit: '个工作日', source, confidence: '低' })
const 意见 = (article: string) => asStanding('excerpt', cite(法律顾问意见, article))
const 惯例 = asStanding('practice', cite(法律顾问意见, '（各地聘用合同和工作规则）'))
const 合同约定 = asStanding('unverified', cite(法律顾问意见, '（办理时限由聘用合同约定）'))
const 是 = (field: string) => answer(field).is('是')
const 否 = (field: string) => answer(field).is('否')

/** 聘期、证号在名册中登记一次，接办和出具时按当日核对。 */
const 在册 = listed('执业证或者公职律师证号', 'legal-adviser', '证号')
const 交办人 = ['司法所工作人员', '经办人'] as const
const 重大 = answer('事项类型').oneOf('重大行政决策', '规范性文件', '重大执法决定')
const 违法 = answer('法律意见结论').is('不合法')
const 时长 = whole().atLeast(1).unit('分钟').optional()
const 律师意见 = { each: '出具法律意见' } as const
/** 本期接办的某一类案件；一案一件，不论出具多少次意见。 */
const 参与 = (name: string, 事项: string) => count(name, '件', '接办', { where: answer('事项类型').is(事项) })

export default procedure('legal-opinion', '法律顾问法律事务', {
  editions: [{ from: '2016-06-16', law: '关于推行法律顾问制度和公职律师公司律师制度的意见；2019年9月1日起并适用重大行政决策程序暂行条例第28条' }],
  purpose: '把法律事务交由政府法律顾问或者公职律师办理：逐件核查利益冲突、在约定时限内出具署名意见、追踪采纳情况。应当听取而未听取、或者认为不合法的，不得提交讨论。顾问意见不代替合法性审查。',
  field: '依法决策', titledBy: ['事项类型', '事项名称'],
  states: { 已交办: {}, 办理中: {}, 待补材料: {}, 已出具: {}, 已入议程: { says: '会议使用的意见不再改动，另有意见的作为新版本出具' }, 已反馈: { end: true }, 已撤回委托: { end: true } },
  opens: {
    name: '交办', by: 交办人, to: '已交办', basis: 惯例, produces: '法律事务委托单',
    asks: {
      事项类型: choice('法律咨询', '政府合同', '村居（公司）合同', '重大行政决策', '规范性文件', '重大执法决定', '行政复议', '行政诉讼', '民事诉讼', '行政监督（抗诉）', '信访', '突发事件', '矛盾调解', '其他'),
      事项名称: text(), 交办部门: text(), 交办日期: date(), 对方当事人: text().optional(), 事实和问题: longText(), 有关材料: file().optional(), 约定完成日期: date().optional().hint('与顾问另有约定的；突发事件填当日'), 须反馈采纳情况: yesNo(), 来源案件: caseNumber().optional(),
    },
    requires: [must(answer('约定完成日期').same('交办日期'), '突发事件应当当日提出意见', 合同约定, { when: answer('事项类型').is('突发事件') }), must(answer('约定完成日期').filled(), '突发事件应当写明完成日期（当日）', 合同约定, { when: answer('事项类型').is('突发事件') })],
  },
  actions: {
    接办: {
      by: ['法律顾问', ...交办人], from: '已交办', to: '办理中', basis: cite(律师法, 39), produces: '利益冲突核查记录',
      asks: { 承办律师: person(), 身份: choice('政府法律顾问', '公职律师'), 律师事务所或者单位: text(), 执业证或者公职律师证号: text(), 接办日期: date(), 存在利益冲突: yesNo().hint('本人、近亲属有利害关系，或者同时代理对方当事人') },
      requires: [must(否('存在利益冲突'), '不得在有利益冲突的事项中提供法律服务，不得同时为双方代理；应当退回改派', cite(律师法, 39)), must(在册, '承办律师应当在政府法律顾问和公职律师名册中，并在聘期内', 惯例)],
    },
    退回改派: { by: ['法律顾问', ...交办人], from: ['已交办', '办理中'], to: '已交办', basis: cite(律师法, 39), asks: { 改派原因: choice('利益冲突', '专业不符', '时间冲突', '其他'), 改派说明: longText() } },
    要求补充材料: { by: ['法律顾问', ...交办人], from: '办理中', to: '待补材料', basis: 惯例, asks: { 需补充的材料: longText() } },
    补齐材料: { by: 交办人, from: '待补材料', to: '办理中', basis: 惯例, asks: { 补充情况: longText() } },
    约定延长: { by: ['法律顾问', ...交办人], from: '办理中', basis: 合同约定, asks: { 延长工作日: whole().atLeast(1), 双方同意延长: yesNo() }, requires: [must(是('双方同意延长'), '延长由双方约定', 合同约定)] },
    出具法律意见: {
      by: ['法律顾问', ...交办人], from: ['办理中', '已出具'], to: '已出具', basis: 意见('三'), produces: '法律意见书',
      asks: { 出具日期: date(), 出具时间: moment(), 意见版本: whole().atLeast(1), 署名律师: person(), 署名并注明日期: yesNo(), 事实概要: longText(), 法律依据: longText(), 法律意见结论: choice('合法', '修改后合法', '不合法', '不属于合法性判断'), 风险等级: choice('低', '中', '高'), 法律建议: longText(), 服务时长: 时长 },
      requires: [must(是('署名并注明日期'), '法律意见应当由律师署名并注明日期', 惯例), must(answer('署名律师').same('承办律师'), '署名的应当是接办并核查过利益冲突的律师', cite(律师法, 39)), must(在册, '聘期届满未续聘的，不得再以法律顾问名义出具意见', 惯例)],
    },
    参加会议或者谈判: { by: ['法律顾问', ...交办人], from: ['办理中', '已出具', '已入议程'], basis: 惯例, asks: { 参加方式: choice('列席会议', '谈判磋商', '听证', '调解', '出庭', '复议听证'), 参加日期: date(), 发表意见: longText(), 服务时长: 时长 } },
    登记代理结果: { by: 交办人, from: ['办理中', '已出具'], basis: 惯例, asks: { 授权委托书: text(), 代理结果: longText() }, requires: [must(answer('事项类型').oneOf('行政复议', '行政诉讼', '民事诉讼', '行政监督（抗诉）'), '只有复议、诉讼、抗诉事项登记代理结果', 惯例, { keepsBecause: '仅防误操作' })] },
    提交议程: {
      by: 交办人, from: '已出具', to: '已入议程', basis: 意见('三'), asks: { 会议名称: text(), 议程确定时间: moment() },
      requires: [must(answer('出具时间').notAbove('议程确定时间'), '应当在讨论、决定之前听取法律顾问、公职律师意见：意见晚于议程确定的，不得列入', 意见('三')), must(not(违法), '法律顾问、公职律师认为不合法的，不得提交讨论、作出决定', 意见('三'))],
    },
    议程前送交: { by: 交办人, from: ['已交办', '办理中'], to: '已入议程', basis: 意见('三'), asks: { 会议名称: text(), 议程确定时间: moment(), 无须听取意见的理由: longText() }, requires: [must(not(重大), '重大事项未听取法律顾问、公职律师意见的，不得列入议程', 意见('三')), must(any(not(重大), done('出具法律意见')), '重大行政决策应当组织法律顾问、公职律师提出法律意见', cite(重大决策条例, 28), { since: '2019-09-01', keepsBecause: '前一条已经不许，本条指明2019年9月1日起的法定依据' })], note: '一般事项可以不待意见先入议程，理由记录在案' },
    反馈采纳情况: {
      by: 交办人, from: ['已出具', '已入议程'], to: '已反馈', basis: 意见('四'), produces: '法律意见采纳情况反馈表',
      asks: { 采纳情况: choice('全部采纳', '部分采纳', '不采纳', '无须采纳'), 未采纳理由: longText().optional().when(answer('采纳情况').oneOf('部分采纳', '不采纳')), 未采纳责任人: person().optional().when(answer('采纳情况').oneOf('部分采纳', '不采纳')), 反馈日期: date(), 服务评价: choice('满意', '基本满意', '不满意').optional() },
      requires: [must(done('出具法律意见'), '没有法律意见，无从反馈采纳', 意见('四')), must(any(answer('采纳情况').oneOf('全部采纳', '无须采纳'), all(answer('未采纳理由').filled(), answer('未采纳责任人').filled())), '不采纳法律意见的，应当写明理由和责任人；应当采纳而未采纳造成损失的追究责任', 意见('四')), must(any(否('须反馈采纳情况'), not(answer('采纳情况').is('无须采纳'))), '交办时写明须反馈的，应当反馈是否采纳', 惯例)],
    },
    了结: { by: 交办人, from: '已入议程', to: '已反馈', basis: 惯例, asks: { 了结说明: longText() }, requires: [must(any(not(done('出具法律意见')), 否('须反馈采纳情况')), '已出具意见且须反馈的，应当反馈采纳情况后了结', 惯例)] },
    撤回委托: { by: 交办人, from: ['已交办', '办理中', '待补材料'], to: '已撤回委托', basis: 惯例, asks: { 撤回理由: longText() } },
  },
  deadlines: {
    办理期限: {
      from: { action: '交办', at: '交办日期' }, to: ['出具法律意见', '撤回委托'], toAt: '出具日期', when: not(answer('约定完成日期').filled()),
      within: byAnswer('事项类型', { 法律咨询: byParameter('咨询工作日', 'workingDay'), 政府合同: byParameter('合同工作日', 'workingDay'), '村居（公司）合同': byParameter('合同工作日', 'workingDay') }, byParameter('其他工作日', 'workingDay')),
      excludes: [{ from: '要求补充材料', to: '补齐材料', basis: 惯例 }], extends: { by: '约定延长', amount: '延长工作日', basis: 合同约定 }, lapse: '计入年度考核评价', basis: 合同约定,
    },
    约定期限: { from: '交办', to: ['出具法律意见', '撤回委托'], toAt: '出具日期', when: answer('约定完成日期').filled(), within: setBy('约定完成日期'), lapse: '计入年度考核评价', basis: 合同约定 },
    采纳反馈期限: { from: '出具法律意见', to: '反馈采纳情况', when: 是('须反馈采纳情况'), within: byParameter('反馈工作日', 'workingDay'), lapse: '督促反馈', basis: asStanding('unverified', 意见('四')) },
  },
  parameters: { 咨询工作日: 参数(1, '聘用合同约定（未见统一规定）'), 合同工作日: 参数(5, '聘用合同约定，三至五个工作日'), 其他工作日: 参数(5, '聘用合同约定；决策、规范性文件在审查期限内'), 反馈工作日: 参数(10, '没有规定，供本单位自定') },
  never: [
    never('突发事件不当日提出意见', { doing: '交办', when: answer('事项类型').is('突发事件'), without: all(answer('约定完成日期').filled(), answer('约定完成日期').same('交办日期')) }, 合同约定),
    never('重大事项未听取意见即入议程（LA-I1）', { entering: '已入议程', when: 重大, without: done('出具法律意见') }, 意见('三')),
    never('意见晚于议程确定（LA-D2）', { doing: '提交议程', without: answer('出具时间').notAbove('议程确定时间') }, 意见('三')),
    never('认为不合法而提交（LA-I2）', { doing: '提交议程', when: 违法, without: not(违法) }, 意见('三')),
    never('未署名、不在聘期的意见（LA-I3）', { doing: '出具法律意见', without: all(是('署名并注明日期'), 在册) }, 惯例),
    never('不在名册、聘期外接办（LA-I3）', { doing: '接办', without: 在册 }, 惯例),
    never('有利益冲突而接办（LA-I4）', { doing: '接办', without: 否('存在利益冲突') }, cite(律师法, 39)),
    never('由未经冲突核查的律师署名（LA-I4）', { doing: '出具法律意见', without: answer('署名律师').same('承办律师') }, cite(律师法, 39)),
    never('改动已入议程的意见（LA-I6）', { doing: '出具法律意见', without: not(doneSince('提交议程', '接办')) }, 惯例),
    never('不采纳而不写理由和责任人（LA-I7）', { doing: '反馈采纳情况', when: answer('采纳情况').oneOf('部分采纳', '不采纳'), without: all(answer('未采纳理由').filled(), answer('未采纳责任人').filled()) }, 意见('四')),
    never('没有意见而反馈采纳', { doing: '反馈采纳情况', without: done('出具法律意见') }, 意见('四')), never('须反馈而不反馈', { doing: '反馈采纳情况', when: not(否('须反馈采纳情况')), without: answer('采纳情况').oneOf('全部采纳', '部分采纳', '不采纳') }, 惯例),
    never('须反馈而径行了结', { doing: '了结', when: done('出具法律意见'), without: 否('须反馈采纳情况') }, 惯例), never('一方决定延长', { doing: '约定延长', without: 是('双方同意延长') }, 合同约定),
  ],
  counts: {
    'legal-adviser.opinions': count('法律顾问提出法律建议数', '件', 律师意见, { by: ['事项类型', '法律意见结论', '身份'], definition: '每出具一次意见计一件' }), 'legal-adviser.matters': count('交办法律顾问事项数', '件', { day: '交办日期' }, { by: ['事项类型', '交办部门'] }),
    'legal-adviser.litigation.civil': 参与('法律顾问参与民事诉讼数', '民事诉讼'), 'legal-adviser.litigation.administrative': 参与('法律顾问参与行政诉讼数', '行政诉讼'), 'legal-adviser.reconsideration': 参与('法律顾问参与行政复议数', '行政复议'), 'legal-adviser.protest-supervision': 参与('法律顾问参与行政监督（抗诉）数', '行政监督（抗诉）'),
    'legal-adviser.adoption-rate': rate('法律意见采纳率', '反馈采纳情况', { of: answer('采纳情况').oneOf('全部采纳', '部分采纳'), among: answer('采纳情况').oneOf('全部采纳', '部分采纳', '不采纳'), definition: '全部和部分采纳 ÷ 需要采纳的意见' }),
    'legal-adviser.on-time-rate': onTimeRate('法律意见按期出具率', '办理期限', { due: '办理期限' }), 'legal-adviser.conflicts': count('因利益冲突改派数', '件', { each: '退回改派' }, { where: answer('改派原因').is('利益冲突') }), 'legal-adviser.attended': count('法律顾问参加会议、谈判、听证、调解次数', '次', { each: '参加会议或者谈判' }, { by: ['参加方式'] }),
  },
  importsAs: { 日期: '交办日期', 单位: '交办部门', 类型: '事项类型', 内容: '事实和问题', 事项: '事项名称' },
})
