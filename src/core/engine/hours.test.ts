import { describe, expect, it } from 'vitest'
import { findFaults } from './check.ts'
import { cite } from '../vocabulary/cite.ts'
import { elapsed, lead } from '../vocabulary/condition.ts'
import { amountIn, byAnswer } from '../vocabulary/deadline.ts'
import { choice, moment, whole } from '../vocabulary/field.ts'
import { hours, workingHours } from '../vocabulary/period.ts'
import { must, procedure } from '../vocabulary/procedure.ts'
import { story, type Story } from '../../../test/story.ts'

const basis = cite({ short: '演示法', title: '演示法', versions: [{ from: '2018-01-01' }] }, 1)
const limits = procedure('limits', '演示时限', {
  editions: [{ from: '2018-01-01', law: '演示法' }], purpose: '', field: '演示', titledBy: [],
  states: { 在办: {}, 缓办: {}, 完毕: { end: true } },
  opens: { name: '派遣', by: '经办人', to: '在办', basis, asks: { 时限: whole(), 计法: choice('工作时', '小时', '工作日') } },
  actions: {
    改表: { by: '经办人', from: '在办', basis, asks: { 时限: whole() } }, 延长: { by: '经办人', from: '在办', basis, asks: { 加长: whole() } }, 缓办: { by: '经办人', from: '在办', to: '缓办', basis }, 恢复: { by: '经办人', from: '缓办', to: '在办', basis },
    停电: { by: '经办人', from: '在办', basis, asks: { 停电时间: moment() }, requires: [must(lead('停电时间', hours(24)), '应当提前二十四小时', basis)] },
    复看: { by: '经办人', from: '在办', basis, requires: [must(elapsed('派遣', workingHours(2)), '派遣未满两个工作时', basis)] },
    办结: { by: '经办人', from: '在办', to: '完毕', basis },
  },
  deadlines: {
    处置: { from: '派遣', to: '办结', within: byAnswer('计法', { 工作时: amountIn('时限', 'workingHour'), 小时: amountIn('时限', 'hour') }, amountIn('时限', 'workingDay')), extends: { by: '延长', amount: '加长', basis }, excludes: [{ from: '缓办', to: '恢复', basis }], lapse: '逾期', basis },
  },
})
const 派遣 = (on: string, 时限: number, 计法: string): Story => story(limits).opened(on, { 时限, 计法 })

describe('办理时由答案所定的期限', () => {
  it.each([['工作时', '2023-05-04T11:00'], ['小时', '2023-04-28T20:00'], ['工作日', '2023-05-08']])('takes the number answered, in the unit of “%s”: due %s', (unit, due) => {
    expect(派遣('2023-04-28T16:00', 4, unit).due('处置').due).toBe(due)
  })
  it('is fixed by the act that starts the clock: what is answered later does not move it', () => {
    const moved = 派遣('2023-04-28T16:00', 4, '工作时').act('改表', '2023-04-28T17:00', { 时限: 40 })
    expect(moved.due('处置').due).toBe('2023-05-04T11:00')
    expect(moved.due('处置').why.join('；')).toContain('4个工作时（“时限”所定）')
  })
  it.each([['2023-05-04T10:59', 'running'], ['2023-05-04T11:00', 'running'], ['2023-05-04T11:01', 'overdue']])('is late only after its last minute: at %s %s', (now, status) => expect(派遣('2023-04-28T16:00', 4, '工作时').due('处置', now).status).toBe(status))
  it('is prolonged in its own unit, and leaves a hold out to the minute', () => {
    expect(派遣('2023-05-08T09:00', 4, '工作时').act('延长', '2023-05-08T10:00', { 加长: 2 }).due('处置').due).toBe('2023-05-08T15:00')
    const held = 派遣('2023-05-08T09:00', 4, '工作时').act('缓办', '2023-05-08T10:00')
    expect(held.due('处置').status).toBe('paused')
    expect(held.act('恢复', '2023-05-09T10:00').due('处置').due).toBe('2023-05-09T13:00')
    expect(派遣('2023-05-08T09:00', 4, '小时').act('缓办', '2023-05-08T10:00').act('恢复', '2023-05-08T11:30').due('处置').due).toBe('2023-05-08T14:30')
  })
  it('takes an act recorded without time of day as at the end of its day', () => expect(派遣('2023-05-08T09:00', 10, '工作时').act('缓办', '2023-05-08').act('恢复', '2023-05-09').due('处置').due).toBe('2023-05-10T10:00'))
  it('wants a question for the number', () => {
    const { 改表: _, ...actions } = limits.actions
    expect(findFaults({ ...limits, actions, opens: { ...limits.opens, asks: { 计法: choice('工作时', '小时', '工作日') } } }).join()).toContain('没有整数类填写项“时限”')
  })
})

describe('以小时计的先后', () => {
  it.each([['2023-05-08T08:59', true], ['2023-05-08T09:00', true], ['2023-05-08T09:01', false]])('停电2023-05-09 09:00，%s通知：%s', (on, lawful) => {
    expect(派遣('2023-05-08T08:00', 4, '工作日').tryAct('停电', on, { 停电时间: '2023-05-09T09:00' }).reasons.length === 0).toBe(lawful)
  })
  it.each([['2023-05-04T08:59', false], ['2023-05-04T09:00', true]])('派遣后满两个工作时：%s %s', (on, lawful) => {
    expect(派遣('2023-04-28T16:00', 4, '工作日').tryAct('复看', on).reasons.length === 0).toBe(lawful)
  })
})
