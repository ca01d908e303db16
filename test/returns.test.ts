import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import excel from 'exceljs'
import type { Facts } from '#core/engine/case.ts'
import { Cases } from '#cases/cases.ts'
import type { CaseOutcome } from '#cases/request.ts'
import type { Who } from '#cases/who.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { openLedger, type Ledger } from '#ledger/ledger.ts'
import { yearOf } from '#figures/periods.ts'
import { changesIn, movedCases, recount } from '#report/returns/as-of.ts'
import { openPlaces, readByHand, writeByHand } from '#report/returns/by-hand.ts'
import { fillReturn, returnOf, whyNotReported, type TableOrder } from '#report/returns/fill.ts'
import { freezeReturn } from '#report/returns/freeze.ts'
import { restatedCells } from '#report/returns/restated.ts'
import { isSealedTable, verifyTable, type SealedTable } from '#report/returns/sealed.ts'
import { findReturn, lastReported, openingAnswers, readSealed, RETURN } from '#report/returns/submissions.ts'
import { describeOnBothStores } from './stores.ts'
import { catalogue, tables } from './tables.ts'

/** The life of a statutory table: filled by itself, frozen, reviewed by another, reported, returned, reported again, restated. */

const getForm = (id: string) => tables.find((one) => one.id === id) ?? expect.fail(`没有报表“${id}”`)
const requests = getForm('disclosure-requests')
const staff = (name: string, ...roles: readonly string[]): Who => ({ kind: 'staff', id: name, name, posts: roles.map((role) => ({ organ: 'zhen', role, from: '2019-01-01', to: null })) })
const clerk = staff('演示甲', '经办人', '填报人')
const head = staff('演示己', '机关负责人')

const APPLIED: Facts = { 申请人: '演示住户', 申请人类型: '公民', 申请人类别: '自然人', 联系方式: '演示邮箱', 申请内容: '演示文件', 获取方式: '纸质', 申请渠道: '当面' }
const FILLED: Facts = { 口径说明: '由案件逐件计出', 含手工填报项: '否', 勾稽关系: '平衡' }

const done = (outcome: CaseOutcome) => (outcome.ok ? outcome : expect.fail(outcome.refusal.reasons.map(({ says }) => says).join('；')))
const refusalOf = (outcome: CaseOutcome): string => (outcome.ok ? '' : outcome.refusal.reasons.map(({ says }) => says).join('；'))

describe('the form of a year', () => {
  it('is reported in the form of its year: by the trial format of 2019 for 2019 and 2020, and by none where the older form was not seen', () => {
    const said = (id: string, year: number) => whyNotReported(getForm(id), yearOf(year), '2025-01-01')
    expect([2018, 2019, 2020, 2021].map((year) => said('disclosure-requests-2019', year))).toEqual([expect.stringContaining('当时的表式未见原文'), undefined, undefined, expect.stringContaining('该期间另有表式')])
    expect([2020, 2021].map((year) => said('disclosure-requests', year))).toEqual([expect.stringContaining('该期间另有表式'), undefined])
    expect([2018, 2019].map((year) => said('disclosure-disputes', year))).toEqual([expect.stringContaining('不得以本表代替'), undefined])
  })
  it('takes a number below nought by hand only where the form says by how much there is more or less', () => {
    const form = getForm('disclosure-proactive-2019')
    const read = (place: string) => readByHand(`演示（${place}）＝-3，来源：权责清单台账`, form)
    expect(read('penalties/items-change')).toEqual({ cells: [{ row: 'penalties', column: 'items-change', value: -3, source: '权责清单台账' }], faults: [] })
    expect(read('penalties/items-before').faults).toEqual(['手工填报来源第1行的数字不得小于0'])
  })
})

describeOnBothStores('a statutory table of a year', (locate) => {
  let ledger: Ledger
  let cases: Cases
  let today = '2025-01-10'
  let keys = 0
  afterEach(() => ledger.close())

  const openHouse = async (): Promise<void> => {
    today = '2025-01-10'
    ledger = await openLedger(await locate())
    await ledger.people.putOrgan('main', { id: 'zhen', name: '演示镇人民政府', level: '镇', parent: null, code: '演府' })
    cases = new Cases({ ledger, catalogue, calendar: nationalCalendar, now: () => `${today}T09:00`, secret: '演示', demo: true })
  }
  const orderOf = (year = 2024): TableOrder => ({ tenant: 'main', organ: { id: 'zhen', name: '演示镇人民政府' }, organs: [{ id: 'zhen', name: '演示镇人民政府' }], period: yearOf(year), today, demo: true, forms: tables })
  const apply = async (on: string, more: Facts = {}): Promise<string> =>
    done(await cases.open(clerk, { tenant: 'main', organ: 'zhen', definition: 'disclosure-on-request', on, answers: { ...APPLIED, 收到日期: on, 申请内容: `演示文件${(keys += 1)}`, ...more }, key: `a${keys}` })).caseId
  const act = (who: Who, caseId: string, name: string, answers: Facts = {}) => cases.act(who, { tenant: 'main', caseId, do: name, answers, key: `k${(keys += 1)}` })
  const begin = async (year = 2024, form = requests): Promise<string> =>
    done(await cases.open(clerk, { tenant: 'main', organ: 'zhen', definition: RETURN, answers: { ...openingAnswers(returnOf(form, orderOf(year))), 报表名称: form.name }, key: `r${year}` })).caseId
  const freeze = (caseId: string, { who = clerk, year = 2024, key = `f${(keys += 1)}`, form = requests } = {}) => freezeReturn(cases, who, form, orderOf(year), { caseId, key })
  const prepare = async (year = 2024): Promise<string> => { const id = await begin(year); done(await act(clerk, id, '填报', FILLED)); return id }
  const reportTable = async (caseId: string, year = 2024): Promise<void> => {
    done(await freeze(caseId, { year }))
    done(await act(head, caseId, '审核', { 审核结论: '通过', 审核意见: '数字属实' }))
    const again = (await getReturn(year)).submissions.some(({ reported }) => reported)
    done(await act(clerk, caseId, again ? '重报' : '上报', again ? { 重报日期: today, 单位负责人签署: '是', 与原表差异: '补登一件' } : { 上报日期: today, 单位负责人签署: '是', 上报方式: '系统填报' }))
  }
  const getReturn = async (year = 2024, form = requests) => (await findReturn(cases, returnOf(form, orderOf(year)))) ?? expect.fail('没有报送')
  const getSealed = async (which: 'reported' | 'frozen' = 'frozen', year = 2024, form = requests): Promise<SealedTable> => {
    const { submissions } = await getReturn(year, form)
    const one = which === 'reported' ? lastReported(submissions) : submissions.at(-1)
    return (one && await readSealed(ledger, 'main', one)) ?? expect.fail('没有封存的表')
  }
  const valueIn = ({ cells }: Pick<SealedTable, 'cells'>, row: string, column: string) => cells.find((one) => one.row === row && one.column === column)?.value
  const restatedNow = async () => {
    await ledger.sequence('main')
    const sealed = await getSealed('reported')
    const { filled } = await fillReturn(cases, requests, orderOf())
    return { sealed, filled, cells: restatedCells(sealed, filled) }
  }

  it('is frozen as it stands, verifies by itself and against the record as it was then, and once under one key', async () => {
    await openHouse()
    for (const on of ['2023-12-29', '2024-03-04', '2024-06-03']) await apply(on)
    const id = await prepare()
    const first = done(await freeze(id, { key: 'once' }))
    expect([first.replayed, first.kase.state, first.kase.facts['数据截至日']]).toEqual([false, '已冻结', '2025-01-10'])
    expect(done(await freeze(id, { key: 'once' })).replayed).toBe(true)
    const sealed = await getSealed()
    expect((await getReturn()).submissions).toHaveLength(1)
    expect([['new', 'all'], ['brought', 'person'], ['carried', 'all']].map(([row = '', column = '']) => valueIn(sealed, row, column))).toEqual([2, 1, 3])
    expect(verifyTable(sealed)).toMatchObject({ ok: true, faults: [] })
    await apply('2024-09-02')
    await ledger.sequence('main')
    expect(await recount(cases, 'main', sealed)).toEqual([])
  })

  it('is frozen whole or not at all: stopped between its files and its act, it is frozen by the same key later, once', async () => {
    await openHouse()
    await apply('2024-03-04')
    const id = await prepare()
    const { append } = ledger
    ledger.append = () => Promise.reject(new Error('停电'))
    await expect(freeze(id, { key: 'again' })).rejects.toThrow('停电')
    expect([(await getReturn()).kase.state, (await getReturn()).submissions]).toEqual(['填报中', []])
    ledger.append = append
    expect(done(await freeze(id, { key: 'again' })).kase.state).toBe('已冻结')
    expect([(await getReturn()).submissions.length, verifyTable(await getSealed()).ok]).toEqual([1, true])
  })

  it('is frozen by one of two who press at once', async () => {
    await openHouse()
    await apply('2024-03-04')
    const id = await prepare()
    const outcomes = await Promise.all([freeze(id), freeze(id)])
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect((await getReturn()).submissions).toHaveLength(1)
  })

  it('cannot be changed unnoticed: a number, a sum, the form, the day and the signature are each named', async () => {
    await openHouse()
    await apply('2024-03-04')
    done(await freeze(await prepare()))
    const sealed = await getSealed()
    const faultsOf = (changed: SealedTable): string => verifyTable(changed).faults.map(({ where, says }) => `${where} ${says}`).join('\n')
    const cells = sealed.cells.map((cell) => (cell.row === 'new' && cell.column === 'person' ? { ...cell, value: 9 } : cell))
    expect(faultsOf({ ...sealed, cells })).toMatch(/第“一、本年新收政府信息公开申请数量”行 数字被改动[\s\S]*new\/all 数值1与按表内关系算得的9不符[\s\S]*勾稽关系/)
    expect(faultsOf({ ...sealed, table: { ...sealed.table, unit: '万件' } })).toContain('表式被改动')
    expect(faultsOf({ ...sealed, asOf: '2025-01-11' })).toContain('表头 ')
    expect(faultsOf({ ...sealed, cells: sealed.cells.slice(1) })).toContain('数字被改动')
    expect(faultsOf({ ...sealed, seal: { ...sealed.seal, signature: `${sealed.seal.signature.slice(0, -4)}AAA=` } })).toContain('签名无效')
    expect(faultsOf({ ...sealed, checkpoint: sealed.checkpoint.replace('yifa', 'yifb') })).toContain('日志检查点')
    expect([isSealedTable({}), isSealedTable({ ...sealed, cells: [{}] }), isSealedTable(sealed)]).toEqual([false, false, true])
  })

  it('shows what was reported and what is counted now: a late case is named, then it is returned and reported again', async () => {
    await openHouse()
    const early = await apply('2024-03-04')
    const id = await prepare()
    await reportTable(id)
    expect((await restatedNow()).cells).toEqual([])
    today = '2025-01-20'
    const late = await apply('2024-12-30')
    const { cells, sealed, filled } = await restatedNow()
    expect(cells.map(({ row, column, reported, now }) => [row, column, reported, now])).toEqual([['new', 'person', 1, 2], ['new', 'all', 1, 2], ['carried', 'person', 1, 2], ['carried', 'all', 1, 2]])
    expect(cells[0]?.label).toBe('一、本年新收政府信息公开申请数量·自然人')
    const cell = filled.cells.find(({ row, column }) => row === 'carried' && column === 'all') ?? expect.fail('没有这一格')
    expect(changesIn({ catalogue, filled, sealed }, cell, await movedCases(cases, 'main', sealed))).toEqual([{ caseId: late, before: 0, now: 1 }])
    expect(await recount(cases, 'main', sealed)).toEqual([])
    done(await act(clerk, id, '上级退回', { 退回原因: '补登迟报申请', 退回日期: today, 重报期限: '2025-01-27' }))
    expect(refusalOf(await freeze(id))).not.toBe('')
    done(await act(clerk, id, '填报', FILLED))
    await reportTable(id)
    const { submissions } = await getReturn()
    expect(submissions.map(({ reported, returned }) => [reported?.how, returned?.says])).toEqual([['上报', '上级退回：补登迟报申请'], ['重报', undefined]])
    expect((await restatedNow()).cells).toEqual([])
    expect(await Promise.all(submissions.map(async (one) => { const table = await readSealed(ledger, 'main', one); return table && [valueIn(table, 'new', 'all'), verifyTable(table).ok, await recount(cases, 'main', table)] }))).toEqual([[1, true, []], [2, true, []]])
    done(await act(head, early, '作废', { 作废理由: '重复登记' }))
    const voided = await restatedNow()
    const gone = voided.filled.cells.find(({ row, column }) => row === 'new' && column === 'person') ?? expect.fail('没有这一格')
    expect(changesIn({ catalogue, filled: voided.filled, sealed: voided.sealed }, gone, await movedCases(cases, 'main', voided.sealed))).toEqual([{ caseId: early, before: 1, now: 0 }])
    expect(await recount(cases, 'main', voided.sealed)).toEqual([])
  }, 60_000)

  it('is not frozen on the day before the last of its period, but on that day and after it', async () => {
    await openHouse()
    await apply('2024-03-04')
    today = '2024-12-30'
    const id = await prepare()
    expect([whyNotReported(requests, yearOf(2024), today), refusalOf(await freeze(id))]).toEqual([expect.stringContaining('尚未期满'), expect.stringContaining('期间未满')])
    today = '2024-12-31'
    expect([whyNotReported(requests, yearOf(2024), today), done(await freeze(id)).kase.state]).toEqual([undefined, '已冻结'])
    expect(whyNotReported(requests, { from: '2024-01-01', to: '2024-03-31' }, '2025-01-01')).toContain('按年报送')
    expect(whyNotReported(getForm('disclosure-proactive'), yearOf(2020), '2025-01-01')).toContain('不适用于2020年')
    expect(whyNotReported(getForm('disclosure-proactive'), yearOf(2021), '2025-01-01')).toBeUndefined()
  })

  it('brings forward in the newer form what was reported as carried forward in the older', async () => {
    await openHouse()
    const older = getForm('disclosure-requests-2019')
    await apply('2020-12-29')
    const id = await begin(2020, older)
    done(await act(clerk, id, '填报', FILLED))
    done(await freeze(id, { year: 2020, form: older }))
    done(await act(head, id, '审核', { 审核结论: '通过', 审核意见: '数字属实' }))
    done(await act(clerk, id, '上报', { 上报日期: today, 单位负责人签署: '是', 上报方式: '系统填报' }))
    expect((await fillReturn(cases, requests, orderOf(2021))).breaks).toEqual([])
    await apply('2020-12-30')
    await ledger.sequence('main')
    expect((await fillReturn(cases, requests, orderOf(2021))).breaks).toEqual(expect.arrayContaining([expect.objectContaining({ left: 1, right: 2 })]))
  })

  it('is not reviewed by whoever filled it in, not frozen before it is filled in, and not by whoever has no such post', async () => {
    await openHouse()
    await apply('2024-03-04')
    const id = await begin()
    expect(refusalOf(await freeze(id))).not.toBe('')
    done(await act(clerk, id, '填报', FILLED))
    expect(refusalOf(await freeze(id, { who: head }))).toContain('机关负责人')
    done(await freeze(id))
    expect(refusalOf(await act(staff('演示甲', '机关负责人'), id, '审核', { 审核结论: '通过', 审核意见: '属实' }))).toContain('不得审核自己填的报表')
    expect(refusalOf(await act(clerk, id, '上报', { 上报日期: today, 单位负责人签署: '是', 上报方式: '系统填报' }))).not.toBe('')
    expect(refusalOf(await cases.open(clerk, { tenant: 'main', organ: 'zhen', definition: RETURN, answers: openingAnswers(returnOf(requests, orderOf())), key: 'second' }))).toContain('已有')
  })

  it('says so when what is brought forward is not what was reported as carried forward, and is frozen only with the reason', async () => {
    await openHouse()
    await apply('2023-12-29')
    await reportTable(await prepare(2023), 2023)
    await apply('2023-12-30')
    await ledger.sequence('main')
    const { breaks } = await fillReturn(cases, requests, orderOf(2024))
    expect(breaks).toEqual(expect.arrayContaining([expect.objectContaining({ says: '上期上报的“四、结转下年度继续办理”应当等于本期的“二、上年结转政府信息公开申请数量”', left: 1, right: 2 })]))
    const id = await prepare(2024)
    expect(refusalOf(await freeze(id))).toContain('填报时写明勾稽关系平衡，现在不平衡')
    done(await act(clerk, id, '填报', { ...FILLED, 勾稽关系: '不平衡', 不平衡说明: '上年报出后补登一件，上年表已申请更正' }))
    done(await freeze(id))
    expect(await getSealed()).toMatchObject({ breaks: [expect.anything(), expect.anything()], remarks: { 不平衡说明: expect.stringContaining('补登一件') } })
  })

  it('says so when another table counts the same records otherwise', async () => {
    await openHouse()
    await apply('2024-03-04')
    await ledger.sequence('main')
    const other = getForm('disclosure-requests')
    const form = { ...getForm('disclosure-disputes'), agrees: [{ says: '演示：与申请表一致', here: ['cases/reconsideration-total'], table: other.id, there: ['new/all'] }] }
    expect((await fillReturn(cases, form, orderOf())).breaks).toEqual([{ says: '演示：与申请表一致', at: form.name, left: 0, right: 1 }])
    const same = { ...form, agrees: [{ says: '演示', here: ['cases/reconsideration-total'], table: other.id, there: ['brought/all'] }] }
    expect((await fillReturn(cases, same, orderOf())).breaks).toEqual([])
    expect((await fillReturn(cases, form, { ...orderOf(), forms: [{ ...other, inForce: { to: '2023-12-31' } }] })).breaks).toEqual([])
  })

  it('takes numbers by hand only where no record counts, each with its source, and sums follow', async () => {
    await openHouse()
    const form = getForm('disclosure-proactive')
    const id = await begin(2024, form)
    const by = (来源: string) => act(clerk, id, '填报', { ...FILLED, 含手工填报项: '是', 手工填报来源: 来源 })
    const places = openPlaces(form)
    expect(places.map(({ row, column }) => `${row}/${column}`)).toEqual(['rules/made', 'rules/repealed', 'rules/in-force'])
    expect(refusalOf(await by(''))).toContain('手工填报来源')
    for (const [text, says] of [['规章三件', '应当写作'], ['行政许可（licences/decisions）＝3，来源：台账', '不得手工填写'], ['规章·本年制发件数（rules/made）＝3', '应当写作'], ['规章·本年制发件数（rules/made）＝3，来源：甲\n规章·本年制发件数（rules/made）＝4，来源：乙', '填写了两次']] as const) {
      done(await by(text))
      expect([text, refusalOf(await freeze(id, { form }))]).toEqual([text, expect.stringContaining(says)])
    }
    const text = writeByHand([{ row: 'rules', column: 'made', value: 3, source: '区政府办公室台账第二页' }], places)
    expect(text).toBe('规章·本年制发件数（rules/made）＝3，来源：区政府办公室台账第二页')
    expect(readByHand(text, form)).toEqual({ cells: [{ row: 'rules', column: 'made', value: 3, source: '区政府办公室台账第二页' }], faults: [] })
    done(await by(text))
    done(await freeze(id, { form }))
    const sealed = await getSealed('frozen', 2024, form)
    expect([valueIn(sealed, 'rules', 'made'), valueIn(sealed, 'rules', 'repealed'), verifyTable(sealed).ok]).toEqual([3, 0, true])
    expect(await recount(cases, 'main', sealed)).toEqual([])
  })

  it('is stored as the Excel sheet of its official form: merged headings, numbers as numbers, no formula', async () => {
    await openHouse()
    await apply('2024-03-04')
    const id = await begin()
    done(await act(clerk, id, '填报', { ...FILLED, 口径说明: '=HYPERLINK("x")', 表注: '演示表注' }))
    done(await freeze(id))
    const hash = (await getReturn()).submissions[0]?.files[1] ?? ''
    const book = new excel.Workbook()
    await book.xlsx.load(readFileSync(ledger.files.pathOf(hash)) as unknown as ArrayBuffer)
    const sheet = book.worksheets[0] ?? expect.fail('没有工作表')
    const texts = Array.from({ length: sheet.rowCount }, (_, index) => (sheet.getRow(index + 1).values as readonly unknown[]).slice(1))
    expect(texts[0]?.[0]).toBe('收到和处理政府信息公开申请情况（演示）')
    expect(texts[1]?.[0]).toBe('填报单位：演示镇人民政府')
    expect(sheet.model.merges).toEqual(expect.arrayContaining(['A4:A5', 'B4:B5', 'C4:G4', 'H4:H5']))
    expect(sheet.getCell('C4').value).toBe('法人或其他组织')
    expect([sheet.getCell('B6').value, sheet.getCell('H6').value]).toEqual([1, 1])
    const foot = texts.map(([first]) => String(first)).join('\n')
    expect(foot).toMatch(/注\d+：口径说明：=HYPERLINK[\s\S]*表注：演示表注[\s\S]*勾稽关系：核对平衡[\s\S]*数据截至2025年1月10日[\s\S]*单位负责人：[\s\S]*填表人：演示甲/)
    sheet.eachRow((row) => row.eachCell((cell) => { expect([cell.address, cell.type === excel.ValueType.Formula, /^[=+@-]/.test(String(cell.value))]).toEqual([cell.address, false, false]) }))
  })
})

describe('what is restated', () => {
  it('names rows that came or went, and leaves out those that say nothing', () => {
    const form = { ...requests, grids: [{ columns: [{ id: 'n', label: '件数' }], rows: [{ id: 'a', label: '甲' }] }] }
    const cell = (row: string, value: number | null) => ({ row, column: 'n', value, rules: [] })
    const withRows = (...ids: readonly string[]) => ({ ...form, grids: [{ columns: [{ id: 'n', label: '件数' }], rows: ids.map((id) => ({ id, label: id })) }] })
    expect(restatedCells({ table: withRows('a', 'b', 'c'), cells: [cell('a', 1), cell('b', 2), cell('c', 0)] }, { table: withRows('a', 'd', 'e'), cells: [cell('a', 1), cell('d', 3), cell('e', null)] }))
      .toEqual([{ row: 'b', column: 'n', label: 'b·件数', reported: 2, now: null }, { row: 'd', column: 'n', label: 'd·件数', reported: null, now: 3 }])
  })
})
