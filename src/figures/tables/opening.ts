import type { Ledger } from '#ledger/ledger.ts'
import type { Catalogue } from '#procedures/catalogue.ts'
import { isStanding, listFigureDefinitions, type FigureDefinition } from '../definitions.ts'
import type { TracePage, TracedRecord } from '../trace.ts'
import { ranksOf, windowOf, type FilledTable } from './fill.ts'
import type { Cell } from './cells.ts'
import { matches, partsOf, type Ranks } from './rules.ts'
import type { CellRule } from './words.ts'

const PAGE = 200

/** Answers that a record must hold exactly: the ledger looks for them itself. What may be any of several, or is ranked, is judged here. */
const exact = ({ dims = {} }: CellRule, ranks: Ranks): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(dims).flatMap(([name, wanted]) => (typeof wanted === 'string' && !ranks[name] ? [[name, wanted] as const] : [])))

const isCounted = ({ side }: CellRule, { numerator, denominator }: TracedRecord): boolean => (side === 'of' ? numerator > 0 : side !== 'missed' || numerator < denominator)

interface Opened { readonly ledger: Ledger; readonly catalogue: Catalogue; readonly tenant: string; readonly filled: FilledTable }

async function openRule({ ledger, catalogue, tenant, filled: { table, organs, period, today } }: Opened, rule: CellRule, definition: FigureDefinition, after: string): Promise<TracePage> {
  const ranks = ranksOf(table, catalogue)
  const wanted = { figure: rule.figure, organs: rule.organ === undefined ? organs : [rule.organ], ...windowOf(rule, period, today, isStanding(definition)), dims: exact(rule, ranks), net: isStanding(definition), limit: PAGE }
  for (let next: string | null = after; next !== null;) {
    const page = await ledger.trace(tenant, { ...wanted, ...(next === '' ? {} : { after: next }) })
    const rows = page.rows.filter(({ dims }) => matches(rule, dims, ranks)).map(({ row, on, numerator, denominator }) => ({ row, on, numerator, denominator })).filter((record) => isCounted(rule, record))
    if (rows.length > 0) return { rows, next: page.next }
    next = page.next
  }
  return { rows: [], next: null }
}

/**
 * The records behind one cell, page by page. A cell that is a sum or a rate opens into the records of all its parts in turn.
 * @param after what the page before gave as `next`
 */
export async function openCell(ledger: Ledger, catalogue: Catalogue, tenant: string, filled: FilledTable, cell: Cell, after = ''): Promise<TracePage> {
  const rules = cell.rules.flatMap(partsOf)
  const [first = '0', cursor = ''] = after.split('|')
  for (let at = Number(first); at < rules.length; at += 1) {
    const rule = rules[at]
    const definition = listFigureDefinitions(catalogue).find(({ id }) => id === rule?.figure)
    if (!rule || !definition) continue
    const page = await openRule({ ledger, catalogue, tenant, filled }, rule, definition, at === Number(first) ? cursor : '')
    if (page.next !== null) return { rows: page.rows, next: `${at}|${page.next}` }
    if (page.rows.length > 0) return { rows: page.rows, next: at + 1 < rules.length ? `${at + 1}|` : null }
  }
  return { rows: [], next: null }
}
