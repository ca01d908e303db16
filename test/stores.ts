import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, inject } from 'vitest'
import type { Location } from '#ledger/store/store.ts'

const made: string[] = []

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'yifa-test-'))
  made.push(folder)
  return folder
}

/**
 * A fresh data directory with the schema in it: a copy of the one that the run's global setup has made.
 * A suite on both stores removes it in the end, any other caller removes it himself.
 */
export function copyTemplate(): string {
  const folder = newFolder()
  cpSync(inject('embeddedTemplate'), folder, { recursive: true })
  return folder
}

/** A new database with the schema in it on the run's own server, and an empty folder for attachments. Both end with the run. */
export async function freshDatabase(): Promise<Location> {
  const url = inject('postgresUrl')
  const name = `yifa_${randomBytes(6).toString('hex')}`
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`CREATE DATABASE ${name} TEMPLATE template_yifa`)
  } finally {
    await client.end()
  }
  return { databaseUrl: Object.assign(new URL(url), { pathname: `/${name}` }).href, dataDir: newFolder() }
}

/** Runs one suite on both engines: whatever holds must hold on each. Close every store you open before the suite ends. */
export function describeOnBothStores(name: string, suite: (locate: () => Promise<Location>) => void): void {
  describe(`${name}（PGlite）`, () => suite(() => Promise.resolve({ dataDir: copyTemplate() })))
  describe(`${name}（PostgreSQL）`, () => suite(freshDatabase))
  afterAll(() => { for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true }) })
}
