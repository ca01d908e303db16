import { compare, dateOf } from '#core/calendar/plain-date.ts'
import type { Case, Facts } from '#core/engine/case.ts'
import { listOf } from '#core/engine/clock.ts'
import { listMoves, listStarts, type Consequence } from '#core/engine/consequences.ts'
import { sayCitation } from '#core/vocabulary/cite.ts'
import type { Move } from '#core/vocabulary/link.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import type { CaseRow, Ledger } from '#ledger/ledger.ts'
import type { ActRequest, CaseOutcome, Setting } from './request.ts'
import type { Who } from './who.ts'

/** What following a link needs of the use cases. */
interface Acting {
  readonly setting: Setting
  act(who: Who, request: ActRequest): Promise<CaseOutcome>
  load(tenant: string, caseId: string): Promise<{ definition: Procedure; kase: Case; version: number; number: string } | undefined>
}

/** The case that an answer names: by id, else by number in the same organ, else by a number that only one organ gave out. */
export async function findNamed(ledger: Ledger, tenant: string, name: string, organ: string): Promise<CaseRow | undefined> {
  const { rows } = await ledger.findCases(tenant, { named: [name], limit: 3 })
  return rows.find(({ caseId }) => caseId === name) ?? rows.find((row) => row.organ === organ) ?? (rows.length === 1 ? rows[0] : undefined)
}

const keyOf = (caseId: string, seq: number, takes: string): string => `link:${caseId}:${seq}:${takes}`

async function namedIn(ledger: Ledger, tenant: string, organ: string, facts: Facts, link: Move): Promise<CaseRow | undefined> {
  const name = facts[link.caseIn]
  return typeof name === 'string' ? findNamed(ledger, tenant, name, organ) : undefined
}

async function targetOf(...of: Parameters<typeof namedIn>): Promise<CaseRow | undefined> {
  const row = await namedIn(...of)
  return row?.definition === of[4].of ? row : undefined
}

/**
 * Takes the acts that a case brings about elsewhere. Every one has its own key, so following twice records once; an act that the other
 * case refuses stays outstanding and shows on both cases. @param from the first act to look at
 */
export async function followMoves(cases: Acting, tenant: string, caseId: string, from = 1): Promise<void> {
  const found = await cases.load(tenant, caseId)
  if (!found) return
  const { definition, kase, number } = found
  const { ledger, catalogue } = cases.setting
  for (const { link, act, answers } of listMoves(definition, kase).filter((one) => one.act.seq >= from)) {
    const row = await targetOf(ledger, tenant, kase.organ, { ...kase.facts, ...act.answers }, link)
    const target = row && await cases.load(tenant, row.caseId)
    if (!row || !target) continue
    const last = dateOf(target.kase.acts.at(-1)?.on ?? act.on)
    const role = listOf(catalogue.find(link.of)?.actions[link.takes]?.by ?? '*')[0] ?? '*'
    const who: Who = { kind: 'machine', name: `${definition.name} ${number}`, role }
    const on = compare(dateOf(act.on), last) < 0 ? last : dateOf(act.on)
    await cases.act(who, { tenant, caseId: row.caseId, do: link.takes, on, answers, key: keyOf(caseId, act.seq, link.takes) })
  }
}

/** A consequence in another case as the case page shows it. */
export interface Outcome {
  readonly kind: 'start' | 'move'
  /** The act of this case that gives cause. */
  readonly seq: number
  readonly definition: string
  readonly says: string
  readonly basis: string
  /** The case there; null while none has been opened, or none is named. */
  readonly caseId: string | null
  readonly done: boolean
  /** What a new case would be filled in with. */
  readonly answers: Facts
}

interface Of { readonly tenant: string; readonly caseId: string; readonly number: string; readonly definition: Procedure; readonly kase: Case }

async function startOutcomes({ setting }: Acting, of: Of): Promise<readonly Outcome[]> {
  const { rows } = await setting.ledger.findCases(of.tenant, { refersTo: [of.caseId, of.number], limit: 100 })
  return listStarts(of.definition, of.kase).map(({ link, act, answers }): Outcome => {
    const opened = rows.find((row) => row.definition === link.opens)
    return {
      kind: 'start', seq: act.seq, definition: link.opens, basis: sayCitation(link.basis), caseId: opened?.caseId ?? null, done: opened !== undefined,
      says: `“${act.do}”后应当启动“${setting.catalogue.find(link.opens)?.name ?? link.opens}”`, answers: { ...answers, [link.refersBy]: of.number },
    }
  })
}

/** Undefined where the answer names a case of another definition: this move is none of that case's business. */
async function moveOutcome({ setting }: Acting, of: Of, { link, act, answers }: Consequence<Move>): Promise<Outcome | undefined> {
  const row = await namedIn(setting.ledger, of.tenant, of.kase.organ, { ...of.kase.facts, ...act.answers }, link)
  if (row && row.definition !== link.of) return undefined
  const taken = row && await setting.ledger.findByKey(of.tenant, row.caseId, keyOf(of.caseId, act.seq, link.takes))
  const name = setting.catalogue.find(link.of)?.name ?? link.of
  return {
    kind: 'move', seq: act.seq, definition: link.of, basis: sayCitation(link.basis), caseId: row?.caseId ?? null, done: taken !== undefined, answers,
    says: `“${act.do}”使${name}${row ? `（${row.number}）` : ''}办理“${link.takes}”`,
  }
}

/** What the acts of a case bring about elsewhere, done or outstanding. */
export async function listOutcomes(cases: Acting, of: Of): Promise<readonly Outcome[]> {
  const moved: (Outcome | undefined)[] = []
  for (const one of listMoves(of.definition, of.kase)) moved.push(await moveOutcome(cases, of, one))
  return [...await startOutcomes(cases, of), ...moved.filter((one) => one !== undefined)]
}

/** A case in the chain of another; `from` names the case through which it was reached. */
export interface ChainLink { readonly row: CaseRow; readonly from: string | null; readonly steps: number }

const FAR = 6

/** Every case that a case names or that names it, and so on: ticket → grid case → penalty → reconsideration. Nearest first. */
export async function chainOf(ledger: Ledger, tenant: string, start: CaseRow): Promise<readonly ChainLink[]> {
  const found = new Map<string, ChainLink>([[start.caseId, { row: start, from: null, steps: 0 }]])
  for (const { row, steps } of found.values()) {
    if (steps >= FAR) continue
    const named = row.refs.length > 0 ? (await Promise.all(row.refs.map((name) => findNamed(ledger, tenant, name, row.organ)))).filter((one) => one !== undefined) : []
    const naming = (await ledger.findCases(tenant, { refersTo: [row.caseId, row.number], limit: 100 })).rows
    for (const other of [...named, ...naming]) if (!found.has(other.caseId)) found.set(other.caseId, { row: other, from: row.caseId, steps: steps + 1 })
  }
  return [...found.values()]
}

const CURSOR = 'links'

/**
 * Follows the moves of everything that entered the log since last time: what a crash left unfollowed, and what came in by import or in
 * bulk. The log is the outbox; the cursor moves only after a batch has been followed.
 */
export async function followLog(cases: Acting, tenant: string): Promise<number> {
  const { ledger, catalogue } = cases.setting
  const definitions = catalogue.all.filter((one) => [one.opens, ...Object.values(one.actions)].some((action) => (action.moves ?? []).length > 0)).map(({ id }) => id)
  const cursor = Number((await ledger.people.findSetting(tenant, CURSOR))?.['leaf'] ?? -1)
  const { leaves, last } = await ledger.leavesAfter(tenant, cursor, definitions)
  for (const { caseId, seq } of leaves) await followMoves(cases, tenant, caseId, seq)
  if (last > cursor) await ledger.people.putSetting(tenant, CURSOR, { leaf: last })
  return leaves.length
}
