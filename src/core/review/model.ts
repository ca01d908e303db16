import { atoms } from '../engine/evaluate.ts'
import type { Condition, Scalar } from '../vocabulary/condition.ts'
import type { Field } from '../vocabulary/field.ts'
import type { Action, Invariant, Procedure } from '../vocabulary/procedure.ts'
import { isWorld, plain, worldValues } from './plain.ts'
import { sourcesOf } from './moves.ts'

/** One action as the review sees it in one epoch of the law. */
export interface Step {
  readonly name: string
  /** null: it opens the case. */
  readonly from: readonly string[] | null
  readonly branches: readonly { readonly when?: Condition; readonly to: string | null }[]
  readonly guards: readonly Guard[]
  readonly asks: Readonly<Record<string, { readonly when?: Condition; readonly isOptional: boolean }>>
}

/** What may be removed to see whether an invariant notices. */
export interface Guard { readonly step: string; readonly says: string; readonly that: Condition; readonly keepsBecause?: string; readonly isOnce: boolean }

export interface Rule { readonly says: string; readonly steps: readonly string[]; readonly entering: readonly string[]; readonly when?: Condition; readonly without: Condition }

/** A definition in one epoch: which rules of dated law are in force. */
export interface Model {
  readonly procedure: Procedure
  readonly epoch: string
  readonly steps: readonly Step[]
  readonly rules: readonly Rule[]
  readonly domains: ReadonlyMap<string, readonly Scalar[]>
}

const inForce = (day: string, from?: string, to?: string): boolean => (!from || from <= day) && (!to || day <= to)

function guardsOf(name: string, action: Pick<Action, 'requires' | 'once'>, epoch: string): readonly Guard[] {
  const required = (action.requires ?? []).filter((rule) => inForce(epoch, rule.since, rule.until)).map((rule): Guard => {
    const that = rule.when ? { is: 'any', of: [{ is: 'not', of: rule.when }, rule.that] } as const : rule.that
    return { step: name, says: rule.says, that: plain(that), isOnce: false, ...(rule.keepsBecause ? { keepsBecause: rule.keepsBecause } : {}) }
  })
  const once: Guard[] = action.once ? [{ step: name, says: `“${name}”只能办理一次`, that: { is: 'not', of: { is: 'done', action: name } }, isOnce: true }] : []
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

/** Values of a field that the conditions tell apart, and one that they do not mention. */
function domainOf(field: string, declared: Field | undefined, used: readonly Condition[]): readonly Scalar[] {
  if (isWorld(field)) return worldValues(field)
  const values = new Set<Scalar>()
  for (const atom of used) {
    if (atom.is === 'oneOf' && atom.field === field) for (const value of atom.values) values.add(value)
    if (atom.is !== 'answer' || atom.field !== field) continue
    if (typeof atom.value === 'number') for (const value of [atom.value - 1, atom.value, atom.value + 1]) values.add(value)
    else values.add(atom.value)
    if (atom.op !== '=' && typeof atom.value === 'string') values.add('0000-01-01').add('9999-01-01')
  }
  const options = declared?.options
  if (options) return [...options.filter((option) => values.has(option)), ...options.filter((option) => !values.has(option)).slice(0, 1)]
  const numeric = [...values].filter((value): value is number => typeof value === 'number').filter((value) => declared?.min === undefined || value >= declared.min)
  return numeric.length > 0 ? numeric : [...values, '（其他内容）']
}

const conditionsIn = (steps: readonly Step[], rules: readonly Rule[]): readonly Condition[] => [
  ...steps.flatMap((step) => [...step.guards.map(({ that }) => that), ...step.branches.flatMap(({ when }) => (when ? [when] : [])), ...Object.values(step.asks).flatMap(({ when }) => (when ? [when] : []))]),
  ...rules.flatMap(({ when, without }) => [without, ...(when ? [when] : [])]),
]

export function fieldsIn(condition: Condition): readonly string[] {
  return atoms(condition).flatMap((atom) => (atom.is === 'answer' || atom.is === 'oneOf' || atom.is === 'filled' ? [atom.field] : []))
}

export function modelOf(procedure: Procedure, epoch: string): Model {
  const { opens, actions } = procedure
  const steps = [
    stepOf(opens.name, opens, null, epoch),
    ...Object.entries(actions).filter(([, action]) => inForce(epoch, action.inForce?.from, action.inForce?.to)).map(([name, action]) => stepOf(name, action, sourcesOf(procedure, action), epoch)),
  ]
  const rules = (procedure.never ?? []).filter((rule) => inForce(epoch, rule.since, rule.until)).map(ruleOf)
  const all = conditionsIn(steps, rules)
  const declared = new Map([opens, ...Object.values(actions)].flatMap((action) => Object.entries(action.asks ?? {})))
  const used = all.flatMap(atoms)
  const fields = [...new Set(all.flatMap(fieldsIn))]
  return { procedure, epoch, steps, rules, domains: new Map(fields.map((field) => [field, domainOf(field, declared.get(field), used)])) }
}

/** Days on which some rule of the definition begins or ceases: one model for each stretch between them. */
export function epochsOf(procedure: Procedure): readonly string[] {
  const after = (day: string | undefined): readonly string[] => (day === undefined ? [] : [`${day}~`])
  const rules = [...(procedure.never ?? []), ...[procedure.opens, ...Object.values(procedure.actions)].flatMap(({ requires }) => requires ?? [])]
  const days = [
    ...procedure.editions.map(({ from }) => from), ...rules.flatMap(({ since, until }) => [...(since ? [since] : []), ...after(until)]),
    ...[procedure.opens, ...Object.values(procedure.actions)].flatMap(({ inForce: span }) => [...(span?.from ? [span.from] : []), ...after(span?.to)]),
  ]
  const first = procedure.editions.map(({ from }) => from).sort()[0] ?? ''
  return [...new Set(days)].filter((day) => day >= first).sort()
}
