import { Link, useSearchParams } from 'wouter'
import type { TableInfo } from '../api/contract.ts'
import { queryOf, useTable } from '../api/queries.ts'
import { ScopeBar, scopeQuery, useScope } from '../layout/Scope.tsx'
import { Loaded } from '../layout/State.tsx'
import { useTitle } from '../layout/session.ts'
import { CellRecords } from '../tables/CellRecords.tsx'
import { FormGrid, cellId, type Place } from '../tables/FormGrid.tsx'
import { TableReturn } from '../tables/TableReturn.tsx'

/** What does not balance, said before the numbers are read. */
function Balances({ info: { imbalances, breaks, handFaults } }: { readonly info: TableInfo }) {
  const faults = [...imbalances, ...breaks, ...handFaults]
  if (faults.length === 0) return <p className="good">勾稽关系核对平衡。</p>
  return <section className="refused" aria-label="勾稽关系"><h2>勾稽关系不平衡（{faults.length}处）</h2><ul>{faults.map((fault) => <li key={fault}>{fault}</li>)}</ul></section>
}

/** Cells that differ from what was reported; each opens into the cases by which it does. */
function Restated({ info: { restated, redefined }, open }: { readonly info: TableInfo; readonly open: (place: Place) => void }) {
  if (restated.length === 0) return null
  return (
    <section aria-labelledby="restated"><h2 id="restated">与已报出的表不同（{restated.length}处）</h2>
      <p className="muted">报出后记录有增减或者更正。报出的表不改动；需要更正的，经收表单位退回或者同意后重报。</p>
      {redefined.length > 0 && <p className="notice">以下指标的口径在报出后已经改变：{redefined.join('、')}。</p>}
      <div className="scroll" role="region" aria-label="与已报出的表不同" tabIndex={0}><table><thead><tr><th scope="col">项目</th><th scope="col">报出</th><th scope="col">现在</th><th scope="col">原因</th></tr></thead>
        <tbody>{restated.map(({ row, column, label, reported, now }) => <tr key={`${row}/${column}`}><th scope="row">{label}</th><td>{reported ?? '—'}</td><td>{now ?? '—'}</td><td><button type="button" className="cell" aria-label={`查看案件：${label}`} onClick={() => open({ row, column })}>查看案件</button></td></tr>)}</tbody></table></div>
    </section>
  )
}

function Sheet({ info, download, open }: { readonly info: TableInfo; readonly download: (format: string) => string; readonly open: (place: Place) => void }) {
  return (
    <section aria-label="报表" className="statutory">
      <div className="form-head"><span>填报单位：{info.organName}</span><span>期间：{info.period}</span><span>计量单位：{info.unit}</span>{info.code !== null && <span>表号：{info.code}</span>}</div>
      {info.grids.map((grid, index) => <FormGrid key={`${grid.heading ?? ''}${index}`} grid={grid} name={info.name} restated={info.restated} open={open} />)}
      {info.notes.length > 0 && <ol className="notes">{info.notes.map((note) => <li key={note}>{note}</li>)}</ol>}
      <p className="buttons"><a className="button" href={download('xlsx')}>导出 Excel</a><a className="button" href={download('docx')}>导出 Word（DOCX）</a></p>
    </section>
  )
}

/** One statutory table of an organ and period: the official form, each number open, and its way to whoever it is reported to. */
export function Table({ id }: { readonly id: string }) {
  const scope = useScope()
  const [params, setParams] = useSearchParams()
  const query = useTable(id, { ...scope })
  useTitle(query.data?.name ?? '统计报表')
  const place = { row: params.get('row') ?? '', column: params.get('column') ?? '' }
  const put = (next: Partial<Place>): void => { setParams({ organ: scope.organ, year: String(scope.year), ...(scope.month ? { month: scope.month } : {}), ...(scope.quarter ? { quarter: scope.quarter } : {}), ...next }) }
  const close = (): void => { put({}); requestAnimationFrame(() => document.getElementById(cellId(place))?.focus()) }
  return (
    <>
      <p><Link href={`/tables${scopeQuery(scope)}`}>返回统计报表</Link></p>
      <h1>{query.data?.name ?? '统计报表'}</h1><ScopeBar periods />
      <Loaded query={query}>{(info) => (
        <>
          <p className="muted">{info.field}　依据：{info.basis}　按{info.cycles.join('、')}报送　{info.period}</p>
          <Balances info={info} />
          <Restated info={info} open={put} />
          <Sheet info={info} open={put} download={(format) => `/api/tables/${encodeURIComponent(id)}/download${queryOf({ ...scope, format })}`} />
          <TableReturn info={info} scope={scope} />
          {place.row !== '' && <CellRecords info={info} scope={scope} place={place} close={close} key={`${place.row}/${place.column}`} />}
        </>
      )}</Loaded>
    </>
  )
}
