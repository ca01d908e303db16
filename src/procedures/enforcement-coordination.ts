import { 外地执法监督条例, 行政处罚法, 行政执法监督条例 } from '#law/statutes.ts'
import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { actorIsNot, answer, any, certified, done, doneSince, not, passed } from '#core/vocabulary/condition.ts'
import { count, onTimeRate, rate } from '#core/vocabulary/count.ts'
import { byParameter, setBy } from '#core/vocabulary/deadline.ts'
import { caseNumber, choice, date, file, longText, people, text } from '#core/vocabulary/field.ts'
import { must, never, procedure, type Parameter } from '#core/vocabulary/procedure.ts'

const 外地 = (value: number, unit: string, source: string): Parameter => ({ value, unit, source, confidence: '低' })
const 监督法 = cite(行政执法监督条例, 2)
const 参照 = (article: string) => asStanding('unverified', cite(外地执法监督条例, article))
const 惯例 = asStanding('practice', cite(行政处罚法, 25))
const 类型 = (kind: '案件移送' | '管辖协调' | '执法监督') => answer('事项类型').is(kind)
const 督导员 = certified('监督人员', 2, '行政执法监督证')
const 非承办 = actorIsNot({ actions: ['报告整改'] })
const 重新核查 = actorIsNot({ actions: ['制发监督文书', '监督检查'] })

export default procedure('enforcement-coordination', '行政执法协调监督', {
  editions: [{ from: '2018-01-01', to: '2026-01-31', law: '行政处罚法；各省行政执法监督条例' }, { from: '2026-02-01', law: '行政执法监督条例' }],
  purpose: '区和街镇之间移送案件、协调管辖争议；执法监督机构对执法活动检查、提出意见、督促整改。',
  field: '行政执法', titledBy: ['事项名称', '提出单位'],
  states: {
    已登记: {}, 待接收: {}, 协调中: {}, 待指定: { says: '协商不成，报请共同的上一级行政机关指定管辖' }, 监督检查中: {}, 待整改: {}, 复核中: {}, 待核查: {},
    已接收: { end: true }, 已确定管辖: { end: true }, 未发现问题: { end: true }, 已办结: { end: true }, 已撤回: { end: true },
  },
  opens: {
    name: '登记事项', by: ['经办人', '执法监督人员', '执法机构负责人'], to: '已登记', basis: 惯例, produces: '执法协调监督事项登记表',
    asks: { 事项类型: choice('案件移送', '管辖协调', '执法监督'), 事项名称: text(), 提出单位: text(), 来源案件: caseNumber().optional(), 事由: longText(), 监督来源: choice('日常检查', '专项检查', '案卷评查', '投诉举报', '复议诉讼发现', '上级交办').when(类型('执法监督')) },
  },
  actions: {
    移送案件: { by: '机关负责人', from: ['已登记', '协调中'], to: '待接收', basis: cite(行政处罚法, 25), produces: '案件移送函', asks: { 接收单位: text(), 移送理由: longText(), 移送材料清单: longText(), 移送日期: date() }, requires: [must(类型('案件移送'), '只有案件移送事项才移送案件', 惯例)] },
    接收案件: { by: '接收单位', from: '待接收', to: '已接收', basis: 惯例, produces: '移送回执', asks: { 接收日期: date(), 接收人: text(), 材料核对: longText().optional() } },
    不予接收: { by: '接收单位', from: '待接收', to: '协调中', basis: cite(行政处罚法, '25（2）'), asks: { 不予接收理由: longText() } },
    启动协调: { by: '执法监督机构负责人', from: '已登记', to: '协调中', basis: cite(行政处罚法, '25（2）'), asks: { 参加协调单位: text(), 争议焦点: longText() }, requires: [must(类型('管辖协调'), '只有管辖争议才启动协调', 惯例)] },
    协商: { by: '执法监督机构负责人', from: '协调中', to: [{ when: answer('协商结果').is('达成一致'), to: '已确定管辖' }, { to: '待指定' }], basis: cite(行政处罚法, '25（2）'), produces: '执法协调会议纪要', asks: { 协商日期: date(), 各方意见: longText(), 协商结果: choice('达成一致', '协商不成'), 管辖单位: text().when(answer('协商结果').is('达成一致')) } },
    指定管辖: { by: '共同上一级机关', from: ['协调中', '待指定'], to: '已确定管辖', basis: cite(行政处罚法, '25（2）'), produces: '指定管辖决定书', asks: { 管辖单位: text(), 指定理由: longText(), 指定文号: text() } },
    监督检查: { by: '执法监督人员', from: '已登记', to: '监督检查中', basis: 监督法, produces: ['监督检查通知书', '调阅案卷函'], asks: { 被监督单位: text(), 监督人员: people().atLeast(2), 检查内容: longText(), 检查日期: date() },
      requires: [must(类型('执法监督'), '只有执法监督事项才监督检查', 惯例), must(督导员, '监督检查应当由两名以上持行政执法监督证的人员进行', asStanding('local', cite(外地执法监督条例, '山东22')))] },
    未发现问题: { by: '执法监督机构负责人', from: '监督检查中', to: '未发现问题', basis: 监督法, asks: { 检查结论: longText() } },
    制发监督文书: { by: '执法监督机构负责人', from: '监督检查中', to: '待整改', basis: 监督法, produces: ['行政执法监督意见书', '行政执法监督决定书', '行政执法监督建议书'],
      asks: { 监督文书种类: choice('监督意见书', '监督决定书', '监督建议书'), 监督文书编号: text(), 查明问题: longText(), 证据说明: longText().hint('每个问题至少一项证据'), 整改要求: longText(), 送达日期: date() } },
    申请复核: { by: '被监督单位', from: '待整改', to: '复核中', once: true, basis: 参照('重庆20'), asks: { 复核理由: longText(), 复核申请日期: date() }, requires: [must(not(passed('申请复核期限')), '申请复核的期限已过', 参照('重庆20'))] },
    复核决定: { by: '执法监督机构负责人', from: '复核中', to: [{ when: answer('复核结论').is('撤销'), to: '未发现问题' }, { to: '待整改' }], basis: 参照('重庆21'), produces: '复核决定书', asks: { 复核结论: choice('维持', '变更', '撤销'), 复核理由和依据: longText() }, requires: [must(重新核查, '复核应当由制发监督文书以外的人员办理', 参照('重庆21'))] },
    报告整改: { by: '被监督单位', from: '待整改', to: '待核查', basis: 监督法, produces: '整改报告', asks: { 整改措施: longText(), 整改证明: file().optional(), 纠正的执法行为: longText().optional() } },
    核查整改: { by: '执法监督人员', from: '待核查', to: [{ when: answer('核查结论').is('已整改'), to: '已办结' }, { to: '待整改' }], basis: 监督法, asks: { 核查情况: longText(), 核查结论: choice('已整改', '未整改到位'), 再次整改期限: date().when(answer('核查结论').is('未整改到位')) }, requires: [must(非承办, '整改的核查不得由整改单位报告整改的人员办理', 监督法)] },
    督办约谈: { by: '执法监督机构负责人', from: '待整改', basis: 参照('山东28'), produces: ['责令改正（督办）通知书', '约谈记录'], asks: { 约谈对象: text(), 督办要求: longText() }, requires: [must(any(passed('整改期限'), passed('再次整改')), '整改期限未满，不得以逾期督办', 参照('山东28'))] },
    移送追责: { by: '执法监督机构负责人', from: ['待整改', '待核查'], basis: 监督法, asks: { 移送机关: text(), 线索内容: longText() }, requires: [must(done('制发监督文书'), '尚未查明问题', 监督法, { keepsBecause: '状态已限定在制发监督文书之后' })] },
    撤回事项: { by: '执法机构负责人', from: ['已登记', '待接收', '协调中'], to: '已撤回', basis: 惯例, asks: { 撤回理由: longText() } },
  },
  deadlines: {
    接收期限: { from: { action: '移送案件', at: '移送日期' }, restarts: { action: '移送案件', at: '移送日期' }, to: ['接收案件', '不予接收'], within: byParameter('接收工作日', 'workingDay'), lapse: '逾期不答复接收与否的，提请协调', basis: asStanding('unverified', cite(行政处罚法, 25)) },
    整改期限: { from: { action: '制发监督文书', at: '送达日期' }, to: '报告整改', within: byParameter('整改日数', 'day'), suspends: [{ from: '申请复核', to: '复核决定', basis: 参照('重庆21') }], lapse: '可以督办、约谈，移送追究责任', basis: 参照('山东28') },
    再次整改: { from: { action: '核查整改', when: answer('核查结论').is('未整改到位') }, restarts: { action: '核查整改', when: answer('核查结论').is('未整改到位') }, to: '报告整改', within: setBy('再次整改期限'), lapse: '可以督办、约谈，移送追究责任', basis: 监督法 },
    申请复核期限: { from: { action: '制发监督文书', at: '送达日期' }, to: '申请复核', within: byParameter('申请复核工作日', 'workingDay'), whose: '当事人', lapse: '丧失申请复核的权利', basis: 参照('重庆20') },
    复核决定期限: { from: { action: '申请复核', at: '复核申请日期' }, to: '复核决定', within: byParameter('复核工作日', 'workingDay'), lapse: '未按期作出复核决定', basis: 参照('重庆21') },
  },
  parameters: {
    接收工作日: 外地(5, '个工作日', '国家没有规定移送接收的日数，供本地移送协作机制自定'), 整改日数: 外地(30, '日', '行政执法监督条例后续条文未见；参照山东省条例第28条以下'),
    申请复核工作日: 外地(10, '个工作日', '参照重庆市条例第20条'), 复核工作日: 外地(15, '个工作日', '参照重庆市条例第21条'),
  },
  never: [
    never('把协调、监督事项当作移送', { doing: '移送案件', without: 类型('案件移送') }, 惯例), never('没有管辖争议而启动协调', { doing: '启动协调', without: 类型('管辖协调') }, 惯例), never('没有监督事项而监督检查', { doing: '监督检查', without: 类型('执法监督') }, 惯例),
    never('少于两名持监督证的人员监督检查', { doing: '监督检查', without: 督导员 }, asStanding('local', cite(外地执法监督条例, '山东22'))),
    never('未经监督检查即制发监督文书', { doing: '制发监督文书', without: done('监督检查') }, 监督法), never('没有证据而认定问题', { doing: '制发监督文书', without: answer('证据说明').filled() }, 监督法),
    never('逾期申请复核', { doing: '申请复核', when: passed('申请复核期限'), without: not(done('制发监督文书')) }, 参照('重庆20')), never('由原办理人员复核', { doing: '复核决定', without: 重新核查 }, 参照('重庆21')), never('二次申请复核', { doing: '申请复核', without: not(done('申请复核')) }, 参照('重庆20')),
    never('整改人员自行核查整改', { doing: '核查整改', without: 非承办 }, 监督法), never('未报告整改或者未经核查即办结', { entering: '已办结', without: doneSince('报告整改', '制发监督文书') }, 监督法), never('未整改到位即办结', { entering: '已办结', without: answer('核查结论').is('已整改') }, 监督法),
    never('整改期限未满即督办约谈', { doing: '督办约谈', without: any(passed('整改期限'), passed('再次整改')) }, 参照('山东28')), never('协商不成而不指定即确定管辖', { entering: '已确定管辖', when: answer('协商结果').is('协商不成'), without: answer('指定文号').filled() }, cite(行政处罚法, '25（2）')),
  ],
  counts: {
    'enforcement-coordination.transfers': count('行政执法案件移送数', '件', '移送案件', { by: ['接收单位'] }),
    'enforcement-coordination.accepted': count('移送案件接收数', '件', '接收案件'),
    'enforcement-coordination.disputes': count('管辖争议协调数', '件', { firstOf: ['启动协调', '不予接收'] }),
    'enforcement-coordination.supervised': count('行政执法监督检查数', '件', '监督检查', { by: ['监督来源'] }),
    'enforcement-coordination.findings': count('制发行政执法监督文书数', '份', '制发监督文书', { by: ['监督文书种类'] }),
    'enforcement-coordination.rectified-rate': rate('监督整改完成率', '制发监督文书', { of: answer('核查结论').is('已整改'), among: done('制发监督文书'), definition: '核查已整改的除以制发监督文书的' }),
    'enforcement-coordination.acceptance-on-time': onTimeRate('移送案件按期接收率', '接收期限', '接收案件'),
    'enforcement-coordination.rectified-on-time': onTimeRate('监督整改按期报告率', '整改期限', '报告整改'),
  },
})
