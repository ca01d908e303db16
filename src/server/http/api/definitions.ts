import type { FastifyInstance } from 'fastify'
import { dateOf } from '#core/calendar/plain-date.ts'
import { listOf } from '#core/engine/clock.ts'
import { describeProcedure } from '#core/review/describe.ts'
import { drawProcedure } from '#core/review/draw.ts'
import { sayCitation } from '#core/vocabulary/cite.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { isRegister } from '#core/vocabulary/register.ts'
import { formsOf } from '#cases/sheet/ledgers/catalogue.ts'
import { resultSheetsFor } from '#cases/sheet/counter.ts'
import { allFields } from '#cases/project.ts'
import { referenceOf } from '#cases/references.ts'
import { postsOn } from '#cases/who.ts'
import type { DefinitionDetail, DefinitionSummary } from '#workbench/api/contract.ts'
import type { House } from '../../house.ts'
import { Refused, getVisitor } from '../request.ts'
import type { Visitor } from '../signIn.ts'
import { fieldForms } from './present.ts'

function mayOpenIn(definition: Procedure, visitor: Visitor, organs: readonly string[], today: string): readonly string[] {
  const roles = listOf(definition.opens.by)
  return organs.filter((organ) => postsOn(visitor, organ, today).some(({ role }) => roles.includes('*') || roles.includes(role)))
}

function summarize(definition: Procedure, visitor: Visitor, organs: readonly string[], today: string): DefinitionSummary {
  const { id, name, kind, field, purpose, opens, states } = definition
  return { id, name, kind, field, purpose, opening: opens.name, mayOpenIn: mayOpenIn(definition, visitor, organs, today), states: Object.keys(states) }
}

export async function definitionRoutes(app: FastifyInstance, house: House): Promise<void> {
  const worldOf = async (visitor: Visitor) => ({ organs: (await house.reading.organs(visitor, house.tenant)).map(({ id }) => id), today: dateOf(house.cases.setting.now()) })
  app.get('/api/definitions', async (request): Promise<readonly DefinitionSummary[]> => {
    const visitor = getVisitor(request)
    const { organs, today } = await worldOf(visitor)
    return house.catalogue.all.map((definition) => summarize(definition, visitor, organs, today))
  })
  app.get<{ Params: { id: string } }>('/api/definitions/:id', async (request): Promise<DefinitionDetail> => {
    const visitor = getVisitor(request)
    const definition = house.catalogue.find(request.params.id)
    if (!definition) throw new Refused(404, 'no-definition', `没有编号为“${request.params.id}”的程序或者台账`)
    const { organs, today } = await worldOf(visitor)
    return {
      ...summarize(definition, visitor, organs, today), basis: sayCitation(definition.opens.basis), asks: fieldForms(definition.opens.asks, undefined, (name, field) => referenceOf(house.catalogue, name, field)?.register),
      ledgers: (await formsOf(definition)).map(({ id, name }) => ({ id, name })), hasPersonal: Object.values(allFields(definition)).some(({ isPersonal }) => isPersonal),
      resultSheets: resultSheetsFor(house.cases, visitor, definition), same: isRegister(definition) ? definition.entry.master?.same ?? [] : [],
      columns: Object.entries(definition.opens.asks ?? {}).filter(([, { isPersonal, type }]) => !isPersonal && type !== 'longText' && type !== 'file').map(([name]) => name),
      drawing: drawProcedure(definition), handbook: describeProcedure(definition),
    }
  })
}
