import type { Figure } from '#figures/figures.ts'

const shifted = (value: number, places: number): string => String(Number((value / 10 ** places).toFixed(places + 2)))

/** 150000 → 15万, 390300 → 39.03万, 3707000000 → 37.07亿: only where no digit is lost, or for money from a million on. */
function sayNumber(value: number, unit: string): string {
  if (unit === '元' && value >= 1e6) return `${shifted(value, 4)}万`
  if (value >= 1e8 && value % 1e6 === 0) return `${shifted(value, 8)}亿`
  return value >= 1e5 && value % 100 === 0 ? `${shifted(value, 4)}万` : String(value)
}

/** 8742件, 99.9%, 39.03万平方米. */
export const sayFigure = ({ value, unit }: Pick<Figure, 'value' | 'unit'>): string => `${value === null ? '' : sayNumber(value, unit)}${unit}`
