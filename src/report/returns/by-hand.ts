import { isByHand, type ByHand } from '#figures/tables/cells.ts'
import { fullLabels } from '#figures/tables/heads.ts'
import { leafColumns, type StatutoryTable } from '#figures/tables/words.ts'

/** A number that people filled in because no record counts it, and where they have it from. */
export interface HandCell { readonly row: string; readonly column: string; readonly value: number; readonly source: string }

/** A place of a form that no record counts, with what it is called. */
export interface OpenPlace { readonly row: string; readonly column: string; readonly label: string; readonly signed?: true }

export const placeOf = ({ row, column }: { readonly row: string; readonly column: string }): string => `${row}/${column}`

/** Where numbers may be filled in: everything else is counted, or made of what is counted. */
export function openPlaces({ grids }: StatutoryTable): readonly OpenPlace[] {
  return grids.flatMap(({ rows, columns }) => {
    const labels = fullLabels(columns)
    return rows.flatMap((row) => leafColumns(columns).filter((column) => isByHand(row, column)).map((column) => ({ row: row.id, column: column.id, label: `${row.label}·${labels.get(column.id) ?? column.label}`, ...(column.signed ? { signed: true as const } : {}) })))
  })
}

/** One line of 手工填报来源: 规章·本年制发件数（rules/made）＝3，来源：县政府办公室台账. */
export const writeByHand = (cells: readonly HandCell[], places: readonly OpenPlace[]): string =>
  cells.map((cell) => `${places.find((one) => placeOf(one) === placeOf(cell))?.label ?? ''}（${placeOf(cell)}）＝${cell.value}，来源：${cell.source}`).join('\n')

const LINE = /^(?<before>.*)[）)]\s*[＝=]\s*(?<value>-?\d+(?:\.\d+)?)\s*[，,；;]\s*来源\s*[：:]\s*(?<source>\S.*)$/

interface ReadLine { readonly cell?: HandCell; readonly fault?: string }

function readLine(text: string, line: number, places: readonly OpenPlace[]): ReadLine {
  const found = LINE.exec(text)?.groups
  if (!found) return { fault: `手工填报来源第${line}行应当写作“项目（行/列）＝数字，来源：……”` }
  const place = places.find((one) => found['before']?.endsWith(`（${placeOf(one)}`) || found['before']?.endsWith(`(${placeOf(one)}`))
  if (!place) return { fault: `手工填报来源第${line}行所填的不是可以手工填报的项目：由记录计出的数字不得手工填写` }
  if (found['value']?.startsWith('-') && !place.signed) return { fault: `手工填报来源第${line}行的数字不得小于0` }
  return { cell: { row: place.row, column: place.column, value: Number(found['value']), source: (found['source'] ?? '').trim() } }
}

/** The numbers filled in by hand as 手工填报来源 writes them, line by line, and what is wrong with it. */
export function readByHand(text: string, table: StatutoryTable): { readonly cells: readonly HandCell[]; readonly faults: readonly string[] } {
  const places = openPlaces(table)
  const read = text.split('\n').map((line) => line.trim()).filter(Boolean).map((line, index) => readLine(line, index + 1, places))
  const cells = read.flatMap(({ cell }) => cell ?? [])
  const twice = cells.filter((cell, index) => cells.findIndex((one) => placeOf(one) === placeOf(cell)) !== index)
  return { cells, faults: [...read.flatMap(({ fault }) => fault ?? []), ...twice.map((cell) => `手工填报来源中“${placeOf(cell)}”填写了两次`)] }
}

export const valuesOf = (cells: readonly HandCell[]): ByHand => new Map(cells.map((cell) => [placeOf(cell), cell.value]))
