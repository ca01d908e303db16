import { describe, expect, it } from 'vitest'
import type { Context, Facts } from '#core/engine/case.ts'
import { contributionsOf } from '#core/engine/contribute.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { contextWith, story } from '../../test/story.ts'
import environment from './business-environment.ts'
import supervision from './decision-supervision.ts'
import pack from './enterprise-service-pack.ts'
import visit from './enterprise-visit.ts'
import output from './gis-economy-output.ts'
import plots from './gis-economy.ts'
import check from './government-investment-check.ts'
import works from './government-investment.ts'
import integrity from './government-integrity.ts'
import activity from './innovation-alliance-activity.ts'
import alliance from './innovation-alliance.ts'
import project from './investment-project.ts'
import events from './investment.ts'
import risk from './legal-risk-control.ts'
import agreement from './legal-service-agreement.ts'
import cluster from './legal-service-cluster.ts'
import policy from './policy-training.ts'
import team from './steady-growth-team.ts'
import majorCheck from './three-major-check.ts'
import major from './three-major-one-large.ts'
import paper from './white-paper.ts'

const ON = '2025-06-10'
/** What the registers that guards ask for hold. */
const world = (register: string, facts: Facts, from: string, to: string | null): Context => ({ ...contextWith(), entriesOf: (id) => (id === register ? [{ facts, from, to }] : undefined) })
const enter = (register: Procedure, answers: Facts, context?: Context, on = ON) => (context ? story(register).with(context) : story(register)).tryOpen(on, answers)
const says = (register: Procedure, answers: Facts, context?: Context): string => enter(register, answers, context).refusal
const figures = (register: Procedure, answers: Facts, context?: Context) => {
  const { kase, context: { calendar } } = enter(register, answers, context).mustBeLawful()
  return (kase ? contributionsOf(register, kase, calendar) : []).map(({ figure, on, numerator }) => `${figure} ${numerator} ${on}`)
}
const idsOf = (register: Procedure, answers: Facts) => figures(register, answers).map((line) => line.split(' ')[0])

const 招商 = { 活动日期: ON, 活动名称: '演示推介会', 活动形式: '招商推介会', 地点: '演示', 主办单位: '演示', 招商人员: '演示甲', 参加企业数: 20, 收到意向数: 3, 佐证说明: '签到表' }
const 项目 = { 企业: '演示企业', 项目: '演示项目', 意向日期: '2025-02-01', 意向内容: '演示', 招商人员: '演示甲' }
const 签约 = { ...项目, 签约日期: '2025-03-01', 协议种类: '战略合作协议', 协议名称: '演示协议', 有无法外优惠承诺: '否' }
const 成员 = { 联盟名称: '演示联盟', 企业: '演示企业', 行业: '软件', 身份: '成员单位', 加入日期: '2025-02-01' }
const 活动 = { 活动日期: ON, 联盟名称: '演示联盟', 活动主题: '演示', 活动形式: '供需对接', 参加成员数: 9, 促成合作数: 0, 佐证说明: '照片' }
const 联系 = { 企业: '演示企业', 重点类别: '商贸', 联系领导: '演示领导', 联系人: '演示甲', 联系部门: '演示', 走访频次: '每月', 联系起: '2025-02-01' }
const 走访 = { 走访日期: ON, 企业: '演示企业', 定点联系企业: '是', 走访人: '演示甲', 走访方式: '上门', 企业同意: '是', 经营情况: '演示', 提出问题数: 0 }
const 培训 = { 培训日期: ON, 培训主题: '演示', 政策类别: '财税', 政策文件: '演示', 主办单位: '演示', 主讲人: '演示甲', 方式: '现场', 地点: '演示', 签到企业数: 30, 参加人次: 30, 签到材料: '签到表' }
const 地块 = { 地块编号: '演1', 坐落: '演示路', 占地面积: 5000, 权属: '集体', 规划用途: '工业', 使用状态: '空置', 起始日期: '2025-02-01' }
const 产值 = { 企业: '演示企业', 统计周期: '月', 期间起: '2025-05-01', 期间止: '2025-05-31', 产值: 1000, 税收: 100, 预警: '正常', 来源系统: '演示', 来源文件: '演示', 核对人: '演示甲' }
const 法治 = { 活动日期: ON, 活动形式: '涉企法治培训', 活动主题: '演示', 地点: '演示园区', 主办单位: '演示', 参加企业家次: 12, 参加人次: 12, 佐证说明: '签到表' }
const 服务包 = { 企业: '演示企业', 企业类别: '初创科创企业', 服务包: '免费基础包', 服务机构: '演示律所', 服务内容: '演示', 收费金额: 0, 服务起: '2025-02-01', 服务止: '2025-12-31' }
const 白皮书 = { 名称: '演示白皮书', 发布单位: '演示法院', 单位类别: '法院', 主题: '涉企审判', 涉及企业: '是', 数据期间: '2022年至2024年', 发布日期: ON, 发布方式: '网站', 反映的问题: '演示', 建议数: 3, 采纳建议数: 3, 采纳情况: '演示' }
const 机构 = { 集聚区: '演示法务区', 机构名称: '演示律所', 机构类别: '律师事务所', 登记日期: '2025-02-01' }
const 协议 = { 集聚区: '演示法务区', 协议名称: '演示协议', 相对方: '演示仲裁中心', 相对方类别: '仲裁机构', 合作内容: '演示', 签订日期: '2025-02-01', 终止日期: '2025-05-31' }
const 履约 = { 名称: '演示合同', 种类: '服务合同', 市场主体: '演示企业', 中小企业: '是', 承诺或者签订日期: '2025-02-01', 履行内容: '演示', 责任部门: '演示', 履行期限: '2025-05-31', 应付金额: 100, 未付金额: 0, 履行情况: '已履行', 履行完毕日期: '2025-05-31' }
const 违约 = { ...履约, 未付金额: 40, 履行情况: '部分履行', 履行完毕日期: '', 未履行原因: '资金不足', 整改措施: '演示' }
const 工程 = { 工程名称: '演示工程', 项目单位: '演示', 工程类别: '道路桥梁', 小型工程: '是', 资金来源: '镇财政', 概算金额: 100, 资金已落实: '是', 施工单位垫资: '否', 备案日期: '2025-03-01', 备案号: '演1', 决策依据: '演纪1号', 达到必须招标的标准: '否', 发包方式: '比选' }
const 竣工 = { ...工程, 合同价: 90, 开工日期: '2025-03-01', 已支付金额: 90, 竣工验收日期: '2025-05-01', 决算金额: 100 }
const 检查 = { 检查日期: ON, 工程名称: '演示工程', 备案情况: '已备案', 检查单位: '演示镇纪委', 检查内容: '备案', 检查情况: '演示', 发现问题数: 0, 处理: '不需处理' }
const 集体 = { 事项名称: '演示事项', 事项类别: '大额度资金使用', 金额: 500, 提出部门: '演示', 重大行政决策: '否', 会前准备: '演示', 会议日期: ON, 会议类型: '党委会', 应到人数: 9, 实到人数: 9, 到会达到规定人数: '是', 应当回避的已回避: '是', 临时动议: '否', 紧急处置: '否', 表决方式: '举手', 同意人数: 8, 不同意和弃权人数: 1, 主要负责人末位表态: '是', 不同意见: '无', 表决结果: '通过', 纪要文号: '演纪1号', 执行部门: '演示', 完成期限: '2025-12-31' }
const 抽查 = { 检查日期: ON, 被检查单位: '演示单位', 检查单位: '演示镇纪委', 抽查事项数: 5, 发现问题数: 0, 处置: '不需处置' }
const 督查 = { 督查日期: ON, 督查批次: '演示批次', 督查方式: '单位专项督查', 对象名称: '演示局', 督查事项数: 2, 公众参与: '已履行', 专家论证: '不适用', 风险评估: '已履行', 合法性审查: '已履行', 集体讨论: '已履行', 督查情况: '演示', 发现问题数: 0 }
const 有问题 = { 发现问题数: 2, 问题: '演示', 整改意见: '演示', 整改期限: ON, 已整改数: 2 }
const 风险 = { 环节: '事中', 风险事项: '演示风险', 风险来源: '合同', 风险描述: '演示', 发现日期: '2025-03-01', 发现人: '演示甲', 风险等级: '中', 责任部门: '演示', 责任人: '演示乙', 处置措施: '演示', 处置期限: '2025-05-31' }
const 销号 = { ...风险, 处置结果: '风险消除', 销号日期: '2025-05-31', 核实人: '演示丙' }

describe('招商、联盟和企业服务', () => {
  it('战略合作协议按签约之日计企业，意向未签约的计入跟踪；法外优惠承诺不予登记', () => {
    expect(figures(project, 签约)).toEqual(expect.arrayContaining(['investment.strategic-agreements 1 2025-03-01', 'investment.agreements 1 2025-03-01', 'investment.leads 1 2025-02-01']))
    expect(idsOf(project, 项目)).toEqual(['investment.leads', 'investment.open-leads'])
    expect(idsOf(project, { ...签约, 协议种类: '租赁协议' })).not.toContain('investment.strategic-agreements')
    expect([says(project, { ...签约, 有无法外优惠承诺: '是' }), says(project, { ...签约, 签约日期: '2025-01-31' }), says(project, { ...签约, 签约日期: '2025-02-01' })]).toEqual([expect.stringContaining('《优化营商环境条例》第31条'), expect.stringContaining('签约不得早于意向'), ''])
  })
  it('成员退出的次日起不再在盟；退出早于加入的不予登记', () => {
    expect(figures(alliance, { ...成员, 退出日期: '2025-05-31', 退出原因: '演示' }).filter((line) => line.startsWith('innovation-alliance.members'))).toEqual(['innovation-alliance.members 1 2025-02-01', 'innovation-alliance.members -1 2025-06-01'])
    expect(says(alliance, { ...成员, 退出日期: '2025-01-31', 退出原因: '演示' })).toContain('退出日期不得早于加入日期')
  })
  it('走访定点联系企业须在走访之日的名单中：联系期的末日可以，次日不可以', () => {
    const 名单 = (to: string) => world('steady-growth-team', { 企业: '演示企业' }, '2025-02-01', to)
    expect([says(visit, 走访, 名单('2025-06-09')).includes('定点联系名单'), says(visit, 走访, 名单(ON)), says(visit, { ...走访, 企业: '演示另一企业' }, 名单(ON)).includes('定点联系名单'), says(visit, { ...走访, 定点联系企业: '否' }, 名单('2025-06-09'))]).toEqual([true, '', true, ''])
    expect(says(visit, { ...走访, 企业同意: '否' })).toContain('第48条（2）')
    expect(says(visit, { ...走访, 走访方式: '电话', 企业同意: '否' })).toBe('')
    expect(figures(team, { ...联系, 联系止: '2025-05-31' })).toEqual(expect.arrayContaining(['steady-growth-team.key-enterprises 1 2025-02-01', 'steady-growth-team.key-enterprises -1 2025-06-01']))
  })
  it('活动和走访当日可以登记，次日的不可以', () => {
    const 不可 = [[events, 招商, '活动日期'], [activity, 活动, '活动日期'], [visit, 走访, '走访日期'], [policy, 培训, '培训日期'], [environment, 法治, '活动日期'], [paper, 白皮书, '发布日期'], [check, 检查, '检查日期'], [major, 集体, '会议日期'], [majorCheck, 抽查, '检查日期'], [supervision, 督查, '督查日期']] as const
    expect(不可.map(([register, answers, day]) => [says(register, { ...answers, [day]: '2025-06-09' }), says(register, answers), says(register, { ...answers, [day]: '2025-06-11' }).includes('不得登记尚未')])).toEqual(不可.map(() => ['', '', true]))
  })
  it('参加人次不少于企业数；只有涉企法治培训计入受众企业', () => {
    expect([says(policy, { ...培训, 参加人次: 29 }), says(environment, { ...法治, 参加人次: 11 })]).toEqual([expect.stringContaining('不得少于签到的企业数'), expect.stringContaining('不得少于参加的企业家次')])
    expect(figures(environment, 法治)).toEqual(['business-environment.trainings 1 2025-06-10', 'business-environment.enterprise-audience 12 2025-06-10', 'business-environment.risks 0 2025-06-10', 'business-environment.consultations 0 2025-06-10'])
    expect(idsOf(environment, { ...法治, 活动形式: '法治公开日' })).toEqual(['business-environment.open-days', 'business-environment.risks', 'business-environment.consultations'])
    expect([says(environment, { ...法治, 活动形式: '法律进企业' }), says(environment, { ...法治, 活动形式: '法律进企业', 律师团队: '演示律所' })]).toEqual([expect.stringContaining('律师团队'), ''])
    expect([figures(events, 招商).slice(0, 2), figures(activity, 活动).at(-1), figures(policy, 培训)[0]]).toEqual([['investment.events 1 2025-06-10', 'investment.event-enterprises 20 2025-06-10'], 'innovation-alliance.cooperations 0 2025-06-10', 'policy-training.sessions 1 2025-06-10'])
  })
  it('基础包不收费，升级包须企业自愿', () => {
    expect([says(pack, { ...服务包, 收费金额: 1 }), says(pack, { ...服务包, 服务包: '有偿升级包', 收费金额: 500, 企业自愿: '否' }), says(pack, { ...服务包, 服务包: '有偿升级包', 收费金额: 500, 企业自愿: '是' })]).toEqual([expect.stringContaining('基础包不得收费'), expect.stringContaining('第48条（2）'), ''])
  })
  it('空置地块没有占用企业；产值期间未满、超过周期的不予登记', () => {
    expect(idsOf(plots, 地块)).toEqual(['gis-economy.plots', 'gis-economy.vacant-plots'])
    expect(figures(plots, { ...地块, 使用状态: '低效', 占用企业: '演示企业', 行业: '演示', 状态说明: '演示' })).toContain('gis-economy.inefficient-area 5000 2025-02-01')
    expect(figures(output, 产值)).toEqual(['gis-economy.output 1000 2025-05-31', 'gis-economy.tax 100 2025-05-31', 'gis-economy.reporting-enterprises 1 2025-05-31'])
    expect(['2025-05-31', '2025-06-01', '2025-06-11'].map((期间止) => says(output, { ...产值, 期间止 }))).toEqual(['', expect.stringContaining('不超过一个月'), expect.stringContaining('期间尚未结束')])
    expect(['2025-05-30', '2025-05-31', '2025-06-01'].map((期间止) => says(output, { ...产值, 统计周期: '季', 期间起: '2025-03-01', 期间止 }))).toEqual(['', '', expect.stringContaining('不超过三个月')])
  })
})

describe('法务区、白皮书和政务诚信', () => {
  it('有意向的机构入驻之后只计入驻：意向了结的次日起不计意向', () => {
    const 已入驻 = { ...机构, 意向日期: '2025-02-01', 意向内容: '演示', 意向了结日期: '2025-03-01', 入驻日期: '2025-03-01', 入驻地址: '演示' }
    expect(figures(cluster, 已入驻)).toEqual(['legal-service-cluster.law-firms 1 2025-03-01', 'legal-service-cluster.intent-institutions 1 2025-02-01', 'legal-service-cluster.intent-institutions -1 2025-03-02', 'legal-service-cluster.arrived 1 2025-03-01'])
    expect([says(cluster, { ...已入驻, 意向了结日期: '' }), says(cluster, { ...已入驻, 入驻日期: '2025-01-31' }), says(cluster, { ...已入驻, 迁出日期: '2025-02-28' })]).toEqual([expect.stringContaining('应当填写意向了结日期'), expect.stringContaining('入驻不得早于意向'), expect.stringContaining('迁出不得早于入驻')])
    expect(idsOf(cluster, { ...机构, 机构类别: '公证机构', 入驻日期: '2025-03-01', 入驻地址: '演示' })).toEqual(['legal-service-cluster.notary-offices', 'legal-service-cluster.arrived'])
    expect(figures(agreement, 协议)).toEqual(['legal-service-cluster.agreements 1 2025-02-01', 'legal-service-cluster.agreements -1 2025-06-01', 'legal-service-cluster.partners 1 2025-02-01', 'legal-service-cluster.partners -1 2025-06-01'])
  })
  it('采纳的建议不多于提出的；不涉企的白皮书不计入涉企', () => {
    expect(says(paper, { ...白皮书, 采纳建议数: 4 })).toContain('采纳的建议不得多于提出的建议')
    expect(idsOf(paper, { ...白皮书, 涉及企业: '否' })).not.toContain('white-paper.enterprise')
  })
  it('账款没有付清不算已履行；改变承诺须补偿；违约按履行期限计', () => {
    expect([says(integrity, { ...履约, 未付金额: 1 }), says(integrity, { ...违约, 未付金额: 101 }), says(integrity, { ...履约, 履行期限: '2025-01-31' })]).toEqual([expect.stringContaining('《优化营商环境条例》第32条'), expect.stringContaining('未付金额不得多于应付金额'), expect.stringContaining('履行期限不得早于')])
    const 改变 = { ...履约, 履行情况: '依法改变', 履行完毕日期: '', 改变理由: '国家利益', 改变程序文号: '演1号', 补偿情况: '尚未补偿' }
    expect([says(integrity, 改变), says(integrity, { ...改变, 补偿情况: '已补偿' })]).toEqual([expect.stringContaining('《优化营商环境条例》第31条'), ''])
    expect(figures(integrity, 违约)).toEqual(expect.arrayContaining(['government-integrity.performance-rate 0 2025-05-31', 'government-integrity.breaches 1 2025-05-31', 'government-integrity.arrears 40 2025-05-31', 'government-integrity.sme-arrears 40 2025-05-31']))
    expect(['2025-05-30', '2025-05-31', '2025-06-01'].map((履行完毕日期) => figures(integrity, { ...履约, 履行完毕日期 }).find((line) => line.includes('on-time')))).toEqual(['1', '1', '0'].map((n) => `government-integrity.on-time-rate ${n} 2025-05-31`))
  })
})

describe('投资工程、集体决策、督查和法律风险', () => {
  it.each([['2025-02-28', '先备案、后开工'], ['2025-03-01', ''], ['2025-03-02', '']])('备案之日2025-03-01，%s开工：%s', (开工日期, refused) => expect(says(works, { ...工程, 开工日期 })).toContain(refused))
  it('不得垫资，资金未落实不得开工，应招标的招标，超概算须报批', () => {
    expect([says(works, { ...工程, 施工单位垫资: '是' }), says(works, { ...工程, 资金已落实: '否', 开工日期: '2025-03-01' }), says(works, { ...工程, 资金已落实: '否' })]).toEqual([expect.stringContaining('《政府投资条例》第22条'), expect.stringContaining('第22条'), ''])
    const 发包: readonly Facts[] = [{}, { 发包方式: '公开招标' }, { 不招标的法定情形: '抢险救灾' }]
    expect(发包.map((more) => says(works, { ...工程, 达到必须招标的标准: '是', ...more }))).toEqual([expect.stringContaining('《招标投标法》第3条、66'), '', ''])
    expect([100, 101].map((决算金额) => says(works, { ...竣工, 决算金额 }).includes('第23条'))).toEqual([false, true])
    expect([says(works, { ...竣工, 已支付金额: 91 }), says(works, { ...竣工, 已支付金额: 91, 变更说明: '演示' })]).toEqual([expect.stringContaining('变更说明'), ''])
    expect(figures(works, { ...竣工, 决算金额: 101, 超概算批准文号: '演批1号' })).toEqual(expect.arrayContaining(['government-investment.small-filed 1 2025-03-01', 'government-investment.building -1 2025-05-02', 'government-investment.over-budget 1 2025-05-01']))
    expect(idsOf(works, 竣工)).not.toContain('government-investment.over-budget')
  })
  it('检查的工程查对备案台账；未备案的作为问题登记并处理', () => {
    const 台账 = world('government-investment', { 工程名称: '演示工程' }, '2025-03-01', null)
    expect([says(check, 检查, 台账), says(check, { ...检查, 工程名称: '演示另一工程' }, 台账), says(check, { ...检查, 备案情况: '未备案' }, 台账)]).toEqual(['', expect.stringContaining('备案台账中没有这个工程'), expect.stringContaining('未经备案的工程是问题')])
    const 问题 = { ...检查, 备案情况: '未备案', 发现问题数: 1, 问题: '演示', 整改责任人: '演示甲', 整改期限: ON, 已整改数: 0, 处理: '责令整改' }
    expect([says(check, { ...问题, 处理: '不需处理' }), says(check, { ...问题, 整改期限: '2025-06-09' }), says(check, { ...问题, 已整改数: 2 }), figures(check, 问题).includes('government-investment.unfiled 1 2025-06-10')]).toEqual([expect.stringContaining('应当作出处理'), expect.stringContaining('不得早于检查'), expect.stringContaining('不得多于发现的问题'), true])
  })
  it('到会不足、未回避、临时动议、票数不足的，不得登记为通过；不通过的可以登记', () => {
    expect([{ 到会达到规定人数: '否' }, { 应当回避的已回避: '否' }, { 临时动议: '是' }, { 同意人数: 4, 不同意和弃权人数: 5 }, { 实到人数: 10 }, { 同意人数: 10 }].map((more) => says(major, { ...集体, ...more }))).toEqual(['到会人数不足', '到会人数不足', '不得临时动议', '不得登记为通过', '不得多于应到', '不得多于实到'].map((part) => expect.stringContaining(part)))
    expect([says(major, { ...集体, 临时动议: '是', 紧急处置: '是' }), says(major, { ...集体, 到会达到规定人数: '否', 表决结果: '缓议' })]).toEqual(['', ''])
    expect(figures(major, { ...集体, 表决结果: '不通过' })).toEqual(['three-major-one-large.items 1 2025-06-10', 'three-major-one-large.last-speech-rate 1 2025-06-10'])
    expect([says(majorCheck, { ...抽查, ...有问题, 问题种类: ['记录不全'] }), figures(majorCheck, 抽查)[1]]).toEqual([expect.stringContaining('应当作出处置'), 'three-major-check.units 1 2025-06-10'])
  })
  it('应履行而未履行的步骤是问题；未经合法性审查不得讨论；整改期限当日可以，前一日不可以', () => {
    expect([says(supervision, { ...督查, 风险评估: '未履行' }), says(supervision, { ...督查, 风险评估: '未履行', ...有问题 }), says(supervision, { ...督查, 合法性审查: '不适用' }), says(supervision, { ...督查, ...有问题, 整改期限: '2025-06-09' })]).toEqual([expect.stringContaining('未履行的步骤是问题'), '', expect.stringContaining('《重大行政决策程序暂行条例》第25条'), expect.stringContaining('整改期限不得早于督查')])
    const 指导 = { ...督查, 督查方式: '项目督促指导', 对象名称: '演示规划', 责任单位: '演示局', 项目类别: '“十四五”专项规划' }
    expect([idsOf(supervision, 督查)[0], idsOf(supervision, 指导)[0], idsOf(supervision, { ...指导, 项目类别: '民心工程' })[0], idsOf(supervision, { ...指导, 项目类别: '实事项目' })[0]]).toEqual(['decision.supervised-units', 'decision.supervised.special-plans', 'decision.supervised.livelihood-projects', 'decision.supervised.practical-projects'])
  })
  it('高风险须报告，责任人不得自行核实；按期销号以处置期限当日为限', () => {
    expect([says(risk, { ...风险, 风险等级: '高', 法律顾问意见: '演示', 已报告主要负责人: '否' }), says(risk, { ...销号, 核实人: '演示乙' }), says(risk, { ...销号, 销号日期: '2025-02-28' })]).toEqual([expect.stringContaining('主要负责人'), expect.stringContaining('责任人以外的人'), expect.stringContaining('销号不得早于发现')])
    expect(['2025-05-30', '2025-05-31', '2025-06-01'].map((销号日期) => figures(risk, { ...销号, 销号日期 }).at(-1))).toEqual(['1', '1', '0'].map((n) => `legal-risk-control.closed-rate ${n} 2025-05-31`))
    expect(figures(risk, 风险)).toEqual(['legal-risk-control.found 1 2025-03-01', 'legal-risk-control.open 1 2025-03-01', 'legal-risk-control.closed-rate 0 2025-05-31'])
  })
})
