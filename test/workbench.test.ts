import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DESK, NO_BROWSER, PHONE, chromiumPath, launch, overflow, shoot, violations } from './browser.ts'
import { PASSWORD, firstCase, openTestHouse, signInAs, type TestHouse } from './house.ts'

/** The staff application as a clerk, a supervisor, an auditor and an administrator use it, in a real browser. */

const BUILT = join(import.meta.dirname, '../dist/workbench')
const isBuilt = existsSync(join(BUILT, 'index.html'))
const reason = !chromiumPath ? NO_BROWSER : !isBuilt ? '工作台尚未构建，页面测试未运行（npm run build）' : ''

/** Everything that the first page loads: the entry and what it imports at once, and the pages of home and sign-in. */
function firstLoad(): number {
  const files = new Set<string>()
  const assets = join(BUILT, 'assets')
  const add = (name: string): void => {
    if (files.has(name) || !existsSync(join(assets, name))) return
    files.add(name)
    if (name.endsWith('.js')) for (const [, next] of readFileSync(join(assets, name), 'utf8').matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) add(next ?? '')
  }
  for (const [, name] of readFileSync(join(BUILT, 'index.html'), 'utf8').matchAll(/\/work\/assets\/([^"]+)"/g)) add(name ?? '')
  for (const name of readdirSync(assets)) if (/^(?:Home|Login)-/.test(name)) add(name)
  return [...files].reduce((sum, name) => sum + brotliCompressSync(readFileSync(join(assets, name))).length, 0)
}

describe.skipIf(!isBuilt)('the built workbench', () => {
  it('loads its first page within 350 KB', () => {
    const size = firstLoad()
    expect(size).toBeGreaterThan(50_000)
    expect(size).toBeLessThan(350 * 1024)
  })
})

describe.skipIf(reason !== '')(reason === '' ? 'the workbench' : reason, () => {
  let of: TestHouse
  let browser: Browser
  let base = ''
  beforeAll(async () => {
    of = await openTestHouse()
    await of.app.listen({ port: 0, host: '127.0.0.1' })
    base = `http://127.0.0.1:${(of.app.server.address() as AddressInfo).port}`
    browser = await launch()
  })
  afterAll(async () => { await browser.close(); await of.close() })

  const as = async (login: string, viewport: { width: number; height: number }, work: (page: Page, context: BrowserContext) => Promise<void>): Promise<void> => {
    const context = await browser.newContext({ locale: 'zh-CN', viewport, acceptDownloads: true })
    const page = await context.newPage()
    page.setDefaultTimeout(15_000)
    const broken: string[] = []
    page.on('pageerror', (error) => broken.push(error.message))
    page.on('console', (line) => { if (line.type() === 'error' && !/401|403|404|409|422|ERR_INTERNET_DISCONNECTED/.test(line.text())) broken.push(line.text()) })
    try {
      if (login !== '') {
        const { token } = await signInAs(of.app, login)
        await context.addCookies([{ name: 'yifa', value: token, url: base, httpOnly: true, sameSite: 'Strict' }])
      }
      await work(page, context)
      expect(broken).toEqual([])
    } finally { await context.close() }
  }
  const visit = async (page: Page, path: string): Promise<void> => {
    await page.goto(`${base}/work${path}`)
    await page.locator('h1').first().waitFor()
    await page.locator('.waiting').waitFor({ state: 'detached' })
  }

  it('signs in by the listed demo users, says what is wrong, and stays where one wanted to be', async () => {
    await as('', PHONE, async (page) => {
      await visit(page, '/figures')
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('工作台')
      await shoot(page, 'work-login')
      expect(await violations(page)).toEqual([])
      await page.getByLabel('用户名').fill('sifasuo')
      await page.getByLabel('密码').fill('不是密码')
      await page.getByRole('button', { name: '登录', exact: true }).click()
      expect(await page.getByRole('alert').textContent()).toBe('用户名或者密码不正确')
      await page.getByRole('button', { name: /司法所工作人员/ }).click()
      expect(await page.getByLabel('密码').inputValue()).toBe(PASSWORD)
      await page.getByRole('button', { name: '登录', exact: true }).click()
      await page.getByRole('heading', { name: '指标', level: 1 }).waitFor()
    })
  })

  it.each([['phone', PHONE], ['desk', DESK]] as const)('every page can be read by everybody (%s)', async (device, viewport) => {
    const clerk = await signInAs(of.app, 'sifasuo')
    const [disclosure, penalty] = [await firstCase(clerk, 'definition=disclosure-on-request&open=true'), await firstCase(clerk, 'definition=penalty&open=false')]
    const faults: string[] = []
    await as('sifasuo', viewport, async (page) => {
      for (const [index, path] of ['/', '/cases', '/cases?definition=penalty', '/cases?definition=law-publicity', `/cases/${disclosure.id}`, `/cases/${penalty.id}`, '/new/petition', '/figures', '/figures/hotline.received?organ=yanshi-zhen&year=2025', '/report', '/handbook/penalty', '/parameters', '/review', '/nothing'].entries()) {
        await visit(page, path)
        await shoot(page, `work-${device}-${index}`)
        const found = [await page.getByText(/未能完成|没有找到/).count() > 0 && '打不开', await overflow(page) > 0 && '左右滚动', ...(device === 'phone' ? await violations(page) : [])]
        faults.push(...found.filter((one) => one !== false).map((one) => `${path} ${one}`))
      }
      expect(faults).toEqual([])
    })
  }, 240_000)

  it('shows to each person what they have to do, with lights, and what is done', async () => {
    await as('sifasuo', DESK, async (page) => {
      await visit(page, '/')
      expect(await page.locator('.light-红').first().textContent()).toMatch(/超期\d+日/)
      await page.getByRole('button', { name: /^已办/ }).click()
      expect(await page.getByRole('heading', { level: 2, name: '已办' }).isVisible()).toBe(true)
    })
    await as('fazhi', DESK, async (page) => {
      await visit(page, '/')
      expect(await page.locator('.card-待办').textContent()).toMatch(/^待办\d+$/)
      expect(await page.locator('main').textContent()).not.toContain('信访〔')
    })
  })

  it('finds one definition among all: the menu is folded by business, opens where one is, and searches by a part of the name', async () => {
    await as('sifasuo', DESK, async (page) => {
      await visit(page, '/cases?definition=petition')
      const menu = page.getByRole('navigation', { name: '业务菜单' })
      expect(await menu.locator('details[open]').count()).toBe(1)
      expect(await menu.locator('a[aria-current=page]').textContent()).toBe('信访')
      await menu.getByLabel('查找事项和台账').fill('普法')
      expect(await menu.getByRole('link', { name: '普法活动' }).isVisible()).toBe(true)
      expect(await menu.getByRole('link', { name: '信访', exact: true }).count()).toBe(0)
      await shoot(page, 'menu-search')
      await menu.getByLabel('查找事项和台账').fill('无此事项')
      expect(await menu.locator('.hint').textContent()).toContain('没有')
      await visit(page, '/')
      await page.getByText(/^新建事项/).click()
      const start = page.locator('.choices')
      await start.getByLabel('查找事项和台账').fill('普法活动')
      await shoot(page, 'start-search')
      expect(await violations(page)).toEqual([])
      await start.getByRole('link', { name: '普法活动' }).click()
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('新建普法活动')
    })
  })

  it('handles a case: the form comes from the definition, a refusal names its article, a step done moves the case', async () => {
    await as('sifasuo', DESK, async (page) => {
      await visit(page, '/new/disclosure-on-request')
      const fill = async (label: string, value: string): Promise<void> => { await page.getByLabel(label, { exact: true }).fill(value) }
      const choose = async (label: string, value: string): Promise<void> => { await page.getByLabel(label, { exact: true }).selectOption(value) }
      await fill('申请人', '演示住户戊')
      await page.getByRole('button', { name: '提交“收到申请”' }).click()
      await page.getByText('不能办理，您填写的内容已保留').waitFor()
      await page.getByRole('link', { name: '缺少“申请内容”，请补填' }).click()
      expect(await page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA')
      expect(await page.getByLabel('申请人', { exact: true }).inputValue()).toBe('演示住户戊')
      for (const [label, value] of [['申请人类型', '公民'], ['申请人类别', '自然人'], ['获取方式', '纸质'], ['申请渠道', '当面']] as const) await choose(label, value)
      await fill('申请内容', '演示路道路改造工程立案批复')
      await fill('联系方式', '演示街道一号')
      await fill('收到日期', '2026-03-10')
      if (await page.getByLabel('代填说明').count() > 0) await page.getByLabel('代填说明').fill('当面代为填写')
      await shoot(page, 'work-filled')
      await page.getByRole('button', { name: '提交“收到申请”' }).click()
      await page.getByRole('heading', { name: '期限' }).waitFor()
      expect(await page.locator('.standing strong').textContent()).toBe('已收到')
      await page.getByText('为什么是这一天').first().click()
      expect(await page.locator('.deadlines').textContent()).toMatch(/工作日/)
      expect(await page.locator('.impossible').textContent()).toContain('政府信息公开条例')
      await page.getByRole('button', { name: '审查', exact: true }).click()
      await page.getByRole('button', { name: '提交“审查”' }).click()
      await page.locator('.standing strong', { hasText: '审查中' }).waitFor()
      await shoot(page, 'work-case')
    })
  })

  it('hides personal data, shows it for a reason, and the auditor sees who looked', async () => {
    await as('sifasuo', DESK, async (page) => {
      const clerk = await signInAs(of.app, 'sifasuo')
      const { id, number } = await firstCase(clerk, 'definition=disclosure-on-request&open=true')
      await visit(page, `/cases/${id}`)
      await page.getByRole('button', { name: '查看“联系方式”' }).click()
      await page.getByLabel('查看“联系方式”的理由').fill('看')
      await page.getByRole('button', { name: '查看并留痕' }).click()
      expect(await page.getByRole('alert').first().textContent()).toContain('不少于四个字')
      await page.getByLabel('查看“联系方式”的理由').fill('寄送答复书需要')
      await page.getByRole('button', { name: '查看并留痕' }).click()
      await page.getByText('（查看已留痕）').waitFor()
      await as('shenji', DESK, async (auditor) => {
        await visit(auditor, '/access-log')
        const row = auditor.locator('tbody tr').first()
        expect(await row.textContent()).toContain(`演示甲${number}联系方式寄送答复书需要`)
        await shoot(auditor, 'work-access-log')
        expect(await violations(auditor)).toEqual([])
      })
    })
  })

  it('previews a document, issues it with its number, and loads it as Word and PDF', async () => {
    await as('sifasuo', DESK, async (page, context) => {
      const clerk = await signInAs(of.app, 'sifasuo')
      const { id } = await firstCase(clerk, 'definition=disclosure-on-request&open=true')
      await visit(page, `/cases/${id}`)
      const papers = page.locator('.documents > li').filter({ has: page.getByRole('button', { name: /^制发/, disabled: false }) }).first()
      const href = await papers.getByRole('link', { name: /预览/ }).getAttribute('href')
      const preview = await context.request.get(base + (href ?? ''))
      expect([preview.status(), preview.headers()['content-type'], (await preview.body()).subarray(0, 5).toString()]).toEqual([200, 'application/pdf', '%PDF-'])
      await papers.getByRole('button', { name: /^制发/ }).click()
      await page.getByRole('link', { name: '下载 DOCX' }).first().waitFor()
      for (const [name, start] of [['下载 DOCX', 'PK'], ['下载 PDF', '%P']] as const) {
        const file = await context.request.get(base + ((await page.getByRole('link', { name }).first().getAttribute('href')) ?? ''))
        expect([name, file.status(), (await file.body()).subarray(0, 2).toString()]).toEqual([name, 200, start])
      }
      await shoot(page, 'work-issued')
    })
  })

  it('asks for what a document must state and the case holds nowhere, says why with the article, and issues it', async () => {
    await as('sifasuo', DESK, async (page) => {
      const clerk = await signInAs(of.app, 'sifasuo')
      const cases = (await clerk.get('/api/cases?definition=penalty&limit=50')).json<{ rows: { id: string }[] }>().rows
      const views = await Promise.all(cases.map(async ({ id }) => ({ id, ...(await clerk.get(`/api/cases/${id}`)).json<{ documents: { name: string; missing: unknown[] }[] }>() })))
      const id = views.find(({ documents }) => documents.some(({ name, missing }) => name === '现场检查笔录' && missing.length > 0))?.id ?? ''
      await visit(page, `/cases/${id}`)
      const paper = page.locator('.documents > li').filter({ has: page.getByRole('button', { name: '制发《现场检查笔录》', exact: true, includeHidden: true }) })
      expect(await paper.getByRole('button', { name: '制发《现场检查笔录》', exact: true }).isDisabled()).toBe(true)
      await paper.getByText(/^尚缺\d+项，补充填写《现场检查笔录》$/).click()
      expect(await paper.textContent()).toContain('笔录须写明检查的起止时间（行政处罚法第五十五条第三款）')
      await paper.getByRole('button', { name: '填好后制发《现场检查笔录》' }).click()
      await paper.getByRole('link', { name: /不能制发《现场检查笔录》：缺少“检查开始时间”/ }).waitFor()
      await paper.getByLabel('检查开始时间', { exact: true }).fill('2025-03-03T09:00')
      await paper.getByLabel('检查结束时间', { exact: true }).fill('2025-03-03T09:40')
      for (const label of ['检查地点', '现场情况']) if (await paper.getByLabel(label, { exact: true }).count() > 0) await paper.getByLabel(label, { exact: true }).fill(`演示${label}`)
      await shoot(page, 'work-supplement')
      expect(await violations(page)).toEqual([])
      await paper.getByRole('button', { name: '填好后制发《现场检查笔录》' }).click()
      await paper.getByRole('link', { name: '下载 DOCX' }).waitFor()
      expect(await paper.getByText('重新填写《现场检查笔录》').isVisible()).toBe(true)
    })
  })

  it('takes a ledger out as Excel and brings it back: what it would bring is shown first, one bad row is named, the others are kept, and the whole is taken back', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'yifa-sheet-'))
    await as('sifasuo', DESK, async (page) => {
      await visit(page, '/cases?definition=law-publicity')
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '导出 Excel' }).click()])
      expect(download.suggestedFilename()).toMatch(/^普法活动台账（2026-03-10）\.xlsx$/)
      const sheet = join(folder, '普法.csv')
      const definition = of.house.catalogue.find('law-publicity')
      const asked = Object.entries(definition?.opens.asks ?? {}).filter(([, field]) => !field.isOptional && field.type !== 'file')
      const valueOf = (type: string, options: readonly string[] | undefined): string => (type === 'date' ? '2026-03-02' : type === 'whole' ? '10' : options?.[0] ?? '演示内容')
      const good = asked.map(([name, { type, options }]) => (name === '活动名称' ? '演示导入讲座' : valueOf(type, options)))
      const bad = asked.map(([name, { type, options }]) => (type === 'date' ? '不是日期' : name === '活动名称' ? '演示坏行' : valueOf(type, options)))
      writeFileSync(sheet, [asked.map(([name]) => name), good, bad].map((row) => row.join(',')).join('\n'))
      await page.setInputFiles('input[type=file]', sheet)
      await page.getByText(/读取2行，将新增1行，已有0行，有问题1行；还没有写入/).waitFor()
      expect(await page.getByRole('cell', { name: '演示导入讲座' }).count()).toBe(0)
      expect(await page.getByLabel('“活动名称”填入').inputValue()).toBe('活动名称')
      await shoot(page, 'work-import-preview')
      expect(await violations(page)).toEqual([])
      await page.getByRole('button', { name: '导入1行' }).click()
      await page.getByText(/读取2行，入账1行，未入账1行/).waitFor()
      expect(await page.locator('.refused').textContent()).toMatch(/第3行/)
      await shoot(page, 'work-import')
      await page.getByText('演示导入讲座').first().waitFor()
      await page.getByText('撤销这一批').click()
      await page.getByLabel('撤销理由').fill('演示：表格取错了')
      await page.getByRole('button', { name: '撤销导入' }).click()
      await page.getByText(/已撤销1条；记录保留，不计入统计/).waitFor()
      await page.getByText('最近的导入').click()
      await page.getByRole('listitem').filter({ hasText: '普法.csv' }).first().waitFor()
      expect(await violations(page)).toEqual([])
    })
  })

  it('says of a sheet without one column of the register that it was not read, and what to do', async () => {
    const sheet = join(mkdtempSync(join(tmpdir(), 'yifa-wrong-')), '检查.csv')
    writeFileSync(sheet, '检查码,抽查方式\n演检码1,双随机\n')
    await as('sifasuo', DESK, async (page) => {
      await visit(page, '/cases?definition=law-publicity')
      await page.setInputFiles('input[type=file]', sheet)
      await page.getByText('表中没有一列与填写项对应，没有读取').waitFor()
      expect(await page.getByRole('button', { name: '导入0行' }).isDisabled()).toBe(true)
      expect(await violations(page)).toEqual([])
    })
  })

  it('says in what a row differs from the record, corrects by the sheet for a reason, and corrects back', async () => {
    const sheet = join(mkdtempSync(join(tmpdir(), 'yifa-correct-')), '普法.csv')
    const asked = Object.entries(of.house.catalogue.find('law-publicity')?.opens.asks ?? {}).filter(([, field]) => !field.isOptional && field.type !== 'file')
    const written = (amount: string): void => writeFileSync(sheet, [asked.map(([name]) => name), asked.map(([name, { type, options }]) => (name === '活动名称' ? '演示更正讲座' : type === 'date' ? '2026-03-03' : type === 'whole' ? amount : options?.[0] ?? '演示内容'))].map((row) => row.join(',')).join('\n'))
    await as('sifasuo', DESK, async (page) => {
      await visit(page, '/cases?definition=law-publicity')
      const bring = async (amount: string, says: RegExp): Promise<void> => { written(amount); await page.setInputFiles('input[type=file]', sheet); await page.getByText(says).waitFor() }
      await bring('10', /读取1行，将新增1行/)
      await page.getByRole('button', { name: '导入1行' }).click()
      await page.getByText(/读取1行，入账1行/).waitFor()
      await bring('12', /已有1行（其中1行与记录不同）/)
      expect(await page.locator('.refused').textContent()).toMatch(/表中为“12”，记录为“10”/)
      await page.getByLabel('更正理由').fill('演示：与签到表核对')
      await page.getByRole('button', { name: '按表更正，重新核对' }).click()
      await page.getByText(/将新增0行，更正1行/).waitFor()
      await shoot(page, 'work-import-correct')
      expect(await violations(page)).toEqual([])
      await page.getByRole('button', { name: '导入1行' }).click()
      await page.getByText(/入账0行，更正1行/).waitFor()
      await bring('12', /将新增0行，已有1行，有问题0行/)
      await page.getByText('最近的导入').click()
      await page.getByRole('listitem').filter({ hasText: '更正1行' }).getByRole('button').first().click()
      await page.getByText('撤销这一批').click()
      await page.getByLabel('撤销理由').fill('演示：核对错了')
      await page.getByRole('button', { name: '撤销导入' }).click()
      await page.getByText(/已撤销\d+条；记录保留/).first().waitFor()
      await bring('12', /已有1行（其中1行与记录不同）/)
    })
  })

  it('asks whether the rows of a sheet are new matters or results of an act, and takes results back one by one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'yifa-results-'))
    const made = await of.house.cases.open({ kind: 'machine', name: '演示派单', role: '热线派单员' }, { tenant: of.house.tenant, organ: 'yanshi-zhen', definition: 'hotline', on: '2026-03-03T09:00', key: 'results', answers: { 工单编号: 'JG1', 来电人: '演示来电人', 诉求类型: '咨询', 诉求内容: '演示结果表', 发生地址: '演示路1号' } })
    expect(made.ok).toBe(true)
    await as('rexian', DESK, async (page) => {
      await visit(page, '/cases?definition=hotline')
      await page.getByLabel('表中是').selectOption('登记上级办结')
      const sheet = join(folder, '上级办结.csv')
      writeFileSync(sheet, '工单编号,先行联系,满意度,办结类型,回访日期\nJG1,是,满意,实际解决,2026-03-06\nJG9,是,满意,实际解决,2026-03-06\n')
      await page.setInputFiles('input[type=file]', sheet)
      await page.getByText(/登记上级办结：“上级办结.csv”读取2行，将登记1行，已有0行，有问题1行；还没有写入/).waitFor()
      expect(await page.getByLabel('“满意度”填入').inputValue()).toBe('市民满意度')
      await shoot(page, 'work-results-preview')
      expect(await violations(page)).toEqual([])
      await page.getByRole('button', { name: '导入1行' }).click()
      await page.getByText(/读取2行，入账1行，未入账1行/).waitFor()
      await page.getByText('撤销这一批').click()
      await page.getByLabel('撤销理由').fill('演示：取错了月份')
      await page.getByRole('button', { name: '撤销导入' }).click()
      await page.getByText(/已撤销1条；记录保留/).waitFor()
      await visit(page, `/cases/${made.ok ? encodeURIComponent(made.caseId) : ''}`)
      await page.getByText('已撤销：登记上级办结').waitFor()
      await shoot(page, 'work-results-undone')
      expect(await violations(page)).toEqual([])
    })
  })

  it('announces what ends soon: on the first page of whoever enters it, and on a page of its own', async () => {
    const register = of.house.catalogue.find('law-vice-principal')
    const asked = Object.entries(register?.opens.asks ?? {}).filter(([, { isOptional, askedWhen }]) => !isOptional && !askedWhen)
    const answers = Object.fromEntries(asked.map(([name, { type, options }]) => [name, type === 'date' ? '2023-04-02' : type === 'whole' ? 10 : options?.[0] ?? '演示'] as const))
    const made = await of.house.cases.open({ kind: 'machine', name: '演示甲', role: [register?.opens.by ?? ''].flat()[0] ?? '' }, { tenant: of.house.tenant, organ: 'yanshi-zhen', definition: 'law-vice-principal', on: '2026-03-09', key: 'ending', answers: { ...answers, 姓名: '演示将满', 现任学校数: 1, 从事法治工作年数: 5, 任前培训学时: 8, 聘任日期: '2023-04-02', 聘期届满: '2026-04-01' } })
    expect(made.ok).toBe(true)
    await as('sifasuo', DESK, async (page) => {
      await visit(page, '/')
      const ending = page.getByRole('region', { name: /待续展、注销：30日内届满/ })
      expect(await ending.getByText(/演示将满.*2026-04-01.*还有22日届满/).count()).toBe(1)
      await ending.getByRole('link', { name: '查看到期提醒' }).click()
      await page.getByRole('heading', { level: 1, name: '到期提醒' }).waitFor()
      await page.getByRole('row', { name: /2026-04-01.*还有22日届满.*演示将满/ }).waitFor()
      await shoot(page, 'work-expiring')
      expect(await violations(page)).toEqual([])
    })
  })

  it('suggests names that were entered once, fills in what is known of them, and says what may be there already', async () => {
    const entry = { 名称: '演示引用制造有限公司', 类型: '法人', 统一社会信用代码: '91310000MA1FL0000N', 住所: '演示工业路8号', 登记日期: '2026-01-05' }
    const made = await of.house.cases.open({ kind: 'machine', name: '演示甲', role: '经办人' }, { tenant: of.house.tenant, organ: 'yanshi-zhen', definition: 'enterprise', on: '2026-03-09', key: 'referred', answers: entry })
    expect(made.ok).toBe(true)
    await as('zhifa', DESK, async (page) => {
      await visit(page, '/new/penalty')
      const party = page.getByLabel('当事人', { exact: true })
      await party.pressSequentially('演示引用')
      await page.locator('datalist option[value="演示引用制造有限公司"]').first().waitFor({ state: 'attached' })
      await party.fill('演示引用制造有限公司')
      expect(await page.getByLabel('当事人类型', { exact: true }).inputValue()).toBe('法人')
      expect(await page.getByLabel('当事人统一社会信用代码（选填）').inputValue()).toBe('91310000MA1FL0000N')
      await visit(page, '/new/enterprise')
      await page.getByLabel('名称', { exact: true }).fill('演示引用制造有限公司')
      await page.getByRole('status').filter({ hasText: '可能已经登记' }).getByRole('link', { name: '演示引用制造有限公司' }).waitFor()
      await shoot(page, 'work-same')
      expect(await violations(page)).toEqual([])
    })
  })

  it('fills in what is known of the person who was chosen, and nothing where two bear the name', async () => {
    const enter = (人员编号: string, 姓名: string) => of.house.cases.open({ kind: 'machine', name: '演示甲', role: '经办人' }, { tenant: of.house.tenant, organ: 'yanshi-zhen', definition: 'person', on: '2026-03-09', key: `person ${人员编号}`, answers: { 姓名, 人员编号, 身份: '专家', 所在单位: `演示单位${人员编号}`, 登记日期: '2026-01-05' } })
    for (const [number, name] of [['演试1', '演示独名专家'], ['演试2', '演示同名专家'], ['演试3', '演示同名专家']] as const) expect((await enter(number, name)).ok).toBe(true)
    await as('sifasuo', DESK, async (page) => {
      for (const [name, unit, entries] of [['演示独名专家', '演示单位演试1', 1], ['演示同名专家', '', 2]] as const) {
        await visit(page, '/new/legal-volunteers')
        const asked = page.getByLabel('姓名', { exact: true })
        await asked.pressSequentially(name.slice(0, 4))
        await page.locator(`datalist option[value="${name}"]`).nth(entries - 1).waitFor({ state: 'attached' })
        await asked.fill(name)
        expect(await page.getByLabel('所在单位', { exact: true }).inputValue()).toBe(unit)
      }
      await visit(page, '/new/village-adviser')
      const lawyer = page.getByLabel('律师姓名', { exact: true })
      await lawyer.pressSequentially('演示独名')
      await page.locator('datalist option[value="演示独名专家"]').waitFor({ state: 'attached' })
      await lawyer.fill('演示独名专家')
      expect(await page.getByLabel('律师事务所', { exact: true }).inputValue(), '名册上叫所在单位').toBe('演示单位演试1')
      await shoot(page, 'work-person')
    })
  })

  it('opens a figure into its records and a record into its case', async () => {
    await as('ducha', DESK, async (page) => {
      await visit(page, '/figures?organ=yanshi-zhen&year=2025')
      await page.getByRole('link', { name: /12件，查看记录$/ }).first().click()
      await page.getByRole('heading', { name: '背后的记录' }).waitFor()
      await page.locator('tbody a').first().click()
      await page.getByRole('heading', { name: '办理经过' }).waitFor()
    })
  })

  it('shows figures of a month beside last year and the month before, and breaks one down by month and answer', async () => {
    await as('ducha', DESK, async (page) => {
      await visit(page, '/figures?organ=yanshi-zhen&year=2025')
      await page.getByLabel('期间').selectOption({ label: '第二季度' })
      await page.getByRole('columnheader', { name: '环比' }).first().waitFor()
      await shoot(page, 'work-figures-quarter')
      expect(await page.locator('main').innerText()).toContain('2025年第2季度')
      await visit(page, '/figures/hotline.received?organ=yanshi-zhen&year=2025')
      await page.getByLabel('按', { exact: true }).selectOption('月份')
      await page.getByRole('rowheader', { name: '2025年12月' }).waitFor()
      await page.getByLabel('按', { exact: true }).selectOption('诉求类型')
      await page.getByRole('columnheader', { name: '诉求类型' }).waitFor()
      await shoot(page, 'work-figure-breakdown')
      expect(await violations(page)).toEqual([])
    })
  })

  it('changes what letters say of an organ: its address and its court', async () => {
    await as('guanli', DESK, async (page) => {
      await visit(page, '/roster')
      await page.getByText('修改样例镇人民政府').click()
      const form = page.locator('details', { hasText: '修改样例镇人民政府' })
      await form.getByLabel('地址（写入文书）').fill('样例路2号')
      await form.getByLabel('管辖法院').fill('演示区人民法院')
      await form.getByRole('button', { name: '修改' }).click()
      await expect.poll(async () => (await of.house.roster.list()).organs.find(({ id }) => id === 'yangli-zhen')?.contact).toEqual({ address: '样例路2号', court: '演示区人民法院' })
      await shoot(page, 'work-organ')
      expect(await violations(page)).toEqual([])
    })
  })

  it('enters somebody new with a post, shows the initial password once, and makes them change it before anything else', async () => {
    let password = ''
    await as('guanli', DESK, async (page) => {
      await visit(page, '/roster')
      await page.locator('summary', { hasText: '登记人员' }).click()
      await page.getByLabel('姓名').fill('演示新手')
      await page.getByLabel('用户名').fill('xinshou')
      await page.locator('#person-organ').selectOption({ label: '演示镇人民政府' })
      await page.getByRole('button', { name: '登记人员' }).click()
      expect(await page.getByRole('alert').textContent()).toContain('至少选择一个岗位')
      await page.locator('#person-role').selectOption('经办人')
      await page.getByRole('button', { name: '登记人员' }).click()
      password = await page.locator('.done .hash').textContent() ?? ''
      expect(password).toMatch(/^\w{12}$/)
      await shoot(page, 'roster')
      expect(await violations(page)).toEqual([])
    })
    await as('', DESK, async (page) => {
      await page.goto(`${base}/work/`)
      await page.getByLabel('用户名').fill('xinshou')
      await page.getByLabel('密码').fill(password)
      await page.getByRole('button', { name: '登录' }).click()
      await page.getByRole('heading', { name: '修改密码' }).waitFor()
      expect(await page.locator('.notice').textContent()).toContain('初始密码')
      await page.getByLabel('原密码').fill(password)
      await page.getByLabel('新密码', { exact: true }).fill('Xin-2026')
      await page.getByLabel('再次填写新密码').fill('Xin-2026')
      expect(await violations(page)).toEqual([])
      await page.getByRole('button', { name: '修改密码' }).click()
      await page.getByRole('button', { name: '登录' }).waitFor()
      await page.getByLabel('用户名').fill('xinshou')
      await page.getByLabel('密码').fill('Xin-2026')
      await page.getByRole('button', { name: '登录' }).click()
      await page.getByRole('heading', { name: /演示新手，您好/ }).waitFor()
    })
  })

  it('lets the administrator set a parameter that no text confirmed; the handbook and every new clock follow', async () => {
    await as('guanli', DESK, async (page) => {
      await visit(page, '/parameters')
      expect(await page.locator('.documents').textContent()).toMatch(/来源：.+可信程度：/)
      await page.getByRole('button', { name: /^改定(?!工作时间|到期提醒日数)/ }).first().click()
      await page.getByLabel(/^改为/).fill('9')
      await page.getByLabel('依据').fill('看')
      await page.getByRole('button', { name: '改定', exact: true }).click()
      expect(await page.getByRole('alert').textContent()).toContain('不少于四个字')
      await page.getByLabel('依据').fill('演示区文件第九条已核实')
      await page.getByRole('button', { name: '改定', exact: true }).click()
      await page.getByText(/演示壬于2026-03-10改定/).waitFor()
      await shoot(page, 'work-parameters')
    })
  })

  it('keeps what was typed when the network is gone, and one submission stays one', async () => {
    await as('sifasuo', PHONE, async (page, context) => {
      await visit(page, '/new/law-publicity')
      await page.getByLabel('活动名称', { exact: true }).fill('演示断网讲座')
      await context.setOffline(true)
      await page.getByRole('button', { name: '提交“登记”' }).click()
      await page.getByText('没有连上服务器，您填写的内容仍在').waitFor()
      expect(await page.getByLabel('活动名称', { exact: true }).inputValue()).toBe('演示断网讲座')
      await context.setOffline(false)
      await page.getByRole('button', { name: '提交“登记”' }).click()
      await page.getByText('不能办理，您填写的内容已保留').waitFor()
    })
  })
})
