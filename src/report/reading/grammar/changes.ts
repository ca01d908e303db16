import type { Change } from '../statement.ts'
import type { Quantity } from './quantity.ts'
import { isRateUnit } from './units.ts'

/** A quantity that is no figure of its own but says how one changed. */
export interface StatedChange {
  readonly quantity: Quantity
  readonly change: Change
  /** 分别: belongs to as many figures as there are changes in the row. */
  readonly inRow: boolean
  /** Where the words of the change begin. */
  readonly start: number
}

const UP = '上升|增长|增加|提高|提升|上涨|攀升|增幅|升幅|涨幅|增多|上浮|递增|多'
const DOWN = '下降|减少|降低|回落|下滑|下跌|降幅|减幅|缩减|递减|下浮|少'
const TURN = new RegExp(`(${UP}|${DOWN})(?:了|达到?|为|约|近|超过?|逾|分别|幅度|将近|高达|[ :：])*$`)
const BASE = /同比|环比|较|比(?!例)|相比/

function turnBefore(before: string, clause: string): { readonly direction: 'up' | 'down'; readonly length: number } | undefined {
  const match = TURN.exec(before)
  if (!match) return undefined
  if (/^[多少]$/.test(match[1] ?? '') && !BASE.test(clause)) return undefined
  return { direction: new RegExp(`^(?:${DOWN})$`).test(match[1] ?? '') ? 'down' : 'up', length: match[0].length }
}

function measure({ unit, value }: Quantity): Pick<Change, 'percent' | 'points' | 'amount' | 'unit'> {
  if (isRateUnit(unit)) return { percent: value }
  if (unit === '个百分点') return { points: value }
  return unit === '倍' ? { percent: Number((value * 100).toFixed(4)) } : { amount: value, unit }
}

/** Reads a quantity as a change when the words before it turn up or down; a bare count also needs what it is compared with. */
function readChange(before: string, clause: string, quantity: Quantity, previous: StatedChange | undefined): StatedChange | undefined {
  const turn = turnBefore(before, clause)
  const relative = isRateUnit(quantity.unit) || quantity.unit === '个百分点' || quantity.unit === '倍'
  const next = previous?.inRow === true && /^[、和与及，, ]*$/.test(turn ? before.slice(0, -turn.length) : before)
  if (!turn && !next) return undefined
  if (!relative && !next && !BASE.test(clause)) return undefined
  const direction = turn?.direction ?? previous?.change.direction ?? 'up'
  const base = /环比|上月|上季度|上期/.test(clause) ? 'last-period' as const : 'last-year' as const
  const from = clause.search(BASE)
  return {
    quantity, change: { direction, ...measure(quantity), base }, inRow: next || /分别/.test(clause),
    start: quantity.start - Math.min(before.length, from >= 0 ? clause.length - from : (turn?.length ?? 0)),
  }
}

/** Parts the quantities of one sentence into figures and the changes stated for them. */
export function partChanges(shadow: string, sentenceStart: number, quantities: readonly Quantity[]): { readonly figures: readonly Quantity[]; readonly changes: readonly StatedChange[] } {
  const figures: Quantity[] = []
  const changes: StatedChange[] = []
  let last: StatedChange | undefined
  let from = sentenceStart
  for (const quantity of quantities) {
    const whole = shadow.slice(Math.max(sentenceStart, quantity.start - 60), quantity.start)
    last = readChange(whole.slice(Math.max(0, whole.length - (quantity.start - from))), whole.split(/[，,。；;]/).at(-1) ?? '', quantity, last)
    if (last) changes.push(last)
    else if (quantity.unit !== '个百分点' && quantity.unit !== '倍') figures.push(quantity)
    from = quantity.end
  }
  return { figures, changes }
}

const CONNECTING = /同比|环比|相比|对比|比较|较|比|与|同|和|上一?年度?|去年|前年|同期|20\d\d ?年度?|往年|全年|分别|大幅度?|明显|显著|有所|均|总体|总数|数量|总量|实现|期|年|度|略有?|小幅|持续|再|又|也|则|了|幅|增|降|率|其|总/g
const hasOwnSubject = (between: string): boolean => between.replace(/^[^，,。；;()]*(?=[，,;；(])/, '').replace(CONNECTING, '').replace(/[^\u4e00-\u9fffA-Za-z]/g, '').length >= 2

/** A rate that would have stood above 100% a year ago cannot be what fell. */
const cannotFall = ({ unit, value }: Quantity, { change }: StatedChange): boolean =>
  unit === '%' && value <= 100 && change.direction === 'down' && (value / (1 - (change.percent ?? 0) / 100) > 100 && change.percent !== undefined)

/** What the change is measured from, not what changed: 比上年的9380件, 由20件. */
export function isBase(shadow: string, { start, end }: Quantity): boolean {
  const before = shadow.slice(Math.max(0, start - 18), start).trimEnd()
  if (/(?:上一?年度?|去年|前年|同期)(?:同期)?的?[^，,。；;\d]{0,10}$/.test(before)) return true
  return /(?:由|从)(?:原来?的?|之前的?|最初的?)?$/.test(before) && /^[^，,。；;]{0,12}(?:减|降|增|升|提|压|缩|调整|扩大|精简|优化|到|至)/.test(shadow.slice(end, end + 14))
}

/** The figure before the change that it is about; none where the change brings a subject of its own. */
function findTarget(shadow: string, figures: readonly Quantity[], stated: StatedChange): Quantity | undefined {
  const before = figures.filter(({ end }) => end <= stated.start)
  let reach = stated.start
  for (const figure of before.toReversed()) {
    if (cannotFall(figure, stated) || isBase(shadow, figure)) { reach = figure.start; continue }
    if (reach === stated.start && hasOwnSubject(shadow.slice(figure.end, reach))) return undefined
    return figure
  }
  return undefined
}

/** Changes by the figure they belong to, and those that stand alone. */
export function attachChanges(shadow: string, figures: readonly Quantity[], changes: readonly StatedChange[]): { readonly of: ReadonlyMap<Quantity, readonly StatedChange[]>; readonly alone: readonly StatedChange[] } {
  const of = new Map<Quantity, readonly StatedChange[]>()
  const alone: StatedChange[] = []
  const put = (figure: Quantity, stated: StatedChange): void => { of.set(figure, [...(of.get(figure) ?? []), stated]) }
  for (const [index, stated] of changes.entries()) {
    const row = changes.filter(({ inRow, start, quantity }) => inRow && Math.abs(quantity.start - stated.quantity.start) < 120 && start >= 0)
    const first = row[0]
    const target = first && row.length > 1 ? rowTarget(shadow, figures, row, stated) : findTarget(shadow, figures, stated)
    const again = target ?? (index > 0 && !hasOwnSubject(`，${shadow.slice(changes[index - 1]?.quantity.end ?? 0, stated.start)}`) ? [...of].at(-1)?.[0] : undefined)
    if (again) put(again, stated)
    else alone.push(stated)
  }
  return { of, alone }
}

function rowTarget(shadow: string, figures: readonly Quantity[], row: readonly StatedChange[], stated: StatedChange): Quantity | undefined {
  const first = row[0]
  if (!first || !findTarget(shadow, figures, first)) return undefined
  const before = figures.filter(({ end }) => end <= first.start).slice(-row.length)
  return before.length === row.length ? before[row.indexOf(stated)] : undefined
}
