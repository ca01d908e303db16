import { afterEach, expect, it } from 'vitest'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { cite, type Law } from '#core/vocabulary/cite.ts'
import { text } from '#core/vocabulary/field.ts'
import { VERBS } from '#core/engine/verbs.ts'
import { procedure } from '#core/vocabulary/procedure.ts'
import { openLedger, type Ledger } from '#ledger/ledger.ts'
import { Catalogue } from '#procedures/catalogue.ts'
import { describeOnBothStores } from '../../test/stores.ts'
import { askedBy } from './asked.ts'
import { Cases } from './cases.ts'
import { showFacts } from './masking.ts'
import { Reading } from './reading.ts'

const 演示法: Law = { short: '演示法', title: '演示法', versions: [{ from: '2020-01-01' }] }
const basis = cite(演示法, 1)
const sample = procedure('personal-correction', '演示程序', {
  editions: [{ from: '2020-01-01', law: '演示法' }], purpose: '演示', field: '演示', titledBy: ['事由'], states: { 已收到: {}, 已结案: { end: true } },
  opens: { name: '收到', by: '经办人', to: '已收到', basis, asks: { 事由: text(), 住所: text().personal() } },
  actions: { 结案: { by: '经办人', from: '已收到', to: '已结案', basis } },
})
const T = 'main'
const who = { kind: 'machine', name: '演示甲', role: '经办人' } as const

describeOnBothStores('更正个人信息', (locate) => {
  let ledger: Ledger
  afterEach(() => ledger.close())

  async function correct(项目: string, 更正为: string) {
    ledger = await openLedger(await locate())
    await ledger.people.putOrgan(T, { id: 'zhen', name: '演示镇人民政府', level: '镇', parent: null, code: '演府' })
    const cases = new Cases({ ledger, catalogue: new Catalogue([sample]), calendar: nationalCalendar, now: () => '2025-06-20T09:00', secret: '演示', demo: true })
    const opened = await cases.open(who, { tenant: T, organ: 'zhen', definition: sample.id, on: '2025-06-03', answers: { 事由: '演示', 住所: '演示旧路1号' }, key: 'a' })
    if (!opened.ok) throw new Error('未能开始')
    const { caseId } = opened
    const done = await cases.act(who, { tenant: T, caseId, do: '更正', on: '2025-06-04', answers: { 更正序号: 1, 更正项目: 项目, 更正为, 更正理由: '笔误' }, key: 'b' })
    if (!done.ok) throw new Error(done.refusal.reasons.map(({ says }) => says).join('；'))
    const file = async () => {
      const found = await new Reading(cases).get(who, T, caseId)
      if (!found) throw new Error('没有找到案件')
      return found
    }
    return { caseId, file }
  }

  it('新的内容与原来的一样封存、隐去，不入永久记录', async () => {
    const { file } = await correct('住所', '演示新路2号')
    const { events, kase } = await file()
    expect(kase.facts['住所']).toBe('演示新路2号')
    expect(events.map(({ canonical }) => canonical).join('')).not.toMatch(/演示[新旧]路/)
    const last = kase.acts.at(-1)
    if (!last) throw new Error('没有办理记录')
    expect(showFacts(askedBy(sample, last, VERBS['更正']?.asks ?? {}), last.answers).find(({ name }) => name === '更正为')).toMatchObject({ masked: true })
  })
  it('不是个人信息的，更正内容照常记录', async () => {
    const { file } = await correct('事由', '演示（更正）')
    const { events, kase } = await file()
    expect(kase.facts['事由']).toBe('演示（更正）')
    expect(events.at(-1)?.canonical).toContain('演示（更正）')
  })
  it('新的内容依申请删除以后，显示为没有，不恢复成更正以前的', async () => {
    const { caseId, file } = await correct('住所', '演示新路2号')
    await ledger.eraseSealed(T, caseId, '更正为', { reason: '依申请删除', person: '演示甲' })
    expect((await file()).kase.facts).not.toHaveProperty('住所')
    expect((await ledger.verify(T)).faults ?? []).toEqual([])
  })
})
