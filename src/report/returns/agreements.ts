import type { Cases } from '#cases/cases.ts'
import { findDisagreements, type Imbalance } from '#figures/tables/balances.ts'
import { fillTable, type FilledTable } from '#figures/tables/fill.ts'
import type { StatutoryTable } from '#figures/tables/words.ts'
import { isInForce, type TableOrder } from './fill.ts'

/** The tables with which a form says that it agrees, as far as they are made for the period. */
function othersOf(form: StatutoryTable, all: readonly StatutoryTable[], { period }: TableOrder): readonly StatutoryTable[] {
  const named = new Set((form.agrees ?? []).map(({ table }) => table))
  return all.filter((one) => named.has(one.id) && isInForce(one, period))
}

/** Where a filled table differs from other tables that count the same records, for the same organs and period. */
export async function findDifferences({ setting: { ledger, catalogue } }: Cases, filled: FilledTable, all: readonly StatutoryTable[], order: TableOrder): Promise<readonly Imbalance[]> {
  const { tenant, period, today } = order
  const others = await Promise.all(othersOf(filled.table, all, order).map((form) => fillTable(ledger, catalogue, form, { tenant, organs: order.organs.map(({ id }) => id), period, today })))
  return others.length === 0 ? [] : findDisagreements([filled, ...others.map((one) => ({ ...one, table: { ...one.table, agrees: [] } }))])
}
