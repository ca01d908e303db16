import { dateOf } from '#core/calendar/plain-date.ts'
import { computeFigures } from '#figures/figures.ts'
import { untilToday, yearOf, type Period } from '#figures/periods.ts'
import { traceFigure } from '#figures/trace.ts'
import { sayChange, sayRounding } from '#figures/rounding.ts'
import { loadBaselines, type ReportOrder } from '#report/write.ts'
import type { House } from '../house.ts'
import { reportOrder } from '../reporting.ts'
import { CommandError, UsageError, findOption, getOption, type Call, type Command, type Printed } from './command.ts'
import { inHouse } from './place.ts'

const USAGE = 'yifa figures --organ 单位 --year 年度 [--trace 指标] [--json]'

/** @throws UsageError when the year is not one */
export function readYear(call: Call, usage: string): number {
  const year = Number(getOption(call, 'year', usage))
  if (!Number.isInteger(year) || year < 2000 || year > 2100) throw new UsageError(`年度应为四位数字，如 2025。用法：${usage}`)
  return year
}

/** The year as far as it has come. */
const periodOf = (house: House, year: number): Period => untilToday(yearOf(year), dateOf(house.cases.setting.now()))

async function list(house: House, order: ReportOrder): Promise<Printed> {
  const baselines = await loadBaselines(house.ledger, house.tenant, order.organ.id, order.year)
  const figures = await computeFigures(house.ledger, house.catalogue, { tenant: house.tenant, organs: order.organs, period: periodOf(house, order.year), baselines })
  const lines = figures.map((figure) => {
    const parts = figure.denominator === null ? '' : `（${figure.numerator}／${figure.denominator}，${sayRounding(figure)}）`
    return `${figure.figure.padEnd(41)} ${figure.name}：${figure.value ?? '—'}${figure.value === null ? '' : figure.unit}${parts}${figure.change ? `　${sayChange(figure.change)}（上年${figure.change.previous}）` : ''}`
  })
  return { json: figures, lines }
}

async function trace(house: House, order: ReportOrder, figure: string): Promise<Printed> {
  const definition = house.catalogue.all.flatMap(({ counts }) => Object.entries(counts ?? {})).find(([id]) => id === figure)?.[1]
  if (!definition) throw new CommandError(`没有指标“${figure}”。可用“yifa figures”列出全部指标`)
  const records: unknown[] = []
  let after: string | undefined
  do {
    const page = await traceFigure(house.ledger, house.catalogue, house.tenant, { figure, organs: order.organs, period: periodOf(house, order.year), limit: 500, ...(after ? { after } : {}) })
    records.push(...page.rows.map(({ row, on, numerator, denominator }) => ({ case: row.caseId, number: row.number, title: row.title, on, numerator, denominator })))
    after = page.next ?? undefined
  } while (after)
  const lines = (records as { number: string; title: string; on: string; numerator: number; denominator: number }[]).map((one) => `${one.on} ${one.number} ${one.title}　${one.numerator}${one.denominator ? `／${one.denominator}` : ''}`)
  return { json: records, lines: [...lines, `共${records.length}条记录`] }
}

export const figures: Command = {
  usage: USAGE, does: '列出一个单位一年的全部指标；--trace 列出一个指标背后的记录', options: ['organ', 'year', 'trace'],
  async run(call) {
    const year = readYear(call, USAGE)
    const organ = getOption(call, 'organ', USAGE)
    return inHouse(call, async (house) => {
      await house.ledger.sequence(house.tenant)
      const order = await reportOrder(house, organ, year)
      const wanted = findOption(call, 'trace')
      return wanted ? trace(house, order, wanted) : list(house, order)
    })
  },
}
