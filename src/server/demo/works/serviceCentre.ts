import { createHash } from 'node:crypto'
import { addDays } from '#core/calendar/plain-date.ts'
import { VILLAGES } from './villages.ts'
import { standing, turn, type Batch } from '../batch.ts'

/** The windows of the service centre, the grid, and documents put on file. */

/** A photograph that the case names; the invented year keeps none. */
const PHOTO = [createHash('sha256').update('演示现场照片').digest('hex')]
const ITEMS = ['生育登记服务', '城乡居民养老保险参保登记', '老年人综合津贴申领', '社会保障卡补换', '流动人口居住登记'] as const

const matters: Batch = {
  definition: 'service-matter', n: 60, between: ['01-06', '12-20'],
  answers: (i, day) => ({ 事项名称: turn(ITEMS, i), 事项类型: '公共服务', 申请类型: '新办', 办理形式: '单个事项', 申请人: `演示申请人${i + 1}`, 申请人类型: '公民', 申请渠道: turn(['网上', '窗口'], i), 收到日期: day, 材料清单: '身份证明、申请表', 应交材料份数: 4, 免交材料份数: turn([3, 2, 4], i), 全程网办: turn(['是', '是', '否'], i) }),
  way: (kase, _i, day) => {
    kase.act('受理', day, { 受理日期: day, 注明日期并加盖专用印章: '是' }).act('其他事项办结', addDays(day, 1), { 办理结果: '办结', 结果说明: '符合条件，已办理' }).act('颁发证件', addDays(day, 1), { 送达方式: '电子证照', 送达日期: addDays(day, 1), 收取费用: 0, 收费依据: '不收费' })
  },
}
const ratings: Batch = {
  definition: 'service-rating', n: 40, between: ['02-03', '11-28'],
  answers: (i, day) => ({ 事项名称: turn(ITEMS, i), 评价对象: turn(['综合窗口1号', '综合窗口2号'], i), 评价渠道: '网上', 评价等级: i === 7 ? '不满意' : turn(['非常满意', '满意'], i), 评价方式: '实名', 评价日期: day, 是否默认评价: '否', ...(i === 7 ? { 差评类型: '办理效率' } : {}) }),
  way: (kase, i, day) => {
    if (i !== 7) return
    kase.act('联系核实', day, { 联系时间: day, 联系结果: '已联系', 核实情况: '等候时间较长属实' }).act('认定', day, { 核实结论: '属实，能够整改', 认定说明: '高峰时段窗口不足' }).act('整改', addDays(day, 2), { 整改措施: '高峰时段增开一个窗口', 整改完成日: addDays(day, 2) })
      .act('反馈评价人', addDays(day, 3), { 反馈内容: '已增开窗口并致歉', 反馈方式: '电话', 已经改变评价等级: '否' }).act('回头看', addDays(day, 12), { 回访日期: addDays(day, 12), 回访评价: '满意', 回访说明: '等候时间已缩短' })
  },
}

const PLACES = [['市容环境', '暴露垃圾'], ['街面秩序', '占道经营'], ['公用设施', '井盖破损']] as const
const grid: Batch = {
  definition: 'grid-case', n: 240, between: ['01-04', '12-24'],
  answers: (i, day) => ({ 来源: '监督员发现', 案件编号: `演网${day.slice(0, 4)}${i + 1}`, 部件或者事件: turn(['事件', '部件'], i), 位置: `演示路${(i % 80) + 1}号`, 所属网格: `演示第${(i % 12) + 1}网格`, 所属村居: turn(VILLAGES, i % 12), 问题描述: turn(PLACES, i)[1], 现场照片: PHOTO, 上报日期: day, 上报时间: `${day}T09:00` }),
  way: (kase, i, day) => {
    const on = addDays(day, 1)
    kase.act('受理', day, { 大类: turn(PLACES, i)[0], 小类: turn(PLACES, i)[1], 所属网格: `演示第${(i % 12) + 1}网格` }).act('立案', `${day}T09:30`, { 立案时间: `${day}T09:30`, 立案条件: '符合立案标准' })
      .act('派遣', `${day}T10:00`, { 处置单位: turn(['环卫所', '综合行政执法队', '市政养护公司'], i), 职责依据: '部门职责清单', 派遣时间: `${day}T10:00`, 处置时限: 2, 计时方式: '工作日' }).act('接单', `${day}T10:30`)
      .act('处置反馈', `${on}T09:00`, { 处置人: '演示处置员', 处置情况: '已清理、修复', 处置时间: `${on}T09:00` }).act('核查', `${on}T11:00`, { 核查结果: '通过', 核查情况: '现场已恢复', 核查时间: `${on}T11:00` }).act('结案', `${on}T11:30`, { 结案时间: `${on}T11:30`, 结案条件: '核查通过' })
  },
}

const filed: Batch = {
  definition: 'disclosure-proactive', n: 32, between: ['01-06', '12-05'],
  answers: (i, day) => ({ 公文标题: `关于${turn(['加强消防安全工作', '做好防汛防台工作', '印发年度预算', '开展爱国卫生月活动'], i)}的通知（${i + 1}）`, 公文种类: '通知', 形成日期: day, 拟文单位: turn(['应急办', '党政办', '财政所'], i), 公开范围: i < 29 ? '需要公众广泛知晓' : '不属于主动公开范围', 拟定公开属性: i < 29 ? '主动公开' : '不予公开', 涉及其他机关: '否', 需要批准: '否' }),
  way: (kase, i, day) => {
    kase.act('公开审查', day, { 审查意见: i < 29 ? '可以公开' : '不得公开', 审查理由: i < 29 ? '不涉及不予公开情形' : '内部事务信息' })
    if (i >= 29) { kase.act('认定属性', day, { 公开属性: '不予公开', 不公开依据: '内部事务信息（16）', 不主动公开理由: '内部人员分工' }).act('归档', addDays(day, 20)); return }
    kase.act('认定属性', day, { 公开属性: '主动公开' }).act('公开', addDays(day, 6), { 公开渠道: ['政府网站'], 公开日期: addDays(day, 6), 发布凭证说明: '网页快照存档', 有效性: '有效', 已去除个人隐私: '是' })
    if (i % 4 === 0) kase.act('登记解读', addDays(day, 8), { 解读形式: turn(['文字', '图表'], i), 解读日期: addDays(day, 8) })
    if (i % 8 === 0) kase.act('标注效力', addDays(day, 25), { 有效性: '失效', 效力变动日期: addDays(day, 25), 效力变动依据: '所部署的工作已经完成' })
  },
}

export const services: readonly Batch[] = [
  standing('service-window', 8, (i, day) => ({ 场所: '演示镇政务服务中心', 窗口编号: `${i + 1}号`, 窗口种类: '无差别综合窗口', 受理范围: '全部进驻事项', 启用日期: day })),
  matters, ratings, grid, filed,
]
