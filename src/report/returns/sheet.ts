import excel from 'exceljs'
import { defuse } from '#cases/sheet/format/cellText.ts'
import type { PrintedGrid, PrintedTable } from './print.ts'

const THIN = { style: 'thin' } as const
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN }
const HEADING = { font: { bold: true }, border: BORDER, alignment: { horizontal: 'center', vertical: 'middle', wrapText: true } } as const
const LINE_HEIGHT = 15

/** Half-width characters that a text takes. */
const widthOf = (text: string): number => [...text].reduce((sum, char) => sum + (char.charCodeAt(0) < 0x2000 ? 1 : 2), 0)

const linesIn = (text: string, width: number): number => Math.max(1, Math.ceil((widthOf(text) + 1) / width))

/** Widths in characters: of the row labels, and of every column of numbers. */
interface Widths { readonly label: number; readonly number: number }

function widthsOf(grids: readonly PrintedGrid[]): Widths {
  const labels = grids.flatMap(({ rows }) => rows.map(({ label, level }) => widthOf(label) + level * 2))
  return { label: Math.min(46, Math.max(16, ...labels.map((one) => one + 2))), number: grids.some(({ columns }) => columns.length > 8) ? 9.5 : 13 }
}

function mergeOver(sheet: excel.Worksheet, line: number, from: number, to: number, text: string, style: Partial<excel.Style>, lines = 1): void {
  if (to > from || lines > 1) sheet.mergeCells(line, from, line + lines - 1, to)
  const cell = sheet.getCell(line, from)
  cell.value = defuse(text)
  for (let y = line; y < line + lines; y += 1) for (let x = from; x <= to; x += 1) sheet.getCell(y, x).style = style
}

/** The header of a grid with its merged headings. @returns the line below it */
function addHead(sheet: excel.Worksheet, { corner, head }: PrintedGrid, first: number, widths: Widths): number {
  const taken = head.map(() => new Set<number>())
  mergeOver(sheet, first, 1, 1, corner, HEADING, head.length)
  for (const [index, cells] of head.entries()) {
    let [at, height] = [2, 1]
    for (const { label, columns, lines } of cells) {
      while (taken[index]?.has(at)) at += 1
      mergeOver(sheet, first + index, at, at + columns - 1, label, HEADING, lines)
      for (let down = 0; down < lines; down += 1) for (let over = 0; over < columns; over += 1) taken[index + down]?.add(at + over)
      height = Math.max(height, Math.ceil(linesIn(label, columns * widths.number) / lines))
      at += columns
    }
    const own = index === head.length - 1 ? Math.ceil(linesIn(corner, widths.label) / head.length) : 1
    sheet.getRow(first + index).height = Math.max(height, own) * LINE_HEIGHT + 3
  }
  return first + head.length
}

function addRows(sheet: excel.Worksheet, { rows }: PrintedGrid, first: number, widths: Widths): number {
  for (const [index, { label, level, values }] of rows.entries()) {
    const row = sheet.getRow(first + index)
    row.getCell(1).value = defuse(label)
    row.getCell(1).style = { border: BORDER, alignment: { vertical: 'middle', wrapText: true, indent: level } }
    row.height = linesIn(label, widths.label - level * 2) * LINE_HEIGHT + 3
    for (const [n, value] of values.entries()) {
      row.getCell(n + 2).value = value
      row.getCell(n + 2).style = { border: BORDER, alignment: { horizontal: 'right', vertical: 'middle' } }
    }
  }
  return first + rows.length
}

/** Title, number of the form, organ, period and unit. @returns the line below them */
function addTop(sheet: excel.Worksheet, { name, code, organ, period, unit, demo }: PrintedTable, last: number): number {
  mergeOver(sheet, 1, 1, last, demo ? `${name}（演示）` : name, { font: { bold: true, size: 16 }, alignment: { horizontal: 'center', vertical: 'middle', wrapText: true } })
  sheet.getRow(1).height = 30
  const half = Math.max(1, Math.floor(last / 2))
  const pair = (line: number, left: string, right: string): void => {
    mergeOver(sheet, line, 1, half, left, { alignment: { horizontal: 'left' } })
    mergeOver(sheet, line, half + 1, last, right, { alignment: { horizontal: 'right' } })
  }
  pair(2, `填报单位：${organ}`, code === null ? '' : `表号：${code}`)
  pair(3, `期间：${period}`, `计量单位：${unit}`)
  return 4
}

/** Notes, the signature lines below them. */
function addFoot(sheet: excel.Worksheet, { notes, signed, basis }: PrintedTable, first: number, last: number, widths: Widths): void {
  const width = widths.label + (last - 1) * widths.number
  const lines = [`制表依据：${basis}`, ...notes.map((note, index) => `注${index + 1}：${note}`)]
  for (const [index, text] of lines.entries()) {
    mergeOver(sheet, first + index, 1, last, text, { alignment: { vertical: 'top', wrapText: true } })
    sheet.getRow(first + index).height = text.split('\n').reduce((all, part) => all + linesIn(part, width), 0) * LINE_HEIGHT
  }
  mergeOver(sheet, first + lines.length, 1, last, signed.map((one) => `${one}　　　　　　`).join(''), { alignment: { vertical: 'middle' } })
  sheet.getRow(first + lines.length).height = 28
}

/** The statutory table as .xlsx the way its official form looks: numbers are numbers, texts are never run as formulas. */
export async function toSheet(printed: PrintedTable): Promise<Buffer> {
  const { grids, name } = printed
  const last = Math.max(2, ...grids.map(({ columns }) => columns.length + 1))
  const widths = widthsOf(grids)
  const book = new excel.Workbook()
  const sheet = book.addWorksheet(name.replace(/[\\/?*:[\]]/g, '').slice(0, 30), { pageSetup: { paperSize: 9, orientation: last > 8 ? 'landscape' : 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0, horizontalCentered: true } })
  sheet.columns = Array.from({ length: last }, (_, index) => ({ width: index === 0 ? widths.label : widths.number }))
  let line = addTop(sheet, printed, last)
  for (const grid of grids) {
    if (grid.heading !== null) { mergeOver(sheet, line, 1, last, grid.heading, { font: { bold: true } }); line += 1 }
    line = addRows(sheet, grid, addHead(sheet, grid, line, widths), widths)
  }
  addFoot(sheet, printed, line, last, widths)
  return Buffer.from(await book.xlsx.writeBuffer())
}
