import { dateOf } from '#core/calendar/plain-date.ts'
import { computeFigures } from '#figures/figures.ts'
import { BreakdownError, breakDown } from '#figures/breakdown.ts'
import { listFigureDefinitions } from '#figures/definitions.ts'
import { PeriodError, cycleOf, periodBefore, readPeriod, sayPeriod, untilToday, type Period } from '#figures/periods.ts'
import { traceFigure } from '#figures/trace.ts'
import { sayChange, sayPeriodChange, sayRounding } from '#figures/rounding.ts'
import { loadBaselines, type ReportOrder } from '#report/write.ts'
import type { House } from '../house.ts'
import { reportOrder } from '../reporting.ts'
import { CommandError, UsageError, findOption, getOption, type Call, type Command, type Printed } from './command.ts'
import { inHouse } from './place.ts'

const USAGE = 'yifa figures --organ 单位 --year 年度 [--month 月 | --quarter 季 | --from 年-月 --to 年-月] [--trace 指标 | --figure 指标 --by 分列] [--json]'

/** @throws UsageError when the year is not one */
export function readYear(call: Call, usage: string): number {
  const year = Number(getOption(call, 'year', usage))
  if (!Number.isInteger(year) || year < 2000 || year > 2100) throw new UsageError(`年度应为四位数字，如 2025。用法：${usage}`)
  return year
}

/** The year, or months of it, as asked for. @throws UsageError */
function readAsked(call: Call): Period {
  const words = Object.fromEntries(['year', 'month', 'quarter', 'from', 'to'].flatMap((name) => { const text = findOption(call, name); return text === undefined ? [] : [[name, text]] }))
  try {
    return readPeriod(words)
  } catch (error) {
    if (error instanceof PeriodError) throw new UsageError(`${error.message}。用法：${USAGE}`)
    throw error
  }
}

interface Asked { readonly order: ReportOrder; readonly period: Period; readonly before: Period | undefined }

async function list(house: House, { order, period, before }: Asked): Promise<Printed> {
  const baselines = before ? [] : await loadBaselines(house.ledger, house.tenant, order.organ.id, order.year)
  const figures = await computeFigures(house.ledger, house.catalogue, { tenant: house.tenant, organs: order.organs, period, baselines, ...(before ? { before } : {}) })
  const lines = figures.map((figure) => {
    const parts = figure.denominator === null ? '' : `（${figure.numerator}／${figure.denominator}，${sayRounding(figure)}）`
    return `${figure.figure.padEnd(41)} ${figure.name}：${figure.value ?? '—'}${figure.value === null ? '' : figure.unit}${parts}${figure.change ? `　${sayChange(figure.change)}（上年${figure.change.previous}）` : ''}${figure.periodChange ? `　${sayPeriodChange(figure.periodChange)}（上期${figure.periodChange.previous}）` : ''}`
  })
  return { json: figures, lines: [`${order.organ.name} ${sayPeriod(period)}`, ...lines] }
}

async function trace(house: House, { order, period }: Asked, figure: string): Promise<Printed> {
  const definition = house.catalogue.all.flatMap(({ counts }) => Object.entries(counts ?? {})).find(([id]) => id === figure)?.[1]
  if (!definition) throw new CommandError(`没有指标“${figure}”。可用“yifa figures”列出全部指标`)
  const records: unknown[] = []
  let after: string | undefined
  do {
    const page = await traceFigure(house.ledger, house.catalogue, house.tenant, { figure, organs: order.organs, period, limit: 500, ...(after ? { after } : {}) })
    records.push(...page.rows.map(({ row, on, numerator, denominator }) => ({ case: row.caseId, number: row.number, title: row.title, on, numerator, denominator })))
    after = page.next ?? undefined
  } while (after)
  const lines = (records as { number: string; title: string; on: string; numerator: number; denominator: number }[]).map((one) => `${one.on} ${one.number} ${one.title}　${one.numerator}${one.denominator ? `／${one.denominator}` : ''}`)
  return { json: records, lines: [...lines, `共${records.length}条记录`] }
}

async function breakdown(house: House, { order, period }: Asked, figure: string, by: string): Promise<Printed> {
  const definition = listFigureDefinitions(house.catalogue).find(({ id }) => id === figure)
  const rows = await breakDown(house.ledger, house.catalogue, figure, by, { tenant: house.tenant, organs: order.organs, period })
    .catch((error: unknown) => { throw error instanceof BreakdownError ? new CommandError(error.message) : error })
  const names = by === '单位' ? new Map((await house.ledger.people.listOrgans(house.tenant)).map(({ id, name }) => [id, name])) : new Map<string, string>()
  const unit = definition?.count.unit ?? ''
  const json = rows.map((row) => ({ ...row, key: names.get(row.key) ?? row.key, unit }))
  return { json, lines: [`${definition?.count.name} ${sayPeriod(period)}，按${by}`, ...json.map(({ key, value, numerator, denominator }) => `  ${key}：${value ?? '—'}${value === null ? '' : unit}${denominator === null ? '' : `（${numerator}／${denominator}）`}`)] }
}

export const figures: Command = {
  usage: USAGE, does: '列出一个单位一年（或者一季、一月、若干月）的全部指标；--trace 列出一个指标背后的记录；--figure、--by 把一个指标按填写项、单位或者月份分列', options: ['organ', 'year', 'month', 'quarter', 'from', 'to', 'trace', 'figure', 'by'],
  async run(call) {
    const whole = readAsked(call)
    const organ = getOption(call, 'organ', USAGE)
    const [figure, by] = [findOption(call, 'figure'), findOption(call, 'by')]
    if ((figure === undefined) !== (by === undefined)) throw new UsageError(`--figure 和 --by 要一起给出。用法：${USAGE}`)
    return inHouse(call, async (house) => {
      await house.ledger.sequence(house.tenant)
      const order = await reportOrder(house, organ, Number(whole.to.slice(0, 4)))
      const asked: Asked = { order, period: untilToday(whole, dateOf(house.cases.setting.now())), before: cycleOf(whole) === '年' ? undefined : periodBefore(whole) }
      const traced = findOption(call, 'trace')
      if (figure !== undefined && by !== undefined) return breakdown(house, asked, figure, by)
      return traced ? trace(house, asked, traced) : list(house, asked)
    })
  },
}
