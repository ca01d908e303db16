import { fieldsAsTable, plain, type Block, type Cell, type FieldsTable, type OfficialDocument, type Paragraph, type Table } from './layout/model.ts'
import type { DocumentTemplate } from './templateText.ts'

/** Line marks that fill one place of the document instead of its body. */
const places = { '标：': 'mark', '号：': 'number', '题：': 'title', '主送：': 'recipient', '签发：': 'signer', '署：': 'organ', '日：': 'date', '注：': 'note', '页签：': 'pageSign' } as const

type Place = (typeof places)[keyof typeof places]

/**
 * The document with its placeholders still in it. External documents begin with the organ's name and end with its name
 * and the date unless the text says otherwise; a document with a number series shows its number.
 */
export function templateModel(template: DocumentTemplate): OfficialDocument {
  const marked = template.body.map((line) => ({ line, mark: markOf(line) }))
  const placed = Object.fromEntries(marked.flatMap(({ line, mark }) => (mark && mark in places ? [[places[mark as keyof typeof places], line.slice(mark.length)]] : []))) as Partial<Record<Place, string>>
  const rest = (mark: string): string[] => marked.filter((one) => one.mark === mark).map((one) => one.line.slice(mark.length))
  const usual = template.isExternal && template.kind === 'letter' ? { mark: '{机关名称}', organ: '{机关名称}', date: '{日期}' } : {}
  const copyTo = rest('抄送：')[0]
  const printedBy = rest('印发：')[0] ?? (copyTo ? '{机关名称}' : undefined)
  return {
    kind: template.kind, seal: template.isSealed, title: template.name,
    ...(template.series ? { number: '{文号}' } : {}), ...usual, ...withoutEmpty(placed),
    attachments: rest('附：'), ...(copyTo || printedBy ? { imprint: { ...(copyTo ? { copyTo } : {}), ...(printedBy ? { printedBy, printedOn: '{日期}' } : {}) } } : {}),
    blocks: blocksOf(marked.filter((one) => !one.mark).map((one) => one.line)),
  }
}

/** `署：` with nothing behind it takes the usual line away. */
const withoutEmpty = (placed: Partial<Record<Place, string>>): Partial<Record<Place, string>> =>
  Object.fromEntries(Object.entries(placed).map(([key, text]) => [key, text.trim() === '' ? undefined : text.replaceAll('＼', '\n')]))

const markOf = (line: string): string | undefined => [...Object.keys(places), '附：', '抄送：', '印发：'].find((mark) => line.startsWith(mark))

/** Body lines as blocks; neighbouring table lines make one table. */
function blocksOf(lines: readonly string[]): Block[] {
  return lines.reduce<Block[]>((blocks, line) => {
    const [kind = '', ...cells] = line.split('｜')
    const last = blocks.at(-1)
    if (cells.length === 0 || !['栏', '行', '表头', '表宽'].includes(kind)) return [...blocks, lineBlock(line)]
    const joined = kind === '栏' ? withFields(last, cells) : withRow(last, kind, cells)
    return joined.before === last && last ? [...blocks.slice(0, -1), joined.block] : [...blocks, joined.block]
  }, []).map((block) => (block.type === 'fields' ? fieldsAsTable(block) : block))
}

interface Joined { readonly before: Block | undefined; readonly block: Block }

function withFields(last: Block | undefined, cells: readonly string[]): Joined {
  const pairs = Array.from({ length: Math.ceil(cells.length / 2) }, (_, i) => {
    const [value = '', sign] = (cells[2 * i + 1] ?? '').split('／签：')
    return { label: (cells[2 * i] ?? '').replaceAll('＼', '\n'), runs: plain(value.replaceAll('＼', '\n')), ...(sign === undefined ? {} : { sign }) }
  })
  const fields: FieldsTable = { type: 'fields', rows: [...(last?.type === 'fields' ? last.rows : []), pairs] }
  return { before: last?.type === 'fields' ? last : undefined, block: fields }
}

function withRow(last: Block | undefined, kind: string, cells: readonly string[]): Joined {
  const begins = last?.type !== 'table' || kind === '表宽' || (kind === '表头' && last.rows.length > 0)
  const table: Table = begins ? { type: 'table', head: [], rows: [] } : last
  const row = mergedLeft(cells)
  const grown: Table = kind === '表宽' ? { ...table, widths: cells.map(Number) }
    : kind === '表头' ? { ...table, head: [...table.head, row] } : { ...table, rows: [...table.rows, row] }
  return { before: begins ? undefined : last, block: grown }
}

/** A cell `←` belongs to the cell on its left. */
const mergedLeft = (cells: readonly string[]): Cell[] => cells.reduce<Cell[]>((row, text) => {
  const before = row.at(-1)
  if (text.trim() !== '←' || !before) return [...row, { runs: plain(text.replaceAll('＼', '\n')) }]
  return [...row.slice(0, -1), { ...before, colSpan: (before.colSpan ?? 1) + 1 }]
}, [])

function lineBlock(line: string): Block {
  if (line.trim() === '分页') return { type: 'pagebreak' }
  if (line.startsWith('顶格：')) return { type: 'flush', runs: plain(line.slice(3).replaceAll('＼', '\n')) }
  return { type: levelOf(line), runs: plain(line.replaceAll('＼', '\n')) }
}

/** Headings are numbered lines that are not sentences. */
function levelOf(line: string): Paragraph['type'] {
  if (/[。；：，]$/.test(line) || line.includes('{') || line.length > 30) return 'p'
  if (/^[一二三四五六七八九十]+、/.test(line)) return 'h1'
  if (/^（[一二三四五六七八九十]+）/.test(line)) return 'h2'
  return /^\d+[.．]/.test(line) ? 'h3' : 'p'
}
