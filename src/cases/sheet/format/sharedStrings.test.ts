import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { makeSharedStrings, type SharedStrings } from './sharedStrings.ts'

const textOf = (n: number): string => (n % 7 === 0 ? '' : `演示诉求第${n}件\n“引号”😀`)

function filled(count: number, mostKept?: number): SharedStrings {
  const strings = makeSharedStrings(mostKept)
  for (let n = 0; n < count; n += 1) strings.add(textOf(n))
  return strings
}

const SEED = Number(process.env['YIFA_SEED'] ?? 20251125)

/** Numbers below a bound, the same ones for the same seed. */
function* numbers(bound: number, howMany: number): Generator<number> {
  let state = SEED
  for (let n = 0; n < howMany; n += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    yield state % bound
  }
}

describe('texts that cells share', () => {
  it.each([['in memory', undefined], ['on the disk but for a few', 500], ['on the disk but for one page', 0]])(`are found by their number, %s, in whatever order they are asked for (种子 ${SEED})`, (_says, mostKept) => {
    const strings = filled(5000, mostKept)
    try {
      for (const n of [0, 4999, 255, 256, 257, ...numbers(5000, 3000)]) expect(strings.at(n)).toBe(textOf(n))
    } finally {
      strings.close()
    }
  })
  it('may be asked for while more are added: nothing that was added to a page that was looked at is lost', () => {
    const strings = makeSharedStrings(100)
    try {
      for (let n = 0; n < 1500; n += 1) {
        strings.add(textOf(n))
        for (const asked of [n, Math.floor(n / 2), 0]) expect(strings.at(asked)).toBe(textOf(asked))
      }
      for (let n = 0; n < 1500; n += 1) expect(strings.at(n)).toBe(textOf(n))
    } finally {
      strings.close()
    }
  })
  it('are empty where a cell names a number that the workbook does not have', () => {
    const strings = filled(300, 0)
    try {
      expect([-1, 300, 1.5, Number.NaN, Number.POSITIVE_INFINITY].map((n) => strings.at(n))).toEqual(['', '', '', '', ''])
    } finally {
      strings.close()
    }
  })
  it('leave no file behind that anybody could read, not even while they are in use', () => {
    const before = readdirSync(tmpdir()).filter((name) => /^yifa-[\da-f-]{36}$/.test(name))
    const strings = filled(2000, 0)
    expect(readdirSync(tmpdir()).filter((name) => /^yifa-[\da-f-]{36}$/.test(name) && !before.includes(name))).toEqual([])
    expect(strings.at(1)).toBe(textOf(1))
    strings.close()
  })
})
