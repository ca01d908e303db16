import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { DurableNodeFS, syncTree, synced } from './durableFiles.ts'

/** One statement (with parameters) or several (without); the text 'close' instead ends the thread. */
export interface Order { readonly id: number; readonly sql: string; readonly params?: readonly unknown[] }
export type Reply =
  | { readonly id: number; readonly rows: unknown[]; readonly rowCount: number }
  | { readonly id: number; readonly fault: { readonly message: string; readonly code?: string } }

const folder = (workerData as { folder: string }).folder

const DURABLE = ['-c', 'fsync=on', '-c', 'synchronous_commit=on', '-c', 'wal_sync_method=fsync']

/** Dates and bigints come as the `pg` driver is told to give them: text, and numbers. */
const parsers = { 20: Number, 1700: (text: string) => text, 1082: (text: string) => text, 1114: (text: string) => text, 1184: (text: string) => text }

async function start(): Promise<PGlite> {
  const isNew = !existsSync(join(folder, 'PG_VERSION'))
  const startParams = [...PGlite.defaultStartParams.filter((param) => param !== '-F'), ...DURABLE]
  const db = await PGlite.create({ fs: new DurableNodeFS(folder), startParams, parsers, relaxedDurability: false })
  if (isNew) syncTree(folder)
  await checkDurable(db)
  return db
}

/** A commit must reach the disk, or the store refuses to start. */
async function checkDurable(db: PGlite): Promise<void> {
  const before = synced.count
  await db.exec('CREATE TABLE IF NOT EXISTS durability_check (n integer); INSERT INTO durability_check VALUES (1); DELETE FROM durability_check')
  if (synced.count === before) throw new Error('嵌入式数据库的提交没有写到磁盘（自检未通过），为免断电丢失记录，不予启动。请安装锁定的依赖版本（npm ci），或者改用 PostgreSQL（DATABASE_URL）')
}

async function answer(db: PGlite, { id, sql, params }: Order): Promise<Reply> {
  try {
    if (params === undefined) {
      const results = await db.exec(sql)
      return { id, rows: results.at(-1)?.rows ?? [], rowCount: results.at(-1)?.affectedRows ?? 0 }
    }
    const result = await db.query(sql, [...params])
    return { id, rows: result.rows, rowCount: result.affectedRows ?? result.rows.length }
  } catch (error) {
    const { message, code } = error as { message: string; code?: string }
    return { id, fault: code === undefined ? { message } : { message, code } }
  }
}

try {
  const db = await start()
  let last: Promise<unknown> = Promise.resolve()
  parentPort?.on('message', (order: Order | 'close') => {
    last = last.then(async () => {
      if (order === 'close') { await db.close(); process.exit(0) }
      else parentPort?.postMessage(await answer(db, order))
    })
  })
  parentPort?.postMessage('ready')
} catch (error) {
  parentPort?.postMessage({ id: 0, fault: { message: error instanceof Error ? error.message : String(error) } })
}
