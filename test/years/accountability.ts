import { addDays, type PlainDate } from '#core/calendar/plain-date.ts'
import type { CaseWalk } from '#server/demo/walker.ts'
import { turn, type Batch } from '#server/demo/batch.ts'
import type { Plan } from './plan.ts'

interface Handling { readonly role?: '主办' | '会办'; readonly replied?: number; readonly rated?: boolean }
/** Suggestions and proposals handed to the organ; the first so many are replied to, and rated where the report says how content their authors were. */
const proposals = (层级: '市' | '区' | '镇', 类型: '代表建议' | '政协提案', n: number, { role = '主办', replied = n, rated = false }: Handling = {}): Batch => ({
  definition: 'proposal', n, between: ['01-11', '08-31'],
  answers: (i, day) => ({
    登记环节: '上级交办', 层级, 类型, 届次: '演示届', 编号: `演${层级}${类型}${role}${i + 1}`, 标题: `演示${类型}${i + 1}`, 内容: '演示', 领衔人: '演示代表', 提出人数: 1, 提出时间: '会议期间', 收到日期: day, 交办机关: 层级 === '镇' ? '镇人大主席团' : 类型 === '代表建议' ? '代表工作机构' : '政协提案委员会', 交办日期: day, 涉及面广难度大: '否', 重点督办: '否',
  }),
  way: (kase, i, day) => {
    kase.act('分办', addDays(day, 2), { 承办角色: role, 承办单位: '演示部门', 分办日期: addDays(day, 2) })
    if (role === '会办') { assisted(kase, day); return }
    if (i < replied) answered(kase, day)
    if (i < replied && rated) kase.act('评价', addDays(day, 80), { 办理态度评价: '满意', 办理结果评价: '满意', 评价日期: addDays(day, 80) })
  },
})
const signedFor = (kase: CaseWalk, day: PlainDate): CaseWalk => kase.act('签收', addDays(day, 3), { 签收单位: '演示部门', 签收日期: addDays(day, 3) })
const assisted = (kase: CaseWalk, day: PlainDate): void => { signedFor(kase, day).act('提出会办意见', addDays(day, 20), { 会办意见: '演示', 送主办单位日期: addDays(day, 20) }) }
const answered = (kase: CaseWalk, day: PlainDate): void => {
  const on = addDays(day, 60)
  signedFor(kase, day).act('制定方案', addDays(day, 6), { 责任领导: '演示领导', 具体承办人: '演示承办人', 由主要负责人办理: '否', 办理方案: '演示' }).act('联系代表委员', addDays(day, 20), { 联系日期: addDays(day, 20), 联系方式: '走访', 代表委员意见: '演示' })
    .act('拟文', addDays(day, 50), { 答复类别: '解决采纳', 答复内容: '演示' }).act('签发', addDays(day, 55), { 签发人: '演示负责人', 已加盖公章: '是' }).act('答复', on, { 答复日期: on, 答复文号: '演复1号', 已书面答复人数: 1, 抄送代表工作机构和政府办公室: '是' })
}

/** Every unit of the plan reports on itself; the first so many are visited. */
const inspections = (units: number, visited: number): Batch => ({
  definition: 'law-inspection', n: units, between: ['05-10', '06-30'],
  answers: (i, day) => ({ 督察计划: '演示年度督察计划', 计划批准日期: addDays(day, -30), 督察类别: '全面督察', 督察内容: ['行政执法', '重大行政决策'], 督察对象: `演示单位${i + 1}`, 对象类型: '同级部门', 督察范围: '演示', 列入日期: day, 由指定机构督察: '是', 与其他督查重复: '否' }),
  way: (kase, i, day) => {
    kase.act('督察通知', addDays(day, 2), { 督察组成员: ['演示督察甲', '演示督察乙'], 通知日期: addDays(day, 2), 自查报告时限: addDays(day, 30) }).act('书面自查', addDays(day, 20), { 自查报告: '演示', 自查报告日期: addDays(day, 20) })
    if (i < visited) kase.act('实地督察', addDays(day, 40), { 督察日期: addDays(day, 40), 督察人员: ['演示督察甲', '演示督察乙'], 督察方式: ['查阅资料', '询问约谈'], 督察情况: '演示', 超出计划范围: '否' })
  },
})

const creations = (名: string, n: number, 创建类别: string, way: NonNullable<Batch['way']>): Batch => ({
  definition: 'demo-creation', n, between: ['02-01', '06-30'],
  answers: (i, day) => ({ 年度: Number(day.slice(0, 4)), 创建类别, 创建级别: '市', 创建名称: `演示${名}${i + 1}`, 申报单位: `演示单位${i + 1}`, 指标体系版本: '演示', 指标项数: 1, 方案制定日期: day, 申报截止日: addDays(day, 120), 党委会审议通过: '是', 党委会审议日期: day }),
  way,
})
const cultivated: NonNullable<Batch['way']> = (kase, _i, day) => { kase.act('列为重点培育', addDays(day, 5), { 培育日期: addDays(day, 5), 培育措施: '演示' }) }
const submitted: NonNullable<Batch['way']> = (kase, _i, day) => {
  kase.act('分解任务', addDays(day, 5), { 责任单位: '演示', 任务: '演示', 任务时限: addDays(day, 60) }).act('登记佐证', addDays(day, 40), { 指标项: '演示', 佐证说明: '演示' }, { person: '演示责任单位经办人' })
    .act('自查', addDays(day, 60), { 达标项数: 1, 一票否决情形: '否', 自查日期: addDays(day, 60) }, { person: '演示核对人' }).act('上报项目', addDays(day, 80), { 上报日期: addDays(day, 80), 材料真实性承诺: '是', 保密审查通过: '是' })
}

const accounts = (n: number): Batch => ({
  definition: 'law-performance-report', n, between: ['12-20', '12-31'],
  answers: (i, day) => ({ 年度: Number(day.slice(0, 4)), 负责人: `演示负责人${i + 1}`, 职务: turn(['党委主要负责人', '政府主要负责人'], i), 所在单位: `演示单位${i + 1}`, 述职日期: day, 述法情况: '已述法', 述法形式: ['书面述法'], 述法内容: ['第一责任人职责', '问题和上年整改'], 报告存放: '演示' }),
})
const agenda = (n: number): Batch => ({
  definition: 'party-agenda', n, between: ['02-01', '11-30'],
  answers: (i, day) => ({ 会议日期: day, 会议名称: '党委会', 会议届次: `演示第${i + 1}次`, 议题: `演示法治议题${i + 1}`, 法治议题: '是', 议题类别: '法治建设规划和要点', 汇报部门: '演示司法所', 汇报人: '演示甲', 司法所长列席: '是', 决定: '演示', 纪要文号: `演纪${i + 1}号` }),
})
const attendances = (n: number): Batch => ({ definition: 'justice-office-attendance', n, answers: (i, day) => ({ 会议日期: day, 会议名称: '镇长办公会议', 会议届次: `演示第${i + 1}次`, 列席人: '演示所长', 是否缺席: '否' }) })

/** The report of the year, written in its last weeks and issued in the next one. */
const report = (copies: number): Batch => ({
  definition: 'annual-report', n: 1, between: ['12-12', '12-12'],
  answers: (_i, day) => ({ 年度: Number(day.slice(0, 4)), 报告单位: '演示镇政府', 报送对象: '演示区委、区政府' }),
  way: (kase, _i, day) => {
    const on = addDays(day, 40)
    kase.act('起草', day, { 主要举措和成效: '演示', 存在的不足和原因: '演示', 第一责任人职责情况: '演示', 下一年度主要安排: '演示' }, { person: '演示起草人' }).act('送会签', addDays(day, 20), { 会签单位: '演示办' }).act('会签意见', addDays(day, 25), { 会签结论: '同意' })
      .act('送审核', addDays(day, 26)).act('合法性审核', addDays(day, 30), { 数字全部有来源: '是', 合法性意见: '演示' }).act('集体讨论', addDays(day, 38), { 会议名称: '演示', 会议日期: addDays(day, 38), 参加人员: ['演示负责人甲', '演示负责人乙', '演示负责人丙'], 讨论结论: '通过' })
      .act('签发', on, { 签发人: '演示镇长', 发文字号: '演府〔2023〕8号', 成文日期: on, 印发份数: copies })
  },
})

export default {
  figures: {
    'dachang-2022': ['annual-report.copies-printed'],
    'yanghang-2021': ['demo-creation.projects-submitted', 'justice-office.attendances', 'party-agenda.items', 'proposal.closed', 'proposal.satisfaction-rate'],
    'miaohang-2021': ['proposal.npc.handled', 'proposal.satisfaction-rate'],
    'minhang-2021': [
      'demo-creation.cultivated-units', 'law-inspection.on-site-units', 'law-inspection.written-coverage-rate', 'law-performance-report.coverage-rate', 'proposal.city-cppcc.assist', 'proposal.city-cppcc.lead', 'proposal.city-cppcc.total', 'proposal.city-npc.assist', 'proposal.city-npc.lead',
      'proposal.city-npc.total', 'proposal.city.lead-replied', 'proposal.city.total', 'proposal.cppcc.closing-rate', 'proposal.cppcc.handled', 'proposal.npc.closing-rate', 'proposal.npc.handled',
    ],
  },
  batches: {
    'yanghang-2021': [proposals('镇', '代表建议', 6, { rated: true }), proposals('区', '政协提案', 2, { rated: true }), creations('项目', 2, '法治建设示范项目', submitted), agenda(4), attendances(16)],
    'miaohang-2021': [proposals('镇', '代表建议', 10, { rated: true })],
    'dachang-2022': [report(9)],
    'minhang-2021': [
      proposals('区', '代表建议', 171, { replied: 156 }), proposals('区', '政协提案', 128, { replied: 125 }), proposals('市', '代表建议', 6), proposals('市', '代表建议', 14, { role: '会办' }), proposals('市', '政协提案', 3), proposals('市', '政协提案', 8, { role: '会办' }),
      inspections(40, 8), creations('培育', 6, '法治街镇', cultivated), accounts(80),
    ],
  },
} satisfies Plan
