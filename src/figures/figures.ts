import type { Rounding } from '#core/vocabulary/count.ts'
import type { Ledger } from '#ledger/ledger.ts'
import type { Catalogue } from '#procedures/catalogue.ts'
import { listFigureDefinitions, namedIn, sayDefinition, versionOf, type FigureDefinition } from './definitions.ts'
import { yearBefore, type Period } from './periods.ts'
import { NO_RECORDS, readTotals, type Total, type Whose } from './totals.ts'
import { changeAgainst, percent, pointsAgainst, toPlaces, type Difference } from './rounding.ts'

/** How a value compares with an earlier one. */
export interface Change extends Difference {
  readonly previous: number
  readonly base: 'last-year' | 'period-before'
  readonly source: string
}

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
  /** 同比: against the same period of last year. */
  readonly change: Change | null
  /** 环比: against the period before; only where one was asked for. */
  readonly periodChange?: Change | null
  readonly definition: string
  readonly version: string
  /** Digest of the set of records behind it (LtHash); `figures --trace` lists them. */
  readonly commitment: string
}

/** A value of last year that was not counted here: read from the report of that year. */
export interface Baseline { readonly figure: string; readonly value: number; readonly source: string }

export interface FigureRequest extends Whose {
  readonly period: Period
  readonly previous?: Period
  /** The period before, for 环比. */
  readonly before?: Period
  readonly baselines?: readonly Baseline[]
  /** Ids of the figures that are wanted; all when left out. */
  readonly only?: readonly string[]
}

export const isRate = ({ count }: FigureDefinition): boolean => count.kind === 'rate' || count.kind === 'onTime' || count.kind === 'ratio' || (count.kind === 'restated' && count.unit === '%')
const decimalsOf = ({ count }: FigureDefinition): number => ('decimals' in count ? count.decimals : 0)
const roundingOf = ({ count }: FigureDefinition): Rounding => ('rounding' in count ? count.rounding : '四舍五入')

/** What a figure comes to, written as its definition says; null for a rate with nothing in its denominator. */
export const valueOf = (definition: FigureDefinition, { numerator, denominator }: Pick<Total, 'numerator' | 'denominator'>): number | null =>
  (isRate(definition) ? percent(numerator, denominator, decimalsOf(definition), roundingOf(definition)) : toPlaces(numerator, decimalsOf(definition)))

const countedIn = (definition: FigureDefinition, before: Total | undefined): number | null =>
  (before && (before.numerator !== 0 || before.denominator !== 0) ? valueOf(definition, before) : null)

function changeOf(definition: FigureDefinition, value: number | null, previous: number | null, from: Pick<Change, 'base' | 'source'>): Change | null {
  const change = value === null ? null : isRate(definition) ? pointsAgainst(value, previous) : changeAgainst(value, previous)
  return change && previous !== null ? { ...change, previous, ...from } : null
}

function yearChange(definition: FigureDefinition, value: number | null, before: Total | undefined, baseline: Baseline | undefined): Change | null {
  const counted = countedIn(definition, before)
  return changeOf(definition, value, counted ?? baseline?.value ?? null, { base: 'last-year', source: counted !== null ? '本系统上年记录' : baseline?.source ?? '' })
}

/** Some figures, and all those of which they are made. */
function withParts(all: readonly FigureDefinition[], ids: readonly string[]): readonly FigureDefinition[] {
  const byId = new Map(all.map((one) => [one.id, one]))
  const wanted = new Map<string, FigureDefinition>()
  const add = (id: string): void => {
    const one = byId.get(id)
    if (!one || wanted.has(id)) return
    wanted.set(id, one)
    for (const part of namedIn(one)) add(part)
  }
  for (const id of ids) add(id)
  return [...wanted.values()]
}

/**
 * Every declared figure of the organs in the period, read from the counters: the time does not depend on how many events there are.
 */
export async function computeFigures(ledger: Ledger, catalogue: Catalogue, request: FigureRequest): Promise<readonly Figure[]> {
  const all = listFigureDefinitions(catalogue)
  const definitions = request.only ? withParts(all, request.only) : all
  const now = await readTotals(ledger, request, request.period, definitions)
  const lastYear = await readTotals(ledger, request, request.previous ?? yearBefore(request.period), definitions)
  const before = request.before ? await readTotals(ledger, request, request.before, definitions) : undefined
  return definitions.filter(({ id }) => request.only?.includes(id) ?? true).map((definition) => {
    const total = now.get(definition.id) ?? NO_RECORDS
    const value = valueOf(definition, total)
    const baseline = request.baselines?.find(({ figure }) => figure === definition.id)
    return {
      figure: definition.id, name: definition.count.name, value, unit: definition.count.unit,
      numerator: total.numerator, denominator: isRate(definition) ? total.denominator : null,
      rounding: roundingOf(definition), decimals: decimalsOf(definition), change: yearChange(definition, value, lastYear.get(definition.id), baseline),
      ...(before ? { periodChange: changeOf(definition, value, countedIn(definition, before.get(definition.id)), { base: 'period-before', source: '本系统上期记录' }) } : {}),
      definition: sayDefinition(definition), version: versionOf(definition), commitment: total.commitment,
    }
  })
}
