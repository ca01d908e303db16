import { describe, expect, it } from 'vitest'
import type { Facts } from '#core/engine/case.ts'
import grid from '#procedures/grid-case.ts'
import hotline from '#procedures/hotline.ts'
import aid from '#procedures/legal-aid.ts'
import mediation from '#procedures/people-mediation.ts'
import petition from '#procedures/petition.ts'
import screening from '#registers/dispute-screening.ts'
import committee from '#registers/mediation-committee.ts'
import mediator from '#registers/mediator.ts'
import funds from '#registers/mediation-funds.ts'
import training from '#registers/mediator-training.ts'
import calls from '#registers/hotline-calls.ts'
import { yearOf } from '../../periods.ts'
import { story, type Story } from '../../../../test/story.ts'
import { towns } from '../../../../test/tables.ts'

const begin = towns()
const [DECEMBER, YEAR] = [{ from: '2024-12-01', to: '2024-12-31' }, yearOf(2024)]

const 受理纠纷 = (on: string, 申请人: string, more: Facts = {}): Story => story(mediation).opened(on, { 纠纷来源: '依申请', 申请人, 申请人类型: '公民', 被申请人: '演示乙', 被申请人类型: '公民', 纠纷类型: '邻里', 纠纷事实: '演示', 请求事项: '演示', 受理日期: on, 调解委员会: '演示', 调委会类型: '村', 涉及人数: 3, ...more })
  .act('告知权利义务', on, { 告知内容: ['接受、拒绝、终止调解'], 双方同意调解: '是' }).act('指定调解员', on, { 调解员姓名: ['演示调解员'], 由当事人选择: '是', 与纠纷有利害关系: '否' }).act('开始调解', on, { 调解日期: on, 调解地点: '演示' })
const 成功 = (kase: Story, on: string, more: Facts = {}): Story => kase.act('调解记录', on, { 调解情况: '演示', 在场人员: '演示', 有激化可能: '否', 可能引起治安或者刑事案件: '否' }).act('达成协议', on, { 调解结果: '达成协议', 协议形式: '书面', 协议内容: '演示', 履行方式和期限: '演示', 协议涉及金额: 15_000, 协议日期: on, ...more })
const 不成 = (kase: Story, on: string): Story => kase.act('调解不成', on, { 不成原因: '演示', 已告知其他途径: '是' })

describe('人民调解工作统计表', () => {
  it('the rate is of what was concluded; what still runs on the last day stands for the next period', async () => {
    const town = await begin([
      成功(受理纠纷('2023-12-31', '跨年'), '2024-01-01'), 成功(受理纠纷('2024-03-04', '口头'), '2024-03-05', { 协议形式: '口头', 口头协议记录: '演示', 协议涉及金额: 5000 }), 不成(受理纠纷('2024-05-06', '不成', { 纠纷类型: '物业', 纠纷来源: '12345移送' }), '2024-05-20'), 成功(受理纠纷('2024-12-31', '在调'), '2025-01-01'),
    ])
    const { value, filled, titles } = await town.fill('people-mediation', YEAR)
    const of = (row: string) => ['brought', 'cases', 'written', 'oral', 'success', 'failed', 'pending', 'success-rate', 'persons', 'amount'].map((column) => value(row, column))
    expect([of('纠纷类型合计'), of('类型:物业')]).toEqual([[1, 3, 1, 1, 2, 1, 1, 66.7, 9, 2], [0, 1, 0, 0, 0, 1, 0, 0, 3, 0]])
    expect([value('来源:12345移送', 'failed'), value('组织:村', 'cases'), value('类型:医疗', 'success-rate')]).toEqual([1, 3, null])
    expect(await titles('类型:邻里', 'written')).toEqual([expect.stringContaining('跨年')])
    expect(filled.imbalances).toEqual([])
  })
  it('by month it is set beside the month before and the same month of last year', async () => {
    const town = await begin(['2023-12-04', '2024-11-04', '2024-11-30', '2024-12-01', '2024-12-31', '2024-12-16', '2025-01-01'].map((on) => 受理纠纷(on, on)))
    const { value } = await town.fill('people-mediation', DECEMBER)
    expect(['cases', 'cases-before', 'change', 'cases-year-before', 'year-change'].map((column) => value('纠纷类型合计', column))).toEqual([3, 2, 50, 1, 200])
  })
  it('committees and mediators stand until the last day of their term; screenings count in their period', async () => {
    const 调委会 = (名称: string, 任期起: string, 任期止: string): Story => story(committee).opened(任期起, { 名称, 类型: '村', 主任: '演示甲', 委员人数: 5, 有妇女成员: '是', 多民族居住地区: '否', 委员产生方式: '村民会议、村民代表会议、居民会议推选', 任期起, 任期止 })
    const 调解员 = (姓名: string, 专兼职: string, 任职止: string): Story => story(mediator).opened('2023-01-02', { 姓名, 人民调解委员会: '演示', 产生方式: '委员', 专兼职, 文化程度: '大专', 成年公民: '是', 具备文化政策法律知识: '是', 任职起: '2023-01-02', 任职止 })
    const 排查 = (排查日期: string): Story => story(screening).opened(排查日期, { 排查日期, 排查组织: '演示', 排查形式: '定期排查', 排查范围: '演示', 发现纠纷件数: 3, 预防纠纷件数: 2, 移交调解件数: 1 })
    const town = await begin([
      调委会('甲村', '2022-01-04', '2024-12-30'), 调委会('乙村', '2022-01-04', '2024-12-31'), 调委会('丙村', '2024-12-31', '2027-12-30'), 调委会('丁村', '2025-01-01', '2027-12-31'), 调解员('演示甲', '专职', '2025-12-31'), 调解员('演示乙', '兼职', '2024-12-30'), 排查('2023-12-31'), 排查('2024-12-31'),
    ])
    const { value, titles, filled } = await town.fill('people-mediation', YEAR)
    expect(['committees', '调委会:村', 'members', 'mediators', '专兼:专职', '专兼:兼职', 'screenings', 'found', 'prevented-disputes'].map((row) => value(row, 'number'))).toEqual([2, 2, 10, 1, 1, 0, 1, 3, 2])
    expect([value('committees', 'number-year-before'), value('screenings', 'number-year-before'), value('found', 'number-change')]).toEqual([2, 1, 0])
    expect(await titles('committees', 'number')).toEqual(['丙村 2024-12-31', '乙村 2022-01-04'])
    expect(filled.imbalances).toEqual([])
  })
  it('training counts by sessions and attendances, money by the day on which it was paid; subsidies of cases come from the cases', async () => {
    const 培训 = (on: string, 培训类别: string, 参加人次: number): Story => story(training).opened(on, { 培训日期: on, 培训名称: `演示${on}`, 培训类别, 培训形式: '集中授课', 举办单位: '演示司法所', 学时: 4, 应参加人次: 50, 参加人次, 签到材料: '演示' })
    const 支付 = (on: string, 经费种类: string, 金额: number): Story => story(funds).opened(on, { 支付日期: on, 经费种类, 金额, 支付单位: '演示镇', 凭证号: on, ...(经费种类 === '误工补贴' ? { 人民调解员: '演示甲' } : {}) })
    const 补贴 = 成功(受理纠纷('2024-12-02', '补贴'), '2024-12-03', { 协议形式: '口头', 口头协议记录: '演示' }).act('发放案件补贴', '2024-12-31', { 补贴金额: 200.5, 卷宗质量: '合格' }).act('发放案件补贴', '2025-01-01', { 补贴金额: 100, 卷宗质量: '合格' })
    const town = await begin([培训('2023-12-31', '在岗培训', 10), 培训('2024-01-01', '岗前培训', 12), 培训('2024-12-31', '在岗培训', 18), 培训('2025-01-01', '在岗培训', 9), 支付('2023-12-31', '误工补贴', 100), 支付('2024-01-01', '误工补贴', 300), 支付('2024-12-31', '财政保障工作经费', 5000), 补贴])
    const { value, titles, filled } = await town.fill('people-mediation', YEAR)
    expect(['training', '培训:岗前培训', '培训:在岗培训'].map((row) => [value(row, 'sessions'), value(row, 'attendances'), value(row, 'attendances-year-before')])).toEqual([[2, 30, 10], [1, 12, 0], [1, 18, 10]])
    expect(['funds', '经费:误工补贴', '经费:财政保障工作经费', '经费:案件补贴'].map((row) => [value(row, 'paid'), value(row, 'paid-year-before')])).toEqual([[5500.5, 100], [300, 100], [5000, 0], [200.5, 0]])
    expect([value('组织:村', 'subsidised'), await titles('经费:案件补贴', 'paid'), filled.imbalances]).toEqual([1, [expect.stringContaining('补贴')], []])
  })
  it('what was prevented counts by number and persons, each time', async () => {
    const risky = 受理纠纷('2024-03-04', '激化').act('调解记录', '2024-03-04', { 调解情况: '演示', 在场人员: '演示', 有激化可能: '是', 可能引起治安或者刑事案件: '否' })
    const town = await begin([risky.act('预防激化', '2024-03-04', { 预防措施: '演示', 防止情形: '群体性上访', 防止涉及人数: 12 }).act('预防激化', '2024-03-05', { 预防措施: '演示', 防止情形: '自杀', 防止涉及人数: 1 })])
    const { value, titles } = await town.fill('people-mediation', YEAR)
    expect(['防止自杀', '防止民间纠纷转化为刑事案件', '防止群体性上访', 'prevented-all'].map((row) => [value(row, 'prevented'), value(row, 'prevented-persons')])).toEqual([[1, 1], [0, 0], [1, 12], [2, 13]])
    expect((await titles('prevented-all', 'prevented')).length).toBe(2)
  })
})

const 收到信访 = (on: string, 信访人: string, more: Facts = {}): Story => story(petition).opened(on, { 信访人, 信访人类型: '公民', 信访渠道: '来信', 收到日期: on, 来源: '直接收到', 信访事项: 信访人, ...more })
const 甄别 = (kase: Story, on: string, 法定途径 = '信访程序办理'): Story => kase.act('甄别', on, { 信访类别: '申诉求决类', 法定途径, 下级正在办理: '否', 已经复核: '否' })
const 办结 = (kase: Story, on: string): Story => 甄别(kase, on).act('受理告知', on, { 告知方式: '书面送达', 承办人员: '演示甲' }).act('调查办理', on, { 听取陈述情况: '演示', 调查情况: '演示', 办理人员: '演示甲', 与事项有直接利害关系: '否' })
  .act('出具处理意见', on, { 信访请求: '演示', 事实和理由: '演示', 处理意见: '支持', 意见内容: '演示', 法律法规依据: '演示', 告知复查权利: '是', 送达日期: on })

describe('信访工作统计表', () => {
  it('counts by form, purpose and content on the day of receipt; visits by batches and persons, five and more are collective', async () => {
    const 来访 = (on: string, who: string, 走访人数: number) => 收到信访(on, who, { 信访渠道: '来访', 走访人数, 登记代表人数: 1, 内容分类: '城乡建设' })
    const town = await begin([
      收到信访('2023-12-31', '上年'), 来访('2024-01-01', '四人', 4), 来访('2024-12-31', '五人', 5), 来访('2025-01-01', '下年', 6), 收到信访('2024-05-06', '重复', { 是否重复: '是', 所属地: '演示一村' }),
      办结(收到信访('2024-03-04', '办结', { 信访渠道: '网上' }), '2024-03-10'), 甄别(收到信访('2024-06-03', '转送'), '2024-06-04').act('转送', '2024-06-05', { 转送单位: '演示局', 告知去向日期: '2024-06-05' }),
    ])
    const { value, filled, titles } = await town.fill('petitions', YEAR)
    expect([value('信访形式合计', 'items'), value('形式:来访', 'items'), value('形式:来访', 'visitors'), value('形式:来访', 'collective'), value('形式:来信', 'repeated')]).toEqual([5, 2, 9, 1, 1])
    expect([value('信访形式合计', 'brought'), value('形式:来信', 'transferred'), value('目的:申诉求决类', 'supported'), value('目的:未填', 'pending'), value('内容:城乡建设', 'items')]).toEqual([1, 1, 1, 4, 2])
    expect([value('place:演示一村', 'place-items'), value('place:未填', 'place-items'), value('places', 'place-items')]).toEqual([1, 4, 5])
    expect(await titles('形式:来访', 'collective')).toEqual([expect.stringContaining('五人')])
    expect(filled.imbalances).toEqual([])
  })
  it('first and repeated petitions make up what came, five persons are no individual visit, and backlog that was assigned stands apart from the organ\'s own', async () => {
    const 来访 = (on: string, who: string, 走访人数: number, more: Facts = {}) => 收到信访(on, who, { 信访渠道: '来访', 走访人数, 登记代表人数: 1, ...more })
    const 积案 = { 积案成因: '演示', 包案领导: '演示甲', 化解期限: '2024-12-31' }
    const { value, filled } = await (await begin([来访('2024-03-04', '四人', 4), 来访('2024-03-04', '五人', 5, { 是否重复: '是' }), 办结(收到信访('2024-03-04', '交办', { 来源: '上级交办' }), '2024-03-10').act('列入积案', '2024-03-11', 积案), 办结(收到信访('2024-03-04', '本级'), '2024-03-10').act('列入积案', '2024-03-11', 积案)])).fill('petitions', YEAR)
    expect(['items', 'first', 'repeated', 'individual', 'collective'].map((column) => value('信访形式合计', column))).toEqual([4, 3, 1, 1, 1])
    expect(['assigned-backlog', 'own-backlog', 'all-backlog'].map((row) => [value(row, 'backlog-listed'), value(row, 'backlog-resolved')])).toEqual([[1, 0], [1, 0], [2, 0]])
    expect([value('来源:上级交办', 'source-items'), filled.imbalances]).toEqual([1, []])
  })
  it('a rate stands beside what was due, what met it and what did not', async () => {
    const town = await begin([甄别(收到信访('2024-03-05', '及时'), '2024-03-06').act('受理告知', '2024-03-20', { 告知方式: '书面送达', 承办人员: '演示甲' }), 甄别(收到信访('2024-03-05', '逾期'), '2024-03-06')])
    const { value, titles } = await town.fill('petitions', YEAR)
    expect(['due', 'met', 'missed', 'rate'].map((column) => value('timely', column))).toEqual([2, 1, 1, 50])
    expect(await titles('timely', 'missed')).toEqual([expect.stringContaining('逾期')])
  })
})

const 收到援助 = (on: string, 申请人: string, more: Facts = {}): Story => story(aid).opened(on, { 申请人, 申请人类型: '公民', 受援人类别: '农民工', 案件类型: '民事', 申请事项: '演示', 经济困难情形: '免予核查（第42条）', 收到日期: on, 来源: '本人申请', 紧急情形: '无', 可能判处无期徒刑以上或者死刑复核: '否', ...more })
const 给予 = (kase: Story, on: string): Story => kase.act('审查', on).act('决定给予', on, { 决定日期: on, 提供方式: '民事行政国家赔偿诉讼代理' })
const 不予 = (kase: Story, on: string): Story => kase.act('审查', on).act('决定不予', on, { 不予理由: '演示', 书面告知并说明理由: '是', 已告知异议途径: '是' })

describe('法律援助和公共法律服务统计表', () => {
  it('a refused application stands until it is settled; sources, kinds and recipients each add up', async () => {
    const town = await begin([
      给予(收到援助('2023-12-31', '跨年'), '2024-01-02'), 不予(收到援助('2024-03-04', '不予', { 来源: '镇街协助申请', 受援人类别: '老年人' }), '2024-03-05').act('未提异议了结', '2024-05-06'), 不予(收到援助('2024-12-31', '未了', { 案件类型: '劳动仲裁' }), '2024-12-31'),
      给予(收到援助('2024-06-03', '终止'), '2024-06-04').act('终止援助', '2024-07-01', { 终止情形: '有正当理由要求终止法律援助', 终止说明: '演示' }), 收到援助('2025-01-01', '下年'),
    ])
    const { value, filled, titles } = await town.fill('legal-aid', YEAR)
    expect(['brought', 'applications', 'granted', 'refused', 'terminated', 'settled', 'closed', 'pending'].map((column) => value('来源合计', column))).toEqual([1, 3, 2, 2, 1, 1, 0, 3])
    expect([value('来源:镇街协助申请', 'applications'), value('受援人:老年人', 'settled'), value('类型:劳动仲裁', 'pending')]).toEqual([1, 1, 1])
    expect(await titles('来源合计', 'terminated')).toEqual([expect.stringContaining('终止')])
    expect(filled.imbalances).toEqual([])
  })
})

const 派单 = (on: string, 来电人: string, more: Facts = {}): Story => story(hotline).opened(on, { 来电人, 诉求类型: '投诉', 诉求内容: '演示', 发生地址: 来电人, ...more })
const 接单 = (kase: Story, on: string, 承办单位: string): Story => kase.act('接单', on, { 承办单位 }).act('先行联系', on, { 联系结果: '未联系', 未联系原因: '匿名' })
const 答复 = (kase: Story, on: string, 办理结果 = '解释说明'): Story => kase.act('办理', on, { 调查情况: '演示', 处置措施: '演示' })
  .act('答复', on, { 答复内容: '演示', 答复时间: `${on}T16:00`, 答复方式: '电话', 办理结果, ...(办理结果 === '实际解决' ? { 解决佐证: '演示' } : {}), 是否违建: '否', 是否群租: '否' })
const 回访 = (kase: Story, on: string, 市民满意度: string): Story => kase.act('提交办结', on).act('上级回访', on, { 是否先行联系: '是', 市民满意度, 回访日期: on })

describe('12345热线', () => {
  const told = () => [
    回访(答复(接单(派单('2023-10-31', '上年度'), '2023-10-31', '甲科'), '2023-11-01'), '2023-11-03', '满意'), 回访(答复(接单(派单('2023-11-01', '首日'), '2023-11-01', '甲科'), '2023-11-06', '实际解决'), '2023-11-10', '满意'),
    回访(答复(接单(派单('2024-03-04', '逾期'), '2024-03-04', '乙科'), '2024-03-20'), '2024-03-25', '不满意'), 回访(答复(接单(派单('2024-04-01', '未评价'), '2024-04-01', '乙科'), '2024-04-02'), '2024-04-10', '未评价'),
    派单('2024-10-31', '末日', { 诉求类型: '咨询' }), 派单('2024-11-01', '下年度'),
  ]
  const APPRAISAL = { from: '2023-11-01', to: '2024-10-31' }

  it('the appraisal year may run from November to October; unrated tickets are in no base', async () => {
    const { value, filled, titles } = await (await begin(told())).fill('hotline', APPRAISAL)
    expect(['brought', 'received', 'concluded', 'ended-otherwise', 'reassigned', 'pending'].map((column) => value('all', column))).toEqual([1, 4, 4, 0, 0, 1])
    expect(['met', 'base', 'rate'].map((column) => value('satisfaction', column))).toEqual([2, 3, 66.7])
    expect(['met', 'missed', 'base', 'rate'].map((column) => value('resolution', column))).toEqual([1, 3, 4, 25])
    expect(await titles('类型:咨询', 'pending')).toEqual([expect.stringContaining('末日')])
    expect(await titles('dissatisfaction', 'met')).toEqual([expect.stringContaining('逾期')])
    expect([value('assigned', 'now'), ...['met', 'base', 'rate'].map((column) => value('valid-callback', column))]).toEqual([3, 3, 4, 75])
    expect(filled.imbalances).toEqual([])
  })
  it('the circular has a row for each unit, each with its own tickets, and gives places', async () => {
    const { value, filled, titles } = await (await begin(told())).fill('hotline-units', APPRAISAL)
    const of = (row: string) => ['received', 'due', 'on-time', 'late', 'rated', 'dissatisfied', 'on-time-rate', 'rank', 'rank-dissatisfied'].map((column) => value(row, column))
    expect([of('unit:甲科'), of('unit:乙科'), of('all').slice(0, 6)]).toEqual([[1, 2, 2, 0, 2, 0, 100, 1, 1], [2, 2, 1, 1, 1, 1, 50, 2, 2], [3, 4, 3, 1, 3, 1]])
    expect(await titles('unit:乙科', 'late')).toEqual([expect.stringContaining('逾期')])
    expect(filled.imbalances).toEqual([])
  })
  it('of what fell due late, what was answered late and what was not answered stand apart', async () => {
    const { value, titles, filled } = await (await begin([
      答复(接单(派单('2024-03-04', '准时'), '2024-03-04', '甲科'), '2024-03-11'), 答复(接单(派单('2024-03-04', '晚一日'), '2024-03-04', '甲科'), '2024-03-12'), 接单(派单('2024-03-04', '未答复'), '2024-03-04', '甲科'), 接单(派单('2024-12-30', '未到期'), '2024-12-30', '甲科'),
    ])).fill('hotline-units', YEAR)
    expect(['due', 'on-time', 'late-closed', 'late-open', 'late', 'pending'].map((column) => value('unit:甲科', column))).toEqual([3, 1, 1, 1, 2, 2])
    expect([await titles('unit:甲科', 'late-closed'), await titles('unit:甲科', 'late-open'), filled.imbalances]).toEqual([[expect.stringContaining('晚一日')], [expect.stringContaining('未答复')], []])
  })
  it('the connection rate is of the totals that the city reports, by the last day of their period; without a total there is no rate', async () => {
    const 通报 = (期间起: string, 期间止: string, 呼入量: number, 接通量: number): Story => story(calls).opened(期间止, { 统计周期: '月', 期间起, 期间止, 呼入量, 接通量, 来源系统: '演示市级热线', 来源文件: '演示通报', 核对人: '演示甲' })
    const town = await begin([通报('2023-12-01', '2023-12-31', 500, 400), 通报('2024-11-01', '2024-11-30', 800, 760), 通报('2024-12-01', '2024-12-31', 1200, 1099)])
    const rates = async (period: typeof DECEMBER) => { const { value } = await town.fill('hotline', period); return ['calls', 'connected', 'connection-rate'].map((row) => value(row, 'now')) }
    expect([await rates(DECEMBER), await rates(YEAR), await rates({ from: '2024-10-01', to: '2024-10-31' })]).toEqual([[1200, 1099, 91.6], [2000, 1859, 93], [0, 0, null]])
    expect((await town.fill('hotline', DECEMBER)).value('connection-rate', 'year-before')).toBe(80)
  })
  it('limits that a unit keeps by the nature of the ticket are counted for that unit alone', async () => {
    const 咨询 = (on: string, who: string, unit: string, answered: string) => 答复(接单(派单(on, who, { 诉求类型: '咨询' }), on, unit), answered)
    const { value } = await (await begin([咨询('2024-03-04', '准时', '甲科', '2024-03-05'), 咨询('2024-03-04', '晚了', '乙科', '2024-03-06'), 答复(接单(派单('2024-03-04', '普通'), '2024-03-04', '乙科'), '2024-03-05')])).fill('hotline-units', YEAR)
    expect(['甲科', '乙科'].map((unit) => [value(`unit:${unit}`, 'due'), value(`unit:${unit}`, 'on-time'), value(`unit:${unit}`, 'late')])).toEqual([[1, 1, 0], [2, 1, 1]])
  })
})

const 上报 = (on: string, 小类: string, more: Facts = {}): Story => story(grid).opened(on, { 来源: '监督员发现', 部件或者事件: '事件', 所属村居: '演示一村', 上报日期: on, 小类, 位置: '演示路1号', 问题描述: '演示', ...more })

describe('城市网格化管理指标统计表', () => {
  it('counts on the day of the report, sources and kinds add up, villages have their places; what came by the hotline is not counted twice', async () => {
    const town = await begin([
      上报('2023-12-31', '上年'), 上报('2024-01-01', '首日'), 上报('2024-12-31', '末日', { 所属村居: '演示二村', 部件或者事件: '部件', 来源: '公众上报' }), 上报('2024-06-03', '二村', { 所属村居: '演示二村' }), 上报('2025-01-01', '下年'),
    ])
    const { value, titles, filled } = await town.fill('grid-cases', YEAR)
    expect(['reported', '来源:公众上报', '部件', '事件', 'from-hotline'].map((row) => value(row, 'now'))).toEqual([3, 1, 1, 2, 0])
    expect([value('reported', 'year-before'), value('reported', 'year-change')]).toEqual([1, 200])
    expect(['village:演示一村', 'village:演示二村', 'villages'].map((row) => [value(row, 'village-reported'), value(row, 'village-rank')])).toEqual([[1, 2], [2, 1], [3, null]])
    expect((await titles('village:演示二村', 'village-reported')).length).toBe(2)
    expect(filled.imbalances).toEqual([])
  })
  it('what happens again after it was closed warns by class, kind and grid; the hotline\'s cases stay out', async () => {
    const 受理 = (kase: Story, on: string, 小类: string, 所属网格: string, more: Facts = {}): Story => kase.act('受理', on, { 大类: '市容环境', 小类, 所属网格, ...more })
    const 又发生 = { 是否重复发生: '是' }
    const { value, titles, filled } = await (await begin([
      受理(上报('2024-01-02', '暴露垃圾'), '2024-01-02', '暴露垃圾', '一网格'), 受理(上报('2024-02-01', '暴露垃圾'), '2024-02-01', '暴露垃圾', '一网格', 又发生), 受理(上报('2024-03-04', '占道经营'), '2024-03-04', '占道经营', '二网格', { 是否重复发生: '否' }), 受理(上报('2024-12-31', '占道经营'), '2025-01-02', '占道经营', '二网格', 又发生),
    ])).fill('grid-cases', YEAR)
    const of = (row: string, id: string) => ['accepted', 'rank', 'repeated', 'repeat-rate', 'repeat-rank'].map((column) => value(row, `${id}-${column}`))
    expect([of('subclass:暴露垃圾', 'subclass'), of('subclass:占道经营', 'subclass'), of('cell:一网格', 'cell').slice(0, 3)]).toEqual([[2, 1, 1, 50, 1], [1, 2, 0, 0, 2], [2, 1, 1]])
    expect([value('repeated', 'now'), value('repeat-rate', 'now'), value('class-all', 'class-accepted')]).toEqual([1, 33.33, 3])
    expect([await titles('subclass:暴露垃圾', 'subclass-repeated'), filled.imbalances]).toEqual([[expect.stringContaining('暴露垃圾')], []])
  })
})
