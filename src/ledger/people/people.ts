import { randomUUID } from 'node:crypto'
import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { JsonObject } from '../entry.ts'
import { keepPlan, type Store } from '../store/store.ts'

/** What letters say of an organ: address, telephone, the court and the reconsideration organ before which its decisions are challenged. */
export interface Contact { readonly address?: string; readonly phone?: string; readonly court?: string; readonly reviewer?: string }
export interface OrganRow { readonly id: string; readonly name: string; readonly level: string; readonly parent: string | null; readonly code: string; readonly contact?: Contact }
export interface AccountRow {
  readonly id: string
  readonly login: string
  readonly name: string
  readonly passwordHash: string
  readonly lockedUntil: string | null
  /** The password was given by somebody else and is to be changed before anything is done. */
  readonly initial: boolean
  /** 停用: the name stays in the record, nobody signs in by it. */
  readonly closed: boolean
}
/** An account as it is first put. */
export interface NewAccount { readonly id: string; readonly login: string; readonly name: string; readonly passwordHash: string; readonly initial?: boolean }
export interface PostRow { readonly organ: string; readonly role: string; readonly from: PlainDate; readonly to: PlainDate | null }
export interface Access { readonly account: string; readonly caseId: string; readonly field: string; readonly reason: string }

const ACCOUNT = 'id, login, name, password_hash AS "passwordHash", locked_until AS "lockedUntil", initial, closed'

const POSTS = "SELECT json_agg(json_build_object('organ', p.organ, 'role', p.role, 'from', p.valid_from, 'to', p.valid_to) ORDER BY p.organ, p.role) FROM post p WHERE p.tenant = s.tenant AND p.account = s.account"
const SESSION = keepPlan(`SELECT ${ACCOUNT}, s.expires, (${POSTS}) AS posts FROM session s JOIN account a ON a.tenant = s.tenant AND a.id = s.account WHERE s.tenant = $1 AND s.token_hash = $2 AND s.expires > $3`)
/** Milliseconds for which the organs once read hold: another process that changed them is seen this much later. */
const ORGANS_HOLD = 1000

/** Organs, accounts, posts, sessions, settings, and who looked at what. */
export class People {
  readonly #store: Store
  readonly #organs = new Map<string, { readonly until: number; readonly rows: Promise<readonly OrganRow[]> }>()
  constructor(store: Store) { this.#store = store }

  async #rows<Row>(tenant: string, sql: string, ...params: readonly unknown[]): Promise<readonly Row[]> {
    return (await this.#store.inTenant(tenant, (q) => q.query<Row>(sql, [tenant, ...params]))).rows
  }

  #look<Row>(tenant: string, sql: string, ...params: readonly unknown[]): Promise<readonly Row[]> { return this.#store.look<Row>(tenant, sql, [tenant, ...params]) }

  /** Every page asks for them several times and they hardly ever change: they are read at most once a second, and anew after a change made here. */
  listOrgans(tenant: string): Promise<readonly OrganRow[]> {
    const known = this.#organs.get(tenant)
    if (known && known.until > performance.now()) return known.rows
    const rows = this.#look<OrganRow>(tenant, 'SELECT id, name, level, parent, code, contact FROM organ WHERE tenant = $1 ORDER BY parent NULLS FIRST, id')
    this.#organs.set(tenant, { until: performance.now() + ORGANS_HOLD, rows })
    rows.catch(() => this.#organs.delete(tenant))
    return rows
  }

  async putOrgan(tenant: string, { id, name, level, parent, code, contact = {} }: OrganRow): Promise<void> {
    await this.#rows(tenant, 'INSERT INTO organ (tenant, id, name, level, parent, code, contact) VALUES ($1, $2, $3, $4, $5, $6, $7::jsonb) ON CONFLICT (tenant, id) DO UPDATE SET name = excluded.name, level = excluded.level, parent = excluded.parent, code = excluded.code, contact = excluded.contact', id, name, level, parent, code, JSON.stringify(contact))
    this.#organs.delete(tenant)
  }

  async putAccount(tenant: string, { id, login, name, passwordHash, initial = false }: NewAccount): Promise<void> {
    await this.#rows(tenant, 'INSERT INTO account (tenant, id, login, name, password_hash, initial) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (tenant, id) DO UPDATE SET login = excluded.login, name = excluded.name, password_hash = excluded.password_hash, initial = excluded.initial', id, login, name, passwordHash, initial)
  }

  listAccounts(tenant: string): Promise<readonly (Omit<AccountRow, 'passwordHash'> & { readonly posts: readonly PostRow[] })[]> {
    return this.#look(tenant, `SELECT s.id, login, name, locked_until AS "lockedUntil", initial, closed, coalesce((${POSTS}), '[]') AS posts FROM (SELECT *, id AS account FROM account) s WHERE tenant = $1 ORDER BY login`)
  }

  /** A new password ends every session that was opened with the old one, and every lock. */
  async setPassword(tenant: string, account: string, passwordHash: string, initial: boolean): Promise<void> {
    await this.#store.inTenant(tenant, async (q) => {
      await q.query('UPDATE account SET password_hash = $3, initial = $4, failures = 0, locked_until = NULL WHERE tenant = $1 AND id = $2', [tenant, account, passwordHash, initial])
      await q.query('DELETE FROM session WHERE tenant = $1 AND account = $2', [tenant, account])
    })
  }

  /** Closes 停用 an account and its sessions, or opens it again. */
  async setClosed(tenant: string, account: string, closed: boolean): Promise<void> {
    await this.#store.inTenant(tenant, async (q) => {
      await q.query('UPDATE account SET closed = $3 WHERE tenant = $1 AND id = $2', [tenant, account, closed])
      if (closed) await q.query('DELETE FROM session WHERE tenant = $1 AND account = $2', [tenant, account])
    })
  }

  async putPost(tenant: string, account: string, { organ, role, from, to }: PostRow): Promise<void> {
    await this.#rows(tenant, 'INSERT INTO post VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (tenant, account, organ, role, valid_from) DO UPDATE SET valid_to = excluded.valid_to', account, organ, role, from, to)
  }

  async findAccountByLogin(tenant: string, login: string): Promise<AccountRow | undefined> { return (await this.#look<AccountRow>(tenant, `SELECT ${ACCOUNT} FROM account WHERE tenant = $1 AND login = $2`, login))[0] }

  listPosts(tenant: string, account: string): Promise<readonly PostRow[]> { return this.#look(tenant, 'SELECT organ, role, valid_from AS "from", valid_to AS "to" FROM post WHERE tenant = $1 AND account = $2 ORDER BY organ, role', account) }

  /** Counts in the database, so that parallel guesses are all counted. */
  async recordFailure(tenant: string, account: string, limit: number, minutes: number): Promise<void> {
    const until = new Date(Date.now() + minutes * 60_000).toISOString()
    await this.#rows(tenant, 'UPDATE account SET failures = CASE WHEN failures + 1 >= $3 THEN 0 ELSE failures + 1 END, locked_until = CASE WHEN failures + 1 >= $3 THEN $4 ELSE locked_until END WHERE tenant = $1 AND id = $2', account, limit, until)
  }

  async clearFailures(tenant: string, account: string): Promise<void> { await this.#rows(tenant, 'UPDATE account SET failures = 0, locked_until = NULL WHERE tenant = $1 AND id = $2', account) }

  async createSession(tenant: string, { tokenHash, account, expires }: { readonly tokenHash: string; readonly account: string; readonly expires: string }): Promise<void> {
    await this.#rows(tenant, 'DELETE FROM session WHERE tenant = $1 AND expires < $2', new Date().toISOString())
    await this.#rows(tenant, 'INSERT INTO session VALUES ($1, $2, $3, $4)', tokenHash, account, expires)
  }

  /** Who a living session belongs to, until when, and the posts they hold: asked with every request, so with one statement. */
  async findSession(tenant: string, tokenHash: string): Promise<(AccountRow & { readonly expires: string; readonly posts: readonly PostRow[] }) | undefined> {
    const rows = await this.#look<AccountRow & { readonly expires: string; readonly posts: readonly PostRow[] | null }>(tenant, SESSION, tokenHash, new Date().toISOString())
    return rows[0] && { ...rows[0], posts: rows[0].posts ?? [] }
  }

  /** Moves the end of a session that was last moved some time ago; one that has ended meanwhile stays ended. */
  async renewSession(tenant: string, { tokenHash, account, expires }: { readonly tokenHash: string; readonly account: string; readonly expires: string }, before: string): Promise<void> {
    await this.#store.inTenant(tenant, async (q) => {
      const { rows } = await q.query('DELETE FROM session WHERE tenant = $1 AND token_hash = $2 AND expires < $3 RETURNING 1', [tenant, tokenHash, before])
      if (rows.length > 0) await q.query('INSERT INTO session VALUES ($1, $2, $3, $4)', [tenant, tokenHash, account, expires])
    })
  }

  async endSession(tenant: string, tokenHash: string): Promise<void> { await this.#rows(tenant, 'DELETE FROM session WHERE tenant = $1 AND token_hash = $2', tokenHash) }

  async logAccess(tenant: string, { account, caseId, field, reason }: Access): Promise<void> {
    await this.#rows(tenant, 'INSERT INTO access_log VALUES ($1, $2, $3, $4, $5, $6, $7)', new Date().toISOString(), account, caseId, field, reason, randomUUID())
  }

  listAccess(tenant: string, caseId: string): Promise<readonly (Access & { readonly at: string })[]> {
    return this.#look(tenant, 'SELECT at, account, case_id AS "caseId", field, reason FROM access_log WHERE tenant = $1 AND case_id = $2 ORDER BY at', caseId)
  }

  /** The whole log, newest first: for whoever audits. @param after `at~nonce` of the last row seen @param without a reason whose rows are left out */
  async listAllAccess(tenant: string, limit: number, after?: string, without = ''): Promise<readonly (Access & { readonly at: string; readonly name: string; readonly nonce: string })[]> {
    const [at = '9999', nonce = ''] = after?.split('~') ?? []
    return this.#look(tenant, `SELECT l.at, l.account, coalesce(a.name, l.account) AS name, l.case_id AS "caseId", l.field, l.reason, l.nonce FROM access_log l LEFT JOIN account a ON a.tenant = l.tenant AND a.id = l.account
      WHERE l.tenant = $1 AND (l.at, l.nonce) < ($2, $3) AND l.reason <> $4 ORDER BY l.at DESC, l.nonce DESC LIMIT ${Math.min(Math.max(limit, 1), 500)}`, at, nonce, without)
  }

  async findSetting(tenant: string, key: string): Promise<JsonObject | undefined> { return (await this.#look<{ value: JsonObject }>(tenant, 'SELECT value FROM setting WHERE tenant = $1 AND key = $2', key))[0]?.value }

  async putSetting(tenant: string, key: string, value: JsonObject): Promise<void> {
    await this.#rows(tenant, 'INSERT INTO setting VALUES ($1, $2, $3::jsonb) ON CONFLICT (tenant, key) DO UPDATE SET value = excluded.value', key, JSON.stringify(value))
  }
}
