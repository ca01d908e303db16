import { setTimeout as pause } from 'node:timers/promises'
import type { Duplex } from 'node:stream'
import pg from 'pg'
import { ServerUnreachable, StoreError } from './errors.ts'
import { bindTenant, planNameOf, type Queries, type Store } from './store.ts'
import { refuseNested, runLook, runTransaction, type Session } from './transaction.ts'

/** Serialization failure and deadlock: the same transaction may succeed when it is run again. */
const RETRIED = new Set(['40001', '40P01'])
const ATTEMPTS = 5

const asText = (text: string): string => text
/** Dates and decimals as text, bigints as numbers: as the embedded engine gives them. */
const PARSERS = new Map<number, (text: string) => unknown>([[20, Number], [1082, asText], [1114, asText], [1184, asText], [1700, asText]])
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => PARSERS.get(oid) ?? pg.types.getTypeParser(oid, format as 'text'),
} as pg.CustomTypesConfig

function sessionOf(client: pg.PoolClient): Session {
  return {
    query: async (sql, params) => {
      const name = planNameOf(sql)
      const { rows, rowCount } = await client.query({ text: sql, values: [...params], ...(name ? { name } : {}) }).catch(refuse)
      return { rows, rowCount: rowCount ?? 0 }
    },
    command: (sql) => client.query(sql).catch(refuse),
  }
}

/** Holds back what is written in one go of the program and sends it as one packet: each packet costs more than what it carries. */
function sendTogether(client: pg.PoolClient): void {
  const { stream } = (client as unknown as { readonly connection: { readonly stream: Duplex } }).connection
  stream.cork()
  process.nextTick(() => stream.uncork())
}

function refuse(error: unknown): never {
  const { message, code } = error as { message: string; code?: string }
  throw new StoreError(message, code ?? '')
}

const isRetried = (error: unknown): boolean => error instanceof StoreError && RETRIED.has(error.code)

/** Runs a transaction again, a few times and a little later each time, when the server asks for it by SQLSTATE 40001 or 40P01. */
export async function withRetries<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run()
    } catch (error) {
      if (attempt >= ATTEMPTS || !isRetried(error)) throw error
      await pause(attempt * 5 * (1 + Math.random()))
    }
  }
}

async function connect(databaseUrl: string): Promise<pg.Pool> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10, types, connectionTimeoutMillis: 10_000, pipeline: true } as pg.PoolConfig)
  // A server that drops an idle connection is reported by the next statement; without a listener it would end the process.
  pool.on('error', () => undefined)
  await pool.query('SELECT 1').catch(async (error: Error) => { await pool.end(); throw new ServerUnreachable(error.message) })
  return pool
}

/** Opens a pool on a PostgreSQL server (15 or newer). @throws ServerUnreachable */
export async function openPostgres(databaseUrl: string): Promise<Store> {
  const pool = await connect(databaseUrl)
  /** A connection is given back only after COMMIT or ROLLBACK was answered; otherwise it is closed. */
  const borrow = async <T>(work: (session: Session) => Promise<T>): Promise<T> => {
    const client = await pool.connect()
    let healthy = false
    const { query, command } = sessionOf(client)
    sendTogether(client)
    try {
      return await work({ query, command: (sql) => command(sql).then(() => { healthy = sql === 'COMMIT' || sql === 'ROLLBACK' }) })
    } finally {
      client.release(!healthy)
    }
  }
  const transact = async <T>(tenant: string | undefined, work: (q: Queries) => Promise<T>): Promise<T> => {
    refuseNested(pool)
    const begin = tenant === undefined ? 'BEGIN' : `BEGIN; ${bindTenant(tenant)}`
    return withRetries(() => borrow((session) => runTransaction(pool, session, begin, work)))
  }
  return {
    engine: 'postgres',
    inTenant: (tenant, work) => transact(tenant, work),
    look: <Row>(tenant: string, sql: string, params: readonly unknown[]) => {
      refuseNested(pool)
      return withRetries(() => borrow((session) => runLook<Row>(session, `BEGIN; ${bindTenant(tenant)}`, sql, params)))
    },
    asOwner: (work) => transact(undefined, work),
    close: () => pool.end(),
  }
}
