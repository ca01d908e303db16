import excel from 'exceljs'
import type { Calendar } from '#core/calendar/calendar.ts'
import type { PlainDate } from '#core/calendar/plain-date.ts'
import { holdsOnFacts } from '#core/engine/clock.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { isRegister } from '#core/vocabulary/register.ts'
import { allFields } from '../../project.ts'
import { defuse, spelt } from '../format/cellText.ts'
import type { LedgerEntry } from './entries.ts'
import { MASKED, actDayHeading, caseNumber, day, fact, group, opened, state, type FormColumn, type SheetForm } from './form.ts'
import { valueIn, type Drawing } from './value.ts'

/** What stands above the ledger: whose it is, who took it out, for which days of registration, and as of when. */
export interface SheetHead { readonly organ: string; readonly by: string; readonly on: PlainDate; readonly from?: string; readonly to?: string }

/** Whether personal answers stand in it as they are, or masked under a heading that no import takes for the answer. */
export type Personal = '遮盖' | '全部'

/** A column of the ledger; `group` stands over it and its neighbours of the same group. */
interface Column {
  readonly heading: string
  readonly group?: string
  readonly isSummed?: boolean
  readonly valueOf: (entry: LedgerEntry, index: number) => string | number
}

/** Amounts, and numbers that a figure of the definition sums: only these have a total. */
function summedIn(definition: Procedure): ReadonlySet<string> {
  const counted = Object.values(definition.counts ?? {}).flatMap((count) => ('field' in count && count.field !== undefined && count.kind !== 'distinct' ? [count.field] : []))
  return new Set([...counted, ...Object.entries(allFields(definition)).filter(([, { type }]) => type === 'money').map(([name]) => name)])
}

interface Drawn { readonly definition: Procedure; readonly drawing: Drawing; readonly summed: ReadonlySet<string> }

function columnOf({ definition, drawing, summed }: Drawn, { heading, group: over, cell }: FormColumn): Column {
  const fields = cell.is === 'answer' ? cell.fields : cell.is === 'sum' ? [cell.field] : []
  const isMasked = drawing.isMasked && fields.some((name) => allFields(definition)[name]?.isPersonal)
  const written = (entry: LedgerEntry): string | number => { const value = valueIn(drawing, cell, entry); return typeof value === 'string' ? spelt(defuse(value)) : value }
  return { heading: isMasked ? `${heading}${MASKED}` : heading, ...(over === undefined ? {} : { group: over }), isSummed: fields.some((name) => summed.has(name)), valueOf: written }
}

/** What some case has answered, and which acts were taken. */
interface Used { readonly answers: ReadonlySet<string>; readonly acts: ReadonlySet<string> }

/** The questions of every act in the order of the procedure, each once, under the act that asks it first and after the day on which it was taken; those that some case has answered, and all of an entry's own. */
function columnsOfActs(definition: Procedure, used: Used): readonly FormColumn[] {
  if (isRegister(definition)) return Object.entries(allFields(definition)).filter(([name, { type }]) => type !== 'file' && (definition.opens.asks?.[name] !== undefined || used.answers.has(name))).map(([name]) => fact(name))
  const seen = new Set<string>()
  return [definition.opens, ...Object.entries(definition.actions).map(([name, action]) => ({ name, asks: action.asks }))].flatMap(({ name: act, asks = {} }) => {
    const mine = Object.entries(asks).filter(([name, { type }]) => type !== 'file' && used.answers.has(name) && !seen.has(name)).map(([name]) => name)
    for (const name of mine) seen.add(name)
    return group(`${act}环节`, ...(used.acts.has(act) && act !== definition.opens.name ? [day(actDayHeading(act), act)] : []), ...mine.map((name) => fact(name)))
  })
}

async function usedIn(entries: AsyncIterable<LedgerEntry>): Promise<Used> {
  const [answers, acts] = [new Set<string>(), new Set<string>()]
  for await (const { kase } of entries) {
    for (const name of Object.keys(kase.facts)) answers.add(name)
    for (const act of kase.acts) acts.add(act.do)
  }
  return { answers, acts }
}

const INDEX: Column = { heading: '序号', valueOf: (_entry, index) => index + 1 }
const REMARKS: Column = { heading: '备注', valueOf: () => '' }

/** By our own number a row that comes back is known again, also where the paper ledger has no column for it. */
const withNumber = (columns: readonly FormColumn[]): readonly FormColumn[] => (columns.some(({ cell }) => cell.is === 'case' && cell.what === 'number') ? columns : [...columns, caseNumber('系统编号')])

async function columnsFor(drawn: Drawn, form: SheetForm | undefined, entries: () => AsyncIterable<LedgerEntry>): Promise<readonly Column[]> {
  const { definition } = drawn
  const free = (heading: string): string => (allFields(definition)[heading] ? `系统${heading}` : heading)
  const all = async (): Promise<readonly FormColumn[]> => [caseNumber(free('编号')), ...columnsOfActs(definition, await usedIn(entries())), opened(free('登记日期')), state(free('状态'))]
  const own = form ? withNumber(form.columns) : await all()
  const columns = own.map((column) => columnOf(drawn, column))
  return [INDEX, ...columns, ...(columns.some(({ heading }) => heading === '备注') ? [] : [REMARKS])]
}

const THIN = { style: 'thin' } as const
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN }
const HEADING = { font: { bold: true }, border: BORDER, alignment: { horizontal: 'center', vertical: 'middle', wrapText: true } } as const

/** Columns of one act stand side by side under its name; all others take both lines. */
function addHeadings(sheet: excel.Worksheet, columns: readonly Column[], line: number): void {
  const isGrouped = columns.some(({ group: over }) => over !== undefined)
  const rows = isGrouped ? [columns.map(({ group: over, heading }) => over ?? heading), columns.map(({ heading }) => heading)] : [columns.map(({ heading }) => heading)]
  const added = rows.map((texts) => sheet.addRow(texts))
  for (const row of added) row.eachCell((cell) => { cell.style = HEADING })
  if (!isGrouped) return
  for (let from = 0; from < columns.length;) {
    const over = columns[from]?.group
    let to = from
    while (over !== undefined && columns[to + 1]?.group === over) to += 1
    if (over === undefined) sheet.mergeCells(line, from + 1, line + 1, from + 1)
    else if (to > from) sheet.mergeCells(line, from + 1, line, to + 1)
    from = to + 1
  }
}

const LINES_ABOVE = 2

const sayDays = ({ from, to }: SheetHead): string => (from === undefined && to === undefined ? '全部' : `登记日期${from ?? '最早'}至${to ?? '今'}`)

const headLine = (head: SheetHead, unit: string): string => [`填报单位：${head.organ}`, `填报人：${head.by}`, `填报日期：${head.on}`, `统计期间：${sayDays(head)}`, `单位：${unit}、元`].join('　　')

/** What is written: of a paper ledger its form, else every question of the definition. */
export interface SheetOrder { readonly head: SheetHead; readonly calendar: Calendar; readonly form?: SheetForm; readonly personal?: Personal }

const styled = (row: excel.Row, style: Partial<excel.Style>): void => { row.eachCell({ includeEmpty: true }, (cell) => { cell.style = style }); row.commit() }

/** The sheet with everything above its rows. */
function startSheet(book: excel.stream.xlsx.WorkbookWriter, { name, title, head, columns }: { readonly name: string; readonly title: string; readonly head: string; readonly columns: readonly Column[] }): excel.Worksheet {
  const headings = LINES_ABOVE + (columns.some(({ group: over }) => over !== undefined) ? 2 : 1)
  const sheet = book.addWorksheet(name.slice(0, 30), {
    views: [{ state: 'frozen', xSplit: 2, ySplit: headings }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToHeight: 0, printTitlesRow: `1:${headings}` },
  })
  sheet.columns = columns.map(({ heading }) => ({ width: Math.min(30, Math.max(8, heading.length * 2 + 2)) }))
  const first = sheet.addRow([title])
  sheet.mergeCells(1, 1, 1, columns.length)
  first.getCell(1).style = { font: { bold: true, size: 16 }, alignment: { horizontal: 'center' } }
  sheet.addRow([head])
  addHeadings(sheet, columns, LINES_ABOVE + 1)
  return sheet
}

/**
 * Writes the ledger of a definition as .xlsx the way the paper ledger looks: title, who and when and for which days, merged headings,
 * bordered rows, and at the end the number of entries and the totals. Streams: memory does not grow with the rows.
 * @param entries read twice where the columns depend on what was answered
 * @returns number of rows
 */
export async function exportSheet(definition: Procedure, { head, calendar, form, personal = '遮盖' }: SheetOrder, entries: () => AsyncIterable<LedgerEntry>, path: string): Promise<number> {
  const columns = await columnsFor({ definition, drawing: { definition, calendar, isMasked: personal === '遮盖', on: head.on }, summed: summedIn(definition) }, form, entries)
  const unit = isRegister(definition) ? '条' : '件'
  const book = new excel.stream.xlsx.WorkbookWriter({ filename: path, useStyles: true })
  const sheet = startSheet(book, { name: form?.name ?? definition.name, title: form?.name ?? `${definition.name}台账`, head: headLine(head, unit), columns })
  const totals = new Map<number, number>()
  let count = 0
  for await (const entry of entries()) {
    if (form?.where && !holdsOnFacts(form.where, entry.kase)) continue
    const values = columns.map(({ valueOf }) => valueOf(entry, count))
    for (const [index, value] of values.entries()) if (columns[index]?.isSummed && typeof value === 'number') totals.set(index, (totals.get(index) ?? 0) + value)
    styled(sheet.addRow(values), { border: BORDER, alignment: { vertical: 'top', wrapText: true } })
    count += 1
  }
  styled(sheet.addRow(columns.map((_column, index) => (index === 0 ? '合计' : index === 1 ? `${count}${unit}` : totals.get(index) ?? ''))), { ...HEADING, alignment: { vertical: 'middle' } })
  await book.commit()
  return count
}
