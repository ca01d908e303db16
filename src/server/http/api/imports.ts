import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { BatchInfo } from '#cases/sheet/account.ts'
import { bring, findFor, listFor, preview, start, stop, templatesOf, undo, type Desk } from '#cases/sheet/counter.ts'
import { askedBySheet } from '#cases/sheet/import.ts'
import { writeFaults } from '#cases/sheet/faultSheet.ts'
import type { Wish } from '#cases/sheet/mapping.ts'
import type { ImportBatch } from '#workbench/api/importing.ts'
import type { House } from '../../house.ts'
import { checkText, readBody, safeName } from '../input.ts'
import { Refused, getVisitor } from '../request.ts'
import type { Visitor } from '../signIn.ts'
import { sendMade } from './attachments.ts'
import { fieldForms } from './present.ts'
import { definitionOf, inFolder, takeFile } from './sheets.ts'

/** Rows that were not taken, told with a batch; all of them are in its file. */
const SHOWN = 200

interface OfBatch { Params: { batch: string } }

function readTexts(value: unknown, name: string): Readonly<Record<string, string>> | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'object' || Array.isArray(value)) throw new Refused(400, 'bad-request', `${name} 应为以列名或者填写项为键的对象`)
  return Object.fromEntries(Object.entries(value).map(([key, text]) => {
    if (typeof text !== 'string') throw new Refused(400, 'bad-request', `“${checkText(key, name, 200)}”的内容应为文字`)
    return [checkText(key, name, 200), checkText(text, key, 500)]
  }))
}

function readWish(request: FastifyRequest): Wish {
  const { columns, fixed, template, correct } = readBody(request, [])
  const [read, same] = [readTexts(columns, 'columns'), readTexts(fixed, 'fixed')]
  return { ...(read ? { columns: read } : {}), ...(same ? { fixed: same } : {}), ...(typeof template === 'string' && template !== '' ? { template: checkText(template, 'template', 100) } : {}), ...(typeof correct === 'string' && correct !== '' ? { correct: checkText(correct, 'correct', 200) } : {}) }
}

async function present(house: House, desk: Desk, info: BatchInfo): Promise<ImportBatch> {
  const { id, definition, organ, started, stopping, record: { columns, fixed, ...record } } = info
  const faults = await house.ledger.imports.listFaults(house.tenant, id, SHOWN)
  return {
    id, definition, organ, started, stopping, ...record, columns, fixed, asks: fieldForms(askedBySheet(definitionOf(house, definition), { tenant: house.tenant, organ, ...(record.action === undefined ? {} : { action: record.action }) })),
    templates: templatesOf(desk, definition, record.action).map(({ id: template, name, source }) => ({ id: template, name, source })),
    rejected: faults.map(({ row, column, says }) => ({ row, column, says })),
  }
}

/** The counter to which sheets are brought: work goes on while they are looked at, and stops with the server after the rows at hand. */
function deskOf(app: FastifyInstance, house: House): Desk {
  const running = new Set<Promise<void>>()
  const stopping = new AbortController()
  app.addHook('onClose', async () => { stopping.abort(); await Promise.allSettled(running) })
  const later = (work: Promise<void>): void => {
    running.add(work)
    void work.catch((error: unknown) => app.log.error(error)).finally(() => running.delete(work))
  }
  return { cases: house.cases, tenant: house.tenant, folder: join(house.place.dataDir, 'imports'), templateFolder: join(house.place.dataDir, 'import-templates'), later, signal: stopping.signal }
}

const NONE = '没有这一批导入，或者您的岗位不能登记这一类事项'

/** Imports step by step: bring a file, see what it would bring, change how its columns are read, begin, stop, take back. */
export async function importRoutes(app: FastifyInstance, house: House): Promise<void> {
  const desk = deskOf(app, house)
  const answer = async (info: BatchInfo | undefined): Promise<ImportBatch> => {
    if (!info) throw new Refused(404, 'no-import', NONE)
    return present(house, desk, info)
  }
  const on = (path: string, work: (visitor: Visitor, batch: string, request: FastifyRequest) => Promise<BatchInfo | undefined>): void => {
    app.post<OfBatch>(`/api/imports/:batch/${path}`, async (request) => answer(await work(getVisitor(request), request.params.batch, request)))
  }
  app.post<{ Params: { id: string }; Querystring: { organ?: string; action?: string } }>('/api/definitions/:id/imports', async (request): Promise<ImportBatch> => {
    const visitor = getVisitor(request)
    const definition = definitionOf(house, request.params.id)
    const info = await inFolder(house.place.dataDir, async (folder) => {
      const { path, name } = await takeFile(request, folder)
      const { organ = '', action } = request.query
      return bring(desk, visitor, definition, { organ, path, name: safeName(name), ...(action ? { action } : {}) })
    })
    if (!info) throw new Refused(403, 'wrong-person', `您的岗位不能在该单位登记“${definition.name}”${request.query.action ? `的“${request.query.action}”` : ''}`)
    return present(house, desk, info)
  })
  app.get<{ Params: { id: string } }>('/api/definitions/:id/imports', async (request): Promise<readonly ImportBatch[]> => {
    const found = await listFor(desk, getVisitor(request), definitionOf(house, request.params.id))
    return Promise.all(found.map(async (info) => ({ ...await present(house, desk, info), rejected: [] })))
  })
  app.get<OfBatch>('/api/imports/:batch', async (request) => answer(await findFor(desk, getVisitor(request), request.params.batch)))
  on('preview', (visitor, batch, request) => preview(desk, visitor, batch, readWish(request)))
  on('start', (visitor, batch) => start(desk, visitor, batch))
  on('stop', (visitor, batch) => stop(desk, visitor, batch))
  on('undo', (visitor, batch, request) => undo(desk, visitor, batch, readBody(request, ['reason']).reason))
  app.get<OfBatch>('/api/imports/:batch/faults', async (request, reply) => {
    const info = await findFor(desk, getVisitor(request), request.params.batch)
    if (!info) throw new Refused(404, 'no-import', NONE)
    const path = join(house.place.dataDir, `faults-${info.id}-${crypto.randomUUID()}.csv`)
    try {
      await writeFaults(house.ledger, house.tenant, info.id, path)
      return sendMade(reply, await readFile(path), `${info.record.file}未入账的行.csv`)
    } finally {
      await rm(path, { force: true })
    }
  })
}
