import type { Cases } from '#cases/cases.ts'
import { isStanding, listFigureDefinitions, versionOf, type FigureDefinition } from '#figures/definitions.ts'
import type { Cell } from '#figures/tables/cells.ts'
import { amountOf, fillTable, ranksOf, windowOf, type CellSource, type FilledTable } from '#figures/tables/fill.ts'
import { matches, partsOf, rulesIn } from '#figures/tables/rules.ts'
import type { CellRule, StatutoryTable } from '#figures/tables/words.ts'
import type { Counted, Moved } from '#ledger/asOf.ts'
import type { CellRow } from '#ledger/counters.ts'
import type { Catalogue } from '#procedures/catalogue.ts'
import type { Fault } from '../sealed.ts'
import { placeOf, valuesOf } from './by-hand.ts'
import { sizeThen, type SealedTable } from './sealed.ts'

/** A case that the log has learnt more about since a table was frozen: what it added to the figures of the table then, and what it adds now. */
export interface MovedCase extends Pick<Moved, 'caseId' | 'organ'> { readonly before: readonly Counted[]; readonly now: readonly Counted[] }

const PAGE = 500

/** The figures that a form counts, by id. */
export function figuresOf({ grids }: StatutoryTable, catalogue: Catalogue): ReadonlyMap<string, FigureDefinition> {
  const wanted = new Set(grids.flatMap(rulesIn).map(({ figure }) => figure))
  return new Map(listFigureDefinitions(catalogue).filter(({ id }) => wanted.has(id)).map((one) => [one.id, one]))
}

/** What the cases added then is folded anew from the events that the log held then. */
export async function movedCases(cases: Cases, tenant: string, sealed: SealedTable): Promise<readonly MovedCase[]> {
  const { ledger, catalogue } = cases.setting
  const figures = figuresOf(sealed.table, catalogue)
  const definitions = [...new Set([...figures.values()].map(({ of }) => of.id))]
  const moved = await ledger.movedSince(tenant, sizeThen(sealed) ?? 0, { definitions, organs: sealed.organs.map(({ id }) => id), figures: [...figures.keys()] })
  const found: MovedCase[] = []
  for (let start = 0; start < moved.length; start += PAGE) {
    const page = moved.slice(start, start + PAGE)
    const histories = await ledger.histories(tenant, page.filter(({ known }) => known > 0).map(({ caseId }) => caseId))
    for (const { caseId, definition, organ, known, now } of page) {
      const of = catalogue.find(definition)
      const events = (histories.get(caseId) ?? []).slice(0, known)
      const before = of && events.length > 0 ? cases.projection(of, organ, caseId, events).contributions.filter(({ figure }) => figures.has(figure)) : []
      if (before.length + now.length > 0) found.push({ caseId, organ, before, now })
    }
  }
  return found
}

const rowOf = (sign: 1 | -1) => ({ figure, organ, dims, numerator, denominator }: Counted): CellRow => ({ figure, organ, dims, numerator: sign * numerator, denominator: sign * denominator, records: sign })

/** The sums as they were: those of today without what the cases add now, and with what they added then. */
export const sourceThen = (now: CellSource, moved: readonly MovedCase[]): CellSource => ({
  async cells(tenant, query) {
    const isWanted = ({ figure, organ, on }: Counted): boolean => query.figures.includes(figure) && query.organs.includes(organ) && query.from <= on && on <= query.to
    const changed = moved.flatMap(({ before, now: today }) => [...today.filter(isWanted).map(rowOf(-1)), ...before.filter(isWanted).map(rowOf(1))])
    return [...await now.cells(tenant, query), ...changed]
  },
})

/** Figures whose definition is no longer that by which the table was counted. */
export const otherDefinitions = (sealed: SealedTable, catalogue: Catalogue): readonly string[] => {
  const figures = figuresOf(sealed.table, catalogue)
  return Object.entries(sealed.figures).filter(([id, version]) => { const found = figures.get(id); return !found || versionOf(found) !== version }).map(([id]) => id)
}

/** Counts a frozen table again from the record as it was then. @returns what differs; where definitions have changed, that it cannot be counted */
export async function recount(cases: Cases, tenant: string, sealed: SealedTable): Promise<readonly Fault[]> {
  const { ledger, catalogue } = cases.setting
  const others = otherDefinitions(sealed, catalogue)
  if (others.length > 0) return [{ where: '重新计数', says: `指标口径在冻结后已经改变，不能按当时的口径重新计数：${others.join('、')}` }]
  const names = Object.fromEntries(sealed.organs.map(({ id, name }) => [id, name]))
  const again = await fillTable(sourceThen(ledger, await movedCases(cases, tenant, sealed)), catalogue, sealed.table, { tenant, organs: Object.keys(names), names, period: sealed.period, today: sealed.asOf, byHand: valuesOf(sealed.byHand) })
  const counted = new Map(again.cells.map((cell) => [placeOf(cell), cell.value]))
  return sealed.cells.filter((cell) => counted.get(placeOf(cell)) !== cell.value).map((cell) => ({ where: placeOf(cell), says: `冻结的数值${cell.value ?? '空'}与按当时的记录重新计数的${counted.get(placeOf(cell)) ?? '空'}不符` }))
}

/** A case that counts otherwise in a cell than it did when the table was frozen. */
export interface CellChange { readonly caseId: string; readonly before: number; readonly now: number }

interface Counting { readonly catalogue: Catalogue; readonly filled: FilledTable; readonly sealed: SealedTable }

function amountIn(rules: readonly CellRule[], counted: readonly Counted[], { catalogue, filled: { table, period, today } }: Counting, figures: ReadonlyMap<string, FigureDefinition>): number {
  const ranks = ranksOf(table, catalogue)
  const sum = rules.reduce((all, rule) => {
    const definition = figures.get(rule.figure)
    const { from, to } = windowOf(rule, period, today, definition !== undefined && isStanding(definition))
    const mine = counted.filter(({ figure, organ, on, dims }) => figure === rule.figure && from <= on && on <= to && (rule.organ === undefined || rule.organ === organ) && matches(rule, dims, ranks))
    return all + mine.reduce((total, one) => total + amountOf(rule, one), 0) / (rule.scale ?? 1)
  }, 0)
  return Number(sum.toFixed(6))
}

/** The cases that came into a cell, left it, or count otherwise in it since the table was frozen. */
export function changesIn(counting: Counting, cell: Pick<Cell, 'rules'>, moved: readonly MovedCase[]): readonly CellChange[] {
  const figures = figuresOf(counting.filled.table, counting.catalogue)
  const rules = cell.rules.flatMap(partsOf)
  return moved.map(({ caseId, before, now }) => ({ caseId, before: amountIn(rules, before, counting, figures), now: amountIn(rules, now, counting, figures) })).filter(({ before, now }) => before !== now)
}
