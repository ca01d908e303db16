import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadCatalogue } from '#procedures/catalogue.ts'
import { listFigureDefinitions } from '#figures/definitions.ts'
import type { Figure } from '#figures/figures.ts'
import { composeParts, findOrphanNumbers } from '#report/compose.ts'
import { figureOf } from '#report/figure.test-support.ts'
import { FIGURES_LEFT_OUT } from '#report/outline/left-out.ts'
import { outlineOf } from '#report/outline/outline.ts'
import { figuresIn } from '#report/outline/words.ts'
import { readReport } from '#report/reading/read.ts'
import { REPORTS, type Report } from './years/plan.ts'

const expected = JSON.parse(readFileSync(new URL('years/expected.json', import.meta.url), 'utf8')) as Readonly<Record<Report, Readonly<Record<string, readonly [number, string, string]>>>>
const published = new Set(Object.values(expected).flatMap((one) => Object.keys(one)))
const catalogue = await loadCatalogue()
const definitions = listFigureDefinitions(catalogue)
const declared = new Set(definitions.map(({ id }) => id))
const stated = new Set(['镇', '区'].flatMap((level) => [...figuresIn(outlineOf(level).parts)]))

const STATEMENTS = { 主要举措和成效: '坚持依法行政。', 存在的不足和原因: '执法力量不足。', 第一责任人职责情况: '定期听取汇报。', 下一年度主要安排: '加强培训。' }
const partsOf = (level: string, figures: readonly Figure[]) => composeParts(outlineOf(level), figures, STATEMENTS)
const paragraphsOf = (level: string, figures: readonly Figure[]) => partsOf(level, figures).flatMap(({ sections }) => sections).flatMap(({ paragraphs }) => paragraphs)
const textOf = ({ runs }: { readonly runs: readonly { readonly text: string }[] }): string => runs.map(({ text }) => text).join('')

/** Every declared figure, each of another value so that a place where two are confused shows. */
const all = definitions.map(({ id, count }, index) => figureOf(id, count.unit === '%' ? (index % 97) + 1 : index + 11, count.unit, index % 3 === 0 ? { change: { direction: 'up', percent: 12.5, previous: index, base: 'last-year', source: '演示' } } : {}))

describe('the annual report speaks of what is counted', () => {
  it('states every figure of the published reports that a definition declares, or says why not', () => {
    expect([...published].filter((id) => declared.has(id) && !stated.has(id) && !FIGURES_LEFT_OUT[id])).toEqual([])
    expect(Object.entries(FIGURES_LEFT_OUT).filter(([id, reason]) => stated.has(id) || reason.length < 6)).toEqual([])
  })

  for (const [report, { organ, level, year }] of Object.entries(REPORTS) as [Report, (typeof REPORTS)[Report]][]) {
    it(`states every figure of the report of ${organ} ${year} in a report of its own level`, () => {
      const figures = Object.entries(expected[report]).map(([id, [value, unit]]) => figureOf(id, value, unit))
      const said = new Set(paragraphsOf(level, figures).flatMap(({ runs }) => runs.flatMap(({ figure }) => figure ?? [])))
      expect(Object.keys(expected[report]).filter((id) => !said.has(id) && !FIGURES_LEFT_OUT[id])).toEqual([])
    })
  }
})

describe.each(['镇', '区', '街道', '部门'])('a composed report at the level of %s', (level) => {
  const counted = paragraphsOf(level, all).filter(({ source }) => source === 'counted')

  it('reads as sentences', () => {
    expect(counted.length).toBeGreaterThan(40)
    const faults = counted.map(textOf).filter((text) => /undefined|null|NaN|[{}〔〕]|[，、；。]{2}|[，、；]$|。[，、]|^[，、。]|（[，、]|[（]）|其中。|\s/.test(text) || !text.endsWith('。'))
    expect(faults).toEqual([])
  })
  it('gives every number its figure and its unit', () => {
    expect(counted.flatMap(findOrphanNumbers)).toEqual([])
    const bare = counted.flatMap(({ runs }) => runs).filter(({ figure, none, text }) => figure !== undefined && !none && !/^(?:\d+(?:\.\d+)?[万亿]?(?:%|[\u4e00-\u9fff]+)|同比(?:上升|下降)\d+(?:\.\d+)?%)$/.test(text))
    expect(bare).toEqual([])
  })
  it('states no figure twice', () => {
    const values = counted.flatMap(({ runs }) => runs).flatMap(({ figure, text }) => (figure === undefined || text.startsWith('同比') ? [] : [figure]))
    expect(values.filter((id, index) => values.indexOf(id) !== index)).toEqual([])
  })
  it('reads as sentences too when any one figure is missing or 0', () => {
    const ids = [...figuresIn(outlineOf(level).parts)]
    const faults = ids.flatMap((id) => [all.filter(({ figure }) => figure !== id), all.map((figure) => (figure.figure === id ? figureOf(id, 0, figure.unit, { denominator: null }) : figure))])
      .flatMap((figures) => paragraphsOf(level, figures)).map(textOf).filter((text) => /[，、；。]{2}|。[，、]|^[，、。]|（）|其中[，。]/.test(text) || !text.endsWith('。'))
    expect([...new Set(faults)]).toEqual([])
  })
  it('is read back as a report of its year with its four parts', () => {
    const name = `演示${level === '部门' ? '区司法局' : `${level}人民政府`}`
    const numerals = ['一', '二', '三', '四']
    const body = partsOf(level, all).flatMap(({ heading, sections }, index) => [`${numerals[index] ?? ''}、${heading}`, ...sections.flatMap(({ heading: one, paragraphs }, at) => [...(one === null ? [] : [`（${numerals[at % 4] ?? ''}）${one}`]), ...paragraphs.map(textOf)])])
    const read = readReport([`${name}关于2025年度法治政府建设情况的报告`, '', ...body, '', name, '2026年1月20日'].join('\n'))
    expect(read.isReport).toBe(true)
    expect(read.year).toBe(2025)
    expect(read.findings.filter(({ rule }) => rule === 'missing-part')).toEqual([])
    expect(read.figures.length).toBeGreaterThan(100)
  })
})
