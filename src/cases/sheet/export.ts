import excel from 'exceljs'
import { dateOf } from '#core/calendar/plain-date.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import type { CaseRow } from '#ledger/ledger.ts'
import { isRegister } from '#core/vocabulary/register.ts'

/** What stands above the ledger: whose it is, and as of when. */
export interface SheetHead { readonly organ: string; readonly on: string }

/** A cell that Excel would run as a formula is written as text. */
export const defuse = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

/** A column of the ledger; `group` is the act that its answer belongs to, over all columns of that act. */
interface Column {
  readonly heading: string
  readonly group?: string
  readonly isSummed?: boolean
  readonly valueOf: (row: CaseRow, index: number) => string | number
}

const textOf = (value: unknown): string | number => (typeof value === 'number' ? value : Array.isArray(value) ? value.join('、') : typeof value === 'string' ? defuse(value) : '')

/** Amounts, and numbers that a figure of the definition sums: only these have a total. */
const summedIn = ({ counts = {} }: Procedure): ReadonlySet<string> =>
  new Set(Object.values(counts).flatMap((count) => ('field' in count && count.field !== undefined && count.kind !== 'distinct' ? [count.field] : [])))

/** The questions of every act in the order of the procedure, each once: under the act that asks it first. */
function columnsOfActs(definition: Procedure): readonly Column[] {
  const summed = summedIn(definition)
  const seen = new Set<string>()
  const acts = isRegister(definition) ? [definition.opens] : [definition.opens, ...Object.entries(definition.actions).map(([name, action]) => ({ name, asks: action.asks }))]
  return acts.flatMap(({ name: act, asks = {} }) => Object.entries(asks).flatMap(([name, { isPersonal, type }]): readonly Column[] => {
    if (isPersonal || type === 'file' || seen.has(name)) return []
    seen.add(name)
    return [{ heading: name, ...(isRegister(definition) ? {} : { group: `${act}环节` }), isSummed: type === 'money' || summed.has(name), valueOf: ({ facts }) => textOf(facts[name]) }]
  }))
}

const columnsFor = (definition: Procedure): readonly Column[] => [
  { heading: '序号', valueOf: (_row, index) => index + 1 }, { heading: '编号', valueOf: ({ number }) => number },
  ...columnsOfActs(definition),
  { heading: '登记日期', valueOf: ({ openedOn }) => dateOf(openedOn) }, { heading: '状态', valueOf: ({ state }) => state },
]

const THIN = { style: 'thin' } as const
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN }
const HEADING = { font: { bold: true }, border: BORDER, alignment: { horizontal: 'center', vertical: 'middle', wrapText: true } } as const

/** Columns of one act stand side by side under its name; all others take both lines. */
function addHeadings(sheet: excel.Worksheet, columns: readonly Column[], line: number): void {
  const isGrouped = columns.some(({ group }) => group !== undefined)
  const rows = isGrouped ? [columns.map(({ group, heading }) => group ?? heading), columns.map(({ heading }) => heading)] : [columns.map(({ heading }) => heading)]
  const added = rows.map((texts) => sheet.addRow(texts))
  for (const row of added) row.eachCell((cell) => { cell.style = HEADING })
  if (!isGrouped) return
  for (let from = 0; from < columns.length;) {
    const { group } = columns[from] ?? {}
    let to = from
    while (group !== undefined && columns[to + 1]?.group === group) to += 1
    if (group === undefined) sheet.mergeCells(line, from + 1, line + 1, from + 1)
    else if (to > from) sheet.mergeCells(line, from + 1, line, to + 1)
    from = to + 1
  }
}

const LINES_ABOVE = 2

/**
 * Writes the ledger of a definition as .xlsx the way the paper ledger looks: title, unit and day, the acts over their columns, bordered
 * rows, and at the end the number of entries and the totals. Streams: memory does not grow with the rows. @returns number of rows
 */
export async function exportSheet(definition: Procedure, head: SheetHead, rows: AsyncIterable<CaseRow>, path: string): Promise<number> {
  const columns = columnsFor(definition)
  const headingLines = columns.some(({ group }) => group !== undefined) ? 2 : 1
  const unit = isRegister(definition) ? '条' : '件'
  const book = new excel.stream.xlsx.WorkbookWriter({ filename: path, useStyles: true })
  const sheet = book.addWorksheet(definition.name.slice(0, 30), {
    views: [{ state: 'frozen', xSplit: 2, ySplit: LINES_ABOVE + headingLines }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToHeight: 0, printTitlesRow: `1:${LINES_ABOVE + headingLines}` },
  })
  sheet.columns = columns.map(({ heading }) => ({ width: Math.min(30, Math.max(8, heading.length * 2 + 2)) }))
  const title = sheet.addRow([`${definition.name}台账`])
  sheet.mergeCells(1, 1, 1, columns.length)
  title.getCell(1).style = { font: { bold: true, size: 16 }, alignment: { horizontal: 'center' } }
  sheet.addRow([`填报单位：${head.organ}　　截至：${head.on}　　单位：${unit}、元`])
  addHeadings(sheet, columns, LINES_ABOVE + 1)
  const totals = new Map<number, number>()
  let count = 0
  for await (const row of rows) {
    const values = columns.map(({ valueOf }) => valueOf(row, count))
    for (const [index, value] of values.entries()) if (columns[index]?.isSummed && typeof value === 'number') totals.set(index, (totals.get(index) ?? 0) + value)
    const written = sheet.addRow(values)
    written.eachCell({ includeEmpty: true }, (cell) => { cell.style = { border: BORDER, alignment: { vertical: 'top', wrapText: true } } })
    written.commit()
    count += 1
  }
  const closing = sheet.addRow(columns.map((_column, index) => (index === 0 ? '合计' : index === 1 ? `${count}${unit}` : totals.get(index) ?? '')))
  closing.eachCell({ includeEmpty: true }, (cell) => { cell.style = { ...HEADING, alignment: { vertical: 'middle' } } })
  closing.commit()
  await book.commit()
  return count
}
