import { describe, expect, it } from 'vitest'
import { contributionsOf } from '#core/engine/contribute.ts'
import type { Facts } from '#core/engine/case.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { story, type Story } from '../../test/story.ts'
import attendance from './justice-office-attendance.ts'

const 会议 = { 会议日期: '2025-03-10', 会议名称: '镇长办公会议', 会议届次: '2025年第3次', 列席人: '演示所长', 涉法议题数: 2, 提出法律意见: '演示', 意见是否采纳: '部分采纳', 是否缺席: '否' }
const 登记 = (more: Facts = {}, on = '2025-03-10'): Story => story(attendance).tryOpen(on, { ...会议, ...more })
const 各数 = ({ kase }: Story) => Object.fromEntries((kase ? contributionsOf(attendance, kase, nationalCalendar) : []).map(({ figure, numerator, denominator }) => [figure.slice('justice-office.'.length), [numerator, denominator]]))

describe('司法所长列席会议台账', () => {
  it.each(['会议日期', '会议名称', '会议届次', '列席人', '是否缺席'].map((field) => [field]))('缺少“%s”的，不予登记', (field) => {
    expect(登记({ [field]: '' }).reasons.flatMap(({ missing }) => missing ?? [])).toContain(field)
  })
  it('列席一次，议题两项，意见部分采纳', () => expect(各数(登记())).toEqual({ attendances: [1, 0], 'attendance-rate': [1, 1], 'attendance-rate.with-topics': [1, 1], topics: [2, 0], 'adopted-rate': [1, 1] }))
  it('缺席的须说明原因，不计入列席', () => {
    expect(登记({ 是否缺席: '是' }).refusal).toContain('缺席原因')
    expect(各数(登记({ 是否缺席: '是', 缺席原因: '出差', 提出法律意见: '', 意见是否采纳: '' }))).toEqual({ absences: [1, 0], 'attendance-rate': [0, 1], 'attendance-rate.with-topics': [0, 1] })
  })
  it('没有提出意见的，不进采纳率的分母', () => expect(各数(登记({ 提出法律意见: '', 意见是否采纳: '' }))).toEqual({ attendances: [1, 0], 'attendance-rate': [1, 1], 'attendance-rate.with-topics': [1, 1], topics: [2, 0] }))
  it('十六次会议全部列席为100%；其中四次没有涉法议题的，另一口径的分母为十二', () => {
    const all = Array.from({ length: 16 }, (_, index) => 登记({ 会议届次: `2025年第${index + 1}次`, 涉法议题数: index < 4 ? 0 : 1 }))
    const sum = (figure: string) => [0, 1].map((part) => all.map(各数).reduce((total, figures) => total + (figures[figure]?.[part] ?? 0), 0))
    expect([sum('attendance-rate'), sum('attendance-rate.with-topics')]).toEqual([[16, 16], [12, 12]])
  })
  it.each([['2025-03-09', false], ['2025-03-10', true], ['2025-03-11', true]])('3月10日的会议，%s登记：%s', (on, lawful) => expect(登记({}, on).refusal === '').toBe(lawful))
})
