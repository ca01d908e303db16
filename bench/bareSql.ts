import pg from 'pg'
import type { Ledger } from '#ledger/ledger.ts'
import { openStore } from '#ledger/store/open.ts'
import type { Queries } from '#ledger/store/store.ts'
import { TENANT } from '#server/house.ts'

/** Rows of one action, each as the texts of its columns, by table. */
type Rows = readonly (readonly [table: string, values: readonly (string | null)[]])[]

/** The actions of each case in their order, and one statement for each table: plain values, no lock, no look-up, nothing that decides. */
export interface BareWork { readonly statements: ReadonlyMap<string, string>; readonly cases: readonly (readonly Rows[])[] }

const TABLES = ['event', 'sealed', 'append_key', 'case_row', 'number_series'] as const
const UPSERT: Readonly<Record<string, string>> = { case_row: 'tenant, case_id', number_series: 'tenant, organ, series, year' }

async function columnsOf(q: Queries, table: string): Promise<readonly { name: string; type: string }[]> {
  return (await q.query<{ name: string; type: string }>("SELECT attname AS name, format_type(atttypid, atttypmod) AS type FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attidentity = '' ORDER BY attnum", [table])).rows
}

async function statementFor(q: Queries, table: string): Promise<string> {
  const columns = await columnsOf(q, table)
  const insert = `INSERT INTO ${table} (${columns.map(({ name }) => name).join(', ')}) VALUES (${columns.map(({ type }, index) => `$${index + 1}::text::${type}`).join(', ')})`
  const key = UPSERT[table]
  return key ? `${insert} ON CONFLICT (${key}) DO UPDATE SET ${columns.filter(({ name }) => !key.split(', ').includes(name)).map(({ name }) => `${name} = excluded.${name}`).join(', ')}` : insert
}

type Read = readonly { caseId: string; seq: number; values: readonly (string | null)[] }[]

async function rowsOf(q: Queries, table: string, by: string, seq: string): Promise<Read> {
  const columns = await columnsOf(q, table)
  return (await q.query<Read[number]>(`SELECT ${by} AS "caseId", ${seq} AS seq, ARRAY[${columns.map(({ name }) => `${name}::text`).join(', ')}] AS values FROM ${table} WHERE tenant = $1`, [TENANT])).rows
}

/** What the actions in a ledger wrote, action by action: the events, their key, what waits for the sequencer, the case as a list shows it. */
export function readWork(ledger: Ledger): Promise<BareWork> {
  return ledger.store.inTenant(TENANT, async (q) => {
    const statements = new Map<string, string>()
    for (const table of [...TABLES, 'pending']) statements.set(table, await statementFor(q, table))
    const events = await rowsOf(q, 'event', 'case_id', 'seq')
    const sealed = Map.groupBy(await rowsOf(q, 'sealed', 'case_id', 'seq'), ({ caseId, seq }) => `${caseId}/${seq}`)
    const keys = new Map((await rowsOf(q, 'append_key', 'case_id', 'last_seq')).map((row) => [`${row.caseId}/${row.seq}`, row.values]))
    const cases = new Map((await rowsOf(q, 'case_row', 'case_id', '0')).map((row) => [row.caseId, row.values]))
    const [series] = await rowsOf(q, 'number_series', "''", '0')
    const rowsFor = ({ caseId, seq, values }: Read[number]): Rows => [
      ['event', values], ...(sealed.get(`${caseId}/${seq}`) ?? []).map((row) => ['sealed', row.values] as const), ['append_key', keys.get(`${caseId}/${seq}`) ?? []],
      ['pending', [TENANT, caseId, String(seq)]], ['case_row', cases.get(caseId) ?? []], ...(seq === 1 && series ? [['number_series', series.values] as const] : []),
    ]
    const byCase = Map.groupBy(events.toSorted((a, b) => a.seq - b.seq), ({ caseId }) => caseId)
    return { statements, cases: [...byCase.values()].map((of) => of.map(rowsFor)) }
  })
}

async function write({ statements }: BareWork, rows: Rows, query: (sql: string, values: readonly unknown[]) => Promise<unknown>): Promise<void> {
  for (const [table, values] of rows) await query(statements.get(table) ?? '', values)
}

/** Writes the same rows with the engine's plain client, one transaction an action. @returns actions a second */
export async function writeBare(work: BareWork, site: { readonly databaseUrl?: string; readonly dataDir: string }, clients: number): Promise<number> {
  const store = await openStore(site.databaseUrl ? { databaseUrl: site.databaseUrl, dataDir: site.dataDir } : { dataDir: site.dataDir })
  const pool = site.databaseUrl ? new pg.Pool({ connectionString: site.databaseUrl, max: clients }) : undefined
  pool?.on('error', () => undefined)
  const one = async (rows: Rows): Promise<void> => {
    if (!pool) return store.asOwner((q) => write(work, rows, (sql, values) => q.query(sql, values)))
    const client = await pool.connect()
    try {
      await client.query('BEGIN')
      await write(work, rows, (text, values) => client.query(text, [...values]))
      await client.query('COMMIT')
    } finally {
      client.release()
    }
  }
  try {
    const waiting = work.cases.values()
    const from = performance.now()
    await Promise.all(Array.from({ length: clients }, async () => { for (const acts of waiting) for (const rows of acts) await one(rows) }))
    return (work.cases.flat().length * 1000) / (performance.now() - from)
  } finally {
    await pool?.end()
    await store.close()
  }
}
