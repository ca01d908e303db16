import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { computeFigures } from '#figures/figures.ts'
import { yearOf } from '#figures/periods.ts'
import { closePdf } from '#documents/layout/pdf.ts'
import { makeApp } from '#server/http/app.ts'
import { hashPassword } from '#cases/passwords.ts'
import { openHouse, TENANT, type House } from '#server/house.ts'
import type { CaseView, DefinitionDetail, DefinitionSummary, RefusalInfo } from '#workbench/api/contract.ts'
import { blocksIn } from './howTo.ts'
import { copyTemplate } from './stores.ts'

/** docs/how-to/add-a-procedure.md, followed to the letter: one file is written, and everything named there has to appear. */
const PAGE = 'add-a-procedure.md'
const ID = 'records-inquiry'
const ROOT = resolve(import.meta.dirname, '..')
const [definitionText = '', testText = ''] = blocksIn(PAGE, 'ts')
const [scriptText = ''] = blocksIn(PAGE, 'json')

/** How a program that is no page of ours says so. */
const CALLER = { 'x-requested-with': 'yifa-test' }

/** Inside the package for this process, whose module loader is the test runner's; outside of it for the command line. */
const inside = mkdtempSync(join(import.meta.dirname, 'added-'))
const outside = mkdtempSync(join(tmpdir(), 'yifa-added-'))
for (const folder of [inside, outside]) writeFileSync(join(folder, `${ID}.ts`), definitionText)
writeFileSync(join(inside, `${ID}.test.ts`), testText)
const files = mkdtempSync(join(tmpdir(), 'yifa-added-files-'))
writeFileSync(join(files, 'script.json'), scriptText)

afterAll(() => { for (const folder of [inside, outside, files]) rmSync(folder, { recursive: true, force: true }) })

interface Ran { readonly status: number; readonly json: unknown; readonly says: string }

/** `npx yifa …` with the folder that holds the one new file. */
const yifa = (...args: readonly string[]): Promise<Ran> => new Promise((done) => {
  const { DATABASE_URL: _, ...env } = process.env
  execFile(process.execPath, [join(ROOT, 'bin/yifa.js'), ...args, '--definitions', outside, '--json'], { cwd: files, env }, (error, stdout, stderr) =>
    done({ status: error ? Number(error.code) : 0, json: stdout === '' ? undefined : JSON.parse(stdout), says: stderr }))
})

// Step 4 of the page: its test registers itself here and runs with this file.
await import(join(inside, `${ID}.test.ts`))
rmSync(join(inside, `${ID}.test.ts`))

describe('one new file, on the command line', () => {
  it('is listed with actions, deadlines and prohibitions', async () => {
    const { json } = await yifa('procedures')
    const found = (json as { id: string; name: string; actions: { name: string }[]; deadlines: { name: string; within: unknown }[]; invariants: { says: string }[] }[]).find(({ id }) => id === ID)
    expect(found?.name).toBe('档案查阅')
    expect(found?.actions.map(({ name }) => name)).toEqual(['收到查阅申请', '审核', '检索', '答复'])
    expect(found?.deadlines).toMatchObject([{ name: '答复期限', within: { amount: 5, unit: 'workingDay' } }])
    expect(found?.invariants.map(({ says }) => says)).toEqual(['未经检索即答复'])
  })
  it('is proved without findings, with at least one guard taken away and noticed', async () => {
    const { status, json } = await yifa('review', ID)
    expect(json).toMatchObject({ procedures: 1, invariants: 1, findings: [] })
    expect((json as { mutants: number }).mutants).toBeGreaterThan(0)
    expect(status).toBe(0)
  })
  it('runs the script of the page: the answer before the search is refused, the limit explains itself', async () => {
    const { json } = await yifa('run', ID, 'script.json')
    expect(json).toMatchObject({
      state: '已答复', refusals: [{ act: 1, do: '答复', reasons: [{ says: '答复前应当检索', basis: '《本系统规则》第三条（实务惯例）' }] }],
      deadlines: [{ name: '答复期限', due: '2025-10-10', status: 'met' }],
    })
    expect((json as { deadlines: { why: string[] }[] }).deadlines[0]?.why.join('\n')).toContain('2025-09-28为调休上班日')
  })
  it('says in Chinese that the folder is missing', async () => {
    const ran = await new Promise<string>((done) => { execFile(process.execPath, [join(ROOT, 'bin/yifa.js'), 'procedures', '--definitions', join(files, '没有')], (_error, _stdout, stderr) => done(stderr)) })
    expect(ran).toContain('没有找到存放定义的文件夹')
  })
})

const NOW = '2025-09-26T09:30'

/** One town with somebody of both posts that the file names. */
async function settle({ ledger }: House): Promise<void> {
  await ledger.people.putOrgan(TENANT, { id: 'yanshi', name: '演示镇人民政府', level: '镇', parent: null, code: '演府' })
  await ledger.people.putAccount(TENANT, { id: 'jingban', login: 'jingban', name: '演示经办', passwordHash: await hashPassword('演示密码一二三') })
  await ledger.people.putPost(TENANT, 'jingban', { organ: 'yanshi', role: '经办人', from: '2019-01-01', to: null })
}

describe('one new file, in the running system', () => {
  let now = NOW
  let dataDir = ''
  let house: House
  let app: FastifyInstance
  let cookie = ''
  const get = async <T>(url: string): Promise<T> => (await app.inject({ url, headers: { cookie } })).json()
  const post = async <T>(url: string, payload: object): Promise<T> => (await app.inject({ method: 'POST', url, payload, headers: { cookie, ...CALLER } })).json()

  beforeAll(async () => {
    dataDir = copyTemplate()
    house = await openHouse({ dataDir, definitions: inside }, () => now)
    await settle(house)
    app = await makeApp(house)
    const signedIn = await app.inject({ method: 'POST', url: '/api/session', payload: { login: 'jingban', password: '演示密码一二三' } })
    cookie = String(signedIn.headers['set-cookie']).split(';')[0] ?? ''
  })
  afterAll(async () => {
    await app.close()
    await house.close()
    await closePdf()
    rmSync(dataDir, { recursive: true, force: true })
  })

  it('stands in the catalogue beside those that ship', () => {
    expect(house.catalogue.procedures.map(({ id }) => id)).toEqual(expect.arrayContaining([ID, 'penalty']))
  })
  it('has its form in the portal, with its questions and its basis', async () => {
    expect((await app.inject({ url: '/apply' })).body).toContain(`href="/apply/${ID}"`)
    const form = (await app.inject({ url: `/apply/${ID}` })).body
    expect(form).toMatch(/<label for="[^"]+">申请人</)
    expect(form).toContain('name="查阅内容"')
    expect(form).toContain('《本系统规则》第一条')
  })
  it('takes an application of the public, which then follows it by code', async () => {
    const body = new URLSearchParams({ organ: 'yanshi', key: 'k1', 申请人: '演示申请人', 申请人类型: '公民', 查阅内容: '立案批复' }).toString()
    const sent = await app.inject({ method: 'POST', url: `/apply/${ID}`, payload: body, headers: { 'content-type': 'application/x-www-form-urlencoded' } })
    const received = await app.inject({ url: String(sent.headers.location), headers: { cookie: sent.cookies.map(({ name, value }) => `${name}=${value}`).join('; ') } })
    expect(received.body).toContain('档案查阅〔2025〕1号')
    const code = /class="code">([^<]+)</.exec(received.body)?.[1] ?? ''
    expect((await app.inject({ url: `/follow?code=${code}` })).body).toContain('2025-10-10')
  })
  it('is described to the workbench: form, columns, drawing and handbook', async () => {
    expect((await get<readonly DefinitionSummary[]>('/api/definitions')).find(({ id }) => id === ID)).toMatchObject({ name: '档案查阅', field: '政务公开', opening: '收到查阅申请', mayOpenIn: ['yanshi'], states: ['待审核', '查找中', '已答复'] })
    const { asks, columns, drawing, handbook } = await get<DefinitionDetail>(`/api/definitions/${ID}`)
    expect(asks.find(({ name }) => name === '申请人联系电话')).toMatchObject({ personal: true, optional: true })
    expect(columns).toContain('申请人')
    for (const word of ['待审核', '查找中', '已答复', '检索']) expect(drawing).toContain(word)
    for (const word of ['五个工作日内答复', '5个工作日', '答复前应当检索', '未经检索即答复', '《查阅答复书》']) expect(handbook).toContain(word)
  })
  it('has its requests in the OpenAPI description', async () => {
    const text = (await app.inject({ url: '/api/openapi.json' })).body
    expect(text).toContain(`${ID}: 收到查阅申请`)
    expect(text).toContain(`${ID}: 检索`)
    expect(text).toContain('"enum":["查到","未查到"]')
  })
  it('is handled through the API: refused by its guard, counted down, answered, with a document', async () => {
    const opened = await post<CaseView>('/api/cases', { definition: ID, organ: 'yanshi', key: 'k2', answers: { 申请人: '演示申请人二', 申请人类型: '公民', 查阅内容: '验收报告' } })
    const path = `/api/cases/${opened.row.id}`
    const act = <T>(name: string, version: number, answers: object): Promise<T> => post<T>(`${path}/acts`, { do: name, version, key: `k2-${name}-${version}`, answers })
    expect(opened.row).toMatchObject({ number: '档案查阅〔2025〕2号', title: '演示申请人二 验收报告', due: '2025-10-10', state: '待审核' })
    await act('审核', 1, { 审核意见: '可以' })
    expect((await act<RefusalInfo>('答复', 2, { 答复内容: '复印件' })).reasons).toMatchObject([{ says: '答复前应当检索' }])
    now = '2025-10-10T15:00'
    await act('检索', 2, { 检索结果: '查到' })
    const answered = await act<CaseView>('答复', 3, { 答复内容: '复印件' })
    expect(answered.row).toMatchObject({ state: '已答复', open: false })
    expect(answered.deadlines).toMatchObject([{ name: '答复期限', due: '2025-10-10', statusLabel: '按期办理' }])
    const issued = await post<CaseView>(`${path}/documents`, { name: '查阅答复书', key: 'k2-document' })
    expect(issued.documents).toMatchObject([{ name: '查阅答复书', issued: [{ number: '演府文〔2025〕1号' }] }])
  })
  it('is counted: its figures, rates and definitions', async () => {
    await house.ledger.sequence(TENANT)
    const figures = await computeFigures(house.ledger, house.catalogue, { tenant: TENANT, organs: ['yanshi'], period: yearOf(2025) })
    const valueOf = (id: string): number | null | undefined => figures.find(({ figure }) => figure === id)?.value
    expect([`${ID}.received`, `${ID}.found`, `${ID}.on-time-rate`].map(valueOf)).toEqual([2, 1, 100])
  })
})

describe('one new file, in ledgers', () => {
  const dataDir = join(files, 'data')
  beforeAll(async () => {
    mkdirSync(dataDir)
    const house = await openHouse({ dataDir, definitions: inside }, () => NOW)
    await settle(house)
    await house.close()
    writeFileSync(join(files, 'rows.csv'), '序号,申请人,申请人类型,查阅内容\n1,演示甲,公民,演示一\n2,演示乙,公民,\n3,演示丙,法人,演示三\n')
  })
  it('is imported from a sheet, the faulty row named, and counted; exported, and the exported sheet adds nothing again', async () => {
    expect((await yifa('import', 'rows.csv', '--as', ID, '--data', dataDir)).json).toMatchObject({ read: 3, accepted: 2, rejected: [{ row: 3, column: '查阅内容' }] })
    const year = String(new Date().getUTCFullYear())
    const figures = (await yifa('figures', '--organ', '演示镇', '--year', year, '--data', dataDir)).json as { figure: string; value: number }[]
    expect(figures.find(({ figure }) => figure === `${ID}.received`)?.value).toBe(2)
    expect((await yifa('export', ID, '--out', join(files, 'out.xlsx'), '--data', dataDir)).json).toMatchObject({ rows: 2 })
    expect((await yifa('import', 'out.xlsx', '--as', ID, '--data', dataDir)).json).toMatchObject({ read: 2, accepted: 0, rejected: [{ row: 5, says: '已有相同的记录，不重复登记' }, { row: 6 }] })
  })
})
