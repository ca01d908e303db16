import { describe, expect, it } from 'vitest'
import type { Facts } from '#core/engine/case.ts'
import { story } from '../../test/story.ts'
import calls from './hotline-calls.ts'

const 通报 = (more: Facts = {}, on = '2024-12-31') => story(calls).tryOpen(on, { 统计周期: '月', 期间起: '2024-12-01', 期间止: '2024-12-31', 呼入量: 1000, 接通量: 950, 来源系统: '演示市级热线', 来源文件: '演示通报', 核对人: '演示甲', ...more }).refusal

describe('市级热线话务量', () => {
  it.each([[999, true], [1000, true], [1001, false]])('呼入一千个，接通%d个：%s', (接通量, lawful) => expect(通报({ 接通量 }) === '').toBe(lawful))
  it.each([['2024-12-30', false], ['2024-12-31', true], ['2025-01-01', true]])('期间止于2024-12-31的总量在%s登记：%s', (on, lawful) => expect(通报({}, on) === '').toBe(lawful))
  it.each([['月', '2024-11-30', false], ['月', '2024-12-01', true], ['季', '2024-09-30', false], ['季', '2024-10-01', true], ['年', '2023-12-31', false], ['年', '2024-01-01', true]])('按%s的总量自%s起：%s', (统计周期, 期间起, lawful) => expect(通报({ 统计周期, 期间起 }) === '').toBe(lawful))
})
