import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { openStore } from '#ledger/store/open.ts'
import { startPostgres } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A server with the migrated database `template_yifa`. */
    readonly postgresUrl: string
    /** A migrated, cleanly closed data directory to copy. */
    readonly embeddedTemplate: string
  }
}

const withDatabase = (url: string, name: string): string => Object.assign(new URL(url), { pathname: `/${name}` }).href

async function prepareServer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('CREATE DATABASE template_yifa')
  await client.end()
  const store = await openStore({ databaseUrl: withDatabase(url, 'template_yifa') })
  await store.close()
}

async function prepareFolder(): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), 'yifa-template-'))
  const store = await openStore({ dataDir })
  await store.close()
  return dataDir
}

/** Once a run: one PostgreSQL server and one migrated template for each engine. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [server, dataDir] = await Promise.all([startPostgres(), prepareFolder()])
  await prepareServer(server.url)
  project.provide('postgresUrl', server.url)
  project.provide('embeddedTemplate', dataDir)
  return async () => {
    rmSync(dataDir, { recursive: true, force: true })
    await server.stop()
  }
}
