import type { PlainDate } from '../calendar/plain-date.ts'
import type { Citation } from './cite.ts'

/** What a reckoning may look at: answers, the days of acts, the state of clocks, and today. */
export interface ReckoningView {
  readonly today: PlainDate
  readonly answer: (field: string) => string | number | readonly string[] | undefined
  readonly firstDay: (action: string) => PlainDate | undefined
  readonly latestDay: (action: string) => PlainDate | undefined
  /** Last day of a deadline, null while it stands still or has not started. */
  readonly dueDay: (deadline: string) => PlainDate | null
  /** Days from (exclusive) and to (inclusive) of every interval that opened with `from` and closed with `to`. */
  readonly intervals: (from: string, to: string) => readonly { readonly from: PlainDate; readonly to: PlainDate | null }[]
}

/** An amount that the law makes of facts, e.g. 加处罚款. Null while the facts for it are missing. */
export interface Reckoning {
  readonly unit: string
  readonly basis: Citation
  readonly of: (view: ReckoningView) => { readonly value: number; readonly why: readonly string[] } | null
}
