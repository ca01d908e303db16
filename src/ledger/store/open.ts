import { migrate } from './migrate.ts'
import { openPglite } from './pglite.ts'
import { openPostgres } from './postgres.ts'
import type { Location, Store } from './store.ts'

/**
 * Opens the store and brings its schema up to date.
 * `log` receives lines for the operator, in Chinese.
 * @throws DataDirectoryInUse, ServerUnreachable, MigrationChanged, StoreError
 */
export async function openStore(location: Location, options: { readonly log?: (line: string) => void } = {}): Promise<Store> {
  const log = options.log ?? (() => undefined)
  const store = location.databaseUrl === undefined ? await openPglite(location.dataDir, log) : await openPostgres(location.databaseUrl)
  try {
    await migrate(store)
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}
