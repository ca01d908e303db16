import type { Procedure } from '../vocabulary/procedure.ts'
import { anywhere, movesOf, type Move } from './moves.ts'

/** A state with what happens inside it (actions that stay) and what leaves it for elsewhere than the next layer. Pixels. */
export interface Box {
  readonly state: string
  readonly isEnd: boolean
  /** They stand in one column, as wide as the longest. */
  readonly notes: readonly string[]
  readonly noteWidth: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly rowHeight: number
}

/** An action on its way from one layer to the next, with the points its lines come from and go to. */
export interface Pill {
  readonly action: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Where a line leaves a box, and how far straight down it keeps clear of taller boxes beside it. */
  readonly from: readonly (readonly [number, number, number])[]
  readonly to: readonly (readonly [number, number])[]
}

export interface Drawing { readonly width: number; readonly height: number; readonly boxes: readonly Box[]; readonly pills: readonly Pill[]; readonly moves: readonly Move[]; readonly anywhere: readonly string[] }

const GAP = 28
const PILL_HEIGHT = 25
const BAND = 2 * 34 + PILL_HEIGHT
const MARGIN = 16

/** Width of a text at a size: Han characters are square, others about half. */
const widthOf = (text: string, size: number): number => [...text].reduce((sum, sign) => sum + (/[\u2e80-\uffff]/.test(sign) ? size : size * 0.58), 0)

/**
 * Depth of each state: the longest way to it over moves that go forward in the order in which the definition lists its states, so that
 * what comes late stands low. A state entered only from a later one stands below the first of those.
 */
function depthsOf(definition: Procedure, moves: readonly Move[]): ReadonlyMap<string, number> {
  const order = new Map(Object.keys(definition.states).map((state, index) => [state, index]))
  const isForward = ({ from, to }: Move): boolean => from === null || (order.get(from) ?? 0) < (order.get(to) ?? 0)
  const depth = new Map<string, number>()
  const below = (entering: readonly Move[]): readonly number[] => entering.flatMap(({ from }) => { const above = from === null ? 0 : depth.get(from); return above === undefined ? [] : [above + 1] })
  for (let known = -1; known < depth.size;) {
    known = depth.size
    for (const state of order.keys()) {
      const forward = below(moves.filter((move) => move.to === state && isForward(move)))
      if (forward.length > 0) depth.set(state, Math.max(...forward))
    }
    if (depth.size > known) continue
    const entered = [...order.keys()].filter((state) => !depth.has(state)).map((state) => [state, below(moves.filter((move) => move.to === state && move.from !== state))] as const).find(([, places]) => places.length > 0)
    if (entered) depth.set(entered[0], Math.min(...entered[1]))
  }
  return depth
}

/** States by depth, the first on top; what cannot be reached at all stands last. */
function layersOf(definition: Procedure, moves: readonly Move[]): readonly (readonly string[])[] {
  const depth = depthsOf(definition, moves)
  const states = Object.keys(definition.states)
  const last = Math.max(0, ...depth.values()) + 1
  return Array.from({ length: last }, (_, index) => states.filter((state) => (depth.get(state) ?? last) === index + 1)).filter((layer) => layer.length > 0)
}

/** Orders a layer by where the states that lead to it stand. */
function ordered(layer: readonly string[], above: readonly string[], moves: readonly Move[]): readonly string[] {
  const centre = (state: string): number => {
    const places = moves.filter(({ from, to }) => to === state && from !== null && above.includes(from)).map(({ from }) => above.indexOf(from ?? ''))
    return places.length === 0 ? above.length / 2 : places.reduce((a, b) => a + b, 0) / places.length
  }
  return layer.map((state) => ({ state, at: centre(state) })).sort((a, b) => a.at - b.at).map(({ state }) => state)
}

function notesOf(state: string, moves: readonly Move[], isNext: (move: Move) => boolean, isBack: (to: string) => boolean): readonly string[] {
  const leaving = moves.filter(({ from }) => from === state)
  const stays = [...new Set(leaving.filter(({ to }) => to === state).map(({ action }) => `· ${action}`))]
  const elsewhere = [...new Set(leaving.filter((move) => move.to !== state && !isNext(move)).map(({ action, to }) => `${action} ${isBack(to) ? '↩' : '→'} ${to}`))]
  return [...stays, ...elsewhere]
}

/** Ways into a state that no line shows: the opening always; the others where there would be no line at all. */
function entrancesOf(state: string, moves: readonly Move[], isNext: (move: Move) => boolean): readonly string[] {
  const entering = moves.filter(({ from, to }) => to === state && from !== state)
  const begins = entering.filter(({ from }) => from === null).map(({ action }) => `也可由“${action}”直接进入`)
  return entering.some(isNext) ? begins : [...begins, ...entering.filter(({ from }) => from !== null).map(({ action, from }) => `来自 ${from}：${action}`)]
}

interface Sized { readonly state: string; readonly notes: readonly string[]; readonly noteWidth: number; readonly width: number; readonly height: number }

function place(row: readonly Sized[], y: number, width: number, ends: ReadonlySet<string>): readonly Box[] {
  const rowHeight = Math.max(...row.map(({ height }) => height))
  const taken = row.reduce((sum, box) => sum + box.width, 0) + GAP * (row.length - 1)
  let x = (width - taken) / 2
  return row.map((box) => { const placed = { ...box, isEnd: ends.has(box.state), x, y, rowHeight }; x += box.width + GAP; return placed })
}

interface Wish { readonly action: string; readonly want: number; readonly width: number; readonly from: readonly Box[]; readonly to: readonly Box[] }

/** Pills of a band as near to where they want to be as they fit side by side. */
function spreadOut(wishes: readonly Wish[], y: number, width: number): readonly Pill[] {
  const sorted = [...wishes].sort((a, b) => a.want - b.want)
  let least = MARGIN
  const lefts = sorted.map(({ want, width: own }) => { const x = Math.max(least, want - own / 2); least = x + own + 10; return x })
  let most = width - MARGIN
  for (let i = sorted.length - 1; i >= 0; i -= 1) { const own = sorted[i]?.width ?? 0; lefts[i] = Math.min(lefts[i] ?? 0, most - own); most = (lefts[i] ?? 0) - 10 }
  return sorted.map(({ action, width: own, from, to }, i): Pill => ({
    action, x: lefts[i] ?? 0, y, width: own, height: PILL_HEIGHT,
    from: from.map((box) => [box.x + box.width / 2, box.y + box.height, box.y + box.rowHeight] as const), to: to.map((box) => [box.x + box.width / 2, box.y] as const),
  }))
}

const centreOf = (boxes: readonly Box[]): number => boxes.reduce((sum, box) => sum + box.x + box.width / 2, 0) / Math.max(1, boxes.length)

function bandOf(moves: readonly Move[], above: readonly Box[], below: readonly Box[]): readonly Wish[] {
  const names = [...new Set(moves.map(({ action }) => action))]
  return names.map((action) => {
    const own = moves.filter((move) => move.action === action)
    const from = above.filter(({ state }) => own.some((move) => move.from === state))
    const to = below.filter(({ state }) => own.some((move) => move.to === state))
    return { action, from, to, want: (centreOf(from) + centreOf(to)) / (from.length > 0 ? 2 : 1), width: widthOf(action, 13) + 24 }
  })
}

const laidOut = new WeakMap<Procedure, Drawing>()

/** Places everything. No two boxes and no two pills overlap. The same definition is placed once. */
export function layOut(definition: Procedure): Drawing {
  const known = laidOut.get(definition) ?? placeAll(definition)
  laidOut.set(definition, known)
  return known
}

function placeAll(definition: Procedure): Drawing {
  const moves = movesOf(definition)
  const ends = new Set(Object.entries(definition.states).filter(([, note]) => note.end).map(([state]) => state))
  const raw = layersOf(definition, moves)
  const layers = raw.reduce<(readonly string[])[]>((done, layer) => [...done, done.length === 0 ? layer : ordered(layer, done.at(-1) ?? [], moves)], [])
  const depthOf = (state: string): number => layers.findIndex((layer) => layer.includes(state))
  const isNext = ({ from, to }: Move): boolean => from !== null && depthOf(to) === depthOf(from) + 1
  const sized = layers.map((layer) => layer.map((state): Sized => {
    const notes = [...(depthOf(state) > 0 ? entrancesOf(state, moves, isNext) : []), ...notesOf(state, moves, isNext, (to) => !ends.has(to) && depthOf(to) <= depthOf(state))]
    const noteWidth = Math.max(0, ...notes.map((note) => widthOf(note, 12)))
    return { state, notes, noteWidth, width: Math.max(96, widthOf(state, 15) + 28, noteWidth + 20), height: 36 + notes.length * 18 }
  }))
  const bands = layers.map((_, index) => moves.filter((move) => (index === 0 ? move.from === null && depthOf(move.to) === 0 : isNext(move) && depthOf(move.to) === index)))
  const rowWidth = (row: readonly Sized[]): number => row.reduce((sum, box) => sum + box.width + GAP, 0)
  const bandWidth = (band: readonly Move[]): number => [...new Set(band.map(({ action }) => action))].reduce((sum, action) => sum + widthOf(action, 13) + 34, 0)
  const width = Math.ceil(Math.max(360, ...sized.map(rowWidth), ...bands.map(bandWidth)) + 2 * MARGIN)
  const boxes: (readonly Box[])[] = []
  const pills: Pill[] = []
  let y = MARGIN
  for (const [index, row] of sized.entries()) {
    const pillY = y + (index === 0 ? 0 : 34)
    const top = index === 0 ? y + PILL_HEIGHT + 34 : y + BAND
    const placed = place(row, top, width, ends)
    pills.push(...spreadOut(bandOf(bands[index] ?? [], boxes.at(-1) ?? [], placed), pillY, width))
    boxes.push(placed)
    y = top + Math.max(...row.map(({ height }) => height), 36)
  }
  return { width, height: y + 40, boxes: boxes.flat(), pills, moves, anywhere: anywhere(definition) }
}
