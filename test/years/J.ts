import { addDays, type PlainDate } from '#core/calendar/plain-date.ts'
import type { Facts } from '#core/engine/case.ts'
import type { CaseWalk } from '#server/demo/walker.ts'
import { share, turn, type Batch } from '#server/demo/batch.ts'
import type { Plan } from './plan.ts'

/** Entries that stand: they came in on the first days of the year. */
const standing = (definition: string, n: number, answers: (i: number, day: PlainDate) => Facts): Batch => ({ definition, n, between: ['01-02', '01-31'], answers })

const SOLVED = 11
/** What enterprises ask for: solved where the enterprise says so, the rest answered with reasons. */
const problems = (n: number): Batch => ({
  definition: 'enterprise-problem', n, between: ['02-01', '11-20'],
  answers: (i, day) => ({ 企业: `演示企业${i + 1}`, 企业类型: '法人', 来源: '走访联系', 收集日期: day, 问题类别: turn(['用工', '融资', '配套设施'], i), 问题描述: '演示' }),
  way: (kase, i, day) => {
    const solved = i < SOLVED
    kase.act('梳理', day, { 梳理结论: '单个部门可以解决', 梳理意见: '演示', 联系企业日期: day }).act('交办', day, { 责任部门: '演示部门', 交办要求: '演示' })
      .act('答复', addDays(day, 7), { 办理结果: solved ? '已解决' : '暂时不能解决', 办理情况: '演示', 政策依据: '演示', ...(solved ? {} : { 不能解决的理由: '演示' }), 承诺法外优惠: '否' })
      .act('企业确认', addDays(day, 8), { 企业评价: solved ? turn(['满意', '基本满意'], i) : '未评价', 确认人: '演示人员' })
  },
})

const legal = (活动形式: string, n: number, enterprises = 0): Batch => ({
  definition: 'business-environment', n, between: ['02-01', '11-30'],
  answers: (i, day) => ({ 活动日期: day, 活动形式, 活动主题: `演示${活动形式}${i + 1}`, 地点: '演示园区', 主办单位: '演示', 参加企业家次: share(enterprises, n, i), 参加人次: share(enterprises, n, i), 佐证说明: '演示' }),
})
const institutions = (机构类别: string, n: number): Batch => standing('legal-service-cluster', n, (i, day) => ({ 集聚区: '演示法务区', 机构名称: `演示${机构类别}${i + 1}`, 机构类别, 登记日期: day, 入驻日期: day, 入驻地址: '演示路' }))
const intents = (n: number): Batch => standing('legal-service-cluster', n, (i, day) => ({ 集聚区: '演示法务区', 机构名称: `演示意向机构${i + 1}`, 机构类别: turn(['仲裁机构', '行业组织', '律师事务所'], i), 登记日期: day, 意向日期: day, 意向内容: '演示' }))

const STEPS = { 公众参与: '已履行', 专家论证: '已履行', 风险评估: '已履行', 合法性审查: '已履行', 集体讨论: '已履行', 督查情况: '演示', 发现问题数: 0 }
const units = (n: number): Batch => ({ definition: 'decision-supervision', n, between: ['05-06', '10-29'], answers: (i, day) => ({ 督查日期: day, 督查批次: '演示专项督查', 督查方式: '单位专项督查', 对象名称: `演示单位${i + 1}`, 督查事项数: 5, ...STEPS }) })
const projects = (项目类别: string, n: number): Batch => ({ definition: 'decision-supervision', n, between: ['03-01', '11-30'], answers: (i, day) => ({ 督查日期: day, 督查批次: '演示督促指导', 督查方式: '项目督促指导', 对象名称: `演示${项目类别}${i + 1}`, 责任单位: '演示单位', 项目类别, ...STEPS }) })

const JUDGED = { 须公众参与: '否', 不进行公众参与的理由: '依法不予公开', 公众参与不公开依据: '演示', 涉及特定群体: '否', 须听证: '否', 不听证的理由: '法律、法规、规章没有规定应当听证', 须专家论证: '否', 不论证的理由: '不属于专业性、技术性较强的事项', 须风险评估: '否', 不评估的理由: '实施不会对社会稳定、公共安全等造成不利影响', 涉及经营者经济活动: '否', 判定说明: '演示', 判定人: '演示承办人' }
/** Decisions in the catalogue of the year, published before the second quarter. */
const decisions = (目录类别: string, n: number, way?: NonNullable<Batch['way']>): Batch => ({
  definition: 'major-decision', n, between: ['01-04', '02-26'],
  answers: (i, day) => ({ 决策事项: `演示${目录类别}事项${i + 1}`, 事项类别: '其他重大事项', 建议来源: '所属部门或者下级政府', 建议人: '演示部门', 建议日期: day, 建议理由和依据: '演示' }),
  way: (kase, i, day) => {
    kase.act('研究论证', day, { 拟解决的主要问题: '演示', 必要性: '演示', 可行性: '演示' }).act('编入年度目录', day, { 目录年度: Number(day.slice(0, 4)), 目录类别, 计划完成日期: `${day.slice(0, 4)}-12-31`, 计划履行程序: ['公众参与'] })
      .act('党委同意目录', addDays(day, 3), { 同意文号: '演委1号', 同意日期: addDays(day, 3) }).act('公布目录', addDays(day, 10), { 目录公布日期: addDays(day, 10), 目录公布渠道: '政府网站' })
    way?.(kase, i, day)
  },
})
const reviewed = (kase: CaseWalk, day: PlainDate, 结论: string): CaseWalk => {
  const out = addDays(day, 20)
  return kase.act('拟订草案', day, { 草案要点: '演示', 法律法规规章政策梳理: '演示' }).act('程序判定', day, JUDGED).act('送请合法性审查', day, { 送审单位: '演示部门', 要求出具意见日期: out, 履行程序情况说明: '演示' })
    .act('出具合法性审查意见', out, { 审查意见书编号: '演审1号', 审查人姓名: '演示审查人', 审查单位: '演示司法局', 审查方式: '书面审查', 权限意见: '演示', 程序意见: '演示', 内容意见: '演示', 合法性审查结论: 结论, 法律顾问或者公职律师: '演示律师', 法律顾问意见附后: '是' })
}
/** Each is reviewed twice, the first three times: what was found wanting is drafted and reviewed again. */
const reviewedAgain: NonNullable<Batch['way']> = (kase, i, day) => {
  const rounds = i === 0 ? 3 : 2
  kase.act('启动决策程序', addDays(day, 40), { 承办单位: '演示部门', 承办人: '演示承办人' })
  for (let n = 1; n <= rounds; n += 1) {
    const on = addDays(day, 40 * n + 5)
    if (n > 1) kase.act('再次拟订', on, { 再次拟订要求: '按审查意见重新拟订' })
    reviewed(kase, on, n === rounds ? '合法' : '不合法')
  }
}

const expropriated: Batch = {
  definition: 'expropriation-decision', n: 1, between: ['01-11', '01-11'],
  answers: (_i, day) => ({ 项目名称: '演示项目', 征收范围: '演示路以东', 公共利益情形: '基础设施', 公共利益说明: '演示', 符合四项规划: '是', 被征收户数: 20, 涉及被征收人数量较多: '否', 提出日期: day }),
  way: (kase, _i, day) => {
    const on = (n: number): PlainDate => addDays(day, n)
    kase.act('确定征收范围', on(5), { 范围公告日期: on(5) }).act('调查登记', on(20), { 调查情况: '演示', 未经登记建筑认定情况: '没有', 结果公布日期: on(20) })
      .act('拟定补偿方案', on(25), { 方案要点: '演示', 补偿方式: ['货币补偿', '房屋产权调换'], 签约期限: '三十日' }).act('公布方案征求意见', on(30), { 部门论证意见: '演示', 征求意见截止日: on(61) })
      .act('公布意见和修改情况', on(70), { 意见件数: 3, 意见和修改情况: '演示', 多数被征收人认为方案不符合条例: '否' }).act('社会稳定风险评估', on(75), { 评估结论: '低风险', 化解措施: '演示' })
      .act('补偿费用到位', on(80), { 测算补偿费用: 10_000_000, 专户余额: 10_000_000, 专户存储专款专用: '是' })
      .act('作出征收决定', on(90), { 决定文号: '演示征〔2021〕1号', 作出机关: '区（县）人民政府', 决定日期: on(90), 合法性审查通过: '是' })
  },
}
const [SIGN_FROM, SIGN_TO] = ['2020-06-01', '2020-06-20']
const households = (n: number): Batch => ({
  definition: 'expropriation', n, between: ['06-01', '06-18'],
  answers: (i) => ({ 项目名称: '演示基地', 土地性质: '集体土地', 产权户编号: `演${i + 1}`, 被征收人: `演示户${i + 1}`, 被征收人类型: '公民', 房屋坐落: '演示', 登记建筑面积: 120, 共有人数: 2, 签约期起: SIGN_FROM, 签约期止: SIGN_TO, 存在家庭矛盾: '否', 调查结果已公布: '是' }),
  way: (kase, i, day) => {
    kase.act('告知政策', day, { 告知内容: ['补偿方案', '签约期限'], 告知日期: day })
      .act('签约', addDays(day, 2), { 协议编号: `演签${i + 1}`, 签约日期: addDays(day, 2), 补偿方式: '货币补偿', 补偿总额: 1_000_000, 签字共有人数: 2, 有无胁迫欺诈: '否', 搬迁期限: '2020-12-31' })
  },
})

export default {
  figures: {
    'yanghang-2021': ['enterprise-problems.solved', 'innovation-alliance.members', 'investment.events', 'investment.strategic-agreements', 'steady-growth-team.key-enterprises'],
    'miaohang-2021': ['decision.catalogue.items'],
    'minhang-2021': [
      'business-environment.enterprise-audience', 'business-environment.open-days', 'business-environment.roadshows', 'business-environment.trainings', 'decision.catalogue.items', 'decision.catalogue.unit-items', 'decision.legality-review-opinions',
      'decision.supervised-units', 'decision.supervised.livelihood-projects', 'decision.supervised.practical-projects', 'decision.supervised.special-plans', 'expropriation.state-land-decisions',
      'legal-service-cluster.intent-institutions', 'legal-service-cluster.law-firms', 'legal-service-cluster.notary-offices',
    ],
    'gaodong-2020': ['expropriation.households', 'expropriation.signing-period-days', 'expropriation.signing-rate'],
  },
  batches: {
    'yanghang-2021': [
      { definition: 'investment', n: 44, answers: (i, day) => ({ 活动日期: day, 活动名称: `演示招商活动${i + 1}`, 活动形式: turn(['招商推介会', '专场对接会', '上门走访洽谈'], i), 地点: '演示', 主办单位: '演示', 招商人员: '演示甲', 参加企业数: 10, 收到意向数: 1, 佐证说明: '演示' }) },
      { definition: 'investment-project', n: 13, between: ['03-01', '11-30'], answers: (i, day) => ({ 企业: `演示招商企业${i + 1}`, 项目: `演示项目${i + 1}`, 意向日期: day, 意向内容: '演示', 招商人员: '演示甲', 签约日期: day, 协议种类: '战略合作协议', 协议名称: `演示战略合作协议${i + 1}`, 有无法外优惠承诺: '否' }) },
      standing('innovation-alliance', 60, (i, day) => ({ 联盟名称: '演示科创联盟', 企业: `演示科创企业${i + 1}`, 行业: turn(['软件', '新材料', '智能制造', '生物医药'], i), 身份: i === 0 ? '理事长单位' : '成员单位', 加入日期: day })),
      standing('steady-growth-team', 70, (i, day) => ({ 企业: `演示重点企业${i + 1}`, 重点类别: turn(['规模以上工业', '商贸', '科技创新'], i), 联系领导: '演示领导', 联系人: `演示联系人${(i % 10) + 1}`, 联系部门: '演示', 走访频次: '每月', 联系起: day })),
      problems(14),
    ],
    'miaohang-2021': [decisions('本级政府目录', 1)],
    'minhang-2021': [
      legal('法治公开日', 11), legal('法治快闪路演', 5), legal('涉企法治培训', 17, 200), institutions('律师事务所', 23), institutions('公证机构', 1), intents(10),
      units(46), projects('“十四五”专项规划', 25), projects('民心工程', 15), projects('实事项目', 12), decisions('本级政府目录', 24, reviewedAgain), decisions('各单位目录', 244), expropriated,
    ],
    'gaodong-2020': [
      { definition: 'expropriation-period', n: 1, between: ['05-25', '05-25'], answers: (_i, day) => ({ 项目名称: '演示基地', 土地性质: '集体土地', 轮次: '第一轮', 公告日期: day, 签约期起: SIGN_FROM, 签约期止: SIGN_TO, 签约期天数: 20, 应签约户数: 337 }) },
      households(337),
    ],
  },
} satisfies Plan
