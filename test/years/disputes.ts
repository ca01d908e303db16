import { addDays, type PlainDate } from '#core/calendar/plain-date.ts'
import type { CaseWalk } from '#server/demo/walker.ts'
import { turn, type Batch } from '#server/demo/batch.ts'
import type { Plan } from './plan.ts'

const YEAR_END = ['01-01', '12-31'] as const

const sheets = (n: number, way?: Batch['way']): Batch => ({
  definition: 'hotline', n, between: way ? ['01-01', '11-30'] : YEAR_END,
  answers: (i, day) => ({ 工单编号: `演${way ? '回访' : '单'}${i + 1}`, 来电人: `演示来电人${i + 1}`, 诉求类型: turn(['求助', '投诉', '咨询', '建议'], i), 诉求内容: '演示', 发生地址: `演示路${(i % 300) + 1}号`, 诉求来源: '电话', 受理时间: `${day}T09:00` }),
  ...(way ? { way } : {}),
})
/** Called back by the city: so many said that they had been contacted first, that it was solved, that they were content or not. */
const calledBack = ({ contacted, solved, satisfied, dissatisfied }: Readonly<Record<'contacted' | 'solved' | 'satisfied' | 'dissatisfied', number>>): NonNullable<Batch['way']> => (kase, i, day) => {
  const replied = addDays(day, 1)
  kase.act('接单', day, { 承办单位: '演示部门' }).act('先行联系', day, { 联系结果: '已联系', 联系时间: `${day}T10:00`, 联系人: '演示甲' }).act('办理', day, { 调查情况: '演示', 处置措施: '演示' })
    .act('答复', replied, { 答复内容: '演示', 答复时间: `${replied}T09:00`, 答复方式: '电话', 办理结果: i < solved ? '实际解决' : '解释说明', ...(i < solved ? { 解决佐证: '演示照片' } : {}), 是否违建: '否', 是否群租: '否' })
    .act('提交办结', replied).act('上级回访', addDays(day, 10), { 是否先行联系: i < contacted ? '是' : '否', 市民满意度: i < satisfied ? '满意' : i < satisfied + dissatisfied ? '不满意' : turn(['基本满意', '一般'], i), 回访日期: addDays(day, 10) })
}

const petitions = (n: number, way: NonNullable<Batch['way']>, between: readonly [string, string] = YEAR_END, more: { readonly 来源: string; readonly 是否重复: string } = { 来源: '直接收到', 是否重复: '否' }): Batch => ({
  definition: 'petition', n, between,
  answers: (i, day) => ({ 信访人: `演示信访人${i + 1}`, 信访人类型: '公民', 信访渠道: turn(['网上', '来信', '来电'], i), 收到日期: day, 信访事项: '演示事项', ...more }),
  way,
})
const sorted = (kase: CaseWalk, day: PlainDate): CaseWalk => kase.act('甄别', day, { 信访类别: '申诉求决类', 法定途径: '信访程序办理', 下级正在办理: '否', 已经复核: '否' })
const accepted: NonNullable<Batch['way']> = (kase, _i, day) => { sorted(kase, day).act('受理告知', addDays(day, 5), { 告知方式: '网上', 承办人员: '演示甲' }) }
const backlogSettled: NonNullable<Batch['way']> = (kase, i, day) => {
  accepted(kase, i, day)
  kase.act('列入积案', addDays(day, 6), { 积案成因: '演示', 包案领导: '演示领导', 化解期限: addDays(day, 90) }).act('化解积案', addDays(day, 60), { 化解方式: turn(['解决诉求', '调解和解', '帮扶救助'], i), 化解情况: '演示', 化解日期: addDays(day, 60) })
}

const disputes = (n: number, between: readonly [string, string], way?: Batch['way']): Batch => ({
  definition: 'people-mediation', n, between,
  answers: (i, day) => ({ 纠纷来源: '依申请', 申请人: `演示甲方${i + 1}`, 申请人类型: '公民', 被申请人: `演示乙方${i + 1}`, 被申请人类型: '公民', 纠纷类型: turn(['邻里', '婚姻家庭', '物业', '损害赔偿'], i), 纠纷事实: '演示', 请求事项: '演示', 受理日期: day, 调解委员会: '演示调解委员会', 调委会类型: '居', 涉及人数: 2 }),
  ...(way ? { way } : {}),
})
/** All but the last two come to an agreement; these are told of the other ways. */
const mediated = (succeeded: number): NonNullable<Batch['way']> => (kase, i, day) => {
  const on = addDays(day, 3)
  kase.act('指定调解员', day, { 调解员姓名: ['演示调解员'], 由当事人选择: '是', 与纠纷有利害关系: '否' })
    .act('告知权利义务', day, { 告知内容: ['选择或者接受调解员', '自主表达意愿、自愿达成协议'], 双方同意调解: '是' }).act('开始调解', on, { 调解日期: on, 调解地点: '演示调解室' })
    .act('调解记录', on, { 调解情况: '演示', 在场人员: '演示', 有激化可能: '否', 可能引起治安或者刑事案件: '否' })
  if (i >= succeeded) { kase.act('调解不成', addDays(day, 9), { 不成原因: '演示', 已告知其他途径: '是', 告知内容: ['诉讼'] }); return }
  kase.act('达成协议', on, { 调解结果: '达成协议', 协议形式: '口头', 协议内容: '演示', 履行方式和期限: '当场履行', 协议涉及金额: 0, 口头协议记录: '演示', 协议日期: on })
}
const administrative = (n: number): Batch => ({
  definition: 'administrative-mediation', n,
  answers: (i, day) => ({ 申请人: `演示甲方${i + 1}`, 申请人类型: '公民', 对方当事人: `演示乙方${i + 1}`, 纠纷种类: turn(['治安纠纷', '与行政管理有关的民事纠纷'], i), 管理领域: turn(['公安', '市场监管', '人力资源和社会保障'], i), 纠纷事实: '演示', 请求事项: '演示', 启动方式: '依申请', 收到日期: day }),
})
const routed = (n: number, 分流渠道: readonly string[]): Batch => ({
  definition: 'diversified-resolution', n,
  answers: (i, day) => ({ 受理日期: day, 受理编号: `演${分流渠道[0]}${i + 1}`, 来源: turn(['群众来访', '村居报送', '网格'], i), 当事人: `演示甲方${i + 1}、演示乙方${i + 1}`, 涉及人数: 2, 纠纷类型: turn(['邻里', '物业', '劳动争议', '消费'], i), 纠纷简况: '演示', 风险等级: '低', 分流渠道: turn(分流渠道, i), 接收单位: '演示单位', 移交日期: day, 接收日期: day }),
})

interface Suits { readonly 诉讼类型?: string; readonly 本机关地位?: string; readonly departments?: readonly string[]; readonly between?: readonly [string, string] }
const suits = (名: string, n: number, way?: NonNullable<Batch['way']>, { 诉讼类型 = '行政诉讼', 本机关地位 = '被告', departments = ['演示部门'], between = ['01-04', '06-30'] }: Suits = {}): Batch => ({
  definition: 'litigation', n, between,
  answers: (i, day) => ({ 案号: `演示行初${名}${i + 1}号`, 受理法院: '演示法院', 诉讼类型, 审级: '一审', 本机关地位, 原告: `演示原告${i + 1}`, 案由: '演示', ...(诉讼类型 === '行政诉讼' ? { 行政管理类别: '其他', 诉讼事项: '行政处罚' } : {}), 承办部门: turn(departments, i), 立案日期: day, 收到日期: day, 审理程序: '普通' }),
  ...(way ? { way } : {}),
})
const answered = (kase: CaseWalk, day: PlainDate): CaseWalk =>
  kase.act('提交证据', addDays(day, 10), { 证据和规范性文件: '演示', 提交日期: addDays(day, 10), 均为作出行为前收集: '是', 立案后自行收集: '否' }).act('提交答辩状', addDays(day, 10), { 答辩意见: '演示', 答辩日期: addDays(day, 10) })
/** The first so many are heard with the organ's head in court, the others with the officer in charge and the reason why the head could not come. */
const heard = (kase: CaseWalk, day: PlainDate, headCame: boolean): CaseWalk => {
  const [called, on] = [addDays(day, 30), addDays(day, 40)]
  answered(kase, day).act('收到开庭传票', called, { 开庭日期: on, 通知负责人出庭: '可以通知' })
  if (headCame) kase.act('负责人出庭', on, { 出庭负责人: '演示负责人', 出庭职务: '副职负责人', 负责人所属: '本机关', 身份证明已提交: '是', 就实质解纷发表意见: '是' })
  else kase.act('说明负责人不能出庭', on, { 不能出庭理由: '需要履行他人不能代替的公务', 理由说明: '演示', 说明已盖章或者主要负责人签字: '是', 相应工作人员: ['演示工作人员'] })
  return kase.act('开庭', on, { 庭审情况: '演示' })
}
const judged = (kase: CaseWalk, on: PlainDate, 裁判结果 = '判决驳回诉讼请求'): CaseWalk =>
  kase.act('一审裁判', on, { 文书种类: 裁判结果 === '准许撤诉' ? '裁定' : '判决', 裁判文书号: '演示行初1号', 裁判结果, 裁判要旨: '演示', 裁判送达日期: on, ...(裁判结果 === '准许撤诉' ? { 机关改变行为后撤诉: '否' } : {}) })
const reviewedInCourt = (kase: CaseWalk, on: PlainDate): CaseWalk => kase.act('组织旁听讲评', on, { 旁听单位数: 3, 旁听人数: 30, 讲评会日期: on, 讲评要点: '演示' })

/** Applications for reconsideration received under the text of 2017: what is received is accepted at once or refused. */
const applications = (名: string, n: number, between: readonly [string, string], way: NonNullable<Batch['way']>): Batch => ({
  definition: 'reconsideration', n, between,
  answers: (i, day) => ({ 申请人: `演示申请人${名}${i + 1}`, 申请人类型: '公民', 被申请人: '演示被申请人', 被复议行为: `演示决定${名}${i + 1}`, 行政管理类别: '其他', 申请事项: '行政处罚', 复议请求: '演示', 事实和理由: '演示', 一并请求赔偿: '否', 请求附带审查规范性文件: '否', 申请方式: '邮寄', 申请日期: day, 收到日期: day }),
  way,
})
const admitted = (kase: CaseWalk, day: PlainDate): CaseWalk => kase.act('受理', day, { 受理日期: day, 审理程序: '普通', 符合受理条件: '是', 申请期限认定: '在法定期限内提出', 法院已受理同一诉讼: '否', 曾准予撤回同一申请: '否' })
const refused: NonNullable<Batch['way']> = (kase, _i, day) => { kase.act('不予受理', addDays(day, 3), { 不予受理情形: '没有利害关系', 不予受理理由: '演示' }) }
const served = (kase: CaseWalk, on: PlainDate, published = true): void => {
  kase.act('送达决定', on, { 送达方式: '邮寄送达', 送达日期: on })
  if (published) kase.act('公开决定', on, { 公开载体: '演示网站', 公开文书: '演示' })
}
/** The ways in which 372 cases end, with the decisions and letters of mediation that are published: 200 + 104 + 38 = 342. */
const ENDS = [[25, '纠错'], [175, '维持'], [104, '调解'], [28, '准予撤回申请'], [38, '驳回申请'], [2, '公民死亡，无人继续']] as const
const endOf = (i: number): string => { let left = i; return ENDS.find(([n]) => (left -= n) < 0)?.[1] ?? '' }
const ended: NonNullable<Batch['way']> = (kase, i, day) => {
  const [end, on] = [endOf(i), addDays(day, 40)]
  admitted(kase, day)
  if (end === '调解') { kase.act('调解结案', on, { 调解事项: '行使自由裁量权的行为', 调解结果: '演示', 各方已签字签章: '是', 已加盖复议机关印章: '是' }).act('公开决定', on, { 公开载体: '演示网站', 公开文书: '演示' }); return }
  if (end === '驳回申请') { served(kase.act('驳回申请', on, { 驳回理由: '演示' }), on); return }
  if (end !== '纠错' && end !== '维持') { kase.act('终止', on, { 终止事由: end }); return }
  kase.act('提出审查意见', on, { 重大疑难复杂: '否', 专业性技术性较强: '否', 审查意见: '演示' }).act('负责人同意', on, { 审批意见: '同意' })
    .act('作出决定', on, { 决定类型: end === '纠错' ? '确认违法' : '维持', 决定要旨: '演示', ...(end === '纠错' ? { 责令重作: '否' } : {}), 决定书已盖章: '是' })
  served(kase, on)
}

const consultations = (n: number, people: (i: number) => number): Batch => ({
  definition: 'public-legal-service', n,
  answers: (i, day) => ({ 服务渠道: turn(['窗口', '12348热线', '网络'], i), 服务站点: '演示公共法律服务站', 来访人类别: '其他', 服务类型: '法律咨询', 咨询事项: '演示', 咨询领域: turn(['婚姻家庭', '房屋物业', '合同'], i), 服务人次: people(i), 接待日期: day }),
})
const advice = (建议类型: string, n: number): Batch => ({
  definition: 'judicial-advice', n, between: ['03-02', '09-30'],
  answers: (i, day) => ({ 建议类型, 来文机关: '演示检察院', 文号: `演检建${i + 1}号`, 收到日期: day, 建议内容: '演示', 情况紧急: '否' }),
  way: (kase, _i, day) => {
    kase.act('分办', day, { 承办部门: '演示部门', 责任人: '演示甲' }).act('登记整改', addDays(day, 20), { 整改措施: '演示', 整改责任人: '演示甲' }).act('报送回复稿', addDays(day, 25), { 采纳情况: '采纳', 回复要点: '演示' })
      .act('书面回复', addDays(day, 30), { 复函文号: '演函1号', 回复日期: addDays(day, 30), 回复内容: '演示' }).act('办结', addDays(day, 31), { 办结说明: '演示', ...(建议类型 === '检察建议：行政公益诉讼' ? { 已依法履职: '是' } : {}) })
  },
})
const respondent: Batch = {
  definition: 'reconsideration-response', n: 1, between: ['05-06', '05-06'],
  answers: (_i, day) => ({ 申请人: '演示申请人', 申请人类型: '公民', 被复议行为: '演示信息公开答复', 复议机关: '演示区政府', 行政管理类别: '其他', 申请事项: '政府信息公开', 复议请求: '演示', 承办部门: '演示部门', 收到途径: '复议机关发送副本', 收到日期: day, 审理程序: '普通' }),
  way: (kase, _i, day) => { kase.act('提交答复', addDays(day, 8), { 答复请求: '请求维持', 答复意见: '演示', 证据目录: '演示', 依据: '演示', 答复日期: addDays(day, 8), 复议期间自行收集证据: '否' }) },
}

export default {
  figures: {
    'yanghang-2021': [
      'head-appearance.cases', 'head-appearance.rate', 'hotline.callback.count', 'hotline.dissatisfaction-rate', 'hotline.first-contact-rate', 'hotline.received', 'hotline.resolution-rate', 'hotline.satisfaction-rate',
      'litigation.administrative.pending', 'petition-backlog.resolved', 'petition.received',
    ],
    'miaohang-2021': [
      'head-appearance.rate', 'hotline.received', 'litigation.administrative.cases', 'litigation.administrative.concluded', 'litigation.administrative.first-instance-lost', 'mediation.cases', 'mediation.escalated', 'mediation.succeeded', 'mediation.success-rate',
      'petition.received', 'petition.timely-acceptance-rate',
    ],
    'dachang-2022': ['legal-consultation.cases', 'legal-consultation.person-times', 'litigation.administrative.cases', 'litigation.administrative.concluded', 'litigation.administrative.withdrawn', 'litigation.administrative.won'],
    'gaodong-2020': [
      'judicial-advice.correction-notice.received', 'judicial-advice.received', 'judicial-advice.reconsideration-advice.received', 'litigation.administrative.cases', 'litigation.civil.third-party', 'procuratorial-advice.public-interest.received', 'reconsideration.as-respondent.cases',
    ],
    'minhang-2021': [
      'administrative-mediation.cases', 'diversified-resolution.other', 'diversified-resolution.social-organisation', 'diversified-resolution.total', 'head-appearance.rate', 'mediation.cases',
      'reconsideration.closed', 'reconsideration.corrected', 'reconsideration.decisions-published', 'reconsideration.direct-correction-rate', 'reconsideration.received', 'reconsideration.settlement-rate', 'reconsideration.substantive-closed', 'three-in-one-trial.units',
    ],
  },
  batches: {
    'yanghang-2021': [
      sheets(4642, calledBack({ contacted: 4637, solved: 2502, satisfied: 2725, dissatisfied: 130 })), sheets(8742 - 4642),
      petitions(421, accepted), petitions(9, backlogSettled, ['01-04', '09-30'], { 来源: '上级交办', 是否重复: '是' }),
      suits('庭', 2, (kase, _i, day) => { judged(heard(kase, day, true), addDays(day, 90)) }), suits('书', 1, (kase, _i, day) => { judged(answered(kase, day), addDays(day, 90)) }), suits('在审', 2, undefined, { between: ['11-01', '12-10'] }),
    ],
    'miaohang-2021': [
      sheets(2827), petitions(204, accepted), disputes(168, ['01-01', '11-30'], mediated(166)),
      suits('庭', 2, (kase, _i, day) => { judged(heard(kase, day, true), addDays(day, 90)) }),
    ],
    'dachang-2022': [
      suits('胜', 6, (kase, _i, day) => { judged(answered(kase, day), addDays(day, 90)) }), suits('撤', 3, (kase, _i, day) => { judged(answered(kase, day), addDays(day, 60), '准许撤诉') }), suits('在审', 4, undefined, { between: ['10-10', '12-20'] }),
      consultations(337, (i) => (i < 416 - 337 ? 2 : 1)),
    ],
    'gaodong-2020': [suits('三', 1, (kase, _i, day) => { judged(answered(kase, day), addDays(day, 90)) }, { 诉讼类型: '民事诉讼', 本机关地位: '第三人' }), advice('检察建议：行政公益诉讼', 1), respondent],
    'minhang-2021': [
      administrative(27_598), routed(9314, ['社会组织调解']), routed(15_529, ['司法调解', '行业性专业性调解', '律师调解', '村居劝解']), disputes(21_151, YEAR_END),
      suits('庭', 162, (kase, i, day) => { heard(kase, day, i < 129) }, { departments: ['演示局甲', '演示局乙', '演示局丙'] }),
      suits('讲评', 5, (kase, _i, day) => { reviewedInCourt(judged(heard(kase, day, true), addDays(day, 60)), addDays(day, 70)) }, { departments: ['演示局子', '演示局丑', '演示局寅', '演示局卯', '演示街道'] }),
      applications('结', 372, ['01-04', '10-31'], ended), applications('在审', 20, ['11-20', '12-31'], (kase, _i, day) => { admitted(kase, day) }), applications('拒', 51, YEAR_END, refused),
    ],
  },
} satisfies Plan
