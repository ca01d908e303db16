import type { FastifyInstance } from 'fastify'
import { toHtml } from '#documents/layout/html.ts'
import { REPORT_FORMATS, renderReport, writeReport, type ReportFormat } from '#report/write.ts'
import type { ReportPreview } from '#workbench/api/contract.ts'
import type { House } from '../../house.ts'
import { reportOrder } from '../../reporting.ts'
import { Refused, getVisitor } from '../request.ts'
import { readScope } from './figures.ts'

const MEDIA: Readonly<Record<ReportFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', pdf: 'application/pdf', html: 'text/html; charset=utf-8', json: 'application/json',
}

type Query = { organ?: string; year?: string; format?: string }

export async function reportRoutes(app: FastifyInstance, house: House): Promise<void> {
  const hrefFor = (organ: string, year: number) => (figure: string): string => `/work/figures/${encodeURIComponent(figure)}?organ=${encodeURIComponent(organ)}&year=${year}`
  app.get<{ Querystring: Query }>('/api/report', async (request): Promise<ReportPreview> => {
    const { organ, year } = await readScope(house, getVisitor(request), request.query)
    const written = await writeReport(house.ledger, house.catalogue, await reportOrder(house, organ, year))
    return { organ, year, title: written.title, html: toHtml(written.document, { refHref: hrefFor(organ, year) }), emptyParts: written.emptyParts, orphans: written.orphans }
  })
  app.get<{ Querystring: Query }>('/api/report/download', async (request, reply) => {
    const { organ, year } = await readScope(house, getVisitor(request), request.query)
    const format = REPORT_FORMATS.find((one) => one === request.query.format)
    if (!format) throw new Refused(400, 'bad-format', `请给出格式：${REPORT_FORMATS.join('、')}`)
    const order = await reportOrder(house, organ, year)
    const written = await writeReport(house.ledger, house.catalogue, order)
    const data = await renderReport(house.ledger, order, written, format, hrefFor(organ, year))
    return reply.type(MEDIA[format]).header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(`${written.title}.${format}`)}`).send(data)
  })
}
