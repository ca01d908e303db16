import type { FastifyInstance } from 'fastify'
import { listLooks, mayAudit } from '#cases/oversight.ts'
import type { AccessLog, ReviewInfo } from '#workbench/api/contract.ts'
import type { House } from '../../house.ts'
import { Reviewer } from '../../reviewing.ts'
import { Refused, getVisitor } from '../request.ts'

/** What watches over the house itself: who looked at masked data, and whether the definitions hold what they promise. */
export async function oversightRoutes(app: FastifyInstance, house: House): Promise<void> {
  const reviewer = new Reviewer(house.place.definitions)
  app.addHook('onClose', () => reviewer.close())
  app.get<{ Querystring: { after?: string; signIns?: string } }>('/api/access-log', async (request): Promise<AccessLog> => {
    if (!mayAudit(getVisitor(request), house.cases.setting.now())) throw new Refused(403, 'wrong-person', '阅看记录只供审计人员查阅')
    return listLooks(house.ledger, house.tenant, { after: request.query.after, signIns: request.query.signIns === '1' })
  })
  app.get('/api/review', async (request): Promise<ReviewInfo> => {
    getVisitor(request)
    const { reviews, done } = reviewer.current()
    return { done, reviews: reviews.map((one) => ({ ...one, name: house.catalogue.find(one.procedure)?.name ?? one.procedure })) }
  })
}
