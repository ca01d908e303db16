import { describe, expect, it } from 'vitest'
import disclosure from '#procedures/disclosure-on-request.ts'
import hotline from '#procedures/hotline.ts'
import petition from '#procedures/petition.ts'
import { onlineAnswers, onlineAsks, onlineFaults } from './online.ts'

const NOW = '2026-03-02T10:15'

describe('what the public is asked online', () => {
  it('asks no resident for the day of receipt, the channel or what only staff judge', () => {
    expect(Object.keys(onlineAsks(disclosure.opens))).not.toEqual(expect.arrayContaining(['收到日期']))
    expect(Object.keys(onlineAsks(petition.opens)).filter((name) => ['收到日期', '信访渠道', '来源', '是否重大紧急'].includes(name))).toEqual([])
    expect(Object.keys(onlineAsks(hotline.opens)).filter((name) => ['工单编号', '工单性质', '是否重复'].includes(name))).toEqual([])
  })
  it('puts today and the channel in their place, whatever was sent', () => {
    const answers = onlineAnswers(disclosure.opens, { 申请人: '甲', 递交日期: '2020-01-01', 收到日期: '2020-01-01', 申请渠道: '当面' }, NOW)
    expect(answers).toEqual({ 申请人: '甲', 递交日期: '2026-03-02', 申请渠道: '网上' })
  })
  it('takes no judgement of staff from the applicant: whether the own explanation is reasonable', () => {
    const explain = disclosure.actions['收到说明']
    expect(explain && onlineAnswers(explain, { 申请人说明: '研究需要', 理由是否合理: '合理' }, NOW)).toEqual({ 申请人说明: '研究需要' })
  })
  it('leaves unknown answers in, so that they are refused by name', () => {
    expect(onlineAnswers(disclosure.opens, { 没有此项: '甲' }, NOW)).toHaveProperty('没有此项')
  })
  it('finds a rule that names no question or leaves out a required one', () => {
    expect(onlineFaults({ ...disclosure, opens: { ...disclosure.opens, online: { gives: { 错项: '甲' }, skips: ['申请内容'] } } }))
      .toEqual(['环节“收到申请”网上办理：没有填写项“错项”', '环节“收到申请”网上办理：“申请内容”是必填项，不能略去'])
    for (const one of [disclosure, hotline, petition]) expect(onlineFaults(one)).toEqual([])
  })
})
