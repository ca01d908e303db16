import { useState } from 'react'
import { Link } from 'wouter'
import type { FigureChange, FigureInfo } from '../api/contract.ts'
import { useFigures } from '../api/queries.ts'
import { ScopeBar, scopeQuery, useScope } from '../layout/Scope.tsx'
import { Loaded } from '../layout/State.tsx'
import { useTitle } from '../layout/session.ts'

export const sayChange = (change: FigureChange | null | undefined, before = '上年'): string =>
  (!change ? '—' : change.direction === 'same' ? '持平' : `${change.direction === 'up' ? '上升' : '下降'}${change.percent}${change.inPoints ? '个百分点' : '%'}（${before}${change.previous}）`)

function Group({ of, figures, scope }: { readonly of: string; readonly figures: readonly FigureInfo[]; readonly scope: string }) {
  const isPart = figures.some(({ periodChange }) => periodChange !== undefined)
  return (
    <section aria-label={of}><h2>{of}</h2><div className="scroll" role="region" aria-label={`${of}指标`} tabIndex={0}><table className="cases">
      <thead><tr><th scope="col">指标</th><th scope="col">数值</th><th scope="col">分子／分母</th><th scope="col">同比</th>{isPart && <th scope="col">环比</th>}<th scope="col">口径</th></tr></thead>
      <tbody>{figures.map((one) => (
        <tr key={one.figure}><th scope="row">{one.name}</th><td data-label="数值">{one.value === null ? '—' : <Link href={`/figures/${encodeURIComponent(one.figure)}${scope}`} aria-label={`${one.name}${one.value}${one.unit}，查看记录`}>{one.value}{one.unit}</Link>}</td>
          <td data-label="分子／分母">{one.denominator === null ? one.numerator : `${one.numerator}／${one.denominator}`}</td><td data-label="同比">{sayChange(one.change)}</td>{isPart && <td data-label="环比">{sayChange(one.periodChange, '上期')}</td>}<td><details><summary>口径</summary>{one.definition}</details></td></tr>
      ))}</tbody></table></div></section>
  )
}

const hasRecords = ({ numerator, denominator }: FigureInfo): boolean => numerator !== 0 || (denominator ?? 0) !== 0

/** Figures by definition; those without any record are left out until they are asked for. */
function All({ figures, scope }: { readonly figures: readonly FigureInfo[]; readonly scope: string }) {
  const [whole, setWhole] = useState(false)
  const shown = whole ? figures : figures.filter(hasRecords)
  const left = figures.length - figures.filter(hasRecords).length
  return (
    <>
      {left > 0 && <p><label><input type="checkbox" checked={whole} onChange={() => setWhole(!whole)} /> 同时显示本期没有记录的{left}项指标</label></p>}
      {shown.length === 0 && <p className="empty">本期还没有计入指标的记录。</p>}
      {[...Map.groupBy(shown, ({ of }) => of)].map(([of, group]) => <Group key={of} of={of} figures={group} scope={scope} />)}
    </>
  )
}

/** Every figure of an organ and period; each opens into the records behind it. */
export function Figures() {
  useTitle('指标')
  const scope = useScope()
  const query = useFigures({ ...scope })
  return (
    <><h1>指标</h1><p className="muted">每个数字都由案件和台账逐件计出，点开即是背后的记录和分列。</p><ScopeBar periods />
      <Loaded query={query}>{({ period, figures }) => <><p className="muted">{period}</p><All figures={figures} scope={scopeQuery(scope)} /></>}</Loaded></>
  )
}
