import { afterEach } from 'vitest'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { newAims, wander } from '#core/review/wander.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { Cases } from '#cases/cases.ts'
import { openLedger, type Ledger } from '#ledger/ledger.ts'
import type { Location } from '#ledger/store/store.ts'
import type { Catalogue } from '#procedures/catalogue.ts'
import { loadCatalogue } from '#procedures/catalogue.ts'
import { Chance } from '#server/demo/random.ts'
import { loadTables } from '#figures/tables/catalogue.ts'
import { fillTable, type FilledTable } from '#figures/tables/fill.ts'
import { openCell } from '#figures/tables/opening.ts'
import type { Cell } from '#figures/tables/cells.ts'
import { partsOf } from '#figures/tables/rules.ts'
import type { CellRule } from '#figures/tables/words.ts'
import type { TracedRecord } from '#figures/trace.ts'
import type { Period } from '#figures/periods.ts'
import { freshDatabase } from './stores.ts'
import { certificate, contextWith, type Story } from './story.ts'

export const catalogue: Catalogue = await loadCatalogue()
export const tables = await loadTables(catalogue)

type Told = Pick<Story, 'definition' | 'kase'>

const OFFICERS = ['演示执法甲', '演示执法乙', '演示执法丙'] as const
const STAFF = contextWith(Object.fromEntries(OFFICERS.map((name, n) => [name, [certificate(`演执00${n}`)]])))

/** Lawful lives of cases made up by chance, begun on the days in turn. */
export function wanderings(definition: Procedure, n: number, seed: number, days: readonly string[], organ = 'zhen'): readonly Told[] {
  const chance = new Chance(seed)
  const aims = newAims()
  return Array.from({ length: n }, (_, index) => wander(definition, STAFF, { organ, day: days[index % days.length] ?? '', officers: OFFICERS, steps: 30, until: '2026-11-01' }, () => chance.next(), aims))
    .flatMap((walked) => (walked ? [{ definition, kase: walked.kase }] : []))
}

/** What a record adds to a cell: as the cell counts it. */
export const amountOf = ({ side, scale = 1 }: CellRule, { numerator, denominator }: TracedRecord): number =>
  (side === 'among' ? denominator : side === 'missed' ? denominator - numerator : numerator) / scale

/** A statutory table filled from some cases, as somebody sees it. */
export interface TableView {
  readonly filled: FilledTable
  readonly value: (row: string, column: string) => number | null | undefined
  /** The records behind a cell, each with what it adds. */
  readonly open: (cell: Cell) => Promise<readonly (readonly [string, number])[]>
  /** Their titles. */
  readonly titles: (row: string, column: string) => Promise<readonly string[]>
}

/** A town's records, for tables. */
export interface TableTown {
  readonly ledger: Ledger
  readonly add: (told: readonly Told[], organ?: string) => Promise<void>
  readonly fill: (id: string, period: Period, order?: { readonly organs?: readonly string[]; readonly today?: string }) => Promise<TableView>
}

async function record(ledger: Ledger, told: readonly Told[], organ: string, first: number): Promise<void> {
  const cases = new Cases({ ledger, catalogue, calendar: nationalCalendar, now: () => '2026-11-25T09:00', secret: '演示', demo: true })
  await ledger.appendMany(told.flatMap(({ definition, kase }, index) => (kase
    ? [cases.requestFor(definition, { tenant: 'main', organ, caseId: `t.${first + index}`, key: `t.${first + index}`, version: 0, acts: kase.acts })] : [])))
  await ledger.sequence('main')
}

async function readCell(ledger: Ledger, filled: FilledTable, cell: Cell): Promise<readonly (readonly [string, number])[]> {
  const found: (readonly [string, number])[] = []
  for (const rule of cell.rules.flatMap(partsOf)) {
    for (let after: string | undefined; ;) {
      const page = await openCell(ledger, catalogue, 'main', filled, { ...cell, rules: [rule] }, after)
      found.push(...page.rows.map((traced) => [traced.row.title, amountOf(rule, traced)] as const))
      if (page.next === null) break
      after = page.next
    }
  }
  return found
}

/** Records the cases that stories tell, of the organ `zhen` unless told otherwise. Close the ledger in the end. */
export async function openTown(location: Location, told: readonly Told[] = []): Promise<TableTown> {
  const ledger = await openLedger(location)
  let number = 0
  const add = async (more: readonly Told[], organ = 'zhen'): Promise<void> => { await record(ledger, more, organ, number); number += more.length }
  await add(told)
  return {
    ledger, add,
    fill: async (id, period, { organs = ['zhen'], today = '2026-11-25' } = {}) => {
      const form = tables.find((one) => one.id === id)
      if (!form) throw new Error(`没有报表“${id}”`)
      const filled = await fillTable(ledger, catalogue, form, { tenant: 'main', organs, period, today })
      const cellAt = (row: string, column: string) => filled.cells.find((one) => one.row === row && one.column === column)
      const open = (cell: Cell) => readCell(ledger, filled, cell)
      return {
        filled, open, value: (row, column) => cellAt(row, column)?.value,
        titles: async (row, column) => { const cell = cellAt(row, column); if (!cell) throw new Error(`没有“${row}/${column}”这一格`); return (await open(cell)).map(([title]) => title).sort() },
      }
    },
  }
}

/** Towns of one file of tests, each on a database of its own; they are closed after each test. */
export function towns(): (told?: readonly Told[]) => Promise<TableTown> {
  const open: TableTown[] = []
  afterEach(async () => { for (const one of open.splice(0)) await one.ledger.close() })
  return async (told = []) => {
    const town = await openTown(await freshDatabase(), told)
    open.push(town)
    return town
  }
}
