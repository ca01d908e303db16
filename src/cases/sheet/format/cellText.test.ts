import { describe, expect, it } from 'vitest'
import { sayPlainly, sayValue } from '../../masking.ts'
import { longText, moment, money, text } from '#core/vocabulary/field.ts'
import { bare, defuse, listed, spelt } from './cellText.ts'

describe('单元格里的文字', () => {
  it.each(['=1+1', '+86 21', '-5', '@演示', '\t演示', "'=1", "''@演示", "'演示", '演示'])('%j 写出去不会当作公式，读回来还是它', (written) => {
    expect(defuse(written)).not.toMatch(/^[=+\-@\t\r]/)
    expect(bare(defuse(written))).toBe(written)
  })
  it('像字符编号的文字照原样', () => expect([spelt('_x0041_'), spelt('演_x示'), spelt('_x_x0041_')]).toEqual(['_x005F_x0041_', '演_x示', '_x_x005F_x0041_']))
  it('几个选项各是一项，选项自己带顿号的仍是一项', () => {
    const options = ['党员', '执法、管理、服务对象', '学生']
    expect(['党员、执法、管理、服务对象', '执法、管理、服务对象，学生', '党员；学生；', '管理、学生'].map((cell) => listed(cell, options))).toEqual([['党员', '执法、管理、服务对象'], ['执法、管理、服务对象', '学生'], ['党员', '学生'], ['管理', '学生']])
  })
  it('只有时刻的T写成空格：车牌、英文名称照原样', () => {
    expect([sayPlainly(moment(), '2025-03-01T09:05'), sayPlainly(undefined, '2025-03-01T09:05'), sayPlainly(text(), '2025-03-01T09:05'), sayPlainly(undefined, '沪AT1234'), sayValue(longText(), 'IT TEST'), sayValue(money(), 12.5)])
      .toEqual(['2025-03-01 09:05', '2025-03-01 09:05', '2025-03-01T09:05', '沪AT1234', 'IT TEST', '12.5元'])
  })
})
