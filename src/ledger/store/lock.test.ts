import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DataDirectoryInUse, lockDirectory } from './lock.ts'

const LOCK = new URL('./lock.ts', import.meta.url).href
const HOLD = `
const { lockDirectory } = await import(${JSON.stringify(LOCK)})
await lockDirectory(process.argv[1])
console.log('held')
setInterval(() => {}, 1000)`

let dataDir: string
beforeEach(() => { dataDir = mkdtempSync(join(tmpdir(), 'yifa-lock-')) })
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

const hold = async (): Promise<ReturnType<typeof spawn>> => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', HOLD, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  return child
}

test('a second process is refused and told which process holds the directory, since when and with what command', async () => {
  const child = await hold()
  try {
    const refused = lockDirectory(dataDir)
    await expect(refused).rejects.toThrow(DataDirectoryInUse)
    await expect(refused).rejects.toThrow(new RegExp(`进程${child.pid}（yifa.*，自\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}起）`))
  } finally {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
})

test('the lock of a killed process is taken over', async () => {
  const child = await hold()
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(existsSync(join(dataDir, 'yifa.lock'))).toBe(true)
  const unlock = await lockDirectory(dataDir)
  await unlock()
})

test('a directory given back is free again, and leaves no lock file', async () => {
  const unlock = await lockDirectory(dataDir)
  await expect(lockDirectory(dataDir)).rejects.toThrow(DataDirectoryInUse)
  await unlock()
  expect(existsSync(join(dataDir, 'yifa.lock'))).toBe(false)
  const again = await lockDirectory(dataDir)
  await again()
})

test('where there are no abstract sockets, the lock file of a living process refuses and that of a dead one does not', async () => {
  const file = join(dataDir, 'yifa.lock')
  const dead = spawnSync(process.execPath, ['-e', '']).pid
  const held = (pid: number): void => writeFileSync(file, JSON.stringify({ pid, since: '2026-01-05 09:00', command: 'yifa serve' }))
  held(process.ppid)
  await expect(lockDirectory(dataDir, 'win32')).rejects.toThrow(`进程${process.ppid}（yifa serve，自2026-01-05 09:00起）`)
  held(dead)
  const unlock = await lockDirectory(dataDir, 'win32')
  await unlock()
})
