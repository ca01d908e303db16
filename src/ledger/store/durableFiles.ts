import { closeSync, fsyncSync, openSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { NodeFS } from '@electric-sql/pglite/nodefs'

/** What the embedded engine's file system gives its streams (internals of the pinned version; the self-check guards them). */
interface Stream { readonly nfd?: number; readonly node: unknown }
interface NodeFiles { readonly stream_ops: { fsync?: (stream: Stream) => number }; readonly realPath: (node: unknown) => string }
interface Module { readonly NODEFS?: NodeFiles; readonly FS: { readonly filesystems: { readonly NODEFS: NodeFiles } } }

/** Number of real fsync calls so far: the self-check asks whether a commit makes any. */
export const synced = { count: 0 }

/** The engine's file system with a real fsync: as shipped it has none, and a power cut would lose what was acknowledged. */
export class DurableNodeFS extends NodeFS {
  override async init(...args: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const started = await super.init(...args)
    const options = started.emscriptenOpts as unknown as { preRun: ((module: Module) => void)[] }
    options.preRun.push((module) => {
      const files = module.NODEFS ?? module.FS.filesystems.NODEFS
      files.stream_ops.fsync = (stream) => {
        const own = stream.nfd === undefined || stream.nfd === null
        const fd = own ? openSync(files.realPath(stream.node), 'r') : stream.nfd as number
        try { fsyncSync(fd); synced.count += 1 } finally { if (own) closeSync(fd) }
        return 0
      }
    })
    return started
  }
}

/** Makes everything below a directory durable once: the first initialisation runs outside the file system above. */
export function syncTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) syncTree(path)
    else if (entry.isFile()) syncPath(path)
  }
  syncPath(folder)
}

/** Makes one file, or the entries of one directory, durable. Windows cannot open a directory for that. */
export function syncPath(path: string): void {
  if (process.platform === 'win32' && statSync(path).isDirectory()) return
  const fd = openSync(path, 'r')
  try { fsyncSync(fd) } finally { closeSync(fd) }
}
