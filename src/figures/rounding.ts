import type { Rounding } from '#core/vocabulary/count.ts'

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

/** A count to so many places before the point (−2: to the hundred); as it is with 0 or more. */
export const toPlaces = (value: number, decimals: number): number => (decimals < 0 ? Math.round(value / 10 ** -decimals) * 10 ** -decimals : value)

/** By how much a value differs from an earlier one: of a count in percent of the earlier, of a rate in percentage points. */
export interface Difference { readonly direction: 'up' | 'down' | 'same'; readonly percent: number; readonly inPoints?: true }

const directionOf = (value: number, previous: number): Difference['direction'] => (value === previous ? 'same' : value > previous ? 'up' : 'down')

/** Change against an earlier value in percent with one decimal; null where the earlier value is 0 or unknown. */
export function changeAgainst(value: number, previous: number | null): Difference | null {
  if (previous === null || previous === 0) return null
  const amount = percent(Math.abs(value - previous), previous, 1)
  return amount === null ? null : { direction: directionOf(value, previous), percent: amount }
}

/** Change of a rate in percentage points, with as many decimals as the rates have, at most two. */
export const pointsAgainst = (value: number, previous: number | null): Difference | null =>
  (previous === null ? null : { direction: directionOf(value, previous), percent: Number(Math.abs(value - previous).toFixed(2)), inPoints: true })

/** 39.6% or, of a rate, 1.2个百分点. */
export const sayAmount = ({ percent: amount, inPoints }: Difference): string => `${amount}${inPoints ? '个百分点' : '%'}`

/** 同比上升39.6%, 同比下降1.2个百分点, 与上年持平. */
export function sayChange(change: Difference): string {
  if (change.direction === 'same') return '与上年持平'
  return `同比${change.direction === 'up' ? '上升' : '下降'}${sayAmount(change)}`
}

/** 环比上升39.6%, 与上期持平. */
export const sayPeriodChange = (change: Difference): string =>
  (change.direction === 'same' ? '与上期持平' : `环比${change.direction === 'up' ? '上升' : '下降'}${sayAmount(change)}`)

const PLACES = ['个', '十', '百', '千', '万']

/** 四舍五入保留1位小数, 四舍五入到百位. */
export const sayRounding = ({ rounding, decimals }: { readonly rounding: Rounding; readonly decimals: number }): string =>
  `${rounding}${decimals < 0 ? `到${PLACES[-decimals] ?? `10的${-decimals}次方`}位` : decimals === 0 ? '取整' : `保留${decimals}位小数`}`
