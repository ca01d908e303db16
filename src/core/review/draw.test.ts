import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Procedure } from '../vocabulary/procedure.ts'
import { drawProcedure } from './draw.ts'
import { layOut } from './layout.ts'
import { movesOf } from './moves.ts'

interface Area { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

const overlap = (a: Area, b: Area): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const folder = join(import.meta.dirname, '../../procedures')
const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'catalogue.ts')
const load = async (file: string): Promise<Procedure> => ((await import(/* @vite-ignore */ join(folder, file))) as { default: Procedure }).default

describe.each(files)('%s 的流程图', (file) => {
  it('每个状态、每种走法都在图上，互不重叠，不出图外', async () => {
    const definition = await load(file)
    const { boxes, pills, width, height } = layOut(definition)
    expect(boxes.map(({ state }) => state).sort()).toEqual(Object.keys(definition.states).sort())
    const areas: readonly Area[] = [...boxes, ...pills]
    expect(areas.flatMap((one, index) => areas.slice(index + 1).filter((other) => overlap(one, other)))).toEqual([])
    expect(areas.filter(({ x, y, width: w, height: h }) => x < 0 || y < 0 || x + w > width || y + h > height)).toEqual([])
    const shown = (action: string, from: string | null, to: string): boolean =>
      pills.some((pill) => pill.action === action) || boxes.some(({ state, notes }) => (state === from || (from === null && state === to)) && notes.some((note) => note.includes(action)))
    expect(movesOf(definition).filter(({ action, from, to }) => !shown(action, from, to))).toEqual([])
  })
  it('每个状态都看得出由什么进入：有线，或者在其中写明', async () => {
    const definition = await load(file)
    const { boxes, pills } = layOut(definition)
    const entered = ({ x, y, width, notes }: (typeof boxes)[number]): boolean =>
      pills.some(({ to }) => to.some(([at, top]) => at === x + width / 2 && top === y)) || notes.some((note) => /^来自 |^也可由/.test(note))
    const reachable = new Set(movesOf(definition).map(({ to }) => to))
    expect(boxes.filter((box) => reachable.has(box.state) && !entered(box)).map(({ state }) => state)).toEqual([])
  })
  it('向下的线不穿过别的状态', async () => {
    const { boxes, pills } = layOut(await load(file))
    const lines = pills.flatMap(({ from, y: end }) => from.map(([x, y, clear]) => ({ x, y, clear, end })))
    expect(lines.filter(({ x, y, clear }) => boxes.some((box) => box.x < x && x < box.x + box.width && box.y < clear && box.y >= y))).toEqual([])
    expect(lines.filter(({ y, clear, end }) => boxes.some((box) => box.y + box.height > clear && box.y < end && box.y + box.height > y && box.y > y - 1))).toEqual([])
  })
})

describe('所处环节', () => {
  it('当前状态以蓝色、办过的以绿色标出；文字中的符号不成为标记', async () => {
    const penalty = await load('penalty.ts')
    const svg = drawProcedure(penalty, { state: '调查', visited: ['线索登记', '立案'] })
    expect(svg).toContain('行政处罚流程图，当前：调查')
    expect(svg.match(/fill='#0b4f9c'/g)).toHaveLength(1)
    expect(svg.match(/fill='#e5f3ea'/g)?.length).toBe(3)
    expect(drawProcedure({ ...penalty, name: '<b>"甲"&' })).toContain('&lt;b&gt;&quot;甲&quot;&amp;流程图')
  })
  it('从上到下就是办案的先后', async () => {
    const { boxes } = layOut(await load('penalty.ts'))
    const y = (state: string): number => boxes.find((box) => box.state === state)?.y ?? -1
    const main = ['线索', '调查', '调查终结', '已告知', '已决定', '执行', '已结案'].map(y)
    expect(main).toEqual([...main].sort((a, b) => a - b))
  })
})
