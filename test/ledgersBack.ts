import { join } from 'node:path'
import { expect, it } from 'vitest'
import { withCases } from '#cases/sheet/ledgers/entries.ts'
import { exportSheet, type Personal } from '#cases/sheet/ledgers/export.ts'
import type { SheetForm } from '#cases/sheet/ledgers/form.ts'
import { formsOf } from '#cases/sheet/ledgers/catalogue.ts'
import { previewSheet } from '#cases/sheet/import.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import type { House } from '#server/house.ts'

const [ORGAN, NEIGHBOUR] = ['yanshi-zhen', 'yangli-zhen']
const ALREADY = '已有相同的记录，不重复登记'

/** Every ledger of a filled house, out and in again; nothing is written into it. */
export function itTakesItsLedgersBack(of: { readonly house: () => House; readonly scratch: () => string }): void {
  async function written(definition: Procedure, form: SheetForm | undefined, personal: Personal): Promise<{ readonly path: string; readonly rows: number }> {
    const { ledger, tenant, cases: { setting: { calendar } } } = of.house()
    const path = join(of.scratch(), '台账.xlsx')
    const { rows } = await ledger.findCases(tenant, { definition: definition.id, organ: ORGAN, limit: 25 })
    const entries = () => withCases(ledger, tenant, definition, (async function* () { yield* rows })())
    return { path, rows: await exportSheet(definition, { head: { organ: '演示镇人民政府', by: '演示甲', on: '2026-11-25' }, calendar, personal, ...(form ? { form } : {}) }, entries, path) }
  }
  const look = (definition: Procedure, path: string, more: { readonly organ?: string; readonly action?: string } = {}) => previewSheet(of.house().cases, definition, { tenant: of.house().tenant, organ: ORGAN, by: '演示甲', path, ...more })
  const mediation = (): Procedure => of.house().catalogue.find('people-mediation') ?? expect.fail('没有程序')

  it('导出的每一本台账原样导入，每一行都认得出是已有的：不重复登记，没有一项被读成别的', async () => {
    const wrong: string[] = []
    let [ledgers, all] = [0, 0]
    for (const definition of of.house().catalogue.all) {
      for (const form of [undefined, ...await formsOf(definition)]) {
        for (const personal of ['遮盖', '全部'] as const) {
          const { path, rows } = await written(definition, form, personal)
          if (rows === 0) continue
          const { counts, rejected } = await look(definition, path)
          ledgers += 1
          all += rows
          if (counts.known !== rows || counts.fresh > 0 || rejected.some(({ says }) => says !== ALREADY)) wrong.push(`${definition.id} ${form?.name ?? '全部栏目'} ${personal}：${rows}行 ${JSON.stringify(counts)} ${rejected.find(({ says }) => says !== ALREADY)?.says ?? ''}`)
        }
      }
    }
    expect(wrong).toEqual([])
    expect(ledgers).toBeGreaterThan(60)
    expect(all).toBeGreaterThan(600)
  }, 300_000)

  it('凭本系统的编号登记办理结果，不需要上级系统的编号', async () => {
    const { path, rows } = await written(mediation(), undefined, '遮盖')
    const { counts, rejected } = await look(mediation(), path, { action: '回访' })
    expect([counts.read, rejected.filter(({ says }) => /不知道是哪一件|请先导入/.test(says))]).toEqual([rows, []])
    expect(rows).toBeGreaterThan(0)
  })

  it('填报单位是另一个单位的，不导入到本单位：编号由各单位自己编排', async () => {
    const { path } = await written(mediation(), undefined, '全部')
    await expect(look(mediation(), path, { organ: NEIGHBOUR })).rejects.toThrow('本表的填报单位是“演示镇人民政府”，请导入到该单位')
  })
}
