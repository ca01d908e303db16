import type { Period } from './period.ts'

export type Scalar = string | number

/** `22:00`, or a parameter of the definition that holds one: what no law fixes, an administrator may change. */
export type ClockTime = string | { readonly byParameter: string }

/**
 * What must be true, as data: the same value guards the real case, is explored by the review, mutated, and said in Chinese.
 * An answer is looked up in what the act at hand answers, then in what the case already knows.
 */
export type Condition =
  | { readonly is: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly is: 'not'; readonly of: Condition }
  | { readonly is: 'done'; readonly action: string }
  | { readonly is: 'doneSince'; readonly action: string; readonly since: string }
  | { readonly is: 'state'; readonly of: readonly string[] }
  | { readonly is: 'answer'; readonly field: string; readonly op: '=' | '<=' | '>=' | '<' | '>'; readonly value: Scalar }
  | { readonly is: 'oneOf'; readonly field: string; readonly values: readonly string[] }
  | { readonly is: 'filled'; readonly field: string }
  | { readonly is: 'compare'; readonly field: string; readonly op: '=' | '<=' | '>=' | '<' | '>'; readonly with: string; readonly term?: Period }
  | { readonly is: 'deadline'; readonly name: string; readonly when: 'running' | 'reached' | 'passed' | 'started' }
  | { readonly is: 'lead'; readonly field: string; readonly period: Period }
  | { readonly is: 'elapsed'; readonly action: string; readonly period: Period }
  | { readonly is: 'certified'; readonly field: string; readonly certificate: string; readonly atLeast: number }
  | { readonly is: 'actorNot'; readonly fields: readonly string[]; readonly actions: readonly string[] }
  | { readonly is: 'personNot'; readonly field: string; readonly fields: readonly string[]; readonly actions: readonly string[] }
  | { readonly is: 'listed'; readonly field: string; readonly register: string; readonly by: string }
  | { readonly is: 'restDay'; readonly field: string | null; readonly holiday?: true }
  | { readonly is: 'between'; readonly field: string | null; readonly from: ClockTime; readonly to: ClockTime }

/** The action was taken in this case (and not undone by a correction). */
export const done = (action: string): Condition => ({ is: 'done', action })
/** The action was taken again after the latest `since`: a second notice needs a second hearing of the party. */
export const doneSince = (action: string, since: string): Condition => ({ is: 'doneSince', action, since })
/** The case stands in one of these states. */
export const inState = (...of: readonly string[]): Condition => ({ is: 'state', of })
export const all = (...of: readonly Condition[]): Condition => ({ is: 'all', of })
export const any = (...of: readonly Condition[]): Condition => ({ is: 'any', of })
export const not = (of: Condition): Condition => ({ is: 'not', of })

/** Conditions on one answer: `answer('罚款金额').atMost(200)`; 以上以下以内 include the number, 不满 超过 exclude it. */
export const answer = (field: string) => ({
  is: (value: Scalar): Condition => ({ is: 'answer', field, op: '=', value }),
  oneOf: (...values: readonly string[]): Condition => ({ is: 'oneOf', field, values }),
  /** For a multiple choice: one of its items. Same rule as oneOf. */
  includes: (value: string): Condition => ({ is: 'oneOf', field, values: [value] }),
  atMost: (value: number): Condition => ({ is: 'answer', field, op: '<=', value }),
  atLeast: (value: number): Condition => ({ is: 'answer', field, op: '>=', value }),
  under: (value: number): Condition => ({ is: 'answer', field, op: '<', value }),
  over: (value: number): Condition => ({ is: 'answer', field, op: '>', value }),
  filled: (): Condition => ({ is: 'filled', field }),
  /** For a day: earlier than this one. */
  before: (day: string): Condition => ({ is: 'answer', field, op: '<', value: day }),
  /** Compares with another answer (dates or numbers), or with a parameter of the definition: 标的额不低于本单位的重大合同标准. */
  notAbove: (other: string): Condition => ({ is: 'compare', field, op: '<=', with: other }),
  notBelow: (other: string): Condition => ({ is: 'compare', field, op: '>=', with: other }),
  same: (other: string): Condition => ({ is: 'compare', field, op: '=', with: other }),
  /** For a day: not after the last day of a term that begins on the day in `other`, that day counted in: 有效期自施行之日起不超过五年. */
  withinTerm: (other: string, term: Period): Condition => ({ is: 'compare', field, op: '<=', with: other, term }),
  /** For a day: the last day of such a term. */
  endsTerm: (other: string, term: Period): Condition => ({ is: 'compare', field, op: '=', with: other, term }),
})

/** The deadline has started and its last day is over. */
export const passed = (name: string): Condition => ({ is: 'deadline', name, when: 'passed' })
/** The deadline has started and its last day is not over. */
export const running = (name: string): Condition => ({ is: 'deadline', name, when: 'running' })
/** The deadline has started and its last day has come: what takes no less than so many days may be done on the last of them. */
export const reached = (name: string): Condition => ({ is: 'deadline', name, when: 'reached' })
/** The deadline has started. */
export const started = (name: string): Condition => ({ is: 'deadline', name, when: 'started' })

/** The act happens at least this long before the day answered in `field`: 听证七日前通知. */
export const lead = (field: string, period: Period): Condition => ({ is: 'lead', field, period })
/** At least this long has passed since the latest such action. */
export const elapsed = (action: string, period: Period): Condition => ({ is: 'elapsed', action, period })

/** At least so many different persons are named in `field`, each holding the certificate, valid on the day of the act. */
export const certified = (field: string, atLeast = 2, certificate = '行政执法证'): Condition =>
  ({ is: 'certified', field, certificate, atLeast })

/** Whoever acts is none of the persons named in these answers, nor one who took these actions. */
export const actorIsNot = (who: { fields?: readonly string[]; actions?: readonly string[] }): Condition =>
  ({ is: 'actorNot', fields: who.fields ?? [], actions: who.actions ?? [] })

/** The person(s) named in `field` are none of those named in these answers, nor those who took these actions. */
export const personIsNot = (field: string, who: { fields?: readonly string[]; actions?: readonly string[] }): Condition =>
  ({ is: 'personNot', field, fields: who.fields ?? [], actions: who.actions ?? [] })

/**
 * What `field` names stands in a register with an entry valid on the day of the act: `listed('适用事项', 'exemption-list', '违法行为')`.
 * @param by the answer of the register's entries that is compared
 */
export const listed = (field: string, register: string, by: string): Condition => ({ is: 'listed', field, register, by })

/** The day of the act (or the one answered in `field`) is a rest day by the State Council's notice. */
export const onRestDay = (field: string | null = null): Condition => ({ is: 'restDay', field })

/** The day of the act (or the one answered in `field`) is off for a festival 法定节假日 by the State Council's notice; plain weekends are not. */
export const onHoliday = (field: string | null = null): Condition => ({ is: 'restDay', field, holiday: true })

/** The time of the act (or the one answered in `field`) lies between two clock times, over midnight where `to` is earlier: `atTime('22:00', '06:00')`. */
export const atTime = (from: ClockTime, to: ClockTime, field: string | null = null): Condition => ({ is: 'between', field, from, to })
