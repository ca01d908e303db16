import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { Facts } from '#core/engine/case.ts'
import { 审核要点 } from '#law/legal-review.ts'
import { step, type Step } from '../stories/steps.ts'
import { ago, pairOf, walkMatter, walkMatters, type Desk, type Matter } from './matter.ts'

/** Decisions that are reviewed before they are taken: of the case that is told, and others through the year. */

const TEAM = '综合行政执法队'

interface Asked { readonly on: PlainDate; readonly kind: string; readonly name: string; readonly from?: string; readonly officers: readonly string[]; readonly grade: string; readonly plan: string; readonly of?: string }
const asked = ({ on, kind, name, from = TEAM, officers, grade, plan, of }: Asked, steps: readonly Step[]): Matter => ({
  of: 'legal-review', on, steps,
  answers: { 决定类型: kind, 案件名称: name, 送审单位: from, ...(of ? { 被审核案件: of } : {}), 承办人: officers, 审核情形: grade, 必备材料齐全: '是', 拟作决定: plan, 送审日期: on },
})
const said = (after: number, n: string, conclusion: string, opinion: string, wrong: readonly string[] = []): Step => step(after, '出具审核意见', ({ day }) => ({
  ...Object.fromEntries(审核要点.map((point) => [point, wrong.includes(point) ? '不符合' : '符合'])), 审核意见结论: conclusion, 审核意见: opinion, 初次从事处罚法制审核: '否', 审核意见书编号: `演法审〔${day.slice(0, 4)}〕${n}号`,
}))
const adopted = (after: number): Step => step(after, '反馈采纳情况', { 采纳情况: '采纳' })

interface Of { readonly on: PlainDate; readonly officers: readonly string[]; readonly name: string }
const IN_LIST = '列入本机关重大执法决定法制审核目录'

/** The review of the one decision that is told. @returns its id */
export function walkReview(desk: Desk, of: Of & ({ readonly penalty: string } | { readonly demolition: string } | { readonly execution: string } | { readonly pending: string })): Promise<string> {
  const { on, officers, name } = of
  if ('penalty' in of) return walkMatter(desk, asked({ on, officers, kind: '行政处罚', name, grade: '涉及重大公共利益', plan: '罚款十二万元', of: of.penalty }, [said(3, '3', '同意', '事实清楚、证据充分，裁量与情节相当'), adopted(1)]))
  if ('demolition' in of) return walkMatter(desk, asked({ on, officers, kind: '违法建筑强制拆除', name, grade: IN_LIST, plan: '强制拆除', of: of.demolition }, [said(6, '7', '同意', '复议、诉讼期限均已届满，催告合法，同意作出强制拆除决定'), adopted(1)]))
  const substituted = { on, officers, kind: '行政强制', name, grade: IN_LIST, plan: '委托第三人代履行，费用由当事人承担' } as const
  if ('pending' in of) return walkMatter(desk, asked({ ...substituted, of: of.pending }, []))
  return walkMatter(desk, asked({ ...substituted, of: of.execution }, [
    step(1, '退回补充材料', { 退补原因: '缺少代履行费用的测算依据' }), step(1, '补充材料', ({ day }) => ({ 补充内容: '三家单位报价和清运量测算', 补充日期: day })), said(1, '4', '同意', '费用预算合理，代履行人无利害关系'), adopted(1),
  ]))
}

const mended = (kept: Facts): Step => step(4, '重新送审', ({ day }) => ({ 必备材料齐全: '是', 送审日期: day, ...kept }))

/** Ordinary decisions of the year, and what is being reviewed today. */
export async function walkReviews(desk: Desk): Promise<void> {
  const { year } = desk
  await walkMatters(desk, [
    asked({ on: `${year}-02-24`, kind: '行政许可', name: '临时占用道路设置户外设施', from: '城建办', officers: pairOf(desk, 9), grade: '一般执法决定', plan: '准予许可' }, [said(4, '1', '建议改正', '许可期限超出规定的上限', ['依据准确裁量适当']), adopted(1), mended({ 拟作决定: '准予许可，期限六个月', 修改情况: '许可期限由一年改为六个月' }), said(2, '2', '同意', '已按意见修改'), adopted(0)]),
    asked({ on: `${year}-05-20`, kind: '行政检查', name: '沿街餐饮专项检查方案', officers: pairOf(desk, 8), grade: '一般执法决定', plan: '对三十户餐饮单位专项检查' }, [step(2, '法律顾问意见', { 顾问意见: '检查频次符合公布的年度上限' }), said(2, '5', '同意', '检查事项在清单内，频次不超上限'), adopted(1)]),
    asked({ on: `${year}-06-18`, kind: '行政强制', name: '仓储场所查封', officers: pairOf(desk, 7), grade: '一般执法决定', plan: '查封仓库两间' }, [
      said(5, '6', '建议补充调查', '查封范围大于违法储存的部分，证据不足', ['事实清楚证据充分', '依据准确裁量适当']), step(1, '反馈采纳情况', { 采纳情况: '不采纳', 不采纳理由: '认为整间仓库均为违法储存' }), step(3, '集体讨论', { 讨论参加人: ['演示负责人甲', '演示负责人乙', '演示负责人丙'], 讨论意见: '同意审核意见，补充调查后另行处理' }),
      step(1, '不再作出决定', { 处理去向: '补充调查', 去向说明: '核清储存范围后，可以责令改正' }),
    ]),
    asked({ on: `${year}-10-14`, kind: '其他', name: '撤回绿化移植批复', from: '城建办', officers: pairOf(desk, 6), grade: '一般执法决定', plan: '撤回批复' }, [step(2, '撤回送审', { 撤回理由: '申请人已书面放弃，不需要撤回批复' })]),
    asked({ on: ago(desk, 6), kind: '违法建筑强制拆除', name: '演示二村鱼塘边看护房', officers: pairOf(desk, 3), grade: IN_LIST, plan: '强制拆除' }, [step(2, '退回补充材料', { 退补原因: '缺少限期拆除决定的送达回证' })]),
  ])
}
