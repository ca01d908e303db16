import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nationalCalendar as calendar } from '#law/holidays/calendar.ts'
import { addDays, daysBetween } from '../calendar/plain-date.ts'
import { addWorkingDays, countWorkingDays } from '../calendar/walk.ts'
import { cite } from '../vocabulary/cite.ts'
import { daysUsed } from './due.ts'
import { beforeDay, setBy, type Deadline } from '../vocabulary/deadline.ts'
import { date, moment, whole } from '../vocabulary/field.ts'
import { dated, days, hours, months, workingDays, years } from '../vocabulary/period.ts'
import { procedure } from '../vocabulary/procedure.ts'
import { story, type Story } from '../../../test/story.ts'

const 演示法 = { short: '演示法', title: '演示法', versions: [{ from: '2018-01-01' }] }
const basis = cite(演示法, 1)
const seeded = { seed: Number(process.env['YIFA_SEED'] ?? 20240301), numRuns: 100 }
console.info(`clocks.test.ts 种子 ${seeded.seed}`)

const 演示期限 = (more: Partial<Deadline> & Pick<Deadline, 'within'>): Deadline => ({ from: '收到', to: '办结', lapse: '演示', basis, ...more })
const 四种 = { restarts: [{ action: '补正', at: '补正日' }], excludes: [{ from: '征求', to: '答复意见', basis }], suspends: [{ from: '中止', to: '恢复', basis }], extends: [{ by: '延长', amount: '延长日数', basis }, { by: '延迟', amount: workingDays(5), basis }] }
const clocks = procedure('clocks', '演示时钟', {
  editions: [{ from: '2018-01-01', law: '演示法' }], purpose: '', field: '演示', titledBy: [],
  states: { 在办: {}, 征求意见: {}, 中止: {}, 完毕: { end: true } },
  opens: { name: '收到', by: '经办人', to: '在办', basis, asks: { 收到时刻: moment().optional(), 限期: date().optional(), 年度: whole().optional() } },
  actions: {
    征求: { by: '经办人', from: '在办', to: '征求意见', basis }, 答复意见: { by: '经办人', from: '征求意见', to: '在办', basis }, 中止: { by: '经办人', from: '在办', to: '中止', basis }, 恢复: { by: '经办人', from: '中止', to: '在办', basis },
    补正: { by: '经办人', from: '在办', asks: { 补正日: date() }, basis }, 延长: { by: '经办人', from: '在办', asks: { 延长日数: whole() }, basis }, 延迟: { by: '经办人', from: '在办', basis }, 办结: { by: '经办人', from: '在办', to: '完毕', asks: { 办结日: date().optional() }, basis },
  },
  deadlines: {
    工作日: 演示期限({ within: workingDays(20), ...四种 }), 自然日: 演示期限({ within: days(30), restarts: 四种.restarts, excludes: 四种.excludes, suspends: 四种.suspends }),
    机关的日: 演示期限({ within: days(15) }), 当事人的日: 演示期限({ within: days(15), whose: '当事人' }), 法定顺延: 演示期限({ within: days(15), rolls: 'byLaw' }), 不顺延: 演示期限({ within: days(15), whose: '当事人', rolls: 'never' }),
    两个月: 演示期限({ within: months(2), whose: '当事人' }), 两年: 演示期限({ within: years(2), rolls: 'never' }), 小时: 演示期限({ from: { action: '收到', at: '收到时刻' }, within: hours(24) }),
    自定: 演示期限({ within: setBy('限期') }), 三月一日前: 演示期限({ within: beforeDay('年度', 1, '03-01'), rolls: 'never' }), 新旧: 演示期限({ within: dated({ '2019-01-01': workingDays(15), '2020-01-01': workingDays(20) }) }), 以实际日为准: 演示期限({ within: days(10), toAt: '办结日' }),
  },
})
const 收到 = (on: string, more = {}): Story => story(clocks).opened(on, more)
const due = (kase: Story, name: string) => kase.due(name).due

/** Any day from which a hundred working days stay within the years whose notices are known. */
const day = fc.integer({ min: 0, max: daysBetween('2019-01-01', '2026-05-01') }).map((n) => addDays('2019-01-01', n))
const gap = fc.record({ after: fc.integer({ min: 0, max: 10 }), length: fc.integer({ min: 0, max: 20 }) })

describe('四种计算互不混用', () => {
  it('扣除k个工作日，末日恰好后移k个工作日（任意案件）', () => fc.assert(fc.property(day, gap, (start, { after, length }) => {
    const [from, to] = [addDays(start, after), addDays(start, after + length)]
    const k = countWorkingDays(calendar, from, to)
    const plain = addWorkingDays(calendar, start, 20 + k).date
    expect(due(收到(start).act('征求', from).act('答复意见', to), '工作日')).toBe(plain)
    expect(due(收到(start).act('中止', from).act('恢复', to), '工作日')).toBe(plain)
    expect(due(收到(start).act('征求', from).act('答复意见', to), '自然日')).toBe(addDays(start, 30 + length))
  }), seeded))
  it('重新计算后，以前的征求、中止、延长都不作数（任意案件）', () => fc.assert(fc.property(day, gap, fc.integer({ min: 1, max: 20 }), (start, { after, length }, n) => {
    const [from, to] = [addDays(start, after), addDays(start, after + length)]
    const long = 收到(start).act('延长', start, { 延长日数: n }).act('征求', from).act('答复意见', to).act('中止', to).act('恢复', to).act('补正', to, { 补正日: to })
    expect(due(long, '工作日')).toBe(due(收到(to), '工作日'))
    expect(due(long, '自然日')).toBe(due(收到(to), '自然日'))
    expect(long.due('工作日').why.join()).toContain('重新计算')
  }), seeded))
  it('重新计算自法律所说之日起，不是登记之日；以最后一次为准', () => {
    const twice = 收到('2024-03-01').act('补正', '2024-03-12', { 补正日: '2024-03-11' }).act('补正', '2024-03-20', { 补正日: '2024-03-19' })
    expect(twice.due('工作日')).toMatchObject({ started: '2024-03-19', due: addWorkingDays(calendar, '2024-03-19', 20).date })
  })
  it('延长n个工作日，等于期限本来就多n个；两种延长相加（任意案件）', () => fc.assert(fc.property(day, fc.integer({ min: 1, max: 20 }), (start, n) => {
    const extended = 收到(start).act('延长', start, { 延长日数: n })
    expect(due(extended, '工作日')).toBe(addWorkingDays(calendar, start, 20 + n).date)
    expect(due(extended.act('延迟', start), '工作日')).toBe(addWorkingDays(calendar, start, 25 + n).date)
  }), seeded))
  it('工作日期限的末日总是工作日（任意案件）', () => fc.assert(fc.property(day, gap, (start, { after, length }) => {
    const kase = 收到(start).act('征求', addDays(start, after)).act('答复意见', addDays(start, after + length))
    expect(calendar.isWorkingDay(String(due(kase, '工作日')))).toBe(true)
    expect(kase.due('工作日').rolled).toBe(due(kase, '工作日'))
  }), seeded))
  it('在末日办结的，用时正好是期限加延长，停了多少天都一样；没有办结的没有用时（任意案件）', () => fc.assert(fc.property(day, gap, fc.integer({ min: 0, max: 10 }), (start, { after, length }, n) => {
    const [from, to] = [addDays(start, after), addDays(start, after + length)]
    const kase = 收到(start).act('延长', start, { 延长日数: n }).act('征求', from).act('答复意见', to)
    const last = String(due(kase, '工作日'))
    const closed = kase.act('办结', last < to ? to : last).kase ?? expect.fail('没有案件')
    if (last >= to) expect([daysUsed(clocks, '工作日', closed, calendar), daysUsed(clocks, '机关的日', closed, calendar)]).toEqual([20 + n, daysBetween(start, last)])
    expect(daysUsed(clocks, '工作日', kase.kase ?? expect.fail('没有案件'), calendar)).toBeNull()
  }), seeded))
  it('停着的时候没有末日，也不逾期；恢复后续算剩余', () => {
    const stopped = 收到('2024-03-01').act('中止', '2024-03-08')
    expect(stopped.due('工作日', '2024-12-31')).toMatchObject({ status: 'paused', due: null })
    expect(stopped.due('工作日').why.join()).toContain('剩余15日')
    expect(due(stopped.act('恢复', '2024-03-08'), '工作日')).toBe('2024-03-29')
  })
  it.each([['2024-03-28', []], ['2024-03-29', []], ['2024-03-30', ['too-late-to-extend']]])('延长在原期限2024-03-29届满前：%s批准，不合法之处%j', (on, codes) => {
    expect(收到('2024-03-01').tryAct('延长', on, { 延长日数: 5 }).reasons.map(({ code }) => code)).toEqual(codes)
  })
  it.each([['2024-04-07', []], ['2024-04-08', []], ['2024-04-09', ['too-late-to-extend']]])('再次延长以延长后的2024-04-08为准：%s批准，不合法之处%j', (on, codes) => {
    expect(收到('2024-03-01').act('延长', '2024-03-29', { 延长日数: 5 }).tryAct('延迟', on).reasons.map(({ code }) => code)).toEqual(codes)
  })
})

describe('末日遇休息日，各法不同', () => {
  it.each([['机关的日', '2024-10-05', '2024-10-08'], ['当事人的日', '2024-10-08', '2024-10-08'], ['法定顺延', '2024-10-08', '2024-10-08'], ['不顺延', '2024-10-05', '2024-10-05']])('%s：2024-09-20起十五日，末日%s，顺延日%s', (name, last, rolled) => {
    expect(收到('2024-09-20').due(name)).toMatchObject({ due: last, rolled })
  })
  it.each([['2024-10-05', 'running', 'running'], ['2024-10-06', 'running', 'lapsed'], ['2024-10-08', 'running', 'lapsed'], ['2024-10-09', 'overdue', 'lapsed']])('%s：机关%s（顺延之后才算逾期），不顺延的%s', (today, organ, party) => {
    expect([收到('2024-09-20').due('机关的日', today).status, 收到('2024-09-20').due('不顺延', today).status]).toEqual([organ, party])
  })
  it('机关的期限说明以原日预警、顺延日供参考', () => expect(收到('2024-09-20').due('机关的日').why.join()).toContain('机关办理以该日预警，顺延日2024-10-08供参考'))
  it('月末：12月31日起两个月，闰年到2月29日，平年到2月28日', () => {
    expect([due(收到('2023-12-31'), '两个月'), due(收到('2024-12-31'), '两个月'), due(收到('2022-12-31'), '两个月')]).toEqual(['2024-02-29', '2025-02-28', '2023-02-28'])
  })
  it('2024-02-29起两年到2026-02-28', () => expect(due(收到('2024-02-29'), '两年')).toBe('2026-02-28'))
})

describe('小时、自定之日、固定之日、新旧规定', () => {
  it.each([['2024-02-10T15:29', 'running'], ['2024-02-10T15:30', 'running'], ['2024-02-10T15:31', 'overdue']])('2024-02-09T15:30起二十四小时，休息日照计：%s为%s', (now, status) => {
    expect(收到('2024-02-09', { 收到时刻: '2024-02-09T15:30' }).due('小时', now)).toMatchObject({ due: '2024-02-10T15:30', status })
  })
  it('没有填时刻的，不起算', () => expect(收到('2024-02-09').due('小时').status).toBe('pending'))
  it('自定之日即末日；没有填的，无法计算而不猜', () => {
    expect(due(收到('2024-03-01', { 限期: '2024-03-09' }), '自定')).toBe('2024-03-09')
    expect(收到('2024-03-01').due('自定')).toMatchObject({ due: null, status: 'unknown' })
  })
  it.each([[2022, '2023-02-28', ''], [2023, '2024-02-29', ''], [2024, '2025-02-28', ''], [2025, '2026-02-28', ''], [2020, '2021-02-28', '2021-02-26']])('%i年度：3月1日前即%s', (年度, last, earlier) => {
    const told = 收到(`${年度 + 1}-01-05`, { 年度 }).due('三月一日前')
    expect([told.due, told.rolled]).toEqual([last, last])
    expect(told.why.join().includes('此前最后一个工作日')).toBe(earlier !== '')
    expect(told.why.join()).toContain(earlier)
  })
  it.each([['2019-12-31', 15], ['2020-01-01', 20]])('%s起算，适用%i个工作日', (on, n) => expect(due(收到(on), '新旧')).toBe(addWorkingDays(calendar, on, n).date))
  it('规定施行以前起算的，不猜', () => expect(收到('2018-12-31').due('新旧')).toMatchObject({ due: null, status: 'unknown', why: expect.arrayContaining([expect.stringContaining('未收录')]) }))
  it.each([['2024-03-10', 'met'], ['2024-03-11', 'met'], ['2024-03-12', 'late']])('补登的以实际日为准：实际%s办结为%s', (actual, status) => expect(收到('2024-03-01').act('办结', '2024-03-20', { 办结日: actual }).due('以实际日为准').status).toBe(status))
  it('跨入没有放假安排的年份，结果为暂定，并说明', () => {
    const late = 收到('2026-12-21').due('工作日')
    expect(late.provisional).toBe(true)
    expect(late.why.join()).toContain('结果为暂定，安排公布后重算')
    expect(收到('2026-11-02').due('工作日').provisional).toBe(false)
  })
  it('每个结果都说明依据、起算日和数法', () => {
    const why = 收到('2024-02-01').due('工作日').why.join('\n')
    for (const part of ['依据《演示法》第1条', '自2024-02-01T00:00'.replace('T', ' '), '当日不计入', '期限20个工作日', '2024年部分节假日安排', '调休上班日']) expect(why).toContain(part)
  })
})
