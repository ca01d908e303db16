import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { dateOf } from '#core/calendar/plain-date.ts'
import { exportFor, importFor } from '#cases/sheet/desk.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import type { ImportInfo } from '#workbench/api/importing.ts'
import type { House } from '../../house.ts'
import { Refused, getVisitor } from '../request.ts'
import { sendMade } from './attachments.ts'
import { readFilters, type Filters } from './cases.ts'

/** Works in a folder that is gone afterwards. */
export async function inFolder<T>(parent: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(parent, 'yifa-sheet-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** @throws Refused 404 */
export function definitionOf(house: House, id: string): Procedure {
  const definition = house.catalogue.find(id)
  if (!definition) throw new Refused(404, 'no-definition', `没有编号为“${id}”的程序或者台账`)
  return definition
}

/** The uploaded sheet, under a name of ours. @throws Refused 400 for no file, 415 for another kind, 413 when it was cut off */
export async function takeFile(request: FastifyRequest, folder: string): Promise<{ readonly path: string; readonly name: string }> {
  const part = await request.file()
  if (!part) throw new Refused(400, 'no-file', '没有收到文件，请选择文件后重试')
  const ending = extname(part.filename).toLowerCase()
  if (ending !== '.xlsx' && ending !== '.csv') throw new Refused(415, 'bad-kind', '只能导入 .xlsx 或者 .csv 文件；旧的 .xls 请用 Excel 或者 WPS 另存为 .xlsx')
  const path = join(folder, `${randomUUID()}${ending}`)
  await pipeline(part.file, createWriteStream(path))
  if (part.file.truncated) throw new Refused(413, 'too-large', '文件过大，没有导入')
  return { path, name: part.filename }
}

/** Ledgers as Excel: the current query out, a filled sheet in. */
export async function sheetRoutes(app: FastifyInstance, house: House): Promise<void> {
  const { tenant, reading } = house
  app.get<{ Params: { id: string }; Querystring: Filters & { ledger?: string; reason?: string } }>('/api/definitions/:id/export', async (request, reply) => {
    const visitor = getVisitor(request)
    const definition = definitionOf(house, request.params.id)
    const { organ, state, open, text, light, from, to } = readFilters(request.query)
    const { reason, ledger } = request.query
    const query = { ...(organ ? { organ } : {}), ...(state ? { state } : {}), ...(open === undefined ? {} : { open }), ...(text ? { text } : {}), ...(light ? { light } : {}), ...(from ? { from } : {}), ...(to ? { to } : {}) }
    const data = await inFolder(tmpdir(), async (folder) => {
      const path = join(folder, 'ledger.xlsx')
      await exportFor(reading, visitor, tenant, definition, { query, ...(ledger ? { form: ledger } : {}), ...(reason === undefined ? {} : { reason: reason.slice(0, 200) }) }, path)
      return readFile(path)
    })
    return sendMade(reply, data, `${definition.name}台账（${dateOf(house.cases.setting.now())}）.xlsx`)
  })
  app.post<{ Params: { id: string }; Querystring: { organ?: string } }>('/api/definitions/:id/import', async (request): Promise<ImportInfo> => {
    const visitor = getVisitor(request)
    const definition = definitionOf(house, request.params.id)
    const result = await inFolder(tmpdir(), async (folder) => importFor(reading, visitor, tenant, definition, request.query.organ ?? '', (await takeFile(request, folder)).path))
    if (!result) throw new Refused(403, 'wrong-person', `您的岗位不能在该单位登记“${definition.name}”`)
    return result
  })
}
