import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { openLedger, type Ledger } from '#ledger/ledger.ts'
import { loadCatalogue } from '#procedures/catalogue.ts'
import hotline from '#procedures/hotline.ts'
import { copyTemplate } from '../../../test/stores.ts'
import { Cases } from '../cases.ts'
import { differencesIn } from './corrections.ts'
import { importSheet, previewSheet } from './import.ts'
import type { ImportOrder } from './order.ts'
import { undoImport } from './undo.ts'

const catalogue = await loadCatalogue()
const T = 'main'
const HEADINGS = '工单编号,来电人,诉求类型,诉求内容,发生地址,受理时间,截止时间,所属村居'
const line = (n: number, change: Readonly<Record<number, string>> = {}): string =>
  [`GD${n}`, `演示来电人${n}`, '投诉', `演示诉求${n}`, `演示路${n}号`, '2024-03-04 09:05', '2024-03-11 17:30', ''].map((cell, index) => change[index] ?? cell).join(',')
let folder = ''
let ledger: Ledger | undefined
afterEach(async () => {
  await ledger?.close()
  if (folder) rmSync(folder, { recursive: true, force: true })
})
function sheet(...rows: readonly string[]): string {
  const path = join(folder, '表.csv')
  writeFileSync(path, [HEADINGS, ...rows].join('\n'))
  return path
}
async function house(...rows: readonly string[]): Promise<Cases> {
  folder = copyTemplate()
  ledger = await openLedger({ dataDir: folder })
  const cases = new Cases({ ledger, catalogue, calendar: nationalCalendar, now: () => '2024-06-28T09:00', secret: '演示', demo: true })
  await importSheet(cases, hotline, order(sheet(...rows)))
  return cases
}
const order = (path: string, more: Partial<ImportOrder> = {}): ImportOrder => ({ tenant: T, organ: 'zhen', by: '演示导入人', path, ...more })
const correcting = { correct: { reason: '与市级系统核对', role: '经办人' } }
const load = (cases: Cases, n: number) => cases.load(T, cases.idOf(hotline, T, 'zhen', '', { 工单编号: `GD${n}` }))
const undo = (cases: Cases, batch: string) => undoImport(cases, { tenant: T, batch, by: { person: '演示负责人', role: '热线派单员', organ: 'zhen' }, correctingRole: '经办人', reason: '核对错了月份' })

describe('与记录不同的行', () => {
  it('换行的写法、前后的空白不是不同；少一个字、多一行是不同', () => {
    const differing = (there: string, here: string) => differencesIn(hotline, { 诉求内容: there }, { 诉求内容: here }).map(({ name }) => name)
    expect([differing('第一行\n第二行', '第一行\r\n第二行\r\n'), differing('演示诉求', ' 演示诉求\n'), differing('第一行 第二行', '第一行\n第二行'), differing('演示诉', '演示诉求')]).toEqual([[], [], ['诉求内容'], ['诉求内容']])
  })
  it('只说明不同在哪里，不改记录', async () => {
    const cases = await house(line(1), line(2))
    const path = sheet(line(1), line(2, { 2: '咨询', 4: '演示新路2号' }))
    const { counts, rejected } = await previewSheet(cases, hotline, order(path))
    expect(counts).toMatchObject({ read: 2, fresh: 0, corrected: 0, known: 2, differing: 1 })
    expect(rejected.map(({ says }) => says)).toEqual(['已有相同的记录，不重复登记', '已有相同的记录，不重复登记。“诉求类型”表中为“咨询”，记录为“投诉”，“发生地址”表中为“演示新路2号”，记录为“演示路2号”；需要修改的请更正'])
    expect(await importSheet(cases, hotline, order(path))).toMatchObject({ accepted: 0 })
    expect((await load(cases, 2))?.kase.facts['诉求类型']).toBe('投诉')
  })
  it('写明理由的按表更正：一项一条更正，原记录保留，再导一次不再更正', async () => {
    const cases = await house(line(1), line(2))
    const path = sheet(line(1), line(2, { 2: '咨询', 4: '演示新路2号' }), line(3))
    expect((await previewSheet(cases, hotline, order(path, correcting))).counts).toMatchObject({ fresh: 1, corrected: 1, known: 1 })
    expect(await importSheet(cases, hotline, order(path, correcting))).toMatchObject({ accepted: 2, corrected: 1, rejectedRows: 1 })
    const stored = await load(cases, 2)
    expect(stored?.kase.facts).toMatchObject({ 诉求类型: '咨询', 发生地址: '演示新路2号', 来电人: '演示来电人2' })
    expect(stored?.history.map(({ action, payload }) => [action, (payload['answers'] as Record<string, unknown>)['更正理由']])).toEqual([['受理派单', undefined], ['更正', '与市级系统核对'], ['更正', '与市级系统核对']])
    expect(await importSheet(cases, hotline, order(path, correcting))).toMatchObject({ accepted: 0, corrected: 0 })
  })
  it('更正后不合法的不更正，说明理由，其他行照常', async () => {
    const cases = await house(line(1), line(2))
    const result = await importSheet(cases, hotline, order(sheet(line(1, { 6: '2024-03-04 09:04' }), line(2, { 3: '演示改正诉求' })), correcting))
    expect(result).toMatchObject({ accepted: 1, corrected: 1, rejected: [{ row: 2, column: '截止时间', says: expect.stringMatching(/“截止时间”不能更正为“2024-03-04 09:04”：更正后第1项“受理派单”将不合法/) }] })
    expect((await load(cases, 1))?.kase.facts['截止时间']).toBe('2024-03-11T17:30')
  })
  it('个人信息也核对，只说哪一项不同；遮盖过的不当作不同；更正的照样封存', async () => {
    const cases = await house(line(1), line(2))
    const path = sheet(line(1, { 1: '演示改名人' }), line(2, { 1: '演***' }))
    const { counts, rejected } = await previewSheet(cases, hotline, order(path))
    expect([counts.differing, rejected.map(({ says }) => says)]).toEqual([1, ['已有相同的记录，不重复登记。“来电人”表中与记录不同（个人信息不列出）；需要修改的请更正', '已有相同的记录，不重复登记']])
    const { batch, corrected } = await importSheet(cases, hotline, order(path, correcting))
    const [corrected1, kept2] = [await load(cases, 1), await load(cases, 2)]
    expect([corrected, corrected1?.kase.facts['来电人'], kept2?.kase.facts['来电人']]).toEqual([1, '演示改名人', '演示来电人2'])
    expect(corrected1?.history.map(({ canonical }) => canonical).join('')).not.toMatch(/改名人|来电人1/)
    expect((await undo(cases, batch)).withdrawn).toBe(1)
    expect((await load(cases, 1))?.kase.facts['来电人']).toBe('演示来电人1')
  })
  it('整批撤销的，逐项更正回去，原为空白的更正回空白；以后又更正过的留下并说明', async () => {
    const cases = await house(line(1), line(2), line(3))
    const { batch } = await importSheet(cases, hotline, order(sheet(line(1, { 2: '咨询' }), line(2, { 7: '演示村' }), line(3, { 2: '求助' })), correcting))
    const caseId = cases.idOf(hotline, T, 'zhen', '', { 工单编号: 'GD3' })
    expect((await cases.act({ kind: 'machine', name: '演示经办', role: '经办人' }, { tenant: T, caseId, do: '更正', answers: { 更正序号: 1, 更正项目: '诉求类型', 更正为: '举报', 更正理由: '电话核实' }, key: 'x' })).ok).toBe(true)
    const result = await undo(cases, batch)
    expect([result.withdrawn, result.left]).toEqual([2, 1])
    expect(result.stayed.map(({ says }) => says).sort()).toEqual(['“诉求类型”以后又更正过，不随导入撤销'])
    expect((await load(cases, 2))?.kase.facts['所属村居']).toBeUndefined()
    expect((await load(cases, 2))?.history.at(-1)?.payload['answers']).toMatchObject({ 更正项目: '所属村居', 改为空白: '是' })
    expect((await load(cases, 1))?.kase.facts['诉求类型']).toBe('投诉')
    expect((await load(cases, 1))?.history.at(-1)?.payload['answers']).toMatchObject({ 更正为: '投诉', 更正理由: '撤销导入：核对错了月份' })
    expect((await load(cases, 3))?.kase.facts['诉求类型']).toBe('举报')
    expect((await ledger?.verify(T, (definition, organ, id, events) => cases.projection(catalogue.find(definition) ?? hotline, organ, id, events)))?.faults).toEqual([])
  })
  it('编号是本系统的，认得出是哪一件；内容大都不同的是别处的台账，不更正，也不新登记', async () => {
    const cases = await house(line(1))
    const number = (await ledger?.findCases(T, { definition: 'hotline', limit: 1 }))?.rows[0]?.number ?? ''
    const numbered = (row: string): string => { const path = join(folder, '编号.csv'); writeFileSync(path, [`编号,${HEADINGS.replace('工单编号,', '')}`, `${number}${row.slice(row.indexOf(','))}`].join('\n')); return path }
    expect((await previewSheet(cases, hotline, order(numbered(line(1))))).counts).toMatchObject({ known: 1, differing: 0, fresh: 0 })
    expect(await importSheet(cases, hotline, order(numbered(line(1, { 2: '咨询' })), correcting))).toMatchObject({ corrected: 1 })
    const strange = numbered(line(2, { 2: '举报', 5: '2024-05-04 09:05', 6: '2024-05-11 17:30' }))
    expect(await importSheet(cases, hotline, order(strange, correcting))).toMatchObject({ accepted: 0, rejected: [{ row: 2, says: expect.stringContaining('可能是其他单位的台账') }] })
    expect(await ledger?.countCases(T, { definition: 'hotline' })).toBe(1)
  })
  it('岗位不能更正的，不更正', async () => {
    const cases = await house(line(1))
    expect(await importSheet(cases, hotline, order(sheet(line(1, { 2: '咨询' })), { correct: { reason: '与市级系统核对', role: '热线派单员' } }))).toMatchObject({ accepted: 0, rejected: [{ says: expect.stringContaining('无权办理') }] })
  })
})
