import { createHash } from 'node:crypto'
import type { Ledger } from '#ledger/ledger.ts'
import { fieldsCounted, type Derived } from '#core/vocabulary/count.ts'
import { isCounted, isStanding, type FigureDefinition } from './definitions.ts'
import type { Period } from './periods.ts'

/** Whose records are counted. */
export interface Whose { readonly tenant: string; readonly organs: readonly string[] }

/** The sums behind a figure. */
export interface Sums { readonly numerator: number; readonly denominator: number }

/** With the digest of the set of records that they are sums of. */
export interface Total extends Sums { readonly commitment: string }

export const NO_RECORDS: Total = { numerator: 0, denominator: 0, commitment: '' }

/** What stands is counted from the beginning of all records, what happened from the beginning of the period. */
const FIRST_DAY = '1900-01-01'
export const firstDayOf = (definition: FigureDefinition, period: Period): string => (isStanding(definition) ? FIRST_DAY : period.from)

async function readCounted(ledger: Ledger, { tenant, organs }: Whose, period: Period, figures: readonly FigureDefinition[]): Promise<Map<string, Total>> {
  const idsOf = (some: readonly FigureDefinition[]): readonly string[] => some.map(({ id }) => id)
  const flows = await ledger.counters(tenant, { organs, figures: idsOf(figures.filter((one) => !isStanding(one))), from: period.from, to: period.to })
  const stocks = await ledger.counters(tenant, { organs, figures: idsOf(figures.filter(isStanding)), from: FIRST_DAY, to: period.to })
  const found = new Map<string, Total>([...flows, ...stocks].map((row) => [row.figure, row]))
  for (const definition of figures) {
    const { count, id } = definition
    const total = found.get(id)
    if (count.kind !== 'distinct' || !total) continue
    const numerator = await ledger.countDistinct(tenant, { organs, figure: id, fields: fieldsCounted(count), from: firstDayOf(definition, period), to: period.to })
    found.set(id, { ...total, numerator })
  }
  return found
}

/** One digest for several sets of records, in the order of the figure's parts. */
const joined = (commitments: readonly string[]): string => (commitments.every((one) => one === '') ? '' : createHash('sha256').update(commitments.join('\n')).digest('hex'))

/** Of what parts a derived figure is made: those above and those below the line. */
const sidesOf = (count: Derived): readonly [readonly string[], readonly string[]] => [count.of, count.kind === 'ratio' ? count.among : []]

const addUp = (parts: readonly Sums[]): number => Number(parts.reduce((all, { numerator }) => all + numerator, 0).toFixed(6))

function derive(count: Derived, totalOf: (id: string) => Total): Total {
  if (count.kind === 'restated') return totalOf(count.of[0])
  const [above, below] = sidesOf(count).map((ids) => ids.map(totalOf)) as [Total[], Total[]]
  return { numerator: addUp(above), denominator: addUp(below), commitment: joined([...above, ...below].map(({ commitment }) => commitment)) }
}

/** The sums of a figure from those of the counted figures of which it is made. */
export function combine(definition: FigureDefinition, find: (id: string) => FigureDefinition | undefined, ofPart: (id: string) => Sums | undefined): Sums {
  const known = ofPart(definition.id)
  if (known || isCounted(definition)) return known ?? NO_RECORDS
  const [above, below] = sidesOf(definition.count as Derived).map((ids) => ids.flatMap((id) => { const part = find(id); return part && id !== definition.id ? combine(part, find, ofPart) : [] })) as [Sums[], Sums[]]
  if (definition.count.kind === 'restated') return above[0] ?? NO_RECORDS
  return { numerator: addUp(above), denominator: addUp(below) }
}

/** Totals of all figures over a period: those of records from the counters, those made of figures from these. */
export async function readTotals(ledger: Ledger, whose: Whose, period: Period, definitions: readonly FigureDefinition[]): Promise<ReadonlyMap<string, Total>> {
  const found = await readCounted(ledger, whose, period, definitions.filter(isCounted))
  const byId = new Map(definitions.map((one) => [one.id, one]))
  const totalOf = (id: string): Total => {
    const known = found.get(id)
    const definition = byId.get(id)
    if (known || !definition || isCounted(definition)) return known ?? NO_RECORDS
    found.set(id, NO_RECORDS)
    const total = derive(definition.count as Derived, totalOf)
    found.set(id, total)
    return total
  }
  for (const { id } of definitions) totalOf(id)
  return found
}
