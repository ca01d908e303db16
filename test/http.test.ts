import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { Parameters } from '#cases/parameters.ts'
import { loadCatalogue } from '#procedures/catalogue.ts'
import { call, firstCase, openTestHouse, signInAs, type Session, type TestHouse } from './house.ts'

/** The API as other programs and the workbench use it. */

let of: TestHouse
let clerk: Session
beforeAll(async () => {
  of = await openTestHouse()
  clerk = await signInAs(of.app, 'sifasuo')
})
afterAll(async () => { await of.close() })

interface Tree { readonly [key: string]: unknown }
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value)
const operationsOf = (paths: Tree): readonly (readonly [string, string, Tree])[] => Object.entries(paths).flatMap(([path, item]) =>
  Object.entries(item as Tree).filter(([method]) => method !== 'parameters').map(([method, operation]) => [path, method, operation as Tree] as const))

describe('OpenAPI 3.1', () => {
  let document: Tree
  beforeAll(async () => { document = (await call(of.app, { method: 'GET', url: '/api/openapi.json' })).json() })

  it('has every part that the specification requires', () => {
    expect(document['openapi']).toBe('3.1.0')
    expect(document['info']).toMatchObject({ title: expect.any(String) as string, version: expect.any(String) as string })
    for (const [path, method, operation] of operationsOf(document['paths'] as Tree)) {
      expect([path, path.startsWith('/'), method]).toEqual([path, true, expect.stringMatching(/^(get|post|delete)$/)])
      for (const [status, response] of Object.entries(operation['responses'] as Tree)) expect([path, status, typeof (response as Tree)['description']]).toEqual([path, expect.stringMatching(/^[1-5]\d\d$/), 'string'])
    }
  })
  it('names each operation once and declares exactly the parameters that stand in its address', () => {
    const operations = operationsOf(document['paths'] as Tree)
    const ids = operations.map(([, , { operationId }]) => operationId)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [path, item] of Object.entries(document['paths'] as Tree)) {
      const declared = (((item as Tree)['parameters'] ?? []) as readonly { name: string; in: string; required?: boolean }[]).filter((one) => one.in === 'path' && one.required)
      expect([path, declared.map(({ name }) => name)]).toEqual([path, [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)])
    }
  })
  it('refers to nothing that is not there, and every schema is valid JSON Schema 2020-12', () => {
    const ajv = new Ajv2020({ strict: false, formats: { date: true } })
    const components = document['components'] as Tree
    const schemas: Tree[] = []
    const walk = (value: unknown): void => {
      if (Array.isArray(value)) { value.forEach(walk); return }
      if (!isTree(value)) return
      if (typeof value['$ref'] === 'string') expect(Object.keys(components['schemas'] as Tree)).toContain(value['$ref'].replace('#/components/schemas/', ''))
      else if (isTree(value['schema'])) schemas.push(value['schema'])
      Object.values(value).forEach(walk)
    }
    walk(document)
    expect(schemas.length).toBeGreaterThan(20)
    for (const schema of [...schemas.filter((one) => !('$ref' in one)), ...Object.values(components['schemas'] as Tree) as Tree[]]) expect([ajv.validateSchema(schema), ajv.errors]).toEqual([true, null])
  })
  it('is generated from the definitions: every procedure, act and question, with its article', () => {
    const text = JSON.stringify(document)
    for (const definition of of.house.catalogue.all) {
      expect(text).toContain(`"title":"${definition.id}: ${definition.opens.name}"`)
      for (const [name, { asks }] of Object.entries(definition.actions)) {
        expect(text).toContain(`"title":"${definition.id}: ${name}"`)
        for (const field of Object.keys(asks ?? {})) expect(text).toContain(`"${field}":{`)
      }
    }
    expect(text).not.toContain('通用操作: 制发文书')
  })
  it('describes every address that the server answers under /api', () => {
    const described = new Set(operationsOf(document['paths'] as Tree).map(([path, method]) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`))
    for (const one of described) {
      const [method = '', url = ''] = one.split(' ')
      expect([one, of.app.hasRoute({ method: method as 'GET', url })]).toEqual([one, true])
    }
  })
  it('accepts what the engine accepts', async () => {
    const answers = { 申请人: '演示住户己', 申请人类型: '公民', 申请人类别: '自然人', 联系方式: '演示邮箱', 申请内容: '演示文件', 获取方式: '纸质', 申请渠道: '当面', 收到日期: '2026-03-10' }
    const body = { definition: 'disclosure-on-request', organ: 'yanshi-zhen', key: 'openapi-1', answers }
    const schema = (((((document['paths'] as Tree)['/api/cases'] as Tree)['post'] as Tree)['requestBody'] as Tree)['content'] as Tree)['application/json'] as Tree
    const validate = new Ajv2020({ strict: false, formats: { date: true } }).compile(schema['schema'] as Tree)
    expect([validate(body), validate({ ...body, answers: { ...answers, 申请渠道: '飞鸽' } })]).toEqual([true, false])
    expect((await clerk.post('/api/cases', body)).status).toBe(200)
  })
})

describe('lists', () => {
  it('come page by page without a gap or a repetition, in both orders', async () => {
    for (const order of ['', '&order=due']) {
      const seen: string[] = []
      let after = ''
      do {
        const page = (await clerk.get(`/api/cases?limit=7${order}${after && `&after=${encodeURIComponent(after)}`}`)).json<{ rows: readonly { id: string }[]; next: string | null; total: number }>()
        seen.push(...page.rows.map(({ id }) => id))
        after = page.next ?? ''
        if (!page.next) expect([order, seen.length, new Set(seen).size]).toEqual([order, page.total, page.total])
      } while (after)
    }
  })
  it('of what is to be done hold only what one of the person’s posts can do now', async () => {
    const { rows } = (await clerk.get('/api/cases?mine=todo&limit=100')).json<{ rows: readonly { id: string; definition: string; state: string }[] }>()
    expect(rows.length).toBeGreaterThan(0)
    const mine = new Set(['司法所工作人员', '经办人', '信访工作人员'])
    for (const { definition, state } of rows) {
      const acts = Object.values(of.house.catalogue.find(definition)?.actions ?? {})
      expect([definition, state, acts.some(({ by, from }) => [from ?? []].flat().includes(state) && [by].flat().some((role) => mine.has(role)))]).toEqual([definition, state, true])
    }
  })
  it('show a case to the next person when it is handed on, and no more to the others', async () => {
    const { id } = await firstCase(clerk, 'definition=disclosure-on-request&open=true')
    const todo = async (session: Session) => (await session.get('/api/cases?mine=todo&limit=100')).json<{ rows: readonly { id: string }[] }>().rows.map((row) => row.id)
    expect(await todo(clerk)).toContain(id)
    const officer = await signInAs(of.app, 'zhifa')
    const version = (await clerk.get(`/api/cases/${id}`)).json<{ version: number }>().version
    expect((await clerk.post(`/api/cases/${id}/acts`, { do: '转办', key: 'hand-on', version, answers: { 接办人: '演示丁' } })).status).toBe(200)
    expect([(await todo(clerk)).includes(id), (await todo(officer)).includes(id)]).toEqual([false, true])
    const done = (await clerk.get('/api/cases?mine=done&limit=100')).json<{ rows: readonly { id: string }[] }>().rows.map((row) => row.id)
    expect(done).toContain(id)
  })
  it('of the supervisor hold what was put under supervision', async () => {
    const supervisor = await signInAs(of.app, 'ducha')
    const { id } = await firstCase(supervisor, 'light=红')
    const version = (await supervisor.get(`/api/cases/${id}`)).json<{ version: number }>().version
    const answer = await supervisor.post(`/api/cases/${id}/acts`, { do: '督办', key: 'supervise', version, answers: { 督办要求: '三日内报告办理情况', 反馈期限: '2026-03-13' } })
    expect(answer.status).toBe(200)
    expect((await clerk.get('/api/cases?supervised=true')).json<{ rows: readonly { id: string }[] }>().rows.map((row) => row.id)).toContain(id)
  })
})

describe('a parameter that no text confirmed', () => {
  it('is refused in the wrong kind, set with a reason, applied at once and after the house opens again', async () => {
    const admin = await signInAs(of.app, 'guanli')
    const { parameters } = (await admin.get('/api/parameters')).json<{ parameters: readonly { definition: string; name: string; value: number; confidence: string; source: string }[] }>()
    const one = parameters.find(({ value }) => typeof value === 'number')
    if (!one) throw new Error('没有数字参数')
    expect(one).toMatchObject({ source: expect.stringMatching(/.{4}/) as string, confidence: expect.stringMatching(/^[高中低]$/) as string })
    const set = (value: unknown) => admin.post('/api/parameters', { definition: one.definition, name: one.name, value, reason: '演示区文件第九条' })
    expect((await set('九')).status).toBe(422)
    expect((await set(one.value + 2)).status).toBe(200)
    expect(of.house.catalogue.find(one.definition)?.parameters?.[one.name]?.value).toBe(one.value + 2)
    expect((await clerk.get(`/api/definitions/${one.definition}`)).json<{ handbook: string }>().handbook).toContain(String(one.value + 2))
    const again = await loadCatalogue()
    await new Parameters(of.house.ledger, of.house.tenant, again, nationalCalendar).apply()
    expect(again.find(one.definition)?.parameters?.[one.name]?.value).toBe(one.value + 2)
    const auditor = await signInAs(of.app, 'shenji')
    expect((await auditor.get('/api/access-log')).text).toContain(`改定参数`)
  })
  it('may be the working hours of the whole town: unclear ones are refused, clear ones count in every clock of working hours', async () => {
    const admin = await signInAs(of.app, 'guanli')
    const set = (value: string) => admin.post('/api/parameters', { definition: '*', name: '工作时间', value, reason: '演示区作息时间通知' })
    const refused = await set('13:00-12:00')
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('工作时间') as string])
    expect((await set('08:30-12:00、13:00-17:30')).status).toBe(200)
    expect(of.house.cases.setting.calendar.workingTime).toEqual([{ from: '08:30', to: '12:00' }, { from: '13:00', to: '17:30' }])
  })
})

describe('somebody new', () => {
  it('is entered by the administrator alone, signs in with the initial password, may do nothing before changing it, then works', async () => {
    const admin = await signInAs(of.app, 'guanli')
    const person = { login: 'xinren', name: '演示新人', organ: 'yanshi-zhen', roles: ['经办人'], from: '2026-03-01' }
    expect((await clerk.post('/api/roster/people', person)).status).toBe(403)
    expect((await clerk.get('/api/roster')).status).toBe(403)
    expect((await admin.post('/api/roster/people', { ...person, roles: ['没有的岗位'] })).text).toContain('没有“没有的岗位”这一岗位')
    const { password } = (await admin.post('/api/roster/people', person)).json<{ password: string }>()
    const first = await signInAs(of.app, 'xinren', password)
    const before = await first.get('/api/cases')
    expect([before.status, before.text]).toEqual([403, expect.stringContaining('请先修改初始密码') as string])
    expect((await first.post('/api/session/password', { old: '不对', wanted: 'Yanshi-2026' })).text).toContain('原密码不正确')
    expect((await first.post('/api/session/password', { old: password, wanted: 'short' })).text).toContain('不得少于8个字符')
    expect((await first.post('/api/session/password', { old: password, wanted: 'Yanshi-2026' })).status).toBe(200)
    expect((await first.get('/api/session')).status).toBe(401)
    const again = await signInAs(of.app, 'xinren', 'Yanshi-2026')
    expect((await again.get('/api/cases')).status).toBe(200)
    expect((await admin.post('/api/roster/people/xinren/closed', { closed: true })).status).toBe(200)
    expect((await again.get('/api/cases')).status).toBe(401)
  })
})
