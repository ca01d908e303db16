import type { CellRule, Derivation, Grid, Heading, Line, StatutoryTable } from './words.ts'
import { leafColumns } from './words.ts'

const merge = (row: Partial<CellRule> | undefined, column: Partial<CellRule> | undefined): CellRule | undefined => {
  const figure = column?.figure ?? row?.figure
  if (figure === undefined) return undefined
  const plus = [...(row?.plus ?? []).map((one) => within(one, column)), ...(column?.plus ?? []).map((one) => within(one, row))].map((one) => beside(one, row, column))
  return { ...row, ...column, figure, dims: { ...row?.dims, ...column?.dims }, ...(plus.length > 0 ? { plus } : {}) }
}

/** What a column counts beside its figure is of its row too, and so the other way round. */
const within = (one: CellRule, crossing: Partial<CellRule> | undefined): CellRule => (crossing?.dims ? { ...one, dims: { ...crossing.dims, ...one.dims } } : one)

/** What is counted beside follows the cell in time, organ and scale. */
const beside = (one: CellRule, row: Partial<CellRule> | undefined, column: Partial<CellRule> | undefined): CellRule => {
  const { at = row?.at, scale = row?.scale } = column ?? {}
  const organ = row?.organ ?? column?.organ
  return { ...(at ? { at } : {}), ...(scale ? { scale } : {}), ...(organ === undefined ? {} : { organ }), ...one }
}

const isMade = ({ sumOf, ratio, change, rank }: Derivation): boolean => Boolean(sumOf ?? ratio ?? change ?? rank)

/** The rule of a cell that counts by itself; undefined for what is made of other cells and for places that the form leaves empty. */
export const ruleOf = (row: Line, column: Heading): CellRule | undefined => (isMade(row) || isMade(column) || row.zero || column.zero ? undefined : row.places?.[column.id] ?? merge(row.rule, column.rule))

/** A rule with those counted beside it, each alone. */
export const partsOf = ({ plus = [], ...rule }: CellRule): readonly CellRule[] => [rule, ...plus]

/** Every rule of a grid, alone. */
export const rulesIn = ({ rows, columns }: Grid): readonly CellRule[] =>
  rows.flatMap((row) => leafColumns(columns).flatMap((column) => { const rule = ruleOf(row, column); return rule ? partsOf(rule) : [] }))

/** Value lists by which several answers of one record are ranked. */
export type Ranks = Readonly<Record<string, readonly string[]>>

/** The value by which a record is counted where it holds several: the weightiest. */
function weightiest(written: string, rank: readonly string[] | undefined): string {
  if (!rank || !written.includes(',')) return written
  return written.split(',').sort((a, b) => rank.indexOf(b) - rank.indexOf(a))[0] ?? written
}

export const matches = (rule: CellRule, dims: Readonly<Record<string, string>>, ranks: Ranks): boolean =>
  Object.entries(rule.dims ?? {}).every(([name, wanted]) => [wanted].flat().includes(weightiest(dims[name] ?? '', ranks[name])))

/** Reasons for which cells are nought, each once. */
export const noughtReasons = (table: StatutoryTable): readonly string[] =>
  [...new Set(table.grids.flatMap(({ rows, columns }) => [...rows, ...leafColumns(columns)].flatMap(({ label, zero }) => (zero ? [`“${label}”为0：${zero}`] : []))))]
