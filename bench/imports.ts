import { execFile } from 'node:child_process'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { promisify } from 'node:util'
import type { Taken, Task } from './importOnce.ts'
import type { Measure } from './measure.ts'
import type { Sizes } from './sizes.ts'

const SCRIPT = join(import.meta.dirname, 'importOnce.ts')
const two = (n: number): string => String(n).padStart(2, '0')

/** A sheet of the city's tickets, each with its own number. */
async function writeSheet(path: string, rows: number): Promise<void> {
  const file = createWriteStream(path)
  const done = finished(file)
  file.write('工单编号,来电人,联系电话,诉求类型,诉求内容,发生地址,受理时间,截止时间\n')
  for (let n = 1; n <= rows; n += 1) {
    const day = `2025-${two((n % 12) + 1)}-${two((n % 27) + 1)}`
    if (!file.write(`YS2025${String(n).padStart(7, '0')},演示来电人${n % 900},13800000001,${['投诉', '咨询', '求助', '举报'][n % 4] ?? '投诉'},演示诉求：路灯不亮，晚上出行不便，第${n}件,演示路${n % 500}号,${day} 09:${two(n % 60)},${day} 17:30\n`)) await once(file, 'drain')
  }
  file.end()
  await done
}

async function take(task: Task): Promise<Taken> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--no-warnings', SCRIPT, JSON.stringify(task)], { maxBuffer: 1 << 20 })
  return JSON.parse(stdout) as Taken
}

const rateOf = ({ rows, ms }: Taken): number => (rows * 1000) / ms

/** An import of many rows and of a tenth of them, and the same rows loaded plainly into the same kind of database, each in a process of its own. */
export async function measureImports(on: Measure['on'], newDatabase: (() => Promise<string>) | undefined, { rows }: Sizes, log: (line: string) => void): Promise<readonly Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'yifa-bench-import-'))
  const [many, few] = [join(folder, 'many.csv'), join(folder, 'few.csv')]
  const at = async () => (newDatabase ? { databaseUrl: await newDatabase() } : {})
  try {
    await writeSheet(many, rows)
    await writeSheet(few, Math.ceil(rows / 10))
    const plain = await take({ way: 'plain', path: many, ...await at() })
    log(`  plain: ${plain.rows} rows`)
    const small = await take({ way: 'ledger', path: few, ...await at() })
    const ledger = await take({ way: 'ledger', path: many, ...await at() })
    log(`  imported: ${ledger.rows} rows`)
    if (ledger.rows !== rows || plain.rows !== rows) throw new Error(`应入账${rows}行，实入${ledger.rows}行，照录${plain.rows}行`)
    return [
      { what: 'import through the ledger', on, value: rateOf(ledger), unit: 'rows/s' }, { what: 'the same rows inserted plainly', on, value: rateOf(plain), unit: 'rows/s' },
      { what: 'import: ledger ÷ plain', on, value: rateOf(ledger) / rateOf(plain), unit: '', note: `${rows} rows` },
      { what: 'import: most memory', on, value: ledger.megabytes, unit: 'MB', note: `a tenth of the rows: ${Math.round(small.megabytes)} MB; plainly: ${Math.round(plain.megabytes)} MB` },
      { what: 'import memory: ledger ÷ plain', on, value: ledger.megabytes / plain.megabytes, unit: '', atMost: 3 },
      { what: 'import memory: many ÷ few rows', on, value: ledger.megabytes / small.megabytes, unit: '', atMost: 1.5 },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
