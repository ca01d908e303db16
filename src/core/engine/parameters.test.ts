import { describe, expect, it } from 'vitest'
import { story } from '../../../test/story.ts'
import { makeCalendar } from '../calendar/calendar.ts'
import { cite, type Law } from '../vocabulary/cite.ts'
import { byAnswer, byParameter } from '../vocabulary/deadline.ts'
import { answer, not } from '../vocabulary/condition.ts'
import { choice, money } from '../vocabulary/field.ts'
import { days } from '../vocabulary/period.ts'
import { must, procedure, type Parameter, type Procedure } from '../vocabulary/procedure.ts'
import { describeProcedure } from '../review/describe.ts'
import { fold } from './fold.ts'
import { computeDue } from './due.ts'
import { findFaults } from './check.ts'
import { withParameters } from './parameters.ts'

const 演示规则: Law = { short: '演示规则', title: '演示规则', versions: [{ from: '2020-01-01' }] }
const basis = cite(演示规则, 1)
const define = (parameters: Readonly<Record<string, Parameter>>) => procedure('demo', '演示程序', {
  editions: [{ from: '2020-01-01', law: '演示规则' }], purpose: '演示。', field: '演示', titledBy: ['类型'], parameters,
  states: { 在办: {}, 已办: { end: true } },
  opens: { name: '收到', by: '*', to: '在办', basis, asks: { 类型: choice('一般', '加急') } },
  actions: { 办结: { by: '*', from: '在办', to: '已办', basis } },
  deadlines: {
    办理: { from: '收到', to: '办结', within: byParameter('办理天数', 'day'), lapse: '逾期', basis },
    分类办理: { from: '收到', to: '办结', within: byAnswer('类型', { 加急: days(1) }, byParameter('办理天数', 'day')), lapse: '逾期', basis },
  },
})
const 办理天数: Parameter = { value: 10, unit: '日', source: '未见原文', confidence: '低' }
const calendar = makeCalendar([{ year: 2024, notice: { title: '演示' }, restWeekdays: [], workingWeekends: [] }])
const opened = (definition: ReturnType<typeof define>) => fold(definition, '演示镇', [{ seq: 1, do: '收到', on: '2024-03-04T09:00', by: { person: '演示', role: '', organ: '演示镇' }, answers: { 类型: '一般' } }])
const dueOf = (definition: ReturnType<typeof define>, name = '办理') => computeDue(definition, name, opened(definition), '2024-03-04', calendar)

describe('待核实的期限', () => {
  it('以参数的数字计算，并说明待核实', () => {
    expect(dueOf(define({ 办理天数 })).due).toBe('2024-03-14')
    expect(dueOf(define({ 办理天数 })).why).toContain('期限10日（参数“办理天数”，待核实，可由本单位改定）')
    expect(describeProcedure(define({ 办理天数 }))).toContain('起10日（参数“办理天数”，待核实，可由本单位改定）内')
  })
  it('管理员改定后按新数字计算，按填写项区分的期限也一样', () => {
    const changed = withParameters(define({ 办理天数 }), { 办理天数: 3 })
    expect(dueOf(changed).due).toBe('2024-03-07')
    expect(dueOf(changed, '分类办理').due).toBe('2024-03-07')
    expect(changed.parameters?.['办理天数']?.source).toBe('未见原文')
  })
  it('没有的参数、不合的数字，一次说清', () => {
    const set = (overrides: Record<string, string | number>) => () => withParameters(define({ 办理天数 }), overrides)
    expect(set({ 办结天数: 3 })).toThrow('没有参数“办结天数”（现有：办理天数）')
    expect(set({ 办理天数: '三' })).toThrow('应为数字')
    for (const value of [0, -1, 1.5]) expect(set({ 办理天数: value })).toThrow('应为正整数')
    expect(set({ 办结天数: 3, 办理天数: 0 })).toThrow(/没有参数.*；.*正整数/)
  })
  it('定义本身所用参数不存在、不是整数、单位不符的，装载时即指出', () => {
    expect(findFaults(define({}))).toEqual(['期限“办理”：没有参数“办理天数”', '期限“分类办理”：没有参数“办理天数”'])
    expect(findFaults(define({ 办理天数: { ...办理天数, value: '十' } }))[0]).toContain('应为正整数')
    expect(findFaults(define({ 办理天数: { ...办理天数, unit: '个工作日' } }))[0]).toContain('以日计，参数“办理天数”却以个工作日计')
    expect(findFaults(define({ 办理天数 }))).toEqual([])
  })
})

describe('a parameter that an answer is compared with', () => {
  const sample = procedure('compared', '演示程序', {
    editions: [{ from: '2020-01-01', law: '演示法' }], purpose: '演示', field: '演示', titledBy: [], states: { 已登记: { end: true } }, actions: {},
    opens: { name: '登记', by: '经办人', to: '已登记', basis, asks: { 标的额: money() }, requires: [must(not(answer('标的额').notBelow('重大标准')), '达到重大标准的另行办理', basis)] },
    parameters: { 重大标准: { value: 500_000, unit: '元', source: '演示', confidence: '低' } },
  })
  const refused = (definition: Procedure, 标的额: number): boolean => story(definition).tryOpen('2024-01-02', { 标的额 }).refusal !== ''
  it('includes the number itself (以上)', () => expect([499_999.99, 500_000, 500_001].map((amount) => refused(sample, amount))).toEqual([false, true, true]))
  it('is compared as the administrator set it', () => expect(refused(withParameters(sample, { 重大标准: 600_000 }), 500_000)).toBe(false))
})
