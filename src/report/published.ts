import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { Cases } from '#cases/cases.ts'
import type { CaseOutcome } from '#cases/request.ts'
import type { Who } from '#cases/who.ts'
import type { OfficialDocument } from '#documents/layout/model.ts'
import type { CaseRow, Ledger } from '#ledger/ledger.ts'
import type { OrganRow } from '#ledger/people/people.ts'
import type { StoredEvent } from '#ledger/entry.ts'
import { toOfficialDocument } from './document.ts'
import type { SealedReport } from './sealed.ts'
import { renderReport, sealWritten, writeReport, type ReportOrder } from './write.ts'

/** The document under which the frozen report is recorded in its case. */
export const REPORT_DOCUMENT = '法治政府建设年度报告'
const REPORT = 'annual-report'

/** `files`: hashes of the frozen DOCX and PDF. */
export interface PublishedReport { readonly row: CaseRow; readonly sealed: SealedReport; readonly document: OfficialDocument; readonly files: { readonly docx: string; readonly pdf: string } }

/** Why a report cannot be frozen yet. */
const incomplete = (says: string): CaseOutcome =>
  ({ ok: false, refusal: { action: REPORT_DOCUMENT, reasons: [{ code: 'incomplete-report', says, basis: '《法治政府建设与责任落实督察工作规定》第24条' }], possibleNow: [] } })

/**
 * Freezes the report as it stands: the sealed JSON, DOCX and PDF become attachments of the annual-report case, so that what was
 * published can be compared with what is counted later (restatements).
 */
export async function freezeReport(cases: Cases, who: Who, order: ReportOrder, caseId: string, key: string, on?: PlainDate): Promise<CaseOutcome> {
  const { ledger, catalogue } = cases.setting
  const written = await writeReport(ledger, catalogue, order)
  if (written.emptyParts.length > 0) return incomplete(`报告缺少：${written.emptyParts.join('、')}，四个部分齐全方可定稿`)
  const sealed = await sealWritten(ledger, order, written)
  const put = (data: Buffer, ending: string) => ledger.putAttachment(order.tenant, data, { name: `${written.title}.${ending}` })
  const json = await put(Buffer.from(JSON.stringify(sealed)), 'json')
  const docx = await put(await renderReport(ledger, order, written, 'docx', () => ''), 'docx')
  const pdf = await put(await renderReport(ledger, order, written, 'pdf', () => ''), 'pdf')
  const number = written.document.number
  const answers = { 文书名称: REPORT_DOCUMENT, ...(number ? { 文号: number } : {}), 模板版本: sealed.seal.head, 文件: [docx.hash, pdf.hash, json.hash] }
  return cases.act(who, { tenant: order.tenant, caseId, do: '制发文书', answers, key, bySystem: true, ...(on ? { on } : {}) })
}

const frozenIn = (events: readonly StoredEvent[]): { readonly docx: string; readonly pdf: string; readonly json: string } | undefined => {
  const answers = events.filter(({ action }) => action === '制发文书').map(({ payload }) => payload['answers'] as Record<string, unknown>)
  const files = answers.findLast((one) => one['文书名称'] === REPORT_DOCUMENT)?.['文件']
  const [docx, pdf, json] = Array.isArray(files) ? files.map(String) : []
  return docx && pdf && json ? { docx, pdf, json } : undefined
}

function documentOf(sealed: SealedReport, superior: string): OfficialDocument {
  const head = { organ: sealed.organ, organMark: `${sealed.organ}文件`, superior, title: sealed.title, number: sealed.number, signer: null, date: sealed.asOf, demo: false }
  return toOfficialDocument(head, sealed.parts, '')
}

const superiorOf = (organs: readonly OrganRow[], id: string): string =>
  organs.find((one) => one.id === organs.find((organ) => organ.id === id)?.parent)?.name ?? '上级人民政府'

/** Reports whose case has been published, as they were frozen. @param published name of the act that publishes */
export async function readPublished(ledger: Ledger, tenant: string, published = '公开'): Promise<readonly PublishedReport[]> {
  const { rows } = await ledger.findCases(tenant, { definition: REPORT, limit: 200 })
  const organs = await ledger.people.listOrgans(tenant)
  const found = await Promise.all(rows.map(async (row): Promise<PublishedReport | undefined> => {
    const events = await ledger.history(tenant, row.caseId)
    const frozen = frozenIn(events)
    const data = frozen && events.some(({ action }) => action === published) ? await ledger.readAttachment(tenant, frozen.json) : undefined
    if (!frozen || !data) return undefined
    const sealed = JSON.parse(data.toString('utf8')) as SealedReport
    return { row, sealed, document: documentOf(sealed, superiorOf(organs, row.organ)), files: frozen }
  }))
  return found.filter((one): one is PublishedReport => one !== undefined).sort((a, b) => b.sealed.year - a.sealed.year)
}
