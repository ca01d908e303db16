import { createReadStream } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { crc32, createInflateRaw } from 'node:zlib'
import { SheetError } from '../fault.ts'

/** A file inside a zip, as the directory at its end declares it. Sizes in bytes. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly size: number
  readonly crc: number
  readonly offset: number
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const MAX_DIRECTORY = 4 * 1024 * 1024
const MAX_ENTRIES = 5000

const broken = (says: string): SheetError => new SheetError(`文件不是完整的 .xlsx：${says}。旧的 .xls、加了密码的或者没有下载完的文件，请用 Excel 或者 WPS 打开后另存为 .xlsx 再导入`)

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position)
  if (bytesRead < length) throw broken('内容不足')
  return buffer
}

/** The end record stands in the last 64 KB; what follows it is a comment. */
async function findDirectory(file: FileHandle): Promise<{ readonly start: number; readonly length: number; readonly entries: number }> {
  const { size } = await file.stat()
  const tail = await readAt(file, Math.max(0, size - 65_557), Math.min(size, 65_557))
  for (let at = tail.length - 22; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== END) continue
    const found = { entries: tail.readUInt16LE(at + 10), length: tail.readUInt32LE(at + 12), start: tail.readUInt32LE(at + 16) }
    if (found.length > MAX_DIRECTORY || found.entries > MAX_ENTRIES || found.start + found.length > size) throw broken('目录异常')
    return found
  }
  throw broken('没有目录')
}

function readEntry(directory: Buffer, at: number): { readonly entry: ZipEntry; readonly next: number } {
  if (at + 46 > directory.length || directory.readUInt32LE(at) !== CENTRAL) throw broken('目录损坏')
  const [nameLength, extra, comment] = [directory.readUInt16LE(at + 28), directory.readUInt16LE(at + 30), directory.readUInt16LE(at + 32)]
  if ((directory.readUInt16LE(at + 8) & 1) === 1) throw broken('内容已加密')
  const name = directory.toString('utf8', at + 46, at + 46 + nameLength)
  return {
    entry: { name, method: directory.readUInt16LE(at + 10), crc: directory.readUInt32LE(at + 16), packed: directory.readUInt32LE(at + 20), size: directory.readUInt32LE(at + 24), offset: directory.readUInt32LE(at + 42) },
    next: at + 46 + nameLength + extra + comment,
  }
}

/** What lies in a zip, by name. Nothing is unpacked: sizes are known before anything is read. @throws SheetError */
export async function readZipDirectory(path: string): Promise<ReadonlyMap<string, ZipEntry>> {
  const file = await open(path)
  try {
    const { start, length, entries } = await findDirectory(file)
    const directory = await readAt(file, start, length)
    const found = new Map<string, ZipEntry>()
    for (let at = 0, n = 0; n < entries; n += 1) {
      const { entry, next } = readEntry(directory, at)
      found.set(entry.name, entry)
      at = next
    }
    return found
  } finally {
    await file.close()
  }
}

async function findData(path: string, entry: ZipEntry): Promise<number> {
  const file = await open(path)
  try {
    const header = await readAt(file, entry.offset, 30)
    if (header.readUInt32LE(0) !== LOCAL) throw broken(`“${entry.name}”的位置有误`)
    return entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  } finally {
    await file.close()
  }
}

/**
 * The content of one entry, piece by piece. Refused when it declares more than `limit` bytes, and stopped as soon as more comes out than
 * it declares; length and checksum are compared at the end. @throws SheetError
 */
export async function* unpack(path: string, entry: ZipEntry, limit: number): AsyncGenerator<Buffer> {
  if (entry.size > limit) throw new SheetError(`文件过大：“${entry.name}”展开后有${Math.ceil(entry.size / 1_048_576)}兆，最多${Math.floor(limit / 1_048_576)}兆。请拆成几个文件分别导入`)
  if (entry.method !== 0 && entry.method !== 8) throw broken('压缩方式不认识')
  const start = await findData(path, entry)
  const raw = createReadStream(path, { start, end: Math.max(start, start + entry.packed - 1) })
  const content = entry.method === 8 ? raw.pipe(createInflateRaw()) : raw
  raw.on('error', (error) => content.destroy(error))
  let [size, sum] = [0, 0]
  try {
    for await (const piece of content as AsyncIterable<Buffer>) {
      size += piece.length
      if (size > entry.size) throw broken(`“${entry.name}”的内容比目录所记的多`)
      sum = crc32(piece, sum)
      yield piece
    }
  } catch (error) {
    throw error instanceof SheetError ? error : broken(`“${entry.name}”不能解压`)
  } finally {
    raw.destroy()
  }
  if (size !== entry.size || sum !== entry.crc) throw broken(`“${entry.name}”的内容与校验值不符`)
}
