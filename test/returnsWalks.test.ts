import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Case } from '#core/engine/case.ts'
import { Cases } from '#cases/cases.ts'
import { listFigureDefinitions } from '#figures/definitions.ts'
import { yearOf } from '#figures/periods.ts'
import { rulesIn } from '#figures/tables/rules.ts'
import { leafColumns, type StatutoryTable } from '#figures/tables/words.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { openLedger, type Ledger } from '#ledger/ledger.ts'
import { changesIn, movedCases, recount, type MovedCase } from '#report/returns/as-of.ts'
import { fillReturn, returnOf, type FilledReturn, type TableOrder } from '#report/returns/fill.ts'
import { freezeReturn } from '#report/returns/freeze.ts'
import { restatedCells } from '#report/returns/restated.ts'
import { verifyTable, type SealedTable } from '#report/returns/sealed.ts'
import { findReturn, openingAnswers, readSealed, RETURN } from '#report/returns/submissions.ts'
import { freshDatabase } from './stores.ts'
import { catalogue, tables, wanderings } from './tables.ts'

/** Every statutory table, frozen while random cases are under way; what they do afterwards changes nothing of what was frozen. */

const SEED = 20_261_126
const WALKS = 24
const DAYS = ['2023-11-13', '2024-02-19', '2024-06-03', '2024-12-09']
const TODAY = '2026-11-25'
const ORGANS = [{ id: 'zhen', name: '演示镇人民政府' }, { id: 'jie', name: '演示街道办事处' }] as const
const clerk = { kind: 'machine', name: '演示填报', role: '经办人' } as const
const forms = tables.filter(({ cycles, inForce }) => cycles.includes('年') && (inForce?.to ?? '9999') > '2024-12-31')

let ledger: Ledger
let cases: Cases
const frozen = new Map<string, { readonly sealed: SealedTable; readonly now: FilledReturn; readonly moved: readonly MovedCase[] }>()

const orderOf = (): TableOrder => ({ tenant: 'main', organ: ORGANS[0], organs: ORGANS, period: yearOf(2024), today: TODAY, demo: true, forms: tables })

/** Records the acts of a case after the first ones, so many. */
const record = (kases: readonly { readonly id: string; readonly organ: string; readonly definition: string; readonly kase: Case; readonly from: number; readonly to: number }[]) =>
  ledger.appendMany(kases.flatMap(({ id, organ, definition, kase, from, to }) => {
    const of = catalogue.find(definition)
    return of && to > from ? [cases.requestFor(of, { tenant: 'main', organ, caseId: id, key: `${id}:${from}`, version: from, acts: kase.acts.slice(from, to) })] : []
  }))

async function freeze(form: StatutoryTable): Promise<SealedTable> {
  const open = await cases.open(clerk, { tenant: 'main', organ: 'zhen', definition: RETURN, answers: openingAnswers(returnOf(form, orderOf())), key: form.id })
  if (!open.ok) throw new Error(form.id)
  const { filled, breaks } = await fillReturn(cases, form, orderOf())
  const isBalanced = filled.imbalances.length + breaks.length === 0
  await cases.act(clerk, { tenant: 'main', caseId: open.caseId, do: '填报', answers: { 口径说明: '演示', 含手工填报项: '否', 勾稽关系: isBalanced ? '平衡' : '不平衡', ...(isBalanced ? {} : { 不平衡说明: '演示' }) }, key: 'fill' })
  const outcome = await freezeReturn(cases, clerk, form, orderOf(), { caseId: open.caseId, key: 'freeze' })
  if (!outcome.ok) throw new Error(`${form.id}：${outcome.refusal.reasons.map(({ says }) => says).join('；')}`)
  const submission = (await findReturn(cases, returnOf(form, orderOf())))?.submissions[0]
  return (submission && await readSealed(ledger, 'main', submission)) ?? expect.fail('没有封存')
}

beforeAll(async () => {
  ledger = await openLedger(await freshDatabase())
  for (const { id, name } of ORGANS) await ledger.people.putOrgan('main', { id, name, level: '镇', parent: null, code: '' })
  cases = new Cases({ ledger, catalogue, calendar: nationalCalendar, now: () => `${TODAY}T09:00`, secret: '演示', demo: true })
  const owners = new Map(listFigureDefinitions(catalogue).map(({ id, of }) => [id, of]))
  const definitions = [...new Set(forms.flatMap(({ grids }) => grids.flatMap(rulesIn)).flatMap(({ figure }) => owners.get(figure) ?? []))]
  const walked = definitions.flatMap((definition) => ORGANS.flatMap(({ id: organ }) => wanderings(definition, WALKS, SEED, DAYS, organ).flatMap(({ kase }, index) => (kase ? [{ id: `${definition.id}.${organ}.${index}`, organ, definition: definition.id, kase }] : []))))
  // A third is known to the end, a third under way, a third comes too late.
  const known = walked.map(({ kase, ...one }, index) => ({ ...one, kase, n: [kase.acts.length, Math.ceil(kase.acts.length / 2), 0][index % 3] ?? 0 }))
  await record(known.map(({ n, ...one }) => ({ ...one, from: 0, to: n })))
  await ledger.sequence('main')
  const sealed = new Map<string, SealedTable>()
  for (const form of forms) sealed.set(form.id, await freeze(form))
  await record(known.map(({ n, ...one }) => ({ ...one, from: n, to: one.kase.acts.length })))
  await ledger.sequence('main')
  for (const form of forms) {
    const one = sealed.get(form.id) ?? expect.fail('没有封存')
    frozen.set(form.id, { sealed: one, now: await fillReturn(cases, form, orderOf()), moved: await movedCases(cases, 'main', one) })
  }
}, 300_000)
afterAll(() => ledger.close())

/** Columns and rows that are made of counts: rates, changes and places do not add up. */
function addsUp({ grids }: StatutoryTable, row: string, column: string): boolean {
  return grids.some(({ rows, columns }) => [...rows.filter(({ id }) => id === row), ...leafColumns(columns).filter(({ id }) => id === column)].filter(({ ratio, change, rank }) => !(ratio ?? change ?? rank)).length === 2)
}

const isDistinct = new Set(listFigureDefinitions(catalogue).filter(({ count }) => count.kind === 'distinct').map(({ id }) => id))

describe.each(forms.map(({ id, name }) => [id, name]))(`%s %s, frozen while cases are under way (seed ${SEED})`, (id) => {
  const get = () => frozen.get(id) ?? expect.fail('没有封存')
  it('verifies, and comes out the same when it is counted again from what was known then', async () => {
    const { sealed, moved } = get()
    expect(verifyTable(sealed).faults).toEqual([])
    expect(moved.length).toBeGreaterThan(0)
    expect(await recount(cases, 'main', sealed)).toEqual([])
  })
  it('differs by exactly what the cases behind each restated cell have moved', () => {
    const { sealed, now: { filled }, moved } = get()
    const cells = new Map([...sealed.cells, ...filled.cells].map((cell) => [`${cell.row}/${cell.column}`, cell]))
    for (const { row, column, reported, now } of restatedCells(sealed, filled)) {
      const cell = cells.get(`${row}/${column}`) ?? expect.fail('没有这一格')
      if (!addsUp(filled.table, row, column) || cell.rules.some(({ figure }) => isDistinct.has(figure))) continue
      const by = changesIn({ catalogue, filled, sealed }, cell, moved).reduce((sum, { before, now: today }) => sum + today - before, 0)
      expect([row, column, Math.abs(by - ((now ?? 0) - (reported ?? 0))) < 0.02 * Math.max(1, cell.rules.length)]).toEqual([row, column, true])
    }
  })
})

it('nearly every table is restated by what came later', () => {
  const restated = [...frozen.values()].filter(({ sealed, now }) => restatedCells(sealed, now.filled).length > 0)
  expect(restated.length).toBeGreaterThanOrEqual(forms.length - 2)
})
