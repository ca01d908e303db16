import { addDays, daysBetween, type PlainDate } from '#core/calendar/plain-date.ts'
import type { Actor, Facts } from '#core/engine/case.ts'
import { step, takeSteps, type Step } from '../stories/steps.ts'
import { dayOf, follow, named, tell, type Kind, type Telling, type Told } from '../told.ts'
import type { CaseWalk } from '../walker.ts'

/** Expropriation household by household, what enterprises ask for, and what the media report. */

const DISTRICT = 'yanshi-qu'
const PROJECT = '演示河道整治工程'
const office = (name: string): Partial<Actor> => (['确定征收范围', '公布方案征求意见', '公布意见和修改情况', '常务会议讨论', '作出征收决定', '公告征收决定', '作出补偿决定'].includes(name) ? { person: '演示区长' } : { person: '演示征收办经办人', role: name === '提出征收需求' ? '经办人' : '征收部门' })

/** The district's decision, as far as the signing of agreements. */
const DECIDED: Told = {
  on: '01-10', opens: { 项目名称: PROJECT, 征收范围: '东至演示路、南至演示河、西至演示支路、北至演示小学围墙', 公共利益情形: '基础设施', 公共利益说明: '拓宽行洪断面，消除汛期倒灌', 符合四项规划: '是', 被征收户数: 6, 涉及被征收人数量较多: '否' },
  steps: [
    step(5, '确定征收范围', ({ day }) => ({ 范围公告日期: day })), step(1, '通知暂停办理', ({ day }) => ({ 暂停起始日: day, 暂停期限止: addDays(day, 360), 通知部门: '规划资源、房屋管理、市场监管、公安' })),
    step(12, '调查登记', ({ day }) => ({ 调查情况: '逐户调查权属、区位、用途和面积，共6产', 未经登记建筑认定情况: '一处搭建认定为违法建筑，不予补偿', 结果公布日期: day })), step(2, '拟定补偿方案', { 方案要点: '货币补偿或者就近产权调换，签约期内签约给予奖励', 补偿方式: ['货币补偿', '房屋产权调换'], 签约期限: '三个月' }),
    step(1, '公布方案征求意见', ({ day }) => ({ 部门论证意见: '发展改革、财政、规划资源部门论证可行', 征求意见截止日: addDays(day, 32) })), step(10, '社会稳定风险评估', { 评估结论: '低风险', 化解措施: '逐户走访，设接待点' }), step(16, '公布意见和修改情况', { 意见件数: 4, 意见和修改情况: '过渡费标准上调，搬家补贴按次计算', 多数被征收人认为方案不符合条例: '否' }),
    step(2, '补偿费用到位', { 测算补偿费用: 24_000_000, 专户余额: 25_000_000, 专户存储专款专用: '是' }), step(2, '作出征收决定', ({ day }) => ({ 决定文号: `演区府房征〔${day.slice(0, 4)}〕1号`, 作出机关: '区（县）人民政府', 决定日期: day, 合法性审查通过: '是' })),
    step(1, '公告征收决定', ({ day }) => ({ 公告日期: day, 载明补偿方案: '是', 载明复议诉讼权利: '是', 签约期限止: addDays(day, 90) })), step(5, '选定评估机构', { 评估机构: '演示房地产估价公司', 选定方式: '被征收人协商选定' }),
  ],
}

/** Another, whose plan is before the owners today. */
const PLANNED: Told = { on: 38, opens: { ...DECIDED.opens, 项目名称: '演示小学扩建工程', 征收范围: '东至演示小学、南至演示路、西至演示弄、北至演示花园', 公共利益情形: '公共事业', 公共利益说明: '增加学位，改善校门外交通', 被征收户数: 14 }, steps: DECIDED.steps.slice(0, 5) }

const informed = step(3, '告知政策', ({ day }) => ({ 告知内容: ['征收决定', '补偿方案', '补偿方式可以选择', '复议诉讼权利', '签约期限'], 告知日期: day }))
const valued = (after: number, 评估价值: number): Step => step(after, '送达评估结果', ({ day }) => ({ 评估机构: '演示房地产估价公司', 评估价值, 送达日期: day }))
const talked = (after: number, 协商情况: string): Step => step(after, '协商', ({ day }) => ({ 协商日期: day, 协商情况 }))
const signed = (after: number, serial: number, 补偿方式: string, 补偿总额: number, owners = 1): Step => step(after, '签约', ({ day }) => ({ 协议编号: `演征协〔${day.slice(0, 4)}〕${serial}号`, 签约日期: day, 补偿方式, 补偿总额, 签字共有人数: owners, 有无胁迫欺诈: '否', 搬迁期限: addDays(day, 60) }))
const paid = (已支付金额: number, more: Facts = {}): Step => step(10, '支付补偿', ({ day }) => ({ 支付日期: day, 已支付金额, ...more }))
const moved = step(20, '搬迁', ({ day }) => ({ 搬迁日期: day, 强迫搬迁: '否', 分户补偿已公布: '是' }))
const HOUSEHOLD: Kind = { definition: 'expropriation', by: (name) => (name === '移出征收范围' ? {} : { person: '演示甲', role: '经办人' }) }
const household = (n: number, area: number, owners = 1, quarrel = false): Facts => ({ 产权户编号: `演征${String(n).padStart(2, '0')}`, 被征收人: `演示产权人${n}`, 被征收人类型: '公民', 房屋坐落: `演示河路${n * 2}号`, 登记建筑面积: area, 共有人数: owners, 存在家庭矛盾: quarrel ? '是' : '否', 调查结果已公布: '是' })

const HOUSEHOLDS: readonly Omit<Told, 'on'>[] = [
  { opens: household(1, 86), steps: [informed, valued(10, 3_440_000), signed(12, 1, '货币补偿', 3_780_000), paid(3_780_000), moved] },
  { opens: household(2, 112, 2), steps: [informed, valued(10, 4_480_000), talked(4, '希望安置在原学区'), signed(14, 2, '产权调换', 4_890_000, 2), paid(0, { 安置房源已交付: '是' }), moved] },
  { opens: household(3, 64, 3, true), steps: [informed, valued(11, 2_560_000), step(6, '法律帮助', { 法律帮助人员: '演示村居律师1', 矛盾类型: '继承', 帮助内容: '兄妹三人对父亲遗产份额有争议，主持签订析产协议', 矛盾结果: '已化解' }), signed(12, 3, '货币补偿', 2_830_000, 3), paid(2_830_000), moved] },
  { opens: household(4, 95), steps: [informed, valued(12, 3_800_000), signed(25, 4, '货币补偿和产权调换', 4_150_000), paid(4_150_000, { 安置房源已交付: '是' }), moved] },
  { opens: household(5, 78), steps: [informed, valued(12, 3_120_000), talked(10, '要求按营业用房补偿'), talked(15, '复核用途登记仍为居住，没有达成一致'), step(42, '提请补偿决定', ({ day }) => ({ 未签约原因: '对房屋用途认定有异议，签约期满未达成协议', 提请日期: day }))] },
  { opens: household(6, 18), steps: [informed, step(8, '移出征收范围', { 移出原因: '红线复测后不在征收范围' })] },
]

const vacated: readonly Step[] = [
  step(40, '给予补偿', ({ day }) => ({ 补偿对象: '已签约的四产和演示产权人5', 已支付补偿: 14_150_000, 支付日期: day })), step(12, '搬迁', ({ day }) => ({ 搬迁户数: 5, 搬迁日期: day, 非法方式迫使搬迁: '否', 建设单位参与搬迁: '否' })), step(6, '公布分户补偿', ({ day }) => ({ 补偿档案已建立: '是', 公布日期: day })),
]
/** After the term for signing: the one who has not signed is paid by decision. */
async function walkCompensation(telling: Telling, decision: string, household: string): Promise<void> {
  const { walker } = telling
  const { calendar } = walker.house.cases.setting
  const requested = String((await named(telling, household)).facts['提请日期'])
  await walker.carryOn(decision, 'demo:compensation', (kase) => {
    takeSteps(kase, calendar, requested, [step(15, '作出补偿决定', ({ day }) => ({ 被征收人: '演示产权人5', 被征收人类型: '公民', 决定事由: '签约期限内达不成协议', 补偿金额: 3_390_000, 包含协议全部事项: '是', 搬迁期限: addDays(day, 60), 补偿决定送达日期: addDays(day, 2), 已在征收范围内公告: '是' })), ...vacated], office)
  })
  await walker.flush()
  const { number, facts } = await named(telling, decision)
  await walker.carryOn(household, 'demo:decided', (kase) => {
    const served = String(facts['补偿决定送达日期'])
    kase.act('登记补偿决定', served, { 补偿决定文号: `演区府房补〔${telling.year}〕1号`, 补偿决定日期: addDays(served, -2), 补偿决定案件: number }, { person: '演示甲', role: '经办人' })
  })
}

async function walkExpropriation(telling: Telling): Promise<void> {
  const [decision = ''] = await tell({ ...telling, organ: DISTRICT }, { definition: 'expropriation-decision', day: '提出日期', by: office }, [DECIDED, PLANNED])
  const { number, facts } = await named(telling, decision)
  const [from, to] = [String(facts['公告日期']), String(facts['签约期限止'])]
  const project = { 项目名称: PROJECT, 征收决定案件: number, 土地性质: '国有土地', 签约期起: from, 签约期止: to }
  const term = (项目名称: string, 土地性质: string, 签约期起: string, 签约期止: string, 应签约户数: number): Promise<void> =>
    telling.walker.walk('expropriation-period', telling.organ, 签约期起, { 项目名称, 土地性质, 轮次: '第一轮', 公告日期: 签约期起, 签约期起, 签约期止, 签约期天数: daysBetween(签约期起, 签约期止) + 1, 应签约户数 }, undefined, { person: '演示甲', role: '经办人' })
  await term(PROJECT, '国有土地', from, to, 6)
  const ids = await tell(telling, HOUSEHOLD, HOUSEHOLDS.map(({ opens, steps }, n) => ({ on: addDays(from, 8 + n).slice(5), opens: { ...project, ...opens }, steps })))
  await follow(telling, ids)
  await walkCompensation(telling, decision, ids[4] ?? '')
  const until = addDays(telling.today, 12)
  const road = { 项目名称: '演示支路拓宽工程', 土地性质: '集体土地', 签约期起: addDays(until, -60), 签约期止: until }
  await term(road.项目名称, road.土地性质, road.签约期起, until, 2)
  await tell(telling, HOUSEHOLD, [
    { on: 30, opens: { ...road, ...household(21, 140, 2) }, steps: [informed, valued(6, 2_100_000), talked(8, '对附属设施补偿清单逐项核对')] }, { on: 28, opens: { ...road, ...household(22, 120) }, steps: [informed, valued(6, 1_800_000), signed(10, 21, '货币补偿', 1_960_000)] },
  ])
}

const HANDLING: Kind = { definition: 'enterprise-problem', day: '收集日期', by: (name) => (name === '答复' || name === '提请协调' ? { person: '演示丙', role: '责任部门经办人' } : name === '协调结果' || name === '说明后办结' ? { person: '演示己', role: '分管领导' } : { person: '演示甲', role: '经办人' }) }
const asked = (企业: string, 是否重点企业: '是' | '否', 来源: string, 问题类别: string, 问题描述: string, 企业期望: string): Facts => ({ 企业, 企业类型: '法人', 是否重点企业, 来源, 收集人: '演示甲', 所属村居或者园区: '演示产业园', 问题类别, 问题描述, 企业期望 })
const sorted = (梳理结论: string, 梳理意见: string): Step => step(1, '梳理', ({ day }) => ({ 梳理结论, 梳理意见, 联系企业日期: day }))
const given = (责任部门: string, 交办要求: string): Step => step(1, '交办', { 责任部门, 交办要求 })
const coordinated = (提请对象: string, 协调事项: string, 协调意见: string): readonly Step[] => [step(2, '提请协调', { 协调事项, 提请对象 }), step(6, '协调结果', { 协调意见 })]
const replied = (after: number, 办理结果: string, 办理情况: string, 政策依据: string, why?: string): Step => step(after, '答复', { 办理结果, 办理情况, 政策依据, ...(why ? { 不能解决的理由: why } : {}), 承诺法外优惠: '否' })
const judged = (企业评价: string): Step => step(2, '企业确认', { 企业评价, 确认人: '演示企业联系人' })

const ASKED: readonly Told[] = [
  { on: '02-18', opens: asked('演示精密制造有限公司', '是', '走访联系', '用工', '节后缺技术工人十五名', '帮助发布招聘信息'), steps: [sorted('单个部门可以解决', '由社会事务部门组织专场招聘'), given('社区事务受理中心', '组织专场招聘'), replied(6, '已解决', '专场招聘录用十二人，并对接职业院校', '就业促进法'), judged('满意')] },
  { on: '04-10', opens: asked('演示食品有限公司', '否', '座谈会', '配套设施', '园区支路没有路灯，夜班职工出行不便', '尽快装灯'), steps: [sorted('需要多部门协调', '涉及城建、供电和园区'), given('城建办', '会同供电、园区提出方案'), ...coordinated('分管领导', '路灯权属和费用分担', '由城建办列入年度小修，园区负责电费'), replied(5, '已解决', '安装路灯九盏', '年度养护计划'), judged('满意')] },
  { on: '05-19', opens: asked('演示物流有限公司', '否', '12345热线', '账款拖欠', '承租方拖欠仓储费', '请政府追回'), steps: [sorted('另有法定途径', '属于平等主体之间的合同纠纷'), step(1, '告知途径', { 法定途径: '民事诉讼或者仲裁', 告知内容: '可以向人民法院起诉，也可以先申请人民调解；并告知法律服务工作站地址' })] },
  { on: '07-08', opens: asked('演示生物科技有限公司', '是', '走访联系', '用地用房', '扩产需要三千平方米标准厂房', '在本镇解决'), steps: [sorted('超出本级权限', '本镇没有存量厂房，需要区级统筹'), given('经济发展办', '向区级专班推荐'), ...coordinated('区级专班', '存量厂房信息', '推荐邻镇存量厂房两处'), replied(2, '部分解决', '企业看中一处，租赁条件自行商谈', '区存量工业用房信息', '本镇没有符合面积的厂房'), judged('基本满意')] },
  { on: '09-02', opens: asked('演示咨询服务有限公司', '否', '企业自报', '政策兑现', '稳岗补贴申请两个月没有到账', '查明原因'), steps: [sorted('单个部门可以解决', '核对申请状态'), given('社区事务受理中心', '核对并答复'), replied(5, '暂时不能解决', '账号信息有误，需重新提交', '稳岗返还办法', '待上级批次发放'), judged('不满意'), replied(7, '已解决', '协助更正账号，补贴已到账', '稳岗返还办法'), judged('满意')] },
  { on: '11-12', opens: asked('演示商贸有限公司', '否', '大调研', '其他', '询问年会场地推荐', '推荐场地'), steps: [sorted('不属诉求', '不属于需要政府解决的问题，已当面说明')] },
  { on: 14, opens: asked('演示电子有限公司', '是', '走访联系', '人才落户', '两名骨干子女入学材料不清楚', '专人指导'), steps: [sorted('单个部门可以解决', '由社区办对接教育部门'), given('社区办', '一次告知材料')] },
  { on: 6, opens: asked('演示印务有限公司', '否', '座谈会', '执法检查', '半年内不同部门到厂检查五次', '合并检查'), steps: [sorted('需要多部门协调', '梳理检查计划，推行综合查一次'), given('综合行政执法队', '提出合并检查方案'), step(2, '提请协调', { 协调事项: '合并各部门检查计划', 提请对象: '分管领导' })] },
  { on: 1, opens: asked('演示家居有限公司', '否', '企业自报', '审批办事', '消防验收整改要求前后不一致', '明确一次'), steps: [] },
]

/** What was reported of the town; days and hours count, so that each act has its time. */
interface Report { readonly on: string | number; readonly opens: Facts; readonly way: (kase: CaseWalk, at: (days: number, time: string) => string) => void }
const reported = (来源: string, 媒体或者平台: string, 标题: string, 反映内容: string, serial: number): Facts => ({ 来源, 媒体或者平台, 标题, 反映内容, 链接: `https://example.invalid/yuqing/${serial}`, 涉及突发事件: '不涉及' })
const assessed = (kase: CaseWalk, at: string, 责任单位: string, 舆情热度: string, 研判结论 = '本单位处理回应', 研判理由 = '反映的问题在本镇职责范围内'): CaseWalk => kase.act('研判', at, { 研判结论, 研判理由, 责任单位, 舆情热度 })
const first = (kase: CaseWalk, at: string, 首次回应内容: string): CaseWalk => kase.act('首次回应', at, { 首次回应时间: at, 首次回应内容, 保密和个人信息审查: '可以发布', 事实已经核实: '是' })
const looked = (kase: CaseWalk, at: string, 调查结论: string, 调查情况: string, 处理措施: string, until?: PlainDate): CaseWalk => kase.act('调查处理', at, { 调查结论, 调查情况, 处理措施, ...(until ? { 整改期限: until } : {}) })
const spoken = (kase: CaseWalk, at: string, 回应内容: string, 回应渠道: string): CaseWalk => kase.act('回应', at, { 回应时间: at, 回应内容, 回应渠道, 保密和个人信息审查: '可以发布', 要求删除反映内容: '否' })
const closed = (kase: CaseWalk, at: string, 反馈对象: string): CaseWalk => kase.act('反馈反映人', at, { 反馈对象, 反馈内容: '书面反馈调查结果和整改情况', 泄露反映人身份: '否' }).act('办结', at, { 后续反映: '跟踪两周，没有新的反映' })

const REPORTS: readonly Report[] = [
  { on: '03-11', opens: reported('新闻媒体曝光', '演示电视台《民生》', '演示路工地夜间施工扰民', '记者夜间拍到渣土车进出，居民称连续一周', 1), way: (kase, at) => {
    assessed(kase, at(0, '14:00'), '综合行政执法队', '较热')
    first(kase, at(1, '09:30'), '已到现场核查，责令停止夜间作业，调查情况将及时公布')
    looked(kase, at(4, '16:00'), '属实', '施工单位没有办理夜间施工证明', '责令改正，线索移交立案；约谈建设单位', at(20, '').slice(0, 10))
    spoken(kase, at(5, '10:00'), '情况属实，已责令改正并依法查处，公布监督电话', '政务新媒体').act('登记整改', at(16, '15:00'), { 整改结果: '夜间停止施工，安装噪声监测和喷淋' })
    closed(kase, at(27, '10:00'), '媒体')
  } },
  { on: '05-27', opens: reported('网络舆情', '演示论坛', '演示花园小区水压不足', '高层住户早晚没有水，帖子回复过百', 2), way: (kase, at) => {
    assessed(kase, at(0, '15:30'), '城建办', '一般')
    looked(kase, at(1, '11:00'), '部分属实', '增压泵一台故障，并非全小区停水', '督促物业更换水泵，供水单位上门检测', at(9, '').slice(0, 10))
    spoken(kase, at(1, '16:00'), '一台增压泵故障，三日内更换，期间提供送水服务', '政务新媒体').act('登记整改', at(6, '14:00'), { 整改结果: '水泵更换，高层水压恢复' })
    closed(kase, at(20, '10:00'), '反映人')
  } },
  { on: '08-19', opens: reported('网络舆情', '演示短视频平台', '演示镇河里有死鱼', '视频显示河面漂浮死鱼，怀疑排污', 3), way: (kase, at) => {
    assessed(kase, at(0, '11:00'), '城建办', '较热')
    first(kase, at(0, '18:00'), '已取样送检，同步打捞，结果出来后公布')
    looked(kase, at(3, '17:00'), '不属实', '检测没有污染物超标，为连续高温缺氧', '增加曝气，清理河面')
    closed(spoken(kase, at(4, '09:30'), '检测结果和处置情况全文公布', '政府网站'), at(18, '10:00'), '反映人')
  } },
  { on: '10-14', opens: reported('社会公众反映', '来信', '公交首末站班次少', '反映早高峰候车时间长', 4), way: (kase, at) => { assessed(kase, at(1, '10:00'), '演示区交通委（演示）', '一般', '由其他单位回应', '公交线路班次由区交通部门管理').act('反馈反映人', at(1, '15:00'), { 反馈对象: '反映人', 反馈内容: '已转区交通部门办理并答复', 泄露反映人身份: '否' }) } },
  { on: 4, opens: reported('新闻媒体曝光', '演示晚报', '老街改造后无障碍坡道被占', '坡道被非机动车堵住，轮椅无法通行', 5), way: (kase, at) => { first(assessed(kase, at(0, '14:30'), '城建办', '一般'), at(1, '10:00'), '已清理占用车辆，正在核查停车设施设置') } },
  { on: 1, opens: reported('网络舆情', '演示论坛', '网传演示小学门口井盖松动', '家长发帖称接送时险些绊倒', 6), way: (kase, at) => { assessed(kase, at(0, '17:30'), '城建办', '一般') } },
]

const who = (name: string): Partial<Actor> => (name === '登记线索' ? { person: '演示甲', role: '经办人' } : {})
async function walkMedia(telling: Telling): Promise<void> {
  for (const { on, opens, way } of REPORTS) {
    const found = dayOf(telling, on)
    await telling.walker.walk('media-response', telling.organ, `${found}T09:40`, { 发现时间: `${found}T09:20`, ...opens }, (kase) => way(kase, (days, time) => `${addDays(found, days)}T${time}`), who('登记线索'))
  }
}

export async function walkTownAffairs(telling: Telling): Promise<void> {
  await walkExpropriation(telling)
  await tell(telling, HANDLING, ASKED)
  await walkMedia(telling)
}
