import type { FastifyInstance } from 'fastify'
import { dateOf } from '#core/calendar/plain-date.ts'
import { computeFigures, type Figure } from '#figures/figures.ts'
import { untilToday, yearOf, type Period } from '#figures/periods.ts'
import { listFigureDefinitions } from '#figures/definitions.ts'
import { traceFigure } from '#figures/trace.ts'
import type { FigureInfo, FiguresInfo, RecordsInfo } from '#workbench/api/contract.ts'
import type { House } from '../../house.ts'
import { reportOrder } from '../../reporting.ts'
import { loadBaselines } from '#report/write.ts'
import { Refused, getVisitor } from '../request.ts'
import type { Visitor } from '../signIn.ts'
import { presentRow, rowContext } from './present.ts'

type Scope = { organ?: string; year?: string; after?: string }

/** The organ and year of a request, after checking that this person may read the organ. */
export async function readScope(house: House, visitor: Visitor, query: Scope): Promise<{ organ: string; year: number }> {
  const year = Number(query.year)
  if (!Number.isInteger(year) || year < 2000 || year > 2100) throw new Refused(400, 'bad-year', '请给出年度，如 year=2025')
  const readable = await house.reading.organs(visitor, house.tenant)
  const organ = query.organ ?? readable[0]?.id
  if (organ === undefined || !readable.some(({ id }) => id === organ)) throw new Refused(404, 'no-organ', '没有这个单位，或者您无权查看')
  return { organ, year }
}

/** The year as far as it has come. */
const periodOf = (house: House, year: number): Period => untilToday(yearOf(year), dateOf(house.cases.setting.now()))

async function figuresOf(house: House, organ: string, year: number): Promise<readonly Figure[]> {
  await house.ledger.sequence(house.tenant)
  const order = await reportOrder(house, organ, year)
  const baselines = await loadBaselines(house.ledger, house.tenant, organ, year)
  return computeFigures(house.ledger, house.catalogue, { tenant: house.tenant, organs: order.organs, period: periodOf(house, year), baselines })
}

function present(figure: Figure, of: string): FigureInfo {
  const { figure: id, name, value, unit, numerator, denominator, change, definition } = figure
  return { figure: id, name, of, value, unit, numerator, denominator, definition, change: change && { direction: change.direction, percent: change.percent, previous: change.previous, source: change.source } }
}

export async function figureRoutes(app: FastifyInstance, house: House): Promise<void> {
  const ofById = new Map(listFigureDefinitions(house.catalogue).map(({ id, of }) => [id, of.name]))
  app.get<{ Querystring: Scope }>('/api/figures', async (request): Promise<FiguresInfo> => {
    const { organ, year } = await readScope(house, getVisitor(request), request.query)
    const figures = await figuresOf(house, organ, year)
    return { organ, year, figures: figures.map((figure) => present(figure, ofById.get(figure.figure) ?? '')) }
  })
  app.get<{ Params: { id: string }; Querystring: Scope }>('/api/figures/:id/records', async (request): Promise<RecordsInfo> => {
    const { organ, year } = await readScope(house, getVisitor(request), request.query)
    const figure = (await figuresOf(house, organ, year)).find((one) => one.figure === request.params.id)
    const definition = listFigureDefinitions(house.catalogue).find(({ id }) => id === request.params.id)
    if (!figure || !definition) throw new Refused(404, 'no-figure', `没有指标“${request.params.id}”`)
    const { organs } = await reportOrder(house, organ, year)
    const period = periodOf(house, year)
    const page = await traceFigure(house.ledger, house.catalogue, house.tenant, { figure: figure.figure, organs, period, limit: 50, ...(request.query.after ? { after: request.query.after } : {}) })
    const context = await rowContext(house)
    return {
      figure: present(figure, definition.of.name), next: page.next,
      rows: page.rows.map(({ row, on, numerator, denominator }) => ({ ...presentRow(row, context), on, numerator, denominator })),
    }
  })
}
