import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Facts } from '#core/engine/case.ts'
import type { CaseOutcome } from '#cases/cases.ts'
import { freezeReport, REPORT_DOCUMENT } from '#report/published.ts'
import type { ActBody, CasePage, CaseView, HomeInfo, IssueBody, OpenCaseBody, RefusalInfo, RevealBody } from '#workbench/api/contract.ts'
import type { House } from '../../house.ts'
import { reportOrder } from '../../reporting.ts'
import { Refused, getVisitor } from '../request.ts'
import type { Visitor } from '../signIn.ts'
import { presentCase, presentRow, rowContext } from './present.ts'

type Filters = { definition?: string; organ?: string; state?: string; open?: string; text?: string; light?: string; holder?: string; after?: string; limit?: string }

async function view(house: House, visitor: Visitor, caseId: string): Promise<CaseView> {
  const file = await house.reading.get(visitor, house.tenant, caseId)
  if (!file) throw new Refused(404, 'no-case', '没有这个案件，或者您无权查看')
  const documents = await house.issuing.list(house.tenant, file)
  return presentCase(file, documents, await rowContext(house), file.definition.followedByCode ? house.cases.codeOf(caseId) : null)
}

async function answer(house: House, visitor: Visitor, reply: FastifyReply, outcome: CaseOutcome): Promise<CaseView | RefusalInfo> {
  if (outcome.ok) return view(house, visitor, outcome.caseId)
  void reply.status(outcome.refusal.reasons.some(({ code }) => code === 'stale-version') ? 409 : 422)
  return outcome.refusal
}

function readBody<Body extends object>(request: FastifyRequest, needed: readonly (keyof Body & string)[]): Body {
  const body = request.body as Body | undefined
  const lacking = needed.filter((name) => typeof body?.[name] !== 'string' || body[name] === '')
  if (!body || lacking.length > 0) throw new Refused(400, 'bad-request', `请求缺少：${lacking.join('、')}`)
  return body
}

const readFilters = (query: Filters) => ({
  ...(query.definition ? { definition: query.definition } : {}), ...(query.organ ? { organ: query.organ } : {}), ...(query.state ? { state: query.state } : {}),
  ...(query.open ? { open: query.open === 'true' } : {}), ...(query.text ? { text: query.text.slice(0, 100) } : {}), ...(query.holder ? { holder: query.holder } : {}),
  ...(query.light === '红' || query.light === '黄' ? { light: query.light as '红' | '黄' } : {}), ...(query.after ? { after: query.after } : {}),
  limit: Math.min(Math.max(Number(query.limit ?? 20) || 20, 1), 100),
})

async function home(house: House, visitor: Visitor): Promise<HomeInfo> {
  const { reading, tenant } = house
  const context = await rowContext(house)
  const month = `${context.today.slice(0, 8)}01`
  const [todo, near, late, closed] = await Promise.all([
    reading.find(visitor, tenant, { open: true, procedures: true, limit: 20 }), reading.find(visitor, tenant, { light: '黄', limit: 20 }),
    reading.find(visitor, tenant, { light: '红', limit: 20 }), reading.find(visitor, tenant, { open: false, procedures: true, closedFrom: month, limit: 20 }),
  ])
  const rows = (page: typeof todo) => page.rows.map((row) => presentRow(row, context))
  return { cards: { 待办: todo.total, 临期: near.total, 超期: late.total, 本月办结: closed.total }, 待办: rows(todo), 临期: rows(near), 超期: rows(late), 办结: rows(closed) }
}

export async function caseRoutes(app: FastifyInstance, house: House): Promise<void> {
  const { tenant } = house
  app.get('/api/home', async (request) => home(house, getVisitor(request)))
  app.get<{ Querystring: Filters }>('/api/cases', async (request): Promise<CasePage> => {
    const page = await house.reading.find(getVisitor(request), tenant, readFilters(request.query))
    const context = await rowContext(house)
    return { rows: page.rows.map((row) => presentRow(row, context)), next: page.next, total: page.total }
  })
  app.post('/api/cases', async (request, reply) => {
    const visitor = getVisitor(request)
    const { definition, organ, on, answers, key } = readBody<OpenCaseBody>(request, ['definition', 'organ', 'key'])
    const outcome = await house.cases.open(visitor, { tenant, organ, definition, answers: (answers ?? {}) as Facts, key, ...(on ? { on } : {}) })
    return answer(house, visitor, reply, outcome)
  })
  app.get<{ Params: { id: string } }>('/api/cases/:id', async (request) => view(house, getVisitor(request), request.params.id))
  app.post<{ Params: { id: string } }>('/api/cases/:id/acts', async (request, reply) => {
    const visitor = getVisitor(request)
    const { do: name, on, answers, key, version } = readBody<ActBody>(request, ['do', 'key'])
    const outcome = await house.cases.act(visitor, { tenant, caseId: request.params.id, do: name, answers: (answers ?? {}) as Facts, key, version: Number(version), ...(on ? { on } : {}) })
    return answer(house, visitor, reply, outcome)
  })
  app.post<{ Params: { id: string } }>('/api/cases/:id/documents', async (request, reply) => {
    const visitor = getVisitor(request)
    const { name, key } = readBody<IssueBody>(request, ['name', 'key'])
    const caseId = request.params.id
    if (name !== REPORT_DOCUMENT) return answer(house, visitor, reply, await house.issuing.issue(visitor, tenant, caseId, name, key))
    const { row } = await view(house, visitor, caseId)
    const order = await reportOrder(house, row.organ, Number(row.facts['年度']))
    return answer(house, visitor, reply, await freezeReport(house.cases, visitor, order, caseId, key))
  })
  app.post<{ Params: { id: string } }>('/api/cases/:id/reveal', async (request) => {
    const { field, reason } = readBody<RevealBody>(request, ['field', 'reason'])
    if (reason.trim().length < 4) throw new Refused(422, 'reason-too-short', '请写明查看个人信息的理由（不少于四个字），查看将留痕')
    const value = await house.reading.reveal(getVisitor(request), tenant, request.params.id, field, reason.trim())
    if (value === undefined) throw new Refused(404, 'no-value', '没有这项内容，或者您无权查看')
    return { value }
  })
}

