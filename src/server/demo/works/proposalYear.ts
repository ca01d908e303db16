import { compare, type PlainDate } from '#core/calendar/plain-date.ts'
import type { Actor, Facts } from '#core/engine/case.ts'
import type { Walker } from '../walker.ts'

/** A year's work on the suggestions of deputies: what the government and a handling office do and when, `MM-DD`. */
interface Stage { readonly on: PlainDate; readonly do: string; readonly answers?: Facts }
interface Duty { readonly by: Pick<Actor, 'person' | 'role'>; readonly opened: PlainDate; readonly opening: Facts; readonly stages: readonly Stage[] }

const session = (year: number): string => `演示镇第三届人大第${['五', '六', '七', '八', '九'][year - 2024] ?? '次年'}次会议`

function government(year: number): Duty {
  const [next, on] = [year + 1, (day: string): PlainDate => `${year}-${day}`]
  return {
    by: { person: '演示甲', role: '经办人' }, opened: on('01-22'), opening: { 年度: year, 单位: '演示镇人民政府', 单位类型: '政府', 届次: session(year), 闭会日期: on('01-17'), 年中报告期限: on('07-15') },
    stages: [
      { on: on('02-12'), do: '召开办理工作会议', answers: { 会议日期: on('02-12'), 会议内容: '交办代表建议，明确主办、会办单位和办结期限，要求办前沟通、办中协商、办后回访。', 参加单位数: 5 } },
      { on: on('07-08'), do: '政府年中报告', answers: { 年中办理情况: '代表建议均已书面答复，列入计划解决的正按节点推进。', 政府年中报告日期: on('07-08') } },
      { on: on('12-18'), do: '确定下次会议', answers: { 下次会议日期: `${next}-01-15` } },
      { on: `${next}-01-08`, do: '会前报告', answers: { 年度办理情况: '代表建议全部按期答复，代表对办理态度均表示满意；未及解决的说明原因并跟踪办理。', 会前报告日期: `${next}-01-08` } },
      { on: `${next}-01-20`, do: '公开办理情况', answers: { 公开内容: `${year}年度代表建议全部按期书面答复，代表对办理态度均表示满意；采纳解决的事项列入年度实事项目推进，答复函在政府网站逐件公开。`, 公开日期: `${next}-01-20`, 公开渠道: '政府网站', 已经保密和隐私审查: '是' } },
      { on: `${next}-01-26`, do: '年度了结' },
    ],
  }
}

function office(year: number): Duty {
  const on = (day: string): PlainDate => `${year}-${day}`
  const to = '代表工作机构和政府办公室'
  return {
    by: { person: '演示丙', role: '承办单位经办人' }, opened: on('02-13'), opening: { 年度: year, 单位: '城建办', 单位类型: '承办单位', 届次: session(year), 闭会日期: on('01-17'), 年中报告期限: on('06-30'), 年终报告期限: on('12-15') },
    stages: [
      { on: on('06-24'), do: '年中书面报告', answers: { 年中自查情况: '主办的建议均已联系代表并书面答复，两项工程类建议按计划实施。', 年中报告日期: on('06-24'), 年中报告对象: to } },
      { on: on('12-09'), do: '年终书面报告', answers: { 年终自查情况: '主办的建议全部办结，承诺事项完成并回访代表。', 年终报告日期: on('12-09'), 年终报告对象: to } },
      { on: on('12-22'), do: '年度了结' },
    ],
  }
}

/** The year's work to its end, and this year's as far as it has come. */
export async function walkProposalYears(walker: Walker, organ: string, year: number, today: PlainDate): Promise<void> {
  const isPast = ({ on }: Stage): boolean => compare(on, today) <= 0
  for (const one of [year, Number(today.slice(0, 4))].filter((each, at, all) => all.indexOf(each) === at).flatMap((each) => [government(each), office(each)])) {
    if (compare(one.opened, today) > 0) continue
    await walker.walk('proposal-year', organ, one.opened, one.opening, (kase) => { for (const { on, do: name, answers } of one.stages.filter(isPast)) kase.act(name, on, answers, one.by) }, one.by)
  }
}
