import { yearOf } from '#figures/periods.ts'
import { loadTables } from '#figures/tables/catalogue.ts'
import { fillTable, type FilledTable } from '#figures/tables/fill.ts'
import { openCell } from '#figures/tables/opening.ts'
import { TENANT, type House } from '#server/house.ts'
import { EVENTS_PER_CASE, Filler } from './events.ts'
import { timeOf, type Measure } from './measure.ts'
import type { Sizes } from './sizes.ts'
import { ORGANS, openTown, type Site } from './town.ts'

const YEAR = 2025
const TABLE = 'disclosure-requests'

/** What somebody writes who has the cases in a table and no counters: each kind of applicant by each kind of reply. */
const GROUPED = `SELECT facts->>'申请人类别' AS kind, facts->>'答复类型' AS reply, count(*)::int AS n
  FROM case_row WHERE tenant = $1 AND definition = 'disclosure-on-request' AND organ = ANY($2::text[]) AND opened >= $3 AND opened <= $4 GROUP BY 1, 2`

type Grouped = readonly { readonly kind: string; readonly reply: string | null; readonly n: number }[]

interface Ways { readonly fill: () => Promise<FilledTable>; readonly group: () => Promise<Grouped>; readonly open: () => Promise<unknown> }

async function waysOf({ ledger, catalogue }: House): Promise<Ways> {
  const table = (await loadTables(catalogue)).find(({ id }) => id === TABLE)
  if (!table) throw new Error(`没有报表“${TABLE}”`)
  const period = yearOf(YEAR)
  const fill = () => fillTable(ledger, catalogue, table, { tenant: TENANT, organs: [...ORGANS], period, today: `${YEAR + 1}-01-31` })
  const filled = await fill()
  const cell = filled.cells.find(({ row, column }) => row === 'new' && column === 'all')
  if (!cell) throw new Error('没有合计格')
  return {
    fill, open: () => openCell(ledger, catalogue, TENANT, filled, cell),
    group: () => ledger.store.asOwner(async (q) => (await q.query<Grouped[number]>(GROUPED, [TENANT, [...ORGANS], period.from, period.to])).rows),
  }
}

/** Both ways must come to the same numbers, or there is nothing to compare. */
async function agree({ fill, group }: Ways): Promise<void> {
  const [filled, grouped] = [await fill(), await group()]
  const all = (rows: Grouped): number => rows.reduce((sum, { n }) => sum + n, 0)
  const valueAt = (row: string): number | null | undefined => filled.cells.find((cell) => cell.row === row && cell.column === 'all')?.value
  const sums = [[valueAt('new'), all(grouped)], [valueAt('open'), all(grouped.filter(({ reply }) => reply === '予以公开'))]]
  if (filled.imbalances.length > 0 || sums.some(([ours, theirs]) => ours !== theirs)) throw new Error(`报表与分组查询的结果不同：${JSON.stringify(sums)}`)
}

/** A whole statutory table, its cells, sums and balances, against one plain GROUP BY over the cases of the same database. */
export async function measureTables(site: Site, sizes: Sizes, log: (line: string) => void): Promise<readonly Measure[]> {
  const town = await openTown(site)
  try {
    const filler = new Filler(town.house, YEAR)
    await filler.fillTo(Math.ceil(sizes.cases * EVENTS_PER_CASE), (events) => { if (events % 50_000 < 1000) log(`  ${site.on}: ${events} events`) })
    await town.house.ledger.store.asOwner((q) => q.query('ANALYZE'))
    const ways = await waysOf(town.house)
    await agree(ways)
    const [table, grouped, opened] = [await timeOf(ways.fill), await timeOf(ways.group), await timeOf(ways.open)]
    const size = `${filler.cases.toLocaleString('en')} cases`
    return [
      { what: `statutory table of a year, ${size}`, on: site.on, value: table, unit: 'ms', atMost: 1000 }, { what: `GROUP BY over the same cases, ${size}`, on: site.on, value: grouped, unit: 'ms' },
      { what: 'statutory table ÷ GROUP BY', on: site.on, value: table / grouped, unit: '', atMost: 1 }, { what: `first records behind a cell, ${size}`, on: site.on, value: opened, unit: 'ms' },
    ]
  } finally {
    await town.close()
  }
}
