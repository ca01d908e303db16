import { Worker } from 'node:worker_threads'
import { StoreError } from './errors.ts'
import type { Order, Reply } from './pgliteWorker.ts'
import type { Session } from './transaction.ts'

interface Result { readonly rows: unknown[]; readonly rowCount: number }
interface Waiting { readonly resolve: (result: Result) => void; readonly reject: (error: Error) => void }

const stopped = (reason: string): StoreError => new StoreError(`嵌入式数据库已停止（${reason}），请重新启动程序`, '57P01')

/** The embedded engine in its worker thread: the main loop stays free while it computes. */
export class Engine implements Session {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  #lastId = 0
  #fault: StoreError | undefined

  private constructor(worker: Worker) {
    this.#worker = worker
    worker.on('message', (reply: Reply) => this.#settle(reply))
    worker.on('error', (error) => this.#stop(stopped(error.message)))
    worker.on('exit', () => this.#stop(stopped('已关闭')))
  }

  /** Starts the engine on a folder, creating the database there when it is empty. @throws StoreError */
  static async start(folder: string): Promise<Engine> {
    // Flags such as --input-type are meant for the main program only and would stop the thread from loading.
    const worker = new Worker(new URL('./pgliteWorker.ts', import.meta.url), { workerData: { folder }, execArgv: [] })
    try {
      const first = await new Promise<'ready' | Reply>((resolve, reject) => {
        worker.once('error', reject)
        worker.once('message', resolve)
      })
      if (first !== 'ready') throw new StoreError('fault' in first ? first.fault.message : '嵌入式数据库未能启动', '')
    } catch (error) {
      await worker.terminate()
      throw error
    }
    worker.removeAllListeners('error')
    return new Engine(worker)
  }

  query(sql: string, params: readonly unknown[]): Promise<Result> {
    return this.#send({ id: ++this.#lastId, sql, params })
  }

  command(sql: string): Promise<Result> {
    return this.#send({ id: ++this.#lastId, sql })
  }

  async close(): Promise<void> {
    const gone = new Promise<void>((resolve) => { this.#worker.once('exit', () => resolve()) })
    if (this.#fault === undefined) {
      this.#worker.postMessage('close')
      await gone
    }
  }

  #send(order: Order): Promise<Result> {
    if (this.#fault !== undefined) return Promise.reject(this.#fault)
    return new Promise((resolve, reject) => {
      this.#waiting.set(order.id, { resolve, reject })
      this.#worker.postMessage(order)
    })
  }

  #settle(reply: Reply): void {
    const one = this.#waiting.get(reply.id)
    this.#waiting.delete(reply.id)
    if ('fault' in reply) one?.reject(new StoreError(reply.fault.message, reply.fault.code ?? ''))
    else one?.resolve({ rows: reply.rows, rowCount: reply.rowCount })
  }

  #stop(fault: StoreError): void {
    this.#fault ??= fault
    for (const one of this.#waiting.values()) one.reject(fault)
    this.#waiting.clear()
  }
}
