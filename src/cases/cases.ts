import { createHmac } from 'node:crypto'
import { compare, dateOf, type Moment, type PlainDate } from '#core/calendar/plain-date.ts'
import { findAction, open, takeAct } from '#core/engine/act.ts'
import type { Act, Actor, Case, Context, Facts, Outcome, Reason, Refusal } from '#core/engine/case.ts'
import { fold, isWithdrawn } from '#core/engine/fold.ts'
import { onlineAnswers } from '#core/engine/online.ts'
import { BY_SYSTEM } from '#core/engine/verbs.ts'
import type { Fields } from '#core/vocabulary/field.ts'
import type { Action, Procedure, Role } from '#core/vocabulary/procedure.ts'
import type { AppendRequest, CaseProjection, EventDraft, JsonValue, StoredEvent } from '#ledger/entry.ts'
import type { StoredCase } from '#ledger/history.ts'
import { followMoves } from './links.ts'
import { isConsulting } from './consultation.ts'
import { contextFor } from './people.ts'
import { projectCase, toAct, wentThrough } from './project.ts'
import { askedBy } from './asked.ts'
import type { ActRequest, CaseOutcome, OpenRequest, Setting } from './request.ts'
import { organsAbove, servesPublic } from './authority.ts'
import { findActor, onlyReads, readsAssigned, supervises, type Who } from './who.ts'

const refused = (action: string, code: string, says: string, missing?: readonly string[]): { ok: false; refusal: Refusal } =>
  ({ ok: false, refusal: { action, reasons: [{ code, says, basis: null, ...(missing ? { missing } : {}) }], possibleNow: [] } })

/** Personal answers go apart, sealed: only a salted commitment enters the permanent text. */
export function toDraft(act: Act, asks: Fields, extra: Record<string, JsonValue> = {}): EventDraft {
  const entries = Object.entries(act.answers)
  const sealed = Object.fromEntries(entries.filter(([name]) => asks[name]?.isPersonal))
  const open = Object.fromEntries(entries.filter(([name]) => !asks[name]?.isPersonal))
  return { action: act.do, on: act.on, actor: act.by, payload: { answers: open as JsonValue, ...extra }, sealed: sealed as Record<string, JsonValue> }
}

/** The ledger holds cases of a definition that is not in the catalogue: its file was removed or renamed. */
export class UnknownDefinitionError extends Error {
  constructor(id: string) {
    super(`记录中有编号为“${id}”的案件，但没有找到它的定义文件。请把该文件放回 src/procedures 或 src/registers（或用 --definitions 指定）`)
    this.name = 'UnknownDefinitionError'
  }
}

/** No number could be given: somebody else was acting in the case at the same moment, or it may no longer be acted in. */
export class NumberError extends Error {
  constructor(name: string) {
    super(`《${name}》未能取得文号：案件同时被他人办理，或者您无权办理。请刷新后再试，已办内容不受影响`)
    this.name = 'NumberError'
  }
}

const CODE_ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/**
 * The use cases: everything that changes a case goes through here, whoever asks (portal, workbench, API, import, job), and is decided
 * by the engine and recorded by the ledger in one transaction.
 */
export class Cases {
  readonly setting: Setting
  constructor(setting: Setting) { this.setting = setting }

  #digest(...parts: readonly string[]): Buffer { return createHmac('sha256', this.setting.secret).update(parts.join('\u0000')).digest() }

  /** The follow-up code 查询码 of a case: unguessable, and the same after a rebuild. */
  codeOf(caseId: string): string { return Array.from(this.#digest('code', caseId).subarray(0, 10), (byte) => CODE_ALPHABET[byte % CODE_ALPHABET.length]).join('') }

  /** Same real-world matter, same id: the database itself refuses a second one. */
  idOf(definition: Procedure, tenant: string, organ: string, key: string, answers: Facts): string {
    const natural = (definition.naturalKey ?? []).map((field) => String(answers[field] ?? ''))
    const parts = natural.length > 0 && natural.every((part) => part !== '') ? ['natural', organ, ...natural] : ['key', key]
    return `${definition.id}.${this.#digest(definition.id, tenant, ...parts).toString('hex').slice(0, 20)}`
  }

  /** Number and follow-up code of a case, as its first event gives them. */
  #namedIn(definition: Procedure, caseId: string, [first]: readonly StoredEvent[]): { number: string; publicCode: string | null } {
    const numbers = (first?.payload['numbers'] ?? {}) as Record<string, number>
    return { number: `${definition.name}〔${dateOf(first?.on ?? '').slice(0, 4)}〕${Number(numbers[definition.id] ?? 0)}号`, publicCode: definition.followedByCode ? this.codeOf(caseId) : null }
  }

  /** @returns the request that records an opening, without sending it: the bulk path collects many. */
  prepareOpening(definition: Procedure, request: OpenRequest, actor: Actor, context: Context): { readonly outcome: Outcome; readonly caseId: string; readonly append?: AppendRequest } {
    const { tenant, organ } = request
    const caseId = this.idOf(definition, tenant, organ, request.key, request.answers)
    const on = request.on ?? this.setting.now()
    const outcome = open(definition, { do: definition.opens.name, on, by: actor, answers: request.answers }, context)
    if (!outcome.ok) return { outcome, caseId }
    return { outcome, caseId, append: this.requestFor(definition, { tenant, organ, caseId, key: request.key, version: 0, acts: [outcome.act] }) }
  }

  /** The append request for acts that the engine has already decided. */
  requestFor(definition: Procedure, of: { tenant: string; organ: string; caseId: string; key: string; version: number; acts: readonly Act[]; series?: string; year?: number }): AppendRequest {
    const { tenant, organ, caseId, key, version, acts } = of
    const series = version === 0 ? definition.id : of.series
    const year = of.year ?? Number(dateOf(acts[0]?.on ?? '').slice(0, 4))
    const drafts = acts.map((act) => toDraft(act, askedBy(definition, act, (act.do === definition.opens.name ? definition.opens.asks : findAction(definition, act.do)?.asks) ?? {})))
    return {
      tenant, caseId, definition: definition.id, organ, expectedVersion: version, idempotencyKey: key, events: drafts,
      ...(series === undefined ? {} : { numbers: [{ organ, series, year }] }),
      project: (events) => this.projection(definition, organ, caseId, events),
    }
  }

  /** Everything derived from the stored events of one case. */
  projection(definition: Procedure, organ: string, caseId: string, events: readonly StoredEvent[]): CaseProjection {
    return projectCase(definition, organ, events, this.#namedIn(definition, caseId, events), this.setting.calendar)
  }

  async #serves(tenant: string, organ: string): Promise<boolean> {
    return (await this.setting.ledger.people.listOrgans(tenant)).some((one) => one.id === organ && servesPublic(one))
  }

  /** Who acts: by the posts held today, also where the act is entered for an earlier day. A supervising post reaches the organs below. */
  async #actorFor(who: Who, tenant: string, organ: string, by: Role | readonly Role[]): Promise<Actor | undefined> {
    const above = supervises(who) ? organsAbove(await this.setting.ledger.people.listOrgans(tenant), organ) : []
    return findActor(who, organ, by, dateOf(this.setting.now()), above)
  }

  /** What the public sends is taken as of now, and only what the public is asked. */
  #filed<Request extends { readonly answers: Facts; readonly on?: Moment | PlainDate }>(who: Who, action: Pick<Action, 'asks' | 'online'>, request: Request): Request {
    return who.kind === 'public' ? { ...request, answers: onlineAnswers(action, request.answers, this.setting.now()), on: this.setting.now() } : request
  }

  #checkMoment(action: string, on: Moment | PlainDate | undefined): { ok: false; refusal: Refusal } | undefined {
    if (on === undefined || compare(dateOf(on), dateOf(this.setting.now())) <= 0) return undefined
    return refused(action, 'future-date', `办理日期${dateOf(on)}晚于今日，不能预先登记`)
  }

  /** Opens a case, or says everything that stands against it. */
  async open(who: Who, request: OpenRequest): Promise<CaseOutcome> {
    const definition = this.setting.catalogue.find(request.definition)
    if (!definition) return refused(request.definition, 'unknown-definition', `没有编号为“${request.definition}”的程序或者台账`)
    const { opens } = definition
    if (who.kind === 'public' && !opens.online) return refused(opens.name, 'wrong-person', `“${definition.name}”不在网上受理`)
    const early = this.#checkMoment(opens.name, request.on)
    if (early) return early
    if (who.kind === 'public' && !(await this.#serves(request.tenant, request.organ))) return refused(opens.name, 'unknown-organ', '请选择要提出申请的机关', ['organ'])
    const actor = await this.#actorFor(who, request.tenant, request.organ, opens.by)
    if (!actor) return refused(opens.name, 'wrong-person', '您在该单位没有岗位，不能办理')
    const context = await contextFor(this.setting, request.tenant, definition)
    const filed = this.#filed(who, opens, request)
    const { outcome, caseId, append } = this.prepareOpening(definition, filed, actor, context)
    if (!outcome.ok || !append) return outcome as CaseOutcome
    const first = await this.#send(definition, append, caseId)
    const sent = first.ok ? first : await this.#openAgain(definition, { ...filed, on: outcome.act.on }, { caseId, actor, context }) ?? first
    if (!sent.ok || (opens.moves ?? []).length === 0) return sent
    await followMoves(this, request.tenant, caseId)
    return this.#stored(definition, request.tenant, caseId, sent.replayed)
  }

  /** A matter whose import was taken back, entered by hand: it comes in again with what is answered now. Undefined for any other. */
  async #openAgain(definition: Procedure, { tenant, organ, answers, on, key }: OpenRequest, of: { caseId: string; actor: Actor; context: Context }): Promise<CaseOutcome | undefined> {
    const found = await this.load(tenant, of.caseId)
    if (!found || !isWithdrawn(found.kase)) return undefined
    const outcome = takeAct(definition, found.kase, { do: '恢复导入', on: this.setting.now(), by: of.actor, answers: { ...answers, 恢复批次: '逐件登记', 登记时间: on ?? this.setting.now() } }, of.context)
    if (!outcome.ok) return outcome
    return this.#send(definition, { ...this.requestFor(definition, { tenant, organ, caseId: of.caseId, key: `恢复:${key}`, version: found.version, acts: [outcome.act] }), history: found.history }, of.caseId)
  }

  /** Takes one act in a case, or says every reason against it. */
  async act(who: Who, request: ActRequest): Promise<CaseOutcome> {
    const found = await this.load(request.tenant, request.caseId, request.key)
    if (!found) return refused(request.do, 'no-case', '没有这个案件，或者您无权查看')
    const { definition, kase, version, history, done: replayed } = found
    const action = findAction(definition, request.do)
    const early = this.#checkMoment(request.do, request.on)
    if (early) return early
    if (who.kind === 'public' && !(action?.online && (who.code === this.codeOf(request.caseId) || (definition.consultation?.takes === request.do && isConsulting(definition, kase, dateOf(this.setting.now())))))) return refused(request.do, 'wrong-person', '请凭查询码办理网上开放的事项')
    const { answers, on = this.setting.now() } = action ? this.#filed(who, action, request) : request
    const actor = await this.#actorFor(who, request.tenant, kase.organ, action?.by ?? '*')
    if (!actor) return refused(request.do, 'no-case', '没有这个案件，或者您无权查看')
    if (who.kind === 'staff' && readsAssigned(who, kase.organ, dateOf(this.setting.now())) && !wentThrough(kase, who.name)) return refused(request.do, 'no-case', '没有这个案件，或者您无权查看')
    if (action && onlyReads(actor.role, action.by)) return refused(request.do, 'wrong-person', `“${actor.role}”只查阅、监督，不办理案件`)
    if (BY_SYSTEM.has(request.do) && !request.bySystem) return refused(request.do, 'by-system', `“${request.do}”由系统在制发文书时登记，不能直接提交`)
    if (replayed && !replayed.includes(request.do)) return refused(request.do, 'idempotency-conflict', '同一提交编号已用于另一项内容，本次没有写入，请刷新后重新提交')
    if (replayed) return this.#stored(definition, request.tenant, request.caseId, true)
    if (request.version !== undefined && request.version !== version) return this.#stale(request.do, request.version, version)
    const context = await contextFor(this.setting, request.tenant, definition)
    const outcome = takeAct(definition, kase, { do: request.do, on, by: actor, answers }, context)
    if (!outcome.ok) return outcome
    const append = this.requestFor(definition, { tenant: request.tenant, organ: kase.organ, caseId: request.caseId, key: request.key, version, acts: [outcome.act] })
    const sent = await this.#send(definition, { ...append, history }, request.caseId)
    if (!sent.ok || (action?.moves ?? []).length === 0) return sent
    await followMoves(this, request.tenant, request.caseId, outcome.act.seq)
    return this.#stored(definition, request.tenant, request.caseId, sent.replayed)
  }

  /** Gives a document its serial 文号序号: contiguous by organ, series and year (of the document's day), taken in the same transaction that records it. */
  async number(who: Who, of: { tenant: string; caseId: string; name: string; series: string; year: number; key: string }): Promise<number> {
    const found = await this.load(of.tenant, of.caseId)
    const actor = found && await this.#actorFor(who, of.tenant, found.kase.organ, '*')
    if (!found || !actor || onlyReads(actor.role, '*')) throw new NumberError(of.name)
    const { definition, kase, version, history } = found
    const context = await contextFor(this.setting, of.tenant, definition)
    const outcome = takeAct(definition, kase, { do: '文书编号', on: this.setting.now(), by: actor, answers: { 文书名称: of.name } }, context)
    if (!outcome.ok) throw new NumberError(of.name)
    const append = this.requestFor(definition, { tenant: of.tenant, organ: kase.organ, caseId: of.caseId, key: of.key, version, acts: [outcome.act], series: of.series, year: of.year })
    const stored = await this.setting.ledger.append({ ...append, history })
    if (!stored.ok) throw new NumberError(of.name)
    const numbers = stored.events[0]?.payload['numbers'] as Record<string, number> | undefined
    return Number(numbers?.[of.series])
  }

  #stale(action: string, saw: number, now: number): { ok: false; refusal: Refusal } {
    return refused(action, 'stale-version', `您看到的是第${saw}步之后的案件，他人已办理到第${now}步，请刷新后再办`)
  }

  async #send(definition: Procedure, append: AppendRequest, caseId: string): Promise<CaseOutcome> {
    let stored: StoredCase | undefined
    const project = (events: readonly StoredEvent[]): CaseProjection => {
      const projection = append.project(events)
      stored = { row: { ...projection, caseId, definition: definition.id, organ: append.organ, version: events.length }, events, done: null }
      return projection
    }
    const outcome = await this.setting.ledger.append({ ...append, project })
    if (!outcome.ok) {
      if (append.expectedVersion === 0 && definition.naturalKey) return refused(definition.opens.name, 'duplicate', `已有${definition.naturalKey.join('、')}相同的记录，不重复登记；需要修改的，请在原记录上更正`, definition.naturalKey)
      return refused(append.events[0]?.action ?? '', outcome.code, outcome.says)
    }
    if (outcome.replayed || !stored) return this.#stored(definition, append.tenant, caseId, true)
    const { row, events } = stored
    return { ok: true, caseId, kase: fold(definition, append.organ, events.map(toAct)), number: row.number, publicCode: row.publicCode, replayed: false, stored }
  }

  async #stored(definition: Procedure, tenant: string, caseId: string, replayed: boolean): Promise<CaseOutcome> {
    const stored = await this.load(tenant, caseId)
    if (!stored) return refused('', 'no-case', '记录已写入但未能读回，请刷新')
    return { ok: true, caseId, kase: stored.kase, number: stored.number, publicCode: definition.followedByCode ? this.codeOf(caseId) : null, replayed }
  }

  /** The folded case with its definition. No authority is checked here: callers are this class and `reading`. */
  async load(tenant: string, caseId: string, key?: string): Promise<{ definition: Procedure; kase: Case; version: number; number: string; history: readonly StoredEvent[]; done: readonly string[] | null } | undefined> {
    const stored = await this.setting.ledger.readCase(tenant, caseId, key)
    const definition = stored && this.setting.catalogue.find(stored.row.definition)
    if (!stored || !definition) return undefined
    const { row, events, done } = stored
    return { definition, kase: fold(definition, row.organ, events.map(toAct)), version: events.length, number: row.number ?? '', history: events, done }
  }
}

export type { Reason }
