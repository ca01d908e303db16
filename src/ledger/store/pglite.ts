import { join } from 'node:path'
import { Engine } from './engine.ts'
import { lockDirectory } from './lock.ts'
import { bindTenant, type Queries, type Store } from './store.ts'
import { refuseNested, runLook, runTransaction } from './transaction.ts'

const MAINTENANCE_EVERY = 10 * 60_000

/** One transaction after another: the engine is a single session. */
class OneAtATime {
  #last: Promise<unknown> = Promise.resolve()

  run<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#last.then(work, work)
    this.#last = next.catch(() => undefined)
    return next
  }
}

/** It has neither autovacuum nor automatic checkpoints: without this the log of changes would grow for ever. */
async function maintain(engine: Engine): Promise<void> {
  await engine.command('CHECKPOINT')
  await engine.command('VACUUM (ANALYZE)')
}

/**
 * Opens the embedded database below `dataDir/db`.
 * @throws DataDirectoryInUse, StoreError when commits do not reach the disk here
 */
export async function openPglite(dataDir: string, log: (line: string) => void): Promise<Store> {
  const unlock = await lockDirectory(dataDir)
  const folder = join(dataDir, 'db')
  const engine = await Engine.start(folder).catch(async (error: unknown) => { await unlock(); throw error })
  const turn = new OneAtATime()
  const transact = async <T>(tenant: string | undefined, work: (q: Queries) => Promise<T>): Promise<T> => {
    refuseNested(engine)
    const begin = tenant === undefined ? 'BEGIN' : `BEGIN; ${bindTenant(tenant)}`
    return turn.run(() => runTransaction(engine, engine, begin, work))
  }
  const timer = setInterval(() => {
    turn.run(() => maintain(engine)).catch((error: Error) => log(`嵌入式数据库的定期整理未完成：${error.message}`))
  }, MAINTENANCE_EVERY).unref()
  return {
    engine: 'pglite',
    inTenant: (tenant, work) => transact(tenant, work),
    look: <Row>(tenant: string, sql: string, params: readonly unknown[]) => {
      refuseNested(engine)
      return turn.run(() => runLook<Row>(engine, `BEGIN; ${bindTenant(tenant)}`, sql, params))
    },
    asOwner: (work) => transact(undefined, work),
    close: async () => {
      clearInterval(timer)
      await turn.run(() => engine.close())
      await unlock()
    },
  }
}
