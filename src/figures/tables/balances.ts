import { round, type Cell } from './cells.ts'
import { leafColumns, type Balance, type Grid, type Heading, type StatutoryTable } from './words.ts'

/** A balance 勾稽关系 that does not hold: at which column, row or place of the form, and both sums. */
export interface Imbalance { readonly says: string; readonly at: string; readonly left: number; readonly right: number }

type ValueAt = (row: string, column: string) => number | null

const sumOf = (values: readonly (number | null)[]): number => round(values.reduce<number>((all, value) => all + (value ?? 0), 0), 6)

/** @param rounded by how much each value may be off: half of the last decimal where a column is rounded */
function compareSides({ says, left, right }: Balance, at: string, valueOf: (id: string) => number | null, rounded = 0): readonly Imbalance[] {
  const [l, r] = [sumOf(left.map(valueOf)), sumOf(right.map(valueOf))]
  return Math.abs(l - r) <= round(rounded * (left.length + right.length), 6) ? [] : [{ says, at, left: l, right: r }]
}

/** 万元 are rounded cell by cell: a sum of rounded parts may differ from the rounded sum. */
const roundedBy = ({ rule, decimals = 0 }: Heading): number => (rule?.scale === undefined ? 0 : 0.5 * 10 ** -decimals)

/** Columns that hold counts: a rate, a change or a place of either side is no sum. */
const summed = ({ columns }: Grid) => leafColumns(columns).filter(({ ratio, change, rank }) => !(ratio ?? change ?? rank))

function inGrid(grid: Grid, valueAt: ValueAt): readonly Imbalance[] {
  const rows = grid.rows.filter(({ ratio, change }) => !(ratio ?? change))
  return [
    ...(grid.balances ?? []).flatMap((balance) => summed(grid).flatMap((column) => compareSides(balance, column.label, (row) => valueAt(row, column.id), roundedBy(column)))),
    ...(grid.across ?? []).flatMap((balance) => rows.flatMap(({ id, label }) => compareSides(balance, label, (column) => valueAt(id, column)))),
    ...rows.flatMap((row) => summed(grid).flatMap((column) => { const value = valueAt(row.id, column.id); return !column.signed && value !== null && value < 0 ? [{ says: '数值不得小于0', at: `${row.label}·${column.label}`, left: value, right: 0 }] : [] })),
  ]
}

/** Balances that do not hold, of every grid and of the whole form. An empty place counts as nothing. */
export function findImbalances(table: StatutoryTable, valueAt: ValueAt): readonly Imbalance[] {
  const atPlace = (place: string): number | null => { const [row = '', column = ''] = place.split('/'); return valueAt(row, column) }
  return [...table.grids.flatMap((grid) => inGrid(grid, valueAt)), ...(table.balances ?? []).flatMap((balance) => compareSides(balance, '全表', atPlace))]
}

/** What was carried forward in the table of the period before, as it was reported, against what is brought forward in this one. */
export function findBreaks(table: StatutoryTable, before: readonly Pick<Cell, 'row' | 'column' | 'value'>[], now: readonly Cell[]): readonly Imbalance[] {
  const reported = new Map(before.map(({ row, column, value }) => [`${row}/${column}`, value]))
  const labels = new Map(table.grids.flatMap(({ rows, columns }) => [...rows, ...leafColumns(columns)].map(({ id, label }) => [id, label])))
  return (table.continues ?? []).flatMap(({ carried, brought, lines }) => now.filter(({ row, column }) => (lines ? column : row) === brought).flatMap(({ row, column, value }) => {
    const then = reported.get(lines ? `${row}/${carried}` : `${carried}/${column}`)
    const at = lines ? row : column
    return then === undefined || then === null || then === value ? [] : [{ says: `上期上报的“${labels.get(carried)}”应当等于本期的“${labels.get(brought)}”`, at: labels.get(at) ?? at, left: then, right: value ?? 0 }]
  }))
}

/** Tables that agree with each other when they are filled for the same organs and period. Of those that are not given nothing is said. */
export function findDisagreements(filled: readonly { readonly table: StatutoryTable; readonly cells: readonly Pick<Cell, 'row' | 'column' | 'value'>[] }[]): readonly Imbalance[] {
  const valuesIn = new Map(filled.map(({ table, cells }) => [table.id, new Map(cells.map(({ row, column, value }) => [`${row}/${column}`, value]))]))
  const sum = (id: string, places: readonly string[]): number => sumOf(places.map((place) => valuesIn.get(id)?.get(place) ?? null))
  return filled.flatMap(({ table }) => (table.agrees ?? []).flatMap(({ says, here, table: other, there }) => {
    const [left, right] = [sum(table.id, here), sum(other, there)]
    return !valuesIn.has(other) || left === right ? [] : [{ says, at: table.name, left, right }]
  }))
}
