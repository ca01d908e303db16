import { extname } from 'node:path'
import { readCsvRows } from './format/csv.ts'
import { SheetError } from './fault.ts'
import { openWorkbook } from './format/workbook.ts'
import { readSheetRows, type RawRow } from './format/xlsx.ts'

export { SheetError } from './fault.ts'

/** One row of a sheet: cells by their heading, as text. `row` is the number a person sees in Excel. */
export interface SheetRow {
  readonly row: number
  readonly cells: Readonly<Record<string, string>>
  /** Cells that hold no value that could be read, by their heading. */
  readonly faults: Readonly<Record<string, string>>
}

/** Rows above the headings of a sheet: title, unit, notes. */
const MOST_LINES_ABOVE = 50
/** Of these the first, among which the sheet says whose it is. */
const LINES_OF_HEAD = 5

/** 工单 编号、*工单编号（必填） are 工单编号. */
export const plainHeading = (text: string): string => text.replace(/[\s*＊：:]/g, '').replace(/[（(](?:必填|选填|必填项)[）)]/g, '')

/** The heading row is the first that names at least two known columns: title and unit lines above it are passed over. */
export function isHeading(texts: readonly string[], known: ReadonlySet<string>): boolean {
  return texts.filter((text) => known.has(plainHeading(text))).length >= Math.min(2, known.size)
}

/**
 * A second line of headings under merged ones: it names a known column, and where the first names one it is empty (merged down over both
 * lines) or names another. Returns the two as one, or nothing where it is a row of values.
 */
function withSecondLine(headings: readonly string[], texts: readonly string[], known: ReadonlySet<string>): readonly string[] | undefined {
  const below = texts.map(plainHeading)
  const isLower = below.some((text, index) => known.has(text) && text !== headings[index])
  const hasValues = below.some((text, index) => text !== '' && known.has(headings[index] ?? '') && text !== headings[index] && !known.has(text))
  if (!isLower || hasValues) return undefined
  return Array.from({ length: Math.max(headings.length, below.length) }, (_, index) => below[index] || headings[index] || '')
}

/** Where hardly anything of the first of two lines is known, the second is found: what was merged down over both stands in the first. */
function withLineAbove(headings: readonly string[], above: readonly string[], known: ReadonlySet<string>): readonly string[] {
  const upper = above.map(plainHeading)
  return Array.from({ length: Math.max(headings.length, upper.length) }, (_, index) => headings[index] || (known.has(upper[index] ?? '') ? upper[index] ?? '' : ''))
}

function checkHeadings(headings: readonly string[], known: ReadonlySet<string>): void {
  const twice = headings.find((heading, index) => known.has(heading) && headings.indexOf(heading) !== index)
  if (twice !== undefined) throw new SheetError(`表头“${twice}”出现了两次，不知道以哪一列为准。请删去一列或者改名后再导入`)
}

/** 合计 and signature lines under a ledger are no entries. */
const isFooter = (texts: readonly string[]): boolean => {
  const filled = texts.filter((text) => text !== '')
  return /^(?:合计|总计|小计)$/.test(filled[0] ?? '') || filled.length <= 4 && /^(?:合计|总计|小计|填报人|填表人|审核人|制表人?|负责人签字|备注|注|说明)[：:]?/.test(filled[0] ?? '')
}

const rawRows = (path: string): AsyncGenerator<RawRow> => (extname(path).toLowerCase() === '.csv' ? readCsvRows(path) : excelRows(path))

async function* excelRows(path: string): AsyncGenerator<RawRow> {
  const book = await openWorkbook(path)
  try {
    for (const [index, entry] of book.sheets.entries()) yield* readSheetRows(book, entry, index)
  } finally {
    book.strings.close()
  }
}

/** 填报单位 as a line above the headings names it; several stand side by side. */
export async function findFiller(path: string): Promise<readonly string[]> {
  for await (const { sheet, row, texts } of rawRows(path)) {
    if (sheet > 0 || row > LINES_OF_HEAD) break
    const [, named] = /填报单位[：:]\s*([^\s\u3000]+)/.exec(texts.join('　')) ?? []
    if (named !== undefined) return named.split('、')
  }
  return []
}

/** Of a sheet none of whose columns are known: the fullest line of words among the first, whose cells all differ. */
export async function guessHeadings(path: string): Promise<readonly string[]> {
  let found: readonly string[] = []
  for await (const { sheet, row, texts } of rawRows(path)) {
    if (sheet > 0 || row > MOST_LINES_ABOVE) break
    const named = texts.map(plainHeading).filter((text) => text !== '')
    if (named.length > Math.max(found.length, 1) && new Set(named).size === named.length && !named.some((text) => /^[\d\s.:年月日时分/+-]+$/.test(text))) found = named
  }
  return found
}

const NO_FAULTS: SheetRow['faults'] = {}

/** Makes rows under these headings. */
function rowMaker(headings: readonly string[]): (raw: RawRow) => SheetRow {
  const named = headings.map((heading, index) => [heading, index] as const).filter(([heading]) => heading !== '')
  const faultsIn = (faults: RawRow['faults']): SheetRow['faults'] =>
    Object.fromEntries(named.flatMap(([heading, index]) => { const fault = faults.get(index); return fault === undefined ? [] : [[heading, fault]] }))
  return ({ row, texts, faults }) =>
    ({ row, cells: Object.fromEntries(named.map(([heading, index]) => [heading, texts[index] ?? ''])), faults: faults.size === 0 ? NO_FAULTS : faultsIn(faults) })
}

/**
 * Rows of the first sheet of an .xlsx or .csv file (UTF-8 or GB 18030) that has a heading row, below it. Reads as it goes: memory does
 * not grow with the rows. @throws SheetError when the file is damaged or no row names the known columns
 */
export async function* readRows(path: string, known: ReadonlySet<string>): AsyncGenerator<SheetRow> {
  let found: { readonly sheet: number; readonly headings: readonly string[]; readonly line: number } | undefined
  let toRow: ((raw: RawRow) => SheetRow) | undefined
  let above: readonly string[] = []
  for await (const raw of rawRows(path)) {
    const { sheet, row, texts, faults } = raw
    if (!found) {
      if (row <= MOST_LINES_ABOVE && isHeading(texts, known)) found = { sheet, line: row, headings: withLineAbove(texts.map(plainHeading), above, known) }
      above = texts
      continue
    }
    if (sheet !== found.sheet) break
    const both = row === found.line + 1 ? withSecondLine(found.headings, texts, known) : undefined
    if (both) { found = { ...found, headings: both }; continue }
    if (!toRow) { checkHeadings(found.headings, known); toRow = rowMaker(found.headings) }
    if (faults.size > 0 || !(texts.every((text) => text === '') || isFooter(texts))) yield toRow(raw)
  }
  if (!found) throw new SheetError(`文件中没有找到表头。前${MOST_LINES_ABOVE}行里应当有一行写明栏目，如：${[...known].slice(0, 12).join('、')}`, 'no-headings')
  checkHeadings(found.headings, known)
}
