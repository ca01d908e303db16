import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { conditionHolds } from './condition.ts'
import { completeFacts, isBlank, type Facts, type IssuingOrgan } from './facts.ts'
import { fillTemplate } from './fill.ts'
import type { OfficialDocument } from './layout/model.ts'
import { toPdf, type PdfOptions } from './layout/pdf.ts'
import { readBack } from './readBack.ts'
import { defaultTemplate } from './template.ts'
import type { DocumentTemplate } from './templateText.ts'

export interface IssueOrder {
  readonly template: DocumentTemplate
  readonly facts: Facts
  readonly organ: IssuingOrgan
  readonly number?: string
  /** Folder with templates edited by the office: `<程序>/<文书>.docx`. */
  readonly overrideFolder?: string
  /** Printed across every page, e.g. 演示 or 草稿. */
  readonly watermark?: string
  /** A copy of what was issued, with things taken out of it: their absence is no fault. */
  readonly isCopy?: true
  readonly pdf?: PdfOptions
}

/** A required field that is empty, why it is required, and the article. */
export interface MissingField { readonly field: string; readonly says: string; readonly basis: string }

export type Issued =
  | { readonly ok: true; readonly docx: Buffer; readonly pdf: Buffer; readonly model: OfficialDocument; readonly templateVersion: string }
  | { readonly ok: false; readonly missing: readonly MissingField[] }

/**
 * The required fields that the facts leave empty, in the order of the template.
 * @param known facts by which it is judged whether a field is required, where they are more than those
 */
export function missingFields(template: DocumentTemplate, facts: Facts, known: Facts = facts): readonly MissingField[] {
  return template.required
    .filter(({ field, when }) => isBlank(facts[field]) && (when === undefined || conditionHolds(when, known[when.field])))
    .map(({ field, says, basis }) => ({ field, says, basis }))
}

/**
 * Makes a document: required fields are checked first, then the office's own Word template (or the default) is filled, and
 * the PDF is drawn from that same filled file. `templateVersion` is the SHA-256 of the template used. Rejects with
 * `TemplateError` or `DocxError` for a faulty template, `PdfError` when the PDF cannot be drawn.
 */
export async function issueDocument(order: IssueOrder): Promise<Issued> {
  const facts = completeFacts(order.facts, order.organ, order.number)
  const missing = missingFields(order.template, facts)
  if (missing.length > 0 && !order.isCopy) return { ok: false, missing }
  const source = await sourceOf(order.template, order.overrideFolder)
  const docx = await fillTemplate(source.docx, facts)
  const { kind, isSealed } = order.template
  const model = readBack(docx, { kind, seal: isSealed, ...(order.watermark ? { watermark: order.watermark } : {}) })
  return { ok: true, docx, pdf: await toPdf(model, order.pdf), model, templateVersion: source.version }
}

async function sourceOf(template: DocumentTemplate, folder: string | undefined): Promise<{ docx: Buffer; version: string }> {
  const own = folder === undefined ? undefined : await readFile(join(folder, template.procedure, `${template.name}.docx`)).catch(absent)
  if (own) return { docx: own, version: sha256(own) }
  return { docx: await defaultTemplate(template), version: sha256(JSON.stringify(template)) }
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}

const sha256 = (data: Buffer | string): string => createHash('sha256').update(data).digest('hex')
