import { compare, dateOf, isMoment, isPlainDate, type Moment, type PlainDate } from '../calendar/plain-date.ts'
import { sayCitation, type Citation } from '../vocabulary/cite.ts'
import type { Fields } from '../vocabulary/field.ts'
import type { Action, Procedure, Requirement } from '../vocabulary/procedure.ts'
import { checkAnswers, withoutEmpty } from './answers.ts'
import type { Act, Actor, Attempt, Case, Context, Facts, Outcome, Reason } from './case.ts'
import { afterEnd, extensionsOf, listOf } from './clock.ts'
import { computeDue, isAfter } from './due.ts'
import { evaluate, type View } from './evaluate.ts'
import { listMoves } from './consequences.ts'
import { fold, isStruck, isWithdrawn } from './fold.ts'
import { AFTER_END, VERBS } from './verbs.ts'
import { viewOf } from './view.ts'

const reason = (code: string, says: string, basis?: Citation, missing?: readonly string[]): Reason =>
  ({ code, says, basis: basis ? sayCitation(basis) : null, ...(missing ? { missing } : {}) })

/** The declared action, or the built-in verb, of that name. */
export const findAction = (definition: Procedure, name: string): Action | undefined =>
  (Object.hasOwn(definition.actions, name) ? definition.actions[name] : Object.hasOwn(VERBS, name) ? VERBS[name] : undefined)

const asMoment = (on: Moment | PlainDate): Moment => (on.length > 10 ? on : `${on}T00:00`)

const within = (on: PlainDate, from?: PlainDate, to?: PlainDate): boolean =>
  (!from || compare(from, on) <= 0) && (!to || compare(on, to) <= 0)

function checkState(definition: Procedure, name: string, action: Action, kase: Case): readonly Reason[] {
  if (isWithdrawn(kase) && name !== '恢复导入') return [reason('withdrawn', `本条记录的导入已撤销，重新导入后方可办理“${name}”`)]
  if (!kase.open && !AFTER_END.has(name) && !afterEnd(definition, kase).includes(name)) return [reason('closed', `本案已终结（${kase.void ? '已作废' : kase.state}），不能再办理“${name}”`)]
  if (action.from === undefined) return []
  const from = listOf(action.from)
  return from.includes(kase.state) ? [] : [reason('wrong-state', `“${name}”应当在${from.map((state) => `“${state}”`).join('、')}环节办理，当前为“${kase.state}”`, action.basis)]
}

function checkRole(name: string, action: Pick<Action, 'by' | 'basis'>, by: Actor): readonly Reason[] {
  const roles = listOf(action.by)
  if (roles.includes('*') || roles.includes(by.role)) return []
  return [reason('wrong-person', `“${name}”由${roles.join('、')}办理，${by.person}的岗位为“${by.role || '无'}”，无权办理`, action.basis)]
}

const applies = (rule: Requirement, view: View, on: PlainDate): boolean =>
  within(on, rule.since, rule.until) && (!rule.when || evaluate(rule.when, view) === true)

/** Requirements that fail. While answers are still missing, what is not known yet fails nothing. */
function checkRequirements(rules: readonly Requirement[], view: View, on: PlainDate, final: boolean): readonly Reason[] {
  return rules.filter((rule) => applies(rule, view, on)).flatMap((rule) => {
    const truth = evaluate(rule.that, view)
    return truth === true || (truth === undefined && !final) ? [] : [reason('requirement', rule.says, rule.basis)]
  })
}

function checkOnce(name: string, action: Action, kase: Case): readonly Reason[] {
  const before = action.once && kase.acts.find((act) => act.do === name)
  return before ? [reason('already-done', `“${name}”只能办理一次，已于${dateOf(before.on)}办理`, action.basis)] : []
}

/** A prolongation comes before the old last day, or it is none (law/README §2.8). */
function checkExtension(definition: Procedure, name: string, kase: Case, on: Moment | PlainDate, context: Context): readonly Reason[] {
  return Object.entries(definition.deadlines ?? {}).flatMap(([title, deadline]) => {
    const rule = extensionsOf(deadline).find(({ by }) => by === name)
    if (!rule) return []
    const { due, started } = computeDue(definition, title, kase, on, context.calendar)
    if (started === null) return [reason('nothing-to-extend', `“${title}”尚未起算，无从延长`, deadline.basis)]
    return due !== null && isAfter(on, due) ? [reason('too-late-to-extend', `延长应当在原期限届满前批准：“${title}”已于${due}届满`, rule.basis)] : []
  })
}

/** Acts on the record itself: they move no day of the procedure, and what they ask for was judged by the history as it then was. */
const LOOKED_BACK_ON = new Set(['更正', '撤销导入', '恢复导入'])

function checkDay(kase: Case | null, on: Moment | PlainDate): readonly Reason[] {
  if (!isPlainDate(on) && !isMoment(on)) return [reason('bad-date', `办理时间“${on}”不是有效日期，应如2026-03-01或者2026-03-01T15:00`)]
  const last = kase?.acts.findLast((act) => !LOOKED_BACK_ON.has(act.do) && !isStruck(act))
  if (!last || compare(dateOf(on), dateOf(last.on)) >= 0) return []
  return [reason('before-history', `办理日期${dateOf(on)}早于上一步“${last.do}”的日期${dateOf(last.on)}`)]
}

function checkInForce(name: string, action: Pick<Action, 'inForce' | 'basis'>, on: PlainDate): readonly Reason[] {
  if (within(on, action.inForce?.from, action.inForce?.to)) return []
  const span = [action.inForce?.from && `自${action.inForce.from}起`, action.inForce?.to && `至${action.inForce.to}止`].filter(Boolean).join('')
  return [reason('not-in-force', `“${name}”${span}适用，${on}不适用`, action.basis)]
}

/** What a question takes from a register only, and the register does not have on that day. Where it was not looked up, nothing is said. */
function checkReferences(asks: Fields, answers: Facts, view: View): readonly Reason[] {
  return Object.entries(asks).flatMap(([name, { refers }]) => {
    if (!refers?.only || answers[name] === undefined || answers[name] === '') return []
    return evaluate({ is: 'listed', field: name, register: refers.register, by: refers.by }, view) === false ? [reason('not-registered', `“${name}”填写的“${String(answers[name])}”没有登记在册，请先登记，或者从已登记的中选择`, undefined, [name])] : []
  })
}

/** The answers to these questions, without the others. */
const only = (asks: Fields, answers: Facts): Facts => Object.fromEntries(Object.entries(answers).filter(([name]) => Object.hasOwn(asks, name)))

interface Step { readonly definition: Procedure; readonly kase: Case; readonly attempt: Attempt; readonly context: Context }

function reasonsFor({ definition, kase, attempt, context }: Step, action: Action, final: boolean): readonly Reason[] {
  const day = checkDay(kase, attempt.on)
  if (day[0]?.code === 'bad-date') return day
  const asks: Fields = action.asks ?? {}
  const view = viewOf(definition, kase, attempt, final ? {} : asks, context)
  const on = dateOf(attempt.on)
  return [
    ...checkState(definition, attempt.do, action, kase), ...checkRole(attempt.do, action, attempt.by), ...checkInForce(attempt.do, action, on), ...day,
    ...checkOnce(attempt.do, action, kase), ...(final ? checkAnswers(asks, action.supplemented ? only(asks, attempt.answers) : attempt.answers, view) : []),
    ...(final ? checkReferences(asks, attempt.answers, view) : []),
    ...checkRequirements(action.requires ?? [], view, on, final), ...checkExtension(definition, attempt.do, kase, attempt.on, context),
  ]
}

export interface Possible { readonly action: string; readonly allowed: boolean; readonly reasons: readonly Reason[] }

/**
 * Every declared action and every verb: whether it may be taken now, else all reasons why not. Unanswered questions refuse nothing yet.
 * @param actorFor in which post somebody would take an action
 */
export function listPossible(definition: Procedure, kase: Case, actorFor: (action: Action) => Actor, on: Moment | PlainDate, context: Context): readonly Possible[] {
  return Object.entries({ ...definition.actions, ...VERBS }).map(([name, action]) => {
    const attempt: Attempt = { do: name, on, by: actorFor(action), answers: {} }
    const declared = definition.actions[name] !== undefined
    const reasons = [...reasonsFor({ definition, kase, attempt, context }, action, false), ...(declared ? [] : checkDesk(kase, attempt))]
    return { action: name, allowed: reasons.length === 0, reasons }
  })
}

/** Names of the actions that the case's state and facts allow to somebody, whoever asks. */
export function possibleNow(definition: Procedure, kase: Case, on: Moment | PlainDate, context: Context): readonly string[] {
  return Object.entries(definition.actions).filter(([name, action]) => {
    const by: Actor = { person: '', role: listOf(action.by)[0] ?? '', organ: kase.organ }
    return reasonsFor({ definition, kase, attempt: { do: name, on, by, answers: {} }, context }, action, false).length === 0
  }).map(([name]) => name)
}

/** A correction replays the whole history with the corrected answer; if any step would then be refused, so is the correction. */
function checkCorrection(step: Step): readonly Reason[] {
  const { definition, kase, attempt, context } = step
  const act = kase.acts[Number(attempt.answers['更正序号']) - 1]
  const field = String(attempt.answers['更正项目'] ?? '')
  if (!act) return [reason('bad-answer', `没有第${String(attempt.answers['更正序号'])}项记录`, undefined, ['更正序号'])]
  const asks = act.seq === 1 ? definition.opens.asks : findAction(definition, act.do)?.asks
  if (!asks || !Object.hasOwn(asks, field)) return [reason('bad-answer', `第${act.seq}项“${act.do}”没有填写项“${field}”`, undefined, ['更正项目'])]
  const corrected = fold(definition, kase.organ, [...kase.acts, toAct(kase, attempt)])
  return replay(definition, kase.organ, corrected.acts.slice(0, -1), context)
}

/** What came in by an import is taken back only where nobody has done anything since, and where it has moved no other case. */
function checkTakingBack({ definition, kase, attempt }: Step): readonly Reason[] {
  const seq = Number(attempt.answers['撤销序号'] ?? 1)
  const act = kase.acts[seq - 1]
  if (!act || isStruck(act) || (seq > 1 && !definition.actions[act.do])) return [reason('not-imported', `第${seq}项不是可以撤销的办理记录`, undefined, ['撤销序号'])]
  const touched = kase.acts.slice(seq).find((later) => !isStruck(later) && (!LOOKED_BACK_ON.has(later.do) || later.do === '更正'))
  if (touched) return [reason('touched', `导入后已办理“${touched.do}”，不随导入撤销；确属有误的，请逐件更正或者作废`)]
  const moved = listMoves(definition, kase).find((one) => one.act.seq === seq && kase.facts[one.link.caseIn] !== undefined)
  return moved ? [reason('has-moved', `“${act.do}”已使另案办理“${moved.link.takes}”，不随导入撤销；确属有误的，请逐件更正或者作废`)] : []
}

/** An import is brought back only by an opening that is lawful by itself. */
function checkBringingBack({ definition, kase, attempt, context }: Step): readonly Reason[] {
  if (!isWithdrawn(kase)) return [reason('not-withdrawn', '本条记录的导入没有撤销，不需要恢复')]
  const { 恢复批次: _, 登记时间: on, ...answers } = attempt.answers
  const opening = open(definition, { do: definition.opens.name, on: String(on), by: kase.acts[0]?.by ?? attempt.by, answers }, context)
  return opening.ok ? [] : opening.refusal.reasons
}

const RETROSPECTIVE: Readonly<Record<string, (step: Step) => readonly Reason[]>> = { 更正: checkCorrection, 撤销导入: checkTakingBack, 恢复导入: checkBringingBack }

function replay(definition: Procedure, organ: string, acts: readonly Act[], context: Context): readonly Reason[] {
  for (const [index, act] of acts.entries()) {
    const attempt: Attempt = { do: act.do, on: act.on, by: act.by, answers: act.answers }
    const outcome = index === 0 ? open(definition, attempt, context) : LOOKED_BACK_ON.has(act.do) || isStruck(act) ? null
      : takeAct(definition, fold(definition, organ, acts.slice(0, index)), attempt, context)
    if (outcome && !outcome.ok) {
      return [reason('correction-breaks', `更正后第${act.seq}项“${act.do}”将不合法：${outcome.refusal.reasons.map(({ says }) => says).join('；')}`)]
    }
  }
  return []
}

/** Verbs that look at the desk: only who holds or was asked may answer. */
function checkDesk(kase: Case, attempt: Attempt): readonly Reason[] {
  const { person } = attempt.by
  const last = kase.acts.at(-1)
  if (attempt.do === '签署意见' && !kase.awaiting.includes(person)) return [reason('wrong-person', `${person}未被请求会签或者加签`)]
  if (attempt.do === '退回' && kase.holder !== null && kase.holder !== person) return [reason('wrong-person', `本案现由${kase.holder}办理，${person}不能退回`)]
  if (attempt.do === '退回' && kase.acts.every((act) => act.do !== '转办' && act.do !== '加签')) return [reason('nothing-to-return', '本案没有可以退回的上一经办人')]
  if (attempt.do === '撤回' && !(last && ['转办', '退回', '加签'].includes(last.do) && last.by.person === person)) {
    return [reason('nothing-to-withdraw', '只能撤回本人刚作出且他人尚未办理的转办、退回、加签')]
  }
  return []
}

const toAct = (kase: Case | null, attempt: Attempt): Act =>
  ({ seq: (kase?.acts.length ?? 0) + 1, do: attempt.do, on: asMoment(attempt.on), by: attempt.by, answers: withoutEmpty(attempt.answers) })

const refuse = (action: string, reasons: readonly Reason[], possible: readonly string[]): Outcome =>
  ({ ok: false, refusal: { action, reasons, possibleNow: possible } })

/**
 * Opens a case. The answers, the opener's role, the requirements and the edition of the law in force on that day are checked.
 * @returns the opening act (seq 1) and the case, or all reasons why not
 */
export function open(definition: Procedure, attempt: Attempt, context: Context): Outcome {
  const { opens } = definition
  const day = checkDay(null, attempt.on)
  if (day.length > 0) return refuse(opens.name, day, [])
  const on = dateOf(attempt.on)
  const edition = definition.editions.some((one) => within(on, one.from, one.to))
  const view = viewOf(definition, null, attempt, {}, context)
  const reasons = [
    ...(edition ? [] : [reason('not-in-force', `${on}没有收录适用于“${definition.name}”的规定，最早自${definition.editions[0]?.from ?? ''}起`)]),
    ...(attempt.do === opens.name ? [] : [reason('unknown-action', `“${definition.name}”由“${opens.name}”开始，不是“${attempt.do}”`)]),
    ...checkRole(opens.name, opens, attempt.by), ...checkInForce(opens.name, opens, on),
    ...checkAnswers(opens.asks ?? {}, attempt.answers, view), ...checkReferences(opens.asks ?? {}, attempt.answers, view), ...checkRequirements(opens.requires ?? [], view, on, true),
  ]
  if (reasons.length > 0) return refuse(opens.name, reasons, [opens.name])
  const act = toAct(null, attempt)
  return { ok: true, act, after: fold(definition, attempt.by.organ, [act]) }
}

/** Takes one act: either the act and the case after it, or every reason against it with what is possible instead. */
export function takeAct(definition: Procedure, kase: Case, attempt: Attempt, context: Context): Outcome {
  const action = findAction(definition, attempt.do)
  if (!action) {
    return refuse(attempt.do, [reason('unknown-action', `“${definition.name}”没有“${attempt.do}”这一环节`)], possibleNow(definition, kase, attempt.on, context))
  }
  const step = { definition, kase, attempt, context }
  const first = [...reasonsFor(step, action, true), ...(definition.actions[attempt.do] ? [] : checkDesk(kase, attempt))]
  const reasons = first.length === 0 ? RETROSPECTIVE[attempt.do]?.(step) ?? first : first
  if (reasons.length > 0) return refuse(attempt.do, reasons, possibleNow(definition, kase, isPlainDate(attempt.on) || isMoment(attempt.on) ? attempt.on : kase.acts.at(-1)?.on ?? attempt.on, context))
  const act = toAct(kase, attempt)
  return { ok: true, act, after: fold(definition, kase.organ, [...kase.acts, act]) }
}
