import { describe, expect, it } from 'vitest'
import { story } from '../../../test/story.ts'
import { cite } from '../vocabulary/cite.ts'
import { date, text } from '../vocabulary/field.ts'
import { days } from '../vocabulary/period.ts'
import { procedure } from '../vocabulary/procedure.ts'

const 演示法 = { short: '演示法', title: '演示法', versions: [{ from: '2019-01-01' }] }
const basis = cite(演示法, 1)
const sample = procedure('posted-sample', '演示程序', {
  editions: [{ from: '2019-01-01', law: '演示法' }], purpose: '', field: '演示', titledBy: ['事由'], states: { 已收到: {}, 已答辩: { end: true } },
  opens: { name: '收到', by: '经办人', to: '已收到', asks: { 事由: text(), 收到日期: date() }, basis },
  actions: { 答辩: { by: '经办人', from: '已收到', to: '已答辩', asks: { 交邮日期: date().optional() }, basis } },
  deadlines: { 答辩期限: { from: { action: '收到', at: '收到日期' }, to: '答辩', toAt: '交邮日期', within: days(15), lapse: '无', basis } },
})
const answered = (on: string, answers = {}) => story(sample).opened('2024-03-01', { 事由: '演示', 收到日期: '2024-03-01' }).act('答辩', on, answers).due('答辩期限')

describe('what is posted before the limit ends is in time', () => {
  it.each([['2024-03-14', 'met'], ['2024-03-15', 'met'], ['2024-03-18', 'met'], ['2024-03-19', 'late']])('posted on %s and registered on 20 March: %s (day 15 is a Saturday)', (posted, status) => expect(answered('2024-03-20', { 交邮日期: posted })).toMatchObject({ status, met: posted }))
  it('without a day of posting the act counts on its own day', () => expect(answered('2024-03-20')).toMatchObject({ status: 'late', met: '2024-03-20T00:00' }))
})
