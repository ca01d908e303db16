import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, any, done, doneSince, not, passed } from '#core/vocabulary/condition.ts'
import { count, onTimeRate, rate } from '#core/vocabulary/count.ts'
import { byParameter } from '#core/vocabulary/deadline.ts'
import { caseNumber, choice, date, file, longText, party, text, yesNo } from '#core/vocabulary/field.ts'
import { TODAY, must, never, procedure, type Parameter } from '#core/vocabulary/procedure.ts'
import { 优化营商环境条例 as 条例, 上海营商条例 } from '#law/statutes.ts'

/** 条例要求及时受理、协调解决，日数没有规定，待核实。 */
const 日数 = (value: number): Parameter => ({ value, unit: '个工作日', source: '企业服务工作惯例（条例未定日数）', confidence: '低' })
const 投诉渠道 = cite(条例, 49)
const 沟通 = cite(条例, 48)
const 依法承诺 = asStanding('practice', cite(条例, 31, '依法作出的政策承诺'))
const 惯例 = asStanding('practice', cite(上海营商条例, '企业诉求办理'))
const 待核实 = asStanding('unverified', cite(上海营商条例, '企业诉求办理时限'))

const 专班 = ['稳增长专班成员', '企业服务专员', '经办人'] as const
const 责任部门 = '责任部门经办人'
const 梳理为 = (结论: string) => answer('梳理结论').is(结论)
const 称已解决 = answer('办理结果').is('已解决')
const 企业认可 = answer('企业评价').oneOf('满意', '基本满意')

export default procedure('enterprise-problem', '企业诉求', {
  editions: [{ from: '2020-01-01', law: '优化营商环境条例' }],
  purpose: '走访、调研、热线和企业自报的生产经营问题：收集、梳理、交办、帮助解决、答复、企业确认。解决与否以企业确认为准；另有法定途径的告知途径，需要协调的提请协调，不承诺法外优惠。',
  field: '营商环境',
  states: { 已收集: {}, 已梳理: {}, 办理中: {}, 协调中: { says: '协调所需时间不计入答复期限' }, 待企业确认: {}, 已解决: { end: true }, 已解释: { end: true, says: '一时不能解决，说明理由后办结' }, 已告知途径: { end: true }, 不属诉求: { end: true } },
  opens: {
    name: '收集', by: [...专班, '企业'], to: '已收集', basis: 沟通, produces: '企业诉求登记表',
    online: { invites: { name: '企业诉求', says: '企业在生产经营中遇到的困难和问题：专人联系、协调解决并答复，由您确认是否解决。' }, gives: { 来源: '企业自报', 收集日期: TODAY }, skips: ['收集人', '来源案件', '是否重点企业'] },
    asks: {
      ...party('企业'), 企业类型: choice('公民', '个体工商户', '法人', '其他组织').optional(), 是否重点企业: yesNo().optional(), 来源: choice('走访联系', '大调研', '企业自报', '12345热线', '座谈会', '上级转办'), 来源案件: caseNumber().optional(), 收集日期: date(), 收集人: text().optional(), 所属村居或者园区: text().toldBy('企业', '所属村居').optional(),
      问题类别: choice('融资', '用工', '用地用房', '政策兑现', '审批办事', '配套设施', '供应链', '人才落户', '涉企收费', '账款拖欠', '执法检查', '其他'), 问题描述: longText(), 企业期望: longText().optional(), 附件: file().optional(),
    },
  },
  actions: {
    梳理: { by: 专班, from: '已收集', to: [{ when: 梳理为('不属诉求'), to: '不属诉求' }, { to: '已梳理' }], basis: 惯例, asks: { 梳理结论: choice('单个部门可以解决', '需要多部门协调', '超出本级权限', '另有法定途径', '不属诉求'), 梳理意见: longText(), 联系企业日期: date() } },
    告知途径: { by: 专班, from: '已梳理', to: '已告知途径', basis: 投诉渠道, asks: { 法定途径: choice('行政复议', '行政诉讼', '民事诉讼或者仲裁', '劳动争议仲裁', '信访', '投诉举报'), 告知内容: longText() }, requires: [must(梳理为('另有法定途径'), '应当协调解决的，不得以告知途径了事', 投诉渠道)] },
    交办: { by: 专班, from: '已梳理', to: '办理中', basis: 惯例, asks: { 责任部门: text(), 协办部门: text().optional(), 交办要求: longText() }, produces: '企业诉求交办单', requires: [must(not(梳理为('另有法定途径')), '另有法定途径的，告知途径，不由部门代为裁断', 投诉渠道)] },
    提请协调: { by: [责任部门, ...专班], from: '办理中', to: '协调中', basis: 沟通, asks: { 协调事项: longText(), 提请对象: choice('分管领导', '镇长办公会', '区级部门', '区级专班') } },
    协调结果: { by: ['分管领导', ...专班], from: '协调中', to: '办理中', basis: 沟通, asks: { 协调意见: longText() } },
    答复: { by: 责任部门, from: '办理中', to: '待企业确认', basis: 惯例, produces: '企业诉求答复单', asks: { 办理结果: choice('已解决', '部分解决', '暂时不能解决'), 办理情况: longText(), 政策依据: text(), 不能解决的理由: longText().when(not(称已解决)), 承诺法外优惠: yesNo() },
      requires: [
        must(answer('承诺法外优惠').is('否'), '不得违反法律、法规和国家规定承诺优惠条件', 依法承诺),
        must(any(梳理为('单个部门可以解决'), doneSince('协调结果', '交办')), '需要多部门协调的、超出本级权限的，经协调后答复', 惯例),
      ] },
    企业确认: { by: ['企业', ...专班], from: '待企业确认', to: [{ when: all(称已解决, 企业认可), to: '已解决' }, { when: answer('企业评价').is('不满意'), to: '办理中' }, { to: '已解释' }], basis: 沟通, online: true, asks: { 企业评价: choice('满意', '基本满意', '不满意', '未评价'), 确认人: text().personal(), 评价说明: longText().optional() }, note: '不满意的重新办理；没有评价的不算已解决' },
    说明后办结: { by: '分管领导', from: '办理中', to: '已解释', basis: 惯例, asks: { 办结说明: longText() }, requires: [must(done('企业确认'), '没有经企业确认过的，不得以说明办结', 惯例)] },
    诉求督办: { by: 专班, from: ['办理中', '协调中'], basis: 惯例, asks: { 督办内容: longText() }, produces: '督办单', requires: [must(passed('答复期限'), '答复期限尚未届满', 惯例)] },
  },
  deadlines: {
    联系企业: { from: { action: '收集', at: '收集日期' }, to: '梳理', toAt: '联系企业日期', within: byParameter('联系工作日', 'workingDay'), lapse: '提醒联系', basis: 待核实 },
    答复期限: { from: '交办', restarts: { action: '企业确认', when: answer('企业评价').is('不满意') }, to: '答复', within: byParameter('答复工作日', 'workingDay'), excludes: [{ from: '提请协调', to: '协调结果', basis: 惯例 }], lapse: '逾期，列入督办', basis: 待核实 },
  },
  never: [
    never('应当解决的以告知途径了事', { doing: '告知途径', without: 梳理为('另有法定途径') }, 投诉渠道), never('另有法定途径的由部门代为裁断', { doing: '交办', without: not(梳理为('另有法定途径')) }, 投诉渠道),
    never('承诺法外优惠', { doing: '答复', without: not(answer('承诺法外优惠').is('是')) }, 依法承诺),
    never('应当协调而未经协调即答复', { doing: '答复', when: answer('梳理结论').oneOf('需要多部门协调', '超出本级权限'), without: doneSince('协调结果', '交办') }, 惯例),
    never('企业没有确认即算解决', { entering: '已解决', without: all(done('答复'), 企业认可) }, 沟通), never('没有经企业确认过即以说明办结', { doing: '说明后办结', without: done('企业确认') }, 惯例),
    never('未逾期而督办', { doing: '诉求督办', without: passed('答复期限') }, 惯例),
  ],
  parameters: { 联系工作日: 日数(1), 答复工作日: 日数(10) },
  counts: {
    'enterprise-problems.collected': count('收集企业问题数', '项', { day: '收集日期' }, { by: ['问题类别', '来源'] }),
    'enterprise-problems.solved': count('帮助解决企业生产经营问题数', '项', { latest: '企业确认' }, { where: all(称已解决, 企业认可), by: ['问题类别', '责任部门'], definition: '企业确认已解决的；部分解决、解释说明、没有评价的不计' }),
    'enterprise-problems.solution-rate': rate('企业问题解决率', { day: '收集日期' }, { of: all(称已解决, 企业认可), among: not(answer('梳理结论').oneOf('不属诉求', '另有法定途径')), definition: '企业确认已解决 ÷ 收集（不属诉求、另有法定途径的除外）' }),
    'enterprise-problems.satisfaction-rate': rate('企业诉求满意率', { latest: '企业确认' }, { of: 企业认可, among: not(answer('企业评价').is('未评价')), definition: '满意、基本满意 ÷ 已评价' }), 'enterprise-problems.on-time': onTimeRate('企业诉求按期答复率', '答复期限', { due: '答复期限' }),
  },
  intake: { day: '收集日期', channel: '来源', accepted: ['交办'], refused: [{ by: '梳理', to: '不属诉求' }], transferred: ['告知途径'] },
  titledBy: ['企业', '问题类别'],
  importsAs: { 企业名称: '企业', 类别: '问题类别', 问题: '问题描述', 日期: '收集日期', 联系人: '收集人' },
  followedByCode: true,
})
