import { HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx'
import { AlignmentType } from 'docx'
import type { Cell, Table as TableModel } from './model.ts'
import { textRuns } from './docxText.ts'
import { page, twips } from './page.ts'
import { styleId } from './paragraphStyles.ts'

const total = twips(page.width - page.left - page.right)

/** A table over the whole type area; head rows repeat on every page. */
export function docxTable(table: TableModel): Table {
  const widths = columnTwips(table)
  const row = (cells: readonly Cell[], isHead: boolean): TableRow => new TableRow({
    tableHeader: isHead, cantSplit: true, height: { value: 480, rule: HeightRule.ATLEAST },
    children: cells.map((cell) => docxCell(cell, isHead)),
  })
  return new Table({
    layout: TableLayoutType.FIXED, columnWidths: widths, width: { size: total, type: WidthType.DXA },
    rows: [...table.head.map((cells) => row(cells, true)), ...table.rows.map((cells) => row(cells, false))],
  })
}

/** Number of columns, counting merged cells. */
export const columnsOf = (table: TableModel): number =>
  (table.head[0] ?? table.rows[0] ?? []).reduce((sum, cell) => sum + (cell.colSpan ?? 1), 0)

function columnTwips(table: TableModel): number[] {
  const shares = table.widths ?? Array.from({ length: columnsOf(table) }, () => 1)
  const sum = shares.reduce((a, b) => a + b, 0)
  return shares.map((share) => Math.round((share / sum) * total))
}

function docxCell(cell: Cell, isHead: boolean): TableCell {
  const style = styleId(isHead ? 'head' : cell.label ? 'label' : 'cell')
  const align = cell.align === 'center' ? AlignmentType.CENTER : cell.align === 'right' ? AlignmentType.RIGHT : undefined
  const body = new Paragraph({ style, children: textRuns(cell.runs), ...(align && !isHead && !cell.label ? { alignment: align } : {}) })
  const sign = cell.sign === undefined ? [] : [new Paragraph({ style: styleId('sign'), spacing: { before: 280 }, children: textRuns([{ text: cell.sign }]) })]
  return new TableCell({
    verticalAlign: VerticalAlign.CENTER, margins: { left: 80, right: 80, top: 60, bottom: 60 },
    ...(cell.colSpan ? { columnSpan: cell.colSpan } : {}), ...(cell.rowSpan ? { rowSpan: cell.rowSpan } : {}),
    children: [body, ...sign],
  })
}
