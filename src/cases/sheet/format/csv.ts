import { createReadStream } from 'node:fs'
import { SheetError } from '../fault.ts'
import type { RawRow } from './xlsx.ts'

const LONGEST_CELL = 1_000_000
const NO_FAULTS: ReadonlyMap<number, string> = new Map()

/** UTF-8 where the whole file is that, else GB 18030, as Excel in Chinese writes it. */
async function findEncoding(path: string): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const bytes of createReadStream(path) as AsyncIterable<Buffer>) decoder.decode(bytes, { stream: true })
    decoder.decode()
    return 'utf-8'
  } catch {
    return 'gb18030'
  }
}

async function* characters(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(await findEncoding(path))
  for await (const bytes of createReadStream(path) as AsyncIterable<Buffer>) yield decoder.decode(bytes, { stream: true })
  yield decoder.decode()
}

/** Characters that mean nothing but themselves: within quotes, and outside. */
const QUOTED = /[^"]+/y
const BARE = /[^",\r\n]+/y

/** Where characters of a kind end that begin here. */
function endOf(kind: RegExp, text: string, from: number): number {
  kind.lastIndex = from
  return kind.test(text) ? kind.lastIndex : from
}

interface RowMaker {
  /** Takes a piece of the text (RFC 4180); gives the rows that end in it. */
  readonly take: (text: string) => Generator<readonly string[]>
  /** The row that ends with the text (empty: none), or nothing where a quote is still open. */
  readonly end: () => readonly string[] | undefined
}

function rowMaker(): RowMaker {
  let cells: string[] = []
  let cell = ''
  let quoted = false
  let closed = false
  const endRow = (): readonly string[] => {
    const row = [...cells, cell.trim()]
    cells = []
    cell = ''
    closed = false
    return row
  }
  const sign = (character: string): readonly string[] | undefined => {
    if (quoted) { quoted = false; closed = true; return undefined }
    if (character === '"' && closed) { quoted = true; closed = false; cell += '"'; return undefined }
    if (character === '"' && cell.trim() === '') { quoted = true; cell = ''; return undefined }
    if (character === ',') { cells.push(cell.trim()); cell = ''; closed = false; return undefined }
    if (character === '\n') return endRow()
    if (character !== '\r') cell += character
    return undefined
  }
  const take = function* (text: string): Generator<readonly string[]> {
    for (let at = 0; at < text.length;) {
      const end = endOf(quoted ? QUOTED : BARE, text, at)
      cell += text.slice(at, end)
      if (quoted && cell.length > LONGEST_CELL) throw new SheetError('有一个单元格过长，引号可能没有成对。请重新导出后再试')
      const row = end === at ? sign(text.charAt(at)) : undefined
      at = Math.max(end, at + 1)
      if (row) yield row
    }
  }
  return { take, end: () => (quoted ? undefined : cells.length > 0 || cell !== '' ? endRow() : []) }
}

/** Rows of a .csv file as they come; `row` counts records, as Excel shows them. @throws SheetError */
export async function* readCsvRows(path: string): AsyncGenerator<RawRow> {
  const { take, end } = rowMaker()
  let row = 0
  let isFirst = true
  for await (const text of characters(path)) {
    for (const texts of take(isFirst ? text.replace(/^\uFEFF/, '') : text)) yield { sheet: 0, row: (row += 1), texts, faults: NO_FAULTS }
    isFirst &&= text === ''
  }
  const last = end()
  if (!last) throw new SheetError('文件末尾的引号没有成对，可能没有下载完整。请重新导出后再试')
  if (last.length > 0) yield { sheet: 0, row: row + 1, texts: last, faults: NO_FAULTS }
}
