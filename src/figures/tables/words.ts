import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { Citation } from '#core/vocabulary/cite.ts'

/** Which records a cell counts: a figure, and the answers its records must hold (any of several where a list stands). */
export interface CellRule {
  readonly figure: string
  readonly dims?: Readonly<Record<string, string | readonly string[]>>
  /** What stood as the period began (上年结转); or the same over the period before (环比) or the same period of last year (同比). */
  readonly at?: 'start' | 'before' | 'year-before'
  /** Of a rate: the records that meet it, those it is taken among, or those that miss it. */
  readonly side?: 'of' | 'among' | 'missed'
  /** The cell is the count divided by this: 10000 for 万元; -1 for what is counted beside in order to be taken off. */
  readonly scale?: number
  /** Records of this organ alone. */
  readonly organ?: string
  /** Records of other figures counted in the same cell: of its time, organ and scale, and with the answers that the line across asks for. */
  readonly plus?: readonly CellRule[]
}

/** How a line comes to its numbers where it does not count by itself. Names are those of lines beside it: rows of rows, columns of columns. */
export interface Derivation {
  readonly sumOf?: readonly string[]
  /** Sum ÷ sum in percent: the rate stands beside its own components. */
  readonly ratio?: { readonly of: readonly string[]; readonly among: readonly string[] }
  /** What one line has changed by against another, in percent; of a ratio, in percentage points. */
  readonly change?: { readonly of: string; readonly from: string }
  /** Place among the rows by a column, the largest first unless `smallestFirst`. Columns only. */
  readonly rank?: { readonly by: string; readonly smallestFirst?: true }
}

interface Countable extends Derivation {
  readonly id: string
  readonly label: string
  readonly rule?: Partial<CellRule>
  /** Why nothing can be counted here: the cell is 0, and the reason stands under the table. */
  readonly zero?: string
  readonly decimals?: number
}

/** A row of a statutory table. It counts (`rule`), or is made of other rows. */
export interface Line extends Countable {
  /** Depth of the label: 0 一、 1 （一） 2 1. */
  readonly level?: 0 | 1 | 2
  /** Stands for one row for each organ that is counted, or for each value of this answer that the records hold. */
  readonly each?: 'organ' | { readonly dim: string }
  /** What single places of the row count, by column, where its columns have no rule in common. */
  readonly places?: Readonly<Record<string, CellRule>>
}

/** A column, or a heading over columns. A column adds to the rule of its row, or is made of other columns. */
export interface Heading extends Countable {
  readonly parts?: readonly Heading[]
  /** Says by how much there is more or less (增减): it may be below nought. */
  readonly signed?: true
}

/** 勾稽关系: the sum of the left equals the sum of the right. */
export interface Balance { readonly says: string; readonly left: readonly string[]; readonly right: readonly string[] }

/** What was carried forward in a row of the period before is brought forward in a row of this one; or so in columns. */
export interface Passage { readonly carried: string; readonly brought: string; readonly lines?: 'columns' }

/** Cells `row/column` of this table whose sum equals that of cells of another, for the same organs and period: both count the same records. */
export interface Agreement { readonly says: string; readonly here: readonly string[]; readonly table: string; readonly there: readonly string[] }

/** Rows under columns. A form holds one, or several one below the other. */
export interface Grid {
  readonly heading?: string
  /** What stands over the row labels: 项目, 单位. */
  readonly corner?: string
  readonly columns: readonly Heading[]
  readonly rows: readonly Line[]
  /** Rows that balance, in every column. */
  readonly balances?: readonly Balance[]
  /** Columns that balance, in every row. */
  readonly across?: readonly Balance[]
}

/** A statutory table 报表 as its official form has it: one file each in `forms`. Row ids are unique in the form. */
export interface StatutoryTable {
  readonly id: string
  /** Group in menus, e.g. 政府信息公开. */
  readonly field: string
  readonly name: string
  /** 表号 as the form prints it, where it has one. */
  readonly code?: string
  /** Where the form comes from. */
  readonly basis: Citation
  readonly unit: string
  /** Periods for which the form is made (their first day); another form stands for the others. */
  readonly inForce?: { readonly from?: PlainDate; readonly to?: PlainDate }
  /** The form that stood before this one: what was carried forward in it is brought forward here. */
  readonly follows?: string
  /** How often it is made up. */
  readonly cycles: readonly ('月' | '季' | '年')[]
  readonly grids: readonly Grid[]
  /** Cells `row/column` that balance over the whole form. */
  readonly balances?: readonly Balance[]
  /** Rows that pass from one period to the next: what was carried forward then is brought forward now. */
  readonly continues?: readonly Passage[]
  readonly agrees?: readonly Agreement[]
  /** Where one record holds several values and is counted once, by the weightiest: the values from light to heavy, or the parameter of a definition that lists them. */
  readonly ranks?: Readonly<Record<string, readonly string[] | { readonly definition: string; readonly parameter: string }>>
  readonly decimals?: number
  /** Notes under the table. */
  readonly notes?: readonly string[]
}

/** Columns that hold numbers, from left to right. */
export const leafColumns = (columns: readonly Heading[]): readonly Heading[] => columns.flatMap((column) => (column.parts ? leafColumns(column.parts) : [column]))

/** How many header rows the form has. */
export const headerDepth = (columns: readonly Heading[]): number => 1 + Math.max(0, ...columns.map(({ parts }) => (parts ? headerDepth(parts) : 0)))

export const allRows = ({ grids }: StatutoryTable): readonly Line[] => grids.flatMap(({ rows }) => rows)

/** Values of a parameter that lists them, from light to heavy. */
export const listedIn = (value: number | string): readonly string[] => String(value).split(/[、，,\s]+/).filter((one) => one !== '')
