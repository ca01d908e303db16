import { describe, expect, it } from 'vitest'
import { story } from '../../../test/story.ts'
import { cite, type Law } from '../vocabulary/cite.ts'
import { answer, reached } from '../vocabulary/condition.ts'
import { ahead, byParameter } from '../vocabulary/deadline.ts'
import { date } from '../vocabulary/field.ts'
import { days, months, workingDays, years } from '../vocabulary/period.ts'
import { must, procedure } from '../vocabulary/procedure.ts'

const 演示法: Law = { short: '演示法', title: '演示法', versions: [{ from: '2018-01-01' }] }
const basis = cite(演示法, 1)
const sample = procedure('term-sample', '演示程序', {
  editions: [{ from: '2018-01-01', law: '演示法' }], purpose: '演示', field: '演示', titledBy: [], states: { 已公布: {}, 已评估: { end: true } },
  opens: { name: '公布', by: '经办人', to: '已公布', basis, asks: { 施行日期: date(), 有效期至: date() }, requires: [must(answer('有效期至').withinTerm('施行日期', years(5)), '有效期不超过五年', basis)] },
  actions: {
    缺省: { by: '经办人', from: '已公布', basis, requires: [must(answer('有效期至').endsTerm('施行日期', years(2)), '未写明的为二年', basis)] },
    评估: { by: '经办人', from: '已公布', to: '已评估', basis, requires: [must(reached('不少于五日'), '不得少于五个工作日', basis)] },
  },
  deadlines: {
    提前半年: { from: '公布', to: '评估', within: ahead('有效期至', months(6)), lapse: '督促', basis }, 提前二日: { from: '公布', to: '评估', within: ahead('有效期至', byParameter('二日', 'workingDay')), lapse: '督促', basis },
    提前十日: { from: '公布', to: '评估', within: ahead('有效期至', days(10)), lapse: '督促', basis }, 不少于五日: { from: '公布', to: '评估', within: workingDays(5), lapse: '可以评估', basis },
  },
  parameters: { 二日: { value: 2, unit: '个工作日', source: '演示', confidence: '低' } },
})
const published = (on: string, 施行日期: string, 有效期至: string) => story(sample).tryOpen(on, { 施行日期, 有效期至 })

describe('a term whose first day counts', () => {
  it.each([['2020-06-01', '2025-05-31', true], ['2020-06-01', '2025-06-01', false], ['2023-03-01', '2028-02-29', true], ['2023-03-01', '2028-03-01', false]])('from %s to %s is within five years: %s', (from, to, lawful) => {
    expect(published('2020-06-01', from, to).refusal === '').toBe(lawful)
  })
  it.each([['2024-02-29', '2026-02-28', true], ['2023-03-01', '2025-02-28', true], ['2023-03-01', '2025-02-27', false], ['2023-03-01', '2025-03-01', false]])('two years from %s end on %s: %s', (from, to, exact) => {
    expect(published('2023-03-01', from, to).tryAct('缺省', '2023-03-01').refusal === '').toBe(exact)
  })
})

describe('a limit before an answered day', () => {
  const due = (name: string): unknown => published('2020-06-01', '2020-06-01', '2025-05-31').due(name).due
  it('steps back by months, working days and days, without rolling', () => expect([due('提前半年'), due('提前二日'), due('提前十日')]).toEqual(['2024-11-30', '2025-05-29', '2025-05-21']))
  it('says what it is', () => expect(published('2020-06-01', '2020-06-01', '2025-05-31').due('提前二日').why.join()).toContain('以“有效期至”之前2个工作日（参数“二日”，待核实，可由本单位改定）为期限'))
})

it.each([['2024-02-09', false], ['2024-02-17', false], ['2024-02-18', true], ['2024-02-19', true]])('no less than five working days from 5 February 2024: on %s %s', (on, lawful) => {
  expect(published('2024-02-05', '2024-02-05', '2026-02-01').tryAct('评估', on).refusal === '').toBe(lawful)
})
