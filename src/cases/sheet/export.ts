import excel from 'exceljs'
import { dateOf } from '#core/calendar/plain-date.ts'
import { allFields } from '../project.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import type { CaseRow } from '#ledger/ledger.ts'
import { isRegister } from '#core/vocabulary/register.ts'

/** What stands above the ledger: whose it is, and as of when. */
export interface SheetHead { readonly organ: string; readonly on: string }

/** A cell that Excel would run as a formula is written as text. */
export const defuse = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

interface Column { readonly heading: string; readonly valueOf: (row: CaseRow, index: number) => string | number }

function columnsFor(definition: Procedure): readonly Column[] {
  const fields = Object.entries(isRegister(definition) ? definition.opens.asks ?? {} : allFields(definition)).filter(([, { isPersonal, type }]) => !isPersonal && type !== 'file')
  const fact = (name: string): Column => ({
    heading: name,
    valueOf: ({ facts }) => { const value = facts[name]; return typeof value === 'number' ? value : Array.isArray(value) ? value.join('、') : typeof value === 'string' ? defuse(value) : '' },
  })
  return [
    { heading: '序号', valueOf: (_row, index) => index + 1 }, { heading: '编号', valueOf: ({ number }) => number },
    ...fields.map(([name]) => fact(name)),
    { heading: '登记日期', valueOf: ({ openedOn }) => dateOf(openedOn) }, { heading: '状态', valueOf: ({ state }) => state },
  ]
}

const THIN = { style: 'thin' } as const
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN }

/**
 * Writes the ledger of a definition as .xlsx or .csv the way the paper ledger looks: title, unit and day, headings, bordered rows, and
 * the number of entries at the end. Streams: memory does not grow with the rows. @returns number of rows
 */
export async function exportSheet(definition: Procedure, head: SheetHead, rows: AsyncIterable<CaseRow>, path: string): Promise<number> {
  const columns = columnsFor(definition)
  const book = new excel.stream.xlsx.WorkbookWriter({ filename: path, useStyles: true })
  const sheet = book.addWorksheet(definition.name.slice(0, 30), { views: [{ state: 'frozen', ySplit: 3 }], pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToHeight: 0 } })
  sheet.columns = columns.map(({ heading }) => ({ width: Math.min(30, Math.max(8, heading.length * 2 + 2)) }))
  const title = sheet.addRow([`${definition.name}台账`])
  sheet.mergeCells(1, 1, 1, columns.length)
  title.getCell(1).style = { font: { bold: true, size: 16 }, alignment: { horizontal: 'center' } }
  sheet.addRow([`填报单位：${head.organ}　　截至：${head.on}`]).commit()
  const headings = sheet.addRow(columns.map(({ heading }) => heading))
  headings.eachCell((cell) => { cell.style = { font: { bold: true }, border: BORDER, alignment: { horizontal: 'center', vertical: 'middle', wrapText: true } } })
  let count = 0
  for await (const row of rows) {
    const written = sheet.addRow(columns.map(({ valueOf }) => valueOf(row, count)))
    written.eachCell({ includeEmpty: true }, (cell) => { cell.style = { border: BORDER, alignment: { vertical: 'top', wrapText: true } } })
    written.commit()
    count += 1
  }
  sheet.addRow(['合计', `${count}${isRegister(definition) ? '条' : '件'}`]).commit()
  await book.commit()
  return count
}
