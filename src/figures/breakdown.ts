import { fieldsCounted, valueCounted } from '#core/vocabulary/count.ts'
import type { CellRow } from '#ledger/counters.ts'
import type { Ledger } from '#ledger/ledger.ts'
import type { Catalogue } from '#procedures/catalogue.ts'
import { listFigureDefinitions, partsOf, type FigureDefinition } from './definitions.ts'
import { computeFigures, isRate, valueOf, type FigureRequest } from './figures.ts'
import { monthsOf, sayPeriod } from './periods.ts'
import { combine, firstDayOf, type Sums } from './totals.ts'

/** One part of a figure: of a value of an answer, of an organ, or of a month. */
export interface BreakdownRow { readonly key: string; readonly value: number | null; readonly numerator: number; readonly denominator: number | null }

/** A figure cannot be broken down so; the message says by what it can. */
export class BreakdownError extends Error {
  constructor(says: string) {
    super(says)
    this.name = 'BreakdownError'
  }
}

const [ORGAN, MONTH] = ['单位', '月份'] as const
/** What a record does not say. */
const NONE = '（未填写）'

type Find = (id: string) => FigureDefinition | undefined

/** By what a figure can be broken down: organ and month always, and the answers that all its parts are kept by. */
export function dimensionsOf(definition: FigureDefinition, find: Find): readonly string[] {
  const kept = partsOf(definition, find).map(({ count }) => count.by ?? [])
  const [first = [], ...rest] = kept
  return [ORGAN, MONTH, ...first.filter((dim) => rest.every((dims) => dims.includes(dim)))]
}

/** What a counted figure comes to over some cells; of different values those that are left. */
function sumCells({ count }: FigureDefinition, cells: readonly CellRow[]): Sums {
  const sum = (rows: readonly CellRow[], side: 'numerator' | 'denominator'): number => Number(rows.reduce((all, row) => all + row[side], 0).toFixed(6))
  if (count.kind !== 'distinct') return { numerator: sum(cells, 'numerator'), denominator: sum(cells, 'denominator') }
  const values = Map.groupBy(cells, ({ dims }) => valueCounted(fieldsCounted(count), dims))
  return { numerator: [...values.values()].filter((rows) => sum(rows, 'numerator') > 0).length, denominator: 0 }
}

function rowOf(definition: FigureDefinition, key: string, { numerator, denominator }: Sums): BreakdownRow {
  return { key, value: valueOf(definition, { numerator, denominator }), numerator, denominator: isRate(definition) ? denominator : null }
}

async function byCells(ledger: Ledger, definition: FigureDefinition, find: Find, request: FigureRequest, keyOf: (cell: CellRow) => string): Promise<readonly BreakdownRow[]> {
  const { tenant, organs, period } = request
  // A figure may be above and below the line: its cells are read once.
  const parts = [...new Set(partsOf(definition, find))]
  const cells = (await Promise.all(parts.map((part) => ledger.cells(tenant, { organs, figures: [part.id], from: firstDayOf(part, period), to: period.to })))).flat()
  const byKey = Map.groupBy(cells, keyOf)
  return [...byKey].map(([key, mine]) => {
    const ofPart = new Map(parts.map((part) => [part.id, sumCells(part, mine.filter(({ figure }) => figure === part.id))]))
    return rowOf(definition, key, combine(definition, find, (id) => ofPart.get(id)))
  }).filter(({ numerator, denominator }) => numerator !== 0 || (denominator ?? 0) !== 0)
    .sort((a, b) => b.numerator - a.numerator || (b.denominator ?? 0) - (a.denominator ?? 0) || a.key.localeCompare(b.key, 'zh'))
}

async function byMonths(ledger: Ledger, catalogue: Catalogue, definition: FigureDefinition, request: FigureRequest): Promise<readonly BreakdownRow[]> {
  const rows: BreakdownRow[] = []
  for (const period of monthsOf(request.period)) {
    const found = (await computeFigures(ledger, catalogue, { tenant: request.tenant, organs: request.organs, period, only: [definition.id] }))[0]
    if (found) rows.push({ key: sayPeriod(period), value: found.value, numerator: found.numerator, denominator: found.denominator })
  }
  return rows
}

/**
 * A figure broken down by an answer, by organ (单位, given as ids) or by month (月份), from the counters. Parts of what happened add up to
 * the figure; what stands, and different values, need not.
 * @throws BreakdownError naming by what it can be broken down
 */
export async function breakDown(ledger: Ledger, catalogue: Catalogue, figure: string, by: string, request: FigureRequest): Promise<readonly BreakdownRow[]> {
  const definitions = new Map(listFigureDefinitions(catalogue).map((one) => [one.id, one]))
  const definition = definitions.get(figure)
  if (!definition) throw new BreakdownError(`没有指标“${figure}”`)
  const find: Find = (id) => definitions.get(id)
  const known = dimensionsOf(definition, find)
  if (!known.includes(by)) throw new BreakdownError(`“${definition.count.name}”没有按“${by}”分列，可以按${known.join('、')}分列`)
  if (by === MONTH) return byMonths(ledger, catalogue, definition, request)
  return byCells(ledger, definition, find, request, by === ORGAN ? ({ organ }) => organ : ({ dims }) => dims[by] || NONE)
}
