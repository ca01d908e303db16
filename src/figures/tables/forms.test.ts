import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listFigureDefinitions } from '../definitions.ts'
import { yearOf, type Period } from '../periods.ts'
import { freshDatabase } from '../../../test/stores.ts'
import { catalogue, openTown, tables, wanderings, type TableTown } from '../../../test/tables.ts'
import { findBreaks, findDisagreements } from './balances.ts'
import { findTableFaults } from './catalogue.ts'
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

describe('tables beside each other', () => {
  const filledOf = async (period: Period) => Promise.all(tables.map(async ({ id }) => (await town.fill(id, period)).filled))
  it.each(Object.entries(PERIODS))('count the same cases where they say so: %s', async (_, period) => expect(findDisagreements(await filledOf(period))).toEqual([]))
  it('that differ are named with both sums', async () => {
    const filled = (await filledOf(yearOf(2024))).map((one) => (one.table.id === 'hotline-units' ? { ...one, cells: one.cells.map((cell) => (cell.row === 'all' && cell.column === 'received' ? { ...cell, value: -1 } : cell)) } : one))
    expect(findDisagreements(filled)).toEqual([{ says: '派遣总数合计等于热线转办量', at: '12345工单承办单位通报表', left: -1, right: expect.any(Number) }])
  })
  it('that name a place of another table that is not there are refused as the tables load', () => {
    const units = tables.find(({ id }) => id === 'hotline-units')
    if (!units) throw new Error('没有报表')
    expect(findTableFaults({ ...units, agrees: [{ says: '演示', here: ['all/没有'], table: 'hotline', there: ['没有/now'] }] }, catalogue, tables)).toEqual(['报表“hotline-units”没有“all/没有”这一格', '报表“hotline”没有“没有/now”这一格'])
  })
  it('a word that no record can hold is refused as the tables load', () => {
    const table = tables.find(({ id }) => id === 'enforcement-licences')
    if (!table) throw new Error('没有报表')
    const wrong = { ...table, grids: [{ columns: [{ id: 'n', label: '数量' }], rows: [{ id: 'r', label: '行', rule: { figure: 'service-matter.received', dims: { 事项类型: '行政许 可' } } }] }] }
    expect(findTableFaults(wrong, catalogue)).toEqual(['第“行”行“数量”列：指标“service-matter.received”的“事项类型”没有“行政许 可”'])
  })
})
