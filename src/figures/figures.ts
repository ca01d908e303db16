import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { Ledger } from '#ledger/ledger.ts'
import type { Catalogue } from '#procedures/catalogue.ts'
import { listFigureDefinitions, sayDefinition, versionOf, type FigureDefinition } from './definitions.ts'
import { NO_RECORDS, readTotals, type Total } from './totals.ts'
import { changeAgainst, percent, type Rounding } from './rounding.ts'

export interface Period { readonly from: PlainDate; readonly to: PlainDate }

export const yearOf = (year: number): Period => ({ from: `${year}-01-01`, to: `${year}-12-31` })

/** A period that is not over reaches to today: limits that end later, and terms that run out later, do not count yet. */
export const untilToday = ({ from, to }: Period, today: PlainDate): Period => ({ from, to: today >= from && today < to ? today : to })

/** A figure of an organ and period: value, where it comes from, and how it compares. */
export interface Figure {
  readonly figure: string
  readonly name: string
  /** null: a rate with no case in its denominator. */
  readonly value: number | null
  readonly unit: string
  readonly numerator: number
  /** null for counts and sums. */
  readonly denominator: number | null
  readonly rounding: Rounding
  readonly decimals: number
  readonly change: { readonly direction: 'up' | 'down' | 'same'; readonly percent: number; readonly previous: number; readonly base: 'last-year'; readonly source: string } | null
  readonly definition: string
  readonly version: string
  /** Digest of the set of records behind it (LtHash); `figures --trace` lists them. */
  readonly commitment: string
}

/** A value of last year that was not counted here: read from the report of that year. */
export interface Baseline { readonly figure: string; readonly value: number; readonly source: string }

export interface FigureRequest {
  readonly tenant: string
  readonly organs: readonly string[]
  readonly period: Period
  readonly previous?: Period
  readonly baselines?: readonly Baseline[]
}

const isRate = ({ count }: FigureDefinition): boolean => count.kind === 'rate' || count.kind === 'onTime' || count.kind === 'ratio'
const decimalsOf = ({ count }: FigureDefinition): number => ('decimals' in count ? count.decimals : 0)

const valueOf = (definition: FigureDefinition, total: Total): number | null =>
  isRate(definition) ? percent(total.numerator, total.denominator, decimalsOf(definition)) : total.numerator

const yearBefore = (period: Period): Period => {
  const year = Number(period.from.slice(0, 4)) - 1
  return { from: `${year}${period.from.slice(4)}`, to: `${year}${period.to.slice(4)}`.replace('02-29', '02-28') }
}

function changeOf(definition: FigureDefinition, value: number | null, before: Total | undefined, baseline: Baseline | undefined): Figure['change'] {
  const counted = before && (before.numerator !== 0 || before.denominator !== 0) ? valueOf(definition, before) : null
  const previous = counted ?? baseline?.value ?? null
  const change = value === null || isRate(definition) ? null : changeAgainst(value, previous)
  if (!change || previous === null) return null
  return { ...change, previous, base: 'last-year', source: counted !== null ? '本系统上年记录' : baseline?.source ?? '' }
}

/**
 * Every declared figure of the organs in the period, read from the counters: the time does not depend on how many events there are.
 */
export async function computeFigures(ledger: Ledger, catalogue: Catalogue, request: FigureRequest): Promise<readonly Figure[]> {
  const definitions = listFigureDefinitions(catalogue)
  const now = await readTotals(ledger, request, request.period, definitions)
  const before = await readTotals(ledger, request, request.previous ?? yearBefore(request.period), definitions)
  return definitions.map((definition) => {
    const total = now.get(definition.id) ?? NO_RECORDS
    const value = valueOf(definition, total)
    const baseline = request.baselines?.find(({ figure }) => figure === definition.id)
    return {
      figure: definition.id, name: definition.count.name, value, unit: definition.count.unit,
      numerator: total.numerator, denominator: isRate(definition) ? total.denominator : null,
      rounding: '四舍五入', decimals: decimalsOf(definition), change: changeOf(definition, value, before.get(definition.id), baseline),
      definition: sayDefinition(definition), version: versionOf(definition), commitment: total.commitment,
    }
  })
}
