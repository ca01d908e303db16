import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, any, done, doneSince, lead, not, passed, type Condition } from '#core/vocabulary/condition.ts'
import { count, distinct, onTimeRate, rate, stock, sum } from '#core/vocabulary/count.ts'
import { byAnswer, setBy } from '#core/vocabulary/deadline.ts'
import { caseNumber, choice, date, file, longText, people, person, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { moves, starts } from '#core/vocabulary/link.ts'
import { days, months, years } from '#core/vocabulary/period.ts'
import { must, never, procedure } from '#core/vocabulary/procedure.ts'
import { 争议事项, 行政管理类别, 被申请人类别 } from '#law/dispute-statistics.ts'
import { 信息公开条例, 行政处罚法, 行政诉讼法 as 诉讼法, 行诉解释 as 解释, 负责人出庭规定 as 出庭规定 } from '#law/statutes.ts'

const 出庭施行 = '2020-07-01'
const 行政 = answer('诉讼类型').oneOf('行政诉讼', '行政公益诉讼')
const 被告 = answer('本机关地位').oneOf('被告', '与复议机关为共同被告', '复议机关作共同被告')
const 被诉 = all(行政, 被告)
const 一审 = answer('审级').is('一审')
const 共同被告 = answer('本机关地位').oneOf('与复议机关为共同被告', '复议机关作共同被告')
const 胜诉 = answer('裁判结果').is('判决驳回诉讼请求')
const 驳回起诉 = answer('裁判结果').is('裁定驳回起诉或者不予立案')
const 败诉 = answer('裁判结果').oneOf('撤销', '部分撤销', '责令履行', '给付', '确认违法', '确认无效', '变更', '行政协议责任', '赔偿补偿补救')
const 判决结案 = any(胜诉, 败诉)
const 撤诉 = answer('裁判结果').oneOf('准许撤诉', '按撤诉处理')
const 动摇原行为 = answer('裁判结果').oneOf('撤销', '部分撤销', '确认违法', '确认无效', '变更')
const 可上诉 = all(一审, not(answer('裁判结果').oneOf('准许撤诉', '按撤诉处理', '调解', '终结或者移送')))
const 需履行 = any(败诉, answer('裁判结果').is('调解'))
const 审结 = { firstOf: ['一审裁判', '二审裁判'] } as const
const 未终 = ['应诉准备', '审理中'] as const
const 分列 = ['审级', '本机关地位', '被告级别', '诉讼事项', '行政管理类别'] as const
const 公开 = all(被诉, answer('诉讼事项').is('政府信息公开'))
const 公开案 = all(公开, 一审)
const 复议后 = any(answer('复议决定收到日期').filled(), answer('复议案件').filled(), 共同被告)
const 公开裁判 = (name: string, where: Condition) => count(name, '件', '一审裁判', { where, by: ['裁判结果'], definition: '一案计一件，按一审裁判；经复议的，填有复议案件、复议决定收到日期或者与复议机关为共同被告' })
const 公开在审 = (name: string, where: Condition) => stock(name, '件', { day: '收到日期' }, { where, until: { firstOf: ['一审裁判'] } })
const 事后 = ['裁判生效', '审理中', '已裁判'] as const
const 惯例 = asStanding('practice', cite(解释, 128))
/** 原告是否逾期起诉：末日供答辩时核对，起诉（交邮）之日在起诉日期中。 */
const 起诉 = { to: '提交答辩状', toAt: '起诉日期', whose: '当事人', rolls: 'byLaw', lapse: '已超过起诉期限的，可以请求裁定驳回起诉' } as const
const 从 = (at: string) => ({ action: '收到应诉材料', at })
const 有履责期限 = answer('履责期限届满日').filled()
const 法院审限 = { whose: '第三方', rolls: 'never', lapse: '由人民法院报请延长或者审结' } as const
const 停审 = [{ from: '中止诉讼', to: ['恢复诉讼', '一审裁判', '二审裁判'], basis: cite(解释, '50') }, { from: '鉴定等开始', to: '鉴定等结束', basis: cite(解释, 50) }] as const
const 裁判 = {
  文书种类: choice('判决', '裁定', '调解书'), 裁判文书号: text(), 裁判结果: choice('判决驳回诉讼请求', '裁定驳回起诉或者不予立案', '撤销', '部分撤销', '责令履行', '给付', '确认违法', '确认无效', '变更', '行政协议责任', '赔偿补偿补救', '准许撤诉', '按撤诉处理', '调解', '终结或者移送', '发回重审'),
  复议决定裁判结果: choice('维持效力', '撤销', '确认违法', '驳回起诉', '未作裁判').when(共同被告), 裁判要旨: longText(), 判令重作: yesNo().when(answer('裁判结果').oneOf('撤销', '部分撤销')), 撤销理由: choice('主要证据不足', '适用法律法规错误', '违反法定程序', '超越职权', '滥用职权', '明显不当').when(answer('裁判结果').oneOf('撤销', '部分撤销')), 履行期限: date().optional(), 裁判送达日期: date(), 机关改变行为后撤诉: yesNo().when(撤诉),
}
const 变更处罚 = moves('被诉案件', 'penalty', '决定变更撤销', { when: 动摇原行为, carries: { 变更撤销原因: '裁判要旨' } }, cite(行政处罚法, '48（2）'))
const 公开诉讼结果 = moves('被诉案件', 'disclosure-on-request', '登记救济结果', { when: 公开, carries: { 诉讼结果: '裁判结果' } }, cite(信息公开条例, 51))
const 救济终结 = moves('被诉案件', 'penalty', '救济终结', {}, cite(行政处罚法, '73（3）'))

export default procedure('litigation', '行政诉讼与民事诉讼应诉', {
  editions: [{ from: '2018-02-08', law: '行政诉讼法（2017年修正）及2018年司法解释' }],
  purpose: '收到应诉材料后十五日内答辩举证，安排负责人出庭，履行生效裁判，分析败诉原因；每一审级一案，二审、再审另行登记并与前审相连。',
  field: '矛盾化解', titledBy: ['案号', '案由'], naturalKey: ['案号'],
  states: {
    应诉准备: {}, 审理中: {}, 中止中: {}, 已裁判: { says: '上诉期内' }, 裁判生效: { says: '待履行、分析、归档' },
    已上诉: { end: true, says: '二审另行登记' }, 已移送: { end: true }, 已结案: { end: true },
  },
  opens: {
    name: '收到应诉材料', by: '经办人', to: '应诉准备', basis: cite(诉讼法, 67), requires: [must(not(lead('收到日期', days(1))), '收到日期不得晚于登记之日', cite(诉讼法, 67), { keepsBecause: '仅防误填' })], produces: '应诉复议案件登记表', moves: [moves('被诉案件', 'penalty', '申请救济', { when: 被诉, carries: { 救济途径: { fixed: '行政诉讼' } } }, cite(行政处罚法, '73（3）')), moves('被诉案件', 'disclosure-on-request', '登记救济', { when: 公开, carries: { 救济途径: { fixed: '行政诉讼' }, 救济案号: '案号' } }, cite(信息公开条例, 51))],
    asks: {
      案号: text(), 受理法院: text(), 诉讼类型: choice('行政诉讼', '行政公益诉讼', '民事诉讼'), 审级: choice('一审', '二审', '再审'), 本机关地位: choice('被告', '与复议机关为共同被告', '复议机关作共同被告', '第三人', '原告').hint('二审、再审填原审地位；受委托组织所作行为由委托机关作被告'), 原告: text(), 案由: text(), 被诉行为: text().optional(),
      被诉案件: caseNumber().optional(), 复议案件: caseNumber().optional(), 前审案件: caseNumber().optional(), 来源建议: caseNumber().optional(), 行政管理类别: choice(...行政管理类别).when(行政), 被告级别: choice(...被申请人类别).optional().when(行政), 诉讼事项: choice(...争议事项).when(行政), 承办部门: text(), 立案日期: date(), 收到日期: date().hint('收到起诉状、上诉状或者再审应诉通知之日'),
      审理程序: choice('普通', '简易'), 法院指定举证期限: date().optional().hint('简易程序由法院确定，不超过十五日'), 起诉日期: date().optional(), 知道行为日期: date().optional(), 行为作出日期: date().optional(), 已告知起诉期限: yesNo().optional(), 涉及不动产: yesNo().optional(), 复议决定收到日期: date().optional(), 履责申请收到日期: date().optional(), 履责期限届满日: date().optional().hint('法律、法规另有规定的，填其末日；没有规定的为收到申请满两个月'),
    },
  },
  actions: {
    应诉分工: { by: '机关负责人', from: '应诉准备', basis: cite(诉讼法, 31), produces: ['授权委托书', '法定代表人身份证明'], asks: { 应诉部门: text().hint('作出行政行为的部门为应诉主体，司法所组织协调'), 委托代理人: people().atLeast(1).atMost(2), 代理律师: text().optional() } },
    管辖异议: { by: '经办人', from: '应诉准备', once: true, basis: cite(解释, 10), produces: '管辖异议书', asks: { 异议理由: longText() }, requires: [must(not(passed('管辖异议期限')), '管辖异议应当在收到起诉状副本之日起十五日内提出', cite(解释, '10（1）'))] },
    移送管辖: { by: '经办人', from: 未终, to: '已移送', basis: cite(解释, '10（2）'), asks: { 移送法院: text() } },
    申请延期举证: {
      by: '经办人', from: '应诉准备', once: true, basis: cite(诉讼法, '36（1）'), produces: '延期提供证据申请书', asks: { 申请形式: choice('书面', '口头'), 正当事由: longText().hint('作出行为时已收集，因不可抗力等不能提供') },
      requires: [must(not(passed('举证期限')), '延期提供证据应当在收到起诉状副本之日起十五日内提出', cite(解释, '34')), must(answer('申请形式').is('书面'), '延期提供证据应当以书面方式提出', cite(解释, 34))],
    },
    法院准许延期: { by: '经办人', from: '应诉准备', basis: cite(解释, 34), asks: { 事由消除日期: date() }, requires: [must(done('申请延期举证'), '没有申请延期提供证据', cite(解释, 34))] },
    提交证据: {
      by: '经办人', from: '应诉准备', basis: cite(诉讼法, '34、67'), produces: '证据目录', asks: { 证据和规范性文件: longText(), 提交日期: date().hint('邮寄的为交邮之日'), 均为作出行为前收集: yesNo(), 立案后自行收集: yesNo(), 证据目录附件: file().optional() },
      requires: [must(answer('均为作出行为前收集').is('是'), '作出行政行为后收集的证据不能证明其合法', cite(诉讼法, '34—36'), { when: 被诉 }), must(answer('立案后自行收集').is('否'), '诉讼中被告及其代理人不得自行向原告、第三人和证人收集证据', cite(诉讼法, 35), { when: 被诉 })],
    },
    提交答辩状: { by: '经办人', from: '应诉准备', to: '审理中', basis: cite(诉讼法, 67), produces: '答辩状', asks: { 答辩意见: longText(), 答辩日期: date().hint('邮寄的为交邮之日'), 认为超过起诉期限: yesNo().optional() } },
    未答辩进入审理: { by: '经办人', from: '应诉准备', to: '审理中', basis: cite(诉讼法, '67（2）'), asks: { 未答辩说明: longText() }, note: '不提出答辩状的，不影响人民法院审理' },
    补充证据: { by: '经办人', from: '审理中', basis: cite(诉讼法, '36（2）'), asks: { 法院准许补充: yesNo(), 补充证据内容: longText() }, requires: [must(answer('法院准许补充').is('是'), '补充证据应当经人民法院准许', cite(诉讼法, '36（2）'))] },
    停止执行: { by: '机关负责人', from: [...未终, '中止中'], basis: cite(诉讼法, 56), asks: { 停止执行根据: choice('本机关认为需要', '人民法院裁定', '法律法规规定', '仅因被起诉') }, requires: [must(not(answer('停止执行根据').is('仅因被起诉')), '诉讼期间不停止行政行为的执行', cite(诉讼法, 56))] },
    改变行政行为: { by: '机关负责人', from: 未终, basis: cite(诉讼法, 62), asks: { 改变内容: longText(), 书面告知法院日期: date() }, moves: [moves('被诉案件', 'penalty', '决定变更撤销', { carries: { 变更撤销原因: '改变内容' } }, cite(行政处罚法, '48（2）'))] },
    收到开庭传票: {
      by: '经办人', from: 未终, to: '审理中', basis: cite(解释, 71), asks: { 开庭日期: date(), 通知负责人出庭: choice('应当通知', '可以通知', '未通知').hint('重大公共利益、社会高度关注、可能引发群体性事件的，法院应当通知'), 通知不足三日说明: longText().optional().when(not(lead('开庭日期', days(3)))) },
    },
    负责人出庭: {
      by: '经办人', from: '审理中', basis: cite(诉讼法, '3（3）'), produces: '负责人身份证明', asks: { 出庭负责人: person(), 出庭职务: choice('正职负责人', '副职负责人', '参与分管的副职级别负责人', '其他参与分管的负责人', '不分管的科室负责人'), 负责人所属: choice('本机关', '受委托组织', '下级机关'), 身份证明已提交: yesNo(), 就实质解纷发表意见: yesNo() },
      requires: [
        must(all(answer('负责人所属').is('本机关'), not(answer('出庭职务').is('不分管的科室负责人'))), '只有本机关正职、副职和参与分管的负责人出庭才算负责人出庭', cite(出庭规定, '2')), must(answer('身份证明已提交').is('是'), '未提交载明姓名、职务并加盖印章的身份证明的，视为负责人未出庭', cite(出庭规定, 6), { since: 出庭施行 }),
        must(doneSince('收到开庭传票', '开庭'), '没有待开庭的传票', cite(解释, 71), { keepsBecause: '仅防误操作，开庭另有传票要求' }),
      ],
    },
    说明负责人不能出庭: {
      by: '机关负责人', from: '审理中', basis: cite(出庭规定, '8、9'), produces: '负责人不能出庭情况说明', asks: { 不能出庭理由: choice('不可抗力', '意外事件', '需要履行他人不能代替的公务', '其他正当事由'), 理由说明: longText(), 说明已盖章或者主要负责人签字: yesNo(), 相应工作人员: people().optional().hint('具有国家编制身份或者依法履行公职的工作人员'), 出庭律师: text().optional() },
      requires: [must(answer('说明已盖章或者主要负责人签字').is('是'), '负责人不能出庭的，说明材料应当加盖印章或者由主要负责人签字', cite(解释, '129（3）')), must(answer('相应工作人员').filled(), '负责人不能出庭的，应当委托相应的工作人员出庭，不得仅委托律师', cite(诉讼法, '3（3）'))],
    },
    登记未到庭: { by: '经办人', from: '审理中', basis: cite(诉讼法, '58、66（2）'), asks: { 未到庭情形: choice('经传唤拒不到庭', '未经许可中途退庭', '未派工作人员而仅委托律师', '未提交说明或者理由不成立'), 责任说明: longText() }, note: '可能缺席判决、公告，人民法院应当向监督机关、上级提出司法建议' },
    开庭: { by: '经办人', from: '审理中', basis: cite(解释, 71), asks: { 庭审情况: longText() }, requires: [
      must(done('收到开庭传票'), '开庭应当有传票', cite(解释, 71)), must(any(doneSince('负责人出庭', '收到开庭传票'), doneSince('说明负责人不能出庭', '收到开庭传票'), doneSince('登记未到庭', '收到开庭传票')), '开庭应当登记负责人出庭，或者不能出庭的说明，或者未到庭的情形', cite(诉讼法, '3（3）'), { when: 被诉 }),
    ] },
    组织旁听讲评: { by: '经办人', from: 事后, basis: asStanding('local', cite(出庭规定, 14)), produces: '庭审旁听讲评记录', asks: { 带队旁听领导: person().optional(), 旁听单位数: whole().atLeast(1).unit('家'), 旁听人数: whole().atLeast(1).unit('人'), 讲评会日期: date(), 讲评要点: longText() }, requires: [must(done('开庭'), '旁听、讲评以开庭为前提', asStanding('local', cite(出庭规定, 14)))] },
    鉴定等开始: { by: '经办人', from: '审理中', basis: cite(解释, 50), asks: { 不计入事由: choice('公告', '鉴定', '调解', '处理管辖争议') } },
    鉴定等结束: { by: '经办人', from: '审理中', basis: cite(解释, 50) },
    转为普通程序: { by: '经办人', from: 未终, basis: cite(解释, 105), asks: { 审理程序: choice('普通') }, note: '审理期限自立案之日起计算' },
    中止诉讼: { by: '经办人', from: '审理中', to: '中止中', basis: cite(解释, 87), asks: { 诉讼中止事由: choice('原告死亡', '原告丧失诉讼行为能力', '一方终止', '不可抗力', '送请解释或者确认', '待相关案件审结', '其他') } },
    恢复诉讼: { by: '经办人', from: '中止中', to: '审理中', basis: cite(解释, 87) },
    一审裁判: { by: '经办人', from: [...未终, '中止中'], to: [{ when: 可上诉, to: '已裁判' }, { to: '裁判生效' }], basis: cite(诉讼法, '69—80'), asks: 裁判, requires: [must(一审, '二审、再审案件登记二审裁判', cite(诉讼法, 89))], moves: [moves('被诉案件', 'penalty', '救济终结', { when: not(可上诉) }, cite(行政处罚法, '73（3）')), 公开诉讼结果] },
    二审裁判: { by: '经办人', from: [...未终, '中止中'], to: '裁判生效', basis: cite(诉讼法, 89), asks: { 二审处理: choice('维持原判', '改判', '撤销发回重审', '准许撤回上诉', '按撤回上诉处理', '其他'), ...裁判 }, requires: [must(not(一审), '一审案件登记一审裁判', cite(诉讼法, 89))], moves: [变更处罚, 救济终结, 公开诉讼结果] },
    上诉: { by: '经办人', from: '已裁判', to: '已上诉', basis: cite(诉讼法, 85), asks: { 上诉人: choice('本机关', '原告', '第三人', '双方'), 上诉日期: date() }, requires: [must(not(passed('上诉期限')), '上诉期限已过，一审裁判已经生效', cite(诉讼法, 85))], starts: [starts('litigation', '前审案件', { carries: { 审级: { fixed: '二审' }, 诉讼类型: '诉讼类型', 本机关地位: '本机关地位', 原告: '原告', 案由: '案由', 被诉行为: '被诉行为', 被诉案件: '被诉案件', 复议案件: '复议案件', 承办部门: '承办部门' } }, cite(诉讼法, 85))] },
    裁判生效: { by: '经办人', from: '已裁判', to: '裁判生效', basis: cite(诉讼法, '85、94'), requires: [must(passed('上诉期限'), '上诉期限未满，一审裁判尚未生效', cite(诉讼法, 85))], moves: [变更处罚, 救济终结] },
    申请再审: { by: ['机关负责人', '经办人'], from: '裁判生效', basis: cite(诉讼法, 90), asks: { 再审申请人: choice('本机关', '原告', '第三人') }, note: '申请再审不停止裁判的执行', starts: [starts('litigation', '前审案件', { carries: { 审级: { fixed: '再审' }, 诉讼类型: '诉讼类型', 本机关地位: '本机关地位', 原告: '原告', 案由: '案由', 被诉案件: '被诉案件', 承办部门: '承办部门' } }, cite(诉讼法, 90))] },
    重新作出行政行为: { by: '机关负责人', from: '裁判生效', basis: cite(诉讼法, 71), asks: { 新行为文号: text(), 同一事实和理由: yesNo() }, requires: [must(any(answer('同一事实和理由').is('否'), answer('撤销理由').is('违反法定程序')), '不得以同一的事实和理由作出与原行为基本相同的行为；因违反法定程序被撤销的除外', cite(诉讼法, 71))] },
    履行裁判: { by: '经办人', from: '裁判生效', basis: cite(诉讼法, '94—96'), produces: '履行情况报告', asks: { 履行情况: longText(), 履行日期: date() } },
    败诉分析: { by: '经办人', from: '裁判生效', basis: 惯例, produces: '败诉案件分析报告', asks: { 败诉原因: choice('事实证据', '法律适用', '程序', '职权', '裁量', '不作为'), 责任情况: longText(), 整改措施: longText() } },
    移送问题线索: { by: '机关负责人', from: 事后, basis: cite(诉讼法, '66（1）'), asks: { 接收机关: text(), 线索内容: longText() } },
    结案: {
      by: '机关负责人', from: '裁判生效', to: '已结案', basis: cite(诉讼法, 94), produces: '结案归档表',
      requires: [must(done('履行裁判'), '生效裁判应当履行，未登记履行的不得结案', cite(诉讼法, '94、96'), { when: all(被告, 需履行) }), must(done('败诉分析'), '败诉案件应当分析原因、举一反三', 惯例, { when: all(被诉, 败诉) }), must(done('重新作出行政行为'), '判令重作的，应当重新作出行政行为', cite(诉讼法, '70、71'), { when: answer('判令重作').is('是') })],
    },
  },
  deadlines: {
    直接起诉期限: { ...起诉, from: 从('知道行为日期'), when: all(一审, not(answer('已告知起诉期限').is('否'))), within: months(6), basis: cite(诉讼法, '46（1）') },
    未告知最长起诉期限: { ...起诉, from: 从('知道行为日期'), when: all(一审, answer('已告知起诉期限').is('否')), within: years(1), basis: cite(解释, 64) },
    最长起诉期限: { ...起诉, from: 从('行为作出日期'), when: all(一审, not(answer('涉及不动产').is('是'))), within: years(5), basis: cite(诉讼法, '46（2）') },
    不动产最长起诉期限: { ...起诉, from: 从('行为作出日期'), when: all(一审, answer('涉及不动产').is('是')), within: years(20), basis: cite(诉讼法, '46（2）') },
    复议后起诉期限: { ...起诉, from: 从('复议决定收到日期'), when: 一审, within: days(15), basis: cite(诉讼法, 45) },
    履责期限: { ...起诉, whose: '第三方', from: 从('履责申请收到日期'), when: all(一审, not(有履责期限)), within: months(2), rolls: 'never', lapse: '届满后可以起诉不履行法定职责', basis: cite(诉讼法, 47) },
    不作为起诉期限: { ...起诉, from: [{ ...从('履责期限届满日'), when: 有履责期限 }, { ...从('履责申请收到日期'), lastDayOf: '履责期限' }], when: 一审, within: months(6), basis: cite(解释, 66) },
    举证期限: { from: { action: '收到应诉材料', at: '收到日期', when: all(被诉, 一审) }, restarts: { action: '法院准许延期', at: '事由消除日期' }, to: '提交证据', toAt: '提交日期', when: not(answer('法院指定举证期限').filled()), within: days(15), rolls: 'byLaw', lapse: '逾期提供或者不提供的，视为没有相应证据', basis: cite(诉讼法, 67) },
    法院指定举证期限: { from: '收到应诉材料', to: '提交证据', toAt: '提交日期', when: answer('法院指定举证期限').filled(), within: setBy('法院指定举证期限'), lapse: '逾期提供的，视为没有相应证据', basis: cite(解释, 104) },
    答辩期限: { from: { action: '收到应诉材料', at: '收到日期', when: 一审 }, to: '提交答辩状', toAt: '答辩日期', within: days(15), rolls: 'byLaw', lapse: '不影响人民法院审理', basis: cite(诉讼法, 67) },
    上诉答辩期限: { from: { action: '收到应诉材料', at: '收到日期', when: answer('审级').is('二审') }, to: '提交答辩状', toAt: '答辩日期', within: days(15), rolls: 'byLaw', lapse: '不影响人民法院审理', basis: cite(解释, 108) },
    管辖异议期限: { from: { action: '收到应诉材料', at: '收到日期', when: 一审 }, to: '管辖异议', within: days(15), rolls: 'byLaw', whose: '当事人', lapse: '丧失管辖异议权', basis: cite(解释, 10) },
    一审审理期限: { ...法院审限, from: 从('立案日期'), to: '一审裁判', when: 一审, within: byAnswer('审理程序', { 简易: days(45) }, months(6)), excludes: 停审, basis: cite(诉讼法, '81、83') },
    二审审理期限: { ...法院审限, from: 从('立案日期'), to: '二审裁判', when: answer('审级').is('二审'), within: months(3), excludes: 停审, rolls: 'byLaw', basis: cite(诉讼法, 88) },
    上诉期限: { from: { action: '一审裁判', at: '裁判送达日期' }, to: '上诉', toAt: '上诉日期', within: byAnswer('文书种类', { 裁定: days(10) }, days(15)), whose: '当事人', rolls: 'byLaw', lapse: '一审裁判发生法律效力', basis: cite(诉讼法, 85) },
    申请再审期限: { from: ['裁判生效', '二审裁判'], to: '申请再审', within: months(6), whose: '当事人', rolls: 'byLaw', lapse: '不得再申请，法定四种情形自知道之日起算', basis: cite(解释, 110) },
    履行期限: { from: ['一审裁判', '二审裁判'], to: '履行裁判', toAt: '履行日期', when: answer('履行期限').filled(), within: setBy('履行期限'), lapse: '对负责人按日罚款五十元至一百元、划拨、公告、司法建议，直至拘留', basis: cite(诉讼法, 96) },
    申请执行期限: { from: ['一审裁判', '二审裁判'].map((action) => ({ action, at: '履行期限' })), to: '履行裁判', within: years(2), whose: '当事人', rolls: 'byLaw', lapse: '无正当理由的，人民法院不予受理', basis: cite(解释, 153) },
  },
  never: [
    never('以作出行为后的证据或者立案后自行收集的证据举证（lit-02、lit-03）', { doing: '提交证据', when: all(行政, 被告), without: all(answer('均为作出行为前收集').is('是'), answer('立案后自行收集').is('否')) }, cite(诉讼法, '34—36、40')),
    never('逾期或者口头申请延期举证（lit-04）', { doing: '申请延期举证', without: all(not(passed('举证期限')), answer('申请形式').is('书面'), not(done('申请延期举证'))) }, cite(解释, 34)),
    never('未申请即登记准许延期', { doing: '法院准许延期', without: done('申请延期举证') }, cite(解释, 34)), never('逾期或者二次提出管辖异议', { doing: '管辖异议', without: all(not(passed('管辖异议期限')), not(done('管辖异议'))) }, cite(解释, 10)),
    never('未经准许补充证据（lit-02）', { doing: '补充证据', without: answer('法院准许补充').is('是') }, cite(诉讼法, '36（2）')),
    never('把不是本机关负责人的人登记为负责人出庭（lit-05）', { doing: '负责人出庭', without: all(answer('负责人所属').is('本机关'), answer('出庭职务').oneOf('正职负责人', '副职负责人', '参与分管的副职级别负责人', '其他参与分管的负责人')) }, cite(出庭规定, 2)),
    never('没有身份证明而登记负责人出庭', { doing: '负责人出庭', without: answer('身份证明已提交').is('是'), since: 出庭施行 }, cite(出庭规定, 6)),
    never('负责人不出庭而仅有律师（lit-06）', { doing: '说明负责人不能出庭', without: answer('相应工作人员').filled() }, cite(解释, '128')), never('负责人不出庭而没有盖章签字的说明（lit-07）', { doing: '说明负责人不能出庭', without: all(answer('不能出庭理由').filled(), answer('说明已盖章或者主要负责人签字').is('是')) }, cite(出庭规定, 9)),
    never('开庭不登记谁出庭、为什么不出庭（lit-07）', { doing: '开庭', when: all(行政, 被告), without: any(done('负责人出庭'), done('说明负责人不能出庭'), done('登记未到庭')) }, cite(诉讼法, '3（3）')),
    never('没有传票而开庭', { doing: '开庭', without: done('收到开庭传票') }, cite(解释, 71)), never('未开庭而旁听讲评', { doing: '组织旁听讲评', without: done('开庭') }, asStanding('local', cite(出庭规定, 14))),
    never('判令重作后作出基本相同的行为（lit-08）', { doing: '重新作出行政行为', when: not(answer('撤销理由').is('违反法定程序')), without: answer('同一事实和理由').is('否') }, cite(诉讼法, 71)),
    never('仅因被起诉而停止执行（lit-09）', { doing: '停止执行', without: answer('停止执行根据').oneOf('本机关认为需要', '人民法院裁定', '法律法规规定') }, cite(诉讼法, 56)),
    never('共同被告案件只登记一个结果（lit-12）', { doing: ['一审裁判', '二审裁判'], when: answer('本机关地位').oneOf('与复议机关为共同被告', '复议机关作共同被告'), without: answer('复议决定裁判结果').filled() }, cite(解释, 136)),
    never('审级与裁判不符', { doing: '一审裁判', without: answer('审级').is('一审') }, cite(诉讼法, 85)), never('一审案件登记二审裁判', { doing: '二审裁判', without: answer('审级').oneOf('二审', '再审') }, cite(诉讼法, 89)),
    never('逾期上诉', { doing: '上诉', without: not(passed('上诉期限')) }, cite(诉讼法, 85)), never('上诉期未满即登记生效', { doing: '裁判生效', without: passed('上诉期限') }, cite(诉讼法, 85)),
    never('败诉而未履行即结案', { doing: '结案', when: all(被告, 败诉), without: done('履行裁判') }, cite(诉讼法, '94—96')), never('败诉而未分析即结案', { doing: '结案', when: all(行政, 被告, 败诉), without: done('败诉分析') }, 惯例),
    never('判令重作而未重作即结案', { doing: '结案', when: answer('判令重作').is('是'), without: done('重新作出行政行为') }, cite(诉讼法, 70)),
  ],
  counts: {
    'litigation.administrative.cases': count('以本机关为被告的行政诉讼案件数', '件', { day: '收到日期' }, { where: 被诉, by: 分列, definition: '按收到应诉材料之日，一审、二审、再审各为一件，可按审级分列' }),
    'litigation.administrative.concluded': count('行政诉讼案件审结数', '件', 审结, { where: 被诉, by: ['裁判结果', '复议决定裁判结果', ...分列], definition: '收到一审或者二审（再审）裁判的案件；共同被告案件的原行为结果和复议决定结果分列' }),
    'litigation.administrative.pending': stock('行政诉讼案件在审数', '件', { day: '收到日期' }, { where: 被诉, until: 审结, by: 分列, definition: '期末尚未登记裁判、未移送管辖的案件' }),
    'litigation.administrative.transferred': count('行政诉讼移送管辖数', '件', '移送管辖', { where: 被诉, by: 分列 }),
    'litigation.disclosure.direct.concluded': 公开裁判('未经复议直接起诉的政府信息公开诉讼审结数', all(公开案, not(复议后))), 'litigation.disclosure.direct.pending': 公开在审('未经复议直接起诉的政府信息公开诉讼未审结数', all(公开案, not(复议后))),
    'litigation.disclosure.reconsidered.concluded': 公开裁判('复议后起诉的政府信息公开诉讼审结数', all(公开案, 复议后)), 'litigation.disclosure.reconsidered.pending': 公开在审('复议后起诉的政府信息公开诉讼未审结数', all(公开案, 复议后)),
    'litigation.administrative.first-instance-lost': count('行政诉讼一审败诉数', '件', '一审裁判', { where: all(被诉, 败诉), by: ['裁判结果', '诉讼事项'], definition: '撤销、部分撤销、责令履行、给付、确认违法、确认无效、变更、行政协议责任、赔偿补偿补救' }),
    'litigation.administrative.won': count('行政诉讼案件胜诉数', '件', 审结, { where: all(被诉, any(胜诉, 驳回起诉)), by: ['裁判结果'], definition: '判决驳回诉讼请求、裁定驳回起诉或者不予立案；撤诉不算胜诉' }),
    'litigation.administrative.withdrawn': count('行政诉讼原告撤诉数', '件', 审结, { where: all(被诉, 撤诉), by: ['机关改变行为后撤诉'], definition: '准许撤诉和按撤诉处理' }),
    'litigation.administrative.win-rate': rate('行政诉讼案件胜诉率', 审结, { of: any(胜诉, 驳回起诉), among: 被诉, definition: '判决驳回诉讼请求和裁定驳回起诉，除以全部审结（含撤诉、调解）' }),
    'litigation.administrative.win-rate.without-withdrawals': rate('行政诉讼案件胜诉率（不含撤诉）', 审结, { of: any(胜诉, 驳回起诉), among: all(被诉, not(撤诉)), definition: '判决驳回诉讼请求和裁定驳回起诉，除以审结案件减去撤诉案件' }), 'litigation.administrative.win-rate.merits': rate('行政诉讼案件实体胜诉率', 审结, { of: 胜诉, among: 被诉, definition: '仅判决驳回诉讼请求，除以全部审结' }),
    'litigation.administrative.loss-rate': rate('行政诉讼一审败诉率', '一审裁判', { of: 败诉, among: 被诉, definition: '一审败诉除以一审全部审结；法律没有规定公式' }),
    'litigation.administrative.loss-rate.by-judgment': rate('行政诉讼一审败诉率（以判决结案为分母）', '一审裁判', { of: 败诉, among: all(被诉, 判决结案), definition: '一审败诉除以一审判决结案，撤诉、驳回起诉、调解不计入' }),
    'litigation.administrative.corrected-before-judgment-rate': rate('裁判前自行纠正率', 审结, { of: answer('机关改变行为后撤诉').is('是'), among: 被诉 }),
    'litigation.administrative.evidence-on-time': onTimeRate('按期举证率', '举证期限', '提交证据'),
    'litigation.administrative.performance-rate': rate('生效裁判履行率', 审结, { of: done('履行裁判'), among: all(被诉, 需履行, any(done('裁判生效'), done('二审裁判'))) }),
    'litigation.administrative.performance-on-time': onTimeRate('生效裁判按期履行率', '履行期限', '履行裁判'),
    'litigation.civil.cases': count('民事诉讼案件数', '件', { day: '收到日期' }, { where: answer('诉讼类型').is('民事诉讼'), by: ['本机关地位', '审级'] }),
    'litigation.civil.third-party': count('作为第三人应诉的民事案件数', '起', { day: '收到日期' }, { where: all(answer('诉讼类型').is('民事诉讼'), answer('本机关地位').is('第三人')) }),
    'head-appearance.cases': count('行政机关负责人出庭应诉案件数', '件', '负责人出庭', { where: 被诉, by: ['出庭职务', '审级'] }),
    'head-appearance.hearings': count('行政诉讼开庭案件数', '件', '开庭', { where: 被诉 }),
    'head-appearance.rate': rate('行政机关负责人出庭应诉率', '开庭', { of: done('负责人出庭'), among: 被诉, by: ['出庭职务', '审级'], definition: '负责人出庭的案件除以已开庭的案件，不是除以被诉案件' }),
    'head-appearance.principal-rate': rate('正职负责人出庭率', '开庭', { of: answer('出庭职务').is('正职负责人'), among: 被诉, definition: '正职负责人出庭的案件除以已开庭的案件' }),
    'three-in-one-trial.events': count('出庭、旁听、讲评活动次数', '次', { each: '组织旁听讲评' }), 'three-in-one-trial.audience-units': sum('参加旁听讲评单位数', '家', '旁听单位数', { each: '组织旁听讲评' }),
    'three-in-one-trial.units': distinct('自行开展出庭、旁听、讲评“三合一”活动单位数', '家', '承办部门', { each: '组织旁听讲评' }, { definition: '组织过活动的承办部门，同一部门多次组织只计一家；来旁听的单位另计' }),
  },
  importsAs: { 案号: '案号', 法院: '受理法院', 原告: '原告', 案由: '案由', 审级: '审级', 立案日期: '立案日期', 收到日期: '收到日期' },
})
