import type { AppendRequest, CaseProjection, StoredEvent } from './entry.ts'
import { tokensOf } from './search.ts'
import { keepPlan, type Queries } from './store/store.ts'

const COLUMNS = {
  event: 'tenant text, case_id text, seq integer, action text, happened text, canonical text, hash text, previous text',
  sealed: 'tenant text, case_id text, seq integer, field text, value jsonb, salt text',
  append_key: 'tenant text, case_id text, key text, first_seq integer, last_seq integer, digest text',
  pending: 'tenant text, case_id text, seq integer',
  case_row: 'tenant text, case_id text, definition text, organ text, number text, title text, state text, open boolean, opened text, closed text, holder text, due text, light text, facts jsonb, deadlines jsonb, contributions jsonb, code text, words text, search text, refs text[], hands text[], version integer',
  contribution: 'tenant text, figure text, organ text, day text, case_id text, part integer, numerator numeric, denominator numeric, dims jsonb',
  log_leaf: 'tenant text, leaf bigint, case_id text, seq integer, hash text',
  log_node: 'tenant text, level integer, position bigint, hash text',
} as const

export type Table = keyof typeof COLUMNS

const namesOf = (table: Table): readonly string[] => COLUMNS[table].split(', ').map((column) => column.split(' ')[0] ?? '')

/** Columns that are made of what is sent. Tokens have no blanks, so that they travel as one text. */
const MADE: Readonly<Record<string, string>> = { search: "array_to_tsvector(string_to_array(r.search, ' '))" }

const renewed = (table: Table): string =>
  ` ON CONFLICT (tenant, case_id) DO UPDATE SET ${namesOf(table).slice(2).map((name) => `${name} = excluded.${name}`).join(', ')}`

function insertion(table: Table, parameter: number): string {
  const names = namesOf(table)
  const values = names.map((name) => MADE[name] ?? `r.${name}`)
  return `INSERT INTO ${table} (${names.join(', ')}) SELECT ${values.join(', ')} FROM jsonb_to_recordset($${parameter}::jsonb) AS r(${COLUMNS[table]})${table === 'case_row' ? renewed(table) : ''}`
}

/** Inserts many rows with one statement and one parameter; case rows replace what stood there. */
export async function insertRows(q: Queries, table: Table, rows: readonly object[]): Promise<void> {
  if (rows.length > 0) await q.query(insertion(table, 1), [JSON.stringify(rows)])
}

/** Inserts into several tables with one statement: it travels once. */
export async function insertTogether(q: Queries, rows: Readonly<Partial<Record<Table, readonly object[]>>>): Promise<void> {
  const filled = (Object.keys(rows) as Table[]).filter((table) => (rows[table] ?? []).length > 0)
  if (filled.length === 0) return
  const parts = filled.map((table, index) => `into_${table} AS (${insertion(table, index + 1)})`)
  await q.query(keepPlan(`WITH ${parts.join(', ')} SELECT 1`), filled.map((table) => JSON.stringify(rows[table])))
}

/** The derived row of a case. */
export function caseRecord(of: Pick<AppendRequest, 'tenant' | 'caseId' | 'definition' | 'organ'>, events: readonly StoredEvent[], projection: CaseProjection): Readonly<Record<string, unknown>> {
  const { number, title, state, open, openedOn, closedOn, holder, due, light, facts, deadlines, contributions, publicCode, search, refs, hands } = projection
  return {
    tenant: of.tenant, case_id: of.caseId, definition: of.definition, organ: of.organ, number, title, state, open, opened: openedOn, closed: closedOn,
    holder, due, light, facts, deadlines, contributions, code: publicCode, words: search, search: tokensOf(search).join(' '), refs, hands, version: events.length,
  }
}
