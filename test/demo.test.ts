import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { computeFigures, type Figure } from '#figures/figures.ts'
import { yearOf } from '#figures/periods.ts'
import { isAfter } from '#core/engine/due.ts'
import { listOf } from '#core/engine/clock.ts'
import { isConsulting } from '#cases/consultation.ts'
import { listOutcomes } from '#cases/links.ts'
import { PUBLIC_ROLES, type StaffMember } from '#cases/who.ts'
import { outlineOf } from '#report/outline/outline.ts'
import { figuresIn } from '#report/outline/words.ts'
import { verifyTable } from '#report/returns/sealed.ts'
import { writeReport } from '#report/write.ts'
import { NotEmptyError, fillDemo } from '../src/server/demo/fill.ts'
import { PEOPLE } from '../src/server/demo/town.ts'
import { LARGE_TOWN, SMALL_TOWN, type Volumes } from '../src/server/demo/volumes.ts'
import type { House } from '../src/server/house.ts'
import { reportOrder } from '../src/server/reporting.ts'
import { readTable, tableOrder } from '../src/server/tables.ts'
import { TODAY, fillTown, openDemo, removeTown } from './demoTown.ts'
import { itTakesItsLedgersBack } from './ledgersBack.ts'
import { copyTemplate } from './stores.ts'

const share = (part: number, of: number): number => Math.round((part * 1000) / of) / 10

/** What the figures must say of a town of these volumes. */
const expected = ({ hotline, petitions, penalty, disclosure, attendances, officers, publicity, mediation, litigations, responses }: Volumes): Readonly<Record<string, number>> => ({
  'hotline.received': hotline.received, 'hotline.callback.count': hotline.calledBack,
  'hotline.first-contact-rate': share(hotline.calledBack - hotline.notContacted, hotline.calledBack), 'hotline.resolution-rate': share(hotline.solved, hotline.calledBack),
  'hotline.satisfaction-rate': share(hotline.satisfied, hotline.calledBack), 'hotline.dissatisfaction-rate': share(hotline.dissatisfied, hotline.calledBack),
  'petition.received': petitions, 'penalty.simple.closed': penalty.simple, 'penalty.general.closed': penalty.general, 'legal-review.major': penalty.reviewed,
  'mediation.cases': mediation?.cases ?? 0, 'mediation.succeeded': mediation?.succeeded ?? 0, 'mediation.success-rate': share(mediation?.succeeded ?? 0, mediation?.cases ?? 1),
  'litigation.administrative.concluded': litigations ?? 0, 'head-appearance.cases': litigations ?? 0, 'head-appearance.rate': 100, 'reconsideration.as-respondent.closed': responses ?? 0,
  'disclosure.on-request.count': disclosure, 'justice-office.attendances': attendances, 'officer.enforcement-team.count': officers,
  'publicity.events': publicity.events, 'publicity.materials': publicity.materials, 'legal-consultation.person-times': publicity.consultations, 'publicity.beneficiaries': publicity.beneficiaries,
})

const figuresOf = (house: House, { organ, year }: Volumes): Promise<readonly Figure[]> =>
  computeFigures(house.ledger, house.catalogue, { tenant: house.tenant, organs: [organ], period: yearOf(year) })

async function valuesOf(house: House, of: Volumes): Promise<Readonly<Record<string, number | null>>> {
  const figures = new Map((await figuresOf(house, of)).map(({ figure, value }) => [figure, value]))
  return Object.fromEntries(Object.keys(expected(of)).map((id) => [id, figures.get(id) ?? null]))
}

const staff = (login: string): StaffMember => {
  const person = PEOPLE.find((one) => one.login === login)
  return { kind: 'staff', id: login, name: person?.name ?? '', posts: (person?.roles ?? []).map((role) => ({ organ: person?.organ ?? '', role, from: '2019-01-01', to: null })) }
}

describe('the demo of both towns', () => {
  let dataDir: string
  let house: House
  const lines: string[] = []
  beforeAll(async () => {
    const started = Date.now()
    dataDir = await fillTown([LARGE_TOWN, SMALL_TOWN], (line) => lines.push(line))
    console.log(`两个镇的演示数据用时${Math.round((Date.now() - started) / 1000)}秒`)
    house = await openDemo(dataDir)
  }, 300_000)
  afterAll(async () => { await house.close(); removeTown(dataDir) })
  itTakesItsLedgersBack({ house: () => house, scratch: () => dataDir })

  it('prints its seed and its progress', () => {
    expect(lines[0]).toMatch(/种子 20250101/)
    expect(lines.filter((line) => /已办\d+件（约\d+%，\d+秒）/.test(line)).length).toBeGreaterThan(5)
    expect(lines.at(-1)).toMatch(/演示区已建立：\d+件/)
  })

  for (const of of [LARGE_TOWN, SMALL_TOWN]) {
    it(`gives every figure of ${of.organ} exactly as its volumes say`, async () => { expect(await valuesOf(house, of)).toEqual(expected(of)) })
  }

  const seeds = new URL('../../shared/seeds/figures.json', import.meta.url)
  it.skipIf(!existsSync(seeds))('equals the published figures of real towns（没有 ../shared/seeds 时略过）', async () => {
    const published = JSON.parse(readFileSync(seeds, 'utf8')) as { doc: string; indicator: string; value: number }[]
    const ours = await valuesOf(house, LARGE_TOWN)
    const compare = (doc: string, ids: readonly string[]): void => {
      for (const id of ids) expect([id, published.find((one) => one.doc.startsWith(doc) && one.indicator === id)?.value]).toEqual([id, ours[id]])
    }
    compare('000', ['hotline.received', 'hotline.callback.count', 'hotline.first-contact-rate', 'hotline.resolution-rate', 'hotline.satisfaction-rate', 'hotline.dissatisfaction-rate',
      'petition.received', 'penalty.simple.closed', 'penalty.general.closed', 'legal-review.major', 'disclosure.on-request.count', 'justice-office.attendances'])
    compare('001', ['mediation.cases', 'mediation.succeeded', 'mediation.success-rate', 'publicity.events', 'publicity.materials', 'legal-consultation.person-times', 'publicity.beneficiaries', 'officer.enforcement-team.count'])
  })

  it('states in the report only numbers that have a figure, in all four parts, compared with last year where its report gives a value', async () => {
    const written = await writeReport(house.ledger, house.catalogue, await reportOrder(house, LARGE_TOWN.organ, LARGE_TOWN.year))
    expect(written.orphans).toEqual([])
    expect(written.emptyParts).toEqual([])
    expect(written.parts).toHaveLength(4)
    const text = written.document.blocks.flatMap((block) => ('runs' in block ? block.runs.map((run) => run.text) : [])).join('')
    expect(text).toContain('全年受理12345市民服务热线工单8742件，同比下降6.8%')
    expect(text).toContain('全年受理群众信访430件，同比上升39.6%')
  })

  it('has the statutory tables of the year in every state: reported, returned and reported again, corrected, changed since, returned, still to be reported', async () => {
    const order = await tableOrder(house, LARGE_TOWN.organ, yearOf(LARGE_TOWN.year))
    const states = new Map(await Promise.all(order.forms.map(async (form) => [form.id, await readTable(house, form, order)] as const)))
    const wayOf = (id: string) => states.get(id)?.case?.submissions.map(({ reported, returned }) => [reported?.how, returned?.says.slice(0, 4)])
    expect(wayOf('disclosure-requests')).toEqual([['上报', '上级退回'], ['重报', undefined]])
    expect(wayOf('petitions')).toEqual([['上报', '申请更正'], ['重报', undefined]])
    expect(['disclosure-requests', 'enforcement-penalties', 'hotline', 'grid-cases', 'litigation', 'legal-aid'].map((id) => states.get(id)?.case?.kase.state)).toEqual(['已接收', '已归档', '已上报', '被退回', '填报中', undefined])
    expect([...states.values()].flatMap(({ form, restated }) => (restated.length > 0 ? [form.id] : []))).toEqual(['people-mediation'])
    for (const { reported } of states.values()) if (reported) expect(verifyTable(reported)).toMatchObject({ ok: true })
  })

  it('says in the annual report on disclosure what the tables say', async () => {
    const reports = await house.ledger.findCases(house.tenant, { definition: 'disclosure-annual-report', limit: 9 })
    const said = Object.fromEntries(reports.rows.map(({ organ, facts }) => [organ, String(facts['申请办理情况'])]))
    for (const { organ, disclosure } of [LARGE_TOWN, SMALL_TOWN]) expect(said[organ]).toContain(`新收政府信息公开申请${disclosure}件，上年结转0件。办结${disclosure}件`)
  })

  it('says in the ledger of applications what became of a refusal in reconsideration, and the disclosure report counts it once', async () => {
    const { rows } = await house.ledger.findCases(house.tenant, { definition: 'disclosure-on-request', organ: LARGE_TOWN.organ, limit: 20 })
    expect(rows.flatMap(({ facts }) => (facts['复议结果'] === undefined ? [] : [[facts['救济途径'], facts['复议结果']]]))).toEqual([['行政复议', '维持']])
    const said = (await house.ledger.findCases(house.tenant, { definition: 'disclosure-annual-report', limit: 9 })).rows.find(({ organ }) => organ === LARGE_TOWN.organ)
    expect(String(said?.facts['复议诉讼情况'])).toContain('政府信息公开行政复议1件、行政诉讼0件')
  })

  it('tells a mediation what the court ruled on its agreement, the decision of expropriation what was signed, and the town what became of its document on file', async () => {
    const factsOf = async (definition: string) => (await house.ledger.findCases(house.tenant, { definition, limit: 999 })).rows.map(({ facts, number, state }) => ({ ...facts, number, state }) as Readonly<Record<string, unknown>>)
    const [confirmations = [], mediations = [], filings = [], documents = [], households = []] = await Promise.all(['judicial-confirmation', 'people-mediation', 'normative-filing', 'normative-document', 'expropriation'].map(factsOf))
    const decisions = (await house.ledger.findCases(house.tenant, { definition: 'expropriation-decision', limit: 9 })).rows
    const ruled = mediations.filter((one) => one['确认裁定文号'] !== undefined)
    expect(ruled.map((one) => [one['number'], one['确认裁定文号'], one['确认裁定结果']])).toEqual(confirmations.filter((one) => one['裁定文号'] !== undefined && String(one['调解案件']).startsWith('人民调解')).map((one) => [one['调解案件'], one['裁定文号'], one['裁定结果']]))
    expect(ruled).not.toEqual([])
    const filed = documents.filter((one) => one['备案号'] !== undefined && String(one['公布日期']).startsWith(String(LARGE_TOWN.year)))
    expect(filed.length).toBeGreaterThan(1)
    for (const one of filed) expect(filings.find((filing) => filing['制定案件'] === one['number'])).toMatchObject({ 备案登记号: one['备案号'], 备案文件文号: one['文号'], state: '审查通过' })
    const decision = await house.cases.load(house.tenant, decisions.find(({ state }) => state === '已完成')?.caseId ?? '')
    const signed = households.filter((one) => one['征收决定案件'] === decision?.number && one['签约日期'] !== undefined).map((one) => one['签约日期'])
    expect(signed.length).toBeGreaterThan(2)
    expect(decision?.kase.acts.flatMap(({ do: name, answers }) => (name === '签订补偿协议' ? [answers['签约日期']] : [])).toSorted()).toEqual(signed.toSorted())
  })

  it('names in the outlines of the report only figures that some definition declares, or that published reports state', () => {
    const declared = new Set(house.catalogue.all.flatMap(({ counts }) => Object.keys(counts ?? {})))
    const named = ['镇', '区'].flatMap((level) => [...figuresIn(outlineOf(level).parts)])
    const published = readFileSync(new URL('years/expected.json', import.meta.url), 'utf8')
    expect(named.filter((id) => !declared.has(id) && !published.includes(`"${id}"`))).toEqual([])
  })

  it('records nothing after today', async () => {
    const { rows: [last] } = await house.ledger.store.inTenant(house.tenant, (q) => q.query<{ on: string }>('SELECT max(happened) AS on FROM event WHERE tenant = $1', [house.tenant]))
    expect(isAfter(last?.on ?? '', TODAY)).toBe(false)
  })

  it('has open cases of every kind, some near their limit and some past it', async () => {
    for (const id of ['hotline', 'petition', 'penalty', 'disclosure-on-request', 'reconsideration', 'reconsideration-response', 'litigation', 'people-mediation', 'statistics-return', 'proposal-year', 'inspection', 'legal-review', 'coercion', 'illegal-building', 'off-site-enforcement', 'enforcement-coordination', 'hazard', 'administrative-mediation', 'judicial-confirmation', 'legal-aid', 'normative-document', 'normative-filing', 'expropriation', 'enterprise-problem', 'media-response']) {
      expect([id, await house.ledger.countCases(house.tenant, { definition: id, open: true })]).toEqual([id, expect.toSatisfy((n: number) => n >= 2)])
    }
    for (const id of ['criminal-link', 'casefile-review', 'emergency-response']) expect([id, await house.ledger.countCases(house.tenant, { definition: id, open: true })]).toEqual([id, 1])
    const { rows: [draft] } = await house.ledger.findCases(house.tenant, { definition: 'major-decision', open: true, limit: 9 })
    const found = await house.cases.load(house.tenant, draft?.caseId ?? '')
    expect(found && isConsulting(found.definition, found.kase, TODAY)).toBe(true)
    const leader = staff('fuzeren')
    expect((await house.reading.find(leader, house.tenant, { light: '红', limit: 1 })).total).toBeGreaterThan(1)
    expect((await house.reading.find(leader, house.tenant, { light: '黄', limit: 1 })).total).toBeGreaterThan(1)
    expect((await house.reading.find(leader, house.tenant, { open: true, procedures: true, limit: 1 })).total).toBeGreaterThan(12)
  })

  it('ends cases of enforcement and safety in more ways than one, so that no list and no ledger of theirs is empty', async () => {
    for (const id of ['inspection', 'legal-review', 'coercion', 'illegal-building', 'off-site-enforcement', 'criminal-link', 'casefile-review', 'enforcement-coordination', 'hazard', 'emergency-response']) {
      const { rows } = await house.ledger.findCases(house.tenant, { definition: id, organ: LARGE_TOWN.organ, limit: 50 })
      const ends = house.catalogue.find(id)?.states ?? {}
      expect([id, new Set(rows.map(({ state }) => state).filter((state) => ends[state]?.end)).size]).toEqual([id, expect.toSatisfy((n: number) => n >= 2)])
    }
  })

  it('tells the cases that an inspection, a clue or a review brought about elsewhere: nothing that it calls for is left undone', async () => {
    const undone: string[] = []
    let followed = 0
    for (const id of ['inspection', 'off-site-enforcement', 'legal-review', 'criminal-link', 'coercion', 'illegal-building', 'emergency-response']) {
      const { rows } = await house.ledger.findCases(house.tenant, { definition: id, organ: LARGE_TOWN.organ, limit: 50 })
      for (const { caseId } of rows) {
        const found = await house.cases.load(house.tenant, caseId)
        const outcomes = found ? await listOutcomes(house.cases, { tenant: house.tenant, caseId, ...found }) : []
        undone.push(...outcomes.filter(({ done }) => !done).map(({ says }) => `${id} ${says}`))
        followed += outcomes.length
      }
    }
    expect(undone).toEqual([])
    expect(followed).toBeGreaterThan(8)
  })

  it('has a demo user for every post that an act needs', async () => {
    const accounts = await house.ledger.store.inTenant(house.tenant, (q) => q.query<{ role: string }>('SELECT DISTINCT role FROM post WHERE tenant = $1', [house.tenant]))
    const held = new Set(accounts.rows.map(({ role }) => role))
    const acts = house.catalogue.all.flatMap((definition) => [definition.opens, ...Object.values(definition.actions)].map(({ by }) => listOf(by)))
    expect(acts.filter((by) => !by.some((role) => role === '*' || held.has(role) || PUBLIC_ROLES.has(role)))).toEqual([])
  })

  it('gives every demo user who handles cases something to do today', async () => {
    const handling = PEOPLE.filter(({ roles }) => !roles.some((role) => ['督查人员', '审计人员', '系统管理员'].includes(role)))
    const idle: string[] = []
    for (const { login } of handling) {
      const who = staff(login)
      const { rows } = await house.reading.find(who, house.tenant, { open: true, procedures: true, limit: 100 })
      let able = 0
      for (const { caseId, definition } of rows) {
        const file = await house.reading.get(who, house.tenant, caseId)
        const declared = house.catalogue.find(definition)?.actions ?? {}
        if (file?.possible.some(({ action, allowed }) => allowed && (declared[action] || action === '签署意见'))) able += 1
      }
      if (able < 1) idle.push(login)
    }
    expect(idle).toEqual([])
  })

  it('is left as it is by a second start', async () => {
    const before = await house.ledger.countCases(house.tenant, {})
    const started = Date.now()
    expect(await fillDemo(house, () => { throw new Error('没有什么要建立') }, [LARGE_TOWN, SMALL_TOWN])).toBe(false)
    expect(Date.now() - started).toBeLessThan(1000)
    expect(await house.ledger.countCases(house.tenant, {})).toBe(before)
  })
})

/** Fills in a process of its own; killed as soon as a line matches. @returns what it said */
function fillApart(dataDir: string, killAt?: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [new URL('demo-filler.ts', import.meta.url).pathname, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    child.stdout.on('data', (data) => { said += String(data); if (killAt?.test(said)) child.kill('SIGKILL') })
    child.once('error', reject)
    child.once('exit', () => resolve(said))
  })
}

describe('filling that is cut off', () => {
  const dirs: string[] = []
  afterAll(() => dirs.forEach(removeTown))
  for (const [where, at] of [['among the cases', /行政处罚/], ['at the report', /年度报告/]] as const) {
    it(`is said and brought to its end after kill -9 ${where}, with the same figures`, async () => {
      const dataDir = copyTemplate()
      dirs.push(dataDir)
      expect(await fillApart(dataDir, at)).not.toMatch(/演示区已建立/)
      expect(await fillApart(dataDir)).toMatch(/上次建立演示区时中断[\s\S]*演示区已建立/)
      const house = await openDemo(dataDir)
      expect(await valuesOf(house, SMALL_TOWN)).toEqual(expected(SMALL_TOWN))
      await house.close()
    }, 180_000)
  }

  it('never touches a directory with other records', async () => {
    const dataDir = copyTemplate()
    dirs.push(dataDir)
    const house = await openDemo(dataDir)
    const machine = { kind: 'machine', name: '演示甲', role: '司法所工作人员' } as const
    const answers = { 活动日期: '2026-03-02', 活动名称: '宪法宣传', 地点或者渠道: '演示广场', 组织单位: '司法所', 宣传内容: '宪法', 活动形式: '讲座', 受众: ['村（居）民'], 惠及人数: 5, 发放资料份数: 5, 法律咨询人次: 0 }
    const opened = await house.cases.open(machine, { tenant: house.tenant, organ: 'zhen', definition: 'law-publicity', answers, key: 'real', on: '2026-03-02' })
    expect(opened).toMatchObject({ ok: true })
    await expect(fillDemo(house, () => undefined, [SMALL_TOWN])).rejects.toThrow(NotEmptyError)
    expect(await house.ledger.countCases(house.tenant, {})).toBe(1)
    await house.close()
  })
})
