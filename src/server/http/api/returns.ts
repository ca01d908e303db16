import type { Facts } from '#core/engine/case.ts'
import type { CaseOutcome } from '#cases/request.ts'
import type { CaseFile } from '#cases/reading.ts'
import type { StatutoryTable } from '#figures/tables/words.ts'
import { freezeReturn } from '#report/returns/freeze.ts'
import { RETURN } from '#report/returns/submissions.ts'
import type { CaseView } from '#workbench/api/contract.ts'
import type { House } from '../../house.ts'
import { tableOrder, tablesOf } from '../../tables.ts'
import type { Visitor } from '../signIn.ts'

const FREEZE = '冻结'

/** The form of which a case is a return; undefined for every other case, and for tables that this house does not fill. */
async function formOf(house: House, { definition, kase }: CaseFile): Promise<StatutoryTable | undefined> {
  if (definition.id !== RETURN) return undefined
  return (await tablesOf(house)).find(({ id }) => id === kase.facts['报表编号'])
}

/** The house itself stores what is frozen: nobody is asked for the file. */
export async function withoutFrozen(house: House, file: CaseFile, view: CaseView): Promise<CaseView> {
  if (!(await formOf(house, file))) return view
  return { ...view, actions: view.actions.map((action) => (action.name === FREEZE ? { ...action, asks: [], note: '系统保存填好的表、封签和 Excel 表，此后的变化不影响冻结的表' } : action)) }
}

const refuse = (says: string): CaseOutcome => ({ ok: false, refusal: { action: FREEZE, reasons: [{ code: 'by-system', says, basis: null }], possibleNow: [] } })

interface Wanted { readonly caseId: string; readonly do: string; readonly answers: Facts; readonly key: string; readonly version: number }

/** Freezes the table where an act is the freezing of one that this house fills; undefined for every other act. */
export async function freezeFor(house: House, visitor: Visitor, { caseId, do: name, answers, key, version }: Wanted): Promise<CaseOutcome | undefined> {
  if (name !== FREEZE) return undefined
  const file = await house.reading.get(visitor, house.tenant, caseId)
  const form = file && await formOf(house, file)
  if (!form) return undefined
  if (Object.keys(answers).length > 0) return refuse('本表由系统填写，冻结时由系统保存填好的表，不用上传文件或者填写截至日')
  const step = file.possible.find(({ action }) => action === FREEZE)
  const isRepeated = await house.ledger.findByKey(house.tenant, caseId, key) !== undefined
  if (step && !step.allowed && !isRepeated) return { ok: false, refusal: { action: FREEZE, reasons: step.reasons, possibleNow: file.possible.filter(({ allowed }) => allowed).map(({ action }) => action) } }
  const { 报表期间起: from, 报表期间止: to } = file.kase.facts
  const order = await tableOrder(house, file.row.organ, { from: String(from), to: String(to) })
  return freezeReturn(house.cases, visitor, form, order, { caseId, key, version })
}
