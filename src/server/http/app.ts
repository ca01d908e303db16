import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import multipart from '@fastify/multipart'
import type { House } from '../house.ts'
import { Refused, SESSION_COOKIE } from './request.ts'
import { AttachmentRefused } from '#ledger/attachments.ts'
import { SheetError } from '#cases/sheet/rows.ts'
import { RosterError } from '#cases/roster.ts'
import { WorkingTimeError } from '#core/calendar/calendar.ts'
import { ExpiryError } from '#cases/parameters.ts'
import { ParameterError } from '#core/engine/parameters.ts'
import { checkQuery } from './input.ts'
import { findVisitor } from './signIn.ts'
import { sessionRoutes } from './api/session.ts'
import { definitionRoutes } from './api/definitions.ts'
import { caseRoutes } from './api/cases.ts'
import { figureRoutes } from './api/figures.ts'
import { tableRoutes } from './api/tables.ts'
import { reportRoutes } from './api/report.ts'
import { attachmentRoutes } from './api/attachments.ts'
import { referenceRoutes } from './api/references.ts'
import { importRoutes } from './api/imports.ts'
import { sheetRoutes } from './api/sheets.ts'
import { oversightRoutes } from './api/oversight.ts'
import { administrationRoutes } from './api/administration.ts'
import { openApiRoutes } from './api/openApi.ts'
import { html } from '#portal/html.ts'
import { page, type Frame } from '#portal/page.ts'
import { rosterRoutes } from './api/roster.ts'
import { ELDER, portalRoutes, townName } from './portal.ts'
import { workbenchRoutes } from './workbench.ts'

const MAX_UPLOAD = 100 * 1024 * 1024

const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'"

/**
 * A request that changes something must come from our own pages: the browser says so (Sec-Fetch-Site, or an Origin that is the host). A
 * program that carries a session without either says so by the header X-Requested-With, which no foreign page can send unasked.
 */
function isForeign(request: FastifyRequest): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false
  const { origin, 'sec-fetch-site': site, 'x-requested-with': program, host } = request.headers
  if (typeof site === 'string') return site !== 'same-origin' && site !== 'none'
  if (origin !== undefined) return !URL.canParse(origin) || new URL(origin).host !== host
  return request.cookies[SESSION_COOKIE] !== undefined && program === undefined
}

const SAYS: Readonly<Record<number, string>> = {
  400: '提交的内容格式不正确，请检查后重试', 404: '没有这个页面', 413: '提交的内容过大', 415: '不支持这种提交格式', 429: '请求过于频繁，请稍后再试',
}

/** Refusals of use cases that are no matter of one case: the sentence is for the person. */
const isExpected = (error: Error): boolean => [AttachmentRefused, SheetError, ParameterError, RosterError, WorkingTimeError, ExpiryError].some((kind) => error instanceof kind)

const TITLES: Readonly<Record<number, string>> = { 404: '没有找到', 403: '不能办理', 413: '内容过大', 429: '请稍后再试' }

/** The public's page of a refusal: where they are, what happened, where to go on. */
function refusalPage(frame: Pick<Frame, 'town' | 'demo'>, request: FastifyRequest, status: number, says: string): string {
  const main = html`<p>${says}。</p><p>可以<a href="/">返回首页</a>、<a href="/apply">我要办事</a>，或者<a href="/follow">凭查询码查询办理情况</a>。</p>`
  return page({ ...frame, elder: request.cookies?.[ELDER] === '1', path: '/' }, TITLES[status] ?? '未能完成', main)
}

function onError(frame: Pick<Frame, 'town' | 'demo'>, error: FastifyError | Refused, request: FastifyRequest, reply: FastifyReply): void {
  const expected = isExpected(error)
  const status = error instanceof Refused ? error.status : expected ? 422 : error.statusCode ?? 500
  if (status >= 500) request.log.error(error)
  const chinese = /[\u4e00-\u9fa5]/.test(error.message)
  const says = error instanceof Refused || expected || (chinese && status >= 500) ? error.message : SAYS[status] ?? '系统未能完成这一步，已记录；您的内容没有写入，请重试或者联系管理员'
  const code = error instanceof Refused ? error.code : expected ? 'refused' : error.code ?? 'failure'
  if (request.url.startsWith('/api/')) void reply.status(status).send({ error: code, says })
  else void reply.status(status).type('text/html; charset=utf-8').send(refusalPage(frame, request, status, says))
}

/** The HTTP face of a house. Long-lived only in `ledger`; any number of processes may serve one PostgreSQL. */
export async function makeApp(house: House, options: { readonly log?: boolean } = {}): Promise<FastifyInstance> {
  const app = fastify({ logger: options.log ? { level: 'warn' } : false, bodyLimit: 4 * 1024 * 1024, trustProxy: 'loopback' })
  await app.register(cookie)
  await app.register(compress, { threshold: 1024 })
  await app.register(multipart, { limits: { fileSize: MAX_UPLOAD, files: 1 } })
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => done(null, readPosted(String(body))))
  app.decorateRequest('visitor', undefined)
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ 'content-security-policy': POLICY, 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' })
    if (isForeign(request)) throw new Refused(403, 'foreign-origin', '请求不是从本系统页面发出的，已拒绝。程序调用请带请求头 X-Requested-With')
    checkQuery(request.query)
    if (request.url.startsWith('/api/')) {
      reply.header('cache-control', 'no-store')
      request.visitor = await findVisitor(house, request.cookies[SESSION_COOKIE])
      if (request.visitor?.initial && !/^\/api\/session(?:\/|$)/.test(request.url)) throw new Refused(403, 'initial-password', '请先修改初始密码，再办理其他事项')
    }
  })
  const frame = { town: await townName(house), demo: house.demo }
  app.setErrorHandler<FastifyError | Refused>((error, request, reply) => onError(frame, error, request, reply))
  app.setNotFoundHandler((request, reply) => onError(frame, new Refused(404, 'not-found', '没有这个页面'), request, reply))
  for (const routes of [sessionRoutes, definitionRoutes, caseRoutes, figureRoutes, tableRoutes, reportRoutes, attachmentRoutes, sheetRoutes, importRoutes, referenceRoutes, oversightRoutes, administrationRoutes, rosterRoutes, openApiRoutes, portalRoutes, workbenchRoutes]) await routes(app, house)
  return app
}

/** Form fields; a name that comes several times becomes an array. */
function readPosted(body: string): Record<string, string | string[]> {
  const posted: Record<string, string | string[]> = {}
  for (const [name, value] of new URLSearchParams(body)) {
    const before = posted[name]
    posted[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value]
  }
  return posted
}
