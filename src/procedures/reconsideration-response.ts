import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, any, done, inState, lead, not, type Condition } from '#core/vocabulary/condition.ts'
import { count, onTimeRate, rate, stock } from '#core/vocabulary/count.ts'
import { setBy } from '#core/vocabulary/deadline.ts'
import { caseNumber, choice, date, longText, party, people, text, yesNo } from '#core/vocabulary/field.ts'
import { moves, starts } from '#core/vocabulary/link.ts'
import { dated, days, workingDays } from '#core/vocabulary/period.ts'
import { must, never, procedure } from '#core/vocabulary/procedure.ts'
import { 争议事项, 行政管理类别 } from '#law/dispute-statistics.ts'
import { 信息公开条例, 复议法条例 as 条例, 行政处罚法, 行政复议法 as 新法, 行政诉讼法 } from '#law/statutes.ts'

const [施行, 旧法末日] = ['2024-01-01', '2023-12-31'] as const
const 简易 = answer('审理程序').is('简易')
const 直接收到副本 = answer('收到途径').is('复议机关发送副本')
const 撤销 = answer('决定类型').oneOf('撤销', '部分撤销')
const 动摇原行为 = answer('决定类型').oneOf('变更', '撤销', '部分撤销', '确认违法', '确认无效')
const 纠错 = answer('决定类型').oneOf('变更', '撤销', '部分撤销', '确认违法', '确认无效', '责令履行')
const 需履行 = any(answer('责令重作').is('是'), answer('履行期限').filled(), answer('决定类型').oneOf('责令履行', '行政协议责任'))
const 收到副本起 = [{ action: '收到申请材料', at: '收到日期', when: 直接收到副本 }, { action: '收到副本', at: '收到副本日期' }]
const 没有简易程序 = must(not(简易), '2023年修订施行前没有简易程序', cite(新法, 53), { until: 旧法末日 })
const 公开 = answer('申请事项').is('政府信息公开')
const 公开申请被复议 = (when: Condition) => moves('被复议案件', 'disclosure-on-request', '登记救济', { when, carries: { 救济途径: { fixed: '行政复议' }, 救济案号: '复议案号' } }, cite(信息公开条例, 51))
const 救济开始 = { carries: { 救济途径: { fixed: '行政复议' } } } as const

export default procedure('reconsideration-response', '行政复议答复', {
  editions: [{ from: '2018-01-01', to: 旧法末日, law: '行政复议法（2017年修正）' }, { from: 施行, law: '行政复议法（2023年修订）' }],
  purpose: '本机关被申请行政复议：按期答复举证，派负责人参加听证，履行复议决定、调解书，被纠错的分析原因并整改。',
  field: '矛盾化解',
  states: {
    待转送: { says: '申请人通过本机关提交申请，五个工作日内转送或者自行改变' }, 待复议机关受理: {}, 待答复: {}, 已答复: {}, 履行中: {},
    已自行纠正: { end: true }, 已结案: { end: true },
  },
  opens: {
    name: '收到申请材料', by: '经办人', to: [{ when: 直接收到副本, to: '待答复' }, { to: '待转送' }], basis: cite(新法, '32、48、54'), produces: '应诉复议案件登记表',
    moves: [moves('被复议案件', 'penalty', '申请救济', { when: 直接收到副本, ...救济开始 }, cite(行政处罚法, '73（3）')), 公开申请被复议(all(直接收到副本, 公开))],
    asks: {
      ...party('申请人'), 被复议行为: text().hint('名称和文号'), 被复议案件: caseNumber().optional(), 复议机关: text(), 复议案号: text().optional(), 行政管理类别: choice(...行政管理类别), 申请事项: choice(...争议事项), 复议请求: longText(), 承办部门: text(),
      收到途径: choice('复议机关发送副本', '申请人通过本机关提交'), 收到日期: date().hint('收到申请书副本或者申请人提交的申请之日'), 原处罚情形: choice('当场处罚', '依据电子技术监控作出的处罚').when(answer('收到途径').is('申请人通过本机关提交')), 审理程序: choice('普通', '简易').when(直接收到副本),
    },
    requires: [must(not(lead('收到日期', days(1))), '收到日期不得晚于登记之日', cite(新法, 48), { keepsBecause: '仅防误填' }), 没有简易程序, must(直接收到副本, '2024年前没有通过作出机关提交复议申请的规定', cite(新法, 32), { until: 旧法末日 })],
  },
  actions: {
    转送复议机关: { by: '经办人', from: '待转送', to: '待复议机关受理', basis: cite(新法, '32（2）'), produces: '转送函', asks: { 维持理由: longText() } },
    改变原行为: {
      by: '机关负责人', from: ['待转送', '待答复', '已答复'], to: [{ when: inState('待转送'), to: '已自行纠正' }], basis: cite(新法, '32、65（2）2'), asks: { 纠正内容: longText() }, produces: '改变原行为决定书',
      moves: [moves('被复议案件', 'penalty', '决定变更撤销', { carries: { 变更撤销原因: '纠正内容' } }, cite(行政处罚法, '48（2）'))], note: '申请人不撤回的，复议继续审理，应当书面告知复议机关',
    },
    收到副本: { by: '经办人', from: '待复议机关受理', to: '待答复', basis: cite(新法, '48、54'), asks: { 收到副本日期: date(), 审理程序: choice('普通', '简易') }, moves: [moves('被复议案件', 'penalty', '申请救济', 救济开始, cite(行政处罚法, '73（3）')), 公开申请被复议(公开)], requires: [没有简易程序] },
    提交答复: {
      by: '经办人', from: '待答复', to: '已答复', basis: cite(新法, '48、54'), produces: ['行政复议答复书', '证据目录'],
      asks: { 答复请求: choice('请求维持', '请求驳回', '同意调解', '承认错误并纠正'), 答复意见: longText().hint('事实、证据、依据、内容、程序逐项答复'), 证据目录: longText(), 依据: longText(), 答复日期: date().hint('邮寄的为交邮之日'), 复议期间自行收集证据: yesNo() },
      requires: [must(answer('复议期间自行收集证据').is('否'), '复议期间不得自行向申请人和其他单位、个人收集证据', cite(新法, '46（1）'))],
    },
    补充证据: { by: '经办人', from: '已答复', inForce: { from: 施行 }, basis: cite(新法, '46（2）'), asks: { 复议机构同意: yesNo(), 补充内容: longText() }, requires: [must(answer('复议机构同意').is('是'), '补充证据应当经行政复议机构同意', cite(新法, '46（2）'))] },
    停止执行: { by: '机关负责人', from: ['待答复', '已答复'], basis: cite(新法, '42'), asks: { 停止执行理由: choice('本机关认为需要', '复议机关决定', '法律法规规章规定') }, note: '复议期间不停止执行，仅此情形除外' },
    参加听证: { by: '经办人', from: '已答复', inForce: { from: 施行 }, basis: cite(新法, '51（3）'), asks: { 参加人员: people().atLeast(1), 负责人参加: yesNo(), 负责人不能参加的理由: longText().when(answer('负责人参加').is('否')) } },
    收到复议结果: {
      by: '经办人', from: ['待复议机关受理', '待答复', '已答复'], to: [{ when: any(需履行, 纠错), to: '履行中' }, { to: '已结案' }], basis: cite(新法, '75（2）、77'),
      asks: {
        决定类型: choice('维持', '变更', '撤销', '部分撤销', '确认违法', '确认无效', '责令履行', '驳回复议请求', '行政协议责任', '驳回申请', '不予受理', '调解', '终止'), 决定要旨: longText(), 撤销事由: choice('主要事实不清证据不足', '违反法定程序', '适用依据不合法', '超越或者滥用职权').when(撤销),
        责令重作: yesNo().when(any(撤销, answer('决定类型').is('确认违法'))), 履行期限: date().optional().hint('决定书、调解书所定的履行（重作）末日'), 送达日期: date(),
      },
      moves: [moves('被复议案件', 'penalty', '决定变更撤销', { when: 动摇原行为, carries: { 变更撤销原因: '决定要旨' } }, cite(行政处罚法, '48（2）')), moves('被复议案件', 'penalty', '救济终结', {}, cite(行政处罚法, '73（3）')), moves('被复议案件', 'disclosure-on-request', '登记救济结果', { when: 公开, carries: { 复议结果: '决定类型' } }, cite(信息公开条例, 51))],
    },
    重新作出行为: { by: '机关负责人', from: '履行中', basis: cite(新法, '64（2）'), asks: { 新行为文号: text(), 同一事实和理由: yesNo().hint('与原行为相同或者基本相同') }, requires: [must(any(answer('同一事实和理由').is('否'), answer('撤销事由').is('违反法定程序')), '责令重作的，不得以同一事实和理由作出相同或者基本相同的行为；因违反法定程序被撤销的除外', cite(新法, '64（2）'))] },
    分析纠错原因: { by: '经办人', from: '履行中', basis: asStanding('practice', cite(条例, 58)), produces: '败诉（纠错）案件分析报告', asks: { 纠错原因: choice('事实证据', '适用依据', '程序', '职权', '裁量', '不作为'), 责任情况: longText(), 整改措施: longText() } },
    报送履行情况: { by: '经办人', from: '履行中', basis: cite(新法, 77), produces: '履行情况报告', asks: { 履行情况: longText(), 履行日期: date() } },
    登记被起诉: { by: '经办人', from: '履行中', basis: cite(行政诉讼法, 45), asks: { 受诉法院: text() }, starts: [starts('litigation', '复议案件', { carries: { 受理法院: '受诉法院', 原告: '申请人', 被诉行为: '被复议行为', 被诉案件: '被复议案件', 承办部门: '承办部门' } }, cite(行政诉讼法, '26、45'))] },
    办结: {
      by: '机关负责人', from: '履行中', to: '已结案', basis: cite(新法, 77),
      requires: [
        must(done('报送履行情况'), '被申请人应当履行复议决定并报送履行情况', cite(新法, 77)), must(done('重新作出行为'), '责令重作的，应当重新作出行政行为', cite(新法, '64、77'), { when: answer('责令重作').is('是') }),
        must(done('分析纠错原因'), '被纠错的案件应当分析原因并整改', asStanding('practice', cite(条例, 58)), { when: 纠错 }),
      ],
    },
  },
  deadlines: {
    转送复议机关: { from: { action: '收到申请材料', at: '收到日期', when: answer('收到途径').is('申请人通过本机关提交') }, to: ['转送复议机关', '改变原行为'], within: workingDays(5), lapse: '逾期转送', basis: cite(新法, '32（2）') },
    答复期限: { from: 收到副本起, to: '提交答复', toAt: '答复日期', when: not(简易), within: dated({ '2018-01-01': days(10), [施行]: workingDays(10) }), rolls: 'byLaw', lapse: '视为没有证据、依据，原行为将被撤销或者确认违法', basis: cite(新法, '48、70') },
    简易程序答复期限: { from: 收到副本起, to: '提交答复', toAt: '答复日期', when: 简易, within: workingDays(5), lapse: '视为没有证据、依据，原行为将被撤销或者确认违法', basis: cite(新法, '54、70') },
    履行期限: { from: '收到复议结果', to: '报送履行情况', toAt: '履行日期', when: answer('履行期限').filled(), within: setBy('履行期限'), lapse: '责令限期履行，可以约谈、通报批评', basis: cite(新法, 77) },
    重作期限: { from: { action: '收到复议结果', at: '送达日期', when: answer('责令重作').is('是') }, to: '重新作出行为', when: not(answer('履行期限').filled()), within: days(60), rolls: 'byLaw', lapse: '责令限期履行，可以约谈、通报批评', basis: cite(条例, 49) },
    起诉期限: { from: { action: '收到复议结果', at: '送达日期' }, to: '登记被起诉', within: days(15), whose: '当事人', rolls: 'byLaw', lapse: '复议决定确定', basis: cite(行政诉讼法, 45) },
  },
  never: [
    never('2024年前适用简易程序或者收转申请', { doing: ['收到申请材料', '收到副本'], without: all(not(answer('审理程序').is('简易')), answer('收到途径').is('复议机关发送副本')), until: 旧法末日 }, cite(新法, '32、53')),
    never('自行收集证据（rec-08）', { doing: '提交答复', without: answer('复议期间自行收集证据').is('否') }, cite(新法, '46（1）')),
    never('未经同意补充证据（rec-08）', { doing: '补充证据', without: answer('复议机构同意').is('是') }, cite(新法, '46（2）')),
    never('责令重作后作出相同行为（rec-13）', { doing: '重新作出行为', when: not(answer('撤销事由').is('违反法定程序')), without: answer('同一事实和理由').is('否') }, cite(新法, '64（2）')),
    never('负责人不参加听证又不说明理由', { doing: '参加听证', when: answer('负责人参加').is('否'), without: answer('负责人不能参加的理由').filled() }, cite(新法, '51（3）')),
    never('未履行即办结', { doing: '办结', without: done('报送履行情况') }, cite(新法, 77)),
    never('责令重作而未重作即办结', { doing: '办结', when: answer('责令重作').is('是'), without: done('重新作出行为') }, cite(新法, 64)),
    never('被纠错而未分析原因即办结', { entering: '已结案', when: all(done('收到复议结果'), answer('决定类型').oneOf('变更', '撤销', '部分撤销', '确认违法', '确认无效', '责令履行')), without: done('分析纠错原因') }, asStanding('practice', cite(条例, 58))),
  ],
  counts: {
    'reconsideration.as-respondent.cases': count('作为被申请人的行政复议案件数', '起', { day: '收到日期' }, { by: ['申请事项'] }),
    'reconsideration.as-respondent.reply-rate': onTimeRate('行政复议按期答复率（普通程序）', '答复期限', '提交答复'),
    'reconsideration.as-respondent.summary-reply-rate': onTimeRate('行政复议按期答复率（简易程序）', '简易程序答复期限', '提交答复'),
    'reconsideration.as-respondent.closed': count('作为被申请人的行政复议审结数', '件', '收到复议结果', { by: ['决定类型', '申请事项'] }),
    'reconsideration.as-respondent.pending': stock('作为被申请人未审结的行政复议案件数', '件', { day: '收到日期' }, { until: { firstOf: ['收到复议结果'] }, by: ['申请事项'] }),
    'reconsideration.as-respondent.self-corrected': count('转送前自行纠正数', '件', '改变原行为', { where: not(any(直接收到副本, done('转送复议机关'))), by: ['申请事项'] }),
    'reconsideration.as-respondent.corrected': count('作为被申请人被纠错数', '件', '收到复议结果', { where: 纠错, by: ['申请事项'], definition: '变更、撤销、部分撤销、确认违法、确认无效、责令履行' }),
    'reconsideration.as-respondent.performed-rate': rate('行政复议决定履行率', '收到复议结果', { of: done('报送履行情况'), among: any(需履行, 纠错) }),
  },
  titledBy: ['申请人', '被复议行为'], naturalKey: ['复议机关', '申请人', '被复议行为', '收到日期'],
  importsAs: { 复议案号: '复议案号', 申请人: '申请人', 复议机关: '复议机关', 收到日期: '收到日期', 行政行为: '被复议行为', 复议请求: '复议请求' },
})
