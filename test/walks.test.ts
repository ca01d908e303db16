import { describe, expect, it } from 'vitest'
import { dateOf } from '#core/calendar/plain-date.ts'
import type { Act, Case, Context } from '#core/engine/case.ts'
import { listOf } from '#core/engine/clock.ts'
import { conditionsOf } from '#core/engine/check.ts'
import { atoms, evaluate } from '#core/engine/evaluate.ts'
import { fold } from '#core/engine/fold.ts'
import { replayScript } from '#core/engine/replay.ts'
import { viewOf } from '#core/engine/view.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { newAims, wander, type Walked } from '#core/review/wander.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { Cases } from '#cases/cases.ts'
import { openLedger } from '#ledger/ledger.ts'
import { loadCatalogue } from '#procedures/catalogue.ts'
import { Chance } from '#server/demo/random.ts'
import { describeOnBothStores } from './stores.ts'
import { certificate, contextWith } from './story.ts'

const SEED = Number(process.env['YIFA_SEED'] ?? 20_261_125)
const WALKS = 120
/** A definition whose last corner chance has not found after so many walks has a corner that cannot be reached. */
const MOST = 1500
const ON_LEDGER = 12
const catalogue = await loadCatalogue()
/** Every kind of certificate that some guard asks for. */
const KINDS = [...new Set(catalogue.all.flatMap(conditionsOf).flatMap(([, condition]) => atoms(condition)).flatMap((atom) => (atom.is === 'certified' ? [atom.certificate] : [])))]
const OFFICERS = ['演示执法甲', '演示执法乙', '演示执法丙', '演示执法丁', '演示执法戊']
const context: Context = contextWith(Object.fromEntries(OFFICERS.map((name, n) => [name, KINDS.map((kind) => certificate(`演${n}`, '2018-01-01', '2030-12-31', kind))])))
const FIRST_DAYS = ['2019-02-18', '2019-06-03', '2021-03-01', '2021-12-20', '2023-05-04', '2024-02-01', '2025-03-03']

/** So many walks, and then more until every action has been taken. */
function walksOf(definition: Procedure, n: number, most = n): { readonly walks: readonly Walked[]; readonly taken: ReadonlyMap<string, number> } {
  const chance = new Chance(SEED)
  const aims = newAims()
  const { taken } = aims
  const all = Object.keys(definition.actions).length
  const walks: (Walked | undefined)[] = []
  while (walks.length < n || (taken.size < all && walks.length < most)) {
    const day = FIRST_DAYS[walks.length % FIRST_DAYS.length] ?? ''
    walks.push(wander(definition, context, { organ: 'zhen', day, officers: OFFICERS, steps: 30, until: '2026-11-20' }, () => chance.next(), aims))
  }
  return { walks: walks.filter((one) => one !== undefined), taken }
}

/** Invariants that one act breaks, judged by what they say on the real case and not on the review's abstraction. */
function brokenBy(definition: Procedure, before: Case | null, act: Act, after: Case): readonly string[] {
  const view = viewOf(definition, before, { do: act.do, on: act.on, by: act.by, answers: act.answers }, {}, context)
  const day = dateOf(act.on)
  return (definition.never ?? []).filter(({ doing, entering, since, until }) => {
    const watched = (doing !== undefined && listOf(doing).includes(act.do)) || (entering !== undefined && before?.state !== after.state && listOf(entering).includes(after.state))
    return watched && (!since || since <= day) && (!until || day <= until)
  }).filter((rule) => (!rule.when || evaluate(rule.when, view) === true) && evaluate(rule.without, view) !== true).map(({ says }) => `${act.do} ${day}：${says}`)
}

function brokenIn(definition: Procedure, { acts }: Walked): readonly string[] {
  return acts.flatMap((act, index) => brokenBy(definition, index === 0 ? null : fold(definition, 'zhen', acts.slice(0, index)), act, fold(definition, 'zhen', acts.slice(0, index + 1))))
}


describe(`random walks through every definition (seed ${SEED}, ${WALKS} each)`, () => {
  for (const definition of catalogue.all) {
    it(`${definition.id}: no walk breaks an invariant, every walk replays to the same case, every action is taken by some walk`, () => {
      const { walks, taken } = walksOf(definition, WALKS, MOST)
      expect(walks.length).toBeGreaterThan(WALKS / 2)
      expect(walks.flatMap((walked) => brokenIn(definition, walked))).toEqual([])
      for (const { acts, kase } of walks.slice(0, 30)) {
        const [opening, ...rest] = acts
        if (!opening) continue
        const replayed = replayScript(definition, { opened: opening, acts: rest, today: acts.at(-1)?.on ?? opening.on }, context)
        expect(replayed.refusals).toEqual([])
        expect(replayed.after).toEqual(kase)
      }
      expect(Object.keys(definition.actions).filter((name) => !taken.has(name))).toEqual([])
    })
  }
})

describeOnBothStores(`random walks recorded (seed ${SEED})`, (locate) => {
  it('every walk is on record as it was walked, rebuilding changes nothing, and the record verifies', async () => {
    const ledger = await openLedger(await locate())
    const cases = new Cases({ ledger, catalogue, calendar: nationalCalendar, now: () => '2026-11-25T09:00', secret: '演示', demo: true })
    const project = (id: string, organ: string, caseId: string, events: Parameters<Cases['projection']>[3]) => cases.projection(catalogue.find(id) as Procedure, organ, caseId, events)
    for (const definition of catalogue.all) {
      const requests = walksOf(definition, ON_LEDGER).walks.map(({ acts }, n) =>
        cases.requestFor(definition, { tenant: 'main', organ: 'zhen', caseId: `${definition.id}.${n}`, key: `walk-${n}`, version: 0, acts }))
      expect((await ledger.appendMany(requests)).filter(({ ok }) => !ok)).toEqual([])
    }
    await ledger.sequence('main')
    const before = await ledger.dumpDerived('main')
    await ledger.rebuild('main', project)
    expect(await ledger.dumpDerived('main') === before).toBe(true)
    expect((await ledger.verify('main', project)).faults).toEqual([])
    await ledger.close()
  })
})
