import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore } from './open.ts'

const OPEN = new URL('./open.ts', import.meta.url).href
const CHILD = `
const { openStore } = await import(${JSON.stringify(OPEN)})
await openStore({ dataDir: process.argv[1] })
setInterval(() => {}, 1000)`

let dataDir: string
beforeEach(() => { dataDir = mkdtempSync(join(tmpdir(), 'yifa-first-')) })
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

async function untilMaking(child: ChildProcess): Promise<void> {
  while (!existsSync(join(dataDir, 'db.new', 'PG_VERSION'))) {
    expect(child.exitCode).toBeNull()
    await pause(5)
  }
}

test('a first start killed while it makes the database leaves a directory that opens', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', CHILD, dataDir], { stdio: 'inherit' })
  await untilMaking(child)
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(existsSync(join(dataDir, 'db', 'PG_VERSION'))).toBe(false)
  const store = await openStore({ dataDir })
  const { rows } = await store.inTenant('t', (q) => q.query('SELECT yifa_tenant() AS tenant'))
  expect(rows).toEqual([{ tenant: 't' }])
  await store.close()
  expect(existsSync(join(dataDir, 'db.new'))).toBe(false)
})
