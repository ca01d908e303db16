/** 四舍五入, or 截尾 as some published reports do it: both are offered, and every figure says which. */
export type Rounding = '四舍五入' | '截尾'

const parts = (value: number): { readonly units: bigint; readonly scale: bigint } => {
  const text = value.toFixed(6)
  return { units: BigInt(text.replace('.', '')), scale: 1_000_000n }
}

/**
 * numerator ÷ denominator in percent with so many decimals, exact: whole-number arithmetic, no binary fractions.
 * @returns null when there is nothing to divide by: a rate without cases is not 0 % and not 100 %
 */
export function percent(numerator: number, denominator: number, decimals: number, rounding: Rounding = '四舍五入'): number | null {
  if (denominator === 0) return null
  const above = parts(numerator)
  const below = parts(denominator)
  const power = 10n ** BigInt(decimals)
  const scaled = above.units * 100n * power * 2n
  const half = rounding === '四舍五入' ? below.units : 0n
  return Number((scaled + half) / (below.units * 2n)) / Number(power)
}

/** Change against an earlier value in percent with one decimal, and its direction; null where the earlier value is 0 or unknown. */
export function changeAgainst(value: number, previous: number | null): { readonly direction: 'up' | 'down' | 'same'; readonly percent: number } | null {
  if (previous === null || previous === 0) return null
  const amount = percent(Math.abs(value - previous), previous, 1)
  return amount === null ? null : { direction: value === previous ? 'same' : value > previous ? 'up' : 'down', percent: amount }
}

/** 上升39.6%, 下降6.8%, 持平. */
export function sayChange(change: { readonly direction: 'up' | 'down' | 'same'; readonly percent: number }): string {
  if (change.direction === 'same') return '与上年持平'
  return `同比${change.direction === 'up' ? '上升' : '下降'}${change.percent}%`
}

/** 四舍五入保留1位小数. */
export const sayRounding = ({ rounding, decimals }: { readonly rounding: Rounding; readonly decimals: number }): string =>
  `${rounding}${decimals === 0 ? '取整' : `保留${decimals}位小数`}`
