import { textOf, type Cell, type Table } from './model.ts'
import { roleOf } from './paragraphStyles.ts'
import { runsOf } from './wordText.ts'
import { childrenOf, findDown, type XmlElement } from './xml.ts'

interface Placed { readonly cell: Cell; readonly merge: 'restart' | 'continue' | undefined; readonly column: number }

/** Reads a Word table: widths, merged cells, repeated head rows, labels and signature lines by paragraph style. */
export function wordTable(table: XmlElement, styleName: (paragraph: XmlElement) => string | undefined): Table {
  const rows = childrenOf(table, 'w:tr')
  const placed = rows.map((row) => placedCells(row, styleName))
  const cells = placed.map((row, y) => row.filter((at) => at.merge !== 'continue').map((at) => spanned(at, placed, y)))
  const headCount = rows.findIndex((row) => !isHead(row))
  const heads = headCount === -1 ? rows.length : headCount
  const widths = childrenOf(findDown(table, 'w:tblGrid'), 'w:gridCol').map((column) => Number(column.attributes['w:w'] ?? 1))
  return { type: 'table', widths, head: cells.slice(0, heads).map((row) => row.map(withoutLabel)), rows: cells.slice(heads) }
}

function isHead(row: XmlElement): boolean {
  const mark = findDown(row, 'w:trPr', 'w:tblHeader')
  return mark !== undefined && !['0', 'false', 'off'].includes(mark.attributes['w:val'] ?? '1')
}

const withoutLabel = ({ label: _, ...cell }: Cell): Cell => cell

function placedCells(row: XmlElement, styleName: (paragraph: XmlElement) => string | undefined): Placed[] {
  let column = 0
  return childrenOf(row, 'w:tc').map((element) => {
    const merged = findDown(element, 'w:tcPr', 'w:vMerge')
    const cell = cellOf(element, styleName)
    const at: Placed = { cell, column, merge: merged && (merged.attributes['w:val'] === 'restart' ? 'restart' : 'continue') }
    column += cell.colSpan ?? 1
    return at
  })
}

function cellOf(element: XmlElement, styleName: (paragraph: XmlElement) => string | undefined): Cell {
  const lines = childrenOf(element, 'w:p').map((paragraph) => ({ paragraph, role: roleOf(styleName(paragraph)), runs: runsOf(paragraph) }))
  const body = lines.filter((line) => line.role !== 'sign')
  const sign = lines.filter((line) => line.role === 'sign').map((line) => textOf(line.runs)).join('\n')
  const span = Number(findDown(element, 'w:tcPr', 'w:gridSpan')?.attributes['w:val'] ?? 1)
  const align = findDown(body[0]?.paragraph, 'w:pPr', 'w:jc')?.attributes['w:val']
  return {
    runs: body.flatMap((line, index) => (index > 0 ? [{ text: '\n' }, ...line.runs] : line.runs)),
    ...(body[0]?.role === 'label' ? { label: true } : {}), ...(sign === '' ? {} : { sign }), ...(span > 1 ? { colSpan: span } : {}),
    ...(align === 'center' || align === 'right' ? { align } : {}),
  }
}

function spanned(at: Placed, rows: readonly (readonly Placed[])[], y: number): Cell {
  if (at.merge !== 'restart') return at.cell
  const below = rows.slice(y + 1)
  const end = below.findIndex((row) => row.find((other) => other.column === at.column)?.merge !== 'continue')
  return { ...at.cell, rowSpan: 1 + (end === -1 ? below.length : end) }
}
