import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { addDays } from '#core/calendar/plain-date.ts'
import { isDerived } from '#core/vocabulary/count.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import type { Catalogue } from '#procedures/catalogue.ts'
import { listFigureDefinitions, type FigureDefinition } from '../definitions.ts'
import { NOT_SAID } from './lines.ts'
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

type Figures = ReadonlyMap<string, FigureDefinition>

/** The words that an answer can be; undefined where it is no choice between words. */
function optionsOf({ opens, actions }: Procedure, field: string): readonly string[] | undefined {
  const asked = [opens, ...Object.values(actions)].flatMap(({ asks }) => asks?.[field] ?? [])
  return asked.length > 0 && asked.every(({ options }) => options) ? asked.flatMap(({ options }) => options ?? []) : undefined
}

/** Values of an answer that a cell wants and that no record can hold. */
function faultsOfValues({ figure, dims = {} }: CellRule, of: Procedure): readonly string[] {
  return Object.entries(dims).flatMap(([name, wanted]) => {
    const options = optionsOf(of, name)
    return options ? [wanted].flat().filter((value) => ![...options, ...NOT_SAID].includes(value)).map((value) => `指标“${figure}”的“${name}”没有“${value}”`) : []
  })
}

function faultsOfRule(rule: CellRule, figures: Figures): readonly string[] {
  const { figure, dims = {}, side } = rule
  const definition = figures.get(figure)
  if (!definition || isDerived(definition.count)) return [`没有可分列的指标“${figure}”`]
  const { count, of } = definition
  const isRate = count.kind === 'rate' || count.kind === 'onTime'
  const known = [...(count.by ?? []), ...(count.kind === 'distinct' ? [count.field] : [])]
  return [
    ...(isRate && side === undefined ? [`指标“${figure}”是比率，应当写明取分子还是分母`] : []), ...(!isRate && side !== undefined ? [`指标“${figure}”不是比率，没有分子分母`] : []),
    ...Object.keys(dims).filter((name) => !known.includes(name)).map((name) => `指标“${figure}”没有按“${name}”分列`), ...faultsOfValues(rule, of),
  ]
}

function faultsOfCells({ rows, columns }: Grid, figures: Figures): readonly string[] {
  return rows.flatMap((row) => leafColumns(columns).flatMap((column) => {
    const spread = typeof row.each === 'object' ? { ...row, rule: { ...row.rule, dims: { ...row.rule?.dims, [row.each.dim]: NOT_SAID } } } : row
    const rule = ruleOf(spread, column)
    return rule ? partsOf(rule).flatMap((part) => faultsOfRule(part, figures)).map((says) => `第“${row.label}”行“${column.label}”列：${says}`) : []
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
    ...rows.flatMap(({ id, places = {} }) => Object.keys(places).filter((column) => !columnIds.has(column)).map((column) => `行“${id}”没有列“${column}”`)),
    ...leaves.filter(({ id }, index) => leaves.findIndex((one) => one.id === id) !== index).map(({ id }) => `有两列叫“${id}”`),
  ]
}

const placesOf = ({ grids }: StatutoryTable): ReadonlySet<string> => new Set(grids.flatMap((grid) => grid.rows.flatMap((row) => leafColumns(grid.columns).map((column) => `${row.id}/${column.id}`))))

/** Places of this and other tables that are said to agree and are not there. */
function faultsOfAgreements(table: StatutoryTable, all: readonly StatutoryTable[]): readonly string[] {
  const placesIn = new Map([table, ...all].map((one) => [one.id, placesOf(one)]))
  return (table.agrees ?? []).flatMap(({ here, table: other, there }) => [...here.map((place) => [table.id, place] as const), ...there.map((place) => [other, place] as const)])
    .filter(([id, place]) => !placesIn.get(id)?.has(place)).map(([id, place]) => `报表“${id}”没有“${place}”这一格`)
}

/** A form that follows another begins when that ends, and brings forward by its lines what that one carried forward. */
function faultsOfFollowing(table: StatutoryTable, all: readonly StatutoryTable[]): readonly string[] {
  if (table.follows === undefined) return []
  const before = all.find(({ id }) => id === table.follows)
  const { inForce: { to } = {} } = before ?? {}
  if (!before || to === undefined || addDays(to, 1) !== table.inForce?.from) return [`所接的表式“${table.follows}”不存在，或者施行期间不相接`]
  const lines = new Set(before.grids.flatMap((grid) => [...grid.rows, ...leafColumns(grid.columns)].map(({ id }) => id)))
  return (table.continues ?? []).filter(({ carried }) => !lines.has(carried)).map(({ carried }) => `所接的表式“${table.follows}”没有“${carried}”`)
}

function faultsOfForm(table: StatutoryTable, catalogue: Catalogue): readonly string[] {
  const rows = allRows(table)
  const columns = table.grids.flatMap((grid) => leafColumns(grid.columns))
  const cells = placesOf(table)
  const ranks = Object.values(table.ranks ?? {}).flatMap((list) => ('parameter' in list && listedIn(catalogue.find(list.definition)?.parameters?.[list.parameter]?.value ?? '').length === 0 ? [`没有列出轻重顺序的参数“${list.parameter}”`] : []))
  return [
    ...rows.filter(({ id }, index) => rows.findIndex((row) => row.id === id) !== index).map(({ id }) => `有两行叫“${id}”`), ...ranks,
    ...sidesOf(table.balances).filter((place) => !cells.has(place)).map((place) => `没有“${place}”这一格`),
    ...(table.continues ?? []).flatMap(({ carried, brought, lines }) => [carried, brought].filter((id) => !(lines ? columns : rows).some((line) => line.id === id)).map((id) => `没有${lines ? '列' : '行'}“${id}”`)),
  ]
}

/** Cells whose figure nobody declares or does not break down as the cell asks, and sums, rates and balances over lines that are not there. */
export function findTableFaults(table: StatutoryTable, catalogue: Catalogue, all: readonly StatutoryTable[] = []): readonly string[] {
  const figures: Figures = new Map(listFigureDefinitions(catalogue).map((one) => [one.id, one]))
  return [...new Set([...table.grids.flatMap((grid) => [...faultsOfCells(grid, figures), ...faultsOfNames(grid)]), ...faultsOfForm(table, catalogue), ...faultsOfAgreements(table, all), ...(all.length > 0 ? faultsOfFollowing(table, all) : [])])]
}

/** Every statutory table: one file each, one default export, here and in other folders. @throws TableError naming every fault */
export async function loadTables(catalogue: Catalogue, folders: readonly string[] = []): Promise<readonly StatutoryTable[]> {
  const files = [join(import.meta.dirname, 'forms'), ...folders].flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).sort().map((name) => join(folder, name)))
  const tables = await Promise.all(files.map(async (file) => ((await import(pathToFileURL(file).href)) as { default: StatutoryTable }).default))
  const twice = tables.find(({ id }, index) => tables.findIndex((one) => one.id === id) !== index)
  if (twice) throw new TableError(twice.id, ['另有一张报表用了同一编号'])
  for (const table of tables) {
    const faults = findTableFaults(table, catalogue, tables)
    if (faults.length > 0) throw new TableError(table.id, faults)
  }
  return tables
}
