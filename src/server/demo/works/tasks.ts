import { addDays, type PlainDate } from '#core/calendar/plain-date.ts'
import type { Facts } from '#core/engine/case.ts'
import { turn, walkBatch, type Batch } from '../batch.ts'
import type { CaseWalk, Walker } from '../walker.ts'

const MATTERS = [['执法案卷自查整改', '全部案卷问题整改到位，有复查记录'], ['村居法律顾问工作检查', '各村居服务记录齐全'], ['历史积案化解', '列入清单的积案化解或者依法终结'], ['行政规范性文件清理', '清理结论全部公布']] as const

const listed = (i: number, from: PlainDate, until: PlainDate): Facts => ({
  清单名称: `${from.slice(0, 4)}年法治建设重点任务清单`, 任务编号: `${from.slice(0, 4)}-${i + 1}`, 任务来源: turn(['年度工作要点', '重点工作', '会议议定'], i), 来源依据: `工作要点第${i + 1}条`, 任务内容: turn(MATTERS, i)[0], 完成标准: turn(MATTERS, i)[1],
  牵头单位: turn(['司法所', '党政办', '信访办'], i), 配合单位: '各村居', 责任领导: '演示分管领导', 下达日期: from, 完成时限: until, 多个牵头单位: '否',
})
const reported = (kase: CaseWalk, on: PlainDate, share: number): CaseWalk => kase.act('报告进展', on, { 进展日期: on, 进展情况: '按计划推进，已完成摸底和分工', 完成比例: share })

/** What was on the year's list and is done, inspected once on the way. */
const finished: Batch = {
  definition: 'task-supervision', n: 8, between: ['01-15', '08-30'],
  answers: (i, day) => listed(i, day, addDays(day, 100)),
  way: (kase, i, day) => {
    const done = addDays(day, 80)
    reported(kase, addDays(day, 40), 60)
    if (i % 3 === 0) kase.act('任务催办', addDays(day, 60), { 催办级别: '黄（进度滞后）', 催办内容: '请加快进度，按期完成' })
    kase.act('申请办结', done, { 完成情况: '已按完成标准办理完毕', 完成日期: done, 完成佐证: '佐证材料存司法所台账', 办结责任人: '演示分管领导' }, { person: '演示丙' })
      .act('复核销号', addDays(done, 5), { 复核意见: '材料齐全，同意销号', 复核人: '演示复核人', 完成质量: turn(['优', '良'], i) })
  },
}

/** Days from today to the last day of what is under way: on track, near, and past it. */
const OPEN = [45, 1, -6] as const

export async function walkTasks(walker: Walker, organ: string, year: number, today: PlainDate): Promise<void> {
  await walkBatch(walker, organ, year, finished)
  for (const [i, left] of OPEN.entries()) {
    const from = addDays(today, left - 60)
    await walker.walk('task-supervision', organ, from, listed(i, from, addDays(today, left)), (kase) => {
      reported(kase, addDays(from, 10), 30)
      if (left < 0) kase.act('任务催办', addDays(today, left + 1), { 催办级别: '红（逾期）', 催办内容: '已经逾期，请说明原因并立即办结' })
    })
  }
}
