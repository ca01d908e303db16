import Button from 'antd/es/button'
import { useState } from 'react'
import { Link } from 'wouter'
import type { FigureInfo } from '../api/contract.ts'
import { useBreakdown, useRecords } from '../api/queries.ts'
import { scopeQuery, useScope, type Scope } from '../layout/Scope.tsx'
import { Loaded } from '../layout/State.tsx'
import { useTitle } from '../layout/session.ts'
import { sayChange } from './Figures.tsx'

/** The figure by one of the answers, by organ or by month; bars say how the parts compare. */
function Breakdown({ figure, dimensions, scope }: { readonly figure: FigureInfo; readonly dimensions: readonly string[]; readonly scope: Scope }) {
  const [by, setBy] = useState('')
  const query = useBreakdown(figure.figure, { ...scope, by })
  const label = `${figure.name}按${by}分列`
  return (
    <section aria-label="分列"><h2>分列</h2>
      <div className="query"><div><label htmlFor="breakdown-by">按</label><select id="breakdown-by" value={by} onChange={(event) => setBy(event.target.value)}><option value="">不分列</option>{dimensions.map((one) => <option key={one} value={one}>{one}</option>)}</select></div></div>
      {by !== '' && <Loaded query={query}>{({ unit, rows }) => {
        const most = Math.max(...rows.map(({ value }) => Math.abs(value ?? 0)), 1)
        return rows.length === 0 ? <p className="empty">没有可以分列的记录。</p> : (
          <div className="scroll" role="region" aria-label={label} tabIndex={0}><table className="bars"><caption className="unseen">{label}</caption><thead><tr><th scope="col">{by}</th><th scope="col">数值</th><th scope="col"><span className="unseen">比较</span></th></tr></thead>
            <tbody>{rows.map(({ key, value, numerator, denominator }) => <tr key={key}><th scope="row">{key}</th><td>{value ?? '—'}{value !== null && unit}{denominator !== null && `（${numerator}／${denominator}）`}</td><td aria-hidden="true"><span className="bar" style={{ inlineSize: `${Math.max(0, ((value ?? 0) / most) * 100)}%` }} /></td></tr>)}</tbody></table></div>
        )
      }}</Loaded>}
    </section>
  )
}

/** One figure: how it is defined, and the records that make it. */
export function Records({ id }: { readonly id: string }) {
  const scope = useScope()
  const [before, setBefore] = useState<readonly string[]>([])
  const query = useRecords(id, { ...scope, after: before.at(-1) })
  useTitle(query.data?.figure.name ?? '指标')
  return (
    <Loaded query={query}>{({ figure, period, dimensions, rows, next }) => (
      <>
        <p><Link href={`/figures${scopeQuery(scope)}`}>返回指标</Link></p>
        <h1>{figure.name}：{figure.value ?? '—'}{figure.unit}</h1>
        <dl className="facts"><div><dt>期间</dt><dd>{period}</dd></div><div><dt>分子／分母</dt><dd>{figure.denominator === null ? figure.numerator : `${figure.numerator}／${figure.denominator}`}</dd></div><div><dt>同比</dt><dd>{sayChange(figure.change)}</dd></div>{figure.periodChange !== undefined && <div><dt>环比</dt><dd>{sayChange(figure.periodChange, '上期')}</dd></div>}<div><dt>口径</dt><dd>{figure.definition}</dd></div></dl>
        <Breakdown figure={figure} dimensions={dimensions} scope={scope} />
        <h2>背后的记录</h2>
        {rows.length === 0 ? <p className="empty">没有计入的记录。</p> : <div className="scroll" role="region" aria-label="记录" tabIndex={0}><table><thead><tr><th scope="col">日期</th><th scope="col">编号</th><th scope="col">事项</th><th scope="col">计入</th></tr></thead>
          <tbody>{rows.map((row) => <tr key={`${row.id}${row.on}`}><td>{row.on}</td><td><Link href={`/cases/${encodeURIComponent(row.id)}`}>{row.number}</Link></td><td>{row.title}</td><td>{row.numerator}{row.denominator > 0 && `／${row.denominator}`}</td></tr>)}</tbody></table></div>}
        <p className="pager"><Button disabled={before.length === 0} onClick={() => setBefore(before.slice(0, -1))}>上一页</Button><Button disabled={next === null} onClick={() => next !== null && setBefore([...before, next])}>下一页</Button></p>
      </>
    )}</Loaded>
  )
}
