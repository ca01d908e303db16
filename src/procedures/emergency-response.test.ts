import { describe, expect, it } from 'vitest'
import { contributionsOf } from '#core/engine/contribute.ts'
import { listStarts } from '#core/engine/consequences.ts'
import type { Facts } from '#core/engine/case.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { story, type Story } from '../../test/story.ts'
import emergency from './emergency-response.ts'

const 接报 = (at: string, 事件类别 = '自然灾害'): Story => story(emergency).opened(at, { 事件类别, 事件名称: '演示暴雨内涝', 发生地点: '演示路', 接报时间: at, 信息来源: '公众报告', 基本情况: '演示' })
const 先期 = (at: string, kind?: string): Story => 接报(at, kind).act('先期处置', at, { 到场时间: at, 先期措施: '演示', 伤亡情况: '无' })
const 报告 = (kase: Story, at: string) => kase.tryAct('首次报告', at, { 报告时间: at, 报告对象: '演示区应急局', 报告内容: '演示', 迟报谎报瞒报: '否' })
const 定级 = (kase: Story, at: string, 事件等级 = '一般') => kase.tryAct('定级', at, { 事件等级, 定级依据: '演示' })
const 启动 = (kase: Story, at: string, 响应级别 = '四级') => kase.tryAct('启动响应', at, { 响应级别, 适用预案: '演示防汛预案', 指挥人: '演示镇长', 启动理由: '演示' })
const 响应中 = (at: string, level?: string, response?: string): Story => 启动(定级(报告(先期(at), at), at, level), at, response).mustBeLawful()
const 措施 = (kase: Story, at: string, 措施类别: string, more: Facts = {}) => kase.tryAct('采取措施', at, { 措施类别, 措施内容: '演示', 措施对象: '演示', 法律依据: '演示', 决定机关有权: '是', 与危害程度相适应: '是', ...more })
const 终止 = (kase: Story, at: string, 威胁已经控制或者消除 = '是') => kase.tryAct('终止响应', at, { 威胁已经控制或者消除, 停止的措施: '演示' })
const 评估 = (kase: Story, at: string) => kase.act('善后评估', at, { 评估结论: '演示', 直接经济损失额: 0, 受伤人数: 0, 死亡人数: 0, 改进措施: '演示' })
const 归档 = (kase: Story, at: string, 个人信息已销毁或者经评估留存 = '是') => kase.tryAct('归档', at, { 归档日期: at.slice(0, 10), 个人信息已销毁或者经评估留存 })
const AT = '2024-08-01T20:00'

describe('分类分级', () => {
  it('报告、定级后启动响应；社会安全事件可以不分级', () => {
    expect(启动(报告(先期(AT), AT), AT).refusal).toContain('启动响应前应当分级')
    expect(启动(定级(先期(AT), AT), AT).refusal).toContain('报告上级')
    expect([定级(先期(AT), AT, '不分级').reasons.length, 定级(先期(AT, '社会安全'), AT, '不分级').reasons.length]).toEqual([1, 0])
    expect(响应中(AT).state).toBe('响应中')
  })
  it.each([['特别重大', '二级', false], ['特别重大', '一级', true], ['重大', '三级', false], ['重大', '二级', true], ['较大', '四级', false], ['较大', '三级', true], ['一般', '四级', true]])('%s事件启动%s响应：%s', (level, response, lawful) => {
    expect(启动(定级(报告(先期(AT), AT), AT, level), AT, response).reasons.length === 0).toBe(lawful)
    expect(响应中(AT, '特别重大', '一级').tryAct('调整响应', AT, { 事件等级: level, 响应级别: response, 调整理由: '演示' }).reasons.length === 0).toBe(lawful)
  })
  it('较大以上的报告后可以移交上级指挥，不得以先期处置了结；一般的由本级处置', () => {
    const big = 定级(报告(先期(AT), AT), AT, '较大')
    expect(big.act('移交上级指挥', AT, { 上级指挥机构: '演示', 移交情况: '演示' }).state).toBe('已由上级处置')
    expect(big.tryAct('先期处置完毕', AT, { 处置结果: '演示' }).refusal).toContain('应当启动响应')
    const small = 定级(报告(先期(AT), AT), AT)
    expect(small.tryAct('移交上级指挥', AT, { 上级指挥机构: '演示', 移交情况: '演示' }).refusal).toContain('由本级处置')
    expect(small.act('先期处置完毕', AT, { 处置结果: '演示' }).state).toBe('善后')
    expect(先期(AT).tryAct('先期处置完毕', AT, { 处置结果: '演示' }).refusal).toContain('也应当报告')
  })
})

describe('措施、信息和终止', () => {
  it('限制权利的措施由有权机关决定，与危害相适应；救援不受此限', () => {
    expect(措施(响应中(AT), AT, '封闭场所、限制区域', { 决定机关有权: '否' }).refusal).toContain('有权机关')
    expect(措施(响应中(AT), AT, '救援救治', { 决定机关有权: '否' }).reasons).toEqual([])
    expect(措施(响应中(AT), AT, '疏散转移安置', { 与危害程度相适应: '否' }).refusal).toContain('相适应')
  })
  it('征用出具凭证，用毕归还、补偿后方可归档', () => {
    const take = (出具征用凭证: string, 征用机关有权 = '是') => 响应中(AT).tryAct('征用财产', AT, { 被征用人: '演示', 征用财产清单: '演示', 征用机关有权, 出具征用凭证 })
    expect([take('否').refusal.includes('凭证'), take('是', '否').refusal.includes('人民政府决定')]).toEqual([true, true])
    const after = 评估(终止(措施(take('是'), AT, '救援救治'), AT), '2024-08-02')
    expect(归档(after, '2024-08-03').refusal).toContain('应当归还')
    expect(归档(after.act('归还补偿', '2024-08-03', { 归还情况: '演示', 毁损补偿: '演示' }), '2024-08-03').state).toBe('已归档')
    expect(响应中(AT).tryAct('归还补偿', AT, { 归还情况: '演示', 毁损补偿: '演示' }).refusal).toContain('没有征用')
  })
  it('不得谎报瞒报，没有首报不得续报，没有核实的不得发布，威胁未消除不得终止，没有评估不得归档', () => {
    expect(接报(AT).tryAct('首次报告', AT, { 报告时间: AT, 报告对象: '演示', 报告内容: '演示', 迟报谎报瞒报: '是' }).refusal).toContain('谎报')
    expect(先期(AT).tryAct('续报', AT, { 续报内容: '演示', 伤亡人数: 0 }).refusal).toContain('首次报告')
    expect(响应中(AT).tryAct('发布信息', AT, { 发布时间: AT, 发布内容: '演示', 内容已经核实: '否' }).refusal).toContain('没有核实')
    expect(终止(响应中(AT), AT, '否').refusal).toContain('得到控制')
    expect(归档(终止(响应中(AT), AT), AT).refusal).toContain('总结教训')
  })
  it.each([['2024-10-31', true], ['2024-11-01', false]])('个人信息没有销毁的，%s可以归档为%s（2024年11月1日起禁止）', (on, lawful) => {
    expect(归档(评估(终止(响应中(AT), AT), '2024-08-05'), on, '否').reasons.length === 0).toBe(lawful)
  })
})

describe('期限和指标', () => {
  it.each([['2024-08-01T20:59', 'met'], ['2024-08-01T21:00', 'met'], ['2024-08-01T21:01', 'late']])('一小时内首次报告、到场（待核实）：%s为%s', (at, status) => {
    expect(报告(接报(AT), at).due('首次报告').status).toBe(status)
    expect(接报(AT).act('先期处置', at, { 到场时间: at, 先期措施: '演示', 伤亡情况: '无' }).due('到场').status).toBe(status)
  })
  it('重大以上的五小时内首次发布（待核实），其他的不适用', () => {
    expect(响应中(AT, '重大', '二级').due('首次发布').due).toBe('2024-08-02T01:00')
    expect(响应中(AT).due('首次发布').status).toBe('pending')
  })
  it.each([['2024-08-30', 'running'], ['2024-08-31', 'running'], ['2024-09-03', 'overdue']])('终止后三十日内评估（待核实）：%s为%s', (today, status) => expect(终止(响应中(AT), AT).due('评估报告', today).status).toBe(status))
  it('发布信息的联动舆情回应，善后转隐患治理；误报不计', () => {
    const kase = 响应中(AT).act('发布信息', AT, { 发布时间: AT, 发布内容: '演示', 内容已经核实: '是' })
    expect(kase.kase && listStarts(emergency, kase.kase).map(({ link }) => link.opens)).toEqual(['media-response'])
    const 数 = ({ kase: one }: Story) => (one ? contributionsOf(emergency, one, nationalCalendar) : []).filter(({ figure }) => figure === 'emergency-response.events').length
    expect([数(kase), 数(接报(AT).act('核为误报', AT, { 核实情况: '演示' }))]).toEqual([1, 0])
  })
})
