import { creditCodeCheck } from '#core/engine/formats.ts'
import type { Facts } from '#core/engine/case.ts'
import { addDays, type PlainDate } from '#core/calendar/plain-date.ts'
import { followMoves } from '#cases/links.ts'
import { TENANT } from '../../house.ts'
import { handledBy, walkCaused } from '../stories/penalty.ts'
import { WAYS, type Matter as Penalty, type Way } from '../stories/penaltyWays.ts'
import { step, takeSteps, upTo, type Step } from '../stories/steps.ts'
import type { Volumes } from '../volumes.ts'
import type { Walker } from '../walker.ts'
import { walkCoercions } from './coercions.ts'
import { ago, pairOf, walkMatter, walkMatters, type Desk, type Matter } from './matter.ts'
import { sentBack, transferred, walkOversight } from './oversight.ts'
import { walkReview, walkReviews } from './reviews.ts'
import { walkSafety } from './safety.ts'

/** Inspections and clues of cameras, and the penalties for which they give cause. */

const codeOf = (i: number): string => {
  const first = `91990000MA00000${String(i).padStart(2, '0')}`
  return `${first}${creditCodeCheck(first)}`
}

interface Check { readonly on: PlainDate; readonly what: string; readonly whom: string; readonly by?: string; readonly how: '双随机' | '重点监管' | '专项检查' | '个案检查'; readonly why?: { readonly clue: string; readonly reason: string } }

const opened = ({ what, whom, by = '法人', how, why }: Check, i: number): Facts => ({
  检查类型: why ? '触发检查' : '计划检查', 抽查方式: how, 是否联合检查: '否', 检查事项: what, 检查事项在清单内: '是', 牵头单位: '综合行政执法队', 检查对象: whom, 检查对象类型: by, 检查对象统一社会信用代码: codeOf(i), ...(why ? { 检查原因: why.reason, 线索来源: why.clue } : {}),
})

/** Planned or approved, staffed, with the code that has to be had before entering. */
const prepared = ({ how, why }: Check, i: number, officers: readonly string[]): readonly Step[] => [
  why ? step(1, '批准触发检查', { 批准意见: '线索具体，同意检查' }) : step(1, '备案检查计划', ({ day }) => ({ 计划编码: `演检计〔${day.slice(0, 4)}〕${i}`, 计划备案日期: day, 计划公布日期: day, 抽查比例: 5, 未超过年度频次上限: '是' })),
  how === '双随机' ? step(2, '随机抽取', ({ day }) => ({ 对象名录总数: 126, 人员名录总数: 23, 抽取种子: `演摇检${day.slice(2, 4)}${i}`, 抽取监督人: '演示戊', 执法人员: officers, 需要回避: '否' })) : step(1, '指派人员', { 执法人员: officers, 需要回避: '否' }),
  step(1, '登记检查码', ({ day }) => ({ 检查码: `演检码${day.slice(2, 4)}${String(i).padStart(4, '0')}`, 检查码取得日期: day })),
]

const seen = (officers: readonly string[], found: string, says: string, mend?: { readonly what: string; readonly days: number }): Step => step(1, '现场检查', ({ day }) => ({
  执法人员: officers, 已出示执法证件: '是', 现场检查情况: says, 书面记录完整: '是', 检查结果: found, ...(mend ? { 改正期限: addDays(day, mend.days), 改正要求: mend.what } : {}),
}))
const told: Step = step(0, '告知结果', ({ day }) => ({ 告知内容: '检查结果和依据、改正要求已当场告知', 告知日期: day, 合规建议: '建议建立自查台账，每月自查一次' }))
const rated = (how = '满意'): Step => step(2, '对象评价', { 检查评价: how })
const published = (after = 4): Step => step(after, '公开结果', { 公开渠道: '执法公示平台', 已去除秘密和隐私: '是' })
const again = (after: number, officers: readonly string[], result: string, says: string, declared = false): Step => step(after, '复查', ({ day }) => ({ 执法人员: officers, 复查情况: says, 复查结果: result, ...(declared ? { 改正申报日期: day } : {}) }))

const CHECKS = (year: number): Readonly<Record<'fumes' | 'trucks' | 'sorting' | 'snack' | 'signs' | 'closed' | 'site' | 'depot' | 'canteen', Check>> => ({
  fumes: { on: `${year}-01-15`, what: '油烟净化设施使用和清洗', whom: '演示第一餐饮有限公司', how: '双随机' },
  trucks: { on: `${year}-03-04`, what: '渣土车辆密闭和处置手续', whom: '演示第二渣土运输有限公司', how: '专项检查' },
  depot: { on: `${year}-04-09`, what: '仓储场所消防安全和占道堆物', whom: '演示第四仓储有限公司', how: '重点监管' },
  sorting: { on: `${year}-04-22`, what: '生活垃圾分类投放管理责任', whom: '演示第一物业有限公司', how: '双随机' },
  snack: { on: `${year}-05-22`, what: '餐饮油烟排放', whom: '演示小吃店', by: '个体工商户', how: '个案检查', why: { clue: '投诉举报', reason: '居民反映夜间油烟直排' } },
  signs: { on: `${year}-07-08`, what: '户外招牌设施安全', whom: '演示第三商贸有限公司', how: '专项检查' },
  closed: { on: `${year}-09-02`, what: '建筑垃圾堆放', whom: '演示第十建材有限公司', how: '个案检查', why: { clue: '数据监测', reason: '卫星影像显示堆体扩大' } },
  site: { on: `${year}-10-09`, what: '施工现场文明施工', whom: '演示第一建设有限公司', how: '双随机' },
  canteen: { on: `${year}-11-18`, what: '餐厨垃圾收运合同和台账', whom: '演示第二餐饮有限公司', how: '双随机' },
})

const inspection = (desk: Desk, check: Check, i: number, then: (officers: readonly string[]) => readonly Step[]): Matter => {
  const officers = pairOf(desk, i)
  return { of: 'inspection', on: check.on, answers: opened(check, i), steps: [...prepared(check, i, officers), ...then(officers)], by: (name) => (name === '对象评价' ? { person: check.whom } : {}) }
}

/** A penalty as the stories tell it, of a case that is on record or about to be. */
async function punish(desk: Desk, source: string, day: PlainDate, of: { readonly who: string; readonly by: string; readonly cause: string; readonly where: string; readonly way: Way; readonly until?: string }, i: number): Promise<string> {
  const matter: Penalty = { officers: pairOf(desk, i), fine: 2000 + 500 * i, isMajor: false, review: '无' }
  const steps = of.way(matter)
  return walkCaused(desk.walker, desk.organ, day, { 当事人: of.who, 当事人类型: of.by, 案由: of.cause, 发生地点: of.where, 来源案件: source }, of.until ? upTo(steps, of.until) : steps, matter.officers[0] ?? '')
}

/** @returns the inspections of which a hazard and a case for another organ came */
async function walkInspections(desk: Desk): Promise<Readonly<Record<'depot' | 'site', string>>> {
  const { fumes, trucks, sorting, snack, signs, closed, site, depot, canteen } = CHECKS(desk.year)
  const walk = (check: Check, i: number, then: (officers: readonly string[]) => readonly Step[]): Promise<string> => walkMatter(desk, inspection(desk, check, i, then))
  await walk(fumes, 1, (two) => [seen(two, '未发现问题', '净化设施正常运行，清洗台账齐全'), told, rated(), published()])
  await walk(trucks, 2, (two) => [seen(two, '责令限期改正', '两辆车厢盖关闭不严', { what: '检修车厢密闭装置', days: 10 }), told, rated('基本满意'), again(6, two, '已改正', '两辆车已检修，密闭完好', true), published(2)])
  const stored = await walk(depot, 3, (two) => [seen(two, '当场改正', '出口前占道堆物当场清理；库内安全出口堵塞，另按隐患处理'), told, rated(), published()])
  await walk(sorting, 4, (two) => [seen(two, '当场改正', '两处分类标识缺失，当场补齐'), told, rated(), published()])
  const smoked = await walk(snack, 5, (two) => [seen(two, '立案查处', '油烟净化设施停用，油烟直排'), told, published()])
  await punish(desk, smoked, `${desk.year}-05-27`, { who: snack.whom, by: '个体工商户', cause: '餐饮服务场所油烟直排', where: '演示路112号', way: WAYS.spoke }, 5)
  const hung = await walk(signs, 6, (two) => [seen(two, '责令限期改正', '招牌固定件锈蚀', { what: '加固或者拆除招牌', days: 7 }), told, again(7, two, '未改正', '招牌未加固，固定件仍然锈蚀'), published(3)])
  await punish(desk, hung, `${desk.year}-07-24`, { who: signs.whom, by: '法人', cause: '未及时维修、更换户外招牌设施', where: '演示路7号', way: WAYS.silent }, 6)
  await walk(closed, 7, (two) => [seen(two, '无法检查', '厂区已停产搬空，无人在场')])
  const fire = await walk(site, 8, (two) => [seen(two, '移送有权机关', '围挡和冲洗设施合格；发现无证动火作业，移送消防救援机构'), told, rated(), published()])
  await walk(canteen, 9, (two) => [seen(two, '未发现问题', '收运合同有效，台账与联单一致'), told, rated(), published()])
  await inspectionsUnderWay(desk)
  return { depot: stored, site: fire }
}

async function inspectionsUnderWay(desk: Desk): Promise<void> {
  const check = (n: number, what: string, whom: string): Check => ({ on: ago(desk, n), what, whom, how: '专项检查' })
  await walkMatters(desk, [
    inspection(desk, check(8, '建筑垃圾分类堆放', '演示第二建设有限公司'), 10, (two) => [seen(two, '责令限期改正', '装修垃圾与建筑垃圾混堆', { what: '分类堆放并设置标识', days: 12 }), told]),
    { ...inspection(desk, check(2, '油烟净化设施使用和清洗', '演示第三餐饮有限公司'), 11, () => []), steps: prepared(check(2, '', ''), 11, pairOf(desk, 11)).slice(0, 1) },
  ])
  const dumped = await walkMatter(desk, inspection(desk, { ...check(16, '建筑垃圾处置手续', '演示第三渣土运输有限公司'), how: '个案检查', why: { clue: '网格发现', reason: '网格员发现夜间出土' } }, 12, (two) => [seen(two, '立案查处', '未取得处置证，已出土六车'), told]))
  await punish(desk, dumped, ago(desk, 11), { who: '演示第三渣土运输有限公司', by: '法人', cause: '未经许可处置建筑垃圾', where: '演示路300号工地', way: WAYS.spoke, until: '调查取证' }, 7)
}

const clue = (on: PlainDate, i: number, kind: string, where: string, fact: string, steps: readonly Step[]): Matter => ({
  of: 'off-site-enforcement', on, steps, answers: { 设备编号: `演监${String(i).padStart(3, '0')}`, 设备类别: i % 3 === 0 ? '移动监控' : '固定监控', 发现地点: where, 发现时间: `${on}T21:${10 + i}`, 违法类别: kind, 违法事实: fact, 预警级别: '一般' },
})
const device = (fit = '是'): Step => step(0, '审核设备', { 设备符合标准: fit, 设置合理标志明显: '是', 设置地点已公布: '是', 法制审核人: '演示戊', 技术审核人: '演示技术员' })
const identified = (who: string, by: string): readonly Step[] => [
  device(), step(1, '审核记录', { 记录真实清晰完整准确: '是', 审核说明: '时间、地点、车牌（店招）清晰，前后三段影像连续' }), step(1, '确认当事人', { 当事人: who, 当事人类型: by, 确认依据: '车辆登记（营业执照）信息与影像一致' }),
  step(1, '告知当事人', ({ day }) => ({ 告知方式: '短信', 告知日期: day, 查询途径: '演示镇执法公示平台、执法队窗口', 已告知陈述申辩权利: '是' })),
]
const turnedOver = step(5, '转立案', { 立案意见: '事实清楚，当事人未提出异议，转行政处罚立案' })
const dropped = (after: number, why: string, says: string): Step => step(after, '不予立案', { 不予立案理由: why, 不予立案说明: says })

async function walkClues(desk: Desk): Promise<void> {
  const { year, walker } = desk
  const spilled = await walkMatter(desk, clue(`${year}-03-25`, 1, '市容', '演示路与样例路口', '渣土车未密闭，沿途洒落', [...identified('演示第四渣土运输有限公司', '法人'), turnedOver]))
  const fined = await punish(desk, spilled, `${year}-04-07`, { who: '演示第四渣土运输有限公司', by: '法人', cause: '车辆未采取密闭措施致渣土洒落', where: '演示路与样例路口', way: WAYS.waived }, 8)
  const drained = await walkMatter(desk, clue(`${year}-06-16`, 2, '水务', '演示河桥下', '洗车店向雨水井排放污水', [...identified('演示洗车店', '个体工商户'), step(2, '提出异议', { 异议内容: '所排为雨水，非洗车污水' }), step(1, '复核异议', { 复核结论: '不成立', 复核理由: '当日无降雨，影像可见洗车泡沫' }), turnedOver]))
  const spared = await punish(desk, drained, `${year}-07-01`, { who: '演示洗车店', by: '个体工商户', cause: '向城市道路、雨水井排放污水', where: '演示河桥下', way: WAYS.none }, 9)
  await walkMatters(desk, [
    clue(`${year}-05-08`, 3, '文明施工', '演示路300号工地', '夜间施工未见审批', [...identified('演示第一建设有限公司', '法人'), step(2, '提出异议', { 异议内容: '混凝土连续浇筑，已取得夜间施工证明' }), step(1, '复核异议', { 复核结论: '成立', 复核理由: '夜间施工证明真实有效' }), dropped(1, '异议成立', '当事人持有夜间施工证明')]),
    clue(`${year}-08-20`, 4, '市容', '演示路菜场门口', '占道设摊', [device('否'), dropped(1, '设备或者记录不符合要求', '设备检定证书过期，记录不作为证据')]),
    clue(`${year}-10-28`, 5, '绿化', '演示花园绿地', '绿地内停放车辆', [...identified('演示车主5', '公民'), dropped(3, '已自行改正且轻微', '接短信后十分钟内驶离，绿地无损坏')]),
    clue(ago(desk, 3), 6, '市容', '演示路58号', '沿街商户跨门经营', identified('演示百货店', '个体工商户').slice(0, 2)), clue(ago(desk, 8), 7, '市容', '演示路66号', '乱设广告横幅', [...identified('演示第四商贸有限公司', '法人'), step(2, '提出异议', { 异议内容: '横幅由物业悬挂' })]),
  ])
  await walker.flush()
  for (const penalty of [fined, spared]) await followMoves(walker.house.cases, TENANT, penalty)
}

interface Crime { readonly who: string; readonly cause: string; readonly where: string; readonly from: PlainDate; readonly on: PlainDate; readonly link: typeof transferred; readonly goesOn?: PlainDate }

/** Penalties that look like crimes: one is handed over for good, one comes back from the police and is taken to its end. */
async function walkCrime(desk: Desk, { who, cause, where, from, on, link, goesOn }: Crime): Promise<void> {
  const { walker, organ } = desk
  const matter: Penalty = { officers: pairOf(desk, 1), fine: 20_000, isMajor: false, review: '无' }
  const all = WAYS.spoke(matter)
  const before = upTo(all, '调查取证')
  const penalty = await walkCaused(walker, organ, from, { 当事人: who, 当事人类型: '法人', 案由: cause, 发生地点: where }, before, matter.officers[0] ?? '')
  const linked = await walkMatter(desk, link(desk, penalty, on, who))
  await walker.flush()
  await followMoves(walker.house.cases, TENANT, linked)
  if (goesOn) await walker.carryOn(penalty, 'demo:goes-on', (kase) => takeSteps(kase, walker.house.cases.setting.calendar, goesOn, all.slice(before.length), (name) => handledBy(kase, name, matter.officers[0] ?? '')))
}

/** A grave penalty that is reviewed in a case of its own, and decided when that has gone through. */
async function walkReviewedPenalty(desk: Desk): Promise<void> {
  const { walker, organ, year } = desk
  const matter: Penalty = { officers: pairOf(desk, 4), fine: 120_000, isMajor: true, review: '涉及重大公共利益' }
  const all = WAYS.reviewed(matter)
  const before = upTo(all, '放弃听证')
  const told = { 当事人: '演示第七建设有限公司', 当事人类型: '法人', 案由: '违法倾倒建筑垃圾，情节严重', 发生地点: '演示一村河滩' }
  const penalty = await walkCaused(walker, organ, `${year}-02-10`, told, before, matter.officers[0] ?? '')
  const on = `${year}-03-17`
  const review = await walkReview(desk, { penalty, on, officers: matter.officers, name: told.案由 })
  await walker.flush()
  await followMoves(walker.house.cases, TENANT, review)
  const after = all.slice(before.length).filter(({ do: name }) => name !== '法制审核')
  await walker.carryOn(penalty, 'demo:reviewed-penalty', (kase) => takeSteps(kase, walker.house.cases.setting.calendar, addDays(on, 7), after, (name) => handledBy(kase, name, matter.officers[0] ?? '')))
}

/** A year of inspections, coercion, reviews, oversight and safety, each kind with some that are under way today. */
export async function walkEnforcement(walker: Walker, { organ, year }: Pick<Volumes, 'organ' | 'year'>, today: PlainDate, officers: readonly string[]): Promise<void> {
  const desk: Desk = { walker, organ, year, today, officers }
  await walker.flush()
  const { depot, site } = await walkInspections(desk)
  await walkClues(desk)
  await walkCrime(desk, { who: '演示第五渣土运输有限公司', cause: '非法倾倒工业固体废物', where: '演示二村废弃鱼塘', from: `${year}-08-11`, on: `${year}-08-18`, link: transferred })
  await walkCrime(desk, { who: '演示第七渣土运输有限公司', cause: '违法倾倒装修垃圾', where: '演示河河滩', from: `${year}-05-12`, on: `${year}-05-19`, link: sentBack, goesOn: `${year}-06-09` })
  await walkReviewedPenalty(desk)
  await walkCoercions(desk)
  await walkReviews(desk)
  await walkOversight(desk, site)
  await walkSafety(desk, depot)
  await walker.flush()
}
