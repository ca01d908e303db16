import { cite } from '#core/vocabulary/cite.ts'
import { all, answer, any, atTime, certified, done, doneSince, lead, not, onHoliday, passed } from '#core/vocabulary/condition.ts'
import { count, onTimeRate, rate } from '#core/vocabulary/count.ts'
import { byAnswer, setBy } from '#core/vocabulary/deadline.ts'
import { caseNumber, choice, date, file, longText, moment, money, party, people, text, yesNo } from '#core/vocabulary/field.ts'
import { starts } from '#core/vocabulary/link.ts'
import { dated, days, hours, months, workingDays, years } from '#core/vocabulary/period.ts'
import { must, never, procedure, type Parameter } from '#core/vocabulary/procedure.ts'
import { 三项制度意见, 行政处罚法, 行政强制法 as 法, 行诉解释 } from '#law/statutes.ts'

/** “夜间”没有法定起止，待核实。 */
const 夜间 = (value: string): Parameter => ({ value, source: '行政强制法第43条没有规定夜间的起止时间', confidence: '中' })
const 夜里 = atTime({ byParameter: '夜间起' }, { byParameter: '夜间止' }, '实施时间')
const 不在夜间假日 = any(answer('情况紧急').is('是'), all(not(onHoliday('实施时间')), not(夜里)))
const 两人持证 = must(certified('执法人员', 2), '行政强制由两名以上具备资格的行政执法人员实施，证件当日有效', cite(法, '17（3）、18'))
const 金钱给付 = answer('执行方式').oneOf('加处罚款或者滞纳金', '划拨存款、汇款', '拍卖或者依法处理查封、扣押的财物')
const 代履行 = answer('执行方式').is('代履行')
const 本机关执行 = answer('执行主体').is('本机关')
/** 属于重大执法决定的，催告期间即可送审；申请人民法院的，本机关不作强制执行决定。 */
const 报送法制审核 = starts('legal-review', '被审核案件', { when: 本机关执行, carries: { 决定类型: { fixed: '行政强制' }, 案件名称: '事由', 拟作决定: { fixed: '作出行政强制执行决定' } } }, cite(三项制度意见, '四（十一）'))
const 转移财产 = answer('催告期间有转移隐匿财物迹象').is('是')
const 抵缴罚款 = all(answer('执行方式').is('拍卖或者依法处理查封、扣押的财物'), answer('财物系本案已查封扣押').is('是'), passed('起诉期限'))
const 未逾措施期限 = all(not(passed('查封扣押期限')), not(passed('冻结期限')))
const 三十日内 = (from: string) => any(answer('法律另有规定的期限').filled(), answer('强制期限止').withinTerm(from, days(31)))
const 复议期满 = any(not(answer('复议期限届满日').filled()), passed('复议期限'))
const 期限依据 = text().optional().hint('法律、行政法规对查封、扣押的期限另有规定的填写')
const 强制决定 = ['查封扣押', '补办批准', '冻结', '决定强制执行', '立即代履行'] as const
/** 没有作出强制决定，或者只由法院执行的，没有可以公开的决定。 */
const 有决定 = any(...强制决定.map((action) => done(action)))
const 措施中 = ['已查封扣押', '已冻结'] as const

export default procedure('coercion', '行政强制', {
  editions: [{ from: '2012-01-01', law: '行政强制法' }],
  purpose: '行政强制措施（查封、扣押、冻结）与行政强制执行（催告、决定、实施、代履行、申请法院执行）：有法定权限、先报批、当场告知、期限届满即解除，未经催告不得执行。',
  field: '行政执法',
  states: {
    已登记: {}, 紧急实施: { says: '二十四小时内补办批准手续' }, 已批准: {}, 已查封扣押: {}, 已冻结: {}, 已催告: {}, 已决定执行: {}, 执行中止: {}, 协议履行: { says: '不履行协议的，恢复强制执行' }, 已申请法院: {}, 法院已受理: {}, 准予执行: {}, 上级法院复议: {},
    已解除: { end: true }, 已处理: { end: true }, 执行完毕: { end: true }, 终结执行: { end: true }, 自动履行: { end: true }, 不予执行: { end: true }, 不予批准: { end: true },
  },
  opens: {
    name: '登记', by: '经办人', to: [{ when: answer('原案申请法院日期').filled(), to: '已申请法院' }, { to: '已登记' }], basis: cite(法, '16、34'), produces: '行政强制审批表',
    asks: {
      ...party('当事人'), 强制类型: choice('强制措施', '强制执行'), 事由: text(), 权限依据: text().hint('法律、法规名称和条款；冻结、限制人身自由只能由法律设定'), 依据层级: choice('法律', '行政法规', '地方性法规'), 委托实施: yesNo(), 基础决定案件: caseNumber().optional(), 登记日期: date(),
      起诉期限届满日: date().optional().hint('强制执行的填写：申请法院的三个月自此起算'), 复议期限届满日: date().optional(), 延期分期届满日: date().optional().hint('准予延期、分期缴纳的，三个月自此起算'), 原案申请法院日期: date().optional().hint('原案已经催告并申请法院执行的填写，此处跟踪法院的受理、裁定和执行'), 应缴本金: money().optional(), 违法行为情节显著轻微: yesNo(),
    },
    requires: [
      must(answer('委托实施').is('否'), '行政强制措施权不得委托', cite(法, '17（1）')),
      must(answer('违法行为情节显著轻微').is('否'), '违法行为情节显著轻微或者没有明显社会危害的，可以不采取强制措施；采用非强制手段可以达到目的的，不得设定和实施', cite(法, '5、16（2）'), { when: answer('强制类型').is('强制措施') }),
    ],
  },
  actions: {
    批准措施: { by: '机关负责人', from: '已登记', to: '已批准', basis: cite(法, '18（1）'), asks: { 批准理由: longText() }, requires: [must(answer('强制类型').is('强制措施'), '本环节适用于强制措施', cite(法, 18), { keepsBecause: '强制执行走催告，批准本身不违法' })] },
    不予批准: { by: '机关负责人', from: '已登记', to: '不予批准', basis: cite(法, '18（1）'), asks: { 不批准理由: longText() } },
    紧急当场实施: { by: '经办人', from: '已登记', to: '紧急实施', basis: cite(法, 19), asks: { 执法人员: people().atLeast(2), 紧急情形: longText(), 措施种类: choice('查封', '扣押'), 实施时刻: moment(), 物品清单: longText() }, produces: ['现场笔录', '财物清单'], requires: [两人持证] },
    补办批准: { by: '机关负责人', from: '紧急实施', to: '已查封扣押', basis: cite(法, 19), asks: { 批准理由: longText(), 批准时刻: moment(), 强制期限止: date(), 法律另有规定的期限: 期限依据 }, produces: '查封（扣押）决定书', requires: [must(三十日内('实施时刻'), '查封、扣押的期限不得超过三十日，法律、行政法规另有规定的除外', cite(法, 25)), must(not(passed('补办批准期限')), '当场实施强制措施的，应当在二十四小时内向负责人报告并补办批准手续', cite(法, 19))] },
    认为不应采取: { by: '机关负责人', from: '紧急实施', to: '已解除', basis: cite(法, 19), asks: { 解除理由: longText() }, produces: '解除行政强制措施决定书' },
    查封扣押: {
      by: '经办人', from: '已批准', to: '已查封扣押', basis: cite(法, '18、24'), produces: ['查封（扣押）决定书', '财物清单', '现场笔录'],
      asks: { 执法人员: people().atLeast(2), 出示执法证件: yesNo(), 当场告知理由依据权利救济: yesNo(), 措施种类: choice('查封', '扣押'), 物品清单: longText(), 当场交付决定书和清单: yesNo(), 强制期限止: date(), 与案件有关: yesNo(), 生活必需品: yesNo(), 已被其他机关查封: yesNo(), 实施日期: date(), 法律另有规定的期限: 期限依据, 现场录像: file().optional() },
      requires: [
        两人持证, must(all(answer('出示执法证件').is('是'), answer('当场告知理由依据权利救济').is('是')), '应当出示执法证件，当场告知理由、依据以及依法享有的权利、救济途径，听取陈述申辩', cite(法, '18（3）至（6）')),
        must(answer('当场交付决定书和清单').is('是'), '决定实施查封、扣押的，应当制作并当场交付决定书和清单，载明期限', cite(法, 24)),
        must(all(answer('与案件有关').is('是'), answer('生活必需品').is('否'), answer('已被其他机关查封').is('否')), '不得查封、扣押与违法行为无关的财物、公民及其所扶养家属的生活必需品和已被其他国家机关查封的财物', cite(法, 23)),
        must(三十日内('实施日期'), '查封、扣押的期限不得超过三十日，法律、行政法规另有规定的除外', cite(法, 25)),
      ],
    },
    冻结: { by: '经办人', from: '已批准', to: '已冻结', basis: cite(法, '29、30'), produces: ['冻结通知书', '冻结决定书'], asks: { 执法人员: people().atLeast(2), 措施种类: choice('冻结'), 金融机构: text(), 冻结金额: money(), 涉案金额: money(), 已被依法冻结: yesNo(), 冻结日期: date() }, requires: [
      两人持证, must(answer('依据层级').is('法律'), '冻结存款、汇款由法律规定的行政机关实施', cite(法, '29（1）')), must(all(answer('冻结金额').notAbove('涉案金额'), answer('已被依法冻结').is('否')), '冻结的数额应当与违法行为涉及的金额相当；已被冻结的不得重复冻结', cite(法, '29（2）')),
    ] },
    交付冻结决定书: { by: '经办人', from: '已冻结', basis: cite(法, 31), asks: { 交付日期: date() } },
    委托保管: { by: '经办人', from: '已查封扣押', basis: cite(法, 26), asks: { 保管人: text().hint('对查封的财物可以委托第三人保管'), 保管情况: longText(), 保管费用由机关承担: yesNo() }, requires: [must(answer('保管费用由机关承担').is('是'), '因查封、扣押发生的保管费用由行政机关承担', cite(法, '26（3）'))] },
    通知检测鉴定: { by: '经办人', from: '已查封扣押', basis: cite(法, '25（3）'), asks: { 检测鉴定事项: text(), 明确的期间止: date(), 已书面告知当事人: yesNo(), 费用由机关承担: yesNo() }, produces: '检测（鉴定）期间告知书', requires: [
      must(answer('已书面告知当事人').is('是'), '检测、检验、检疫或者技术鉴定的期间应当明确并书面告知当事人', cite(法, '25（3）')), must(answer('费用由机关承担').is('是'), '检测、检验、检疫或者技术鉴定的费用由行政机关承担', cite(法, '25（3）')),
    ] },
    检测鉴定结束: { by: '经办人', from: '已查封扣押', basis: cite(法, '25（3）'), asks: { 鉴定结论: longText() }, requires: [must(doneSince('通知检测鉴定', '检测鉴定结束'), '没有正在进行的检测鉴定', cite(法, 25), { keepsBecause: '仅防误操作' })] },
    延长冻结: { by: '机关负责人', from: '已冻结', once: true, basis: cite(法, 32), asks: { 延长理由: longText(), 及时书面告知当事人: yesNo() }, produces: '延长冻结决定书', requires: [must(answer('及时书面告知当事人').is('是'), '延长冻结的决定应当及时书面告知当事人并说明理由', cite(法, 32))] },
    延长措施: { by: '机关负责人', from: '已查封扣押', once: true, basis: cite(法, '25（1）'), asks: { 延长理由: longText(), 及时书面告知当事人: yesNo() }, produces: '延长强制措施决定书', requires: [must(answer('及时书面告知当事人').is('是'), '延长决定应当及时书面告知当事人并说明理由', cite(法, '25（2）'))] },
    解除措施: { by: '机关负责人', from: 措施中, to: '已解除', basis: cite(法, '28、33'), asks: { 解除情形: choice('没有违法行为', '与违法行为无关', '已作出处理决定不再需要', '期限届满', '其他不再需要'), 退还情况: longText(), 解除日期: date() }, produces: '解除行政强制措施决定书' },
    处理决定: { by: '机关负责人', from: 措施中, to: '已处理', basis: cite(法, '27、32'), asks: { 处理方式: choice('没收', '销毁', '移送司法', '抵缴罚款', '其他'), 处理依据: text(), 款项上缴国库: yesNo(), 移送已书面告知当事人: yesNo().when(answer('处理方式').is('移送司法')) }, produces: '查封（扣押、冻结）财物处理决定书', requires: [must(未逾措施期限, '查封、扣押、冻结的期限届满的，应当解除，不得再作处理决定', cite(法, '27、28（4）')), must(any(not(answer('处理方式').is('移送司法')), answer('移送已书面告知当事人').is('是')), '涉嫌犯罪的，应当将财物一并移送，并书面告知当事人', cite(法, 21)), must(answer('款项上缴国库').is('是'), '拍卖和依法处理所得款项应当上缴国库或者划入财政专户', cite(法, 49))] },
    催告: { by: '经办人', from: ['已登记', '已催告'], to: '已催告', basis: cite(法, '35、54'), asks: { 履行期限止: date(), 履行方式: text(), 给付金额: money().optional(), 加处首日: date().optional().hint('加处罚款、滞纳金起算的第一日'), 告知陈述申辩权: yesNo(), 催告送达日期: date(), 执行主体: choice('本机关', '人民法院') }, produces: '履行催告书', starts: [报送法制审核], requires: [
      must(answer('强制类型').is('强制执行'), '催告适用于强制执行', cite(法, 35), { keepsBecause: '对强制措施催告不损害当事人' }), must(answer('告知陈述申辩权').is('是'), '催告书应当载明当事人依法享有的陈述权和申辩权', cite(法, 35)),
    ] },
    陈述申辩: { by: ['经办人', '当事人'], from: '已催告', basis: cite(法, 36), asks: { 陈述申辩内容: longText(), 是否采纳: choice('采纳', '部分采纳', '不采纳') } },
    当事人履行: { by: '经办人', from: ['已催告', '已决定执行', '协议履行', '已申请法院', '法院已受理', '准予执行'], to: '自动履行', basis: cite(法, 37), asks: { 履行日期: date() } },
    决定强制执行: {
      by: '机关负责人', from: '已催告', to: '已决定执行', basis: cite(法, 37), produces: '强制执行决定书',
      asks: { 执行方式: choice('加处罚款或者滞纳金', '划拨存款、汇款', '拍卖或者依法处理查封、扣押的财物', '排除妨碍、恢复原状', '代履行', '其他'), 催告期间有转移隐匿财物迹象: yesNo(), 法律授予本机关强制执行权: yesNo(), 加处罚款和滞纳金数额: money(), 财物系本案已查封扣押: yesNo().optional(), 代履行人: text().when(代履行), 代履行人无利害关系: yesNo().when(代履行), 费用预算: money().when(代履行) },
      requires: [
        must(本机关执行, '催告载明由人民法院执行的，应当申请人民法院', cite(法, 53)), must(any(answer('法律授予本机关强制执行权').is('是'), 抵缴罚款), '没有法律规定强制执行权的，应当申请人民法院强制执行；期限届满不复议、不起诉又不履行的，可以将已查封、扣押的财物依法拍卖抵缴罚款', cite(法, '13、46（3）')),
        must(any(passed('催告履行期限'), 转移财产), '催告期限届满仍不履行且无正当理由的，方可作出强制执行决定；有转移、隐匿财物迹象的可以立即执行', cite(法, 37)),
        must(any(not(金钱给付), passed('加处三十日')), '加处罚款或者滞纳金超过三十日，经催告仍不履行的，方可强制执行', cite(法, '46（1）')),
        must(any(not(answer('应缴本金').filled()), answer('加处罚款和滞纳金数额').notAbove('应缴本金')), '加处罚款或者滞纳金的数额不得超出金钱给付义务的数额', cite(法, '45（2）')),
        must(any(not(代履行), answer('代履行人无利害关系').is('是')), '代履行应当委托没有利害关系的第三人', cite(法, 50)),
      ],
    },
    送达执行决定: { by: '经办人', from: '已决定执行', basis: cite(法, 38), asks: { 送达方式: choice('直接送达', '留置送达', '委托送达', '邮寄送达', '公告送达'), 执行决定送达日期: date() }, produces: '送达回证' },
    代履行催告: { by: '经办人', from: '已决定执行', basis: cite(法, '51（1）'), asks: { 代履行日期: date() }, produces: '代履行催告书', requires: [must(lead('代履行日期', workingDays(3)), '代履行三日（工作日）前应当催告当事人履行', cite(法, '51（1）'))] },
    实施执行: { by: '经办人', from: '已决定执行', to: '执行完毕', basis: cite(法, '43、51'), asks: { 执法人员: people().atLeast(2), 实施时间: moment(), 情况紧急: yesNo(), 停止供水供电供热供燃气: yesNo(), 派员到场监督: yesNo(), 执行笔录: longText() }, produces: '执行笔录', note: '双休日实施的，宜改在工作日', requires: [
      两人持证, must(done('送达执行决定'), '强制执行决定书应当直接送达当事人', cite(法, 38)), must(不在夜间假日, '不得在夜间或者法定节假日实施行政强制执行，情况紧急的除外', cite(法, '43（1）')), must(answer('停止供水供电供热供燃气').is('否'), '不得对居民生活采取停止供水、供电、供热、供燃气等方式迫使当事人履行', cite(法, '43（2）')),
      must(any(not(代履行), answer('派员到场监督').is('是')), '代履行时，作出决定的行政机关应当派员到场监督', cite(法, '51（1）')), must(any(not(代履行), passed('代履行等候')), '代履行三日前应当催告当事人履行，不得早于催告的日期', cite(法, '51（1）')),
    ] },
    立即代履行: { by: '经办人', from: '已登记', to: '执行完毕', basis: cite(法, 52), asks: { 执法人员: people().atLeast(2), 清除对象: choice('道路', '河道', '航道', '公共场所'), 需要立即清除: yesNo(), 当事人不能清除: yesNo(), 当事人在场: yesNo(), 事后立即通知当事人: yesNo().when(answer('当事人在场').is('否')), 实施时刻: moment(), 执行笔录: longText() }, produces: ['执行笔录', '立即代履行决定书'], requires: [
      两人持证, must(all(answer('强制类型').is('强制执行'), answer('需要立即清除').is('是'), answer('当事人不能清除').is('是')), '需要立即清除道路、河道、航道或者公共场所的遗洒物、障碍物或者污染物，当事人不能清除的，方可立即实施代履行', cite(法, 52)), must(any(answer('当事人在场').is('是'), answer('事后立即通知当事人').is('是')), '当事人不在场的，应当在事后立即通知当事人', cite(法, 52)),
    ] },
    达成执行协议: { by: '机关负责人', from: ['已催告', '已决定执行'], to: '协议履行', basis: cite(法, 42), asks: { 协议内容: longText(), 损害公共利益或者他人权益: yesNo(), 分阶段履行: yesNo(), 减免加处数额: money().optional().hint('当事人采取补救措施的，可以减免加处的罚款或者滞纳金') }, produces: '执行协议', requires: [must(answer('损害公共利益或者他人权益').is('否'), '执行协议不得损害公共利益和他人合法权益', cite(法, '42（1）'))] },
    不履行协议: { by: '经办人', from: '协议履行', to: [{ when: done('决定强制执行'), to: '已决定执行' }, { to: '已催告' }], basis: cite(法, '42（2）'), asks: { 违约情况: longText() } },
    执行回转: { by: '机关负责人', from: '执行完毕', basis: cite(法, 41), asks: { 回转情形: choice('据以执行的决定被撤销、变更', '执行错误'), 恢复退还情况: longText(), 赔偿情况: longText() } },
    中止执行: { by: '机关负责人', from: '已决定执行', to: '执行中止', basis: cite(法, 39), asks: { 中止情形: choice('履行确有困难或者暂无履行能力', '第三人主张权利确有理由', '可能造成难以弥补的损失且中止不损害公共利益', '其他') }, produces: '中止执行决定书' },
    恢复执行: { by: '机关负责人', from: '执行中止', to: '已决定执行', basis: cite(法, 39), asks: { 恢复理由: longText() }, produces: '恢复执行通知书' },
    终结执行: { by: '机关负责人', from: ['已决定执行', '执行中止'], to: '终结执行', basis: cite(法, '39（2）、40'), asks: { 终结情形: choice('公民死亡无遗产无承受人', '组织终止无财产无承受人', '执行标的灭失', '据以执行的决定被撤销', '中止满三年不再执行', '其他') }, produces: '终结执行决定书',
      requires: [must(any(not(answer('终结情形').is('中止满三年不再执行')), passed('中止三年')), '中止执行满三年未恢复执行的，方可不再执行', cite(法, '39（2）'))] },
    申请法院执行: { by: '经办人', from: '已催告', to: '已申请法院', once: true, basis: cite(法, '53、54'), asks: { 申请日期: date(), 负责人签名盖章注明日期: yesNo(), 五项材料齐全: yesNo(), 受理法院: text().hint('执行对象是不动产的，向不动产所在地基层人民法院申请'), 情况紧急请求立即执行: yesNo().optional(), 逾期正当理由: text().optional() }, produces: '强制执行申请书', requires: [
      must(answer('执行主体').is('人民法院'), '催告书载明由本机关执行的，不得申请法院', cite(法, 53)), must(passed('法院前催告'), '催告书送达十日（工作日）后当事人仍未履行的，方可申请人民法院强制执行', cite(法, 54)),
      must(any(not(passed('申请法院期限')), answer('逾期正当理由').filled()), '应当自起诉期限届满之日起三个月内申请，逾期无正当理由的法院不予受理', cite(行诉解释, 156)),
      must(all(passed('起诉期限'), 复议期满), '当事人在法定期限内不申请复议、不起诉又不履行的，方可申请', cite(法, 53)),
      must(all(answer('负责人签名盖章注明日期').is('是'), answer('五项材料齐全').is('是')), '强制执行申请书应当由负责人签名、加盖印章并注明日期，五项材料齐全', cite(法, 55)),
    ] },
    法院受理: { by: '经办人', from: '已申请法院', to: '法院已受理', basis: cite(法, '56（1）'), asks: { 受理日期: date(), 明显违法嫌疑: yesNo() } },
    法院不予受理: { by: '经办人', from: '已申请法院', to: '不予执行', basis: cite(法, '56（2）'), asks: { 裁定收到日期: date() } },
    裁定准予执行: { by: '经办人', from: '法院已受理', to: '准予执行', basis: cite(法, '57、59'), asks: { 裁定日期: date(), 因紧急立即执行: yesNo() } },
    法院执行完毕: { by: '经办人', from: '准予执行', to: '执行完毕', basis: cite(法, '59、60'), asks: { 法院执行日期: date(), 执行款项上缴国库: yesNo() }, requires: [must(answer('执行款项上缴国库').is('是'), '划拨的款项和拍卖所得应当上缴国库或者划入财政专户', cite(法, '60（3）'))] },
    裁定不予执行: { by: '经办人', from: '法院已受理', to: '不予执行', basis: cite(法, '58（2）'), asks: { 裁定日期: date() }, produces: '不予执行裁定登记表' },
    收到不予执行裁定: { by: '经办人', from: '不予执行', once: true, basis: cite(法, '58（2）'), asks: { 裁定收到日期: date() } },
    申请上级法院复议: { by: '经办人', from: '不予执行', to: '上级法院复议', once: true, basis: cite(法, '56（2）、58（3）'), asks: { 复议对象: choice('不予受理', '不予执行'), 复议理由: longText(), 上级法院收到日期: date() }, requires: [must(not(passed('申请法院复议')), '对裁定有异议的，应当在十五日内向上一级人民法院申请复议', cite(法, '56（2）、58（3）'))] },
    上级法院裁定: { by: '经办人', from: '上级法院复议', to: [{ when: all(answer('上级裁定结果').is('撤销原裁定'), answer('复议对象').is('不予受理')), to: '法院已受理' }, { when: answer('上级裁定结果').is('撤销原裁定'), to: '准予执行' }, { to: '不予执行' }], basis: cite(法, '56（2）、58（3）'), asks: { 上级裁定结果: choice('维持', '撤销原裁定'), 受理日期: date().when(all(answer('上级裁定结果').is('撤销原裁定'), answer('复议对象').is('不予受理'))), 明显违法嫌疑: yesNo().when(all(answer('上级裁定结果').is('撤销原裁定'), answer('复议对象').is('不予受理'))), 上级裁定日期: date() } },
    公开决定: {
      by: '经办人', from: [...措施中, '已决定执行', '执行中止', '协议履行', '已解除', '已处理', '执行完毕', '终结执行', '自动履行'], once: true, basis: cite(三项制度意见, '二（六）'), asks: { 公开日期: date(), 公开渠道: choice('政府网站', '执法公示平台', '依法不公开'), 不公开理由: longText().when(answer('公开渠道').is('依法不公开')), 已去除秘密和隐私: yesNo() },
      requires: [must(有决定, '没有作出行政强制决定', cite(三项制度意见, '二（六）')), must(answer('已去除秘密和隐私').is('是'), '公开前应当去除国家秘密、商业秘密和个人隐私', cite(三项制度意见, '二（六）')), must(not(lead('公开日期', days(1))), '公开日期不得晚于登记之日', cite(三项制度意见, '二（六）'))],
    },
  },
  deadlines: {
    决定公开: { from: [{ action: '查封扣押', at: '实施日期' }, { action: '补办批准' }, { action: '冻结', at: '冻结日期' }, { action: '决定强制执行' }, { action: '立即代履行' }], to: '公开决定', toAt: '公开日期', within: dated({ '2018-12-05': workingDays(20) }), lapse: '未按期公开执法决定', basis: cite(三项制度意见, '二（六）') },
    补办批准期限: { from: { action: '紧急当场实施', at: '实施时刻' }, to: ['补办批准', '认为不应采取'], within: hours(24), lapse: '立即解除', basis: cite(法, 19) },
    查封扣押期限: { from: [{ action: '查封扣押', at: '实施日期' }, { action: '紧急当场实施', at: '实施时刻' }], to: ['解除措施', '处理决定', '认为不应采取'], within: days(30), excludes: [{ from: '通知检测鉴定', to: '检测鉴定结束', basis: cite(法, '25（3）') }], extends: { by: '延长措施', amount: days(30), basis: cite(法, '25（1）') }, rolls: 'never', lapse: '应当及时解除', basis: cite(法, 25) },
    冻结期限: { from: { action: '冻结', at: '冻结日期' }, to: ['解除措施', '处理决定'], within: days(30), extends: { by: '延长冻结', amount: days(30), basis: cite(法, 32) }, rolls: 'never', lapse: '金融机构自冻结期满之日起解除', basis: cite(法, 32) },
    交付冻结决定书: { from: { action: '冻结', at: '冻结日期' }, to: '交付冻结决定书', toAt: '交付日期', within: workingDays(3), lapse: '未按期交付', basis: cite(法, 31) },
    催告履行期限: { from: '催告', restarts: '催告', to: '当事人履行', within: setBy('履行期限止'), whose: '当事人', rolls: 'never', lapse: '可以作出强制执行决定', basis: cite(法, 35) },
    法院前催告: { from: { action: '催告', at: '催告送达日期' }, restarts: { action: '催告', at: '催告送达日期' }, to: '当事人履行', within: workingDays(10), whose: '当事人', lapse: '可以申请人民法院强制执行', basis: cite(法, 54) },
    代履行等候: { from: { action: '代履行催告', at: '代履行日期' }, restarts: { action: '代履行催告', at: '代履行日期' }, to: '当事人履行', within: days(-1), whose: '当事人', rolls: 'never', lapse: '可以代履行', basis: cite(法, '51（1）') },
    加处三十日: { from: { action: '催告', at: '加处首日' }, to: '当事人履行', within: days(29), whose: '当事人', rolls: 'never', lapse: '可以强制执行', basis: cite(法, '46（1）') },
    起诉期限: { from: { action: '登记', at: '起诉期限届满日' }, to: '当事人履行', within: days(0), whose: '当事人', rolls: 'never', lapse: '可以申请强制执行', basis: cite(法, 53) },
    复议期限: { from: { action: '登记', at: '复议期限届满日' }, to: '当事人履行', within: days(0), whose: '当事人', rolls: 'never', lapse: '可以申请强制执行', basis: cite(法, 53) },
    申请法院期限: { from: [{ action: '登记', at: '延期分期届满日', when: answer('延期分期届满日').filled() }, { action: '登记', at: '起诉期限届满日' }], when: not(answer('原案申请法院日期').filled()), to: '申请法院执行', toAt: '申请日期', within: months(3), lapse: '法院不予受理', basis: cite(行政处罚法, '72（2）', '期限自暂缓或者分期缴纳罚款期限结束之日起计算') },
    法院受理期限: { from: [{ action: '申请法院执行', at: '申请日期' }, { action: '登记', at: '原案申请法院日期', when: answer('原案申请法院日期').filled() }], to: ['法院受理', '法院不予受理'], within: workingDays(5), whose: '第三方', lapse: '向法院询问', basis: cite(法, '56（1）') },
    法院裁定: { from: [{ action: '法院受理', at: '受理日期' }, { action: '上级法院裁定', at: '受理日期', when: answer('受理日期').filled() }], to: ['裁定准予执行', '裁定不予执行'], within: byAnswer('明显违法嫌疑', { 是: days(30), 否: workingDays(7) }), whose: '第三方', lapse: '向法院询问', basis: cite(法, '57、58') },
    紧急执行: { from: { action: '裁定准予执行', at: '裁定日期', when: answer('因紧急立即执行').is('是') }, to: '法院执行完毕', toAt: '法院执行日期', within: workingDays(5), whose: '第三方', lapse: '向法院询问', basis: cite(法, 59) },
    上级法院裁定: { from: { action: '申请上级法院复议', at: '上级法院收到日期' }, to: '上级法院裁定', toAt: '上级裁定日期', within: byAnswer('复议对象', { 不予受理: days(15), 不予执行: days(30) }), whose: '第三方', rolls: 'byLaw', lapse: '向上级法院询问', basis: cite(法, '56（2）、58（3）') },
    不予执行裁定送达: { from: { action: '裁定不予执行', at: '裁定日期' }, to: '收到不予执行裁定', toAt: '裁定收到日期', within: workingDays(5), whose: '第三方', lapse: '向法院询问', basis: cite(法, '58（2）') },
    申请法院复议: { from: [{ action: '法院不予受理', at: '裁定收到日期' }, { action: '收到不予执行裁定', at: '裁定收到日期' }], to: '申请上级法院复议', within: days(15), rolls: 'byLaw', lapse: '裁定生效', basis: cite(法, '56（2）、58（3）') },
    中止三年: { from: '中止执行', to: ['恢复执行', '终结执行'], within: years(3), whose: '当事人', rolls: 'never', lapse: '不再执行', basis: cite(法, '39（2）') },
  },
  never: [
    never('委托他人实施强制（coe-01）', { doing: '登记', without: answer('委托实施').is('否') }, cite(法, '17（1）')), never('没有法律依据而冻结（coe-01）', { doing: '冻结', without: answer('依据层级').is('法律') }, cite(法, 29)),
    never('情节显著轻微而采取强制措施', { doing: '登记', when: answer('强制类型').is('强制措施'), without: answer('违法行为情节显著轻微').is('否') }, cite(法, '16（2）')),
    never('少于两名持证人员实施强制（coe-02）', { doing: ['查封扣押', '冻结', '紧急当场实施', '实施执行', '立即代履行'], without: certified('执法人员', 2) }, cite(法, '17（3）')), never('不出示证件、不告知权利而查封扣押（coe-02）', { doing: '查封扣押', without: all(answer('出示执法证件').is('是'), answer('当场告知理由依据权利救济').is('是')) }, cite(法, 18)),
    never('未经批准而查封扣押、冻结（coe-03）', { doing: ['查封扣押', '冻结'], without: done('批准措施') }, cite(法, '18（1）')), never('超过二十四小时补办批准（coe-03）', { doing: '补办批准', without: not(passed('补办批准期限')) }, cite(法, 19)),
    never('不当场交付决定书和清单（coe-04）', { doing: '查封扣押', without: answer('当场交付决定书和清单').is('是') }, cite(法, 24)), never('查封扣押范围不当', { doing: '查封扣押', without: all(answer('与案件有关').is('是'), answer('生活必需品').is('否'), answer('已被其他机关查封').is('否')) }, cite(法, 23)),
    never('超额、重复冻结', { doing: '冻结', without: all(answer('冻结金额').notAbove('涉案金额'), answer('已被依法冻结').is('否')) }, cite(法, '29（2）')), never('不书面告知而扣除检测鉴定期间（coe-06）', { doing: '通知检测鉴定', without: answer('已书面告知当事人').is('是') }, cite(法, '25（3）')),
    never('期限届满后仍作处理（coe-05）', { doing: '处理决定', without: not(any(passed('查封扣押期限'), passed('冻结期限'))) }, cite(法, '28（4）')), never('查封扣押期限超过三十日（coe-05）', { doing: '查封扣押', when: not(answer('法律另有规定的期限').filled()), without: answer('强制期限止').withinTerm('实施日期', days(31)) }, cite(法, 25)), never('补办的查封扣押期限超过三十日（coe-05）', { doing: '补办批准', when: not(answer('法律另有规定的期限').filled()), without: answer('强制期限止').withinTerm('实施时刻', days(31)) }, cite(法, 25)),
    never('移送司法不告知当事人', { doing: '处理决定', when: answer('处理方式').is('移送司法'), without: not(answer('移送已书面告知当事人').is('否')) }, cite(法, 21)), never('保管费用由当事人承担（coe-08）', { doing: '委托保管', without: not(answer('保管费用由机关承担').is('否')) }, cite(法, '26（3）')),
    never('二次延长（coe-07）', { doing: '延长措施', without: not(done('延长措施')) }, cite(法, 25)), never('二次延长冻结（coe-07）', { doing: '延长冻结', without: not(done('延长冻结')) }, cite(法, 32)), never('延长不告知当事人（coe-05）', { doing: ['延长措施', '延长冻结'], without: answer('及时书面告知当事人').is('是') }, cite(法, '25（2）')), never('检测鉴定费用由当事人承担（coe-08）', { doing: '通知检测鉴定', without: answer('费用由机关承担').is('是') }, cite(法, '25（3）')),
    never('未经催告或者期限未满即决定执行（coe-09）', { doing: '决定强制执行', without: all(done('催告'), any(passed('催告履行期限'), 转移财产)) }, cite(法, '35、37')), never('催告不告知陈述申辩权', { doing: '催告', without: answer('告知陈述申辩权').is('是') }, cite(法, 35)),
    never('没有法律授权而自行强制执行（coe-10）', { doing: '决定强制执行', when: not(answer('财物系本案已查封扣押').is('是')), without: answer('法律授予本机关强制执行权').is('是') }, cite(法, 13)), never('没有执行权又不具备抵缴条件而拍卖', { doing: '决定强制执行', when: answer('法律授予本机关强制执行权').is('否'), without: all(passed('起诉期限'), answer('执行方式').is('拍卖或者依法处理查封、扣押的财物')) }, cite(法, '46（3）')), never('应由法院执行而自行决定', { doing: '决定强制执行', without: 本机关执行 }, cite(法, 53)),
    never('夜间、节假日执行（coe-12）', { doing: '实施执行', when: answer('情况紧急').is('否'), without: not(any(onHoliday('实施时间'), 夜里)) }, cite(法, '43（1）')), never('执行决定未送达即实施', { doing: '实施执行', without: done('送达执行决定') }, cite(法, 38)), never('断水断电断热断气（coe-13）', { doing: '实施执行', without: answer('停止供水供电供热供燃气').is('否') }, cite(法, '43（2）')),
    never('加处超过本金（coe-14）', { doing: '决定强制执行', when: answer('应缴本金').filled(), without: answer('加处罚款和滞纳金数额').notAbove('应缴本金') }, cite(法, '45（2）')), never('加处未满三十日即强制执行', { doing: '决定强制执行', when: 金钱给付, without: passed('加处三十日') }, cite(法, '46（1）')),
    never('催告未满十个工作日申请法院（coe-15）', { doing: '申请法院执行', without: passed('法院前催告') }, cite(法, 54)), never('超过三个月申请法院（coe-15）', { doing: '申请法院执行', when: not(answer('逾期正当理由').filled()), without: not(passed('申请法院期限')) }, cite(法, 53)), never('起诉期限未满申请法院', { doing: '申请法院执行', without: passed('起诉期限') }, cite(法, 53)), never('复议期限未满申请法院', { doing: '申请法院执行', when: answer('复议期限届满日').filled(), without: passed('复议期限') }, cite(法, 53)),
    never('申请书不合要求或者材料不齐（coe-16）', { doing: '申请法院执行', without: all(answer('负责人签名盖章注明日期').is('是'), answer('五项材料齐全').is('是')) }, cite(法, 55)), never('催告由本机关执行而申请法院', { doing: '申请法院执行', without: answer('执行主体').is('人民法院') }, cite(法, 53)), never('重复登记收到裁定', { doing: '收到不予执行裁定', without: not(done('收到不予执行裁定')) }, cite(法, '58（2）')), never('重复申请法院', { doing: '申请法院执行', without: not(done('申请法院执行')) }, cite(法, 53)),
    never('有利害关系的人代履行（coe-17）', { doing: '决定强制执行', when: 代履行, without: answer('代履行人无利害关系').is('是') }, cite(法, 50)), never('代履行不派员到场（coe-17）', { doing: '实施执行', when: 代履行, without: answer('派员到场监督').is('是') }, cite(法, '51（1）')), never('代履行前未催告满三个工作日', { doing: '实施执行', when: 代履行, without: passed('代履行等候') }, cite(法, '51（1）')),
    never('代履行催告不足三个工作日', { doing: '代履行催告', without: lead('代履行日期', workingDays(3)) }, cite(法, '51（1）')),
    never('处理所得不上缴（coe-18）', { doing: '处理决定', without: answer('款项上缴国库').is('是') }, cite(法, 49)), never('执行款项不上缴（coe-18）', { doing: '法院执行完毕', without: not(answer('执行款项上缴国库').is('否')) }, cite(法, '60（3）')),
    never('并非急需清除、当事人能清除而立即代履行', { doing: '立即代履行', without: all(answer('需要立即清除').is('是'), answer('当事人不能清除').is('是'), answer('强制类型').is('强制执行')) }, cite(法, 52)), never('立即代履行后不通知不在场的当事人', { doing: '立即代履行', when: answer('当事人在场').is('否'), without: not(answer('事后立即通知当事人').is('否')) }, cite(法, 52)), never('执行协议损害公共利益或者他人', { doing: '达成执行协议', without: not(answer('损害公共利益或者他人权益').is('是')) }, cite(法, '42（1）')), never('中止未满三年即不再执行', { doing: '终结执行', when: answer('终结情形').is('中止满三年不再执行'), without: passed('中止三年') }, cite(法, '39（2）')), never('逾期向上级法院复议', { doing: '申请上级法院复议', without: not(passed('申请法院复议')) }, cite(法, '56（2）')), never('重复申请复议', { doing: '申请上级法院复议', without: not(done('申请上级法院复议')) }, cite(法, '58（3）')),
    never('没有强制决定而公开（三项制度）', { doing: '公开决定', without: 有决定 }, cite(三项制度意见, '二（六）')), never('公开秘密、隐私', { doing: '公开决定', without: answer('已去除秘密和隐私').is('是') }, cite(三项制度意见, '二（六）')), never('把公开日期填为将来', { doing: '公开决定', without: not(lead('公开日期', days(1))) }, cite(三项制度意见, '二（六）')), never('重复公开', { doing: '公开决定', without: not(done('公开决定')) }, cite(三项制度意见, '二（六）')),
  ],
  parameters: { 夜间起: 夜间('22:00'), 夜间止: 夜间('06:00') },
  counts: {
    'coercion.measures': count('行政强制措施数', '件', { firstOf: ['查封扣押', '紧急当场实施', '冻结'] }, { by: ['措施种类'] }), 'coercion.decisions': count('行政强制处理决定数量', '件', { firstOf: ['查封扣押', '紧急当场实施', '冻结', '决定强制执行'] }),
    'coercion.enforced': count('行政强制执行数', '件', { firstOf: ['实施执行', '立即代履行', '法院执行完毕'] }, { by: ['执行方式', '执行主体'] }), 'coercion.court-applied': count('申请法院强制执行数', '件', '申请法院执行'), 'coercion.immediate': count('立即代履行数', '件', '立即代履行'),
    'coercion.court-approval-rate': rate('法院准予执行率', { firstOf: ['裁定准予执行', '裁定不予执行'] }, { of: done('裁定准予执行'), among: any(done('裁定准予执行'), done('裁定不予执行')), definition: '裁定准予 ÷ 已裁定' }), 'coercion.voluntary-rate': rate('催告后自动履行率', '催告', { of: done('当事人履行'), among: done('催告'), definition: '催告后履行 ÷ 已催告' }),
    'coercion.published-on-time': onTimeRate('行政强制决定按期公开率', '决定公开', '公开决定'),
    'coercion.seizure-on-time': onTimeRate('查封扣押按期解除、处理率', '查封扣押期限', { due: '查封扣押期限' }),
  },
  titledBy: ['强制类型', '当事人', '事由'],
})
