import type { Procedure } from '../vocabulary/procedure.ts'
import { anywhere, movesOf, type Move } from './moves.ts'

/** A state with what happens inside it (actions that stay) and what leaves it for elsewhere than the next layer. Pixels. */
export interface Box { readonly state: string; readonly isEnd: boolean; readonly notes: readonly string[]; readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** An action on its way from one layer to the next, with the points its lines come from and go to. */
export interface Pill { readonly action: string; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly from: readonly (readonly [number, number])[]; readonly to: readonly (readonly [number, number])[] }

export interface Drawing { readonly width: number; readonly height: number; readonly boxes: readonly Box[]; readonly pills: readonly Pill[]; readonly moves: readonly Move[]; readonly anywhere: readonly string[] }

const GAP = 28
const PILL_HEIGHT = 25
const BAND = 2 * 34 + PILL_HEIGHT
const MARGIN = 16

/** Width of a text at a size: Han characters are square, others about half. */
const widthOf = (text: string, size: number): number => [...text].reduce((sum, sign) => sum + (/[\u2e80-\uffff]/.test(sign) ? size : size * 0.58), 0)

/** Steps from the beginning to each state: every state but the first has a predecessor in the layer above it. */
function layersOf(definition: Procedure, moves: readonly Move[]): readonly (readonly string[])[] {
  const layer = new Map<string, number>()
  let edge = [...new Set(moves.filter(({ from }) => from === null).map(({ to }) => to))]
  for (let depth = 1; edge.length > 0; depth += 1) {
    for (const state of edge) layer.set(state, depth)
    edge = [...new Set(moves.filter(({ from, to }) => from !== null && edge.includes(from) && !layer.has(to)).map(({ to }) => to))]
  }
  const unreached = Object.keys(definition.states).filter((state) => !layer.has(state))
  const depth = Math.max(0, ...layer.values())
  const layers = Array.from({ length: depth }, (_, index) => Object.keys(definition.states).filter((state) => layer.get(state) === index + 1))
  return unreached.length > 0 ? [...layers, unreached] : layers
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

interface Sized { readonly state: string; readonly notes: readonly string[]; readonly width: number; readonly height: number }

function place(row: readonly Sized[], y: number, width: number, ends: ReadonlySet<string>): readonly Box[] {
  const taken = row.reduce((sum, box) => sum + box.width, 0) + GAP * (row.length - 1)
  let x = (width - taken) / 2
  return row.map((box) => { const placed = { ...box, isEnd: ends.has(box.state), x, y }; x += box.width + GAP; return placed })
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
    from: from.map((box) => [box.x + box.width / 2, box.y + box.height] as const), to: to.map((box) => [box.x + box.width / 2, box.y] as const),
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
    const notes = notesOf(state, moves, isNext, (to) => !ends.has(to) && depthOf(to) <= depthOf(state))
    return { state, notes, width: Math.max(96, widthOf(state, 15) + 28, ...notes.map((note) => widthOf(note, 12) + 20)), height: 36 + notes.length * 18 }
  }))
  const bands = layers.map((_, index) => moves.filter((move) => (index === 0 ? move.from === null : isNext(move) && depthOf(move.to) === index)))
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
