import { importSheet } from '#cases/sheet/import.ts'
import { answersIn, columnsOf } from '#cases/sheet/answers.ts'
import { readRows } from '#cases/sheet/rows.ts'
import { undoImport } from '#cases/sheet/undo.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import type { Queries } from '#ledger/store/store.ts'
import { TENANT, type House } from '#server/house.ts'
import { ORGANS, openTown } from './town.ts'

/** One piece of work on a sheet in a process of its own, so that the memory it takes can be told: through the ledger, plainly, or taking the latest import back. */
export interface Task { readonly way: 'ledger' | 'plain' | 'undo'; readonly path: string; readonly databaseUrl?: string; readonly dataDir?: string }
/** Milliseconds from the first row read to the last on disk, of the processor's time in this process too; megabytes that the process had at most. */
export interface Taken { readonly rows: number; readonly ms: number; readonly cpu: number; readonly megabytes: number }

const BATCH = 200

/** Plain rows, a statement of two hundred each: nothing decides, nothing is hashed, searched or counted. */
async function insertPlainly(q: Queries, columns: readonly string[], rows: readonly (readonly unknown[])[]): Promise<void> {
  const places = rows.map((row, at) => `(${row.map((_, index) => `$${at * columns.length + index + 1}`).join(', ')})`).join(', ')
  await q.query(`INSERT INTO plain VALUES ${places} ON CONFLICT DO NOTHING`, rows.flat())
}

const PLAIN = ['工单编号', '来电人', '来电人联系电话', '诉求类型', '诉求内容', '发生地址', '受理时间', '截止时间']

async function loadPlainly({ ledger }: House, hotline: Procedure, path: string): Promise<number> {
  const asks = hotline.opens.asks ?? {}
  const fields = Object.keys(asks).filter((name) => PLAIN.includes(name))
  const columns = columnsOf(hotline)
  await ledger.store.asOwner((q) => q.query(`CREATE TABLE plain (${fields.map((name) => `"${name}" text`).join(', ')}, PRIMARY KEY ("工单编号"))`))
  let rows = 0
  let batch: (readonly unknown[])[] = []
  const flush = async (): Promise<void> => {
    const waiting = batch
    batch = []
    if (waiting.length > 0) await ledger.store.asOwner((q) => insertPlainly(q, fields, waiting))
    rows += waiting.length
  }
  for await (const { cells } of readRows(path, new Set(columns.keys()))) {
    const answers = answersIn(asks, columns, cells)
    batch.push(fields.map((name) => answers[name] ?? null))
    if (batch.length === BATCH) await flush()
  }
  await flush()
  return rows
}

async function takeBack({ ledger, cases }: House, hotline: Procedure): Promise<number> {
  const [latest] = await ledger.imports.list(TENANT, [ORGANS[0]], hotline.id, 1)
  if (!latest) throw new Error('没有可以撤销的导入')
  const by = { person: '演示经办', role: '热线派单员', organ: ORGANS[0] }
  return (await undoImport(cases, { tenant: TENANT, batch: latest.id, by, reason: '演示：表格取错了年度' })).withdrawn
}

function work(house: House, { way, path }: Task): Promise<number> {
  const hotline = house.catalogue.find('hotline')
  if (!hotline) throw new Error('没有12345工单的定义')
  if (way === 'plain') return loadPlainly(house, hotline, path)
  if (way === 'undo') return takeBack(house, hotline)
  return importSheet(house.cases, hotline, { tenant: TENANT, organ: ORGANS[0], by: '演示经办', path }).then(({ accepted }) => accepted)
}

const processorMs = (): number => { const { userCPUTime, systemCPUTime } = process.resourceUsage(); return (userCPUTime + systemCPUTime) / 1000 }

async function run(task: Task): Promise<Taken> {
  const { databaseUrl, dataDir } = task
  const { house, close } = await openTown({ on: databaseUrl ? 'PostgreSQL' : 'PGlite', ...(databaseUrl ? { databaseUrl } : {}), ...(dataDir ? { dataDir } : {}) })
  try {
    const [from, cpu] = [performance.now(), processorMs()]
    const rows = await work(house, task)
    return { rows, ms: performance.now() - from, cpu: processorMs() - cpu, megabytes: process.resourceUsage().maxRSS / 1024 }
  } finally {
    await close()
  }
}

process.stdout.write(`${JSON.stringify(await run(JSON.parse(process.argv[2] ?? '{}') as Task))}\n`)
