import { parentPort, workerData } from 'node:worker_threads'
import type { PGlite } from '@electric-sql/pglite'
import { openDurable } from './durable.ts'

/** One statement (with parameters) or several (without); the text 'close' instead ends the thread. */
export interface Order { readonly id: number; readonly sql: string; readonly params?: readonly unknown[] }
/** The answer to the order of the same id. `fault` is an error of the engine, `code` its SQLSTATE. */
export type Reply =
  | { readonly id: number; readonly rows: unknown[]; readonly rowCount: number }
  | { readonly id: number; readonly fault: { readonly message: string; readonly code?: string } }

const post = (message: 'ready' | Reply): void => parentPort?.postMessage(message)

function faultOf(id: number, error: unknown): Reply {
  const { message, code } = error as { message: string; code?: string }
  return { id, fault: code === undefined ? { message } : { message, code } }
}

async function run(db: PGlite, { id, sql, params }: Order): Promise<Reply> {
  if (params !== undefined) {
    const { rows, affectedRows } = await db.query(sql, [...params])
    return { id, rows, rowCount: rows.length > 0 ? rows.length : affectedRows ?? 0 }
  }
  const results = await db.exec(sql)
  return { id, rows: results.at(-1)?.rows ?? [], rowCount: results.at(-1)?.affectedRows ?? 0 }
}

async function close(db: PGlite): Promise<void> {
  await db.close()
  process.exit(0)
}

try {
  const db = await openDurable((workerData as { folder: string }).folder)
  let last: Promise<void> = Promise.resolve()
  parentPort?.on('message', (order: Order | 'close') => {
    last = last.then(() => (order === 'close' ? close(db) : run(db, order).catch((error: unknown) => faultOf(order.id, error)).then(post)))
  })
  post('ready')
} catch (error) {
  post(faultOf(0, error))
}
