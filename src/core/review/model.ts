import { addDays } from '../calendar/plain-date.ts'
import type { Value } from '../engine/case.ts'
import { atoms } from '../engine/evaluate.ts'
import type { Condition } from '../vocabulary/condition.ts'
import type { Action, Invariant, Procedure } from '../vocabulary/procedure.ts'
import { domainOf } from './domain.ts'
import { sourcesOf } from './moves.ts'
import { isWorld, plain, worldValues } from './plain.ts'

/** One action as the review sees it in one stretch of the law. */
export interface Step {
  readonly name: string
  /** null: it opens the case. */
  readonly from: readonly string[] | null
  readonly branches: readonly { readonly when?: Condition; readonly to: string | null }[]
  readonly guards: readonly Guard[]
  readonly asks: Readonly<Record<string, { readonly when?: Condition; readonly isOptional: boolean }>>
}

/** What may be removed to see whether an invariant notices. */
export interface Guard { readonly step: string; readonly says: string; readonly that: Condition; readonly keepsBecause?: string }

export const keyOfGuard = ({ step, says }: Guard): string => `${step}\u0000${says}`

export interface Rule { readonly says: string; readonly steps: readonly string[]; readonly entering: readonly string[]; readonly when?: Condition; readonly without: Condition }

/** A definition in one stretch of the law. */
export interface Model {
  readonly procedure: Procedure
  readonly epoch: string
  /** The actions as they stand in this stretch: what may be done now. */
  readonly steps: readonly Step[]
  /** The actions as they stood in this stretch or any before it: what a case may have behind it. */
  readonly history: readonly Step[]
  readonly rules: readonly Rule[]
  /** Values that conditions tell apart: of what the world decides by name, of an answer by step and name (a step may offer fewer). */
  readonly domains: ReadonlyMap<string, readonly Value[]>
}

export const domainKey = (step: string, field: string): string => (isWorld(field) ? field : `${step}\u0000${field}`)

const inForce = (day: string, from?: string, to?: string): boolean => (!from || from <= day) && (!to || day <= to)

function guardsOf(name: string, action: Pick<Action, 'requires' | 'once'>, epoch: string): readonly Guard[] {
  const required = (action.requires ?? []).filter((rule) => inForce(epoch, rule.since, rule.until)).map((rule): Guard => {
    const that = rule.when ? { is: 'any', of: [{ is: 'not', of: rule.when }, rule.that] } as const : rule.that
    return { step: name, says: rule.says, that: plain(that), ...(rule.keepsBecause ? { keepsBecause: rule.keepsBecause } : {}) }
  })
  const once: Guard[] = action.once ? [{ step: name, says: `“${name}”只能办理一次`, that: { is: 'not', of: { is: 'done', action: name } } }] : []
  return [...required, ...once]
}

function stepOf(name: string, action: Pick<Action, 'to' | 'asks' | 'requires' | 'once'>, from: readonly string[] | null, epoch: string): Step {
  const { to } = action
  const branches = to === undefined ? [{ to: null }] : typeof to === 'string' ? [{ to }] : to.map((branch) => ({ to: branch.to, ...(branch.when ? { when: plain(branch.when) } : {}) }))
  const asks = Object.entries(action.asks ?? {}).map(([field, { askedWhen, isOptional }]) => [field, { isOptional: isOptional === true, ...(askedWhen ? { when: plain(askedWhen) } : {}) }] as const)
  return { name, from, branches, guards: guardsOf(name, action, epoch), asks: Object.fromEntries(asks) }
}

const namesOf = (names: string | readonly string[] | undefined): readonly string[] => (names === undefined ? [] : typeof names === 'string' ? [names] : names)

const ruleOf = (rule: Invariant): Rule =>
  ({ says: rule.says, steps: namesOf(rule.doing), entering: namesOf(rule.entering), without: plain(rule.without), ...(rule.when ? { when: plain(rule.when) } : {}) })

/** Everything that decides whether and whereto a step may be taken. */
export const conditionsOfStep = (step: Step): readonly Condition[] =>
  [...step.guards.map(({ that }) => that), ...step.branches.flatMap(({ when }) => (when ? [when] : [])), ...Object.values(step.asks).flatMap(({ when }) => (when ? [when] : []))]

export const conditionsOfRule = ({ when, without }: Rule): readonly Condition[] => [without, ...(when ? [when] : [])]

export function fieldsIn(condition: Condition): readonly string[] {
  return atoms(condition).flatMap((atom) => (atom.is === 'answer' || atom.is === 'oneOf' || atom.is === 'filled' ? [atom.field] : []))
}

function stepsAt(procedure: Procedure, epoch: string): readonly Step[] {
  const { opens, actions } = procedure
  return [
    stepOf(opens.name, opens, null, epoch),
    ...Object.entries(actions).filter(([, action]) => inForce(epoch, action.inForce?.from, action.inForce?.to)).map(([name, action]) => stepOf(name, action, sourcesOf(procedure, action), epoch)),
  ]
}

const variants = (steps: readonly Step[]): readonly Step[] => [...new Map(steps.map((step) => [JSON.stringify(step), step])).values()]

function domainsOf(procedure: Procedure, conditions: readonly Condition[]): Model['domains'] {
  const used = conditions.flatMap(atoms)
  const read = new Set(conditions.flatMap(fieldsIn))
  const acts = [[procedure.opens.name, procedure.opens.asks] as const, ...Object.entries(procedure.actions).map(([name, { asks }]) => [name, asks] as const)]
  const answers = acts.flatMap(([step, asks]) => Object.entries(asks ?? {}).filter(([field]) => read.has(field)).map(([field, declared]) =>
    [domainKey(step, field), domainOf(field, declared, used)] as const))
  return new Map([...[...read].filter(isWorld).map((field) => [field, worldValues(field)] as const), ...answers])
}

/** The definition as of the last of these stretches, for cases that may have begun in any of them. */
export function modelOf(procedure: Procedure, epochs: readonly string[]): Model {
  const epoch = epochs.at(-1) ?? ''
  const steps = stepsAt(procedure, epoch)
  const history = variants([...steps, ...epochs.flatMap((day) => stepsAt(procedure, day))])
  const rules = (procedure.never ?? []).filter((rule) => inForce(epoch, rule.since, rule.until)).map(ruleOf)
  const all = [...history.flatMap(conditionsOfStep), ...rules.flatMap(conditionsOfRule)]
  return { procedure, epoch, steps, history, rules, domains: domainsOf(procedure, all) }
}

/** First days of the stretches between which some rule of the definition begins or ceases. */
export function epochsOf(procedure: Procedure): readonly string[] {
  const acts = [procedure.opens, ...Object.values(procedure.actions)]
  const spans = [
    ...[...(procedure.never ?? []), ...acts.flatMap(({ requires }) => requires ?? [])].map(({ since, until }) => ({ from: since, to: until })),
    ...acts.flatMap(({ inForce: span }) => (span ? [span] : [])),
  ]
  const first = procedure.editions.map(({ from }) => from).sort()[0] ?? ''
  const days = [...procedure.editions.map(({ from }) => from), ...spans.flatMap(({ from, to }) => [...(from ? [from] : []), ...(to ? [addDays(to, 1)] : [])])]
  return [...new Set(days)].filter((day) => day >= first).sort()
}
