import { rmSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addDays } from '#core/calendar/plain-date.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { isRegister } from '#core/vocabulary/register.ts'
import { openLedger, type Ledger } from '#ledger/ledger.ts'
import { loadCatalogue } from '#procedures/catalogue.ts'
import { copyTemplate } from '../../test/stores.ts'
import { Cases } from './cases.ts'
import { endsBy, expiringFor, expiringOnDesk, findEndings, findExpiring } from './expiring.ts'
import { Parameters } from './parameters.ts'
import { Reading } from './reading.ts'
import type { StaffMember } from './who.ts'

const T = 'main'
const TODAY = '2026-03-10'
const catalogue = await loadCatalogue()
/** What the rules on vice principals ask: years in legal work, hours of training, schools beside this one. */
const OF_SCHOOL = { 从事法治工作年数: 5, 任前培训学时: 8, 现任学校数: 1 }
const entered = { kind: 'machine', name: '演示登记人', role: '司法所工作人员' } as const
let folder = ''
let ledger: Ledger
let cases: Cases
beforeEach(async () => {
  folder = copyTemplate()
  ledger = await openLedger({ dataDir: folder })
  await ledger.people.putOrgan(T, { id: 'zhen', name: '演示镇', level: '镇', parent: null, code: '演' })
  cases = new Cases({ ledger, catalogue, calendar: nationalCalendar, now: () => `${TODAY}T09:00`, secret: '演示', demo: true })
})
afterEach(async () => { await ledger.close(); rmSync(folder, { recursive: true, force: true }) })

/** A certificate until a day, or a term of office; the same person at the same school again is a renewal. */
async function certify(name: string, until: string, from = '2024-01-01', id = 'officer-certification'): Promise<string> {
  const register = catalogue.find(id) ?? expect.fail('没有台账')
  const asked = Object.entries(register.opens.asks ?? {}).filter(([, { isOptional, askedWhen }]) => !isOptional && !askedWhen)
  const answers = Object.fromEntries(asked.map(([field, { type, options }]) => [field, type === 'choice' || type === 'yesNo' ? options?.[0] ?? '是' : type === 'choices' ? [options?.[0] ?? ''] : type === 'date' ? from : type === 'whole' || type === 'money' ? 10 : '演示']))
  const made = await cases.open({ ...entered, role: [register.opens.by].flat()[0] ?? '' }, { tenant: T, organ: 'zhen', definition: register.id, on: `${TODAY}T08:00`, key: `${name}${until}`, answers: { ...answers, 姓名: name, ...(id === 'officer-certification' ? { 证号: `演${name}${until}`, 发证日期: from, 有效期至: until } : { 聘任日期: from, 聘期届满: until, 名册编号: name, ...OF_SCHOOL }) } })
  return made.ok ? made.caseId : expect.fail(JSON.stringify(made.refusal.reasons))
}
const told = async (within: number): Promise<readonly string[]> => (await findExpiring(cases, T, ['zhen'], within)).map(({ row, says }) => `${String(row.facts['姓名'])} ${says}`)

describe('到期提醒', () => {
  it('begins so many days before the last one, not a day earlier', async () => {
    await certify('演示甲', addDays(TODAY, 29))
    await certify('演示乙', addDays(TODAY, 30))
    await certify('演示丙', addDays(TODAY, 31))
    expect(await told(30)).toEqual(['演示甲 还有29日届满', '演示乙 还有30日届满'])
    expect(await told(60)).toHaveLength(3)
  })
  it('is told on the last day, and for thirty days after it unless the entry was renewed or cancelled', async () => {
    await certify('演示今日', TODAY)
    await certify('演示昨日', addDays(TODAY, -1))
    await certify('演示三十', addDays(TODAY, -30))
    await certify('演示三十一', addDays(TODAY, -31))
    await certify('演示续聘', addDays(TODAY, 5), '2023-03-15', 'law-vice-principal')
    await certify('演示续聘', addDays(TODAY, 700), addDays(TODAY, -1), 'law-vice-principal')
    await certify('演示不续', addDays(TODAY, 5), '2023-03-15', 'law-vice-principal')
    const cancelled = await certify('演示注销', addDays(TODAY, 6))
    const register = catalogue.find('officer-certification') ?? expect.fail('没有台账')
    await cases.act({ ...entered, role: [register.opens.by].flat()[0] ?? '' }, { tenant: T, caseId: cancelled, do: '注销', answers: { 注销日期: TODAY, 注销原因: '演示调离' }, key: 'x' })
    expect(await told(30)).toEqual(['演示三十 已届满30日，尚未续展或者注销', '演示昨日 已届满1日，尚未续展或者注销', '演示今日 今日届满', '演示不续 还有5日届满'])
  })
  it('is told no more of a certificate renewed under another number: the day before its last day, on it and the day after', async () => {
    for (const [name, back] of [['演示明日', -1], ['演示今日', 0], ['演示昨日', 1]] as const) {
      await certify(name, addDays(TODAY, -back), '2021-03-01')
      expect(await told(30), '没有续展的照常提醒').toContainEqual(expect.stringContaining(name))
      await certify(name, addDays(TODAY, 1800 - back), '2026-03-01')
      expect(await told(30)).toEqual([])
    }
    const renewed = (await findEndings(cases, T, ['zhen'], 30)).map(({ row, says, renewedBy }) => [row.facts['姓名'], says, renewedBy !== null])
    expect(renewed).toEqual([['演示昨日', `已由持证执法人员〔2026〕6号续展至${addDays(TODAY, 1799)}`, true], ['演示今日', `已由持证执法人员〔2026〕4号续展至${addDays(TODAY, 1800)}`, true], ['演示明日', `已由持证执法人员〔2026〕2号续展至${addDays(TODAY, 1801)}`, true]])
  })
  it('is still told when another holds the newer one, when it was issued no later, and when it was cancelled', async () => {
    await certify('演示甲', addDays(TODAY, 5), '2021-03-01')
    await certify('演示乙', addDays(TODAY, 1800), '2026-03-01')
    await certify('演示甲', addDays(TODAY, 900), '2021-03-01')
    expect(await told(30)).toEqual(['演示甲 还有5日届满'])
    const mistaken = await certify('演示甲', addDays(TODAY, 1800), '2026-03-01')
    expect(await told(30)).toEqual([])
    await cases.act({ ...entered, role: [catalogue.find('officer-certification')?.opens.by ?? ''].flat()[0] ?? '' }, { tenant: T, caseId: mistaken, do: '注销', answers: { 注销日期: TODAY, 注销原因: '演示误登' }, key: 'x' })
    expect(await told(30)).toEqual(['演示甲 还有5日届满'])
  })
  it.each([[-1, true], [0, false], [1, false]])('is told again once the renewal has itself ended: %i days left of it', async (left, isTold) => {
    await certify('演示甲', addDays(TODAY, -10), '2021-03-01')
    await certify('演示甲', addDays(TODAY, left), '2023-03-01')
    expect((await told(0)).filter((one) => one.includes('已届满10日'))).toHaveLength(isTold ? 1 : 0)
  })
  it('is renewed by what a register says makes the same thing, in questions that it asks', () => {
    const declared = catalogue.registers.filter(isRegister).filter(({ entry }) => entry.validity?.of)
    expect(declared.map(({ id }) => id)).toEqual(expect.arrayContaining(['officer-certification', 'e-certificate', 'comprehensive-license', 'full-process-record']))
    expect(declared.flatMap(({ id, entry }) => (entry.validity?.of ?? []).filter((name) => !entry.asks[name] || entry.asks[name].isPersonal).map((name) => `${id} ${name}`))).toEqual([])
  })
  it('is on the desk of the post that enters such things, in its own organ, and on the page of whoever reads the organ', async () => {
    await certify('演示甲', addDays(TODAY, 10))
    const role = [catalogue.find('officer-certification')?.opens.by ?? ''].flat()[0] ?? ''
    const staff = (organ: string, held: string): StaffMember => ({ kind: 'staff', id: held, name: '演示人', posts: [{ organ, role: held, from: '2019-01-01', to: null }] })
    const reading = new Reading(cases)
    const count = async (who: StaffMember) => [(await expiringOnDesk(reading, who, T, 30)).length, (await expiringFor(reading, who, T, 60)).length]
    expect(await Promise.all([count(staff('zhen', role)), count(staff('zhen', '网格监督员')), count(staff('other', role))])).toEqual([[1, 1], [0, 1], [0, 0]])
  })
  it('is what a register says by its validity and a procedure by its own word, and nothing else', () => {
    const found = catalogue.all.flatMap((definition) => endsBy(definition) ?? [])
    expect(found.map(({ definition }) => definition)).toEqual(expect.arrayContaining(['officer-certification', 'legal-adviser', 'normative-document', 'contract', 'law-vice-principal']))
    expect(found.length).toBe(catalogue.all.filter((one) => one.validUntil || ('entry' in one && (one.entry as { validity?: unknown }).validity)).length)
  })
  it('follows the days that a town has set, and refuses what is no pair of days', async () => {
    const parameters = new Parameters(ledger, T, catalogue, nationalCalendar)
    await parameters.apply()
    expect(parameters.notice).toEqual({ desk: 30, page: 60 })
    const by = { account: 'guanli', person: '演示壬', reason: '本镇会议确定' }
    await parameters.change('*', '到期提醒日数', '45/90', by, `${TODAY}T09:00`)
    expect(parameters.notice).toEqual({ desk: 45, page: 90 })
    for (const wrong of ['90/45', '三十', '30']) await expect(parameters.change('*', '到期提醒日数', wrong, by, `${TODAY}T09:00`)).rejects.toThrow('应写成“30/60”')
    expect(parameters.notice).toEqual({ desk: 45, page: 90 })
  })
})
