import { extensionsOf, listOf, startsOf } from './clock.ts'
import { atoms } from './evaluate.ts'
import type { Condition } from '../vocabulary/condition.ts'
import type { Field } from '../vocabulary/field.ts'
import { isDerived, type Counted } from '../vocabulary/count.ts'
import type { Procedure } from '../vocabulary/procedure.ts'
import type { Deadline } from '../vocabulary/deadline.ts'
import { intakeFaults } from './intake.ts'
import { onlineFaults } from './online.ts'
import { isClock, lengthsIn, parameterFaults } from './parameters.ts'
import { VERBS } from './verbs.ts'

/** Thrown when a definition contradicts itself; a programming error, found as the catalogue loads. */
export class DefinitionError extends Error {
  readonly faults: readonly string[]
  constructor(id: string, faults: readonly string[]) {
    super(`程序定义“${id}”有误，请修改该文件：\n${faults.map((fault) => `  - ${fault}`).join('\n')}`)
    this.name = 'DefinitionError'
    this.faults = faults
  }
}

interface Names { readonly actions: ReadonlySet<string>; readonly states: ReadonlySet<string>; readonly fields: ReadonlySet<string>; readonly comparable: ReadonlySet<string>; readonly deadlines: ReadonlySet<string>; readonly options: ReadonlyMap<string, ReadonlySet<string>>; readonly clocks: ReadonlySet<string> }

function namesOf(definition: Procedure): Names {
  const all = [definition.opens, ...Object.values(definition.actions)]
  return {
    actions: new Set([definition.opens.name, ...Object.keys(definition.actions), ...Object.keys(VERBS)]),
    states: new Set(Object.keys(definition.states)),
    fields: new Set(all.flatMap((action) => Object.keys(action.asks ?? {}))), comparable: new Set([...all.flatMap((action) => Object.keys(action.asks ?? {})), ...Object.keys(definition.parameters ?? {})]),
    deadlines: new Set(Object.keys(definition.deadlines ?? {})),
    clocks: new Set(Object.entries(definition.parameters ?? {}).filter(([, { value }]) => isClock(value)).map(([name]) => name)),
    options: optionsOf(all.flatMap((action) => Object.entries(action.asks ?? {}))),
  }
}

/** What may be chosen in each question that is a choice wherever it is asked. */
function optionsOf(asked: readonly (readonly [string, Field])[]): Names['options'] {
  const byName = Map.groupBy(asked, ([name]) => name)
  return new Map([...byName].flatMap(([name, fields]) =>
    (fields.every(([, { options }]) => options) ? [[name, new Set(fields.flatMap(([, { options }]) => options ?? []))] as const] : [])))
}

/** Words that a condition compares with a choice which does not offer them: it would never hold. */
function strangeIn(condition: Condition, { options }: Names): readonly string[] {
  return atoms(condition).flatMap((atom) => {
    const used = atom.is === 'oneOf' ? atom.values : atom.is === 'answer' && typeof atom.value === 'string' ? [atom.value] : []
    const known = atom.is === 'oneOf' || atom.is === 'answer' ? options.get(atom.field) : undefined
    return known ? used.filter((value) => !known.has(value)).map((value) => `“${'field' in atom ? atom.field : ''}”没有“${value}”这一选项`) : []
  })
}

function unknownIn(condition: Condition, names: Names): readonly string[] {
  return atoms(condition).flatMap((atom): string[] => {
    const missing = (kind: string, known: ReadonlySet<string>, used: readonly string[]) => used.filter((name) => !known.has(name)).map((name) => `没有${kind}“${name}”`)
    switch (atom.is) {
      case 'done': case 'elapsed': return missing('环节', names.actions, [atom.action])
      case 'doneSince': return missing('环节', names.actions, [atom.action, atom.since])
      case 'state': return missing('状态', names.states, atom.of)
      case 'answer': case 'oneOf': case 'filled': case 'lead': case 'certified': return missing('填写项', names.fields, [atom.field])
      case 'listed': return missing('填写项', names.fields, [atom.field])
      case 'restDay': return missing('填写项', names.fields, atom.field === null ? [] : [atom.field])
      case 'between': return [...missing('填写项', names.fields, atom.field === null ? [] : [atom.field]), ...missing('钟点参数', names.clocks, [atom.from, atom.to].flatMap((time) => (typeof time === 'string' ? [] : [time.byParameter])))]
      case 'compare': return [...missing('填写项', names.fields, [atom.field]), ...missing('填写项或者参数', names.comparable, [atom.with])]
      case 'deadline': return missing('期限', names.deadlines, [atom.name])
      case 'actorNot': return [...missing('填写项', names.fields, atom.fields), ...missing('环节', names.actions, atom.actions)]
      case 'personNot': return [...missing('填写项', names.fields, [atom.field, ...atom.fields]), ...missing('环节', names.actions, atom.actions)]
      default: return []
    }
  })
}

/** Every condition of a definition with the place where it stands. */
export function conditionsOf(definition: Procedure): readonly (readonly [string, Condition])[] {
  const acts = [[definition.opens.name, definition.opens] as const, ...Object.entries(definition.actions)]
  const inActs = acts.flatMap(([name, action]) => [
    ...(action.requires ?? []).flatMap((rule) => [rule.that, ...(rule.when ? [rule.when] : [])]),
    ...Object.values(action.asks ?? {}).flatMap((field) => (field.askedWhen ? [field.askedWhen] : [])),
    ...[...(action.starts ?? []), ...(action.moves ?? [])].flatMap(({ when }) => (when ? [when] : [])),
    ...(Array.isArray(action.to) ? action.to.flatMap((branch: { when?: Condition }) => (branch.when ? [branch.when] : [])) : []),
  ].map((condition) => [`环节“${name}”`, condition] as const))
  const inNever = (definition.never ?? []).flatMap((rule) => [rule.without, ...(rule.when ? [rule.when] : [])].map((condition) => [`禁止“${rule.says}”`, condition] as const))
  const inDeadlines = Object.entries(definition.deadlines ?? {}).flatMap(([name, rule]) => [rule.when, rule.toWhen, ...[rule.from, rule.restarts ?? []].flatMap((from) => startsOf(from).map(({ when }) => when))].flatMap((condition) => (condition ? [[`期限“${name}”`, condition] as const] : [])))
  const inCounts = Object.entries(definition.counts ?? {}).flatMap(([id, count]) => (isDerived(count) ? [] : [count.where, count.kind === 'rate' ? count.among : undefined, count.kind === 'rate' && !('weights' in count.of) ? count.of : undefined]
      .flatMap((condition) => (condition ? [[`指标“${id}”`, condition] as const] : []))))
  return [...inActs, ...inNever, ...inDeadlines, ...inCounts]
}

function actionsIn(deadline: Deadline): readonly string[] {
  const starts = [deadline.from, ...(deadline.restarts === undefined ? [] : [deadline.restarts])].flatMap((from) => startsOf(from).map(({ action }) => action))
  const gaps = [...(deadline.excludes ?? []), ...(deadline.suspends ?? [])].flatMap((gap) => [gap.from, ...listOf(gap.to)])
  return [...starts, ...listOf(deadline.to), ...gaps, ...extensionsOf(deadline).map(({ by }) => by)]
}

const targetsOf = (to: Procedure['opens']['to'] | undefined): readonly string[] =>
  to === undefined ? [] : typeof to === 'string' ? [to] : to.map((branch) => branch.to)

/** A period whose amount is answered needs a question for a whole number. */
const amountFaults = (definition: Procedure): readonly string[] => {
  const asked = [definition.opens, ...Object.values(definition.actions)].flatMap(({ asks = {} }) => Object.entries(asks).filter(([, { type }]) => type === 'whole').map(([name]) => name))
  return Object.entries(definition.deadlines ?? {}).flatMap(([name, { within }]) => lengthsIn(within).flatMap((length) =>
    ('amountIn' in length && !asked.includes(length.amountIn) ? [`期限“${name}”：没有整数类填写项“${length.amountIn}”`] : [])))
}

/** Acts and answers that a count names: a misspelt one would count nothing, and nobody would see it. */
function countFaults(definition: Procedure, names: Names): readonly string[] {
  const of = (id: string, count: Counted): readonly string[] => {
    const { at } = count
    const until = 'until' in count ? count.until : undefined
    const acts = [...(typeof at === 'string' ? [at] : 'latest' in at ? [at.latest] : 'each' in at ? [at.each] : 'firstOf' in at ? at.firstOf : []), ...(typeof until === 'object' ? until.firstOf : [])]
    const fields = [...(count.by ?? []), ...(typeof at === 'object' && 'day' in at ? [at.day] : []), ...(typeof until === 'string' ? [until] : []), ...('field' in count && count.field !== undefined ? [count.field] : [])]
    return [...acts.filter((name) => !names.actions.has(name)).map((name) => `指标“${id}”：没有环节“${name}”`), ...fields.filter((name) => !names.fields.has(name)).map((name) => `指标“${id}”：没有填写项“${name}”`)]
  }
  return Object.entries(definition.counts ?? {}).flatMap(([id, count]) => (isDerived(count) ? [] : of(id, count)))
}

/** A consultation opens and is answered by acts that are there, and the public may take the answering one. */
function consultationFaults({ consultation, actions }: Procedure, { fields }: Names): readonly string[] {
  if (!consultation) return []
  const { by, takes, until, shows, tells, text } = consultation
  return [
    ...[by, takes].filter((name) => !actions[name]).map((name) => `征求意见：没有环节“${name}”`),
    ...[until, ...shows, ...tells, ...(text === undefined ? [] : [text])].filter((name) => !fields.has(name)).map((name) => `征求意见：没有填写项“${name}”`),
    ...(actions[takes] && !actions[takes].online ? [`征求意见：环节“${takes}”没有向公众开放`] : []),
  ]
}

/** Names and words of a condition written outside its definition that point nowhere. */
export function conditionFaults(definition: Procedure, condition: Condition): readonly string[] {
  const names = namesOf(definition)
  return [...unknownIn(condition, names), ...strangeIn(condition, names)]
}

/** Everything wrong with a definition at once: names that point nowhere. Whether it is lawful is the review's question. */
export function findFaults(definition: Procedure): readonly string[] {
  const names = namesOf(definition)
  const need = (where: string, kind: string, known: ReadonlySet<string>, used: readonly string[]) =>
    used.filter((name) => !known.has(name)).map((name) => `${where}：没有${kind}“${name}”`)
  return [
    ...conditionsOf(definition).flatMap(([where, condition]) => [...unknownIn(condition, names), ...strangeIn(condition, names)].map((says) => `${where}：${says}`)),
    ...need('开始环节', '状态', names.states, targetsOf(definition.opens.to)),
    ...Object.entries(definition.actions).flatMap(([name, action]) => [
      ...need(`环节“${name}”`, '状态', names.states, [...(action.from === undefined ? [] : listOf(action.from)), ...targetsOf(action.to)]),
      ...(VERBS[name] ? [`环节“${name}”与通用操作重名`] : []),
    ]),
    ...Object.entries(definition.deadlines ?? {}).flatMap(([name, rule]) => need(`期限“${name}”`, '环节', names.actions, actionsIn(rule))),
    ...(definition.never ?? []).flatMap((rule) => [
      ...need(`禁止“${rule.says}”`, '环节', names.actions, rule.doing === undefined ? [] : listOf(rule.doing)),
      ...need(`禁止“${rule.says}”`, '状态', names.states, rule.entering === undefined ? [] : listOf(rule.entering)),
    ]),
    ...Object.entries(definition.deadlines ?? {}).flatMap(([name, rule]) => [rule.from, ...(rule.restarts === undefined ? [] : [rule.restarts])].flatMap((from) =>
      startsOf(from).flatMap(({ lastDayOf }) => need(`期限“${name}”`, '期限', names.deadlines, lastDayOf === undefined ? [] : [lastDayOf])))),
    ...Object.entries(definition.counts ?? {}).flatMap(([id, count]) => need(`指标“${id}”`, '期限', names.deadlines, 'at' in count && typeof count.at === 'object' && 'due' in count.at ? [count.at.due] : [])),
    ...countFaults(definition, names), ...parameterFaults(definition), ...amountFaults(definition), ...onlineFaults(definition), ...consultationFaults(definition, names), ...intakeFaults(definition),
    ...need('届满', '填写项', names.fields, definition.validUntil ? [definition.validUntil.in] : []), ...need('届满', '状态', names.states, definition.validUntil?.while ?? []),
    ...need('标题', '填写项', names.fields, definition.titledBy),
    ...need('唯一键', '填写项', names.fields, definition.naturalKey ?? []),
  ]
}

/** @throws DefinitionError naming every fault */
export function checkDefinition(definition: Procedure): Procedure {
  const faults = findFaults(definition)
  if (faults.length > 0) throw new DefinitionError(definition.id, faults)
  return definition
}
