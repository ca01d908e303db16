import { addDays, addYears, type PlainDate } from '#core/calendar/plain-date.ts'
import type { Actor, Facts } from '#core/engine/case.ts'
import { listOf } from '#core/engine/clock.ts'
import { workingDaysEarlier, workingDaysIn, type Chance } from '../random.ts'
import type { Volumes } from '../volumes.ts'
import type { CaseWalk, Walker } from '../walker.ts'
import { onTheSpot, WAYS, type Matter } from './penaltyWays.ts'
import { lengthOf, step, takeSteps, upTo, type Step } from './steps.ts'

interface Offence { readonly cause: string; readonly by: '公民' | '个体工商户' | '法人'; readonly fines: readonly [number, number] }

const SPOT: readonly Offence[] = [
  { cause: '随地吐痰、乱扔废弃物', by: '公民', fines: [50, 100] }, { cause: '个人未按规定分类投放生活垃圾', by: '公民', fines: [50, 200] },
  { cause: '占用道路堆放物品', by: '公民', fines: [0, 200] }, { cause: '沿街商户跨门经营', by: '个体工商户', fines: [200, 1000] }, { cause: '车辆未采取密闭措施致渣土洒落', by: '法人', fines: [500, 3000] },
]
const GENERAL: readonly Offence[] = [
  { cause: '擅自占用城市道路经营', by: '个体工商户', fines: [500, 2000] }, { cause: '单位未按规定分类投放生活垃圾', by: '法人', fines: [5000, 20_000] }, { cause: '未经许可处置建筑垃圾', by: '法人', fines: [5000, 30_000] },
  { cause: '餐饮服务场所油烟直排', by: '个体工商户', fines: [5000, 15_000] }, { cause: '擅自搭建附属设施', by: '公民', fines: [1000, 5000] }, { cause: '夜间违规施工产生噪声', by: '法人', fines: [10_000, 30_000] },
]
const MAJOR: Offence = { cause: '违法倾倒建筑垃圾，情节严重', by: '法人', fines: [100_000, 200_000] }
const ORDINARY = ['spoke', 'spoke', 'waived', 'waived', 'silent', 'silent', 'seized', 'late', 'instalments'] as const
const JURISDICTION = '演示省人民政府关于乡镇街道综合行政执法事项的决定（演省府发〔2021〕12号）'

/** One town's cases, drawn one after another. */
interface Desk { readonly walker: Walker; readonly chance: Chance; readonly of: Volumes; readonly officers: readonly string[] }

interface Plan { readonly offence: Offence; readonly day: PlainDate; readonly serial: number; readonly steps: readonly Step[]; readonly handler: string; readonly ended?: PlainDate }

const handlerOf = ({ officers }: Matter): string => officers[0] ?? ''
const roundFine = (chance: Chance, [least, most]: Offence['fines']): number => chance.between(least / 50, most / 50) * 50

function matterOf({ chance, officers }: Desk, offence: Offence, review: Matter['review'] = '无'): Matter {
  const pair = chance.shuffle(officers).slice(0, 2)
  return { officers: pair, fine: roundFine(chance, offence.fines), isMajor: offence === MAJOR, review }
}

/** Acts of the handler are taken by one of the case's own officers. */
export const handledBy = (kase: CaseWalk, name: string, officer: string): Partial<Actor> =>
  (listOf(kase.definition.actions[name]?.by ?? [])[0] === '经办人' ? { person: officer } : {})

const LEAD: Facts = { 当事人联系电话: '13800000009', 案件来源: '检查发现', 涉及生命健康金融安全且有危害后果: '否', 管辖依据: JURISDICTION, 实施主体: '行政机关' }

function lead(offence: Offence, serial: number, ended: PlainDate): Facts {
  const name = { 公民: `演示当事人${serial}`, 个体工商户: `演示商户${serial}号店`, 法人: `演示第${serial}建设有限公司` }[offence.by]
  return { ...LEAD, 当事人: name, 当事人类型: offence.by, 案由: offence.cause, 违法行为终了日: ended }
}

/** A general case for which other work gave cause: `told` says who, for what, and of which case it came. @returns its id */
export const walkCaused = (walker: Walker, organ: string, day: PlainDate, told: Facts, steps: readonly Step[], handler: string): Promise<string> =>
  walker.walkNamed('penalty', organ, day, { ...LEAD, 违法行为终了日: day, ...told }, (kase) => takeSteps(kase, walker.house.cases.setting.calendar, day, steps, (name) => handledBy(kase, name, handler)), { person: handler })

const file = ({ walker, of }: Desk, plan: Plan): Promise<void> =>
  walker.walk('penalty', of.organ, plan.day, lead(plan.offence, plan.serial, plan.ended ?? plan.day), (kase) => takeSteps(kase, walker.house.cases.setting.calendar, plan.day, plan.steps, (name) => handledBy(kase, name, plan.handler)), { person: plan.handler })

/** A day of opening that lets the case end within the year. */
function openingDay({ walker, chance, of }: Desk, steps: readonly Step[]): PlainDate {
  const { calendar } = walker.house.cases.setting
  return chance.pick(workingDaysIn(calendar, `${of.year}-01-02`, workingDaysEarlier(calendar, `${of.year}-12-31`, lengthOf(steps))))
}

async function walkSimple(desk: Desk): Promise<void> {
  for (let serial = 1; serial <= desk.of.penalty.simple; serial += 1) {
    const offence = desk.chance.pick(SPOT)
    const matter = matterOf(desk, offence)
    const steps = onTheSpot(matter, offence.by === '法人')
    await file(desk, { offence, serial, steps, handler: handlerOf(matter), day: openingDay(desk, steps) })
  }
}

/** So many of each way that the town's figures come out: reviews and hearings, one decision annulled, some without penalty; less what other work gives cause for. */
function waysOf({ chance, of }: Desk): readonly (keyof typeof WAYS)[] {
  const { general, reviewed } = of.penalty
  const { closed = 0, reviewed: elsewhere = 0 } = of.caused ?? {}
  const heard = Math.floor(reviewed / 3)
  const fixed: readonly (keyof typeof WAYS)[] = [
    ...Array.from({ length: heard }, () => 'heard' as const), ...Array.from({ length: reviewed - heard - elsewhere }, () => 'reviewed' as const),
    'annulled', 'none', ...Array.from({ length: Math.floor(general / 40) }, () => 'none' as const),
  ]
  return [...fixed, ...Array.from({ length: general - closed - fixed.length }, () => chance.pick(ORDINARY))]
}

const REVIEWS: Partial<Record<keyof typeof WAYS, Matter['review']>> = { heard: '直接关系重大权益', reviewed: '涉及重大公共利益' }

function planOf(desk: Desk, way: keyof typeof WAYS): Pick<Plan, 'offence' | 'steps' | 'handler'> {
  const review = REVIEWS[way]
  const offence = review ? MAJOR : desk.chance.pick(GENERAL)
  const matter = matterOf(desk, offence, review)
  return { offence, steps: WAYS[way](matter), handler: handlerOf(matter) }
}

async function walkGeneral(desk: Desk): Promise<void> {
  for (const [index, way] of waysOf(desk).entries()) {
    const plan = planOf(desk, way)
    await file(desk, { ...plan, serial: desk.of.penalty.simple + 1 + index, day: openingDay(desk, plan.steps) })
  }
}

/** Still open today: opened so many days ago, taken as far as `until` (nothing beyond the lead when left out). */
const OPEN: readonly { readonly way: keyof typeof WAYS; readonly ago: number; readonly until?: string; readonly expiring?: true; readonly asksAdviser?: true }[] = [
  { way: 'spoke', ago: 2 }, { way: 'silent', ago: 100, until: '事先告知' }, { way: 'spoke', ago: 33, until: '作出决定' }, { way: 'seized', ago: 9, until: '先行登记保存' },
  { way: 'spoke', ago: 4, expiring: true }, { way: 'waived', ago: 90, until: '调查取证' }, { way: 'reviewed', ago: 45, until: '放弃听证', asksAdviser: true }, { way: 'spoke', ago: 19, until: '事先告知' },
  { way: 'heard', ago: 27, until: '通知听证' }, { way: 'late', ago: 75, until: '送达' }, { way: 'spoke', ago: 44, until: '缴清罚款' }, { way: 'reviewed', ago: 50, until: '法制审核', asksAdviser: true },
]
const OPEN_IN_SMALL_TOWN = 4
const ASK_ADVISER = step(0, '会签', { 会签人: ['演示顾问'], 会签要求: '请就法律适用和裁量出具书面意见' })

async function walkOpen(desk: Desk, today: PlainDate): Promise<void> {
  const { calendar } = desk.walker.house.cases.setting
  const { simple, general } = desk.of.penalty
  const shown = general > 100 ? OPEN : OPEN.slice(0, OPEN_IN_SMALL_TOWN)
  for (const [index, { way, ago, until, expiring, asksAdviser }] of shown.entries()) {
    const { steps, ...plan } = planOf(desk, way)
    const day = workingDaysEarlier(calendar, addDays(today, 1 - ago), 1)
    await file(desk, { ...plan, steps: [...upTo(steps, until), ...(asksAdviser ? [ASK_ADVISER] : [])], day, serial: simple + general + 1 + index, ...(expiring ? { ended: addDays(addYears(today, -2), 2) } : {}) })
  }
}

/** A year of summary and general cases with exactly the town's figures, then some that are being handled today. */
export async function walkPenalties(walker: Walker, chance: Chance, of: Volumes, today: PlainDate, officers: readonly string[]): Promise<void> {
  const desk: Desk = { walker, chance, of, officers }
  await walkSimple(desk)
  await walkGeneral(desk)
  await walkOpen(desk, today)
}
