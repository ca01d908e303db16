import { randomUUID } from 'node:crypto'
import { addDays, dateOf } from '#core/calendar/plain-date.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import type { JsonObject } from '#ledger/entry.ts'
import type { ImportRow } from '#ledger/imports.ts'
import type { Cases } from '../cases.ts'
import type { RejectedRow } from './judge.ts'
import type { Column, Layout } from './mapping.ts'
import type { ImportOrder } from './order.ts'

/** 导入批次: what an import says about itself while it goes and for ever after. */

export type Status = '核对中' | '待导入' | '导入中' | '已导入' | '已停止' | '未完成' | '撤销中' | '已撤销'

/** Rows so far. `known`: they stand in the ledger already, and are among the rejected; `differing`: rows that are not what the record says, corrected or not. */
export interface Counts { readonly read: number; readonly fresh: number; readonly restored: number; readonly corrected: number; readonly known: number; readonly differing: number; readonly rejectedRows: number }

/** What became of taking an import back. */
export interface Undone { readonly by: string; readonly at: string; readonly reason: string; readonly withdrawn: number; readonly left: number }

export interface BatchRecord extends Counts {
  readonly file: string
  readonly by: string
  /** The act whose results the sheet brings, if it brings any. */
  readonly action?: string
  /** Why rows about what is on record correct it, if they do. */
  readonly correct?: string
  readonly status: Status
  readonly total: number
  readonly columns: readonly Column[]
  readonly template: string | null
  readonly fixed: Readonly<Record<string, string>>
  readonly updated: string
  readonly says?: string
  readonly undone?: Undone
}

export interface BatchInfo extends Omit<ImportRow, 'record'> { readonly record: BatchRecord }

/** Rows that were not taken, kept in memory for the answer; all of them are in the database. */
const SHOWN = 1000
/** Days after which the rows that were not taken are forgotten. */
const FAULTS_KEPT = 30
/** Milliseconds between two notes of where an import stands. */
const NOTED_EVERY = 500

export interface Account {
  readonly batch: string
  readonly counts: Counts
  add(more: Omit<Counts, 'rejectedRows'> & { readonly rejected: readonly RejectedRow[] }): Promise<void>
  isStopping(signal?: AbortSignal): Promise<boolean>
  close(status: Status, says?: string): Promise<void>
  shown(): readonly RejectedRow[]
}

export const infoOf = (row: ImportRow): BatchInfo => ({ ...row, record: row.record as unknown as BatchRecord })

const NONE: Counts = { read: 0, fresh: 0, restored: 0, corrected: 0, known: 0, differing: 0, rejectedRows: 0 }

const sum = (a: Counts, b: Counts): Counts => ({ read: a.read + b.read, fresh: a.fresh + b.fresh, restored: a.restored + b.restored, corrected: a.corrected + b.corrected, known: a.known + b.known, differing: a.differing + b.differing, rejectedRows: a.rejectedRows + b.rejectedRows })

/** Begins the account of an import, or of its preview; the same batch may be begun again. */
export async function openAccount(cases: Cases, definition: Procedure, order: ImportOrder, layout: Layout, status: Status): Promise<Account> {
  const { ledger: { imports }, now } = cases.setting
  const { tenant, organ, by } = order
  const batch = order.batch ?? randomUUID()
  const before = await imports.find(tenant, batch)
  const started = before?.started ?? now()
  const fixed = { file: order.file ?? order.path.split('/').at(-1) ?? '', by, ...(order.action === undefined ? {} : { action: order.action }), ...(order.correct ? { correct: order.correct.reason } : {}), total: layout.rows, columns: layout.columns, template: layout.template?.id ?? null, fixed: layout.fixed }
  let counts = NONE
  let noted = 0
  const kept: RejectedRow[] = []
  const note = async (at: Status, says?: string): Promise<void> => {
    noted = performance.now()
    const record: BatchRecord = { ...fixed, ...counts, status: at, updated: now(), ...(says === undefined ? {} : { says }) }
    await imports.put(tenant, { id: batch, definition: definition.id, organ, started, record: record as unknown as JsonObject })
  }
  await imports.forgetFaults(tenant, addDays(dateOf(now()), -FAULTS_KEPT))
  await imports.clearFaults(tenant, batch)
  await imports.setStopping(tenant, batch, false)
  await note(status)
  return {
    batch, get counts() { return counts },
    async add({ rejected, ...more }) {
      const rows = new Set(rejected.map(({ row }) => row)).size
      counts = sum(counts, { ...more, rejectedRows: rows })
      await imports.addFaults(tenant, batch, rejected)
      kept.push(...rejected.slice(0, Math.max(0, SHOWN - kept.length)))
      if (performance.now() - noted > NOTED_EVERY) await note(status)
    },
    isStopping: async (signal) => signal?.aborted === true || (await imports.find(tenant, batch))?.stopping === true,
    close: note,
    shown: () => kept.toSorted((a, b) => a.row - b.row),
  }
}

export const findBatch = async (cases: Cases, tenant: string, batch: string): Promise<BatchInfo | undefined> => {
  const row = await cases.setting.ledger.imports.find(tenant, batch)
  return row && infoOf(row)
}

/** Changes what a batch says of itself, beside its counts. */
export async function noteBatch(cases: Cases, tenant: string, info: BatchInfo, change: Partial<BatchRecord>): Promise<void> {
  const { ledger, now } = cases.setting
  await ledger.imports.put(tenant, { ...info, record: { ...info.record, ...change, updated: now() } as unknown as JsonObject })
}

/** A batch of which nothing is known but the file: whoever asks for it finds that it is looked at. */
export async function announceBatch(cases: Cases, tenant: string, of: { readonly batch: string; readonly definition: string; readonly organ: string; readonly file: string; readonly by: string; readonly action?: string }): Promise<BatchInfo> {
  const now = cases.setting.now()
  const record: BatchRecord = { ...NONE, file: of.file, by: of.by, ...(of.action === undefined ? {} : { action: of.action }), status: '核对中', total: 0, columns: [], template: null, fixed: {}, updated: now }
  await noteBatch(cases, tenant, { id: of.batch, definition: of.definition, organ: of.organ, started: now, stopping: false, record }, {})
  return { id: of.batch, definition: of.definition, organ: of.organ, started: now, stopping: false, record }
}
