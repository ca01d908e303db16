/** Counts failures by source within this process; a source with too many waits. Accounts are locked in the database besides. */
export class Throttle {
  readonly #most: number
  readonly #span: number
  readonly #now: () => number
  readonly #failures = new Map<string, { count: number; until: number }>()
  /** @param most failures allowed within `span` milliseconds */
  constructor(most: number, span: number, now: () => number = Date.now) {
    this.#most = most
    this.#span = span
    this.#now = now
  }

  isBlocked(source: string): boolean {
    const found = this.#failures.get(source)
    return found !== undefined && found.until > this.#now() && found.count >= this.#most
  }

  fail(source: string): void {
    const now = this.#now()
    if (this.#failures.size > 10_000) for (const [key, { until }] of this.#failures) if (until <= now) this.#failures.delete(key)
    const found = this.#failures.get(source)
    this.#failures.set(source, { count: found && found.until > now ? found.count + 1 : 1, until: now + this.#span })
  }

  clear(source: string): void { this.#failures.delete(source) }
}
