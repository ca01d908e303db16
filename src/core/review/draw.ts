import type { Procedure } from '../vocabulary/procedure.ts'
import { layOut, type Box, type Drawing, type Pill } from './layout.ts'

/** Where a case stands: its present state and the actions taken so far. */
export interface Standing { readonly state: string; readonly visited: readonly string[] }

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const safe = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)

const FONT = "font-family='system-ui,PingFang SC,Microsoft YaHei,Noto Sans CJK SC,sans-serif'"
const COLORS = { future: ['#ffffff', '#6b7890', '#1c2430'], done: ['#e5f3ea', '#1b6b3a', '#14532b'], current: ['#0b4f9c', '#083a73', '#ffffff'] } as const

type Mark = keyof typeof COLORS

function markOf(box: Box, standing: Standing | undefined, reached: ReadonlySet<string>): Mark {
  if (!standing) return 'future'
  if (box.state === standing.state) return 'current'
  return reached.has(box.state) ? 'done' : 'future'
}

function drawBox(box: Box, mark: Mark): string {
  const [fill, stroke, ink] = COLORS[mark]
  const middle = box.x + box.width / 2
  const left = middle - box.noteWidth / 2
  const lines = box.notes.map((note, index) => `<text x='${left}' y='${box.y + 44 + index * 18}' font-size='12' fill='${mark === 'current' ? '#ffffff' : '#44506a'}'>${safe(note)}</text>`)
  const inner = box.isEnd ? `<rect x='${box.x + 3}' y='${box.y + 3}' width='${box.width - 6}' height='${box.height - 6}' rx='5' fill='none' stroke='${stroke}'/>` : ''
  return `<g><rect x='${box.x}' y='${box.y}' width='${box.width}' height='${box.height}' rx='7' fill='${fill}' stroke='${stroke}' stroke-width='1.5'/>${inner}<text x='${middle}' y='${box.y + 23}' font-size='15' font-weight='700' text-anchor='middle' fill='${ink}'>${safe(box.state)}</text>${lines.join('')}</g>`
}

const curve = (x1: number, y1: number, x2: number, y2: number, done: boolean, arrow: boolean): string =>
  `<path d='M${x1} ${y1} C${x1} ${(y1 + y2) / 2} ${x2} ${(y1 + y2) / 2} ${x2} ${y2}' fill='none' stroke='${done ? '#1b6b3a' : '#8a97ad'}' stroke-width='${done ? 2 : 1.2}'${arrow ? " marker-end='url(#arrow)'" : ''}/>`

const straight = (x: number, y1: number, y2: number, done: boolean): string =>
  `<path d='M${x} ${y1} V${y2}' stroke='${done ? '#1b6b3a' : '#8a97ad'}' stroke-width='${done ? 2 : 1.2}'/>`

function drawPill(pill: Pill, done: boolean): string {
  const middle = pill.x + pill.width / 2
  const lines = [...pill.from.map(([x, y, clear]) => `${clear > y ? straight(x, y, clear, done) : ''}${curve(x, clear, middle, pill.y, done, false)}`), ...pill.to.map(([x, y]) => curve(middle, pill.y + pill.height, x, y, done, true))]
  return `<g>${lines.join('')}<rect x='${pill.x}' y='${pill.y}' width='${pill.width}' height='${pill.height}' rx='12' fill='${done ? '#e5f3ea' : '#f3f6fb'}' stroke='${done ? '#1b6b3a' : '#d0d7e2'}'/><text x='${middle}' y='${pill.y + 17}' font-size='13' text-anchor='middle' fill='#1c2430'>${safe(pill.action)}</text></g>`
}

/**
 * Draws a procedure as SVG: states in layers, the actions between them as pills on the way, what returns or leaps ahead written into
 * the state it leaves, so that no line crosses the page. With a standing: done green, current blue, future grey.
 */
export function drawProcedure(definition: Procedure, standing?: Standing): string {
  const drawing: Drawing = layOut(definition)
  const visited = new Set(standing?.visited ?? [])
  const reached = new Set(drawing.moves.filter(({ action }) => visited.has(action)).map(({ to }) => to))
  const foot = drawing.anywhere.length > 0 ? `<text x='16' y='${drawing.height - 12}' font-size='12' fill='#44506a'>${safe(`办理期间随时：${drawing.anywhere.join('、')}`)}</text>` : ''
  return `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${drawing.width} ${drawing.height}' width='${drawing.width}' height='${drawing.height}' role='img' ${FONT}><title>${safe(`${definition.name}流程图${standing ? `，当前：${standing.state}` : ''}`)}</title><defs><marker id='arrow' viewBox='0 0 8 8' refX='7' refY='4' markerUnits='userSpaceOnUse' markerWidth='9' markerHeight='9' orient='auto'><path d='M0 0 8 4 0 8z' fill='#8a97ad'/></marker></defs>${drawing.pills.map((pill) => drawPill(pill, visited.has(pill.action))).join('')}${drawing.boxes.map((box) => drawBox(box, markOf(box, standing, reached))).join('')}${foot}</svg>`
}
