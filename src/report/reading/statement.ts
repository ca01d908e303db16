import type { Quantity } from './grammar/quantity.ts'

/** Change against an earlier period as the report states it: of a count in percent, of a rate in points, or as a plain difference. */
export interface Change {
  /** up, down or same (持平). */
  readonly direction: 'up' | 'down' | 'same'
  readonly percent?: number
  /** Percentage points. */
  readonly points?: number
  readonly amount?: number
  readonly unit?: string
  readonly base: 'last-year' | 'last-period'
}

/** One figure of a report. `start` and `end` are the place of `quote` in the text, counted in characters. */
export interface ReadFigure {
  readonly name: string
  /** Id of the figure as this house defines it, or null where the sentence states none of them. */
  readonly figure: string | null
  readonly value: number
  readonly unit: string
  readonly approximate: boolean
  readonly change: Change | null
  readonly quote: string
  readonly start: number
  readonly end: number
}

/** A figure with what the checks need to know of its sentence. */
export interface Statement extends ReadFigure {
  readonly quantity: Quantity
  /** Text of the sentence between the figure before and this one, and between this one and the next sign. */
  readonly lead: string
  readonly tail: string
  /** Place of the sentence in the text. */
  readonly sentence: { readonly start: number; readonly end: number }
  /** Which year's value: 上年308件 is last year's. */
  readonly ofLastYear: boolean
  /** Stands only for its change: 接警数同比下降19.6%. */
  readonly changeOnly: boolean
}

