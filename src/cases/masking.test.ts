import { expect, it } from 'vitest'
import { date, text } from '#core/vocabulary/field.ts'
import { showFacts } from './masking.ts'

it('shows answers in the order in which they are asked, whatever order the record keeps them in; what no question asks comes last', () => {
  const fields = { 申请内容: text(), 收到日期: date(), 申请人: text() }
  expect(showFacts(fields, { 补充: '演示', 申请人: '演示', 收到日期: '2026-03-02', 申请内容: '演示' }).map(({ name }) => name)).toEqual(['申请内容', '收到日期', '申请人', '补充'])
})
