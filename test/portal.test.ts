import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadCatalogue } from '#procedures/catalogue.ts'
import { DESK, NO_BROWSER, PHONE, chromiumPath, launch, overflow, shoot, violations } from './browser.ts'
import { call, openTestHouse, signInAs, type TestHouse } from './house.ts'

/** The public face as people use it: without script, on a phone, by keyboard, in large type. */

let of: TestHouse
let base = ''
beforeAll(async () => {
  of = await openTestHouse()
  await of.app.listen({ port: 0, host: '127.0.0.1' })
  base = `http://127.0.0.1:${(of.app.server.address() as AddressInfo).port}`
})
afterAll(async () => { await of.close() })

const text = async (url: string): Promise<string> => (await call(of.app, { method: 'GET', url })).text
const reportPath = async (): Promise<string> => /href="(\/reports\/[^"]+)"/.exec(await text('/reports'))?.[1] ?? ''

/** Of every procedure; looked at for size only, since one layout serves them all. */
const HANDBOOK = (await loadCatalogue()).procedures.flatMap(({ id }) => [`/handbook/${id}`, `/handbook/${id}/rules`])
const PAGES = ['/', '/apply', '/apply/disclosure-on-request', '/apply/hotline', '/apply/petition', '/follow', '/follow?code=AAAAAAAAAA', '/consultations', '/publicity', '/publicity/penalty', '/publicity/disclosure-annual-report', '/publicity/penalty?q=%E6%B2%B9%E7%83%9F', '/reports', '/handbook', '/handbook/penalty', '/handbook/penalty/rules', '/handbook/disclosure-on-request', '/nothing-here']

describe('every public page', () => {
  it('is complete without script and no larger than 50 KB', async () => {
    const report = await reportPath()
    const figure = /href="(\/reports\/[^"]+\/figures\/[^"]+)"/.exec(await text(report))?.[1] ?? ''
    for (const url of [...PAGES, ...HANDBOOK, report, figure]) {
      const page = await text(url)
      expect([url, page.includes('<script'), Buffer.byteLength(page) <= 50 * 1024 || Buffer.byteLength(page)]).toEqual([url, false, true])
    }
  })
})

describe('what is published', () => {
  it('names organisations and hides natural persons', async () => {
    const page = await text('/publicity/penalty')
    expect(page).toMatch(/演示[^<]*公司/)
    expect(page).not.toMatch(/演示当事人\d/)
  })
  it('is read record by record where it is long texts, and says only what holds of the list', async () => {
    const [report, penalties] = [await text('/publicity/disclosure-annual-report'), await text('/publicity/penalty')]
    expect(report).toMatch(/<article><h2>演示镇人民政府<\/h2>[\s\S]*<dt>申请办理情况<\/dt><dd>全年新收政府信息公开申请\d+件/)
    expect([report.includes('<table'), penalties.includes('<table')]).toEqual([false, true])
    expect([report.includes('自然人姓名依法隐去'), penalties.includes('自然人姓名依法隐去；决定被依法变更')]).toEqual([false, true])
  })
  it('cannot be searched by a masked name, only by what is shown', async () => {
    const clerk = await signInAs(of.app, 'zhifa')
    const { rows } = (await clerk.get('/api/cases?definition=penalty&limit=100')).json<{ rows: readonly { facts: Record<string, string>; title: string }[] }>()
    for (const { facts } of rows.filter((row) => row.facts['当事人类型'] === '公民')) {
      expect(await text(`/publicity/penalty?q=${encodeURIComponent(facts['当事人'] ?? '')}`)).toContain('没有找到')
    }
  })
  it('is fed by RSS with days, and listed in the map of the site', async () => {
    const feed = await call(of.app, { method: 'GET', url: '/publicity.rss' })
    expect(feed.headers['content-type']).toBe('application/rss+xml; charset=utf-8')
    expect(feed.text).toMatch(/<item><title>行政处罚〔\d{4}〕\d+号<\/title><link>http:\/\/[^<]+\/publicity\/penalty<\/link>/)
    expect(feed.text).toMatch(/<pubDate>\w{3}, \d{2} \w{3} \d{4} 04:00:00 GMT<\/pubDate>/)
    expect(feed.text).not.toMatch(/演示当事人\d/)
    const map = await text('/sitemap.xml')
    for (const path of ['/apply/petition', '/publicity/penalty', '/handbook/hotline', await reportPath()]) expect(map).toContain(`${path}</loc>`)
  })
  it('opens every figure of the annual report into its records', async () => {
    const report = await text(await reportPath())
    const links = [...new Set([...report.matchAll(/href="(\/reports\/[^"]+\/figures\/[^"]+)"/g)].map(([, href]) => href ?? ''))]
    expect(links.length).toBeGreaterThan(5)
    for (const href of links) {
      const answer = await call(of.app, { method: 'GET', url: href })
      expect([href, answer.status, answer.text.includes('背后的记录')]).toEqual([href, 200, true])
    }
    expect(await text(links[0] ?? '')).toMatch(/<td>[^<]+〔\d{4}〕\d+号<\/td>/)
  })
  it('lets everybody load the report as Word, PDF and sealed data', async () => {
    const path = await reportPath()
    for (const [ending, type] of [['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'], ['pdf', 'application/pdf'], ['json', 'application/json']] as const) {
      const answer = await call(of.app, { method: 'GET', url: `${path}.${ending}` })
      expect([ending, answer.status, String(answer.headers['content-type']).split(';')[0]]).toEqual([ending, 200, type])
    }
  })
})

describe.skipIf(!chromiumPath)(chromiumPath ? 'in a browser' : NO_BROWSER, () => {
  let browser: Browser
  beforeAll(async () => { browser = await launch() })
  afterAll(async () => { await browser.close() })

  const open = async (context: BrowserContext, path: string): Promise<Page> => { const page = await context.newPage(); await page.goto(base + path); return page }
  const inContext = async (options: Parameters<Browser['newContext']>[0], work: (context: BrowserContext) => Promise<void>): Promise<void> => {
    const context = await browser.newContext({ locale: 'zh-CN', javaScriptEnabled: false, ...options })
    try { await work(context) } finally { await context.close() }
  }

  it.each([['phone', PHONE], ['desk', DESK]] as const)('no page breaks the rules of accessibility (as a phone shows it) or scrolls sideways (%s)', async (device, viewport) => {
    await inContext({ viewport, javaScriptEnabled: true }, async (context) => {
      const page = await context.newPage()
      const faults: string[] = []
      const report = await reportPath()
      const figure = /href="(\/reports\/[^"]+\/figures\/[^"]+)"/.exec(await text(report))?.[1] ?? ''
      for (const [index, path] of [...PAGES, report, figure].entries()) {
        await page.goto(base + path)
        faults.push(...[...(device === 'phone' ? await violations(page) : []), await overflow(page) > 0 && '左右滚动'].filter((one) => one !== false).map((one) => `${path} ${one}`))
        await shoot(page, `portal-${device}-${index}`)
      }
      expect(faults).toEqual([])
    })
  }, 180_000)

  it('files an application, keeps what was typed when something is missing, and follows it by its code — without script', async () => {
    await inContext({ viewport: PHONE }, async (context) => {
      const page = await open(context, '/apply/disclosure-on-request')
      await page.getByLabel('向哪个机关提出').selectOption({ label: '演示镇人民政府' })
      await page.getByLabel('申请人', { exact: true }).fill('演示住户丁')
      await page.getByRole('button', { name: '提交' }).click()
      expect(await page.title()).toMatch(/^未能提交：/)
      expect(await page.getByLabel('申请人', { exact: true }).inputValue()).toBe('演示住户丁')
      await shoot(page, 'portal-refused')
      await page.getByRole('link', { name: '缺少“申请内容”，请补填' }).click()
      expect(new URL(page.url()).hash).toBe(`#${encodeURIComponent('f-申请内容')}`)
      await page.getByLabel('申请内容').fill('演示路道路改造工程的立案批复')
      await page.getByLabel('申请人类型').selectOption('公民')
      await page.getByLabel('申请人类别').selectOption('自然人')
      await page.getByLabel('联系方式').fill('演示邮箱')
      await page.getByLabel('获取方式').selectOption('电子邮件')
      await page.getByRole('button', { name: '提交' }).click()
      expect(new URL(page.url()).pathname).toBe('/received')
      const code = (await page.locator('.code').textContent()) ?? ''
      expect(code).toMatch(/^[2-9A-HJ-NP-Z]{10}$/)
      await shoot(page, 'portal-received')
      await page.reload()
      expect(await page.locator('.code').textContent()).toBe(code)
      await page.goto(`${base}/follow`)
      await page.getByLabel('查询码').fill(code.toLowerCase())
      await page.getByRole('button', { name: '查询' }).click()
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('办理情况')
      expect(await page.locator('main').textContent()).toContain('收到申请')
      await shoot(page, 'portal-followed')
    })
  })

  it.each([['hotline', '12345工单', { 来电人: '演示市民', 诉求内容: '演示路路灯不亮', 发生地址: '演示路1号' }, { 诉求类型: '求助' }], ['petition', '信访', { 信访人: '演示信访人', 信访事项: '反映工地扬尘' }, { 信访人类型: '公民' }]] as const)('takes a %s without script', async (id, name, typed, chosen) => {
    await inContext({ viewport: PHONE }, async (context) => {
      const page = await open(context, `/apply/${id}`)
      await page.getByLabel('向哪个机关提出').selectOption({ label: '演示镇人民政府' })
      for (const [label, value] of Object.entries(typed)) await page.getByLabel(label, { exact: true }).fill(value)
      for (const [label, value] of Object.entries(chosen)) await page.getByLabel(label, { exact: true }).selectOption(value)
      await page.getByRole('button', { name: '提交' }).click()
      await shoot(page, `portal-${id}`)
      expect(new URL(page.url()).pathname).toBe('/received')
      expect(await page.locator('.good').textContent()).toContain(`您提交的“${name}”已经收到`)
    })
  })

  it('turns to large type and back, and stays on the page', async () => {
    await inContext({ viewport: PHONE }, async (context) => {
      const page = await open(context, '/publicity/penalty')
      const size = (): Promise<string> => page.evaluate('getComputedStyle(document.body).fontSize')
      const before = await size()
      await page.getByRole('button', { name: '大字版' }).click()
      expect(new URL(page.url()).pathname).toBe('/publicity/penalty')
      expect(Number.parseFloat(await size())).toBeGreaterThanOrEqual(Number.parseFloat(before) * 1.25)
      expect(await overflow(page)).toBe(0)
      await shoot(page, 'portal-elder')
      await page.getByRole('button', { name: '返回普通版' }).click()
      expect(await size()).toBe(before)
    })
  })

  it('is walked through by keyboard alone: skip link, menu, form, each with a visible focus', async () => {
    await inContext({ viewport: DESK }, async (context) => {
      const page = await open(context, '/follow')
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.textContent')).toBe('跳到正文')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.id')).toBe('code')
      expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid')
      await page.keyboard.type('AAAAAAAAAA')
      await page.keyboard.press('Enter')
      expect(await page.locator('[role=alert]').textContent()).toContain('没有查到这个查询码')
      expect(await page.getByLabel('查询码').inputValue()).toBe('AAAAAAAAAA')
    })
  })
})
