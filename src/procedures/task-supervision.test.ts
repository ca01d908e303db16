import { describe, expect, it } from 'vitest'
import type { Facts } from '#core/engine/case.ts'
import { contributionsOf } from '#core/engine/contribute.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { story, type Story } from '../../test/story.ts'
import tasks from './task-supervision.ts'

const 任务 = { 清单名称: '演示清单', 任务编号: '1', 任务来源: '年度工作要点', 来源依据: '要点第3条', 任务内容: '演示', 完成标准: '演示', 牵头单位: '演示办', 责任领导: '演示科员', 下达日期: '2022-01-10', 完成时限: '2022-06-30', 多个牵头单位: '否' }
const 下达 = (more: Facts = {}, on = '2022-01-10') => story(tasks).tryOpen(on, { ...任务, ...more })
const 督查 = (more: Facts = {}) => ({ 季度: '第一季度', 季度截止日: '2022-03-31', 列入督查计划: '是', 超出计划范围: '否', 督查情况: '演示', 进度评价: '滞后', ...more })
const 办结 = (kase: Story, on: string) => kase.tryAct('申请办结', on, { 完成情况: '演示', 完成日期: on, 完成佐证: '演示', 办结责任人: '演示科员' }, { person: '演示甲' })
const 销号 = (kase: Story, on: string, 复核人 = '演示执法甲', person = '演示乙') => kase.tryAct('复核销号', on, { 复核意见: '演示', 复核人, 完成质量: '优' }, { person })

describe('任务督查', () => {
  it('2022-06-30到期延到2022-09-30，2022-09-20完成：按新时限按期，按首次时限逾期（LD-I3）', () => {
    const 申请 = 下达().mustBeLawful().act('申请延期', '2022-06-30', { 延期理由: '演示', 申请新时限: '2022-09-30' }, { person: '演示甲' })
    const 批准 = (person: string) => 申请.tryAct('批准延期', '2022-06-30', { 延期审批意见: '演示', 完成时限: '2022-09-30' }, { person })
    expect(批准('演示甲').refusal).toContain('自行批准')
    const kase = 销号(办结(批准('演示乙').mustBeLawful(), '2022-09-20').mustBeLawful(), '2022-09-21').mustBeLawful()
    expect([kase.due('首次时限').due, kase.due('首次时限').status, kase.due('现行时限').due, kase.due('现行时限').status]).toEqual(['2022-06-30', 'late', '2022-09-30', 'met'])
    const rates = (kase.kase ? contributionsOf(tasks, kase.kase, nationalCalendar) : []).filter(({ figure }) => figure.endsWith('-rate')).map(({ figure, numerator, denominator }) => `${figure} ${numerator}/${denominator}`)
    expect(rates).toEqual(expect.arrayContaining(['task-supervision.first-due-rate 0/1', 'task-supervision.on-time-rate 1/1', 'task-supervision.completion-rate 1/1', 'task-supervision.coverage-rate 0/1']))
  })
  it.each([['2022-06-30', true], ['2022-07-01', false]])('时限届满前才能申请延期：%s %s', (on, lawful) => expect(下达().tryAct('申请延期', on, { 延期理由: '演示', 申请新时限: '2022-09-30' }).reasons.length === 0).toBe(lawful))
  it('一项任务一个牵头单位，时限不早于下达（LD-I1）；销号须由他人（LD-I2）', () => {
    expect([下达({ 多个牵头单位: '是' }).refusal, 下达({ 完成时限: '2022-01-09' }).refusal]).toEqual([expect.stringContaining('一个牵头单位'), expect.stringContaining('不得早于下达')])
    const 待复核 = 办结(下达(), '2022-06-01').mustBeLawful()
    expect([销号(待复核, '2022-06-02', '演示科员').refusal, 销号(待复核, '2022-06-02', '演示执法甲', '演示甲').refusal, 销号(待复核, '2022-06-02').state]).toEqual([expect.stringContaining('办结责任人'), expect.stringContaining('责任单位以外'), '已销号'])
  })
  it('季度督查后十个工作日内通报（LD-D3）；无计划、扩大范围的督查2021年2月1日起不得进行（LD-I6）', () => {
    const kase = 下达().act('季度督查', '2022-04-02', 督查())
    expect(kase.due('督查结果').due).toBe('2022-04-15')
    const 通报 = (on: string) => kase.act('通报督查结果', on, { 通报日期: on, 通报内容: '演示' }).due('督查结果').status
    expect(['2022-04-14', '2022-04-15', '2022-04-18'].map(通报)).toEqual(['met', 'met', 'late'])
    const 无计划 = (on: string) => 下达({ 下达日期: '2021-01-10', 完成时限: '2021-12-31' }, '2021-01-10').tryAct('季度督查', on, 督查({ 列入督查计划: '否', 超出计划范围: '是' })).refusal
    expect([无计划('2021-01-31'), 无计划('2021-02-01').match(/政府督查工作条例/g)?.length]).toEqual(['', 2])
    expect(下达().tryAct('通报督查结果', '2022-04-02', { 通报日期: '2022-04-02', 通报内容: '演示' }).refusal).toContain('没有督查')
  })
  it('滞后的督导整改，经他人复查到位才能办结', () => {
    expect(下达().act('季度督查', '2022-04-02', 督查({ 进度评价: '正常' })).tryAct('督导', '2022-04-03', { 督导意见: '演示', 整改要求: '演示', 整改时限: '2022-05-01' }).refusal).toContain('滞后')
    const 督导 = 下达().act('季度督查', '2022-04-02', 督查()).act('督导', '2022-04-03', { 督导意见: '演示', 整改要求: '演示', 整改时限: '2022-05-01' })
    expect(办结(督导, '2022-05-01').refusal).toContain('整改尚未复查到位')
    const 报告 = 督导.act('报告整改', '2022-04-20', { 整改情况: '演示', 整改佐证: '演示' }, { person: '演示甲' })
    const 复查 = (kase: Story, person: string) => kase.tryAct('整改复查', '2022-04-21', { 复查结论: '整改到位', 复查情况: '演示' }, { person })
    expect([复查(督导, '演示乙').refusal, 复查(报告, '演示甲').refusal, 办结(复查(报告, '演示乙'), '2022-05-01').state]).toEqual([expect.stringContaining('未报告'), expect.stringContaining('复查人'), '待复核'])
  })
  it('批示件按批示的时限反馈，未反馈不得销号', () => {
    const 批示 = 下达({ 任务来源: '领导批示', 批示领导: '演示镇长', 批示日期: '2022-01-05', 批示内容: '演示', 批示反馈时限: '2022-02-10' }).mustBeLawful()
    expect([批示.due('批示反馈').due, 销号(办结(批示, '2022-02-01').mustBeLawful(), '2022-02-02').refusal, 下达().tryAct('反馈批示', '2022-02-01', { 反馈内容: '演示', 反馈日期: '2022-02-01' }).refusal]).toEqual(['2022-02-10', expect.stringContaining('反馈'), expect.stringContaining('不是领导批示件')])
    expect(['2022-02-09', '2022-02-10', '2022-02-11'].map((on) => 批示.act('反馈批示', on, { 反馈内容: '演示', 反馈日期: on }).due('批示反馈').status)).toEqual(['met', 'met', 'late'])
  })
})
