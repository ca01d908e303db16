import type { Moment, PlainDate } from '../calendar/plain-date.ts'
import type { Calendar } from '../calendar/calendar.ts'

export type Value = string | number | readonly string[]
export type Facts = Readonly<Record<string, Value>>

/** Who acts: a person in a post of an organ, or a member of the public in a party role. */
export interface Actor {
  readonly person: string
  readonly role: string
  readonly organ: string
}

/** One thing that happened in a case; the stored event without its proofs. `seq` is contiguous from 1 (the opening). */
export interface Act {
  readonly seq: number
  readonly do: string
  readonly on: Moment
  readonly by: Actor
  readonly answers: Facts
}

/** A case folded from its acts. */
export interface Case {
  readonly definition: string
  readonly organ: string
  readonly acts: readonly Act[]
  readonly state: string
  readonly open: boolean
  /** Annulled by 作废, or its import taken back 撤销导入: it stays in the record and counts nowhere. */
  readonly void: boolean
  /** Latest answer to every question. */
  readonly facts: Facts
  /** Who has it on the desk (转办, 退回, 加签); null when nobody in particular. */
  readonly holder: string | null
  /** Persons asked for an opinion (会签, 加签) who have not yet given it. */
  readonly awaiting: readonly string[]
}

/** A certificate or qualification with the days for which it is valid. */
export interface Certificate {
  readonly kind: string
  readonly number: string
  readonly from: PlainDate
  readonly to: PlainDate
}

export interface Person {
  readonly id: string
  readonly name: string
  readonly certificates: readonly Certificate[]
}

/** An entry of a register with the days for which it is valid. */
export interface Entry {
  readonly facts: Facts
  readonly from: PlainDate | null
  readonly to: PlainDate | null
}

/** Everything from outside that a decision may depend on. No clock, no I/O: the caller looks it up. */
export interface Context {
  readonly calendar: Calendar
  /** A member of staff by id or name, with certificates as the register has them. */
  readonly findPerson: (idOrName: string) => Person | undefined
  /** Entries of a register, as `listed` asks for them; undefined where the register was not looked up, so that nothing can be said. */
  readonly entriesOf?: (register: string) => readonly Entry[] | undefined
}

export interface Reason {
  /** Kind of refusal, stable for programs: wrong-state, missing-answer, wrong-person, requirement … */
  readonly code: string
  readonly says: string
  readonly basis: string | null
  readonly missing?: readonly string[]
}

/** An expected "no": all reasons at once, and what can be done instead. */
export interface Refusal {
  readonly action: string
  readonly reasons: readonly Reason[]
  readonly possibleNow: readonly string[]
}

export type Outcome = { readonly ok: true; readonly act: Act; readonly after: Case } | { readonly ok: false; readonly refusal: Refusal }

/** What is asked of the engine: who wants to do what, when, with which answers. */
export interface Attempt {
  readonly do: string
  readonly on: Moment | PlainDate
  readonly by: Actor
  readonly answers: Facts
}
