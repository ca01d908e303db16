import { describe, expect, it } from 'vitest'
import type { Entry, Facts } from '#core/engine/case.ts'
import { contributionsOf } from '#core/engine/contribute.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { percent } from '#figures/rounding.ts'
import { contextWith, story } from '../../test/story.ts'
import adviser from './legal-adviser.ts'
import cleanup from './normative-cleanup.ts'
import village from './village.ts'
import pairing from './village-adviser.ts'
import service from './village-adviser-service.ts'
import visits from './village-adviser-visits.ts'

const enter = (register: Procedure, answers: Facts, on = '2025-12-31') => story(register).tryOpen(on, answers)
const figuresOf = (register: Procedure, answers: Facts, on?: string): readonly string[] => {
  const { kase, context } = enter(register, answers, on).mustBeLawful()
  return (kase ? contributionsOf(register, kase, context.calendar) : []).map(({ figure, on: day, numerator }) => `${figure} ${day} ${numerator}`)
}

const 顾问 = { 身份: '政府法律顾问', 姓名: '演示律师甲', 律师事务所或者单位: '演示律所', 证号: '演1', 聘任方式: '新聘', 选聘方式: '竞争性磋商', 没有不良执业记录: '是', 利益冲突声明: '无利益冲突', 服务内容: '演示', 聘期起: '2025-01-01', 聘期止: '2025-12-31' }
const 公职 = { 身份: '公职律师', 姓名: '演示乙', 律师事务所或者单位: '演示司法所', 证号: '演2', 聘任方式: '新聘', 具有法律职业资格: '是', 从业经历: '从事法律事务工作二年以上', 所在单位同意: '是', 聘期起: '2025-01-01', 聘期止: '2025-12-31' }
const 续聘 = { ...顾问, 聘任方式: '续聘', 聘期起: '2026-01-01', 聘期止: '2026-12-31', 上一聘期考核日期: '2025-12-30', 上一聘期考核结果: '合格', 上一聘期考核意见: '演示' }
const 结对 = { 村居: '演示一村', 律师姓名: '演示律师甲', 律师事务所: '演示律所', 执业证号: '演1', 执业证有效: '是', 协议编号: '演协1', 签订方式: '新签', 签订日期: '2025-01-02', 协议起: '2025-01-02', 协议止: '2025-12-31', 结对村居数: 5, 结对数上限: 5, 专号入群: '是', 使用监管小程序: '否' }
const 服务 = { 记录编号: '演1', 日期: '2025-03-03', 协议编号: '演协1', 村居: '演示一村', 律师姓名: '演示律师甲', 类型: '参与调解', 服务方式: '现场', 地点: '演示村委会', 时长: 90, 服务人数: 2, 内容: '演示', 结果: '演示', 服务对象确认: '已签名' }
const 清理 = { 名称: '演示专项清理', 种类: '专项清理', 清理依据: '演示通知', 范围和内容: '演示', 开始日期: '2025-03-03', 完成期限: '2025-06-30', 完成日期: '2025-06-30', 梳理单位: '演示办', 清理文件件数: 10, 继续有效件数: 8, 拟修改件数: 0, 废止件数: 2, 失效件数: 0, 结果公布: '是', 公布日期: '2025-07-01' }

const 协议 = (from: string, to: string): Entry => ({ facts: { 协议编号: '演协1' }, from, to })
const serve = (日期: string, entries: readonly Entry[]) => story(service).with({ ...contextWith(), entriesOf: (id) => ({ 'village-adviser': entries })[id] }).tryOpen(日期, { ...服务, 日期 })

describe('政府法律顾问和公职律师名册', () => {
  it.each([['2025-12-31', true], ['2026-01-01', true], ['2026-01-02', false]])('续聘应当先考核：%s考核，%s', (上一聘期考核日期, lawful) => {
    expect(enter(adviser, { ...续聘, 上一聘期考核日期 }, '2026-01-02').refusal === '').toBe(lawful)
  })
  it('考核不合格的不得续聘，没有考核的连登记也不能', () => {
    expect(enter(adviser, { ...续聘, 上一聘期考核结果: '不合格' }).refusal).toContain('不得续聘')
    expect(enter(adviser, { ...续聘, 上一聘期考核日期: undefined as never }).refusal).toContain('上一聘期考核日期')
  })
  it('公职律师应当符合公职律师管理办法第五条', () => {
    expect(enter(adviser, { ...公职, 从业经历: '不满足' }).refusal).toContain('《公职律师管理办法》第5条')
    expect(enter(adviser, { ...公职, 所在单位同意: '否' }).refusal).toContain('所在单位同意')
    expect(figuresOf(adviser, 公职).some((one) => one.startsWith('legal-adviser.persons'))).toBe(false)
  })
  it('聘期届满的次日不再计入在聘人数和单位数', () => {
    expect(figuresOf(adviser, 顾问, '2026-01-05').filter((one) => /persons|firms/.test(one))).toEqual(['legal-adviser.persons 2025-01-01 1', 'legal-adviser.persons 2026-01-01 -1', 'legal-adviser.firms 2025-01-01 1', 'legal-adviser.firms 2026-01-01 -1'])
  })
})

describe('村居法律顾问', () => {
  it('评估不合格、没有评估的，不得续聘', () => {
    const again = { ...结对, 签订方式: '续聘', 协议编号: '演协2', 上期评估日期: '2025-01-01', 上期评估结果: '合格', 上期评估意见: '演示' }
    expect(enter(pairing, again).refusal).toBe('')
    expect(enter(pairing, { ...again, 上期评估结果: '不合格' }).refusal).toContain('不得续聘')
    expect(enter(pairing, { ...again, 上期评估日期: '2025-01-03' }).refusal).toContain('不得续聘')
  })
  it.each([[4, true], [5, true], [6, false]])('本地上限五个村居：结对%i个，%s', (结对村居数, lawful) => {
    expect(enter(pairing, { ...结对, 结对村居数 }).refusal === '').toBe(lawful)
  })
  it('没有上限的地方，结对六个也可以登记', () => {
    const { 结对数上限: _, ...unlimited } = 结对
    expect(enter(pairing, { ...unlimited, 结对村居数: 6 }).refusal).toBe('')
  })
  it.each([['2025-03-02', false], ['2025-03-03', true], ['2025-12-31', true], ['2026-01-01', false]])('协议3月3日至12月31日有效：%s的服务，%s', (日期, lawful) => {
    expect(serve(日期, [协议('2025-03-03', '2025-12-31')]).refusal === '').toBe(lawful)
  })
  it('没有日期、地点、类型、人数的服务不登记', () => {
    const entries = { ...contextWith(), entriesOf: () => [协议('2025-01-01', '2025-12-31')] }
    for (const field of ['日期', '地点', '类型', '服务人数']) expect(story(service).with(entries).tryOpen('2025-03-03', { ...服务, [field]: undefined as never }).refusal, field).toContain(field)
  })
  it('调解、援助、村规民约分别计入，一次服务只计一次', () => {
    const { kase, context } = serve('2025-03-03', [协议('2025-01-01', '2025-12-31')]).mustBeLawful()
    const counted = (kase ? contributionsOf(service, kase, context.calendar) : []).map(({ figure, numerator }) => [figure, numerator])
    expect(counted).toEqual([['village-adviser.services', 1], ['village-adviser.disputes', 1], ['village-adviser.served', 2], ['village-adviser.on-site-minutes', 90]])
  })
  it('三月现场90＋60＋75＝225分钟，与约定的每月四小时相比少十五分钟；线上、电话不计入', () => {
    const 三月 = [{ 时长: 90 }, { 时长: 60 }, { 时长: 75 }, { 服务方式: '线上', 地点: '', 时长: '' }].map((more, index) => ({ ...服务, 记录编号: `演${index + 1}`, 日期: '2024-03-04', ...more }))
    const minutes = 三月.flatMap((one) => {
      const { kase, context } = story(service).with({ ...contextWith(), entriesOf: () => [协议('2024-01-01', '2024-12-31')] }).tryOpen('2024-03-04', one).mustBeLawful()
      return (kase ? contributionsOf(service, kase, context.calendar) : []).filter(({ figure }) => figure === 'village-adviser.on-site-minutes').map(({ numerator }) => numerator)
    })
    const [sum, agreed] = [minutes.reduce((a, b) => a + b, 0), 60 * 4]
    expect([minutes, sum, agreed - sum]).toEqual([[90, 60, 75], 225, 15])
  })
  it('一百二十个村居，一百一十七个协议有效：覆盖率97.5%，协议届满的不计入', () => {
    const { 结对数上限: _, ...unlimited } = 结对
    const signed = Array.from({ length: 118 }, (_, index) => figuresOf(pairing, { ...unlimited, 村居: `演示${index}村`, 协议编号: `演协${index}`, ...(index === 117 ? { 协议止: '2025-06-30' } : {}) }))
    const standing = (day: string): number => signed.flat().map((one) => one.split(' ')).filter(([figure, on]) => figure === 'village-adviser.signed' && String(on) <= day).reduce((sum, [, , n]) => sum + Number(n), 0)
    const committees = Array.from({ length: 120 }, (_, index) => figuresOf(village, { 名称: `演示${index}村`, 类型: '村', 设立日期: '2020-01-01' })).flat().filter((one) => one.startsWith('village.committees')).length
    const rate = pairing.counts?.['village-adviser.coverage-rate']
    expect([standing('2025-06-30'), standing('2025-07-01'), committees, (100 * standing('2025-07-01') / committees).toFixed(1)]).toEqual([118, 117, 120, '97.5'])
    expect(rate).toMatchObject({ of: ['village-adviser.signed'], among: ['village.committees'] })
  })
  it('一百二十个村居每季应到两次，共240次，实到226次：到访率94.2%；不足的写明原因', () => {
    const 到访 = (index: number): Facts => ({ 年度: 2025, 季度: '第三季度', 季度末日: '2025-09-30', 协议编号: `演协${index}`, 村居: `演示${index}村`, 律师姓名: '演示律师甲', 应到次数: 2, 实到次数: index < 14 ? 1 : 2, ...(index < 14 ? { 不足原因: '演示' } : {}) })
    const rows = Array.from({ length: 120 }, (_, index) => figuresOf(visits, 到访(index), '2025-10-08')).flat().map((one) => one.split(' '))
    const sum = (name: string): number => rows.filter(([figure]) => figure === name).reduce((all, [, , n]) => all + Number(n), 0)
    expect([sum('village-adviser.visits.due'), sum('village-adviser.visits.done'), percent(sum('village-adviser.visits.done'), sum('village-adviser.visits.due'), 1)]).toEqual([240, 226, 94.2])
    expect(visits.counts?.['village-adviser.visits.rate']).toMatchObject({ of: ['village-adviser.visits.done'], among: ['village-adviser.visits.due'], decimals: 1 })
    expect(enter(visits, { ...到访(0), 不足原因: undefined as never }, '2025-10-08').refusal).toContain('不足原因')
    for (const [on, lawful] of [['2025-09-29', false], ['2025-09-30', true], ['2025-10-01', true]] as const) expect(enter(visits, 到访(20), on).refusal === '', on).toBe(lawful)
  })
  it('覆盖率的分母是村、居，不含园区', () => {
    expect(figuresOf(village, { 名称: '演示园区', 类型: '园区', 设立日期: '2020-01-01' })).toEqual(['village.count 2020-01-01 1'])
    expect(figuresOf(village, { 名称: '演示一村', 类型: '村', 设立日期: '2020-01-01' })).toEqual(['village.count 2020-01-01 1', 'village.committees 2020-01-01 1'])
  })
})

describe('规范性文件清理', () => {
  it.each([['2025-06-29', true], ['2025-06-30', true], ['2025-07-01', false]])('期限6月30日：%s完成，不写原因可以登记，%s', (完成日期, lawful) => {
    expect(enter(cleanup, { ...清理, 完成日期 }).refusal === '').toBe(lawful)
    expect(enter(cleanup, { ...清理, 完成日期, 延迟原因: '演示' }).refusal).toBe('')
  })
  it('废止的应当公布；结论的件数不得多于清理的件数', () => {
    expect(enter(cleanup, { ...清理, 结果公布: '否', 公布日期: undefined as never }).refusal).toContain('应当公布清理结果')
    expect(enter(cleanup, { ...清理, 继续有效件数: 11 }).refusal).toContain('不得多于清理的件数')
  })
})
