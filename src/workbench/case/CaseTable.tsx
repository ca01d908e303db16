import { Link } from 'wouter'
import type { CaseRow } from '../api/contract.ts'
import { LightMark } from '../layout/LightMark.tsx'
import { useSignedIn } from '../layout/session.ts'

/** A cell that may be empty: on a narrow screen it is left out. */
function Maybe({ label, value }: { readonly label: string; readonly value: string | null }) {
  return <td data-label={label} className={value === null ? 'short none' : 'short'}>{value ?? '—'}</td>
}

/** Rows of cases; on a narrow screen each row becomes a card (see workbench.css). The organ is named to whoever reads several. */
export function CaseTable({ rows, caption, from = 0 }: { readonly rows: readonly CaseRow[]; readonly caption: string; readonly from?: number }) {
  const severalOrgans = useSignedIn().organs.length > 1
  if (rows.length === 0) return <p className="empty">没有符合条件的记录。</p>
  return (
    <div className="scroll" role="region" aria-label={`${caption}列表`} tabIndex={0}><table className="cases"><caption className="unseen">{caption}</caption>
      <thead><tr><th scope="col">序号</th><th scope="col">期限</th><th scope="col">编号</th><th scope="col">事项</th><th scope="col">环节</th><th scope="col">到期日</th><th scope="col">经办人</th>{severalOrgans && <th scope="col">单位</th>}</tr></thead>
      <tbody>{rows.map((row, index) => (
        <tr key={row.id}>
          <td data-label="序号">{from + index + 1}</td>
          <td data-label="期限"><LightMark light={row.light} says={row.lightSays} /></td>
          <td data-label="编号" className="short"><Link href={`/cases/${encodeURIComponent(row.id)}`}>{row.number}</Link></td>
          <td data-label="事项">{row.title}</td><td data-label="环节" className="short">{row.state}</td><Maybe label="到期日" value={row.due?.replace('T', ' ') ?? null} />
          <Maybe label="经办人" value={row.holder} />{severalOrgans && <td data-label="单位">{row.organName}</td>}
        </tr>
      ))}</tbody>
    </table></div>
  )
}
