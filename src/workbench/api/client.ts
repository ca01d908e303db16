import type { AttachmentInfo, ErrorInfo, RefusalInfo } from './contract.ts'
import type { ImportBatch } from './importing.ts'

/** What the server answers to a write: done, or every reason against it. A network failure throws instead. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: RefusalInfo }

/** A refusal that is no matter of the case: not signed in, not found, too large. */
export class ApiError extends Error {
  readonly status: number
  readonly code: string
  constructor(status: number, { error, says }: ErrorInfo) {
    super(says)
    this.name = 'ApiError'
    this.status = status
    this.code = error
  }
}

const SIGNED_OUT = '登录已过期，您填写的内容仍在。请在新标签页登录工作台后，回到本页再按一次提交'
const UNREACHABLE = '没有连上服务器，您填写的内容仍在，请检查网络后再按一次提交（不会重复登记）'

async function send(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { credentials: 'same-origin', ...init })
  } catch {
    throw new ApiError(0, { error: 'unreachable', says: UNREACHABLE })
  }
}

const failure = async (response: Response): Promise<ApiError> =>
  new ApiError(response.status, await response.json().catch(() => ({ error: 'failure', says: '系统未能完成这一步，请重试' })) as ErrorInfo)

export async function get<T>(path: string): Promise<T> {
  const response = await send(path, {})
  if (!response.ok) throw await failure(response)
  return await response.json() as T
}

/** Posts JSON; 422 and 409 are answers, everything else that is not success throws. */
export async function post<T>(path: string, body: unknown): Promise<Answer<T>> {
  const response = await send(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  if (response.ok) return { ok: true, value: await response.json() as T }
  if (response.status === 401 && path !== '/api/session') throw new ApiError(401, { error: 'signed-out', says: SIGNED_OUT })
  if (response.status !== 422 && response.status !== 409) throw await failure(response)
  const refusal = await response.json() as RefusalInfo & ErrorInfo
  if (!Array.isArray(refusal.reasons)) throw new ApiError(response.status, refusal)
  return { ok: false, refusal }
}

export async function signOut(): Promise<void> {
  await send('/api/session', { method: 'DELETE' })
}

async function sendFile<T>(path: string, file: File): Promise<T> {
  const body = new FormData()
  body.append('file', file)
  const response = await send(path, { method: 'POST', body })
  if (!response.ok) throw await failure(response)
  return await response.json() as T
}

export const upload = (file: File): Promise<AttachmentInfo> => sendFile('/api/attachments', file)

/** Brings a sheet to be looked through; nothing of it is in the ledger before it is started. */
export const bringSheet = (definition: string, { organ, action }: { readonly organ: string; readonly action: string }, file: File): Promise<ImportBatch> =>
  sendFile(`/api/definitions/${encodeURIComponent(definition)}/imports?${new URLSearchParams({ organ, ...(action === '' ? {} : { action }) }).toString()}`, file)

/** A step of an import (preview, start, stop, undo). @throws ApiError with what stands against it */
export async function stepImport(batch: string, step: 'preview' | 'start' | 'stop' | 'undo', body: unknown = {}): Promise<ImportBatch> {
  const answer = await post<ImportBatch>(`/api/imports/${batch}/${step}`, body)
  if (answer.ok) return answer.value
  throw new ApiError(422, { error: 'refused', says: answer.refusal.reasons.map(({ says }) => says).join('；') })
}

/** A key under which a repeated submission stays one; secure contexts only have randomUUID. */
export const newKey = (): string => globalThis.crypto.randomUUID?.() ?? [...globalThis.crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
