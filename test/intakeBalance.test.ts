import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { balanceOf } from '#cases/intake.ts'
import hotline from '#procedures/hotline.ts'
import type { Facts } from '#core/engine/case.ts'
import { openDemo, removeTown } from './demoTown.ts'
import { copyTemplate } from './stores.ts'
import { yifaJson } from './yifa.ts'

interface Verdict { readonly ok: boolean; readonly checked: number; readonly faults: readonly { readonly where: string; readonly says: string }[] }

const WHO = { kind: 'machine', name: '演示派单员', role: '热线派单员' } as const
const ORGAN = 'yanshi-zhen'

/** Six tickets of one day by telephone: two accepted, one refused, one merged, one handed on, one waiting; and one from the web that was annulled. */
let town: string
let scratch: string
beforeAll(async () => {
  town = copyTemplate()
  scratch = mkdtempSync(join(tmpdir(), 'yifa-intake-'))
  const house = await openDemo(town)
  const open = async (n: number, 诉求来源 = '电话'): Promise<string> => {
    const made = await house.cases.open(WHO, { tenant: house.tenant, organ: ORGAN, definition: 'hotline', on: '2026-11-20T09:00', key: `t${n}`, answers: { 工单编号: `T${n}`, 来电人: '演示来电人', 诉求类型: '投诉', 诉求内容: '演示诉求', 发生地址: '演示路', 诉求来源, 受理时间: '2026-11-20T09:00', 市容类举报: '是' } })
    return made.ok ? made.caseId : expect.fail(JSON.stringify(made))
  }
  const act = async (caseId: string, name: string, answers: Facts): Promise<void> => {
    const made = await house.cases.act(WHO, { tenant: house.tenant, caseId, do: name, on: '2026-11-20T10:00', answers, key: name })
    if (!made.ok) expect.fail(JSON.stringify(made.refusal))
  }
  try {
    const ids = [await open(1), await open(2), await open(3), await open(4), await open(5), await open(6)]
    await act(ids[0] ?? '', '接单', { 承办单位: '演示科' })
    await act(ids[1] ?? '', '即时答复', { 答复内容: '演示', 答复时间: '2026-11-20T10:00', 答复方式: '电话', 知识库条目: '演示' })
    await act(ids[2] ?? '', '不予受理', { 不予受理情形: '已进入诉讼、仲裁、复议', 告知渠道: '电话', 告知日期: '2026-11-20' })
    await act(ids[3] ?? '', '并案', { 主案编号: ids[0] ?? '', 并案理由: '同一来电人同一事项' })
    await act(ids[4] ?? '', '移送有权部门', { 接收部门: '演示部门', 告知来电人日期: '2026-11-20' })
    const annulled = await open(7, '网站')
    await act(annulled, '作废', { 作废理由: '演示' })
    await house.ledger.sequence(house.tenant)
  } finally {
    await house.close()
  }
}, 120_000)
afterAll(() => { removeTown(town); rmSync(scratch, { recursive: true, force: true }) })

/** A copy in whose lists something was changed past every guard of ours. */
async function spoiled(name: string, sql: string): Promise<string> {
  const dir = join(scratch, name)
  cpSync(town, dir, { recursive: true })
  const house = await openDemo(dir)
  await house.ledger.store.asOwner((q) => q.query(sql)).finally(() => house.close())
  return dir
}

const balances = async (dir: string) => (await yifaJson<Verdict>('verify', dir)).json.faults.filter(({ where }) => where.startsWith('收件平衡'))

describe('收件平衡', () => {
  it('holds of a town as it was written: what came is where it went, and what was annulled did not come', async () => {
    const house = await openDemo(town)
    try {
      expect(await balanceOf(house.cases, house.tenant, hotline, hotline.intake ?? expect.fail('没有收件去向'))).toEqual([
        { channel: '电话', on: '2026-11-20', received: 6, classes: { accepted: 2, refused: 1, merged: 1, transferred: 1, pending: 1 }, faults: [] },
      ])
    } finally { await house.close() }
    const { code, json } = await yifaJson<Verdict>('verify', town)
    expect([code, json.ok, json.faults]).toEqual([0, true, []])
  }, 60_000)
  it('fails for a ticket that is shown as done without ever having been accepted or refused', async () => {
    const [fault, ...others] = await balances(await spoiled('done', "UPDATE case_row SET open = false, state = '已办结' WHERE facts->>'工单编号' = 'T6'"))
    expect(others).toEqual([])
    expect(fault).toEqual({ where: '收件平衡 12345工单 2026-11-20 电话', says: expect.stringMatching(/^收到6件，受理2件、不予受理1件、并入1件、转送1件、撤回0件、待定0件，合计5件，相差1件；案件 hotline\.[0-9a-f]+：清单中为“已办结”，但没有受理、/) })
  }, 60_000)
  it('fails for a ticket that no list holds any more', async () => {
    expect(await balances(await spoiled('gone', "DELETE FROM case_row WHERE facts->>'工单编号' = 'T1'"))).toEqual([{ where: '收件平衡 12345工单 2026-11-20 电话', says: expect.stringMatching(/合计5件，相差1件；案件 hotline\.[0-9a-f]+：收到后没有列入任何清单/) }])
  }, 60_000)
  it('fails for a ticket that is counted under another channel, at both', async () => {
    expect(await balances(await spoiled('channel', "UPDATE case_row SET facts = jsonb_set(facts, '{诉求来源}', '\"微信\"') WHERE facts->>'工单编号' = 'T3'"))).toEqual([
      { where: '收件平衡 12345工单 2026-11-20 微信', says: expect.stringContaining('收到0件，受理0件、不予受理1件') },
      { where: '收件平衡 12345工单 2026-11-20 电话', says: expect.stringMatching(/不予受理0件.*相差1件；.*收自电话、2026-11-20，清单中为微信、2026-11-20/) },
    ])
  }, 60_000)
})
