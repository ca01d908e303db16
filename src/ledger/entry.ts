import type { Moment, PlainDate } from '#core/calendar/plain-date.ts'

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue }
export type JsonObject = { readonly [key: string]: JsonValue }

export interface Author { readonly person: string; readonly role: string; readonly organ: string }

/** An event as it is handed in. `sealed` holds personal answers: only a salted commitment enters the permanent text. */
export interface EventDraft {
  readonly action: string
  readonly on: Moment
  readonly actor: Author
  /** `{ answers, … }`, everything public. */
  readonly payload: JsonObject
  readonly sealed?: Readonly<Record<string, JsonValue>>
}

/** An event as it was stored; sealed answers are merged back into `payload.answers` (an erased one is absent). */
export interface StoredEvent {
  readonly tenant: string
  readonly caseId: string
  readonly seq: number
  readonly action: string
  readonly on: Moment
  /** ISO instant at which it was recorded. */
  readonly recordedAt: string
  readonly actor: Author
  readonly payload: JsonObject
  readonly canonical: string
  readonly hash: string
  readonly previous: string
}

/** What a case adds to a figure on a day. `denominator` is 0 for counts and sums. */
export interface Contribution {
  readonly figure: string
  readonly organ: string
  readonly on: PlainDate
  readonly numerator: number
  readonly denominator: number
  readonly dims: Readonly<Record<string, string>>
}

export interface DeadlineRow { readonly name: string; readonly due: string | null; readonly met: string | null; readonly status: string; readonly derivation: JsonObject }

/** Everything derived from the events of one case. */
export interface CaseProjection {
  readonly number: string
  readonly title: string
  readonly state: string
  readonly open: boolean
  readonly openedOn: PlainDate
  readonly closedOn: PlainDate | null
  readonly holder: string | null
  readonly due: PlainDate | null
  readonly light: string
  readonly facts: JsonObject
  /** Other cases that its answers name, by number or id. */
  readonly refs: readonly string[]
  /** Through whose hands it went; see `hands` in the schema. */
  readonly hands: readonly string[]
  /** Text by which the case is found. */
  readonly search: string
  readonly publicCode: string | null
  readonly contributions: readonly Contribution[]
  readonly deadlines: readonly DeadlineRow[]
}

export interface AppendRequest {
  readonly tenant: string
  readonly caseId: string
  readonly definition: string
  readonly organ: string
  /** Number of events the writer has seen; another number refuses. */
  readonly expectedVersion: number
  readonly idempotencyKey: string
  readonly events: readonly EventDraft[]
  /** The events before these, as the writer has read them. They are not read again: whoever wrote meanwhile makes the database refuse, and then all is read. */
  readonly history?: readonly StoredEvent[]
  /** Serials to take for the first of these events; they stand in its `payload.numbers` by series. */
  readonly numbers?: readonly { readonly organ: string; readonly series: string; readonly year: number }[]
  /** Pure: the whole history, new events included. */
  readonly project: (events: readonly StoredEvent[]) => CaseProjection
}

export type AppendOutcome =
  | { readonly ok: true; readonly events: readonly StoredEvent[]; readonly replayed: boolean }
  | { readonly ok: false; readonly code: 'stale-version' | 'idempotency-conflict'; readonly says: string; readonly version: number }
