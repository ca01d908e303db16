import type { PlainDate } from '#core/calendar/plain-date.ts'
import { workingDaysIn, workingDaysLater, spread, type Chance } from '../random.ts'
import type { Volumes } from '../volumes.ts'
import type { CaseWalk, Walker } from '../walker.ts'

const MATTERS = [
  ['投诉', '夜间施工噪声影响休息'], ['投诉', '楼道堆物占用消防通道'], ['求助', '路灯不亮，夜间出行不便'], ['投诉', '沿街商铺跨门经营'], ['举报', '小区内疑似违法搭建'],
  ['求助', '下水道堵塞，雨天积水'], ['投诉', '餐饮油烟扰民'], ['投诉', '垃圾清运不及时'], ['咨询', '咨询办理居住证所需材料'], ['建议', '建议在公园增设休息座椅'], ['求助', '电梯故障长时间未修'], ['投诉', '共享单车乱停放'],
] as const
/** How the city's platform classes what is not about the look of the town. */
const CLASSES: Readonly<Record<string, string>> = { 咨询: '公共服务/政策咨询', 建议: '城市管理/公共设施' }
const VILLAGES = ['演示一村', '演示二村', '演示三村', '演示新苑居委', '演示花园居委', '演示家园居委'] as const

/** What the superior level found when it called back; undefined: it did not call. */
interface Callback { readonly contacted: string; readonly rating: string; readonly outcome: string }

/** Exactly so many of each, in mixed order. */
function callbacks(chance: Chance, { calledBack, notContacted, solved, satisfied, dissatisfied }: Volumes['hotline']): readonly Callback[] {
  const fill = (n: number, value: string, rest: readonly string[]): readonly string[] => chance.shuffle(Array.from({ length: calledBack }, (_, i) => (i < n ? value : rest[(i - n) % rest.length] ?? '')))
  const contacted = fill(notContacted, '否', ['是'])
  const outcome = fill(solved, '实际解决', ['解释说明'])
  const rating = chance.shuffle(Array.from({ length: calledBack }, (_, i) => (i < satisfied ? '满意' : i < satisfied + dissatisfied ? '不满意' : i % 2 === 0 ? '基本满意' : '一般')))
  return contacted.map((flag, i) => ({ contacted: flag, outcome: outcome[i] ?? '', rating: rating[i] ?? '' }))
}

/** The way of a ticket up to `until` steps; all of it when left out. */
function handle(kase: CaseWalk, day: PlainDate, step: (n: number) => PlainDate, callback: Callback | undefined, until = 9): void {
  const contacted = callback?.contacted !== '否'
  const outcome = callback?.outcome ?? '解释说明'
  const steps: readonly (() => unknown)[] = [
    () => kase.act('接单', `${day}T10:00`, { 承办单位: '城市运行管理中心', 承办科室: '热线科', 承办人: '演示丙' }),
    () => kase.act('先行联系', `${step(1)}T09:30`, contacted ? { 联系结果: '已联系', 联系时间: `${step(1)}T09:20`, 联系人: '演示丙' } : { 联系结果: '未联系', 未联系原因: '匿名' }),
    () => kase.act('办理', `${step(1)}T15:00`, { 调查情况: '到现场查看，情况基本属实。', 处置措施: '责成有关单位整改，并现场复核。' }),
    () => kase.act('答复', `${step(1)}T16:30`, { 答复内容: '已将处置情况告知来电人。', 答复时间: `${step(1)}T16:20`, 答复方式: '电话', 办理结果: outcome, 是否违建: '否', 是否群租: '否', ...(outcome === '实际解决' ? { 解决佐证: '现场照片' } : {}) }),
    () => kase.act('提交办结', `${step(2)}T09:00`),
    () => (callback ? kase.act('上级回访', `${step(5)}T10:00`, { 是否先行联系: callback.contacted, 市民满意度: callback.rating, 回访日期: step(5) }) : kase.act('结案归档', `${step(3)}T10:00`)),
    () => (callback?.rating === '不满意' ? kase.act('结案归档', `${step(6)}T10:00`, { 结案说明: '经核实已依法处置并解释，诉求人对政策本身不满意' }) : undefined),
  ]
  for (const one of steps.slice(0, until)) one()
}

const PHONES = ['13800000001', '13800000002', '13800000003'] as const

async function ticket(walker: Walker, chance: Chance, of: Volumes, day: PlainDate, serial: number, callback: Callback | undefined, until?: number): Promise<void> {
  const { calendar } = walker.house.cases.setting
  const [type, what] = callback ? chance.pick(MATTERS.filter(([kind]) => kind !== '咨询' && kind !== '建议')) : chance.pick(MATTERS)
  const village = chance.pick(VILLAGES)
  const answers = {
    工单编号: `${of.organ === 'yanshi-zhen' ? 'YS' : 'YL'}${day.replaceAll('-', '')}${String(serial).padStart(5, '0')}`, 来电人: `演示市民${serial}`, 来电人类型: '公民', 来电人联系电话: chance.pick(PHONES),
    诉求类型: type, 事项分类: CLASSES[type] ?? '城市管理/市容环境', 紧急程度: '一般', 诉求内容: what, 发生地址: `演示路${chance.between(1, 300)}号`, 所属村居: village, 诉求来源: '电话', 工单性质: '一般',
  }
  const memo = new Map<number, PlainDate>()
  const step = (n: number): PlainDate => { const known = memo.get(n) ?? workingDaysLater(calendar, day, n); memo.set(n, known); return known }
  await walker.walk('hotline', of.organ, `${day}T08:30`, answers, (kase) => handle(kase, day, step, callback, until))
}

/** A year of tickets with exactly the town's figures, then some of this year that are still being handled. */
export async function walkHotline(walker: Walker, chance: Chance, of: Volumes, today: PlainDate): Promise<void> {
  const { calendar } = walker.house.cases.setting
  const days = spread(chance, workingDaysIn(calendar, `${of.year}-01-01`, `${of.year}-12-31`), of.hotline.received)
  const called = callbacks(chance, of.hotline)
  // Only tickets of January to mid-December can have been called back within the year.
  const early = days.findLastIndex((day) => day <= `${of.year}-12-12`) + 1
  const chosen = new Set(chance.shuffle(Array.from({ length: early }, (_, i) => i)).slice(0, called.length))
  let next = 0
  for (const [index, day] of days.entries()) await ticket(walker, chance, of, day, index + 1, chosen.has(index) ? called[next++] : undefined)
  const recent = workingDaysIn(calendar, `${Number(today.slice(0, 4))}-11-01`, today).slice(-9, -1)
  for (const [index, day] of recent.entries()) await ticket(walker, chance, of, day, 90_000 + index, undefined, Math.max(0, Math.min(5, recent.length - 1 - index)))
}
