import { share, trackedIn } from './explore.ts'
import { keyOfGuard, type Guard, type Model, type Rule, type Step } from './model.ts'
import { Explorer, prove, type Proof } from './prove.ts'

/**
 * A guard taken away. `killed`: an invariant that held is then broken, along a path that can be gone. `equivalent`: proved that whenever
 * the step can be taken the guard holds anyway. `explained`: the definition says why nothing else needs to notice. `unnoticed`: none of these.
 */
export interface Mutant { readonly guard: Guard; readonly fate: 'killed' | 'equivalent' | 'explained' | 'unnoticed'; readonly by?: string; readonly path: readonly string[] }

function without(model: Model, guard: Guard): Model {
  const stripped = (steps: readonly Step[]): readonly Step[] =>
    steps.map((step): Step => (step.name === guard.step ? { ...step, guards: step.guards.filter((one) => keyOfGuard(one) !== keyOfGuard(guard)) } : step))
  return { ...model, steps: stripped(model.steps), history: stripped(model.history) }
}

/** Where the guard holds whenever the rest lets the step be taken, taking it away changes nothing. */
function isImplied(explorer: Explorer, guard: Guard): boolean {
  const always: Rule = { says: guard.says, steps: [guard.step], entering: [], without: guard.that }
  return prove(explorer, always).is === 'held'
}

function fateOf(model: Model, guard: Guard, proofs: readonly (readonly [Rule, Proof])[]): Mutant {
  const explorer = new Explorer(without(model, guard))
  const read = trackedIn([guard.that])
  // A proof that knew nothing of what the guard reads stands without the guard.
  const near = proofs.filter(([, proof]) => proof.is === 'held' && share(proof.tracked, read))
  const sorted = [...near].sort(([a], [b]) => Number(b.steps.includes(guard.step)) - Number(a.steps.includes(guard.step)))
  for (const [rule, proof] of sorted) {
    const again = prove(explorer, rule, proof.tracked)
    if (again.is === 'broken') return { guard, fate: 'killed', by: rule.says, path: again.path }
  }
  if (isImplied(explorer, guard)) return { guard, fate: 'equivalent', path: [] }
  return { guard, fate: guard.keepsBecause ? 'explained' : 'unnoticed', path: [] }
}

/** Takes each guard away in turn; those already known to be noticed are not tried again. */
export function mutate(model: Model, proofs: ReadonlyMap<Rule, Proof>, isSettled: (guard: Guard) => boolean): readonly Mutant[] {
  const known = [...proofs]
  return model.steps.flatMap((step) => step.guards).filter((guard) => !isSettled(guard)).map((guard) => fateOf(model, guard, known))
}
