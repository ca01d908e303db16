import type { Calendar } from '#core/calendar/calendar.ts'
import type { Certificate, Context, Person } from '#core/engine/case.ts'
import { atoms } from '#core/engine/evaluate.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import type { Ledger } from '#ledger/ledger.ts'

const REGISTER = 'officer-certification'

const readsCertificates = (definition: Procedure): boolean =>
  [definition.opens, ...Object.values(definition.actions)].some((action) =>
    (action.requires ?? []).some((rule) => atoms(rule.that).some((atom) => atom.is === 'certified')))

type Entry = { readonly facts: Readonly<Record<string, unknown>>; readonly open: boolean; readonly closedOn?: string | null }

function certificateOf({ facts, open, closedOn }: Entry): Certificate {
  const until = String(facts['有效期至'] ?? '')
  const ended = !open && closedOn && closedOn < until ? closedOn : until
  return { kind: String(facts['证件种类'] ?? '行政执法证'), number: String(facts['证号'] ?? ''), from: String(facts['发证日期'] ?? ''), to: ended }
}

async function loadOfficers(ledger: Ledger, tenant: string): Promise<ReadonlyMap<string, Person>> {
  const { rows } = await ledger.findCases(tenant, { definition: REGISTER, limit: 2000 })
  const officers = new Map<string, Person>()
  for (const row of rows) {
    const name = String(row.facts['姓名'] ?? '')
    const held = officers.get(name)?.certificates ?? []
    officers.set(name, { id: name, name, certificates: [...held, certificateOf(row)] })
  }
  return officers
}

/**
 * The outside world of one decision: the calendar, and certificates as the register of certified officers has them at this moment.
 * The register is read only for procedures whose guards ask for certificates.
 */
export async function contextFor(ledger: Ledger, tenant: string, definition: Procedure, calendar: Calendar): Promise<Context> {
  const officers = readsCertificates(definition) ? await loadOfficers(ledger, tenant) : new Map<string, Person>()
  return { calendar, findPerson: (name) => officers.get(name) }
}
