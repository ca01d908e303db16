import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'

interface Holder { readonly pid: number; readonly since: string; readonly command: string }

/** Another process has the data directory open; two of them would destroy it. */
export class DataDirectoryInUse extends Error {
  readonly holder: Holder | undefined
  constructor(dataDir: string, holder: Holder | undefined) {
    const who = holder ? `进程${holder.pid}（${holder.command}，自${holder.since}起）` : '另一个进程'
    super(`数据目录“${dataDir}”正被${who}使用，不能同时打开。请先停止该进程，或者用 --data 指定另一个目录`)
    this.name = 'DataDirectoryInUse'
    this.holder = holder
  }
}

function findHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** An abstract socket is freed by the kernel the moment its process dies, however it dies (Linux). */
const listenAbstract = (name: string): Promise<Server | undefined> => new Promise((resolve) => {
  const server = createServer((socket) => socket.destroy())
  server.once('error', () => resolve(undefined))
  server.listen({ path: `\0${name}` }, () => { server.unref(); resolve(server) })
})

const close = (server: Server | undefined): Promise<void> => new Promise((resolve) => {
  if (server === undefined) resolve()
  else server.close(() => resolve())
})

/** The start of this process's lock in China's civil time. */
const now = (): string => new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 16).replace('T', ' ')

/**
 * Takes a data directory for this process. On Linux the kernel decides who has it and the lock file only names the holder;
 * elsewhere the lock file decides, by whether its process lives.
 * @returns the function that gives it back
 * @throws DataDirectoryInUse naming process, start and command of the holder
 */
export async function lockDirectory(dataDir: string, platform: NodeJS.Platform = process.platform): Promise<() => Promise<void>> {
  mkdirSync(dataDir, { recursive: true })
  const file = join(dataDir, 'yifa.lock')
  const name = `yifa-${createHash('sha256').update(realpathSync(dataDir)).digest('hex').slice(0, 24)}`
  const server = platform === 'linux' ? await listenAbstract(name) : undefined
  const holder = findHolder(file)
  const taken = platform === 'linux' ? server === undefined : holder !== undefined && isAlive(holder.pid)
  if (taken) throw new DataDirectoryInUse(dataDir, holder)
  writeFileSync(file, JSON.stringify({ pid: process.pid, since: now(), command: `yifa ${process.argv[2] ?? ''}`.trim() }))
  return async () => {
    rmSync(file, { force: true })
    await close(server)
  }
}
