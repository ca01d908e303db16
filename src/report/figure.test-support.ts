import type { Figure } from '#figures/figures.ts'

/** A figure as it would be counted: a count, or with `of` a rate of so many. */
export const figureOf = (id: string, value: number, unit: string, more: Partial<Figure> = {}): Figure => ({
  figure: id, name: id, value, unit, numerator: value, denominator: unit === '%' ? 100 : null, rounding: '四舍五入', decimals: 2,
  change: null, definition: '演示定义', version: '演示', commitment: '演示', ...more,
})

export const fell = (previous: number, percent: number): Figure['change'] => ({ direction: 'down', percent, previous, base: 'last-year', source: '演示上年报告' })
