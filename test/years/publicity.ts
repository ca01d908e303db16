import type { Facts } from '#core/engine/case.ts'
import { share, standing, turn, type Batch } from '#server/demo/batch.ts'
import type { Plan } from './plan.ts'

interface Sums { readonly materials?: number; readonly people?: number; readonly consulted?: number }
const events = (名: string, n: number, { materials = 0, people = 0, consulted = 0 }: Sums, more: Facts = {}): Batch => ({
  definition: 'law-publicity', n,
  answers: (i, day) => ({ 活动日期: day, 活动名称: `演示${名}${i + 1}`, 地点或者渠道: '演示广场', 组织单位: '演示司法所', 宣传内容: '演示', 活动形式: '现场宣传', 受众: ['村（居）民'], 惠及人数: share(people, n, i), 发放资料份数: share(materials, n, i), 法律咨询人次: share(consulted, n, i), 佐证说明: '演示签到表', ...more }),
})
const posts = (平台级别: string, n: number, reads = 0): Batch => ({
  definition: 'law-media', n, between: ['01-02', '12-20'],
  answers: (i, day) => ({ 发布日期: day, 标题: `演示${平台级别}${i + 1}`, 平台: 平台级别 === '本单位' ? '演示微信公众号' : '演示法治媒体', 平台级别, 体裁: turn(['推文', '视频', '法治案例'], i), 宣传内容: '演示', 供稿单位: '演示司法所', 链接或者凭证: '演示', ...(reads ? { 阅读量: share(reads, n, i), 阅读量统计日期: day } : {}) }),
})
const study = (学法形式: string, n: number, people: number): Batch => ({
  definition: 'law-study', n, between: ['02-01', '11-30'],
  answers: (i, day) => ({ 学习日期: day, 学法形式, 主题: `演示${学法形式}${i + 1}`, 主讲人: '演示讲师', 参加对象: '机关干部', 参加人员: '演示签到表', 应到人数: share(people, n, i), 实到人数: share(people, n, i), 学时: 4 }),
})
const named = (名册: string, n: number): Batch => standing('law-literate', n, (i, day) => ({ 名册, 名册编号: `演${名册}${i + 1}`, 姓名: `演示${名册}${i + 1}`, 村居: `演示村居${(i % 200) + 1}`, 身份: '党员', 遴选方式: '村居“两委”推荐', 居住在本村居: '是', 同时在另一名册: '否', 培训日期: day, 培训学时: 8, 测试日期: day, 测试合格: '是', 认定机关: '演示司法局', 认定日期: day }))
const sites = (n: number, boards: number, metres: number): Batch => standing('law-culture', n, (i, day) => ({ 阵地名称: `演示长廊${i + 1}`, 类型: '法治长廊', 位置: '演示路', 长度: share(metres, n, i), 展板块数: share(boards, n, i), 展板内容: '演示', 建设单位: '演示', 维护责任人: '演示甲', 维护周期: '每季', 建成日期: day }))
const vicePrincipals = (n: number): Batch => standing('law-vice-principal', n, (i, day) => ({ 名册编号: `演副${i + 1}`, 姓名: `演示副校长${i + 1}`, 派出机关: '公安机关', 派出单位: '演示派出所', 职务: '演示职务', 学校: `演示学校${i + 1}`, 现任学校数: 1, 聘任日期: day, 聘期届满: '2023-12-31' }))
const stations = (层级: string, n: number): Batch => standing('legal-service-station', n, (i, day) => ({ 站点名称: `演示${层级}${i + 1}`, 层级, 地址: '演示路', 开放时间: '工作日', 值班安排: '演示律师轮值', 负责人: '演示甲', 设立日期: day }))
const services = (名: string, n: number, 服务类型: readonly string[]): Batch => ({
  definition: 'public-legal-service', n,
  answers: (i, day) => ({ 服务渠道: turn(['窗口', '12348热线', '网络'], i), 服务站点: `演示站点${(i % 14) + 1}`, 来访人类别: '其他', 服务类型: turn(服务类型, i), 咨询事项: `演示${名}`, 咨询领域: turn(['婚姻家庭', '劳动争议', '房屋物业', '合同'], i), 服务人次: 1, 接待日期: day }),
})

const CONSULTED_ON_SITE = 1375

export default {
  figures: {
    'miaohang-2021': ['law-study.lectures', 'law-study.trainees', 'law-study.training-classes', 'legal-consultation.person-times', 'publicity.beneficiaries', 'publicity.events', 'publicity.materials'],
    'dachang-2022': ['publicity.events'],
    'gaodong-2020': ['law-culture.boards', 'law-culture.corridor-length', 'law-study.leadership-sessions', 'publicity.civil-code-lectures', 'publicity.new-media.posts', 'publicity.superior-media.published'],
    'minhang-2021': [
      'law-literate.leaders', 'law-literate.persons', 'law-study.party-school-classes', 'law-vice-principal.count', 'public-legal-service.district-centres', 'public-legal-service.enterprise-studios', 'public-legal-service.neighbourhood-studios', 'public-legal-service.services',
      'public-legal-service.town-stations', 'public-legal-service.village-studios', 'publicity.new-media.posts', 'publicity.new-media.reads',
    ],
  },
  batches: {
    'miaohang-2021': [events('法治宣传', 617, { materials: 15_200, people: 5710, consulted: CONSULTED_ON_SITE }), services('电话和网络咨询', 2750 - CONSULTED_ON_SITE, ['法律咨询']), study('法治讲座', 4, 200), study('专题辅导', 2, 100), study('培训班', 5, 960)],
    'dachang-2022': [events('法治宣传', 20, { people: 1000 })],
    'gaodong-2020': [events('民法典讲座', 10, { people: 500 }, { 活动形式: '讲座', 重点法律: ['民法典'] }), posts('本单位', 30), posts('上级法治媒体', 9), study('领导班子集体学法', 2, 20), sites(1, 15, 104)],
    'minhang-2021': [
      named('法律明白人', 2206), named('法治带头人', 1101), study('党校主体班次', 5, 200), vicePrincipals(188), posts('本单位', 420, 500_000),
      stations('区中心', 1), stations('街镇工作站', 14), stations('村居工作室', 550), stations('邻里中心工作室', 67), stations('企业集聚区工作室', 13), services('公共法律服务', 44_137, ['法律咨询', '法律援助引导', '公证咨询', '调解引导']),
    ],
  },
} satisfies Plan
