import { describe, expect, it } from 'vitest'
import { contributionsOf } from '#core/engine/contribute.ts'
import type { Facts } from '#core/engine/case.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { story, type Story } from '../../test/story.ts'
import problem from './enterprise-problem.ts'

const 收集 = (on: string): Story => story(problem).opened(on, { 企业: '演示公司', 来源: '走访联系', 收集日期: on, 问题类别: '用工', 问题描述: '演示' })
const 梳理 = (on: string, 梳理结论 = '单个部门可以解决', 联系企业日期 = on): Story => 收集(on).act('梳理', on, { 梳理结论, 梳理意见: '演示', 联系企业日期 })
const 交办 = (on: string, kind?: string) => 梳理(on, kind).tryAct('交办', on, { 责任部门: '演示人社中心', 交办要求: '演示' })
const 答复 = (kase: Story, on: string, 办理结果 = '已解决', more: Facts = {}) => kase.tryAct('答复', on, { 办理结果, 办理情况: '演示', 政策依据: '演示', 承诺法外优惠: '否', ...(办理结果 === '已解决' ? {} : { 不能解决的理由: '演示' }), ...more })
const 确认 = (kase: Story, on: string, 企业评价 = '满意'): Story => kase.act('企业确认', on, { 企业评价, 确认人: '演示联系人' })
const 协调 = (kase: Story, from: string, to: string): Story => kase.act('提请协调', from, { 协调事项: '演示', 提请对象: '区级部门' }).act('协调结果', to, { 协调意见: '演示' })
const 率 = (kases: readonly Story[], figure: string) => {
  const all = kases.flatMap(({ kase }) => (kase ? contributionsOf(problem, kase, nationalCalendar) : [])).filter((one) => one.figure === figure)
  return [all.reduce((sum, { numerator }) => sum + numerator, 0), all.reduce((sum, { denominator }) => sum + denominator, 0)]
}

describe('企业诉求', () => {
  it('企业确认满意的才算解决；不满意的重新办理；没有评价的、部分解决的不算', () => {
    const answered = 答复(交办('2021-03-01'), '2021-03-05')
    expect(['满意', '不满意', '未评价'].map((word) => 确认(answered, '2021-03-08', word).state)).toEqual(['已解决', '办理中', '已解释'])
    expect(确认(答复(交办('2021-03-01'), '2021-03-05', '部分解决'), '2021-03-08').state).toBe('已解释')
  })
  it('另有法定途径的告知途径，不交部门裁断；应当协调解决的不得推给法定途径', () => {
    expect(交办('2021-03-01', '另有法定途径').refusal).toContain('告知途径')
    expect(梳理('2021-03-01').tryAct('告知途径', '2021-03-01', { 法定途径: '行政复议', 告知内容: '演示' }).refusal).toContain('不得以告知途径了事 《优化营商环境条例》第49条')
    expect(梳理('2021-03-01', '不属诉求').state).toBe('不属诉求')
  })
  it.each(['需要多部门协调', '超出本级权限'])('“%s”的，经协调后答复', (kind) => {
    expect(答复(交办('2021-03-01', kind), '2021-03-05').refusal).toContain('经协调后答复')
    expect(答复(协调(交办('2021-03-01', kind), '2021-03-02', '2021-03-04'), '2021-03-05').state).toBe('待企业确认')
  })
  it('不得承诺法外优惠；没有经企业确认过的不得以说明办结', () => {
    expect(答复(交办('2021-03-01'), '2021-03-05', '已解决', { 承诺法外优惠: '是' }).refusal).toContain('优惠条件')
    expect(交办('2021-03-01').tryAct('说明后办结', '2021-03-05', { 办结说明: '演示' }).refusal).toContain('没有经企业确认')
    expect(确认(答复(交办('2021-03-01'), '2021-03-05', '暂时不能解决'), '2021-03-08', '不满意').act('说明后办结', '2021-03-09', { 办结说明: '演示' }).state).toBe('已解释')
  })
  it.each([['2021-03-12', 'met'], ['2021-03-15', 'met'], ['2021-03-16', 'late']])('交办（3月1日）后十个工作日答复（待核实）：%s为%s', (on, status) => expect(答复(交办('2021-03-01'), on).due('答复期限').status).toBe(status))
  it('协调所需时间不计；企业不满意的重新计算；届满后方可督办', () => {
    expect(协调(交办('2021-03-01'), '2021-03-02', '2021-03-09').due('答复期限').due).toBe('2021-03-22')
    expect(确认(答复(交办('2021-03-01'), '2021-03-05'), '2021-03-08', '不满意').due('答复期限').due).toBe('2021-03-22')
    const tried = (on: string) => 交办('2021-03-01').tryAct('诉求督办', on, { 督办内容: '演示' }).reasons.length
    expect([tried('2021-03-15'), tried('2021-03-16')]).toEqual([1, 0])
  })
  it.each([['2021-03-02', 'met'], ['2021-03-03', 'late']])('一个工作日内联系企业（待核实）：%s联系为%s', (day, status) => expect(收集('2021-03-01').act('梳理', day, { 梳理结论: '单个部门可以解决', 梳理意见: '演示', 联系企业日期: day }).due('联系企业').status).toBe(status))
  it('解决数、解决率只算企业确认的，法定途径和不属诉求的不在分母', () => {
    const all = [确认(答复(交办('2021-03-01'), '2021-03-05'), '2021-03-08'), 交办('2021-03-01'), 梳理('2021-03-01', '另有法定途径'), 梳理('2021-03-01', '不属诉求')]
    expect([率(all, 'enterprise-problems.solved'), 率(all, 'enterprise-problems.solution-rate'), 率(all, 'enterprise-problems.satisfaction-rate')]).toEqual([[1, 0], [1, 2], [1, 1]])
  })
})
