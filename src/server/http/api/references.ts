import type { FastifyInstance } from 'fastify'
import { findSame, suggest } from '#cases/references.ts'
import type { SuggestionInfo } from '#workbench/api/contract.ts'
import type { House } from '../../house.ts'
import { getVisitor } from '../request.ts'

/** What is entered once and named everywhere: suggestions as somebody writes, and what may be entered already. */
export async function referenceRoutes(app: FastifyInstance, { reading, tenant }: House): Promise<void> {
  app.get<{ Params: { id: string }; Querystring: { text?: string } }>('/api/references/:id', async (request): Promise<readonly SuggestionInfo[]> =>
    suggest(reading, getVisitor(request), tenant, request.params.id, (request.query.text ?? '').slice(0, 100)))
  app.get<{ Params: { id: string }; Querystring: Record<string, string> }>('/api/references/:id/same', async (request): Promise<readonly SuggestionInfo[]> =>
    findSame(reading, getVisitor(request), tenant, request.params.id, request.query))
}
