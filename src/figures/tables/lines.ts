import type { Heading, Line } from './words.ts'

/** How a record is kept that does not say an answer by which a figure is broken down. */
export const NOT_SAID = ['未填', ''] as const

type Ruled = Pick<Line & Heading, 'id' | 'label' | 'rule'>

/** A row, or a column, for each value of an answer. `prefix` keeps the ids apart from those of other answers. */
export const linesOf = (dim: string, values: readonly string[], prefix = ''): readonly Ruled[] =>
  values.map((value) => ({ id: `${prefix}${value}`, label: value, rule: { dims: { [dim]: value } } }))

/** For an answer that may be left out: with a line for the records that do not say it. */
export const linesOfAny = (dim: string, values: readonly string[], prefix = ''): readonly Ruled[] =>
  [...linesOf(dim, values, prefix), { id: `${prefix}未填`, label: '未填写', rule: { dims: { [dim]: NOT_SAID } } }]

export const idsOf = (lines: readonly { readonly id: string }[]): readonly string[] => lines.map(({ id }) => id)

/** Columns that set a count beside that of the period before 环比 and of the same period of last year 同比. */
export const compared = (label = '本期'): readonly Heading[] => [
  { id: 'now', label }, { id: 'before', label: '上期', rule: { at: 'before' } }, { id: 'change', label: '环比（%）', change: { of: 'now', from: 'before' } },
  { id: 'year-before', label: '上年同期', rule: { at: 'year-before' } }, { id: 'year-change', label: '同比（%）', change: { of: 'now', from: 'year-before' } },
]
