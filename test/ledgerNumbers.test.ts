import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import excel from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { open, takeAct } from '#core/engine/act.ts'
import type { Act, Facts } from '#core/engine/case.ts'
import { fold } from '#core/engine/fold.ts'
import { listOf } from '#core/engine/clock.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { loadCatalogue } from '#procedures/catalogue.ts'
import { openLedgerHouse, scratch, type LedgerHouse } from './ledgerHouse.ts'
import { freshDatabase } from './stores.ts'
import { contextWith } from './story.ts'

const catalogue = await loadCatalogue()
const MATTERS = catalogue.find('hotline') as Procedure
const EVENTS = catalogue.find('law-publicity') as Procedure
const context = contextWith()

const actor = (by: string | readonly string[]) => ({ person: '演示甲', role: listOf(by)[0] ?? '', organ: 'zhen' })
function opened(definition: Procedure, on: string, answers: Facts): readonly Act[] {
  const outcome = open(definition, { do: definition.opens.name, on, by: actor(definition.opens.by), answers }, context)
  return outcome.ok ? outcome.after.acts : expect.fail(outcome.refusal.reasons.map(({ says }) => says).join('；'))
}
const ticket = (n: number): Facts => ({ 工单编号: `GD${String(n).padStart(4, '0')}`, 诉求来源: '电话', 来电人: '演示来电人', 诉求类型: '投诉', 诉求内容: `演示诉求${n}`, 发生地址: '演示路', 受理时间: '2024-03-04T09:05', 截止时间: '2024-03-11T17:30' })
const event = (n: number): Facts => ({ 活动日期: '2025-03-03', 活动名称: `演示宣传${n}`, 地点或者渠道: '演示广场', 组织单位: '司法所', 宣传内容: '宪法', 活动形式: '讲座', 受众: ['村（居）民'], 惠及人数: n, 发放资料份数: 0, 法律咨询人次: 0 })

/** The sheet with its rows from the last to the first, as somebody sorts it. */
async function turnOver(path: string): Promise<void> {
  const book = new excel.Workbook()
  await book.xlsx.readFile(path)
  const sheet = book.worksheets[0] ?? expect.fail('没有工作表')
  const rows: excel.CellValue[][] = []
  sheet.eachRow((row, line) => { if (/^\d+$/.test(String(row.getCell(1).value))) rows.push([line, ...(row.values as excel.CellValue[]).slice(1)]) })
  const lines = rows.map(([line]) => Number(line))
  for (const [at, [, ...cells]] of rows.toReversed().entries()) sheet.getRow(lines[at] ?? 0).values = cells
  await book.xlsx.writeFile(path)
}

describe('编号由各库自己编排：别处的编号认不成这里的另一件', () => {
  let [there, here]: LedgerHouse[] = []
  const folder = mkdtempSync(`${tmpdir()}/yifa-numbers-`)
  const houses = (): readonly [LedgerHouse, LedgerHouse] => (there && here ? [there, here] : expect.fail('没有打开'))
  beforeAll(async () => { [there, here] = [await openLedgerHouse(await freshDatabase(), catalogue), await openLedgerHouse(await freshDatabase(), catalogue)] })
  afterAll(async () => { await there?.ledger.close(); await here?.ledger.close(); rmSync(folder, { recursive: true, force: true }) })

  for (const [definition, make, on] of [[MATTERS, ticket, '2024-03-04T09:05'], [EVENTS, event, '2025-03-03']] as const) {
    it(`${definition.name}：四百五十行倒着排，分几批导入空库，一行不少；再导入一次，行行认得`, async () => {
      const [from, into] = houses()
      await from.put(definition, Array.from({ length: 450 }, (_, n) => opened(definition, on, make(n + 1))))
      const path = scratch(folder, definition.id)
      expect(await from.write(definition, path)).toBe(450)
      await turnOver(path)
      const taken = await into.take(definition, path)
      expect([taken.accepted, taken.rejectedRows]).toEqual([450, 0])
      const again = await into.take(definition, path)
      expect([again.accepted, again.rejected.filter(({ says }) => says !== '已有相同的记录，不重复登记')]).toEqual([0, []])
      expect(await into.ledger.countCases('main', { definition: definition.id })).toBe(450)
    })
  }

  it('别处导出的办理结果，凭工单编号登记到同一张工单上，不登记到编号碰巧相同的另一张', async () => {
    const [from, into] = houses()
    const at = (n: number): readonly Act[] => opened(MATTERS, '2024-03-05T09:05', { ...ticket(n), 受理时间: '2024-03-05T09:05' })
    const kase = takeAct(MATTERS, fold(MATTERS, 'zhen', at(900)), { do: '接单', on: '2024-03-05T10:00', by: actor(MATTERS.actions['接单']?.by ?? '*'), answers: { 承办单位: '演示科' } }, context)
    await from.put(MATTERS, [kase.ok ? kase.after.acts : expect.fail('没有接单')])
    const path = scratch(folder, '结果')
    await from.write(MATTERS, path)
    await into.put(MATTERS, [at(901), at(900)])
    expect((await into.take(MATTERS, path, '接单')).accepted).toBe(1)
    const stateOf = async (n: number) => (await into.cases.load('main', into.cases.idOf(MATTERS, 'main', 'zhen', '', ticket(n))))?.kase.state
    expect([await stateOf(900), await stateOf(901)]).toEqual(['已接单', '待接单'])
  })
})
