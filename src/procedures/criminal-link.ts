import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, any, certified, done, not, passed } from '#core/vocabulary/condition.ts'
import { count, onTimeRate, rate } from '#core/vocabulary/count.ts'
import { caseNumber, choice, choices, date, file, longText, moment, money, party, people, text, yesNo } from '#core/vocabulary/field.ts'
import { moves, starts } from '#core/vocabulary/link.ts'
import { days, hours } from '#core/vocabulary/period.ts'
import { must, never, procedure } from '#core/vocabulary/procedure.ts'
import { 行政处罚法, 移送规定 as 规定 } from '#law/statutes.ts'

const 修订日 = '2020-08-07'
const 修订前末日 = '2020-08-06'
/** 2001年文本未见原文：3日、24小时等期限以2020年修订文本推知，未改动。 */
const 旧规定 = (article: number | string) => asStanding('unverified', cite(规定, article))
const 合理嫌疑 = answer('移送标准').is('知识产权案件存在犯罪合理嫌疑')
const 可能涉罪 = answer('初步判断').is('涉嫌犯罪')
const 材料 = (name: string) => answer('随案材料').includes(name)
const 需鉴定 = answer('需要检验鉴定').is('是')
const 已有结论 = any(done('收到不予立案通知'), done('公安退回'), done('收到监督结果'))

export default procedure('criminal-link', '行政执法与刑事司法衔接', {
  editions: [{ from: '2001-07-09', to: 修订前末日, law: '行政执法机关移送涉嫌犯罪案件的规定（2001年）' }, { from: 修订日, law: '行政执法机关移送涉嫌犯罪案件的规定（2020年修订）' }],
  purpose: '行政处罚案件信息上报衔接平台；涉嫌犯罪的，成立专案组核实，负责人三日内审批，批准后二十四小时内移送公安机关；公安机关不予立案的，可以提请复议、建议检察机关监督，并依法作出行政处理。不得以行政处罚代替移送。',
  field: '行政执法', titledBy: ['当事人', '案由'], naturalKey: ['平台编号'],
  states: {
    已上报: {}, 专案核实: {}, 待审批: { says: '负责人自接到报告之日起三日内决定' }, 已批准: { says: '二十四小时内移送' }, 已移送: { says: '公安机关签收' }, 待转送: {}, 公安审查: {},
    不予立案: { says: '可以提请复议、建议立案监督，或者依法作出行政处理' }, 复议中: {}, 检察监督: {}, 公安立案: { says: '三日内移交涉案物品和有关材料' },
    未涉嫌犯罪: { end: true }, 不予移送: { end: true, says: '理由已记录在案，行政案件继续依法办理' }, 已移交: { end: true }, 已行政处理: { end: true },
  },
  opens: {
    name: '平台上报', by: '经办人', to: '已上报', basis: asStanding('practice', cite(规定, 14)), produces: '案件信息上报表',
    asks: {
      平台编号: text().hint('衔接信息共享平台的编号'), 来源案件: caseNumber().optional().hint('行政处罚案件'), ...party('当事人'), 案由: text(), 承办单位: text(), 违法事实: longText(), 涉案金额: money().optional(), 上报日期: date(),
      初步判断: choice('未发现涉嫌犯罪', '涉嫌犯罪'), 移送前已作出的处罚: choices('无', '警告', '责令停产停业', '暂扣许可证件', '吊销许可证件', '罚款').hint('已作出的警告、停产停业、暂扣和吊销不停止执行；已缴罚款依法折抵罚金'), 已缴罚款: money().optional(),
    },
  },
  actions: {
    核查未涉嫌犯罪: { by: '经办人', from: '已上报', to: '未涉嫌犯罪', basis: cite(规定, 3), asks: { 核查结论: longText() }, requires: [must(not(可能涉罪), '初步判断涉嫌犯罪的，应当立即成立专案组核实，报负责人审批，承办人不得自行了结', cite(规定, 5))] },
    成立专案组: { by: '机关负责人', from: '已上报', to: '专案核实', basis: cite(规定, '5（1）'), asks: { 专案组成员: people().atLeast(2), 成立日期: date() }, requires: [must(certified('专案组成员', 2), '应当立即指定两名以上行政执法人员组成专案组，证件当日有效', cite(规定, '5（1）'))] },
    提出移送报告: {
      by: '经办人', from: '专案核实', to: '待审批', basis: cite(规定, '5（1）'), produces: '移送涉嫌犯罪案件报告', asks: { 核实情况: longText(), 移送标准: choice('涉嫌构成犯罪', '知识产权案件存在犯罪合理嫌疑'), 涉嫌罪名: text(), 需要检验鉴定: yesNo(), 报告收到日期: date() },
      requires: [must(not(合理嫌疑), '2020年8月7日前，没有以犯罪合理嫌疑移送知识产权案件的规定，应当达到涉嫌构成犯罪', cite(规定, '3（2）'), { until: 修订前末日 })],
    },
    批准移送: { by: '机关负责人', from: '待审批', to: '已批准', basis: cite(规定, '5（2）'), asks: { 批准人: choice('正职负责人', '主持工作的负责人'), 批准时刻: moment() } },
    不批准移送: { by: '机关负责人', from: '待审批', to: '不予移送', basis: cite(规定, '5（2）', '将不予批准的理由记录在案'), asks: { 批准人: choice('正职负责人', '主持工作的负责人'), 不予批准理由: longText() }, produces: '不予移送决定书' },
    移送公安: {
      by: '经办人', from: '已批准', to: '已移送', basis: cite(规定, '5（2）、6'), produces: ['涉嫌犯罪案件移送书', '移送书回执', '涉案物品清单'],
      asks: { 移送文号: text(), 接收公安机关: text(), 同级公安机关: yesNo(), 移送时刻: moment(), 随案材料: choices('涉嫌犯罪案件情况的调查报告', '涉案物品清单', '检验报告或者鉴定结论', '其他有关材料'), 抄送检察机关: yesNo().optional() },
      requires: [
        must(answer('同级公安机关').is('是'), '应当向同级公安机关移送', cite(规定, '5（2）')), must(all(材料('涉嫌犯罪案件情况的调查报告'), 材料('涉案物品清单')), '移送应当附调查报告、涉案物品清单', cite(规定, 6)),
        must(any(not(需鉴定), 材料('检验报告或者鉴定结论')), '涉案物品需要检验、鉴定的，应当附检验报告或者鉴定结论', cite(规定, '4（2）、6')),
      ],
      moves: [moves('来源案件', 'penalty', '移送公安机关', { carries: { 移送文号: '移送文号', 涉嫌罪名: '涉嫌罪名' } }, cite(行政处罚法, '27（1）'))],
    },
    公安签收: { by: '经办人', from: ['已移送', '待转送'], to: [{ when: answer('属于该机关管辖').is('是'), to: '公安审查' }, { to: '待转送' }], basis: cite(规定, 7), asks: { 回执已签字: yesNo(), 属于该机关管辖: yesNo(), 签收时刻: moment(), 接受日期: date() }, requires: [must(answer('回执已签字').is('是'), '公安机关应当在移送书的回执上签字', cite(规定, 7))] },
    收到转送告知: { by: '经办人', from: '待转送', basis: cite(规定, 7), asks: { 转送机关: text(), 书面告知时刻: moment() } },
    收到立案通知: {
      by: '经办人', from: ['公安审查', '检察监督'], to: '公安立案', basis: cite(规定, 8), asks: { 立案通知书文号: text(), 立案决定日期: date(), 立案通知收到日期: date(), 法律另有规定的移交: text().optional().hint('法律、行政法规对物品移交另有规定的填写') },
      moves: [moves('来源案件', 'penalty', '公安机关立案', { carries: { 立案通知书文号: '立案通知书文号' } }, cite(规定, 8))],
    },
    收到不予立案通知: { by: '经办人', from: ['公安审查', '检察监督'], to: '不予立案', basis: cite(规定, 8), asks: { 不予立案理由: longText(), 不立案决定日期: date(), 不立案通知收到日期: date(), 案卷已退回: yesNo() } },
    提请复议: { by: '机关负责人', from: '不予立案', to: '复议中', once: true, basis: cite(规定, '9（1）'), asks: { 复议理由: longText(), 公安收到日期: date() }, produces: '提请复议意见书', requires: [must(not(passed('提请复议期限')), '应当自接到不予立案通知书之日起三日内提请复议；逾期的可以建议检察机关监督', cite(规定, '9（1）'))] },
    收到复议决定: {
      by: '经办人', from: '复议中', to: [{ when: answer('复议结果').is('立案'), to: '公安立案' }, { to: '不予立案' }], basis: cite(规定, '9（2）'), asks: { 复议结果: choice('立案', '不予立案'), 立案通知书文号: text().when(answer('复议结果').is('立案')), 复议决定日期: date(), 复议决定收到日期: date() },
      moves: [moves('来源案件', 'penalty', '公安机关立案', { when: answer('复议结果').is('立案'), carries: { 立案通知书文号: '立案通知书文号' } }, cite(规定, '9（2）'))],
    },
    建议立案监督: {
      by: '机关负责人', from: ['已移送', '公安审查', '不予立案'], to: '检察监督', once: true, basis: cite(规定, '9、17'), asks: { 监督建议理由: longText(), 检察机关: text() }, produces: '建议立案监督函',
      requires: [must(any(已有结论, not(done('公安签收')), passed('公安立案审查')), '公安机关审查期限未满的，应当等待其决定', cite(规定, '8、17'))], note: '公安机关拒不接收、逾期不作决定、不予立案的，均可建议',
    },
    收到监督结果: { by: '经办人', from: '检察监督', to: [{ when: answer('监督结果').is('通知公安机关立案'), to: '检察监督' }, { to: '不予立案' }], basis: cite(规定, '9（3）'), asks: { 监督结果: choice('通知公安机关立案', '不立案理由成立'), 监督文书文号: text() } },
    移交物品: { by: '经办人', from: '公安立案', to: '已移交', basis: cite(规定, 12), asks: { 移交物品情况: longText().hint('没有涉案物品的，移交有关材料'), 交接手续已办结: yesNo(), 物品如数: yesNo(), 移交日期: date(), 交接凭证: file().optional() }, produces: '涉案物品移交清单', requires: [
      must(answer('交接手续已办结').is('是'), '移交涉案物品和材料应当办结交接手续', cite(规定, 12)), must(answer('物品如数').is('是'), '不得隐匿、私分、销毁涉案物品', cite(规定, 15)),
    ] },
    公安退回: { by: '经办人', from: '公安立案', to: '不予立案', basis: cite(规定, 13), asks: { 退回理由: longText() }, note: '立案侦查后认为不需要追究刑事责任而应当追究行政责任的' },
    依法行政处理: {
      by: '机关负责人', from: '不予立案', to: '已行政处理', basis: cite(规定, 10), asks: { 行政处理方式: choice('依法实施行政处罚', '依法不予行政处罚', '其他处理'), 处理说明: longText() },
      requires: [must(已有结论, '公安机关没有作出不予立案的决定，不得以行政处理代替移送', cite(规定, '10、11（1）'), { keepsBecause: '不予立案状态只能经公安机关的决定、复议或者退回进入' })],
      starts: [starts('penalty', '来源案件', { when: all(answer('行政处理方式').is('依法实施行政处罚'), not(answer('来源案件').filled())), carries: { 当事人: '当事人', 当事人类型: '当事人类型', 案由: '案由', 线索内容: '违法事实', 案件来源: { fixed: '移送' } } }, cite(规定, 10))],
    },
    移送职务犯罪线索: { by: '机关负责人', from: ['已上报', '专案核实', '待审批', '已批准', '已移送', '公安审查', '不予立案', '公安立案'], basis: cite(规定, 19), asks: { 线索内容: longText(), 接收机关: choice('监察机关', '人民检察院') }, produces: '职务犯罪线索移送函', note: '查处中发现公职人员涉嫌职务犯罪的，及时移送；本案继续办理' },
  },
  deadlines: {
    移送审批: { from: { action: '提出移送报告', at: '报告收到日期' }, to: ['批准移送', '不批准移送'], within: days(3), lapse: '依第十六条追究责任', basis: cite(规定, '5（2）', '自接到报告之日起３日内') },
    移送期限: { from: { action: '批准移送', at: '批准时刻' }, to: '移送公安', toAt: '移送时刻', within: hours(24), lapse: '责令限期移送，依第十六条追究责任', basis: cite(规定, '5（2）', '在２４小时内向同级公安机关移送') },
    公安转送: { from: { action: '公安签收', at: '签收时刻', when: answer('属于该机关管辖').is('否') }, to: '收到转送告知', toAt: '书面告知时刻', within: hours(24), whose: '第三方', lapse: '向公安机关询问', basis: cite(规定, 7) },
    公安立案审查: { from: { action: '公安签收', at: '接受日期' }, restarts: { action: '公安签收', at: '接受日期' }, to: ['收到立案通知', '收到不予立案通知'], within: days(3), whose: '第三方', rolls: 'never', lapse: '可以建议检察机关监督', basis: cite(规定, 8) },
    提请复议期限: { from: { action: '收到不予立案通知', at: '不立案通知收到日期' }, restarts: { action: '收到不予立案通知', at: '不立案通知收到日期' }, to: ['提请复议', '建议立案监督', '依法行政处理'], within: days(3), rolls: 'never', lapse: '不得再提请复议，可以建议检察机关监督', basis: cite(规定, '9（1）') },
    公安复议: { from: { action: '提请复议', at: '公安收到日期' }, to: '收到复议决定', toAt: '复议决定日期', within: days(3), whose: '第三方', rolls: 'never', lapse: '可以建议检察机关监督', basis: cite(规定, '9（2）') },
    建议监督期限: { from: { action: '收到复议决定', at: '复议决定收到日期', when: answer('复议结果').is('不予立案') }, to: ['建议立案监督', '依法行政处理'], within: days(3), rolls: 'never', lapse: '逾期建议监督', basis: cite(规定, '9（2）') },
    移交物品期限: { from: [{ action: '收到立案通知', at: '立案通知收到日期', when: not(answer('法律另有规定的移交').filled()) }, { action: '收到复议决定', at: '复议决定收到日期', when: answer('复议结果').is('立案') }], to: ['移交物品', '公安退回'], toAt: '移交日期', within: days(3), rolls: 'never', lapse: '责令移交', basis: cite(规定, 12) },
  },
  never: [
    never('涉嫌犯罪而由承办人自行了结', { entering: '未涉嫌犯罪', when: answer('初步判断').is('涉嫌犯罪'), without: done('成立专案组') }, cite(规定, 5)),
    never('专案组少于两名执法人员', { doing: '成立专案组', without: certified('专案组成员', 2) }, cite(规定, '5（1）')),
    never('未经负责人批准即移送', { entering: '已移送', without: done('批准移送') }, cite(规定, '5（1）')), never('未成立专案组即报批', { entering: '待审批', without: done('成立专案组') }, cite(规定, '5（1）')),
    never('2020年修订前以合理嫌疑移送', { doing: '提出移送报告', without: answer('移送标准').is('涉嫌构成犯罪'), until: 修订前末日 }, 旧规定(3)),
    never('向非同级公安机关移送', { doing: '移送公安', without: not(answer('同级公安机关').is('否')) }, cite(规定, '5（2）')),
    never('移送不附调查报告、物品清单', { doing: '移送公安', without: not(any(not(材料('涉嫌犯罪案件情况的调查报告')), not(材料('涉案物品清单')))) }, cite(规定, 6)),
    never('需要鉴定而不附鉴定结论', { doing: '移送公安', when: 需鉴定, without: 材料('检验报告或者鉴定结论') }, cite(规定, '4（2）')),
    never('公安机关未签字即视为接收', { entering: ['公安审查', '待转送'], without: answer('回执已签字').is('是') }, cite(规定, 7)),
    never('以行政处理代替移送（pen-19）', { entering: '已行政处理', without: all(done('移送公安'), any(done('收到不予立案通知'), done('公安退回'), answer('复议结果').is('不予立案'), answer('监督结果').is('不立案理由成立'))) }, cite(规定, '11（1）')),
    never('逾期提请复议', { doing: '提请复议', without: not(passed('提请复议期限')) }, cite(规定, '9（1）')), never('重复提请复议', { doing: '提请复议', without: not(done('提请复议')) }, cite(规定, '9（1）')), never('重复建议监督', { doing: '建议立案监督', without: not(done('建议立案监督')) }, cite(规定, 9)),
    never('公安机关审查期限未满即建议监督', { doing: '建议立案监督', when: all(done('公安签收'), not(done('收到不予立案通知')), not(done('公安退回'))), without: passed('公安立案审查') }, cite(规定, 8)),
    never('未办结交接手续', { doing: '移交物品', without: answer('交接手续已办结').is('是') }, cite(规定, 12)), never('隐匿、私分、销毁涉案物品', { entering: '已移交', without: answer('物品如数').is('是') }, cite(规定, 15)),
  ],
  counts: {
    'criminal-link.reported': count('行刑衔接平台上报案件数', '件', { day: '上报日期' }, { by: ['承办单位', '初步判断'] }),
    'criminal-link.transferred': count('移送公安机关案件数', '件', '移送公安', { by: ['承办单位', '涉嫌罪名'] }),
    'criminal-link.not-approved': count('不批准移送数', '件', '不批准移送'),
    'criminal-link.filed': count('公安机关立案数', '件', { firstOf: ['收到立案通知', '收到复议决定'] }, { where: any(done('收到立案通知'), answer('复议结果').is('立案')) }),
    'criminal-link.refused': count('公安机关不予立案数', '件', '收到不予立案通知'),
    'criminal-link.review-asked': count('提请公安机关复议数', '件', '提请复议'), 'criminal-link.supervision': count('建议立案监督数', '件', '建议立案监督'),
    'criminal-link.share': rate('移送比例', { day: '上报日期' }, { of: done('移送公安'), among: done('平台上报'), definition: '移送公安机关 ÷ 平台上报' }),
    'criminal-link.filing-rate': rate('移送案件立案率', '移送公安', { of: any(done('收到立案通知'), answer('复议结果').is('立案')), among: any(done('收到立案通知'), done('收到不予立案通知')), definition: '公安机关立案 ÷ 公安机关已作决定' }),
    'criminal-link.on-time': onTimeRate('按时移送率', '移送期限', '移送公安'),
  },
  importsAs: { 平台编号: '平台编号', 当事人: '当事人', 案由: '案由', 承办单位: '承办单位', 违法事实: '违法事实', 上报日期: '上报日期', 初步判断: '初步判断' },
})
