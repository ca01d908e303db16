import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Taken, Task } from './importOnce.ts'
import type { Measure } from './measure.ts'
import { FORMATS, type Format } from './sheets.ts'
import type { Sizes } from './sizes.ts'

const SCRIPT = join(import.meta.dirname, 'importOnce.ts')

async function take(task: Task): Promise<Taken> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--no-warnings', SCRIPT, JSON.stringify(task)], { maxBuffer: 1 << 20 })
  return JSON.parse(stdout) as Taken
}

const rateOf = ({ rows, ms }: Taken): number => (rows * 1000) / ms

/** Where a task writes: a database of the server, or a folder for the embedded engine. */
type Place = Pick<Task, 'databaseUrl' | 'dataDir'>

interface Bringing { readonly on: Measure['on']; readonly folder: string; readonly newPlace: () => Promise<Place>; readonly rows: number; readonly log: (line: string) => void }

function checkRows(what: string, { rows }: Taken, wanted: number): void {
  if (rows !== wanted) throw new Error(`${what}：应有${wanted}行，实有${rows}行`)
}

interface Imported { readonly path: string; readonly place: Place; readonly taken: Taken; readonly measures: readonly Measure[] }

/** A sheet of many rows and one of a tenth of them through the ledger, and the many rows loaded plainly into the same kind of database. */
async function measureFormat({ on, folder, newPlace, rows, log }: Bringing, format: Format): Promise<Imported> {
  const [path, few] = [join(folder, `many.${format}`), join(folder, `few.${format}`)]
  await FORMATS[format](path, rows)
  await FORMATS[format](few, Math.ceil(rows / 10))
  const plain = await take({ way: 'plain', path, ...await newPlace() })
  const small = await take({ way: 'ledger', path: few, ...await newPlace() })
  const place = await newPlace()
  const taken = await take({ way: 'ledger', path, ...place })
  checkRows('照录', plain, rows)
  checkRows('入账', taken, rows)
  log(`  ${format}: ${rows} rows, plainly in ${Math.round(plain.ms / 1000)} s, imported in ${Math.round(taken.ms / 1000)} s`)
  return {
    path, place, taken,
    measures: [
      { what: `import of .${format}`, on, value: rateOf(taken), unit: 'rows/s', note: `processor ${(taken.cpu / rows).toFixed(2)} ms a row in this process` },
      { what: `the same rows of .${format} inserted plainly`, on, value: rateOf(plain), unit: 'rows/s' },
      { what: `import of .${format}: ledger ÷ plain`, on, value: rateOf(taken) / rateOf(plain), unit: '', note: `${rows} rows` },
      { what: `import of .${format}: most memory`, on, value: taken.megabytes, unit: 'MB', note: `a tenth of the rows: ${Math.round(small.megabytes)} MB; plainly: ${Math.round(plain.megabytes)} MB` },
      { what: `import memory of .${format}: ledger ÷ plain`, on, value: taken.megabytes / plain.megabytes, unit: '', atMost: 3 },
      { what: `import memory of .${format}: many ÷ few rows`, on, value: taken.megabytes / small.megabytes, unit: '', atMost: 1.5 },
    ],
  }
}

/** The whole import taken back, and the same file brought in again afterwards: each row restores its matter. */
async function measureBack({ on, rows, log }: Bringing, { path, place, taken }: Imported): Promise<readonly Measure[]> {
  const undone = await take({ way: 'undo', path, ...place })
  checkRows('撤销', undone, rows)
  log(`  taken back in ${Math.round(undone.ms / 1000)} s`)
  const again = await take({ way: 'ledger', path, ...place })
  checkRows('恢复', again, rows)
  log(`  brought back in ${Math.round(again.ms / 1000)} s`)
  return [
    { what: 'import taken back', on, value: rateOf(undone), unit: 'rows/s', note: `processor ${(undone.cpu / rows).toFixed(2)} ms a row in this process` },
    { what: 'taking back ÷ import', on, value: rateOf(undone) / rateOf(taken), unit: '', note: 'speed' },
    { what: 'taking back: memory ÷ import', on, value: undone.megabytes / taken.megabytes, unit: '', atMost: 1.5, note: `${Math.round(undone.megabytes)} MB` },
    { what: 'import brought back', on, value: rateOf(again), unit: 'rows/s', note: `processor ${(again.cpu / rows).toFixed(2)} ms a row in this process` },
    { what: 'bringing back ÷ import', on, value: rateOf(again) / rateOf(taken), unit: '', note: 'speed' },
    { what: 'bringing back: memory ÷ import', on, value: again.megabytes / taken.megabytes, unit: '', atMost: 1.5, note: `${Math.round(again.megabytes)} MB` },
  ]
}

/** Imports of both formats, the first of them taken back and brought in again, each in a process of its own. */
export async function measureImports(on: Measure['on'], newDatabase: (() => Promise<string>) | undefined, { rows }: Sizes, log: (line: string) => void): Promise<readonly Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'yifa-bench-import-'))
  const newPlace = async (): Promise<Place> => (newDatabase ? { databaseUrl: await newDatabase() } : { dataDir: mkdtempSync(join(folder, 'data-')) })
  const bringing = { on, folder, newPlace, rows, log }
  try {
    const csv = await measureFormat(bringing, 'csv')
    const back = await measureBack(bringing, csv)
    const xlsx = await measureFormat(bringing, 'xlsx')
    return [...csv.measures, ...xlsx.measures, ...back]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
