import { describe, expect, it } from 'vitest'
import type { Facts } from '#core/engine/case.ts'
import { contributionsOf } from '#core/engine/contribute.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { story } from '../../test/story.ts'
import databases from './base-databases.ts'
import credit from './credit-supervision.ts'
import catalogue from './data-catalogue.ts'
import collection from './data-collection.ts'
import model from './data-model.ts'
import plan from './disclosure-budget.ts'
import channels from './disclosure-channels.ts'
import guide from './disclosure-guide.ts'
import standard from './disclosure-standard.ts'
import openDay from './open-day.ts'

const enter = (register: Procedure, answers: Facts, on = '2025-06-10') => story(register).tryOpen(on, answers)
const missing = (register: Procedure, answers: Facts) => enter(register, answers).reasons.flatMap((reason) => reason.missing ?? [])
const figures = (register: Procedure, answers: Facts) => {
  const { kase, context } = enter(register, answers).mustBeLawful()
  return (kase ? contributionsOf(register, kase, context.calendar) : []).map(({ figure, on, numerator, denominator }) => [figure, on, numerator, denominator])
}
const 目录 = { 目录编码: '演1', 资源名称: '演示', 编目单位: '演示局', 字段: '甲、乙', 更新频率: '每月', 共享属性: '无条件共享', 开放属性: '有条件开放', 含个人信息: '是', 已归集: '是', 编目日期: '2025-02-01', 停用日期: '2025-05-31' }
const 归集 = { 期间起: '2025-01-01', 期间止: '2025-03-31', 来源平台: '演示平台', 新增归集条数: 500, 治理合格条数: 500, 来源文件: '演示表', 核对人: '演示甲' }
const 库 = { 名称: '演示人口库', 主体: '人口', 主管单位: '演示', 融合来源: '甲', 融合来源数: 1, 记录数: 100, 核实准确数: 100, 记录数截至: '2025-01-31', 更新频率: '每月', 含个人信息: '是', 授权使用规则: '演示规则', 建成日期: '2025-02-01' }
const 模型 = { 模型名称: '演示', 应用领域: '城市管理', 应用场景: '演示', 功能: '演示', 数据来源: '演示', 建设单位: '演示', 版本: '1', 共享: '全区共享', 用于自动化决策: '否', 上线日期: '2025-02-01', 停用日期: '2025-05-31' }
const 信用 = { 主体名称: '演示公司', 主体类型: '企业', 信息种类: '行政处罚', 文号: '演罚1号', 决定日期: '2025-02-01', 公示平台: '演示信用网', 公示日期: '2025-02-01', 公示截止日期: '2025-05-31', 已去除秘密和隐私: '是', 信用修复: '未申请', 用于监管: '未使用' }
const 决算 = { 公开领域: '部门决算', 事项: '2024年度部门决算', 责任部门: '演示', 涉密: '否', 批准或者批复日期: '2025-03-01', 应公开截止: '2025-03-21', 公开日期: '2025-03-21', 公开网址: '演示' }
const 标准 = { 目录编号: '1', 领域: '演示', 事项: '演示', 公开类别: '结果公开', 公开内容: '演示', 公开依据: '演示', 公开属性: '主动公开', 公开对象: '全社会', 时限: 20, 渠道: ['政府网站'], 责任科室: '演示科', 单位种类: '机关科室', 目录版本: '2025', 生效日期: '2025-02-01' }
const 指南 = { 文本: '政府信息公开指南', 版本: '2025', 变动: '修订', 修订说明: '演示', 工作机构: '演示', 办公地址: '演示', 办公时间: '演示', 联系电话: '演示', 传真号码: '演示', 互联网联系方式: '演示', 载明分类编排体系和获取方式: '是', 发布日期: '2025-02-01', 发布网址: '演示' }
const 发布 = { 渠道种类: '微信公众号', 渠道名称: '演示发布', 标题: '演示', 内容种类: '公文', 供稿科室: '演示', 经过公开审查: '是', 发布日期: '2025-06-10', 链接: '演示', 阅读量: 30 }
const 开放日 = { 活动日期: '2025-06-10', 主题: '演示', 场所: '演示中心', 组织单位: '演示', 群众代表人数: 12, 意见建议数: 3, 意见建议: '演示', 已答复数: 3, 采纳数: 2 }

describe('数据与信用的台账', () => {
  it('不予共享须有依据，含个人信息的不得无条件开放；停用次日起不在目录', () => {
    expect(enter(catalogue, { ...目录, 共享属性: '不予共享' }).refusal).toContain('不予共享的，应当有')
    expect(enter(catalogue, { ...目录, 共享属性: '不予共享', 不予共享依据: '演示法第一条' }).reasons).toEqual([])
    expect(enter(catalogue, { ...目录, 开放属性: '无条件开放' }).refusal).toContain('不得无条件开放')
    expect(enter(catalogue, { ...目录, 开放属性: '无条件开放', 含个人信息: '否' }).reasons).toEqual([])
    expect(figures(catalogue, 目录).filter(([figure]) => figure === 'data-catalogue.units')).toEqual([['data-catalogue.units', '2025-02-01', 1, 0], ['data-catalogue.units', '2025-06-01', -1, 0]])
  })
  it.each([['2025-03-30', false], ['2025-03-31', true], ['2025-04-01', true]])('至3月31日的归集量，%s登记：%s', (on, lawful) => expect(enter(collection, 归集, on).reasons.length === 0).toBe(lawful))
  it('归集量累计到期末，本期另计；治理合格的不多于归集的', () => {
    expect(figures(collection, { ...归集, 共享调用次数: 7 })).toEqual([['data-catalogue.records', '2025-03-31', 500, 0], ['data-catalogue.records-added', '2025-03-31', 500, 0], ['data-catalogue.calls', '2025-03-31', 7, 0]])
    expect(enter(collection, { ...归集, 治理合格条数: 501 }).refusal).toContain('不得多于新增归集')
  })
  it('含个人信息的库须有授权使用规则（个人信息保护法施行之前的不适用）', () => {
    expect(enter(databases, { ...库, 授权使用规则: '' }, '2021-11-01').refusal).toContain('《个人信息保护法》第51条')
    expect(enter(databases, { ...库, 授权使用规则: '' }, '2021-10-31').reasons).toEqual([])
    expect(enter(databases, { ...库, 核实准确数: 101 }).refusal).toContain('不得多于记录数')
  })
  it('停用的模型仍计入累计建设，不再在用；自动化决策须可转人工', () => {
    expect(figures(model, 模型).filter(([figure]) => figure === 'data-model.count' || figure === 'data-model.in-use')).toEqual([['data-model.count', '2025-02-01', 1, 0], ['data-model.in-use', '2025-02-01', 1, 0], ['data-model.in-use', '2025-06-01', -1, 0]])
    expect(enter(model, { ...模型, 用于自动化决策: '是', 可说明并转人工: '否' }).refusal).toContain('第24条（3）')
  })
  it('信用公示不早于决定、去除隐私、写明截止；修复不早于公示、办结不早于申请', () => {
    expect(enter(credit, { ...信用, 公示日期: '2025-01-31' }).refusal).toContain('公示不得早于决定')
    expect(enter(credit, { ...信用, 已去除秘密和隐私: '否' }).refusal).toContain('《行政处罚法》第50条')
    expect(enter(credit, { ...信用, 公示截止日期: '' }).refusal).toContain('应当填写公示截止日期')
    expect(enter(credit, { ...信用, 公示截止日期: '', 信息种类: '行政许可' }).reasons).toEqual([])
    const 修复 = { ...信用, 信用修复: '准予修复', 修复申请日期: '2025-04-01', 修复办结日期: '2025-04-01' }
    expect(figures(credit, 修复)).toEqual([['credit-supervision.published', '2025-02-01', 1, 0], ['credit-supervision.penalties-published', '2025-02-01', 1, 0], ['credit-supervision.repairs', '2025-04-01', 1, 0]])
    expect(enter(credit, { ...修复, 修复申请日期: '2025-01-31' }).refusal).toContain('公示之后方可申请信用修复')
    expect(enter(credit, { ...修复, 修复办结日期: '2025-03-31' }).refusal).toContain('修复办结不得早于申请')
  })
})

describe('政务公开的台账', () => {
  it.each([['2025-03-20', true], ['2025-03-21', true], ['2025-03-22', false]])('3月1日批复的部门决算，应公开截止%s：%s（二十日内，待核实）', (应公开截止, lawful) => {
    expect(enter(plan, { ...决算, 应公开截止 }).refusal.includes('《预算法》第14条（待核实）')).toBe(!lawful)
  })
  it.each([['2025-03-20', 1], ['2025-03-21', 1], ['2025-03-22', 0]])('截止3月21日，%s公开：按期%s', (公开日期, onTime) => {
    expect(figures(plan, { ...决算, 公开日期 })).toContainEqual(['disclosure.key-field.on-time-rate', '2025-03-21', onTime, 1])
  })
  it('没有公开的留在分母；涉密的不计；批复之前不得公开', () => {
    const 未公开 = { ...决算, 公开日期: '', 公开网址: '' }
    expect(figures(plan, 未公开)).toContainEqual(['disclosure.budget.rate', '2025-03-21', 0, 1])
    expect(figures(plan, { ...未公开, 公开领域: '教育', 批准或者批复日期: '' }).map(([figure]) => figure)).not.toContain('disclosure.budget.rate')
    expect(figures(plan, { ...未公开, 批准或者批复日期: '', 涉密: '是', 涉密依据: '演示' })).toEqual([])
    expect(enter(plan, { ...决算, 公开日期: '2025-02-28' }).refusal).toContain('未经批准、批复的预决算不得公开')
    expect(missing(plan, { ...决算, 公开网址: '' })).toEqual(['公开网址'])
  })
  it.each([[19, true], [20, true], [21, false]])('主动公开的时限%s个工作日：%s', (时限, lawful) => {
    expect(enter(standard, { ...标准, 时限 }).refusal.includes('《政府信息公开条例》第26条')).toBe(!lawful)
    expect(enter(standard, { ...标准, 时限, 公开属性: '依申请公开' }).reasons).toEqual([])
  })
  it('公开指南、目录须内容齐全', () => {
    expect(missing(guide, { ...指南, 传真号码: '', 办公时间: '' })).toEqual(['办公时间', '传真号码'])
    expect(enter(guide, { ...指南, 载明分类编排体系和获取方式: '否' }).refusal).toContain('第12条（2）')
    expect(enter(guide, { 文本: '政府信息公开目录', 版本: '1', 变动: '首次发布', 工作机构: '演示', 载明索引名称概述和生成日期: '否', 发布日期: '2025-02-01', 发布网址: '演示' }).refusal).toContain('第12条（3）')
    expect(figures(guide, 指南)).toEqual([['disclosure-guide.in-force', '2025-02-01', 1, 0], ['disclosure-guide.revised', '2025-02-01', 1, 0]])
  })
  it('发布之前经过审查；网上的填链接，其他的填凭证；阅读量只在网上', () => {
    expect(enter(channels, { ...发布, 经过公开审查: '否' }).refusal).toContain('第17条（2）')
    expect(missing(channels, { ...发布, 链接: '' })).toEqual(['链接'])
    expect(missing(channels, { ...发布, 渠道种类: '公告栏', 链接: '', 阅读量: '' })).toEqual(['发布凭证'])
    expect(figures(channels, 发布)).toContainEqual(['disclosure-channels.reads', '2025-06-10', 30, 0])
  })
  it.each([['2025-06-09', false], ['2025-06-10', true], ['2025-06-11', true]])('6月10日的发布和开放日，%s登记：%s', (on, lawful) => {
    expect([enter(channels, 发布, on).reasons.length === 0, enter(openDay, 开放日, on).reasons.length === 0]).toEqual([lawful, lawful])
  })
  it('开放日的答复、采纳不多于意见', () => {
    expect(figures(openDay, 开放日)).toEqual([['open-day.events', '2025-06-10', 1, 0], ['open-day.representatives', '2025-06-10', 12, 0], ['open-day.opinions', '2025-06-10', 3, 0], ['open-day.answered', '2025-06-10', 3, 0], ['open-day.adopted', '2025-06-10', 2, 0]])
    expect(enter(openDay, { ...开放日, 已答复数: 4, 采纳数: 4 }).reasons.map(({ says }) => says)).toEqual(['已答复数不得多于意见建议数', '采纳数不得多于意见建议数'])
  })
})
