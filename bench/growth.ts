import { computeFigures } from '#figures/figures.ts'
import { yearOf } from '#figures/periods.ts'
import { traceFigure } from '#figures/trace.ts'
import { writeReport } from '#report/write.ts'
import type { StaffMember } from '#cases/who.ts'
import { TENANT, type House } from '#server/house.ts'
import { reportOrder } from '#server/reporting.ts'
import { Filler } from './events.ts'
import { timeOf, type Measure } from './measure.ts'
import type { Sizes } from './sizes.ts'
import { LOGIN, ORGANS, openTown, type Site } from './town.ts'

const YEAR = 2025
const FIGURE = 'disclosure.on-request.count'
/** How much slower a reading may be with all the events than with few of them: below this it does not grow. */
const GROWTH = 3

async function clerkOf({ ledger }: House): Promise<StaffMember> {
  return { kind: 'staff', id: LOGIN, name: '演示经办', posts: await ledger.people.listPosts(TENANT, LOGIN) }
}

/** What people wait for, in milliseconds: the report, all figures of a year, one figure, the records behind it, and their lists. */
async function timeReadings(house: House): Promise<Readonly<Record<string, number>>> {
  const { ledger, catalogue, reading } = house
  const organs = [...ORGANS]
  const clerk = await clerkOf(house)
  const order = await reportOrder(house, 'yanshi-qu', YEAR)
  const period = yearOf(YEAR)
  return {
    'annual report': await timeOf(() => writeReport(ledger, catalogue, order)),
    'all figures of a year': await timeOf(() => computeFigures(ledger, catalogue, { tenant: TENANT, organs, period })),
    'one figure': await timeOf(() => ledger.counters(TENANT, { organs, figures: [FIGURE], ...period })),
    'first page of the records behind a figure': await timeOf(() => traceFigure(ledger, catalogue, TENANT, { figure: FIGURE, organs, period, limit: 50 })),
    'worklist: open cases, newest first': await timeOf(() => reading.find(clerk, TENANT, { open: true, procedures: true, limit: 20 })),
    'worklist: past their last day': await timeOf(() => reading.find(clerk, TENANT, { light: '红', limit: 20 })),
    'search in all cases': await timeOf(() => reading.find(clerk, TENANT, { text: '演示镇年度财政', limit: 20 })),
  }
}

const BUDGET: Readonly<Record<string, number>> = { 'annual report': 1000, 'one figure': 1000, 'worklist: open cases, newest first': 100, 'worklist: past their last day': 100 }
const IS_FLAT = new Set(['annual report', 'all figures of a year', 'one figure'])

function compare(on: Measure['on'], few: Awaited<ReturnType<typeof timeReadings>>, many: typeof few, sizes: { readonly few: string; readonly many: string }): readonly Measure[] {
  return Object.entries(many).flatMap(([what, value]) => {
    const before = few[what] ?? value
    const budget = BUDGET[what]
    return [
      { what: `${what}, ${sizes.few}`, on, value: before, unit: 'ms' },
      { what: `${what}, ${sizes.many}`, on, value, unit: 'ms', ...(budget === undefined ? {} : { atMost: budget }) },
      ...(IS_FLAT.has(what) ? [{ what: `${what}: many ÷ few`, on, value: value / before, unit: '', atMost: GROWTH }] : []),
    ]
  })
}

/** Times the same readings at few and at many events of one ledger. */
export async function measureGrowth(site: Site, sizes: Sizes, log: (line: string) => void): Promise<readonly Measure[]> {
  const town = await openTown(site)
  try {
    const filler = new Filler(town.house, YEAR)
    const told = (events: number): void => { if (events % 50_000 < 1000) log(`  ${site.on}: ${events} events`) }
    const fillTo = async (wanted: number): Promise<void> => {
      await filler.fillTo(wanted, told)
      // A server in use gathers these by itself within a minute, the embedded engine in its maintenance; the timing does not wait.
      await town.house.ledger.store.asOwner((q) => q.query('ANALYZE'))
    }
    const sizeNow = (): string => `${filler.events.toLocaleString('en')} events in ${filler.cases.toLocaleString('en')} cases`
    await fillTo(sizes.few)
    const fewSize = sizeNow()
    const few = await timeReadings(town.house)
    const from = performance.now()
    const before = filler.events
    await fillTo(sizes.many)
    const rate = ((filler.events - before) * 1000) / (performance.now() - from)
    const many = await timeReadings(town.house)
    return [{ what: 'events through the bulk path, log and counters included', on: site.on, value: rate, unit: 'per second' }, ...compare(site.on, few, many, { few: fewSize, many: sizeNow() })]
  } finally {
    await town.close()
  }
}
