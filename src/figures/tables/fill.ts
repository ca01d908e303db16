import { addDays, type PlainDate } from '#core/calendar/plain-date.ts'
import { fieldsCounted, isDerived, valueCounted } from '#core/vocabulary/count.ts'
import type { CellRow } from '#ledger/counters.ts'
import type { Ledger } from '#ledger/ledger.ts'
import type { Catalogue } from '#procedures/catalogue.ts'
import { isStanding, listFigureDefinitions, type FigureDefinition } from '../definitions.ts'
import { periodBefore, untilToday, yearBefore, type Period } from '../periods.ts'
import { findImbalances, type Imbalance } from './balances.ts'
import { resolveGrid, type ByHand, type Cell } from './cells.ts'
import { matches, partsOf, rulesIn, type Ranks } from './rules.ts'
import { spreadGrid } from './spread.ts'
import { listedIn, type CellRule, type StatutoryTable } from './words.ts'

/** A table with its numbers. Its `table` is the form with a row for each organ or value where the form says so. */
export interface FilledTable {
  readonly table: StatutoryTable
  readonly period: Period
  readonly organs: readonly string[]
  readonly today: PlainDate
  readonly cells: readonly Cell[]
  readonly imbalances: readonly Imbalance[]
}

/** Of which organs and whole months. Of a period that is not over, what was recorded until `today` counts. */
export interface FillOrder {
  readonly tenant: string
  readonly organs: readonly string[]
  readonly names?: Readonly<Record<string, string>>
  readonly period: Period
  readonly today: PlainDate
  readonly byHand?: ByHand
}

/** Where the sums come from: the counters as they are, or as they were. */
export type CellSource = Pick<Ledger, 'cells'>

const FIRST_DAY = '1900-01-01'

/** The days that a rule counts over. */
export function windowOf(rule: CellRule, period: Period, today: PlainDate, stands: boolean): Period {
  if (rule.at === 'start') return { from: FIRST_DAY, to: addDays(period.from, -1) }
  const now = untilToday(period, today)
  const counted = rule.at === 'before' ? periodBefore(period) : rule.at === 'year-before' ? yearBefore(now) : now
  return stands ? { from: FIRST_DAY, to: counted.to } : counted
}

const keyOf = ({ from, to }: Period): string => `${from}/${to}`

type Windows = ReadonlyMap<string, ReadonlyMap<string, readonly CellRow[]>>

/** Everything that the rules count, read once for each span of days. */
async function readWindows(ledger: CellSource, { tenant, organs, period, today }: FillOrder, rules: readonly CellRule[], stands: (figure: string) => boolean): Promise<Windows> {
  const spans = new Map<string, { readonly span: Period; readonly figures: Set<string> }>()
  for (const rule of rules) {
    const span = windowOf(rule, period, today, stands(rule.figure))
    const known = spans.get(keyOf(span)) ?? { span, figures: new Set<string>() }
    known.figures.add(rule.figure)
    spans.set(keyOf(span), known)
  }
  const read = await Promise.all([...spans].map(async ([key, { span, figures }]) => [key, Map.groupBy(await ledger.cells(tenant, { organs, figures: [...figures], ...span }), ({ figure }) => figure)] as const))
  return new Map(read)
}

/** What a record, or a sum of records, adds to a cell. */
export const amountOf = ({ side }: CellRule, { numerator, denominator }: Pick<CellRow, 'numerator' | 'denominator'>): number =>
  (side === 'among' ? denominator : side === 'missed' ? denominator - numerator : numerator)

/** How many different values of the counted answers are left. */
function distinctIn(fields: readonly string[], rows: readonly CellRow[]): number {
  const values = Map.groupBy(rows, ({ dims }) => valueCounted(fields, dims))
  return [...values.values()].filter((of) => of.reduce((all, { numerator }) => all + numerator, 0) > 0).length
}

function countRule(rule: CellRule, rows: readonly CellRow[], definition: FigureDefinition | undefined, ranks: Ranks): number {
  const mine = rows.filter(({ dims, organ }) => (rule.organ === undefined || rule.organ === organ) && matches(rule, dims, ranks))
  const count = definition?.count
  const sum = count?.kind === 'distinct' ? distinctIn(fieldsCounted(count), mine) : mine.reduce((all, row) => all + amountOf(rule, row), 0)
  return sum / (rule.scale ?? 1)
}

/** The value lists of a table, taken from the parameters of definitions where it says so. */
export function ranksOf({ ranks = {} }: StatutoryTable, catalogue: Catalogue): Ranks {
  return Object.fromEntries(Object.entries(ranks).map(([dim, list]) => [dim, 'parameter' in list ? listedIn(catalogue.find(list.definition)?.parameters?.[list.parameter]?.value ?? '') : list]))
}

/**
 * Fills a statutory table of some organs over whole months from the counters. Every number opens into its records by its rules.
 */
export async function fillTable(ledger: CellSource, catalogue: Catalogue, form: StatutoryTable, order: FillOrder): Promise<FilledTable> {
  const definitions = new Map<string, FigureDefinition>(listFigureDefinitions(catalogue).map((one) => [one.id, one]))
  const stands = (figure: string): boolean => { const found = definitions.get(figure); return found !== undefined && !isDerived(found.count) && isStanding(found) }
  const windows = await readWindows(ledger, order, form.grids.flatMap(rulesIn), stands)
  const rowsFor = (rule: CellRule): readonly CellRow[] => windows.get(keyOf(windowOf(rule, order.period, order.today, stands(rule.figure))))?.get(rule.figure) ?? []
  const all = [...windows.values()].flatMap((figures) => [...figures.values()].flat())
  const organs = order.organs.map((id) => ({ id, name: order.names?.[id] ?? id }))
  const table: StatutoryTable = { ...form, grids: form.grids.map((grid) => spreadGrid(grid, { organs, rows: all })) }
  const ranks = ranksOf(form, catalogue)
  const countOf = (rule: CellRule): number => partsOf(rule).reduce((sum, part) => sum + countRule(part, rowsFor(part), definitions.get(part.figure), ranks), 0)
  const cells = table.grids.flatMap((grid) => resolveGrid(grid, form.decimals ?? 0, countOf, order.byHand))
  const values = new Map(cells.map(({ row, column, value }) => [`${row}/${column}`, value]))
  return { table, period: order.period, organs: order.organs, today: order.today, cells, imbalances: findImbalances(table, (row, column) => values.get(`${row}/${column}`) ?? null) }
}
