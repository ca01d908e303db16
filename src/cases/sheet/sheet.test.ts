import { randomUUID } from 'node:crypto'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import excel from 'exceljs'
import { afterEach, describe, expect, it } from 'vitest'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { openLedger, type Ledger } from '#ledger/ledger.ts'
import { loadCatalogue } from '#procedures/catalogue.ts'
import hotline from '#procedures/hotline.ts'
import { copyTemplate } from '../../../test/stores.ts'
import { Cases } from '../cases.ts'
import { readDay } from './answers.ts'
import { exportSheet } from './ledgers/export.ts'
import { formsOf } from './ledgers/catalogue.ts'
import { importSheet, previewSheet } from './import.ts'
import { withCases, type LedgerEntry } from './ledgers/entries.ts'
import { readRows, type SheetRow } from './rows.ts'

const catalogue = await loadCatalogue()
const T = 'main'
const KNOWN = new Set(['工单编号', '来电人', '诉求类型', '诉求内容', '发生地址', '受理时间', '截止时间'])
/** The columns of the city's export. */
const HEADINGS = ['工单编号', '来电人', '联系电话', '诉求类型', '诉求内容', '发生地址', '受理时间', '截止时间', '承办单位', '是否先行联系', '满意度']
type Cells = readonly excel.CellValue[]
const at = (text: string): Date => new Date(`${text}:00Z`)
const ticket = (n: number, change: Readonly<Record<number, excel.CellValue>> = {}): Cells => {
  const cells: excel.CellValue[] = [`GD2024${String(n).padStart(5, '0')}`, `演示来电人${n}`, '13800000001', '投诉', `演示诉求${n}`, `演示路${n}号`, at('2024-03-04T09:05'), at('2024-03-11T17:30'), '演示科', '是', '满意']
  for (const [index, value] of Object.entries(change)) cells[Number(index)] = value
  return cells
}

let folder = ''
let ledger: Ledger | undefined
const inFolder = (name: string): string => join(folder ||= copyTemplate(), name)
afterEach(async () => {
  await ledger?.close()
  ledger = undefined
  if (folder) rmSync(folder, { recursive: true, force: true })
  folder = ''
})

async function house(): Promise<Cases> {
  inFolder('')
  ledger = await openLedger({ dataDir: folder })
  return new Cases({ ledger, catalogue: catalogue, calendar: nationalCalendar, now: () => '2024-06-28T09:00', secret: '演示', demo: true })
}

async function workbook(rows: readonly Cells[], shape: (sheet: excel.Worksheet) => void = (sheet) => { sheet.addRow(HEADINGS) }): Promise<string> {
  const book = new excel.Workbook()
  const sheet = book.addWorksheet('工单')
  shape(sheet)
  for (const cells of rows) for (const cell of [sheet.addRow([...cells])].flatMap((row) => [row.getCell(7), row.getCell(8)])) cell.numFmt = 'yyyy/m/d h:mm'
  const path = inFolder('工单.xlsx')
  await book.xlsx.writeFile(path)
  return path
}

const order = (path: string) => ({ tenant: T, organ: 'zhen', by: '演示导入人', path })
const take = async (cases: Cases, path: string) => importSheet(cases, hotline, order(path))
async function rowsOf(path: string): Promise<readonly SheetRow[]> {
  const rows: SheetRow[] = []
  for await (const row of readRows(path, KNOWN)) rows.push(row)
  return rows
}

describe('市级12345工单表的导入', () => {
  it('takes a hundred rows, names every bad one by row, column and reason, and adds nothing the second time', async () => {
    const bad: Readonly<Record<number, Readonly<Record<number, excel.CellValue>>>> = {
      3: { 0: null }, 7: { 1: null }, 11: { 3: '吐槽' }, 19: { 6: '3/4/2024 9:05' }, 23: { 6: '2024-02-30 09:00' }, 31: { 7: at('2024-03-04T09:04') }, 37: { 2: '无' }, 41: { 6: at('2024-07-01T09:00') },
      43: { 0: 'GD202400042' }, 47: { 6: { formula: '1/0', result: { error: '#DIV/0!' } } }, 53: { 0: 2e18 }, 59: { 1: null, 5: null },
    }
    const path = await workbook(Array.from({ length: 100 }, (_, index) => ticket(index + 1, bad[index + 1])))
    const cases = await house()
    const result = await take(cases, path)
    expect(result).toMatchObject({ read: 100, accepted: 88, ignored: ['承办单位', '是否先行联系', '满意度'] })
    // The first row of the sheet is the heading: ticket n stands in row n + 1.
    expect(result.rejected.map(({ row, column }) => [row, column])).toEqual([
      [4, '工单编号'], [8, '来电人'], [12, '诉求类型'], [20, '受理时间'], [24, '受理时间'], [32, ''], [38, '联系电话'], [42, '受理时间'], [44, '工单编号'], [48, '受理时间'], [54, '工单编号'], [60, '来电人'], [60, '发生地址'],
    ])
    const says = (row: number) => result.rejected.filter((one) => one.row === row).map((one) => one.says).join('；')
    expect([4, 12, 20, 24, 32, 38, 42, 44, 48, 54].map(says)).toEqual([
      expect.stringContaining('无法辨认是否重复'), expect.stringContaining('只能填：咨询'), expect.stringContaining('收到的是“3/4/2024 9:05”'), expect.stringContaining('收到的是“2024-02-30 09:00”'), expect.stringContaining('不得早于受理时间'),
      expect.stringContaining('不是有效的电话号码'), expect.stringContaining('晚于今日'), '与本表第43行重复', expect.stringContaining('#DIV/0!'), expect.stringContaining('超过15位'),
    ])
    const again = await take(cases, path)
    expect([again.read, again.accepted, again.rejected.filter((one) => one.says === '已有相同的记录，不重复登记').length]).toEqual([100, 0, 88])
    expect(await ledger?.countCases(T, { definition: 'hotline' })).toBe(88)
  })
  it('begins a ticket at the time of the sheet, keeps its limit, and stores who called apart', async () => {
    const cases = await house()
    await take(cases, await workbook([ticket(1)]))
    const caseId = cases.idOf(hotline, T, 'zhen', '', { 工单编号: 'GD202400001' })
    const found = await cases.load(T, caseId)
    expect(found?.kase.acts[0]).toMatchObject({ on: '2024-03-04T09:05', answers: { 截止时间: '2024-03-11T17:30', 来电人: '演示来电人1', 来电人联系电话: '13800000001' } })
    const [event] = await ledger?.history(T, caseId) ?? []
    expect(event?.canonical).not.toMatch(/演示来电人1|13800000001/)
  })
  it('is found again under changed content: the number of a ticket is taken once', async () => {
    const cases = await house()
    await take(cases, await workbook([ticket(1)]))
    expect(await take(cases, await workbook([ticket(1, { 4: '改过的内容' }), ticket(2)]))).toMatchObject({ accepted: 1, rejected: [{ row: 2, column: '工单编号', says: '已有相同的记录，不重复登记。“诉求内容”表中为“改过的内容”，记录为“演示诉求1”；需要修改的请更正' }] })
  })
  it('registers call-backs on tickets that are there, one act a row, once', async () => {
    const cases = await house()
    const path = await workbook([ticket(1), ticket(2)])
    await take(cases, path)
    const results = async (rows: readonly Cells[]) => workbook(rows, (sheet) => { sheet.addRow(['工单编号', '先行联系', '满意度', '办结类型', '主办单位', '回访日期', '受理时间', '截止时间']) })
    const back = await results([['GD202400001', '是', '满意', '实际解决', '演示科', '2024/3/20'], ['GD202400002', '否', '很好', '解释说明', '演示科', '2024/3/20'], ['GD202400009', '是', '满意', '实际解决', '演示科', '2024/3/20']])
    const register = () => importSheet(cases, hotline, { ...order(back), action: '登记上级办结' })
    expect(await register()).toMatchObject({ read: 3, accepted: 1, rejected: [{ row: 3, column: '满意度', says: expect.stringContaining('只能填：满意') }, { row: 4, column: '工单编号', says: expect.stringContaining('请先导入') }] })
    expect(await register()).toMatchObject({ accepted: 0, rejected: [{ row: 2, says: '已有相同的记录，不重复登记' }, { row: 3 }, { row: 4 }] })
    const stored = await cases.load(T, cases.idOf(hotline, T, 'zhen', '', { 工单编号: 'GD202400001' }))
    expect(stored?.kase).toMatchObject({ state: '已办结', facts: { 市民满意度: '满意', 办理结果: '实际解决', 回访日期: '2024-03-20' } })
  })
  it('lets the engine refuse a call-back that comes before the reply', async () => {
    const cases = await house()
    await take(cases, await workbook([ticket(1)]))
    const path = await workbook([['GD202400001', '是', '满意', '2024-03-20']], (sheet) => { sheet.addRow(['工单编号', '是否先行联系', '满意度', '回访时间']) })
    const result = await importSheet(cases, hotline, { ...order(path), action: '上级回访' })
    expect(result).toMatchObject({ accepted: 0, rejected: [{ row: 2, says: expect.stringMatching(/应当在“待上级回访”.*当前为“待接单”/) }] })
  })
  it('takes its own export: title, closing line and texts that look like formulas', async () => {
    const cases = await house()
    await take(cases, await workbook([ticket(1, { 4: '=1+1 是诉求内容' }), ticket(2)]))
    const path = inFolder('导出.xlsx')
    const { rows = [] } = await ledger?.findCases(T, { definition: 'hotline', limit: 9 }) ?? {}
    const all = async function* () { yield* rows }
    await exportSheet(hotline, { head: { organ: '演示镇', by: '演示填报人', on: '2024-06-28' }, calendar: nationalCalendar }, () => withCases(cases.setting.ledger, T, hotline, all()), path)
    const read = await rowsOf(path)
    expect(read.map(({ cells }) => cells['工单编号']).sort()).toEqual(['GD202400001', 'GD202400002'])
    expect(await take(cases, path)).toMatchObject({ read: 2, accepted: 0, rejected: [{ row: 5, says: '已有相同的记录，不重复登记' }, { row: 6, says: '已有相同的记录，不重复登记' }] })
  })
})

describe('a ledger taken out', () => {
  const penalty = catalogue.find('penalty') ?? expect.fail('没有程序')
  it('has the acts over their columns, totals of amounts and of nothing else, and comes in again as it is', async () => {
    const path = inFolder('处罚台账.xlsx')
    const entry = (n: number) => { const facts = { 案由: `演示案由${n}`, 罚款金额: 100.5 * n }; return { row: { number: `演${n}`, openedOn: '2025-03-03T09:00', state: '已立案', facts }, kase: { facts, acts: [] } } as unknown as LedgerEntry }
    const entries = async function* () { yield* [entry(1), entry(2)] }
    await exportSheet(penalty, { head: { organ: '演示镇', by: '演示填报人', on: '2025-06-30', from: '2025-01-01', to: '2025-06-30' }, calendar: nationalCalendar }, entries, path)
    const book = new excel.Workbook()
    await book.xlsx.readFile(path)
    const sheet = book.worksheets[0] ?? expect.fail('没有工作表')
    const texts = (line: number): readonly string[] => (sheet.getRow(line).values as readonly unknown[]).slice(1).map(String)
    const column = texts(4).indexOf('罚款金额')
    expect([sheet.getCell('A1').value, sheet.getCell('A2').value]).toEqual(['行政处罚台账', '填报单位：演示镇　　填报人：演示填报人　　填报日期：2025-06-30　　统计期间：登记日期2025-01-01至2025-06-30　　单位：件、元'])
    expect([texts(3)[0], texts(3)[column], texts(4)[0]]).toEqual(['序号', expect.stringMatching(/环节$/), '序号'])
    expect(sheet.getCell('A4').master.address).toBe('A3')
    const closing = (sheet.getRow(7).values as readonly unknown[]).slice(1)
    expect([closing[0], closing[1], closing[column]]).toEqual(['合计', '2件', 301.5])
    expect(closing.filter((value) => typeof value === 'number')).toHaveLength(1)
    const known = new Set(Object.keys({ 案由: 1, 罚款金额: 1 }))
    const read = []
    for await (const { cells } of readRows(path, known)) read.push([cells['案由'], cells['罚款金额']])
    expect(read).toEqual([['演示案由1', '100.5'], ['演示案由2', '201']])
  })
})

describe('a sheet as people make it', () => {
  it('has a title, a note and two lines of merged headings', async () => {
    const path = await workbook([[...ticket(1)]], (sheet) => {
      sheet.addRow(['演示镇12345工单表'])
      sheet.mergeCells('A1:K1')
      sheet.addRow(['导出时间：2024-06-28'])
      sheet.addRow(['*工单编号（必填）', '诉求人', null, '诉求类型', '诉求\n内容', '发生地址', '时间', null, '承办单位', '回访', null])
      sheet.addRow([null, '来电人', '联系电话', null, null, null, '受理时间', '截止时间', null, '是否先行联系', '满意度'])
      for (const area of ['A3:A4', 'B3:C3', 'D3:D4', 'E3:E4', 'F3:F4', 'G3:H3', 'I3:I4', 'J3:K3']) sheet.mergeCells(area)
    })
    const [row] = await rowsOf(path)
    expect(row).toMatchObject({ row: 5, cells: { 工单编号: 'GD202400001', 来电人: '演示来电人1', 诉求内容: '演示诉求1', 受理时间: '2024-03-04T09:05', 截止时间: '2024-03-11T17:30', 满意度: '满意' } })
  })
  it('takes the first visible sheet with headings, passes over empty lines and signatures', async () => {
    const book = new excel.Workbook()
    book.addWorksheet('填表说明').addRow(['请按栏目填写'])
    book.addWorksheet('隐藏', { state: 'hidden' }).addRows([HEADINGS, ticket(9)])
    book.addWorksheet('工单').addRows([HEADINGS, ticket(1), [], ticket(2), ['合计', '2件'], ['填报人：演示甲']])
    book.addWorksheet('旧工单').addRows([HEADINGS, ticket(8)])
    const path = inFolder('多表.xlsx')
    await book.xlsx.writeFile(path)
    expect((await rowsOf(path)).map(({ row, cells }) => [row, cells['工单编号']])).toEqual([[2, 'GD202400001'], [4, 'GD202400002']])
  })
  it('holds formulas, rich text, numbers, yes and no, and days in any format', async () => {
    const formula = (result: excel.CellFormulaValue['result']): excel.CellValue => ({ formula: 'A1', ...(result === undefined ? {} : { result }) }) as excel.CellValue
    const path = await workbook([
      ticket(1, { 0: { richText: [{ text: 'GD' }, { font: { bold: true }, text: '1' }] }, 2: 13800000001, 4: formula('合成的内容'), 6: formula(at('2024-03-04T09:05')), 9: true }),
      ticket(2, { 4: formula(undefined), 5: { formula: 'X', result: { error: '#REF!' } } as excel.CellValue }),
      ticket(3, { 1: { text: '演示链接', hyperlink: 'https://example.invalid' }, 4: '带<尖括号>&和“引号”', 6: 45355.37847222222 }),
    ])
    const [first, second, third] = await rowsOf(path)
    expect(first?.cells).toMatchObject({ 工单编号: 'GD1', 联系电话: '13800000001', 诉求内容: '合成的内容', 受理时间: '2024-03-04T09:05', 是否先行联系: '是' })
    expect(second?.faults).toEqual({ 诉求内容: expect.stringContaining('没有计算结果'), 发生地址: expect.stringContaining('#REF!') })
    expect(third?.cells).toMatchObject({ 来电人: '演示链接', 诉求内容: '带<尖括号>&和“引号”', 受理时间: '2024-03-04T09:05' })
  })
  it.each([
    ['2025/3/1', '2025-03-01'], ['2025年3月1日', '2025-03-01'], ['2025.03.01', '2025-03-01'], ['20250301', '2025-03-01'], ['2025-3-1 9:05:30', '2025-03-01T09:05'], ['2025年3月1日 9时5分', '2025-03-01T09:05'],
    ['20250301090530', '2025-03-01T09:05'], ['2025-03-01T09:05', '2025-03-01T09:05'],
    ['3/1/2025', '3/1/2025'], ['202531', '202531'], ['45717', '45717'], ['2025-03-01T09:05:00Z', '2025-03-01T09:05:00Z'], ['昨天', '昨天'], ['2025.13.01', '2025.13.01'], ['2025-02-29 8:00', '2025-02-29 8:00'], ['2024-02-29 8:00', '2024-02-29T08:00'],
  ])('reads the day %s as %s', (written, read) => expect(readDay(written)).toBe(read))
  it.each([['utf-8', false], ['utf-8 with a mark', true]])('comes as %s', async (_name, marked) => {
    const path = inFolder('工单.csv')
    writeFileSync(path, `${marked ? '\uFEFF' : ''}演示镇工单\r\n工单编号,来电人,诉求内容\r\nGD1,演示甲,"两行\r\n内容，带""引号"""\r\n\r\nGD2,演示乙,末行没有换行`)
    expect((await rowsOf(path)).map(({ row, cells }) => [row, cells['工单编号'], cells['诉求内容']])).toEqual([[3, 'GD1', '两行\r\n内容，带"引号"'], [5, 'GD2', '末行没有换行']])
  })
  it('comes in GB 18030, as Excel in Chinese writes it', async () => {
    const path = inFolder('工单.csv')
    // 工单编号,来电人 / G1,演示
    writeFileSync(path, Buffer.from([0xb9, 0xa4, 0xb5, 0xa5, 0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xc0, 0xb4, 0xb5, 0xe7, 0xc8, 0xcb, 0x0a, 0x47, 0x31, 0x2c, 0xd1, 0xdd, 0xca, 0xbe, 0x0a]))
    expect((await rowsOf(path))[0]?.cells).toEqual({ 工单编号: 'G1', 来电人: '演示' })
  })
})

interface Part { readonly name: string; readonly text: string; readonly declared?: number }

/** A zip as small as can be; `declared` lies about the unpacked size. */
function zipOf(parts: readonly Part[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, text, declared } of parts) {
    const packed = deflateRawSync(Buffer.from(text))
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    local.writeUInt16LE(Buffer.byteLength(name), 26)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    central.writeUInt16LE(8, 10)
    central.writeUInt32LE(crc32(text), 16)
    central.writeUInt32LE(packed.length, 20)
    central.writeUInt32LE(declared ?? Buffer.byteLength(text), 24)
    central.writeUInt16LE(Buffer.byteLength(name), 28)
    central.writeUInt32LE(offset, 42)
    files.push(local, Buffer.from(name), packed)
    directory.push(central, Buffer.from(name))
    offset += 30 + Buffer.byteLength(name) + packed.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, ...directory, end])
}

const BOOK: readonly Part[] = [
  { name: 'xl/workbook.xml', text: '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>' },
  { name: 'xl/_rels/workbook.xml.rels', text: '<Relationships><Relationship Id="rId1" Target="worksheets/first.xml"/></Relationships>' },
]

describe('a sheet that is no sheet', () => {
  const refused = async (name: string, content: Buffer | string): Promise<string> => {
    const path = inFolder(name)
    writeFileSync(path, content)
    return rowsOf(path).then(() => '没有拒绝', (error: Error) => `${error.name}：${error.message}`)
  }
  it('is refused by what the directory of the zip declares, before anything is unpacked', async () => {
    const bomb = [...BOOK, { name: 'xl/worksheets/first.xml', text: '<worksheet/>', declared: 0xf0000000 }]
    expect(await refused('a.xlsx', zipOf(bomb))).toMatch(/SheetError：文件过大.*请拆成几个文件/)
    expect(await refused('b.xlsx', zipOf([...BOOK, { name: 'xl/sharedStrings.xml', text: '<sst/>', declared: 300 * 1_048_576 }, { name: 'xl/worksheets/first.xml', text: '<worksheet/>' }]))).toContain('文件过大')
  })
  it('is stopped when more comes out than declared', async () => {
    expect(await refused('a.xlsx', zipOf([...BOOK, { name: 'xl/worksheets/first.xml', text: `<worksheet>${' '.repeat(100_000)}</worksheet>`, declared: 500 }]))).toMatch(/SheetError：.*比目录所记的多/)
  })
  it('is refused for declarations of document types and what is no XML', async () => {
    const path = await workbook([ticket(1)])
    const whole = readFileSync(path)
    expect(await refused('短.xlsx', whole.subarray(0, whole.length - 200))).toMatch(/SheetError：.*另存为 .xlsx/)
    expect(await refused('空.xlsx', '')).toContain('不是完整的 .xlsx')
    expect(await refused('旧.xlsx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, ...Array.from({ length: 600 }, () => 0)]))).toMatch(/旧的 .xls、加了密码的/)
    const damaged = Buffer.from(whole)
    const sheet = damaged.indexOf('xl/worksheets/sheet1.xml')
    damaged.fill(0xff, sheet + 60, sheet + 90)
    expect(await refused('坏.xlsx', damaged)).toMatch(/SheetError：.*sheet1.xml”(?:不能解压|的内容与校验值不符)/)
    const first = (text: string) => zipOf([...BOOK, { name: 'xl/worksheets/first.xml', text }])
    expect(await refused('a.xlsx', first('<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>'))).toContain('不允许的文档类型声明')
    expect(await refused('b.xlsx', first('<worksheet><row'))).toContain('内容不完整')
    expect(await refused('c.xlsx', zipOf([{ name: '说明.txt', text: '演示' }]))).toContain('没有工作表')
    const row = '<row><c t="inlineStr"><is><t>工单编号</t></is></c><c t="inlineStr"><is><r><t>来电</t></r><r><t>人</t></r><rPh><t>gongdan</t></rPh></is></c></row><row><c t="str"><v>G&amp;1_x000D_</v></c><c/></row>'
    writeFileSync(inFolder('d.xlsx'), first(`<x:worksheet xmlns:x="x"><x:sheetData>${row.replaceAll(/<(\/?)/g, '<$1x:')}</x:sheetData></x:worksheet>`))
    expect((await rowsOf(inFolder('d.xlsx')))[0]).toMatchObject({ row: 2, cells: { 工单编号: 'G&1', 来电人: '' } })
  })
  it('is refused without headings, with a heading twice, and with an open quote at its end', async () => {
    expect(await refused('a.csv', '甲,乙\n1,2\n')).toContain('没有找到表头')
    expect(await refused('b.csv', '工单编号,来电人,来电人\n1,2,3\n')).toContain('“来电人”出现了两次')
    expect(await refused('c.csv', '工单编号,来电人\n1,"2\n')).toContain('引号没有成对')
  })
  it('changes nothing when it is cut off after good rows', async () => {
    const cases = await house()
    const path = inFolder('断.csv')
    writeFileSync(path, `${HEADINGS.join(',')}\n${Array.from({ length: 400 }, (_, n) => `GD${n},演示甲,,投诉,演示,演示路,2024-03-04 09:00,,,,`).join('\n')}\nGD401,"演示`)
    await expect(take(cases, path)).rejects.toThrow('引号没有成对')
    expect(await ledger?.countCases(T, { definition: 'hotline' })).toBe(0)
  })
  it('gives its rows as it is read: the first comes before a fault far behind it', async () => {
    const path = inFolder('长.csv')
    writeFileSync(path, `工单编号,来电人\n${'GD1,演示甲\n'.repeat(200_000)}GD2,"演示`)
    const rows = readRows(path, KNOWN)
    expect((await rows.next()).value).toMatchObject({ row: 2 })
    await expect((async () => { for await (const row of rows) if (row.row < 0) break })()).rejects.toThrow('引号没有成对')
  })
})

describe('the paper ledger of a real case', () => {
  it('draws every column from where it stands: answers, days of acts, limits, and merged headings over them', async () => {
    const cases = await house()
    await take(cases, await workbook([ticket(1)]))
    const caseId = cases.idOf(hotline, T, 'zhen', '', { 工单编号: 'GD202400001' })
    const act = async (name: string, role: string, on: string, answers: Readonly<Record<string, string>>) => expect((await cases.act({ kind: 'machine', name: `演示${role}`, role }, { tenant: T, caseId, do: name, on, answers, key: name })).ok, name).toBe(true)
    await act('接单', '热线派单员', '2024-03-04T10:00', { 承办单位: '演示科' })
    await act('登记上级办结', '上级回访导入', '2024-03-20', { 办理结果: '实际解决', 是否先行联系: '是', 市民满意度: '满意', 回访日期: '2024-03-20', 答复时间: '2024-03-12T10:00' })
    const [form] = await formsOf(hotline)
    const path = inFolder('工单台账.xlsx')
    const { rows = [] } = await ledger?.findCases(T, { definition: 'hotline', limit: 9 }) ?? {}
    await exportSheet(hotline, { head: { organ: '演示镇', by: '演示填报人', on: '2024-06-28' }, calendar: nationalCalendar, ...(form ? { form } : {}) }, () => withCases(cases.setting.ledger, T, hotline, (async function* () { yield* rows })()), path)
    const book = new excel.Workbook()
    await book.xlsx.readFile(path)
    const sheet = book.worksheets[0] ?? expect.fail('没有工作表')
    const texts = (line: number): readonly string[] => (sheet.getRow(line).values as readonly unknown[]).slice(1).map((value) => String(value ?? ''))
    const [upper, lower, values] = [texts(3), texts(4), texts(5)]
    const valueOf = (heading: string) => values[lower.indexOf(heading)] ?? ''
    expect(sheet.getCell('A1').value).toBe('12345工单台账')
    expect(upper[lower.indexOf('满意度')]).toBe('回访')
    expect(Object.fromEntries(['工单编号', '来电时间', '姓名（已遮盖）', '承办单位', '办理结果', '答复时间', '满意度', '退单次数', '是否延期', '状态'].map((heading) => [heading, valueOf(heading)]))).toEqual({
      工单编号: 'GD202400001', 来电时间: '2024-03-04 09:05', '姓名（已遮盖）': '演某某', 承办单位: '演示科', 办理结果: '实际解决', 答复时间: '2024-03-12 10:00', 满意度: '满意', 退单次数: '0', 是否延期: '否', 状态: '已办结',
    })
    expect(valueOf('办结期限至')).toMatch(/^2024-03-/)
  })
})

describe('personal answers in a ledger taken out', () => {
  const masked = async (personal: '遮盖' | '全部') => {
    const cases = await house()
    await take(cases, await workbook([ticket(1)]))
    const path = inFolder(`台账-${personal}.xlsx`)
    const { rows = [] } = await ledger?.findCases(T, { definition: 'hotline', limit: 9 }) ?? {}
    const all = async function* () { yield* rows }
    await exportSheet(hotline, { head: { organ: '演示镇', by: '演示填报人', on: '2024-06-28' }, calendar: nationalCalendar, personal }, () => withCases(cases.setting.ledger, T, hotline, all()), path)
    const book = new excel.Workbook()
    await book.xlsx.readFile(path)
    const lines = [4, 5].map((line) => ((book.worksheets[0]?.getRow(line).values ?? []) as readonly unknown[]).slice(1).map((value) => String(value ?? '')))
    return { cases, path, last: lines[0]?.at(-1), valueOf: (heading: string) => lines[1]?.[lines[0]?.indexOf(heading) ?? -1] }
  }
  it('stand masked under a heading that no import reads', async () => {
    const { cases, path, last, valueOf } = await masked('遮盖')
    expect([valueOf('来电人（已遮盖）'), valueOf('来电人联系电话（已遮盖）'), valueOf('来电人'), last]).toEqual(['演某某', '138****0001', undefined, '备注'])
    const { layout } = await previewSheet(cases, hotline, order(path))
    expect(layout.columns.find(({ heading }) => heading === '来电人（已遮盖）')).toMatchObject({ field: '' })
  })
  it('stand as they are where a reason was given, and open the same matters in an empty ledger', async () => {
    const { path, valueOf } = await masked('全部')
    expect([valueOf('来电人'), valueOf('来电人联系电话')]).toEqual(['演示来电人1', '13800000001'])
    await ledger?.close()
    const [before, copy] = [folder, join(tmpdir(), `yifa-ledger-${randomUUID()}.xlsx`)]
    renameSync(path, copy)
    folder = ''
    const cases = await house()
    rmSync(before, { recursive: true, force: true })
    expect(await take(cases, copy)).toMatchObject({ read: 1, accepted: 1 })
    rmSync(copy)
    expect((await cases.load(T, cases.idOf(hotline, T, 'zhen', '', { 工单编号: 'GD202400001' })))?.kase.acts[0]).toMatchObject({ on: '2024-03-04T09:05', answers: { 来电人: '演示来电人1' } })
  })
})
