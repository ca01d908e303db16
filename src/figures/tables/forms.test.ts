import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listFigureDefinitions } from '../definitions.ts'
import { yearOf, type Period } from '../periods.ts'
import { freshDatabase } from '../../../test/stores.ts'
import { catalogue, openTown, tables, wanderings, type TableTown } from '../../../test/tables.ts'
import { findBreaks } from './balances.ts'
import { round } from './cells.ts'
import { partsOf, rulesIn } from './rules.ts'
import { headerDepth, leafColumns, type StatutoryTable } from './words.ts'

const SEED = 20_261_125
const WALKS = 100
const FIRST_DAYS = ['2023-05-08', '2023-11-13', '2024-02-19', '2024-06-03', '2024-09-02', '2024-12-09']
const PERIODS: Readonly<Record<string, Period>> = { 年: yearOf(2024), 季: { from: '2024-07-01', to: '2024-09-30' }, 月: { from: '2024-12-01', to: '2024-12-31' } }
const ownerOf = new Map(listFigureDefinitions(catalogue).map(({ id, of }) => [id, of]))
const figuresOf = (table: StatutoryTable): readonly string[] => [...new Set(table.grids.flatMap(rulesIn).map(({ figure }) => figure))]

let town: TableTown
beforeAll(async () => {
  const owners = [...new Set(tables.flatMap(figuresOf).flatMap((figure) => ownerOf.get(figure) ?? []))]
  town = await openTown(await freshDatabase())
  for (const owner of owners) await town.add(wanderings(owner, WALKS, SEED, FIRST_DAYS))
}, 240_000)
afterAll(() => town.ledger.close())

describe.each(tables.map((table) => [table.id, table] as const))(`statutory table %s over random cases (seed ${SEED})`, (id, table) => {
  const periods = table.cycles.map((cycle) => [cycle, PERIODS[cycle] ?? yearOf(2024)] as const)
  it.each(periods)('balances in every row, column and place: %s', async (_, period) => expect((await town.fill(id, period)).filled.imbalances).toEqual([]))
  it.each(periods)('carries forward what the next period brings forward: %s', async (_, period) => {
    const length = Number(period.to.slice(5, 7)) - Number(period.from.slice(5, 7)) + 1
    const month = Number(period.from.slice(5, 7)) - length
    const before = { from: `${month < 1 ? 2023 : 2024}-${String(month < 1 ? 1 : month).padStart(2, '0')}-01`, to: new Date(Date.parse(period.from) - 86_400_000).toISOString().slice(0, 10) }
    expect(findBreaks(table, (await town.fill(id, before)).filled.cells, (await town.fill(id, period)).filled.cells)).toEqual([])
  })
  it('counts something, and every cell that counts opens into exactly the records that it counts', async () => {
    const { filled, open } = await town.fill(id, yearOf(2024))
    const decimals = new Map(filled.table.grids.flatMap(({ columns, rows }) => leafColumns(columns).flatMap((column) => rows.map((row) => [`${row.id}/${column.id}`, column.decimals ?? row.decimals ?? table.decimals ?? 0] as const))))
    const counting = filled.cells.filter(({ rules, value }) => rules.length === 1 && value !== null)
    expect(counting.reduce((all, { value }) => all + (value ?? 0), 0)).toBeGreaterThan(0)
    for (const cell of counting) {
      const sum = (await open(cell)).reduce((all, [, amount]) => all + amount, 0)
      expect([cell.row, cell.column, round(sum, decimals.get(`${cell.row}/${cell.column}`) ?? 0)]).toEqual([cell.row, cell.column, cell.value])
    }
  }, 120_000)
  it('has a header of at most four rows, labels everywhere, and figures that somebody declares', () => {
    for (const { columns, rows } of table.grids) {
      expect(headerDepth(columns)).toBeLessThanOrEqual(4)
      expect([...rows, ...leafColumns(columns)].filter(({ label }) => label === '')).toEqual([])
    }
    expect(table.grids.flatMap(rulesIn).flatMap(partsOf).filter(({ figure }) => !ownerOf.has(figure))).toEqual([])
  })
})
