import { createReadStream, createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { once } from 'node:events'
import { createGunzip, createGzip } from 'node:zlib'
import { finished } from 'node:stream/promises'
import type { FileStore } from './attachments.ts'
import type { Store } from './store/store.ts'

/** Tables that cannot be derived, with the columns by which they are read in order. */
const PRIMARY: Readonly<Record<string, string>> = {
  event: 'case_id, seq', sealed: 'case_id, seq, field', erasure: 'case_id, seq, field', append_key: 'case_id, key', number_series: 'organ, series, year', pending: 'case_id, seq',
  log_leaf: 'leaf', log_node: 'level, position', checkpoint: 'size', attachment: 'hash', organ: 'id', account: 'id', post: 'account, organ, role, valid_from', access_log: 'at, nonce', setting: 'key', sheet_import: 'id',
}
const PAGE = 2000

/** The file is no backup, is cut off, or the directory already holds records. */
export class BackupError extends Error {
  constructor(says: string) {
    super(says)
    this.name = 'BackupError'
  }
}

/** Writes every primary row and every file of a tenant as gzipped lines. @returns number of rows */
export async function writeBackup(store: Store, files: FileStore, tenant: string, path: string): Promise<number> {
  const gzip = createGzip()
  const done = finished(gzip.pipe(createWriteStream(path)))
  let rows = 0
  const line = async (value: unknown): Promise<void> => { if (!gzip.write(`${JSON.stringify(value)}\n`)) await once(gzip, 'drain') }
  await line({ format: 'yifa-backup/1', tenant })
  await store.inTenant(tenant, async (q) => {
    for (const [table, order] of Object.entries(PRIMARY)) {
      for (let offset = 0; ; offset += PAGE) {
        const page = await q.query<{ row: Record<string, unknown> }>(`SELECT to_jsonb(t)${table === 'pending' ? " - 'position'" : ''} AS row FROM ${table} t WHERE tenant = $1 ORDER BY ${order} LIMIT ${PAGE} OFFSET ${offset}`, [tenant])
        for (const { row } of page.rows) { await line({ table, row }); rows += 1; if (table === 'attachment') await line({ file: row['hash'], data: (await files.read(String(row['hash']))).toString('base64') }) }
        if (page.rows.length < PAGE) break
      }
    }
  })
  await line({ end: rows })
  gzip.end()
  await done
  return rows
}

interface Line { readonly format?: string; readonly table?: string; readonly row?: object; readonly file?: string; readonly data?: string; readonly end?: number }

async function* readLines(path: string): AsyncGenerator<Line> {
  const source = createReadStream(path).on('error', () => undefined)
  try {
    for await (const text of createInterface({ input: source.pipe(createGunzip()), crlfDelay: Number.POSITIVE_INFINITY })) yield JSON.parse(text) as Line
  } catch (error) {
    throw new BackupError(`“${path}”不是完整的备份文件，没有恢复任何内容：${error instanceof Error ? error.message : ''}`)
  }
}

/** The columns that the rows of a backup have: one that was added to the table since takes its default. */
const columnsOf = (row: object): string => Object.keys(row).filter((name) => /^[a-z_]+$/.test(name)).join(', ')

/** Brings a backup into an empty store, all or nothing. @throws BackupError */
export async function readBackup(store: Store, files: FileStore, tenant: string, path: string): Promise<number> {
  return store.asOwner(async (q) => {
    const { rows: [found] } = await q.query<{ n: number }>('SELECT count(*)::int AS n FROM event WHERE tenant = $1', [tenant])
    if ((found?.n ?? 0) > 0) throw new BackupError('数据目录中已有记录，不能恢复到其中。请用 --data 指定一个空目录')
    await q.query('DELETE FROM setting WHERE tenant = $1', [tenant])
    let rows = 0
    let ended: number | undefined
    let batch: { table: string; rows: object[] } = { table: '', rows: [] }
    const flush = async (): Promise<void> => {
      const columns = columnsOf(batch.rows[0] ?? {})
      if (batch.rows.length > 0) await q.query(`INSERT INTO ${batch.table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(null::${batch.table}, $1::jsonb)`, [JSON.stringify(batch.rows)])
      batch = { table: '', rows: [] }
    }
    for await (const { table, row, file, data, end } of readLines(path)) {
      if (file !== undefined && data !== undefined) await files.put(Buffer.from(data, 'base64'))
      if (end !== undefined) ended = end
      if (table === undefined || row === undefined || !(table in PRIMARY)) continue
      if (batch.table !== table || batch.rows.length >= 500) await flush()
      batch = { table, rows: [...batch.rows, row] }
      rows += 1
    }
    await flush()
    if (ended !== rows) throw new BackupError(`“${path}”不完整：应有${ended ?? '（无结尾）'}行，读到${rows}行，没有恢复任何内容`)
    return rows
  })
}
