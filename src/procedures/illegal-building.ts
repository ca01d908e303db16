import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, any, atTime, certified, done, doneSince, inState, not, onHoliday, passed } from '#core/vocabulary/condition.ts'
import { count, onTimeRate, ratio, sum } from '#core/vocabulary/count.ts'
import { byAnswer, setBy } from '#core/vocabulary/deadline.ts'
import { caseNumber, choice, date, file, longText, moment, money, party, people, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { starts } from '#core/vocabulary/link.ts'
import { days, hours, months } from '#core/vocabulary/period.ts'
import { must, never, procedure, type Parameter } from '#core/vocabulary/procedure.ts'
import { 上海拆违规定 as 规定, 土地管理法, 行政复议法, 行政强制法 as 强制法, 行政诉讼法 } from '#law/statutes.ts'

const 在建 = answer('建设状态').is('正在搭建')
const 土地案件 = answer('查处依据').is('土地管理法')
const 当事人不明 = answer('当事人不明').is('是')
const 已有救济 = done('登记复议诉讼')
const 救济进行中 = all(已有救济, not(doneSince('复议诉讼终结', '登记复议诉讼')))
const 终结后期满 = any(answer('救济途径').is('行政诉讼'), passed('复议后起诉期限'))
const 救济届满 = any(all(not(已有救济), passed('复议期限'), passed('起诉期限')), all(doneSince('复议诉讼终结', '登记复议诉讼'), 终结后期满))
/** “夜间”没有法定起止，待核实。 */
const 夜间 = (value: string): Parameter => ({ value, source: '行政强制法第43条没有规定夜间的起止时间', confidence: '中' })
const 夜里 = atTime({ byParameter: '夜间起' }, { byParameter: '夜间止' }, '实施时间')
const 拒不停工 = all(在建, answer('停工情况').is('拒不停工'))
const 不在夜间假日 = any(answer('情况紧急').is('是'), all(not(onHoliday('实施时间')), not(夜里)))
const 两人持证 = must(certified('执法人员', 2), '应当由两名以上具有执法资格的人员实施，证件当日有效', asStanding('practice', cite(强制法, '17（3）')))
const 执法 = ['经办人', '执法人员'] as const
const 拆除完成 = ['自行拆除', '强制拆除', '立即拆除在建', '法院拆除完毕'] as const
const 拆除 = { 拆除面积: money().unit('平方米'), 处数: whole().atLeast(1).unit('处') }
const 审核依据 = asStanding('practice', cite(规定, '法制审核'))
const 当事人 = { 当事人: '当事人', 当事人类型: '当事人类型', 事由: '位置' } as const
/** 催告期间即可送审：决定强制拆除须经法制审核；土地案件由人民法院执行，本机关不作强拆决定。 */
const 报送法制审核 = starts('legal-review', '被审核案件', {
  when: not(土地案件), carries: { 决定类型: { fixed: '违法建筑强制拆除' }, 案件名称: '位置', 承办人: '执法人员', 审核情形: { fixed: '列入本机关重大执法决定法制审核目录' }, 拟作决定: { fixed: '强制拆除' } },
}, 审核依据)

export default procedure('illegal-building', '违法建筑治理', {
  editions: [{ from: '2012-01-01', law: '行政强制法；上海市拆除违法建筑若干规定' }],
  purpose: '违法建筑的发现、到场、责令停工、限期拆除、公告、催告、强制拆除和反馈举报人；当事人在法定期限内不复议、不诉讼又不拆除的，方可依法强制拆除。',
  field: '行政执法',
  states: { 已发现: {}, 已到场: {}, 已责令停工: {}, 已责令拆除: { says: '当事人可以申请复议、提起诉讼' }, 已催告: {}, 已决定强拆: {}, 已申请法院: { says: '土地管理案件由人民法院执行' }, 自行拆除: { end: true }, 已强制拆除: { end: true }, 不属违建: { end: true }, 责令已撤销: { end: true } },
  opens: {
    name: '发现登记', by: ['网格监督员', '经办人', '执法人员'], to: '已发现', basis: cite(规定, '5、7'), produces: '违法建筑线索登记表',
    asks: { 来源: choice('巡查', '举报', '12345热线', '网格案件', '上级交办'), 来源案件: caseNumber().optional(), ...party('当事人'), 位置: text(), 所属村居: text().toldBy('位置', '所属村居'), 建设状态: choice('正在搭建', '已经建成'), 违建类型: choice('破墙开店', '屋顶搭建', '天井搭建', '占绿占路', '厂区违建', '其他'), 面积: money().unit('平方米'), 发现时间: moment(), 举报收到日期: date().when(answer('来源').oneOf('举报', '12345热线')), 举报人: text().personal().optional(), 拆除目标面积: money().unit('平方米').optional().hint('列入年度拆违任务的填写') },
  },
  actions: {
    现场调查: { by: 执法, from: '已发现', to: '已到场', basis: cite(规定, 7), asks: { 执法人员: people().atLeast(2), 到场时间: moment(), 勘验情况: longText(), 现场录像: file().optional() }, produces: '现场勘验笔录', requires: [两人持证] },
    不属违建: { by: 执法, from: '已到场', to: '不属违建', basis: cite(规定, 7), asks: { 认定依据: text() } },
    责令停工: { by: 执法, from: '已到场', to: '已责令停工', basis: cite(规定, 11), asks: { 停工情况: choice('已停工', '拒不停工'), 书面决定文号: text(), 暂扣施工工具材料: yesNo() }, produces: '责令停止建设决定书',
      starts: [starts('coercion', '基础决定案件', { when: answer('暂扣施工工具材料').is('是'), carries: { ...当事人, 强制类型: { fixed: '强制措施' } } }, cite(规定, 11))], requires: [must(在建, '责令停工适用于正在搭建的违法建筑', cite(规定, 11), { keepsBecause: '对已建成的责令停工没有效果而不违法' })] },
    责令限期拆除: { by: '机关负责人', from: ['已到场', '已责令停工'], to: '已责令拆除', basis: cite(规定, '8、9'), asks: { 查处依据: choice('城乡规划法', '土地管理法', '其他'), 拆除期限: date(), 规划部门认定: text(), 告知陈述申辩: yesNo(), 当事人不明: yesNo(), 送达日期: date(), 已公告: yesNo() }, produces: ['责令限期拆除决定书', '限期拆除公告'],
      requires: [must(any(answer('当事人不明').is('否'), passed('无主公告期')), '当事人不明的，应当公告，公告期不少于十日', cite(规定, 9)), must(answer('告知陈述申辩').is('是'), '作出决定前应当告知陈述、申辩的权利', cite(规定, 8)), must(answer('已公告').is('是'), '对违法的建筑物需要强制拆除的，应当予以公告，限期当事人自行拆除', cite(强制法, 44))] },
    无主公告: { by: '经办人', from: ['已到场', '已责令停工'], once: true, basis: cite(规定, 9), asks: { 公告日期: date() }, produces: '公告' },
    自行拆除: { by: 执法, from: ['已责令停工', '已责令拆除', '已催告', '已决定强拆', '已申请法院'], to: '自行拆除', basis: cite(规定, 8), asks: { 拆除日期: date(), 拆除方式: choice('自行拆除', '申请协助拆除').optional().hint('当事人自己拆的为自拆，当事人申请或者同意、由政府组织力量协助拆的为助拆'), ...拆除 } },
    登记复议诉讼: { by: '经办人', from: ['已责令拆除', '已催告'], basis: cite(强制法, 44), asks: { 救济途径: choice('行政复议', '行政诉讼') } },
    复议诉讼终结: { by: '经办人', from: ['已责令拆除', '已催告'], to: [{ when: answer('终结结果').is('撤销、变更或者确认违法'), to: '责令已撤销' }, { when: inState('已催告'), to: '已催告' }, { to: '已责令拆除' }], basis: cite(强制法, 44), asks: { 终结结果: choice('维持或者驳回', '撤回', '撤销、变更或者确认违法'), 文书送达日期: date() }, requires: [must(救济进行中, '没有正在进行的复议、诉讼', cite(强制法, 44), { keepsBecause: '仅防误操作' })] },
    催告: { by: '经办人', from: '已责令拆除', to: '已催告', basis: cite(强制法, 35), asks: { 催告期限止: date(), 告知陈述申辩权: yesNo() }, produces: '履行催告书', starts: [报送法制审核], requires: [must(passed('拆除期限'), '限期拆除的期限未满，不得催告', cite(强制法, 34)), must(answer('告知陈述申辩权').is('是'), '催告书应当载明陈述权和申辩权', cite(强制法, 35))] },
    决定强制拆除: { by: '机关负责人', from: '已催告', to: '已决定强拆', basis: cite(强制法, '37、44'), asks: { 决定机关有权: yesNo(), 法制审核通过: yesNo(), 决定日期: date() }, produces: '强制拆除决定书',
      requires: [
        must(answer('决定机关有权').is('是'), '强制拆除决定由区人民政府或者法律授权的机关作出', cite(规定, 10)), must(passed('催告期限'), '催告期限届满仍不履行的，方可作出强制执行决定', cite(强制法, 37)),
        must(not(土地案件), '依照土地管理法责令拆除的，应当申请人民法院强制执行，本机关不得自行决定强拆', cite(土地管理法, 83)),
        must(救济届满, '当事人在法定期限内不申请行政复议、不提起行政诉讼又不拆除的，方可依法强制拆除', cite(强制法, 44)), must(not(救济进行中), '复议、诉讼尚未终结', cite(强制法, 44), { keepsBecause: '期满的条件已包含终结，此处说明原因' }),
        must(answer('法制审核通过').is('是'), '重大执法决定未经法制审核不得作出', 审核依据),
      ] },
    送达强拆决定: { by: 执法, from: '已决定强拆', basis: cite(强制法, 38), asks: { 送达方式: choice('直接送达', '留置送达', '邮寄送达', '公告送达'), 强拆决定送达日期: date() }, produces: '送达回证' },
    申请法院强制拆除: { by: '机关负责人', from: '已责令拆除', to: '已申请法院', once: true, basis: cite(土地管理法, 83), asks: { 申请日期: date() }, produces: '强制执行申请书', requires: [must(土地案件, '城乡规划法查处的违法建筑，人民法院不受理强制执行申请，由县级以上人民政府责成有关部门强制拆除', asStanding('excerpt', cite(规定, '法释〔2013〕5号'))), must(救济届满, '当事人在法定期限内不申请复议、不起诉又不拆除的，方可申请人民法院强制执行', cite(强制法, 53))],
      starts: [starts('coercion', '基础决定案件', { carries: { ...当事人, 强制类型: { fixed: '强制执行' } } }, cite(强制法, 53))], note: '催告、申请和法院的受理、裁定在强制执行案件中计时' },
    法院拆除完毕: { by: '经办人', from: '已申请法院', to: '已强制拆除', basis: cite(土地管理法, 83), asks: { 法院拆除日期: date(), ...拆除 } },
    强制拆除: { by: 执法, from: '已决定强拆', to: '已强制拆除', basis: cite(规定, 12), asks: { 执法人员: people().atLeast(2), 实施时间: moment(), 情况紧急: yesNo(), 已通知搬离物品: yesNo(), 现场录像: file().optional(), ...拆除 }, produces: ['强制拆除笔录', '财物清单'], note: '双休日实施的，宜改在工作日', requires: [两人持证, must(done('送达强拆决定'), '强制拆除决定应当直接送达当事人', cite(强制法, 38)), must(不在夜间假日, '不得在夜间或者法定节假日实施强制拆除，情况紧急的除外', cite(强制法, '43（1）')), must(answer('已通知搬离物品').is('是'), '强制拆除前应当通知当事人搬离物品', cite(规定, 12))] },
    立即拆除在建: { by: 执法, from: '已责令停工', to: '已强制拆除', basis: cite(规定, 11), asks: { 执法人员: people().atLeast(2), 实施时间: moment(), 情况紧急: yesNo(), 已通知搬离物品: yesNo(), ...拆除 }, produces: '强制拆除笔录', requires: [两人持证, must(拒不停工, '正在搭建而拒不停工的，方可立即依法拆除', cite(规定, 11)), must(不在夜间假日, '不得在夜间或者法定节假日实施强制拆除，情况紧急的除外', cite(强制法, '43（1）'))] },
    反馈举报人: { by: 执法, from: ['已到场', '已责令停工', '已责令拆除', '已催告', '已决定强拆', '已申请法院', '自行拆除', '已强制拆除', '不属违建', '责令已撤销'], once: true, basis: cite(规定, 5), asks: { 反馈内容: longText() } },
  },
  deadlines: {
    到场: { from: { action: '发现登记', at: '发现时间' }, to: '现场调查', toAt: '到场时间', within: byAnswer('建设状态', { 正在搭建: hours(2), 已经建成: hours(24) }), lapse: '依规定追究责任', basis: cite(规定, 7) },
    举报反馈: { from: { action: '发现登记', at: '举报收到日期' }, to: '反馈举报人', within: months(1), rolls: 'byLaw', lapse: '未按期反馈举报人', basis: cite(规定, 5) },
    无主公告期: { from: { action: '无主公告', at: '公告日期' }, to: '责令限期拆除', within: days(10), whose: '当事人', rolls: 'never', lapse: '可以作出决定', basis: cite(规定, 9) },
    拆除期限: { from: '责令限期拆除', to: '自行拆除', within: setBy('拆除期限'), whose: '当事人', rolls: 'never', lapse: '可以催告', basis: cite(强制法, 34) },
    复议期限: { from: { action: '责令限期拆除', at: '送达日期' }, to: '自行拆除', within: days(60), whose: '当事人', lapse: '复议期限届满', basis: cite(行政复议法, 20) },
    起诉期限: { from: { action: '责令限期拆除', at: '送达日期' }, to: '自行拆除', within: byAnswer('查处依据', { 土地管理法: days(15) }, months(6)), whose: '当事人', lapse: '起诉期限届满', basis: cite(行政诉讼法, 46) },
    复议后起诉期限: { from: { action: '复议诉讼终结', at: '文书送达日期', when: answer('救济途径').is('行政复议') }, restarts: { action: '复议诉讼终结', at: '文书送达日期', when: answer('救济途径').is('行政复议') }, to: '自行拆除', within: days(15), whose: '当事人', lapse: '起诉期限届满', basis: cite(行政诉讼法, 45) },
    催告期限: { from: '催告', to: '自行拆除', within: setBy('催告期限止'), whose: '当事人', rolls: 'never', lapse: '可以作出强制拆除决定', basis: cite(强制法, 35) },
  },
  never: [
    never('少于两名持证人员执法（GR-I10）', { doing: ['现场调查', '强制拆除', '立即拆除在建'], without: certified('执法人员', 2) }, cite(强制法, '17（3）')), never('未公告即责令拆除（coe-11）', { doing: '责令限期拆除', without: answer('已公告').is('是') }, cite(强制法, 44)), never('不告知陈述申辩即责令拆除', { doing: '责令限期拆除', without: answer('告知陈述申辩').is('是') }, cite(规定, 8)),
    never('拆除期限未满即催告', { doing: '催告', without: passed('拆除期限') }, cite(强制法, 34)), never('催告不告知陈述申辩权', { doing: '催告', without: answer('告知陈述申辩权').is('是') }, cite(强制法, 35)), never('催告期限未满即决定（GR-I7）', { doing: '决定强制拆除', without: passed('催告期限') }, cite(强制法, 37)),
    never('复议、诉讼期限未满即决定强拆（coe-11、GR-I7）', { doing: '决定强制拆除', when: not(done('登记复议诉讼')), without: not(any(not(passed('复议期限')), not(passed('起诉期限')))) }, cite(强制法, 44)),
    never('复议、诉讼未终结即决定强拆（coe-11）', { doing: '决定强制拆除', when: done('登记复议诉讼'), without: all(doneSince('复议诉讼终结', '登记复议诉讼'), any(not(answer('救济途径').is('行政复议')), passed('复议后起诉期限'))) }, cite(强制法, 44)),
    never('土地管理案件自行强拆', { entering: '已决定强拆', without: answer('查处依据').oneOf('城乡规划法', '其他') }, cite(土地管理法, 83)), never('城乡规划案件申请法院', { entering: '已申请法院', without: answer('查处依据').is('土地管理法') }, asStanding('excerpt', cite(规定, '法释〔2013〕5号'))), never('重复申请法院', { doing: '申请法院强制拆除', without: not(done('申请法院强制拆除')) }, cite(强制法, 53)),
    never('救济期限未满即申请法院', { doing: '申请法院强制拆除', without: any(all(passed('起诉期限'), passed('复议期限')), done('复议诉讼终结')) }, cite(强制法, 53)), never('复议诉讼进行中申请法院', { doing: '申请法院强制拆除', when: done('登记复议诉讼'), without: all(doneSince('复议诉讼终结', '登记复议诉讼'), any(answer('救济途径').is('行政诉讼'), passed('复议后起诉期限'))) }, cite(强制法, 53)),
    never('当事人不明而公告不满十日（GR-I7）', { doing: '责令限期拆除', when: 当事人不明, without: passed('无主公告期') }, cite(规定, 9)), never('强拆决定未送达即拆除（GR-I7）', { doing: '强制拆除', without: done('送达强拆决定') }, cite(强制法, 38)),
    never('无权机关决定强拆（GR-I7）', { doing: '决定强制拆除', without: answer('决定机关有权').is('是') }, cite(规定, 10)), never('未经法制审核即决定强拆', { doing: '决定强制拆除', without: answer('法制审核通过').is('是') }, 审核依据),
    never('夜间、节假日拆除（GR-I8）', { doing: ['强制拆除', '立即拆除在建'], when: not(answer('情况紧急').is('是')), without: not(any(onHoliday('实施时间'), 夜里)) }, cite(强制法, '43（1）')), never('不通知搬离物品即拆除', { doing: '强制拆除', without: answer('已通知搬离物品').is('是') }, cite(规定, 12)), never('并非拒不停工的在建违建而立即拆除（GR-I7）', { doing: '立即拆除在建', without: not(any(answer('建设状态').is('已经建成'), answer('停工情况').is('已停工'))) }, cite(规定, 11)),
    never('重复反馈举报人', { doing: '反馈举报人', without: not(done('反馈举报人')) }, cite(规定, 5)), never('重复公告', { doing: '无主公告', without: not(done('无主公告')) }, cite(规定, 9)),
  ],
  parameters: { 夜间起: 夜间('22:00'), 夜间止: 夜间('06:00') },
  counts: {
    'illegal-building.cases-closed': count('拆违案件办结数', '件', { firstOf: 拆除完成 }, { by: ['所属村居'] }), 'illegal-building.demolished': sum('拆除违法建筑处数', '处', '处数', { firstOf: 拆除完成 }, { by: ['违建类型', '所属村居'] }), 'illegal-building.area': sum('拆除违法建筑面积', '平方米', '拆除面积', { firstOf: 拆除完成 }, { by: ['违建类型', '所属村居'] }),
    'illegal-building.self-area': sum('自行拆除面积', '平方米', '拆除面积', '自行拆除'), 'illegal-building.forced-area': sum('强制拆除面积', '平方米', '拆除面积', { firstOf: ['强制拆除', '立即拆除在建', '法院拆除完毕'] }),
    'illegal-building.target-area': sum('拆违目标面积', '平方米', '拆除目标面积', '发现登记'), 'illegal-building.completion-rate': ratio('拆违目标完成率', { of: ['illegal-building.area'], among: ['illegal-building.target-area'], definition: '拆除面积 ÷ 目标面积，可以超过百分之百' }),
    'illegal-building.forced': count('强制拆除违法建筑案件数', '件', { firstOf: ['强制拆除', '立即拆除在建'] }, { by: ['所属村居'] }), 'illegal-building.forced-demolition-decisions': count('强制拆除决定数', '件', '决定强制拆除'), 'illegal-building.arrival-on-time': onTimeRate('违建按时到场率', '到场', '现场调查'),
  },
  titledBy: ['位置', '违建类型'], importsAs: { 地址: '位置', 村居: '所属村居', 类型: '违建类型', 面积: '面积', 当事人: '当事人', 来源: '来源', 发现时间: '发现时间' },
})
