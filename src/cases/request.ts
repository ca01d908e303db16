import type { Calendar } from '#core/calendar/calendar.ts'
import type { Moment, PlainDate } from '#core/calendar/plain-date.ts'
import type { Case, Facts, Refusal } from '#core/engine/case.ts'
import type { StoredCase } from '#ledger/history.ts'
import type { Ledger } from '#ledger/ledger.ts'
import type { Catalogue } from '#procedures/catalogue.ts'

/** What every use case works on. */
export interface Setting {
  readonly ledger: Ledger
  readonly catalogue: Catalogue
  readonly calendar: Calendar
  /** This minute, Asia/Shanghai civil time. */
  readonly now: () => Moment
  /** Keeps follow-up codes and case ids unguessable; one per installation. */
  readonly secret: string
  /** An invented town: documents carry the watermark 演示. */
  readonly demo: boolean
}

/** What opens a case. */
export interface OpenRequest {
  readonly tenant: string
  readonly organ: string
  readonly definition: string
  readonly on?: Moment | PlainDate
  readonly answers: Facts
  /** The same key never opens a second case. */
  readonly key: string
}

/** What takes one act in a case. */
export interface ActRequest {
  readonly tenant: string
  readonly caseId: string
  readonly do: string
  readonly on?: Moment | PlainDate
  readonly answers: Facts
  readonly key: string
  /** The version (number of events) the person saw; a newer one refuses the act. */
  readonly version?: number
  /** Set by the use cases that make documents: nobody reports by hand that one was issued. */
  readonly bySystem?: true
}

/** The case as it stands afterwards, or everything that stands against it. */
export type CaseOutcome =
  | { readonly ok: true; readonly caseId: string; readonly kase: Case; readonly number: string; readonly publicCode: string | null; readonly replayed: boolean; readonly stored?: StoredCase }
  | { readonly ok: false; readonly refusal: Refusal }
