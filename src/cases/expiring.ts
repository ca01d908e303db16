import { addDays, dateOf, daysBetween, type PlainDate } from '#core/calendar/plain-date.ts'
import { listOf } from '#core/engine/clock.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { isRegister } from '#core/vocabulary/register.ts'
import { findEnding, type Ending, type EndsBy } from '#ledger/ending.ts'
import type { CaseRow } from '#ledger/ledger.ts'
import type { Cases } from './cases.ts'
import type { Reading } from './reading.ts'
import { postsOn, type Who } from './who.ts'

/** 到期提醒: what holds for a time and is about to end — certificates, terms of office, retainers, contracts, normative documents. */
export interface Expiring {
  readonly row: CaseRow
  /** Its last day. */
  readonly until: PlainDate
  /** Days left; below nought: days since. */
  readonly left: number
  readonly says: string
  /** Id of the entry by which it was renewed: it is told no more, but can be looked up. */
  readonly renewedBy: string | null
}

/** Days before the last one from which something stands in the to-do list, and from which it stands on the page. */
export interface Notice { readonly desk: number; readonly page: number }

/** Days for which what has ended without being renewed or cancelled is still told. */
const STILL_TOLD = 30

/** A register says by its `validity`, a procedure by its `validUntil`, what of it ends when; and a register, which entry renews which. */
export function endsBy(definition: Procedure): EndsBy | undefined {
  if (isRegister(definition)) {
    const { validity } = definition.entry
    return validity && { definition: definition.id, field: validity.to, states: ['在册'], ...(validity.of ? { renewal: { from: validity.from, of: validity.of } } : {}) }
  }
  return definition.validUntil && { definition: definition.id, field: definition.validUntil.in, states: definition.validUntil.while }
}

const sayLeft = (left: number): string => (left < 0 ? `已届满${-left}日，尚未续展或者注销` : left === 0 ? '今日届满' : `还有${left}日届满`)

const sayRenewed = ({ number, until }: NonNullable<Ending['renewedBy']>): string => `已由${number}续展${until === null ? '' : `至${until}`}`

/** What ends within so many days in some organs, and what ended a short while ago: what nothing renewed first, the nearest first. */
export async function findEndings({ setting: { ledger, catalogue, now } }: Pick<Cases, 'setting'>, tenant: string, organs: readonly string[], within: number, definitions: readonly Procedure[] = catalogue.all): Promise<readonly Expiring[]> {
  const by = definitions.flatMap((definition) => endsBy(definition) ?? [])
  if (organs.length === 0 || by.length === 0) return []
  const today = dateOf(now())
  const rows = await findEnding(ledger.store, tenant, { organs, by, from: addDays(today, -STILL_TOLD), to: addDays(today, within), today })
  return rows.map(({ until, renewedBy, ...row }) => {
    const left = until < today ? -daysBetween(until, today) : daysBetween(today, until)
    return { row, until, left, says: renewedBy ? sayRenewed(renewedBy) : sayLeft(left), renewedBy: renewedBy?.caseId ?? null }
  })
}

/** Of these, what is announced: what was renewed is not. */
export const findExpiring = async (...of: Parameters<typeof findEndings>): Promise<readonly Expiring[]> => (await findEndings(...of)).filter(({ renewedBy }) => renewedBy === null)

/** For the page: everything in the organs that somebody reads, also what was renewed. */
export const expiringFor = async (reading: Reading, who: Who, tenant: string, within: number, organ?: string): Promise<readonly Expiring[]> =>
  findEndings(reading.cases, tenant, (await reading.organs(who, tenant)).map(({ id }) => id).filter((id) => organ === undefined || id === organ), within)

/** For the to-do list: only what one of somebody's posts enters, renews or cancels. */
export async function expiringOnDesk(reading: Reading, who: Who, tenant: string, within: number): Promise<readonly Expiring[]> {
  if (who.kind !== 'staff') return []
  const { setting } = reading.cases
  const today = dateOf(setting.now())
  const mine = (definition: Procedure, organ: string): boolean => postsOn(who, organ, today).some(({ role }) => listOf(definition.opens.by).includes(role))
  const organs = [...new Set(who.posts.map(({ organ }) => organ))]
  const found = await findExpiring(reading.cases, tenant, organs, within, setting.catalogue.all.filter((definition) => organs.some((organ) => mine(definition, organ))))
  return found.filter(({ row }) => { const definition = setting.catalogue.find(row.definition); return definition !== undefined && mine(definition, row.organ) })
}
