import type { PlainDate } from '../calendar/plain-date.ts'
import type { Citation } from './cite.ts'
import type { Count } from './count.ts'
import { date, longText, type Fields } from './field.ts'
import { must, type Procedure, type Requirement, type Role } from './procedure.ts'
import { answer } from './condition.ts'

export interface RegisterBody {
  readonly purpose: string
  readonly field: string
  readonly basis: Citation
  /** Who may enter and cancel. */
  readonly by: Role | readonly Role[]
  readonly asks: Fields
  /** The answer holding the day on which it happened. */
  readonly day?: string
  /**
   * The answers holding the first and last day for which the entry is valid. `of`: the answers that together say whose or what it is, whatever
   * number it bears; a newer entry alike in all of them renews it. Where they are left out, entries of one title renew each other.
   */
  readonly validity?: { readonly from: string; readonly to: string; readonly of?: readonly string[] }
  readonly requires?: readonly Requirement[]
  readonly counts?: Readonly<Record<string, Count>>
  readonly titledBy: readonly string[]
  /** Answers that together name the same thing in the world: a second entry with the same values is refused. */
  readonly naturalKey: readonly string[]
  readonly importsAs?: Readonly<Record<string, string>>
  readonly since?: PlainDate
  /** 主数据: what is entered here once is referred to everywhere. */
  readonly master?: Master
}

/** `by` holds the name; questions of other definitions that are called as one of `fields` refer to it; entries alike in one of `same` may be one and the same. */
export interface Master { readonly by: string; readonly fields: readonly string[]; readonly same: readonly string[] }

/** A register 台账 and, derived from it, the procedure that enters, corrects (更正) and cancels (注销) its entries. */
export interface Register extends Procedure {
  readonly kind: 'register'
  readonly entry: RegisterBody
}

/**
 * Declares a register 台账: entries that hold for a time (`validity`) or that happened (`day`). An entry is a case with one state, so
 * storage, search, history, proofs, import and figures are those of every case.
 */
export function register(id: string, name: string, body: RegisterBody): Register {
  const { validity } = body
  const order = validity
    ? [must(answer(validity.to).notBelow(validity.from), `${validity.to}不得早于${validity.from}`, body.basis, { keepsBecause: '日期先后由登记表自身约束' })]
    : []
  return {
    kind: 'register', id, name, entry: body,
    editions: [{ from: body.since ?? '2004-01-01', law: body.basis.law }],
    purpose: body.purpose, field: body.field,
    states: { 在册: {}, 已注销: { end: true } },
    opens: { name: '登记', by: body.by, asks: body.asks, to: '在册', requires: [...order, ...(body.requires ?? [])], basis: body.basis },
    actions: {
      注销: { by: body.by, from: '在册', to: '已注销', asks: { 注销日期: date(), 注销原因: longText() }, basis: body.basis },
    },
    titledBy: body.titledBy,
    naturalKey: body.naturalKey,
    ...(body.counts ? { counts: body.counts } : {}),
    ...(body.importsAs ? { importsAs: body.importsAs } : {}),
  }
}

export const isRegister = (definition: Procedure): definition is Register => definition.kind === 'register'
