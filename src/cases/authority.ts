import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { Contact } from '#ledger/people/people.ts'
import { mayRead, type Who } from './who.ts'

/** An organ 机关 of the tenant: a district, a town, a department. */
export interface Organ {
  readonly id: string
  readonly name: string
  readonly level: string
  readonly parent: string | null
  /** 机关代字 for document numbers, e.g. 演府. */
  readonly code: string
  /** What letters say of it. */
  readonly contact?: Contact
}

/** Levels of government that take matters from the public themselves; their offices do not. */
const SERVING: ReadonlySet<string> = new Set(['镇', '街道', '区'])

export const servesPublic = ({ level }: Organ): boolean => SERVING.has(level)

/** Organs above one, nearest first. A parent that is missing ends the chain. */
export function organsAbove(organs: readonly Organ[], id: string): readonly string[] {
  const above: string[] = []
  let at = organs.find((organ) => organ.id === id)?.parent
  while (at && !above.includes(at)) {
    above.push(at)
    const parent: string | null | undefined = organs.find((organ) => organ.id === at)?.parent
    at = parent ?? null
  }
  return above
}

/** The organs whose cases somebody may read: those of their posts, and, for supervising and auditing posts, all below. */
export const readableOrgans = (who: Who, organs: readonly Organ[], on: PlainDate): readonly Organ[] =>
  organs.filter((organ) => mayRead(who, organ.id, organsAbove(organs, organ.id), on))
