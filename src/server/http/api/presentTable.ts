import { sayCitation } from '#core/vocabulary/cite.ts'
import { listFigureDefinitions } from '#figures/definitions.ts'
import { sayPeriod } from '#figures/periods.ts'
import { fullLabels } from '#figures/tables/heads.ts'
import type { Imbalance } from '#figures/tables/balances.ts'
import { noughtReasons } from '#figures/tables/rules.ts'
import { otherDefinitions } from '#report/returns/as-of.ts'
import { openPlaces, placeOf } from '#report/returns/by-hand.ts'
import { sayImbalance, whyNotReported } from '#report/returns/fill.ts'
import { printTable } from '#report/returns/print.ts'
import { verifyTable } from '#report/returns/sealed.ts'
import { readSealed, type ReturnCase, type Submission } from '#report/returns/submissions.ts'
import type { TableInfo } from '#workbench/api/contract.ts'
import type { House } from '../../house.ts'
import type { TableState } from '../../tables.ts'
import { attachmentHref } from './present.ts'

type Grid = TableInfo['grids'][number]
type History = NonNullable<TableInfo['case']>['submissions']

function gridsOf({ order, now: { filled, byHand, breaks } }: TableState): readonly Grid[] {
  const cells = new Map(filled.cells.map((cell) => [placeOf(cell), cell]))
  const hand = new Map(byHand.map((cell) => [placeOf(cell), cell]))
  const { grids } = printTable({ ...filled, organ: order.organ, asOf: order.today, filledBy: '', byHand, breaks, remarks: {} }, order.demo)
  return grids.map(({ heading, corner, head, columns, rows }, index) => {
    const labels = fullLabels(filled.table.grids[index]?.columns ?? [])
    return {
      heading, corner, head, columns: columns.map(({ id, label }) => ({ id, label: labels.get(id) ?? label })),
      rows: rows.map(({ id, label, level, values }) => ({
        id, label, level,
        cells: values.map((value, at) => { const place = `${id}/${columns[at]?.id ?? ''}`; const from = hand.get(place)?.source; return { value, opens: (cells.get(place)?.rules.length ?? 0) > 0, ...(from === undefined ? {} : { source: from }) } }),
      })),
    }
  })
}

const stepsOf = ({ frozen, reviewed, reported, returned, received, published, filed, withdrawn }: Submission): History[number]['steps'] =>
  [frozen, reviewed, withdrawn, reported && { ...reported, says: `${reported.how}${reported.says === '' ? '' : `（${reported.says}）`}` }, received, published, returned, filed].filter((one) => one !== undefined)

async function historyOf(house: House, { caseId, submissions }: ReturnCase): Promise<History> {
  return Promise.all(submissions.map(async (one) => {
    const sealed = await readSealed(house.ledger, house.tenant, one)
    const [json, sheet] = one.files
    return { asOf: one.asOf, isReported: one.reported !== undefined, steps: stepsOf(one), verified: sealed ? verifyTable(sealed).ok : null, json: json === undefined ? null : attachmentHref(caseId, json), sheet: sheet === undefined ? null : attachmentHref(caseId, sheet) }
  }))
}

/** What 填报 begins with: how the numbers come about, and how the balances stand. */
function givenOf({ form, now: { filled, breaks }, case: found }: TableState): Readonly<Record<string, string>> {
  const { facts } = found?.kase ?? { facts: {} as Readonly<Record<string, unknown>> }
  return {
    勾稽关系: filled.imbalances.length + breaks.length === 0 ? '平衡' : '不平衡',
    ...(facts['口径说明'] === undefined ? { 口径说明: `数字由案件和台账逐件计出，口径见各指标的定义；表式依据${sayCitation(form.basis)}` } : {}), ...(facts['含手工填报项'] === undefined ? { 含手工填报项: '否' } : {}),
  }
}

const said = (faults: readonly Imbalance[]): readonly string[] => faults.map(sayImbalance)

/** A table as its page shows it. */
export async function presentTable(house: House, state: TableState, mayStart: boolean): Promise<TableInfo> {
  const { form, order, now: { filled, breaks, byHand, handFaults }, case: found, reported, restated } = state
  const others = reported ? otherDefinitions(reported, house.catalogue) : []
  const names = new Map(listFigureDefinitions(house.catalogue).map(({ id, count }) => [id, count.name]))
  return {
    id: form.id, field: form.field, name: form.name, code: form.code ?? null, unit: form.unit, basis: sayCitation(form.basis), cycles: form.cycles,
    organ: order.organ.id, organName: order.organ.name, period: sayPeriod(order.period), today: order.today,
    grids: gridsOf(state), notes: [...(form.notes ?? []), ...noughtReasons(filled.table)], imbalances: said(filled.imbalances), breaks: said(breaks), handFaults,
    places: openPlaces(filled.table).map(({ row, column, label }) => { const known = byHand.find((cell) => cell.row === row && cell.column === column); return { row, column, label, ...(known ? { value: known.value, source: known.source } : {}) } }),
    why: whyNotReported(form, order.period, order.today) ?? null, mayStart, given: givenOf(state),
    case: found ? { id: found.caseId, number: found.number, state: found.kase.void ? '已作废' : found.kase.state, submissions: await historyOf(house, found) } : null,
    restated, redefined: others.map((id) => names.get(id) ?? id),
  }
}
