import { addDays, type PlainDate } from '#core/calendar/plain-date.ts'
import type { Facts } from '#core/engine/case.ts'
import { spread, workingDaysEarlier, workingDaysIn, type Chance } from '../random.ts'
import type { Walker } from '../walker.ts'
import { lengthOf, step, takeSteps, upTo, type Step } from './steps.ts'

const DISTRICT = 'yanshi-qu'
const CASES = 14
const ACTS = [['行政处罚', '综合执法（城管）', '行政处罚决定'], ['政府信息公开', '其他', '政府信息公开答复书'], ['行政处罚', '市场监管', '行政处罚决定']] as const

const accept = (form: Facts = { 审理程序: '普通' }): Step => step(3, '受理', ({ day }) => ({
  受理日期: day, ...form, 符合受理条件: '是', 申请期限认定: '在法定期限内提出', 法院已受理同一诉讼: '否', 曾准予撤回同一申请: '否',
}))
const exchange = (answered: number): readonly Step[] => [
  step(1, '发送被申请人'), step(0, '被申请人签收', ({ day }) => ({ 被申请人收到日期: day })), step(answered, '收到答复', ({ day }) => ({ 答复日期: day, 证据材料: '证据材料一册' })),
]
const heard = step(3, '听取意见', { 听取方式: '电话', 意见记录: '申请人坚持复议请求，陈述事实和理由。' })
const approved: readonly Step[] = [
  step(5, '提出审查意见', { 重大疑难复杂: '否', 专业性技术性较强: '否', 审查意见: '事实、证据、依据、程序逐项审查，意见附后。' }), step(2, '负责人同意', { 审批意见: '同意' }),
]
const decide = (answers: Facts): Step => step(2, '作出决定', { 决定书已盖章: '是', ...answers })
const serve: readonly Step[] = [step(2, '送达决定', ({ day }) => ({ 送达方式: '邮寄送达', 送达日期: day })), step(5, '公开决定', { 公开载体: '区政府门户网站', 公开文书: '行政复议决定书（已隐去依法不公开的内容）' })]
const close = step(6, '结案')

/** Upheld, rejected, changed, settled: each a lawful way to its end. */
const WAYS: readonly (readonly Step[])[] = [
  [accept(), ...exchange(7), heard, ...approved, decide({ 决定类型: '维持', 决定要旨: '事实清楚、程序合法，予以维持。' }), ...serve, close],
  [accept({ 审理程序: '简易', 简易事由: '政府信息公开' }), ...exchange(4), ...approved, decide({ 决定类型: '驳回复议请求', 决定要旨: '答复内容合法。' }), ...serve, close],
  [accept(), ...exchange(7), heard, ...approved, decide({ 决定类型: '变更', 决定要旨: '裁量明显不当，罚款数额予以变更。', 对申请人更为不利: '否', 第三人提出相反请求: '否' }), ...serve, close],
  [accept(), ...exchange(7), heard, step(6, '调解结案', { 调解事项: '行使自由裁量权的行为', 调解结果: '双方就处罚数额达成一致。', 各方已签字签章: '是', 已加盖复议机关印章: '是' }), close],
]

async function file(walker: Walker, day: PlainDate, serial: number, steps: readonly Step[]): Promise<void> {
  const [matter, field, name] = ACTS[serial % ACTS.length] ?? ACTS[0]
  const answers = {
    申请人: `演示复议申请人${serial}`, 申请人类型: '公民', 被申请人: serial % 3 === 0 ? '样例镇人民政府' : '演示镇人民政府', 被复议行为: `${name}（${day.slice(0, 4)}年第${serial}号）`, 行政管理类别: field, 申请事项: matter,
    复议请求: '请求撤销该行政行为', 事实和理由: '申请人认为认定事实不清、程序违法。', 一并请求赔偿: '否', 请求附带审查规范性文件: '否', 申请方式: '当面', 申请日期: day, 收到日期: day,
  }
  await walker.walk('reconsideration', DISTRICT, day, answers, (kase) => takeSteps(kase, walker.house.cases.setting.calendar, day, steps))
}

/** Open today: the way, working days since it was received, and how far it went. */
const OPEN: readonly { readonly way: number; readonly back: number; readonly until?: string }[] = [
  { way: 0, back: 2 }, { way: 0, back: 4 }, { way: 0, back: 16, until: '收到答复' }, { way: 0, back: 38, until: '听取意见' }, { way: 2, back: 25, until: '提出审查意见' }, { way: 2, back: 30, until: '作出决定' },
]

/** A year of the district's reconsideration cases, then some that are under way today. */
export async function walkReconsideration(walker: Walker, chance: Chance, year: number, today: PlainDate): Promise<void> {
  const { calendar } = walker.house.cases.setting
  const last = workingDaysEarlier(calendar, `${year}-12-31`, Math.max(...WAYS.map(lengthOf)))
  const days = spread(chance, workingDaysIn(calendar, `${year}-01-05`, last), CASES)
  for (const [index, day] of days.entries()) await file(walker, day, index + 1, WAYS[index % WAYS.length] ?? [])
  for (const [index, { way, back, until }] of OPEN.entries()) {
    await file(walker, workingDaysEarlier(calendar, addDays(today, 1), back + 1), CASES + index + 1, upTo(WAYS[way] ?? [], until))
  }
}
