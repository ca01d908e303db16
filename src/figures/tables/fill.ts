import { addDays } from '#core/calendar/plain-date.ts'
import type { CellRow } from '#ledger/counters.ts'
import type { Ledger } from '#ledger/ledger.ts'
import type { Catalogue } from '#procedures/catalogue.ts'
import { isStanding, listFigureDefinitions, type FigureDefinition } from '../definitions.ts'
import type { Period } from '../figures.ts'
import { leafColumns, type CellRule, type Heading, type Line, type StatutoryTable } from './words.ts'

/** A cell of a filled table: its number, and the rule by which it opens into records; null where the form has no number there. */
export interface Cell { readonly row: string; readonly column: string; readonly value: number | null; readonly rules: readonly CellRule[] }

/** A row balance that does not hold, by column. */
export interface Imbalance { readonly says: string; readonly column: string; readonly left: number; readonly right: number }

export interface FilledTable {
  readonly table: StatutoryTable
  readonly period: Period
  readonly organs: readonly string[]
  readonly cells: readonly Cell[]
  readonly imbalances: readonly Imbalance[]
}

export interface FillOrder { readonly tenant: string; readonly organs: readonly string[]; readonly period: Period }

const merge = (row: Partial<CellRule> | undefined, column: Partial<CellRule> | undefined): CellRule | undefined => {
  const figure = column?.figure ?? row?.figure
  if (figure === undefined) return undefined
  return { ...row, ...column, figure, dims: { ...row?.dims, ...column?.dims } }
}

/** The rule of a cell that counts by itself; undefined for sums and for places that the form leaves empty. */
export const ruleOf = (row: Line, column: Heading): CellRule | undefined => (row.sumOf || column.sumOf ? undefined : merge(row.rule, column.rule))

/** The value by which a record is counted where it holds several: the weightiest. */
function weightiest(written: string, rank: readonly string[] | undefined): string {
  if (!rank || !written.includes(',')) return written
  return written.split(',').sort((a, b) => rank.indexOf(b) - rank.indexOf(a))[0] ?? written
}

export const matches = (rule: CellRule, dims: Readonly<Record<string, string>>, ranks: StatutoryTable['ranks']): boolean =>
  Object.entries(rule.dims ?? {}).every(([name, wanted]) => [wanted].flat().includes(weightiest(dims[name] ?? '', ranks?.[name])))

interface Counted { readonly inPeriod: readonly CellRow[]; readonly atEnd: readonly CellRow[]; readonly atStart: readonly CellRow[] }

const FIRST_DAY = '1900-01-01'

async function readCounted(ledger: Ledger, { tenant, organs, period }: FillOrder, rules: readonly CellRule[], stands: (figure: string) => boolean): Promise<Counted> {
  const idsOf = (some: readonly CellRule[]): readonly string[] => [...new Set(some.map(({ figure }) => figure))]
  const now = rules.filter(({ at }) => at === undefined)
  const cells = (figures: readonly string[], from: string, to: string): Promise<readonly CellRow[]> => ledger.cells(tenant, { organs, figures, from, to })
  return {
    inPeriod: await cells(idsOf(now.filter(({ figure }) => !stands(figure))), period.from, period.to),
    atEnd: await cells(idsOf(now.filter(({ figure }) => stands(figure))), FIRST_DAY, period.to),
    atStart: await cells(idsOf(rules.filter(({ at }) => at === 'start')), FIRST_DAY, addDays(period.from, -1)),
  }
}

const round = (value: number, decimals: number): number => Number(value.toFixed(decimals))

function countCell(rule: CellRule, counted: Counted, stands: boolean, table: StatutoryTable): number {
  const rows = rule.at === 'start' ? counted.atStart : stands ? counted.atEnd : counted.inPeriod
  const sum = rows.filter(({ figure, dims }) => figure === rule.figure && matches(rule, dims, table.ranks)).reduce((all, { numerator }) => all + numerator, 0)
  return round(sum / (rule.scale ?? 1), table.decimals ?? 0)
}

/** Cells of sums take what their parts hold; a sum of nothing but empty places is empty. */
function resolve(table: StatutoryTable, countOf: (rule: CellRule) => number): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>()
  const rows = new Map(table.rows.map((row) => [row.id, row]))
  const columns = new Map(leafColumns(table.columns).map((column) => [column.id, column]))
  const cellAt = (rowId: string, columnId: string): Cell => {
    const key = `${rowId}/${columnId}`
    const known = cells.get(key)
    const [row, column] = [rows.get(rowId), columns.get(columnId)]
    if (known || !row || !column) return known ?? { row: rowId, column: columnId, value: null, rules: [] }
    const parts = row.sumOf?.map((id) => cellAt(id, columnId)) ?? column.sumOf?.map((id) => cellAt(rowId, id))
    const cell = parts ? sumCell(rowId, columnId, parts) : countedCell(row, column, countOf)
    cells.set(key, cell)
    return cell
  }
  for (const row of rows.keys()) for (const column of columns.keys()) cellAt(row, column)
  return cells
}

function sumCell(row: string, column: string, parts: readonly Cell[]): Cell {
  const values = parts.flatMap(({ value }) => (value === null ? [] : [value]))
  return { row, column, value: values.length === 0 ? null : round(values.reduce((all, value) => all + value, 0), 6), rules: parts.flatMap(({ rules }) => rules) }
}

function countedCell(row: Line, column: Heading, countOf: (rule: CellRule) => number): Cell {
  const rule = ruleOf(row, column)
  return { row: row.id, column: column.id, value: rule ? countOf(rule) : null, rules: rule ? [rule] : [] }
}

/** Balances that do not hold. An empty place counts as nothing. */
export function findImbalances(table: StatutoryTable, valueAt: (row: string, column: string) => number | null): readonly Imbalance[] {
  const sum = (ids: readonly string[], column: string): number => round(ids.reduce((all, id) => all + (valueAt(id, column) ?? 0), 0), 6)
  return (table.balances ?? []).flatMap(({ says, left, right }) => leafColumns(table.columns).flatMap((column) => {
    const [l, r] = [sum(left, column.id), sum(right, column.id)]
    return l === r ? [] : [{ says, column: column.label, left: l, right: r }]
  }))
}

/**
 * Fills a statutory table of some organs over whole months from the counters. Every number opens into its records by its rules.
 */
export async function fillTable(ledger: Ledger, catalogue: Catalogue, table: StatutoryTable, order: FillOrder): Promise<FilledTable> {
  const definitions = new Map<string, FigureDefinition>(listFigureDefinitions(catalogue).map((one) => [one.id, one]))
  const stands = (figure: string): boolean => { const found = definitions.get(figure); return found !== undefined && isStanding(found) }
  const rules = table.rows.flatMap((row) => leafColumns(table.columns).flatMap((column) => ruleOf(row, column) ?? []))
  const counted = await readCounted(ledger, order, rules, stands)
  const cells = resolve(table, (rule) => countCell(rule, counted, stands(rule.figure), table))
  const valueAt = (row: string, column: string): number | null => cells.get(`${row}/${column}`)?.value ?? null
  return { table, period: order.period, organs: order.organs, cells: [...cells.values()], imbalances: findImbalances(table, valueAt) }
}
