import type { Guard, Model, Rule, Step } from './model.ts'
import { Explorer, prove, type Proof } from './prove.ts'

/** A guard taken away, and what noticed. */
export interface Mutant { readonly guard: Guard; readonly killedBy: string | undefined; readonly path: readonly string[]; readonly isEquivalent: boolean; readonly isExplained: boolean }

const without = (model: Model, guard: Guard): Model =>
  ({ ...model, steps: model.steps.map((step): Step => (step.name === guard.step ? { ...step, guards: step.guards.filter((one) => one !== guard) } : step)) })

/** A step that cannot come again needs no "only once": removing it changes nothing. */
function isOnceAnyway(model: Model, step: Step): boolean {
  const reached = new Set(step.branches.flatMap(({ to }) => (to === null ? step.from ?? [] : [to])))
  for (const state of reached) {
    if (model.procedure.states[state]?.end) continue
    for (const other of model.steps) if (other.from?.includes(state)) for (const { to } of other.branches) reached.add(to ?? state)
  }
  return !(step.from ?? []).some((state) => reached.has(state))
}

/** Removes each guard in turn and looks for an invariant that was proved with it and is broken without it. */
export function mutate(model: Model, proofs: ReadonlyMap<Rule, Proof>): readonly Mutant[] {
  const rules = [...proofs].filter(([, proof]) => proof.broken === undefined)
  return model.steps.flatMap((step) => step.guards.map((guard): Mutant => {
    const found = { guard, killedBy: undefined, path: [], isEquivalent: false, isExplained: false }
    if (guard.keepsBecause) return { ...found, isExplained: true }
    if (guard.isOnce && isOnceAnyway(model, step)) return { ...found, isEquivalent: true }
    const explorer = new Explorer(without(model, guard))
    const near = [...rules].sort(([a], [b]) => Number(b.steps.includes(step.name)) - Number(a.steps.includes(step.name)))
    for (const [rule, proof] of near) {
      const again = prove(explorer, rule, proof.level, proof.level)
      if (again.broken) return { ...found, killedBy: rule.says, path: again.broken }
    }
    return found
  }))
}
