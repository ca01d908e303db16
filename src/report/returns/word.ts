import { AlignmentType, Document, Footer, Header, HeightRule, Packer, PageNumber, PageOrientation, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType } from 'docx'
import { watermark } from '#documents/layout/docxWatermark.ts'
import { officeFonts } from '#documents/layout/fonts.ts'
import { paragraphStyles } from '#documents/layout/paragraphStyles.ts'
import { printable } from '#documents/layout/printable.ts'
import { twips } from '#documents/layout/page.ts'
import type { PrintedGrid, PrintedTable } from './print.ts'

const MARGIN = 18
const A4 = { short: 210, long: 297 } as const
/** More columns than this lie across the page. */
const UPRIGHT = 7

type Align = (typeof AlignmentType)[keyof typeof AlignmentType]
interface Look { readonly points: number; readonly font?: string; readonly align?: Align; readonly indent?: number; readonly after?: number; readonly keepNext?: true }

/** Half-points of a font, lines as high as they need. */
function line(text: string, { points, font = officeFonts.song, align, indent, after = 0, keepNext }: Look): Paragraph {
  const parts = printable(text).split('\n')
  return new Paragraph({
    spacing: { before: 0, after }, ...(keepNext ? { keepNext } : {}), ...(align ? { alignment: align } : {}), ...(indent ? { indent: { left: indent } } : {}),
    children: parts.map((part, index) => new TextRun({ text: part, font, size: points * 2, ...(index > 0 ? { break: 1 } : {}) })),
  })
}

interface Place { readonly width: number; readonly columns?: number; readonly lines?: number }

const cell = (content: Paragraph, { width, columns = 1, lines = 1 }: Place): TableCell => new TableCell({
  verticalAlign: VerticalAlign.CENTER, margins: { left: 50, right: 50, top: 30, bottom: 30 }, width: { size: width, type: WidthType.DXA },
  ...(columns > 1 ? { columnSpan: columns } : {}), ...(lines > 1 ? { rowSpan: lines } : {}), children: [content],
})

const row = (children: TableCell[], isHead: boolean): TableRow => new TableRow({ children, tableHeader: isHead, cantSplit: true, height: { value: 320, rule: HeightRule.ATLEAST } })

/** The share of the width that the row labels take. */
const labelShare = (columns: number): number => (columns > 14 ? 0.12 : columns > 8 ? 0.2 : columns > 4 ? 0.36 : 0.46)

/** The grid over the whole width: headings merged as the form has them, repeated on every page. */
function gridTable({ corner, head, columns, rows }: PrintedGrid, width: number): Table {
  const points = columns.length > 14 ? 7.5 : columns.length > 9 ? 9 : 10.5
  const label = Math.round(width * labelShare(columns.length))
  const each = Math.floor((width - label) / columns.length)
  const heads = head.map((cells, index) => row([
    ...(index === 0 ? [cell(line(corner, { points, font: officeFonts.hei, align: AlignmentType.CENTER }), { width: label, lines: head.length })] : []),
    ...cells.map((one) => cell(line(one.label, { points, font: officeFonts.hei, align: AlignmentType.CENTER }), { width: each * one.columns, columns: one.columns, lines: one.lines })),
  ], true))
  const body = rows.map(({ label: text, level, values }) => row([
    cell(line(text, { points, indent: level * 200 }), { width: label }),
    ...values.map((value) => cell(line(value === null ? '' : String(value), { points, align: AlignmentType.RIGHT }), { width: each })),
  ], false))
  return new Table({ layout: TableLayoutType.FIXED, columnWidths: [label, ...columns.map(() => each)], width: { size: label + each * columns.length, type: WidthType.DXA }, rows: [...heads, ...body] })
}

function topLines({ name, code, organ, period, unit }: PrintedTable, width: number): readonly (Paragraph | Table)[] {
  const pair = (left: string, right: string): Paragraph => new Paragraph({
    tabStops: [{ type: 'right', position: width }], spacing: { before: 0, after: 40 },
    children: [new TextRun({ text: printable(`${left}\t${right}`), font: officeFonts.song, size: 21 })],
  })
  return [line(name, { points: 18, font: officeFonts.biaosong, align: AlignmentType.CENTER, after: 160 }), pair(`填报单位：${organ}`, code === null ? '' : `表号：${code}`), pair(`期间：${period}`, `计量单位：${unit}`)]
}

/** The statutory table as .docx in its official form. */
export async function toWord(printed: PrintedTable): Promise<Buffer> {
  const { grids, notes, signed, basis, demo, name, organ } = printed
  const isAcross = grids.some(({ columns }) => columns.length > UPRIGHT)
  const width = twips((isAcross ? A4.long : A4.short) - 2 * MARGIN)
  const margin = twips(MARGIN)
  const number = new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ font: officeFonts.song, size: 21, children: ['— ', PageNumber.CURRENT, ' —'] })] })
  const body = grids.flatMap((grid, index): (Paragraph | Table)[] => [
    ...(index > 0 ? [line('', { points: 6 })] : []), ...(grid.heading === null ? [] : [line(grid.heading, { points: 10.5, font: officeFonts.hei, after: 40, keepNext: true })]), gridTable(grid, width),
  ])
  const foot = [`制表依据：${basis}`, ...notes.map((note, index) => `注${index + 1}：${note}`)].map((text) => line(text, { points: 9 }))
  const file = new Document({
    creator: organ, title: name, styles: { paragraphStyles: paragraphStyles() },
    sections: [{
      properties: { page: { size: { width: twips(A4.short), height: twips(A4.long), orientation: isAcross ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT }, margin: { top: margin, bottom: margin, left: margin, right: margin } } },
      ...(demo ? { headers: { default: new Header({ children: [watermark('演示')] }) } } : {}), footers: { default: new Footer({ children: [number] }) },
      children: [...topLines(printed, width), ...body, line('', { points: 6 }), ...foot, line('', { points: 9 }), line(signed.map((one) => `${one}　　　　　　`).join(''), { points: 10.5 })],
    }],
  })
  return Packer.toBuffer(file)
}
