import { describe, expect, it } from 'vitest'
import { listStarts } from '#core/engine/consequences.ts'
import type { Facts } from '#core/engine/case.ts'
import { story, type Story } from '../../test/story.ts'
import media from './media-response.ts'

const AT = '2024-08-01T09:00'
const 登记 = (涉及突发事件 = '不涉及'): Story => story(media).opened(AT, { 来源: '新闻媒体曝光', 媒体或者平台: '演示报', 标题: '演示', 发现时间: AT, 反映内容: '演示', 涉及突发事件 })
const 研判 = (kase: Story, more: Facts = {}) => kase.tryAct('研判', AT, { 研判结论: '本单位处理回应', 研判理由: '演示', 责任单位: '演示所', 舆情热度: '一般', ...more })
const 调查 = (kase: Story, 调查结论 = '属实', more: Facts = {}) => kase.tryAct('调查处理', '2024-08-01T15:00', { 调查结论, 调查情况: '演示', 处理措施: '演示', 整改期限: '2024-08-10', ...more })
const 回应 = (kase: Story, at: string, more: Facts = {}, by = '演示新闻发言人') => kase.tryAct('回应', at, { 回应时间: at, 回应内容: '演示', 回应渠道: '政务新媒体', 保密和个人信息审查: '可以发布', 要求删除反映内容: '否', ...more }, { person: by })
const 首次 = (kase: Story, at: string, more: Facts = {}) => kase.tryAct('首次回应', at, { 首次回应时间: at, 首次回应内容: '演示', 保密和个人信息审查: '可以发布', 事实已经核实: '是', ...more })
const 已回应 = (result?: string): Story => 回应(调查(研判(登记()), result), '2024-08-02T09:00').mustBeLawful()
const 反馈 = (kase: Story, 泄露反映人身份 = '否') => kase.tryAct('反馈反映人', '2024-08-05', { 反馈对象: '媒体', 反馈内容: '演示', 泄露反映人身份 })
const 办结 = (kase: Story) => kase.tryAct('办结', '2024-08-12', { 后续反映: '演示' })

describe('处理、反馈、回应', () => {
  it('属实的整改并反馈后方可办结', () => {
    expect(办结(反馈(已回应())).refusal).toContain('整改后方可办结')
    expect(办结(已回应('不属实')).refusal).toContain('反馈处理情况')
    expect(办结(反馈(已回应().act('登记整改', '2024-08-05', { 整改结果: '演示' }))).state).toBe('已办结')
    expect(办结(反馈(已回应('不属实'))).state).toBe('已办结')
  })
  it('涉及突发事件的、热度重大的应当回应；由其他单位回应的移交', () => {
    expect(研判(登记(), { 研判结论: '无须回应' }).state).toBe('无须回应')
    expect(研判(登记('一般或者较大突发事件'), { 研判结论: '无须回应' }).refusal).toContain('应当回应')
    expect(研判(登记(), { 研判结论: '无须回应', 舆情热度: '重大' }).refusal).toContain('应当回应')
    expect(研判(登记(), { 研判结论: '由其他单位回应' }).state).toBe('已移交')
  })
  it('没有核实、没有审查的不得发布；调查的人不核定回应；不得以删帖代替回应；不得泄露反映人', () => {
    expect(首次(登记(), AT, { 事实已经核实: '否' }).refusal).toContain('没有核实')
    expect(首次(登记(), AT, { 保密和个人信息审查: '不得发布' }).refusal).toContain('《政府信息公开条例》第14条')
    expect(回应(调查(研判(登记())), '2024-08-02T09:00', { 要求删除反映内容: '是' }).refusal).toContain('不得以删除')
    expect(回应(调查(研判(登记())), '2024-08-02T09:00', {}, '演示责任单位经办人').refusal).toContain('以外的人核定')
    expect(反馈(已回应(), '是').refusal).toContain('身份')
  })
  it('属实的须定整改期限', () => expect(研判(登记()).tryAct('调查处理', AT, { 调查结论: '属实', 调查情况: '演示', 处理措施: '演示' }).refusal).toContain('整改期限'))
})

describe('回应的期限（待核实）', () => {
  it.each([['2024-08-03T08:59', 'met'], ['2024-08-03T09:00', 'met'], ['2024-08-03T09:01', 'late']])('一般舆情四十八小时：%s回应为%s', (at, status) => expect(首次(登记(), at).due('一般回应').status).toBe(status))
  it.each([['2024-08-01T14:00', 'met'], ['2024-08-01T14:01', 'late']])('重大突发事件五小时发布权威信息：%s为%s', (at, status) => {
    const kase = 首次(登记('重大或者特别重大突发事件'), at)
    expect([kase.due('权威信息').status, kase.due('一般回应').status]).toEqual([status, 'pending'])
  })
  it.each([['2024-08-02T09:00', 'met'], ['2024-08-02T09:01', 'late']])('重大突发事件二十四小时新闻发布会：%s为%s', (at, status) => expect(登记('重大或者特别重大突发事件').act('召开新闻发布会', at, { 发布会时间: at, 发布要点: '演示' }).due('新闻发布').status).toBe(status))
})

it('违法的移交处罚，隐患转治理', () => {
  const { kase } = 研判(登记()).act('转处罚线索', AT, { 违法线索: '演示' }).act('转隐患治理', AT, { 隐患位置: '演示', 隐患线索: '演示' })
  expect(kase && listStarts(media, kase).map(({ link, answers }) => [link.opens, answers['案件来源'] ?? answers['隐患来源']])).toEqual([['penalty', '投诉举报'], ['hazard', '群众举报']])
})
