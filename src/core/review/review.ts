import type { Procedure } from '../vocabulary/procedure.ts'
import { epochsOf, keyOfGuard, modelOf, type Rule } from './model.ts'
import { mutate, type Mutant } from './mutate.ts'
import { Explorer, prove, type Proof } from './prove.ts'
import { checkWanted, findStuck, type Wanted } from './shape.ts'

export interface Finding { readonly procedure: string; readonly rule: string; readonly says: string; readonly path: readonly string[] }

export interface Review {
  readonly procedure: string
  readonly states: number
  readonly transitions: number
  readonly invariants: number
  readonly mutants: { readonly total: number; readonly killed: number; readonly equivalent: number; readonly explained: number }
  readonly findings: readonly Finding[]
}

type Found = Omit<Finding, 'procedure'>

function findingsOf(proofs: ReadonlyMap<Rule, Proof>): readonly Found[] {
  return [...proofs].flatMap(([rule, proof]): Found[] => {
    if (proof.is === 'held') return []
    return [proof.is === 'broken' ? { rule: 'invariant-broken', says: `可能发生：${rule.says}`, path: proof.path } : { rule: 'invariant-unproved', says: `未能证明不会发生：${rule.says}`, path: proof.path }]
  })
}

/** What no stretch of the law brings about. */
function findMissing(wanted: readonly Wanted[]): readonly Found[] {
  const had = new Set(wanted.filter(({ isSo }) => isSo).map(({ says }) => says))
  return [...new Map(wanted.filter(({ says }) => !had.has(says)).map(({ rule, says, path }) => [says, { rule, says, path }])).values()]
}

const unnoticed = ({ guard }: Mutant): Found =>
  ({ rule: 'guard-unnoticed', says: `去掉环节“${guard.step}”的前置条件“${guard.says}”，没有任何禁止事项发现`, path: [guard.step] })

const WORST_FIRST = ['killed', 'unnoticed', 'explained', 'equivalent'] as const

/** A guard is noticed if it is in some stretch of the law; it changes nothing only if it does so in none. */
function joined(all: readonly Mutant[]): readonly Mutant[] {
  const rank = ({ fate }: Mutant): number => WORST_FIRST.indexOf(fate)
  return [...Map.groupBy(all, ({ guard }) => keyOfGuard(guard)).values()].flatMap((same) => [...same].sort((a, b) => rank(a) - rank(b)).slice(0, 1))
}

/**
 * Proves a definition in every stretch of dated law, for cases that may have begun in an earlier one: states reachable and leading to an
 * end, actions possible, deadlines answerable, every invariant held on every path; then takes each guard away and demands that some
 * invariant notices.
 */
export function reviewDefinition(procedure: Procedure): Review {
  const epochs = epochsOf(procedure)
  const models = epochs.map((_, index) => modelOf(procedure, epochs.slice(0, index + 1))).reverse()
  const wanted: Wanted[] = []
  const mutants: Mutant[] = []
  const broken: Found[] = []
  let [states, transitions] = [0, 0]
  for (const model of models) {
    const explorer = new Explorer(model)
    wanted.push(...checkWanted(explorer))
    const proofs = new Map(model.rules.map((rule) => [rule, prove(explorer, rule)] as const))
    broken.push(...findingsOf(proofs))
    const killed = new Set(mutants.filter(({ fate }) => fate === 'killed').map(({ guard }) => keyOfGuard(guard)))
    mutants.push(...mutate(model, proofs, (guard) => killed.has(keyOfGuard(guard))))
    states += explorer.seen.states
    transitions += explorer.seen.transitions
  }
  const [today] = models
  const stuck = today ? findStuck(new Explorer(today)).map(({ state, path }): Found => ({ rule: 'no-way-out', says: `从状态“${state}”无法走到终结`, path })) : []
  const fates = joined(mutants)
  const count = (fate: Mutant['fate']): number => fates.filter((one) => one.fate === fate).length
  const found = [...new Map([...findMissing(wanted), ...stuck, ...broken].map((one) => [one.says, one])).values(), ...fates.filter(({ fate }) => fate === 'unnoticed').map(unnoticed)]
  return {
    procedure: procedure.id, states, transitions, invariants: procedure.never?.length ?? 0, findings: found.map((one) => ({ procedure: procedure.id, ...one })),
    mutants: { total: fates.length, killed: count('killed'), equivalent: count('equivalent'), explained: count('explained') },
  }
}
