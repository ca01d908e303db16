import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance, InjectOptions } from 'fastify'
import type { Moment } from '#core/calendar/plain-date.ts'
import { DEMO_PASSWORD, fillDemo } from '../src/server/demo/fill.ts'
import type { Volumes } from '../src/server/demo/volumes.ts'
import { TENANT, openHouse, type House } from '../src/server/house.ts'
import { makeApp } from '../src/server/http/app.ts'
import { hashPassword } from '#cases/passwords.ts'

/** The day on which every test of the faces happens: a Tuesday, after the report of the year before was published. */
export const NOW: Moment = '2026-03-10T10:00'

/** A few cases of every kind, so that a house is filled in seconds. */
const FEW: Volumes = {
  organ: 'yanshi-zhen', year: 2025,
  hotline: { received: 12, calledBack: 8, notContacted: 1, solved: 4, satisfied: 5, dissatisfied: 1 },
  petitions: 3, penalty: { simple: 3, general: 8, reviewed: 1 }, disclosure: 3, attendances: 3, officers: 4,
  publicity: { events: 4, materials: 900, consultations: 120, beneficiaries: 640 },
}

/** People besides the demo's: of the other town, of a post that ended, and of a post that begins later. */
const OTHERS = [
  { login: 'lin', name: '样例甲', organ: 'yangli-zhen', role: '经办人', from: '2019-01-01', to: null },
  { login: 'former', name: '演示原经办', organ: 'yanshi-zhen', role: '经办人', from: '2019-01-01', to: '2026-03-09' },
  { login: 'coming', name: '演示新经办', organ: 'yanshi-zhen', role: '经办人', from: '2026-03-11', to: null },
] as const

export const PASSWORD = DEMO_PASSWORD

export interface TestHouse {
  readonly house: House
  readonly app: FastifyInstance
  close(): Promise<void>
}

/** A small house of the invented district, filled by the demo's own stories, with its HTTP face. */
export async function openTestHouse(): Promise<TestHouse> {
  const dataDir = mkdtempSync(join(tmpdir(), 'yifa-faces-'))
  const empty = await openHouse({ dataDir }, () => NOW)
  await fillDemo(empty, () => undefined, [FEW])
  const passwordHash = await hashPassword(PASSWORD)
  for (const { login, name, organ, role, from, to } of OTHERS) {
    await empty.ledger.people.putAccount(TENANT, { id: login, login, name, passwordHash })
    await empty.ledger.people.putPost(TENANT, login, { organ, role, from, to })
  }
  await empty.close()
  const house = await openHouse({ dataDir }, () => NOW)
  const app = await makeApp(house)
  return {
    house, app,
    async close() {
      await app.close()
      await house.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** Somebody at the API: signed in, every request as their browser would send it. */
export interface Session {
  readonly token: string
  get(url: string): Promise<Response>
  post(url: string, body: unknown): Promise<Response>
}

export interface Response { readonly status: number; readonly text: string; readonly headers: Readonly<Record<string, unknown>>; json<T = Record<string, unknown>>(): T }

/** One request with whatever headers the test wants. */
export async function call(app: FastifyInstance, options: InjectOptions): Promise<Response> {
  const answer = await app.inject(options)
  return { status: answer.statusCode, text: answer.payload, headers: answer.headers, json: <T,>() => JSON.parse(answer.payload) as T }
}

export const SAME_ORIGIN = { 'sec-fetch-site': 'same-origin' } as const

export async function signInAs(app: FastifyInstance, login: string, password = PASSWORD): Promise<Session> {
  const answer = await app.inject({ method: 'POST', url: '/api/session', headers: SAME_ORIGIN, payload: { login, password } })
  const token = answer.cookies.find(({ name }) => name === 'yifa')?.value ?? ''
  if (answer.statusCode !== 200) throw new Error(`没有登录成功：${answer.payload}`)
  const headers = { ...SAME_ORIGIN, cookie: `yifa=${token}` }
  return {
    token,
    get: (url) => call(app, { method: 'GET', url, headers }),
    post: (url, body) => call(app, { method: 'POST', url, headers, payload: body as object }),
  }
}

/** The first case that a list holds, by whoever may read it. */
export async function firstCase(session: Session, query: string): Promise<{ readonly id: string; readonly number: string }> {
  const { rows } = (await session.get(`/api/cases?${query}`)).json<{ rows: readonly { id: string; number: string }[] }>()
  const [row] = rows
  if (!row) throw new Error(`没有符合“${query}”的案件`)
  return row
}
