import Button from 'antd/es/button'
import Drawer from 'antd/es/drawer'
import { useState } from 'react'
import { Link } from 'wouter'
import type { TableInfo } from '../api/contract.ts'
import { useTableChanges, useTableRecords } from '../api/queries.ts'
import type { Scope } from '../layout/Scope.tsx'
import { Loaded } from '../layout/State.tsx'
import type { Place } from './FormGrid.tsx'

interface Of { readonly table: string; readonly scope: Scope; readonly place: Place }

/** The cases that came, went or count otherwise since the table was reported. */
function Changes({ table, scope, place }: Of) {
  const query = useTableChanges(table, { ...scope, ...place })
  return (
    <section aria-label="报出后的变化"><h3>报出后的变化</h3><Loaded query={query}>{({ rows, hidden }) => (
      <>{rows.length + hidden === 0 ? <p>记录没有变化，差异来自指标口径或者表式的改变。</p> : <ul>{rows.map((row) => <li key={row.id}><Link href={`/cases/${encodeURIComponent(row.id)}`}>{row.number}</Link>　{row.title}：报出时计{row.reported}，现在计{row.now}</li>)}</ul>}
        {hidden > 0 && <p className="muted">另有{hidden}件属于您无权查看的单位，或者超出列出的件数。</p>}</>
    )}</Loaded></section>
  )
}

function Records({ table, scope, place }: Of) {
  const [before, setBefore] = useState<readonly string[]>([])
  const query = useTableRecords(table, { ...scope, ...place, after: before.at(-1) })
  return (
    <section aria-label="背后的记录"><h3>背后的记录</h3><Loaded query={query}>{({ rows, hidden, next }) => (
      <>
        {rows.length + hidden === 0 && <p className="empty">没有计入的记录。</p>}
        <ul className="records">{rows.map((row) => <li key={`${row.id}${row.on}${row.numerator}`}><Link href={`/cases/${encodeURIComponent(row.id)}`}>{row.number}</Link>　{row.title}<span className="muted">　{row.on}{row.numerator !== 1 || row.denominator > 0 ? `，计入${row.numerator}${row.denominator > 0 ? `／${row.denominator}` : ''}` : ''}</span></li>)}</ul>
        {hidden > 0 && <p className="muted">本页另有{hidden}件属于您无权查看的单位。</p>}
        {(before.length > 0 || next !== null) && <p className="pager"><Button disabled={before.length === 0} onClick={() => setBefore(before.slice(0, -1))}>上一页</Button><Button disabled={next === null} onClick={() => next !== null && setBefore([...before, next])}>下一页</Button></p>}
      </>
    )}</Loaded></section>
  )
}

/** What lies behind one number of the table. */
export function CellRecords({ info, scope, place, close }: { readonly info: TableInfo; readonly scope: Scope; readonly place: Place; readonly close: () => void }) {
  const grid = info.grids.find(({ rows, columns }) => rows.some(({ id }) => id === place.row) && columns.some(({ id }) => id === place.column))
  const row = grid?.rows.find(({ id }) => id === place.row)
  const at = grid?.columns.findIndex(({ id }) => id === place.column) ?? -1
  const changed = info.restated.find(({ row: of, column }) => of === place.row && column === place.column)
  const label = changed?.label ?? `${row?.label ?? place.row}·${grid?.columns[at]?.label ?? place.column}`
  const of = { table: info.id, scope, place }
  return (
    <Drawer open size="large" title={label} onClose={close} destroyOnHidden>
      <p>{info.period}：<strong>{row?.cells[at]?.value ?? '—'}</strong>{info.unit}{changed && `，报出时为${changed.reported ?? '—'}`}</p>
      {changed && <Changes {...of} />}
      {row && <Records {...of} />}
    </Drawer>
  )
}
