import { addWorkingDays } from '#core/calendar/walk.ts'
import { addDays, dateOf, type Moment, type PlainDate } from '#core/calendar/plain-date.ts'
import { findAction, listPossible, type Possible } from '#core/engine/act.ts'
import type { Actor, Case } from '#core/engine/case.ts'
import { listOf } from '#core/engine/clock.ts'
import { listDue, type Due } from '#core/engine/due.ts'
import { listReckoned, type Reckoned } from '#core/engine/reckon.ts'
import type { Action, Procedure } from '#core/vocabulary/procedure.ts'
import type { StoredEvent } from '#ledger/entry.ts'
import type { CaseOrder } from '#ledger/cases.ts'
import type { StoredCase } from '#ledger/history.ts'
import type { CaseRow } from '#ledger/ledger.ts'
import { organsAbove, readableOrgans, type Organ } from './authority.ts'
import type { Cases } from './cases.ts'
import { NEAR } from './light.ts'
import { contextFor } from './people.ts'
import { allFields, handsNamed, toAct, wentThrough } from './project.ts'
import { findActor, onlyReads, readsAssigned, type StaffMember, type Who } from './who.ts'
import { fold } from '#core/engine/fold.ts'
import { sayValue } from './masking.ts'

/** Everything the page of one case shows. */
export interface CaseFile {
  readonly row: CaseRow
  readonly definition: Procedure
  readonly kase: Case
  readonly events: readonly StoredEvent[]
  readonly dues: readonly Due[]
  readonly possible: readonly Possible[]
  readonly amounts: readonly Reckoned[]
}

export interface Query {
  readonly definition?: string
  readonly organ?: string
  readonly state?: string
  readonly open?: boolean
  readonly holder?: string
  readonly text?: string
  readonly light?: '红' | '黄'
  readonly closedFrom?: PlainDate
  /** Registered between these days, both counted. */
  readonly from?: PlainDate
  readonly to?: PlainDate
  /** 我的待办: on nobody's or this person's desk, in a state in which one of their posts has something to do. */
  readonly mine?: 'todo' | 'done' | 'opened' | 'sent'
  readonly supervised?: true
  readonly order?: CaseOrder
  /** Cases only, no register entries. */
  readonly procedures?: true
  readonly limit: number
  readonly after?: string
}

export interface Page { readonly rows: readonly CaseRow[]; readonly next: string | null; readonly total: number }

const NOBODY: Actor = { person: '', role: '', organ: '' }

const rolesOn = (who: StaffMember, on: PlainDate): ReadonlySet<string> =>
  new Set(who.posts.filter((post) => post.from <= on && (post.to === null || on <= post.to)).map(({ role }) => role))

/** `definition state` pairs in which an act bound to that state is open to one of the roles. */
function stagesOf(definitions: readonly Procedure[], roles: ReadonlySet<string>): readonly string[] {
  return [...new Set(definitions.flatMap(({ id, actions }) => Object.values(actions)
    .filter(({ by, from }) => from !== undefined && listOf(by).some((role) => roles.has(role)))
    .flatMap(({ from }) => listOf(from ?? []).map((state) => `${id} ${state}`))))]
}

/** Acts open to every post are not open to posts that only read, nor to whoever has no post there. */
function withoutReaders(one: Possible, definition: Procedure, actorFor: (action: Action) => Actor): Possible {
  const action = findAction(definition, one.action)
  if (!action || !listOf(action.by).includes('*')) return one
  const { role } = actorFor(action)
  if (role !== '' && !onlyReads(role, action.by)) return one
  return { ...one, allowed: false, reasons: [{ code: 'wrong-person', says: role === '' ? '您在该单位没有岗位，不能办理' : `“${role}”只查阅、监督，不办理案件`, basis: null }] }
}

/** Days of registration, both counted, as the ledger is asked for them. */
const registeredIn = (from: PlainDate | undefined, to: PlainDate | undefined): { openedFrom?: PlainDate; openedBefore?: PlainDate } => ({ ...(from ? { openedFrom: from } : {}), ...(to ? { openedBefore: addDays(to, 1) } : {}) })

/** What people may see: every question is answered within the organs that their posts open to them. */
export class Reading {
  readonly cases: Cases
  constructor(cases: Cases) { this.cases = cases }

  get #now(): Moment { return this.cases.setting.now() }

  async organs(who: Who, tenant: string): Promise<readonly Organ[]> {
    return readableOrgans(who, await this.cases.setting.ledger.people.listOrgans(tenant), dateOf(this.#now))
  }

  /** Rows of the list; a light is turned into the days that it means. */
  async find(who: Who, tenant: string, query: Query): Promise<Page> {
    const mine = (await this.organs(who, tenant)).map(({ id }) => id)
    const organs = query.organ === undefined ? mine : mine.filter((id) => id === query.organ)
    if (organs.length === 0) return this.#findAssigned(who, tenant, query)
    const { light, organ: _, procedures, limit, after, mine: whose, supervised, order, from, to, ...rest } = query
    const definitions = procedures ? { definitions: this.cases.setting.catalogue.procedures.map(({ id }) => id) } : {}
    const filter = { ...rest, ...definitions, organs, ...registeredIn(from, to), ...this.#daysOf(light), ...this.#deskOf(who, whose), ...(supervised ? { hands: '督办', open: true } : {}) }
    const { ledger } = this.cases.setting
    const [page, total] = await Promise.all([ledger.findCases(tenant, { ...filter, limit, ...(order ? { order } : {}), ...(after ? { after } : {}) }), ledger.countCases(tenant, filter)])
    return { rows: page.rows, next: page.next, total }
  }

  /** For whoever reads no organ as a whole: the cases that went through their hands. */
  async #findAssigned(who: Who, tenant: string, { definition, state, open, text, from, to, limit, after }: Query): Promise<Page> {
    const { ledger } = this.cases.setting
    const on = dateOf(this.#now)
    const organs = (await ledger.people.listOrgans(tenant)).map(({ id }) => id).filter((id) => readsAssigned(who, id, on))
    if (organs.length === 0 || who.kind !== 'staff') return { rows: [], next: null, total: 0 }
    const filter = { organs, anyHands: handsNamed(who.name), ...(definition ? { definition } : {}), ...(state ? { state } : {}), ...(open === undefined ? {} : { open }), ...(text ? { text } : {}), ...registeredIn(from, to) }
    const [page, total] = await Promise.all([ledger.findCases(tenant, { ...filter, limit, ...(after ? { after } : {}) }), ledger.countCases(tenant, filter)])
    return { ...page, total }
  }

  #deskOf(who: Who, whose: Query['mine']): { live?: true; desk?: string; stages?: readonly string[]; hands?: string } {
    if (whose === undefined || who.kind !== 'staff') return {}
    if (whose === 'todo') return { live: true, desk: who.name, stages: stagesOf(this.cases.setting.catalogue.procedures, rolesOn(who, dateOf(this.#now))) }
    return { hands: `${{ done: '办', opened: '起', sent: '请' }[whose]} ${who.name}` }
  }

  /** A case that is over may still have something due (撤回公示): lights look at what is live. */
  #daysOf(light: Query['light']): { live?: true; dueBefore?: PlainDate; dueFrom?: PlainDate } {
    const today = dateOf(this.#now)
    if (light === '红') return { live: true, dueBefore: today }
    if (light !== '黄') return {}
    const near = addWorkingDays(this.cases.setting.calendar, today, NEAR + 1).date ?? today
    return { live: true, dueFrom: today, dueBefore: near }
  }

  /**
   * The case with everything its page shows, or undefined for whoever may not read it: that it exists is not told.
   * @param known what an act has just left behind, so that it need not be read again
   */
  async get(who: Who, tenant: string, caseId: string, known?: StoredCase): Promise<CaseFile | undefined> {
    const { ledger, catalogue, calendar } = this.cases.setting
    const stored = known ?? await ledger.readCase(tenant, caseId)
    const definition = stored && catalogue.find(stored.row.definition)
    if (!stored || !definition) return undefined
    const { row, events } = stored
    const reads = (await this.organs(who, tenant)).some(({ id }) => id === row.organ)
    const follows = who.kind === 'public' && definition.followedByCode === true && who.code === this.cases.codeOf(caseId)
    const assigned = readsAssigned(who, row.organ, dateOf(this.#now))
    if (!reads && !follows && !assigned) return undefined
    const kase = fold(definition, row.organ, events.map(toAct))
    if (!reads && !follows && !(who.kind === 'staff' && wentThrough(kase, who.name))) return undefined
    const context = await contextFor(this.cases.setting, tenant, definition)
    const now = this.#now
    const above = organsAbove(await ledger.people.listOrgans(tenant), row.organ)
    const actorFor = (action: Action): Actor => findActor(who, row.organ, action.by, dateOf(now), above) ?? NOBODY
    const possible = listPossible(definition, kase, actorFor, now, context).map((one) => withoutReaders(one, definition, actorFor))
    return {
      row, definition, kase, events, dues: listDue(definition, kase, now, calendar), possible, amounts: listReckoned(definition, kase, dateOf(now), calendar),
    }
  }

  /** Shows one masked answer to somebody who says why, and writes down that they looked. */
  async reveal(who: Who, tenant: string, caseId: string, field: string, reason: string): Promise<string | undefined> {
    const file = await this.get(who, tenant, caseId)
    const value = file?.kase.facts[field]
    if (!file || value === undefined || who.kind !== 'staff') return undefined
    await this.cases.setting.ledger.people.logAccess(tenant, { account: who.id, caseId, field, reason })
    return sayValue(allFields(file.definition)[field], value)
  }
}
