import { Link } from 'wouter'
import type { CaseRow } from '../api/contract.ts'
import { LightMark } from '../layout/LightMark.tsx'

/** Rows of cases; on a narrow screen each row becomes a card (see workbench.css). */
export function CaseTable({ rows, caption, from = 0 }: { readonly rows: readonly CaseRow[]; readonly caption: string; readonly from?: number }) {
  if (rows.length === 0) return <p className="empty">没有符合条件的记录。</p>
  return (
    <table className="cases"><caption className="unseen">{caption}</caption>
      <thead><tr><th scope="col">序号</th><th scope="col">状态灯</th><th scope="col">编号</th><th scope="col">事项</th><th scope="col">环节</th><th scope="col">到期日</th><th scope="col">经办人</th><th scope="col">单位</th></tr></thead>
      <tbody>{rows.map((row, index) => (
        <tr key={row.id}>
          <td data-label="序号">{from + index + 1}</td>
          <td data-label="状态灯"><LightMark light={row.light} says={row.lightSays} /></td>
          <td data-label="编号"><Link href={`/cases/${encodeURIComponent(row.id)}`}>{row.number}</Link></td>
          <td data-label="事项">{row.title}</td><td data-label="环节">{row.state}</td><td data-label="到期日">{row.due ?? '—'}</td>
          <td data-label="经办人">{row.holder ?? '—'}</td><td data-label="单位">{row.organName}</td>
        </tr>
      ))}</tbody>
    </table>
  )
}
