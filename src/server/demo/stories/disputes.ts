import { addDays, type PlainDate } from '#core/calendar/plain-date.ts'
import type { Facts } from '#core/engine/case.ts'
import { spread, workingDaysEarlier, workingDaysIn, workingDaysLater, type Chance } from '../random.ts'
import type { Volumes } from '../volumes.ts'
import type { Walker } from '../walker.ts'
import type { Refused } from './disclosure.ts'
import { lengthOf, step, takeSteps, upTo, type Step } from './steps.ts'

const DISPUTES = [['邻里', '因楼道堆物引发的邻里纠纷', '要求清理并恢复通行'], ['物业', '因物业费收支引发的纠纷', '要求公开账目并减免费用'], ['婚姻家庭', '因赡养老人引发的家庭纠纷', '要求子女按月支付赡养费'], ['损害赔偿', '因房屋渗漏水引发的赔偿纠纷', '要求维修并赔偿损失'], ['劳动争议', '因拖欠工资引发的纠纷', '要求支付拖欠的工资']] as const
const VILLAGES = ['演示一村', '演示二村', '演示新苑居委', '演示花园居委'] as const

const begin: readonly Step[] = [
  step(0, '告知权利义务', { 告知内容: ['选择或者接受调解员', '接受、拒绝、终止调解', '自主表达意愿、自愿达成协议'], 双方同意调解: '是' }),
  step(1, '指定调解员', { 调解员姓名: ['演示调解员'], 由当事人选择: '是', 与纠纷有利害关系: '否' }),
  step(2, '开始调解', ({ day }) => ({ 调解日期: day, 调解地点: '演示镇人民调解委员会' })),
  step(0, '调解记录', { 调解情况: '分别听取双方意见，释明法律规定，提出调解方案。', 在场人员: '双方当事人', 有激化可能: '否', 可能引起治安或者刑事案件: '否' }),
]
export const agreed: readonly Step[] = [
  ...begin,
  step(2, '达成协议', ({ day }) => ({ 调解结果: '达成协议', 协议形式: '书面', 协议内容: '双方自愿达成协议，互谅互让。', 履行方式和期限: '自签订之日起十五日内履行', 协议涉及金额: 1200, 协议日期: day })),
  step(0, '签署盖章', ({ day }) => ({ 各方已签名: '是', 调解员已签名: '是', 已加盖调委会印章: '是', 生效日期: day })),
  step(12, '回访', ({ day }) => ({ 回访日期: day, 履行情况: '已履行', 双方满意: '是', 激化风险: '无' })), step(1, '履行完毕', ({ day }) => ({ 履行日期: day })),
]
const failed: readonly Step[] = [...begin, step(4, '调解不成', { 不成原因: '双方差距过大。', 已告知其他途径: '是', 告知内容: ['仲裁', '诉讼'] })]

const defended: readonly Step[] = [
  step(3, '应诉分工', { 应诉部门: '综合行政执法队', 委托代理人: ['演示甲'], 代理律师: '演示律师事务所' }),
  step(4, '提交证据', ({ day }) => ({ 证据和规范性文件: '作出行政行为的全部证据和所依据的规范性文件', 提交日期: day, 均为作出行为前收集: '是', 立案后自行收集: '否' })),
  step(0, '提交答辩状', ({ day }) => ({ 答辩意见: '行政行为认定事实清楚、适用法律正确、程序合法。', 答辩日期: day })),
  step(15, '收到开庭传票', ({ day, calendar }) => ({ 开庭日期: workingDaysLater(calendar, day, 10), 通知负责人出庭: '可以通知' })),
  step(10, '负责人出庭', ({ walk }) => ({ 出庭负责人: walk.personIn('机关负责人'), 出庭职务: '正职负责人', 负责人所属: '本机关', 身份证明已提交: '是', 就实质解纷发表意见: '是' })),
  step(0, '开庭', { 庭审情况: '双方到庭，围绕行政行为的合法性质证、辩论。' }),
  step(20, '一审裁判', ({ day }) => ({ 文书种类: '判决', 裁判文书号: `演行初${day.slice(0, 4)}号判决`, 裁判结果: '判决驳回诉讼请求', 裁判要旨: '行政行为合法。', 裁判送达日期: day })),
  step(14, '裁判生效'), step(3, '结案'),
]

const answered: readonly Step[] = [
  step(6, '提交答复', ({ day }) => ({ 答复请求: '请求维持', 答复意见: '事实清楚、证据确凿、依据正确、程序合法。', 证据目录: '证据材料共十二份', 依据: '有关法律、法规、规章', 答复日期: day, 复议期间自行收集证据: '否' })),
  step(30, '收到复议结果', ({ day }) => ({ 决定类型: '维持', 决定要旨: '予以维持。', 送达日期: day })),
]

/** Whose cases, and how a case of one kind is opened. */
interface Desk { readonly walker: Walker; readonly chance: Chance; readonly of: Volumes }
interface Kind { readonly id: string; readonly opens: (desk: Desk, day: PlainDate, serial: number) => Facts }

const MEDIATION: Kind = {
  id: 'people-mediation',
  opens: ({ chance }, day, serial) => {
    const [kind, fact, wanted] = chance.pick(DISPUTES)
    const village = chance.pick(VILLAGES)
    return {
      纠纷来源: chance.pick(['依申请', '主动调解', '12345移送']), 申请人: `演示居民${serial}`, 申请人类型: '公民', 被申请人: `演示邻居${serial}`, 被申请人类型: '公民', 纠纷类型: kind, 纠纷事实: fact, 请求事项: wanted, 受理日期: day,
      调解委员会: `${village}人民调解委员会`, 调委会类型: village.endsWith('村') ? '村' : '居', 所属村居: village, 涉及人数: 2,
    }
  },
}
const LITIGATION: Kind = {
  id: 'litigation',
  opens: (_desk, day, serial) => ({
    案号: `（${day.slice(0, 4)}）演0101行初${serial}号`, 受理法院: '演示区人民法院', 诉讼类型: '行政诉讼', 审级: '一审', 本机关地位: '被告', 原告: `演示原告${serial}`, 案由: '行政处罚', 被诉行为: '行政处罚决定', 行政管理类别: '综合执法（城管）', 诉讼事项: '行政处罚',
    承办部门: '综合行政执法队', 立案日期: day, 收到日期: day, 审理程序: '普通',
  }),
}
const RESPONSE: Kind = {
  id: 'reconsideration-response',
  opens: (_desk, day, serial) => ({
    申请人: `演示复议申请人${serial}`, 申请人类型: '公民', 被复议行为: `行政处罚决定（${day.slice(0, 4)}年第${serial}号）`, 复议机关: '演示区人民政府', 行政管理类别: '综合执法（城管）', 申请事项: '行政处罚', 复议请求: '请求撤销', 承办部门: '综合行政执法队',
    收到途径: '复议机关发送副本', 收到日期: day, 审理程序: '普通',
  }),
}
/** Against a refusal to disclose: the application it names hears of it, and the table of the disclosure report counts it. */
const contested = ({ caseId, applicant }: Refused): Kind => ({
  id: RESPONSE.id,
  opens: (desk, day, serial) => ({ ...RESPONSE.opens(desk, day, serial), 申请人: applicant, 复议案号: `演复〔${day.slice(0, 4)}〕${serial}号`, 被复议行为: '政府信息公开答复书', 被复议案件: caseId, 行政管理类别: '其他', 申请事项: '政府信息公开', 承办部门: '党政办' }),
})
const ADVICE: Kind = {
  id: 'judicial-advice',
  opens: (_desk, day, serial) => ({ 建议类型: '检察建议：其他', 来文机关: '演示区人民检察院', 文号: `演检建〔${day.slice(0, 4)}〕${serial}号`, 收到日期: day, 建议内容: '建议加强建筑垃圾运输处置监管。', 情况紧急: '否' }),
}

const file = (desk: Desk, kind: Kind, day: PlainDate, serial: number, steps: readonly Step[]): Promise<string> =>
  desk.walker.walkNamed(kind.id, desk.of.organ, day, kind.opens(desk, day, serial), (kase) => takeSteps(kase, desk.walker.house.cases.setting.calendar, day, steps))

/** So many cases of the year, each to its end within it. */
async function wholeYear(desk: Desk, kind: Kind, ways: readonly (readonly Step[])[]): Promise<void> {
  const { calendar } = desk.walker.house.cases.setting
  const last = workingDaysEarlier(calendar, `${desk.of.year}-12-31`, Math.max(...ways.map(lengthOf), 0))
  const days = spread(desk.chance, workingDaysIn(calendar, `${desk.of.year}-01-02`, last), ways.length)
  for (const [index, day] of days.entries()) await file(desk, kind, day, index + 1, ways[index] ?? [])
}

const OPEN: readonly { readonly kind: Kind; readonly way: readonly Step[]; readonly back: number; readonly until?: string }[] = [
  { kind: MEDIATION, way: agreed, back: 1 }, { kind: MEDIATION, way: agreed, back: 6, until: '调解记录' }, { kind: MEDIATION, way: agreed, back: 20, until: '签署盖章' },
  { kind: LITIGATION, way: defended, back: 6, until: '应诉分工' }, { kind: LITIGATION, way: defended, back: 26, until: '收到开庭传票' },
  { kind: RESPONSE, way: answered, back: 8 }, { kind: RESPONSE, way: answered, back: 15, until: '提交答复' }, { kind: ADVICE, way: [], back: 30 },
]

/** Mediation, litigation and reconsideration against the town through a year, with the town's figures, then some that are open today. @returns the one against a refusal to disclose */
export async function walkDisputes(walker: Walker, chance: Chance, of: Volumes, today: PlainDate, refused?: Refused): Promise<string | undefined> {
  const desk: Desk = { walker, chance, of }
  const { mediation, litigations = 0, responses = 0 } = of
  if (mediation) await wholeYear(desk, MEDIATION, chance.shuffle(Array.from({ length: mediation.cases }, (_, n) => (n < mediation.succeeded ? agreed : failed))))
  await wholeYear(desk, LITIGATION, Array.from({ length: litigations }, () => defended))
  const { calendar } = walker.house.cases.setting
  await wholeYear(desk, RESPONSE, Array.from({ length: responses - (refused ? 1 : 0) }, () => answered))
  const heard = refused && await file(desk, contested(refused), workingDaysLater(calendar, refused.replied, 30), responses, answered)
  for (const [index, { kind, way, back, until }] of OPEN.entries()) await file(desk, kind, workingDaysEarlier(calendar, addDays(today, 1), back + 1), 901 + index, upTo(way, until))
  return heard
}
