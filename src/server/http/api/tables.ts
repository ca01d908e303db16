import type { FastifyInstance } from 'fastify'
import { dateOf } from '#core/calendar/plain-date.ts'
import { listOf } from '#core/engine/clock.ts'
import { sayCitation } from '#core/vocabulary/cite.ts'
import { postsOn } from '#cases/who.ts'
import { cycleOf, sayPeriod } from '#figures/periods.ts'
import { openCell } from '#figures/tables/opening.ts'
import type { StatutoryTable } from '#figures/tables/words.ts'
import { changesIn, movedCases, type CellChange } from '#report/returns/as-of.ts'
import { isInForce, returnOf, whyNotReported } from '#report/returns/fill.ts'
import { printTable } from '#report/returns/print.ts'
import { toSheet } from '#report/returns/sheet.ts'
import { findReturn, openingAnswers, RETURN } from '#report/returns/submissions.ts'
import { toWord } from '#report/returns/word.ts'
import type { TableChangesInfo, TableInfo, TableRecordsInfo, TablesInfo } from '#workbench/api/contract.ts'
import type { House } from '../../house.ts'
import { readTable, tableOrder, tablesOf, type TableState } from '../../tables.ts'
import { readAnswers, readBody } from '../input.ts'
import { Refused, getVisitor } from '../request.ts'
import type { Visitor } from '../signIn.ts'
import { sendMade } from './attachments.ts'
import { readOrgan, readWhole, type ScopeQuery } from './figures.ts'
import { presentRow, rowContext } from './present.ts'
import { presentTable } from './presentTable.ts'

type Query = ScopeQuery & { row?: string; column?: string; format?: string }

/** What a person may say of a return as they start it; the rest follows from the table. */
const ASKED = ['收表单位', '报送期限', '公布期限'] as const

/** A restated cell is opened into so many cases at most. */
const MOST_CHANGES = 200

async function getForm(house: House, id: string): Promise<StatutoryTable> {
  const form = (await tablesOf(house)).find((one) => one.id === id)
  if (!form) throw new Refused(404, 'no-table', `没有报表“${id}”`)
  return form
}

/** The table that is asked for, after checking that this person may read the organ. */
async function readAsked(house: House, visitor: Visitor, id: string, query: ScopeQuery): Promise<TableState> {
  const form = await getForm(house, id)
  const period = readWhole(query)
  return readTable(house, form, await tableOrder(house, await readOrgan(house, visitor, query.organ), period))
}

/** Whether one of the person's posts in the organ starts returns. */
function mayStart(house: House, visitor: Visitor, organ: string): boolean {
  const roles = listOf(house.catalogue.find(RETURN)?.opens.by ?? [])
  return postsOn(visitor, organ, dateOf(house.cases.setting.now())).some(({ role }) => roles.includes(role))
}

const readableOf = async (house: House, visitor: Visitor): Promise<ReadonlySet<string>> => new Set((await house.reading.organs(visitor, house.tenant)).map(({ id }) => id))

async function listTables(house: House, visitor: Visitor, query: ScopeQuery): Promise<TablesInfo> {
  const period = readWhole(query)
  const organ = await readOrgan(house, visitor, query.organ)
  const forms = await tablesOf(house)
  const tables = await Promise.all(forms.map(async (form) => {
    const found = await findReturn(house.cases, { tenant: house.tenant, organ, table: form.id, period })
    const { id, field, name, code = null, unit, cycles, basis } = form
    const cycle = cycleOf(period)
    return { id, field, name, code, unit, cycles, basis: sayCitation(basis), isMade: cycle !== null && cycles.includes(cycle) && isInForce(form, period), isInForce: isInForce(form, period), state: found?.kase.state ?? null }
  }))
  return { organ, period: sayPeriod(period), tables }
}

function cellOf({ now: { filled } }: TableState, { row = '', column = '' }: Query) {
  const cell = filled.cells.find((one) => one.row === row && one.column === column)
  if (!cell) throw new Refused(404, 'no-cell', '报表没有这一格')
  return cell
}

async function listRecords(house: House, visitor: Visitor, state: TableState, query: Query): Promise<TableRecordsInfo> {
  const page = await openCell(house.ledger, house.catalogue, house.tenant, state.now.filled, cellOf(state, query), query.after ?? '')
  const [readable, context] = [await readableOf(house, visitor), await rowContext(house)]
  const seen = page.rows.filter(({ row }) => readable.has(row.organ))
  return { rows: seen.map(({ row, on, numerator, denominator }) => ({ ...presentRow(row, context), on, numerator, denominator })), hidden: page.rows.length - seen.length, next: page.next }
}

/** The cases by which a cell differs from what was reported. */
async function listChanges(house: House, visitor: Visitor, state: TableState, { row = '', column = '' }: Query): Promise<TableChangesInfo> {
  const { reported, now: { filled } } = state
  if (!reported) throw new Refused(404, 'not-reported', '本表还没有报出')
  const cell = [...filled.cells, ...reported.cells].find((one) => one.row === row && one.column === column)
  if (!cell) throw new Refused(404, 'no-cell', '报表没有这一格')
  const changes = changesIn({ catalogue: house.catalogue, filled, sealed: reported }, cell, await movedCases(house.cases, house.tenant, reported))
  const [readable, context] = [await readableOf(house, visitor), await rowContext(house)]
  const found = await Promise.all(changes.slice(0, MOST_CHANGES).map(async (change: CellChange) => ({ change, row: await house.ledger.findCase(house.tenant, change.caseId) })))
  const seen = found.flatMap(({ change, row: kase }) => (kase && readable.has(kase.organ) ? [{ ...presentRow(kase, context), reported: change.before, now: change.now }] : []))
  return { rows: seen, hidden: changes.length - seen.length }
}

async function download(house: House, visitor: Visitor, { form, order, now, case: found }: TableState, format: string | undefined): Promise<{ readonly data: Buffer; readonly name: string }> {
  if (format !== 'xlsx' && format !== 'docx') throw new Refused(400, 'bad-format', '请给出格式：xlsx、docx')
  const printed = printTable({ ...now.filled, organ: order.organ, asOf: order.today, filledBy: found?.kase.acts.findLast((act) => act.do === '填报')?.by.person ?? '', byHand: now.byHand, breaks: now.breaks, remarks: {} }, order.demo)
  await house.ledger.people.logAccess(house.tenant, { account: visitor.id, caseId: '', field: `导出统计报表“${form.name}”`, reason: `${order.organ.name}，${printed.period}` })
  return { data: format === 'xlsx' ? await toSheet(printed) : await toWord(printed), name: `${form.name}（${order.organ.name}，${printed.period}）.${format}` }
}

/** Statutory tables: filled for an organ and a period, every cell open, reported by a case. */
export async function tableRoutes(app: FastifyInstance, house: House): Promise<void> {
  app.get<{ Querystring: ScopeQuery }>('/api/tables', async (request): Promise<TablesInfo> => listTables(house, getVisitor(request), request.query))
  app.get<{ Params: { id: string }; Querystring: Query }>('/api/tables/:id', async (request): Promise<TableInfo> => {
    const visitor = getVisitor(request)
    const state = await readAsked(house, visitor, request.params.id, request.query)
    return presentTable(house, state, mayStart(house, visitor, state.order.organ.id))
  })
  app.get<{ Params: { id: string }; Querystring: Query }>('/api/tables/:id/records', async (request): Promise<TableRecordsInfo> => {
    const visitor = getVisitor(request)
    return listRecords(house, visitor, await readAsked(house, visitor, request.params.id, request.query), request.query)
  })
  app.get<{ Params: { id: string }; Querystring: Query }>('/api/tables/:id/changes', async (request): Promise<TableChangesInfo> => {
    const visitor = getVisitor(request)
    return listChanges(house, visitor, await readAsked(house, visitor, request.params.id, request.query), request.query)
  })
  app.get<{ Params: { id: string }; Querystring: Query }>('/api/tables/:id/download', async (request, reply) => {
    const visitor = getVisitor(request)
    const { data, name } = await download(house, visitor, await readAsked(house, visitor, request.params.id, request.query), request.query.format)
    return sendMade(reply, data, name)
  })
  app.post<{ Params: { id: string } }>('/api/tables/:id/return', async (request, reply) => {
    const visitor = getVisitor(request)
    const body = readBody(request, ['organ', 'year', 'key'])
    const word = (name: string): string => (typeof body[name] === 'string' ? body[name] : '')
    const form = await getForm(house, request.params.id)
    const order = await tableOrder(house, await readOrgan(house, visitor, body.organ), readWhole({ year: body.year, month: word('month'), quarter: word('quarter') }))
    const why = whyNotReported(form, order.period, order.today)
    if (why !== undefined) throw new Refused(422, 'not-reported', why)
    const of = returnOf(form, order)
    const known = await findReturn(house.cases, of)
    if (known) return { id: known.caseId }
    const given = readAnswers(body['answers'])
    const asked = Object.fromEntries(ASKED.flatMap((name) => { const value = given[name]; return value === undefined || value === '' ? [] : [[name, value]] }))
    const outcome = await house.cases.open(visitor, { tenant: house.tenant, organ: of.organ, definition: RETURN, answers: { ...asked, ...openingAnswers(of), 报表名称: form.name }, key: body.key })
    if (outcome.ok) return { id: outcome.caseId }
    return reply.status(422).send(outcome.refusal)
  })
}
