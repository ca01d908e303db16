import type { FastifyInstance, FastifyRequest } from 'fastify'
import { isPlainDate, type PlainDate } from '#core/calendar/plain-date.ts'
import { mayAdminister } from '#cases/oversight.ts'
import type { Contact } from '#ledger/people/people.ts'
import type { InitialPassword, RosterInfo } from '#workbench/api/contract.ts'
import type { House } from '../../house.ts'
import { readBody } from '../input.ts'
import { Refused, getVisitor } from '../request.ts'

function readDay(value: unknown, name: string): PlainDate {
  if (typeof value !== 'string' || !isPlainDate(value)) throw new Refused(400, 'bad-request', `请填写${name}，如2026-01-01`)
  return value
}

function readRoles(value: unknown): readonly string[] {
  if (!Array.isArray(value) || !value.every((role) => typeof role === 'string')) throw new Refused(400, 'bad-request', '请选择岗位')
  return value
}

const CONTACT = ['address', 'phone', 'court', 'reviewer'] as const
const readContact = (body: Readonly<Record<string, unknown>>): Contact =>
  Object.fromEntries(CONTACT.flatMap((name) => { const text = body[name]; return typeof text === 'string' && text.trim() !== '' ? [[name, text.trim()]] : [] }))

interface Person { Params: { id: string } }

/** Organs, people and posts: the administrator's post reads and changes them, nobody else. */
export async function rosterRoutes(app: FastifyInstance, { roster, cases }: House): Promise<void> {
  const administrator = (request: FastifyRequest): string => {
    const visitor = getVisitor(request)
    if (!mayAdminister(visitor, cases.setting.now())) throw new Refused(403, 'wrong-person', '单位和人员由系统管理员登记')
    return visitor.id
  }
  const list = async (): Promise<RosterInfo> => {
    const { organs, people, roles, levels } = await roster.list()
    return { organs, roles, levels, people: people.map(({ id, login, name, initial, closed, posts }) => ({ id, login, name, initial, closed, posts })) }
  }
  app.get('/api/roster', async (request) => { administrator(request); return list() })
  app.post('/api/roster/organs', async (request) => {
    const by = administrator(request)
    const { id, name, level, code, parent, ...more } = readBody(request, ['id', 'name', 'level', 'code'])
    await roster.putOrgan(by, { id: id.trim(), name: name.trim(), level, code: code.trim(), parent: typeof parent === 'string' && parent !== '' ? parent : null, contact: readContact(more) })
    return list()
  })
  app.post('/api/roster/people', async (request): Promise<InitialPassword> => {
    const by = administrator(request)
    const { login, name, organ, roles, from } = readBody(request, ['login', 'name', 'organ'])
    return { login, password: await roster.addPerson(by, { login: login.trim(), name: name.trim(), organ, roles: readRoles(roles), from: readDay(from, '任职起日') }) }
  })
  app.post<Person>('/api/roster/people/:id/posts', async (request) => {
    const by = administrator(request)
    const { organ, role, from, to } = readBody(request, ['organ', 'role'])
    await roster.putPost(by, request.params.id, { organ, role, from: readDay(from, '任职起日'), to: to === undefined || to === null || to === '' ? null : readDay(to, '任职止日') })
    return list()
  })
  app.post<Person>('/api/roster/people/:id/password', async (request): Promise<InitialPassword> => ({ password: await roster.resetPassword(administrator(request), request.params.id), login: request.params.id }))
  app.post<Person>('/api/roster/people/:id/closed', async (request) => {
    const by = administrator(request)
    await roster.setClosed(by, request.params.id, readBody(request, [])['closed'] === true)
    return list()
  })
}
