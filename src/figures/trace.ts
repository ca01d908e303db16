import type { CaseRow, Ledger } from '#ledger/ledger.ts'
import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { Catalogue } from '#procedures/catalogue.ts'
import { listFigureDefinitions, partsOf } from './definitions.ts'
import type { Period } from './periods.ts'
import { firstDayOf } from './totals.ts'

/** One record behind a figure: the case or entry, and what it adds on which day. */
export interface TracedRecord { readonly row: CaseRow; readonly on: PlainDate; readonly numerator: number; readonly denominator: number }

export interface TraceRequest {
  readonly figure: string
  readonly organs: readonly string[]
  readonly period: Period
  readonly limit: number
  readonly after?: string
}

export interface TracePage { readonly rows: readonly TracedRecord[]; readonly next: string | null }

/**
 * The records behind a figure, page by page, in a fixed order; every number on every page opens into them. A figure made of other figures
 * opens into the records of each in turn. @returns an empty page for a figure that nobody declares
 */
export async function traceFigure(ledger: Ledger, catalogue: Catalogue, tenant: string, { figure, organs, period, limit, after }: TraceRequest): Promise<TracePage> {
  const definitions = new Map(listFigureDefinitions(catalogue).map((one) => [one.id, one]))
  const wanted = definitions.get(figure)
  const parts = wanted ? partsOf(wanted, (id) => definitions.get(id)) : []
  const [at = '0', cursor] = after?.split('|') ?? []
  const part = parts[Number(at)]
  if (!part) return { rows: [], next: null }
  const page = await ledger.trace(tenant, { figure: part.id, organs, from: firstDayOf(part, period), to: period.to, limit, ...(cursor ? { after: cursor } : {}) })
  const rows = page.rows.map(({ row, on, numerator, denominator }) => ({ row, on, numerator, denominator }))
  if (page.next !== null) return { rows, next: `${at}|${page.next}` }
  return { rows, next: Number(at) + 1 < parts.length ? `${Number(at) + 1}|` : null }
}
