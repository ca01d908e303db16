import { createHash } from 'node:crypto'
import { sha256 } from '../canonical.ts'

const LANES = 1024

/** Commitment to a set of records that can be added to and taken from (LtHash, 1024 lanes of 16 bits, SHAKE-256). */
export type SetHash = Uint16Array

export const emptySet = (): SetHash => new Uint16Array(LANES)

function lanesOf(element: string): Uint16Array {
  const bytes = createHash('shake256', { outputLength: LANES * 2 }).update(element).digest()
  return new Uint16Array(bytes.buffer, bytes.byteOffset, LANES)
}

/** Adds (or takes out) one record, in place. Order does not matter; what was added and taken out leaves no trace. */
export function include(set: SetHash, element: string, sign: 1 | -1): void {
  const lanes = lanesOf(element)
  for (let i = 0; i < LANES; i += 1) set[i] = (set[i] ?? 0) + sign * (lanes[i] ?? 0)
}

export function union(into: SetHash, other: SetHash): void {
  for (let i = 0; i < LANES; i += 1) into[i] = (into[i] ?? 0) + (other[i] ?? 0)
}

export const toBytes = (set: SetHash): Buffer => Buffer.from(set.buffer, set.byteOffset, set.byteLength)

/** @param bytes 2048 bytes as `toBytes` gave them, or the `\x…` text of a bytea column */
export function fromBytes(bytes: Uint8Array | string): SetHash {
  const data = typeof bytes === 'string' ? Buffer.from(bytes.replace(/^\\x/, ''), 'hex') : bytes
  const copy = new Uint8Array(LANES * 2)
  copy.set(data)
  return new Uint16Array(copy.buffer)
}

/** What stands beside a figure: equal sets have equal digests. */
export const setDigest = (set: SetHash): string => sha256(toBytes(set))
