import { maskAddress, maskName, maskText } from '#documents/mask.ts'
import type { Period } from '#figures/periods.ts'
import { traceFigure } from '#figures/trace.ts'
import type { CaseRow, Ledger } from '#ledger/ledger.ts'
import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { Catalogue } from '#procedures/catalogue.ts'

/** A record as the offline copy of a report lists it. */
export interface ShownRecord {
  readonly number: string
  readonly title: string
  readonly on: PlainDate
  readonly numerator: number
  readonly denominator: number
}

const PAGE = 500
/** Names of persons: answers that a kind of party (公民 …) belongs to, and those that are called so. */
const NAMES_PERSON = /姓名$|申请人$|信访人$|来电人$|当事人$|列席人$/

function maskPart(row: CaseRow, field: string): string {
  const value = row.facts[field]
  if (value === undefined || value === null) return ''
  if (/地址$|住所$/.test(field)) return maskAddress(String(value))
  const kind = row.facts[`${field}类型`]
  const isPerson = kind === undefined ? NAMES_PERSON.test(field) : kind === '公民'
  return isPerson ? maskName(String(value)) : maskText(String(value))
}

const titleOf = (row: CaseRow, titledBy: readonly string[]): string => titledBy.map((field) => maskPart(row, field)).filter(Boolean).join(' ')

/** Whose records, of which period, by which definitions. */
export interface RecordSource { readonly tenant: string; readonly organs: readonly string[]; readonly period: Period; readonly catalogue: Catalogue }

/** Every record behind a figure with the personal part of its title masked, in the order of tracing. */
export async function listRecords(ledger: Ledger, figure: string, { tenant, organs, period, catalogue }: RecordSource): Promise<readonly ShownRecord[]> {
  const records: ShownRecord[] = []
  let after: string | undefined
  do {
    const page = await traceFigure(ledger, catalogue, tenant, { figure, organs, period, limit: PAGE, ...(after ? { after } : {}) })
    records.push(...page.rows.map(({ row, on, numerator, denominator }) => ({ number: row.number, title: titleOf(row, catalogue.find(row.definition)?.titledBy ?? []), on, numerator, denominator })))
    after = page.next ?? undefined
  } while (after)
  return records
}
