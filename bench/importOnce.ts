import { importSheet } from '#cases/sheet/import.ts'
import { answersIn, columnsOf } from '#cases/sheet/answers.ts'
import { readRows } from '#cases/sheet/rows.ts'
import type { Queries } from '#ledger/store/store.ts'
import { TENANT } from '#server/house.ts'
import { ORGANS, openTown } from './town.ts'

/** One import in a process of its own, so that the memory it takes can be told: through the ledger, or plainly. */
export interface Task { readonly way: 'ledger' | 'plain'; readonly path: string; readonly databaseUrl?: string }
/** Milliseconds from the first row read to the last on disk; megabytes that the process had at most. */
export interface Taken { readonly rows: number; readonly ms: number; readonly megabytes: number }

const BATCH = 200

/** Plain rows, a statement of two hundred each: nothing decides, nothing is hashed, searched or counted. */
async function insertPlainly(q: Queries, columns: readonly string[], rows: readonly (readonly unknown[])[]): Promise<void> {
  const places = rows.map((row, at) => `(${row.map((_, index) => `$${at * columns.length + index + 1}`).join(', ')})`).join(', ')
  await q.query(`INSERT INTO plain VALUES ${places} ON CONFLICT DO NOTHING`, rows.flat())
}

async function run({ way, path, databaseUrl }: Task): Promise<Taken> {
  const { house, close } = await openTown({ on: databaseUrl ? 'PostgreSQL' : 'PGlite', ...(databaseUrl ? { databaseUrl } : {}) })
  const hotline = house.catalogue.find('hotline')
  if (!hotline) throw new Error('没有12345工单的定义')
  try {
    const fields = Object.keys(hotline.opens.asks ?? {}).filter((name) => ['工单编号', '来电人', '来电人联系电话', '诉求类型', '诉求内容', '发生地址', '受理时间', '截止时间'].includes(name))
    if (way === 'plain') await house.ledger.store.asOwner((q) => q.query(`CREATE TABLE plain (${fields.map((name) => `"${name}" text`).join(', ')}, PRIMARY KEY ("工单编号"))`))
    const from = performance.now()
    let rows = 0
    if (way === 'ledger') rows = (await importSheet(house.cases, hotline, { tenant: TENANT, organ: ORGANS[0], by: '演示经办', path })).accepted
    else {
      const columns = columnsOf(hotline)
      let batch: (readonly unknown[])[] = []
      const flush = async (): Promise<void> => {
        const waiting = batch
        batch = []
        if (waiting.length > 0) await house.ledger.store.asOwner((q) => insertPlainly(q, fields, waiting))
        rows += waiting.length
      }
      for await (const { cells } of readRows(path, new Set(columns.keys()))) {
        const answers = answersIn(hotline.opens.asks ?? {}, columns, cells)
        batch.push(fields.map((name) => answers[name] ?? null))
        if (batch.length === BATCH) await flush()
      }
      await flush()
    }
    return { rows, ms: performance.now() - from, megabytes: process.resourceUsage().maxRSS / 1024 }
  } finally {
    await close()
  }
}

process.stdout.write(`${JSON.stringify(await run(JSON.parse(process.argv[2] ?? '{}') as Task))}\n`)
