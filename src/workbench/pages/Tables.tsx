import { Link } from 'wouter'
import type { TablesInfo } from '../api/contract.ts'
import { useTables } from '../api/queries.ts'
import { ScopeBar, scopeQuery, useScope } from '../layout/Scope.tsx'
import { Loaded } from '../layout/State.tsx'
import { useTitle } from '../layout/session.ts'

type Summary = TablesInfo['tables'][number]

const sayStanding = ({ isInForce, isMade, state, cycles }: Summary): string =>
  state ?? (!isInForce ? '该期间另有表式' : isMade ? '未开始报送' : `按${cycles.join('、')}报送，本期间只供查看`)

function Group({ field, tables, scope }: { readonly field: string; readonly tables: readonly Summary[]; readonly scope: string }) {
  return (
    <section aria-label={field}><h2>{field}</h2><div className="scroll" role="region" aria-label={`${field}报表`} tabIndex={0}><table className="cases">
      <thead><tr><th scope="col">报表</th><th scope="col">表号</th><th scope="col">周期</th><th scope="col">报送情况</th><th scope="col">依据</th></tr></thead>
      <tbody>{tables.map((one) => (
        <tr key={one.id}><th scope="row"><Link href={`/tables/${encodeURIComponent(one.id)}${scope}`}>{one.name}</Link></th>
          <td data-label="表号">{one.code ?? '—'}</td><td data-label="周期">{one.cycles.join('、')}</td><td data-label="报送情况">{sayStanding(one)}</td><td data-label="依据">{one.basis}</td></tr>
      ))}</tbody></table></div></section>
  )
}

/** The statutory tables by business; those whose form is not for the period come last. */
export function Tables() {
  useTitle('统计报表')
  const scope = useScope()
  const query = useTables({ ...scope })
  return (
    <><h1>统计报表</h1><p className="muted">各表由案件和台账自动填出，每个数字点开即是背后的记录；报送的表冻结保存，可以核验。</p><ScopeBar periods />
      <Loaded query={query}>{({ period, tables }) => {
        const current = tables.filter(({ isInForce, state }) => isInForce || state !== null)
        const others = tables.filter((one) => !current.includes(one))
        return (
          <><p className="muted">{period}</p>
            {[...Map.groupBy(current, ({ field }) => field)].map(([field, group]) => <Group key={field} field={field} tables={group} scope={scopeQuery(scope)} />)}
            {others.length > 0 && <details><summary>其他期间的表式（{others.length}）</summary><Group field="其他期间的表式" tables={others} scope={scopeQuery(scope)} /></details>}</>
        )
      }}</Loaded></>
  )
}
