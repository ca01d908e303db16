import type { Cases } from '#cases/cases.ts'
import type { Reading } from '#cases/reading.ts'
import { servesPublic, type Organ } from '#cases/authority.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'

/** What the portal's pages work on: the same use cases as everybody else. */
export interface Desk {
  readonly tenant: string
  readonly cases: Cases
  readonly reading: Reading
}

/** Matters that the public opens itself. */
export const onlineMatters = (desk: Desk): readonly Procedure[] => desk.cases.setting.catalogue.procedures.filter(({ opens }) => opens.online)

/** What a matter is called to the public, and what it is for. */
export function invitation({ name, purpose, opens: { online } }: Procedure): { readonly name: string; readonly says: string } {
  return (typeof online === 'object' ? online.invites : undefined) ?? { name, says: purpose }
}

/** Organs that take matters from the public: towns and the district, not their offices. */
export async function servingOrgans(desk: Desk): Promise<readonly Organ[]> {
  return (await desk.cases.setting.ledger.people.listOrgans(desk.tenant)).filter(servesPublic)
}
