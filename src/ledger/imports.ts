import type { JsonObject, StoredEvent } from './entry.ts'
import { readHistory } from './history.ts'
import type { Store } from './store/store.ts'

/** A case that is on record, as far as a row about it is compared with it. */
export interface StandingCase { readonly state: string; readonly facts: JsonObject }

/** An idempotency key of a case in use. */
export interface KnownKey { readonly caseId: string; readonly key: string; readonly seq: number }

/** A row of a sheet that was not taken, by the number a person sees: which column, and why. */
export interface SheetFault { readonly row: number; readonly column: string; readonly says: string }

/** Where an import stands: `record` is the use case's own account of it. */
export interface ImportRow { readonly id: string; readonly definition: string; readonly organ: string; readonly started: string; readonly stopping: boolean; readonly record: JsonObject }

const COLUMNS = 'id, definition, organ, started, stopping, record'
const MOST = 200

/** Imports as they go, kept where every process sees them: progress, the wish to stop, and the rows that were not taken. */
export class Imports {
  readonly #store: Store
  constructor(store: Store) { this.#store = store }

  async put(tenant: string, { id, definition, organ, started, record }: Omit<ImportRow, 'stopping'>): Promise<void> {
    await this.#store.inTenant(tenant, (q) => q.query('INSERT INTO sheet_import (tenant, id, definition, organ, started, record) VALUES ($1, $2, $3, $4, $5, $6::jsonb) ON CONFLICT (tenant, id) DO UPDATE SET record = excluded.record', [tenant, id, definition, organ, started, JSON.stringify(record)]))
  }

  async find(tenant: string, id: string): Promise<ImportRow | undefined> {
    return (await this.#store.look<ImportRow>(tenant, `SELECT ${COLUMNS} FROM sheet_import WHERE tenant = $1 AND id = $2`, [tenant, id]))[0]
  }

  /** The latest first. */
  list(tenant: string, organs: readonly string[], definition: string | null, limit = MOST): Promise<readonly ImportRow[]> {
    return this.#store.look<ImportRow>(tenant, `SELECT ${COLUMNS} FROM sheet_import WHERE tenant = $1 AND organ = ANY($2::text[]) AND ($3::text IS NULL OR definition = $3) ORDER BY started DESC, id LIMIT ${Math.min(limit, MOST)}`, [tenant, organs, definition])
  }

  /** Says that an import is to stop, or (`false`) that it may go on; it looks before each batch. */
  async setStopping(tenant: string, id: string, stopping: boolean): Promise<void> {
    await this.#store.inTenant(tenant, (q) => q.query('UPDATE sheet_import SET stopping = $3 WHERE tenant = $1 AND id = $2', [tenant, id, stopping]))
  }

  async clearFaults(tenant: string, id: string): Promise<void> {
    await this.#store.inTenant(tenant, (q) => q.query('DELETE FROM sheet_fault WHERE tenant = $1 AND import = $2', [tenant, id]))
  }

  /** Writes down rows that were not taken; `part` counts the faults of one row. */
  async addFaults(tenant: string, id: string, faults: readonly SheetFault[]): Promise<void> {
    if (faults.length === 0) return
    const parts = new Map<number, number>()
    const rows = faults.map(({ row, column, says }) => {
      const part = (parts.get(row) ?? 0) + 1
      parts.set(row, part)
      return { line: row, part, heading: column, says }
    })
    await this.#store.inTenant(tenant, (q) => q.query('INSERT INTO sheet_fault SELECT $1, $2, r.line, r.part, r.heading, r.says FROM jsonb_to_recordset($3::jsonb) AS r(line integer, part integer, heading text, says text) ON CONFLICT DO NOTHING', [tenant, id, JSON.stringify(rows)]))
  }

  /** In the order of the sheet. @param after row and part of the last one seen */
  listFaults(tenant: string, id: string, limit: number, after: readonly [row: number, part: number] = [0, 0]): Promise<readonly (SheetFault & { readonly part: number })[]> {
    return this.#store.look(tenant, `SELECT line AS row, part, heading AS column, says FROM sheet_fault WHERE tenant = $1 AND import = $2 AND (line, part) > ($3, $4) ORDER BY line, part LIMIT ${Math.min(Math.max(limit, 1), 5000)}`, [tenant, id, after[0], after[1]])
  }

  /** Cases of a definition in an organ by the numbers that we gave them; none that went through the hands `but`. */
  async numbered(tenant: string, of: { readonly definition: string; readonly organ: string; readonly but?: string }, numbers: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (numbers.length === 0) return new Map()
    const rows = await this.#store.look<{ id: string; number: string }>(tenant, 'SELECT case_id AS id, number FROM case_row WHERE tenant = $1 AND definition = $2 AND organ = $3 AND number = ANY($4::text[]) AND ($5::text IS NULL OR NOT hands && ARRAY[$5::text])', [tenant, of.definition, of.organ, numbers, of.but ?? null])
    return new Map(rows.map(({ id, number }) => [number, id]))
  }

  /** Those of some cases that are on record already: their state and open facts. */
  async standing(tenant: string, caseIds: readonly string[]): Promise<ReadonlyMap<string, StandingCase>> {
    const rows = await this.#store.look<StandingCase & { id: string }>(tenant, 'SELECT case_id AS id, state, facts FROM case_row WHERE tenant = $1 AND case_id = ANY($2::text[])', [tenant, caseIds])
    return new Map(rows.map(({ id, state, facts }) => [id, { state, facts }]))
  }

  /** Keys of a kind under which something was recorded in some cases, each with the first event recorded under it. */
  async keysOf(tenant: string, caseIds: readonly string[], beginning: string): Promise<readonly KnownKey[]> {
    return this.#store.look<KnownKey>(tenant, 'SELECT case_id AS "caseId", key, first_seq AS seq FROM append_key WHERE tenant = $1 AND case_id = ANY($2::text[]) AND starts_with(key, $3)', [tenant, caseIds, beginning])
  }

  /** What happened in those of some cases that are on record. */
  async historiesOf(tenant: string, caseIds: readonly string[]): Promise<ReadonlyMap<string, readonly StoredEvent[]>> {
    return caseIds.length === 0 ? new Map() : this.#store.inTenant(tenant, (q) => readHistory(q, tenant, caseIds))
  }

  /** Rows that were not taken are told, not kept: they may quote what should not lie about. */
  async forgetFaults(tenant: string, before: string): Promise<void> {
    await this.#store.inTenant(tenant, (q) => q.query('DELETE FROM sheet_fault f USING sheet_import i WHERE f.tenant = $1 AND i.tenant = f.tenant AND i.id = f.import AND i.started < $2', [tenant, before]))
  }
}
