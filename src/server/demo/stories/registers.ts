import { addDays, addYears, type PlainDate } from '#core/calendar/plain-date.ts'
import { spread, workingDaysIn, type Chance } from '../random.ts'
import type { Volumes } from '../volumes.ts'
import type { Walker } from '../walker.ts'
import { ADVISED } from '../works/legalService.ts'

const FORMS = ['讲座', '现场宣传', '展览展示', '以案释法', '培训'] as const
/** Laws that are put first, each with the month that is its own, if any. */
const FIRST: Readonly<Record<string, { readonly month?: string; readonly called?: string }>> = { 民法典: { month: '05', called: '民法典宣传月' }, 安全生产法: { month: '06', called: '安全生产月' }, 宪法: {} }
const aimOf = (topic: string, day: PlainDate): object => {
  const first = FIRST[topic]
  return first ? { 重点法律: [topic], ...(first.month === day.slice(5, 7) ? { 主题时段: [first.called] } : {}) } : {}
}
/** Every so many events one is held with others and told by the media. */
const GREAT = 20
const TOPICS = ['民法典', '反电信网络诈骗法', '行政处罚法', '安全生产法', '消防法', '宪法'] as const

/** Splits a total into so many whole parts, none negative, that sum to it exactly. */
export function split(chance: Chance, total: number, parts: number): readonly number[] {
  const cuts = Array.from({ length: parts - 1 }, () => chance.between(0, total)).sort((a, b) => a - b)
  return [...cuts, total].map((cut, index) => cut - (index === 0 ? 0 : cuts[index - 1] ?? 0))
}

/** Officers first: the penalty guard reads this register on the day of each act. In a town with all its works one certificate ends soon, and one has just been renewed under another number. */
export async function walkOfficers(walker: Walker, of: Volumes, names: readonly string[], today: PlainDate): Promise<void> {
  const enter = (name: string, serial: number, from: PlainDate, until: PlainDate): Promise<void> => walker.walk('officer-certification', of.organ, from, {
    姓名: name, 证件种类: '行政执法证', 证号: `演执${of.organ === 'yanshi-zhen' ? 'Y' : 'L'}${String(serial).padStart(4, '0')}`, 发证日期: from, 有效期至: until, 所在单位: '综合行政执法队', 岗位: '综合行政执法', 在岗: '在岗', 法律职业资格: serial % 8 === 1 ? '有' : '无', 年度培训学时: 60, 年度考试: '合格',
  })
  const from = `${of.year - 2}-03-01`
  const early = new Map<string, PlainDate>(of.works ? names.slice(-2).map((name, n) => [name, addDays(today, 12 + 6 * n)]) : [])
  for (const [index, name] of names.entries()) await enter(name, index + 1, from, early.get(name) ?? addYears(from, 5))
  const renewed = [...early.keys()].at(-1)
  if (renewed !== undefined) await enter(renewed, names.length + 1, addDays(today, -3), addYears(addDays(today, -3), 5))
}

export async function walkPublicity(walker: Walker, chance: Chance, of: Volumes): Promise<void> {
  const { events, materials, consultations, beneficiaries } = of.publicity
  const days = spread(chance, workingDaysIn(walker.house.cases.setting.calendar, `${of.year}-01-01`, `${of.year}-12-31`), events)
  const [sheets, asked, people] = [split(chance, materials, events), split(chance, consultations - (of.works ? ADVISED : 0), events), split(chance, beneficiaries, events)]
  for (const [index, day] of days.entries()) {
    const topic = chance.pick(TOPICS)
    const [place, form] = [chance.pick(['演示文化广场', '演示学校', '演示村委会', '演示产业园']), chance.pick(FORMS)]
    await walker.walk('law-publicity', of.organ, day, {
      活动日期: day, 活动名称: `${topic}宣传（第${index + 1}场）`, 地点或者渠道: place, 组织单位: '司法所', 宣传内容: topic, ...aimOf(topic, day), 活动形式: form, 受众: ['村（居）民'],
      惠及人数: people[index] ?? 0, 发放资料份数: sheets[index] ?? 0, 法律咨询人次: asked[index] ?? 0, 佐证说明: '签到表、照片存司法所', ...(index % GREAT === 0 ? { 联合单位: '演示学校', 媒体报道: '演示日报', 活动经费: 3000 } : {}), ...(form === '以案释法' ? { 已隐去个人信息: '是' } : {}),
    })
  }
}

export async function walkAttendances(walker: Walker, chance: Chance, of: Volumes): Promise<void> {
  const days = spread(chance, workingDaysIn(walker.house.cases.setting.calendar, `${of.year}-01-10`, `${of.year}-12-25`), of.attendances)
  for (const [index, day] of days.entries()) {
    await walker.walk('justice-office-attendance', of.organ, day, {
      会议日期: day, 会议名称: '镇长办公会议', 会议届次: `${of.year}年第${index + 1}次`, 列席人: '演示甲', 涉法议题: '研究合同签订、拆违等事项', 涉法议题数: chance.between(1, 4), 提出法律意见: '建议补充合法性审查材料', 意见是否采纳: '采纳', 是否缺席: '否',
    })
  }
}
