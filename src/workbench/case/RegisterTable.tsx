import { Link } from 'wouter'
import type { CaseRow, DefinitionDetail } from '../api/contract.ts'

const SHOWN = 6

const textOf = (value: unknown): string => (Array.isArray(value) ? value.join('、') : value === undefined || value === null ? '—' : String(value))

/** Entries of a register by its own columns; on a narrow screen each becomes a card. */
export function RegisterTable({ rows, definition, from }: { readonly rows: readonly CaseRow[]; readonly definition: DefinitionDetail; readonly from: number }) {
  if (rows.length === 0) return <p className="empty">没有符合条件的记录。</p>
  const columns = definition.columns.slice(0, SHOWN)
  return (
    <table className="cases"><caption className="unseen">{definition.name}</caption>
      <thead><tr><th scope="col">序号</th><th scope="col">编号</th>{columns.map((name) => <th scope="col" key={name}>{name}</th>)}<th scope="col">状态</th></tr></thead>
      <tbody>{rows.map((row, index) => (
        <tr key={row.id}><td data-label="序号">{from + index + 1}</td><td data-label="编号"><Link href={`/cases/${encodeURIComponent(row.id)}`}>{row.number}</Link></td>
          {columns.map((name) => <td data-label={name} key={name}>{textOf(row.facts[name])}</td>)}<td data-label="状态">{row.state}</td></tr>
      ))}</tbody>
    </table>
  )
}
