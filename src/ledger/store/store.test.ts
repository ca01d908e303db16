import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeOnBothStores } from '../../../test/stores.ts'
import { openStore } from './open.ts'
import type { Store } from './store.ts'

const read = (store: Store, tenant: string): Promise<unknown[]> =>
  store.inTenant(tenant, async (q) => (await q.query('SELECT key, value FROM setting ORDER BY key')).rows)
const write = (store: Store, tenant: string, key: string, owner = tenant): Promise<unknown> =>
  store.inTenant(tenant, (q) => q.query('INSERT INTO setting (tenant, key, value) VALUES ($1, $2, $3)', [owner, key, '{"演示":1}']))

describeOnBothStores('数据库', (locate) => {
  let store: Store
  beforeAll(async () => { store = await openStore(await locate()) })
  afterAll(() => store.close())

  test('runs the application’s statements in its own role, which is no superuser', async () => {
    const own = 'SELECT current_user, rolsuper, rolbypassrls FROM pg_roles WHERE rolname = current_user'
    const { rows } = await store.inTenant('role', (q) => q.query(own))
    expect(rows).toEqual([{ current_user: 'yifa_app', rolsuper: false, rolbypassrls: false }])
  })

  test('a tenant reads and writes its own rows, another tenant sees none of them', async () => {
    await write(store, 'tenant-a', 'one')
    expect(await read(store, 'tenant-a')).toEqual([{ key: 'one', value: { 演示: 1 } }])
    expect(await read(store, 'tenant-b')).toEqual([])
  })

  test('a tenant can neither insert nor change nor delete the rows of another', async () => {
    await write(store, 'tenant-c', 'mine')
    await expect(write(store, 'tenant-d', 'theirs', 'tenant-c')).rejects.toMatchObject({ name: 'StoreError', code: '42501' })
    const changed = await store.inTenant('tenant-d', (q) => q.query("UPDATE setting SET value = '2' WHERE tenant = 'tenant-c'"))
    expect(changed.rowCount).toBe(0)
    expect(await read(store, 'tenant-c')).toHaveLength(1)
  })

  test('without a tenant the application role sees nothing', async () => {
    await write(store, 'tenant-e', 'hidden')
    const rows = await store.asOwner(async (q) => {
      await q.query('SET LOCAL ROLE yifa_app')
      return (await q.query('SELECT * FROM setting')).rows
    })
    expect(rows).toEqual([])
  })

  test('role and tenant end with their transaction', async () => {
    await store.inTenant('tenant-f', (q) => q.query('SELECT 1'))
    interface Bound { readonly role: string; readonly tenant: string | null }
    const { rows } = await store.asOwner((q) => q.query<Bound>('SELECT current_user AS role, yifa_tenant() AS tenant'))
    expect(rows[0]?.role).not.toBe('yifa_app')
    expect(rows[0]?.tenant).toBeNull()
  })

  test.each(['', 'A', "a'; RESET ROLE; --", 'x'.repeat(41), '甲'])('a tenant id that is no plain name is refused: %j', async (tenant) => {
    await expect(read(store, tenant)).rejects.toMatchObject({ name: 'TenantError' })
  })

  test('an error inside leaves nothing of the transaction and the store goes on', async () => {
    const failing = store.inTenant('tenant-g', async (q) => {
      await q.query("INSERT INTO setting VALUES ('tenant-g', 'lost', '1')")
      throw new RangeError('演示错误')
    })
    await expect(failing).rejects.toThrow(RangeError)
    expect(await read(store, 'tenant-g')).toEqual([])
  })

  test('a refused statement carries its SQLSTATE', async () => {
    await write(store, 'tenant-h', 'twice')
    await expect(write(store, 'tenant-h', 'twice')).rejects.toMatchObject({ name: 'StoreError', code: '23505' })
  })

  test('a swallowed failure does not pass as a commit', async () => {
    const swallowing = store.inTenant('tenant-i', async (q) => {
      await q.query("INSERT INTO setting VALUES ('tenant-i', 'lost', '1')")
      await q.query('SELECT 1/0').catch(() => undefined)
    })
    await expect(swallowing).rejects.toMatchObject({ code: '25P02' })
    expect(await read(store, 'tenant-i')).toEqual([])
  })

  test('a failure undone to a savepoint does not stop the rest', async () => {
    await store.inTenant('tenant-j', async (q) => {
      await q.query("INSERT INTO setting VALUES ('tenant-j', 'kept', '1')")
      await q.query('SAVEPOINT here')
      await q.query('SELECT 1/0').catch(() => q.query('ROLLBACK TO SAVEPOINT here'))
    })
    expect(await read(store, 'tenant-j')).toEqual([{ key: 'kept', value: 1 }])
  })

  test('a transaction inside a transaction, and a handle used after its end, are refused', async () => {
    await expect(store.inTenant('tenant-k', () => read(store, 'tenant-k'))).rejects.toMatchObject({ name: 'TransactionMisused' })
    const handle = await store.inTenant('tenant-k', async (q) => ({ q }))
    await expect(handle.q.query('SELECT 1')).rejects.toMatchObject({ name: 'TransactionMisused' })
  })

  test('transactions asked for at once are each whole', async () => {
    await store.inTenant('tenant-l', (q) => q.query("INSERT INTO number_series VALUES ('tenant-l', '演示机关', '受理', 2026, 0)"))
    const take = (): Promise<number | undefined> => store.inTenant('tenant-l', async (q) => {
      const { rows } = await q.query<{ last: number }>("UPDATE number_series SET last = last + 1 WHERE tenant = 'tenant-l' RETURNING last")
      return rows[0]?.last
    })
    const taken = await Promise.all(Array.from({ length: 20 }, take))
    expect(taken.toSorted((a = 0, b = 0) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
  })

  test('dates come as text and bigints as numbers, whichever the engine', async () => {
    const values = "SELECT date '2026-02-28' AS day, 9007199254740991::int8 AS big, 1.50::numeric AS sum, null AS none"
    const { rows } = await store.asOwner((q) => q.query(values))
    expect(rows).toEqual([{ day: '2026-02-28', big: 9007199254740991, sum: '1.50', none: null }])
  })
})
