import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, any, done, doneSince, not } from '#core/vocabulary/condition.ts'
import { count, onTimeRate, ratio, sum } from '#core/vocabulary/count.ts'
import { byParameter, setBy } from '#core/vocabulary/deadline.ts'
import { choice, choices, date, file, longText, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { must, never, procedure, type Parameter } from '#core/vocabulary/procedure.ts'
import { 立法联系点办法 } from '#law/statutes.ts'

/** 没有统一规定：工作规则由各级人大常委会、司法局自定。 */
const 规则 = (step: string) => asStanding('practice', cite(立法联系点办法, step))
const 反馈工作日: Parameter = { value: 30, unit: '个工作日', source: '没有规定，供本单位自定：收到采纳情况后向提意见人反馈', confidence: '低' }
const 联系点 = ['司法所工作人员', '经办人', '信息员'] as const
const 工作 = ['司法所工作人员', '经办人'] as const
const 有意见 = answer('报送意见项数').atLeast(1)

export default procedure('legislative-contact', '基层立法联系点征求意见', {
  editions: [{ from: '2019-01-01', law: '基层立法联系点工作规则（各级人大常委会、司法局自定）' }],
  purpose: '基层立法联系点收到法规规章草案后向信息员、单位和群众征集意见，汇总报送，跟踪采纳情况并向提意见的人说明采纳与否及理由；举办法治观察会并形成报告。',
  field: '依法决策', titledBy: ['草案名称'], naturalKey: ['草案名称', '收到征询日期'],
  states: { 已收到: {}, 征集中: {}, 已汇总: { says: '待负责人审定报送' }, 已报送: { says: '待采纳情况' }, 待反馈: { says: '已知采纳情况，待向提意见人反馈' }, 已办结: { end: true } },
  opens: {
    name: '收到征询', by: 工作, to: '已收到', basis: 规则('征求意见'), produces: '立法征询登记表',
    asks: { 草案名称: text(), 草案类别: choice('法律草案', '地方性法规草案', '规章草案', '规范性文件草案', '立法计划规划'), 征询机关: choice('全国人大常委会法工委', '市人大常委会', '区人大常委会', '市司法局', '区司法局', '其他'), 征询文号: text().optional(), 收到征询日期: date(), 要求报送日期: date(), 草案文本: file().optional(), 限于内部征询: yesNo().hint('征询机关要求不公开的') },
    requires: [must(answer('要求报送日期').notBelow('收到征询日期'), '要求报送日期不得早于收到日期', 规则('征求意见'))],
  },
  actions: {
    组织征集: { by: 工作, from: '已收到', to: '征集中', basis: 规则('征求意见'), produces: '征集意见通知', asks: { 征集对象: choices('信息员', '单位', '居村', '企业', '律师和专家', '公众'), 征集方式: choices('座谈会', '书面', '问卷', '走访', '网上'), 征集截止日期: date() }, requires: [must(any(answer('限于内部征询').is('否'), not(answer('征集对象').includes('公众'))), '征询机关要求不公开的，不得向公众征集', 规则('征求意见')), must(answer('征集截止日期').notAbove('要求报送日期'), '征集截止不得晚于要求报送日期', 规则('征求意见'))] },
    登记意见: { by: 联系点, from: '征集中', basis: 规则('提出意见建议'), asks: { 提意见人: text().personal(), 提意见人类型: choice('信息员', '单位', '居民', '律师和专家', '企业'), 涉及条款: text(), 意见和理由: longText(), 提意见人联系方式: text().checked('phone').personal().optional() } },
    召开征询座谈会: { by: 工作, from: '征集中', basis: 规则('提出意见建议'), produces: '座谈会记录', asks: { 座谈会日期: date(), 参加单位和人数: text(), 座谈要点: longText() } },
    举办法治观察会: { by: 工作, from: ['征集中', '已汇总', '已报送'], basis: 规则('法治观察会'), produces: '法治观察报告', asks: { 观察会议题: text(), 观察会日期: date(), 观察报告要点: longText() } },
    汇总意见: { by: 工作, from: '征集中', to: '已汇总', basis: 规则('提出意见建议'), produces: '意见建议汇总表', asks: { 汇总项数: whole().unit('项').hint('合并重复意见后；没有意见的填0'), 汇总内容: longText(), 无意见说明: longText().optional().when(answer('汇总项数').is(0)) }, requires: [must(any(answer('汇总项数').is(0), done('登记意见'), done('召开征询座谈会')), '没有登记意见、没有座谈记录，不得汇总出意见', 规则('提出意见建议')), must(any(not(answer('汇总项数').is(0)), answer('无意见说明').filled()), '没有意见的应当说明征集情况', 规则('提出意见建议'))] },
    退回补充征集: { by: '机关负责人', from: '已汇总', to: '征集中', basis: 规则('审定报送'), asks: { 补充征集要求: longText() } },
    审定: { by: '机关负责人', from: '已汇总', basis: 规则('审定报送'), asks: { 审定意见: longText() } },
    报送意见: {
      by: 工作, from: '已汇总', to: '已报送', basis: 规则('审定报送'), produces: '立法意见建议报送函', asks: { 报送日期: date(), 报送意见项数: whole().unit('项'), 报送文号: text() },
      requires: [must(doneSince('审定', '汇总意见'), '报送前应当经负责人审定', 规则('审定报送')), must(answer('报送意见项数').notAbove('汇总项数'), '报送的项数不得多于汇总的项数', 规则('审定报送'))],
    },
    登记采纳情况: {
      by: 工作, from: '已报送', to: '待反馈', basis: 规则('采纳反馈'), produces: '意见采纳情况表', asks: { 采纳来源: choice('征询机关书面反馈', '对照公布文本', '征询机关口头反馈'), 采纳项数: whole().unit('项'), 采纳内容: longText().optional(), 未采纳及理由: longText().optional(), 公布文本名称: text().optional(), 采纳登记日期: date() },
      requires: [must(answer('采纳项数').notAbove('报送意见项数'), '采纳的项数不得多于报送的项数', 规则('采纳反馈')), must(any(answer('采纳项数').same('报送意见项数'), answer('未采纳及理由').filled()), '有未采纳的，应当写明哪些未采纳、理由（征询机关未说明的照实写）', 规则('采纳反馈')), must(any(answer('采纳项数').is(0), answer('采纳内容').filled()), '有采纳的，应当写明采纳了哪些', 规则('采纳反馈'))],
    },
    反馈提意见人: { by: 联系点, from: '待反馈', to: '已办结', basis: 规则('采纳反馈'), asks: { 向提意见人反馈日期: date(), 反馈方式: choice('当面', '书面', '电话', '公开发布') } },
    无意见办结: { by: 工作, from: '已报送', to: '已办结', basis: 规则('审定报送'), asks: { 无意见办结说明: longText() }, requires: [must(not(有意见), '报送了意见的，应当跟踪采纳情况后办结', 规则('采纳反馈'))] },
    久无反馈办结: { by: '机关负责人', from: '已报送', to: '已办结', basis: 规则('采纳反馈'), asks: { 询问采纳情况: longText().hint('向征询机关询问的日期和答复'), 公布文本已核对: yesNo() }, requires: [must(answer('公布文本已核对').is('是'), '征询机关没有反馈的，应当对照公布文本核对后办结', 规则('采纳反馈'))] },
  },
  deadlines: {
    报送期限: { from: { action: '收到征询', at: '收到征询日期' }, to: '报送意见', toAt: '报送日期', within: setBy('要求报送日期'), lapse: '征询机关可以不予采用', basis: 规则('审定报送') },
    征集期限: { from: '组织征集', to: '汇总意见', within: setBy('征集截止日期'), whose: '第三方', lapse: '截止后汇总', basis: 规则('征求意见') },
    反馈期限: { from: { action: '登记采纳情况', at: '采纳登记日期' }, to: '反馈提意见人', toAt: '向提意见人反馈日期', within: byParameter('反馈工作日', 'workingDay'), lapse: '督促反馈', basis: asStanding('unverified', cite(立法联系点办法, '采纳反馈')) },
  },
  parameters: { 反馈工作日 },
  never: [
    never('报送日期早于收到', { doing: '收到征询', without: answer('要求报送日期').notBelow('收到征询日期') }, 规则('征求意见')), never('把内部征询的草案公开征集', { doing: '组织征集', when: answer('限于内部征询').is('是'), without: not(answer('征集对象').includes('公众')) }, 规则('征求意见')), never('征集截止晚于报送期限', { doing: '组织征集', without: answer('征集截止日期').notAbove('要求报送日期') }, 规则('征求意见')),
    never('没有来源而汇总出意见', { doing: '汇总意见', when: answer('汇总项数').atLeast(1), without: any(done('登记意见'), done('召开征询座谈会')) }, 规则('提出意见建议')), never('没有意见而不说明', { doing: '汇总意见', when: answer('汇总项数').is(0), without: answer('无意见说明').filled() }, 规则('提出意见建议')),
    never('未经审定即报送', { doing: '报送意见', without: doneSince('审定', '汇总意见') }, 规则('审定报送')), never('报送多于汇总', { doing: '报送意见', without: answer('报送意见项数').notAbove('汇总项数') }, 规则('审定报送')),
    never('采纳多于报送', { doing: '登记采纳情况', without: answer('采纳项数').notAbove('报送意见项数') }, 规则('采纳反馈')), never('未采纳而不写理由', { doing: '登记采纳情况', when: not(answer('采纳项数').same('报送意见项数')), without: answer('未采纳及理由').filled() }, 规则('采纳反馈')), never('采纳而不写内容', { doing: '登记采纳情况', when: answer('采纳项数').atLeast(1), without: answer('采纳内容').filled() }, 规则('采纳反馈')),
    never('报送了意见而不跟踪采纳即办结', { doing: '无意见办结', without: not(有意见) }, 规则('采纳反馈')), never('不核对公布文本即办结', { doing: '久无反馈办结', without: answer('公布文本已核对').is('是') }, 规则('采纳反馈')), never('未报送即办结', { entering: '已办结', without: all(done('报送意见'), answer('报送意见项数').filled()) }, 规则('审定报送')),
  ],
  counts: {
    'legislative-contact.drafts': count('征求意见的法规规章草案数', '件', { day: '报送日期' }, { by: ['草案类别', '征询机关'], definition: '完成征求意见（已报送，含报送无意见）的草案' }), 'legislative-contact.opinions': sum('提出立法意见建议数', '项', '报送意见项数', { day: '报送日期' }, { by: ['征询机关'], definition: '报送的意见，合并重复后' }),
    'legislative-contact.adopted': sum('立法意见建议采纳数', '项', '采纳项数', { day: '采纳登记日期' }, { by: ['征询机关'], definition: '按登记采纳情况之日；可以是往年报送的意见' }), 'legislative-contact.adoption-rate': ratio('立法意见建议采纳率', { of: ['legislative-contact.adopted'], among: ['legislative-contact.opinions'] }),
    'legislative-contact.on-time-rate': onTimeRate('立法征询按期报送率', '报送期限', { due: '报送期限' }), 'legislative-contact.voices': count('征集到的意见条数', '条', { each: '登记意见' }, { by: ['提意见人类型'] }), 'legislative-contact.observations': count('法治观察会次数', '次', { each: '举办法治观察会' }),
  },
  importsAs: { 草案: '草案名称', 征询机关: '征询机关', 收到日期: '收到征询日期', 截止日期: '要求报送日期', 类别: '草案类别' },
})
