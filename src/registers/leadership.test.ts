import { describe, expect, it } from 'vitest'
import type { Facts } from '#core/engine/case.ts'
import { contributionsOf } from '#core/engine/contribute.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { story } from '../../test/story.ts'
import budget from './law-budget.ts'
import committee from './rule-of-law-committee.ts'
import goals from './target-management.ts'
import honours from './honours.ts'
import institution from './institution-framework.ts'
import points from './work-points.ts'
import training from './grassroots-training.ts'

const enter = (register: Procedure, answers: Facts, on = '2025-06-10') => story(register).tryOpen(on, answers)
const figures = (register: Procedure, answers: Facts) => {
  const { kase, context } = enter(register, answers).mustBeLawful()
  return Object.fromEntries((kase ? contributionsOf(register, kase, context.calendar) : []).map(({ figure, numerator }) => [figure, numerator]))
}
const 会议 = { 会议日期: '2025-06-03', 会议名称: '全体会议', 年度次序: 1, 主持人: '演示书记', 到会人数: 12, 应到人数: 15, 议题: '演示', 专题述法: '是', 决议: '演示' }
const 预算 = { 年度: 2025, 项目: '演示', 预算批复日期: '2025-01-10', 预算金额: 100_000, 已拨付金额: 80_000, 已支出金额: 60_000, 绩效目标: '演示', 绩效跟踪: '正常' }
const 目标 = { 年度: 2025, 责任部门: '演示办', 目标: '拆除违建', 目标值: 100, 计量单位: '平方米', 下达日期: '2025-01-10', 考评结果: '未考评' }

describe('组织领导和监督的台账', () => {
  it('数字相互矛盾的不予登记，说明哪里矛盾', () => {
    expect(enter(committee, { ...会议, 到会人数: 16 }).refusal).toContain('到会人数不得多于应到人数')
    expect(enter(budget, { ...预算, 已拨付金额: 120_000 }).refusal).toContain('拨付不得超过预算')
    expect(enter(budget, { ...预算, 已支出金额: 90_000 }).refusal).toContain('支出不得超过拨付')
    expect(enter(training, { 开班日期: '2025-03-01', 批次: '一', 层次: '法律明白人', 主题: '演示', 学时: 4, 参训人数: 10, 考核合格人数: 11 }).refusal).toContain('合格人数')
  })
  it('完成值高于目标值的，有说明才登记', () => {
    expect(enter(goals, { ...目标, 完成值: 130 }).refusal).toContain('应当说明原因')
    expect(enter(goals, { ...目标, 完成值: 130, 超额说明: '提前启动明年计划' }).reasons).toEqual([])
  })
  it('结束早于开始、发文字号不合格式的，不予登记', () => {
    const 制度 = { 制度名称: '演示制度', 所属体系: '其他', 版本: '2025年', 发布日期: '2025-01-10', 失效日期: '2024-12-31', 责任部门: '演示办', 制定方式: '新制定', 经合法性审核: '是' }
    expect(enter(institution, 制度).refusal).toContain('失效日期不得早于发布日期')
    expect(enter(institution, { ...制度, 失效日期: '2099-12-31', 文号: '演府(2025)1号' }).refusal).toContain('发文字号')
    expect(enter(points, { 年度: 2025, 要点序号: '1', 要点内容: '演示', 责任单位: '演示办', 下达日期: '2025-03-01', 完成时限: '2025-02-28', 进度: '未启动' }).refusal).toContain('完成时限')
  })
  it('没有证明材料的荣誉登记而不计数', () => {
    const 荣誉 = { 名称: '演示称号', 类别: '荣誉称号', 级别: '区级', 授予机关: '演示区', 授予日期: '2025-05-01', 有证明材料: '是', 证明说明: '演示' }
    expect(figures(honours, 荣誉)).toEqual({ 'honours.count': 1 })
    expect(figures(honours, { ...荣誉, 有证明材料: '否', 证明说明: '' })).toEqual({})
  })
  it('委员会会议、经费、培训人数进入指标', () => {
    expect(figures(committee, 会议)).toEqual({ 'rule-of-law-committee.meetings': 1, 'rule-of-law-committee.law-performance-meetings': 1 })
    expect(figures(budget, 预算)).toEqual({ 'law-budget.budget': 100_000, 'law-budget.spent': 60_000 })
    expect(figures(training, { 开班日期: '2025-03-01', 批次: '一', 层次: '法律明白人', 主题: '演示', 学时: 4, 参训人数: 250, 考核合格人数: 240 })).toMatchObject({ 'grassroots-training.law-literate': 250 })
  })
})
