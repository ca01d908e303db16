import { createHash } from 'node:crypto'
import { addDays } from '#core/calendar/plain-date.ts'
import { share, turn, type Batch } from '#server/demo/batch.ts'
import type { Plan } from './plan.ts'

/** A photograph that was taken; the cases name it, the invented year keeps none. */
const PHOTO = [createHash('sha256').update('演示现场照片').digest('hex')]

const reports = (n: number, way?: Batch['way']): Batch => ({
  definition: 'grid-case', n,
  answers: (i, day) => ({ 来源: turn(['监督员发现', '村居采集', '视频智能发现'], way ? 0 : i), 案件编号: `演网${i + 1}`, 部件或者事件: turn(['事件', '部件'], i), 位置: `演示路${(i % 500) + 1}号`, 所属网格: `演示网格${(i % 60) + 1}`, 问题描述: '演示', 现场照片: PHOTO, 上报日期: day, 上报时间: `${day}T09:00` }),
  ...(way ? { way } : {}),
})
/** Found by an inspector, taken up, dispatched, handled within its limit, checked by the inspector and closed. */
const closed: NonNullable<Batch['way']> = (kase, i, day) => {
  const on = addDays(day, 1)
  kase.act('受理', day, { 大类: turn(['市容环境', '街面秩序', '公用设施'], i), 小类: turn(['暴露垃圾', '占道经营', '井盖破损'], i), 所属网格: `演示网格${(i % 60) + 1}` }).act('立案', `${day}T09:30`, { 立案时间: `${day}T09:30`, 立案条件: '演示' })
    .act('派遣', `${day}T10:00`, { 处置单位: `演示处置单位${(i % 20) + 1}`, 职责依据: '演示', 派遣时间: `${day}T10:00`, 处置时限: 2, 计时方式: '工作日' }).act('接单', `${day}T10:30`)
    .act('处置反馈', `${on}T09:00`, { 处置人: '演示处置人', 处置情况: '演示', 处置时间: `${on}T09:00` }).act('核查', `${on}T11:00`, { 核查结果: '通过', 核查情况: '演示', 核查时间: `${on}T11:00` })
    .act('结案', `${on}T11:30`, { 结案时间: `${on}T11:30`, 结案条件: '演示' })
}

const found = (名: string, n: number, of: (i: number) => Readonly<Record<string, string | number>>, way?: Batch['way']): Batch => ({
  definition: 'hazard', n, between: ['01-04', '11-30'],
  answers: (i, day) => ({ 位置: `演示${名}${i + 1}`, 隐患描述: '演示', 发现日期: day, ...of(i) }),
  ...(way ? { way } : {}),
})
/** What the staff of an enterprise report is put right in the enterprise itself, and looked at again by somebody else. */
const resolved: NonNullable<Batch['way']> = (kase, _i, day) => {
  const by = { role: '企业安全员' }
  kase.act('受理定级', day, { 隐患等级: '一般', 定级依据: '演示' }, by).act('整改反馈', addDays(day, 2), { 整改措施: '演示', 整改完成日: addDays(day, 2) }, by)
    .act('复查', addDays(day, 3), { 复查结果: '合格', 复查情况: '演示' }, { ...by, person: '演示企业安全员乙' }).act('销案', addDays(day, 3), { 销案说明: '演示' }, by)
}

const campaigns = (n: number): Batch => ({
  definition: 'group-rental-campaign', n, between: ['02-01', '11-30'],
  answers: (i, day) => ({ 行动名称: `演示群租整治${i + 1}`, 行动日期: day, 小区或者村居: `演示居委${i + 1}`, 参加部门: ['房管', '公安', '城管'], 出动人次: 12, 检查套数: 20, 查实套数: 2, 当场整改套数: 1 }),
})

export default {
  figures: {
    'yanghang-2021': ['grid-case.reported'],
    'miaohang-2021': ['grid-case.accepted', 'grid-case.closing-rate', 'grid-case.timely-rate', 'group-rental.rectifications', 'hazard.housing.found'],
    'minhang-2021': ['snap-report.hazards-resolved'],
  },
  batches: {
    'yanghang-2021': [reports(114_780)],
    'miaohang-2021': [reports(37_792, closed), found('房屋', 380, (i) => ({ 隐患来源: '房屋安全排查', 隐患类别: '房屋安全', 处数: share(1900, 380, i), 排查机构: '演示机构', 房屋危险等级: turn(['A', 'B', 'C', 'D'], i) })), campaigns(26)],
    'minhang-2021': [found('企业', 140, () => ({ 隐患来源: '随申拍', 隐患类别: '生产经营' }), resolved)],
  },
} satisfies Plan
