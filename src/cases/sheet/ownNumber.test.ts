import { describe, expect, it } from 'vitest'
import penalty from '#procedures/penalty.ts'
import { takeNumber } from './ownNumber.ts'

const line = (cells: Readonly<Record<string, string>>) => ({ row: 5, cells, faults: {} })
const take = (cells: Readonly<Record<string, string>>, columns: Readonly<Record<string, string>> = {}) => { const { number, line: left } = takeNumber(penalty, new Map(Object.entries(columns)), line(cells)); return [number, left.cells] }

describe('本系统的编号', () => {
  it('不论列名是什么都认得出，不作为任何一项的内容', () => {
    expect(take({ 案号: '行政处罚〔2025〕120号', 案由: '演示' }, { 案号: '上级系统案号', 案由: '案由' })).toEqual(['行政处罚〔2025〕120号', { 案号: '', 案由: '演示' }])
    expect(take({ 案号: '演城罚〔2025〕120号', 案由: '演示' }, { 案号: '上级系统案号' })).toEqual([undefined, { 案号: '演城罚〔2025〕120号', 案由: '演示' }])
  })
  it('其他程序的编号、写在案由里的编号、填写另一案件的一栏，都不是', () => {
    expect(take({ 编号: '行政处罚决定〔2025〕1号' })[0]).toBeUndefined()
    expect(take({ 案由: '与行政处罚〔2025〕120号同案' })[0]).toBeUndefined()
    expect(take({ 来源案件: '行政处罚〔2025〕120号' }, { 来源案件: '来源案件' })).toEqual([undefined, { 来源案件: '行政处罚〔2025〕120号' }])
  })
})
