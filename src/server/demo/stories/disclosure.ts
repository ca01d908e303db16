import { addDays, type PlainDate } from '#core/calendar/plain-date.ts'
import { spread, workingDaysIn, workingDaysLater, type Chance } from '../random.ts'
import type { Volumes } from '../volumes.ts'
import type { CaseWalk, Walker } from '../walker.ts'

const WANTED = ['演示镇2024年度财政决算中信息化支出明细', '演示路道路改造工程的立案批复文件', '演示三村集体土地征收公告', '演示镇2024年度绿化养护合同', '演示镇综合行政执法队执法事项清单'] as const

type Way = (kase: CaseWalk, step: (n: number) => PlainDate) => void

/** Working days after which the last of the ways is answered. */
const NOT_HELD_AFTER = 9
const applicantOf = (index: number): string => `演示申请人${index + 1}`

/** Three lawful ways: disclosed at once, disclosed in part after consulting a third party, not held after a search. */
const WAYS: readonly Way[] = [
  (kase, step) => kase.act('审查', step(2)).act('保密审查', step(3), { 保密审查意见: '可以公开', 审查理由: '不涉及国家秘密、商业秘密和个人隐私' })
    .act('答复', step(8), { 答复类型: '予以公开', 公开内容: '复印件一份', 涉及第三方权益: '否', 告知救济途径: '行政复议或者行政诉讼' }).act('送达答复', step(8), { 送达方式: '当面领取', 送达日期: step(8) }),
  (kase, step) => kase.act('审查', step(2)).act('保密审查', step(3), { 保密审查意见: '部分可以公开', 审查理由: '报价明细涉及第三方商业秘密' })
    .act('征求第三方意见', step(4), { 第三方: '演示绿化有限公司', 涉及信息: '养护合同报价', 征求意见日期: step(4) }).act('第三方收到征求意见书', step(5)).act('第三方回复', step(10), { 第三方意见: '同意公开' })
    .act('答复', step(14), { 答复类型: '部分公开', 公开内容: '合同正文', 不予公开内容: '单价构成表', 答复理由: '单价构成表属于第三方商业秘密', 答复依据: '政府信息公开条例第十五条', 涉及第三方权益: '是', 告知救济途径: '先申请行政复议' }).act('送达答复', step(15), { 送达方式: '邮寄', 送达日期: step(15) }),
  (kase, step) => kase.act('审查', step(2)).act('检索', step(4), { 检索情况: '在公文系统、档案室以关键词检索，未检索到', 检索人: '演示甲' })
    .act('答复', step(NOT_HELD_AFTER), { 答复类型: '无法提供：本机关不掌握', 答复理由: '经检索本机关未制作、未保存该信息', 答复依据: '政府信息公开条例第三十六条第四项', 信息不存在: '是', 告知救济途径: '先申请行政复议' }).act('送达答复', step(10), { 送达方式: '邮寄', 送达日期: step(10) }),
]

async function application(walker: Walker, of: Volumes, day: PlainDate, index: number, way: Way | undefined): Promise<string> {
  const { calendar } = walker.house.cases.setting
  const answers = {
    申请人: applicantOf(index), 申请人类型: '公民', 申请人类别: '自然人', 联系方式: '演示邮箱', 申请内容: WANTED[index % WANTED.length] ?? '', 获取方式: '纸质', 申请渠道: '当面', 收到日期: day,
  }
  return walker.walkNamed('disclosure-on-request', of.organ, day, answers, (kase) => way?.(kase, (n) => workingDaysLater(calendar, day, n)))
}

/** An application that the town has refused, and when it replied: its applicant goes on to reconsideration. */
export interface Refused { readonly caseId: string; readonly applicant: string; readonly replied: PlainDate }

/** A year of applications, then some of these weeks. @returns the first of the year for which nothing was found */
export async function walkDisclosure(walker: Walker, chance: Chance, of: Volumes, today: PlainDate): Promise<Refused | undefined> {
  const { calendar } = walker.house.cases.setting
  const days = spread(chance, workingDaysIn(calendar, `${of.year}-01-05`, `${of.year}-11-20`), of.disclosure)
  const filed: Refused[] = []
  for (const [index, day] of days.entries()) filed.push({ caseId: await application(walker, of, day, index, WAYS[index % WAYS.length]), applicant: applicantOf(index), replied: workingDaysLater(calendar, day, NOT_HELD_AFTER) })
  await application(walker, of, workingDaysLater(calendar, addDays(today, -27), 0), 100, (kase, step) => kase.act('审查', step(3)))
  await application(walker, of, workingDaysLater(calendar, addDays(today, -4), 0), 101, undefined)
  return filed[WAYS.length - 1]
}
