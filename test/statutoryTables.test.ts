import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import excel from 'exceljs'
import { isSealedTable, verifyTable } from '#report/returns/sealed.ts'
import type { CaseView, RefusalInfo, TableChangesInfo, TableInfo, TableRecordsInfo, TablesInfo } from '#workbench/api/contract.ts'
import { verifyText } from '../src/server/cli/verify.ts'
import { DESK, NO_BROWSER, PHONE, chromiumPath, launch, overflow, shoot, violations } from './browser.ts'
import { SAME_ORIGIN, openTestHouse, signInAs, type Session, type TestHouse } from './house.ts'

/** Statutory tables at the API and at the workbench: filled, opened, reported, returned, for whoever may see them. */

let of: TestHouse
let clerk: Session
beforeAll(async () => { of = await openTestHouse(); clerk = await signInAs(of.app, 'sifasuo') }, 120_000)
afterAll(async () => { await of.close() })

const TABLE = '/api/tables/disclosure-requests'
const SCOPE = 'organ=yanshi-zhen&year=2025'
const getTable = async (session: Session, query = SCOPE, table = TABLE) => (await session.get(`${table}?${query}`)).json<TableInfo>()
const valueAt = (info: TableInfo, row: string, column: string): number | null | undefined => info.grids.flatMap(({ rows, columns }) => rows.filter(({ id }) => id === row).flatMap(({ cells }) => cells[columns.findIndex(({ id }) => id === column)]?.value))[0]
const viewOf = async (session: Session, id: string) => (await session.get(`/api/cases/${id}`)).json<CaseView>()
let keys = 0
async function act(session: Session, id: string, name: string, answers: Readonly<Record<string, unknown>> = {}) {
  const { version } = await viewOf(session, id)
  return session.post(`/api/cases/${id}/acts`, { do: name, answers, key: `t${(keys += 1)}`, version })
}

describe('a statutory table', () => {
  it('is listed by business, with whether it is reported for the period', async () => {
    const { tables } = (await clerk.get(`/api/tables?${SCOPE}`)).json<TablesInfo>()
    expect(tables.find(({ id }) => id === 'disclosure-requests')).toMatchObject({ field: '政府信息公开', name: '收到和处理政府信息公开申请情况', isMade: true, isInForce: true, state: null, cycles: ['年'], basis: expect.stringContaining('政府信息公开条例') })
    expect(tables.find(({ id }) => id === 'enforcement-penalties-2017')).toMatchObject({ isInForce: false, isMade: false })
    const quarter = (await clerk.get(`/api/tables?${SCOPE}&quarter=2`)).json<TablesInfo>()
    expect(quarter.tables.find(({ id }) => id === 'disclosure-requests')).toMatchObject({ isMade: false, isInForce: true })
  })
  it('is filled with its merged header, its balances said, and each number opens into exactly its records', async () => {
    const info = await getTable(clerk)
    expect(info.grids[0]?.head.map((line) => line.map(({ label, columns, lines }) => [label, columns, lines]))).toEqual([
      [['自然人', 1, 2], ['法人或其他组织', 5, 1], ['总计', 1, 2]], [['商业企业', 1, 1], ['科研机构', 1, 1], ['社会公益组织', 1, 1], ['法律服务机构', 1, 1], ['其他', 1, 1]],
    ])
    expect([info.imbalances, info.breaks, info.period, info.why]).toEqual([[], [], '2025年', null])
    const received = valueAt(info, 'new', 'all') ?? 0
    expect(received).toBeGreaterThan(0)
    const records = (await clerk.get(`${TABLE}/records?${SCOPE}&row=new&column=all`)).json<TableRecordsInfo>()
    expect([records.rows.reduce((sum, { numerator }) => sum + numerator, 0), records.hidden, records.rows.every(({ definition }) => definition === 'disclosure-on-request')]).toEqual([received, 0, true])
    expect((await clerk.get(`${TABLE}/records?${SCOPE}&row=new&column=nothing`)).status).toBe(404)
  })
  it('is seen by whoever may see figures: nobody unknown, no other town, no adviser, no post that ended or has not begun', async () => {
    expect((await of.app.inject({ url: `${TABLE}?${SCOPE}`, headers: SAME_ORIGIN })).statusCode).toBe(401)
    for (const login of ['lin', 'former', 'coming', 'guwen']) {
      const other = await signInAs(of.app, login)
      for (const path of [`/api/tables?${SCOPE}`, `${TABLE}?${SCOPE}`, `${TABLE}/records?${SCOPE}&row=new&column=all`, `${TABLE}/download?${SCOPE}&format=xlsx`]) expect([login, path, (await other.get(path)).status]).toEqual([login, path, 404])
      expect((await other.post(`${TABLE}/return`, { organ: 'yanshi-zhen', year: '2025', key: login })).status).toBe(404)
    }
    const supervisor = await signInAs(of.app, 'ducha')
    expect(valueAt(await getTable(supervisor), 'new', 'all')).toBe(valueAt(await getTable(clerk), 'new', 'all'))
    expect((await supervisor.post(`${TABLE}/return`, { organ: 'yanshi-zhen', year: '2025', key: 'ducha' })).status).toBe(422)
  })
  it('of the district opens only into the cases that a person may read: the others are counted, not shown', async () => {
    const district = await signInAs(of.app, 'fuyi')
    const query = 'organ=yanshi-qu&year=2025'
    const received = valueAt(await getTable(district, query), 'new', 'all')
    expect(received).toBe(valueAt(await getTable(clerk), 'new', 'all'))
    const records = (await district.get(`${TABLE}/records?${query}&row=new&column=all`)).json<TableRecordsInfo>()
    expect([records.rows, records.hidden]).toEqual([[], received])
    const supervisor = await signInAs(of.app, 'ducha')
    expect((await supervisor.get(`${TABLE}/records?${query}&row=new&column=all`)).json<TableRecordsInfo>()).toMatchObject({ hidden: 0 })
  })
  it('refuses what is no period, no table and no format, in Chinese', async () => {
    const saysOf = async (path: string): Promise<readonly unknown[]> => { const { status, text } = await clerk.get(path); return [status, text] }
    expect(await saysOf(`${TABLE}?organ=yanshi-zhen&year=25`)).toEqual([400, expect.stringContaining('年度应为四位数字')])
    expect(await saysOf(`${TABLE}?${SCOPE}&month=13`)).toEqual([400, expect.stringContaining('月份应为1至12')])
    expect(await saysOf(`/api/tables/nothing?${SCOPE}`)).toEqual([404, expect.stringContaining('没有报表')])
    expect(await saysOf(`${TABLE}/download?${SCOPE}&format=pdf`)).toEqual([400, expect.stringContaining('xlsx')])
    const start = await clerk.post(`${TABLE}/return`, { organ: 'yanshi-zhen', year: '2026', key: 'early' })
    expect([start.status, start.text]).toEqual([422, expect.stringContaining('尚未期满')])
    expect((await clerk.post(`${TABLE}/return`, { organ: 'yanshi-zhen', year: '2025', quarter: '2', key: 'quarter' })).text).toContain('按年报送')
  })
  it('is loaded as Excel and Word, and that it was is written down', async () => {
    const answer = await of.app.inject({ url: `${TABLE}/download?${SCOPE}&format=xlsx`, headers: { ...SAME_ORIGIN, cookie: `yifa=${clerk.token}` } })
    const book = new excel.Workbook()
    await book.xlsx.load(answer.rawPayload as unknown as ArrayBuffer)
    expect(book.worksheets[0]?.getCell('A1').value).toBe('收到和处理政府信息公开申请情况（演示）')
    const word = await of.app.inject({ url: `${TABLE}/download?${SCOPE}&format=docx`, headers: { ...SAME_ORIGIN, cookie: `yifa=${clerk.token}` } })
    expect([word.statusCode, word.rawPayload.subarray(0, 2).toString()]).toEqual([200, 'PK'])
    expect((await (await signInAs(of.app, 'shenji')).get('/api/access-log')).text).toContain('导出统计报表“收到和处理政府信息公开申请情况”')
  })
})

describe('the return of a table', () => {
  let id = ''
  it('is started once, whoever presses again, with its limit, and filled in', async () => {
    const start = () => clerk.post(`${TABLE}/return`, { organ: 'yanshi-zhen', year: '2025', key: `s${(keys += 1)}`, answers: { 报送期限: '2026-03-31', 报表期间止: '2026-12-31' } })
    id = (await start()).json<{ id: string }>().id
    expect((await start()).json()).toEqual({ id })
    const info = await getTable(clerk)
    expect((await viewOf(clerk, id)).deadlines).toContainEqual(expect.objectContaining({ name: '报送期限', due: '2026-03-31' }))
    expect((await viewOf(clerk, id)).facts).toContainEqual(expect.objectContaining({ name: '报表期间止', value: '2025-12-31' }))
    expect([info.case?.state, info.given]).toEqual(['待填报', expect.objectContaining({ 勾稽关系: '平衡', 含手工填报项: '否' })])
    expect((await act(clerk, id, '填报', info.given)).status).toBe(200)
  })
  it('freezes what the house has filled: no file of somebody else’s, no question asked', async () => {
    expect((await viewOf(clerk, id)).actions.find(({ name }) => name === '冻结')).toMatchObject({ allowed: true, asks: [] })
    const notMine = await act(await signInAs(of.app, 'fuzeren'), id, '冻结')
    expect([notMine.status, notMine.text]).toEqual([422, expect.stringContaining('“冻结”由')])
    const forged = await act(clerk, id, '冻结', { 冻结的表: ['a'.repeat(64)], 数据截至日: '2026-03-10' })
    expect([forged.status, forged.json<RefusalInfo>().reasons.map(({ says }) => says)]).toEqual([422, ['本表由系统填写，冻结时由系统保存填好的表，不用上传文件或者填写截至日']])
    expect((await act(clerk, id, '冻结')).status).toBe(200)
    const { case: kase } = await getTable(clerk)
    expect(kase).toMatchObject({ state: '已冻结', submissions: [{ asOf: '2026-03-10', isReported: false, verified: true }] })
    const text = (await clerk.get(kase?.submissions[0]?.json ?? '')).text
    const sealed: unknown = JSON.parse(text)
    expect(isSealedTable(sealed) && verifyTable(sealed)).toMatchObject({ ok: true, faults: [] })
    expect(verifyText('表', text)).toMatchObject({ ok: true })
    expect(verifyText('表', text.replace('"unit":"件"', '"unit":"人"'))).toMatchObject({ ok: false, faults: [{ where: '表式' }] })
    expect((await (await signInAs(of.app, 'lin')).get(kase?.submissions[0]?.json ?? '')).status).toBe(404)
  })
  it('is reviewed by another, reported, and shows by which case it differs later', async () => {
    const self = await act(clerk, id, '审核', { 审核结论: '通过', 审核意见: '属实' })
    expect([self.status, self.text]).toEqual([422, expect.stringContaining('填报人不得审核自己填的报表')])
    const head = await signInAs(of.app, 'fuzeren')
    expect((await act(head, id, '审核', { 审核结论: '通过', 审核意见: '属实' })).status).toBe(200)
    expect((await act(clerk, id, '上报', { 上报日期: '2026-03-10', 单位负责人签署: '是', 上报方式: '系统填报' })).status).toBe(200)
    expect((await getTable(clerk)).restated).toEqual([])
    const late = (await clerk.post('/api/cases', { definition: 'disclosure-on-request', organ: 'yanshi-zhen', on: '2025-12-30', key: 'late', answers: { 申请人: '演示住户庚', 申请人类型: '公民', 申请人类别: '自然人', 联系方式: '演示邮箱', 申请内容: '演示迟报', 获取方式: '纸质', 申请渠道: '当面', 收到日期: '2025-12-30' } })).json<CaseView>()
    const info = await getTable(clerk)
    expect(info.restated.map(({ row, column, reported, now }) => [row, column, (now ?? 0) - (reported ?? 0)])).toEqual([['new', 'person', 1], ['new', 'all', 1], ['carried', 'person', 1], ['carried', 'all', 1]])
    const changes = (await clerk.get(`${TABLE}/changes?${SCOPE}&row=new&column=all`)).json<TableChangesInfo>()
    expect(changes).toMatchObject({ hidden: 0, rows: [{ id: late.row.id, reported: 0, now: 1 }] })
    expect((await (await signInAs(of.app, 'guwen')).get(`${TABLE}/changes?${SCOPE}&row=new&column=all`)).status).toBe(404)
  })
})

const BUILT = join(import.meta.dirname, '../dist/workbench/index.html')
const reason = !chromiumPath ? NO_BROWSER : !existsSync(BUILT) ? '工作台尚未构建，页面测试未运行（npm run build）' : ''

describe.skipIf(reason !== '')(reason === '' ? 'the pages of statutory tables' : reason, () => {
  let browser: Browser
  let base = ''
  const folder = mkdtempSync(join(tmpdir(), 'yifa-tables-'))
  beforeAll(async () => {
    await of.app.listen({ port: 0, host: '127.0.0.1' })
    base = `http://127.0.0.1:${(of.app.server.address() as AddressInfo).port}`
    browser = await launch()
  })
  afterAll(async () => { await browser.close(); rmSync(folder, { recursive: true, force: true }) })

  const as = async (login: string, viewport: { width: number; height: number }, work: (page: Page) => Promise<void>): Promise<void> => {
    const context = await browser.newContext({ locale: 'zh-CN', viewport, acceptDownloads: true })
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    const broken: string[] = []
    page.on('pageerror', (error) => broken.push(error.message))
    try {
      const { token } = await signInAs(of.app, login)
      await context.addCookies([{ name: 'yifa', value: token, url: base, httpOnly: true, sameSite: 'Strict' }])
      await work(page)
      expect(broken).toEqual([])
    } finally { await context.close() }
  }
  const visit = async (page: Page, path: string): Promise<void> => {
    await page.goto(`${base}/work${path}`)
    await page.locator('h1').first().waitFor()
    await page.locator('.waiting').waitFor({ state: 'detached' })
  }

  it.each([['phone', PHONE], ['desk', DESK]] as const)('can be read by everybody (%s)', async (device, viewport) => {
    await as('sifasuo', viewport, async (page) => {
      const faults: string[] = []
      for (const [index, path] of [`/tables?${SCOPE}`, `/tables/disclosure-requests?${SCOPE}`, `/tables/disclosure-proactive?${SCOPE}`, `/tables/enforcement-penalties?organ=yanshi-zhen&year=2025&quarter=2`].entries()) {
        await visit(page, path)
        await shoot(page, `tables-${device}-${index}`)
        faults.push(...[await page.getByText(/未能完成|未能打开|没有找到/).count() > 0 && '打不开', await overflow(page) > 0 && '左右滚动', ...await violations(page)].filter((one) => one !== false).map((one) => `${path} ${one}`))
      }
      expect(faults).toEqual([])
    })
  }, 240_000)

  it.each([['phone', PHONE], ['desk', DESK]] as const)('a number opens by keyboard into its records, and the focus comes back to it (%s)', async (device, viewport) => {
    await as('sifasuo', viewport, async (page) => {
      await visit(page, `/tables/disclosure-requests?${SCOPE}`)
      const cell = page.getByRole('button', { name: /^一、本年新收政府信息公开申请数量，自然人：\d+，查看记录$/ })
      await cell.focus()
      await page.keyboard.press('Enter')
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('link', { name: /〔2025〕/ }).first().waitFor()
      await dialog.getByText('报出时计0，现在计1').waitFor()
      expect(await dialog.textContent()).toMatch(/报出后的变化.*演示迟报.*报出时计0，现在计1/)
      await shoot(page, `tables-cell-${device}`)
      expect([await overflow(page), await violations(page)]).toEqual([0, []])
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
      await page.waitForFunction("document.activeElement?.id === 'cell-new-person'")
    })
  })

  it('is returned and reported again from its page, and the way is told', async () => {
    await as('sifasuo', DESK, async (page) => {
      await visit(page, `/tables/disclosure-requests?${SCOPE}`)
      expect(await page.getByRole('heading', { name: /^与已报出的表不同（4处）$/ }).isVisible()).toBe(true)
      const take = async (name: string, fill: (form: ReturnType<Page['getByRole']>) => Promise<void>, state: string): Promise<void> => {
        await page.locator('.actions').getByRole('button', { name, exact: true }).click()
        const form = page.getByRole('dialog')
        await fill(form)
        await form.getByRole('button', { name: `提交“${name}”` }).click()
        await page.getByRole('heading', { name: `报送：${state}`, exact: true }).waitFor()
      }
      await take('上级退回', async (form) => { await form.getByLabel('退回原因').fill('补登迟报申请'); await form.getByLabel('退回日期').fill('2026-03-10'); await form.getByLabel('重报期限').fill('2026-03-17') }, '被退回')
      await take('填报', async (form) => { expect(await form.getByLabel('勾稽关系').inputValue()).toBe('平衡') }, '填报中')
      await take('冻结', async () => undefined, '已冻结')
      await page.getByRole('heading', { name: '第2次冻结的表（数据截至2026-03-10），未报出' }).waitFor()
      expect(await page.locator('.timeline').textContent()).toMatch(/封签核验通过[\s\S]*上级退回：补登迟报申请/)
      await shoot(page, 'tables-return')
      expect(await violations(page)).toEqual([])
      const [loaded] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '导出 Excel' }).click()])
      const path = join(folder, '表.xlsx')
      await loaded.saveAs(path)
      expect(loaded.suggestedFilename()).toBe('收到和处理政府信息公开申请情况（演示镇人民政府，2025年）.xlsx')
    })
  }, 120_000)

  it('takes a number that no record counts with its source, into 填报', async () => {
    await as('sifasuo', DESK, async (page) => {
      await visit(page, `/tables/disclosure-proactive?${SCOPE}`)
      await page.getByLabel('收表单位').fill('演示区政府信息公开主管部门')
      await page.getByLabel('报送期限').fill('2025-12-30')
      await page.getByRole('button', { name: '开始报送' }).click()
      await page.getByText('报送期限不得早于报表期间的末日').waitFor()
      await page.getByLabel('报送期限').fill('2026-03-31')
      await page.getByRole('button', { name: '开始报送' }).click()
      await page.getByText(/^手工填报没有记录可计的项目/).click()
      await page.getByLabel('规章·本年制发件数的数字').fill('1')
      await page.getByLabel('规章·本年制发件数的来源').fill('区政府办公室台账')
      await page.locator('.actions').getByRole('button', { name: '填报', exact: true }).click()
      const form = page.getByRole('dialog')
      expect(await form.getByLabel('手工填报来源').inputValue()).toBe('规章·本年制发件数（rules/made）＝1，来源：区政府办公室台账')
      await shoot(page, 'tables-by-hand')
      await form.getByRole('button', { name: '提交“填报”' }).click()
      await page.getByRole('heading', { name: '报送：填报中', exact: true }).waitFor()
      await page.locator('.form .mark', { hasText: '手工' }).first().waitFor()
      expect(await violations(page)).toEqual([])
    })
  }, 120_000)
})
