import { changeAgainst, percent } from '../rounding.ts'
import { ruleOf } from './rules.ts'
import { leafColumns, type CellRule, type Derivation, type Grid, type Heading, type Line } from './words.ts'

/** A cell of a filled table: its number, and the rules by which it opens into records; null where the form has no number there. */
export interface Cell { readonly row: string; readonly column: string; readonly value: number | null; readonly rules: readonly CellRule[] }

export const round = (value: number, decimals: number): number => Number(value.toFixed(decimals))

type Content = Pick<Cell, 'value' | 'rules'>

const EMPTY: Content = { value: null, rules: [] }

interface Made { readonly by: Line | Heading; readonly other: 'row' | 'column' }

/** What makes a cell: rates, changes and places belong to their column before their row, sums to their row. */
function makerOf(row: Line, column: Heading): Made | undefined {
  if (column.ratio ?? column.change ?? column.rank) return { by: column, other: 'column' }
  if (row.ratio ?? row.change) return { by: row, other: 'row' }
  if (row.sumOf) return { by: row, other: 'row' }
  return column.sumOf ? { by: column, other: 'column' } : undefined
}

const rulesOf = (cells: readonly Cell[]): readonly CellRule[] => cells.flatMap(({ rules }) => rules)
const sum = (cells: readonly Cell[]): number => round(cells.reduce((all, { value }) => all + (value ?? 0), 0), 6)

/** Sums take what their parts hold; a sum of nothing but empty places is empty. */
const sumCell = (parts: readonly Cell[]): Content => (parts.every(({ value }) => value === null) ? { ...EMPTY, rules: rulesOf(parts) } : { value: sum(parts), rules: rulesOf(parts) })

function changeCell(now: Cell, before: Cell, ofRatio: boolean): Content {
  const rules = rulesOf([now, before])
  if (now.value === null || before.value === null) return { value: null, rules }
  if (ofRatio) return { value: round(now.value - before.value, 2), rules }
  const change = changeAgainst(now.value, before.value)
  return { value: change && (change.direction === 'down' ? -change.percent : change.percent), rules }
}

/** The count behind the rule of a cell, with those beside it. */
export type CountOf = (rule: CellRule, row: string, column: string) => number

/** Numbers by place `row/column` that people fill in where no record counts. */
export type ByHand = ReadonlyMap<string, number>

/** Whether no record counts in a place of the form: neither a rule nor other cells make its number. */
export const isByHand = (row: Line, column: Heading): boolean => makerOf(row, column) === undefined && ruleOf(row, column) === undefined

/** One grid while it is filled: a cell may be made of cells that are made of others, so each is found when it is wanted. */
interface Board {
  readonly rows: ReadonlyMap<string, Line>
  readonly columns: ReadonlyMap<string, Heading>
  readonly decimals: number
  readonly countOf: CountOf
  readonly byHand: ByHand
  readonly found: Map<string, Cell>
}

function cellAt(board: Board, rowId: string, columnId: string): Cell {
  const key = `${rowId}/${columnId}`
  const known = board.found.get(key)
  if (known) return known
  const [row, column] = [board.rows.get(rowId), board.columns.get(columnId)]
  const cell = { row: rowId, column: columnId, ...(row && column ? make(board, row, column) : EMPTY) }
  board.found.set(key, cell)
  return cell
}

function make(board: Board, row: Line, column: Heading): Content {
  const made = makerOf(row, column)
  if (made) return derive(board, row, column, made)
  const rule = ruleOf(row, column)
  if (rule) return { value: round(board.countOf(rule, row.id, column.id), column.decimals ?? row.decimals ?? board.decimals), rules: [rule] }
  return { value: board.byHand.get(`${row.id}/${column.id}`) ?? (row.zero ?? column.zero ? 0 : null), rules: [] }
}

function derive(board: Board, row: Line, column: Heading, { by, other }: Made): Content {
  const cellsAt = (ids: readonly string[]): readonly Cell[] => ids.map((id) => (other === 'row' ? cellAt(board, id, column.id) : cellAt(board, row.id, id)))
  if (by.ratio) {
    const [of, among] = [cellsAt(by.ratio.of), cellsAt(by.ratio.among)]
    return { value: percent(sum(of), sum(among), by.decimals ?? 2), rules: rulesOf([...of, ...among]) }
  }
  if (by.change) {
    const [now, before] = cellsAt([by.change.of, by.change.from])
    return now && before ? changeCell(now, before, row.ratio !== undefined || board.columns.get(by.change.of)?.ratio !== undefined) : EMPTY
  }
  return by.rank ? rank(board, row, by.rank) : sumCell(cellsAt(by.sumOf ?? []))
}

/** Places are given among the rows that count by themselves; equal values share a place. */
function rank(board: Board, row: Line, { by, smallestFirst }: NonNullable<Derivation['rank']>): Content {
  const mine = cellAt(board, row.id, by).value
  if (mine === null || row.sumOf) return EMPTY
  const values = [...board.rows.values()].filter(({ sumOf }) => !sumOf).flatMap(({ id }) => cellAt(board, id, by).value ?? [])
  return { value: 1 + values.filter((value) => (smallestFirst ? value < mine : value > mine)).length, rules: [] }
}

/** Every cell of a grid, row by row. */
export function resolveGrid(grid: Grid, decimals: number, countOf: CountOf, byHand: ByHand = new Map()): readonly Cell[] {
  const columns = leafColumns(grid.columns)
  const board: Board = { rows: new Map(grid.rows.map((row) => [row.id, row])), columns: new Map(columns.map((column) => [column.id, column])), decimals, countOf, byHand, found: new Map() }
  return grid.rows.flatMap(({ id }) => columns.map((column) => cellAt(board, id, column.id)))
}
