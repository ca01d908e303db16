import type { Certificate, Context, Entry, Facts, Person } from '#core/engine/case.ts'
import { atoms } from '#core/engine/evaluate.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { isRegister } from '#core/vocabulary/register.ts'
import type { Condition } from '#core/vocabulary/condition.ts'
import type { CaseRow, Ledger } from '#ledger/ledger.ts'
import type { Setting } from './request.ts'

const REGISTER = 'officer-certification'

/** What the guards of a definition ask, in single conditions. */
const askedBy = (definition: Procedure): readonly Condition[] => [definition.opens, ...Object.values(definition.actions)]
  .flatMap((action) => (action.requires ?? []).flatMap((rule) => [...atoms(rule.that), ...(rule.when ? atoms(rule.when) : [])]))

/** An entry that was annulled, or whose import was taken back, proves nothing, not even for earlier days. */
const standsInRecord = ({ state }: CaseRow): boolean => state !== '已作废' && state !== '已撤销'

/** Registers without whose entry an answer is refused. */
const takenOnlyFrom = (definition: Procedure): readonly string[] => [definition.opens, ...Object.values(definition.actions)]
  .flatMap(({ asks = {} }) => Object.values(asks).flatMap(({ refers }) => (refers?.only ? [refers.register] : [])))

type Kept = { readonly facts: Readonly<Record<string, unknown>>; readonly open: boolean; readonly closedOn?: string | null }

function certificateOf({ facts, open, closedOn }: Kept): Certificate {
  const until = String(facts['有效期至'] ?? '')
  const ended = !open && closedOn && closedOn < until ? closedOn : until
  return { kind: String(facts['证件种类'] ?? '行政执法证'), number: String(facts['证号'] ?? ''), from: String(facts['发证日期'] ?? ''), to: ended }
}

async function loadOfficers(ledger: Ledger, tenant: string): Promise<ReadonlyMap<string, Person>> {
  const { rows } = await ledger.findCases(tenant, { definition: REGISTER, limit: 2000 })
  const officers = new Map<string, Person>()
  for (const row of rows.filter(standsInRecord)) {
    const name = String(row.facts['姓名'] ?? '')
    const held = officers.get(name)?.certificates ?? []
    officers.set(name, { id: name, name, certificates: [...held, certificateOf(row)] })
  }
  return officers
}

/** A register's entry as a guard sees it: valid from and to the days it names, and no longer once it was cancelled. */
function entryOf(register: Procedure, { facts, open, closedOn }: CaseRow): Entry {
  const validity = isRegister(register) ? register.entry.validity : undefined
  const day = (name: string | undefined): string | null => (name !== undefined && typeof facts[name] === 'string' ? facts[name] : null)
  const until = day(validity?.to)
  return { facts: facts as Facts, from: day(validity?.from), to: !open && closedOn && (until === null || closedOn < until) ? closedOn : until }
}

async function loadEntries({ ledger, catalogue }: Pick<Setting, 'ledger' | 'catalogue'>, tenant: string, id: string): Promise<readonly Entry[]> {
  const register = catalogue.find(id)
  if (!register) return []
  const entries: Entry[] = []
  for (let after: string | undefined; ;) {
    const { rows, next } = await ledger.findCases(tenant, { definition: id, limit: 2000, ...(after ? { after } : {}) })
    entries.push(...rows.filter(standsInRecord).map((row) => entryOf(register, row)))
    if (next === null) return entries
    after = next
  }
}

/**
 * The outside world of one decision: the calendar, certificates as the register of certified officers has them at this moment, and the
 * entries of the registers that guards ask for. What no guard asks for is not looked up.
 */
export async function contextFor(setting: Pick<Setting, 'ledger' | 'catalogue' | 'calendar'>, tenant: string, definition: Procedure): Promise<Context> {
  const asked = askedBy(definition)
  const officers = asked.some(({ is }) => is === 'certified') ? await loadOfficers(setting.ledger, tenant) : new Map<string, Person>()
  const entries = new Map<string, readonly Entry[]>()
  for (const id of new Set([...asked.flatMap((atom) => (atom.is === 'listed' ? [atom.register] : [])), ...takenOnlyFrom(definition)])) entries.set(id, await loadEntries(setting, tenant, id))
  return { calendar: setting.calendar, findPerson: (name) => officers.get(name), entriesOf: (register) => entries.get(register) }
}
