import type { CaseProjection, StoredEvent } from '#ledger/entry.ts'
import { UnknownDefinitionError } from '#cases/cases.ts'
import { verifyIntake } from '#cases/intake.ts'
import type { Verdict } from '#ledger/verify.ts'
import { openHouse, type House, type Place } from './house.ts'

/** How a case's derived rows come out of its events: used by rebuild, and by verify to compare with what is stored. */
export const projectorOf = ({ catalogue, cases }: House) => (definition: string, organ: string, caseId: string, events: readonly StoredEvent[]): CaseProjection => {
  const found = catalogue.find(definition)
  if (!found) throw new UnknownDefinitionError(definition)
  return cases.projection(found, organ, caseId, events)
}

/** Everything that can be held against what is stored: the records, what is derived from them, and the balances of what was received. */
export async function verifyHouse(house: House): Promise<Verdict> {
  const verdict = await house.ledger.verify(house.tenant, projectorOf(house))
  // A record that was changed may no longer be readable: then the records themselves are what is wrong.
  const intake = await verifyIntake(house.cases, house.tenant).catch((error: unknown) => { if (verdict.ok) throw error; return { checked: 0, faults: [] } })
  return { ok: verdict.ok && intake.faults.length === 0, checked: verdict.checked + intake.checked, faults: [...verdict.faults, ...intake.faults] }
}

/** Restores a backup into an empty place and verifies it. The house is opened anew in between: its secret and settings come with the backup. */
export async function restoreAndVerify(place: Place, file: string): Promise<{ readonly rows: number; readonly verdict: Verdict }> {
  const empty = await openHouse(place)
  const { rows } = await empty.ledger.restore(file).finally(() => empty.close())
  const house = await openHouse(place)
  try {
    await house.ledger.rebuild(house.tenant, projectorOf(house))
    return { rows, verdict: await verifyHouse(house) }
  } finally {
    await house.close()
  }
}
