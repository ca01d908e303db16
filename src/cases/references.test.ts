import { rmSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { choice, text } from '#core/vocabulary/field.ts'
import { procedure } from '#core/vocabulary/procedure.ts'
import { isRegister } from '#core/vocabulary/register.ts'
import { findLinkFaults } from '#core/engine/checkLinks.ts'
import type { Facts } from '#core/engine/case.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { openLedger, type Ledger } from '#ledger/ledger.ts'
import { Catalogue, loadCatalogue } from '#procedures/catalogue.ts'
import { copyTemplate } from '../../test/stores.ts'
import { Cases } from './cases.ts'
import { Reading } from './reading.ts'
import { findSame, referenceOf, suggest } from './references.ts'
import type { StaffMember } from './who.ts'

const T = 'main'
const basis = asStanding('practice', cite({ short: '演示规定', title: '演示规定', versions: [] }, 1))
const strict = procedure('strict', '演示登记', {
  editions: [{ from: '2019-01-01', law: '演示规定' }], purpose: '', field: '', states: { 已登记: { end: true } },
  opens: { name: '登记', by: '经办人', to: '已登记', basis, asks: { 村名: text().refersTo('village', '名称', 'only').optional() } }, actions: {}, titledBy: ['村名'],
})
const catalogue = new Catalogue([...(await loadCatalogue()).all, strict])
const clerk: StaffMember = { kind: 'staff', id: 'yan', name: '演示人', posts: [{ organ: 'zhen', role: '经办人', from: '2019-01-01', to: null }] }
const neighbour: StaffMember = { ...clerk, posts: [{ organ: 'other', role: '经办人', from: '2019-01-01', to: null }] }
let folder = ''
let ledger: Ledger
let cases: Cases
let reading: Reading
beforeEach(async () => {
  folder = copyTemplate()
  ledger = await openLedger({ dataDir: folder })
  for (const id of ['zhen', 'other']) await ledger.people.putOrgan(T, { id, name: `演示${id}`, level: '镇', parent: null, code: '演' })
  cases = new Cases({ ledger, catalogue, calendar: nationalCalendar, now: () => '2026-03-10T09:00', secret: '演示', demo: true })
  reading = new Reading(cases)
})
afterEach(async () => { await ledger.close(); rmSync(folder, { recursive: true, force: true }) })

const enter = (definition: string, answers: Facts, on = '2026-03-01') => cases.open(clerk, { tenant: T, organ: 'zhen', definition, on, answers, key: on + JSON.stringify(answers) })
const village = (名称: string, more: Facts = {}) => enter('village', { 名称, 类型: '村', 设立日期: '2026-03-01', ...more })
const company = (名称: string, more: Facts = {}) => enter('enterprise', { 名称, 类型: '法人', 登记日期: '2026-03-01', ...more })

describe('主数据', () => {
  it('is referred to by every question that a register speaks for, and by every party', () => {
    const refers = (name: string, field = text()) => referenceOf(catalogue, name, field)
    expect([refers('所属村居'), refers('村居'), refers('企业'), refers('场所'), refers('案由')]).toEqual([{ register: 'village', by: '名称' }, { register: 'village', by: '名称' }, { register: 'enterprise', by: '名称' }, { register: 'place', by: '名称' }, undefined])
    expect(refers('所属村居', choice('甲', '乙'))).toBeUndefined()
    const party = catalogue.find('penalty')?.opens.asks?.['当事人'] ?? expect.fail('没有当事人')
    expect(refers('当事人', party)).toEqual({ register: 'enterprise', by: '名称' })
    const villages = catalogue.all.filter(({ opens }) => Object.entries(opens.asks ?? {}).some(([name, field]) => referenceOf(catalogue, name, field)?.register === 'village'))
    expect(villages.length).toBeGreaterThan(20)
  })
  it('is suggested as one writes, from what is in force in the organs that one reads', async () => {
    await village('演示一村')
    await village('演示二村')
    const closed = await village('演示旧村')
    if (closed.ok) await cases.act(clerk, { tenant: T, caseId: closed.caseId, do: '注销', answers: { 注销日期: '2026-03-10', 注销原因: '撤并' }, key: 'x' })
    const names = async (who: StaffMember, written: string) => (await suggest(reading, who, T, 'village', written)).map(({ name }) => name).sort()
    expect(await names(clerk, '演示')).toEqual(['演示一村', '演示二村'])
    expect(await names(clerk, '二村')).toEqual(['演示二村'])
    expect(await names(neighbour, '演示')).toEqual([])
    expect(await names(clerk, ' ')).toEqual([])
  })
  it('gives with the name of an enterprise what its entry knows', async () => {
    await company('演示制造有限公司', { 统一社会信用代码: '91310000MA1FL0000N', 住所: '演示路1号' })
    expect(await suggest(reading, clerk, T, 'enterprise', '制造')).toMatchObject([{ name: '演示制造有限公司', says: '91310000MA1FL0000N', facts: { 住所: '演示路1号' } }])
  })
  it('has people entered once: rosters, activities and visits name them, and what their entry knows is filled in', async () => {
    const questions = catalogue.all.flatMap(({ id, kind, opens, actions }) => [opens, ...Object.values(actions)].flatMap(({ asks = {} }) => Object.entries(asks).map(([name, field]) => ({ id, kind, name, register: referenceOf(catalogue, name, field)?.register }))))
    const naming = questions.filter(({ register }) => register === 'person')
    expect(naming.map(({ id }) => id)).toEqual(expect.arrayContaining(['mediator', 'law-literate', 'legal-volunteers', 'village-adviser', 'law-vice-principal', 'enterprise-visit', 'officer-certification', 'justice-office-attendance', 'steady-growth-team']))
    expect(naming.filter(({ kind }) => kind !== 'register'), '案件里的联系人、责任人多是当事人一方').toEqual([])
    const asked = new Set(questions.map(({ name }) => name))
    const masters = catalogue.registers.flatMap((one) => (isRegister(one) ? one.entry.master?.fields ?? [] : []))
    expect(masters.filter((name) => !asked.has(name)), '没有填写项用这个名称').toEqual([])
    const person = (人员编号: string, 姓名: string) => enter('person', { 姓名, 人员编号, 身份: '律师', 所在单位: '演示第一律师事务所', 执业证号: `演执${人员编号}`, 联系电话: '13800000000', 登记日期: '2026-03-01' })
    await person('1', '演示律师')
    expect(await person('2', '演示律师')).toMatchObject({ ok: true })
    expect(await person('1', '演示改名')).toMatchObject({ ok: false, refusal: { reasons: [{ code: 'duplicate' }] } })
    const found = await suggest(reading, clerk, T, 'person', '演示律师')
    expect(found.map(({ says }) => says).sort()).toEqual(['1　演执1', '2　演执2'])
    expect(found[0]?.facts).toMatchObject({ 所在单位: '演示第一律师事务所' })
    expect(JSON.stringify(found)).not.toContain('13800000000')
  })
  it('fills in what is called otherwise beside the name: every question that is told names one beside it that refers to a register, and an answer there that is not personal', () => {
    const told = catalogue.all.flatMap(({ id, opens, actions }) => [opens, ...Object.values(actions)].flatMap(({ asks = {} }) => Object.entries(asks).flatMap(([name, field]) => (field.told ? [{ id, name, asks, ...field.told }] : []))))
    expect(told.map(({ id, name }) => `${id} ${name}`)).toEqual(expect.arrayContaining(['village-adviser 律师事务所', 'lawyer-disputes 律师事务所', 'legal-adviser 证号', 'law-vice-principal 派出单位', 'steady-growth-team 统一社会信用代码', 'illegal-building 所属村居']))
    const answerOf = ({ asks, of, as }: (typeof told)[number]) => { const field = asks[of]; const register = field && referenceOf(catalogue, of, field)?.register; return register === undefined ? undefined : catalogue.find(register)?.opens.asks?.[as] }
    expect(told.filter((one) => { const answered = answerOf(one); return !answered || answered.isPersonal === true }).map(({ id, name }) => `${id} ${name}`)).toEqual([])
  })
  it('asks nowhere beside a person, an enterprise or a place for what its entry knows, without saying by what it is told', () => {
    const words: Readonly<Record<string, RegExp>> = { person: /律师事务所|执业证号$|^派出单位$|^(汇报|联系|责任)部门$|^所在单位$/, enterprise: /^统一社会信用代码$/, place: /^所属村居$/ }
    const untold = catalogue.all.flatMap(({ id, opens }) => {
      const asks = Object.entries(opens.asks ?? {})
      const naming = asks.flatMap(([name, field]) => { const register = referenceOf(catalogue, name, field); return register ? [{ name, register }] : [] })
      const isKnown = (asked: string): boolean => naming.some(({ name, register }) => name !== asked && words[register.register]?.test(asked) === true && !(name.endsWith(register.by) && catalogue.find(register.register)?.opens.asks?.[asked]))
      return asks.filter(([name, field]) => !field.told && isKnown(name)).map(([name]) => `${id} ${name}`)
    })
    expect(untold).toEqual([])
  })
  it('names what may be there already: the same name however it is bracketed, the same credit code', async () => {
    await company('演示（沪）有限公司', { 统一社会信用代码: '91310000MA1FL0000N' })
    const same = async (answers: Readonly<Record<string, string>>) => (await findSame(reading, clerk, T, 'enterprise', answers)).map(({ name }) => name)
    expect(await same({ 统一社会信用代码: '91310000MA1FL0000N' })).toEqual(['演示（沪）有限公司'])
    expect(await same({ 名称: '演示 (沪)有限公司' })).toEqual(['演示（沪）有限公司'])
    expect(await same({ 名称: '演示（沪）有限公司分公司' })).toEqual([])
    expect(await company('演示改名有限公司', { 统一社会信用代码: '91310000MA1FL0000N' })).toMatchObject({ ok: false, refusal: { reasons: [{ code: 'duplicate' }] } })
  })
  it('leaves the name a text: an unknown village is taken, unless the question takes none but those in force on that day', async () => {
    await village('演示一村', { 设立日期: '2026-03-02' })
    const ticket = { 来电人: '演示来电人', 诉求类型: '投诉', 诉求内容: '演示', 发生地址: '演示路', 所属村居: '没有登记的村' }
    const hotline = await cases.open({ kind: 'machine', name: '演示', role: '热线派单员' }, { tenant: T, organ: 'zhen', definition: 'hotline', on: '2026-03-10', answers: ticket, key: 't' })
    expect(hotline).toMatchObject({ ok: true, kase: { facts: { 所属村居: '没有登记的村' } } })
    const codes = async (村名: string, on: string) => { const made = await enter('strict', { 村名 }, on); return made.ok ? 'ok' : made.refusal.reasons.map(({ code, missing }) => `${code} ${missing?.join()}`).join() }
    expect([await codes('没有登记的村', '2026-03-10'), await codes('演示一村', '2026-03-01'), await codes('演示一村', '2026-03-02'), await codes('演示一村', '2026-03-03')]).toEqual(['not-registered 村名', 'not-registered 村名', 'ok', 'ok'])
    expect(await enter('strict', {}, '2026-03-10')).toMatchObject({ ok: true })
  })
  it('is held to by the catalogue: a question that refers to no register, or to no answer of it, is refused', () => {
    const find = (id: string) => catalogue.find(id)
    const referring = (register: string, by: string) => findLinkFaults({ ...strict, opens: { ...strict.opens, asks: { 村名: text().refersTo(register, by) } } }, find, () => true)
    expect([referring('village', '名称'), referring('没有', '名称'), referring('village', '没有')]).toEqual([[], ['填写项“村名”：没有台账“没有”'], ['填写项“村名”：台账“village”没有填写项“没有”']])
  })
})
