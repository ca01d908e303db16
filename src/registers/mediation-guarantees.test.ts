import { describe, expect, it } from 'vitest'
import type { Facts } from '#core/engine/case.ts'
import { story } from '../../test/story.ts'
import funds from './mediation-funds.ts'
import training from './mediator-training.ts'

describe('人民调解员培训', () => {
  const 培训 = (more: Facts) => story(training).tryOpen('2025-03-03', { 培训日期: '2025-03-03', 培训名称: '演示培训', 培训类别: '在岗培训', 培训形式: '集中授课', 举办单位: '演示司法所', 学时: 4, 应参加人次: 20, 参加人次: 18, 签到材料: '签到表', ...more }).refusal
  it.each([[19, true], [20, true], [21, false]])('应参加二十人次，参加%d人次：%s', (参加人次, lawful) => expect([培训({ 参加人次 }) === '', 培训({ 参加人次 }).includes('第14条')]).toEqual([lawful, !lawful]))
  it.each([[17, true], [18, true], [19, false]])('参加十八人次，合格%d人：%s', (考核合格人数, lawful) => expect(培训({ 考核合格人数 }) === '').toBe(lawful))
})

describe('人民调解经费', () => {
  const 支付 = (more: Facts) => story(funds).tryOpen('2025-03-03', { 支付日期: '2025-03-03', 经费种类: '财政保障工作经费', 金额: 5000, 支付单位: '演示镇', 凭证号: '演1', ...more }).refusal
  it.each([[0, false], [0.01, true], [5000, true]])('支付%d元：%s', (金额, lawful) => expect(支付({ 金额 }) === '').toBe(lawful))
  it('误工补贴、救助抚恤写明付给谁，工作经费不必', () => {
    expect([支付({ 经费种类: '误工补贴' }).includes('人民调解员'), 支付({ 经费种类: '误工补贴', 人民调解员: '演示甲' }), 支付({})]).toEqual([true, '', ''])
  })
})
