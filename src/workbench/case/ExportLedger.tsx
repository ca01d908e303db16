import { useState } from 'react'
import { queryOf } from '../api/queries.ts'
import type { DefinitionDetail } from '../api/contract.ts'

const MIN_REASON = 4
const ALL_COLUMNS = '全部栏目'

interface Props { readonly definition: DefinitionDetail; readonly query: Readonly<Record<string, string>> }

/** The ledger of the query as Excel, as one of those kept on paper or with every question; personal answers masked, or, with a reason that is written down, as they are. */
export function ExportLedger({ definition, query }: Props) {
  const { ledgers, hasPersonal, id } = definition
  const [ledger, setLedger] = useState(ledgers[0]?.id ?? '')
  const [reason, setReason] = useState('')
  const hrefOf = (more: Readonly<Record<string, string>>): string => `/api/definitions/${encodeURIComponent(id)}/export${queryOf({ ...query, ledger, ...more })}`
  return (
    <>
      {ledgers.length > 0 && <><label htmlFor="export-ledger">台账</label> <select id="export-ledger" value={ledger} onChange={(event) => setLedger(event.target.value)}>{ledgers.map((one) => <option key={one.id} value={one.id}>{one.name}</option>)}<option value={ALL_COLUMNS}>{ALL_COLUMNS}</option></select></>}
      <a className="button" href={hrefOf({})}>导出 Excel</a>
      {hasPersonal && <details className="export"><summary>含个人信息导出</summary><p className="hint">导出的表中个人信息不遮盖，理由和行数记入查阅记录。</p>
        <label htmlFor="export-reason">导出理由</label> <input id="export-reason" type="text" maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} /> {reason.trim().length >= MIN_REASON && <a className="button" href={hrefOf({ reason })}>导出并留痕</a>}</details>}
    </>
  )
}
