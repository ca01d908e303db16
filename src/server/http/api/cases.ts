import { isPlainDate } from '#core/calendar/plain-date.ts'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { CaseOutcome } from '#cases/request.ts'
import type { StoredCase } from '#ledger/history.ts'
import { freezeReport, REPORT_DOCUMENT } from '#report/published.ts'
import { chainOf, listOutcomes } from '#cases/links.ts'
import { expiringFor, expiringOnDesk, type Expiring } from '#cases/expiring.ts'
import type { CaseFile, Query } from '#cases/reading.ts'
import type { ActedInfo, CasePage, CaseView, ExpiringInfo, ExpiringRow, HomeInfo, HomeTab, RefusalInfo } from '#workbench/api/contract.ts'
import type { House } from '../../house.ts'
import { reportOrder } from '../../reporting.ts'
import { Refused, getVisitor } from '../request.ts'
import { readAnswers, readBody, readOn, readVersion } from '../input.ts'
import type { Visitor } from '../signIn.ts'
import { sendMade } from './attachments.ts'
import { presentCase, presentRow, rowContext, type RowContext } from './present.ts'
import { freezeFor, withoutFrozen } from './returns.ts'

export type Filters = { definition?: string; organ?: string; state?: string; open?: string; text?: string; light?: string; holder?: string; order?: string; from?: string; to?: string; mine?: string; supervised?: string; kind?: string; after?: string; limit?: string }

async function view(house: House, visitor: Visitor, caseId: string, known?: StoredCase): Promise<CaseView> {
  const file = await house.reading.get(visitor, house.tenant, caseId, known)
  if (!file) throw new Refused(404, 'no-case', '没有这个案件，或者您无权查看')
  const documents = await house.issuing.list(house.tenant, file)
  const of = { tenant: house.tenant, caseId, number: file.row.number, definition: file.definition, kase: file.kase }
  const readable = new Set((await house.reading.organs(visitor, house.tenant)).map(({ id }) => id))
  const chain = (await chainOf(house.ledger, house.tenant, file.row)).filter(({ row, steps }) => steps > 0 && readable.has(row.organ)).map(({ row }) => row)
  return withoutFrozen(house, file, presentCase(file, { documents, outcomes: await listOutcomes(house.cases, of), chain, fileNames: await fileNames(house, file), code: file.definition.followedByCode ? house.cases.codeOf(caseId) : null }, await rowContext(house)))
}

/** Names of the files that the answers of a case hold. */
async function fileNames(house: House, { kase }: CaseFile): Promise<ReadonlyMap<string, string>> {
  const hashes = new Set(kase.acts.flatMap(({ answers }) => Object.values(answers).flatMap((value) => (Array.isArray(value) ? value as readonly string[] : []))).filter((one) => /^[0-9a-f]{64}$/.test(one)))
  const found = await Promise.all([...hashes].map((hash) => house.ledger.findAttachment(house.tenant, hash)))
  return new Map(found.flatMap((one) => (one ? [[one.hash, one.name] as const] : [])))
}

/** A program that needs no page asks for little by `Prefer: return=minimal` (RFC 7240). */
const wantsLittle = ({ request }: FastifyReply): boolean => /\breturn=minimal\b/.test(String(request.headers['prefer'] ?? ''))

async function answer(house: House, visitor: Visitor, reply: FastifyReply, outcome: CaseOutcome): Promise<CaseView | ActedInfo | RefusalInfo> {
  if (outcome.ok && wantsLittle(reply)) {
    void reply.header('preference-applied', 'return=minimal')
    const { caseId, number, kase } = outcome
    return { id: caseId, number, state: kase.state, open: kase.open, version: kase.acts.at(-1)?.seq ?? 0 }
  }
  if (outcome.ok) return view(house, visitor, outcome.caseId, outcome.stored)
  void reply.status(outcome.refusal.reasons.some(({ code }) => code === 'stale-version') ? 409 : 422)
  return outcome.refusal
}

const MINE = ['todo', 'done', 'opened', 'sent'] as const
const isMine = (value: string | undefined): value is (typeof MINE)[number] => MINE.some((one) => one === value)

export const readFilters = (query: Filters) => ({
  ...(query.definition ? { definition: query.definition } : {}), ...(query.organ ? { organ: query.organ } : {}), ...(query.state ? { state: query.state } : {}),
  ...(query.open ? { open: query.open === 'true' } : {}), ...(query.text ? { text: query.text.slice(0, 100) } : {}), ...(query.holder ? { holder: query.holder } : {}),
  ...(query.order === 'due' ? { order: 'due' as const } : {}), ...(query.supervised === 'true' ? { supervised: true as const } : {}), ...(query.kind === 'procedure' ? { procedures: true as const } : {}),
  ...(isMine(query.mine) ? { mine: query.mine } : {}), ...(isPlainDate(query.from ?? '') ? { from: query.from ?? '' } : {}), ...(isPlainDate(query.to ?? '') ? { to: query.to ?? '' } : {}),
  ...(query.light === '红' || query.light === '黄' ? { light: query.light as '红' | '黄' } : {}), ...(query.after ? { after: query.after } : {}),
  limit: Math.min(Math.max(Number(query.limit ?? 20) || 20, 1), 100),
})

const presentExpiring = ({ row, until, left, says, renewedBy }: Expiring, context: RowContext): ExpiringRow => ({ row: presentRow(row, context), until, left, says, renewedBy })

async function home(house: House, visitor: Visitor): Promise<HomeInfo> {
  const { reading, tenant } = house
  const context = await rowContext(house)
  const month = `${context.today.slice(0, 8)}01`
  const queries: Readonly<Record<HomeTab, Omit<Query, 'limit'>>> = {
    待办: { mine: 'todo', order: 'due' }, 临期: { light: '黄', procedures: true, order: 'due' }, 超期: { light: '红', procedures: true, order: 'due' },
    已办: { mine: 'done', procedures: true }, 我发起: { mine: 'opened', procedures: true }, 传阅: { mine: 'sent' }, 督办: { supervised: true, order: 'due' },
    办结: { open: false, procedures: true, closedFrom: month },
  }
  const tabs = await Promise.all(Object.entries(queries).map(async ([name, query]) => {
    const { rows, total } = await reading.find(visitor, tenant, { ...query, limit: 10 })
    return [name, { total, rows: rows.map((row) => presentRow(row, context)) }] as const
  }))
  const within = house.parameters.notice.desk
  return { tabs: Object.fromEntries(tabs) as unknown as HomeInfo['tabs'], expiring: { within, rows: (await expiringOnDesk(reading, visitor, tenant, within)).map((one) => presentExpiring(one, context)) } }
}

export async function caseRoutes(app: FastifyInstance, house: House): Promise<void> {
  const { tenant } = house
  app.get<{ Querystring: { organ?: string } }>('/api/expiring', async (request): Promise<ExpiringInfo> => {
    const within = house.parameters.notice.page
    const [found, context] = [await expiringFor(house.reading, getVisitor(request), tenant, within, request.query.organ || undefined), await rowContext(house)]
    return { within, rows: found.map((one) => presentExpiring(one, context)) }
  })
  app.get('/api/home', async (request) => home(house, getVisitor(request)))
  app.get<{ Querystring: Filters }>('/api/cases', async (request): Promise<CasePage> => {
    const page = await house.reading.find(getVisitor(request), tenant, readFilters(request.query))
    const context = await rowContext(house)
    return { rows: page.rows.map((row) => presentRow(row, context)), next: page.next, total: page.total }
  })
  app.post('/api/cases', async (request, reply) => {
    const visitor = getVisitor(request)
    const { definition, organ, key, on, answers } = readBody(request, ['definition', 'organ', 'key'])
    const outcome = await house.cases.open(visitor, { tenant, organ, definition, answers: readAnswers(answers), key, ...readOn(on) })
    return answer(house, visitor, reply, outcome)
  })
  app.get<{ Params: { id: string } }>('/api/cases/:id', async (request) => view(house, getVisitor(request), request.params.id))
  app.post<{ Params: { id: string } }>('/api/cases/:id/acts', async (request, reply) => {
    const visitor = getVisitor(request)
    const { do: name, key, on, answers, version } = readBody(request, ['do', 'key'])
    const wanted = { caseId: request.params.id, do: name, answers: readAnswers(answers), key, version: readVersion(version) }
    const outcome = await freezeFor(house, visitor, wanted) ?? await house.cases.act(visitor, { tenant, ...wanted, ...readOn(on) })
    return answer(house, visitor, reply, outcome)
  })
  app.post<{ Params: { id: string } }>('/api/cases/:id/documents', async (request, reply) => {
    const visitor = getVisitor(request)
    const { name, key, answers } = readBody(request, ['name', 'key'])
    const caseId = request.params.id
    if (name !== REPORT_DOCUMENT) return answer(house, visitor, reply, await house.issuing.issue(visitor, tenant, { caseId, name, key, extra: readAnswers(answers) }))
    const { row } = await view(house, visitor, caseId)
    const order = await reportOrder(house, row.organ, Number(row.facts['年度']))
    return answer(house, visitor, reply, await freezeReport(house.cases, visitor, order, caseId, key))
  })
  app.get<{ Params: { id: string }; Querystring: { name?: string; format?: string } }>('/api/cases/:id/preview', async (request, reply) => {
    const file = await house.reading.get(getVisitor(request), tenant, request.params.id)
    const { name = '', format = 'pdf' } = request.query
    const made = file && await house.issuing.preview(tenant, file, name)
    if (!file || !made) throw new Refused(404, 'no-document', '没有这份文书，或者您无权查看')
    if (!made.ok) throw new Refused(422, 'missing-answer', `尚不能生成《${name}》：缺少${made.missing.map(({ field }) => `“${field}”`).join('、')}`)
    return sendMade(reply, format === 'docx' ? made.docx : made.pdf, `${name}（草稿）.${format === 'docx' ? 'docx' : 'pdf'}`, format !== 'docx')
  })
  app.get<{ Params: { id: string }; Querystring: { name?: string; format?: string } }>('/api/cases/:id/public-copy', async (request, reply) => {
    const file = await house.reading.get(getVisitor(request), tenant, request.params.id)
    const { name = '', format = 'pdf' } = request.query
    const made = file && await house.issuing.publicCopy(tenant, file, name)
    if (!made) throw new Refused(404, 'no-document', '这份文书还没有制发，或者您无权查看')
    return sendMade(reply, format === 'docx' ? made.docx : made.pdf, `${name}（公示件）.${format === 'docx' ? 'docx' : 'pdf'}`, format !== 'docx')
  })
  app.post<{ Params: { id: string } }>('/api/cases/:id/reveal', async (request) => {
    const { field, reason } = readBody(request, ['field', 'reason'])
    if (reason.trim().length < 4) throw new Refused(422, 'reason-too-short', '请写明查看个人信息的理由（不少于四个字），查看将留痕')
    const value = await house.reading.reveal(getVisitor(request), tenant, request.params.id, field, reason.trim())
    if (value === undefined) throw new Refused(404, 'no-value', '没有这项内容，或者您无权查看')
    return { value }
  })
}

