import type { Facts } from '#core/engine/case.ts'
import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { Cases } from '#cases/cases.ts'
import { cycleOf, periodBefore, sayPeriod, untilToday, type Period } from '#figures/periods.ts'
import { findBreaks, findDisagreements, type Imbalance } from '#figures/tables/balances.ts'
import { fillTable, type FilledTable } from '#figures/tables/fill.ts'
import type { StatutoryTable } from '#figures/tables/words.ts'
import { readByHand, valuesOf, type HandCell } from './by-hand.ts'
import { findReturn, lastReported, readSealed, type ReturnOf } from './submissions.ts'

/** A table of an organ (and all below it) over a whole period. */
export interface TableOrder {
  readonly tenant: string
  readonly organ: { readonly id: string; readonly name: string }
  readonly organs: readonly { readonly id: string; readonly name: string }[]
  readonly period: Period
  readonly today: PlainDate
  readonly demo: boolean
  /** Every form of the house: a table may have to agree with others. */
  readonly forms: readonly StatutoryTable[]
}

/** A table with what people have filled in, and how it stands to itself and to the table of the period before. */
export interface FilledReturn {
  readonly filled: FilledTable
  readonly byHand: readonly HandCell[]
  /** What is wrong with what was filled in by hand. */
  readonly handFaults: readonly string[]
  /** What was reported as carried forward in the period before and is not brought forward now; as a table is shown, also where other tables count otherwise. */
  readonly breaks: readonly Imbalance[]
}

export const returnOf = (table: StatutoryTable, { tenant, organ, period }: TableOrder): ReturnOf => ({ tenant, organ: organ.id, table: table.id, period })

async function breaksOf(cases: Cases, filled: FilledTable, form: StatutoryTable, order: TableOrder): Promise<readonly Imbalance[]> {
  if ((form.continues ?? []).length === 0) return []
  const period = periodBefore(order.period)
  const before = await findReturn(cases, { ...returnOf(form, { ...order, period }), table: isInForce(form, period) ? form.id : form.follows ?? form.id })
  const reported = before && lastReported(before.submissions)
  const sealed = reported && await readSealed(cases.setting.ledger, order.tenant, reported)
  return sealed ? findBreaks(filled.table, sealed.cells, filled.cells) : []
}

/** Against other tables that count the same records, as they are filled now for the same organs and period. */
async function disagreementsOf(filled: FilledTable, form: StatutoryTable, fill: (other: StatutoryTable) => Promise<FilledTable>, { forms, period }: TableOrder): Promise<readonly Imbalance[]> {
  const named = new Set((form.agrees ?? []).map(({ table }) => table))
  const beside = await Promise.all(forms.filter((one) => named.has(one.id) && isInForce(one, period)).map(fill))
  return findDisagreements([filled, ...beside.map(({ table: { agrees: _, ...table }, cells }) => ({ table, cells }))])
}

const handText = (facts: Facts): string => (facts['含手工填报项'] === '是' && typeof facts['手工填报来源'] === 'string' ? facts['手工填报来源'] : '')

/** Fills a table from the counters and from what the return's case holds as filled in by hand. */
export async function fillReturn(cases: Cases, form: StatutoryTable, order: TableOrder, facts: Facts = {}): Promise<FilledReturn> {
  const { ledger, catalogue } = cases.setting
  const names = Object.fromEntries(order.organs.map(({ id, name }) => [id, name]))
  const fillWith = (byHand: readonly HandCell[], one = form) => fillTable(ledger, catalogue, one, { tenant: order.tenant, organs: Object.keys(names), names, period: order.period, today: order.today, byHand: valuesOf(byHand) })
  const counted = await fillWith([])
  const { cells: byHand, faults: handFaults } = readByHand(handText(facts), counted.table)
  const filled = byHand.length === 0 ? counted : await fillWith(byHand)
  const breaks = [...await breaksOf(cases, filled, form, order), ...await disagreementsOf(filled, form, (other) => fillWith([], other), order)]
  return { filled, byHand, handFaults, breaks }
}

/** Why a form is never reported for a period: of another cycle, or before or after it was in use. */
export function whyNotMade(form: StatutoryTable, period: Period): string | undefined {
  const cycle = cycleOf(period)
  if (cycle === null || !form.cycles.includes(cycle)) return `本表按${form.cycles.join('、')}报送，${sayPeriod(period)}只供查看，不能报送`
  return isInForce(form, period) ? undefined : `本表不适用于${sayPeriod(period)}，${sayOtherForm(form, period)}`
}

/** A period before the oldest form has one that nobody here has seen: the newer is not put in its place. */
const sayOtherForm = ({ inForce, follows }: StatutoryTable, { from }: Period): string =>
  (inForce?.from !== undefined && from < inForce.from && follows === undefined ? '当时的表式未见原文，本系统没有收录，不得以本表代替' : '该期间另有表式')

/** Why a table of this period is not reported today; undefined where it is. */
export function whyNotReported(form: StatutoryTable, period: Period, today: PlainDate): string | undefined {
  const never = whyNotMade(form, period)
  if (never !== undefined) return never
  return untilToday(period, today).to < period.to || today < period.from ? `${sayPeriod(period)}尚未期满，可以查看，期满后方可报送` : undefined
}

/** Whether a form is made for a period: by its first day. */
export const isInForce = ({ inForce }: StatutoryTable, { from }: Period): boolean => (inForce?.from === undefined || inForce.from <= from) && (inForce?.to === undefined || from <= inForce.to)

/** How an imbalance is said: the rule, where, and both sums. */
export const sayImbalance = ({ says, at, left, right }: Imbalance): string => `${at}：${says}（左${left}，右${right}，相差${Number(Math.abs(left - right).toFixed(6))}）`
