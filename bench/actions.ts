import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { FastifyInstance } from 'fastify'
import { makeApp } from '#server/http/app.ts'
import { TENANT, type House } from '#server/house.ts'
import { readWork, writeBare, type BareWork } from './bareSql.ts'
import { CALLER, type Order } from './order.ts'
import type { Measure } from './measure.ts'
import type { Sizes } from './sizes.ts'
import { LOGIN, ORGANS, PASSWORD, openTown, type Site } from './town.ts'

const drive = (order: Order): Promise<{ actions: number; milliseconds: number }> => new Promise((resolve, reject) => {
  const worker = new Worker(new URL('./clients.ts', import.meta.url), { workerData: order, execArgv: [] })
  worker.once('message', resolve)
  worker.once('error', reject)
})

/** The sequencer as `yifa serve` runs it: one round a second while actions come in. */
function keepSequencing(house: House): () => Promise<void> {
  let stopped = false
  const loop = (async () => { while (!stopped) { await house.ledger.sequence(TENANT); await new Promise((resolve) => { setTimeout(resolve, 1000) }) } })()
  return async () => { stopped = true; await loop }
}

async function signInto(app: FastifyInstance): Promise<string> {
  const answer = await app.inject({ method: 'POST', url: '/api/session', payload: { login: LOGIN, password: PASSWORD }, headers: CALLER })
  if (answer.statusCode !== 200) throw new Error(`未能登录：${answer.body}`)
  return answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
}

/** Serves a town over a real socket and lets clients act in it. @returns actions a second (answered in short, and each with the whole page of its case), and what they wrote */
async function throughHttp(site: Site, { actions, clients }: Sizes): Promise<{ rate: number; pageRate: number; work: BareWork }> {
  const town = await openTown(site)
  const app = await makeApp(town.house)
  try {
    await app.listen({ port: 0, host: '127.0.0.1' })
    const { port } = app.server.address() as AddressInfo
    const order = { port, cookie: await signInto(app), organ: ORGANS[0], clients }
    await drive({ ...order, actions: Math.ceil(actions / 10), prefix: 'warm', minimal: false })
    const stop = keepSequencing(town.house)
    const rateOf = async (minimal: boolean): Promise<number> => {
      const { actions: done, milliseconds } = await drive({ ...order, actions, prefix: minimal ? 'little' : 'page', minimal })
      return (done * 1000) / milliseconds
    }
    const [rate, pageRate] = [await rateOf(true), await rateOf(false)]
    await stop()
    return { rate, pageRate, work: await readWork(town.house.ledger) }
  } finally {
    await app.close()
    await town.close()
  }
}

/** Durable actions a second through HTTP, the same rows by bare SQL on a second, empty database of the same engine, and their ratio. */
export async function measureActions(site: Site, emptyDatabaseUrl: string | undefined, sizes: Sizes): Promise<readonly Measure[]> {
  const { on } = site
  const { rate, pageRate, work } = await throughHttp(site, sizes)
  const dataDir = mkdtempSync(join(tmpdir(), 'yifa-bare-'))
  const bare = await writeBare(work, { dataDir, ...(emptyDatabaseUrl ? { databaseUrl: emptyDatabaseUrl } : {}) }, sizes.clients)
  rmSync(dataDir, { recursive: true, force: true })
  return [
    { what: 'durable actions through HTTP', on, value: rate, unit: 'per second', note: `${sizes.actions} actions, ${sizes.clients} clients, sequencer running` },
    { what: 'durable actions through HTTP, each answered with the page of its case', on, value: pageRate, unit: 'per second' },
    { what: 'the same rows by bare SQL', on, value: bare, unit: 'per second' },
    { what: 'HTTP ÷ bare SQL', on, value: rate / bare, unit: '', atLeast: 0.5 },
    { what: 'HTTP with pages ÷ bare SQL', on, value: pageRate / bare, unit: '' },
  ]
}
