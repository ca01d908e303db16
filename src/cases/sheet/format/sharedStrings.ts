import { randomUUID } from 'node:crypto'
import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Texts that the cells of a workbook share. However many there are, only some of them are in memory. */
export interface SharedStrings {
  readonly add: (text: string) => void
  /** The text with that number, from 0; empty where there is none. */
  readonly at: (index: number) => string
  /** Gives the room on the disk back. Texts that were not in memory are gone then. */
  readonly close: () => void
}

/** Texts that are written and read together. */
const PAGE = 256
/** Characters in memory; beyond them what was not asked for the longest goes to the disk. */
const MOST_KEPT = 4_000_000

/** A file that nobody else can open: it has no name, and is gone when it is closed or the program ends. */
function openScratch(): number {
  const path = join(tmpdir(), `yifa-${randomUUID()}`)
  const file = openSync(path, 'wx+', 0o600)
  unlinkSync(path)
  return file
}

interface Page { readonly texts: string[]; size: number }
interface Place { readonly from: number; readonly length: number }

/** Pages on the disk, by number. */
function makeScratch() {
  const places = new Map<number, Place>()
  let file: number | undefined
  let end = 0
  return {
    has: (number: number) => places.has(number),
    write(number: number, texts: readonly string[]): void {
      file ??= openScratch()
      const data = Buffer.from(JSON.stringify(texts))
      for (let done = 0; done < data.length;) done += writeSync(file, data, done, data.length - done, end + done)
      places.set(number, { from: end, length: data.length })
      end += data.length
    },
    read(number: number): string[] | undefined {
      const place = places.get(number)
      if (!place || file === undefined) return undefined
      const data = Buffer.alloc(place.length)
      for (let done = 0; done < data.length;) {
        const read = readSync(file, data, done, data.length - done, place.from + done)
        if (read === 0) return undefined
        done += read
      }
      return JSON.parse(data.toString()) as string[]
    },
    close(): void {
      if (file !== undefined) closeSync(file)
      file = undefined
    },
  }
}

/** @param mostKept characters that stay in memory, besides the page that is being filled and the one asked for last */
export function makeSharedStrings(mostKept = MOST_KEPT): SharedStrings {
  const scratch = makeScratch()
  /** The page asked for last stands last. */
  const kept = new Map<number, Page>()
  let [count, size] = [0, 0]
  let latest: { readonly number: number; readonly page: Page } | undefined
  const makeRoom = (): void => {
    const filling = Math.floor(count / PAGE)
    for (const [number, page] of kept) {
      if (size <= mostKept) return
      if (number === filling || number === latest?.number) continue
      if (!scratch.has(number)) scratch.write(number, page.texts)
      kept.delete(number)
      size -= page.size
    }
  }
  const keep = (number: number, page: Page): Page => {
    kept.delete(number)
    kept.set(number, page)
    latest = { number, page }
    return page
  }
  const bring = (number: number): Page | undefined => {
    const texts = scratch.read(number)
    if (!texts) return undefined
    const page = keep(number, { texts, size: texts.reduce((sum, { length }) => sum + length, 0) })
    size += page.size
    makeRoom()
    return page
  }
  const find = (number: number): Page | undefined => {
    if (latest?.number === number) return latest.page
    const page = kept.get(number)
    return page ? keep(number, page) : bring(number)
  }
  return {
    add(text) {
      const number = Math.floor(count / PAGE)
      const page = kept.get(number) ?? keep(number, { texts: [], size: 0 })
      page.texts.push(text)
      page.size += text.length
      size += text.length
      count += 1
      makeRoom()
    },
    at: (index) => (Number.isInteger(index) && index >= 0 && index < count ? find(Math.floor(index / PAGE))?.texts[index % PAGE] ?? '' : ''),
    close: scratch.close,
  }
}
