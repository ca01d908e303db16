import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { conditionsOf } from '#core/engine/check.ts'
import { atoms } from '#core/engine/evaluate.ts'
import type { Replayed } from '#core/engine/replay.ts'
import type { Walked } from '#core/review/wander.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { loadCatalogue } from '#procedures/catalogue.ts'
import { run } from '#server/cli/run.ts'
import { lawfulLives } from './lawfulLives.ts'

const SEED = Number(process.env['YIFA_SEED'] ?? 20_261_127)
const catalogue = await loadCatalogue()
const folder = mkdtempSync(join(tmpdir(), 'yifa-scripts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Everybody who acts in a life, with the posts in which they do and whatever certificate a guard may ask for. */
function peopleIn(definition: Procedure, { acts }: Walked) {
  const kinds = [...new Set(conditionsOf(definition).flatMap(([, condition]) => atoms(condition)).flatMap((atom) => (atom.is === 'certified' ? [atom.certificate] : [])))]
  const named = [...new Set([...acts.map(({ by }) => by.person), ...acts.flatMap(({ answers }) => Object.values(answers).flat().map(String))])]
  return named.map((name) => ({ id: name, name, posts: [...new Set(acts.filter(({ by }) => by.person === name).map(({ by }) => by.role))], certificates: kinds.map((kind) => ({ kind })) }))
}

async function replay(definition: Procedure, script: unknown): Promise<Replayed> {
  const path = join(folder, `${definition.id}.json`)
  writeFileSync(path, JSON.stringify(script))
  return (await run.run({ words: [definition.id, path], options: {} }))?.json as Replayed
}

const written = ({ do: name, on, by, answers }: Walked['acts'][number]) => ({ do: name, on, by: by.person, answers })

describe(`yifa run with a written script of every procedure (seed ${SEED})`, () => {
  for (const definition of catalogue.procedures) {
    it(`${definition.id}: a lawful life runs through to its state; acts whose state has not come are refused right after the opening, all of them, each with its article`, async () => {
      const life = lawfulLives(definition, Object.keys(definition.actions), SEED).toSorted((a, b) => b.acts.length - a.acts.length)[0] ?? expect.fail('没有走出案件')
      const [opened, ...acts] = life.acts.map(written)
      const people = peopleIn(definition, life)
      const lived = await replay(definition, { organ: 'yanshi', people, opened, acts })
      expect([lived.refusals, lived.state, lived.events.length]).toEqual([[], life.kase.state, life.acts.length])

      const { state } = await replay(definition, { organ: 'yanshi', people, opened })
      const untimely = Object.entries(definition.actions).filter(([, { from }]) => from !== undefined && ![from].flat().includes(state ?? '')).map(([name]) => name)
      const refused = await replay(definition, { organ: 'yanshi', people, opened, acts: untimely.map((name) => ({ do: name, on: opened?.on, answers: {} })) })
      expect(refused.refusals.map(({ do: name }) => name)).toEqual(untimely)
      expect(refused.refusals.filter(({ reasons }) => !reasons.some(({ basis }) => basis !== null))).toEqual([])
    })
  }
})
