import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isDerived } from '#core/vocabulary/count.ts'
import type { Catalogue } from '#procedures/catalogue.ts'
import { listFigureDefinitions } from '../definitions.ts'
import { ruleOf } from './fill.ts'
import { leafColumns, type StatutoryTable } from './words.ts'

/** A table asks for what no definition counts: a programming error, found as the tables load. */
export class TableError extends Error {
  readonly faults: readonly string[]
  constructor(id: string, faults: readonly string[]) {
    super(`报表“${id}”有误，请修改该文件：\n${faults.map((fault) => `  - ${fault}`).join('\n')}`)
    this.name = 'TableError'
    this.faults = faults
  }
}

/** Cells whose figure nobody declares or does not break down as the cell asks, and sums and balances over lines that are not there. */
export function findTableFaults(table: StatutoryTable, catalogue: Catalogue): readonly string[] {
  const figures = new Map(listFigureDefinitions(catalogue).map(({ id, count }) => [id, count]))
  const columns = leafColumns(table.columns)
  const known = new Set([...table.rows.map(({ id }) => id), ...columns.map(({ id }) => id)])
  const named = [...table.rows, ...columns].flatMap(({ sumOf }) => sumOf ?? []).concat((table.balances ?? []).flatMap(({ left, right }) => [...left, ...right]))
  const cells = table.rows.flatMap((row) => columns.flatMap((column) => {
    const rule = ruleOf(row, column)
    if (!rule) return []
    const count = figures.get(rule.figure)
    if (!count || isDerived(count)) return [`第“${row.label}”行“${column.label}”列：没有可分列的指标“${rule.figure}”`]
    return Object.keys(rule.dims ?? {}).filter((name) => !count.by?.includes(name)).map((name) => `第“${row.label}”行“${column.label}”列：指标“${rule.figure}”没有按“${name}”分列`)
  }))
  return [...new Set([...cells, ...named.filter((id) => !known.has(id)).map((id) => `没有行或者列“${id}”`)])]
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
