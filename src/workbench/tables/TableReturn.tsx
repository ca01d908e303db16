import { useQueryClient } from '@tanstack/react-query'
import Button from 'antd/es/button'
import { useRef, useState } from 'react'
import { Link } from 'wouter'
import { newKey, post } from '../api/client.ts'
import type { TableInfo } from '../api/contract.ts'
import { useCase } from '../api/queries.ts'
import { Actions } from '../case/Actions.tsx'
import type { Scope } from '../layout/Scope.tsx'
import { Loaded } from '../layout/State.tsx'
import { HandCells, entriesOf, givenBy } from './HandCells.tsx'

interface Props { readonly info: TableInfo; readonly scope: Scope }

function Start({ info, scope }: Props) {
  const queries = useQueryClient()
  const key = useRef(newKey())
  const [says, setSays] = useState('')
  const [busy, setBusy] = useState(false)
  const start = async (): Promise<void> => {
    setBusy(true)
    setSays('')
    try {
      const { organ, year, month, quarter } = scope
      const answer = await post<{ id: string }>(`/api/tables/${encodeURIComponent(info.id)}/return`, { organ, year: String(year), ...(month ? { month } : {}), ...(quarter ? { quarter } : {}), key: key.current })
      if (answer.ok) await queries.invalidateQueries()
      else setSays(answer.refusal.reasons.map(({ says: why }) => why).join('；'))
    } catch (error) {
      setSays(error instanceof Error ? error.message : '未能开始报送，请重试')
    } finally {
      setBusy(false)
    }
  }
  if (info.why !== null) return <p className="notice">{info.why}。</p>
  if (!info.mayStart) return <p className="notice">本表尚未开始报送。您的岗位不办理报送，可以查看。</p>
  return <><p>本表尚未开始报送。</p><p className="buttons"><Button type="primary" loading={busy} onClick={() => void start()}>开始报送</Button></p>{says && <p role="alert" className="fault">{says}</p>}</>
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
