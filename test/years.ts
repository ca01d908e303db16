import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { computeFigures, type Figure } from '#figures/figures.ts'
import { yearOf } from '#figures/periods.ts'
import { percent } from '#figures/rounding.ts'
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

/** `as` gives the report's own number from the same records: another definition, another rounding. */
interface Exception { readonly counted: number; readonly because: string; readonly as: (found: Found) => number | null }

const truncated = (id: string) => (found: Found): number | null => { const figure = found(id); return figure ? percent(figure.numerator, figure.denominator ?? 0, figure.decimals, '截尾') : null }

/** What a report states by another definition or rounding than ours: what the record gives by ours, and how the same records give the report's. */
export const EXCEPTED: Readonly<Partial<Record<Report, Readonly<Record<string, Exception>>>>> = {
  'gaodong-2020': { 'disclosure.proactive.rate': { as: truncated('disclosure.proactive.rate'), counted: 98.25, because: '112 ÷ 114 = 98.2456%，报告截尾为98.24%；按约定四舍五入为98.25%' } },
  'dachang-2022': { 'litigation.administrative.win-rate': { as: (found) => found('litigation.administrative.win-rate.without-withdrawals')?.value ?? null, counted: 66.67, because: '审结9件中胜诉6件、撤诉3件：以全部审结为分母是66.67%；报告不计撤诉，是另一指标“不含撤诉”的口径' } },
  'minhang-2021': {
    'reconsideration.acceptance-rate': { as: truncated('reconsideration.acceptance-rate'), counted: 88.49, because: '收到443件，受理392件为88.4876%，受理391件为88.26%：没有一个件数四舍五入得88.48%，报告截尾；同一报告的协调化解率39.76%又是四舍五入（132 ÷ 332 = 39.759%）' },
    'exemption-list.beneficiaries': { as: (found) => Math.round((found('exemption-list.beneficiaries')?.value ?? 0) / 100) * 100, counted: 387, because: '报告写“近400家市场主体受益”，是约数；387件案件一案一个当事人，至多387家' },
  },
}

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

    const excepted = EXCEPTED[report] ?? {}
    it(`报告所载的${Object.keys(STATED[report]).length - Object.keys(excepted).length}个指标，都由记录计得同样的数`, () => {
      const wrong = Object.entries(STATED[report]).filter(([id, [value]]) => !excepted[id] && (found(id)?.value !== value || !unitsOf(id).has(found(id)?.unit ?? '')))
      expect(wrong.map(([id, [value, unit, name]]) => `${id} ${name}：报告${value}${unit}，算得${found(id)?.value ?? '—'}${found(id)?.unit ?? '（没有这个指标）'}`)).toEqual([])
    })
    for (const [id, { counted, because, as }] of Object.entries(excepted)) {
      const [value, unit, name] = STATED[report][id] ?? [0, '', id]
      it(`${name}：报告${value}${unit}，记录计得${counted}${unit}。${because}`, () => expect([found(id)?.value, unitsOf(id).has(found(id)?.unit ?? ''), as(found)]).toEqual([counted, true, value]))
    }
  })
}
