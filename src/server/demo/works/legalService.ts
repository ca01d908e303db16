import type { Facts } from '#core/engine/case.ts'
import { turn, walkBatch, type Batch } from '../batch.ts'
import { agreed } from '../stories/disputes.ts'
import { step, upTo, type Step } from '../stories/steps.ts'
import { follow, named, tell, type Kind, type Telling, type Told } from '../told.ts'

/** Mediation by the administration, confirmation of agreements by the court, legal aid and public legal service. */

const CLERK = { person: '演示甲', role: '经办人' } as const
const MEDIATING: Kind = { definition: 'administrative-mediation', day: '收到日期', by: (name) => (name === '延长调解' ? {} : CLERK) }

const accepted = step(2, '受理', { 申请人同意: '是', 对方同意: '是', 主持人: '演示甲', 与纠纷有利害关系: '否', 属于应当处罚或者作出决定的事项: '否' })
const session = (after: number, 调解记录: string): Step => step(after, '调解', ({ day }) => ({ 调解日期: day, 调解记录 }))
const agreement = (after: number, 协议内容: string, 协议金额: number): Step => step(after, '达成调解协议', ({ day }) => ({ 协议内容, 各方签名并盖章: '是', 协议金额, 调解组织: '演示镇行政调解室', 生效日期: day }))
const disputed = (申请人: string, 对方当事人: string, 管理领域: string, 纠纷事实: string, 请求事项: string, more: Facts = {}): Facts => ({ 申请人, 申请人类型: '公民', 对方当事人, 纠纷种类: '与行政管理有关的民事纠纷', 管理领域, 纠纷事实, 请求事项, 启动方式: '依申请', ...more })

const WAGES = disputed('演示农民工甲等6人', '演示装饰工程有限公司', '人力资源和社会保障', '公寓装修工程完工后，六名工人工资未结清，公司称总包尚未付款。', '支付拖欠的工资共48600元')
const DECORATION = disputed('演示业主甲', '演示业主乙', '城管执法', '楼上装修凿除卫生间防水层，致楼下吊顶、墙面渗水发霉。', '修复防水层并赔偿损失12000元')
const FUMES = disputed('演示居民甲等9户', '演示餐饮店甲', '生态环境', '餐饮店油烟管道朝向居民窗户，居民多次反映。', '改道排放并清洗外墙')
const GYM = disputed('演示消费者甲等15人', '演示健身服务有限公司', '市场监管', '门店停业，预付卡余额没有退还。', '退还预付卡余额共36800元')

const MEDIATED: readonly Told[] = [
  { on: '02-17', opens: WAGES, steps: [accepted, session(3, '核对考勤和结算单，双方确认工资总额；公司提出分两期支付，工人要求一次付清。'), agreement(4, '公司于协议生效之日起二十日内一次付清六人工资共48600元。', 48_600)] },
  { on: '04-21', opens: DECORATION, steps: [accepted, session(4, '现场勘验，邀请房屋检测人员说明渗水原因。'), session(4, '就修复方案和赔偿数额协商。'), agreement(3, '演示业主乙于三十日内重做防水层并闭水试验，赔偿8000元。', 8000)] },
  { on: '06-09', opens: FUMES, steps: [accepted, session(5, '测量排口与窗户距离，餐饮店提出加装净化设备。'), agreement(6, '餐饮店改善排放条件，双方保持沟通。', 0)] },
  { on: '08-11', opens: GYM, steps: [accepted, session(5, '公司负责人到场，称无力一次退还。'), step(6, '终止调解', { 终止原因: '未达成协议', 告知其他途径: '是' })] },
  { on: '10-20', opens: disputed('演示村民甲', '演示村民乙', '自然资源', '两户宅基地相邻，对出入通道宽度说法不一，演示村民甲已向法院起诉。', '确认通道宽度'), steps: [step(3, '不受理', { 不受理理由: '已经起诉、仲裁、复议', 告知其他途径: '是' })] },
  { on: 8, opens: disputed('演示租户甲', '演示物业服务有限公司', '城管执法', '小区集中整治楼道堆物时，清走的物品中有租户的自行车。', '赔偿自行车损失900元'), steps: [accepted, session(3, '调取整治前公告和现场记录，双方对是否提前通知说法不一。')] },
  { on: 1, opens: disputed('演示骑手甲', '演示便利店甲', '交通', '店外台阶占用非机动车道，骑手避让时摔倒受伤。', '赔偿医疗费2300元'), steps: [] },
]

const applied = step(5, '提交申请', ({ day }) => ({ 双方共同申请: '是', 申请日期: day, 受理法院: '演示区人民法院', 申请材料: '申请书、调解协议、调解组织证明、身份证明齐全' }))
const taken = step(2, '法院受理', ({ day }) => ({ 受理日期: day }))
const ruled = (after: number, serial: number, result: Facts): Step => step(after, '收到裁定', ({ day }) => ({ ...result, 裁定收到日期: day, 裁定文号: `（${day.slice(0, 4)}）演0101民特${serial}号` }))
const confirmed = (after: number, serial: number): Step => ruled(after, serial, { 裁定结果: '确认有效' })
/** Past the fifteen days in which a party may object. */
const inForce = step(12, '裁定生效')
const CONFIRMING: Kind = { definition: 'judicial-confirmation', by: () => ({ person: '演示甲', role: '司法所工作人员' }) }

/** An agreement by the number of the case in which it was reached. */
async function agreementIn(telling: Telling, caseId: string): Promise<Facts> {
  const { number, facts } = await named(telling, caseId)
  const from = (field: string): Facts[string] => facts[field] ?? ''
  return { 调解案件: number, 调解组织: facts['调解组织'] ?? from('调解委员会'), 协议生效日期: from('生效日期'), 申请人: from('申请人'), 另一方申请人: facts['对方当事人'] ?? from('被申请人'), 协议内容: from('协议内容'), 确认事项: '民事纠纷' }
}

const neighbours = (n: number, village: string, 纠纷类型: string, 纠纷事实: string, 请求事项: string): Facts => ({
  纠纷来源: '依申请', 申请人: `演示申请确认人${n}`, 申请人类型: '公民', 被申请人: `演示相对人${n}`, 被申请人类型: '公民', 纠纷类型, 纠纷事实, 请求事项, 调解委员会: `${village}人民调解委员会`, 调委会类型: village.endsWith('村') ? '村' : '居', 所属村居: village, 涉及人数: 2,
})
const bothApply: readonly Step[] = [...upTo(agreed, '签署盖章'), step(3, '启动司法确认', ({ day }) => ({ 双方共同申请: '是', 确认申请日期: day }))]
const SETTLED: readonly Told[] = [
  { on: 40, opens: neighbours(1, '演示一村', '损害赔偿', '因施工车辆碰坏围墙引发的赔偿纠纷', '修复围墙并赔偿损失'), steps: bothApply },
  { on: 26, opens: neighbours(2, '演示新苑居委', '邻里', '因阳台封闭影响采光引发的邻里纠纷', '拆除影响采光的部分'), steps: bothApply },
]

/** Agreements of the year that went to court, and those of these weeks; what the court says is told to the mediation. */
async function walkConfirmations(telling: Telling, mediated: readonly string[]): Promise<void> {
  const settled = await tell(telling, { definition: 'people-mediation', day: '受理日期' }, SETTLED)
  const of = await Promise.all([...mediated.slice(0, 3), ...settled].map((caseId) => agreementIn(telling, caseId)))
  const cases: readonly Omit<Told, 'opens'>[] = [
    { on: '03-03', steps: [applied, taken, confirmed(7, 31), inForce, step(4, '申请执行', { 执行申请人: '演示农民工甲等6人', 未履行情形: '未全部履行' })] },
    { on: '05-19', steps: [applied, taken, confirmed(8, 58), inForce, step(6, '履行完毕', ({ day }) => ({ 履行日期: day }))] },
    { on: '07-02', steps: [applied, taken, ruled(9, 77, { 裁定结果: '驳回申请', 驳回理由: '内容不明确' })] },
    { on: 31, steps: [step(2, '提交申请', applied.answers), taken, confirmed(20, 96)] },
    { on: 17, steps: [applied, taken] },
  ]
  const ids = await tell(telling, CONFIRMING, cases.map((one, n) => ({ ...one, opens: of[n] ?? {} })))
  await follow(telling, ids)
}

const AIDING: Kind = { definition: 'legal-aid', day: '收到日期' }
const wanted = (申请人: string, 受援人类别: string, 案件类型: string, 申请事项: string, 经济困难情形: string, more: Facts = {}): Facts => ({ 申请人, 申请人类型: '公民', 受援人类别, 案件类型, 申请事项, 经济困难情形, 来源: '镇街协助申请', 紧急情形: '无', 可能判处无期徒刑以上或者死刑复核: '否', ...more })
const looked = step(1, '审查', { 审查意见: '材料齐全，属于本机构受理范围' })
const checked = (核查结论: string): Step => step(1, '核查经济困难', { 核查方式: '信息共享查询', 适用标准地: '本省市', 核查结论 })
const granted = (提供方式: string): Step => step(1, '决定给予', ({ day }) => ({ 决定日期: day, 提供方式 }))
const assigned = (more: Facts = {}): Step => step(1, '指派', ({ day }) => ({ 承办人: '演示村居律师1', 承办人身份: '律师', 相关执业年限: 6, 指派日期: day, ...more }))
const worked = (承办进展: string): Step => step(10, '承办记录', { 承办进展, 向受援人收取财物: '否' })
const finished = (after: number, 案件结果: string, 挽回损失: number, 质量等次: string, 补贴金额: number): readonly Step[] => [
  step(after, '办理完毕', ({ day }) => ({ 办结日期: day, 案件结果, 挽回损失 })), step(6, '结案报告', { 法律文书副本: '是', 结案报告内容: '承办经过、法律文书和办案小结附卷。' }), step(2, '质量回访', { 受援人满意度: '满意', 质量等次 }),
  step(3, '支付补贴', ({ day }) => ({ 补贴金额, 支付日期: day })), step(0, '结案'),
]
const refused = (不予理由: string): Step => step(1, '决定不予', { 不予理由, 书面告知并说明理由: '是', 已告知异议途径: '是' })

const AIDED: readonly Told[] = [
  { on: '01-13', opens: wanted('演示农民工乙', '农民工', '劳动仲裁', '请求支付劳动报酬', '免予核查（第42条）'), steps: [looked, granted('劳动争议调解与仲裁代理'), assigned(), worked('整理考勤和转账记录，提交仲裁申请'), ...finished(30, '仲裁调解，公司当庭支付工资', 21_400, '良好', 1800)] },
  { on: '03-18', opens: wanted('演示老人甲', '老年人', '民事', '请求子女支付赡养费', '需要核查'), steps: [looked, checked('符合'), granted('民事行政国家赔偿诉讼代理'), assigned(), worked('会见受援人，收集户籍和收入证据'), ...finished(40, '判决三名子女每月各支付赡养费800元', 28_800, '优秀', 2200)] },
  { on: '04-24', opens: wanted('演示居民乙', '妇女', '民事', '请求解除同居关系并分割财产', '需要核查'), steps: [looked, checked('不符合'), refused('家庭人均收入高于本市法律援助经济困难标准'), step(15, '未提异议了结')] },
  {
    on: '06-05', opens: wanted('演示未成年人甲', '未成年人', '刑事（通知辩护、代理）', '侦查阶段辩护', '不受经济困难条件限制（第32条）', { 来源: '办案机关通知', 通知机关: '演示区公安分局', 发现日期: '2025-06-04' }),
    steps: [step(0, '登记通知收到', ({ day }) => ({ 通知收到日期: day })), step(0, '审查'), step(0, '决定给予', ({ day }) => ({ 决定日期: day, 提供方式: '刑事辩护与代理' })), assigned({ 已告知办案机关: '是', 已自行委托辩护人: '否' }), worked('会见，提出不批准逮捕的法律意见'), ...finished(35, '检察机关作出附条件不起诉决定', 0, '优秀', 2600)],
  },
  { on: '07-21', opens: wanted('演示残疾人甲', '残疾人', '民事', '请求赔偿人身损害', '免予核查（第42条）'), steps: [step(1, '一次性告知补充', ({ day }) => ({ 需补充材料: '伤情鉴定意见、事故责任认定书', 补充期限: `${day.slice(0, 7)}-31` })), step(12, '未按要求补充', { 未补充说明: '期限内没有补充，电话告知可以重新申请' })] },
  {
    on: '09-08', opens: wanted('演示职工甲', '其他', '劳动仲裁', '请求支付违法解除劳动合同赔偿金', '需要核查'),
    steps: [looked, checked('不符合'), refused('申请人家庭人均收入高于经济困难标准'), step(5, '提出异议', ({ day }) => ({ 异议理由: '核查没有扣除本人大病医疗支出', 异议收到日期: day })), step(3, '异议审查决定', { 异议结论: '维持', 告知复议诉讼权利: '是' })],
  },
  { on: 22, opens: wanted('演示老人乙', '老年人', '民事', '请求返还被哄骗的养老钱', '需要核查'), steps: [looked, checked('符合'), granted('民事行政国家赔偿诉讼代理'), assigned(), worked('调取转账流水，准备起诉')] },
  { on: 3, opens: wanted('演示农民工丙', '农民工', '劳动仲裁', '请求支付工伤保险待遇', '免予核查（第42条）'), steps: [looked, granted('劳动争议调解与仲裁代理')] },
  { on: 3, opens: wanted('演示居民丙', '妇女', '民事', '请求离婚并由本人抚养子女', '需要核查'), steps: [looked] },
]

const SERVING: Kind = { definition: 'public-legal-service', day: '接待日期', by: () => ({ person: '演示甲', role: '司法所工作人员' }) }
const visited = (服务渠道: string, 服务站点: string, 来访人类别: string, 服务类型: string, 咨询领域: string, 咨询事项: string, more: Facts = {}): Facts => ({ 服务渠道, 服务站点, 来访人: `演示来访人（${咨询领域}）`, 来访人类别, 服务类型, 咨询领域, 咨询事项, 服务人次: 1, ...more })
const [STATION, ROOM] = ['演示镇公共法律服务工作站', '演示一村公共法律服务工作室'] as const
const told = (解答内容: string, name = '即时答复', after = 0): Step => step(after, name, { 解答内容, 解答人: '演示村居律师1', 告知申请法律援助权利: '是' })
const rated = (满意度: string): readonly Step[] => [step(0, '服务评价', { 满意度 }), step(0, '办结')]

const SERVED: readonly Told[] = [
  { on: '01-08', opens: visited('窗口', STATION, '农民工', '法律咨询', '劳动争议', '年前离职，公司以项目未结算为由不发工资', { 服务人次: 3 }), steps: [told('可以向劳动监察投诉，也可以申请仲裁；时效一年。'), ...rated('满意')] },
  { on: '02-27', opens: visited('村居法律顾问', ROOM, '老年人', '法律咨询', '婚姻家庭', '想立遗嘱把房屋留给照顾自己的女儿', { 所属村居: '演示一村' }), steps: [told('说明自书、代书、公证遗嘱的形式要求，提供文书样式。'), ...rated('满意')] },
  { on: '04-15', opens: visited('窗口', STATION, '妇女', '法律援助引导', '婚姻家庭', '离婚诉讼没有能力请律师'), steps: [step(0, '引导法律援助', { 引导说明: '协助填写申请表，一并转送', 转送机构: '演示区法律援助中心' })] },
  { on: '05-22', opens: visited('村居法律顾问', ROOM, '其他', '调解引导', '房屋物业', '楼上漏水，楼下要求赔偿，双方愿意调解', { 所属村居: '演示一村', 服务人次: 2 }), steps: [step(0, '引导人民调解', { 引导说明: '双方到村调解委员会', 双方愿意调解: '是' })] },
  { on: '07-03', opens: visited('巡回服务', '演示产业园', '企业', '企业法律服务', '合同', '采购合同没有约定验收期限，对方拒付尾款', { 服务人次: 4 }), steps: [step(0, '预约解答', ({ day }) => ({ 预约理由: '需要查看合同和往来邮件', 预约日期: day })), told('根据交易习惯确定合理期限，建议发函催告并固定证据。', '预约后答复', 3), ...rated('满意')] },
  { on: '09-16', opens: visited('12348热线', STATION, '其他', '公证咨询', '房屋物业', '在外地的共有人怎样委托出售房屋'), steps: [step(0, '引导其他途径', { 途径: '公证', 引导说明: '办理委托公证，告知所需材料' })] },
  { on: '11-05', opens: visited('窗口', STATION, '残疾人', '代拟文书', '损害赔偿', '电动车碰撞受伤，需要起诉状'), steps: [told('代拟民事起诉状一份，说明证据清单。'), ...rated('基本满意')] },
  { on: 2, opens: visited('窗口', STATION, '老年人', '法律咨询', '合同', '签了养老服务预付合同，想退款'), steps: [step(0, '预约解答', ({ day }) => ({ 预约理由: '需要查看合同条款和付款凭证', 预约日期: day }))] },
]

const DAILY = [['劳动争议', '农民工', '离职后工资和加班费怎样计算', '先核对工资条和考勤，协商不成的一年内申请仲裁。'], ['婚姻家庭', '妇女', '分居期间子女抚养费怎样主张', '可以单独起诉请求支付，不以离婚为前提。'], ['房屋物业', '老年人', '物业费涨价没有征得业主同意', '涨价属于业主共同决定事项，可以要求公示表决结果。'], ['合同', '其他', '培训机构停课，剩余课时费怎样退', '可以解除合同并请求退费，也可以向主管部门投诉。'], ['损害赔偿', '老年人', '在超市滑倒受伤由谁赔偿', '经营者未尽安全保障义务的承担责任，注意保存就诊材料。']] as const
/** Short advice at the desk of the station, answered at once. */
const advice: Batch = {
  definition: SERVING.definition, n: 60, between: ['01-06', '12-24'],
  answers: (i, day) => {
    const [领域, 类别, 事项] = turn(DAILY, i)
    return { ...visited(turn(['窗口', '窗口', '12348热线'], i), STATION, 类别, '法律咨询', 领域, 事项, { 来访人: `演示来访人${i + 1}`, 服务人次: 1 + (i % 7 === 0 ? 1 : 0) }), 接待日期: day }
  },
  way: (kase, i, day) => {
    kase.act('即时答复', day, { 解答内容: turn(DAILY, i)[3], 解答人: turn(['演示甲', '演示村居律师1', '演示村居律师2'], i), 告知申请法律援助权利: '是' })
    if (i % 3 === 0) kase.act('服务评价', day, { 满意度: i === 27 ? '不满意' : turn(['满意', '满意', '基本满意'], i / 3) })
    kase.act('办结', day)
  },
}

/** Person-times of advice given at the stations in the year: a part of the town's volume of advice, the rest of which is given at events. */
export const ADVISED: number = [...Array.from({ length: advice.n }, (_, i) => advice.answers(i, '')), ...SERVED.flatMap(({ on, opens }) => (typeof on === 'string' ? [opens] : []))].reduce((sum, opens) => sum + (opens['服务类型'] === '法律咨询' ? Number(opens['服务人次']) : 0), 0)

export async function walkLegalService(telling: Telling): Promise<void> {
  const mediated = await tell(telling, MEDIATING, MEDIATED)
  await walkConfirmations(telling, mediated)
  await tell(telling, AIDING, AIDED)
  await tell(telling, SERVING, SERVED)
  await walkBatch(telling.walker, telling.organ, telling.year, advice)
}
