import type { Figure } from '#figures/figures.ts'
import type { Matter, Outline, Part, Section } from './outline/words.ts'
import { saySentence, type Given, type ReportRun } from './sentence.ts'

export interface ReportParagraph {
  /** `counted` from records, or `stated` by people in the annual-report case. */
  readonly source: 'counted' | 'stated'
  readonly runs: readonly ReportRun[]
}

export interface ReportSection { readonly heading: string | null; readonly paragraphs: readonly ReportParagraph[] }
export interface ReportPart {
  readonly heading: string
  readonly sections: readonly ReportSection[]
  /** Something that has to be said is still missing. */
  readonly unfilled?: true
}

/** Answers of the annual-report case that the outline sets in place, by their field. */
export type Statements = Readonly<Record<string, string>>

/** Text written by people, one paragraph a line. */
const stated = (text: string | undefined): readonly ReportParagraph[] =>
  (text ?? '').split('\n').map((line) => line.trim()).filter(Boolean).map((line) => ({ source: 'stated', runs: [{ text: line }] }))

interface Told { readonly topic: string; readonly runs: readonly ReportRun[] }

function tell(matters: readonly Matter[], given: Given): readonly Told[] {
  return matters.flatMap(({ topic, clauses }) => {
    const runs = clauses.flatMap((clause) => saySentence(clause, given) ?? [])
    return runs.length > 0 ? [{ topic, runs }] : []
  })
}

function composeSection(section: Section, given: Given, statements: Statements): readonly ReportSection[] {
  const told = tell(section.matters, given)
  const counted = told.map(({ topic, runs }): ReportParagraph => ({ source: 'counted', runs: told.length > 1 ? [{ text: `${topic}。`, topic: true }, ...runs] : runs }))
  const paragraphs = [...counted, ...(section.statement === undefined ? [] : stated(statements[section.statement]))]
  return paragraphs.length > 0 ? [{ heading: section.heading, paragraphs }] : []
}

const paragraphsOf = (sections: readonly ReportSection[]): readonly ReportParagraph[] => sections.flatMap(({ paragraphs }) => paragraphs)

/** Zeros alone are no report, and where people have to speak, figures alone are none. */
const isFilled = (part: Part, sections: readonly ReportSection[]): boolean =>
  paragraphsOf(sections).some(({ source, runs }) => source === 'stated' || (part.byPeople !== true && runs.some(({ figure, none }) => figure !== undefined && none !== true)))

/**
 * Writes the parts of the report. What people say of a part as a whole opens it. A section without one sentence that has records behind
 * it is left out; a part that is not filled keeps its heading and says that it must be.
 */
export function composeParts({ parts, wording }: Outline, figures: readonly Figure[], statements: Statements): readonly ReportPart[] {
  const given: Given = { figures: new Map(figures.map((figure) => [figure.figure, figure])), wording }
  return parts.map((part) => {
    const own = part.statement === undefined ? [] : stated(statements[part.statement])
    const opening: ReportSection[] = own.length > 0 ? [{ heading: null, paragraphs: own }] : []
    const sections = [...opening, ...part.sections.flatMap((section) => composeSection(section, given, statements))]
    return { heading: part.heading, sections, ...(isFilled(part, sections) ? {} : { unfilled: true }) }
  })
}

/** Parts that are not filled yet: the report may not become final (督察规定 art 24). */
export const findEmptyParts = (parts: readonly ReportPart[]): readonly string[] => parts.filter(({ unfilled }) => unfilled).map(({ heading }) => heading)

/** Numbers in text that no figure carries. Years, dates and article or document numbers are not results. */
export function findOrphanNumbers(paragraph: ReportParagraph): readonly string[] {
  const free = paragraph.runs.filter(({ figure, none }) => figure === undefined || none === true).map(({ text }) => text).join('')
  const cleaned = free.replace(/12345|\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|〔\d{4}〕\d+号|第[\d]+[条款项次届]/g, '')
  return cleaned.match(/\d+(?:\.\d+)?%?/g) ?? []
}
