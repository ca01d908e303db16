import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '#core/calendar/plain-date.ts'
import { open } from '#core/engine/act.ts'
import type { Act, Context } from '#core/engine/case.ts'
import { listOf } from '#core/engine/clock.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { isRegister } from '#core/vocabulary/register.ts'
import type { SheetForm } from '#cases/sheet/ledgers/form.ts'
import { formsOf } from '#cases/sheet/ledgers/catalogue.ts'
import { loadCatalogue } from '#procedures/catalogue.ts'
import type { Batch } from '../src/server/demo/batch.ts'
import { CaseWalk } from '../src/server/demo/walker.ts'
import { decisions } from '../src/server/demo/works/decisions.ts'
import { services } from '../src/server/demo/works/serviceCentre.ts'
import { suggestions, villages } from '../src/server/demo/works/villages.ts'
import { openLedgerHouse, readGrid, scratch, worldOf, type LedgerHouse } from './ledgerHouse.ts'
import { freshDatabase } from './stores.ts'
import { contextWith } from './story.ts'

const CASES = 4
const catalogue = await loadCatalogue()
const batches = [...villages, ...decisions, suggestions, ...services]
const definitionOf = ({ definition }: Batch): Procedure => catalogue.find(definition) ?? expect.fail(definition)

/** As the demo walks them, in the weeks of one spring. */
function livesOf(batch: Batch, context: Context): readonly (readonly Act[])[] {
  const definition = definitionOf(batch)
  return Array.from({ length: batch.way ? CASES : batch.n }, (_, i) => {
    const day = addDays('2025-03-03', batch.way ? i * 7 : 0)
    const by = { person: '演示甲', role: listOf(definition.opens.by)[0] ?? '', organ: 'zhen' }
    const outcome = open(definition, { do: definition.opens.name, on: day, by, answers: batch.answers(i, day) }, context)
    if (!outcome.ok) throw new Error(`${definition.id}：${outcome.refusal.reasons.map(({ says }) => says).join('；')}`)
    const walk = new CaseWalk(definition, context, new Map(), 'zhen', outcome.after)
    batch.way?.(walk, i, day)
    return walk.kase.acts
  })
}

/** Acts in the order in which they were first taken. */
const actsOf = (lives: readonly (readonly Act[])[]): readonly string[] => {
  const steps = Array.from({ length: Math.max(...lives.map(({ length }) => length)) }, (_, at) => lives.flatMap((acts) => acts[at]?.do ?? []))
  return [...new Set(steps.slice(1).flat())]
}

/** Acts that no sheet can bring: what they must have is attached, and that does not go out with a ledger. */
const ATTACHED: Readonly<Record<string, readonly [act: string, says: string]>> = { 'grid-case': ['立案', '现场照片'] }

describe('案件凭台账搬家：先导入立案，再逐个环节导入办理结果', () => {
  let [there, here]: LedgerHouse[] = []
  const folder = mkdtempSync(`${tmpdir()}/yifa-paths-`)
  const houses = (): readonly [LedgerHouse, LedgerHouse] => (there && here ? [there, here] : expect.fail('没有打开'))
  beforeAll(async () => { [there, here] = [await openLedgerHouse(await freshDatabase(), catalogue), await openLedgerHouse(await freshDatabase(), catalogue)] })
  afterAll(async () => { await there?.ledger.close(); await here?.ledger.close(); rmSync(folder, { recursive: true, force: true }) })

  /** Cells by heading, without numbers and names of those who took the acts: these are the house's own. */
  async function cellsOf(house: LedgerHouse, definition: Procedure, form?: SheetForm): Promise<readonly string[]> {
    const path = scratch(folder, 'cells')
    await house.write(definition, path, form ? { form } : {})
    const { headings, rows } = await readGrid(path)
    const own = new Set(['序号', '编号', '系统编号', ...(isRegister(definition) ? ['登记日期', '系统登记日期'] : []), ...(form?.columns ?? []).filter(({ cell }) => cell.is === 'who' || (cell.is === 'case' && cell.what === 'number')).map(({ heading }) => heading)])
    return rows.map((cells) => JSON.stringify(headings.flatMap((heading, at) => (own.has(heading) ? [] : [[heading, cells[at]]])))).sort()
  }

  for (const [at, batch] of batches.entries()) {
    const definition = definitionOf(batch)
    it(`${definition.id}（${at + 1}）：${batch.way ? '每个环节都登记上，两边的台账逐格相同' : '登记在册，后面的案件查得到'}`, async () => {
      const [from, into] = houses()
      const lives = livesOf(batch, await worldOf(from, definition, contextWith()))
      const before = await from.ledger.countCases('main', { definition: definition.id })
      await from.put(definition, lives)
      const path = scratch(folder, 'sheet')
      await from.write(definition, path)
      const { accepted: opened, rejected: refused } = await into.take(definition, path)
      expect([opened, refused.filter(({ says }) => says !== '已有相同的记录，不重复登记')]).toEqual([lives.length, []])
      expect(await into.ledger.countCases('main', { definition: definition.id })).toBe(before + lives.length)
      const [attached, wants] = ATTACHED[definition.id] ?? []
      for (const act of actsOf(lives)) {
        await from.write(definition, path)
        const { accepted, rejected } = await into.take(definition, path, act)
        if (act === attached) { expect([accepted, rejected[0]?.says]).toEqual([0, expect.stringContaining(wants ?? '')]); return }
        expect([act, accepted, rejected.filter(({ says }) => !says.includes('本行没有办理这一环节'))]).toEqual([act, lives.filter((acts) => acts.some(({ do: name }) => name === act)).length, []])
      }
      for (const form of [undefined, ...await formsOf(definition)]) expect(await cellsOf(into, definition, form)).toEqual(await cellsOf(from, definition, form))
    })
  }
})
