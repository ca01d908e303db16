import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import service from '#procedures/public-legal-service.ts'
import { TableError, loadTables } from '#figures/tables/catalogue.ts'
import { fillTable } from '#figures/tables/fill.ts'
import { openCell } from '#figures/tables/opening.ts'
import { yearOf } from '#figures/periods.ts'
import { blocksIn } from './howTo.ts'
import { catalogue, tables, towns, wanderings } from './tables.ts'

/** docs/how-to/add-a-table.md, followed to the letter: one file is written and is a table like every other. */
const ID = 'legal-services'
const [formText = ''] = blocksIn('add-a-table.md', 'ts')
/** Inside the package, as its imports are the package's. */
const folder = mkdtempSync(join(import.meta.dirname, 'added-'))
const begin = towns()

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('one new file', () => {
  it('is a table beside the others, is filled, balances, and opens into its records', async () => {
    writeFileSync(join(folder, `${ID}.ts`), formText)
    const all = await loadTables(catalogue, [folder])
    expect(all.map(({ id }) => id)).toEqual([...tables.map(({ id }) => id), ID])
    const form = all.find(({ id }) => id === ID) ?? expect.fail('没有这张报表')
    const { ledger } = await begin(wanderings(service, 40, 20_261_125, ['2023-12-29', '2024-03-04', '2024-12-30']))
    const filled = await fillTable(ledger, catalogue, form, { tenant: 'main', organs: ['zhen'], period: yearOf(2024), today: '2026-11-25' })
    expect(filled.imbalances).toEqual([])
    const total = filled.cells.find(({ row, column }) => row === 'total' && column === 'all') ?? expect.fail('没有合计格')
    expect(total.value).toBeGreaterThan(10)
    expect((await openCell(ledger, catalogue, 'main', filled, total)).rows).toHaveLength(total.value ?? 0)
  })
  it('that takes the id of another, counts what nobody declares, or wants a word that no record can hold is refused, every fault by name', async () => {
    const faultsOf = async (text: string): Promise<readonly string[]> => {
      const broken = mkdtempSync(join(folder, 'broken-'))
      writeFileSync(join(broken, `${ID}.ts`), text)
      const error: unknown = await loadTables(catalogue, [broken]).catch((thrown: unknown) => thrown)
      return error instanceof TableError ? error.faults : expect.fail('没有被拒绝')
    }
    expect(await faultsOf(formText.replace(`id: '${ID}'`, "id: 'hotline'"))).toEqual(['另有一张报表用了同一编号'])
    expect((await faultsOf(formText.replace("label: '合计', rule: { figure: 'public-legal-service.services' }", "label: '合计', rule: { figure: 'public-legal-service.nothing' }"))).every((says) => says.includes('没有可分列的指标“public-legal-service.nothing”'))).toBe(true)
    expect((await faultsOf(formText.replace("'12348热线'", "'12349热线'")))[0]).toContain('没有“12349热线”')
    expect(await faultsOf(formText.replace("left: ['consultation', 'other']", "left: ['consultation', 'others']"))).toEqual(['没有列“others”'])
  })
})
