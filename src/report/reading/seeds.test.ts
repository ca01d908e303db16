import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readReport, type ReadReport } from './read.ts'

interface Entry { readonly doc: string; readonly org: string; readonly year: number; readonly indicator: string; readonly value: number; readonly unit: string; readonly kind?: string; readonly quote: string; readonly approximate?: boolean; readonly change?: unknown }

const FOLDER = resolve(import.meta.dirname, '../../../../shared/seeds')
const there = existsSync(FOLDER)
if (!there) console.info('seeds.test.ts：未找到 ../shared/seeds（五份真实报告和人工标注），本文件的测试跳过')

const entries = there ? (JSON.parse(readFileSync(resolve(FOLDER, 'figures.json'), 'utf8')) as readonly Entry[]) : []
const docs = there ? readdirSync(FOLDER).filter((name) => name.endsWith('.txt')).map((name) => ({ name, text: readFileSync(resolve(FOLDER, name), 'utf8') })) : []

function placesOf(text: string, quote: string): readonly (readonly [number, number])[] {
  const places: [number, number][] = []
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.push([at, at + quote.length])
  return places
}
const states = (text: string, { value, unit, start, end }: ReadReport['figures'][number], entry: Entry): boolean =>
  entry.value === value && entry.unit === unit && placesOf(text, entry.quote).some(([from, to]) => from < end && start < to)

/** Entries paired with the figures that state them, each figure used once. */
const read = docs.map(({ name, text }) => {
  const report = readReport(text)
  const wanted = entries.filter(({ doc }) => doc === name)
  const left = new Set(report.figures)
  const paired = wanted.filter(({ kind }) => kind === undefined).map((entry) => {
    const figure = [...left].find((one) => states(text, one, entry))
    if (figure) left.delete(figure)
    return { entry, figure }
  })
  return { name, text, report, wanted, paired }
})

describe.skipIf(!there)('the five real reports', () => {
  it('give at least 95 % of the figures that people marked in them', () => {
    const all = read.flatMap(({ paired }) => paired)
    expect(all).toHaveLength(271)
    expect(all.filter(({ figure }) => figure).length / all.length).toBeGreaterThanOrEqual(0.95)
  })
  it('give at most 5 % that nobody marked', () => {
    const all = read.flatMap(({ text, report, wanted }) => report.figures.map((figure) => wanted.some((entry) => states(text, figure, entry))))
    expect(all.filter((known) => !known).length / all.length).toBeLessThanOrEqual(0.05)
  })
  it('give changes and approximations as marked', () => {
    for (const { entry, figure } of read.flatMap(({ paired }) => paired)) if (figure) expect([entry.quote, figure.change, figure.approximate]).toEqual([entry.quote, entry.change ?? null, entry.approximate ?? false])
  })
  it('never name another figure than the one that was marked', () => {
    const named = read.flatMap(({ paired }) => paired).filter(({ figure }) => figure?.figure)
    expect(named.filter(({ entry, figure }) => figure?.figure !== entry.indicator)).toEqual([])
    expect(named.length).toBeGreaterThan(150)
  })
  it('say organ and year', () => {
    for (const { report, wanted } of read) expect([report.isReport, report.organ, report.year]).toEqual([true, wanted[0]?.org, wanted[0]?.year])
  })
  it('raise no alarm but the three that are real: a win rate, a truncated rate, 近…余', () => {
    expect(read.flatMap(({ report }) => report.findings.map(({ rule }) => rule)).sort()).toEqual(['approximation-contradicts', 'rate-contradicts', 'rate-truncated'])
  })
})
