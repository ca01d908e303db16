/** A number with its unit, as it stands in the text from `start` (the first digit) to `end` (behind the unit and 左右, 以上). */
export interface Quantity {
  readonly start: number
  readonly end: number
  /** 万 and 亿 multiplied out: 39.03万平方米 is 390300 平方米. Of a range, the lower bound. */
  readonly value: number
  readonly unit: string
  readonly approximate: boolean
  /** Digits behind the point as written: what a rate was rounded to. */
  readonly decimals: number
  /** Written in Chinese numerals. */
  readonly chinese: boolean
}
