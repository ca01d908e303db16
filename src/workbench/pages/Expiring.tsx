import { useState } from 'react'
import { Link } from 'wouter'
import type { ExpiringRow } from '../api/contract.ts'
import { useExpiring } from '../api/queries.ts'
import { Loaded } from '../layout/State.tsx'
import { useSignedIn, useTitle } from '../layout/session.ts'

function Rows({ caption, told, rows }: { readonly caption: string; readonly told: string; readonly rows: readonly ExpiringRow[] }) {
  return (
    <div className="scroll" role="region" aria-label={caption} tabIndex={0}><table className="cases"><caption>{caption}</caption>
      <thead><tr><th scope="col">届满日</th><th scope="col">{told}</th><th scope="col">类别</th><th scope="col">名称</th><th scope="col">单位</th><th scope="col">编号</th></tr></thead>
      <tbody>{rows.map(({ row, until, says, renewedBy }) => (
        <tr key={row.id}><td className="short" data-label="届满日">{until}</td><td className={renewedBy === null ? 'short' : undefined} data-label={told}>{renewedBy === null ? says : <Link href={`/cases/${renewedBy}`}>{says}</Link>}</td>
          <td data-label="类别">{row.definitionName}</td><td data-label="名称"><Link href={`/cases/${row.id}`}>{row.title}</Link></td><td data-label="单位">{row.organName}</td><td data-label="编号">{row.number}</td></tr>
      ))}</tbody></table></div>
  )
}

/** 到期提醒: certificates, terms, retainers, contracts and normative documents that end soon, the nearest first; what was renewed stands apart. */
export function Expiring() {
  useTitle('到期提醒')
  const { organs } = useSignedIn()
  const [organ, setOrgan] = useState('')
  const query = useExpiring(organ)
  return (
    <>
      <h1>到期提醒</h1>
      {organs.length > 1 && <p><label htmlFor="expiring-organ">单位</label> <select id="expiring-organ" value={organ} onChange={(event) => setOrgan(event.target.value)}><option value="">全部</option>{organs.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</select></p>}
      <Loaded query={query}>{({ rows, within }) => {
        const [told, renewed] = [rows.filter(({ renewedBy }) => renewedBy === null), rows.filter(({ renewedBy }) => renewedBy !== null)]
        return (
          <>
            {told.length === 0 ? <p className="empty">{within}日内没有届满的证件、聘期、合同、文件。</p> : <Rows caption={`${within}日内届满和新近届满的${told.length}项`} told="期限" rows={told} />}
            {renewed.length > 0 && <details><summary>已经续展、不再提醒的（{renewed.length}）</summary><Rows caption="已经续展、不再提醒的" told="由何续展" rows={renewed} /></details>}
          </>
        )
      }}</Loaded>
    </>
  )
}
