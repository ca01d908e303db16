import { parseArgs } from 'node:util'
import pg from 'pg'
import { startPostgres } from '../test/postgres.ts'
import { PARTS, measureAll, type Part } from './all.ts'
import { isWithin, tableOf } from './measure.ts'
import { REAL, SMOKE } from './sizes.ts'

const USAGE = 'npm run bench -- [--smoke] [--json] [--parts rules,actions,growth,tables,imports] [--engines pglite,postgres] [--actions N] [--clients N] [--few N] [--many N] [--cases N] [--rows N] [--computations N]'

const { values } = parseArgs({
  options: {
    smoke: { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean' }, parts: { type: 'string' }, engines: { type: 'string' },
    actions: { type: 'string' }, clients: { type: 'string' }, few: { type: 'string' }, many: { type: 'string' }, cases: { type: 'string' }, rows: { type: 'string' }, computations: { type: 'string' },
  },
})

const sizeNames = ['actions', 'clients', 'few', 'many', 'cases', 'rows', 'computations'] as const
const given = Object.fromEntries(sizeNames.flatMap((name) => (values[name] === undefined ? [] : [[name, Number(values[name])]])))
const log = (line: string): void => { process.stderr.write(`${line}\n`) }

/** A server that really syncs, and new databases on it; started only when it is asked for. */
function serverOnDemand() {
  let server: ReturnType<typeof startPostgres> | undefined
  let made = 0
  const newDatabase = async (): Promise<string> => {
    const { url } = await (server ??= startPostgres({ durable: true }))
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    const name = `bench_${(made += 1)}`
    await client.query(`CREATE DATABASE ${name}`)
    await client.end()
    return Object.assign(new URL(url), { pathname: `/${name}` }).href
  }
  return { newDatabase, stop: async () => { await (await server)?.stop() } }
}

if (values.help || Object.values(given).some((size) => !Number.isInteger(size) || size < 1)) {
  log(USAGE)
  process.exitCode = values.help ? 0 : 2
} else {
  const server = serverOnDemand()
  try {
    const measures = await measureAll({
      parts: (values.parts?.split(',') ?? PARTS) as readonly Part[], engines: (values.engines?.split(',') ?? ['pglite', 'postgres']) as ('pglite' | 'postgres')[],
      sizes: { ...(values.smoke ? SMOKE : REAL), ...given }, newDatabase: server.newDatabase, log,
    })
    process.stdout.write(values.json ? `${JSON.stringify(measures, null, 1)}\n` : tableOf(measures).map((line) => `${line}\n`).join(''))
    process.exitCode = measures.every(isWithin) ? 0 : 1
  } catch (error) {
    // Told before the server goes: what it does to connections still open would drown it.
    log(error instanceof Error ? error.stack ?? error.message : String(error))
    process.exitCode = 1
  } finally {
    await server.stop()
  }
}
