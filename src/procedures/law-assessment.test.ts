import { describe, expect, it } from 'vitest'
import type { Facts } from '#core/engine/case.ts'
import { story, type Story } from '../../test/story.ts'
import assessment from './law-assessment.ts'

const 下达 = (more: Facts = {}) => story(assessment).tryOpen('2022-01-10', { 年度: 2021, 考核方案: '演示', 考核对象: '演示办', 考核对象类型: '部门', 考核事项: ['法治政府建设'], 满分: 100, 指标和权重: '演示', 指标已公布: '是', 下达日期: '2022-01-10', 自评时限: '2022-01-20', ...more })
const 评分中 = (more: Facts = {}) => 下达(more).act('自评', '2022-01-15', { 自评得分: 98, 自评说明: '演示' }, { person: '演示甲' })
const 评分 = (kase: Story, 得分: number, more: Facts = {}, person = '演示乙') => kase.tryAct('评分', '2022-02-01', { 考核人员: ['演示执法甲', '演示执法乙'], 得分, 有利害关系: '否', 评分说明: '演示', ...more }, { person })
const 告知 = (more: Facts = {}) => 评分(评分中(more), 100).mustBeLawful().act('告知结果', '2022-02-07', { 告知日期: '2022-02-07' })
const 申诉 = (on: string) => 告知().tryAct('申诉', on, { 申诉理由: '演示', 申诉日期: on })
const 确定 = (kase: Story, on: string, more: Facts = {}) => kase.tryAct('确定结果', on, { 等次: '优秀', 确定日期: on, ...more })

describe('法治建设考核', () => {
  it.each([['2022-02-11', ''], ['2022-02-14', ''], ['2022-02-15', '申诉期']])('2022-02-07告知，申诉期五个工作日到2022-02-14：%s申诉', (on, refused) => {
    expect([告知().due('申诉期限').due, 申诉(on).refusal]).toEqual(['2022-02-14', refused ? expect.stringContaining(refused) : ''])
  })
  it.each([['2022-02-14', true], ['2022-02-15', false]])('申诉期未满不得确定结果：%s拒绝%s', (on, refused) => expect(确定(告知(), on).refusal.includes('申诉期未满')).toBe(refused))
  it('主要负责人没有述法的，当年考核不得完成（LD-I4）', () => {
    const kase = 告知({ 考核对象类型: '党政主要负责人' })
    expect([确定(kase, '2022-02-15').refusal, 确定(kase, '2022-02-15', { 述法记录: '述法-2021-1' }).state, 确定(告知(), '2022-02-15').state]).toEqual([expect.stringContaining('未述法'), '已确定', '已确定'])
  })
  it('扣分有理由和佐证，不由自评人、有利害关系的人评分，不超过满分', () => {
    expect([评分(评分中(), 95).refusal, 评分(评分中(), 101).refusal, 评分(评分中(), 100, { 有利害关系: '是' }).refusal, 评分(评分中(), 100, {}, '演示甲').refusal]).toEqual(['逐项登记扣分', '高于满分', '利害关系', '自评的人'].map((says) => expect.stringContaining(says)))
    expect(评分(评分中().act('登记扣分', '2022-01-20', { 扣分指标: '演示', 扣分: 5, 扣分理由: '演示', 扣分佐证: '演示' }), 95).refusal).toBe('')
    expect([下达({ 指标已公布: '否' }).refusal, 评分中().tryAct('告知结果', '2022-02-07', { 告知日期: '2022-02-07' }).refusal]).toEqual([expect.stringContaining('事先公布'), expect.stringContaining('尚未评分')])
    expect(下达().tryAct('自评', '2022-01-15', { 自评得分: 101, 自评说明: '演示' }).refusal).toContain('高于满分')
  })
  it('申诉由没有评分的人复核；不合格的不得评优', () => {
    const 复核 = (人: string) => 申诉('2022-02-10').tryAct('申诉复核', '2022-02-20', { 复核人: [人], 复核结论: '变更', 得分: 99, 复核理由: '演示' })
    expect([复核('演示执法甲').refusal, 确定(复核('演示执法丙'), '2022-02-20').state]).toEqual([expect.stringContaining('评分的人'), '已确定'])
    expect(确定(告知(), '2022-02-15', { 等次: '不合格' }).tryAct('运用结果', '2022-03-01', { 运用方式: ['干部评优'], 运用日期: '2022-03-01' }).refusal).toContain('不得评优')
  })
})
