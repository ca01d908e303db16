import type { FastifyInstance } from 'fastify'
import { toHtml } from '#documents/layout/html.ts'
import { REPORT_FORMATS, renderReport, writeReport, type ReportFormat } from '#report/write.ts'
import type { ReportPreview } from '#workbench/api/contract.ts'
import type { House } from '../../house.ts'
import { reportOrder } from '../../reporting.ts'
import { dateOf } from '#core/calendar/plain-date.ts'
import { REPORT_DOCUMENT } from '#report/published.ts'
import { Refused, getVisitor } from '../request.ts'
import { attachmentHref } from './present.ts'
import { readScope } from './figures.ts'

const MEDIA: Readonly<Record<ReportFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', pdf: 'application/pdf', html: 'text/html; charset=utf-8', json: 'application/json',
}

type Query = { organ?: string; year?: string; format?: string }

/** The annual-report case of an organ and year, with what was frozen in it. */
async function reportCase(house: House, organ: string, year: number): Promise<ReportPreview['case']> {
  const { rows } = await house.ledger.findCases(house.tenant, { definition: 'annual-report', organ, limit: 50 })
  const row = rows.find(({ facts, state }) => Number(facts['年度']) === year && state !== '已作废' && state !== '已撤销')
  if (!row) return null
  const href = (hash: unknown): string => attachmentHref(row.caseId, String(hash ?? ''))
  const frozen = (await house.ledger.history(house.tenant, row.caseId)).flatMap(({ action, on, payload }) => {
    const answers = (payload['answers'] ?? {}) as Readonly<Record<string, unknown>>
    const [docx, pdf, json] = Array.isArray(answers['文件']) ? answers['文件'] as readonly unknown[] : []
    return action === '制发文书' && answers['文书名称'] === REPORT_DOCUMENT ? [{ on: dateOf(on), number: typeof answers['文号'] === 'string' ? answers['文号'] : null, docx: href(docx), pdf: href(pdf), json: href(json) }] : []
  })
  return { id: row.caseId, state: row.state, frozen }
}

export async function reportRoutes(app: FastifyInstance, house: House): Promise<void> {
  const hrefFor = (organ: string, year: number) => (figure: string): string => `/work/figures/${encodeURIComponent(figure)}?organ=${encodeURIComponent(organ)}&year=${year}`
  app.get<{ Querystring: Query }>('/api/report', async (request): Promise<ReportPreview> => {
    const { organ, year } = await readScope(house, getVisitor(request), request.query)
    const written = await writeReport(house.ledger, house.catalogue, await reportOrder(house, organ, year))
    return { case: await reportCase(house, organ, year), organ, year, title: written.title, html: toHtml(written.document, { refHref: hrefFor(organ, year) }), emptyParts: written.emptyParts, orphans: written.orphans }
  })
  app.get<{ Querystring: Query }>('/api/report/download', async (request, reply) => {
    const { organ, year } = await readScope(house, getVisitor(request), request.query)
    const format = REPORT_FORMATS.find((one) => one === request.query.format)
    if (!format) throw new Refused(400, 'bad-format', `请给出格式：${REPORT_FORMATS.join('、')}`)
    const order = await reportOrder(house, organ, year)
    const written = await writeReport(house.ledger, house.catalogue, order)
    const data = await renderReport(house.ledger, order, written, format)
    return reply.type(MEDIA[format]).header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(`${written.title}.${format}`)}`).send(data)
  })
}
