import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import type { Queries, Store } from './store.ts'

const FOLDER = new URL('../migrations/', import.meta.url)

/** A migration that was already applied here has been changed since. */
export class MigrationChanged extends Error {
  constructor(name: string) {
    super(`数据库变更脚本“${name}”在应用之后又被改动。已应用的脚本不得修改，请恢复原文件，另写新的脚本`)
    this.name = 'MigrationChanged'
  }
}

/** One script: its file name and its text. */
export interface Migration { readonly name: string; readonly sql: string }

/** The project's own scripts in order. */
export const readMigrations = (): readonly Migration[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => ({ name, sql: readFileSync(new URL(name, FOLDER), 'utf8') }))

/** Brings the schema up to date, each script once and in one transaction of its own. @throws MigrationChanged */
export async function migrate(store: Store, migrations: readonly Migration[] = readMigrations()): Promise<void> {
  await store.asOwner(prepare)
  for (const migration of migrations) await store.asOwner((q) => apply(q, migration))
}

/** Two servers may start at once on one database: the second waits here and then finds the scripts applied. */
const ALONE = 'SELECT pg_advisory_xact_lock(20260101)'

async function prepare(q: Queries): Promise<void> {
  await q.query(ALONE)
  await q.query('CREATE TABLE IF NOT EXISTS migration (name text PRIMARY KEY, sha256 text NOT NULL, applied_at text NOT NULL)')
}

async function apply(q: Queries, { name, sql }: Migration): Promise<void> {
  await q.query(ALONE)
  const sha256 = createHash('sha256').update(sql).digest('hex')
  const { rows } = await q.query<{ sha256: string }>('SELECT sha256 FROM migration WHERE name = $1', [name])
  const before = rows[0]?.sha256
  if (before !== undefined && before !== sha256) throw new MigrationChanged(name)
  if (before !== undefined) return
  for (const statement of statementsOf(sql)) await q.query(statement)
  await q.query('INSERT INTO migration VALUES ($1, $2, $3)', [name, sha256, new Date().toISOString()])
}

/** Statements of a script: they end with `;` at the end of a line, outside a `$$` body. */
export function statementsOf(sql: string): readonly string[] {
  const statements: string[] = []
  let current: string[] = []
  let inBody = false
  for (const line of sql.split('\n').filter((text) => !text.trimStart().startsWith('--'))) {
    current.push(line)
    if ((line.match(/\$\$/g) ?? []).length % 2 === 1) inBody = !inBody
    if (!inBody && line.trimEnd().endsWith(';')) { statements.push(current.join('\n')); current = [] }
  }
  return [...statements, current.join('\n')].filter((statement) => statement.trim() !== '')
}
