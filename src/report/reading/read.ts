import { checkReport, type Finding } from './checks/check.ts'
import { joinCutLines } from './grammar/lines.ts'
import { toShadow } from './grammar/shadow.ts'
import { identify } from './identity.ts'
import { isAnnualReport } from './report-kind.ts'
import { findHeadings, findSections } from './sections.ts'
import type { ReadFigure, Statement } from './statement.ts'
import { findStatements } from './statements.ts'

/** A report that others wrote, as it was read. Places count characters (UTF-16 units) of the text that was given. */
export interface ReadReport {
  readonly isReport: boolean
  readonly organ: string | null
  readonly year: number | null
  readonly title: string | null
  readonly sections: readonly { readonly level: number; readonly heading: string }[]
  readonly figures: readonly ReadFigure[]
  readonly findings: readonly Finding[]
}

/** The figure with its place in the text as it was given. */
function plain(given: string, placeOf: (at: number) => number, { name, figure, value, unit, approximate, change, start, end }: Statement): ReadFigure {
  const from = placeOf(start)
  const to = placeOf(end - 1) + 1
  return { name, figure, value, unit, approximate, change, quote: given.slice(from, to), start: from, end: to }
}

/** Reads organ, year, sections and figures of an annual report and checks them against each other. Text that is no such report says so and has no figures. */
export function readReport(given: string): ReadReport {
  const { text, placeOf } = joinCutLines(given)
  const shadow = toShadow(text)
  const identity = identify(text)
  const headings = findHeadings(text, shadow)
  const sections = headings.map(({ level, heading }) => ({ level, heading }))
  if (!isAnnualReport(text, shadow, identity, headings)) return { isReport: false, ...identity, sections, figures: [], findings: [] }
  const statements = findStatements(text, shadow, findSections(shadow, headings), identity)
  return { isReport: true, ...identity, sections, figures: statements.map((one) => plain(given, placeOf, one)), findings: checkReport({ shadow, headings, statements }) }
}
