import type { Condition } from './condition.ts'

/** 四舍五入, or 截尾 as some published reports do it: a figure that is stated both ways is two figures under two names. */
export type Rounding = '四舍五入' | '截尾'

/**
 * When a case enters a figure: the day of its first (or latest) such act, the day in an answer, every such act by itself (督办函 may go out
 * twice), the first of several acts that all end the matter, or the last day of a deadline (an on-time rate then also counts whoever has
 * not been done by that day and stays open).
 */
export type CountedAt = string | { readonly latest: string } | { readonly day: string } | { readonly each: string } | { readonly firstOf: readonly string[] } | { readonly due: string }

/** When what stands leaves: the day after the one in an answer, or the day of the first of several acts. A case that is over has left whatever stands here. */
export type StandsUntil = string | { readonly firstOf: readonly string[] }

interface Common {
  readonly name: string
  readonly unit: string
  readonly at: CountedAt
  readonly where?: Condition
  /** Answers by which the figure is broken down. */
  readonly by?: readonly string[]
  /** The exact definition in words where the name is not enough; shown beside the figure. */
  readonly definition?: string
}

/** A figure counted from single cases and entries. */
export type Counted =
  | (Common & { readonly kind: 'count' })
  | (Common & { readonly kind: 'sum'; readonly field: string })
  | (Common & {
      readonly kind: 'rate'
      readonly of: Condition | { readonly weights: string; readonly values: Readonly<Record<string, number>> }
      readonly among: Condition
      readonly decimals: number
    })
  | (Common & { readonly kind: 'onTime'; readonly deadline: string; readonly decimals: number })
  | (Common & { readonly kind: 'stock'; readonly until?: StandsUntil; readonly field?: string })
  | (Common & { readonly kind: 'distinct'; readonly field: string; readonly beside?: readonly string[]; readonly until?: StandsUntil; readonly standing?: true })

/** A figure made of other figures, by their ids: it opens into what they open into. */
export type Derived =
  | { readonly kind: 'total'; readonly name: string; readonly unit: string; readonly of: readonly string[]; readonly definition?: string }
  | { readonly kind: 'ratio'; readonly name: string; readonly unit: string; readonly of: readonly string[]; readonly among: readonly string[]; readonly decimals: number; readonly definition?: string }
  | { readonly kind: 'restated'; readonly name: string; readonly unit: string; readonly of: readonly [string]; readonly decimals: number; readonly rounding: Rounding; readonly definition?: string }

/** One figure that a procedure or register declares; its id is its key in `counts`. */
export type Count = Counted | Derived

export const isDerived = (count: Count): count is Derived => count.kind === 'total' || count.kind === 'ratio' || count.kind === 'restated'

type Options = Pick<Common, 'where' | 'by' | 'definition'>

/** Number of cases that reached `at` in the period. */
export const count = (name: string, unit: string, at: CountedAt, options: Options = {}): Count =>
  ({ kind: 'count', name, unit, at, ...options })

/** Sum of a numeric answer over the cases that reached `at` in the period. */
export const sum = (name: string, unit: string, field: string, at: CountedAt, options: Options = {}): Count =>
  ({ kind: 'sum', name, unit, field, at, ...options })

/**
 * Cases with `of` ÷ cases with `among`, in percent, rounded half up to `decimals`. The denominator is written out because the
 * obvious one is often wrong (law/README §2): cases outside `among` count in neither.
 */
export const rate = (name: string, at: CountedAt, rule: { of: Condition; among: Condition; decimals?: number } & Options): Count =>
  ({ kind: 'rate', name, unit: '%', at, ...rule, decimals: rule.decimals ?? 2 })

/** As `rate`, the numerator weighting the values of one answer (满意 1.0, 基本满意 0.8 …). */
export const weightedRate = (
  name: string, at: CountedAt,
  rule: { weights: string; values: Readonly<Record<string, number>>; among: Condition; decimals?: number } & Options,
): Count => {
  const { weights, values, among, decimals, ...options } = rule
  return { kind: 'rate', name, unit: '%', at, of: { weights, values }, among, decimals: decimals ?? 2, ...options }
}

/** Share of the deadlines met in time: among those met or late, by the day of `at`; with `{ due }`, among all whose last day came. */
export const onTimeRate = (name: string, deadline: string, at: CountedAt, options: Options & { decimals?: number } = {}): Count => {
  const { decimals, ...rest } = options
  return { kind: 'onTime', name, unit: '%', at, deadline, decimals: decimals ?? 2, ...rest }
}

/**
 * Entries in force at the end of the period, not those that came in during it: 现有执法人员数. Each counts from the day of `at` until the
 * day in the answer `until`, or the act that it names (or until the case is over). With `field`, that answer is summed instead: 感知设备数.
 */
export const stock = (name: string, unit: string, at: CountedAt, options: Options & { until?: StandsUntil; field?: string } = {}): Count =>
  ({ kind: 'stock', name, unit, at, ...options })

/**
 * How many different values of an answer occur: 覆盖领域数, 参与单位数. Over the cases of the period; with `standing`, over the entries in force
 * at its end. `beside`: answers that tell apart what bears one value: two people of one name in different units are two.
 */
export const distinct = (name: string, unit: string, field: string, at: CountedAt, options: Options & { beside?: readonly string[]; until?: StandsUntil; standing?: true } = {}): Count =>
  ({ kind: 'distinct', name, unit, field, at, ...options, ...(options.beside ? { by: [...(options.by ?? []), ...options.beside] } : {}) })

/** What a record is one of: records alike in this are counted once. */
export const valueCounted = (fields: readonly string[], dims: Readonly<Record<string, string>>): string => JSON.stringify(fields.map((field) => dims[field] ?? ''))

/** The answers that together make one value of a figure of different values. */
export const fieldsCounted = ({ field, beside = [] }: Extract<Count, { readonly kind: 'distinct' }>): readonly string[] => [field, ...beside]

/** Sum of other figures: 主办与会办合计. */
export const total = (name: string, unit: string, of: readonly string[], definition?: string): Count =>
  ({ kind: 'total', name, unit, of, ...(definition ? { definition } : {}) })

/** Figures ÷ figures in percent, rounded half up: 公开率 = 主动公开件数 ÷ 应公开件数. May exceed 100 %. */
export const ratio = (name: string, rule: { of: readonly string[]; among: readonly string[]; decimals?: number; definition?: string }): Count =>
  ({ kind: 'ratio', name, unit: '%', ...rule, decimals: rule.decimals ?? 2 })

/**
 * The same figure from the same records, written as some reports write it: a rate 截尾 instead of 四舍五入, or a count as a round number
 * (`decimals` −2: to the hundred, “近400家”). `unit` is that of the figure.
 */
export const restated = (name: string, unit: string, of: string, { decimals = 2, rounding = '四舍五入', definition }: { decimals?: number; rounding?: Rounding; definition?: string }): Count =>
  ({ kind: 'restated', name, unit, of: [of], decimals, rounding, ...(definition ? { definition } : {}) })
