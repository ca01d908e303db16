import type { CellRow } from '#ledger/counters.ts'
import { partsOf, ruleOf } from './rules.ts'
import { leafColumns, type Balance, type Grid, type Line } from './words.ts'

/** What a line that stands for several is filled with. */
export interface Spread {
  /** Organs counted, in order, with their names. */
  readonly organs: readonly { readonly id: string; readonly name: string }[]
  readonly rows: readonly CellRow[]
}

const collator = new Intl.Collator('zh-Hans-CN')

/** Values of an answer that the records of a line's figures hold. A record without one (未填) has a row of its own at the end. */
function valuesOf(line: Line, { columns }: Grid, dim: string, rows: readonly CellRow[]): readonly string[] {
  const figures = new Set(leafColumns(columns).flatMap((column) => { const rule = ruleOf(line, column); return rule ? partsOf(rule).map(({ figure }) => figure) : [] }))
  const values = new Set(rows.filter(({ figure, dims }) => figures.has(figure) && dims[dim] !== undefined).map(({ dims }) => dims[dim] ?? ''))
  return [...values].sort((a, b) => Number(a === '未填') - Number(b === '未填') || collator.compare(a, b))
}

function linesFor(line: Line, grid: Grid, spread: Spread): readonly Line[] {
  const { each, ...plain } = line
  if (each === undefined) return [line]
  if (each === 'organ') return spread.organs.map(({ id, name }) => ({ ...plain, id: `${line.id}:${id}`, label: name, rule: { ...line.rule, organ: id } }))
  return valuesOf(line, grid, each.dim, spread.rows).map((value) => ({ ...plain, id: `${line.id}:${value}`, label: value, rule: { ...line.rule, dims: { ...line.rule?.dims, [each.dim]: value } } }))
}

const idsIn = (ids: readonly string[], made: ReadonlyMap<string, readonly Line[]>): readonly string[] => ids.flatMap((id) => made.get(id)?.map((line) => line.id) ?? [id])

/** The grid with a row for each organ or value in the place of the line that stands for them. */
export function spreadGrid(grid: Grid, spread: Spread): Grid {
  if (grid.rows.every(({ each }) => each === undefined)) return grid
  const made = new Map(grid.rows.map((line) => [line.id, linesFor(line, grid, spread)]))
  const into = (line: Line): Line => ({
    ...line, ...(line.sumOf ? { sumOf: idsIn(line.sumOf, made) } : {}), ...(line.ratio ? { ratio: { of: idsIn(line.ratio.of, made), among: idsIn(line.ratio.among, made) } } : {}),
  })
  const balances = grid.balances?.map((one: Balance) => ({ ...one, left: idsIn(one.left, made), right: idsIn(one.right, made) }))
  return { ...grid, rows: grid.rows.flatMap((line) => (made.get(line.id) ?? []).map(into)), ...(balances ? { balances } : {}) }
}
