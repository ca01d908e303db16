import type { FastifyRequest } from 'fastify'
import type { Visitor } from './signIn.ts'

declare module 'fastify' {
  interface FastifyRequest { visitor: Visitor | undefined }
}

export const SESSION_COOKIE = 'yifa'
/** Who may not see what they asked for: 401 without sign-in, 404 instead of "it exists but not for you". */
export class Refused extends Error {
  readonly status: number
  readonly code: string
  constructor(status: number, code: string, says: string) {
    super(says)
    this.name = 'Refused'
    this.status = status
    this.code = code
  }
}

/** @throws Refused 401 for whoever is not signed in */
export function getVisitor(request: FastifyRequest): Visitor {
  if (!request.visitor) throw new Refused(401, 'not-signed-in', '请先登录')
  return request.visitor
}
