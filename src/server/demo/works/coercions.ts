import { addDays, type PlainDate } from '#core/calendar/plain-date.ts'
import type { Facts } from '#core/engine/case.ts'
import { workingDaysLater } from '../random.ts'
import { step, type Step } from '../stories/steps.ts'
import { ago, pairOf, walkMatter, walkMatters, type Desk, type Matter } from './matter.ts'
import { walkReview } from './reviews.ts'

/** Buildings put up against the law, and what is seized, ordered and carried out by force. */

interface Building { readonly on: PlainDate; readonly from: string; readonly who: string; readonly place: readonly [string, string]; readonly kind: string; readonly area: number; readonly building?: true; readonly more?: Facts }
const building = ({ on, from, who, place, kind, area, building: rising, more = {} }: Building, steps: readonly Step[]): Matter => ({
  of: 'illegal-building', on, steps,
  answers: { 来源: from, 当事人: who, 当事人类型: '公民', 位置: place[0], 所属村居: place[1], 建设状态: rising ? '正在搭建' : '已经建成', 违建类型: kind, 面积: area, 发现时间: `${on}T08:40`, 拆除目标面积: area, ...more },
})
const arrived = (officers: readonly string[], says: string): Step => step(0, '现场调查', ({ day }) => ({ 执法人员: officers, 到场时间: `${day}T10:00`, 勘验情况: says }))
const ordered = (after: number, days: number, by = '城乡规划法'): Step => step(after, '责令限期拆除', ({ day }) => ({ 查处依据: by, 拆除期限: addDays(day, days), 规划部门认定: '演规函：未取得建设工程规划许可证，无法采取改正措施', 告知陈述申辩: '是', 当事人不明: '否', 送达日期: day, 已公告: '是' }))
const demolished = (after: number, how: string, area: number): Step => step(after, '自行拆除', ({ day }) => ({ 拆除日期: day, 拆除方式: how, 拆除面积: area, 处数: 1 }))
const answered = (after: number, says: string): Step => step(after, '反馈举报人', { 反馈内容: says })
const byForce = (after: number, name: '强制拆除' | '立即拆除在建', officers: readonly string[], area: number): Step => step(after, name, ({ day }) => ({ 执法人员: officers, 实施时间: `${day}T09:30`, 情况紧急: '否', 已通知搬离物品: '是', 拆除面积: area, 处数: 1 }))

const buildings = ({ year }: Desk, two: readonly string[]): readonly Matter[] => [
  building({ on: `${year}-02-20`, from: '巡查', who: '演示户主1', place: ['演示新苑2号101室天井', '演示新苑居委'], kind: '天井搭建', area: 12 }, [arrived(two, '天井内砖混结构一间，已封顶'), ordered(6, 20), demolished(9, '自行拆除', 12)]),
  building({ on: `${year}-04-08`, from: '举报', who: '演示户主2', place: ['演示花园8号屋顶', '演示花园居委'], kind: '屋顶搭建', area: 26, more: { 举报收到日期: `${year}-04-08`, 举报人: '演示举报人1' } }, [arrived(two, '屋顶钢结构阳光房一处'), ordered(5, 20), answered(4, '已责令限期拆除，期限届满前将跟踪'), demolished(8, '申请协助拆除', 26)]),
  building({ on: `${year}-09-16`, from: '巡查', who: '演示户主4', place: ['演示一村55号院内', '演示一村'], kind: '占绿占路', area: 18, building: true }, [arrived(two, '正在浇筑基础，现场十余人施工'), step(0, '责令停工', { 停工情况: '拒不停工', 书面决定文号: `演停〔${year}〕9号`, 暂扣施工工具材料: '否' }), byForce(0, '立即拆除在建', two, 18)]),
  building({ on: `${year}-11-05`, from: '网格案件', who: '演示户主5', place: ['演示二村31号', '演示二村'], kind: '其他', area: 9 }, [arrived(two, '原有辅房翻修，面积、高度没有变化'), step(2, '不属违建', { 认定依据: '宅基地使用证附图载明该辅房' })]),
]

/** Forced down half a year after the order: nobody asked for review or sued, and the decision was reviewed. */
async function walkForced(desk: Desk, two: readonly string[]): Promise<void> {
  const { year } = desk
  const { calendar } = desk.walker.house.cases.setting
  const on = `${year}-01-07`
  const [served, called] = [workingDaysLater(calendar, on, 5), `${year}-07-24`]
  const gap = Array.from({ length: 200 }, (_, n) => n).find((n) => workingDaysLater(calendar, served, n) >= called) ?? 0
  const id = await walkMatter(desk, building({ on, from: '上级交办', who: '演示户主3', place: ['演示工业园9号空地', '演示一村'], kind: '厂区违建', area: 340 }, [
    arrived(two, '彩钢结构仓库一处，未取得规划许可'), ordered(5, 30), step(gap, '催告', ({ day }) => ({ 催告期限止: addDays(day, 12), 告知陈述申辩权: '是' })), step(15, '决定强制拆除', ({ day }) => ({ 决定机关有权: '是', 法制审核通过: '是', 决定日期: day })),
    step(1, '送达强拆决定', ({ day }) => ({ 送达方式: '直接送达', 强拆决定送达日期: day })), byForce(6, '强制拆除', two, 340),
  ]))
  await walkReview(desk, { demolition: id, on: workingDaysLater(calendar, called, 2), officers: two, name: '演示工业园9号空地彩钢仓库' })
}

interface Forced { readonly on: PlainDate; readonly who: string; readonly kind: '强制措施' | '强制执行'; readonly why: string; readonly rests: string; readonly more?: Facts }
const coercion = ({ on, who, kind, why, rests, more = {} }: Forced, steps: readonly Step[]): Matter => ({
  of: 'coercion', on, steps, answers: { 当事人: who, 当事人类型: '法人', 强制类型: kind, 事由: why, 权限依据: rests, 依据层级: '法律', 委托实施: '否', 登记日期: on, 违法行为情节显著轻微: '否', ...more },
})
const seized = (officers: readonly string[], what: string, how = '扣押'): readonly Step[] => [
  step(0, '批准措施', { 批准理由: '防止继续违法和证据灭失，确有必要' }),
  step(0, '查封扣押', ({ day }) => ({ 执法人员: officers, 出示执法证件: '是', 当场告知理由依据权利救济: '是', 措施种类: how, 物品清单: what, 当场交付决定书和清单: '是', 强制期限止: addDays(day, 30), 与案件有关: '是', 生活必需品: '否', 已被其他机关查封: '否', 实施日期: day })),
]
const published = (after: number): Step => step(after, '公开决定', ({ day }) => ({ 公开日期: day, 公开渠道: '执法公示平台', 已去除秘密和隐私: '是' }))
const called = (after: number, days: number, way: string, by: '本机关' | '人民法院', more: Facts = {}): Step => step(after, '催告', ({ day }) => ({ 履行期限止: addDays(day, days), 履行方式: way, 告知陈述申辩权: '是', 催告送达日期: day, 执行主体: by, ...more }))
const STRONG = '行政强制法第五十条、第五十二条'

/** What stood in the way was seized, and given back when the builder had taken it down. */
async function walkHalted(desk: Desk, two: readonly string[]): Promise<void> {
  const on = `${desk.year}-06-05`
  const id = await walkMatter(desk, building({ on, from: '12345热线', who: '演示户主6', place: ['演示路77号底层', '演示新苑居委'], kind: '破墙开店', area: 8, building: true, more: { 举报收到日期: on } }, [
    arrived(two, '承重墙正在开洞，已切割约一米'), step(0, '责令停工', { 停工情况: '已停工', 书面决定文号: `演停〔${desk.year}〕5号`, 暂扣施工工具材料: '是' }), ordered(4, 15), answered(6, '已责令停工并限期恢复原状'), demolished(4, '自行拆除', 8),
  ]))
  await walkMatter(desk, coercion({ on, who: '演示户主6', kind: '强制措施', why: '演示路77号破墙开店施工工具', rests: '行政强制法第二十二条；演示省拆除违法建筑规定第十一条', more: { 基础决定案件: id, 当事人类型: '公民' } }, [...seized(two, '切割机一台、电锤两把'), published(8), step(6, '解除措施', ({ day }) => ({ 解除情形: '其他不再需要', 退还情况: '当事人已恢复原状，工具全部退还并签收', 解除日期: day }))]))
}

/** The organ has it done by another at the party's cost, after its decision was reviewed. */
async function walkSubstituted(desk: Desk, two: readonly string[]): Promise<void> {
  const on = `${desk.year}-04-28`
  const { calendar } = desk.walker.house.cases.setting
  const why = '演示河岸建筑垃圾清除'
  const id = await walkMatter(desk, coercion({ on, who: '演示第六建设有限公司', kind: '强制执行', why, rests: STRONG }, [
    called(1, 10, '自行清除河岸建筑垃圾约六十吨', '本机关'),
    step(10, '决定强制执行', { 执行方式: '代履行', 催告期间有转移隐匿财物迹象: '否', 法律授予本机关强制执行权: '是', 加处罚款和滞纳金数额: 0, 代履行人: '演示第二清运有限公司', 代履行人无利害关系: '是', 费用预算: 18_000 }),
    step(1, '送达执行决定', ({ day }) => ({ 送达方式: '直接送达', 执行决定送达日期: day })), step(0, '代履行催告', ({ day }) => ({ 代履行日期: workingDaysLater(calendar, day, 5) })),
    step(6, '实施执行', ({ day }) => ({ 执法人员: two, 实施时间: `${day}T09:00`, 情况紧急: '否', 停止供水供电供热供燃气: '否', 派员到场监督: '是', 执行笔录: '清运六十二吨，当事人、代履行人、监督人员签名' })), published(4),
  ]))
  await walkReview(desk, { execution: id, on: workingDaysLater(calendar, on, 3), officers: two, name: why })
}

const coercions = ({ year }: Desk, two: readonly string[]): readonly Matter[] => [
  coercion({ on: `${year}-03-13`, who: '演示第七贸易有限公司', kind: '强制措施', why: '无证储存瓶装液化气', rests: '行政强制法第十九条；安全生产法第六十五条' }, [
    step(0, '紧急当场实施', ({ day }) => ({ 执法人员: two, 紧急情形: '毗邻住宅储存液化气四十二瓶，随时可能泄漏', 措施种类: '扣押', 实施时刻: `${day}T14:10`, 物品清单: '15公斤液化气钢瓶四十二只' })), step(0, '补办批准', ({ day }) => ({ 批准理由: '情况紧急，措施适当', 批准时刻: `${day}T17:00`, 强制期限止: addDays(day, 30) })),
    step(7, '处理决定', { 处理方式: '其他', 处理依据: '城镇燃气管理条例第五十条，交有资质企业处置', 款项上缴国库: '是' }), published(3),
  ]),
  coercion({ on: `${year}-05-12`, who: '演示第四渣土运输有限公司', kind: '强制执行', why: '缴纳罚款', rests: '行政强制法第五十三条', more: { 起诉期限届满日: `${year}-05-09`, 应缴本金: 5000 } }, [called(1, 10, '到指定银行缴纳罚款', '人民法院', { 给付金额: 5000 }), step(5, '当事人履行', ({ day }) => ({ 履行日期: day }))]),
  coercion({ on: `${year}-08-14`, who: '演示第八运输有限公司', kind: '强制执行', why: '演示路遗洒渣土清除', rests: STRONG }, [step(0, '立即代履行', ({ day }) => ({ 执法人员: two, 清除对象: '道路', 需要立即清除: '是', 当事人不能清除: '是', 当事人在场: '否', 事后立即通知当事人: '是', 实施时刻: `${day}T07:20`, 执行笔录: '环卫所清扫二百米路面，当日通知当事人' })), published(6)]),
  coercion({ on: `${year}-09-04`, who: '演示第九建材有限公司', kind: '强制执行', why: '缴纳罚款和加处罚款', rests: '行政强制法第五十三条', more: { 起诉期限届满日: `${year}-08-29`, 应缴本金: 20_000 } }, [
    called(1, 10, '到指定银行缴纳罚款', '人民法院', { 给付金额: 40_000 }), step(12, '申请法院执行', ({ day }) => ({ 申请日期: day, 负责人签名盖章注明日期: '是', 五项材料齐全: '是', 受理法院: '演示区人民法院' })), step(3, '法院受理', ({ day }) => ({ 受理日期: day, 明显违法嫌疑: '否' })),
    step(5, '裁定准予执行', ({ day }) => ({ 裁定日期: day, 因紧急立即执行: '否' })), step(15, '法院执行完毕', ({ day }) => ({ 法院执行日期: day, 执行款项上缴国库: '是' })),
  ]),
  coercion({ on: `${year}-11-20`, who: '演示百货店', kind: '强制措施', why: '占道堆放货架', rests: '行政强制法第十八条', more: { 当事人类型: '个体工商户' } }, [step(1, '不予批准', { 不批准理由: '当事人已当场搬离，非强制手段可以达到目的' })]),
]

const underWay = (desk: Desk, two: readonly string[]): readonly Matter[] => [
  building({ on: ago(desk, 22), from: '巡查', who: '演示户主7', place: ['演示花园15号底层', '演示花园居委'], kind: '破墙开店', area: 15 }, [arrived(two, '外墙开门一樘，面积约十五平方米'), step(8, '责令限期拆除', ({ day }) => ({ 查处依据: '城乡规划法', 拆除期限: addDays(desk.today, 6), 规划部门认定: '演规函：改变外墙，未经许可', 告知陈述申辩: '是', 当事人不明: '否', 送达日期: day, 已公告: '是' }))]),
  building({ on: ago(desk, 12), from: '举报', who: '演示户主8', place: ['演示新苑9号屋顶', '演示新苑居委'], kind: '屋顶搭建', area: 22, more: { 举报收到日期: ago(desk, 12), 举报人: '演示举报人2' } }, [arrived(two, '屋顶木结构凉亭一处，正在核对产权资料')]),
  coercion({ on: ago(desk, 10), who: '演示第十运输有限公司', kind: '强制措施', why: '无证处置建筑垃圾车辆', rests: '行政强制法第二十二条' }, seized(two, '自卸货车一辆（演示牌照）')),
]

/** The party has been called upon to restore what it took; the decision to have it done is being reviewed meanwhile. */
async function walkCalled(desk: Desk, two: readonly string[]): Promise<void> {
  const why = '恢复被占用绿地'
  const pending = await walkMatter(desk, coercion({ on: ago(desk, 6), who: '演示第三建设有限公司', kind: '强制执行', why, rests: STRONG }, [called(1, 15, '清除堆物、补种绿化', '本机关')]))
  await walkReview(desk, { pending, on: ago(desk, 4), officers: two, name: why })
}

/** Buildings against the law, then coercion, then what is under way today. */
export async function walkCoercions(desk: Desk): Promise<void> {
  const two = pairOf(desk, 2)
  await walkMatters(desk, buildings(desk, two))
  await walkForced(desk, two)
  await walkHalted(desk, two)
  await walkSubstituted(desk, two)
  await walkMatters(desk, [...coercions(desk, two), ...underWay(desk, two)])
  await walkCalled(desk, two)
}
