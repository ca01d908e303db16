import { Worker } from 'node:worker_threads'
import type { Review } from '#core/review/review.ts'

/** Reviews the definitions once, on first question, in a thread of its own: serving does not wait for it. */
export class Reviewer {
  readonly #definitions: string | undefined
  #worker: Worker | undefined
  #reviews: Review[] = []
  #done = false
  constructor(definitions: string | undefined) { this.#definitions = definitions }

  /** What is known so far; `done` when every definition is through. */
  current(): { readonly reviews: readonly Review[]; readonly done: boolean } {
    if (!this.#worker && !this.#done) this.#start()
    return { reviews: this.#reviews, done: this.#done }
  }

  #start(): void {
    this.#reviews = []
    const worker = new Worker(new URL('./reviewWorker.ts', import.meta.url), { workerData: { definitions: this.#definitions } })
    this.#worker = worker
    worker.on('message', (message: Review | 'done') => { if (message === 'done') this.#done = true; else this.#reviews.push(message) })
    const forget = (): void => { if (this.#worker === worker) this.#worker = undefined }
    worker.once('error', forget).once('exit', forget)
    worker.unref()
  }

  async close(): Promise<void> { await this.#worker?.terminate() }
}
