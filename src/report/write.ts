import { dateOf, type PlainDate } from '#core/calendar/plain-date.ts'
import { computeFigures, type Baseline, type Figure } from '#figures/figures.ts'
import { untilToday, yearOf } from '#figures/periods.ts'
import { toDocx } from '#documents/layout/docx.ts'
import { toHtml } from '#documents/layout/html.ts'
import { htmlPage, offlinePage } from './offline.ts'
import type { OfficialDocument } from '#documents/layout/model.ts'
import { toPdf } from '#documents/layout/pdf.ts'
import type { Ledger } from '#ledger/ledger.ts'
import type { Catalogue } from '#procedures/catalogue.ts'
import { composeParts, findEmptyParts, findOrphanNumbers, type ReportPart, type Statements } from './compose.ts'
import { toOfficialDocument } from './document.ts'
import { withOthers } from './outline/others.ts'
import { outlineOf } from './outline/outline.ts'
import { sealReport, type SealedReport } from './sealed.ts'

/** Of which organ and year, and how the organ signs. */
export interface ReportOrder {
  readonly tenant: string
  readonly organ: { readonly id: string; readonly name: string; readonly code: string; readonly level: string }
  /** Everything below whose records are counted too; the organ itself included. */
  readonly organs: readonly string[]
  readonly superior: string
  readonly year: number
  readonly today: PlainDate
  readonly demo: boolean
}

export interface WrittenReport {
  readonly title: string
  readonly parts: readonly ReportPart[]
  readonly figures: readonly Figure[]
  readonly document: OfficialDocument
  readonly emptyParts: readonly string[]
  readonly orphans: readonly string[]
  /** The definitions by which it was counted. */
  readonly catalogue: Catalogue
}

const REPORT = 'annual-report'
const BASELINE = 'figure-baseline'

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')

/** Values of the year before, as the register of baselines holds them with their source. */
export async function loadBaselines(ledger: Ledger, tenant: string, organ: string, year: number): Promise<readonly Baseline[]> {
  const { rows } = await ledger.findCases(tenant, { definition: BASELINE, organ, limit: 1000 })
  return rows.filter(({ facts }) => Number(facts['年度']) === year - 1)
    .map(({ facts }) => ({ figure: text(facts['指标']), value: Number(facts['数值']), source: text(facts['来源报告']) }))
}

interface ReportCase { readonly statements: Statements; readonly number: string | null; readonly signer: string | null; readonly date: PlainDate | null }

async function loadReportCase(ledger: Ledger, tenant: string, organ: string, year: number): Promise<ReportCase> {
  const { rows } = await ledger.findCases(tenant, { definition: REPORT, organ, limit: 50 })
  const facts = rows.find((row) => Number(row.facts['年度']) === year)?.facts ?? {}
  const statements = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, text(value)]))
  return { statements, number: text(facts['发文字号']) || null, signer: text(facts['签发人']) || null, date: text(facts['成文日期']) || null }
}

/** Counts the figures and writes the report of an organ and year. Time does not grow with the number of events. */
export async function writeReport(ledger: Ledger, catalogue: Catalogue, order: ReportOrder): Promise<WrittenReport> {
  const { tenant, organ, year } = order
  await ledger.sequence(tenant)
  const [baselines, kase] = await Promise.all([loadBaselines(ledger, tenant, organ.id, year), loadReportCase(ledger, tenant, organ.id, year)])
  const figures = await computeFigures(ledger, catalogue, { tenant, organs: order.organs, period: untilToday(yearOf(year), order.today), baselines })
  const parts = composeParts(withOthers(outlineOf(organ.level), catalogue), figures, kase.statements)
  const title = `${organ.name}关于${year}年度法治政府建设情况的报告`
  const intro = `根据《法治政府建设与责任落实督察工作规定》，现将${organ.name.replace(/人民政府$/, '')}${year}年度法治政府建设情况报告如下：`
  const head = { organ: organ.name, organMark: `${organ.name}文件`, superior: order.superior, title, number: kase.number, signer: kase.signer, date: kase.date, demo: order.demo }
  const counted = parts.flatMap(({ sections }) => sections).flatMap(({ paragraphs }) => paragraphs).filter(({ source }) => source === 'counted')
  return { title, parts, figures, document: toOfficialDocument(head, parts, intro), emptyParts: findEmptyParts(parts), orphans: counted.flatMap(findOrphanNumbers), catalogue }
}

/** The figures that the text states; the sealed report carries these with their records' commitments. */
const statedFigures = ({ parts, figures }: Pick<WrittenReport, 'parts' | 'figures'>): readonly Figure[] => {
  const stated = new Set(parts.flatMap(({ sections }) => sections).flatMap(({ paragraphs }) => paragraphs).flatMap(({ runs }) => runs).map(({ figure }) => figure))
  return figures.filter(({ figure }) => stated.has(figure))
}

/** The report as JSON with proofs: signed at a checkpoint of the log, verifiable offline. */
export async function sealWritten(ledger: Ledger, order: ReportOrder, written: WrittenReport): Promise<SealedReport> {
  const checkpoint = await ledger.checkpoint(order.tenant)
  const signer = await ledger.signer(order.tenant)
  return sealReport({
    format: 'yifa-report/1', organ: order.organ.name, year: order.year, title: written.title, number: written.document.number ?? null,
    asOf: dateOf(order.today), parts: written.parts, figures: statedFigures(written), checkpoint,
  }, signer)
}

export const REPORT_FORMATS = ['docx', 'pdf', 'html', 'json'] as const
export type ReportFormat = (typeof REPORT_FORMATS)[number]

/**
 * The report in one format. HTML: `refHref` gives the address of the records behind a figure on a server; left out, the file carries the
 * records itself, personal names masked, and needs no server.
 */
export async function renderReport(ledger: Ledger, order: ReportOrder, written: WrittenReport, format: ReportFormat, refHref?: (figure: string) => string): Promise<Buffer> {
  switch (format) {
    case 'docx': return toDocx(written.document)
    case 'pdf': return toPdf(written.document)
    case 'html': return Buffer.from(refHref ? htmlPage(written.document, toHtml(written.document, { refHref })) : await offlinePage(ledger, { document: written.document, stated: statedFigures(written), source: { tenant: order.tenant, organs: order.organs, period: untilToday(yearOf(order.year), order.today), catalogue: written.catalogue } }))
    case 'json': return Buffer.from(JSON.stringify(await sealWritten(ledger, order, written), null, 1))
    default: return format satisfies never
  }
}
