import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freezeReturn } from '#report/returns/freeze.ts'
import { tableOrder, tablesOf } from '../src/server/tables.ts'
import { fillTown, openDemo, removeTown } from './demoTown.ts'
import { yifa, yifaJson } from './yifa.ts'

const ORGAN = ['--organ', '样例镇', '--year', '2025'] as const
const TIMEOUT = 120_000
let town: string
let scratch: string
beforeAll(async () => {
  town = await fillTown()
  scratch = mkdtempSync(join(tmpdir(), 'yifa-cli-'))
}, 180_000)
afterAll(() => { removeTown(town); rmSync(scratch, { recursive: true, force: true }) })

const inTown = <T>(...args: readonly string[]) => yifaJson<T>(...args, '--data', town)

describe('every command prints one JSON value', () => {
  it('procedures: id, name, versions, actions, deadlines, invariants, each with its article', async () => {
    const { code, json } = await yifaJson<Record<string, unknown>[]>('procedures')
    expect(code).toBe(0)
    const penalty = json.find(({ id }) => id === 'penalty')
    expect(penalty).toMatchObject({
      name: '行政处罚', versions: expect.arrayContaining([{ from: '2021-07-15', law: expect.any(String) }]),
      actions: expect.arrayContaining([expect.objectContaining({ name: '立案', by: '机关负责人', from: '线索', to: '调查', basis: expect.arrayContaining([{ law: '行政处罚法', article: '54（2）' }]) })]),
      deadlines: expect.arrayContaining([expect.objectContaining({ name: '作出决定', from: ['立案'], within: expect.objectContaining({ amount: 90, unit: 'day' }) })]),
      invariants: expect.arrayContaining([{ says: expect.any(String), basis: [expect.objectContaining({ law: '行政处罚法' })] }]),
    })
  })
  it('registers: id, name, fields', async () => {
    const { json } = await yifaJson<unknown[]>('registers')
    expect(json).toContainEqual(expect.objectContaining({ id: 'law-publicity', fields: expect.arrayContaining([{ name: '活动日期', type: 'date' }]) }))
  })
  it('review: the counts and findings of one definition, or of several', async () => {
    const { code, json, err } = await yifaJson<{ findings: unknown[] }>('review', 'law-publicity')
    expect(json).toMatchObject({ procedures: 1, states: expect.any(Number), invariants: expect.any(Number), mutants: expect.any(Number) })
    expect(code).toBe(json.findings.length > 0 ? 1 : 0)
    expect(err).toContain('law-publicity')
    expect((await yifaJson<{ procedures: number }>('review', 'law-publicity', 'law-study')).json.procedures).toBe(2)
  }, TIMEOUT)
  it('run: state, events, refusals with article, deadlines with their derivation', async () => {
    const script = join(scratch, '信访.json')
    writeFileSync(script, JSON.stringify({
      opened: { on: '2025-03-03', by: '信访工作人员', answers: { 信访人: '演示信访人', 信访人类型: '公民', 信访渠道: '来信', 收到日期: '2025-03-03', 来源: '直接收到', 信访事项: '反映扬尘', 所属地: '演示镇', 是否重复: '否' } },
      acts: [{ on: '2025-03-04', do: '办结', answers: {} }], today: '2025-03-10',
    }))
    const { code, json } = await yifaJson('run', 'petition', script)
    expect(code).toBe(0)
    expect(json).toMatchObject({
      state: expect.any(String), events: [expect.objectContaining({ on: expect.stringContaining('2025-03-03') })],
      refusals: [{ act: expect.anything(), do: '办结', reasons: expect.arrayContaining([{ code: expect.any(String), says: expect.any(String), basis: expect.stringContaining('信访工作条例') }]) }],
      deadlines: expect.arrayContaining([expect.objectContaining({ name: '书面告知', started: expect.any(String), due: '2025-03-18', met: null, status: 'running', why: expect.arrayContaining([expect.any(String)]) })]),
    })
  })
  it('read: organ, year, sections, figures with exact quotes; several files give an array', async () => {
    const file = new URL('../src/server/demo/report-2024-yanshi-zhen.txt', import.meta.url).pathname
    const { code, json } = await yifaJson<{ figures: { start: number; end: number; quote: string; figure: string; value: number }[] }>('read', file)
    expect([code, json]).toEqual([0, expect.objectContaining({ isReport: true, year: 2024, organ: expect.stringContaining('演示镇'), sections: expect.any(Array), findings: expect.any(Array) })])
    const text = readFileSync(file, 'utf8')
    const hotline = json.figures.find(({ figure }) => figure === 'hotline.received')
    expect(hotline).toMatchObject({ value: 9380 })
    expect(text.slice(hotline?.start, hotline?.end)).toBe(hotline?.quote)
    expect((await yifaJson<unknown[]>('read', file, file)).json).toHaveLength(2)
  })
  it('figures: value, numerator, denominator and change; --trace lists the records of one', async () => {
    const { code, json } = await inTown<{ figure: string }[]>('figures', ...ORGAN)
    expect(code).toBe(0)
    expect(json.find(({ figure }) => figure === 'hotline.received')).toMatchObject({ name: expect.any(String), value: 160, unit: '件', numerator: 160, denominator: null, change: { direction: 'down', percent: 6.4, previous: 171 } })
    expect(json.find(({ figure }) => figure === 'hotline.resolution-rate')).toMatchObject({ value: 58.8, numerator: 47, denominator: 80, rounding: '四舍五入', decimals: 1 })
    const traced = await inTown<unknown[]>('figures', ...ORGAN, '--trace', 'legal-review.major')
    expect(traced.json).toEqual([expect.objectContaining({ case: expect.stringMatching(/^penalty\./), number: expect.stringContaining('行政处罚〔2025〕'), on: expect.stringMatching(/^2025-/), numerator: 1 })])
    const { out } = await yifa('figures', ...ORGAN, '--data', town)
    expect(out).toMatch(/实际解决率：58\.8%（47／80，四舍五入保留1位小数）/)
  })
  it('figures: of a quarter with 环比, and broken down by an answer, by organ and by month', async () => {
    type Found = readonly { figure: string; value: number; periodChange?: unknown }[]
    const quarters: (Found[number] | undefined)[] = []
    for (const n of ['1', '2', '3', '4']) quarters.push((await inTown<Found>('figures', ...ORGAN, '--quarter', n)).json.find(({ figure }) => figure === 'hotline.received'))
    expect(quarters.map((one) => one?.value ?? 0).reduce((all, value) => all + value)).toBe(160)
    expect(quarters[1]?.periodChange).toMatchObject({ base: 'period-before', previous: quarters[0]?.value })
    const by = async (dim: string) => (await inTown<readonly { key: string; value: number; unit: string }[]>('figures', ...ORGAN, '--figure', 'hotline.received', '--by', dim)).json
    for (const dim of ['诉求类型', '单位', '月份']) expect((await by(dim)).reduce((all, { value }) => all + value, 0), dim).toBe(160)
    expect((await by('月份')).map(({ key }) => key)).toEqual(Array.from({ length: 12 }, (_, index) => `2025年${index + 1}月`))
    expect((await yifa('figures', ...ORGAN, '--figure', 'hotline.received', '--by', '颜色', '--data', town)).err).toMatch(/没有按“颜色”分列，可以按单位、月份、诉求类型/)
    expect((await yifa('figures', ...ORGAN, '--month', '13', '--data', town)).err).toMatch(/月份应为1至12/)
  })
  it('tables and table: the official form of an organ and period, as data, as Excel and as Word', async () => {
    const { json } = await yifaJson<{ id: string }[]>('tables')
    expect(json).toContainEqual(expect.objectContaining({ id: 'disclosure-requests', field: '政府信息公开', code: '年报第三部分', cycles: ['年'], basis: '《政府信息公开条例》第50条' }))
    const filled = await inTown<{ grids: { rows: { id: string; values: Record<string, number> }[] }[]; imbalances: unknown[] }>('table', 'disclosure-requests', ...ORGAN)
    expect([filled.code, filled.json.imbalances, filled.json.grids[0]?.rows[0]]).toEqual([0, [], { id: 'new', label: '一、本年新收政府信息公开申请数量', values: expect.objectContaining({ person: expect.any(Number), all: expect.any(Number) }) }])
    const same = await inTown<typeof filled.json>('table', 'disclosure-requests', '--period', '2025', '--organ', '样例镇')
    expect(same.json.grids).toEqual(filled.json.grids)
    for (const ending of ['xlsx', 'docx'] as const) {
      const out = join(scratch, `表.${ending}`)
      expect(await inTown('table', 'disclosure-requests', ...ORGAN, '--out', out)).toMatchObject({ code: 0, json: { file: out } })
      expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK')
    }
    expect((await yifa('table', 'disclosure-requests', ...ORGAN, '--data', town)).out).toMatch(/勾稽关系：核对平衡\n一、本年新收政府信息公开申请数量\s+自然人 \d+　/)
    for (const [args, says] of [[['nothing', ...ORGAN], /没有报表“nothing”。可用：/], [['disclosure-requests', '--period', '二季度'], /期间应写作2025、2025-07或者2025Q3/], [['disclosure-requests', ...ORGAN, '--out', 'x.pdf'], /文件名应以 \.xlsx/], [[], /请给出报表编号/]] as const) expect((await yifa('table', ...args, '--data', town)).err).toMatch(says)
  }, TIMEOUT)
  it('table verify: a frozen table by itself, and against the record as it was when it was frozen', async () => {
    const frozen = join(scratch, '封存.json')
    const house = await openDemo(town)
    const form = (await tablesOf(house)).find(({ id }) => id === 'disclosure-requests') ?? expect.fail('没有报表')
    const order = await tableOrder(house, '样例镇', { from: '2025-01-01', to: '2025-12-31' })
    const clerk = { kind: 'machine', name: '演示填报', role: '经办人' } as const
    const of = { tenant: house.tenant, organ: order.organ.id }
    const opened = await house.cases.open(clerk, { ...of, definition: 'statistics-return', answers: { 报表编号: form.id, 报表期间起: '2025-01-01', 报表期间止: '2025-12-31' }, key: 'r' })
    const caseId = opened.ok ? opened.caseId : expect.fail('没有开始')
    await house.cases.act(clerk, { ...of, caseId, do: '填报', answers: { 口径说明: '演示', 含手工填报项: '否', 勾稽关系: '平衡' }, key: 'a' })
    const outcome = await freezeReturn(house.cases, clerk, form, order, { caseId, key: 'f' })
    const files = outcome.ok ? outcome.kase.facts['冻结的表'] as readonly string[] : expect.fail('没有冻结')
    writeFileSync(frozen, (await house.ledger.readAttachment(house.tenant, files[0] ?? '')) ?? '')
    await house.close()
    expect(await yifaJson('table', 'verify', frozen, '--data', town)).toMatchObject({ code: 0, json: { ok: true, recounted: true, faults: [] } })
    expect(await yifaJson('verify', frozen)).toMatchObject({ code: 0, json: { ok: true, faults: [] } })
    writeFileSync(frozen, readFileSync(frozen, 'utf8').replace('"value":0', '"value":7'))
    const changed = await yifaJson<{ faults: { where: string }[] }>('table', 'verify', frozen, '--data', town)
    expect([changed.code, changed.json.faults.map(({ where }) => where)]).toEqual([1, expect.arrayContaining([expect.stringMatching(/^第“.*”行$/), expect.stringMatching(/^[\w-]+\/.+$/)])])
  }, TIMEOUT)
  it('report: writes .json, .html, .docx and .pdf and says what is still missing', async () => {
    const magic = { json: '{', html: '<!doctype html>', docx: 'PK', pdf: '%PDF' } as const
    for (const [ending, start] of Object.entries(magic)) {
      const out = join(scratch, `报告.${ending}`)
      const { code, json } = await inTown('report', ...ORGAN, '--out', out)
      expect([code, json]).toEqual([0, { title: '样例镇人民政府关于2025年度法治政府建设情况的报告', file: out, emptyParts: [], orphans: [] }])
      expect(readFileSync(out, 'utf8').startsWith(start)).toBe(true)
    }
    const page = readFileSync(join(scratch, '报告.html'), 'utf8')
    expect(page).toContain('<a href="#figure-hotline.received">160件</a>')
    expect(page.match(/<details>/g)?.length).toBeGreaterThan(15)
    expect(page).toMatch(/id="figure-hotline\.received"[\s\S]*12345工单〔2025〕/)
    expect(page).not.toMatch(/<script|https?:\/\/|演示当事人\d|演示申请人\d/)
  }, TIMEOUT)
  it('export, then import of the same sheet: rows that are there already are refused one by one', async () => {
    const sheet = join(scratch, '普法活动.xlsx')
    const exported = await inTown('export', 'law-publicity', '--out', sheet, '--organ', '样例镇')
    expect([exported.code, exported.json]).toEqual([0, { file: sheet, rows: 24, ledger: '普法活动台账' }])
    const imported = await inTown<{ read: number; accepted: number; rejected: { row: number; says: string }[] }>('import', sheet, '--as', 'law-publicity', '--organ', '样例镇')
    expect(imported.json).toMatchObject({ read: 24, accepted: 0 })
    expect(new Set(imported.json.rejected.map(({ row }) => row)).size).toBe(24)
    const csv = join(scratch, '列席.csv')
    writeFileSync(csv, '会议日期,会议名称,会议届次,列席人,涉法议题,涉法议题数,提出法律意见,意见是否采纳,是否缺席\n2026-03-02,镇长办公会议,2026年第90次,演示甲,合同审查,1,建议补充材料,采纳,否\n没有这一天,镇长办公会议,2026年第91次,演示甲,合同审查,1,建议,采纳,否\n')
    const mixed = await inTown('import', csv, '--as', 'justice-office-attendance', '--organ', '样例镇')
    expect(mixed.json).toMatchObject({ read: 2, rejected: expect.arrayContaining([expect.objectContaining({ row: 3, column: '会议日期', says: expect.stringContaining('没有这一天') })]) })
  }, TIMEOUT)
  it('rebuild, verify and backup', async () => {
    expect(await inTown('rebuild')).toMatchObject({ code: 0, json: { same: true } })
    expect(await yifaJson('verify', town)).toMatchObject({ code: 0, json: { ok: true, checked: expect.any(Number), faults: [] } })
    const file = join(scratch, '备份.yifa')
    expect(await inTown('backup', file)).toMatchObject({ code: 0, json: { file, rows: expect.any(Number) } })
    expect(existsSync(file)).toBe(true)
  }, TIMEOUT)
})

describe('init', () => {
  it('founds a real town with its administrator once, says the initial password once, and refuses what is unclear', async () => {
    const data = join(scratch, '正式')
    const wrong = await yifa('init', '--data', data, '--name', '样例街道办事处', '--level', '乡镇街', '--code', '样府', '--admin', '样例甲')
    expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('单位层级应为')])
    const { code, json } = await yifaJson<{ login: string; password: string }>('init', '--data', data, '--name', '样例街道办事处', '--level', '街道', '--code', '样府', '--admin', '样例甲')
    expect([code, json]).toEqual([0, expect.objectContaining({ login: 'admin', password: expect.stringMatching(/^\w{12}$/) })])
    const again = await yifa('init', '--data', data, '--name', '另一单位', '--level', '街道', '--code', '另府', '--admin', '样例乙')
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('已登记单位“样例街道办事处”')])
  }, TIMEOUT)
})

describe('what goes wrong is said in Chinese: what, why, what to do', () => {
  const failing: readonly (readonly [string, readonly string[], number, RegExp])[] = [
    ['no such command', ['没有'], 2, /没有命令“没有”。可用：init、serve、procedures/], ['an unknown option', ['procedures', '--what'], 2, /不认识的选项 --what。用法/],
    ['an option without its value', ['report', '--organ'], 2, /选项 --organ 后面缺少内容/], ['a missing option', ['figures', '--year', '2025'], 2, /缺少选项 --organ/],
    ['a year that is none', ['figures', '--organ', '样例镇', '--year', '二五'], 2, /年度应为四位数字/], ['a file ending that is not written', ['report', ...ORGAN, '--out', 'x.txt'], 2, /文件名应以 \.docx、\.pdf、\.html、\.json 结尾/],
    ['an organ that is not there', ['figures', '--organ', '没有镇', '--year', '2025'], 1, /没有单位“没有镇”。本系统的单位：演示区人民政府、/], ['a figure that nobody declares', ['figures', ...ORGAN, '--trace', 'no.such'], 1, /没有指标“no\.such”。可用“yifa figures”列出/],
    ['a procedure that is not there', ['run', 'nothing', 'x.json'], 1, /没有编号为“nothing”的程序。可用：/], ['a script that is not there', ['run', 'petition', '没有.json'], 1, /读不到脚本文件“没有\.json”/],
    ['a report that is not there', ['read', '没有.txt'], 1, /不能读取“没有\.txt”：没有这个文件/], ['something to verify that is not there', ['verify', '没有的目录'], 1, /没有找到“没有的目录”/],
    ['a register to export that is not there', ['export', 'nothing', '--out', 'x.xlsx'], 1, /没有编号为“nothing”/], ['a sheet that is not there', ['import', '没有.xlsx', '--as', 'law-publicity', '--organ', '样例镇'], 1, /没有\.xlsx/],
    ['nothing to read', ['read'], 2, /请给出要读取的报告文件/], ['a review of nothing', ['review', 'law-study', 'nothing'], 1, /没有编号为“nothing”的程序或者台账/],
  ]
  for (const [what, args, status, says] of failing) {
    it(`${what}: exit status ${status}, nothing on standard output`, async () => {
      const needsData = ['figures', 'report', 'export', 'import'].includes(args[0] ?? '') && status === 1
      const { code, out, err } = await yifa(...args, ...(status === 1 ? ['--json'] : []), ...(needsData ? ['--data', town] : []))
      expect([code, out]).toEqual([status, ''])
      expect(err).toMatch(says)
      expect(err).not.toMatch(/\n\s+at /)
    }, TIMEOUT)
  }
})

const freePort = (): Promise<number> => new Promise((resolve) => {
  const probe = createServer().listen(0, '127.0.0.1', () => { const { port } = probe.address() as { port: number }; probe.close(() => resolve(port)) })
})

describe('serve', () => {
  it('starts a filled demo at once, answers, refuses a second process on the directory by name, and ends on SIGTERM', async () => {
    const port = await freePort()
    const child = spawn(process.execPath, [new URL('../bin/yifa.js', import.meta.url).pathname, 'serve', '--demo', '--data', town, '--port', String(port)], { stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    const started = new Promise<void>((resolve, reject) => {
      child.stderr.on('data', (data) => { said += String(data); if (said.includes('已启动')) resolve() })
      child.once('exit', () => reject(new Error(said)))
    })
    await started
    expect(said).not.toContain('建立演示区')
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200)
    expect(await (await fetch(`http://127.0.0.1:${port}/api/session/demo-users`)).json()).toContainEqual(expect.objectContaining({ login: 'sifasuo' }))
    const second = await yifa('figures', ...ORGAN, '--data', town, '--json')
    expect([second.code, second.out]).toEqual([1, ''])
    expect(second.err).toContain(`进程${child.pid}`)
    const ended = new Promise((resolve) => { child.once('exit', resolve) })
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    expect(said).toContain('正在停止')
  }, TIMEOUT)
})
