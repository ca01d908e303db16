import { listReckoned } from '#core/engine/reckon.ts'
import type { Facts } from '#core/engine/case.ts'
import { workingDaysLater } from '../random.ts'
import { step, type Step } from './steps.ts'

/** What a general case is about, settled before its first step. */
export interface Matter {
  readonly officers: readonly string[]
  readonly fine: number
  /** Within the scope of hearings, grave or complicated: discussed collectively. */
  readonly isMajor: boolean
  readonly review: '无' | '涉及重大公共利益' | '直接关系重大权益'
}

const FINE = ['罚款'] as const
const yes = (is: boolean): string => (is ? '是' : '否')

const file = ({ officers }: Matter): readonly Step[] => [
  step(1, '立案', { 执法人员: officers, 时效内已发现: '是' }),
  step(2, '调查取证', { 执法人员: officers, 已出示执法证件: '是', 证据说明: '现场检查笔录、询问笔录、现场照片和执法记录仪影像' }),
]

const seize: readonly Step[] = [
  step(0, '批准先行登记保存', { 先行登记保存理由: '证据可能灭失或者以后难以取得' }), step(0, '先行登记保存', { 物品清单: '占道经营工具一批（清单见附页）' }),
  step(5, '处理登记保存物品', { 登记保存处理决定: '证据已经固定，解除登记保存，返还当事人' }),
]

const conclude = ({ isMajor, review }: Matter): Step => step(6, '调查终结', {
  违法事实: '当事人违反市容环境卫生管理规定，事实清楚', 证据: '现场检查笔录、询问笔录、现场照片和执法记录仪影像', 违反条款: '《演示省市容环境卫生管理条例》第二十条', 不予处罚情形: '无', 从轻减轻情形: ['无'], 属于听证范围: yes(isMajor), 情节复杂或者重大违法: yes(isMajor), 责令改正: '是', 法制审核情形: review, 涉嫌犯罪: '否',
})

const notify = ({ fine }: Matter): Step => step(2, '事先告知', ({ day, calendar }) =>
  ({ 拟处罚种类: FINE, 拟罚款金额: fine, 告知内容齐全: '是', 陈述申辩截止日: workingDaysLater(calendar, day, 5) }))

const investigate = (matter: Matter, between: readonly Step[] = []): readonly Step[] => [...file(matter), ...between, conclude(matter), notify(matter)]

const reviewOfDefence = step(0, '复核陈述申辩', { 采纳结论: '不予采纳', 采纳理由: '已按整改情况确定裁量等次，违法事实成立' })

/** How the party was heard: it spoke, it waived in writing, or it let the days pass. */
const HEARD: Readonly<Record<'spoke' | 'waived' | 'silent', readonly Step[]>> = {
  spoke: [step(3, '陈述申辩', { 陈述申辩内容: '当事人称已经整改，请求从轻处理' }), reviewOfDefence],
  waived: [step(2, '放弃陈述申辩', { 书面放弃材料: '当事人签署的放弃陈述申辩声明' })],
  silent: [],
}

const hearing: readonly Step[] = [
  step(3, '陈述申辩', { 陈述申辩内容: '当事人认为处罚过重，要求举行听证。' }), reviewOfDefence, step(1, '要求听证'),
  step(1, '通知听证', ({ day, calendar, walk }) => ({ 听证日期: workingDaysLater(calendar, day, 9), 听证主持人: walk.personIn('听证主持人') })),
  step(9, '举行听证', { 听证笔录: '当事人、调查人员到场，就事实、证据和裁量充分质证，笔录经核对签名。' }),
]

const reviewed = step(2, '法制审核', { 审核结论: '通过', 初次从事法制审核: '否' })
const discussed = step(2, '集体讨论', { 讨论参加人: ['演示负责人甲', '演示负责人乙', '演示负责人丙'], 讨论意见: '事实清楚、证据确凿、程序合法，同意拟处罚意见。' })

const decide = ({ fine }: Matter, after: number, more: Facts = {}): Step => step(after, '作出决定', {
  决定结果: '给予处罚', 处罚种类: FINE, 罚款金额: fine, 处罚依据: '《演示省市容环境卫生管理条例》第五十条', 处罚依据和裁量基准已公布: '是', 裁量等次: '一般', 裁量理由: '违法情节一般，已经改正', 未重于告知的处罚: '是',
  已核对从旧兼从轻: '是', 决定书六项内容齐全并盖章: '是', 同一行为未曾罚款: '是', 应当公示: '是', ...more,
})

const publish = (after: number): Step => step(after, '公示', { 已去除秘密和隐私: '是' })
const serve = (after: number, how = '直接送达'): Step => step(after, '送达', ({ day }) => ({ 送达方式: how, 送达日期: day }))
const close = (how = '履行完毕'): Step => step(3, '结案', { 结案方式: how, 全过程记录齐全: '是' })
const pay = ({ fine }: Matter, after = 5): Step => step(after, '缴清罚款', { 实缴金额: fine })

/** Past the fifteenth day the surcharge, as the procedure itself reckons it, is paid on top. */
const payLate = ({ fine }: Matter): Step => step(16, '缴清罚款', ({ day, calendar, walk }) => {
  const surcharge = listReckoned(walk.definition, walk.kase, day, calendar).find(({ name }) => name === '加处罚款')
  return { 实缴金额: fine + (surcharge?.value ?? 0) }
})

const settle = (matter: Matter): readonly Step[] => [publish(3), serve(1), pay(matter), close()]

export type Way = (matter: Matter) => readonly Step[]

/** Lawful ways through a general case, each to its end. */
export const WAYS = {
  spoke: (matter) => [...investigate(matter), ...HEARD.spoke, decide(matter, 4), ...settle(matter)],
  waived: (matter) => [...investigate(matter), ...HEARD.waived, decide(matter, 2), ...settle(matter)],
  silent: (matter) => [...investigate(matter), ...HEARD.silent, decide(matter, 7), serve(2, '邮寄送达'), publish(2), pay(matter, 8), close()],
  seized: (matter) => [...investigate(matter, seize), ...HEARD.spoke, decide(matter, 3), ...settle(matter)],
  late: (matter) => [...investigate(matter), ...HEARD.spoke, decide(matter, 4), publish(1), serve(3), payLate(matter), close()],
  instalments: (matter) => [
    ...investigate(matter), ...HEARD.spoke, decide(matter, 4), publish(2), serve(1),
    step(4, '申请延期分期', { 申请理由: '当事人领取最低生活保障，一次缴清确有困难' }), step(1, '批准延期分期', ({ day, calendar }) => ({ 延期至: workingDaysLater(calendar, day, 25), 经济困难情况: '当事人提交低收入证明，申请延期缴纳' })), pay(matter, 15), close(),
  ],
  none: (matter) => [
    ...investigate(matter), ...HEARD.spoke,
    step(3, '不予处罚', { 决定结果: '不予处罚', 不予处罚理由: '初次违法且危害后果轻微并及时改正', 教育记录: '当面教育，当事人签署守法承诺书', 此前无同类违法记录: '是' }), serve(2), close('不予处罚'),
  ],
  annulled: (matter) => [
    ...investigate(matter), ...HEARD.silent, decide(matter, 7), publish(2), serve(1),
    step(10, '决定变更撤销', { 变更撤销原因: '复核发现违法主体认定有误，依法撤销' }), step(2, '撤回公示', { 公开说明理由: '处罚决定已经撤销，公示信息撤回' }), close('其他'),
  ],
  reviewed: (matter) => [...investigate(matter), ...HEARD.spoke, step(5, '放弃听证', { 放弃听证材料: '当事人书面放弃听证' }), reviewed, discussed, decide(matter, 2), ...settle(matter)],
  heard: (matter) => [...investigate(matter), ...hearing, reviewed, discussed, decide(matter, 2, { 已引用听证笔录: '是' }), ...settle(matter)],
} as const satisfies Readonly<Record<string, Way>>

/** A summary case 当场处罚: on the spot, filed, published, paid, closed. */
export const onTheSpot = ({ officers, fine }: Matter, organisation: boolean): readonly Step[] => [
  step(0, '当场处罚', ({ day }) => ({
    执法人员: officers, 处罚种类: fine > 0 ? FINE : ['警告'], 罚款金额: fine, 违法事实确凿: '是', 已当场告知并听取意见: '是', 责令改正: '是', 同一行为未曾罚款: '是', 当场决定书内容齐全并当场交付: '是', 送达日期: day, 时效内已发现: '是',
  })),
  step(1, '当场处罚备案'), ...(organisation ? [publish(3)] : []), ...(fine > 0 ? collect(fine) : []), step(2, '结案', { 结案方式: '履行完毕', 全过程记录齐全: '是' }),
]

/** Up to one hundred yuan may be collected on the spot (art 68); the rest is paid at the bank. */
const collect = (fine: number): readonly Step[] => (fine <= 100
  ? [step(0, '当场收缴', { 收缴情形: '一百元以下', 出具专用票据: '是', 收缴金额: fine }), step(1, '执法人员交款'), step(1, '机关缴付银行')]
  : [step(4, '缴清罚款', { 实缴金额: fine })])
