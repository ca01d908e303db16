import type { PeriodUnit } from '#core/vocabulary/period.ts'

/**
 * One row of a law sheet's DEADLINES or INVARIANTS table, in our own words, and the definition that carries it. A carrier is written
 * `definition/kind/name`: `penalty/deadline/作出决定`, `penalty/never/未经告知即作出处罚决定`, `penalty/requires/作出决定/陈述申辩期限未满` (the beginning
 * of what the guard says), `penalty/asks/立案/执法人员`, `penalty/once/立案`, `penalty/reckons/加处罚款`, `penalty/counts/penalty.filed`,
 * `penalty/parameter/…`, `penalty/state/…`, `penalty/action/…`, `test/<file>/<part of a test's title>` for what the engine itself guarantees.
 */
export interface LawRow {
  /** Id of the row in its sheet, e.g. `d-decision`, `pen-03`. */
  readonly row: string
  readonly says: string
  /** Number and unit as the article writes them; the carrying deadline must hold the same. */
  readonly amount?: number
  readonly unit?: PeriodUnit
  /** Where it stands: title of the text in ../shared/statutes (without version date) and article. Left out where no statute text is at hand. */
  readonly law?: string
  readonly article?: number
  readonly carriedBy?: readonly string[]
  /** Why no definition carries it. Exactly one of `carriedBy` and `leftOut` stands. */
  readonly leftOut?: string
}

/** All rows of one sheet; `sheet` is its file name without ending. */
export interface LawSheet { readonly sheet: string; readonly rows: readonly LawRow[] }
