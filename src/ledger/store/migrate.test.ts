import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeOnBothStores } from '../../../test/stores.ts'
import { migrate, readMigrations, statementsOf } from './migrate.ts'
import { openStore } from './open.ts'
import type { Location, Store } from './store.ts'

const SCRIPT = { name: '9001-demo.sql', sql: 'CREATE TABLE demo (n integer);\nINSERT INTO demo VALUES (1);\n' }

describeOnBothStores('变更脚本', (locate) => {
  let store: Store
  let location: Location
  beforeAll(async () => { location = await locate(); store = await openStore(location) })
  afterAll(() => store.close())

  test('each script is applied once', async () => {
    await migrate(store, [SCRIPT])
    await migrate(store, [SCRIPT])
    const { rows } = await store.asOwner((q) => q.query('SELECT n FROM demo'))
    expect(rows).toEqual([{ n: 1 }])
  })

  test('an applied script that was changed since is refused by name', async () => {
    await migrate(store, [SCRIPT])
    await expect(migrate(store, [{ ...SCRIPT, sql: `${SCRIPT.sql}SELECT 1;` }])).rejects.toThrow(/“9001-demo\.sql”.*不得修改/s)
  })

  test('opening refuses a database whose applied scripts differ from the program’s', async () => {
    const other = await locate()
    const first = await openStore(other)
    await first.asOwner((q) => q.query("UPDATE migration SET sha256 = 'other' WHERE name = $1", [readMigrations()[0]?.name]))
    await first.close()
    await expect(openStore(other)).rejects.toMatchObject({ name: 'MigrationChanged' })
  })

  test('a script that fails half way leaves nothing and is not recorded', async () => {
    const broken = { name: '9002-broken.sql', sql: 'CREATE TABLE half (n integer);\nSELECT 1/0;\n' }
    await expect(migrate(store, [broken])).rejects.toMatchObject({ code: '22012' })
    const left = "SELECT to_regclass('half') AS made, (SELECT count(*) FROM migration WHERE name LIKE '9002%') AS noted"
    const { rows } = await store.asOwner((q) => q.query(left))
    expect(rows).toEqual([{ made: null, noted: 0 }])
  })
})

test('a script is cut at line-end semicolons, never inside a function body', () => {
  const body = 'CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$\n  SELECT 1;\n$$;'
  expect(statementsOf(`-- why\n${body}\nSELECT 2;\n`)).toEqual([body, 'SELECT 2;'])
})
