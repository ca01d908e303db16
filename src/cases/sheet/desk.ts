import { dateOf } from '#core/calendar/plain-date.ts'
import { listOf } from '#core/engine/clock.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import type { CaseRow } from '#ledger/ledger.ts'
import type { Query, Reading } from '../reading.ts'
import { postsOn, type StaffMember } from '../who.ts'
import { exportSheet } from './export.ts'
import { importSheet, type ImportResult } from './import.ts'

/** Sheets for people at the workbench: within their posts, and written down. */

export type SheetQuery = Pick<Query, 'organ' | 'state' | 'open' | 'text' | 'light'>

async function* rowsOf(reading: Reading, who: StaffMember, tenant: string, query: Omit<Query, 'limit'>): AsyncGenerator<CaseRow> {
  let after: string | undefined
  do {
    const page = await reading.find(who, tenant, { ...query, limit: 500, ...(after ? { after } : {}) })
    yield* page.rows
    after = page.next ?? undefined
  } while (after)
}

/** Writes the rows of a query that somebody may read, and that they took them out. @returns number of rows */
export async function exportFor(reading: Reading, who: StaffMember, tenant: string, definition: Procedure, query: SheetQuery, path: string): Promise<number> {
  const organs = await reading.organs(who, tenant)
  const { ledger, now } = reading.cases.setting
  const named = query.organ === undefined ? organs : organs.filter(({ id }) => id === query.organ)
  const rows = await exportSheet(definition, { organ: named.map(({ name }) => name).join('、'), on: dateOf(now()) }, rowsOf(reading, who, tenant, { ...query, definition: definition.id }), path)
  await ledger.people.logAccess(tenant, { account: who.id, caseId: '', field: `导出“${definition.name}”台账`, reason: `${rows}行` })
  return rows
}

/** Takes a sheet into the ledger for somebody whose post opens such entries. @returns undefined for whoever has no such post */
export async function importFor(reading: Reading, who: StaffMember, tenant: string, definition: Procedure, organ: string, path: string): Promise<ImportResult | undefined> {
  const { now } = reading.cases.setting
  const roles = listOf(definition.opens.by)
  if (!postsOn(who, organ, dateOf(now())).some(({ role }) => roles.includes(role))) return undefined
  return importSheet(reading.cases, definition, { tenant, organ, by: who.name, path })
}
