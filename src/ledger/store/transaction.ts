import { AsyncLocalStorage } from 'node:async_hooks'
import { StoreError } from './errors.ts'
import type { Queries } from './store.ts'

/** One session of an engine, able to run single statements with parameters and simple command texts. */
export interface Session {
  query(sql: string, params: readonly unknown[]): Promise<{ rows: unknown[]; rowCount: number }>
  command(sql: string): Promise<unknown>
}

/** The store is used in a way that would hang or lose writes: an error of the program, not of the data. */
export class TransactionMisused extends Error {
  constructor(what: string) {
    super(`数据库事务使用有误：${what}`)
    this.name = 'TransactionMisused'
  }
}

interface Running { readonly store: object; readonly handle: Handle }

const running = new AsyncLocalStorage<Running>()

/** Refuses a transaction opened inside another of the same store: the embedded engine has one session and would wait for itself. */
export function refuseNested(store: object): void {
  const around = running.getStore()
  // What a transaction has set off may go on after its end, and then open others.
  if (around?.store === store && around.handle.isOpen) throw new TransactionMisused('事务里不能再开事务，请使用已有的查询句柄')
}

/**
 * Runs `work` between `begin` and COMMIT on a session; any error rolls everything back and is passed on.
 * A failed statement that `work` swallowed would turn COMMIT into a silent rollback: that is refused too.
 * @throws StoreError 25P02 for the swallowed failure, TransactionMisused when the handle is used afterwards
 */
export async function runTransaction<T>(store: object, session: Session, begin: string, work: (q: Queries) => Promise<T>): Promise<T> {
  const handle = new Handle(session)
  // The first statement does not wait for the answer to `begin`; where that failed, so does everything after it.
  const begun = session.command(begin).then(() => undefined, (error: unknown) => ({ error }))
  try {
    const result = await running.run({ store, handle }, () => work(handle))
    const failed = await begun
    if (failed) throw failed.error
    handle.end()
    await session.command('COMMIT')
    return result
  } catch (error) {
    handle.close()
    const failed = await begun
    await session.command('ROLLBACK')
    throw failed ? failed.error : error
  }
}

/** Runs one reading statement between `begin` and COMMIT, none of them waiting for the one before. Any error leaves nothing open. */
export async function runLook<Row>(session: Session, begin: string, sql: string, params: readonly unknown[]): Promise<readonly Row[]> {
  const [begun, answered, ended] = await Promise.allSettled([session.command(begin), session.query(sql, params), session.command('COMMIT')])
  for (const step of [begun, answered, ended]) if (step.status === 'rejected') throw step.reason
  return (answered as PromiseFulfilledResult<{ rows: unknown[] }>).value.rows as Row[]
}

class Handle implements Queries {
  readonly #session: Session
  #open = true
  #failed = false

  get isOpen(): boolean {
    return this.#open
  }

  constructor(session: Session) {
    this.#session = session
  }

  async query<Row>(sql: string, params: readonly unknown[] = []): Promise<{ rows: Row[]; rowCount: number }> {
    if (!this.#open) throw new TransactionMisused('事务已经结束，不能再用它的查询句柄')
    try {
      const { rows, rowCount } = await this.#session.query(sql, params)
      this.#failed = false
      return { rows: rows as Row[], rowCount }
    } catch (error) {
      this.#failed = true
      throw error
    }
  }

  /** After a failure only ROLLBACK TO SAVEPOINT succeeds, so a later success means that the transaction is whole again. */
  end(): void {
    this.close()
    if (this.#failed) throw new StoreError('事务中有语句失败，未作处理，全部改动已撤销', '25P02')
  }

  close(): void {
    this.#open = false
  }
}
