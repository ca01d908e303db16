import { headerDepth, leafColumns, type Heading } from './words.ts'

/** A place in the header of a form: over how many columns it stands, and down how many lines. */
export interface HeadCell { readonly id: string; readonly label: string; readonly columns: number; readonly lines: number; readonly isLeaf: boolean }

function place(columns: readonly Heading[], line: number, depth: number, lines: HeadCell[][]): void {
  for (const { id, label, parts } of columns) {
    lines[line]?.push({ id, label, columns: parts ? leafColumns(parts).length : 1, lines: parts ? 1 : depth - line, isLeaf: !parts })
    if (parts) place(parts, line + 1, depth, lines)
  }
}

/** The header of a form, line by line from above; a place that is merged stands once, where it begins. */
export function headerLines(columns: readonly Heading[]): readonly (readonly HeadCell[])[] {
  const depth = headerDepth(columns)
  const lines: HeadCell[][] = Array.from({ length: depth }, () => [])
  place(columns, 0, depth, lines)
  return lines
}

/** A column with the headings over it, from above: 法人或其他组织·商业企业. */
export function fullLabels(columns: readonly Heading[], above = ''): ReadonlyMap<string, string> {
  return new Map(columns.flatMap(({ id, label, parts }): readonly (readonly [string, string])[] => {
    const full = above === '' ? label : `${above}·${label}`
    return parts ? [...fullLabels(parts, full)] : [[id, full] as const]
  }))
}
