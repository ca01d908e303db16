import { hash, randomBytes } from 'node:crypto'
import type { EventDraft, JsonObject, JsonValue, StoredEvent } from './entry.ts'

/** JSON with sorted keys and nothing undefined: the same content is always the same text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const object = value as Readonly<Record<string, unknown>>
  let text = ''
  for (const key of Object.keys(object).sort()) {
    const item = object[key]
    if (item !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(item)}`
  }
  return `{${text}}`
}

export const sha256 = (text: string | Buffer): string => hash('sha256', text)

/** Hash of the event before the first one. */
export const GENESIS = '0'.repeat(64)

export const chainHash = (previous: string, canonical: string): string => sha256(`${previous}\n${canonical}`)

/** Binds a sealed answer without showing it: without the salt it cannot be guessed, with it it cannot be changed. */
export const commitment = (salt: string, field: string, value: JsonValue): string => sha256(`${salt}\n${field}\n${canonicalJson(value)}`)

export interface Sealed { readonly field: string; readonly value: JsonValue; readonly salt: string }

/** What is hashed: everything about the event but the personal answers, which stand as commitments. */
export interface CanonicalBody {
  readonly tenant: string
  readonly case: string
  readonly definition: string
  readonly organ: string
  readonly seq: number
  readonly do: string
  readonly on: string
  readonly recorded: string
  readonly by: StoredEvent['actor']
  readonly payload: JsonObject
  readonly sealed?: Readonly<Record<string, string>>
}

export interface Place { readonly tenant: string; readonly caseId: string; readonly definition: string; readonly organ: string; readonly seq: number; readonly recorded: string; readonly previous: string }

const SALT_BYTES = 16
let [drawn, used] = [Buffer.alloc(0), 0]

/** Salts are drawn from the system many at a time: a drawing costs more than the sealing. None is given out twice. */
function drawSalt(): string {
  if (used === drawn.length) [drawn, used] = [randomBytes(SALT_BYTES * 256), 0]
  used += SALT_BYTES
  return drawn.toString('hex', used - SALT_BYTES, used)
}

/** Makes the stored event of a draft, and what goes into the sealed table. */
export function inscribe(draft: EventDraft, place: Place): { readonly event: StoredEvent; readonly sealed: readonly Sealed[] } {
  const sealed = Object.entries(draft.sealed ?? {}).map(([field, value]) => ({ field, value, salt: drawSalt() }))
  const body: CanonicalBody = {
    tenant: place.tenant, case: place.caseId, definition: place.definition, organ: place.organ, seq: place.seq, do: draft.action, on: draft.on,
    recorded: place.recorded, by: draft.actor, payload: draft.payload,
    ...(sealed.length > 0 ? { sealed: Object.fromEntries(sealed.map(({ field, value, salt }) => [field, commitment(salt, field, value)])) } : {}),
  }
  const canonical = canonicalJson(body)
  return { event: readEvent(canonical, chainHash(place.previous, canonical), place.previous, sealed), sealed }
}

/** The event of a canonical text, with the sealed answers that still exist merged back. */
export function readEvent(canonical: string, hash: string, previous: string, sealed: readonly { readonly field: string; readonly value: JsonValue }[]): StoredEvent {
  const body = JSON.parse(canonical) as CanonicalBody
  const answers = { ...(body.payload['answers'] as JsonObject | undefined), ...Object.fromEntries(sealed.map(({ field, value }) => [field, value])) }
  return {
    tenant: body.tenant, caseId: body.case, seq: body.seq, action: body.do, on: body.on, recordedAt: body.recorded, actor: body.by,
    payload: { ...body.payload, answers }, canonical, hash, previous,
  }
}
