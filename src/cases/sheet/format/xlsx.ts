import { addDays } from '#core/calendar/plain-date.ts'
import type { Workbook } from './workbook.ts'
import { attribute, readXml, type XmlPiece } from './xml.ts'
import { unpack, type ZipEntry } from './zip.ts'

/** One row as it stands in the file: texts by column from 0, and what is wrong with single cells. */
export interface RawRow { readonly sheet: number; readonly row: number; readonly texts: readonly string[]; readonly faults: ReadonlyMap<number, string> }

interface Cell { readonly column: number; readonly type: string; readonly style: number; hasFormula: boolean; hasValue: boolean; text: string }

const MAX_SHEET = 1024 * 1_048_576
const MAX_COLUMNS = 1000
const pad = (n: number): string => String(n).padStart(2, '0')

/** AB12 → 27. */
function columnOf(ref: string): number {
  let column = 0
  for (const letter of ref) {
    if (letter < 'A' || letter > 'Z') break
    column = column * 26 + letter.charCodeAt(0) - 64
  }
  return column - 1
}

/** Spreadsheets count days from 1899-12-30 (or 1904-01-01); the fraction is the time of day. */
function dayText(serial: number, from1904: boolean): string {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400)
  const date = addDays(from1904 ? '1904-01-01' : '1899-12-30', Math.floor(serial) + Math.floor(seconds / 86_400))
  const rest = seconds % 86_400
  return rest === 0 ? date : `${date}T${pad(Math.floor(rest / 3600))}:${pad(Math.floor((rest % 3600) / 60))}`
}

const LARGEST_DAY = 2_958_465

interface Said { readonly text: string; readonly fault?: string }

function sayNumber(written: string, style: number, book: Workbook): Said {
  const number = Number(written)
  if (!Number.isFinite(number)) return { text: '', fault: `不是有效的数字：${written}` }
  if (book.isDay[style] && number >= 0 && number <= LARGEST_DAY) return { text: dayText(number, book.from1904) }
  if (Number.isInteger(number) && Math.abs(number) >= 1e15) return { text: String(number), fault: '数字超过15位，电子表格已经丢失末尾几位，请把该列设为文本后重新填写' }
  return { text: String(Number(number.toPrecision(15))) }
}

function sayCell(cell: Cell, book: Workbook): Said {
  if (cell.type === 'e') return { text: '', fault: `单元格为公式错误${cell.text}，请改正公式或者填写数值` }
  if (!cell.hasValue) return cell.hasFormula ? { text: '', fault: '单元格为公式而没有计算结果，请在 Excel 或者 WPS 中打开、重新计算并保存' } : { text: '' }
  switch (cell.type) {
    case 's': return { text: book.strings.at(Number(cell.text)).trim() }
    case 'inlineStr': case 'str': case 'd': return { text: cell.text.trim() }
    case 'b': return { text: cell.text === '1' ? '是' : '否' }
    default: return cell.text === '' ? { text: '' } : sayNumber(cell.text, cell.style, book)
  }
}

function openCell(attributes: string, next: number): Cell {
  const ref = attribute(attributes, 'r')
  return { column: ref === undefined ? next : columnOf(ref), type: attribute(attributes, 't') ?? 'n', style: Number(attribute(attributes, 's') ?? 0), hasFormula: false, hasValue: false, text: '' }
}

/** Puts the pieces of a sheet together to rows; keeps one row at a time. */
function rowMaker(book: Workbook, sheet: number): (piece: XmlPiece) => RawRow | undefined {
  let [row, inPhonetic, inValue] = [0, false, false]
  let texts: string[] = []
  let faults = new Map<number, string>()
  let cell: Cell | undefined
  const endCell = (): void => {
    if (cell && cell.column >= 0 && cell.column < MAX_COLUMNS) {
      const { text, fault } = sayCell(cell, book)
      while (texts.length < cell.column) texts.push('')
      texts[cell.column] = text
      if (fault) faults.set(cell.column, fault)
    }
    cell = undefined
  }
  return (piece) => {
    if (piece.is === 'text') { if (cell && inValue && !inPhonetic) cell.text += piece.text; return undefined }
    const opens = piece.is === 'open'
    switch (piece.name) {
      case 'row':
        if (!opens) return { sheet, row, texts, faults }
        row = Number(attribute(piece.attributes, 'r') ?? row + 1)
        texts = []
        faults = new Map()
        break
      case 'c': if (opens) cell = openCell(piece.attributes, texts.length); else endCell(); break
      case 'f': if (cell) cell.hasFormula = true; break
      case 'v': case 't': inValue = opens; if (cell && opens) cell.hasValue = true; break
      case 'rPh': inPhonetic = opens; break
      default: break
    }
    return undefined
  }
}

/** Rows of one sheet as they come. @throws SheetError */
export async function* readSheetRows(book: Workbook, entry: ZipEntry, sheet: number): AsyncGenerator<RawRow> {
  const take = rowMaker(book, sheet)
  for await (const pieces of readXml(unpack(book.path, entry, MAX_SHEET))) {
    for (const piece of pieces) {
      const row = take(piece)
      if (row) yield row
    }
  }
}
