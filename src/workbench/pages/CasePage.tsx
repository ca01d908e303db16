import { useQueryClient } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { CaseView } from '../api/contract.ts'
import { caseKey, useCase } from '../api/queries.ts'
import { Actions } from '../case/Actions.tsx'
import { CaseTable } from '../case/CaseTable.tsx'
import { Deadlines } from '../case/Deadlines.tsx'
import { Documents } from '../case/Documents.tsx'
import { Facts } from '../case/Facts.tsx'
import { Timeline } from '../case/Timeline.tsx'
import { LightMark } from '../layout/LightMark.tsx'
import { Loaded } from '../layout/State.tsx'
import { useTitle } from '../layout/session.ts'

/** What the steps of this case bring about elsewhere; a case still to be opened is one click away, filled in. */
function Outcomes({ view: { outcomes } }: { readonly view: CaseView }) {
  if (outcomes.length === 0) return null
  return (
    <section aria-labelledby="outcomes"><h2 id="outcomes">后续事项</h2><ul>{outcomes.map((one) => (
      <li key={`${one.says}${one.case}`}>{one.done ? '已办：' : '待办：'}{one.says}<span className="basis">{one.basis}</span>　
        {one.case !== null ? <Link href={`/cases/${encodeURIComponent(one.case)}`}>查看</Link> : one.kind === 'start' && <Link href={`/new/${one.definition}`} state={{ given: one.answers }}>去办理</Link>}</li>
    ))}</ul></section>
  )
}

function Sheet({ view }: { readonly view: CaseView }) {
  const queries = useQueryClient()
  const { row } = view
  const renew = (next: CaseView): void => { queries.setQueryData(caseKey(row.id), next); void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== caseKey(row.id)[0] }) }
  return (
    <>
      <div className="head"><div><h1>{row.title}</h1><p className="muted">{row.number}　{row.organName}　<Link href={`/cases?definition=${row.definition}`}>{row.definitionName}</Link>{row.holder && `　现由${row.holder}办理`}</p></div>
        <p className="standing"><strong>{row.state}</strong><br /><LightMark light={row.light} says={row.lightSays} /></p></div>
      <Actions view={view} onDone={renew} />
      <section aria-labelledby="facts"><h2 id="facts">基本信息</h2><Facts caseId={row.id} facts={view.facts} />{view.code && <p>查询码（告知申请人）：<code>{view.code}</code></p>}</section>
      {view.amounts.length > 0 && <section aria-labelledby="amounts"><h2 id="amounts">依法计算的金额</h2><ul>{view.amounts.map(({ name, value, unit, basis, why }) => <li key={name}><strong>{name}：{value}{unit}</strong>（{basis}）<details><summary>怎么算的</summary><ol>{why.map((line) => <li key={line}>{line}</li>)}</ol></details></li>)}</ul></section>}
      <section aria-labelledby="clocks"><h2 id="clocks">期限</h2><Deadlines deadlines={view.deadlines} /></section>
      <Outcomes view={view} />
      <section aria-labelledby="papers"><h2 id="papers">文书</h2><Documents caseId={row.id} documents={view.documents} onIssued={renew} /></section>
      <section aria-labelledby="way"><h2 id="way">办理经过</h2><Timeline steps={view.timeline} /></section>
      {view.related.length > 0 && <section aria-labelledby="related"><h2 id="related">关联案件</h2><CaseTable rows={view.related} caption="关联案件" /></section>}
      <section aria-labelledby="map"><h2 id="map">流程图</h2><div className="drawing" role="region" aria-label="流程图（可以左右滚动）" tabIndex={0} dangerouslySetInnerHTML={{ __html: view.drawing }} /></section>
    </>
  )
}

/** 办理单: everything about one case. The drawing comes from our own server, made from the definition. */
export function CasePage({ id }: { readonly id: string }) {
  const query = useCase(id)
  useTitle(query.data?.row.title ?? '案件')
  return <Loaded query={query}>{(view) => <Sheet view={view} key={view.row.id} />}</Loaded>
}
