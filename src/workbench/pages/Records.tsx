import Button from 'antd/es/button'
import { useState } from 'react'
import { Link } from 'wouter'
import { useRecords } from '../api/queries.ts'
import { useScope } from '../layout/Scope.tsx'
import { Loaded } from '../layout/State.tsx'
import { useTitle } from '../layout/session.ts'
import { sayChange } from './Figures.tsx'

/** One figure: how it is defined, and the records that make it. */
export function Records({ id }: { readonly id: string }) {
  const { organ, year } = useScope()
  const [before, setBefore] = useState<readonly string[]>([])
  const query = useRecords(id, { organ, year, after: before.at(-1) })
  useTitle(query.data?.figure.name ?? '指标')
  return (
    <Loaded query={query}>{({ figure, rows, next }) => (
      <>
        <p><Link href={`/figures?organ=${encodeURIComponent(organ)}&year=${year}`}>返回指标</Link></p>
        <h1>{figure.name}：{figure.value ?? '—'}{figure.unit}</h1>
        <dl className="facts"><div><dt>年度</dt><dd>{year}年</dd></div><div><dt>分子／分母</dt><dd>{figure.denominator === null ? figure.numerator : `${figure.numerator}／${figure.denominator}`}</dd></div><div><dt>同比</dt><dd>{sayChange(figure.change)}</dd></div><div><dt>口径</dt><dd>{figure.definition}</dd></div></dl>
        <h2>背后的记录</h2>
        {rows.length === 0 ? <p className="empty">没有计入的记录。</p> : <div className="scroll" role="region" aria-label="记录" tabIndex={0}><table><thead><tr><th scope="col">日期</th><th scope="col">编号</th><th scope="col">事项</th><th scope="col">计入</th></tr></thead>
          <tbody>{rows.map((row) => <tr key={`${row.id}${row.on}`}><td>{row.on}</td><td><Link href={`/cases/${encodeURIComponent(row.id)}`}>{row.number}</Link></td><td>{row.title}</td><td>{row.numerator}{row.denominator > 0 && `／${row.denominator}`}</td></tr>)}</tbody></table></div>}
        <p className="pager"><Button disabled={before.length === 0} onClick={() => setBefore(before.slice(0, -1))}>上一页</Button><Button disabled={next === null} onClick={() => next !== null && setBefore([...before, next])}>下一页</Button></p>
      </>
    )}</Loaded>
  )
}
