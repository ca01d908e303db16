import type { Moment, PlainDate } from '#core/calendar/plain-date.ts'
import { findAction, takeAct } from '#core/engine/act.ts'
import type { Actor, Case, Context, Facts } from '#core/engine/case.ts'
import { listOf } from '#core/engine/clock.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { contextFor } from '#cases/people.ts'
import type { House } from '../house.ts'
import type { AppendOutcome, AppendRequest } from '#ledger/entry.ts'

const BATCH = 300

const reasonOf = (outcome: AppendOutcome | undefined): string => (outcome && !outcome.ok ? outcome.says : '')

/** The demo tried something that the law forbids: a fault of the demo, never skipped over. */
export class DemoRefused extends Error {
  constructor(what: string, says: readonly string[]) {
    super(`演示案件未能办理：${what}：${says.join('；')}`)
    this.name = 'DemoRefused'
  }
}

/** A case on its way; every step is decided by the engine. */
export class CaseWalk {
  readonly definition: Procedure
  readonly #context: Context
  readonly #people: ReadonlyMap<string, string>
  readonly organ: string
  kase: Case
  constructor(definition: Procedure, context: Context, people: ReadonlyMap<string, string>, organ: string, kase: Case) {
    this.definition = definition
    this.#context = context
    this.#people = people
    this.organ = organ
    this.kase = kase
  }

  /** Who holds a post in this organ. */
  personIn(role: string): string { return this.#people.get(role) ?? `演示${role === '*' ? '经办人' : role}` }

  /** Takes a step. @throws DemoRefused with all reasons */
  act(name: string, on: Moment | PlainDate, answers: Facts = {}, by?: Partial<Actor>): this {
    const role = by?.role ?? listOf(findAction(this.definition, name)?.by ?? '*')[0] ?? ''
    const actor: Actor = { person: this.personIn(role), role: role === '*' ? '经办人' : role, organ: this.organ, ...by }
    const outcome = takeAct(this.definition, this.kase, { do: name, on, by: actor, answers }, this.#context)
    if (!outcome.ok) throw new DemoRefused(`${this.definition.name} ${name} ${on}`, outcome.refusal.reasons.map(({ says, basis }) => `${says}${basis ?? ''}`))
    this.kase = outcome.after
    return this
  }
}

/** Walks cases through the engine and records them in batches: never a row that the engine did not decide. */
export class Walker {
  readonly house: House
  readonly people: (organ: string) => ReadonlyMap<string, string>
  readonly #progress: (recorded: number) => void
  #contexts = new Map<string, Context>()
  #batch: AppendRequest[] = []
  #writing: Promise<void> = Promise.resolve()
  #serial = 0
  recorded = 0
  constructor(house: House, people: (organ: string) => ReadonlyMap<string, string>, progress: (recorded: number) => void) {
    this.house = house
    this.people = people
    this.#progress = progress
  }

  async #contextOf(definition: Procedure): Promise<Context> {
    const known = this.#contexts.get(definition.id) ?? await contextFor(this.house.cases.setting, this.house.tenant, definition)
    this.#contexts.set(definition.id, known)
    return known
  }

  /** Opens a case, takes it along `way`, and puts it up to be recorded. */
  async walk(...of: Parameters<Walker['walkNamed']>): Promise<void> { await this.walkNamed(...of) }

  /** The same. @returns its id, by which another case may name it */
  async walkNamed(id: string, organ: string, on: Moment | PlainDate, answers: Facts, way: (kase: CaseWalk) => void = () => undefined, by: Partial<Actor> = {}): Promise<string> {
    const definition = this.house.catalogue.find(id)
    if (!definition) throw new DemoRefused(id, ['没有这个程序或者台账'])
    const context = await this.#contextOf(definition)
    const role = listOf(definition.opens.by)[0] ?? ''
    const actor: Actor = { person: this.people(organ).get(role) ?? `演示${role}`, role, organ, ...by }
    const key = `demo:${id}:${organ}:${(this.#serial += 1)}`
    const request = { tenant: this.house.tenant, organ, definition: id, answers, key, on }
    const { outcome, caseId } = this.house.cases.prepareOpening(definition, request, actor, context)
    if (!outcome.ok) throw new DemoRefused(`${definition.name} ${definition.opens.name} ${on}`, outcome.refusal.reasons.map(({ says }) => says))
    const kase = new CaseWalk(definition, context, this.people(organ), organ, outcome.after)
    way(kase)
    this.#batch.push(this.house.cases.requestFor(definition, { tenant: this.house.tenant, organ, caseId, key, version: 0, acts: kase.kase.acts }))
    if (this.#batch.length >= BATCH) await this.#send()
    return caseId
  }

  /** Takes a case that is on record further along `way`, and puts that up to be recorded; what the key has recorded before is left as it is. */
  async carryOn(caseId: string, key: string, way: (kase: CaseWalk) => void): Promise<void> {
    const { cases, tenant } = this.house
    const found = await cases.load(tenant, caseId, key)
    if (!found) throw new DemoRefused(caseId, ['没有这个案件'])
    if (found.done) return
    const { definition, kase: before, version, history } = found
    const walk = new CaseWalk(definition, await this.#contextOf(definition), this.people(before.organ), before.organ, before)
    way(walk)
    this.#batch.push({ ...cases.requestFor(definition, { tenant, organ: before.organ, caseId, key, version, acts: walk.kase.acts.slice(before.acts.length) }), history })
  }

  /** Hands a batch to the ledger as soon as the one before it is on record: the next cases are walked meanwhile. */
  async #send(): Promise<void> {
    const batch = this.#batch
    this.#batch = []
    await this.#writing
    this.#writing = this.#record(batch)
    // A refusal is told where the batch is waited for; until then it must not count as unheard.
    this.#writing.catch(() => undefined)
  }

  /** Records what waits, and forgets what was looked up: registers may have changed. */
  async flush(): Promise<void> {
    await this.#send()
    await this.#writing
    this.#contexts = new Map()
  }

  async #record(batch: readonly AppendRequest[]): Promise<void> {
    const outcomes = await this.house.ledger.appendMany(batch)
    const refused = outcomes.findIndex(({ ok }) => !ok)
    if (refused >= 0) throw new DemoRefused(batch[refused]?.caseId ?? '', [`记录时被拒绝（${reasonOf(outcomes[refused])}）。数据目录可能由其他版本的程序建立到一半：请删除该目录，或者用 --data 指定一个空目录`])
    this.recorded += outcomes.length
    this.#progress(this.recorded)
  }
}
