import { createReadStream } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { Readable } from 'node:stream'
import excel from 'exceljs'

/** One row of a sheet: cells by their heading, as text. `row` is the number a person sees in Excel. */
export interface SheetRow { readonly row: number; readonly cells: Readonly<Record<string, string>> }

/** The file cannot be read as a sheet at all; the sentence says what to do. */
export class SheetError extends Error {
  constructor(says: string) {
    super(says)
    this.name = 'SheetError'
  }
}

const pad = (n: number): string => String(n).padStart(2, '0')

/** Excel keeps days as UTC midnights: their UTC parts are what the person typed. */
function dayText(date: Date): string {
  const day = `${date.getUTCFullYear()}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`
  const [h, m] = [date.getUTCHours(), date.getUTCMinutes()]
  return h === 0 && m === 0 ? day : `${day}T${pad(h)}:${pad(m)}`
}

function cellText(value: excel.CellValue): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return dayText(value)
  if (typeof value !== 'object') return String(value).trim()
  if ('richText' in value) return value.richText.map(({ text }) => text).join('').trim()
  if ('text' in value) return String(value.text).trim()
  if ('result' in value) return cellText(value.result as excel.CellValue)
  return 'error' in value ? '' : String(value)
}

const textsOf = (row: excel.Row): readonly string[] => Array.from({ length: row.cellCount }, (_, index) => cellText(row.getCell(index + 1).value))

/** The heading row is the first that names at least two known columns: title and unit lines above it are passed over. */
export function isHeading(texts: readonly string[], known: ReadonlySet<string>): boolean {
  return texts.filter((text) => known.has(text)).length >= Math.min(2, known.size)
}

async function checkZip(path: string): Promise<void> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0)
    if (bytesRead < 4 || buffer.readUInt32LE(0) !== 0x04034b50) throw new SheetError(`“${path}”不是完整的 .xlsx 文件（可能是旧的 .xls 或者已被截断），请用 Excel 或者 WPS 另存为 .xlsx 后重试`)
  } finally {
    await file.close()
  }
}

async function* excelRows(path: string): AsyncGenerator<{ row: number; texts: readonly string[] }> {
  await checkZip(path)
  const reader = new excel.stream.xlsx.WorkbookReader(createReadStream(path), { worksheets: 'emit', sharedStrings: 'cache', styles: 'cache', hyperlinks: 'ignore', entries: 'emit' })
  try {
    for await (const sheet of reader) {
      for await (const row of sheet) yield { row: row.number, texts: textsOf(row) }
      return
    }
  } catch (error) {
    if (error instanceof SheetError) throw error
    throw new SheetError(`“${path}”读到一半出错，文件可能被截断或者损坏：${error instanceof Error ? error.message : ''}。请重新导出后再试，此前读到的行没有写入`)
  }
}

function decode(data: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data)
  } catch {
    return new TextDecoder('gb18030').decode(data)
  }
}

async function* csvRows(path: string): AsyncGenerator<{ row: number; texts: readonly string[] }> {
  const book = new excel.Workbook()
  const sheet = await book.csv.read(Readable.from([decode(await readFile(path))]), { map: (value: unknown) => value })
  for (let row = 1; row <= sheet.rowCount; row += 1) yield { row, texts: textsOf(sheet.getRow(row)) }
}

/**
 * Rows of the first sheet of an .xlsx or .csv file (UTF-8 or GB 18030) below its heading row. A line that says nothing under a known
 * heading is no entry: totals, signatures, blank rows with a serial.
 * @throws SheetError when the file is damaged or no row names the known columns
 */
export async function* readRows(path: string, known: ReadonlySet<string>): AsyncGenerator<SheetRow> {
  const source = extname(path).toLowerCase() === '.csv' ? csvRows(path) : excelRows(path)
  let headings: readonly string[] | undefined
  for await (const { row, texts } of source) {
    if (!headings) { if (isHeading(texts, known)) headings = texts; continue }
    const cells = Object.fromEntries(headings.map((heading, index) => [heading, texts[index] ?? ''] as const).filter(([heading]) => heading !== ''))
    if (Object.entries(cells).some(([heading, text]) => text !== '' && known.has(heading))) yield { row, cells }
  }
  if (!headings) throw new SheetError(`“${path}”中没有找到表头。表头应含：${[...known].slice(0, 12).join('、')}`)
}
