import { afterEach, expect, it } from 'vitest'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { cite, type Law } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { caseNumber, choice, longText, text } from '#core/vocabulary/field.ts'
import { moves, starts } from '#core/vocabulary/link.ts'
import { workingDays } from '#core/vocabulary/period.ts'
import { procedure } from '#core/vocabulary/procedure.ts'
import { DefinitionError } from '#core/engine/check.ts'
import { openLedger, type Ledger } from '#ledger/ledger.ts'
import { Catalogue } from '#procedures/catalogue.ts'
import { describeOnBothStores } from '../../test/stores.ts'
import { Cases } from './cases.ts'
import { chainOf, followLog, listOutcomes } from './links.ts'

const 演示法: Law = { short: '演示法', title: '演示法', versions: [{ from: '2020-01-01' }] }
const basis = cite(演示法, 1)
const shape = { editions: [{ from: '2020-01-01', law: '演示法' }], purpose: '演示', field: '演示' } as const

const decision = procedure('sample-decision', '演示决定', {
  ...shape, titledBy: ['事由'], states: { 已决定: {}, 已变更: {}, 已撤回公示: { end: true } },
  opens: { name: '决定', by: '经办人', to: '已决定', basis, asks: { 事由: text() } },
  actions: {
    受理复议: { by: '经办人', from: '已决定', basis, asks: { 理由: text() }, starts: [starts('sample-review', '被复议决定', { carries: { 请求: '理由' } }, basis)] },
    决定变更撤销: { by: '机关负责人', from: '已决定', to: '已变更', basis, asks: { 变更撤销原因: longText() } },
    撤回公示: { by: '经办人', from: '已变更', to: '已撤回公示', basis },
  },
  deadlines: { 撤回公示: { from: '决定变更撤销', to: '撤回公示', within: workingDays(3), lapse: '未按期撤回', basis } },
})
const review = procedure('sample-review', '演示复议', {
  ...shape, titledBy: ['请求'], states: { 已收到: {}, 已决定: { end: true } },
  opens: { name: '收到', by: '经办人', to: '已收到', basis, asks: { 被复议决定: caseNumber(), 请求: text() } },
  actions: {
    复议决定: {
      by: '机关负责人', from: '已收到', to: '已决定', basis, asks: { 结论: choice('维持', '撤销'), 要旨: longText() },
      moves: [moves('被复议决定', 'sample-decision', '决定变更撤销', { when: answer('结论').is('撤销'), carries: { 变更撤销原因: '要旨' } }, basis)],
    },
  },
})

const T = 'main'
const machine = { kind: 'machine', name: '演示甲', role: '经办人' } as const

describeOnBothStores('links between cases', (locate) => {
  let ledger: Ledger
  afterEach(() => ledger.close())
  const house = async (): Promise<Cases> => {
    ledger = await openLedger(await locate())
    return new Cases({ ledger, catalogue: new Catalogue([decision, review]), calendar: nationalCalendar, now: () => '2025-06-30T09:00', secret: '演示', demo: true })
  }
  const begin = async (cases: Cases) => {
    const first = await cases.open(machine, { tenant: T, organ: 'zhen', definition: 'sample-decision', on: '2025-06-03', answers: { 事由: '演示' }, key: 'a' })
    if (!first.ok) throw new Error('未能立案')
    await cases.act(machine, { tenant: T, caseId: first.caseId, do: '受理复议', on: '2025-06-04', answers: { 理由: '程序违法' }, key: 'b' })
    return first
  }
  const decide = async (cases: Cases, number: string, 结论: string) => {
    const second = await cases.open(machine, { tenant: T, organ: 'zhen', definition: 'sample-review', on: '2025-06-05', answers: { 被复议决定: number, 请求: '撤销' }, key: 'c' })
    if (!second.ok) throw new Error('未能收到')
    await cases.act(machine, { tenant: T, caseId: second.caseId, do: '复议决定', on: '2025-06-10', answers: { 结论, 要旨: '主要事实不清' }, key: 'd' })
    return second
  }
  const outcomesOf = async (cases: Cases, caseId: string) => {
    const found = await cases.load(T, caseId)
    return found ? listOutcomes(cases, { tenant: T, caseId, ...found }) : []
  }

  it('an act that gives cause to another procedure offers it, filled in, until a case refers back', async () => {
    const cases = await house()
    const first = await begin(cases)
    expect(await outcomesOf(cases, first.caseId)).toMatchObject([{ kind: 'start', definition: 'sample-review', done: false, answers: { 请求: '程序违法', 被复议决定: first.number } }])
    await decide(cases, first.number, '维持')
    expect(await outcomesOf(cases, first.caseId)).toMatchObject([{ kind: 'start', done: true }])
  })
  it('a decision annulled on review changes the first case, and its duty to withdraw the publication begins that day', async () => {
    const cases = await house()
    const first = await begin(cases)
    const second = await decide(cases, first.number, '撤销')
    const changed = await cases.load(T, first.caseId)
    expect(changed?.kase).toMatchObject({ state: '已变更', facts: { 变更撤销原因: '主要事实不清' } })
    expect(changed?.kase.acts.at(-1)).toMatchObject({ do: '决定变更撤销', on: '2025-06-10T00:00', by: { person: `演示复议 ${second.number}`, role: '机关负责人' } })
    expect((await ledger.findCase(T, first.caseId))?.due).toBe('2025-06-13')
    expect(await outcomesOf(cases, second.caseId)).toMatchObject([{ kind: 'move', done: true, caseId: first.caseId }])
  })
  it('a move whose answer names a case of another procedure is neither taken nor shown as outstanding', async () => {
    const cases = await house()
    const first = await begin(cases)
    const second = await decide(cases, first.number, '维持')
    const third = await cases.open(machine, { tenant: T, organ: 'zhen', definition: 'sample-review', on: '2025-06-11', answers: { 被复议决定: second.caseId, 请求: '撤销' }, key: 'e' })
    if (!third.ok) throw new Error('未能收到')
    await cases.act(machine, { tenant: T, caseId: third.caseId, do: '复议决定', on: '2025-06-16', answers: { 结论: '撤销', 要旨: '主要事实不清' }, key: 'f' })
    expect(await outcomesOf(cases, third.caseId)).toEqual([])
    expect((await cases.load(T, second.caseId))?.kase.acts.map((act) => act.do)).toEqual(['收到', '复议决定'])
  })
  it('one that is upheld changes nothing', async () => {
    const cases = await house()
    const first = await begin(cases)
    await decide(cases, first.number, '维持')
    expect((await cases.load(T, first.caseId))?.kase.state).toBe('已决定')
  })
  it('follows from the log what was recorded in bulk, and following again records nothing more', async () => {
    const cases = await house()
    const first = await begin(cases)
    const second = await cases.open(machine, { tenant: T, organ: 'zhen', definition: 'sample-review', on: '2025-06-05', answers: { 被复议决定: first.caseId, 请求: '撤销' }, key: 'c' })
    if (!second.ok) throw new Error('未能收到')
    const decided = { seq: 2, do: '复议决定', on: '2025-06-10T00:00', by: { person: '演示己', role: '机关负责人', organ: 'zhen' }, answers: { 结论: '撤销', 要旨: '程序违法' } }
    await ledger.append(cases.requestFor(review, { tenant: T, organ: 'zhen', caseId: second.caseId, key: 'bulk', version: 1, acts: [decided] }))
    expect((await cases.load(T, first.caseId))?.kase.state).toBe('已决定')
    await ledger.sequence(T)
    await followLog(cases, T)
    await followLog(cases, T)
    expect((await cases.load(T, first.caseId))?.kase.acts.map((act) => act.do)).toEqual(['决定', '受理复议', '决定变更撤销'])
  })
  it('a case shows its chain from either end', async () => {
    const cases = await house()
    const first = await begin(cases)
    const second = await decide(cases, first.number, '撤销')
    for (const caseId of [first.caseId, second.caseId]) {
      const row = await ledger.findCase(T, caseId)
      expect((row ? await chainOf(ledger, T, row) : []).map((one) => one.row.caseId).sort()).toEqual([first.caseId, second.caseId].sort())
    }
  })
})

it('a link to what is not there, or that leaves a required answer open, is reported as the catalogue loads', () => {
  expect(() => new Catalogue([review])).toThrow(DefinitionError)
  const poor = { ...review, actions: { ...review.actions, 复议决定: { ...review.actions['复议决定'], moves: [moves('被复议决定', 'sample-decision', '决定变更撤销', {}, basis)] } } } as typeof review
  expect(() => new Catalogue([decision, poor])).toThrow('没有为“决定变更撤销”带去必填项“变更撤销原因”')
})
