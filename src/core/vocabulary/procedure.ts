import type { PlainDate } from '../calendar/plain-date.ts'
import type { Citation } from './cite.ts'
import type { Condition } from './condition.ts'
import type { Count } from './count.ts'
import type { Deadline } from './deadline.ts'
import type { Fields } from './field.ts'
import type { Intake } from './intake.ts'
import type { Move, Start } from './link.ts'
import type { Reckoning } from './reckon.ts'

/** A post 岗位 or party role by its Chinese name, e.g. 经办人, 机关负责人, 申请人. */
export type Role = string

/** What the law requires before an act: refused with `says` and `basis` when it does not hold. */
export interface Requirement {
  readonly that: Condition
  readonly says: string
  readonly basis: Citation
  /** The law that makes it is in force only between these days (judged by the day of the act). */
  readonly since?: PlainDate
  readonly until?: PlainDate
  /** Only when this holds. */
  readonly when?: Condition
  /** A reason why removing this guard breaks no invariant of its own: shown by the review instead of a finding. */
  readonly keepsBecause?: string
}

/** `must(done('检索'), '答复信息不存在前应当检索', cite(条例, '36（4）'))` */
export const must = (that: Condition, says: string, basis: Citation, limits: Pick<Requirement, 'since' | 'until' | 'when' | 'keepsBecause'> = {}): Requirement =>
  ({ that, says, basis, ...limits })

/** Stands in `gives` for the day on which somebody files online. */
export const TODAY = '今日'

/**
 * What an act differs in when the public takes it: answers that the system gives (渠道, 收到日期), and questions that only staff answer.
 * Whatever somebody sends for either is not taken.
 */
export interface Online {
  /** What it is called, and what it is for, to whoever is no clerk. */
  readonly invites?: { readonly name: string; readonly says: string }
  readonly gives?: Readonly<Record<string, string>>
  readonly skips?: readonly string[]
}

/** One step. Its conditions stand once, flat. */
export interface Action<State extends string = string> {
  readonly by: Role | readonly Role[]
  /** States in which it may be taken; all open states when left out. */
  readonly from?: State | readonly State[]
  /** The state it leads to; unchanged when left out. A list of cases, first match wins, for outcomes that differ. */
  readonly to?: State | readonly { readonly when?: Condition; readonly to: State }[]
  readonly asks?: Fields
  /** Beside its questions it takes answers to others, checked by the use case that takes it: what an official document must state and the case holds nowhere. */
  readonly supplemented?: true
  readonly requires?: readonly Requirement[]
  /** At most once in a case. */
  readonly once?: true
  readonly basis: Citation
  /** The official document(s) it issues. */
  readonly produces?: string | readonly string[]
  /** The step exists in law only between these days (judged by the day of the act). */
  readonly inForce?: { readonly from?: PlainDate; readonly to?: PlainDate }
  /** Members of the public take it themselves, in the portal. */
  readonly online?: true | Online
  /** Cases of other procedures that it gives cause to open. */
  readonly starts?: readonly Start[]
  /** Acts in other cases that it brings about. */
  readonly moves?: readonly Move[]
  /** What a clerk should know, in a sentence. */
  readonly note?: string
}

/** How a case begins; `name` is the act from which the first clocks run, e.g. 收到申请. */
export interface Opening<State extends string = string> extends Omit<Action<State>, 'from' | 'once' | 'to'> {
  readonly name: string
  readonly to: State | readonly { readonly when?: Condition; readonly to: State }[]
}

export interface StateNote {
  /** A case in this state is over. */
  readonly end?: true
  readonly says?: string
}

/** What must never happen, written apart from the transitions; `core/review` explores every path against it. */
export interface Invariant {
  readonly says: string
  /** The acts it watches (any of them), or the states on entering which it is checked. */
  readonly doing?: string | readonly string[]
  readonly entering?: string | readonly string[]
  /** Only when this holds as the act is taken. */
  readonly when?: Condition
  /** Must hold as the act is taken (history before it, answers of it). */
  readonly without: Condition
  readonly basis: Citation
  readonly since?: PlainDate
  readonly until?: PlainDate
}

/** `never('未经告知即作出处罚决定', { doing: '作出处罚决定', without: done('事先告知') }, cite(行政处罚法, 44))` */
export const never = (says: string, rule: Omit<Invariant, 'says' | 'basis'>, basis: Citation): Invariant => ({ says, ...rule, basis })

/** What of a case the public sees, from `by` until `withdrawnBy`. `mask` hides the personal part of a value. */
export interface Publication {
  readonly by: string
  readonly withdrawnBy?: string
  /** The act that takes it down at the end of its term: nothing remains to be said, unlike after a withdrawal. */
  readonly endedBy?: string
  readonly title: string
  readonly shows: Readonly<Record<string, 'plain' | 'name'>>
}

/**
 * A draft put before the public 公开征求意见: from `by` to the end of the day in the answer `until` everybody reads what it shows and takes
 * the act `takes`, as often as they like; afterwards it tells what became of the opinions, as far as `tells` is answered.
 */
export interface Consultation {
  readonly by: string
  readonly until: string
  readonly takes: string
  readonly shows: readonly string[]
  /** The answer that holds the text as a file. */
  readonly text?: string
  readonly tells: readonly string[]
}

/** A question to an administrator: a number no text confirmed. Never a constant in code. */
export interface Parameter {
  readonly value: number | string
  readonly unit?: string
  readonly source: string
  readonly confidence: '高' | '中' | '低'
}

export interface ProcedureBody<State extends string, Name extends string> {
  /** Versions of the governing law. The last without `to` is in force. */
  readonly editions: readonly { readonly from: PlainDate; readonly to?: PlainDate; readonly law: string }[]
  /** One or two sentences for the handbook. */
  readonly purpose: string
  /** Group in menus, e.g. 行政执法. */
  readonly field: string
  readonly states: Readonly<Record<State, StateNote>>
  readonly opens: Opening<NoInfer<State>>
  readonly actions: Readonly<Record<Name, Action<NoInfer<State>>>>
  readonly deadlines?: Readonly<Record<string, Deadline>>
  readonly never?: readonly Invariant[]
  readonly reckons?: Readonly<Record<string, Reckoning>>
  readonly counts?: Readonly<Record<string, Count>>
  readonly publication?: Publication
  readonly consultation?: Consultation
  /** The answer that names the last day for which it holds, while it stands in these states: 有效期, 合同期限. Its end is announced. */
  readonly validUntil?: { readonly in: string; readonly while: readonly string[] }
  /** What becomes of what is received; `yifa verify` holds that nothing is lost. */
  readonly intake?: Intake
  readonly parameters?: Readonly<Record<string, Parameter>>
  /** Answer whose text titles the case in lists (after the procedure's short name). */
  readonly titledBy: readonly string[]
  /** Answers that together name the same real-world matter: a second case or imported row with the same values is a duplicate. */
  readonly naturalKey?: readonly string[]
  /** Column headings of the upstream system's sheet → our fields, for import. */
  readonly importsAs?: Readonly<Record<string, string>>
  /** May be seen by the person who opened it with the code given at opening. */
  readonly followedByCode?: true
}

/** A procedure as everything else sees it: state and action names are plain strings. */
export interface Procedure extends ProcedureBody<string, string> {
  readonly kind: 'procedure' | 'register'
  readonly id: string
  readonly name: string
}

/**
 * Declares a procedure 程序. State and action names are checked by the compiler where they refer to each other through `from` and
 * `to`, and all names by `checkDefinition` when the catalogue loads, which reports everything wrong at once.
 */
export function procedure<const State extends string, const Name extends string>(
  id: string, name: string, body: ProcedureBody<State, Name>,
): Procedure {
  return { kind: 'procedure', id, name, ...body } as Procedure
}
