import { addDays, type PlainDate } from '#core/calendar/plain-date.ts'
import type { CaseWalk } from '#server/demo/walker.ts'
import { share, standing, turn, type Batch } from '#server/demo/batch.ts'
import type { Plan } from './plan.ts'

/** The officers of every year; where the plan of the city brings in all of them, they are among these. */
const OFFICERS = ['演示执法1', '演示执法2']
const pair: Batch = standing('officer-certification', 2, (i, day) => ({ 姓名: `演示执法${i + 1}`, 证件种类: '行政执法证', 证号: `演执处罚${i + 1}`, 发证日期: day, 有效期至: '2030-12-31', 所在单位: '演示', 岗位: '综合行政执法', 在岗: '在岗' }))
/** A list published before, valid for the whole year. */
const exemptions = (domains: readonly string[]): Batch => standing('exemption-list', domains.length, (i) => ({ 清单编号: `演免${i + 1}`, 违法行为: `演示轻微违法${i + 1}`, 免罚类型: '轻微免罚', 执法领域: domains[i] ?? '', 适用条件: '及时改正', 依据: '演示规定', 清单名称: '演示清单', 公布日期: '2020-12-01', 施行日期: '2020-12-01', 失效日期: '2030-12-31' }))

const offence = (名: string, n: number, between: readonly [string, string], way: NonNullable<Batch['way']>, more: (i: number) => Readonly<Record<string, string>>): Batch => ({
  definition: 'penalty', n, between,
  answers: (i, day) => ({ 当事人: `演示${名}${i + 1}`, 当事人类型: '公民', 案由: '演示违法行为', 案件来源: '检查发现', 违法行为终了日: day, 涉及生命健康金融安全且有危害后果: '否', 管辖依据: '演示赋权决定', 实施主体: '行政机关', ...more(i) }),
  way,
})
const investigated = (kase: CaseWalk, day: PlainDate, 法制审核情形 = '无'): CaseWalk =>
  kase.act('立案', day, { 执法人员: OFFICERS, 时效内已发现: '是' }).act('调查取证', day, { 执法人员: OFFICERS, 已出示执法证件: '是', 证据说明: '演示' })
    .act('调查终结', addDays(day, 10), { 违法事实: '演示', 证据: '演示', 违反条款: '演示条款', 不予处罚情形: '无', 从轻减轻情形: ['无'], 属于听证范围: '否', 情节复杂或者重大违法: '否', 责令改正: '是', 法制审核情形, 涉嫌犯罪: '否' })
const FINE = 500
/** Fined in the general procedure, the first so many after a legality review; published since the law asks for it. */
const fined = (reviewed: number): NonNullable<Batch['way']> => (kase, i, day) => {
  const [told, on, end] = [addDays(day, 12), addDays(day, 20), addDays(day, 30)]
  investigated(kase, day, i < reviewed ? '涉及重大公共利益' : '无').act('事先告知', told, { 拟处罚种类: ['罚款'], 拟罚款金额: FINE, 告知内容齐全: '是', 陈述申辩截止日: addDays(told, 7) }).act('放弃陈述申辩', told, { 书面放弃材料: '演示' })
  if (i < reviewed) kase.act('法制审核', on, { 审核结论: '通过', 初次从事法制审核: '否' })
  kase.act('作出决定', on, {
    决定结果: '给予处罚', 处罚种类: ['罚款'], 罚款金额: FINE, 处罚依据: '演示条款', 处罚依据和裁量基准已公布: '是', 裁量等次: '一般', 裁量理由: '演示', 未重于告知的处罚: '是', 已核对从旧兼从轻: '是', 决定书六项内容齐全并盖章: '是', 同一行为未曾罚款: '是', 应当公示: '是',
  }).act('送达', on, { 送达方式: '直接送达', 送达日期: on })
  if (on >= '2021-07-15') kase.act('公示', on, { 已去除秘密和隐私: '是' })
  kase.act('缴清罚款', end, { 实缴金额: FINE }).act('结案', end, { 结案方式: '履行完毕', 全过程记录齐全: '是' })
}
const finedOnTheSpot: NonNullable<Batch['way']> = (kase, _i, day) => {
  kase.act('当场处罚', day, { 执法人员: OFFICERS, 处罚种类: ['罚款'], 罚款金额: 50, 违法事实确凿: '是', 已当场告知并听取意见: '是', 责令改正: '是', 同一行为未曾罚款: '是', 当场决定书内容齐全并当场交付: '是', 送达日期: day, 时效内已发现: '是' })
    .act('当场处罚备案', addDays(day, 1)).act('缴清罚款', addDays(day, 5), { 实缴金额: 50 }).act('结案', addDays(day, 5), { 结案方式: '履行完毕', 全过程记录齐全: '是' })
}
const exempted: NonNullable<Batch['way']> = (kase, i, day) => { investigated(kase, day).act('不予处罚', addDays(day, 15), { 决定结果: '不予处罚', 不予处罚理由: '轻微并及时改正且无危害后果', 教育记录: '演示', 免罚清单编号: `演免${(i % DOMAINS.length) + 1}` }) }
const DOMAINS = ['城市管理', '市场监管', '生态环境', '文化市场', '交通运输', '应急管理', '农业', '其他'] as const

const POINTS = ['主体合法且人员有资格', '程序合法', '事实清楚证据充分', '依据准确裁量适当', '未超越权限', '文书完备规范', '不涉嫌犯罪']
const reviews = (决定类型: string, 审核情形: string, n: number): Batch => ({
  definition: 'legal-review', n, between: ['01-04', '12-10'],
  answers: (i, day) => ({ 决定类型, 案件名称: `演示${决定类型}${审核情形}${i + 1}`, 送审单位: '演示中队', 承办人: ['演示承办人'], 审核情形, 必备材料齐全: '是', 拟作决定: '演示', 送审日期: day }),
  way: (kase, _i, day) => {
    kase.act('出具审核意见', addDays(day, 5), { ...Object.fromEntries(POINTS.map((point) => [point, '符合'])), 审核意见结论: '同意', 审核意见: '演示', 初次从事处罚法制审核: '否', 审核意见书编号: '演审1号' }).act('反馈采纳情况', addDays(day, 6), { 采纳情况: '采纳' })
  },
})
const MAJOR = '涉及重大公共利益'

const offSite = (违法类别: string, n: number, from: number, of: number, fines: number): Batch => ({
  definition: 'off-site-enforcement', n, between: ['02-01', '10-31'],
  answers: (i, day) => ({ 设备编号: `演设${from + i + 1}`, 设备类别: '固定监控', 发现地点: '演示路口', 发现时间: `${day}T08:00`, 违法类别, 违法事实: '演示' }),
  way: (kase, i, day) => {
    kase.act('审核设备', day, { 设备符合标准: '是', 设置合理标志明显: '是', 设置地点已公布: '是', 法制审核人: '演示甲', 技术审核人: '演示乙' }).act('审核记录', day, { 记录真实清晰完整准确: '是', 审核说明: '演示' })
      .act('确认当事人', addDays(day, 1), { 当事人: `演示企业${from + i + 1}`, 当事人类型: '法人', 确认依据: '演示' }).act('告知当事人', addDays(day, 2), { 告知方式: '当面', 告知日期: addDays(day, 2), 查询途径: '演示网站', 已告知陈述申辩权利: '是' })
      .act('转立案', addDays(day, 8), { 立案意见: '演示' }).act('登记处理结果', addDays(day, 30), { 处理结果: '给予处罚', 罚款金额: share(fines, of, from + i) })
  },
})

const casefiles = (units: number, self: number, crossed: number): Batch => ({
  definition: 'casefile-review', n: units, between: ['05-06', '09-30'],
  answers: (i) => ({ 评查轮次: '演示2021年度', 评查单位: `演示执法单位${i + 1}`, 评查范围: '演示', 优秀分数线: 90, 合格分数线: 60 }),
  way: (kase, i, day) => {
    const files = share(self, units, i)
    kase.act('抽取案卷', day, { 案卷总数: files, 抽取数量: files, 分层方式: '演示', 抽取种子: '演示', 抽取清单: '演示' }).act('完成自查', addDays(day, 20), { 自查件数: files, 自查发现问题: '没有', 自查负责人: '演示负责人' })
    for (let n = 0; n < share(crossed, units, i); n += 1) {
      kase.act('交叉评查', addDays(day, 30), { 案卷编号: `演卷${i + 1}-${n + 1}`, 案卷种类: '行政处罚', 案卷承办人: ['演示承办人'], 评查人员: ['演示评查人员'], 不合格的基本项: ['无'], 形式扣分: 0, 内容扣分: 0, 形式问题: ['无'], 内容问题: ['无'], 得分: 100, 等次: '优秀' })
    }
  },
})

/** Put on the platform; the first so many are handed to the police. */
const platform = (n: number, transferred: number): Batch => ({
  definition: 'criminal-link', n, between: ['01-04', '11-30'],
  answers: (i, day) => ({ 平台编号: `演平${i + 1}`, 当事人: `演示平台当事人${i + 1}`, 当事人类型: '公民', 案由: '演示', 承办单位: `演示执法单位${(i % 28) + 1}`, 违法事实: '演示', 上报日期: day, 初步判断: i < transferred ? '涉嫌犯罪' : '未发现涉嫌犯罪', 移送前已作出的处罚: ['无'] }),
  way: (kase, i, day) => {
    if (i >= transferred) return
    kase.act('成立专案组', day, { 专案组成员: OFFICERS, 成立日期: day }).act('提出移送报告', addDays(day, 5), { 核实情况: '演示', 移送标准: '涉嫌构成犯罪', 涉嫌罪名: '演示', 需要检验鉴定: '否', 报告收到日期: addDays(day, 5) })
      .act('批准移送', `${addDays(day, 6)}T09:00`, { 批准人: '正职负责人', 批准时刻: `${addDays(day, 6)}T09:00` })
      .act('移送公安', `${addDays(day, 6)}T15:00`, { 移送文号: `演移${i + 1}号`, 接收公安机关: '演示分局', 同级公安机关: '是', 移送时刻: `${addDays(day, 6)}T15:00`, 随案材料: ['涉嫌犯罪案件情况的调查报告', '涉案物品清单'] })
  },
})

const ordered = (kase: CaseWalk, day: PlainDate): CaseWalk => kase.act('现场调查', `${day}T14:00`, { 执法人员: OFFICERS, 到场时间: `${day}T14:00`, 勘验情况: '演示' })
  .act('责令限期拆除', addDays(day, 7), { 查处依据: '城乡规划法', 拆除期限: addDays(day, 22), 规划部门认定: '演示', 告知陈述申辩: '是', 当事人不明: '否', 送达日期: addDays(day, 7), 已公告: '是' })
const buildings = (名: string, n: number, between: readonly [string, string], { areas, target = 0 }: { readonly areas: number; readonly target?: number }, way: NonNullable<Batch['way']>): Batch => ({
  definition: 'illegal-building', n, between,
  answers: (i, day) => ({ 来源: '巡查', 当事人: `演示搭建人${名}${i + 1}`, 当事人类型: '公民', 位置: `演示${名}${i + 1}`, 所属村居: `演示村${(i % 30) + 1}`, 建设状态: '已经建成', 违建类型: turn(['厂区违建', '天井搭建', '屋顶搭建'], i), 面积: share(areas, n, i), 发现时间: `${day}T09:00`, ...(target ? { 拆除目标面积: share(target, n, i) } : {}) }),
  way,
})
const removed = (areas: number, n: number): NonNullable<Batch['way']> => (kase, i, day) => { ordered(kase, day).act('自行拆除', addDays(day, 20), { 拆除日期: addDays(day, 20), 拆除面积: share(areas, n, i), 处数: 1 }) }
/** Nobody asked for a review or went to court in time, and the call to comply was of no avail: ordered by force. */
const forced: NonNullable<Batch['way']> = (kase, _i, day) => {
  ordered(kase, day).act('催告', addDays(day, 200), { 催告期限止: addDays(day, 210), 告知陈述申辩权: '是' }).act('决定强制拆除', addDays(day, 215), { 决定机关有权: '是', 法制审核通过: '是', 决定日期: addDays(day, 215) })
}

const [AREA, TARGET, PLACES] = [390_300, 299_977, 503]

export default {
  figures: {
    'yanghang-2021': ['full-process-record.coverage-rate', 'illegal-building.cases-closed', 'legal-review.major', 'penalty.general.closed', 'penalty.simple.closed'],
    'miaohang-2021': ['legal-review.general', 'legal-review.major'],
    'dachang-2022': ['legal-review.illegal-building.major', 'legal-review.penalty'],
    'gaodong-2020': ['legal-review.major'],
    'minhang-2021': [
      'casefile-review.cross-checked', 'casefile-review.self-checked', 'casefile-review.units', 'criminal-link.reported', 'criminal-link.transferred', 'exemption-list.cases', 'exemption-list.domains',
      'illegal-building.area', 'illegal-building.completion-rate', 'illegal-building.demolished', 'illegal-building.forced-demolition-decisions',
      'off-site-enforcement.cases', 'off-site-enforcement.cases.city-appearance', 'off-site-enforcement.cases.civilised-construction', 'off-site-enforcement.cases.water', 'off-site-enforcement.fines',
    ],
  },
  batches: {
    'yanghang-2021': [pair, offence('一般当事人', 470, ['02-01', '11-20'], fined(9), () => ({})), offence('简易当事人', 388, ['02-01', '12-10'], finedOnTheSpot, () => ({})), buildings('违建', 44, ['02-01', '11-20'], { areas: 2200 }, removed(2200, 44))],
    'miaohang-2021': [reviews('行政处罚', '一般执法决定', 210), reviews('行政处罚', MAJOR, 8)],
    'dachang-2022': [reviews('行政处罚', '一般执法决定', 58), reviews('违法建筑强制拆除', MAJOR, 128)],
    'gaodong-2020': [reviews('行政处罚', MAJOR, 12)],
    'minhang-2021': [
      offSite('市容', 37, 0, 47, 143_360), offSite('文明施工', 9, 37, 47, 143_360), offSite('水务', 1, 46, 47, 143_360), casefiles(28, 7940, 48), platform(4500, 21),
      exemptions(DOMAINS), offence('经营者', 387, ['02-01', '12-10'], exempted, (i) => ({ 当事人类型: '法人', 执法领域: turn(DOMAINS, i) })),
      buildings('存量', PLACES, ['02-01', '11-20'], { areas: AREA, target: TARGET }, removed(AREA, PLACES)), buildings('强拆', 1, ['02-01', '02-01'], { areas: 60 }, forced),
    ],
  },
} satisfies Plan
