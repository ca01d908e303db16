import { describe, expect, it } from 'vitest'
import type { Facts } from '#core/engine/case.ts'
import { story, type Story } from '../../test/story.ts'
import confirmation from './judicial-confirmation.ts'

const 协助 = (生效: string, more: Facts = {}): Story => story(confirmation).opened(生效, { 调解案件: '人民调解〔2024〕1号', 协议生效日期: 生效, 确认事项: '民事纠纷', ...more })
const 申请 = (on: string, more: Facts = {}): Facts => ({ 双方共同申请: '是', 申请日期: on, 受理法院: '演示人民法院', 申请材料: '申请书、调解协议、调解组织证明、身份证明齐全', ...more })
const 裁定 = (on: string, 裁定结果 = '确认有效'): Facts => ({ 裁定结果, 裁定收到日期: on, 裁定文号: '演示', ...(裁定结果 === '驳回申请' ? { 驳回理由: '内容不明确' } : {}) })
const 已裁定 = (on: string): Story => 协助(on).act('提交申请', on, 申请(on)).act('法院受理', on, { 受理日期: on }).act('收到裁定', on, 裁定(on))

describe('调解协议司法确认', () => {
  it.each([['2024-06-04', true], ['2024-06-05', true], ['2024-06-06', false]])('2024-05-06生效的协议，%s申请：%s', (on, lawful) => {
    expect(协助('2024-05-06').tryAct('提交申请', on, 申请(on)).refusal.includes('三十日')).toBe(!lawful)
  })
  it('法院2024-06-05受理：目标十五日至06-20，限期三十日至07-05', () => {
    const taken = 协助('2024-05-06').act('提交申请', '2024-06-05', 申请('2024-06-05')).act('法院受理', '2024-06-05', { 受理日期: '2024-06-05' })
    expect([taken.due('裁定目标期限').due, taken.due('裁定期限').due]).toEqual(['2024-06-20', '2024-07-05'])
  })
  it('法院三日内决定是否受理', () => expect(协助('2024-05-06').act('提交申请', '2024-05-07', 申请('2024-05-07')).due('法院受理期限').due).toBe('2024-05-10'))
  it('一方单独申请、不得确认的事项、材料不齐、再次申请，均不得提交', () => {
    expect(协助('2024-05-06').tryAct('提交申请', '2024-05-06', 申请('2024-05-06', { 双方共同申请: '否' })).refusal).toContain('第205条')
    expect(协助('2024-05-06', { 确认事项: '身份关系（婚姻、亲子、收养等）' }).tryAct('提交申请', '2024-05-06', 申请('2024-05-06')).refusal).toContain('第355条')
    expect(协助('2024-05-06').tryAct('提交申请', '2024-05-06', 申请('2024-05-06', { 申请材料: '不齐全' })).refusal).toContain('第353条')
  })
  it.each([['2024-05-20', true], ['2024-05-21', true], ['2024-05-22', false]])('收到裁定十五日内可以提出异议：%s %s', (on, lawful) => {
    expect(已裁定('2024-05-06').tryAct('当事人异议', on, { 异议内容: '演示' }).reasons.length === 0).toBe(lawful)
  })
  it('异议期未满裁定不作生效；期满后可以申请执行，二年为限', () => {
    const ruled = 已裁定('2024-05-06')
    expect(ruled.tryAct('裁定生效', '2024-05-21').refusal).toContain('异议期限未满')
    const final = ruled.act('裁定生效', '2024-05-22')
    expect(final.act('申请执行', '2026-05-22', { 执行申请人: '演示甲', 未履行情形: '拒绝履行' }).state).toBe('已申请执行')
    expect(final.tryAct('申请执行', '2026-05-26', { 执行申请人: '演示甲', 未履行情形: '拒绝履行' }).refusal).toContain('二年')
  })
  it.each([['2014-06-01', '2015-06-01'], ['2024-05-06', '2024-11-06']])('利害关系人%s知道的，异议至%s', (on, due) => {
    expect(已裁定(on).act('利害关系人异议', on, { 知道日期: on, 异议人: '演示丙', 异议内容: '演示' }).due('利害关系人异议期限').due).toBe(due)
  })
  it('驳回的即为终结', () => expect(协助('2024-05-06').act('提交申请', '2024-05-06', 申请('2024-05-06')).act('法院受理', '2024-05-07', { 受理日期: '2024-05-07' }).act('收到裁定', '2024-05-20', 裁定('2024-05-20', '驳回申请')).state).toBe('已驳回'))
})
