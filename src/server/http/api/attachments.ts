import type { FastifyInstance, FastifyReply } from 'fastify'
import type { AttachmentInfo } from '#workbench/api/contract.ts'
import type { House } from '../../house.ts'
import { safeName } from '../input.ts'
import { Refused, getVisitor } from '../request.ts'

const MEDIA: Readonly<Record<string, string>> = {
  pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** Sends a file that was made just now; a PDF may be looked at in its own tab. */
export function sendMade(reply: FastifyReply, data: Buffer, name: string, inline = false): FastifyReply {
  return reply.type(MEDIA[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream').header('content-disposition', `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`).send(data)
}

/** Sends a stored file as a download; it is never shown inside our own origin as a page. */
export async function sendFile(house: House, reply: FastifyReply, hash: string): Promise<FastifyReply> {
  const found = await house.ledger.findAttachment(house.tenant, hash)
  const data = found && await house.ledger.readAttachment(house.tenant, hash)
  if (!found || !data) throw new Refused(404, 'no-file', '没有这个文件')
  return reply.type(found.type).header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(found.name)}`).send(data)
}

export async function attachmentRoutes(app: FastifyInstance, house: House): Promise<void> {
  app.post('/api/attachments', async (request): Promise<AttachmentInfo> => {
    getVisitor(request)
    const part = await request.file()
    if (!part) throw new Refused(400, 'no-file', '没有收到文件，请选择文件后重试')
    const data = await part.toBuffer()
    const { hash, name, size, type } = await house.ledger.putAttachment(house.tenant, data, { name: safeName(part.filename) })
    return { hash, name, size, type }
  })
  app.get<{ Params: { id: string; hash: string } }>('/api/cases/:id/files/:hash', async (request, reply) => {
    const file = await house.reading.get(getVisitor(request), house.tenant, request.params.id)
    const belongs = file?.kase.acts.some(({ answers }) => Object.values(answers).some((value) => Array.isArray(value) && value.includes(request.params.hash)))
    if (!belongs) throw new Refused(404, 'no-file', '没有这个文件，或者您无权查看')
    return sendFile(house, reply, request.params.hash)
  })
}
