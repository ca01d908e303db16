import type { Citation } from './cite.ts'
import type { Condition, Scalar } from './condition.ts'

/** An answer handed to the other case: the name of an answer of this case, or fixed words. */
export type Carried = string | { readonly fixed: Scalar }

interface Linked {
  readonly when?: Condition
  /** Answers there → what they are taken from here. */
  readonly carries?: Readonly<Record<string, Carried>>
  readonly basis: Citation
}

/**
 * The act gives cause to open a case of another procedure. It is offered, filled in with what is known, until a case there refers back to
 * this one: whether and when to open it stays the organ's decision.
 */
export interface Start extends Linked {
  /** Id of the definition to open. */
  readonly opens: string
  /** The answer of its opening (type caseNumber) in which this case is named. */
  readonly refersBy: string
}

/** The act brings about an act in a case that one of the answers names: 复议撤销处罚决定 → 处罚案件“决定变更撤销”. */
export interface Move extends Linked {
  /** The answer (type caseNumber) naming the other case. */
  readonly caseIn: string
  /** Id of the definition whose cases it may name; a case of another definition is left alone. */
  readonly of: string
  readonly takes: string
}

/** `starts('penalty', '来源案件', { carries: { 案由: '违法事实' } }, cite(行政处罚法, 54))` */
export const starts = (opens: string, refersBy: string, rule: Omit<Linked, 'basis'>, basis: Citation): Start => ({ opens, refersBy, ...rule, basis })

/** `moves('被复议案件', 'penalty', '决定变更撤销', { when: 已撤销, carries: { 变更撤销原因: '决定要旨' } }, cite(行政复议法, 64))` */
export const moves = (caseIn: string, of: string, takes: string, rule: Omit<Linked, 'basis'>, basis: Citation): Move => ({ caseIn, of, takes, ...rule, basis })
