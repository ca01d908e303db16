import { addDays, type PlainDate } from '#core/calendar/plain-date.ts'
import type { Facts } from '#core/engine/case.ts'
import type { CaseWalk } from '#server/demo/walker.ts'
import { share, turn, type Batch } from '#server/demo/batch.ts'
import type { Plan } from './plan.ts'

/** Entries that stand: they came in on the first days of the year. */
const standing = (definition: string, n: number, answers: (i: number, day: PlainDate) => Facts): Batch => ({ definition, n, between: ['01-02', '01-31'], answers })

interface Tags { readonly settled?: number; readonly undifferentiated?: number; readonly published?: PlainDate }
/** Service items; so many of them have settled in the centre, so many of these at windows that take everything. */
const items = (名: string, n: number, { settled = 0, undifferentiated = 0, published }: Tags): Batch => standing('one-net-service', n, (i, day) => ({
  事项编码: `演${名}${i + 1}`, 事项名称: `演示${名}事项${i + 1}`, 事项类型: '公共服务', 承办部门: '演示部门', 设定依据: '演示规定', 发布日期: published ?? day, 不见面办理: '否', 应当接入立即办理: '是', 已接入立即办理: '是', 纳入好差评: '是',
  ...(i < settled ? { 进驻政务服务中心: '是', 进驻无差别综合窗口: i < undifferentiated ? '是' : '否' } : { 进驻政务服务中心: '否' }),
}))
const windows = (n: number): Batch => standing('service-window', n, (i, day) => ({ 场所: '演示政务服务中心', 窗口编号: `${i + 1}号`, 窗口种类: '无差别综合窗口', 受理范围: '全部事项', 启用日期: day }))
/** The year's total of work done in another system, entered on its last day. */
const total = (业务: string, year: number, 数量: number): Batch => ({ definition: 'service-volume', n: 1, between: ['12-31', '12-31'], answers: (_i, day) => ({ 业务, 统计周期: '年', 期间起: `${year}-01-01`, 期间止: day, 数量, 来源系统: '演示市级系统', 来源文件: '演示年报表', 核对人: '演示甲' }) })

const matter = (n: number, way: (kase: CaseWalk, i: number, day: PlainDate) => void, more: (i: number) => Facts): Batch => ({
  definition: 'service-matter', n,
  answers: (i, day) => ({ 事项名称: `演示公共服务${(i % 40) + 1}`, 事项类型: '公共服务', 申请类型: '新办', 办理形式: '单个事项', 申请人: `演示申请人${i + 1}`, 申请人类型: '公民', 申请渠道: '网上', 收到日期: day, 材料清单: '演示材料', ...more(i) }),
  way: (kase, i, day) => { kase.act('受理', day, { 受理日期: day, 注明日期并加盖专用印章: '是' }); way(kase, i, day) },
})
const issued = (kase: CaseWalk, _i: number, day: PlainDate): void => { kase.act('其他事项办结', day, { 办理结果: '办结', 结果说明: '演示' }).act('颁发证件', day, { 送达方式: '电子证照', 送达日期: day, 收取费用: 0, 收费依据: '不收费' }) }

const rating = (n: number, 评价等级: string, way?: Batch['way']): Batch => ({
  definition: 'service-rating', n, between: ['02-01', '10-31'],
  answers: (i, day) => ({ 事项名称: `演示公共服务${i + 1}`, 评价对象: '演示窗口', 评价渠道: '网上', 评价等级, 评价方式: '实名', 评价日期: day, 是否默认评价: '否', ...(评价等级 === '不满意' ? { 差评类型: '办理效率' } : {}) }),
  ...(way ? { way } : {}),
})
/** A named bad rating: contacted at once, found true, put right, answered, and looked back at by somebody else. */
const rectified: NonNullable<Batch['way']> = (kase, _i, day) => {
  kase.act('联系核实', day, { 联系时间: day, 联系结果: '已联系', 核实情况: '演示' }).act('认定', day, { 核实结论: '属实，能够整改', 认定说明: '演示' })
    .act('整改', addDays(day, 2), { 整改措施: '演示', 整改完成日: addDays(day, 2) }).act('反馈评价人', addDays(day, 3), { 反馈内容: '演示', 反馈方式: '电话', 已经改变评价等级: '否' }).act('回头看', addDays(day, 10), { 回访日期: addDays(day, 10), 回访评价: '满意', 回访说明: '演示' })
}

/** Applications for information, handed in and answered within the time. */
const requests = (n: number): Batch => ({
  definition: 'disclosure-on-request', n, between: ['01-04', '11-10'],
  answers: (i, day) => ({ 申请人: `演示申请人${i + 1}`, 申请人类型: '公民', 申请人类别: '自然人', 联系方式: '演示邮箱', 申请内容: `演示文件${i + 1}`, 获取方式: '纸质', 申请渠道: '当面', 递交日期: day, 收到日期: day }),
  way: (kase, _i, day) => {
    kase.act('审查', day).act('保密审查', day, { 保密审查意见: '可以公开', 审查理由: '演示' }).act('答复', addDays(day, 7), { 答复类型: '予以公开', 公开内容: '演示复印件', 涉及第三方权益: '否', 告知救济途径: '行政复议或者行政诉讼' })
  },
})
/** Documents put on file; the first so many are published, the others are internal. */
const documents = (filed: number, published: number): Batch => ({
  definition: 'disclosure-proactive', n: filed, between: ['01-04', '12-10'],
  answers: (i, day) => ({ 公文标题: `演示公文${i + 1}`, 公文种类: '通知', 形成日期: day, 拟文单位: '演示科室', 公开范围: i < published ? '需要公众广泛知晓' : '不属于主动公开范围', 拟定公开属性: i < published ? '主动公开' : '不予公开', 涉及其他机关: '否', 需要批准: '否' }),
  way: (kase, i, day) => {
    kase.act('公开审查', day, { 审查意见: i < published ? '可以公开' : '不得公开', 审查理由: '演示' })
    if (i >= published) { kase.act('认定属性', day, { 公开属性: '不予公开', 不公开依据: '内部事务信息（16）', 不主动公开理由: '演示' }); return }
    kase.act('认定属性', day, { 公开属性: '主动公开' }).act('公开', addDays(day, 5), { 公开渠道: ['政府网站'], 公开日期: addDays(day, 5), 发布凭证说明: '演示快照', 已去除个人隐私: '是' })
  },
})

const listed = (条目: string, n: number): Batch => standing('policy-push', n, (i, day) => ({ 条目, 名称: `演示${条目}${i + 1}`, 主管部门: '演示部门', 接入日期: day, ...(条目 === '特色标签' ? { 标签含义: '演示' } : { 政策文件: '演示文件', 适用条件: '演示' }), ...(条目 === '政策体检' ? { 体检规则: '演示' } : {}) }))
const smart = (种类: string, n: number): Batch => standing('smart-handling', n, (i, day) => ({ 种类, 事项名称: `演示${种类}${i + 1}`, ...(种类 === '政务智能办' ? { 事项情形: `演示情形${i + 1}`, 数据来源: '演示库' } : {}), 主管部门: '演示部门', 办理规则: '演示', 系统自动作出决定: '否', 上线日期: day }))
const bundled = (变动: string, n: number): Batch => ({ definition: 'one-matter', n, between: ['02-01', '11-30'], answers: (i, day) => ({ 名称: `演示${变动}一件事${i + 1}`, 变动, 牵头部门: '演示部门', 协同部门: '演示其他部门', 组成事项: '演示事项甲、乙', 组成事项数: 2, ...(变动 === '优化' ? { 优化内容: '演示' } : {}), 上线日期: day }) })
/** The first so many find one blockage each; a few of these are left without a solution, which is explained. */
const accompanied = (n: number, things: number, blockages: number, solutions: number): Batch => ({
  definition: 'accompanied-handling', n, between: ['02-01', '11-30'],
  answers: (i, day) => ({ 陪办领导: ['演示领导'], 领导职务: '演示职务', 陪办事项: `演示事项${(i % things) + 1}`, 事项主管部门: '演示部门', 计划日期: day, 陪办方式: ['线下窗口'] }),
  way: (kase, i, day) => {
    const found = i < blockages ? 1 : 0
    kase.act('陪办', day, { 陪办日期: day, 办事人类型: '群众', 真实全程办理: '是', 办理经过: '演示', 发现堵点数: found, ...(found ? { 堵点说明: '演示' } : {}) })
    if (found === 0) { kase.act('无堵点办结', day); return }
    kase.act('交办堵点', day, { 责任部门: '演示部门', 方案期限: addDays(day, 10) }).act('提出解决方案', addDays(day, 5), { 解决方案: '演示', 解决方案数: i < solutions ? 1 : 0, ...(i < solutions ? {} : { 未出方案的堵点说明: '演示：须市级系统调整' }), 落实期限: addDays(day, 30), 落实责任人: '演示甲' })
  },
})

export default {
  figures: {
    'yanghang-2021': [
      'disclosure.on-request.count', 'disclosure.proactive.documents', 'e-certificate.exemption-rate', 'one-net-service.accepted', 'self-service.usage', 'service-rating.item-coverage-rate', 'service-rating.satisfaction-rate', 'service-window.items-handled', 'service-window.undifferentiated.count', 'service-window.visits',
    ],
    'miaohang-2021': ['disclosure.on-request.reply-rate', 'disclosure.proactive.documents', 'disclosure.proactive.rate'],
    'dachang-2022': ['disclosure.proactive.documents', 'disclosure.proactive.rate'],
    // Its published rate is missing here: the report cut 112 ÷ 114 off at 98.24 %, the record gives 98.25 %.
    'gaodong-2020': ['disclosure.filed-documents', 'disclosure.on-request.count', 'disclosure.on-request.reply-rate', 'disclosure.proactive.documents'],
    'minhang-2021': [
      'accompanied-handling.blockages-found', 'accompanied-handling.items', 'accompanied-handling.solutions', 'accompanied-handling.times', 'cross-region-service.items', 'data-catalogue.entries', 'data-catalogue.records', 'data-catalogue.units', 'data-model.count', 'data-model.domains', 'data-model.scenarios',
      'e-certificate.collected', 'e-certificate.show-and-handle-items', 'e-certificate.types', 'flagship-app.cases', 'license-separation.approval-items-cancelled', 'license-separation.coverage-rate', 'one-license.industries', 'one-license.issued', 'one-matter.added', 'one-matter.cases', 'one-matter.optimised',
      'one-net-service.full-online-rate', 'one-net-service.immediate-handling-rate', 'one-net-service.public-items.added', 'one-net-service.public-items.total', 'policy-push.checkups', 'policy-push.deliveries', 'policy-push.items', 'policy-push.tags', 'self-service.terminals',
      'service-rating.bad.rectification-rate', 'service-rating.bad.reply-rate', 'service-rating.bad.revisit-satisfaction-rate', 'service-window.comprehensive.rate', 'service-window.undifferentiated.item-rate', 'smart-handling.good-items', 'smart-handling.intelligent-scenarios', 'smart-handling.quick-items', 'window-officer.pilot-items',
    ],
  },
  batches: {
    'yanghang-2021': [
      windows(15), items('杨', 201, { settled: 201, undifferentiated: 201 }), total('窗口接待', 2021, 150_000), total('自助服务', 2021, 18_549), matter(3466, () => undefined, () => ({ 应交材料份数: 10, 免交材料份数: 9 })), rating(40, '满意'), requests(5), documents(64, 62),
    ],
    'miaohang-2021': [requests(4), documents(21, 21)],
    'dachang-2022': [documents(32, 32)],
    'gaodong-2020': [requests(19), documents(114, 112)],
    'minhang-2021': [
      items('已', 762, { settled: 500, undifferentiated: 400, published: '2020-12-01' }), items('新', 106, {}), windows(20), matter(100, issued, (i) => ({ 全程网办: i < 81 ? '是' : '否' })), rating(12, '不满意', rectified),
      total('旗舰店办件', 2021, 1_411_000), total('一件事办件', 2021, 131_000), total('政策精准推送', 2021, 43_743), bundled('新增', 12), bundled('优化', 5), listed('政策推送', 12), listed('政策体检', 16), listed('特色标签', 23), smart('好办', 4), smart('快办', 6), smart('政务智能办', 28), accompanied(70, 42, 53, 50),
      standing('self-service', 62, (i, day) => ({ 终端编号: `演${i + 1}`, 终端种类: '超级自助终端', 点位: `演示点位${i + 1}`, 可办事项数: 100, 全天开放: '是', 运行状态: '正常', 启用日期: day })),
      standing('e-certificate', 66, (i, day) => ({ 证照类别: `演示证照${i + 1}`, 证照级别: '区级', 制发单位: '演示部门', 归集批次: '演示批次', 归集张数: share(3154, 66, i), 治理情况: '治理完成', 归集日期: day, 归入市库张数: share(3154, 66, i), 归入市库日期: day })),
      standing('e-certificate-list', 147, (i, day) => ({ 清单: '亮证即办事项', 事项名称: `演示事项${i + 1}`, 承办部门: '演示部门', 适用证照: '演示证照', 纳入日期: day })),
      standing('one-license', 25, (i, day) => ({ 行业: `演示行业${i + 1}`, 牵头部门: '演示部门', 协同部门: '演示其他部门', 覆盖许可: '演示许可甲、乙', 覆盖许可数: 2, 实施日期: day })),
      { definition: 'comprehensive-license', n: 533, answers: (i, day) => ({ 许可证编号: `演综${i + 1}`, 持证人: `演示企业${i + 1}`, 经营场所: '演示路', 行业: `演示行业${(i % 25) + 1}`, 覆盖许可: '演示许可甲、乙', 颁发日期: day, 有效期至: '2024-12-31', 证件状态: '有效' }) },
      standing('license-separation', 12, (i, day) => ({ 事项名称: `演示审批事项${i + 1}`, 主管部门: '演示部门', 事项类别: '其他行政审批', 取消调整: turn(['取消', '调整'], i), 取消调整依据: '演示决定', 生效日期: day })),
      standing('license-separation', 30, (i, day) => ({ 事项名称: `演示涉企许可${i + 1}`, 主管部门: '演示部门', 事项类别: '涉企经营许可', 纳入证照分离: '是', 改革方式: '优化审批服务', 具体举措: '演示', 取消调整: '未取消调整', 企业登记前置: '否', 生效日期: day })),
      standing('window-officer', 6, (i, day) => ({ 事务官: `演示事务官${turn(['甲', '乙', '丙'], i)}`, 授权事项: `演示事项${i + 1}`, 试点批次: '首批', 权限: '受理和审查', 授权部门: '演示部门', 授权文号: '演示〔2021〕1号', 为本机关工作人员: '是', 培训考核合格: '是', 授权起: day, 授权止: '2022-12-31' })),
      standing('cross-region-service', 78, (i, day) => ({ 事项名称: `演示事项${(i % 39) + 1}`, 承办部门: '演示部门', 区域: '长三角', 合作城市: i < 39 ? '演示甲市' : '演示乙市', 合作协议: '演示协议', 通办方式: '全程网办', 开通日期: day })),
      standing('data-catalogue', 13_174, (i, day) => ({ 目录编码: `演${i + 1}`, 资源名称: `演示资源${i + 1}`, 编目单位: `演示单位${(i % 52) + 1}`, 字段: '演示字段', 更新频率: '每月', 共享属性: '无条件共享', 开放属性: '有条件开放', 含个人信息: '否', 已归集: '是', 编目日期: day })),
      { definition: 'data-collection', n: 1, between: ['12-31', '12-31'], answers: (_i, day) => ({ 期间起: '2018-01-01', 期间止: day, 来源平台: '演示数据平台', 新增归集条数: 3_707_000_000, 来源文件: '演示统计表', 核对人: '演示甲' }) },
      standing('data-model', 91, (i, day) => ({ 模型名称: `演示模型${i + 1}`, 应用领域: `演示领域${((i % 15) % 7) + 1}`, 应用场景: `演示场景${(i % 15) + 1}`, 功能: '演示', 数据来源: '演示', 建设单位: '演示单位', 版本: '1.0', 共享: '全区共享', 用于自动化决策: '否', 上线日期: day })),
    ],
  },
} satisfies Plan
