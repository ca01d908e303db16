import type { Figure } from '#figures/figures.ts'
import { sayChange } from '#figures/rounding.ts'
import type { Clause, Part } from './outline/words.ts'

/** A stretch of report text; `figure` names the figure it states, so that no number stands without its records. */
export interface ReportRun { readonly text: string; readonly figure?: string }

export interface ReportParagraph {
  /** `counted` from records, or `stated` by people in the annual-report case. */
  readonly source: 'counted' | 'stated'
  readonly runs: readonly ReportRun[]
}

export interface ReportSection { readonly heading: string | null; readonly paragraphs: readonly ReportParagraph[] }
export interface ReportPart { readonly heading: string; readonly sections: readonly ReportSection[] }

/** Answers of the annual-report case that the outline sets in place, by their field. */
export type Statements = Readonly<Record<string, string>>

const PLACE = /\{([\w.:-]+)(~?)\}/g

/** 8742件, 99.9%. */
export const sayFigure = (figure: Figure): string => `${figure.value ?? ''}${figure.unit}`

function hasRecords(figure: Figure | undefined): figure is Figure {
  return figure !== undefined && figure.value !== null && (figure.numerator !== 0 || (figure.denominator ?? 0) !== 0)
}

function runsOf(clause: Clause, figures: ReadonlyMap<string, Figure>): readonly ReportRun[] | undefined {
  const named = [...clause.text.matchAll(PLACE)].map(([, id]) => figures.get(id ?? ''))
  if (!clause.always && !named.every(hasRecords)) return undefined
  const runs: ReportRun[] = []
  let at = 0
  for (const match of clause.text.matchAll(PLACE)) {
    const figure = figures.get(match[1] ?? '')
    runs.push({ text: clause.text.slice(at, match.index) })
    at = match.index + match[0].length
    if (!figure) continue
    if (match[2] === '') runs.push({ text: sayFigure(figure), figure: figure.figure })
    else if (figure.change) runs.push({ text: '，' }, { text: sayChange(figure.change), figure: figure.figure })
  }
  return [...runs, { text: clause.text.slice(at) }].filter(({ text }) => text !== '')
}

/** Text written by people, one paragraph a line. */
const stated = (text: string | undefined): readonly ReportParagraph[] =>
  (text ?? '').split('\n').map((line) => line.trim()).filter(Boolean).map((line) => ({ source: 'stated', runs: [{ text: line }] }))

/**
 * Writes the parts of the report. What people say of a part as a whole opens it. A section without one clause that has records behind
 * it is left out; a part without anything keeps its heading and says that it must be filled in.
 */
export function composeParts(outline: readonly Part[], figures: readonly Figure[], statements: Statements): readonly ReportPart[] {
  const byId = new Map(figures.map((figure) => [figure.figure, figure]))
  return outline.map((part) => {
    const sections = part.sections.flatMap((section): ReportSection[] => {
      const runs = section.clauses.flatMap((clause) => runsOf(clause, byId) ?? [])
      const own = section.statement === undefined ? [] : stated(statements[section.statement])
      const paragraphs: ReportParagraph[] = [...(runs.length > 0 ? [{ source: 'counted', runs } as const] : []), ...own]
      return paragraphs.length > 0 ? [{ heading: section.heading, paragraphs }] : []
    })
    const own = part.statement === undefined ? [] : stated(statements[part.statement])
    const opening: ReportSection[] = own.length > 0 ? [{ heading: null, paragraphs: own }] : []
    return { heading: part.heading, sections: [...opening, ...sections] }
  })
}

/** Parts that have nothing in them yet: the report may not become final (督察规定 art 24). */
export const findEmptyParts = (parts: readonly ReportPart[]): readonly string[] =>
  parts.filter(({ sections }) => sections.length === 0).map(({ heading }) => heading)

/** Numbers in text that no figure carries. Years, dates and article or document numbers are not results. */
export function findOrphanNumbers(paragraph: ReportParagraph): readonly string[] {
  const free = paragraph.runs.filter(({ figure }) => figure === undefined).map(({ text }) => text).join('')
  const cleaned = free.replace(/12345|\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|〔\d{4}〕\d+号|第[\d]+[条款项次届]/g, '')
  return cleaned.match(/\d+(?:\.\d+)?%?/g) ?? []
}
