import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import excel from 'exceljs'
import { open } from '#core/engine/act.ts'
import type { Act, Context, Facts } from '#core/engine/case.ts'
import { listOf } from '#core/engine/clock.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { Cases } from '#cases/cases.ts'
import { contextFor } from '#cases/people.ts'
import { withCases, type LedgerEntry } from '#cases/sheet/ledgers/entries.ts'
import { exportSheet, type Personal } from '#cases/sheet/ledgers/export.ts'
import type { SheetForm } from '#cases/sheet/ledgers/form.ts'
import { importSheet, type ImportResult } from '#cases/sheet/import.ts'
import { readRows } from '#cases/sheet/rows.ts'
import { openLedger, type Ledger } from '#ledger/ledger.ts'
import type { Location } from '#ledger/store/store.ts'
import type { Catalogue } from '#procedures/catalogue.ts'
import { certificate } from './story.ts'

export const OFFICERS = ['演示执法甲', '演示执法乙', '演示执法丙', '演示执法丁', '演示执法戊']
const [TENANT, ORGAN] = ['main', 'zhen']

/** A ledger as people see it: headings, and under them the cells of each row as text. */
export interface Grid { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] }

/** A house without people or organs: what is on record, and what goes out and comes in as sheets. */
export interface LedgerHouse {
  readonly ledger: Ledger
  readonly cases: Cases
  readonly put: (definition: Procedure, lives: readonly (readonly Act[])[]) => Promise<void>
  /** @returns rows written */
  readonly write: (definition: Procedure, path: string, how?: { readonly form?: SheetForm; readonly personal?: Personal; readonly only?: (entry: LedgerEntry) => boolean }) => Promise<number>
  readonly take: (definition: Procedure, path: string, action?: string) => Promise<ImportResult>
  /** The answers of every opening on record, in the order of their numbers. */
  readonly openings: (definition: Procedure) => Promise<readonly Facts[]>
}

async function caseRowsOf(ledger: Ledger, { id }: Procedure) {
  const { rows } = await ledger.findCases(TENANT, { definition: id, organ: ORGAN, limit: 2000 })
  return rows.toSorted((a, b) => a.number.localeCompare(b.number, 'zh', { numeric: true }))
}

export async function openLedgerHouse(location: Location, catalogue: Catalogue): Promise<LedgerHouse> {
  const ledger = await openLedger(location)
  const cases = new Cases({ ledger, catalogue, calendar: nationalCalendar, now: () => '2026-11-25T09:00', secret: '演示', demo: true })
  const entriesOf = async function* (definition: Procedure, only: (entry: LedgerEntry) => boolean = () => true) {
    for await (const entry of withCases(ledger, TENANT, definition, (async function* () { yield* await caseRowsOf(ledger, definition) })())) if (only(entry)) yield entry
  }
  return {
    ledger, cases,
    async put(definition, lives) {
      const requests = lives.map((acts, n) => {
        const key = `${definition.id}-${n}`
        return cases.requestFor(definition, { tenant: TENANT, organ: ORGAN, caseId: cases.idOf(definition, TENANT, ORGAN, key, acts[0]?.answers ?? {}), key, version: 0, acts })
      })
      const refused = (await ledger.appendMany(requests)).filter(({ ok }) => !ok)
      if (refused.length > 0) throw new Error(`${definition.id}：${JSON.stringify(refused[0])}`)
    },
    write: (definition, path, { form, personal = '全部', only = () => true } = {}) =>
      exportSheet(definition, { head: { organ: '演示镇', by: '演示填报人', on: '2026-11-25' }, calendar: nationalCalendar, personal, ...(form ? { form } : {}) }, () => entriesOf(definition, only), path),
    take: (definition, path, action) => importSheet(cases, definition, { tenant: TENANT, organ: ORGAN, by: '演示导入人', path, ...(action === undefined ? {} : { action }) }),
    async openings(definition) {
      const found: Facts[] = []
      for await (const { kase } of entriesOf(definition)) found.push(kase.acts[0]?.answers ?? {})
      return found
    },
  }
}

/** The lowest line of headings stands right above the row that is numbered 1. */
export async function readGrid(path: string): Promise<Grid> {
  const book = new excel.Workbook()
  await book.xlsx.readFile(path)
  const lines: string[][] = []
  book.worksheets[0]?.eachRow((row) => lines.push((row.values as readonly unknown[]).slice(1).map((value) => (value === null || value === undefined ? '' : String(value)))))
  const first = lines.findIndex(([index]) => index === '1')
  const [upper, lower] = [lines[first - 2] ?? [], lines[first - 1] ?? []]
  const width = Math.max(upper.length, lower.length)
  return { headings: Array.from({ length: width }, (_, at) => lower[at] || upper[at] || ''), rows: lines.slice(first).filter(([index]) => /^\d+$/.test(index ?? '')).map((cells) => Array.from({ length: width }, (_, at) => cells[at] ?? '')) }
}

/** The rows of a ledger as a CSV file, with one cell written anew: in the row that is numbered so, under the heading. Not by the package that wrote it, which reads some texts otherwise than it wrote them. */
export async function csvWith(path: string, headings: readonly string[], { row: wanted, heading, to }: { readonly row: string; readonly heading: string; readonly to: string | number }): Promise<string> {
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
  const lines = [headings.map(quoted).join(',')]
  for await (const { cells } of readRows(path, new Set(headings))) lines.push(headings.map((name) => quoted(cells['序号'] === wanted && name === heading ? String(to) : cells[name] ?? '')).join(','))
  const out = path.replace(/\.xlsx$/, '.csv')
  writeFileSync(out, lines.join('\r\n'))
  return out
}

export const scratch = (folder: string, name: string): string => join(folder, `${name}.xlsx`)

/** Certificates of the officers as entries of the register: in a house, guards look them up there. */
export function certificatesOf(register: Procedure, kinds: readonly string[], context: Context): readonly (readonly Act[])[] {
  return OFFICERS.flatMap((name, n) => kinds.map((kind) => {
    const { number, from, to } = certificate(`演${kind}${n}`, '2018-01-01', '2030-12-31')
    const answers = { 姓名: name, 证件种类: kind, 证号: number, 发证日期: from, 有效期至: to, 所在单位: '综合行政执法队', 岗位: '综合行政执法', 在岗: '在岗' }
    const outcome = open(register, { do: register.opens.name, on: from, by: { person: '演示甲', role: listOf(register.opens.by)[0] ?? '', organ: ORGAN }, answers }, context)
    if (!outcome.ok) throw new Error(outcome.refusal.reasons.map(({ says }) => says).join('；'))
    return [outcome.act]
  }))
}

/** The world as a house knows it, with the officers of a story. */
export async function worldOf({ cases }: LedgerHouse, definition: Procedure, { findPerson }: Context): Promise<Context> {
  return { ...await contextFor(cases.setting, TENANT, definition), findPerson }
}
