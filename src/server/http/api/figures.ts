import type { FastifyInstance } from 'fastify'
import { dateOf } from '#core/calendar/plain-date.ts'
import { computeFigures, type Figure } from '#figures/figures.ts'
import { PeriodError, cycleOf, periodBefore, readPeriod, sayPeriod, untilToday, type Period, type PeriodWords } from '#figures/periods.ts'
import { BreakdownError, breakDown, dimensionsOf } from '#figures/breakdown.ts'
import { listFigureDefinitions, type FigureDefinition } from '#figures/definitions.ts'
import { traceFigure } from '#figures/trace.ts'
import type { BreakdownInfo, FigureInfo, FiguresInfo, RecordsInfo } from '#workbench/api/contract.ts'
import type { House } from '../../house.ts'
import { reportOrder } from '../../reporting.ts'
import { loadBaselines, type ReportOrder } from '#report/write.ts'
import { Refused, getVisitor } from '../request.ts'
import type { Visitor } from '../signIn.ts'
import { presentRow, rowContext } from './present.ts'

export type ScopeQuery = PeriodWords & { organ?: string; after?: string; by?: string }

/** The organ that a request is about, after checking that this person may read it. */
export async function readOrgan(house: House, visitor: Visitor, wanted: string | undefined): Promise<string> {
  const readable = await house.reading.organs(visitor, house.tenant)
  const organ = wanted ?? readable[0]?.id
  if (organ === undefined || !readable.some(({ id }) => id === organ)) throw new Refused(404, 'no-organ', '没有这个单位，或者您无权查看')
  return organ
}

/** The organ and year of a request, after checking that this person may read the organ. */
export async function readScope(house: House, visitor: Visitor, query: ScopeQuery): Promise<{ organ: string; year: number }> {
  const year = Number(query.year)
  if (!Number.isInteger(year) || year < 2000 || year > 2100) throw new Refused(400, 'bad-year', '请给出年度，如 year=2025')
  return { organ: await readOrgan(house, visitor, query.organ), year }
}

/** The whole months asked for. @throws Refused 400 */
export function readWhole(query: ScopeQuery): Period {
  try {
    return readPeriod(query)
  } catch (error) {
    throw error instanceof PeriodError ? new Refused(400, 'bad-period', `${error.message}（year=2025，另可给出month=1至12、quarter=1至4，或者from、to）`) : error
  }
}

/** What figures are asked for: of whom and over which days as far as they have come. */
interface Asked { readonly organ: string; readonly order: ReportOrder; readonly period: Period; readonly before: Period | undefined }

async function readAsked(house: House, visitor: Visitor, query: ScopeQuery): Promise<Asked> {
  const whole = readWhole(query)
  const organ = await readOrgan(house, visitor, query.organ)
  await house.ledger.sequence(house.tenant)
  const order = await reportOrder(house, organ, Number(whole.to.slice(0, 4)))
  return { organ, order, period: untilToday(whole, dateOf(house.cases.setting.now())), before: cycleOf(whole) === '年' ? undefined : periodBefore(whole) }
}

async function figuresOf(house: House, { organ, order, period, before }: Asked, only?: readonly string[]): Promise<readonly Figure[]> {
  const baselines = before ? [] : await loadBaselines(house.ledger, house.tenant, organ, order.year)
  return computeFigures(house.ledger, house.catalogue, { tenant: house.tenant, organs: order.organs, period, baselines, ...(before ? { before } : {}), ...(only ? { only } : {}) })
}

const presentChange = (change: Figure['change']): FigureInfo['change'] =>
  change && { direction: change.direction, percent: change.percent, previous: change.previous, source: change.source, ...(change.inPoints ? { inPoints: true as const } : {}) }

function present(figure: Figure, of: string): FigureInfo {
  const { figure: id, name, value, unit, numerator, denominator, change, periodChange, definition } = figure
  return { figure: id, name, of, value, unit, numerator, denominator, definition, change: presentChange(change), ...(periodChange === undefined ? {} : { periodChange: presentChange(periodChange) }) }
}

export async function figureRoutes(app: FastifyInstance, house: House): Promise<void> {
  const definitions = new Map(listFigureDefinitions(house.catalogue).map((one) => [one.id, one]))
  const getDefinition = (id: string): FigureDefinition => {
    const found = definitions.get(id)
    if (!found) throw new Refused(404, 'no-figure', `没有指标“${id}”`)
    return found
  }
  app.get<{ Querystring: ScopeQuery }>('/api/figures', async (request): Promise<FiguresInfo> => {
    const asked = await readAsked(house, getVisitor(request), request.query)
    const figures = await figuresOf(house, asked)
    return { organ: asked.organ, year: asked.order.year, period: sayPeriod(asked.period), figures: figures.map((figure) => present(figure, definitions.get(figure.figure)?.of.name ?? '')) }
  })
  app.get<{ Params: { id: string }; Querystring: ScopeQuery }>('/api/figures/:id/records', async (request): Promise<RecordsInfo> => {
    const definition = getDefinition(request.params.id)
    const asked = await readAsked(house, getVisitor(request), request.query)
    const [figure] = await figuresOf(house, asked, [definition.id])
    if (!figure) throw new Refused(404, 'no-figure', `没有指标“${definition.id}”`)
    const page = await traceFigure(house.ledger, house.catalogue, house.tenant, { figure: definition.id, organs: asked.order.organs, period: asked.period, limit: 50, ...(request.query.after ? { after: request.query.after } : {}) })
    const context = await rowContext(house)
    return {
      figure: present(figure, definition.of.name), period: sayPeriod(asked.period), dimensions: dimensionsOf(definition, (id) => definitions.get(id)), next: page.next,
      rows: page.rows.map(({ row, on, numerator, denominator }) => ({ ...presentRow(row, context), on, numerator, denominator })),
    }
  })
  app.get<{ Params: { id: string }; Querystring: ScopeQuery }>('/api/figures/:id/breakdown', async (request): Promise<BreakdownInfo> => {
    const { id, count } = getDefinition(request.params.id)
    const asked = await readAsked(house, getVisitor(request), request.query)
    const by = request.query.by ?? ''
    const rows = await breakDown(house.ledger, house.catalogue, id, by, { tenant: house.tenant, organs: asked.order.organs, period: asked.period })
      .catch((error: unknown) => { throw error instanceof BreakdownError ? new Refused(422, 'no-dimension', error.message) : error })
    const names = by === '单位' ? new Map((await house.ledger.people.listOrgans(house.tenant)).map((organ) => [organ.id, organ.name])) : new Map<string, string>()
    return { by, unit: count.unit, rows: rows.map((row) => ({ ...row, key: names.get(row.key) ?? row.key })) }
  })
}
