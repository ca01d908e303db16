import { createHash } from 'node:crypto'

const hashOf = (...parts: readonly Buffer[]): Buffer => { const hash = createHash('sha256'); for (const part of parts) hash.update(part); return hash.digest() }
const LEAF = Buffer.from([0])
const NODE = Buffer.from([1])

/** RFC 9162 §2.1.1. Hashes are hex. */
export const leafHash = (data: string): string => hashOf(LEAF, Buffer.from(data)).toString('hex')
export const nodeHash = (left: string, right: string): string => hashOf(NODE, Buffer.from(left, 'hex'), Buffer.from(right, 'hex')).toString('hex')
export const EMPTY_ROOT = hashOf().toString('hex')

/** Hash of a complete subtree: `level` 0 is a leaf, `position` counts subtrees of that level from the left. */
export type NodeAt = (level: number, position: number) => string | Promise<string>

/** Largest power of two below n (n > 1), as an exponent. */
const splitLevel = (n: number): number => Math.ceil(Math.log2(n)) - 1

/** Root of the leaves from `start` (a multiple of the subtree's size) on. */
async function rangeRoot(nodeAt: NodeAt, start: number, count: number): Promise<string> {
  if (count === 1) return nodeAt(0, start)
  if (Number.isInteger(Math.log2(count))) return nodeAt(Math.log2(count), start / count)
  const left = 2 ** splitLevel(count)
  return nodeHash(await rangeRoot(nodeAt, start, left), await rangeRoot(nodeAt, start + left, count - left))
}

export const treeRoot = async (nodeAt: NodeAt, size: number): Promise<string> => (size === 0 ? EMPTY_ROOT : rangeRoot(nodeAt, 0, size))

/** Audit path of leaf `index` in a tree of `size` leaves, from the leaf up (RFC 9162 §2.1.3.1). */
export async function inclusionPath(nodeAt: NodeAt, index: number, size: number): Promise<readonly string[]> {
  const walk = async (start: number, count: number): Promise<string[]> => {
    if (count === 1) return []
    const left = 2 ** splitLevel(count)
    if (index < start + left) return [...await walk(start, left), await rangeRoot(nodeAt, start + left, count - left)]
    return [...await walk(start + left, count - left), await rangeRoot(nodeAt, start, left)]
  }
  return walk(0, size)
}

/** Whether a leaf hash is in the tree of that root (RFC 9162 §2.1.3.2). */
export function checkInclusion(leaf: string, index: number, size: number, path: readonly string[], root: string): boolean {
  if (index >= size) return false
  let [node, last, hash] = [index, size - 1, leaf]
  for (const step of path) {
    if (last === 0) return false
    if (node % 2 === 1 || node === last) {
      hash = nodeHash(step, hash)
      while (node % 2 === 0 && node !== 0) { node = Math.floor(node / 2); last = Math.floor(last / 2) }
    } else hash = nodeHash(hash, step)
    node = Math.floor(node / 2)
    last = Math.floor(last / 2)
  }
  return last === 0 && hash === root
}

/** That the tree of `from` leaves is a beginning of the tree of `to` leaves (RFC 9162 §2.1.4.1). */
export async function consistencyPath(nodeAt: NodeAt, from: number, to: number): Promise<readonly string[]> {
  const walk = async (m: number, start: number, count: number, whole: boolean): Promise<string[]> => {
    if (m === count) return whole ? [] : [await rangeRoot(nodeAt, start, count)]
    const left = 2 ** splitLevel(count)
    if (m <= left) return [...await walk(m, start, left, whole), await rangeRoot(nodeAt, start + left, count - left)]
    return [...await walk(m - left, start + left, count - left, false), await rangeRoot(nodeAt, start, left)]
  }
  return from === 0 || from === to ? [] : walk(from, 0, to, true)
}

/** Whether a consistency path joins two roots (RFC 9162 §2.1.4.2). */
export function checkConsistency(from: number, fromRoot: string, to: number, toRoot: string, path: readonly string[]): boolean {
  if (from === to) return fromRoot === toRoot && path.length === 0
  if (from === 0) return path.length === 0
  const steps = Number.isInteger(Math.log2(from)) ? [fromRoot, ...path] : [...path]
  let [node, last] = [from - 1, to - 1]
  while (node % 2 === 1) { node = Math.floor(node / 2); last = Math.floor(last / 2) }
  let old = steps.shift()
  let now = old
  for (const step of steps) {
    if (last === 0 || old === undefined || now === undefined) return false
    if (node % 2 === 1 || node === last) {
      old = nodeHash(step, old)
      now = nodeHash(step, now)
      while (node % 2 === 0 && node !== 0) { node = Math.floor(node / 2); last = Math.floor(last / 2) }
    } else now = nodeHash(now, step)
    node = Math.floor(node / 2)
    last = Math.floor(last / 2)
  }
  return last === 0 && old === fromRoot && now === toRoot
}
