import { addDays } from '#core/calendar/plain-date.ts'
import type { Actor } from '#core/engine/case.ts'
import { step, type Step } from '../stories/steps.ts'
import { ago, pairOf, walkMatter, walkMatters, type Desk, type Matter } from './matter.ts'

/** Hazards that are found and put right, and emergencies that are dealt with. */

/** What is put right is reported by whoever answers for it; others look whether it is. */
const ownerReports = (person: string) => (name: string): Partial<Actor> => (name === '整改反馈' ? { role: '责任人', person } : {})
const graded = (after: number, grade: '一般' | '重大', on: string): Step => step(after, '受理定级', { 隐患等级: grade, 定级依据: on, 核查情况: '已到现场核查，与报告一致' })
const ordered = (after: number, officers: readonly string[], what: string, days: number, safe = '是'): Step => step(after, '责令整改', ({ day }) => ({ 检查人员: officers, 整改方式: '限期整改', 整改要求: what, 整改期限: addDays(day, days), 能保证安全: safe }))
const repaired = (after: number, how: string): Step => step(after, '整改反馈', ({ day }) => ({ 整改措施: how, 整改完成日: day }))
const checked = (after: number, result: '合格' | '不合格', seen: string): Step => step(after, '复查', { 复查结果: result, 复查情况: seen })
const closed = (after: number): Step => step(after, '销案', { 销案说明: '复查合格，照片和复查意见书已归档' })

const hazard = (on: string, source: string, kind: string, place: readonly [string, string], owner: string, found: string, steps: readonly Step[], more: Matter['answers'] = {}): Matter => ({
  of: 'hazard', on, steps, by: ownerReports(owner),
  answers: { 隐患来源: source, 隐患类别: kind, 位置: place[0], 所属村居: place[1], 责任人: owner, 责任人类型: '法人', 隐患描述: found, 处数: 1, 发现日期: on, ...more },
})

const FACTORY = '演示第三机械有限公司'
const ofTheYear = (desk: Desk, inspected: string): readonly Matter[] => [
  hazard(`${desk.year}-02-18`, '随申拍', '生产经营', ['演示工业园1号车间', '演示一村'], FACTORY, '砂轮机防护罩缺失，操作工位无警示标识', [graded(1, '一般', '生产安全事故隐患排查治理规定'), repaired(2, '加装防护罩、张贴警示标识，并组织班组学习'), checked(1, '合格', '防护罩已装好，标识清楚'), closed(0), step(0, '反馈报告人', { 反馈内容: '您反映的隐患已经整改，感谢监督' })], { 报告人: '演示员工1' }),
  hazard(`${desk.year}-04-17`, '安全检查', '消防', ['演示路36号', '演示新苑居委'], '演示第四仓储有限公司', '仓库安全出口被货物堵塞，灭火器过期三具', [graded(1, '一般', '消防法第二十八条'), ordered(1, pairOf(desk, 3), '清空安全出口，更换过期灭火器', 10), repaired(5, '货物移库，出口画设禁放线，更换灭火器六具'), checked(2, '合格', '出口畅通，灭火器在有效期内'), closed(1)], { 来源案件: inspected }),
  hazard(`${desk.year}-06-10`, '企业自查', '燃气', ['演示广场B1层', '演示花园居委'], '演示第一餐饮有限公司', '厨房燃气管线老化渗漏，报警切断装置失效', [
    graded(0, '重大', '重大事故隐患判定标准：燃气报警切断装置失效'), step(0, '报告主管部门', { 主管部门: '演示区应急管理局、演示区建设管理委', 报告内容: '餐饮场所燃气重大隐患，已要求停气' }), step(1, '登记督办', { 督办单位: '演示区安全生产委员会办公室', 信息系统编号: `演重患${desk.year}-1` }),
    ordered(0, pairOf(desk, 4), '更换管线和报警切断装置，经检测合格前不得用气', 30, '否'), step(0, '责令停用', { 停用范围: '厨房全部燃气设施', 停用理由: '排除过程中无法保证安全' }), repaired(12, '更换镀锌钢管28米、报警切断装置一套，经检测单位检测合格'),
    checked(2, '合格', '气密性试验合格，报警切断联动正常'), step(2, '审查同意恢复', { 审查意见: '检测报告齐全，同意恢复使用燃气设施' }), closed(1),
  ]),
  hazard(`${desk.year}-08-05`, '群租排查', '群租', ['演示花园12号601室', '演示花园居委'], '演示出租人2', '三室户分隔为七间出租，使用易燃材料隔断', [graded(1, '一般', '住房租赁管理规定'), ordered(2, pairOf(desk, 5), '拆除隔断，恢复原设计房间', 10), repaired(6, '拆除四间隔断'), checked(1, '不合格', '尚有一间隔断未拆'), ordered(0, pairOf(desk, 5), '拆除其余隔断', 7), repaired(4, '其余隔断已拆除'), checked(1, '合格', '房屋恢复三室，人员已清退'), closed(1)], { 责任人类型: '公民' }),
  hazard(`${desk.year}-09-23`, '群众举报', '高空坠物', ['演示路58号外墙', '演示新苑居委'], '演示第一物业有限公司', '举报称外墙瓷砖松动', [step(1, '不予认定', { 不予认定理由: '现场敲击检测，瓷砖无空鼓松动，系保洁后留下的水渍' }), step(0, '反馈报告人', { 反馈内容: '已到场检测，没有发现松动，将加强巡查' })]),
  hazard(`${desk.year}-10-21`, '网格案件', '电梯', ['演示新苑5号电梯', '演示新苑居委'], '演示第一物业有限公司', '电梯平层误差大，检验标志过期', [step(1, '移送主管部门', { 接收部门: '演示区市场监督管理局', 移送理由: '特种设备安全由市场监督管理部门监管' })]),
]

const underWay = (desk: Desk): readonly Matter[] => [
  hazard(ago(desk, 9), '房屋安全排查', '房屋安全', ['演示二村18号', '演示二村'], '演示户主3', '砖木结构辅房外墙开裂、屋面下沉', [graded(1, '一般', '房屋安全排查技术要点'), step(2, '责令整改', { 检查人员: pairOf(desk, 6), 整改方式: '限期整改', 整改要求: '拆除或者加固辅房，加固前停止居住', 整改期限: addDays(desk.today, 3), 能保证安全: '是' })], { 责任人类型: '公民', 排查机构: '演示房屋检测有限公司', 房屋危险等级: 'C' }),
  hazard(ago(desk, 14), '安全检查', '电动自行车', ['演示花园地下车库', '演示花园居委'], '演示第二物业有限公司', '地下车库私拉电线充电', [graded(1, '一般', '消防法第六十条'), step(1, '责令整改', { 检查人员: pairOf(desk, 7), 整改方式: '限期整改', 整改要求: '拆除私拉电线，设置集中充电设施', 整改期限: addDays(desk.today, -2), 能保证安全: '是' })]),
  hazard(ago(desk, 1), '随申拍', '消防', ['演示路90号', '演示一村'], '演示第五物流有限公司', '消火栓被遮挡', []),
]

interface Event { readonly kind: string; readonly name: string; readonly place: string; readonly village: string; readonly at: string; readonly from: string; readonly facts: string }
const emergency = (on: string, { kind, name, place, village, at, from, facts }: Event, steps: readonly Step[]): Matter => ({
  of: 'emergency-response', on, steps, answers: { 事件类别: kind, 事件名称: name, 发生地点: place, 所属村居: village, 接报时间: `${on}T${at}`, 信息来源: from, 基本情况: facts },
})
const arrived = (at: string, did: string, hurt = '无人员伤亡'): Step => step(0, '先期处置', ({ day }) => ({ 到场时间: `${day}T${at}`, 先期措施: did, 伤亡情况: hurt }))
const reported = (at: string, says: string): Step => step(0, '首次报告', ({ day }) => ({ 报告时间: `${day}T${at}`, 报告对象: '演示区总值班室、演示区应急管理局', 报告内容: says, 迟报谎报瞒报: '否' }))
const evaluated = (after: number, says: string, loss: number, hurt: number, next: string): Step => step(after, '善后评估', { 评估结论: says, 直接经济损失额: loss, 受伤人数: hurt, 死亡人数: 0, 改进措施: next })
const filed = (after: number): Step => step(after, '归档', ({ day }) => ({ 归档日期: day, 个人信息已销毁或者经评估留存: '是' }))
const measure = (kind: string, what: string, whom: string): Step => step(0, '采取措施', { 措施类别: kind, 措施内容: what, 措施对象: whom, 法律依据: '突发事件应对法应急处置措施的规定', 决定机关有权: '是', 与危害程度相适应: '是' })

const GAS: Event = { kind: '事故灾难', name: '演示路施工挖断燃气管', place: '演示路210号施工段', village: '演示一村', at: '10:20', from: '110、119、120联动', facts: '沟槽开挖挖断中压燃气管，现场有明显气味' }
const gasLeak = (year: number): Matter => emergency(`${year}-05-14`, GAS, [
  arrived('10:45', '设置警戒，通知燃气公司关阀，疏散沿街商户'), reported('11:05', '施工挖断燃气管，已关阀，无伤亡'), measure('疏散转移安置', '疏散沿街商户和住户四十六人', '警戒区内人员'), step(0, '定级', { 事件等级: '一般', 定级依据: '演示区燃气事故应急预案' }),
  step(0, '先期处置完毕', { 处置结果: '当日18时修复通气，商户恢复营业' }), evaluated(10, '处置及时，施工单位未核对管线图是主因', 6, 0, '道路施工前由管线单位现场交底'), step(1, '转隐患治理', { 隐患线索: '施工段其余三处燃气管线埋深不足，无保护措施' }), filed(3),
])

const events = (year: number): readonly Matter[] => [
  emergency(`${year}-07-30`, { kind: '自然灾害', name: '台风暴雨内涝', place: '演示路下立交', village: '演示二村', at: '05:40', from: '监测预警', facts: '三小时降雨92毫米，下立交积水40厘米，二村十二户进水' }, [
    arrived('06:20', '封控下立交，架设移动泵车，转移低洼住户'), reported('06:30', '下立交积水、十二户进水，正在抽排转移'), step(0, '定级', { 事件等级: '一般', 定级依据: '演示区防汛防台专项应急预案' }), step(0, '启动响应', { 响应级别: '四级', 适用预案: '演示镇防汛防台应急预案', 指挥人: '演示己', 启动理由: '降雨仍在持续，需要统一调度' }),
    measure('交通管制', '下立交双向封闭，设绕行标志', '过往车辆'), measure('疏散转移安置', '转移十二户三十一人至演示学校安置点', '低洼住户'), step(0, '调用社会力量', { 力量名称: '演示蓝天志愿救援队', 出动人数: 16, 任务: '排水、转移老人' }), step(0, '续报', { 续报内容: '积水退去，下立交恢复通行', 伤亡人数: 0, 直接经济损失: '约9万元' }),
    step(1, '终止响应', { 威胁已经控制或者消除: '是', 停止的措施: '解除交通管制，安置人员返家' }), evaluated(15, '响应及时、无人员伤亡，低洼小区排水能力不足', 9, 0, '下立交增设液位报警，二村雨水管改造列入计划'), filed(4),
  ]),
  emergency(`${year}-03-20`, { kind: '事故灾难', name: '演示新苑疑似煤气味', place: '演示新苑3号', village: '演示新苑居委', at: '19:10', from: '12345热线', facts: '居民称楼道有煤气味' }, [step(0, '核为误报', { 核实情况: '燃气公司检测无泄漏，气味来自油漆施工，已要求通风' })]),
  emergency(`${year}-11-06`, { kind: '事故灾难', name: '演示工业园厂房火灾', place: '演示工业园7号厂房', village: '演示一村', at: '02:35', from: '110、119、120联动', facts: '堆放纸箱的厂房起火，过火约六百平方米' }, [
    arrived('03:00', '疏散周边宿舍八十余人，引导消防车辆取水', '两人轻度吸入烟气，已送医'), reported('03:15', '厂房火灾，两人轻伤送医，消防正在扑救'), step(0, '定级', { 事件等级: '较大', 定级依据: '演示区火灾事故应急预案' }), step(0, '移交上级指挥', { 上级指挥机构: '演示区火灾扑救现场指挥部', 移交情况: '04时移交，本镇负责人员安置和后勤保障' }),
  ]),
]

const aftermath = (desk: Desk): Matter => emergency(ago(desk, 16), { kind: '公共卫生', name: '演示学校食堂多人腹痛', place: '演示学校', village: '演示花园居委', at: '13:30', from: '下级或者单位报告', facts: '午餐后九名学生腹痛呕吐，均为轻症' }, [
  arrived('14:05', '送医观察，封存留样食品，通知疾控和市场监管部门', '九人轻症，无重症'), reported('14:20', '学校九人腹痛，已送医，留样封存'), step(0, '定级', { 事件等级: '一般', 定级依据: '演示区突发公共卫生事件应急预案' }), step(3, '先期处置完毕', { 处置结果: '九人均已康复返校，食堂停业整顿' }),
])

/** @param inspected the inspection that found one of the hazards */
export async function walkSafety(desk: Desk, inspected: string): Promise<void> {
  const { year } = desk
  await walkMatters(desk, [...ofTheYear(desk, inspected), ...events(year)])
  const leak = await walkMatter(desk, gasLeak(year))
  await walkMatter(desk, hazard(`${year}-05-30`, '其他', '燃气', ['演示路210号施工段', '演示一村'], '演示第一市政工程有限公司', '施工段三处燃气管线埋深不足，无保护措施', [graded(1, '一般', '城镇燃气管理条例第三十七条'), ordered(0, pairOf(desk, 8), '三处管线加设保护套管，管线单位到场监护', 10), repaired(5, '已加设保护套管并回填'), checked(1, '合格', '管线单位确认保护到位'), closed(1)], { 来源案件: leak }))
  await walkMatters(desk, [...underWay(desk), aftermath(desk)])
}
