import { addDays, type PlainDate } from '#core/calendar/plain-date.ts'
import { spread, workingDaysIn, workingDaysLater, type Chance } from '../random.ts'
import type { Volumes } from '../volumes.ts'
import type { CaseWalk, Walker } from '../walker.ts'

const MATTERS = ['反映动迁安置房交付延期', '反映物业费收支不公开', '要求解决邻里相邻权纠纷', '反映工地扬尘污染', '反映拖欠工程款', '建议完善社区公共停车管理'] as const
const KINDS: Readonly<Record<(typeof MATTERS)[number], string>> = { 反映动迁安置房交付延期: '城乡建设', 反映物业费收支不公开: '城乡建设', 要求解决邻里相邻权纠纷: '政法', 反映工地扬尘污染: '生态环境', 反映拖欠工程款: '劳动和社会保障', 建议完善社区公共停车管理: '交通运输' }
const CHANNELS = ['网上', '来信', '来电', '来访'] as const

interface Plan { readonly received: PlainDate; readonly accepted: PlainDate; readonly handled: PlainDate; readonly replied: PlainDate; readonly closed: PlainDate }

/** The way through the petition procedure, up to `until` steps. */
function handle(kase: CaseWalk, plan: Plan, suggestion: boolean, until: number): void {
  const steps: readonly (() => unknown)[] = [
    () => kase.act('甄别', plan.accepted, { 信访类别: suggestion ? '建议意见类' : '申诉求决类', 法定途径: suggestion ? '不适用' : '信访程序办理', 下级正在办理: '否', 已经复核: '否' }),
    () => kase.act('受理告知', plan.accepted, { 告知方式: '书面送达', 承办人员: '演示甲', 责任领导: '演示分管领导' }),
    () => kase.act('调查办理', plan.handled, { 听取陈述情况: '当面听取信访人陈述。', 调查情况: '走访有关单位，调取有关材料。', 办理人员: '演示甲', 与事项有直接利害关系: '否' }),
    () => (suggestion
      ? kase.act('建议答复', plan.replied, { 研究论证意见: '经研究可行。', 是否采纳: '采纳', 答复内容: '已采纳并列入明年计划。' })
      : kase.act('出具处理意见', plan.replied, { 信访请求: '要求解决反映的问题', 事实和理由: '经调查，反映情况部分属实。', 处理意见: '解释说明', 意见内容: '已责成有关单位限期处理，并作解释。', 法律法规依据: '信访工作条例第三十二条', 告知复查权利: '是', 送达日期: plan.replied })),
    () => (suggestion ? undefined : kase.act('办结', plan.closed)),
  ]
  for (const step of steps.slice(0, until)) step()
}

async function petition(walker: Walker, chance: Chance, of: Volumes, day: PlainDate, serial: number, until: number, matter: (typeof MATTERS)[number] = chance.pick(MATTERS)): Promise<void> {
  const { calendar } = walker.house.cases.setting
  const accepted = workingDaysLater(calendar, day, chance.between(1, 6))
  const plan: Plan = { received: day, accepted, handled: workingDaysLater(calendar, accepted, 4), replied: workingDaysLater(calendar, accepted, chance.between(8, 30)), closed: workingDaysLater(calendar, accepted, 60) }
  const channel = chance.pick(CHANNELS)
  const answers = {
    信访人: `演示信访人${serial}`, 信访人类型: '公民', 信访渠道: channel, 收到日期: day, 来源: '直接收到', 信访事项: matter, 内容分类: KINDS[matter], 所属地: '演示镇', 是否重复: chance.next() < 0.1 ? '是' : '否',
    ...(channel === '来访' ? { 走访人数: 1, 登记代表人数: 1 } : {}),
  }
  await walker.walk('petition', of.organ, day, answers, (kase) => handle(kase, plan, matter.startsWith('建议'), until))
}

/** One whose petitioner asked for review within thirty days of the reply. */
async function underReview(walker: Walker, of: Volumes, today: PlainDate, serial: number, back: number): Promise<void> {
  const { calendar } = walker.house.cases.setting
  const later = (n: number): PlainDate => workingDaysLater(calendar, addDays(today, -back), n)
  const plan: Plan = { received: later(0), accepted: later(2), handled: later(8), replied: later(20), closed: later(30) }
  const answers = { 信访人: `演示信访人${serial}`, 信访人类型: '公民', 信访渠道: '网上', 收到日期: plan.received, 来源: '直接收到', 信访事项: MATTERS[1], 内容分类: KINDS[MATTERS[1]], 所属地: '演示镇', 是否重复: '否' }
  await walker.walk('petition', of.organ, plan.received, answers, (kase) => {
    handle(kase, plan, false, 4)
    kase.act('申请复查', later(28), { 复查请求: '不服处理意见，请求复查。' })
  })
}

/** A year of petitions, then a few of this autumn at different steps. */
export async function walkPetitions(walker: Walker, chance: Chance, of: Volumes, today: PlainDate): Promise<void> {
  const { calendar } = walker.house.cases.setting
  const days = spread(chance, workingDaysIn(calendar, `${of.year}-01-01`, `${of.year}-12-31`), of.petitions)
  for (const [index, day] of days.entries()) await petition(walker, chance, of, day, index + 1, 5)
  const recent = [70, 62, 48, 16, 12, 5].map((back) => addDays(today, -back)).map((day) => workingDaysLater(calendar, day, 0))
  for (const [index, day] of recent.entries()) await petition(walker, chance, of, day, 9000 + index, [3, 3, 3, 0, 2, 0][index] ?? 0)
  for (const [index, back] of [46, 62].entries()) await underReview(walker, of, today, 9100 + index, back)
}
