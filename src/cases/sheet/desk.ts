import { dateOf } from '#core/calendar/plain-date.ts'
import { listOf } from '#core/engine/clock.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import type { CaseRow } from '#ledger/ledger.ts'
import type { Query, Reading } from '../reading.ts'
import { postsOn, type StaffMember } from '../who.ts'
import { exportSheet } from './ledgers/export.ts'
import { SheetError } from './fault.ts'
import { importSheet, type ImportResult } from './import.ts'
import { withCases } from './ledgers/entries.ts'
import type { SheetForm } from './ledgers/form.ts'
import { formsOf } from './ledgers/catalogue.ts'

/** Sheets for people at the workbench: within their posts, and written down. */

export type SheetQuery = Pick<Query, 'organ' | 'state' | 'open' | 'text' | 'light' | 'from' | 'to'>

/** What is taken out: the rows of a query, as one of the ledgers kept of them or (none named) the first; with a reason, personal answers as they are. */
export interface TakeOut { readonly query: SheetQuery; readonly form?: string; readonly reason?: string }

/** Instead of a ledger: every question that was answered. */
export const ALL_COLUMNS = '全部栏目'

/** What of a definition can be taken out, by the names that `findForm` knows. */
export const ledgersOf = async (definition: Procedure): Promise<readonly string[]> => [...(await formsOf(definition)).map(({ name }) => name), ALL_COLUMNS]

/** The ledger named by id or name, the first where none is named. @throws SheetError naming those there are */
export async function findForm(definition: Procedure, named: string | undefined): Promise<SheetForm | undefined> {
  const forms = await formsOf(definition)
  if (named === undefined || named === '') return forms[0]
  const found = forms.find(({ id, name }) => id === named || name === named)
  if (!found && named !== ALL_COLUMNS) throw new SheetError(`“${definition.name}”没有台账“${named}”。可用：${(await ledgersOf(definition)).join('、')}`)
  return found
}

const MIN_REASON = 4

async function* rowsOf(reading: Reading, who: StaffMember, tenant: string, query: Omit<Query, 'limit'>): AsyncGenerator<CaseRow> {
  let after: string | undefined
  do {
    const page = await reading.find(who, tenant, { ...query, order: 'kept', limit: 500, ...(after ? { after } : {}) })
    yield* page.rows
    after = page.next ?? undefined
  } while (after)
}

/**
 * Writes the rows of a query that somebody may read, and that they took them out, and why where personal answers go with them.
 * @returns number of rows @throws SheetError for a reason that is too short
 */
export async function exportFor(reading: Reading, who: StaffMember, tenant: string, definition: Procedure, { query, form: named, reason }: TakeOut, path: string): Promise<number> {
  if (reason !== undefined && reason.trim().length < MIN_REASON) throw new SheetError('请写明导出个人信息的理由（不少于四个字），理由将记入查阅记录')
  const form = await findForm(definition, named)
  const organs = await reading.organs(who, tenant)
  const { ledger, now, calendar } = reading.cases.setting
  const covered = query.organ === undefined ? organs : organs.filter(({ id }) => id === query.organ)
  const head = { organ: covered.map(({ name }) => name).join('、'), by: who.name, on: dateOf(now()), ...(query.from ? { from: query.from } : {}), ...(query.to ? { to: query.to } : {}) }
  const entries = () => withCases(ledger, tenant, definition, rowsOf(reading, who, tenant, { ...query, definition: definition.id }))
  const rows = await exportSheet(definition, { head, calendar, ...(form ? { form } : {}), personal: reason === undefined ? '遮盖' : '全部' }, entries, path)
  await ledger.people.logAccess(tenant, { account: who.id, caseId: '', field: `导出“${form?.name ?? `${definition.name}台账`}”${reason === undefined ? '' : '（含个人信息）'}`, reason: `${rows}行${reason === undefined ? '' : `：${reason.trim()}`}` })
  return rows
}

/** Takes a sheet into the ledger for somebody whose post opens such entries. @returns undefined for whoever has no such post */
export async function importFor(reading: Reading, who: StaffMember, tenant: string, definition: Procedure, organ: string, path: string): Promise<ImportResult | undefined> {
  const { now } = reading.cases.setting
  const roles = listOf(definition.opens.by)
  if (!postsOn(who, organ, dateOf(now())).some(({ role }) => roles.includes(role))) return undefined
  return importSheet(reading.cases, definition, { tenant, organ, by: who.name, path })
}
