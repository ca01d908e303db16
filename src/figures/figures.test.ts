import { afterEach, describe, expect, it } from 'vitest'
import { cite, type Law } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { count, distinct, ratio, restated, stock, sum, total } from '#core/vocabulary/count.ts'
import { choice, date, text, whole } from '#core/vocabulary/field.ts'
import { procedure } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { contributionsOf } from '#core/engine/contribute.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { Cases } from '#cases/cases.ts'
import { openLedger, type Ledger } from '#ledger/ledger.ts'
import { Catalogue } from '#procedures/catalogue.ts'
import { describeOnBothStores } from '../../test/stores.ts'
import officers from '#registers/officer-certification.ts'
import { Story } from '../../test/story.ts'
import { computeFigures } from './figures.ts'
import { periodBefore, readPeriod, untilToday, yearOf, type Period } from './periods.ts'
import { breakDown } from './breakdown.ts'
import { sayRounding } from './rounding.ts'
import { traceFigure } from './trace.ts'

const 演示法: Law = { short: '演示法', title: '演示法', versions: [{ from: '2020-01-01' }] }
const devices = register('sample-devices', '演示感知设备', {
  purpose: '演示', field: '演示', basis: cite(演示法, 1), by: '经办人', titledBy: ['批次'], naturalKey: ['批次'], validity: { from: '启用日期', to: '停用日期' },
  asks: { 批次: text(), 类别: choice('视频', '烟感', '水位'), 数量: whole(), 目标: whole(), 启用日期: date(), 停用日期: date() },
  counts: {
    's.batches': count('批次数', '批', { day: '启用日期' }),
    's.devices': stock('设备数', '个', { day: '启用日期' }, { until: '停用日期', field: '数量' }),
    's.kinds': distinct('设备类别数', '类', '类别', { day: '启用日期' }, { until: '停用日期', standing: true }),
    's.kinds-added': distinct('新增涉及类别', '类', '类别', { day: '启用日期' }),
    's.installed': sum('安装数', '个', '数量', { day: '启用日期' }),
    's.video': sum('视频安装数', '个', '数量', { day: '启用日期' }, { where: answer('类别').is('视频') }),
    's.target': sum('目标数', '个', '目标', { day: '启用日期' }),
    's.both': total('安装与视频合计', '个', ['s.installed', 's.video']),
    's.completion': ratio('目标完成率', { of: ['s.installed'], among: ['s.target'] }),
    's.nearly': restated('安装与视频约数', '个', 's.both', { decimals: -2 }),
  },
})
const ROWS = [
  ['甲', '视频', 30, 20, '2023-05-01', '2030-12-31'], ['乙', '烟感', 10, 10, '2024-03-01', '2024-09-30'], ['丙', '视频', 43, 20, '2024-06-01', '2030-12-31'], ['丁', '水位', 7, 16, '2024-12-31', '2030-12-31'],
] as const

describeOnBothStores('figures of every kind', (locate) => {
  let ledger: Ledger
  afterEach(() => ledger.close())
  const catalogue = new Catalogue([devices])
  const fill = async (): Promise<void> => {
    ledger = await openLedger(await locate())
    const cases = new Cases({ ledger, catalogue, calendar: nationalCalendar, now: () => '2025-01-15T09:00', secret: '演示', demo: true })
    for (const [批次, 类别, 数量, 目标, 启用日期, 停用日期] of ROWS) {
      const done = await cases.open({ kind: 'machine', name: '演示甲', role: '经办人' }, { tenant: 'main', organ: 'zhen', definition: devices.id, on: 启用日期, answers: { 批次, 类别, 数量, 目标, 启用日期, 停用日期 }, key: 批次 })
      if (!done.ok) throw new Error(done.refusal.reasons.map(({ says }) => says).join())
    }
    await ledger.sequence('main')
  }
  const valuesIn = async (year: number) => Object.fromEntries((await computeFigures(ledger, catalogue, { tenant: 'main', organs: ['zhen'], period: yearOf(year) })).map(({ figure, value }) => [figure, value]))

  const traced = async (figure: string): Promise<readonly string[]> => {
    const numbers: string[] = []
    for (let after: string | undefined; ;) {
      const page = await traceFigure(ledger, catalogue, 'main', { figure, organs: ['zhen'], period: yearOf(2024), limit: 2, ...(after ? { after } : {}) })
      numbers.push(...page.rows.map(({ row, numerator }) => `${row.title} ${numerator}`))
      if (page.next === null) break
      after = page.next
    }
    return numbers
  }

  it('counts what came in, what stands at the end, how many kinds, sums and parts of sums', async () => {
    await fill()
    expect(await valuesIn(2024)).toEqual({ 's.batches': 3, 's.devices': 80, 's.kinds': 2, 's.kinds-added': 3, 's.installed': 60, 's.video': 43, 's.target': 46, 's.both': 103, 's.completion': 130.43, 's.nearly': 100 })
    expect(await valuesIn(2023)).toMatchObject({ 's.batches': 1, 's.devices': 30, 's.kinds': 1, 's.completion': 150 })
  })
  it('of a year that is not over reach to today: what comes or leaves later in the month or year does not count yet', async () => {
    await fill()
    const upTo = async (today: string) => Object.fromEntries((await computeFigures(ledger, catalogue, { tenant: 'main', organs: ['zhen'], period: untilToday(yearOf(2024), today) })).map(({ figure, value }) => [figure, value]))
    expect([await upTo('2024-05-31'), await upTo('2024-06-01'), await upTo('2024-09-30'), await upTo('2024-10-01'), await upTo('2024-12-30')].map((of) => [of['s.batches'], of['s.devices'], of['s.installed']]))
      .toEqual([[1, 40, 10], [2, 83, 53], [2, 83, 53], [2, 73, 53], [2, 73, 53]])
    expect([untilToday(yearOf(2024), '2023-12-31'), untilToday(yearOf(2024), '2024-12-31'), untilToday(yearOf(2024), '2025-01-01')]).toEqual([yearOf(2024), yearOf(2024), yearOf(2024)])
  })
  it('one written otherwise has another name, the same sums and the same records, and says how it is rounded', async () => {
    await fill()
    const [plain, nearly] = (await computeFigures(ledger, catalogue, { tenant: 'main', organs: ['zhen'], period: yearOf(2024), only: ['s.both', 's.nearly'] }))
    expect([nearly?.numerator, nearly?.commitment, nearly?.definition]).toEqual([103, plain?.commitment, '演示感知设备：同“s.both”，四舍五入到百位'])
    expect(sayRounding({ rounding: '截尾', decimals: 2 })).toBe('截尾保留2位小数')
    expect(await traced('s.nearly')).toEqual(await traced('s.both'))
  })
  it('a figure made of figures opens into the records of its parts, page after page', async () => {
    await fill()
    expect(await traced('s.both')).toEqual(['丁 7', '丙 43', '乙 10', '丙 43'])
  })
})

const suits = procedure('sample-suits', '演示案件', {
  editions: [{ from: '2020-01-01', law: '演示法' }], purpose: '演示', field: '演示', titledBy: ['案号'], naturalKey: ['案号'], states: { 在审: {}, 已判: {}, 已移送: { end: true }, 已归档: { end: true } },
  opens: { name: '收案', by: '*', to: '在审', basis: cite(演示法, 1), asks: { 案号: text() } },
  actions: { 判决: { by: '*', from: ['在审', '已判'], to: '已判', basis: cite(演示法, 1) }, 移送: { by: '*', from: '在审', to: '已移送', basis: cite(演示法, 1) }, 归档: { by: '*', from: '已判', to: '已归档', basis: cite(演示法, 1) } },
  counts: { 'c.pending': stock('在审', '件', '收案', { until: { firstOf: ['判决'] } }) },
})

describe('what stands until an act', () => {
  const entries = (acts: readonly (readonly [string, string])[]) => {
    const [opening, ...rest] = acts
    const story = rest.reduce((told, [name, on]) => told.act(name, on), new Story(suits).opened(opening?.[1] ?? '', { 案号: '演示1' }))
    return contributionsOf(suits, story.kase ?? expect.fail('没有案件'), nationalCalendar).map(({ on, numerator }) => [on, numerator])
  }
  it('leaves on the day of the first such act, and stays until then', () => {
    expect(entries([['收案', '2024-03-04']])).toEqual([['2024-03-04', 1]])
    expect(entries([['收案', '2024-03-04'], ['判决', '2024-05-06'], ['判决', '2024-09-02'], ['归档', '2025-01-06']])).toEqual([['2024-03-04', 1], ['2024-05-06', -1]])
  })
  it('leaves when the case is over without the act, and never stands where both fall on one day', () => {
    expect(entries([['收案', '2024-03-04'], ['移送', '2024-04-01']])).toEqual([['2024-03-04', 1], ['2024-04-01', -1]])
    expect(entries([['收案', '2024-03-04'], ['判决', '2024-03-04']])).toEqual([])
  })
})

describe('declaring figures', () => {
  it('a figure made of one that nobody declares, and an id given twice, are refused as the catalogue loads', () => {
    const broken = { ...devices, counts: { 's.ratio': ratio('率', { of: ['没有'], among: ['s.ratio'] }) } }
    expect(() => new Catalogue([broken])).toThrow('没有指标“没有”')
    expect(() => new Catalogue([devices, { ...devices, id: 'other' }])).toThrow('s.batches')
  })
})

describeOnBothStores('a figure broken down', (locate) => {
  let ledger: Ledger
  afterEach(() => ledger.close())
  const 事项 = register('sample-matters', '演示事项', {
    purpose: '演示', field: '演示', basis: cite(演示法, 1), by: '经办人', titledBy: ['编号'], naturalKey: ['编号'], day: '日期',
    asks: { 编号: text(), 日期: date(), 类型: choice('咨询', '投诉'), 渠道: choice('来电', '网上'), 成功: choice('是', '否') },
    counts: {
      'm.all': count('事项数', '件', { day: '日期' }, { by: ['类型', '渠道'] }), 'm.won': count('成功数', '件', { day: '日期' }, { where: answer('成功').is('是'), by: ['类型'] }),
      'm.twice': total('重复合计', '件', ['m.all', 'm.won']), 'm.rate': ratio('成功率', { of: ['m.won'], among: ['m.all'] }), 'm.share': ratio('合计占比', { of: ['m.twice'], among: ['m.all'] }), 'm.share.truncated': restated('合计占比（截尾）', '%', 'm.share', { rounding: '截尾' }), 'm.types': distinct('类型数', '类', '类型', { day: '日期' }, { by: ['渠道'] }),
    },
  })
  const matters = new Catalogue([事项])
  const ASKED = [['甲', 'zhen', '2025-01-31', '咨询', '来电', '是'], ['乙', 'zhen', '2025-02-01', '投诉', '来电', '否'], ['丙', 'zhen', '2025-02-28', '投诉', '网上', '是'], ['丁', 'jie', '2025-03-01', '咨询', '网上', '是'], ['戊', 'zhen', '2024-02-10', '投诉', '来电', '是']] as const
  const fill = async (): Promise<void> => {
    ledger = await openLedger(await locate())
    const cases = new Cases({ ledger, catalogue: matters, calendar: nationalCalendar, now: () => '2025-04-15T09:00', secret: '演示', demo: true })
    for (const [编号, organ, 日期, 类型, 渠道, 成功] of ASKED) {
      const done = await cases.open({ kind: 'machine', name: '演示甲', role: '经办人' }, { tenant: 'main', organ, definition: 事项.id, on: 日期, answers: { 编号, 日期, 类型, 渠道, 成功 }, key: 编号 })
      if (!done.ok) throw new Error(done.refusal.reasons.map(({ says }) => says).join())
    }
    await ledger.sequence('main')
  }
  const request = { tenant: 'main', organs: ['zhen', 'jie'], period: readPeriod({ year: '2025', quarter: '1' }) }
  const rowsOf = async (figure: string, by: string) => (await breakDown(ledger, matters, figure, by, request)).map(({ key, value }) => [key, value])

  it('by an answer, by organ and by month adds up to it; a rate is divided in each part; different values are counted in each', async () => {
    await fill()
    expect(await rowsOf('m.all', '类型')).toEqual([['投诉', 2], ['咨询', 2]])
    expect(await rowsOf('m.all', '单位')).toEqual([['zhen', 3], ['jie', 1]])
    expect(await rowsOf('m.all', '月份')).toEqual([['2025年1月', 1], ['2025年2月', 2], ['2025年3月', 1]])
    expect(await rowsOf('m.rate', '类型')).toEqual([['咨询', 100], ['投诉', 50]])
    expect(await rowsOf('m.rate', '月份')).toEqual([['2025年1月', 100], ['2025年2月', 50], ['2025年3月', 100]])
    expect(await rowsOf('m.share', '单位')).toEqual([['zhen', 166.67], ['jie', 200]])
    expect(await rowsOf('m.share.truncated', '单位')).toEqual([['zhen', 166.66], ['jie', 200]])
    expect(await rowsOf('m.share', '月份')).toEqual([['2025年1月', 200], ['2025年2月', 150], ['2025年3月', 200]])
    expect(await rowsOf('m.types', '渠道')).toEqual([['来电', 2], ['网上', 2]])
  })
  it('by what its parts are not kept by is refused, naming by what it can be', async () => {
    await fill()
    await expect(breakDown(ledger, matters, 'm.rate', '渠道', request)).rejects.toThrow('“成功率”没有按“渠道”分列，可以按单位、月份、类型分列')
    await expect(breakDown(ledger, matters, 'm.none', '单位', request)).rejects.toThrow('没有指标“m.none”')
  })
  it('of a quarter, a month or other months is compared with last year and with the period before: counts in percent, rates in points', async () => {
    await fill()
    const of = async (period: Period) => new Map((await computeFigures(ledger, matters, { tenant: 'main', organs: ['zhen'], period, before: periodBefore(period) })).map((one) => [one.figure, one]))
    const february = await of(readPeriod({ year: '2025', month: '2' }))
    expect(february.get('m.all')).toMatchObject({ value: 2, change: { direction: 'up', percent: 100, previous: 1, base: 'last-year' }, periodChange: { direction: 'up', percent: 100, previous: 1, base: 'period-before' } })
    expect(february.get('m.rate')).toMatchObject({ value: 50, change: { direction: 'down', percent: 50, inPoints: true, previous: 100 }, periodChange: { direction: 'down', percent: 50, inPoints: true } })
    expect((await of(readPeriod({ year: '2025', month: '1' }))).get('m.all')).toMatchObject({ value: 1, change: null, periodChange: null })
    expect((await of(readPeriod({ from: '2024-02', to: '2025-01' }))).get('m.all')).toMatchObject({ value: 2 })
  })
})

describeOnBothStores('people counted by name and unit', (locate) => {
  let ledger: Ledger
  afterEach(() => ledger.close())
  const catalogue = new Catalogue([officers])
  const 证件 = { 证件种类: '行政执法证', 发证日期: '2024-03-01', 有效期至: '2029-02-28', 所在单位: '演示执法队', 岗位: '综合行政执法', 在岗: '在岗' }

  it('are two where one name stands in two units, and one where a certificate was renewed or a second kind is held', async () => {
    ledger = await openLedger(await locate())
    const cases = new Cases({ ledger, catalogue, calendar: nationalCalendar, now: () => '2025-01-15T09:00', secret: '演示', demo: true })
    const enter = async (姓名: string, 证号: string, more = {}): Promise<void> => {
      const done = await cases.open({ kind: 'machine', name: '演示甲', role: '司法所工作人员' }, { tenant: 'main', organ: 'zhen', definition: officers.id, on: '2024-03-01', answers: { ...证件, 姓名, 证号, ...more }, key: 证号 })
      if (!done.ok) throw new Error(done.refusal.reasons.map(({ says }) => says).join())
    }
    await enter('演示同名', '演1')
    await enter('演示同名', '演2', { 所在单位: '演示中队' })
    await enter('演示换证', '演3', { 有效期至: '2025-02-28' })
    await enter('演示换证', '演4')
    await enter('演示兼职', '演5')
    await enter('演示兼职', '演6', { 证件种类: '行政执法监督证' })
    await ledger.sequence('main')
    const request = { tenant: 'main', organs: ['zhen'], period: yearOf(2024) }
    const found = new Map((await computeFigures(ledger, catalogue, request)).map((one) => [one.figure, one]))
    expect(['officer.on-post', 'officer.on-post.certified', 'officer.certified-rate'].map((id) => found.get(id)?.value)).toEqual([4, 4, 100])
    expect(found.get('officer.on-post')?.definition).toContain('相同的再按“所在单位”区分')
    expect((await breakDown(ledger, catalogue, 'officer.on-post', '所在单位', request)).map(({ key, value }) => [key, value])).toEqual([['演示执法队', 3], ['演示中队', 1]])
  })
})
