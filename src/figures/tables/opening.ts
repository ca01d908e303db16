import { addDays } from '#core/calendar/plain-date.ts'
import type { Ledger } from '#ledger/ledger.ts'
import type { Catalogue } from '#procedures/catalogue.ts'
import { listFigureDefinitions } from '../definitions.ts'
import { firstDayOf } from '../totals.ts'
import type { TracePage, TracedRecord } from '../trace.ts'
import { matches, type Cell, type FilledTable } from './fill.ts'

const PAGE = 200

/**
 * The records behind one cell, page by page. A cell that is a sum opens into the records of all its parts in turn.
 * @param after what the page before gave as `next`
 */
export async function openCell(ledger: Ledger, catalogue: Catalogue, tenant: string, { table, organs, period }: FilledTable, cell: Cell, after?: string): Promise<TracePage> {
  const [at = '0', cursor] = after?.split('|') ?? []
  const rule = cell.rules[Number(at)]
  const definition = listFigureDefinitions(catalogue).find(({ id }) => id === rule?.figure)
  if (!rule || !definition) return { rows: [], next: null }
  const from = rule.at === 'start' ? '1900-01-01' : firstDayOf(definition, period)
  const to = rule.at === 'start' ? addDays(period.from, -1) : period.to
  const page = await ledger.trace(tenant, { figure: rule.figure, organs, from, to, limit: PAGE, ...(cursor ? { after: cursor } : {}) })
  const rows: readonly TracedRecord[] = page.rows.filter(({ dims }) => matches(rule, dims, table.ranks)).map(({ row, on, numerator, denominator }) => ({ row, on, numerator, denominator }))
  if (page.next !== null) return { rows, next: `${at}|${page.next}` }
  return { rows, next: Number(at) + 1 < cell.rules.length ? `${Number(at) + 1}|` : null }
}
