import { describe, expect, it } from 'vitest'
import type { Facts } from '#core/engine/case.ts'
import { story, type Story } from '../../test/story.ts'
import year from './proposal-year.ts'

const 登记 = (单位类型: string, more: Facts = {}): Story => story(year).opened('2024-01-31', { 年度: 2024, 单位: '演示镇', 单位类型, 届次: '演示届次', 闭会日期: '2024-01-31', 年中报告期限: '2024-06-28', ...more })
const 政府 = (more: Facts = {}): Story => 登记('政府', more)
const 承办 = (): Story => 登记('承办单位', { 年终报告期限: '2024-12-10' })
const 开会 = (kase: Story, on: string, 会议日期 = on) => kase.tryAct('召开办理工作会议', on, { 会议日期, 会议内容: '演示', 参加单位数: 8 })
const 年中 = (kase: Story, on: string) => kase.tryAct('年中书面报告', on, { 年中自查情况: '演示', 年中报告日期: on, 年中报告对象: '政府办公室' })
const 年终 = (kase: Story, on: string) => kase.tryAct('年终书面报告', on, { 年终自查情况: '演示', 年终报告日期: on, 年终报告对象: '政府办公室' })
const 会前 = (kase: Story, on: string) => kase.tryAct('会前报告', on, { 年度办理情况: '演示', 会前报告日期: on })
const 公开 = (kase: Story, on: string, 已经保密和隐私审查 = '是') => kase.tryAct('公开办理情况', on, { 公开内容: '演示', 公开日期: on, 公开渠道: '演示', 已经保密和隐私审查 })

describe('建议提案年度办理工作的期限', () => {
  it.each([['2024-02-28', 'met'], ['2024-02-29', 'met'], ['2024-03-01', 'late']])('1月31日闭会，一个月内召开办理工作会议：%s为%s', (on, status) => {
    expect(政府().due('办理工作会议').due).toBe('2024-02-29')
    expect(开会(政府(), on).due('办理工作会议').status).toBe(status)
  })
  it.each([['2024-06-27', 'met'], ['2024-06-28', 'met'], ['2024-06-29', 'late']])('年中报告从所定期限：%s为%s', (on, status) => {
    expect(年中(承办(), on).due('承办单位年中报告').status).toBe(status)
    expect(政府().act('政府年中报告', on, { 年中办理情况: '演示', 政府年中报告日期: on }).due('政府年中报告').status).toBe(status)
  })
  it.each([['2024-12-09', 'met'], ['2024-12-10', 'met'], ['2024-12-11', 'late']])('年终报告从所定期限：%s为%s', (on, status) => expect(年终(承办(), on).due('承办单位年终报告').status).toBe(status))
  it.each([['2025-01-12', 'met'], ['2025-01-13', 'met'], ['2025-01-14', 'late']])('下次会议2025-01-14召开，会前报告：%s为%s', (on, status) => {
    const kase = 政府().act('确定下次会议', '2024-12-20', { 下次会议日期: '2025-01-14' })
    expect([kase.due('会前报告').due, 会前(kase, on).due('会前报告').status]).toEqual(['2025-01-13', status])
  })
})

describe('建议提案年度办理工作不得放过的', () => {
  it('开会、向大会报告的是政府，自查报告的是承办单位', () => {
    expect([开会(承办(), '2024-02-20').refusal, 年中(政府(), '2024-06-20').refusal]).toEqual([expect.stringContaining('报告的是政府'), expect.stringContaining('第24条')])
  })
  it('会期未定不作会前报告，日期不得填为将来，各作一次', () => {
    expect([会前(政府(), '2024-12-20').refusal, 开会(政府(), '2024-02-20', '2024-02-21').refusal]).toEqual([expect.stringContaining('尚未确定'), expect.stringContaining('不得晚于登记之日')])
    expect(开会(开会(政府(), '2024-02-20').mustBeLawful(), '2024-02-21').refusal).toContain('只能办理一次')
    expect(story(year).tryOpen('2024-01-30', { 年度: 2024, 单位: '演示镇', 单位类型: '政府', 届次: '演示', 闭会日期: '2024-01-31', 年中报告期限: '2024-06-28' }).refusal).toContain('闭会日期')
  })
  it('政府向会议报告、经审查公开之后了结；承办单位年终报告之后了结', () => {
    const 已报告 = 会前(政府({ 下次会议日期: '2025-01-14' }), '2025-01-10').mustBeLawful()
    expect([公开(政府(), '2025-01-10').refusal, 公开(已报告, '2025-01-15', '否').refusal, 已报告.tryAct('年度了结', '2025-01-16').refusal]).toEqual([expect.stringContaining('向代表大会报告'), expect.stringContaining('隐私审查'), expect.stringContaining('应当公开')])
    expect(公开(已报告, '2025-01-15').act('年度了结', '2025-01-16').state).toBe('已了结')
    expect([承办().tryAct('年度了结', '2024-12-20').refusal, 年终(承办(), '2024-12-09').act('年度了结', '2024-12-20').state]).toEqual([expect.stringContaining('年终书面报告'), '已了结'])
  })
})
