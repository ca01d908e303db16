import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { Actor, Facts } from '#core/engine/case.ts'
import { step, type Step } from '../stories/steps.ts'
import { ago, pairOf, walkMatters, type Desk, type Matter } from './matter.ts'

/** How enforcement itself is looked after: files reviewed, files handed over, disputes settled, faults put right, crimes handed to the police. */

const TEAM = '综合行政执法队'
const OVERSEERS = ['演示甲', '演示戊'] as const

interface Mark { readonly file: string; readonly kind: string; readonly handler: string; readonly formal: number; readonly substance: number; readonly why?: string; readonly faults?: readonly [string, string]; readonly grade: '优秀' | '合格' | '不合格'; readonly failed?: string }
const marks = ({ file, kind, handler, formal, substance, why, faults = ['无', '无'], grade, failed }: Mark, reader: string): Facts => ({
  案卷编号: file, 案卷种类: kind, 案卷承办人: [handler], 评查人员: [reader], 不合格的基本项: [failed ?? '无'], ...(failed ? { 基本项说明: why ?? '' } : {}), 形式扣分: formal, 内容扣分: substance, 形式问题: [faults[0]], 内容问题: [faults[1]], ...(why ? { 扣分明细: why } : {}), 得分: failed ? 0 : 100 - formal - substance, 等次: grade,
})
const read = (mark: Mark): Step => step(1, '交叉评查', marks(mark, '演示评查员1'))
const drawn = (total: number, n: number, seed: string): readonly Step[] => [
  step(3, '抽取案卷', { 案卷总数: total, 抽取数量: n, 分层方式: '按处罚、强制、检查分层，各不少于一卷', 抽取种子: seed, 抽取清单: `随机抽取${n}卷，清单附后` }), step(8, '完成自查', { 自查件数: n, 自查发现问题: '个别案卷目录不规范、送达回证漏签日期', 自查负责人: '演示丁' }),
]
const review = (round: string, on: PlainDate, steps: readonly Step[]): Matter => ({
  of: 'casefile-review', on, steps, by: (name): Partial<Actor> => (name === '复评' ? { person: '演示评查员2' } : {}),
  answers: { 评查轮次: round, 评查单位: TEAM, 评查范围: '本轮之前半年内办结的处罚、强制、检查案卷', 优秀分数线: 90, 合格分数线: 60 },
})
const told = (after: number, says: string, mend: '是' | '否'): Step => step(after, '反馈结果', ({ day }) => ({ 反馈意见: says, 反馈日期: day, 需要整改: mend }))
const toMend = (file: string): readonly Step[] => [
  read({ file, kind: '行政处罚', handler: '演示执法3号', formal: 3, substance: 8, why: '目录缺页码扣3分；裁量理由过于简略扣8分', faults: ['无页码', '裁量未说明理由'], grade: '合格' }), told(3, '裁量说理不充分、归档不规范，请逐卷整改', '是'),
  step(1, '放弃异议', { 书面放弃异议: '是' }), step(1, '确定结果', { 评查结论: '总体合格，责令对共性问题整改' }),
]
const rounds = (desk: Desk): readonly Matter[] => [
  review(`${desk.year}年度第一轮`, `${desk.year}-03-12`, [...drawn(236, 12, `演摇${desk.year}0317`), ...toMend('演执卷〔演示〕12号'), step(14, '报告整改', { 发现问题数: 7, 已整改问题数: 7, 整改措施: '补正目录页码，修订裁量说理模板，集中培训一次' }), step(3, '核查整改', { 核查结论: '整改到位', 核查说明: '抽看五卷，均已补正' })]),
  review(`${desk.year}年度第二轮`, `${desk.year}-09-09`, [
    ...drawn(198, 10, `演摇${desk.year}0914`), read({ file: '演执卷〔演示〕88号', kind: '行政强制', handler: '演示执法5号', formal: 2, substance: 0, why: '封面要素不全扣2分', faults: ['封面、目录不规范', '无'], grade: '优秀' }), told(3, '案卷总体优秀，封面要素请注意', '否'),
    step(2, '提出异议', { 异议案卷: '演执卷〔演示〕88号', 异议理由: '封面由系统生成，要素齐全' }), step(3, '复评', { ...marks({ file: '演执卷〔演示〕88号', kind: '行政强制', handler: '演示执法5号', formal: 0, substance: 0, grade: '优秀' }, '演示评查员2'), 复评结论: '变更' }), step(1, '确定结果', { 评查结论: '优秀，不需要整改' }),
  ]),
  review(`${desk.year}年度专项（检查案卷）`, `${desk.year}-06-03`, [...drawn(64, 6, `演摇${desk.year}0606`), read({ file: '演检卷〔演示〕7号', kind: '其他', handler: '演示执法7号', formal: 0, substance: 10, why: '检查笔录仅一人签名，基本项不合格', faults: ['无', '签名、盖章欠缺'], grade: '不合格', failed: '两人以上执法' }), told(2, '一卷不合格，须整改并举一反三', '是'), step(6, '确定结果', { 评查结论: '不合格一卷，限期整改' }), step(12, '报告整改', { 发现问题数: 2, 已整改问题数: 2, 整改措施: '重新核对两人签名要求，承办人补训' }), step(2, '核查整改', { 核查结论: '整改到位', 核查说明: '其余五卷签名齐全' })]),
  review(`${desk.year}年度补充轮`, `${desk.year}-11-10`, [step(2, '取消评查', { 取消理由: '与区级评查时间重叠，并入区级评查' })]),
  review(`${desk.today.slice(0, 4)}年度抽查`, ago(desk, 30), [...drawn(121, 8, `演摇${desk.today.slice(0, 4)}`), ...toMend('演执卷〔演示〕145号')]),
]

const matter = (of: { readonly on: PlainDate; readonly kind: string; readonly name: string; readonly asks: string; readonly why: string; readonly more?: Facts }, steps: readonly Step[]): Matter => ({
  of: 'enforcement-coordination', on: of.on, steps, answers: { 事项类型: of.kind, 事项名称: of.name, 提出单位: of.asks, 事由: of.why, ...of.more },
})
const handed = (to: string, why: string): Step => step(2, '移送案件', ({ day }) => ({ 接收单位: to, 移送理由: why, 移送材料清单: '现场检查笔录、照片、询问笔录共一卷', 移送日期: day }))
const looked = (after: number, what: string): Step => step(after, '监督检查', ({ day }) => ({ 被监督单位: TEAM, 监督人员: OVERSEERS, 检查内容: what, 检查日期: day }))
const faulted = (after: number, n: string): Step => step(after, '制发监督文书', ({ day }) => ({ 监督文书种类: '监督意见书', 监督文书编号: `演执监〔${day.slice(0, 4)}〕${n}号`, 查明问题: '三件处罚决定超过二十个工作日未公示', 证据说明: '执法公示平台截图、案件台账', 整改要求: '三十日内补公示并建立到期提醒', 送达日期: day }))

const supervised = ({ year }: Desk, inspected: string): readonly Matter[] => [
  matter({ on: `${year}-03-18`, kind: '管辖协调', name: '界河沿岸倾倒建筑垃圾的管辖', asks: TEAM, why: '倾倒点跨演示镇、样例镇，两镇均已收到举报' }, [step(2, '启动协调', { 参加协调单位: '演示镇、样例镇综合行政执法队', 争议焦点: '违法行为发生地的认定' }), step(5, '协商', ({ day }) => ({ 协商日期: day, 各方意见: '倾倒车辆在演示镇境内卸载', 协商结果: '达成一致', 管辖单位: '演示镇人民政府' }))]),
  matter({ on: `${year}-04-22`, kind: '执法监督', name: '行政处罚公示专项监督', asks: '司法所', why: '年度执法监督计划', more: { 监督来源: '专项检查' } }, [looked(2, '处罚决定公示的及时性和完整性'), faulted(4, '3'), step(15, '报告整改', { 整改措施: '补公示三件，系统设到期提醒', 纠正的执法行为: '逾期未公示' }), step(3, '核查整改', { 核查情况: '三件均已公示，提醒功能已启用', 核查结论: '已整改' })]),
  matter({ on: `${year}-06-25`, kind: '案件移送', name: '无证行医线索', asks: TEAM, why: '巡查发现沿街诊疗活动无许可证' }, [handed('演示区卫生健康委员会', '医疗机构执业许可不属于本镇赋权事项'), step(3, '不予接收', { 不予接收理由: '线索材料没有诊疗行为的证据' }), step(4, '指定管辖', { 管辖单位: '演示区卫生健康委员会', 指定理由: '法律明定由卫生健康主管部门管辖，补充材料后接收', 指定文号: `演区府指〔${year}〕2号` })]),
  matter({ on: `${year}-08-19`, kind: '执法监督', name: '当场处罚程序投诉核查', asks: '司法所', why: '当事人投诉未听取陈述', more: { 监督来源: '投诉举报' } }, [looked(1, '调阅执法记录仪影像和当场处罚决定书'), step(5, '未发现问题', { 检查结论: '影像显示已当场告知并听取陈述申辩，程序合法' })]),
  matter({ on: `${year}-10-17`, kind: '案件移送', name: '施工现场无证动火作业', asks: TEAM, why: '双随机检查发现，属于消防救援机构职责', more: { 来源案件: inspected } }, [handed('演示区消防救援支队', '消防行政处罚权未赋予本镇'), step(3, '接收案件', ({ day }) => ({ 接收日期: day, 接收人: '演示接收人1', 材料核对: '材料齐全' }))]),
]
const supervisionUnderWay = (desk: Desk): readonly Matter[] => [
  matter({ on: ago(desk, 20), kind: '执法监督', name: '执法全过程记录日常监督', asks: '司法所', why: '季度日常检查', more: { 监督来源: '日常检查' } }, [looked(3, '执法记录仪使用和归档'), faulted(6, '2')]),
  matter({ on: ago(desk, 4), kind: '案件移送', name: '危险废物混入生活垃圾', asks: TEAM, why: '涉及危险废物，由生态环境主管部门管辖' }, [handed('演示区生态环境局', '危险废物监管权未赋予本镇')]),
]

const suspected = (serial: string, on: PlainDate, who: string, cause: string, facts: string, sum: number, judged: string, steps: readonly Step[]): Matter => ({
  of: 'criminal-link', on, steps, answers: { 平台编号: serial, 当事人: who, 当事人类型: '法人', 案由: cause, 承办单位: TEAM, 违法事实: facts, 涉案金额: sum, 上报日期: on, 初步判断: judged, 移送前已作出的处罚: ['无'] },
})
const grouped = (members: readonly string[]): Step => step(0, '成立专案组', ({ day }) => ({ 专案组成员: members, 成立日期: day }))
const proposed = (after: number, crime: string): Step => step(after, '提出移送报告', ({ day }) => ({ 核实情况: '已核实倾倒数量、去向和获利，达到移送标准', 移送标准: '涉嫌构成犯罪', 涉嫌罪名: crime, 需要检验鉴定: '否', 报告收到日期: day }))
const sent = (n: number): readonly Step[] => [
  step(1, '批准移送', ({ day }) => ({ 批准人: '正职负责人', 批准时刻: `${day}T15:00` })),
  step(0, '移送公安', ({ day }) => ({ 移送文号: `演刑移〔${day.slice(0, 4)}〕${n}号`, 接收公安机关: '演示区公安分局', 同级公安机关: '是', 移送时刻: `${day}T17:20`, 随案材料: ['涉嫌犯罪案件情况的调查报告', '涉案物品清单', '其他有关材料'], 抄送检察机关: '是' })),
  step(0, '公安签收', ({ day }) => ({ 回执已签字: '是', 属于该机关管辖: '是', 签收时刻: `${day}T17:40`, 接受日期: day })),
]
const filed: readonly Step[] = [
  step(2, '收到立案通知', ({ day }) => ({ 立案通知书文号: `演公立〔${day.slice(0, 4)}〕1号`, 立案决定日期: day, 立案通知收到日期: day })),
  step(1, '移交物品', ({ day }) => ({ 移交物品情况: '运输车辆行驶记录、过磅单和现场影像', 交接手续已办结: '是', 物品如数: '是', 移交日期: day })),
]

/** Those that came of a penalty: the police open a case, or do not even when asked again, so that the penalty is taken on. */
export const transferred = (desk: Desk, penalty: string, on: PlainDate, who: string): Matter => ofPenalty(penalty, suspected(`演行刑${desk.year}-3`, on, who, '非法倾倒工业固体废物', '分五次倾倒工业污泥约一百二十吨', 380_000, '涉嫌犯罪', [grouped(pairOf(desk, 1)), proposed(3, '污染环境罪'), ...sent(2), ...filed]))
export const sentBack = (desk: Desk, penalty: string, on: PlainDate, who: string): Matter => ofPenalty(penalty, suspected(`演行刑${desk.year}-2`, on, who, '违法倾倒装修垃圾', '向河滩倾倒装修垃圾三十余车', 46_000, '涉嫌犯罪', [
  grouped(pairOf(desk, 2)), proposed(4, '污染环境罪'), ...sent(1), step(2, '收到不予立案通知', ({ day }) => ({ 不予立案理由: '所倾倒的不是有毒有害物质，没有达到立案追诉标准', 不立案决定日期: day, 不立案通知收到日期: day, 案卷已退回: '是' })), step(1, '提请复议', ({ day }) => ({ 复议理由: '倾倒点位于河道管理范围，数量大、危害明显', 公安收到日期: day })),
  step(2, '收到复议决定', ({ day }) => ({ 复议结果: '不予立案', 复议决定日期: day, 复议决定收到日期: day })), step(1, '依法行政处理', { 行政处理方式: '依法实施行政处罚', 处理说明: '按原立案继续行政处罚' }),
]))
const ofPenalty = (penalty: string, matter: Matter): Matter => ({ ...matter, answers: { ...matter.answers, 来源案件: penalty } })

const crimes = (desk: Desk): readonly Matter[] => [
  suspected(`演行刑${desk.year}-1`, `${desk.year}-02-13`, '演示第六运输有限公司', '未经许可处置建筑垃圾', '擅自运输处置建筑垃圾二十车', 16_000, '未发现涉嫌犯罪', [step(3, '核查未涉嫌犯罪', { 核查结论: '所运为普通建筑垃圾，没有达到追诉标准，依法行政处罚' })]),
  suspected(`演行刑${desk.year}-4`, `${desk.year}-11-12`, '演示第八环保有限公司', '未按规定处置餐厨废弃油脂', '收运台账与实际数量不符', 9000, '涉嫌犯罪', [grouped(pairOf(desk, 3)), proposed(3, '生产、销售有毒、有害食品罪'), step(2, '不批准移送', { 批准人: '正职负责人', 不予批准理由: '油脂去向已查清，全部交有资质单位，没有进入食品加工环节' })]),
  suspected(`演行刑${desk.today.slice(0, 4)}-9`, ago(desk, 5), '演示第九建材有限公司', '违法倾倒建筑垃圾', '夜间倾倒建筑垃圾三十余车，情节严重', 210_000, '涉嫌犯罪', [grouped(pairOf(desk, 4)), proposed(4, '污染环境罪')]),
]

/** Two of the justice office hold the certificate of overseers. */
async function certify({ walker, organ, year }: Desk): Promise<void> {
  for (const [i, name] of OVERSEERS.entries()) {
    await walker.walk('officer-certification', organ, `${year}-01-06`, { 姓名: name, 证件种类: '行政执法监督证', 证号: `演监${i + 1}`, 发证日期: `${year}-01-06`, 有效期至: `${year + 4}-12-31`, 所在单位: '司法所', 岗位: '其他', 在岗: '在岗' })
  }
  await walker.flush()
}

/** @param inspected the inspection that found what another organ has to pursue */
export async function walkOversight(desk: Desk, inspected: string): Promise<void> {
  await certify(desk)
  await walkMatters(desk, [...rounds(desk), ...supervised(desk, inspected), ...supervisionUnderWay(desk), ...crimes(desk)])
}
