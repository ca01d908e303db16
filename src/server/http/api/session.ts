import type { FastifyInstance } from 'fastify'
import { dateOf } from '#core/calendar/plain-date.ts'
import { mayAdminister, mayAudit } from '#cases/oversight.ts'
import type { DemoUser, SessionInfo } from '#workbench/api/contract.ts'
import type { House } from '../../house.ts'
import { Refused, SESSION_COOKIE, getVisitor } from '../request.ts'
import { checkText, readBody } from '../input.ts'
import { changePassword, signIn, signOut, type Visitor } from '../signIn.ts'

export const DEMO_USERS = 'demo-users'

async function describe(house: House, visitor: Visitor): Promise<SessionInfo> {
  const organs = await house.ledger.people.listOrgans(house.tenant)
  const nameOf = (id: string): string => organs.find((organ) => organ.id === id)?.name ?? id
  const readable = await house.reading.organs(visitor, house.tenant)
  const town = await house.ledger.people.findSetting(house.tenant, 'town')
  return {
    account: { id: visitor.id, login: visitor.login, name: visitor.name, initial: visitor.initial },
    posts: visitor.posts.map(({ organ, role }) => ({ organ, organName: nameOf(organ), role })),
    organs: readable.map(({ id, name, level, parent }) => ({ id, name, level, parent })),
    tenant: { id: house.tenant, name: String(town?.['name'] ?? '依法'), demo: house.demo }, today: dateOf(house.cases.setting.now()),
    may: { audit: mayAudit(visitor, house.cases.setting.now()), administer: mayAdminister(visitor, house.cases.setting.now()) },
  }
}

export async function sessionRoutes(app: FastifyInstance, house: House): Promise<void> {
  app.get('/api/session', async (request) => describe(house, getVisitor(request)))
  app.post<{ Body: { login?: unknown; password?: unknown } }>('/api/session', async (request, reply) => {
    const { login, password } = request.body ?? {}
    if (typeof login !== 'string' || typeof password !== 'string') throw new Refused(400, 'bad-request', '请填写用户名和密码')
    const outcome = await signIn(house, checkText(login, '用户名', 100), checkText(password, '密码', 200), request.ip)
    if (!outcome.ok) throw new Refused(401, 'wrong-password', outcome.says)
    const before = request.cookies[SESSION_COOKIE]
    if (before) await signOut(house, before)
    void reply.setCookie(SESSION_COOKIE, outcome.token, { httpOnly: true, sameSite: 'strict', path: '/', secure: request.protocol === 'https' })
    return { ok: true }
  })
  app.post('/api/session/password', async (request, reply) => {
    const { old, wanted } = readBody(request, ['old', 'wanted'])
    const fault = await changePassword(house, getVisitor(request), old, checkText(wanted, '新密码', 200))
    if (fault) throw new Refused(422, 'password', fault)
    void reply.clearCookie(SESSION_COOKIE, { path: '/' })
    return { ok: true }
  })
  app.delete('/api/session', async (request, reply) => {
    const token = request.cookies[SESSION_COOKIE]
    if (token) await signOut(house, token)
    void reply.clearCookie(SESSION_COOKIE, { path: '/' })
    return { ok: true }
  })
  app.get('/api/session/demo-users', async (): Promise<readonly DemoUser[]> => {
    if (!house.demo) return []
    const stored = await house.ledger.people.findSetting(house.tenant, DEMO_USERS)
    return (stored?.['users'] ?? []) as unknown as readonly DemoUser[]
  })
}
