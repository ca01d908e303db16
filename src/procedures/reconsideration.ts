import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, any, certified, done, lead, not, passed, personIsNot } from '#core/vocabulary/condition.ts'
import { count, onTimeRate, rate, stock, restated } from '#core/vocabulary/count.ts'
import { byAnswer, setBy, type Start } from '#core/vocabulary/deadline.ts'
import { caseNumber, choice, date, file, longText, money, party, people, person, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { moves, starts } from '#core/vocabulary/link.ts'
import { dated, days, workingDays, years } from '#core/vocabulary/period.ts'
import { TODAY, must, never, procedure } from '#core/vocabulary/procedure.ts'
import { 争议事项, 复议分列, 被申请人类别, 行政管理类别 } from '#law/dispute-statistics.ts'
import { 复议法条例 as 条例, 行政处罚法, 行政复议法 as 新法, 行政复议法2017 as 旧法, 行政诉讼法 } from '#law/statutes.ts'

const [施行, 旧法末日] = ['2024-01-01', '2023-12-31'] as const
const [简易, 有履责期限] = [answer('审理程序').is('简易'), answer('履责期限届满日').filled()] as const
/** 2024年前受理、其后未结的案件，法律没有写明适用哪一文本：由复议机构负责人选定。 */
const 依新法 = not(answer('适用文本').is('2017年修正'))
const 跨期 = answer('受理日期').before(施行)
const 选定文本 = asStanding('practice', cite(新法, 90))
const 动摇原行为 = answer('决定类型').oneOf('变更', '撤销', '部分撤销', '确认违法', '确认无效')
const 纠错 = answer('决定类型').oneOf('变更', '撤销', '部分撤销', '确认违法', '确认无效', '责令履行')
const 撤销 = answer('决定类型').oneOf('撤销', '部分撤销')
const 准予撤回 = answer('终止事由').oneOf('和解后准予撤回申请', '准予撤回申请')
const 需履行 = any(answer('责令重作').is('是'), answer('履行期限').filled(), answer('决定类型').oneOf('责令履行', '行政协议责任'))
const [工作, 机构] = ['复议工作人员', '复议机构负责人'] as const
const [审理, 决定后, 受理] = [['审理中', '待审批'], ['审理中', '已决定', '已送达'], ['受理', '视为受理']] as const
const 实体结案 = ['作出决定', '调解结案', '终止'] as const
const 全部结案 = [...实体结案, '驳回申请'] as const
const 实体 = any(done('作出决定'), done('调解结案'), 准予撤回)
/** 申请是否逾期以提出（交邮）之日为准，由受理审查认定。 */
const 申请 = { to: ['受理', '视为受理', '不予受理'], toAt: '申请日期', judgedBy: 'opening', whose: '当事人', rolls: 'byLaw', lapse: '无正当理由的，不予受理' } as const
const [知道起, 作出起] = ['知道行为日期', '行为作出日期'].map((at) => ({ action: '收到申请', at })) as [Start, Start]
const 受理起 = 受理.map((action) => ({ action, at: '受理日期' }))
const 救济开始 = moves('被复议案件', 'penalty', '申请救济', { carries: { 救济途径: { fixed: '行政复议' } } }, cite(行政处罚法, '73（3）'))
const 救济终结 = moves('被复议案件', 'penalty', '救济终结', {}, cite(行政处罚法, '73（3）'))
const 各自任职 = all(personIsNot('听证主持人', { fields: ['听证员', '听证记录员'] }), personIsNot('听证记录员', { fields: ['听证员'] }))

export default procedure('reconsideration', '行政复议', {
  editions: [{ from: '2018-01-01', to: 旧法末日, law: '行政复议法（2017年修正）' }, { from: 施行, law: '行政复议法（2023年修订）' }],
  purpose: '复议机关收到、审查、受理、审理、决定、送达、公开行政复议案件，督促履行。不收取任何费用。被申请人的答复和履行见“行政复议答复”。',
  field: '矛盾化解',
  states: {
    已收到: { says: '审查是否受理' }, 待补正: {}, 审理中: {}, 附带审查中: { says: '审查规范性文件或者依据期间，案件中止' }, 中止中: {}, 待审批: { says: '复议机构已提出意见' }, 待决定: { says: '负责人已同意或者集体讨论已通过' }, 已决定: { says: '待送达' }, 已送达: {},
    不予受理: { end: true }, 视为放弃: { end: true }, 已转送: { end: true }, 已终止: { end: true }, 已结案: { end: true },
  },
  opens: {
    name: '收到申请', by: [工作, '申请人'], to: '已收到', basis: cite(新法, '22、30'), produces: '行政复议申请登记表',
    online: { invites: { name: '申请行政复议', says: '认为行政行为侵犯合法权益的，可以自知道该行为之日起六十日内申请行政复议，不收取任何费用。' }, gives: { 申请方式: '互联网', 申请日期: TODAY, 收到日期: TODAY }, skips: ['复议案号', '被复议案件', '被申请人类别'] }, requires: [must(not(lead('收到日期', days(1))), '收到日期不得晚于登记之日', cite(新法, 30), { keepsBecause: '仅防误填' })],
    asks: {
      ...party('申请人'), 被申请人: text(), 被申请人类别: choice(...被申请人类别).optional(), 第三人: text().optional(), 被复议行为: text().hint('名称和文号；一份申请只对一个行政行为'), 被复议案件: caseNumber().optional(), 复议案号: text().optional(), 行政管理类别: choice(...行政管理类别), 申请事项: choice(...争议事项),
      行为作出日期: date().optional(), 知道行为日期: date().optional().hint('知道或者应当知道该行政行为之日'), 已告知复议权利: yesNo().optional(), 涉及不动产: yesNo().optional(), 履责申请收到日期: date().optional().hint('对不履行法定职责申请复议的填写'), 履责期限届满日: date().optional().hint('法律、法规、规章等规定了履行期限的，填其末日；没有规定的为收到申请满六十日'), 复议请求: longText(), 事实和理由: longText(), 一并请求赔偿: yesNo(), 请求附带审查规范性文件: yesNo(),
      申请方式: choice('当面', '邮寄', '互联网', '口头'), 申请日期: date().hint('邮寄的为交邮之日'), 收到日期: date(),
    },
  },
  actions: {
    补正告知: { by: 工作, from: '已收到', to: '待补正', once: true, basis: cite(新法, 31), produces: '补正通知书', asks: { 补正事项: longText().hint('一次性载明'), 所定补正期限: date().optional().hint('2023年底前由通知载明；其后为收到通知之日起十日') }, requires: [must(not(passed('补正告知')), '补正通知应当自收到申请之日起五日（工作日）内作出', cite(新法, 31))] },
    补正通知送达: { by: 工作, from: '待补正', basis: cite(新法, 31), asks: { 补正通知送达日期: date() } },
    准予延长补正: { by: 机构, from: '待补正', once: true, basis: cite(新法, '31（2）'), inForce: { from: 施行 }, asks: { 延长补正工作日数: whole().atLeast(1).unit('个工作日'), 延长补正理由: longText() } },
    收到补正: { by: [工作, '申请人'], online: { gives: { 补正收到日期: TODAY } }, from: '待补正', to: '已收到', basis: cite(新法, '31（3）'), asks: { 补正内容: longText(), 补正收到日期: date() } },
    逾期不补正: { by: 工作, from: '待补正', to: '视为放弃', basis: cite(新法, '31（2）'), asks: { 无正当理由说明: longText() }, requires: [must(any(passed('补正期限'), passed('所定补正期限')), '补正期限尚未届满，不能视为放弃申请', cite(新法, '31（2）'))] },
    受理: {
      by: 工作, from: '已收到', to: '审理中', basis: cite(新法, 30), produces: '受理通知书', moves: [救济开始],
      asks: {
        受理日期: date(), 审理程序: choice('普通', '简易'), 简易事由: choice('当场作出', '警告或者通报批评', '款额三千元以下', '政府信息公开', '各方同意').when(简易), 涉案款额: money().when(answer('简易事由').is('款额三千元以下')), 符合受理条件: yesNo().hint('第三十条第一款七项条件逐项审查'),
        申请期限认定: choice('在法定期限内提出', '有正当理由，障碍消除后继续计算', '已超过法定期限'), 法院已受理同一诉讼: yesNo(), 曾准予撤回同一申请: yesNo(), 撤回违背真实意愿: yesNo().when(answer('曾准予撤回同一申请').is('是')),
      },
      requires: [
        must(answer('符合受理条件').is('是'), '不符合受理条件的，应当决定不予受理并说明理由', cite(新法, '30（1）')), must(not(answer('申请期限认定').is('已超过法定期限')), '已超过法定申请期限的，不予受理', cite(新法, '20、30（1）4')),
        must(answer('法院已受理同一诉讼').is('否'), '人民法院已经受理的，不得申请行政复议', cite(新法, '29（2）')),
        must(answer('撤回违背真实意愿').is('是'), '准予撤回后不得以同一事实和理由再次申请，能够证明撤回违背真实意愿的除外', cite(新法, '74（2）'), { when: answer('曾准予撤回同一申请').is('是') }),
        must(answer('涉案款额').atMost(3000), '以款额为由适用简易程序的，款额应当在三千元以下', cite(新法, '53（1）3'), { when: answer('简易事由').is('款额三千元以下') }), must(not(简易), '2023年修订施行前没有简易程序', cite(新法, 53), { until: 旧法末日 }),
        must(answer('受理日期').same('收到日期'), '自复议机构收到申请之日起即为受理', cite(旧法, '17（2）'), { until: 旧法末日, when: not(done('收到补正')) }),
        must(answer('受理日期').same('补正收到日期'), '补正后自收到补正材料之日起即为受理', cite(条例, 29), { until: 旧法末日, when: done('收到补正') }),
      ],
    },
    视为受理: { by: 工作, from: '已收到', to: '审理中', inForce: { from: 施行 }, basis: cite(新法, '30（3）'), moves: [救济开始], asks: { 受理日期: date().hint('审查期限届满之日') }, requires: [must(passed('受理审查'), '审查期限尚未届满，不能视为受理', cite(新法, '30（3）'))] },
    不予受理: { by: '机关负责人', from: '已收到', to: '不予受理', basis: cite(新法, '30（2）'), produces: '不予受理决定书', requires: [must(not(passed('受理审查')), '审查期限届满未决定不予受理的，视为受理；其后只能驳回申请', cite(新法, '30（3）'), { since: 施行 })], asks: { 不予受理情形: choice('申请人或者被申请人不适格', '没有利害关系', '没有具体请求和理由', '超过申请期限', '不属于复议范围', '不属于本机关管辖', '已受理或者法院已受理'), 不予受理理由: longText(), 有管辖权的复议机关: text().when(answer('不予受理情形').is('不属于本机关管辖')) } },
    转送有关复议机关: { by: 工作, from: '已收到', to: '已转送', inForce: { to: 旧法末日 }, basis: cite(旧法, 18), asks: { 转送机关: text() }, produces: '转送函' },
    确定适用文本: { by: 机构, from: '审理中', inForce: { from: 施行 }, basis: 选定文本, asks: { 适用文本: choice('2017年修正', '2023年修订'), 适用理由: longText() }, note: '2024年前受理、其后未结的案件，法律没有写明适用哪一文本' },
    发送被申请人: { by: 工作, from: '审理中', basis: cite(新法, '48、54'), produces: '行政复议答复通知书' },
    被申请人签收: { by: 工作, from: '审理中', basis: cite(新法, '48、54'), asks: { 被申请人收到日期: date() } },
    收到答复: { by: 工作, from: 审理, basis: cite(新法, '48、54'), asks: { 答复日期: date().hint('被申请人邮寄的为交邮之日'), 证据材料: longText() } },
    登记未答复: { by: 工作, from: '审理中', basis: cite(新法, 70), requires: [must(any(passed('答复期限'), passed('简易程序答复期限')), '答复期限尚未届满', cite(新法, 70))] },
    决定停止执行: { by: '机关负责人', from: 审理, basis: cite(新法, 42), produces: '停止执行通知书', asks: { 停止执行情形: choice('被申请人认为需要', '复议机关认为需要', '申请人、第三人申请且要求合理', '法律法规规章规定') }, note: '复议期间不停止执行，仅此四种情形除外' },
    阅卷: { by: 工作, from: 审理, basis: cite(新法, 47), asks: { 阅卷人: text().personal(), 不同意阅卷理由: longText().optional() } },
    听取意见: { by: 工作, from: '审理中', basis: cite(新法, 49), produces: '听取意见笔录', asks: { 听取方式: choice('当面', '互联网', '电话', '因当事人原因不能听取'), 意见记录: longText() } },
    调查取证: { by: 工作, from: '审理中', basis: cite(新法, 45), produces: '调查笔录', asks: { 调查人员: people().atLeast(2), 已出示复议工作证件: yesNo(), 调查情况: longText(), 证据: file().optional() }, requires: [must(certified('调查人员', 2, '行政复议工作证件'), '调查取证的复议人员不得少于两人，并各持当日有效的复议工作证件', cite(新法, '45（2）')), must(answer('已出示复议工作证件').is('是'), '调查取证应当出示行政复议工作证件', cite(新法, '45（2）'))] },
    开始勘验鉴定: { by: 工作, from: '审理中', basis: cite(条例, '34、37'), asks: { 勘验鉴定事项: longText() }, note: '所用时间不计入审理期限' },
    勘验鉴定完毕: { by: 工作, from: '审理中', basis: cite(条例, '34、37'), asks: { 勘验鉴定结论: longText() } },
    通知听证: { by: 工作, from: '审理中', basis: cite(新法, 51), produces: '听证通知书', asks: { 听证日期: date(), 听证地点: text(), 拟听证事项: longText(), 听证主持人: person(), 听证员: people().atLeast(2), 听证记录员: person() }, requires: [must(lead('听证日期', workingDays(5)), '应当于举行听证的五日（工作日）前书面通知当事人', cite(新法, '51（1）'), { since: 施行 }), must(各自任职, '听证由一名主持人、两名以上听证员和一名记录员组成，不得兼任', cite(新法, '50（3）'), { since: 施行 })] },
    举行听证: { by: 工作, from: '审理中', basis: cite(新法, '50、51'), produces: '听证笔录', asks: { 听证笔录: longText(), 被申请人到场: choice('负责人参加', '说明理由并委托工作人员参加', '负责人未参加且未说明理由') }, requires: [must(done('通知听证'), '举行听证应当事先书面通知当事人', cite(新法, '51（1）'))] },
    视为放弃听证: { by: 工作, from: '审理中', basis: cite(新法, '51（2）'), asks: { 无正当理由缺席情形: longText() }, requires: [must(done('通知听证'), '未经通知，不能视为放弃听证', cite(新法, 51))] },
    咨询复议委员会: { by: 工作, from: '审理中', inForce: { from: 施行 }, basis: cite(新法, 52), produces: '咨询意见记录', asks: { 咨询意见: longText() } },
    启动附带审查: { by: 机构, from: '审理中', to: '附带审查中', basis: cite(新法, '56、57'), produces: '中止通知书', asks: { 审查对象: text(), 处理权限: choice('本机关有权处理', '转送有权机关'), 中止告知日期: date() } },
    通知制定机关: { by: 工作, from: '附带审查中', inForce: { from: 施行 }, basis: cite(新法, 58), asks: { 制定机关: text(), 制定机关收到日期: date() } },
    制定机关答复: { by: 工作, from: '附带审查中', inForce: { from: 施行 }, basis: cite(新法, 58), asks: { 制定机关意见: longText() } },
    转送附带审查: { by: 工作, from: '附带审查中', basis: cite(新法, '56、57'), produces: '转送函', asks: { 接受转送机关: text(), 接受转送日期: date() } },
    附带审查处理完毕: { by: 工作, from: '附带审查中', to: '审理中', basis: cite(新法, '59、60'), asks: { 附带审查结果: choice('合法，在决定书中告知', '停止条款执行并责令纠正', '按接受转送机关意见处理'), 恢复告知日期: date() } },
    转普通程序: { by: 机构, from: '审理中', once: true, inForce: { from: 施行 }, basis: cite(新法, 55), asks: { 审理程序: choice('普通'), 转换理由: longText() }, requires: [must(answer('简易事由').filled(), '只有适用简易程序的案件可以转为普通程序', cite(新法, 55))] },
    中止: { by: '机关负责人', from: '审理中', to: '中止中', basis: cite(新法, 39), produces: '中止通知书', asks: { 中止事由: choice('公民死亡，近亲属未定', '公民丧失行为能力，法定代理人未定', '公民下落不明', '组织终止，承受人未定', '不可抗力等不能参加', '调解、和解且双方同意', '待有权机关解释确认', '待其他案件审结', '其他情形'), 中止理由: longText(), 中止告知日期: date() } },
    恢复: { by: '机关负责人', from: '中止中', to: '审理中', basis: cite(新法, '39（2）（3）'), produces: '恢复审理通知书', asks: { 恢复理由: longText(), 恢复告知日期: date() } },
    终止: { by: '机关负责人', from: ['审理中', '附带审查中', '中止中'], to: '已终止', basis: cite(新法, '41、74'), produces: '终止决定书', moves: [救济终结], asks: { 终止事由: choice('准予撤回申请', '和解后准予撤回申请', '公民死亡，无人继续', '组织终止，无人承受', '转为刑事强制措施', '中止满六十日原因未消除') }, requires: [must(passed('中止满六十日'), '中止未满六十日，不能以此终止', cite(新法, '41（5）'), { when: answer('终止事由').is('中止满六十日原因未消除') })] },
    驳回申请: { by: '机关负责人', from: '审理中', to: '已决定', basis: cite(新法, 33), produces: '驳回申请决定书', asks: { 驳回理由: longText() } },
    调解结案: { by: 工作, from: ['审理中', '中止中'], to: '已送达', basis: cite(新法, '5、73'), produces: '行政复议调解书', moves: [救济终结], asks: { 调解事项: choice('行使自由裁量权的行为', '赔偿或者补偿', '其他'), 调解结果: longText(), 各方已签字签章: yesNo(), 已加盖复议机关印章: yesNo(), 履行期限: date().optional() }, requires: [must(all(answer('各方已签字签章').is('是'), answer('已加盖复议机关印章').is('是')), '调解书经各方签字签章并加盖复议机关印章，才具有法律效力', cite(新法, '73（1）')), must(not(answer('调解事项').is('其他')), '2024年前只有自由裁量行为和赔偿补偿纠纷可以调解', cite(条例, 50), { until: 旧法末日 })] },
    延长审理期限: { by: 机构, from: 审理, once: true, inForce: { from: 施行 }, basis: cite(新法, '62（1）'), produces: '延期审理通知书', asks: { 延长日数: whole().atLeast(1).atMost(30).unit('日'), 延期理由: longText(), 延期告知日期: date() }, requires: [must(not(简易), '简易程序应当在三十日内决定，不得延长', cite(新法, 62)), must(not(done('机关负责人批准延长')), '延长合计不得超过三十日，已经延长的不得再延长', cite(新法, '62（1）'))] },
    机关负责人批准延长: { by: '机关负责人', from: 审理, once: true, inForce: { to: 旧法末日 }, basis: cite(旧法, '31（1）'), produces: '延期审理通知书', asks: { 延长日数: whole().atLeast(1).atMost(30).unit('日'), 延期理由: longText(), 延期告知日期: date() } },
    提出审查意见: {
      by: 机构, from: '审理中', to: '待审批', basis: cite(新法, '61（1）'), produces: '审查意见', asks: { 重大疑难复杂: yesNo(), 专业性技术性较强: yesNo(), 审查意见: longText() },
      requires: [
        must(answer('适用文本').filled(), '2024年前受理的案件，应当先选定适用的法律文本', 选定文本, { since: 施行, when: 跨期 }), must(any(简易, done('听取意见')), '普通程序应当听取当事人意见并记录在案；因当事人原因不能听取的也应当登记', cite(新法, 49), { since: 施行, when: 依新法 }),
        must(any(done('举行听证'), done('视为放弃听证')), '重大、疑难、复杂的案件应当组织听证', cite(新法, '50（1）'), { since: 施行, when: all(依新法, answer('重大疑难复杂').is('是')) }),
        must(done('咨询复议委员会'), '重大疑难复杂或者专业性较强的案件，应当提请复议委员会提出咨询意见', cite(新法, '52（2）'), { since: 施行, when: all(依新法, any(answer('重大疑难复杂').is('是'), answer('专业性技术性较强').is('是'))) }),
      ],
    },
    退回审理: { by: '机关负责人', from: ['待审批', '待决定'], to: '审理中', basis: cite(新法, '61（1）'), asks: { 退回审理意见: longText() } },
    负责人同意: { by: '机关负责人', from: '待审批', to: '待决定', basis: cite(新法, '61（1）'), asks: { 审批意见: longText() } },
    集体讨论通过: { by: '机关负责人', from: '待审批', to: '待决定', basis: cite(新法, '61（1）'), produces: '集体讨论记录', asks: { 讨论意见: longText() } },
    作出决定: {
      by: 工作, from: '待决定', to: '已决定', basis: cite(新法, '61—72、75'), produces: '行政复议决定书',
      asks: {
        决定类型: choice('维持', '变更', '撤销', '部分撤销', '确认违法', '确认无效', '责令履行', '驳回复议请求', '行政协议责任'), 决定要旨: longText().hint('主文和主要理由'), 撤销事由: choice('主要事实不清证据不足', '违反法定程序', '适用依据不合法', '超越或者滥用职权').when(撤销), 责令重作: yesNo().when(any(撤销, answer('决定类型').is('确认违法'))), 履行期限: date().optional().hint('决定书所定的履行（重作）末日'),
        对申请人更为不利: yesNo().when(answer('决定类型').is('变更')), 第三人提出相反请求: yesNo().when(answer('决定类型').is('变更')), 第三人提供证据: yesNo().when(done('登记未答复')), 已依据听证笔录: yesNo().when(done('举行听证')), 申请人请求确认无效: yesNo().when(answer('决定类型').is('确认无效')), 赔偿请求处理: choice('决定赔偿', '驳回赔偿请求', '调解解决').when(answer('一并请求赔偿').is('是')), 决定书已盖章: yesNo(),
      },
      requires: [
        must(answer('已依据听证笔录').is('是'), '经过听证的案件，应当根据听证笔录作出决定', cite(新法, '61（2）'), { since: 施行, when: all(依新法, done('举行听证')) }), must(answer('决定书已盖章').is('是'), '决定书应当加盖复议机关印章', cite(新法, '75（1）')),
        must(any(answer('对申请人更为不利').is('否'), answer('第三人提出相反请求').is('是')), '不得作出对申请人更为不利的变更决定，第三人提出相反请求的除外', cite(新法, '63（2）'), { when: answer('决定类型').is('变更') }),
        must(any(not(answer('决定类型').oneOf('维持', '驳回复议请求')), answer('第三人提供证据').is('是')), '被申请人未答复举证的，视为没有证据、依据，不得维持或者驳回', cite(新法, 70), { when: all(done('登记未答复'), not(done('收到答复'))) }),
        must(answer('申请人请求确认无效').is('是'), '确认无效以申请人申请为前提', cite(新法, 67), { when: answer('决定类型').is('确认无效') }), must(not(answer('决定类型').oneOf('确认无效', '行政协议责任')), '2017年文本没有这种决定', cite(旧法, 28), { until: 旧法末日 }),
      ],
    },
    送达决定: { by: 工作, from: '已决定', to: '已送达', basis: cite(新法, '75（2）'), produces: '送达回证', moves: [moves('被复议案件', 'penalty', '决定变更撤销', { when: 动摇原行为, carries: { 变更撤销原因: '决定要旨' } }, cite(行政处罚法, '48（2）')), 救济终结], asks: { 送达方式: choice('直接送达', '留置送达', '委托送达', '邮寄送达', '电子送达', '公告送达'), 送达日期: date() } },
    公开决定: { by: 工作, from: '已送达', once: true, basis: cite(新法, 79), asks: { 公开载体: text(), 公开文书: longText().hint('隐去依法不公开的内容') } },
    制发意见书: { by: '机关负责人', from: 决定后, once: true, basis: cite(新法, 76), produces: '行政复议意见书', asks: { 意见书文号: text(), 意见内容: longText(), 意见书收到日期: date() }, starts: [starts('judicial-advice', '来源案件', { carries: { 建议类型: { fixed: '行政复议意见书' }, 文号: '意见书文号', 建议内容: '意见内容', 收到日期: '意见书收到日期' } }, cite(新法, 76))] },
    收到整改情况: { by: 工作, from: 决定后, basis: cite(新法, 76), asks: { 纠正情况: longText() }, requires: [must(done('制发意见书'), '没有制发意见书', cite(新法, 76), { keepsBecause: '仅防误操作' })] },
    制发建议书: { by: 机构, from: 决定后, basis: cite(条例, '57（2）'), produces: '行政复议建议书', asks: { 建议对象: text(), 建议要点: longText() } },
    移送问题线索: { by: '机关负责人', from: 决定后, basis: cite(新法, '85、86'), produces: '线索移送函', asks: { 接收机关: text(), 线索内容: longText() } },
    责令限期履行: { by: '机关负责人', from: '已送达', basis: cite(新法, '77（2）'), produces: '责令履行通知书', asks: { 限期履行至: date(), 同时采取: choice('无', '约谈有关负责人', '通报批评') }, requires: [must(any(passed('履行期限'), passed('重作期限')), '履行期限尚未届满，不能认定拖延履行', cite(新法, '77（2）'))] },
    收到履行情况: { by: 工作, from: '已送达', basis: cite(新法, 77), asks: { 履行情况: longText(), 履行日期: date() } },
    登记起诉: { by: 工作, from: '已送达', basis: cite(行政诉讼法, 45), asks: { 受诉法院: text() }, starts: [starts('litigation', '复议案件', { carries: { 受理法院: '受诉法院', 原告: '申请人', 被诉行为: '被复议行为', 被诉案件: '被复议案件' } }, cite(行政诉讼法, '26、45'))] },
    结案: { by: 机构, from: '已送达', to: '已结案', basis: asStanding('practice', cite(新法, 77)), produces: '结案报告', requires: [must(done('收到整改情况'), '意见书未收到纠正情况报告，不得结案', cite(新法, '76、77'), { when: done('制发意见书') }), must(done('收到履行情况'), '决定、调解书有履行内容的，收到履行情况后才能结案', cite(新法, 77), { when: 需履行 })] },
  },
  deadlines: {
    申请期限: { ...申请, from: 知道起, when: not(answer('已告知复议权利').is('否')), within: days(60), basis: cite(新法, '20（1）') },
    未告知最长申请期限: { ...申请, from: 知道起, when: answer('已告知复议权利').is('否'), within: dated({ [施行]: years(1) }), basis: cite(新法, '20（3）') },
    最长申请期限: { ...申请, from: 作出起, when: not(answer('涉及不动产').is('是')), within: dated({ [施行]: years(5) }), basis: cite(新法, 21) },     履责期限: { ...申请, whose: '第三方', rolls: 'never', lapse: '届满未履行的，可以申请行政复议', from: { action: '收到申请', at: '履责申请收到日期' }, when: not(有履责期限), within: days(60), basis: cite(条例, '16（1）2') }, 不作为申请期限: { ...申请, from: [{ action: '收到申请', at: '履责期限届满日', when: 有履责期限 }, { action: '收到申请', at: '履责申请收到日期', lastDayOf: '履责期限' }], within: days(60), basis: cite(条例, 16) },
    不动产最长申请期限: { ...申请, from: 作出起, when: answer('涉及不动产').is('是'), within: dated({ [施行]: years(20) }), basis: cite(新法, 21) },
    补正告知: { from: { action: '收到申请', at: '收到日期' }, to: '补正告知', when: not(any(done('受理'), done('视为受理'), done('不予受理'), done('转送有关复议机关'))), within: workingDays(5), lapse: '不得再要求补正', basis: cite(新法, 31) },
    补正期限: { from: { action: '补正通知送达', at: '补正通知送达日期' }, to: '收到补正', toAt: '补正收到日期', within: dated({ [施行]: workingDays(10) }), extends: { by: '准予延长补正', amount: '延长补正工作日数', basis: cite(新法, '31（2）') }, whose: '当事人', lapse: '无正当理由逾期不补正的，视为放弃申请', basis: cite(新法, '31（2）') },
    所定补正期限: { from: '补正告知', to: '收到补正', toAt: '补正收到日期', when: answer('所定补正期限').filled(), within: setBy('所定补正期限'), whose: '当事人', lapse: '无正当理由逾期不补正的，视为放弃申请', basis: cite(条例, 29) },
    受理审查: { from: { action: '收到申请', at: '收到日期' }, restarts: { action: '收到补正', at: '补正收到日期' }, to: ['受理', '不予受理', '转送有关复议机关', '补正告知'], within: workingDays(5), lapse: '2024年起审查期限届满之日视为受理', basis: cite(新法, '30（1）（3）') },
    转送有关复议机关: { from: { action: '收到申请', at: '收到日期' }, to: '转送有关复议机关', when: done('转送有关复议机关'), within: workingDays(7), lapse: '逾期转送', basis: cite(旧法, 18) },
    发送副本: { from: 受理起, to: '发送被申请人', within: byAnswer('审理程序', { 简易: workingDays(3) }, workingDays(7)), lapse: '逾期发送', basis: cite(新法, '48、54') },
    答复期限: { from: { action: '被申请人签收', at: '被申请人收到日期' }, to: '收到答复', toAt: '答复日期', when: not(简易), within: dated({ '2018-01-01': days(10), [施行]: workingDays(10) }), whose: '第三方', rolls: 'byLaw', lapse: '视为没有证据、依据', basis: cite(新法, '48、70') },
    简易程序答复期限: { from: { action: '被申请人签收', at: '被申请人收到日期' }, to: '收到答复', toAt: '答复日期', when: 简易, within: workingDays(5), whose: '第三方', lapse: '视为没有证据、依据', basis: cite(新法, '54、70') },
    审理期限: {
      from: 受理起, to: 全部结案, within: byAnswer('审理程序', { 简易: days(30) }, days(60)), rolls: 'byLaw', lapse: '申请人可以自期满之日起十五日内起诉', basis: cite(新法, 62),
      extends: [{ by: '延长审理期限', amount: '延长日数', basis: cite(新法, '62（1）') }, { by: '机关负责人批准延长', amount: '延长日数', basis: cite(旧法, '31（1）') }], excludes: [{ from: '开始勘验鉴定', to: '勘验鉴定完毕', basis: cite(条例, '34、37') }],
      suspends: [{ from: '中止', to: ['恢复', '终止', '调解结案'], basis: asStanding('practice', cite(新法, 39)) }, { from: '启动附带审查', to: ['附带审查处理完毕', '终止'], basis: cite(新法, '39（1）9') }],
    },
    附带审查处理: { from: { action: '启动附带审查', when: answer('处理权限').is('本机关有权处理') }, to: '附带审查处理完毕', within: days(30), rolls: 'byLaw', lapse: '逾期处理', basis: cite(新法, '56、57') },
    附带审查转送: { from: { action: '启动附带审查', when: answer('处理权限').is('转送有权机关') }, to: '转送附带审查', within: workingDays(7), lapse: '逾期转送', basis: cite(新法, '56、57') },
    通知制定机关: { from: { action: '启动附带审查', when: answer('处理权限').is('本机关有权处理') }, to: '通知制定机关', within: dated({ [施行]: workingDays(3) }), lapse: '逾期通知', basis: cite(新法, 58) },
    制定机关答复: { from: { action: '通知制定机关', at: '制定机关收到日期' }, to: '制定机关答复', within: workingDays(10), whose: '第三方', lapse: '逾期未答复', basis: cite(新法, 58) },
    转送回复: { from: { action: '转送附带审查', at: '接受转送日期' }, to: '附带审查处理完毕', within: days(60), whose: '第三方', rolls: 'byLaw', lapse: '逾期未回复', basis: cite(新法, 60) },
    中止满六十日: { from: { action: '中止', when: answer('中止事由').oneOf('公民死亡，近亲属未定', '公民丧失行为能力，法定代理人未定', '组织终止，承受人未定') }, restarts: '中止', to: ['恢复', '终止'], within: days(60), whose: '当事人', rolls: 'never', lapse: '原因仍未消除的，决定终止', basis: cite(新法, '41（5）') },
    履行期限: { from: ['作出决定', '调解结案'], to: '收到履行情况', toAt: '履行日期', when: answer('履行期限').filled(), within: setBy('履行期限'), whose: '第三方', lapse: '责令限期履行，可以约谈、通报批评', basis: cite(新法, 77) },
    重作期限: { from: { action: '送达决定', at: '送达日期', when: answer('责令重作').is('是') }, to: '收到履行情况', toAt: '履行日期', when: not(answer('履行期限').filled()), within: days(60), whose: '第三方', rolls: 'byLaw', lapse: '责令限期履行', basis: cite(条例, 49) },
    意见书整改: { from: { action: '制发意见书', at: '意见书收到日期' }, to: '收到整改情况', within: days(60), whose: '第三方', rolls: 'byLaw', lapse: '责令限期履行，可以约谈、通报批评', basis: cite(新法, 76) },
    起诉期限: { from: { action: '送达决定', at: '送达日期' }, to: '登记起诉', within: days(15), whose: '当事人', rolls: 'byLaw', lapse: '复议决定确定', basis: cite(行政诉讼法, 45) },
  },
  never: [
    never('适用文本未定即对跨期案件提出决定意见（rec-01）', { doing: '提出审查意见', when: 跨期, without: answer('适用文本').oneOf('2017年修正', '2023年修订'), since: 施行 }, 选定文本), never('不予受理不说明理由，或者以无管辖权不予受理而不告知有权机关（rec-02）', { doing: '不予受理', without: all(answer('不予受理理由').filled(), any(not(answer('不予受理情形').is('不属于本机关管辖')), answer('有管辖权的复议机关').filled())) }, cite(新法, '30（2）')),
    never('驳回申请不说明理由（rec-02）', { doing: '驳回申请', without: answer('驳回理由').filled() }, cite(新法, 33)), never('审查期满后仍不予受理', { doing: '不予受理', without: not(passed('受理审查')), since: 施行 }, cite(新法, '30（3）')), never('审查期未满即视为受理', { doing: '视为受理', without: passed('受理审查') }, cite(新法, '30（3）')), never('受理不符合条件或者超过期限的申请', { doing: '受理', without: all(answer('符合受理条件').is('是'), answer('申请期限认定').oneOf('在法定期限内提出', '有正当理由，障碍消除后继续计算')) }, cite(新法, '30（1）')),
    never('二次或者超过五个工作日要求补正', { doing: '补正告知', without: all(not(done('补正告知')), not(passed('补正告知'))) }, cite(新法, 31)), never('补正期限未满即视为放弃', { doing: '逾期不补正', without: any(passed('补正期限'), passed('所定补正期限')) }, cite(新法, 31)), never('二次延长补正期限', { doing: '准予延长补正', without: not(done('准予延长补正')) }, cite(新法, 31)), never('旧法案件受理日不是收到日', { doing: '受理', when: not(done('收到补正')), without: answer('受理日期').same('收到日期'), until: 旧法末日 }, cite(旧法, 17)),
    never('旧法补正案件受理日不是补正日', { doing: '受理', when: done('收到补正'), without: answer('受理日期').same('补正收到日期'), until: 旧法末日 }, cite(条例, 29)), never('2024年前适用简易程序', { doing: '受理', without: answer('审理程序').is('普通'), until: 旧法末日 }, cite(新法, 53)), never('普通程序未听取意见即提出决定意见（rec-04）', { doing: '提出审查意见', when: all(依新法, answer('审理程序').is('普通')), without: done('听取意见'), since: 施行 }, cite(新法, 49)),
    never('重大疑难复杂案件未听证（rec-05）', { doing: '提出审查意见', when: all(依新法, answer('重大疑难复杂').is('是')), without: any(done('举行听证'), done('视为放弃听证')), since: 施行 }, cite(新法, 50)), never('应当咨询而未咨询复议委员会（rec-05）', { doing: '提出审查意见', when: all(依新法, any(answer('重大疑难复杂').is('是'), answer('专业性技术性较强').is('是'))), without: done('咨询复议委员会'), since: 施行 }, cite(新法, 52)),
    never('听证通知不足五个工作日（rec-06）', { doing: '通知听证', without: lead('听证日期', workingDays(5)), since: 施行 }, cite(新法, 51)), never('听证主持人、听证员、记录员兼任（rec-06）', { doing: '通知听证', without: all(personIsNot('听证主持人', { fields: ['听证员', '听证记录员'] }), personIsNot('听证记录员', { fields: ['听证员'] })), since: 施行 }, cite(新法, '50（3）')),
    never('未经通知举行听证或者视为放弃', { doing: ['举行听证', '视为放弃听证'], without: done('通知听证') }, cite(新法, 51)), never('听证后不依据笔录决定', { doing: '作出决定', when: all(依新法, done('举行听证')), without: answer('已依据听证笔录').is('是'), since: 施行 }, cite(新法, 61)), never('少于两名持证人员调查或者不出示证件（rec-07）', { doing: '调查取证', without: all(certified('调查人员', 2, '行政复议工作证件'), answer('已出示复议工作证件').is('是')) }, cite(新法, 45)),
    never('作出对申请人更为不利的变更（rec-09）', { doing: '作出决定', when: all(answer('决定类型').is('变更'), not(answer('第三人提出相反请求').is('是'))), without: answer('对申请人更为不利').is('否') }, cite(新法, '63（2）')), never('没有法定事由或者款额超过三千元而适用简易程序（rec-10）', { doing: '受理', when: answer('审理程序').is('简易'), without: any(answer('简易事由').oneOf('当场作出', '警告或者通报批评', '政府信息公开', '各方同意'), answer('涉案款额').atMost(3000)) }, cite(新法, 53)),
    never('延长简易程序期限（rec-10）', { doing: '延长审理期限', without: not(answer('审理程序').is('简易')) }, cite(新法, 62)), never('二次延长审理期限', { doing: ['延长审理期限', '机关负责人批准延长'], without: not(any(done('延长审理期限'), done('机关负责人批准延长'))) }, cite(新法, 62)), never('对普通程序案件再行转换', { doing: '转普通程序', without: all(answer('简易事由').filled(), not(done('转普通程序'))) }, cite(新法, 55)), never('中止没有事由或者未书面告知（rec-11）', { doing: '中止', without: all(answer('中止事由').filled(), answer('中止告知日期').filled()) }, cite(新法, 39)),
    never('恢复未书面告知（rec-11）', { doing: ['恢复', '附带审查处理完毕'], without: answer('恢复告知日期').filled() }, cite(新法, '39（3）')), never('中止未满六十日即以此终止', { doing: '终止', when: answer('终止事由').is('中止满六十日原因未消除'), without: passed('中止满六十日') }, cite(新法, '41（5）')), never('复议与诉讼并行（rec-12）', { doing: '受理', without: answer('法院已受理同一诉讼').is('否') }, cite(新法, 29)), never('调解书未全部签章即生效（rec-14）', { doing: '调解结案', without: all(answer('各方已签字签章').is('是'), answer('已加盖复议机关印章').is('是')) }, cite(新法, 73)),
    never('2024年前调解不可调解的事项', { doing: '调解结案', without: answer('调解事项').oneOf('行使自由裁量权的行为', '赔偿或者补偿'), until: 旧法末日 }, cite(条例, 50)), never('准予撤回后再次受理（rec-15）', { doing: '受理', when: answer('曾准予撤回同一申请').is('是'), without: answer('撤回违背真实意愿').is('是') }, cite(新法, '74（2）')),
    never('未经负责人同意或者集体讨论即决定（rec-16）', { doing: '作出决定', without: any(done('负责人同意'), done('集体讨论通过')) }, cite(新法, '61（1）')), never('未答复仍维持或者驳回', { doing: '作出决定', when: all(done('登记未答复'), not(done('收到答复')), not(answer('第三人提供证据').is('是'))), without: not(answer('决定类型').oneOf('维持', '驳回复议请求')) }, cite(新法, 70)),
    never('答复期未满即认定未答复', { doing: '登记未答复', without: any(passed('答复期限'), passed('简易程序答复期限')) }, cite(新法, 70)), never('申请人未请求即确认无效', { doing: '作出决定', when: answer('决定类型').is('确认无效'), without: answer('申请人请求确认无效').is('是') }, cite(新法, 67)), never('2024年前作出新法才有的决定', { doing: '作出决定', without: not(answer('决定类型').oneOf('确认无效', '行政协议责任')), until: 旧法末日 }, cite(旧法, 28)), never('决定书未盖章', { doing: '作出决定', without: answer('决定书已盖章').is('是') }, cite(新法, 75)),
    never('重复公开决定', { doing: '公开决定', without: not(done('公开决定')) }, cite(新法, 79)), never('就一案两次制发意见书', { doing: '制发意见书', without: not(done('制发意见书')) }, cite(新法, 76)), never('履行期未满即责令履行', { doing: '责令限期履行', without: any(passed('履行期限'), passed('重作期限')) }, cite(新法, 77)), never('意见书未收到整改报告即结案（rec-18）', { doing: '结案', when: done('制发意见书'), without: done('收到整改情况') }, cite(新法, '76、77')),
    never('决定未履行即结案', { doing: '结案', when: answer('责令重作').is('是'), without: done('收到履行情况') }, cite(新法, 77)),
  ],
  counts: {
    'reconsideration.received': count('收到行政复议申请数', '件', { day: '收到日期' }, { by: 复议分列 }), 'reconsideration.accepted': count('受理行政复议申请数', '件', { firstOf: 受理 }, { by: 复议分列, definition: '含视为受理' }), 'reconsideration.screening': stock('行政复议申请待审查数', '件', { day: '收到日期' }, { until: { firstOf: 受理 }, by: 复议分列, definition: '期末尚未决定是否受理的申请' }), 'reconsideration.pending': stock('行政复议案件未审结数', '件', { firstOf: 受理 }, { until: { firstOf: 全部结案 }, by: 复议分列, definition: '期末已受理而未审结的案件' }), 'reconsideration.acceptance-rate': rate('行政复议受理率', { day: '收到日期' }, { of: any(done('受理'), done('视为受理')), among: answer('收到日期').filled(), definition: '当年收到的申请中已受理（含视为受理）的，除以当年收到的申请' }), 'reconsideration.acceptance-rate.truncated': restated('行政复议受理率（截尾）', '%', 'reconsideration.acceptance-rate', { rounding: '截尾' }),
    'reconsideration.not-accepted': count('不予受理数', '件', '不予受理', { by: 复议分列 }), 'reconsideration.given-up': count('视为放弃复议申请数', '件', '逾期不补正', { by: 复议分列 }), 'reconsideration.forwarded': count('转送有关复议机关数', '件', '转送有关复议机关', { by: 复议分列 }), 'reconsideration.decided': count('作出行政复议决定数', '件', '作出决定', { by: ['决定类型', ...复议分列] }), 'reconsideration.mediated': count('行政复议调解结案数', '件', '调解结案', { by: 复议分列 }), 'reconsideration.terminated': count('行政复议终止数', '件', '终止', { by: ['终止事由', ...复议分列] }), 'reconsideration.dismissed': count('驳回行政复议申请数', '件', '驳回申请', { by: 复议分列 }), 'reconsideration.closed': count('行政复议结案数', '件', { firstOf: 全部结案 }, { by: ['决定类型', ...复议分列], definition: '作出决定、调解、终止、驳回申请；不予受理不算结案' }),
    'reconsideration.substantive-closed': count('实体审查结案数', '件', { firstOf: 实体结案 }, { where: 实体, definition: '作出复议决定、调解结案、准予撤回（含和解）后终止；不含驳回申请和其他终止' }), 'reconsideration.corrected': count('行政复议纠错数', '件', '作出决定', { where: 纠错, by: ['决定类型'], definition: '变更、撤销、部分撤销、确认违法、确认无效、责令履行' }),
    'reconsideration.direct-correction-rate': rate('行政复议直接纠错率', { firstOf: 实体结案 }, { of: all(done('作出决定'), 纠错), among: 实体, definition: '纠错除以实体审查结案，不是除以全部结案' }),
    'reconsideration.correction-rate.all-closed': rate('行政复议纠错率（以全部结案为分母）', { firstOf: 全部结案 }, { of: all(done('作出决定'), 纠错), among: any(...全部结案.map(done)), definition: '法律没有规定公式，两种分母并列，分子分母一并公布' }),
    'reconsideration.settlement-rate': rate('行政复议协调化解率', { firstOf: 实体结案 }, { of: any(done('调解结案'), 准予撤回), among: 实体, definition: '调解结案和准予撤回（含和解）除以实体审查结案' }), 'reconsideration.settlement-rate.all-closed': rate('行政复议协调化解率（以全部结案为分母）', { firstOf: 全部结案 }, { of: any(done('调解结案'), 准予撤回), among: any(...全部结案.map(done)), definition: '法律没有规定公式，两种分母并列' }), 'reconsideration.decisions-published': count('网上公开行政复议决定文书数', '份', '公开决定'),
    'reconsideration.decided-on-time': onTimeRate('行政复议按期审结率', '审理期限', { firstOf: 全部结案 }), 'reconsideration.hearing-rate': rate('普通程序听证率', '作出决定', { of: done('举行听证'), among: not(简易) }),
    'reconsideration.opinions-heard-rate': rate('普通程序听取意见率', '作出决定', { of: done('听取意见'), among: not(简易) }), 'reconsideration.attached-reviews': count('附带审查规范性文件、依据数', '件', '启动附带审查'), 'reconsideration.compensation': count('行政复议决定赔偿数', '件', '作出决定', { where: answer('赔偿请求处理').is('决定赔偿') }), 'reconsideration.advice-letters': count('制发行政复议建议书数', '份', { each: '制发建议书' }), 'reconsideration.opinion-letters': count('制发行政复议意见书数', '份', '制发意见书'),
    'reconsideration.performed-rate': rate('行政复议决定履行率', '送达决定', { of: done('收到履行情况'), among: 需履行 }),
  },
  publication: { by: '公开决定', title: '行政复议决定公开', shows: { 申请人: 'name', 被申请人: 'plain', 被复议行为: 'plain', 决定类型: 'plain', 公开文书: 'plain' } },
  intake: { day: '收到日期', channel: '申请方式', accepted: ['受理', '视为受理'], refused: ['不予受理'], transferred: ['转送有关复议机关'], withdrawn: ['逾期不补正'] }, titledBy: ['申请人', '被复议行为'], naturalKey: ['申请人', '被复议行为', '收到日期'], followedByCode: true,
  importsAs: { 复议案号: '复议案号', 申请人: '申请人', 被申请人: '被申请人', 收到申请日期: '收到日期', 行政行为: '被复议行为', 复议请求: '复议请求' },
})
