import { conditionsOf } from '#core/engine/check.ts'
import { atoms } from '#core/engine/evaluate.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { newAims, wander, type Walked } from '#core/review/wander.ts'
import { Chance } from '#server/demo/random.ts'
import { certificate, contextWith } from './story.ts'

const OFFICERS = ['演示执法甲', '演示执法乙', '演示执法丙', '演示执法丁', '演示执法戊']
const FIRST_DAYS = ['2024-02-01', '2025-03-03', '2023-05-04', '2021-12-20', '2021-03-01', '2019-06-03', '2019-02-18']
/** An act that chance has not found after so many walks cannot be reached. */
const MOST = 1500

/** Staff who hold every certificate that some guard of the definition asks for. */
function staffFor(definition: Procedure): ReturnType<typeof contextWith> {
  const kinds = new Set(conditionsOf(definition).flatMap(([, condition]) => atoms(condition)).flatMap((atom) => (atom.is === 'certified' ? [atom.certificate] : [])))
  return contextWith(Object.fromEntries(OFFICERS.map((name, n) => [name, [...kinds].map((kind) => certificate(`演${n}`, '2018-01-01', '2030-12-31', kind))])))
}

/** Lawful lives of cases, made up from a seed, until each of these acts was taken in one of them; only those that are needed for it. */
export function lawfulLives(definition: Procedure, acts: readonly string[], seed: number): readonly Walked[] {
  const chance = new Chance(seed)
  const aims = newAims()
  const context = staffFor(definition)
  const lives: Walked[] = []
  const wanted = new Set(acts)
  for (let n = 0; n < MOST && wanted.size > 0; n += 1) {
    const walked = wander(definition, context, { organ: 'yanshi', day: FIRST_DAYS[n % FIRST_DAYS.length] ?? '', officers: OFFICERS, steps: 30, until: '2026-11-20' }, () => chance.next(), aims)
    const found = walked?.acts.map(({ do: name }) => name).filter((name) => wanted.has(name)) ?? []
    if (!walked || found.length === 0) continue
    lives.push(walked)
    for (const name of found) wanted.delete(name)
  }
  return lives
}
