import { describe, expect, it } from 'vitest'
import { answer } from '../vocabulary/condition.ts'
import { cite, type Law } from '../vocabulary/cite.ts'
import { count, stock, sum } from '../vocabulary/count.ts'
import { choice, text, yesNo } from '../vocabulary/field.ts'
import { days } from '../vocabulary/period.ts'
import { must, procedure } from '../vocabulary/procedure.ts'
import { findFaults } from './check.ts'

const 演示法: Law = { short: '演示法', title: '演示法', versions: [{ from: '2020-01-01' }] }
const basis = cite(演示法, 1)
const define = (value: string, when = '是', field = '加急') => procedure('demo', '演示程序', {
  editions: [{ from: '2020-01-01', law: '演示法' }], purpose: '演示', field: '演示', titledBy: ['事由'], states: { 在办: {}, 已结: { end: true } },
  opens: { name: '收到', by: '*', to: '在办', basis, asks: { 事由: text(), 类型: choice('甲', '乙'), 加急: yesNo() } },
  actions: { 办结: { by: '*', from: '在办', to: '已结', basis, requires: [must(answer('类型').oneOf('甲', value), '演示', basis)] } },
  deadlines: { 办理: { from: { action: '收到', when: answer(field).is(when) }, to: '办结', within: days(3), lapse: '逾期', basis } },
})

describe('定义装载时', () => {
  it('条件所用的词都是选项', () => expect(findFaults(define('乙'))).toEqual([]))
  it('条件用了没有的选项，永远不会成立，即指出', () => expect(findFaults(define('丙'))).toEqual(['环节“办结”：“类型”没有“丙”这一选项']))
  it('期限起算的条件也核对', () => {
    expect(findFaults(define('乙', '加急'))).toEqual(['期限“办理”：“加急”没有“加急”这一选项'])
    expect(findFaults(define('乙', '是', '紧急'))).toEqual(['期限“办理”：没有填写项“紧急”'])
  })
  it('指标写错环节或者填写项，什么也数不到，即指出', () => {
    const counts = { 'd.a': count('甲', '件', '办理', { by: ['类别'] }), 'd.b': stock('乙', '件', { day: '收到日' }, { until: { firstOf: ['办结', '了结'] } }), 'd.c': sum('丙', '元', '金额', { firstOf: ['收到', '退件'] }), 'd.d': count('丁', '件', '收到', { by: ['类型'] }) }
    expect(findFaults({ ...define('乙'), counts })).toEqual(['指标“d.a”：没有环节“办理”', '指标“d.a”：没有填写项“类别”', '指标“d.b”：没有环节“了结”', '指标“d.b”：没有填写项“收到日”', '指标“d.c”：没有环节“退件”', '指标“d.c”：没有填写项“金额”'])
  })
})
