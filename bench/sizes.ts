/** How much is measured; every number can be set on the command line. */
export interface Sizes {
  /** Actions through HTTP, and the same again by bare SQL. */
  readonly actions: number
  /** Clients that act at the same time. */
  readonly clients: number
  /** Events in the ledger at the first and at the second timing of figures and report. */
  readonly few: number
  readonly many: number
  /** Cases of which a statutory table is made. */
  readonly cases: number
  /** Rows of the sheet that is imported. */
  readonly rows: number
  /** Calendar and deadline computations. */
  readonly computations: number
  /** Only these definitions are reviewed; all where none is named. */
  readonly review: readonly string[]
}

export const REAL: Sizes = { actions: 3000, clients: 8, few: 10_000, many: 1_000_000, cases: 1_000_000, rows: 100_000, computations: 200_000, review: [] }
export const SMOKE: Sizes = { actions: 24, clients: 2, few: 450, many: 900, cases: 200, rows: 300, computations: 300, review: ['law-publicity'] }
