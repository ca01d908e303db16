import { expect, it } from 'vitest'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { Cases } from '#cases/cases.ts'
import { yearOf, type Period } from '#figures/periods.ts'
import penalty from '#procedures/penalty.ts'
import { catalogue, tables, towns, wanderings } from '../../../test/tables.ts'
import { findDifferences } from './agreements.ts'
import type { TableOrder } from './fill.ts'

const begin = towns()
const orderFor = (period: Period): TableOrder => ({ tenant: 'main', organ: { id: 'zhen', name: '演示镇人民政府' }, organs: [{ id: 'zhen', name: '演示镇人民政府' }], period, today: '2026-11-25', demo: true })

it('a table is set beside those that count the same records: it agrees, a difference is named with both sums, and a form not in force says nothing', async () => {
  const town = await begin(wanderings(penalty, 60, 20_261_125, ['2023-11-06', '2024-03-04', '2024-08-05']))
  const cases = new Cases({ ledger: town.ledger, catalogue, calendar: nationalCalendar, now: () => '2026-11-25T09:00', secret: '演示', demo: true })
  const { filled, value } = await town.fill('disclosure-proactive', yearOf(2024))
  const decisions = value('penalties', 'decisions') ?? 0
  expect(decisions).toBeGreaterThan(0)
  expect(await findDifferences(cases, filled, tables, orderFor(yearOf(2024)))).toEqual([])
  const off = { ...filled, cells: filled.cells.map((cell) => (cell.row === 'penalties' ? { ...cell, value: decisions - 1 } : cell)) }
  expect(await findDifferences(cases, off, tables, orderFor(yearOf(2024)))).toEqual([{ says: '行政处罚处理决定数量，等于行政执法统计年报表一的合计', at: '主动公开政府信息情况', left: decisions - 1, right: decisions }])
  expect(await findDifferences(cases, off, tables.filter(({ id }) => id !== 'enforcement-penalties'), orderFor(yearOf(2024)))).toEqual([])
  const later = tables.map((table) => (table.id === 'enforcement-penalties' ? { ...table, inForce: { from: '2025-01-01' } } : table))
  expect(await findDifferences(cases, off, later, orderFor(yearOf(2024)))).toEqual([])
})
