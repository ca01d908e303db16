import type { Facts } from '#core/engine/case.ts'
import { share, turn, type Batch } from '#server/demo/batch.ts'
import type { Plan } from './plan.ts'

const STAYS = '2099-12-31'
/** Entries that stand: they came in on the first days of the year. */
const standing = (definition: string, n: number, answers: (i: number, day: string) => Facts): Batch => ({ definition, n, between: ['01-02', '01-31'], answers })
const devices = (种类: string, total: number, classes: number): Batch => standing('iot-sensing', classes, (i, day) => ({ 接入批次: `演示批次${种类}${i + 1}`, 种类, 设备类别: `演示${种类}类别${i + 1}`, 数量: share(total, classes, i), 在线数量: share(total, classes, i), 安装区域: '演示', 接入日期: day, 退网日期: STAYS, 权属单位: '演示' }))
const code = (条目: string, n: number, 用途: string): Batch => standing('enterprise-code', n, (i, day) => ({ 条目, 名称: `演示${用途}${条目}${i + 1}`, 用途, 启用日期: day, 停用日期: STAYS }))
const supervised = (条目: string, n: number): Batch => standing('internet-supervision', n, (i, day) => ({ 条目, 编码: `演示${条目}${i + 1}`, 名称: `演示${i + 1}`, 监管部门: '演示局', 监管对象: '演示', 监管方式: '双随机抽查', 启用日期: day, 停用日期: STAYS }))
const camera = (n: number, users: number): Batch => standing('full-process-record', n, (i, day) => ({ 设备编号: `演示${i + 1}`, 设备种类: '执法记录仪', ...(i < users ? { 领用人: `演示执法${i + 1}` } : {}), 启用日期: day, 报废日期: STAYS }))
/** Certified officers: the certificate was issued before the year began. */
const officers = (n: number, 岗位: string, from: number, 证件种类 = '行政执法证'): Batch => standing('officer-certification', n, (i, day) => ({ 姓名: `演示执法${from + i + 1}`, 证件种类, 证号: `演执${from + i + 1}${岗位}`, 发证日期: day, 有效期至: '2030-12-31', 所在单位: '演示', 岗位, 在岗: '在岗' }))
const training = (n: number, people: number): Batch => ({ definition: 'officer-training', n, answers: (i, day) => ({ 培训日期: day, 培训名称: `演示培训${i + 1}`, 培训形式: '集中授课', 学时: 4, 应参加人数: share(people, n, i), 参加人次: share(people, n, i), 签到材料: '演示' }) })

export default {
  figures: {
    'miaohang-2021': ['full-process-record.body-cameras', 'full-process-record.camera-coverage-rate', 'officer-training.attendances', 'officer-training.sessions', 'officer.enforcement-team.count'],
    'gaodong-2020': ['officer.enforcement-team.count', 'officer.work-safety.count', 'officer.certified-rate'],
    'minhang-2021': [
      'city-appearance.streetscapes', 'community-enforcement-studio.awarded', 'enforcement-assessment.excellent-years', 'enforcement-reform.listing-rate', 'enterprise-code.coverage-rate', 'enterprise-code.enterprises', 'enterprise-code.safety-apps',
      'enterprise-code.safety-scenarios', 'enterprise-code.service-apps', 'enterprise-code.service-scenarios', 'internet-supervision.inspection-lists', 'internet-supervision.items', 'iot-sensing.device-classes', 'iot-sensing.devices', 'iot-sensing.video-channels',
      'joint-inspection.domains', 'joint-inspection.items', 'joint-inspection.units', 'legal-review.reviewer-ratio', 'legal-review.reviewers', 'one-disposal.scenarios', 'one-disposal.sign-classes', 'one-disposal.signs', 'snap-report.pilot-enterprises',
    ],
  },
  batches: {
  'miaohang-2021': [camera(24, 23), officers(23, '综合行政执法', 0), training(4, 90)],
  'gaodong-2020': [officers(12, '综合行政执法', 0), officers(8, '安全生产监察', 12)],
  'minhang-2021': [
    standing('one-disposal', 106, (i, day) => ({ 条目: '体征指标', 名称: `演示体征${i + 1}`, 体征类别: `演示类别${turn([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], i)}`, 阈值: '演示', 数据源: '演示', 启用日期: day, 停用日期: STAYS })),
    standing('one-disposal', 15, (i, day) => ({ 条目: '处置场景', 名称: `演示场景${i + 1}`, 牵头部门: '演示', 启用日期: day, 停用日期: STAYS })),
    devices('视频', 15_480, 12), devices('感知设备', 15_200, 28),
    { definition: 'city-appearance', n: 26, between: ['02-01', '09-30'], answers: (i, day) => ({ 街面名称: `演示路${i + 1}`, 工作类型: '景观提升', 内容: '演示', 责任单位: '演示', 开工日期: day, 完成情况: '已完成', 完成日期: '2021-11-30' }) },
    standing('snap-report', 15, (i, day) => ({ 企业名称: `演示企业${i + 1}`, 行业: '制造', 员工人数: 100, 加入日期: day, 退出日期: STAYS })),
    code('应用', 17, '企业服务'), code('应用', 2, '安全监管'), code('场景', 51, '企业服务'), code('场景', 6, '安全监管'),
    { definition: 'enterprise-code', n: 1, between: ['12-31', '12-31'], answers: (_i, day) => ({ 条目: '赋码户数', 名称: '演示企业码平台2021年末', 启用日期: day, 停用日期: STAYS, 已赋码户数: 180_000, 应赋码户数: 180_000, 来源系统: '演示企业码平台', 核对人: '演示甲' }) },
    standing('community-enforcement-studio', 6, (i, day) => ({ 工作室名称: `演示工作室${i + 1}`, 所在村居: '演示居委', 驻点人员: '演示执法甲', 设立日期: day, 撤销日期: STAYS, 本年接待诉求数: 10, 命名表彰: '市级', 表彰年度: 2021 })),
    supervised('监管事项', 305), supervised('检查实施清单', 1216),
    standing('joint-inspection', 146, (i, day) => ({ 事项编码: `演示${i + 1}`, 抽查事项: `演示事项${i + 1}`, 抽查领域: `演示领域${(i % 37) + 1}`, 参加单位: `演示单位${(i % 24) + 1}`, 参加方式: '牵头', 抽查比例: 5, 启用日期: day, 停用日期: STAYS })),
    standing('enforcement-reform', 14, (i, day) => ({ 登记日期: day, 街镇: `演示街镇${i + 1}`, 是否挂牌: '是', 编制数: 50, 实有人数: 48, 评议结果: '良好' })),
    officers(663, '综合行政执法', 0), officers(55, '法制审核', 663),
    ...[2017, 2018, 2019, 2020, 2021].map((year): Batch => standing('enforcement-assessment', 1, (_i, day) => ({ 考核日期: day, 考核年度: year, 被考核单位: '演示城管执法局', 考核机关: '演示市局', 考核等次: '优秀', 考核指标含罚没数额: '否', 执法过错数: 0 }))),
  ],
  },
} satisfies Plan
