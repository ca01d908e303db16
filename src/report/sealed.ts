import { createHash, createPublicKey, verify as verifySignature } from 'node:crypto'
import type { Figure } from '#figures/figures.ts'
import { percent, sayChange, toPlaces } from '#figures/rounding.ts'
import { findOrphanNumbers, type ReportPart } from './compose.ts'
import { sayFigure } from './say-figure.ts'
import type { ReportRun } from './sentence.ts'

/** The report as JSON: text, figures and the seals by which anyone can verify it without the server. */
export interface SealedReport {
  readonly format: 'yifa-report/1'
  readonly organ: string
  readonly year: number
  readonly title: string
  readonly number: string | null
  readonly asOf: string
  readonly parts: readonly ReportPart[]
  readonly figures: readonly Figure[]
  /** Signed checkpoint (C2SP note) of the log at which the figures were counted. */
  readonly checkpoint: string
  readonly seal: { readonly publicKey: string; readonly head: string; readonly parts: readonly string[]; readonly figures: Readonly<Record<string, string>>; readonly signature: string }
}

export interface Fault { readonly where: string; readonly says: string }

/** JSON with sorted keys: the same content always gives the same bytes. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, item]) => item !== undefined).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`
}

const digest = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('hex')

type Body = Omit<SealedReport, 'seal'>
export interface Signer { readonly publicKey: string; readonly sign: (text: string) => string }

const headOf = ({ format, organ, year, title, number, asOf, checkpoint }: Body): string => digest({ format, organ, year, title, number, asOf, checkpoint })

const toSign = (seal: Omit<SealedReport['seal'], 'signature'>): string => canonical(seal)

/** Seals each part and each figure by itself, so that verification can name what was changed. */
export function sealReport(body: Body, signer: Signer): SealedReport {
  const seal = {
    publicKey: signer.publicKey, head: headOf(body), parts: body.parts.map(digest),
    figures: Object.fromEntries(body.figures.map((figure) => [figure.figure, digest(figure)])),
  }
  return { ...body, seal: { ...seal, signature: signer.sign(toSign(seal)) } }
}

function checkSignature(seal: SealedReport['seal']): boolean {
  const { signature, ...signed } = seal
  try {
    // Base64 may be written in several ways; only one of them is the seal's.
    if (Buffer.from(signature, 'base64').toString('base64') !== signature) return false
    const key = createPublicKey({ key: Buffer.from(seal.publicKey, 'base64'), format: 'der', type: 'spki' })
    return verifySignature(null, Buffer.from(toSign(signed)), key, Buffer.from(signature, 'base64'))
  } catch {
    return false
  }
}

function checkFigure(figure: Figure): Fault[] {
  const where = `指标 ${figure.figure}`
  const expected = figure.denominator === null ? toPlaces(figure.numerator, figure.decimals) : percent(figure.numerator, figure.denominator, figure.decimals, figure.rounding)
  return expected === figure.value ? [] : [{ where, says: `数值${figure.value}与分子${figure.numerator}、分母${figure.denominator ?? '无'}算得的${expected}不符` }]
}

/** What a run may say of its figure: the value (reports sealed earlier wrote every digit), the change, or that it is none. */
function saysSo({ text, none }: ReportRun, figure: Figure): boolean {
  if (none) return figure.value === 0
  return text === sayFigure(figure) || text === `${figure.value ?? ''}${figure.unit}` || (figure.change !== null && text === sayChange(figure.change))
}

function checkText(report: SealedReport): Fault[] {
  const byId = new Map(report.figures.map((figure) => [figure.figure, figure]))
  return report.parts.flatMap((part) => part.sections.flatMap((section) => section.paragraphs.flatMap((paragraph): Fault[] => {
    const where = `${part.heading}${section.heading ? ` / ${section.heading}` : ''}`
    const wrong = paragraph.runs.flatMap((run): Fault[] => {
      const { text, figure: id } = run
      const figure = id === undefined ? undefined : byId.get(id)
      if (id === undefined) return []
      if (!figure) return [{ where, says: `文中引用的指标“${id}”不在指标表中` }]
      return saysSo(run, figure) ? [] : [{ where, says: `文中“${text}”与指标“${figure.name}”${sayFigure(figure)}不一致` }]
    })
    const orphans = paragraph.source === 'counted' ? findOrphanNumbers(paragraph) : []
    return [...wrong, ...orphans.map((number) => ({ where, says: `数字“${number}”没有对应的指标` }))]
  })))
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)
const areRecords = (value: unknown): value is readonly Readonly<Record<string, unknown>>[] => Array.isArray(value) && value.every(isRecord)

const isPart = ({ heading, sections }: Readonly<Record<string, unknown>>): boolean =>
  typeof heading === 'string' && areRecords(sections) && sections.every(({ paragraphs }) => areRecords(paragraphs) && paragraphs.every(({ runs }) => areRecords(runs) && runs.every(({ text }) => typeof text === 'string')))

const isChange = (value: unknown): boolean => value === null || (isRecord(value) && typeof value['direction'] === 'string' && typeof value['percent'] === 'number')

/** Numbers with which a rate can be worked out again. */
const isNumber = (value: unknown): boolean => typeof value === 'number' && Math.abs(value) < 1e15
const isPlaces = (value: unknown): boolean => Number.isInteger(value) && Math.abs(Number(value)) <= 10

const isFigure = ({ figure, name, unit, numerator, denominator, decimals, rounding, change }: Readonly<Record<string, unknown>>): boolean =>
  [figure, name, unit, rounding].every((text) => typeof text === 'string') && isNumber(numerator) && isPlaces(decimals)
  && (denominator === null || (isNumber(denominator) && Number(decimals) >= 0)) && isChange(change)

/** Whether a value has the shape of a sealed report, so that it can be checked at all. */
export function isSealedReport(value: unknown): value is SealedReport {
  if (!isRecord(value) || value['format'] !== 'yifa-report/1' || !isRecord(value['seal'])) return false
  const { seal, parts, figures } = value
  return areRecords(parts) && parts.every(isPart) && areRecords(figures) && figures.every(isFigure) && Array.isArray(seal['parts']) && isRecord(seal['figures'])
    && [seal['publicKey'], seal['head'], seal['signature']].every((text) => typeof text === 'string')
}

/** Checks a report by itself: seal, each part and figure against its own digest, arithmetic, and every number in the text. */
export function verifyReport(report: SealedReport): { readonly ok: boolean; readonly checked: number; readonly faults: readonly Fault[] } {
  const { seal, ...body } = report
  const faults: Fault[] = [
    ...(headOf(body) === seal.head ? [] : [{ where: '报告首部', says: '单位、年度、标题、文号、日期或者日志检查点被改动，与封签不符' }]),
    ...report.parts.flatMap((part, index) => (digest(part) === seal.parts[index] ? [] : [{ where: `第${index + 1}部分 ${part.heading}`, says: '文字被改动，与封签不符' }])),
    ...report.figures.flatMap((figure) => (digest(figure) === seal.figures[figure.figure] ? [] : [{ where: `指标 ${figure.figure}`, says: '指标内容被改动，与封签不符' }])),
    ...(report.parts.length === seal.parts.length && report.figures.length === Object.keys(seal.figures).length ? [] : [{ where: '报告', says: '部分或者指标的数目与封签不符' }]),
    ...(checkSignature(seal) ? [] : [{ where: '封签', says: '签名无效：封签被改动，或者不是由其所称的密钥签署' }]),
    ...report.figures.flatMap(checkFigure), ...checkText(report),
  ]
  return { ok: faults.length === 0, checked: report.parts.length + report.figures.length + 2, faults }
}
