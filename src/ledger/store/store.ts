/** Statements of one transaction. Only this handle may be used inside it: the embedded engine is one session. */
export interface Queries {
  query<Row = Record<string, unknown>>(sql: string, params?: readonly unknown[]): Promise<{ rows: Row[]; rowCount: number }>
}

const kept = new Map<string, string>()

/** Marks a statement that runs with every act and finds its rows by their key: a server may keep its plan. @returns the statement */
export function keepPlan(sql: string): string {
  if (!kept.has(sql)) kept.set(sql, `yifa_${kept.size}`)
  return sql
}

/** The name under which a server keeps the plan of a statement, where it was marked. */
export const planNameOf = (sql: string): string | undefined => kept.get(sql)

/** The database under the ledger; the same SQL on both engines. */
export interface Store {
  readonly engine: 'pglite' | 'postgres'
  /** One transaction in the application's own unprivileged role, bound to one tenant by row-level security. */
  inTenant<T>(tenant: string, work: (q: Queries) => Promise<T>): Promise<T>
  /**
   * One reading statement in a transaction of its own, bound as `inTenant` binds. Begin, statement and end travel together: a page is
   * made of many such questions, and each way there and back costs more than the answer.
   */
  look<Row = Record<string, unknown>>(tenant: string, sql: string, params: readonly unknown[]): Promise<readonly Row[]>
  /** One transaction as the owner of the tables: migration, restore. */
  asOwner<T>(work: (q: Queries) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** An embedded database in a directory, or a PostgreSQL server; attachments always lie in the directory. */
export type Location =
  | { readonly dataDir: string; readonly databaseUrl?: undefined }
  | { readonly databaseUrl: string; readonly dataDir?: string }

/** The tenant's id would not be safe as a name. */
export class TenantError extends Error {
  constructor(tenant: string) {
    super(`租户编号“${tenant}”不合规：只能用小写字母、数字和连字符，不超过40个字符`)
    this.name = 'TenantError'
  }
}

/** The statement that makes the rest of a transaction the application's, within one tenant. @throws TenantError */
export function bindTenant(tenant: string): string {
  if (!/^[a-z0-9-]{1,40}$/.test(tenant)) throw new TenantError(tenant)
  return `SET LOCAL ROLE yifa_app; SET LOCAL yifa.tenant = '${tenant}'`
}
