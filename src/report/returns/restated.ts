import type { Cell } from '#figures/tables/cells.ts'
import type { FilledTable } from '#figures/tables/fill.ts'
import { fullLabels } from '#figures/tables/heads.ts'
import type { StatutoryTable } from '#figures/tables/words.ts'
import { placeOf } from './by-hand.ts'
import type { SealedTable } from './sealed.ts'

/** A cell that differs today from what was reported; null where the table has, or had, no such number. */
export interface Restated { readonly row: string; readonly column: string; readonly label: string; readonly reported: number | null; readonly now: number | null }

const labelsOf = ({ grids }: StatutoryTable): ReadonlyMap<string, string> =>
  new Map(grids.flatMap(({ rows, columns }) => rows.flatMap((row) => [...fullLabels(columns)].map(([column, label]) => [`${row.id}/${column}`, `${row.label}·${label}`] as const))))

const isSome = (value: number | null): boolean => value !== null && value !== 0

/**
 * What was reported against what is counted today, cell by cell. A row that stands for an organ or a value and is there only once
 * counts as nothing where it is not.
 */
export function restatedCells(sealed: Pick<SealedTable, 'table' | 'cells'>, now: Pick<FilledTable, 'table' | 'cells'>): readonly Restated[] {
  const labels = new Map([...labelsOf(sealed.table), ...labelsOf(now.table)])
  const [before, today] = [sealed.cells, now.cells].map((cells) => new Map(cells.map((cell) => [placeOf(cell), cell]))) as [Map<string, Cell>, Map<string, Cell>]
  return [...new Set([...before.keys(), ...today.keys()])].flatMap((place) => {
    const [was, is] = [before.get(place), today.get(place)]
    const { row, column } = was ?? is ?? { row: '', column: '' }
    const [reported, current] = [was?.value ?? null, is?.value ?? null]
    if (reported === current || (!was || !is) && !isSome(reported) && !isSome(current)) return []
    return [{ row, column, label: labels.get(place) ?? place, reported, now: current }]
  })
}
