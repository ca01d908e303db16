import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { post } from '../api/client.ts'
import type { TableInfo } from '../api/contract.ts'
import { useCase, useDefinition } from '../api/queries.ts'
import { Actions } from '../case/Actions.tsx'
import { DerivedForm } from '../forms/DerivedForm.tsx'
import type { Scope } from '../layout/Scope.tsx'
import { Loaded } from '../layout/State.tsx'
import { useSignedIn } from '../layout/session.ts'
import { HandCells, entriesOf, givenBy } from './HandCells.tsx'

interface Props { readonly info: TableInfo; readonly scope: Scope }

const ASKED = new Set(['收表单位', '报送期限', '公布期限'])

/** Starts the return; to whom and by when may be said, so that its limits run. */
function Start({ info, scope }: Props) {
  const { today } = useSignedIn()
  const queries = useQueryClient()
  const definition = useDefinition('statistics-return')
  if (info.why !== null) return <p className="notice">{info.why}。</p>
  if (!info.mayStart) return <p className="notice">本表尚未开始报送。您的岗位不办理报送，可以查看。</p>
  const { organ, year, month, quarter } = scope
  const period = { year: String(year), ...(month ? { month } : {}), ...(quarter ? { quarter } : {}) }
  return (
    <><p>本表尚未开始报送。</p><Loaded query={definition}>{({ asks }) => (
      <DerivedForm<{ readonly id: string }> fields={asks.filter(({ name }) => ASKED.has(name))} today={today} undated label="开始报送" onDone={() => void queries.invalidateQueries()}
        submit={({ answers, key }) => post(`/api/tables/${encodeURIComponent(info.id)}/return`, { organ, ...period, answers, key })} />
    )}</Loaded></>
  )
}

const FILLING = new Set(['待填报', '填报中', '被退回'])

/** The steps of the return, with 填报 filled in as the table stands. */
function Steps({ info, id }: { readonly info: TableInfo; readonly id: string }) {
  const queries = useQueryClient()
  const query = useCase(id)
  const [entries, setEntries] = useState(() => entriesOf(info))
  const byHand = info.places.length > 0 ? givenBy(info, entries) : {}
  return (
    <Loaded query={query}>{(view) => (
      <>
        {info.places.length > 0 && FILLING.has(view.row.state) && view.actions.some(({ name, allowed }) => name === '填报' && allowed) && <HandCells info={info} onChange={setEntries} key={view.version} />}
        <Actions view={view} given={{ 填报: { ...info.given, ...byHand } }} onDone={() => void queries.invalidateQueries()} />
      </>
    )}</Loaded>
  )
}

const sayVerified = (verified: boolean | null): string => (verified === null ? '上传的文件，不是本系统冻结的表' : verified ? '封签核验通过' : '封签核验未通过，请查明')

/** Every table that was frozen, what became of it, and its files. */
function History({ submissions }: { readonly submissions: NonNullable<TableInfo['case']>['submissions'] }) {
  if (submissions.length === 0) return null
  return (
    <section aria-labelledby="history"><h2 id="history">报送经过</h2><ol className="timeline">{submissions.toReversed().map((one, index) => (
      <li key={`${one.json ?? ''}${submissions.length - index}`}><h3>第{submissions.length - index}次冻结的表（数据截至{one.asOf}）{one.isReported ? '' : '，未报出'}</h3>
        <ul>{one.steps.map(({ on, by, says }) => <li key={`${on}${says}`}>{on}　{says}　{by}</li>)}</ul>
        <p>{sayVerified(one.verified)}　{one.sheet && <a href={one.sheet}>Excel 表</a>}　{one.json && <a href={one.json}>{one.verified === null ? '文件' : '封签数据'}</a>}</p></li>
    ))}</ol></section>
  )
}

/** Where the table stands on its way to whoever it is reported to. */
export function TableReturn({ info, scope }: Props) {
  const { case: kase } = info
  return (
    <>
      <section aria-labelledby="standing"><h2 id="standing">报送{kase ? `：${kase.state}` : ''}</h2>
        {kase ? <p><Link href={`/cases/${encodeURIComponent(kase.id)}`}>打开办理单（{kase.number}）</Link></p> : <Start info={info} scope={scope} />}
      </section>
      {kase && <Steps info={info} id={kase.id} key={kase.id} />}
      {kase && <History submissions={kase.submissions} />}
    </>
  )
}
