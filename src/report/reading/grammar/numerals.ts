const DIGITS: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const MYRIADS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 }

/** 一百二十三 → 123, 二〇二一 → 2021, 三万五千 → 35000; not a number → undefined. */
export function readChineseNumeral(text: string): number | undefined {
  if (/^[零〇一二三四五六七八九]{2,}$/.test(text)) return Number([...text].map((sign) => DIGITS[sign]).join(''))
  let total = 0
  let section = 0
  let digit: number | undefined
  for (const sign of text) {
    const ten = TENS[sign]
    const myriad = MYRIADS[sign]
    if (ten !== undefined) {
      section += (digit ?? 1) * ten
      digit = undefined
    } else if (myriad !== undefined) {
      const below = section + (digit ?? 0)
      total = myriad === 100_000_000 ? (total + (below || 1)) * myriad : total + (below || 1) * myriad
      section = 0
      digit = undefined
    } else {
      if (digit !== undefined && digit !== 0) return undefined
      digit = DIGITS[sign]
      if (digit === undefined) return undefined
    }
  }
  return total + section + (digit ?? 0)
}

/** 十, 百, 千, 万, 亿 and their products as written behind Arabic digits: 1.2万, 3千万. */
export const magnitudeOf = (text: string): number => [...text].reduce((product, sign) => product * (TENS[sign] ?? MYRIADS[sign] ?? 1), 1)

/** Decimal arithmetic without binary crumbs: 37.07亿 is 3707000000, not 3706999999.9999995. */
export function scaleDecimal(digits: string, by: number): number {
  const plain = digits.replaceAll(/[, ]/g, '')
  const decimals = plain.split('.')[1]?.length ?? 0
  return Number((Number(plain) * by).toFixed(decimals))
}
