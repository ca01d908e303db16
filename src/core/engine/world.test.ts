import { describe, expect, it } from 'vitest'
import { contextWith, story } from '../../../test/story.ts'
import { findFaults } from './check.ts'
import { withParameters } from './parameters.ts'
import { sayCondition } from './say.ts'
import { cite, type Law } from '../vocabulary/cite.ts'
import { atTime, listed, not, onHoliday, onRestDay } from '../vocabulary/condition.ts'
import { moment, text } from '../vocabulary/field.ts'
import { must, procedure, type Parameter } from '../vocabulary/procedure.ts'
import type { Context, Entry } from './case.ts'

const 演示法: Law = { short: '演示法', title: '演示法', versions: [{ from: '2020-01-01' }] }
const basis = cite(演示法, 43)
const sample = procedure('world-sample', '演示程序', {
  editions: [{ from: '2020-01-01', law: '演示法' }], purpose: '演示', field: '演示', titledBy: ['事由'], states: { 已收到: {}, 已办: { end: true } },
  opens: { name: '收到', by: '经办人', to: '已收到', basis, asks: { 事由: text() } },
  actions: {
    执行: { by: '经办人', from: '已收到', to: '已办', basis, asks: { 执行时间: moment() }, requires: [
      must(not(onRestDay('执行时间')), '不得在法定节假日实施', basis), must(not(atTime('22:00', '06:00', '执行时间')), '不得在夜间实施', basis),
    ] },
    免罚: { by: '经办人', from: '已收到', to: '已办', basis, asks: { 清单事项: text() }, requires: [must(listed('清单事项', '免罚清单', '违法行为'), '不在有效的免罚清单内', basis)] },
  },
})
const 钟点 = (value: string): Parameter => ({ value, source: '演示', confidence: '低' })
const night = procedure('night-sample', '演示程序', {
  ...sample, states: { 已收到: {}, 已办: { end: true } }, parameters: { 夜起: 钟点('22:00'), 夜止: 钟点('06:00') }, opens: { ...sample.opens, to: '已收到' },
  actions: { 执行: { by: '经办人', from: '已收到', to: '已办', basis, requires: [
    must(not(onHoliday()), '不得在法定节假日实施', basis), must(not(atTime({ byParameter: '夜起' }, { byParameter: '夜止' })), '不得在夜间实施', basis),
  ] } },
})
const opened = story(sample).opened('2024-04-01', { 事由: '演示' })
const execute = (when: string) => opened.tryAct('执行', when, { 执行时间: when }).refusal

describe('what the world says at the moment of an act', () => {
  it.each([
    ['2024-04-30T10:00', ''], ['2024-05-01T10:00', '法定节假日'], ['2024-05-04T10:00', '法定节假日'], ['2024-05-11T10:00', ''], ['2024-05-12T10:00', '法定节假日'],
    ['2024-05-06T21:59', ''], ['2024-05-06T22:00', '夜间'], ['2024-05-07T05:59', '夜间'], ['2024-05-07T06:00', ''],
  ])('done at %s: refused for “%s”', (when, why) => (why === '' ? expect(execute(when)).toBe('') : expect(execute(when)).toContain(why)))

  const performed = (when: string, definition = night) => story(definition).opened('2024-04-01', { 事由: '演示' }).tryAct('执行', when).refusal
  it.each([['2024-05-01', false], ['2024-05-04', false], ['2024-05-11', true], ['2024-05-12', true], ['2024-05-18', true]])('a festival is no plain weekend: on %s lawful %s', (day, lawful) => expect(performed(`${day}T10:00`) === '').toBe(lawful))
  it('what counts as night is an administrator’s parameter', () => {
    expect(performed('2024-05-06T21:30')).toBe('')
    expect(performed('2024-05-06T21:30', withParameters(night, { 夜起: '21:00' }))).toContain('夜间')
    expect(() => withParameters(night, { 夜起: '晚九点' })).toThrow('应为如22:00的钟点')
    expect(findFaults({ ...night, parameters: { 夜起: 钟点('22:00') } })).toEqual(['环节“执行”：没有钟点参数“夜止”'])
    expect(sayCondition(atTime({ byParameter: '夜起' }, '06:00'))).toContain('参数“夜起”至06:00')
  })

  const entry = (违法行为: string, from: string, to: string): Entry => ({ facts: { 违法行为 }, from, to })
  const withList = (entries?: readonly Entry[]): Context => ({ ...contextWith(), entriesOf: () => entries })
  const exempt = (on: string, entries?: readonly Entry[]) => opened.with(withList(entries)).tryAct('免罚', on, { 清单事项: '占道设摊' }).refusal
  const list = [entry('占道设摊', '2024-04-10', '2024-04-20'), entry('乱倒垃圾', '2020-01-01', '2030-01-01')]
  it.each([['2024-04-09', false], ['2024-04-10', true], ['2024-04-20', true], ['2024-04-21', false]])('an entry valid 10–20 April, named on %s: %s', (on, lawful) => expect(exempt(on, list) === '').toBe(lawful))
  it('a register without such an entry refuses; one that was not looked up says nothing', () => {
    expect(exempt('2024-04-15', [])).toContain('不在有效的免罚清单内')
    expect(exempt('2024-04-15', undefined)).toBe('')
  })
})
