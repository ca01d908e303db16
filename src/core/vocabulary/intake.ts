/** An act that decides what becomes of a matter; with `to`, only where it leads to that state. */
export type Deciding = string | { readonly by: string; readonly to: string }

/** 受理, 不予受理, 并入他案, 转送他处, 撤回（视为放弃）: where a matter that was received ends up; nothing decided yet: 待定. */
export const INTAKE_CLASSES = { accepted: '受理', refused: '不予受理', merged: '并入', transferred: '转送', withdrawn: '撤回', pending: '待定' } as const
export type IntakeClass = keyof typeof INTAKE_CLASSES
export type DecidedClass = Exclude<IntakeClass, 'pending'>

/**
 * 收件去向: what was received is what was accepted, refused, merged, transferred, withdrawn and what is pending, by channel and day. The
 * latest of these acts decides; whoever withdraws what was decided already leaves it so decided. A case joined to another 并案 is merged.
 */
export interface Intake extends Readonly<Partial<Record<DecidedClass, readonly Deciding[]>>> {
  /** The answer that holds the day of receipt; the day of the opening where it is empty. */
  readonly day?: string
  /** The answer that names the channel. */
  readonly channel?: string
  readonly accepted: readonly Deciding[]
}
