/** A stretch of text. `ref` is a figure id: HTML turns it into a link to the records behind the figure. `\n` in `text` breaks the line. */
export interface Run {
  readonly text: string
  readonly bold?: boolean
  readonly ref?: string
}

/** One cell. `label` cells name the value beside them; `sign` is the line below an opinion for signature and date. */
export interface Cell {
  readonly runs: readonly Run[]
  readonly label?: boolean
  readonly sign?: string
  readonly colSpan?: number
  readonly rowSpan?: number
  readonly align?: 'left' | 'center' | 'right'
}

/** Rows hold only the cells that begin there: places covered by a `colSpan` or `rowSpan` are left out. Widths are relative. */
export interface Table {
  readonly type: 'table'
  readonly widths?: readonly number[]
  readonly head: readonly (readonly Cell[])[]
  readonly rows: readonly (readonly Cell[])[]
}

/** Names and values in rows of one or more pairs (办理单、审批表): a table whose odd cells are labels. */
export interface FieldsTable {
  readonly type: 'fields'
  readonly rows: readonly (readonly { readonly label: string; readonly runs: readonly Run[]; readonly sign?: string }[])[]
}

/** `p` is a body paragraph, indented by two characters; `flush` is not indented (signature lines); `h1` 一、 `h2` （一） `h3` 1. */
export interface Paragraph {
  readonly type: 'p' | 'flush' | 'h1' | 'h2' | 'h3'
  readonly runs: readonly Run[]
}

export type Block = Paragraph | Table | FieldsTable | { readonly type: 'pagebreak' }

/**
 * An official document, before it is a file. Every renderer (DOCX, PDF, HTML) draws this and nothing else; layout after
 * GB/T 9704-2012. `report-upward` has the red mark, number left and signer right; `letter` is a document served on the public
 * (决定书、告知书); `form` an internal form (审批表); `record` a 笔录, which `pageSign` has signed at the foot of every page.
 * Dates and numbers arrive as they are printed (`2026年1月5日`).
 */
export interface OfficialDocument {
  readonly kind: 'report-upward' | 'letter' | 'form' | 'record'
  readonly mark?: string
  readonly number?: string
  readonly signer?: string
  readonly title: string
  readonly recipient?: string
  readonly blocks: readonly Block[]
  readonly attachments?: readonly string[]
  readonly organ?: string
  readonly date?: string
  readonly note?: string
  readonly imprint?: { readonly copyTo?: string; readonly printedBy?: string; readonly printedOn?: string }
  /** Sealed documents leave room for the seal: date four characters from the right, organ centred over it. */
  readonly seal?: boolean
  readonly watermark?: string
  readonly pageSign?: string
}

/** Plain text as runs. */
export const plain = (text: string): readonly Run[] => (text === '' ? [] : [{ text }])

/** A body paragraph. */
export const paragraph = (text: string): Paragraph => ({ type: 'p', runs: plain(text) })

/** The text of runs. */
export const textOf = (runs: readonly Run[]): string => runs.map((run) => run.text).join('')

/** The same rows as an ordinary table, names in label cells; the last value of a short row spans what is left. */
export function fieldsAsTable(fields: FieldsTable): Table {
  const columns = 2 * Math.max(...fields.rows.map((row) => row.length))
  const rows = fields.rows.map((row) => row.flatMap((field, index): Cell[] => {
    const rest = index === row.length - 1 ? columns - 2 * row.length : 0
    return [
      { runs: plain(field.label), label: true },
      { runs: field.runs, ...(field.sign === undefined ? {} : { sign: field.sign }), ...(rest > 0 ? { colSpan: rest + 1 } : {}) },
    ]
  }))
  return { type: 'table', widths: Array.from({ length: columns }, (_, i) => (i % 2 === 0 ? 2 : 4)), head: [], rows }
}

/** All text of a document in reading order, one line per paragraph and cell: for search, comparison and tests. */
export function linesOf(doc: OfficialDocument): string[] {
  const heads = [doc.mark, doc.number, doc.signer, doc.title, doc.recipient].filter((line) => line !== undefined)
  const tail = [...(doc.attachments ?? []), doc.organ, doc.date, doc.note].filter((line) => line !== undefined)
  return [...heads, ...doc.blocks.flatMap(blockLines), ...tail]
}

function blockLines(block: Block): string[] {
  if (block.type === 'pagebreak') return []
  if (block.type === 'fields') return blockLines(fieldsAsTable(block))
  if (block.type !== 'table') return textOf(block.runs).split('\n')
  return [...block.head, ...block.rows].flat().flatMap((cell) => [...textOf(cell.runs).split('\n'), ...(cell.sign ? [cell.sign] : [])])
}
