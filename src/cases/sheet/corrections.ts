import { takeAct } from '#core/engine/act.ts'
import type { Act, Actor, Case, Context, Facts, Value } from '#core/engine/case.ts'
import { fold } from '#core/engine/fold.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import type { StoredEvent } from '#ledger/entry.ts'
import { sayPlainly } from '../masking.ts'
import { allFields, toAct } from '../project.ts'
import { saysOf } from './judge.ts'

/** 按表更正: what a sheet says otherwise than the record becomes a 更正 of each answer, with a reason, judged by the engine like any other. */

/** An answer in which a row is not what the record says now. */
export interface Difference { readonly name: string; readonly there: Value; readonly here: unknown; readonly isPersonal: boolean }

const plain = (value: unknown): string => sayPlainly(undefined, value as Value)
const say = (value: unknown): string => (value === undefined ? '未填' : `“${plain(value)}”`)
/** Spreadsheets end lines in their own way, and a cell is read without the space around it. */
const alike = (value: unknown): string => say(value === undefined ? value : plain(value).replaceAll(/\r\n?/g, '\n').trim())

export const asksPersonal = ({ opens: { asks = {} } }: Procedure, answers: Facts): boolean => Object.keys(answers).some((name) => asks[name]?.isPersonal)

/** A masked answer (138****0000) says nothing against the one on record. */
export function differencesIn(definition: Procedure, answers: Facts, facts: Readonly<Record<string, unknown>>): readonly Difference[] {
  const asks = definition.opens.asks ?? {}
  const all = Object.entries(answers).map(([name, there]): Difference => ({ name, there, here: facts[name], isPersonal: asks[name]?.isPersonal === true }))
  return all.filter(({ there, here, isPersonal }) => alike(there) !== alike(here) && !(isPersonal && /[*＊×]/.test(plain(there))))
}

/** What is personal is told by its name only: these sentences stand in lists and files. */
export const sayDifference = ({ name, there, here, isPersonal }: Difference): string =>
  (isPersonal ? `“${name}”表中与记录不同（个人信息不列出）` : `“${name}”表中为${say(there)}，记录为${say(here)}`)

export interface Correcting { readonly definition: Procedure; readonly context: Context; readonly actor: Actor; readonly on: string; readonly reason: string }

/** The acts that correct a case, or why they may not be taken. */
export type Corrected = { readonly acts: readonly Act[]; readonly kase: Case } | { readonly says: string }

/** The act of the procedure to whose question an answer was given last; the opening, where it was not given yet. */
const askedIn = ({ actions }: Procedure, { acts }: Case, name: string): number => acts.findLast((act) => actions[act.do] && act.answers[name] !== undefined)?.seq ?? 1

/** What an answer becomes: undefined, where nothing stood there. */
interface Change { readonly seq: number; readonly name: string; readonly to: Value | undefined }

const written = ({ to }: Change): Facts => (to === undefined ? { 改为空白: '是' } : { 更正为: plain(to) })

function correct({ definition, context, actor, on, reason }: Correcting, kase: Case, changes: readonly Change[]): Corrected {
  const [acts, fields] = [[] as Act[], allFields(definition)]
  let now = kase
  for (const change of changes) {
    const { seq, name, to } = change
    const outcome = takeAct(definition, now, { do: '更正', on, by: actor, answers: { 更正序号: seq, 更正项目: name, ...written(change), 更正理由: reason } }, context)
    if (!outcome.ok) return { says: `“${name}”不能更正${to === undefined ? '回空白' : fields[name]?.isPersonal ? '' : `为“${plain(to)}”`}：${saysOf(outcome.refusal.reasons)}` }
    acts.push(outcome.act)
    now = outcome.after
  }
  return { acts, kase: now }
}

export const correctBySheet = (of: Correcting, kase: Case, differences: readonly Difference[]): Corrected =>
  correct(of, kase, differences.map(({ name, there }) => ({ seq: askedIn(of.definition, kase, name), name, to: there })))

/** Corrects back what one 更正 has changed, to blank where nothing stood there before, unless it was corrected again since. */
export function correctBack(of: Correcting, kase: Case, history: readonly StoredEvent[], event: StoredEvent): Corrected {
  const { 更正序号: target, 更正项目: name } = toAct(event).answers
  const [seq, field] = [Number(target), String(name)]
  const again = kase.acts.slice(event.seq).some((act) => act.do === '更正' && Number(act.answers['更正序号']) === seq && act.answers['更正项目'] === field)
  if (again) return { says: `“${field}”以后又更正过，不随导入撤销` }
  const before = fold(of.definition, kase.organ, history.slice(0, event.seq - 1).map(toAct)).acts[seq - 1]?.answers[field]
  return correct(of, kase, [{ seq, name: field, to: before }])
}
