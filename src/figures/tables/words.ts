import type { Citation } from '#core/vocabulary/cite.ts'

/** Which records a cell counts: a figure, and the answers its records must hold (any of several where a list stands). */
export interface CellRule {
  readonly figure: string
  readonly dims?: Readonly<Record<string, string | readonly string[]>>
  /** What stood as the period began (上年结转) instead of what happened in it, or stands at its end. */
  readonly at?: 'start'
  /** The cell is the count divided by this: 10000 for 万元. */
  readonly scale?: number
}

/** A row of a statutory table. It counts (`rule`), or is the sum of other rows. */
export interface Line {
  readonly id: string
  readonly label: string
  /** Depth of the label: 0 一、 1 （一） 2 1. */
  readonly level?: 0 | 1 | 2
  readonly rule?: Partial<CellRule>
  readonly sumOf?: readonly string[]
}

/** A column, or a heading over columns. A column adds to the rule of its row, or is the sum of other columns. */
export interface Heading {
  readonly id: string
  readonly label: string
  readonly parts?: readonly Heading[]
  readonly rule?: Partial<CellRule>
  readonly sumOf?: readonly string[]
}

/** 勾稽关系: in every column, the rows on the left sum up to the rows on the right. */
export interface Balance { readonly says: string; readonly left: readonly string[]; readonly right: readonly string[] }

/** A statutory table 报表 as its official form has it: one file each in `forms`. */
export interface StatutoryTable {
  readonly id: string
  readonly name: string
  /** Where the form comes from. */
  readonly basis: Citation
  readonly unit: string
  readonly columns: readonly Heading[]
  readonly rows: readonly Line[]
  readonly balances?: readonly Balance[]
  /** Where one record holds several values and is counted once, by the weightiest: the values from light to heavy. */
  readonly ranks?: Readonly<Record<string, readonly string[]>>
  readonly decimals?: number
  /** Notes under the table. */
  readonly notes?: readonly string[]
}

/** Columns that hold numbers, from left to right. */
export const leafColumns = (columns: readonly Heading[]): readonly Heading[] => columns.flatMap((column) => (column.parts ? leafColumns(column.parts) : [column]))

/** How many header rows the form has. */
export const headerDepth = (columns: readonly Heading[]): number => 1 + Math.max(0, ...columns.map(({ parts }) => (parts ? headerDepth(parts) : 0)))
