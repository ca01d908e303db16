import { describe, expect, it } from 'vitest'
import type { Facts } from '#core/engine/case.ts'
import { contributionsOf } from '#core/engine/contribute.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { story, type Story } from '../../test/story.ts'
import inspection from './law-inspection.ts'

const 列入 = (on = '2021-07-01', more: Facts = {}) => story(inspection).tryOpen(on, { 督察计划: '演示计划', 计划批准日期: on, 督察类别: '专项督察', 督察内容: ['行政执法'], 督察对象: '演示局', 对象类型: '同级部门', 督察范围: '演示', 列入日期: on, 由指定机构督察: '是', 与其他督查重复: '否', ...more })
const 督察中 = () => 列入().act('督察通知', '2021-07-02', { 督察组成员: ['演示执法甲', '演示执法乙'], 通知日期: '2021-07-02', 自查报告时限: '2021-07-20' }).act('书面自查', '2021-07-15', { 自查报告: '演示', 自查报告日期: '2021-07-15' })
const 实地 = (超出计划范围: string) => 督察中().tryAct('实地督察', '2021-08-01', { 督察日期: '2021-08-01', 督察人员: ['演示执法甲', '演示执法乙'], 督察方式: ['查阅资料'], 督察情况: '演示', 超出计划范围 })
const 报告 = (kase: Story, 问题数: number, 每个问题均有证据 = '是') => kase.tryAct('起草报告', '2021-08-20', { 督察结论: '演示', 问题数, 每个问题均有证据 }, { person: '演示起草人' })
const 有问题 = () => 督察中().act('登记问题', '2021-08-10', { 问题: '演示', 事实: '演示', 证据: '演示', 整改意见: '演示' })
const 已反馈 = (收到日期 = '2021-09-06') => 报告(有问题(), 1).mustBeLawful().act('反馈结论', 收到日期, { 反馈日期: 收到日期, 收到日期, 整改时限: '2021-11-30' })
const 复核申请 = (on: string) => 已反馈().tryAct('申请复核', on, { 异议: '演示', 复核申请日期: on })
const 决定 = (kase: Story, on: string, 复核人员: string, person = '演示丁') => kase.tryAct('复核决定', on, { 复核人员: [复核人员], 复核决定: '维持', 复核理由: '演示', 复核决定日期: on }, { person })
const 整改报告 = (n = 1) => 已反馈().act('报送整改方案', '2021-09-30', { 整改措施: '演示', 整改责任人: '演示科员', 方案日期: '2021-09-30' }).tryAct('报送整改报告', '2021-10-30', { 整改情况: '演示', 整改问题数: n, 整改佐证: '演示', 整改报告日期: '2021-10-30' }, { person: '演示甲' })
const 核实 = (kase: Story, 核实人员: string, 核实结论 = '整改到位', person = '演示乙') => kase.tryAct('复查核实', '2021-11-01', { 核实人员: [核实人员], 核实日期: '2021-11-01', 核实结论, 核实情况: '演示' }, { person })

describe('法治政府建设督察', () => {
  it.each([['2021-10-06', '复核中'], ['2021-10-08', '复核中'], ['2021-10-09', '已反馈']])('2021-09-06收到结论，三十日末日假期顺延到2021-10-08：%s申请复核后为%s（LD-D6）', (on, state) => {
    expect([已反馈().due('申请复核期限').due, 复核申请(on).state]).toEqual(['2021-10-08', state])
  })
  it('复核三十日内由没有参与结论的人决定（LD-D7、LD-I7）', () => {
    const kase = 复核申请('2021-10-08')
    expect([kase.due('复核决定期限').due, ...['2021-11-05', '2021-11-07', '2021-11-08', '2021-11-09'].map((on) => 决定(kase, on, '演示执法丙').due('复核决定期限').status)]).toEqual(['2021-11-07', 'met', 'met', 'met', 'late'])
    expect([决定(kase, '2021-11-01', '演示执法甲').refusal, 复核申请('2021-10-09').refusal]).toEqual([expect.stringContaining('第17条'), expect.stringContaining('三十日内')])
  })
  it('2021-02-01以前没有申请复核的规定，重复督查也不受条例约束', () => {
    expect([列入('2021-01-31', { 与其他督查重复: '是' }).refusal, 列入('2021-02-01', { 与其他督查重复: '是' }).refusal]).toEqual(['', expect.stringContaining('第15条')])
  })
  it('由指定机构按批准的计划督察，不扩大范围（LD-I6）', () => {
    expect([列入('2021-07-01', { 由指定机构督察: '否' }).refusal, 列入('2021-07-01', { 计划批准日期: '2021-07-02' }).refusal, 实地('是').refusal]).toEqual([expect.stringContaining('其他单位不得自行开展'), expect.stringContaining('先经批准'), expect.stringContaining('扩大督察范围')])
  })
  it('每个问题都有证据，没有登记问题的只能是零', () => {
    expect([报告(督察中(), 1).refusal, 报告(有问题(), 1, '否').refusal, 报告(督察中(), 0).state]).toEqual([expect.stringContaining('第16条'), expect.stringContaining('第16条'), '报告中'])
  })
  it('整改方案三十日、整改期限到整改到位为止；由他人核实，到位才能办结', () => {
    expect([已反馈().due('整改方案').due, 已反馈().due('整改期限').due]).toEqual(['2021-10-06', '2021-11-30'])
    expect([整改报告(2).refusal, 核实(整改报告(), '演示科员').refusal, 核实(整改报告(), '演示执法甲', '整改到位', '演示甲').refusal]).toEqual([expect.stringContaining('不得多于'), expect.stringContaining('整改责任人'), expect.stringContaining('核实自己')])
    const 归档 = (kase: Story) => kase.tryAct('办结归档', '2021-12-01', { 结果运用: ['纳入绩效考核'], 归档号: '1' })
    expect([归档(整改报告()).refusal, 归档(核实(整改报告(), '演示执法甲')).state, 核实(整改报告(), '演示执法甲', '未整改到位').state]).toEqual([expect.stringContaining('整改到位'), '已办结', '整改中'])
    const 通报 = (kase: Story, on: string) => kase.tryAct('通报批评', on, { 通报内容: '演示', 提请追责: '否' }).refusal
    expect([通报(整改报告(), '2021-11-30'), 通报(整改报告(), '2021-12-01')]).toEqual([expect.stringContaining('逾期未整改'), ''])
  })
  it('书面督察覆盖率以列入督察的单位为分母，实地督察数单位而不数次数', () => {
    const { kase } = 实地('否')
    const figures = (kase ? contributionsOf(inspection, kase, nationalCalendar) : []).map(({ figure, numerator, denominator }) => `${figure} ${numerator}/${denominator}`)
    expect(figures).toEqual(expect.arrayContaining(['law-inspection.written-coverage-rate 1/1', 'law-inspection.on-site-units 1/0']))
  })
})
