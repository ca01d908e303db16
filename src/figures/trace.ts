import type { CaseRow, Ledger } from '#ledger/ledger.ts'
import type { PlainDate } from '#core/calendar/plain-date.ts'

/** One record behind a figure: the case or entry, and what it adds on which day. */
export interface TracedRecord { readonly row: CaseRow; readonly on: PlainDate; readonly numerator: number; readonly denominator: number }

export interface TraceRequest {
  readonly figure: string
  readonly organs: readonly string[]
  readonly from: PlainDate
  readonly to: PlainDate
  readonly limit: number
  readonly after?: string
}

/** The records behind a figure, page by page, in a fixed order: any number on any page opens into them. */
export async function traceFigure(ledger: Ledger, tenant: string, request: TraceRequest): Promise<{ readonly rows: readonly TracedRecord[]; readonly next: string | null }> {
  const page = await ledger.trace(tenant, request)
  return { rows: page.rows.map(({ row, on, numerator, denominator }) => ({ row, on, numerator, denominator })), next: page.next }
}
