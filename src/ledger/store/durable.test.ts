import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { afterEach, expect, test } from 'vitest'
import { copyTemplate } from '../../../test/stores.ts'
import { openDurable } from './durable.ts'
import { synced } from './durableFiles.ts'

const folders: string[] = []
afterEach(() => { for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true }) })

function template(): string {
  const dataDir = copyTemplate()
  folders.push(dataDir)
  return join(dataDir, 'db')
}

test('every commit of the embedded engine is written through to the disk', async () => {
  const db = await openDurable(template())
  try {
    await db.exec('CREATE TABLE kept (n integer)')
    for (let n = 1; n <= 5; n += 1) {
      const before = synced.count
      await db.query('INSERT INTO kept VALUES ($1)', [n])
      expect(synced.count).toBeGreaterThan(before)
    }
  } finally {
    await db.close()
  }
})

test('the engine as shipped never writes through: the self-check refuses to start on it and says why', async () => {
  const folder = template()
  await expect(openDurable(folder, new NodeFS(folder))).rejects.toThrow(/没有写到磁盘.*不予启动.*DATABASE_URL/s)
})
