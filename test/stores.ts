import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, inject } from 'vitest'
import { openLedger, type Ledger } from '#ledger/ledger.ts'
import type { Location } from '#ledger/store/store.ts'

const TEMPLATE = join(tmpdir(), `yifa-template-${process.ppid}`)
const made: string[] = []

/** A fresh data directory with the schema in it, copied from one that is made once. */
export async function freshDirectory(): Promise<string> {
  if (!existsSync(join(TEMPLATE, 'ready'))) {
    const first = mkdtempSync(`${TEMPLATE}-`)
    await (await openLedger({ dataDir: first })).close()
    if (!existsSync(TEMPLATE)) { cpSync(first, TEMPLATE, { recursive: true }); cpSync(join(first, 'db', 'PG_VERSION'), join(TEMPLATE, 'ready')) }
    rmSync(first, { recursive: true, force: true })
  }
  const dir = mkdtempSync(join(tmpdir(), 'yifa-test-'))
  cpSync(TEMPLATE, dir, { recursive: true })
  made.push(dir)
  return dir
}

let databases = 0

/** A new empty database on the run's own server. */
export async function freshDatabase(): Promise<Location> {
  const url = inject('postgresUrl')
  const name = `t_${process.pid}_${(databases += 1)}`
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`CREATE DATABASE ${name}`)
  await client.end()
  const dataDir = mkdtempSync(join(tmpdir(), 'yifa-test-'))
  made.push(dataDir)
  return { databaseUrl: url.replace(/\/postgres$/, `/${name}`), dataDir }
}

/** Runs one suite on both engines: whatever holds must hold on each. */
export function onBothStores(name: string, suite: (locate: () => Promise<Location>) => void): void {
  describe(`${name}（PGlite）`, () => suite(async () => ({ dataDir: await freshDirectory() })))
  describe(`${name}（PostgreSQL）`, () => suite(freshDatabase))
  afterAll(() => { for (const dir of made.splice(0)) rmSync(dir, { recursive: true, force: true }) })
}

/** A ledger for one test, closed by the caller. */
export const openAt = async (locate: () => Promise<Location>): Promise<Ledger> => openLedger(await locate())
