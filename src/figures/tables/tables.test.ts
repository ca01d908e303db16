import { afterEach, expect, it } from 'vitest'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { Cases } from '#cases/cases.ts'
import { openLedger, type Ledger } from '#ledger/ledger.ts'
import { loadCatalogue } from '#procedures/catalogue.ts'
import { newAims, wander } from '#core/review/wander.ts'
import { Chance } from '#server/demo/random.ts'
import { describeOnBothStores } from '../../../test/stores.ts'
import { contextWith } from '../../../test/story.ts'
import { yearOf } from '../periods.ts'
import { loadTables } from './catalogue.ts'
import { findImbalances } from './balances.ts'
import { fillTable, type FilledTable } from './fill.ts'
import { openCell } from './opening.ts'

const SEED = 20_261_125
const catalogue = await loadCatalogue()
const tables = await loadTables(catalogue)

describeOnBothStores(`statutory tables over random cases (seed ${SEED})`, (locate) => {
  let ledger: Ledger
  afterEach(() => ledger.close())
  const fill = async (id: string, n: number): Promise<FilledTable> => {
    ledger = await openLedger(await locate())
    const cases = new Cases({ ledger, catalogue, calendar: nationalCalendar, now: () => '2026-11-25T09:00', secret: '演示', demo: true })
    const definition = catalogue.find('disclosure-on-request')
    const table = tables.find((one) => one.id === id)
    if (!definition || !table) throw new Error('没有该程序或者报表')
    const chance = new Chance(SEED)
    const aims = newAims()
    const walks = Array.from({ length: n }, (_, index) => wander(definition, contextWith(), { organ: 'zhen', day: ['2023-11-10', '2024-03-04', '2024-09-02', '2024-12-09'][index % 4] ?? '', officers: ['演示执法甲', '演示执法乙'], steps: 24, until: '2026-11-01' }, () => chance.next(), aims))
    await ledger.appendMany(walks.flatMap((walked, index) => (walked ? [cases.requestFor(definition, { tenant: 'main', organ: 'zhen', caseId: `d.${index}`, key: `${index}`, version: 0, acts: walked.acts })] : [])))
    await ledger.sequence('main')
    return fillTable(ledger, catalogue, table, { tenant: 'main', organs: ['zhen'], period: yearOf(2024), today: '2026-11-25' })
  }
  const valueAt = (filled: FilledTable, row: string, column: string) => filled.cells.find((one) => one.row === row && one.column === column)?.value

  it('表三 balances: new and brought forward equal concluded and carried forward, in every column', async () => {
    const filled = await fill('disclosure-requests', 80)
    expect(filled.imbalances).toEqual([])
    expect(valueAt(filled, 'new', 'all')).toBeGreaterThan(20)
    expect(valueAt(filled, 'brought', 'all')).toBeGreaterThan(0)
    expect(valueAt(filled, 'total', 'all')).toBeGreaterThan(10)
  })
  it('every cell opens into exactly as many records as it counts', async () => {
    const filled = await fill('disclosure-requests', 40)
    for (const cell of filled.cells.filter(({ value }) => value !== null)) {
      let sum = 0
      for (let after: string | undefined; ;) {
        const page = await openCell(ledger, catalogue, 'main', filled, cell, after)
        sum += page.rows.reduce((all, { numerator }) => all + numerator, 0)
        if (page.next === null) break
        after = page.next
      }
      expect([cell.row, cell.column, sum]).toEqual([cell.row, cell.column, cell.value])
    }
  })
})

it('a number that does not balance is named with its column and both sums', () => {
  const table = tables.find(({ id }) => id === 'disclosure-requests')
  const wrong = table ? findImbalances(table, (row, column) => (row === 'new' && column === '自然人' ? 1 : row === 'new' && column === 'person' ? 2 : 0)) : []
  expect(wrong).toEqual([{ says: '第一项加第二项之和，等于第三项加第四项之和', at: '自然人', left: 2, right: 0 }])
})
