import type { Procedure } from '../vocabulary/procedure.ts'
import type { Act, Case, Facts, Value } from './case.ts'
import { NO_WORLD, evaluate, type View } from './evaluate.ts'
import { VERBS } from './verbs.ts'

/** Answers to the act's questions as a definition's field types want them: a correction arrives as text. */
function readCorrected(definition: Procedure, action: string, field: string, written: string): Value {
  const asks = action === definition.opens.name ? definition.opens.asks : definition.actions[action]?.asks
  const type = asks?.[field]?.type
  if (type === 'whole' || type === 'money') return Number(written)
  if (type === 'people' || type === 'choices' || type === 'file') return written.split(/[、,，]/).filter(Boolean)
  return written
}

/** The opening as a new import has it, and the act that brings it back without the answers that went there. */
function restored(opening: Act, act: Act): readonly [Act, Act] {
  const isOwn = (name: string): boolean => Object.hasOwn(VERBS['恢复导入']?.asks ?? {}, name)
  const [own, taken] = [true, false].map((wanted) => Object.fromEntries(Object.entries(act.answers).filter(([name]) => isOwn(name) === wanted))) as [Facts, Facts]
  return Object.keys(taken).length === 0 ? [opening, act] : [{ ...opening, on: String(act.answers['登记时间']), answers: taken }, { ...act, answers: own }]
}

/** Which act a 撤销导入 takes back: the opening, unless it names another. */
const takenBack = (act: Act): number => Number(act.answers['撤销序号'] ?? 1)

/** The import of this case was taken back 撤销导入, and no later import brought it in again. */
export function isWithdrawn({ acts }: Pick<Case, 'acts'>): boolean {
  const last = acts.at(-1)
  return last?.do === '撤销导入' && takenBack(last) === 1
}

const STRUCK = '已撤销：'

/** An act of an import that was taken back bears a name that no rule knows: it stands in the record, and nothing follows from it. */
export const isStruck = (act: Pick<Act, 'do'>): boolean => act.do.startsWith(STRUCK)
/** The name under which an act was taken, struck since or not. */
export const takenAs = (act: Pick<Act, 'do'>): string => (isStruck(act) ? act.do.slice(STRUCK.length) : act.do)
const struck = (act: Act): Act => (isStruck(act) ? act : { ...act, do: `${STRUCK}${act.do}` })

/**
 * The acts with every later 更正 applied to the act it corrects, the opening as the latest 恢复导入 has it, and struck what a 撤销导入
 * names; where it is 改为空白 or the new answer has been erased, the answer is absent, never the old one.
 */
export function applyCorrections(definition: Procedure, acts: readonly Act[]): readonly Act[] {
  const effective = [...acts]
  for (const [at, act] of acts.entries()) {
    const [opening] = effective
    if (act.do === '恢复导入' && opening) [effective[0], effective[at]] = restored(opening, act)
    const withdrawn = act.do === '撤销导入' && takenBack(act) > 1 ? effective[takenBack(act) - 1] : undefined
    if (withdrawn) effective[takenBack(act) - 1] = struck(withdrawn)
    if (act.do !== '更正') continue
    const index = Number(act.answers['更正序号']) - 1
    const target = effective[index]
    if (!target) continue
    const field = String(act.answers['更正项目'])
    const { [field]: _, ...others } = target.answers
    const written = act.answers['改为空白'] === '是' ? undefined : act.answers['更正为']
    effective[index] = { ...target, answers: written === undefined ? others : { ...others, [field]: readCorrected(definition, target.do, field, String(written)) } }
  }
  return effective
}

interface Desk { readonly holder: string | null; readonly before: readonly (string | null)[]; readonly awaiting: readonly string[] }

function moveDesk(desk: Desk, act: Act): Desk {
  const to = (holder: string | null): Desk => ({ ...desk, holder, before: [...desk.before, desk.holder] })
  const back = (): Desk => ({ ...desk, holder: desk.before.at(-1) ?? null, before: desk.before.slice(0, -1) })
  switch (act.do) {
    case '转办': return to(String(act.answers['接办人']))
    case '退回': case '撤回': return back()
    case '加签': return { ...to(String(act.answers['加签人'])), awaiting: [...desk.awaiting, String(act.answers['加签人'])] }
    case '会签': return { ...desk, awaiting: [...desk.awaiting, ...(act.answers['会签人'] as readonly string[])] }
    case '签署意见': {
      const rest = desk.awaiting.filter((who) => who !== act.by.person)
      return desk.holder === act.by.person ? { ...back(), awaiting: rest } : { ...desk, awaiting: rest }
    }
    default: return desk
  }
}

function factsView(state: string, facts: Facts, before: readonly Act[]): View {
  const last = (action: string): number => before.findLast((act) => act.do === action)?.seq ?? 0
  return {
    state, answer: (field) => facts[field], mayAnswer: () => false,
    done: (action) => last(action) > 0,
    doneSince: (action, since) => last(action) > last(since),
    ...NO_WORLD,
  }
}

/** The state an act leads to. Only answers and history decide it: no clock is read when a case is folded. */
export function targetState(definition: Procedure, act: Act, state: string, facts: Facts, before: readonly Act[]): string {
  const to = act.do === definition.opens.name && before.length === 0 ? definition.opens.to : definition.actions[act.do]?.to
  if (to === undefined) return state
  if (typeof to === 'string') return to
  const view = factsView(state, facts, before)
  return to.find((branch) => !branch.when || evaluate(branch.when, view) === true)?.to ?? state
}

/** Folds the acts of a case, oldest first, into what it is now. Pure; the same acts always give the same case. */
export function fold(definition: Procedure, organ: string, raw: readonly Act[]): Case {
  const acts = applyCorrections(definition, raw)
  let state = ''
  let facts: Facts = {}
  let desk: Desk = { holder: null, before: [], awaiting: [] }
  let merged = false
  let isVoid = false
  for (const [index, act] of acts.entries()) {
    if (isStruck(act)) continue
    if (VERBS[act.do] && !definition.actions[act.do]) {
      desk = moveDesk(desk, act)
      merged ||= act.do === '并案'
      isVoid ||= act.do === '作废'
      continue
    }
    facts = { ...facts, ...act.answers }
    state = targetState(definition, act, state, facts, acts.slice(0, index))
  }
  isVoid ||= isWithdrawn({ acts })
  const open = acts.length > 0 && !isVoid && !merged && definition.states[state]?.end !== true
  return { definition: definition.id, organ, acts, state, open, void: isVoid, facts, holder: desk.holder, awaiting: desk.awaiting }
}
