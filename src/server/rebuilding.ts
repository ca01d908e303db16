import type { CaseProjection, StoredEvent } from '#ledger/entry.ts'
import { UnknownDefinitionError } from '#cases/cases.ts'
import type { House } from './house.ts'

/** How a case's derived rows come out of its events: used by rebuild, and by verify to compare with what is stored. */
export const projectorOf = ({ catalogue, cases }: House) => (definition: string, organ: string, caseId: string, events: readonly StoredEvent[]): CaseProjection => {
  const found = catalogue.find(definition)
  if (!found) throw new UnknownDefinitionError(definition)
  return cases.projection(found, organ, caseId, events)
}
