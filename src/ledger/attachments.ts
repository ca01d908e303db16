import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

export interface Attachment { readonly hash: string; readonly name: string; readonly type: string; readonly size: number }

/** The file cannot be taken: too large, empty, or of a kind that its bytes do not show to be one of those allowed. */
export class AttachmentRefused extends Error {
  constructor(says: string) {
    super(says)
    this.name = 'AttachmentRefused'
  }
}

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^25504446/, 'application/pdf'], [/^89504e47/, 'image/png'], [/^ffd8ff/, 'image/jpeg'], [/^504b0304/, 'application/zip'],
  [/^.{8}66747970/, 'video/mp4'], [/^7b|^5b/, 'application/json'],
]
const OFFICE: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ofd: 'application/ofd',
}

/** What the bytes are, whatever the name says. @throws AttachmentRefused for what is none of the kinds taken */
export function sniff(data: Buffer, name: string): string {
  const type = KINDS.find(([pattern]) => pattern.test(data.subarray(0, 12).toString('hex')))?.[1]
  if (type === 'application/zip') return OFFICE[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? type
  if (type) return type
  if (!data.subarray(0, 4096).includes(0)) return 'text/plain; charset=utf-8'
  throw new AttachmentRefused(`“${name}”的内容不是系统接受的种类（PDF、Word、Excel、OFD、图片、MP4、文本），没有保存`)
}

/** Files by their content: the same bytes are one file, and its name is its hash. */
export class FileStore {
  readonly folder: string
  constructor(dataDir: string) { this.folder = join(dataDir, 'attachments') }

  pathOf(hash: string): string { return join(this.folder, hash.slice(0, 2), hash.slice(2)) }

  /** Written beside, synced, then renamed: a file is there whole or not at all; the same again is harmless, also at the same moment. */
  async put(data: Buffer): Promise<string> {
    const hash = createHash('sha256').update(data).digest('hex')
    const path = this.pathOf(hash)
    if (existsSync(path)) return hash
    await mkdir(dirname(path), { recursive: true })
    const beside = `${path}.${randomUUID()}.part`
    const file = await open(beside, 'w')
    try {
      await file.writeFile(data)
      await file.sync()
      await file.close()
      await rename(beside, path)
    } catch (error) {
      await file.close().catch(() => undefined)
      await rm(beside, { force: true })
      throw error
    }
    return hash
  }

  read(hash: string): Promise<Buffer> { return readFile(this.pathOf(hash)) }
}
