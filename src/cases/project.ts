import { dateOf, compare, type PlainDate } from '#core/calendar/plain-date.ts'
import type { Calendar } from '#core/calendar/calendar.ts'
import type { Act, Case, Facts, Value } from '#core/engine/case.ts'
import { contributionsOf, type Contribution } from '#core/engine/contribute.ts'
import { listDue, type Due } from '#core/engine/due.ts'
import { fold, isWithdrawn } from '#core/engine/fold.ts'
import type { Fields } from '#core/vocabulary/field.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import type { CaseProjection, JsonObject, StoredEvent } from '#ledger/entry.ts'
import { consultedFigure, consultedOn } from './consultation.ts'

/** The stored event as the engine's act: erased personal answers are simply absent. */
export function toAct(event: StoredEvent): Act {
  const answers = Object.fromEntries(Object.entries((event.payload['answers'] ?? {}) as Record<string, unknown>).filter(([, value]) => isValue(value)))
  return { seq: event.seq, do: event.action, on: event.on, by: event.actor, answers: answers as Facts }
}

const isValue = (value: unknown): value is Value => typeof value === 'string' || typeof value === 'number' || Array.isArray(value)

const fieldsOf = new WeakMap<Procedure, Fields>()

/** All questions of a definition by name; gathered once, as every act asks for them several times. */
export function allFields(definition: Procedure): Fields {
  const known = fieldsOf.get(definition) ?? Object.assign({}, definition.opens.asks, ...Object.values(definition.actions).map((action) => action.asks ?? {})) as Fields
  fieldsOf.set(definition, known)
  return known
}

/** Facts that may stand in lists, indexes and figures: everything but personal data. */
export function publicFacts(definition: Procedure, facts: Facts): Facts {
  const fields = allFields(definition)
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !fields[name]?.isPersonal))
}

export function titleOf(definition: Procedure, facts: Facts): string {
  const parts = definition.titledBy.map((field) => facts[field]).filter((value) => value !== undefined).map(String)
  return parts.join(' ') || definition.name
}

/** The other cases that the answers name. */
function refsOf(definition: Procedure, facts: Facts): readonly string[] {
  const fields = allFields(definition)
  const named = Object.entries(facts).filter(([name]) => fields[name]?.type === 'caseNumber').map(([, value]) => String(value))
  return [...new Set(named)].sort()
}

const LIVE = new Set(['running', 'overdue', 'paused'])

const nearest = (dues: readonly Due[]): PlainDate | null =>
  dues.filter(({ status, due, whose }) => LIVE.has(status) && due !== null && whose === '机关').map(({ due }) => dateOf(due ?? '')).sort(compare)[0] ?? null

/** A published case counts in `<definition>:published` on the day of publication; withdrawing it takes it out again. */
export const publishedFigure = (definition: Procedure): string => `${definition.id}:published`
/** A publication that was withdrawn leaves a note of its reason. */
export const withdrawnFigure = (definition: Procedure): string => `${definition.id}:withdrawn`

function publication(definition: Procedure, kase: Case): readonly Contribution[] {
  const rule = definition.publication
  if (!rule || kase.void) return []
  const shown = kase.acts.findLast((act) => act.do === rule.by || act.do === rule.withdrawnBy || act.do === rule.endedBy)
  if (!shown || shown.do === rule.endedBy) return []
  return [{ figure: shown.do === rule.by ? publishedFigure(definition) : withdrawnFigure(definition), organ: kase.organ, on: dateOf(shown.on), numerator: 1, denominator: 0, dims: {} }]
}

function consultation(definition: Procedure, kase: Case): readonly Contribution[] {
  const on = consultedOn(definition, kase)
  return on === undefined ? [] : [{ figure: consultedFigure(definition), organ: kase.organ, on, numerator: 1, denominator: 0, dims: {} }]
}

const SUPERVISING = new Set(['督办', '督办事项'])

/** Through whose hands the case went: who acted, who opened it, on whose desk it lies, who is asked for an opinion or was sent a copy, and whether it is supervised. */
function handsOf({ acts, awaiting, holder }: Case): readonly string[] {
  const copied = acts.filter((act) => act.do === '传阅').flatMap(({ answers }) => (Array.isArray(answers['传阅对象']) ? answers['传阅对象'] as readonly string[] : []))
  const opener = acts[0]?.by.person
  return [...new Set([
    ...acts.map(({ by }) => `办 ${by.person}`), ...(opener ? [`起 ${opener}`] : []), ...[...awaiting, ...copied].map((name) => `请 ${name}`), ...(holder === null ? [] : [`在 ${holder}`]),
    ...(acts.some((act) => SUPERVISING.has(act.do)) ? ['督办'] : []),
  ])]
}

/** Whether the case went through somebody's hands, or lies on their desk. */
export const wentThrough = (kase: Case, name: string): boolean => handsOf(kase).some((hand) => handsNamed(name).includes(hand))
export const handsNamed = (name: string): readonly string[] => ['办', '请', '在'].map((how) => `${how} ${name}`)

/** In the derived row of a case: one of its clocks stands still. */
export const STANDING = '停表'

/** State in lists of what came in by an import that was taken back 撤销导入. */
export const WITHDRAWN = '已撤销'

/** By which imports something came into a matter: all of one import are found by it. */
export const batchNamed = (batch: string): string => `批 ${batch}`
export const batchIn = ({ payload }: StoredEvent): string | undefined => (typeof payload['batch'] === 'string' ? payload['batch'] : undefined)
const batchesOf = (events: readonly StoredEvent[]): readonly string[] => [...new Set(events.flatMap((event) => batchIn(event) ?? []))].map(batchNamed)

export interface Named { readonly number: string; readonly publicCode: string | null }

/** Everything derived from a case: list row, clocks, search text and contributions. Pure, so that a rebuild gives the same. */
export function projectCase(definition: Procedure, organ: string, events: readonly StoredEvent[], named: Named, calendar: Calendar): CaseProjection {
  const kase = fold(definition, organ, events.map(toAct))
  const last = events.at(-1)
  const facts = publicFacts(definition, kase.facts)
  const dues = listDue(definition, kase, last?.on ?? '', calendar)
  return {
    number: named.number, title: titleOf(definition, facts), state: isWithdrawn(kase) ? WITHDRAWN : kase.void ? '已作废' : kase.state, open: kase.open,
    openedOn: dateOf(kase.acts[0]?.on ?? ''), closedOn: kase.open ? null : dateOf(last?.on ?? ''), holder: kase.holder, due: nearest(dues),
    light: dues.some(({ status }) => status === 'paused') ? STANDING : '计时', facts: facts as JsonObject,
    search: [named.number, titleOf(definition, facts), ...Object.values(facts).flat().map(String)].join(' ').slice(0, 4000),
    publicCode: named.publicCode, refs: refsOf(definition, kase.facts), hands: [...handsOf(kase), ...batchesOf(events)],
    contributions: [...contributionsOf(definition, kase, calendar), ...publication(definition, kase), ...consultation(definition, kase)],
    deadlines: dues.filter(({ started }) => started !== null).map((due) => ({
      name: due.name, due: due.due, met: due.met, status: due.status, derivation: { started: due.started, rolled: due.rolled, whose: due.whose, why: [...due.why] },
    })),
  }
}
