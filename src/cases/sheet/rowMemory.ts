/** Places in the memory; a table that is half full still finds quickly. */
const PLACES = 1 << 19
/** Rows remembered; beyond it the ledger itself refuses the later of two that are the same. */
const MOST = 250_000

/** The row in which a matter was first seen, by the digest at the end of its id. Takes the same room for few rows and for many. */
export interface RowMemory {
  /** The earlier row of the same id, or undefined: then this one is remembered. */
  readonly see: (id: string, row: number) => number | undefined
}

/** Six megabytes, whatever is kept. Two ids are the same for it when 64 bits of their digests are. */
export function makeRowMemory(): RowMemory {
  const [high, low] = [new Uint32Array(PLACES), new Uint32Array(PLACES)]
  const rows = new Int32Array(PLACES)
  let kept = 0
  return {
    see(id, row) {
      const [a, b] = [Number.parseInt(id.slice(-16, -8), 16) >>> 0, Number.parseInt(id.slice(-8), 16) >>> 0]
      for (let at = b & (PLACES - 1); ; at = (at + 1) & (PLACES - 1)) {
        if (rows[at] === 0) {
          if (kept >= MOST) return undefined
          kept += 1
          high[at] = a
          low[at] = b
          rows[at] = row
          return undefined
        }
        if (high[at] === a && low[at] === b) return rows[at]
      }
    },
  }
}
