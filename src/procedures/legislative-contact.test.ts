import { describe, expect, it } from 'vitest'
import type { Facts } from '#core/engine/case.ts'
import { contributionsOf } from '#core/engine/contribute.ts'
import { story, type Story } from '../../test/story.ts'
import contact from './legislative-contact.ts'

const 收到 = (more: Facts = {}): Story => story(contact).tryOpen('2021-03-01', { 草案名称: '演示条例（草案）', 草案类别: '地方性法规草案', 征询机关: '市人大常委会', 收到征询日期: '2021-03-01', 要求报送日期: '2021-03-19', 限于内部征询: '否', ...more })
const 征集 = (more: Facts = {}): Facts => ({ 征集对象: ['信息员', '公众'], 征集方式: ['座谈会'], 征集截止日期: '2021-03-12', ...more })
const 征集中 = (): Story => 收到().mustBeLawful().act('组织征集', '2021-03-02', 征集())
const 有声 = (): Story => 征集中().act('登记意见', '2021-03-05', { 提意见人: '演示居民', 提意见人类型: '居民', 涉及条款: '第三条', 意见和理由: '演示' })
const 汇总 = (n: number): Facts => ({ 汇总项数: n, 汇总内容: '演示', ...(n === 0 ? { 无意见说明: '征集后无意见' } : {}) })
const 报送 = (on: string, n: number): Facts => ({ 报送日期: on, 报送意见项数: n, 报送文号: '1' })
const 已审定 = (n = 3): Story => (n === 0 ? 征集中() : 有声()).act('汇总意见', '2021-03-15', 汇总(n)).act('审定', '2021-03-16', { 审定意见: '同意' })
const 已报送 = (n = 3): Story => 已审定(n).act('报送意见', '2021-03-18', 报送('2021-03-18', n))
const 采纳 = (n: number, more: Facts = {}): Facts => ({ 采纳来源: '征询机关书面反馈', 采纳项数: n, 采纳内容: '演示', 未采纳及理由: '演示', 采纳登记日期: '2021-06-01', ...more })

describe('征集', () => {
  it('要求报送日期、征集截止日期不得颠倒；内部征询不得向公众征集', () => {
    expect(收到({ 要求报送日期: '2021-02-28' }).refusal).toContain('不得早于')
    expect(收到().tryAct('组织征集', '2021-03-02', 征集({ 征集截止日期: '2021-03-20' })).refusal).toContain('不得晚于')
    expect(收到({ 限于内部征询: '是' }).tryAct('组织征集', '2021-03-02', 征集()).refusal).toContain('不得向公众征集')
  })
  it('没有来源不得汇总出意见；没有意见的说明征集情况', () => {
    expect(征集中().tryAct('汇总意见', '2021-03-15', 汇总(2)).refusal).toContain('没有登记意见')
    expect(征集中().tryAct('汇总意见', '2021-03-15', { 汇总项数: 0, 汇总内容: '无' }).refusal).toContain('没有意见的应当说明')
    expect(征集中().tryAct('汇总意见', '2021-03-15', 汇总(0)).refusal).toBe('')
  })
})

describe('报送', () => {
  it.each([['2021-03-18', 'met'], ['2021-03-19', 'met'], ['2021-03-20', 'late']])('要求2021-03-19前报送：%s为%s', (on, status) => expect(已审定().act('报送意见', on, 报送(on, 3)).due('报送期限').status).toBe(status))
  it('未经审定、多于汇总的不得报送；退回补充的重新审定', () => {
    expect(有声().act('汇总意见', '2021-03-15', 汇总(3)).tryAct('报送意见', '2021-03-18', 报送('2021-03-18', 3)).refusal).toContain('负责人审定')
    expect(已审定().tryAct('报送意见', '2021-03-18', 报送('2021-03-18', 4)).refusal).toContain('不得多于汇总')
    expect(已审定().act('退回补充征集', '2021-03-17', { 补充征集要求: '演示' }).act('汇总意见', '2021-03-18', 汇总(3)).tryAct('报送意见', '2021-03-18', 报送('2021-03-18', 3)).refusal).toContain('负责人审定')
  })
})

describe('采纳', () => {
  it('采纳不多于报送；采纳写内容、未采纳写理由', () => {
    expect(已报送().tryAct('登记采纳情况', '2021-06-01', 采纳(4)).refusal).toContain('不得多于报送')
    expect(已报送().tryAct('登记采纳情况', '2021-06-01', 采纳(1, { 未采纳及理由: '' })).refusal).toContain('未采纳')
    expect(已报送().tryAct('登记采纳情况', '2021-06-01', 采纳(1, { 采纳内容: '' })).refusal).toContain('采纳了哪些')
    expect(已报送().tryAct('登记采纳情况', '2021-06-01', 采纳(3, { 未采纳及理由: '' })).refusal).toBe('')
  })
  it('报送了意见的跟踪采纳后办结；久无反馈的核对公布文本', () => {
    expect(已报送().tryAct('无意见办结', '2021-06-01', { 无意见办结说明: '演示' }).refusal).toContain('跟踪采纳')
    expect(已报送(0).tryAct('无意见办结', '2021-06-01', { 无意见办结说明: '演示' }).refusal).toBe('')
    expect(已报送().tryAct('久无反馈办结', '2021-12-01', { 询问采纳情况: '演示', 公布文本已核对: '否' }).refusal).toContain('对照公布文本')
  })
  it.each([['2021-07-13', 'met'], ['2021-07-14', 'met'], ['2021-07-15', 'late']])('三十个工作日内反馈（参数）：%s为%s', (on, status) => expect(已报送().act('登记采纳情况', '2021-06-01', 采纳(1)).act('反馈提意见人', on, { 向提意见人反馈日期: on, 反馈方式: '书面' }).due('反馈期限').status).toBe(status))
  it('报送无意见的草案也计一件，意见和采纳按项', () => {
    const kases = [已报送().act('登记采纳情况', '2021-06-01', 采纳(1)), 已报送(0)]
    const sum = (id: string): number => kases.flatMap(({ kase, context }) => (kase ? contributionsOf(contact, kase, context.calendar) : [])).filter(({ figure }) => figure === id).reduce((all, { numerator }) => all + numerator, 0)
    expect(['legislative-contact.drafts', 'legislative-contact.opinions', 'legislative-contact.adopted'].map(sum)).toEqual([2, 3, 1])
  })
})
