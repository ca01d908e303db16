import { addDays } from '#core/calendar/plain-date.ts'
import { standing, turn, type Batch } from '../batch.ts'

/** Villages and neighbourhoods: their roster, their advisers, law-literate villagers and places of legal culture. */

export const VILLAGES = ['演示一村', '演示二村', '演示新苑居委', '演示花园居委'] as const
const [FROM, TO] = ['2024-01-01', '2026-12-31']

const PEOPLE = [['演示村居律师1', '律师', '演示第一律师事务所', '演村律1'], ['演示村居律师2', '律师', '演示第一律师事务所', '演村律2'], ['演示讲师', '专家', '演示区委党校'], ['演示甲', '村居工作人员', '演示一村'], ['演示己', '领导干部', '演示镇人民政府'], ...Array.from({ length: 12 }, (_, i) => [`演示明白人${i + 1}`, '村居工作人员', turn(VILLAGES, i)] as const)] as const

const SERVICES = [['法律咨询', '遗产继承和房屋析产咨询'], ['参与调解', '相邻漏水赔偿纠纷调解'], ['法治讲座', '民法典婚姻家庭讲座'], ['法律咨询', '劳动合同解除咨询'], ['引导法律援助', '协助追索赡养费的老人申请法律援助']] as const

export const villages: readonly Batch[] = [
  standing('village', VILLAGES.length, (i) => ({ 名称: VILLAGES[i] ?? '', 类型: VILLAGES[i]?.endsWith('村') ? '村' : '居', 设立日期: '2000-01-01' })),
  standing('person', PEOPLE.length, (i, day) => ({ 姓名: PEOPLE[i]?.[0] ?? '', 人员编号: `演员${i + 1}`, 身份: PEOPLE[i]?.[1] ?? '其他', 所在单位: PEOPLE[i]?.[2] ?? '', ...(PEOPLE[i]?.[3] ? { 执业证号: PEOPLE[i][3] } : {}), 登记日期: day })),
  standing('village-adviser', VILLAGES.length, (i) => ({ 村居: VILLAGES[i] ?? '', 律师姓名: `演示村居律师${(i % 2) + 1}`, 律师事务所: '演示第一律师事务所', 执业证号: `演村律${(i % 2) + 1}`, 执业证有效: '是', 协议编号: `演村协${i + 1}`, 签订方式: '新签', 签订日期: FROM, 协议起: FROM, 协议止: TO, 约定每月现场服务时长: 4, 结对村居数: 2, 公示日期: '2024-01-10', 专号入群: '是', 使用监管小程序: i < 3 ? '是' : '否' })),
  {
    definition: 'village-adviser-service', n: 96, between: ['02-03', '12-26'],
    answers: (i, day) => ({ 记录编号: `演服${i + 1}`, 日期: day, 协议编号: `演村协${(i % 4) + 1}`, 村居: turn(VILLAGES, i), 律师姓名: `演示村居律师${((i % 4) % 2) + 1}`, 类型: turn(SERVICES, i)[0], 服务方式: '现场', 地点: `${turn(VILLAGES, i)}法律服务工作室`, 时长: 60 + (i % 3) * 30, 服务人数: 1 + (i % 6), 内容: turn(SERVICES, i)[1], 结果: '已当面答复', 服务对象确认: '已签名' }),
  },
  standing('law-literate', 12, (i, day) => ({ 名册: i < 4 ? '法治带头人' : '法律明白人', 名册编号: `演明${i + 1}`, 姓名: `演示明白人${i + 1}`, 村居: turn(VILLAGES, i), 身份: turn(['村居干部', '党员', '网格员'], i), 遴选方式: '村居“两委”推荐', 居住在本村居: '是', 同时在另一名册: '否', 培训日期: day, 培训学时: 8, 测试日期: day, 测试合格: '是', 认定机关: '演示区司法局', 认定日期: day })),
  standing('law-culture', 3, (i, day) => ({ 阵地名称: turn(['演示法治长廊', '演示民法典公园', '演示法治角'], i), 类型: '法治长廊', 位置: `演示路${i + 1}号`, 长度: turn([60, 120, 20], i), 展板块数: turn([8, 16, 4], i), 展板内容: '民法典、宪法和村规民约', 建设单位: '演示镇人民政府', 维护责任人: '演示甲', 维护周期: '每季', 建成日期: day })),
  {
    definition: 'law-study', n: 4, between: ['03-10', '11-10'],
    answers: (i, day) => ({ 学习日期: day, 学法形式: turn(['领导班子集体学法', '专题辅导'], i), 主题: turn(['行政处罚法', '行政复议法', '信访工作条例', '重大行政决策程序暂行条例'], i), 主讲人: '演示讲师', 参加对象: '领导班子', 参加人员: '签到表存司法所', 应到人数: 24, 实到人数: 22 + (i % 3), 学时: 2 }),
  },
]

/** Suggestions of deputies, answered in the year. */
export const suggestions: Batch = {
  definition: 'proposal', n: 6, between: ['01-20', '03-05'],
  answers: (i, day) => ({ 登记环节: '上级交办', 层级: '镇', 类型: '代表建议', 届次: '演示镇第三届人大', 编号: `演建${i + 1}`, 标题: turn(['关于增设非机动车停放点的建议', '关于改造农贸市场的建议', '关于加强河道巡查的建议'], i), 内容: '见建议原文', 领衔人: `演示代表${i + 1}`, 提出人数: 1, 提出时间: '会议期间', 收到日期: day, 交办机关: '镇人大主席团', 交办日期: day, 涉及面广难度大: '否', 重点督办: '否' }),
  way: (kase, i, day) => {
    const on = addDays(day, 60)
    kase.act('分办', addDays(day, 2), { 承办角色: '主办', 承办单位: turn(['城建办', '社区办'], i), 分办日期: addDays(day, 2) }).act('签收', addDays(day, 3), { 签收单位: turn(['城建办', '社区办'], i), 签收日期: addDays(day, 3) })
      .act('制定方案', addDays(day, 6), { 责任领导: '演示己', 具体承办人: '演示承办人', 由主要负责人办理: '否', 办理方案: '现场踏勘后列入年度计划' }).act('联系代表委员', addDays(day, 20), { 联系日期: addDays(day, 20), 联系方式: '走访', 代表委员意见: '同意' })
      .act('拟文', addDays(day, 50), { 答复类别: '解决采纳', 答复内容: '已列入年度实事项目，年底前完成' }).act('签发', addDays(day, 55), { 签发人: '演示己', 已加盖公章: '是' }).act('答复', on, { 答复日期: on, 答复文号: `演府建复〔演示〕${i + 1}号`, 已书面答复人数: 1, 抄送代表工作机构和政府办公室: '是' })
      .act('评价', addDays(day, 75), { 办理态度评价: '满意', 办理结果评价: i === 5 ? '基本满意' : '满意', 评价日期: addDays(day, 75) }).act('公开审查', addDays(day, 76), { 涉密: '否', 涉及商业秘密: '否', 涉及个人隐私: '否' })
      .act('公开', addDays(day, 78), { 公开方式: '全文', 公开内容: '答复函全文', 公开渠道: '政府网站', 公开日期: addDays(day, 78) }).act('办结归档', addDays(day, 90), { 归档号: `演档建${i + 1}` })
  },
}
