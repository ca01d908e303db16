import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { openLedger, type Ledger } from '#ledger/ledger.ts'
import { loadCatalogue } from '#procedures/catalogue.ts'
import hotline from '#procedures/hotline.ts'
import { copyTemplate } from '../../../test/stores.ts'
import { Cases } from '../cases.ts'
import { findBatch } from './account.ts'
import { importSheet, previewSheet } from './import.ts'
import type { ImportOrder } from './order.ts'
import { undoImport } from './undo.ts'

const catalogue = await loadCatalogue()
const T = 'main'
const ACT = '登记上级办结'
let folder = ''
let ledger: Ledger | undefined
afterEach(async () => {
  await ledger?.close()
  if (folder) rmSync(folder, { recursive: true, force: true })
})

const written = (rows: readonly string[]): string => {
  const path = join(folder, '表.csv')
  writeFileSync(path, rows.join('\n'))
  return path
}
const tickets = (...numbers: readonly number[]): string =>
  written(['工单编号,来电人,诉求类型,诉求内容,发生地址,受理时间', ...numbers.map((n) => `GD${n},演示来电人,投诉,演示诉求${n},演示路${n}号,2024-03-04 09:05`)])
const results = (...rows: readonly string[]): string => written(['工单编号,先行联系,满意度,办结类型,回访日期', ...rows])
const good = (n: number, satisfied = '满意'): string => `GD${n},是,${satisfied},实际解决,2024/3/20`

async function house(...numbers: readonly number[]): Promise<Cases> {
  folder = copyTemplate()
  ledger = await openLedger({ dataDir: folder })
  const cases = new Cases({ ledger, catalogue, calendar: nationalCalendar, now: () => '2024-06-28T09:00', secret: '演示', demo: true })
  if (numbers.length > 0) await importSheet(cases, hotline, order(tickets(...numbers)))
  return cases
}
const order = (path: string, more: Partial<ImportOrder> = {}): ImportOrder => ({ tenant: T, organ: 'zhen', by: '演示导入人', path, ...more })
const registering = (path: string): ImportOrder => order(path, { action: ACT })
const load = (cases: Cases, n: number) => cases.load(T, cases.idOf(hotline, T, 'zhen', '', { 工单编号: `GD${n}` }))
const undo = (cases: Cases, batch: string) => undoImport(cases, { tenant: T, batch, by: { person: '演示负责人', role: '上级回访导入', organ: 'zhen' }, reason: '取错了月份' })
const figure = async (id: string): Promise<number> => { await ledger?.sequence(T); return (await ledger?.counters(T, { figures: [id], organs: ['zhen'], from: '2024-01', to: '2024-12' } as never) ?? []).reduce((sum, { numerator }) => sum + Number(numerator), 0) }
const checked = async (cases: Cases) => (await ledger?.verify(T, (definition, organ, caseId, events) => cases.projection(catalogue.find(definition) ?? hotline, organ, caseId, events)))?.faults

describe('登记办理结果的表，导入之前', () => {
  it('shows what it would register, what is there already and what is wrong, and writes nothing', async () => {
    const cases = await house(1, 2, 3)
    await importSheet(cases, hotline, registering(results(good(1))))
    const { counts, rejected, layout } = await previewSheet(cases, hotline, registering(results(good(1), good(2), good(3, '很好'), good(9), ',是,满意,实际解决,2024/3/20')))
    expect(counts).toEqual({ read: 5, fresh: 1, restored: 0, corrected: 0, known: 1, differing: 0, rejectedRows: 4 })
    expect(rejected.map(({ row, column, says }) => [row, column, says])).toEqual([
      [2, '工单编号', '已有相同的记录，不重复登记'], [4, '满意度', expect.stringContaining('只能填：满意')], [5, '工单编号', '没有“GD9”的记录，请先导入'], [6, '工单编号', expect.stringContaining('请补填')],
    ])
    expect(layout.columns.find(({ heading }) => heading === '先行联系')).toMatchObject({ field: '是否先行联系' })
    expect((await load(cases, 2))?.kase.state).toBe('待接单')
  })
  it('judges a later row of one matter by what the earlier would have done', async () => {
    const cases = await house(1, 2)
    const { counts, rejected } = await previewSheet(cases, hotline, registering(results(good(1), good(2), good(1, '不满意'), good(1))))
    expect(counts).toMatchObject({ read: 4, fresh: 2, known: 1, rejectedRows: 2 })
    expect(rejected).toEqual([{ row: 4, column: '', says: expect.stringContaining('本案已终结（已办结）') }, { row: 5, column: '工单编号', says: '已有相同的记录，不重复登记' }])
    expect(await importSheet(cases, hotline, registering(results(good(1), good(2), good(1, '不满意'), good(1))))).toMatchObject({ accepted: 2, rejectedRows: 2, rejected: [{ row: 4 }, { row: 5 }] })
  })
  it('is refused for an act that the procedure does not have', async () => {
    const cases = await house()
    await expect(previewSheet(cases, hotline, order(results(good(1)), { action: '没有的环节' }))).rejects.toThrow('“12345工单”没有环节“没有的环节”')
  })
})

describe('登记办理结果的表，撤销', () => {
  it('takes back each act that nobody has gone on from: the ticket stands as before, the figure is what it was, the record stays', async () => {
    const cases = await house(1, 2)
    const { batch } = await importSheet(cases, hotline, registering(results(good(1), good(2))))
    expect((await findBatch(cases, T, batch))?.record).toMatchObject({ action: ACT, status: '已导入', fresh: 2 })
    const before = await figure('hotline.satisfaction-rate')
    expect(before).toBe(2)
    expect(await undo(cases, batch)).toMatchObject({ withdrawn: 2, left: 0, stayed: [] })
    const stored = await load(cases, 1)
    expect(stored?.kase).toMatchObject({ state: '待接单', open: true, void: false })
    expect(stored?.kase.facts['市民满意度']).toBeUndefined()
    expect(stored?.history.map(({ action }) => action)).toEqual(['受理派单', ACT, '撤销导入'])
    expect(await figure('hotline.satisfaction-rate')).toBe(0)
    expect(await figure('hotline.received')).toBe(2)
    expect(await checked(cases)).toEqual([])
  })
  it('is followed by the same sheet, or a corrected one, as if for the first time; again adds nothing', async () => {
    const cases = await house(1, 2)
    const first = await importSheet(cases, hotline, registering(results(good(1), good(2))))
    await undo(cases, first.batch)
    expect(await undo(cases, first.batch)).toMatchObject({ withdrawn: 2, left: 0 })
    const sheet = results(good(1), good(2, '不满意'))
    expect((await previewSheet(cases, hotline, registering(sheet))).counts).toMatchObject({ fresh: 1, restored: 1 })
    expect(await importSheet(cases, hotline, registering(sheet))).toMatchObject({ accepted: 2, restored: 1, rejected: [] })
    expect(await importSheet(cases, hotline, registering(sheet))).toMatchObject({ accepted: 0, rejectedRows: 2 })
    expect((await load(cases, 2))?.kase).toMatchObject({ state: '已办结', facts: { 市民满意度: '不满意', 回访日期: '2024-03-20' } })
    expect(await figure('hotline.satisfaction-rate')).toBe(1)
    expect(await checked(cases)).toEqual([])
  })
  it('leaves and names by its row what was gone on with since', async () => {
    const cases = await house(1, 2)
    const { batch } = await importSheet(cases, hotline, registering(results(good(1), good(2))))
    const corrected = await cases.act({ kind: 'machine', name: '演示甲', role: '机关负责人' }, { tenant: T, caseId: (await ledger?.findCases(T, { definition: 'hotline', named: [cases.idOf(hotline, T, 'zhen', '', { 工单编号: 'GD2' })], limit: 1 }))?.rows[0]?.caseId ?? '', do: '更正', answers: { 更正序号: 2, 更正项目: '市民满意度', 更正为: '不满意', 更正理由: '录音核实' }, key: 'x' })
    expect(corrected.ok).toBe(true)
    expect(await undo(cases, batch)).toMatchObject({ withdrawn: 1, left: 1, stayed: [{ row: 3, says: expect.stringContaining('导入后已办理“更正”') }] })
    expect((await load(cases, 2))?.kase.state).toBe('已办结')
  })
  it('comes before that of the tickets themselves, which otherwise stay', async () => {
    const cases = await house()
    const opened = await importSheet(cases, hotline, order(tickets(1, 2)))
    const closed = await importSheet(cases, hotline, registering(results(good(1))))
    expect(await undo(cases, opened.batch)).toMatchObject({ withdrawn: 1, left: 1, stayed: [{ row: 2, says: expect.stringContaining(`导入后已办理“${ACT}”`) }] })
    expect(await undo(cases, closed.batch)).toMatchObject({ withdrawn: 1, left: 0 })
    expect(await undo(cases, opened.batch)).toMatchObject({ withdrawn: 2, left: 0 })
    expect((await load(cases, 1))?.kase).toMatchObject({ void: true, open: false })
    expect((await importSheet(cases, hotline, registering(results(good(1))))).rejected).toMatchObject([{ row: 2, says: expect.stringContaining('本条记录的导入已撤销') }])
    expect(await importSheet(cases, hotline, order(tickets(1, 2)))).toMatchObject({ accepted: 2, restored: 2 })
    expect(await importSheet(cases, hotline, registering(results(good(1))))).toMatchObject({ accepted: 1 })
    expect(await checked(cases)).toEqual([])
  })
})
