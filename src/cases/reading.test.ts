import { afterEach, expect, it } from 'vitest'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { cite, type Law } from '#core/vocabulary/cite.ts'
import { text } from '#core/vocabulary/field.ts'
import { workingDays } from '#core/vocabulary/period.ts'
import { procedure } from '#core/vocabulary/procedure.ts'
import { openLedger, type Ledger } from '#ledger/ledger.ts'
import { Catalogue } from '#procedures/catalogue.ts'
import { describeOnBothStores } from '../../test/stores.ts'
import { Cases } from './cases.ts'
import { Reading } from './reading.ts'

const 演示法: Law = { short: '演示法', title: '演示法', versions: [{ from: '2020-01-01' }] }
const basis = cite(演示法, 48)
const sample = procedure('closed-but-due', '演示程序', {
  editions: [{ from: '2020-01-01', law: '演示法' }], purpose: '演示', field: '演示', titledBy: ['事由'], states: { 已收到: {}, 已结案: { end: true } },
  opens: { name: '收到', by: '经办人', to: '已收到', basis, asks: { 事由: text() } },
  actions: { 结案: { by: '经办人', from: '已收到', to: '已结案', basis }, 决定撤销: { by: '经办人', from: '已结案', basis }, 撤回公示: { by: '经办人', from: '已结案', basis } },
  deadlines: { 撤回公示: { from: '决定撤销', to: '撤回公示', within: workingDays(3), lapse: '未按期撤回', basis } },
})
const T = 'main'
const who = { kind: 'machine', name: '演示甲', role: '经办人' } as const

describeOnBothStores('what a list holds', (locate) => {
  let ledger: Ledger
  afterEach(() => ledger.close())
  it('a duty that arose after a case was over stands in the list until it is done', async () => {
    ledger = await openLedger(await locate())
    await ledger.people.putOrgan(T, { id: 'zhen', name: '演示镇人民政府', level: '镇', parent: null, code: '演府' })
    const cases = new Cases({ ledger, catalogue: new Catalogue([sample]), calendar: nationalCalendar, now: () => '2025-06-20T09:00', secret: '演示', demo: true })
    const overdue = async (): Promise<readonly string[]> => (await new Reading(cases).find(who, T, { light: '红', limit: 10 })).rows.map(({ state }) => state)
    const opened = await cases.open(who, { tenant: T, organ: 'zhen', definition: sample.id, on: '2025-06-03', answers: { 事由: '演示' }, key: 'a' })
    if (!opened.ok) throw new Error('未能开始')
    const act = (name: string, on: string) => cases.act(who, { tenant: T, caseId: opened.caseId, do: name, on, answers: {}, key: name })
    await act('结案', '2025-06-04')
    expect(await overdue()).toEqual([])
    await act('决定撤销', '2025-06-10')
    expect(await overdue()).toEqual(['已结案'])
    await act('撤回公示', '2025-06-20')
    expect(await overdue()).toEqual([])
  })
})
