import { addDays } from '#core/calendar/plain-date.ts'
import { turn, type Batch } from '../batch.ts'
import { VILLAGES } from './villages.ts'

/** Disputes that are looked for and sent where they can be settled, and who advises and is trained for it. */

const KINDS = [['邻里', '楼道堆物和空调外机噪声引发争执'], ['物业', '业主拒缴物业费，要求公开账目'], ['劳动争议', '装修工人工资未结清'], ['房屋宅基地', '翻建影响邻屋采光']] as const
const ROUTES = [['行业性专业性调解', '演示物业纠纷调解工作室'], ['律师调解', '演示第一律师事务所'], ['村居劝解', '演示一村村民委员会'], ['社会组织调解', '演示社会矛盾调处中心']] as const
const RISKS = ['低', '中', '高'] as const

/** Entered when it was settled; every sixth is still in hand. */
const screened: Batch = {
  definition: 'diversified-resolution', n: 24, between: ['02-10', '12-15'],
  answers: (i, day) => {
    const [received, isOpen, risk] = [addDays(day, -20), i % 6 === 5, turn(RISKS, i)]
    return {
      受理日期: received, 受理编号: `演纠${i + 1}`, 来源: turn(['排查发现', '网格', '村居报送'], i), 当事人: `演示居民甲${i + 1}、演示居民乙${i + 1}`, 涉及人数: 2 + (i % 4), 纠纷类型: turn(KINDS, i)[0], 纠纷简况: turn(KINDS, i)[1], 所属村居: turn(VILLAGES, i),
      所属网格: `演示第${(i % 12) + 1}网格`, 风险等级: risk, ...(risk === '高' ? { 稳控措施: '网格员每日走访，社区民警到场' } : {}),
      分流渠道: turn(ROUTES, i)[0], 接收单位: turn(ROUTES, i)[1], 责任人: '演示甲', 化解措施: '约谈双方，现场勘查，释明法律规定', 化解期限: addDays(received, 30), 移交日期: addDays(received, 1), 接收日期: addDays(received, 2),
      化解进展: isOpen ? `${addDays(day, -1)}第二次调处，一方要求考虑` : '双方达成一致', 结果: isOpen ? '正在办理' : '已化解', ...(isOpen ? {} : { 办结日期: addDays(day, -1) }),
    }
  },
}

const screenings: Batch = {
  definition: 'dispute-screening', n: 12, between: ['01-28', '12-28'],
  answers: (i, day) => ({ 排查日期: day, 排查组织: '演示镇人民调解委员会', 排查形式: i === 0 ? '重大活动、节会前排查' : i % 3 === 0 ? '专项排查' : '定期排查', 排查范围: '全镇各村居、重点工地和商圈', 发现纠纷件数: 6 + (i % 4), 预防纠纷件数: 2, 移交调解件数: 4 }),
}

const QUARTERS = [['01-06', '2024-12-31', '第四季度'], ['04-02', '2025-03-31', '第一季度'], ['07-02', '2025-06-30', '第二季度'], ['10-09', '2025-09-30', '第三季度']] as const

/** One quarter's visits of the advisers, entered when it is over. */
const visits = QUARTERS.map(([on, end, quarter]): Batch => ({
  definition: 'village-adviser-visits', n: VILLAGES.length, between: [on, on],
  answers: (i) => ({ 年度: Number(end.slice(0, 4)), 季度: quarter, 季度末日: end, 协议编号: `演村协${i + 1}`, 村居: turn(VILLAGES, i), 律师姓名: `演示村居律师${(i % 2) + 1}`, 应到次数: 3, 实到次数: i === 3 && quarter === '第三季度' ? 2 : 3, ...(i === 3 && quarter === '第三季度' ? { 不足原因: '台风停班，次月补到' } : {}), 群众满意率: 96 + i, 考核得分: 90 + i }),
}))

const trainings: readonly Batch[] = [
  {
    definition: 'mediator-training', n: 3, between: ['03-20', '10-20'],
    answers: (i, day) => ({
      培训日期: day, 培训名称: turn(['人民调解员岗前培训', '物业纠纷调解专题', '调解文书制作'], i), 培训类别: turn(['岗前培训', '专题培训', '在岗培训'], i), 培训形式: '集中授课', 举办单位: '演示区司法局', 授课人: '演示讲师', 学时: 8, 应参加人次: 8, 参加人次: 8, 考核合格人数: 8, 签到材料: '签到表存司法所',
    }),
  },
  {
    definition: 'officer-training', n: 6, between: ['02-20', '11-20'],
    answers: (i, day) => ({
      培训日期: day, 培训名称: `执法人员培训（第${i + 1}期）`, 培训形式: turn(['集中授课', '案例研讨', '庭审观摩'], i), 举办单位: '司法所、综合行政执法队', 培训地点: '演示镇会议室', 培训内容: turn(['行政处罚法和裁量基准', '典型案例剖析', '执法程序和证据'], i), 授课人: '演示讲师', 学时: 10, 应参加人数: 23, 参加人次: 22, 考试合格人数: 22,
      签到材料: '签到表存综合行政执法队',
    }),
  },
  {
    definition: 'lawyer-disputes', n: 3, between: ['04-10', '10-10'],
    answers: (i, day) => ({
      指派日期: addDays(day, -20), 律师: '演示村居律师1', 律师事务所: '演示第一律师事务所', 执业证号: '演村律1', 参与事项: turn(['人民调解', '信访接待和化解', '重大疑难纠纷'], i), 纠纷编号: `演律纠${i + 1}`, 纠纷简况: turn(KINDS, i)[1], 已审查利益冲突: '是', 存在利益冲突: '否', 参与阶段: ['接待咨询', '调解'],
      参与日期: addDays(day, -12), 参与记录: '参加调处，释明法律关系', 法律意见: '建议签订书面协议并申请司法确认', 结果: '已化解', 办结日期: addDays(day, -1),
    }),
  },
]

export const disputeWork: readonly Batch[] = [screenings, screened, ...visits, ...trainings]
