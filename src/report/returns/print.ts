import { formatChinese } from '#core/calendar/plain-date.ts'
import { sayCitation } from '#core/vocabulary/cite.ts'
import { sayPeriod } from '#figures/periods.ts'
import { headerLines, type HeadCell } from '#figures/tables/heads.ts'
import { noughtReasons } from '#figures/tables/rules.ts'
import { leafColumns } from '#figures/tables/words.ts'
import { openPlaces, placeOf } from './by-hand.ts'
import { sayImbalance } from './fill.ts'
import type { SealedTable } from './sealed.ts'

/** A line of the form: its label, and a number for each column (null: the form is empty there). */
export interface PrintedRow { readonly id: string; readonly label: string; readonly level: 0 | 1 | 2; readonly values: readonly (number | null)[] }

export interface PrintedGrid {
  readonly heading: string | null
  readonly corner: string
  readonly head: readonly (readonly HeadCell[])[]
  readonly columns: readonly { readonly id: string; readonly label: string }[]
  readonly rows: readonly PrintedRow[]
}

/** A table as its official form shows it, whatever it is then written to. */
export interface PrintedTable {
  readonly name: string
  readonly code: string | null
  readonly organ: string
  readonly period: string
  readonly unit: string
  readonly basis: string
  readonly grids: readonly PrintedGrid[]
  /** Lines under the table: reasons, notes, what was filled in by hand, balances. */
  readonly notes: readonly string[]
  /** The lines for signatures. */
  readonly signed: readonly string[]
  readonly demo: boolean
}

/** What a form is printed from: a sealed table, or one that is not frozen yet. */
export type Printable = Pick<SealedTable, 'table' | 'organ' | 'period' | 'asOf' | 'filledBy' | 'cells' | 'byHand' | 'imbalances' | 'breaks' | 'remarks'>

function notesOf({ table, byHand, imbalances, breaks, remarks, asOf }: Printable): readonly string[] {
  const labels = new Map(openPlaces(table).map((place) => [placeOf(place), place.label]))
  const faults = [...imbalances, ...breaks]
  return [
    ...(table.notes ?? []), ...noughtReasons(table), ...Object.entries(remarks).map(([name, text]) => `${name}：${text}`),
    ...byHand.map((cell) => `手工填报：“${labels.get(placeOf(cell)) ?? placeOf(cell)}”为${cell.value}，来源：${cell.source}`),
    ...(faults.length === 0 ? ['勾稽关系：核对平衡'] : faults.map((fault) => `勾稽关系不平衡：${sayImbalance(fault)}`)), `数据截至${formatChinese(asOf)}，由案件和台账逐件计出`,
  ]
}

/** The form with its numbers, ready to be written. */
export function printTable(of: Printable, demo: boolean): PrintedTable {
  const { table, organ, period, cells, filledBy } = of
  const values = new Map(cells.map((cell) => [placeOf(cell), cell.value]))
  const grids = table.grids.map(({ heading = null, corner = '项目', columns, rows }): PrintedGrid => {
    const leaves = leafColumns(columns)
    return {
      heading, corner, head: headerLines(columns), columns: leaves.map(({ id, label }) => ({ id, label })),
      rows: rows.map(({ id, label, level = 0 }) => ({ id, label, level, values: leaves.map((column) => values.get(`${id}/${column.id}`) ?? null) })),
    }
  })
  return {
    name: table.name, code: table.code ?? null, organ: organ.name, period: sayPeriod(period), unit: table.unit, basis: sayCitation(table.basis), grids, notes: notesOf(of), demo,
    signed: ['单位负责人：', '审核人：', `填表人：${filledBy}`, '报出日期：'],
  }
}
