import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isDerived, type Count } from '#core/vocabulary/count.ts'
import type { Catalogue } from '#procedures/catalogue.ts'
import { listFigureDefinitions } from '../definitions.ts'
import { partsOf, ruleOf } from './rules.ts'
import { allRows, leafColumns, listedIn, type Balance, type CellRule, type Derivation, type Grid, type StatutoryTable } from './words.ts'

/** A table asks for what no definition counts: a programming error, found as the tables load. */
export class TableError extends Error {
  readonly faults: readonly string[]
  constructor(id: string, faults: readonly string[]) {
    super(`报表“${id}”有误，请修改该文件：\n${faults.map((fault) => `  - ${fault}`).join('\n')}`)
    this.name = 'TableError'
    this.faults = faults
  }
}

type Figures = ReadonlyMap<string, Count>

function faultsOfRule({ figure, dims = {}, side }: CellRule, figures: Figures): readonly string[] {
  const count = figures.get(figure)
  if (!count || isDerived(count)) return [`没有可分列的指标“${figure}”`]
  const isRate = count.kind === 'rate' || count.kind === 'onTime'
  const known = [...(count.by ?? []), ...(count.kind === 'distinct' ? [count.field] : [])]
  return [
    ...(isRate && side === undefined ? [`指标“${figure}”是比率，应当写明取分子还是分母`] : []), ...(!isRate && side !== undefined ? [`指标“${figure}”不是比率，没有分子分母`] : []),
    ...Object.keys(dims).filter((name) => !known.includes(name)).map((name) => `指标“${figure}”没有按“${name}”分列`),
  ]
}

function faultsOfCells({ rows, columns }: Grid, figures: Figures): readonly string[] {
  return rows.flatMap((row) => leafColumns(columns).flatMap((column) => {
    const rule = ruleOf(row, column)
    const spread = rule && typeof row.each === 'object' ? { ...rule, dims: { ...rule.dims, [row.each.dim]: '' } } : rule
    return spread ? partsOf(spread).flatMap((part) => faultsOfRule(part, figures)).map((says) => `第“${row.label}”行“${column.label}”列：${says}`) : []
  }))
}

const namesIn = ({ sumOf = [], ratio, change, rank }: Derivation): readonly string[] => [...sumOf, ...(ratio ? [...ratio.of, ...ratio.among] : []), ...(change ? [change.of, change.from] : []), ...(rank ? [rank.by] : [])]
const sidesOf = (balances: readonly Balance[] = []): readonly string[] => balances.flatMap(({ left, right }) => [...left, ...right])

/** Lines that a grid names and does not have: rows are made of rows, columns of columns. */
function faultsOfNames({ rows, columns, balances, across }: Grid): readonly string[] {
  const leaves = leafColumns(columns)
  const [rowIds, columnIds] = [new Set(rows.map(({ id }) => id)), new Set(leaves.map(({ id }) => id))]
  return [
    ...[...rows.flatMap(namesIn), ...sidesOf(balances)].filter((id) => !rowIds.has(id)).map((id) => `没有行“${id}”`),
    ...[...leaves.flatMap(namesIn), ...sidesOf(across)].filter((id) => !columnIds.has(id)).map((id) => `没有列“${id}”`),
    ...leaves.filter(({ id }, index) => leaves.findIndex((one) => one.id === id) !== index).map(({ id }) => `有两列叫“${id}”`),
  ]
}

function faultsOfForm(table: StatutoryTable, catalogue: Catalogue): readonly string[] {
  const rows = allRows(table)
  const cells = new Set(table.grids.flatMap((grid) => grid.rows.flatMap((row) => leafColumns(grid.columns).map((column) => `${row.id}/${column.id}`))))
  const ranks = Object.values(table.ranks ?? {}).flatMap((list) => ('parameter' in list && listedIn(catalogue.find(list.definition)?.parameters?.[list.parameter]?.value ?? '').length === 0 ? [`没有列出轻重顺序的参数“${list.parameter}”`] : []))
  return [
    ...rows.filter(({ id }, index) => rows.findIndex((row) => row.id === id) !== index).map(({ id }) => `有两行叫“${id}”`), ...ranks,
    ...sidesOf(table.balances).filter((place) => !cells.has(place)).map((place) => `没有“${place}”这一格`),
    ...(table.continues ?? []).flatMap(({ carried, brought }) => [carried, brought]).filter((id) => !rows.some((row) => row.id === id)).map((id) => `没有行“${id}”`),
  ]
}

/** Cells whose figure nobody declares or does not break down as the cell asks, and sums, rates and balances over lines that are not there. */
export function findTableFaults(table: StatutoryTable, catalogue: Catalogue): readonly string[] {
  const figures: Figures = new Map(listFigureDefinitions(catalogue).map(({ id, count }) => [id, count]))
  return [...new Set([...table.grids.flatMap((grid) => [...faultsOfCells(grid, figures), ...faultsOfNames(grid)]), ...faultsOfForm(table, catalogue)])]
}

/** Every statutory table: one file each, one default export. @throws TableError naming every fault */
export async function loadTables(catalogue: Catalogue): Promise<readonly StatutoryTable[]> {
  const folder = join(import.meta.dirname, 'forms')
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).sort()
  const tables = await Promise.all(names.map(async (name) => ((await import(pathToFileURL(join(folder, name)).href)) as { default: StatutoryTable }).default))
  for (const table of tables) {
    const faults = findTableFaults(table, catalogue)
    if (faults.length > 0) throw new TableError(table.id, faults)
  }
  return tables
}
