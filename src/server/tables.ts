import { dateOf } from '#core/calendar/plain-date.ts'
import { loadTables } from '#figures/tables/catalogue.ts'
import type { Period } from '#figures/periods.ts'
import type { StatutoryTable } from '#figures/tables/words.ts'
import type { Catalogue } from '#procedures/catalogue.ts'
import { fillReturn, returnOf, type FilledReturn, type TableOrder } from '#report/returns/fill.ts'
import { restatedCells, type Restated } from '#report/returns/restated.ts'
import type { SealedTable } from '#report/returns/sealed.ts'
import { findReturn, lastReported, readSealed, type ReturnCase } from '#report/returns/submissions.ts'
import type { House } from './house.ts'
import { reportOrder } from './reporting.ts'

const loaded = new WeakMap<Catalogue, Promise<readonly StatutoryTable[]>>()

/** The statutory tables, loaded and checked against the definitions when they are first wanted. @throws TableError */
export function tablesOf({ catalogue }: House): Promise<readonly StatutoryTable[]> {
  const known = loaded.get(catalogue) ?? loadTables(catalogue)
  loaded.set(catalogue, known)
  return known
}

/** Of whom and when a table is filled: the organ (by id or name) and everything below it. @throws NoOrganError */
export async function tableOrder(house: House, wanted: string, period: Period): Promise<TableOrder> {
  const { organ, organs, demo } = await reportOrder(house, wanted, Number(period.to.slice(0, 4)))
  const names = new Map((await house.ledger.people.listOrgans(house.tenant)).map(({ id, name }) => [id, name]))
  return { tenant: house.tenant, organ: { id: organ.id, name: organ.name }, organs: organs.map((id) => ({ id, name: names.get(id) ?? id })), period, today: dateOf(house.cases.setting.now()), demo, forms: await tablesOf(house) }
}

/** A table as it is today, with its return and what was reported. */
export interface TableState {
  readonly form: StatutoryTable
  readonly order: TableOrder
  readonly now: FilledReturn
  readonly case: ReturnCase | undefined
  /** What was reported last; undefined where nothing was, or where what was frozen is no table of this house. */
  readonly reported: SealedTable | undefined
  readonly restated: readonly Restated[]
}

export async function readTable(house: House, form: StatutoryTable, order: TableOrder): Promise<TableState> {
  await house.ledger.sequence(house.tenant)
  const found = await findReturn(house.cases, returnOf(form, order))
  const now = await fillReturn(house.cases, form, order, found?.kase.facts)
  const submission = found && lastReported(found.submissions)
  const reported = submission && await readSealed(house.ledger, house.tenant, submission)
  return { form, order, now, case: found, reported, restated: reported ? restatedCells(reported, now.filled) : [] }
}
