import { readFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Desk } from '#portal/desk.ts'
import { onlineMatters } from '#portal/desk.ts'
import type { Posted } from '#portal/form.ts'
import type { Frame } from '#portal/page.ts'
import { applyPage, formPage, receivedPage, submit } from '#portal/pages/apply.ts'
import { askCodePage, findFollowed, followPage, takeFollowedAct } from '#portal/pages/follow.ts'
import { homePage } from '#portal/pages/home.ts'
import { publicityFeed, publicityIndexPage, publicityPage, publishedProcedures } from '#portal/pages/publicity.ts'
import { reportPage, reportsPage } from '#portal/pages/reports.ts'
import { readPublished } from '#report/published.ts'
import type { House } from '../house.ts'
import { Refused } from './request.ts'
import { sendFile } from './api/attachments.ts'

const CSS = readFileSync(new URL('../../portal/portal.css', import.meta.url))
const ELDER = 'elder'

const send = (reply: FastifyReply, page: string, status = 200): FastifyReply => reply.status(status).type('text/html; charset=utf-8').send(page)

export async function portalRoutes(app: FastifyInstance, house: House): Promise<void> {
  const desk: Desk = { tenant: house.tenant, cases: house.cases, reading: house.reading }
  const town = String((await house.ledger.people.findSetting(house.tenant, 'town'))?.['name'] ?? '依法')
  const frame = (request: FastifyRequest): Frame => ({ town, demo: house.demo, elder: request.cookies[ELDER] === '1', path: request.url })
  app.get('/assets/portal.css', (_request, reply) => reply.type('text/css; charset=utf-8').header('cache-control', 'max-age=3600').send(CSS))
  app.post<{ Body: { on?: string; back?: string } }>('/elder', (request, reply) => {
    const back = String(request.body?.back ?? '/')
    return reply.setCookie(ELDER, request.body?.on === '1' ? '1' : '', { path: '/', sameSite: 'lax', maxAge: 31_536_000 }).redirect(/^\/(?!\/)/.test(back) ? back : '/', 303)
  })
  app.get('/', (request, reply) => send(reply, homePage(desk, frame(request))))
  applyRoutes(app, desk, frame)
  followRoutes(app, house, desk, frame)
  publicityRoutes(app, desk, frame, town)
  reportRoutes(app, house, desk, frame)
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
  app.post<{ Params: { id: string }; Body: Posted }>('/apply/:id', async (request, reply) => {
    const definition = matter(desk, request.params.id)
    const posted = request.body ?? {}
    const outcome = await submit(desk, definition, posted)
    if (outcome.ok) return send(reply, receivedPage(frame(request), definition, outcome.number, outcome.publicCode))
    return send(reply, await formPage(desk, frame(request), definition, String(posted['key'] ?? randomUUID()), posted, outcome.refusal.reasons), 422)
  })
}

function followRoutes(app: FastifyInstance, house: House, desk: Desk, frame: Framing): void {
  app.get<{ Querystring: { code?: string } }>('/follow', async (request, reply) => {
    const { code } = request.query
    if (!code) return send(reply, askCodePage(frame(request)))
    const file = await findFollowed(desk, code)
    if (!file) return send(reply, askCodePage(frame(request), '没有查到这个查询码，请核对后重新输入'), 404)
    return send(reply, followPage(frame(request), { file, code, documents: await house.issuing.list(desk.tenant, file), key: randomUUID() }))
  })
  app.post<{ Body: Posted }>('/follow', async (request, reply) => {
    const posted = request.body ?? {}
    const [code, name] = [String(posted['code'] ?? ''), String(posted['do'] ?? '')]
    const file = await findFollowed(desk, code)
    if (!file) return send(reply, askCodePage(frame(request), '没有查到这个查询码，请核对后重新输入'), 404)
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

function publicityRoutes(app: FastifyInstance, desk: Desk, frame: Framing, town: string): void {
  app.get('/publicity', (request, reply) => send(reply, publicityIndexPage(desk, frame(request))))
  app.get<{ Params: { id: string }; Querystring: { after?: string } }>('/publicity/:id', async (request, reply) => {
    const definition = publishedProcedures(desk).find(({ id }) => id === request.params.id)
    if (!definition) throw new Refused(404, 'no-list', '没有这个公示栏目')
    return send(reply, await publicityPage(desk, frame(request), definition, request.query.after))
  })
  app.get('/publicity.rss', async (request, reply) => reply.type('application/rss+xml; charset=utf-8').send(await publicityFeed(desk, `${request.protocol}://${request.host}`, town)))
}

function reportRoutes(app: FastifyInstance, house: House, desk: Desk, frame: Framing): void {
  app.get('/reports', async (request, reply) => send(reply, await reportsPage(desk, frame(request))))
  app.get<{ Params: { id: string } }>('/reports/:id', async (request, reply) => {
    const wanted = request.params.id.replace(/\.json$/, '')
    const found = (await readPublished(house.ledger, house.tenant)).find(({ row }) => row.caseId === wanted)
    if (!found) throw new Refused(404, 'no-report', '没有这份报告，或者尚未公开')
    if (request.params.id.endsWith('.json')) return reply.type('application/json').send(JSON.stringify(found.sealed, null, 1))
    return send(reply, reportPage(frame(request), found))
  })
}
