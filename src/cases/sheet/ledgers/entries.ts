import { fold } from '#core/engine/fold.ts'
import type { Case } from '#core/engine/case.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import type { CaseRow, Ledger } from '#ledger/ledger.ts'
import { toAct } from '../../project.ts'

/** A row of a ledger with the case behind it: what was done and when, and the personal answers, which no list holds. */
export interface LedgerEntry { readonly row: CaseRow; readonly kase: Case }

const PAGE = 200

async function opened(ledger: Ledger, tenant: string, definition: Procedure, rows: readonly CaseRow[]): Promise<readonly LedgerEntry[]> {
  const histories = await ledger.histories(tenant, rows.map(({ caseId }) => caseId))
  return rows.map((row) => ({ row, kase: fold(definition, row.organ, (histories.get(row.caseId) ?? []).map(toAct)) }))
}

/** Rows with their cases, page by page; what was erased of an answer is absent. */
export async function* withCases(ledger: Ledger, tenant: string, definition: Procedure, rows: AsyncIterable<CaseRow>): AsyncGenerator<LedgerEntry> {
  let page: CaseRow[] = []
  for await (const row of rows) {
    page.push(row)
    if (page.length < PAGE) continue
    yield* await opened(ledger, tenant, definition, page)
    page = []
  }
  if (page.length > 0) yield* await opened(ledger, tenant, definition, page)
}
