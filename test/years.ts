import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { computeFigures, type Figure } from '#figures/figures.ts'
import { yearOf } from '#figures/periods.ts'
import { openHouse, type House } from '#server/house.ts'
import { walkBatch } from '#server/demo/batch.ts'
import { Walker } from '#server/demo/walker.ts'
import { freshDatabase } from './stores.ts'
import { REPORTS, type Plan, type Report } from './years/plan.ts'

const FOLDER = join(import.meta.dirname, 'years')
const isPlan = (name: string): boolean => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'plan.ts'

/** Every figure that the five reports state: value, measure word and name. */
export const STATED = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')) as Readonly<Record<Report, Readonly<Record<string, readonly [value: number, unit: string, name: string]>>>>
export const PLANS = await Promise.all(readdirSync(FOLDER).filter(isPlan).sort().map(async (name) => ((await import(join(FOLDER, name))) as { default: Plan }).default))

type Found = (id: string) => Figure | undefined

/** Another of our figures gives what the report states, by its definition or rounding; under the plain name the same records give another number. */
interface OtherName { readonly statedAs: string; readonly counted: number; readonly because: string }

/** What a report states by another definition or rounding than its plain name has with us: the figure that gives the report's number, and what the plain one gives. */
export const OTHERWISE_NAMED: Readonly<Partial<Record<Report, Readonly<Record<string, OtherName>>>>> = {
  'gaodong-2020': { 'disclosure.proactive.rate': { statedAs: 'disclosure.proactive.rate.truncated', counted: 98.25, because: '112 ÷ 114 = 98.2456%，报告截尾为98.24%，四舍五入为98.25%' } },
  'dachang-2022': { 'litigation.administrative.win-rate': { statedAs: 'litigation.administrative.win-rate.without-withdrawals', counted: 66.67, because: '审结9件中胜诉6件、撤诉3件：报告不计撤诉，以全部审结为分母是66.67%' } },
  'minhang-2021': {
    'reconsideration.acceptance-rate': { statedAs: 'reconsideration.acceptance-rate.truncated', counted: 88.49, because: '收到443件，受理392件为88.4876%，受理391件为88.26%：没有一个件数四舍五入得88.48%，报告截尾；同一报告的协调化解率39.76%又是四舍五入（132 ÷ 332 = 39.759%）' },
    'exemption-list.beneficiaries': { statedAs: 'exemption-list.beneficiaries.approximate', counted: 387, because: '报告写“近400家市场主体受益”，是约数；387件案件一案一个当事人，至多387家' },
  },
}

/** The figure of ours by which a report's figure is defined. */
export const nameOf = (report: Report, id: string): string => OTHERWISE_NAMED[report]?.[id]?.statedAs ?? id

/** Figures about the report itself: it is issued, and so counted, in the year after. */
const OF_THE_REPORT: ReadonlySet<string> = new Set(['annual-report.copies-printed'])

export const answeredIn = (report: Report): readonly string[] => PLANS.flatMap((plan) => plan.figures[report] ?? [])

/** Reports write one figure with several measure words (件、起；人、名): any that a report uses for it will do. */
const unitsOf = (id: string): ReadonlySet<string> => new Set(Object.values(STATED).flatMap((one) => (one[id] ? [one[id][1]] : [])))

/** The sequencer runs beside the work, as it does in a server in use, and takes what is left when the work is over. */
async function beside(house: House, work: () => Promise<void>): Promise<void> {
  const at = { work: true }
  const sequence = async (): Promise<void> => { while (at.work) if (await house.ledger.sequence(house.tenant) === 0) await pause(50) }
  await Promise.all([work().finally(() => { at.work = false }), sequence()])
  await house.ledger.sequence(house.tenant)
}

/** Every batch of every plan is walked by the engine and recorded; then the figures are counted from the record. */
async function walkYear(house: House, report: Report): Promise<Found> {
  const { organ, level, year } = REPORTS[report]
  await house.ledger.people.putOrgan(house.tenant, { id: report, name: organ, level, parent: null, code: '演' })
  const walker = new Walker(house, () => new Map(), () => undefined)
  await beside(house, async () => { for (const plan of PLANS) for (const batch of plan.batches[report] ?? []) { await walkBatch(walker, report, year, batch); await walker.flush() } })
  const countedIn = async (one: number): Promise<ReadonlyMap<string, Figure>> => new Map((await computeFigures(house.ledger, house.catalogue, { tenant: house.tenant, organs: [report], period: yearOf(one) })).map((figure) => [figure.figure, figure]))
  const [now, later] = [await countedIn(year), await countedIn(year + 1)]
  return (id) => (OF_THE_REPORT.has(id) ? later : now).get(id)
}

/**
 * A published year is walked again, case by case, by the engine, and every figure that the report states is counted from the record.
 * Nothing is written but what the engine decided; the plans are fixed, so the same year comes out every time.
 */
export function describeYear(report: Report): void {
  const { organ, year } = REPORTS[report]
  describe(`${organ}${year}年，逐件重新办理（PostgreSQL）`, () => {
    let [house, found] = [undefined as House | undefined, (() => undefined) as Found]
    beforeAll(async () => {
      house = await openHouse(await freshDatabase() as { dataDir: string; databaseUrl: string }, () => '2026-11-25T09:00')
      found = await walkYear(house, report)
    }, 900_000)
    afterAll(() => house?.close())

    it(`报告所载的${Object.keys(STATED[report]).length}个指标，都由记录计得同样的数`, () => {
      const wrong = Object.entries(STATED[report]).map(([id, stated]) => [id, stated, found(nameOf(report, id))] as const).filter(([id, [value], figure]) => figure?.value !== value || !unitsOf(id).has(figure?.unit ?? ''))
      expect(wrong.map(([id, [value, unit, name], figure]) => `${id} ${name}：报告${value}${unit}，算得${figure?.value ?? '—'}${figure?.unit ?? '（没有这个指标）'}`)).toEqual([])
    })
    for (const [id, { statedAs, counted, because }] of Object.entries(OTHERWISE_NAMED[report] ?? {})) {
      it(`${STATED[report][id]?.[2] ?? id}：报告的数是另一名称的指标，按本名计得${counted}。${because}`, () => expect([found(id)?.value, found(statedAs)?.value, found(statedAs)?.name === found(id)?.name]).toEqual([counted, STATED[report][id]?.[0], false]))
    }
  })
}
