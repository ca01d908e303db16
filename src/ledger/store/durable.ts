import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { DurableNodeFS, syncPath, syncTree, synced } from './durableFiles.ts'

// `fdatasync`, the engine's default, does nothing in its WebAssembly build.
const DURABLE = ['-c', 'fsync=on', '-c', 'synchronous_commit=on', '-c', 'wal_sync_method=fsync']
const startParams = [...PGlite.defaultStartParams.filter((param) => param !== '-F'), ...DURABLE]

const asText = (text: string): string => text
/** Dates and decimals as text, bigints as numbers: as the PostgreSQL driver is told to give them. */
const parsers = { 20: Number, 1082: asText, 1114: asText, 1184: asText, 1700: asText }

/** Commits do not reach the disk: starting would promise a record that a power cut can take away. */
export class NotDurable extends Error {
  constructor(folder: string) {
    super(`嵌入式数据库“${folder}”的提交没有写到磁盘（启动自检未通过）。为免断电丢失记录，不予启动。`
      + '请按锁定的版本重新安装依赖（npm ci），或者改用 PostgreSQL（设置 DATABASE_URL）')
    this.name = 'NotDurable'
  }
}

/**
 * Opens the embedded engine on a folder so that an acknowledged commit is on the disk, and checks that it is.
 * @throws NotDurable
 */
export async function openDurable(folder: string, files: NodeFS = new DurableNodeFS(folder)): Promise<PGlite> {
  if (!existsSync(join(folder, 'PG_VERSION'))) await initialise(folder)
  const db = await PGlite.create({ fs: files, startParams, parsers, relaxedDurability: false })
  if (await reachesDisk(db)) return db
  await db.close()
  throw new NotDurable(folder)
}

/** A first start that is cut off must not leave half a database: it is made beside the folder, made durable, and moved there whole. */
async function initialise(folder: string): Promise<void> {
  const draft = `${folder}.new`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true })
  const db = await PGlite.create({ fs: new DurableNodeFS(draft), startParams, parsers, relaxedDurability: false })
  await db.close()
  syncTree(draft)
  // Windows does not rename onto an existing folder, even an empty one.
  rmSync(folder, { recursive: true, force: true })
  renameSync(draft, folder)
  syncPath(dirname(folder))
}

async function reachesDisk(db: PGlite): Promise<boolean> {
  await db.exec('CREATE TABLE IF NOT EXISTS durability_check (n integer)')
  const before = synced.count
  await db.exec('INSERT INTO durability_check VALUES (1); DELETE FROM durability_check')
  return synced.count > before
}
