import { readFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { drawProcedure } from '#core/review/draw.ts'
import type { Desk } from '#portal/desk.ts'
import { onlineMatters } from '#portal/desk.ts'
import { publicityFeed, sitemap } from '#portal/feeds.ts'
import type { Posted } from '#portal/form.ts'
import type { Frame } from '#portal/page.ts'
import { applyPage, formPage, receivedPage, submit, takenPage } from '#portal/pages/apply.ts'
import { consultationPage, consultationsPage, findConsulted, giveOpinion, textOf, type Consulted } from '#portal/pages/consultations.ts'
import { NO_CODE, askCodePage, findFollowed, followPage, takeFollowedAct } from '#portal/pages/follow.ts'
import { handbookIndexPage, handbookPage, handbookRulesPage } from '#portal/pages/handbook.ts'
import { homePage } from '#portal/pages/home.ts'
import { publicityIndexPage, publicityPage, publishedProcedures, type ListQuery } from '#portal/pages/publicity.ts'
import { reportFigurePage, reportPage, reportsPage } from '#portal/pages/reports.ts'
import { readPublished } from '#report/published.ts'
import type { House } from '../house.ts'
import { Refused } from './request.ts'
import { checkText } from './input.ts'
import { sendFile } from './api/attachments.ts'

const CSS = readFileSync(new URL('../../portal/portal.css', import.meta.url))
const MARK = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0b4f9c"/><path d="M16 6v20M8 26h16M7 11h18M7 11l-3 8h6zM25 11l-3 8h6z" fill="none" stroke="#fff" stroke-width="2" stroke-linejoin="round"/></svg>'
export const ELDER = 'elder'

const send = (reply: FastifyReply, page: string, status = 200): FastifyReply => reply.status(status).type('text/html; charset=utf-8').send(page)

/** An address of our own: nothing that a browser would read as another host. */
const ownPath = (back: string): string => (/^\/(?![/\\])[^\\\s]*$/.test(back) ? back : '/')

/** What was posted, every value storable. A form that is no form posts nothing. */
function postedIn(request: FastifyRequest): Posted {
  const body = request.body
  if (typeof body !== 'object' || body === null) return {}
  for (const [name, value] of Object.entries(body)) for (const text of Array.isArray(value) ? value : [value]) checkText(String(text), checkText(name, '填写项', 100))
  return body as Posted
}

const keyIn = (posted: Posted): string => (typeof posted['key'] === 'string' && posted['key'].length >= 16 && posted['key'].length <= 100 ? posted['key'] : randomUUID())

/** What the installation calls itself on its public pages. */
export const townName = async ({ ledger, tenant }: House): Promise<string> => String((await ledger.people.findSetting(tenant, 'town'))?.['name'] ?? '依法')

export async function portalRoutes(app: FastifyInstance, house: House): Promise<void> {
  const desk: Desk = { tenant: house.tenant, cases: house.cases, reading: house.reading }
  const town = await townName(house)
  const frame = (request: FastifyRequest): Frame => ({ town, demo: house.demo, elder: request.cookies[ELDER] === '1', path: request.url })
  app.get('/assets/portal.css', (_request, reply) => reply.type('text/css; charset=utf-8').header('cache-control', 'max-age=3600').send(CSS))
  app.get('/assets/mark.svg', (_request, reply) => reply.type('image/svg+xml').header('cache-control', 'max-age=86400').send(MARK))
  app.post('/elder', (request, reply) => {
    const posted = postedIn(request)
    return reply.setCookie(ELDER, posted['on'] === '1' ? '1' : '', { path: '/', sameSite: 'lax', maxAge: 31_536_000 }).redirect(ownPath(String(posted['back'] ?? '/')), 303)
  })
  app.get('/', (request, reply) => send(reply, homePage(desk, frame(request))))
  applyRoutes(app, desk, frame)
  followRoutes(app, house, desk, frame)
  consultationRoutes(app, house, desk, frame)
  publicityRoutes(app, desk, frame)
  reportRoutes(app, house, desk, frame)
  handbookRoutes(app, desk, frame)
  feedRoutes(app, desk, town)
}

type Framing = (request: FastifyRequest) => Frame

function matter(desk: Desk, id: string) {
  const found = onlineMatters(desk).find((one) => one.id === id)
  if (!found) throw new Refused(404, 'no-matter', '没有这个网上办理事项')
  return found
}

function applyRoutes(app: FastifyInstance, desk: Desk, frame: Framing): void {
  app.get('/apply', (request, reply) => send(reply, applyPage(desk, frame(request))))
  app.get<{ Params: { id: string } }>('/apply/:id', async (request, reply) => send(reply, await formPage(desk, frame(request), matter(desk, request.params.id), randomUUID())))
  app.post<{ Params: { id: string } }>('/apply/:id', async (request, reply) => {
    const definition = matter(desk, request.params.id)
    const posted = postedIn(request)
    const key = keyIn(posted)
    const outcome = await submit(desk, definition, posted, key)
    if (outcome.ok) return reply.redirect(outcome.publicCode ? `/received?code=${outcome.publicCode}` : '/received', 303)
    return send(reply, await formPage(desk, frame(request), definition, key, posted, outcome.refusal.reasons), 422)
  })
  app.get<{ Querystring: { code?: string } }>('/received', async (request, reply) => {
    const { code } = request.query
    if (!code) return send(reply, takenPage(frame(request)))
    const file = await findFollowed(desk, code)
    return file ? send(reply, receivedPage(frame(request), file, code)) : send(reply, askCodePage(frame(request), code, NO_CODE), 404)
  })
}

function followRoutes(app: FastifyInstance, house: House, desk: Desk, frame: Framing): void {
  const notFound = (request: FastifyRequest, reply: FastifyReply, code: string) => send(reply, askCodePage(frame(request), code, NO_CODE), 404)
  app.get<{ Querystring: { code?: string } }>('/follow', async (request, reply) => {
    const { code } = request.query
    if (!code) return send(reply, askCodePage(frame(request)))
    const file = await findFollowed(desk, code)
    if (!file) return notFound(request, reply, code)
    return send(reply, followPage(frame(request), { file, code, documents: await house.issuing.list(desk.tenant, file), key: randomUUID() }))
  })
  app.post('/follow', async (request, reply) => {
    const posted = postedIn(request)
    const [code, name] = [String(posted['code'] ?? ''), String(posted['do'] ?? '')]
    const file = await findFollowed(desk, code)
    if (!file) return notFound(request, reply, code)
    const outcome = await takeFollowedAct(desk, file, code, name, posted)
    if (outcome.ok) return reply.redirect(`/follow?code=${encodeURIComponent(code)}`, 303)
    const view = { file, code, documents: await house.issuing.list(desk.tenant, file), key: randomUUID(), tried: name, posted, reasons: outcome.refusal.reasons }
    return send(reply, followPage(frame(request), view), 422)
  })
  app.get<{ Querystring: { code?: string; hash?: string } }>('/follow/file', async (request, reply) => {
    const { code = '', hash = '' } = request.query
    const file = await findFollowed(desk, code)
    const issued = file ? (await house.issuing.list(desk.tenant, file)).filter(({ external }) => external).flatMap((one) => one.issued) : []
    if (!issued.some(({ files }) => files.includes(hash))) throw new Refused(404, 'no-file', '没有这个文件')
    return sendFile(house, reply, hash)
  })
}

function consultationRoutes(app: FastifyInstance, house: House, desk: Desk, frame: Framing): void {
  const find = async (id: string): Promise<Consulted> => {
    const found = await findConsulted(desk, id)
    if (!found) throw new Refused(404, 'no-consultation', '没有这份征求意见的草案')
    return found
  }
  app.get('/consultations', async (request, reply) => send(reply, await consultationsPage(desk, frame(request))))
  app.get<{ Params: { id: string }; Querystring: { taken?: string } }>('/consultations/:id', async (request, reply) =>
    send(reply, consultationPage(frame(request), await find(request.params.id), { key: randomUUID(), taken: request.query.taken === '1' })))
  app.get<{ Params: { id: string } }>('/consultations/:id/text', async (request, reply) => {
    const hash = textOf(await find(request.params.id))
    if (hash === undefined) throw new Refused(404, 'no-file', '没有这个文件')
    return sendFile(house, reply, hash)
  })
  app.post<{ Params: { id: string } }>('/consultations/:id', async (request, reply) => {
    const one = await find(request.params.id)
    const posted = postedIn(request)
    const key = keyIn(posted)
    const outcome = await giveOpinion(desk, one, posted, key)
    if (outcome.ok) return reply.redirect(`/consultations/${encodeURIComponent(one.caseId)}?taken=1`, 303)
    return send(reply, consultationPage(frame(request), one, { key, posted, reasons: outcome.refusal.reasons }), 422)
  })
}

function publicityRoutes(app: FastifyInstance, desk: Desk, frame: Framing): void {
  app.get('/publicity', (request, reply) => send(reply, publicityIndexPage(desk, frame(request))))
  app.get<{ Params: { id: string }; Querystring: ListQuery }>('/publicity/:id', async (request, reply) => {
    const definition = publishedProcedures(desk).find(({ id }) => id === request.params.id)
    if (!definition) throw new Refused(404, 'no-list', '没有这个公示栏目')
    return send(reply, await publicityPage(desk, frame(request), definition, request.query))
  })
}

function reportRoutes(app: FastifyInstance, house: House, desk: Desk, frame: Framing): void {
  const find = async (caseId: string) => {
    const found = (await readPublished(house.ledger, house.tenant)).find(({ row }) => row.caseId === caseId)
    if (!found) throw new Refused(404, 'no-report', '没有这份报告，或者尚未公开')
    return found
  }
  app.get('/reports', async (request, reply) => send(reply, await reportsPage(desk, frame(request))))
  app.get<{ Params: { id: string } }>('/reports/:id', async (request, reply) => {
    const [, id = '', ending] = /^(.*?)(?:\.(json|docx|pdf))?$/.exec(request.params.id) ?? []
    const found = await find(id)
    if (ending === 'json') return reply.type('application/json').send(JSON.stringify(found.sealed, null, 1))
    if (ending === 'docx' || ending === 'pdf') return sendFile(house, reply, found.files[ending])
    return send(reply, reportPage(frame(request), found))
  })
  app.get<{ Params: { id: string; figure: string }; Querystring: { after?: string } }>('/reports/:id/figures/:figure', async (request, reply) => {
    const { id, figure } = request.params
    const page = await reportFigurePage(desk, frame(request), await find(id), figure, request.query.after)
    if (page === undefined) throw new Refused(404, 'no-figure', '这份报告中没有这个数字')
    return send(reply, page)
  })
}

function handbookRoutes(app: FastifyInstance, desk: Desk, frame: Framing): void {
  const find = (id: string) => {
    const definition = desk.cases.setting.catalogue.procedures.find((one) => one.id === id)
    if (!definition) throw new Refused(404, 'no-procedure', '没有这个事项的办事指南')
    return definition
  }
  app.get('/handbook', (request, reply) => send(reply, handbookIndexPage(desk, frame(request))))
  app.get<{ Params: { id: string } }>('/handbook/:id', (request, reply) => send(reply, handbookPage(frame(request), find(request.params.id))))
  app.get<{ Params: { id: string } }>('/handbook/:id/rules', (request, reply) => send(reply, handbookRulesPage(frame(request), find(request.params.id))))
  app.get<{ Params: { id: string } }>('/handbook/:id/drawing.svg', (request, reply) => reply.type('image/svg+xml; charset=utf-8').header('cache-control', 'max-age=3600').send(drawProcedure(find(request.params.id))))
}

function feedRoutes(app: FastifyInstance, desk: Desk, town: string): void {
  const originOf = (request: FastifyRequest): string => `${request.protocol}://${request.host}`
  app.get('/publicity.rss', async (request, reply) => reply.type('application/rss+xml; charset=utf-8').send(await publicityFeed(desk, originOf(request), town)))
  app.get('/sitemap.xml', async (request, reply) => reply.type('application/xml; charset=utf-8').send(await sitemap(desk, originOf(request))))
  app.get('/robots.txt', (request, reply) => reply.type('text/plain; charset=utf-8').send(`User-agent: *\nDisallow: /work/\nDisallow: /api/\nDisallow: /follow\nDisallow: /received\nSitemap: ${originOf(request)}/sitemap.xml\n`))
}
