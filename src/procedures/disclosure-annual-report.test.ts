import { describe, expect, it } from 'vitest'
import type { Facts } from '#core/engine/case.ts'
import { story, type Story } from '../../test/story.ts'
import report from './disclosure-annual-report.ts'

const 编写 = (more: Facts = {}): Facts => ({ 主动公开情况: '演示', 申请办理情况: '演示', 复议诉讼情况: '演示', 问题和改进: '演示', 申请办理表勾稽平衡: '是', ...more })
const 启动 = (单位类型 = '政府部门或者派出机关', on = '2025-01-02'): Story => story(report).opened(on, { 年度: 2024, 编制单位: '演示镇人民政府', 单位类型 })
const 已编写 = (单位类型?: string): Story => 启动(单位类型).act('编写', '2025-01-03', 编写(单位类型 === '一级政府' ? { 考核评议和责任追究: '演示' } : {}), { person: '演示甲' })
const 审核 = (kase: Story, person = '演示乙', 审核结论 = '通过') => kase.tryAct('审核', '2025-01-06', { 审核结论, 审核意见: '演示' }, { person })
const 已签发 = (单位类型?: string): Story => 审核(已编写(单位类型)).mustBeLawful().act('签发', '2025-01-07', { 签发日期: '2025-01-07' })
const 公布 = (kase: Story, on: string, 公布日期 = on) => kase.tryAct('公布', on, { 公布日期, 公布渠道: '演示' })
const 提交 = (kase: Story, on: string, 提交日期 = on) => kase.tryAct('提交', on, { 提交日期, 主管部门: '演示区政府办公室' })

describe('政府信息公开工作年度报告的期限', () => {
  it.each([['2025-01-30', 'met'], ['2025-01-31', 'met'], ['2025-02-01', 'late']])('部门1月31日前提交并公布：%s为%s', (on, status) => {
    const kase = 公布(提交(已签发(), on).mustBeLawful(), on).mustBeLawful()
    expect([kase.due('提交期限').status, kase.due('部门公布期限').status, kase.due('政府公布期限').status]).toEqual([status, status, 'pending'])
  })
  it.each([['2025-03-30', 'met'], ['2025-03-31', 'met'], ['2025-04-01', 'late']])('政府3月31日前公布：%s为%s', (on, status) => {
    expect(公布(已签发('一级政府'), on).due('政府公布期限').status).toBe(status)
  })
  it('休息日不顺延：2026年1月31日为周六，仍至当日', () => {
    expect(story(report).opened('2026-01-05', { 年度: 2025, 编制单位: '演示局', 单位类型: '政府部门或者派出机关' }).due('部门公布期限').due).toBe('2026-01-31')
  })
})

describe('政府信息公开工作年度报告不得放过的', () => {
  it('申请办理表不平衡的不得送审', () => expect(启动().tryAct('编写', '2025-01-03', 编写({ 申请办理表勾稽平衡: '否' })).refusal).toContain('结转下年'))
  it('政府的报告还应当有考核、评议和责任追究；部门的不问', () => {
    expect(启动('一级政府').tryAct('编写', '2025-01-03', 编写()).reasons.flatMap(({ missing }) => missing ?? [])).toEqual(['考核评议和责任追究'])
    expect(已编写().state).toBe('待审核')
  })
  it('自编不得自审；退回的重新编写', () => {
    expect(审核(已编写(), '演示甲').refusal).toContain('不得审核自己')
    expect(审核(已编写(), '演示乙', '退回修改').state).toBe('编写中')
  })
  it('公布、提交日期不得填为将来；政府无须提交；提交一次', () => {
    expect([公布(已签发(), '2025-01-30', '2025-01-31').refusal, 提交(已签发(), '2025-01-30', '2025-01-31').refusal]).toEqual([expect.stringContaining('公布日期不得晚于'), expect.stringContaining('提交日期不得晚于')])
    expect(提交(已签发('一级政府'), '2025-01-30').refusal).toContain('第49条')
    expect(提交(提交(已签发(), '2025-01-20').mustBeLawful(), '2025-01-21').refusal).toContain('只能办理一次')
  })
  it('部门没有提交的不得归档；更正不改动已公布的报告', () => {
    const 已公布 = 公布(已签发(), '2025-01-20').mustBeLawful()
    expect(已公布.tryAct('归档', '2025-02-10').refusal).toContain('应当提交主管部门')
    expect(提交(已公布, '2025-01-21').act('更正说明', '2025-02-10', { 更正内容: '演示', 更正理由: '演示' }).act('归档', '2025-02-11').state).toBe('已归档')
    expect(公布(已签发('一级政府'), '2025-03-20').act('归档', '2025-04-01').state).toBe('已归档')
  })
})
