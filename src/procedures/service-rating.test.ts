import { describe, expect, it } from 'vitest'
import { contributionsOf } from '#core/engine/contribute.ts'
import { listMoves } from '#core/engine/consequences.ts'
import { withParameters } from '#core/engine/parameters.ts'
import type { Facts } from '#core/engine/case.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { story, type Story } from '../../test/story.ts'
import rating from './service-rating.ts'

const 评价 = (on: string, 评价等级: string, more: Facts = {}, definition = rating): Story => story(definition).opened(on, { 事项名称: '演示事项', 评价对象: '演示窗口', 评价渠道: '网上', 评价等级, 评价方式: '实名', 评价日期: on, 是否默认评价: '否', ...more })
const 联系 = (kase: Story, on: string) => kase.tryAct('联系核实', on, { 联系时间: on, 联系结果: '已联系', 核实情况: '演示' })
const 认定 = (kase: Story, on: string, 核实结论 = '属实，能够整改') => kase.act('认定', on, { 核实结论, 认定说明: '演示', ...(核实结论 === '属实，情况复杂' ? { 建立台账限期整改: '是' } : {}) })
const 整改 = (kase: Story, on: string) => kase.act('整改', on, { 整改措施: '演示', 整改完成日: on })
const 反馈 = (kase: Story, on: string, more: Facts = {}) => kase.tryAct('反馈评价人', on, { 反馈内容: '演示', 反馈方式: '电话', 已经改变评价等级: '否', ...more })
const 回访 = (kase: Story, on: string, 回访评价 = '满意') => kase.tryAct('回头看', on, { 回访日期: on, 回访评价, 回访说明: '演示' }, { person: '演示回访员' })
const 完毕 = (on: string, revisit = '满意'): Story => 回访(反馈(整改(认定(联系(评价(on, '不满意'), on), on), on), on), on, revisit)
const 率 = (kases: readonly Story[], figure: string) => {
  const all = kases.flatMap(({ kase }) => (kase ? contributionsOf(rating, kase, nationalCalendar) : [])).filter((one) => one.figure === figure)
  return [all.reduce((sum, { numerator }) => sum + numerator, 0), all.reduce((sum, { denominator }) => sum + denominator, 0)]
}

describe('好差评的五级和差评闭环', () => {
  it.each([['非常满意', '已评价'], ['满意', '已评价'], ['基本满意', '已评价'], ['不满意', '待联系核实'], ['非常不满意', '待联系核实']])('“%s”为%s', (level, state) => expect(评价('2024-03-01', level).state).toBe(state))
  it('差评依次联系核实、整改、反馈、回头看；仍不满意的重新办理', () => {
    expect(完毕('2024-03-01').state).toBe('已归档')
    expect(完毕('2024-03-01', '不满意').state).toBe('待联系核实')
    expect(认定(联系(评价('2024-03-01', '不满意'), '2024-03-01'), '2024-03-01').tryAct('反馈评价人', '2024-03-01', {}).reasons[0]?.code).toBe('wrong-state')
  })
  it('匿名差评没有回头看，没有依据的说明依据', () => {
    const anonymous = 认定(评价('2024-03-01', '不满意', { 评价方式: '匿名' }).act('联系核实', '2024-03-01', { 联系时间: '2024-03-01', 联系结果: '匿名无法联系', 核实情况: '演示' }), '2024-03-01', '诉求没有依据')
    expect(反馈(anonymous, '2024-03-02').refusal).toContain('解释说明依据')
    expect(反馈(anonymous, '2024-03-02', { 解释说明依据: '演示', 反馈方式: '匿名无法反馈' }).state).toBe('已归档')
  })
  it('误评由办理单位以外的人复核，成立的不计入满意率', () => {
    const appealed = 认定(联系(评价('2024-03-01', '非常不满意'), '2024-03-01'), '2024-03-01', '误评')
    const review = { 复核结论: '误评或者恶意差评成立', 复核说明: '演示' }
    expect(appealed.tryAct('复核', '2024-03-02', review, { person: '演示办理单位经办人' }).refusal).toContain('以外的人复核')
    const gone = appealed.act('复核', '2024-03-02', review)
    expect([gone.state, 率([gone, 评价('2024-03-01', '满意')], 'service-rating.satisfaction-rate')]).toEqual(['不计入', [1, 1]])
  })
})

describe('不得有的情形', () => {
  it('强迫评价、默认差评、更改等级、泄露身份', () => {
    const tried = (more: Facts) => story(rating).tryOpen('2024-03-01', { 事项名称: '演示', 评价对象: '演示', 评价渠道: '评价器', 评价等级: '不满意', 评价方式: '匿名', 评价日期: '2024-03-01', 是否默认评价: '否', ...more }, { role: '评价导入' })
    expect(tried({ 受到诱导或者强迫: '是' }).refusal).toContain('不得强迫或者干扰评价，不得要求办事人给好评 《GB/T 39734-2020》评价原则')
    expect(tried({ 是否默认评价: '是' }).refusal).toContain('不得默认为差评')
    expect(反馈(整改(认定(联系(评价('2024-03-01', '不满意'), '2024-03-01'), '2024-03-01'), '2024-03-01'), '2024-03-01', { 已经改变评价等级: '是' }).refusal).toContain('不得由办理单位更改')
    expect(评价('2024-03-01', '满意').tryAct('公开评价', '2024-03-01', { 已隐去评价人身份: '否' }).refusal).toContain('评价人身份')
  })
  it('实名差评必须联系、反馈；回头看由整改以外的人进行；复杂的列入台账', () => {
    expect(评价('2024-03-01', '不满意').tryAct('联系核实', '2024-03-01', { 联系时间: '2024-03-01', 联系结果: '匿名无法联系', 核实情况: '演示' }).refusal).toContain('应当联系评价人')
    const answered = 整改(认定(联系(评价('2024-03-01', '不满意'), '2024-03-01'), '2024-03-01'), '2024-03-01')
    expect(反馈(answered, '2024-03-01', { 反馈方式: '匿名无法反馈' }).refusal).toContain('应当向评价人反馈')
    expect(反馈(answered, '2024-03-01').tryAct('回头看', '2024-03-02', { 回访日期: '2024-03-02', 回访评价: '满意', 回访说明: '演示' }, { person: '演示办理单位经办人' }).refusal).toContain('整改以外的人')
    expect(联系(评价('2024-03-01', '不满意'), '2024-03-01').tryAct('认定', '2024-03-01', { 核实结论: '属实，情况复杂', 认定说明: '演示', 建立台账限期整改: '否' }).refusal).toContain('建立台账')
  })
})

describe('期限', () => {
  it('例8：2024-04-30差评，一个工作日为2024-05-06；五个工作日为05-10，十五个为05-23（待核实，可改定）', () => {
    const five = withParameters(rating, { 整改反馈工作日: 5 })
    expect([评价('2024-04-30', '不满意').due('联系核实期限').due, 评价('2024-04-30', '不满意', {}, five).due('整改反馈').due, 评价('2024-04-30', '不满意').due('整改反馈').due]).toEqual(['2024-05-06', '2024-05-10', '2024-05-23'])
  })
  it.each([['2024-04-30', 'met'], ['2024-05-06', 'met'], ['2024-05-07', 'late']])('%s联系为%s', (on, status) => expect(联系(评价('2024-04-30', '不满意'), on).due('联系核实期限').status).toBe(status))
  it.each([['2024-05-22', 'running'], ['2024-05-23', 'running'], ['2024-05-24', 'overdue']])('整改反馈：%s为%s', (today, status) => expect(评价('2024-04-30', '不满意').due('整改反馈', today).status).toBe(status))
  it('匿名差评没有联系期限；期限届满后督办', () => {
    expect(评价('2024-04-30', '不满意', { 评价方式: '匿名' }).due('联系核实期限').status).toBe('pending')
    const tried = (on: string) => 评价('2024-04-30', '不满意').tryAct('超期督办', on, { 督办内容: '演示' }).reasons.length
    expect([tried('2024-05-06'), tried('2024-05-07')]).toEqual([1, 0])
  })
})

describe('指标和联动', () => {
  it('满意率含默认评价，主动评价好评率不含；回复、整改、回访满意各有分母', () => {
    const all = [评价('2024-03-01', '非常满意', { 是否默认评价: '是' }), 评价('2024-03-01', '基本满意'), 完毕('2024-03-01'), 评价('2024-03-01', '不满意', { 评价方式: '匿名' })]
    expect(['satisfaction-rate', 'active-satisfaction-rate', 'bad.reply-rate', 'bad.call-back-rate', 'bad.rectification-rate', 'bad.revisit-satisfaction-rate'].map((id) => 率(all, `service-rating.${id}`))).toEqual([[2, 4], [1, 3], [1, 2], [1, 1], [1, 1], [1, 1]])
  })
  it('查实的差评整改结果记入所评的办件', () => {
    const kase = 反馈(整改(认定(联系(评价('2024-03-01', '不满意', { 办件编号: '办件〔2024〕1号' }), '2024-03-01'), '2024-03-01'), '2024-03-02'), '2024-03-03')
    expect(kase.kase && listMoves(rating, kase.kase)[0]).toMatchObject({ link: { of: 'service-matter', takes: '登记差评整改' }, answers: { 整改结果: '演示' } })
  })
})
