import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { openLedger, type Ledger } from '#ledger/ledger.ts'
import { loadCatalogue } from '#procedures/catalogue.ts'
import hotline from '#procedures/hotline.ts'
import petition from '#procedures/petition.ts'
import { copyTemplate } from '../../../test/stores.ts'
import { Cases } from '../cases.ts'
import { findBatch } from './account.ts'
import { importSheet, previewSheet } from './import.ts'
import type { ImportOrder } from './order.ts'
import { loadTemplates } from './templates.ts'
import { undoImport } from './undo.ts'

const catalogue = await loadCatalogue()
const T = 'main'
const HEADINGS = '工单编号,来电人,联系电话,诉求类型,诉求内容,发生地址,受理时间,截止时间'
const line = (n: number, change: Readonly<Record<number, string>> = {}): string =>
  [`GD${n}`, `演示来电人${n}`, '13800000001', '投诉', `演示诉求${n}`, `演示路${n}号`, '2024-03-04 09:05', '2024-03-11 17:30'].map((cell, index) => change[index] ?? cell).join(',')

let folder = ''
let ledger: Ledger | undefined
let now = '2024-06-28T09:00'
afterEach(async () => {
  await ledger?.close()
  ledger = undefined
  now = '2024-06-28T09:00'
  if (folder) rmSync(folder, { recursive: true, force: true })
  folder = ''
})

async function house(): Promise<Cases> {
  folder ||= copyTemplate()
  ledger = await openLedger({ dataDir: folder })
  return new Cases({ ledger, catalogue, calendar: nationalCalendar, now: () => now, secret: '演示', demo: true })
}

function sheet(rows: readonly string[], headings = HEADINGS): string {
  const path = join(folder, '工单.csv')
  writeFileSync(path, [headings, ...rows].join('\n'))
  return path
}
const order = (path: string, more: Partial<ImportOrder> = {}): ImportOrder => ({ tenant: T, organ: 'zhen', by: '演示导入人', path, ...more })
const ticketId = (cases: Cases, n: number): string => cases.idOf(hotline, T, 'zhen', '', { 工单编号: `GD${n}` })
const count = (): Promise<number> => ledger?.countCases(T, { definition: 'hotline' }) ?? Promise.resolve(-1)
const undo = (cases: Cases, batch: string, reason = '表格取错了年度') => undoImport(cases, { tenant: T, batch, by: { person: '演示负责人', role: '热线派单员', organ: 'zhen' }, reason })

describe('导入前的预览', () => {
  it('says what is new, what is there already and what is wrong, and writes no record', async () => {
    const cases = await house()
    await importSheet(cases, hotline, order(sheet([line(1)])))
    const path = sheet([line(1), line(2), line(3, { 3: '吐槽' }), line(2), line(4, { 0: '' })])
    const { counts, rejected, layout } = await previewSheet(cases, hotline, order(path))
    expect(counts).toEqual({ read: 5, fresh: 1, restored: 0, corrected: 0, known: 1, differing: 0, rejectedRows: 4 })
    expect(rejected.map(({ row, column }) => [row, column])).toEqual([[2, '工单编号'], [4, '诉求类型'], [5, '工单编号'], [6, '工单编号']])
    expect(layout.columns.find(({ heading }) => heading === '来电人')).toMatchObject({ field: '来电人', example: '' })
    expect(layout.columns.find(({ heading }) => heading === '发生地址')).toMatchObject({ field: '发生地址', example: '演示路1号' })
    expect(await count()).toBe(1)
  })
})

describe('列的对应', () => {
  const STRANGE = '编码,谁反映的,电话,哪一类,说了什么,在哪里,时间,到期'
  const columns = { 编码: '工单编号', 谁反映的: '来电人', 电话: '来电人联系电话', 哪一类: '诉求类型', 说了什么: '诉求内容', 在哪里: '发生地址', 时间: '受理时间', 到期: '截止时间' }
  it('is asked for where nobody knows the headings, and remembered for the next file with the same', async () => {
    const cases = await house()
    const path = sheet([line(1)], STRANGE)
    expect((await previewSheet(cases, hotline, order(path))).layout.columns.map(({ heading, from }) => `${heading}${from}`)).toEqual(STRANGE.split(',').map((heading) => `${heading}不用`))
    await expect(importSheet(cases, hotline, order(path))).rejects.toThrow('请指明列的对应')
    expect(await importSheet(cases, hotline, order(path, { wish: { columns } }))).toMatchObject({ accepted: 1 })
    const other = sheet([line(2).split(',').toReversed().join(',')], STRANGE.split(',').toReversed().join(','))
    expect((await previewSheet(cases, hotline, order(other))).layout.columns.map(({ from }) => from)).toEqual(Array.from({ length: 8 }, () => '上次'))
    expect(await importSheet(cases, hotline, order(other))).toMatchObject({ accepted: 1, rejected: [] })
  })
  it('is that of each organ, and of each set of headings', async () => {
    const cases = await house()
    await importSheet(cases, hotline, order(sheet([line(1)], STRANGE), { wish: { columns } }))
    await expect(importSheet(cases, hotline, order(sheet([line(2)], STRANGE), { organ: 'other' }))).rejects.toThrow('请指明列的对应')
    const more = sheet([`${line(2)},x`], `${STRANGE},备考`)
    expect((await previewSheet(cases, hotline, order(more))).layout.columns.every(({ from }) => from === '不用')).toBe(true)
  })
  it('may leave a column out, and is refused for columns and questions that are not there', async () => {
    const cases = await house()
    const path = sheet([line(1)])
    expect(await importSheet(cases, hotline, order(path, { wish: { columns: { 截止时间: '' } } }))).toMatchObject({ accepted: 1, ignored: ['截止时间'] })
    expect((await cases.load(T, ticketId(cases, 1)))?.kase.facts['截止时间']).toBeUndefined()
    await expect(importSheet(cases, hotline, order(path, { wish: { columns: { 没有的列: '工单编号' } } }))).rejects.toThrow('表中没有这些列：没有的列')
    await expect(importSheet(cases, hotline, order(path, { wish: { columns: { 截止时间: '没有的项' } } }))).rejects.toThrow('没有这些填写项：没有的项')
  })
  it('is taken from the template that knows the city’s headings and words, and gives rows what the sheet says nowhere', async () => {
    const cases = await house()
    const path = sheet(['XF1,演示信访人,自然人,网上信访,2024-03-04,自收,演示事项', 'XF2,演示信访人,自然人,走访,2024-03-05,自收,演示事项'], '信访编号,信访人姓名,信访人类型,信访形式,登记日期,来源,信访内容')
    const { layout, counts } = await previewSheet(cases, petition, order(path, { wish: { fixed: { 走访人数: '1', 登记代表人数: '1' } } }))
    expect(layout.template?.id).toBe('petition')
    expect(counts).toMatchObject({ fresh: 2, rejectedRows: 0 })
    expect(await importSheet(cases, petition, order(path))).toMatchObject({ accepted: 1, rejected: [{ row: 3 }, { row: 3 }] })
    const { rows: [row] } = await ledger?.findCases(T, { definition: 'petition', limit: 1 }) ?? { rows: [] }
    expect(row?.facts).toMatchObject({ 信访渠道: '网上', 来源: '直接收到', 信访件编号: 'XF1' })
  })
  it('of every template points at questions and options of its definition', () => {
    const templates = loadTemplates()
    expect(templates.map(({ definition }) => definition)).toEqual(expect.arrayContaining(['hotline', 'grid-case', 'penalty', 'petition']))
    for (const { id, definition, action, columns, values = {} } of templates) {
      const found = catalogue.find(definition) ?? expect.fail(`${id}：没有定义`)
      const fields = { ...found.opens.asks, ...(action ? found.actions[action]?.asks ?? expect.fail(`${id}：没有环节`) : {}) }
      expect(Object.values(columns).filter((field) => !fields[field]), id).toEqual([])
      expect(Object.entries(values).flatMap(([field, words]) => Object.values(words).filter((word) => !fields[field]?.options?.includes(word))), id).toEqual([])
    }
  })
  it('of a template that is no JSON is refused by the name of its file', () => {
    folder ||= copyTemplate()
    writeFileSync(join(folder, '坏的.json'), '{')
    expect(() => loadTemplates([folder])).toThrow('导入模板“坏的.json”有误')
  })
})

describe('一次导入', () => {
  it('is accounted for: every row with batch and row, every bad row kept with the batch', async () => {
    const cases = await house()
    const { batch } = await importSheet(cases, hotline, order(sheet([line(1), line(2, { 3: '吐槽' })])))
    expect((await findBatch(cases, T, batch))?.record).toMatchObject({ status: '已导入', total: 2, read: 2, fresh: 1, rejectedRows: 1, file: '工单.csv', by: '演示导入人' })
    expect(await ledger?.imports.listFaults(T, batch, 10)).toMatchObject([{ row: 3, column: '诉求类型', part: 1 }])
    expect((await ledger?.history(T, ticketId(cases, 1)))?.[0]?.payload).toMatchObject({ batch, row: 2 })
  })
  it('stops when it is told to: what came in stays, and the same file goes on from there', async () => {
    const cases = await house()
    const path = sheet(Array.from({ length: 450 }, (_, index) => line(index + 1)))
    const controller = new AbortController()
    const result = await importSheet(cases, hotline, order(path, { signal: controller.signal, progress: (read, of) => { expect(of).toBe(450); if (read >= 200) controller.abort() } }))
    expect(result).toMatchObject({ stopped: true, read: 200, accepted: 200 })
    expect((await findBatch(cases, T, result.batch))?.record.status).toBe('已停止')
    expect(await importSheet(cases, hotline, order(path))).toMatchObject({ stopped: false, accepted: 250, rejectedRows: 200 })
  })
  it('stops for whoever says so elsewhere, by its batch', async () => {
    const cases = await house()
    const path = sheet(Array.from({ length: 450 }, (_, index) => line(index + 1)))
    const progress = (read: number): void => { if (read === 200) void ledger?.imports.setStopping(T, '演示批次', true) }
    const result = await importSheet(cases, hotline, order(path, { batch: '演示批次', progress }))
    expect([result.stopped, result.read < 450]).toEqual([true, true])
  })
})

describe('撤销导入', () => {
  it('corrects what nobody has touched to 已撤销, leaves and names what was gone on with, and deletes nothing', async () => {
    const cases = await house()
    const { batch } = await importSheet(cases, hotline, order(sheet([line(1), line(2), line(3)])))
    const touched = await cases.act({ kind: 'machine', name: '演示派单员', role: '热线派单员' }, { tenant: T, caseId: ticketId(cases, 2), do: '接单', answers: { 承办单位: '演示科' }, key: 'x' })
    expect(touched.ok).toBe(true)
    expect(await undo(cases, batch)).toMatchObject({ withdrawn: 2, left: 1, stayed: [{ row: 3, says: expect.stringContaining('导入后已办理“接单”') }] })
    const stored = await cases.load(T, ticketId(cases, 1))
    expect(stored?.kase).toMatchObject({ void: true, open: false })
    expect(stored?.history.map(({ action }) => action)).toEqual(['受理派单', '撤销导入'])
    expect(stored?.history[1]?.payload['answers']).toMatchObject({ 导入批次: batch, 撤销理由: '表格取错了年度' })
    expect((await ledger?.findCase(T, ticketId(cases, 1)))?.state).toBe('已撤销')
    expect((await findBatch(cases, T, batch))?.record).toMatchObject({ status: '已撤销', undone: { withdrawn: 2, left: 1, by: '演示负责人' } })
    expect(await count()).toBe(3)
  })
  it('takes its matters out of every figure, and bringing them back puts them in once', async () => {
    const cases = await house()
    const path = sheet([line(1), line(2)])
    const received = async () => { await ledger?.sequence(T); return (await ledger?.counters(T, { figures: ['hotline.received'], organs: ['zhen'], from: '2024-01', to: '2024-12' } as never) ?? []).reduce((sum, { numerator }) => sum + Number(numerator), 0) }
    const { batch } = await importSheet(cases, hotline, order(path))
    expect(await received()).toBe(2)
    await undo(cases, batch)
    expect(await received()).toBe(0)
    const again = await importSheet(cases, hotline, order(path))
    expect(again).toMatchObject({ accepted: 2, restored: 2, rejected: [] })
    expect(await received()).toBe(2)
    expect(await importSheet(cases, hotline, order(path))).toMatchObject({ accepted: 0, rejectedRows: 2 })
    expect((await ledger?.verify(T, (definition, organ, caseId, events) => cases.projection(catalogue.find(definition) ?? hotline, organ, caseId, events)))?.faults).toEqual([])
  })
  it('is followed by a corrected sheet whose rows count as they now are, from the day they now name, with what is personal sealed', async () => {
    const cases = await house()
    const { batch } = await importSheet(cases, hotline, order(sheet([line(1)])))
    await undo(cases, batch)
    now = '2024-07-05T10:00'
    const back = await importSheet(cases, hotline, order(sheet([line(1, { 1: '演示改正人', 3: '咨询', 6: '2024-07-01 08:00', 7: '2024-07-09 17:30' })])))
    expect(back).toMatchObject({ accepted: 1, restored: 1 })
    const stored = await cases.load(T, ticketId(cases, 1))
    expect(stored?.kase).toMatchObject({ void: false, open: true, state: '待接单', facts: { 诉求类型: '咨询', 来电人: '演示改正人' } })
    expect(stored?.kase.acts[0]).toMatchObject({ do: '受理派单', on: '2024-07-01T08:00' })
    expect(stored?.history.map(({ canonical }) => canonical).join('')).not.toContain('演示改正人')
    expect((await ledger?.findCase(T, ticketId(cases, 1)))?.openedOn).toBe('2024-07-01')
    const act = (name: string, answers: Readonly<Record<string, string | number>>) => cases.act({ kind: 'machine', name: '演示派单员', role: '热线派单员' }, { tenant: T, caseId: ticketId(cases, 1), do: name, answers, key: name })
    expect(await act('接单', { 承办单位: '演示科' })).toMatchObject({ ok: true })
    expect(await act('更正', { 更正序号: 1, 更正项目: '诉求类型', 更正为: '求助', 更正理由: '演示更正' })).toMatchObject({ ok: true, kase: { facts: { 诉求类型: '求助' } } })
    expect(await undo(cases, back.batch)).toMatchObject({ withdrawn: 0, left: 1 })
  })
  it('lets a matter that was taken back be entered by hand, once', async () => {
    const cases = await house()
    const { batch } = await importSheet(cases, hotline, order(sheet([line(1)])))
    await undo(cases, batch)
    const enter = (key: string) => cases.open({ kind: 'machine', name: '演示派单员', role: '热线派单员' }, { tenant: T, organ: 'zhen', definition: 'hotline', on: '2024-03-05', key, answers: { 工单编号: 'GD1', 来电人: '演示补录人', 诉求类型: '咨询', 诉求内容: '演示补录', 发生地址: '演示路' } })
    expect(await enter('a')).toMatchObject({ ok: true, caseId: ticketId(cases, 1), kase: { state: '待接单', void: false, facts: { 诉求内容: '演示补录' } } })
    expect(await enter('b')).toMatchObject({ ok: false, refusal: { reasons: [{ code: 'duplicate' }] } })
  })
  it('leaves a row out that would not be lawful, and says which', async () => {
    const cases = await house()
    const { batch } = await importSheet(cases, hotline, order(sheet([line(1)])))
    await undo(cases, batch)
    const again = await importSheet(cases, hotline, order(sheet([line(1, { 7: '2024-03-04 09:04' })])))
    expect(again).toMatchObject({ accepted: 0, rejected: [{ row: 2, says: expect.stringContaining('不得早于受理时间') }] })
    expect((await ledger?.findCase(T, ticketId(cases, 1)))?.state).toBe('已撤销')
  })
  it('lets nothing be done in what was taken back, and is no act that anybody submits', async () => {
    const cases = await house()
    const { batch } = await importSheet(cases, hotline, order(sheet([line(1)])))
    const act = (name: string, answers = {}) => cases.act({ kind: 'machine', name: '演示派单员', role: '热线派单员' }, { tenant: T, caseId: ticketId(cases, 1), do: name, answers, key: name })
    const reasons = async (made: ReturnType<typeof act>) => { const outcome = await made; return outcome.ok ? [] : outcome.refusal.reasons.map(({ code }) => code) }
    expect(await reasons(act('撤销导入', { 导入批次: batch, 撤销理由: '直接提交' }))).toEqual(['by-system'])
    await undo(cases, batch)
    expect(await reasons(act('接单', { 承办单位: '演示科' }))).toContain('withdrawn')
    expect(await reasons(act('作废', { 作废理由: '演示' }))).toContain('withdrawn')
  })
  it('asks for a reason, and for an import that was made', async () => {
    const cases = await house()
    const { batch } = await previewSheet(cases, hotline, order(sheet([line(1)])))
    await expect(undo(cases, batch)).rejects.toThrow('还没有导入')
    await expect(undo(cases, '没有的批次')).rejects.toThrow('没有批次')
    const made = await importSheet(cases, hotline, order(sheet([line(1)])))
    await expect(undo(cases, made.batch, '错')).rejects.toThrow('不少于四个字')
  })
  it('names its own answers as no opening asks them', () => {
    expect(catalogue.all.filter(({ opens }) => ['恢复批次', '登记时间', '导入批次', '撤销理由'].some((name) => Object.hasOwn(opens.asks ?? {}, name))).map(({ id }) => id)).toEqual([])
  })
})

describe('十万行', () => {
  it('are remembered in the same room as ten: the earlier row of two that are the same is named across batches', async () => {
    const cases = await house()
    const path = sheet([...Array.from({ length: 201 }, (_, index) => line(index + 1)), line(7)])
    expect((await importSheet(cases, hotline, order(path))).rejected).toEqual([{ row: 203, column: '工单编号', says: '与本表第8行重复' }])
    expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(203)
  })
})
