import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useHistoryState } from 'wouter/use-browser-location'
import { get, post } from '../api/client.ts'
import type { CaseView, DefinitionDetail, SuggestionInfo } from '../api/contract.ts'
import { queryOf, useDefinition } from '../api/queries.ts'
import type { Draft } from '../forms/answers.ts'
import { DerivedForm } from '../forms/DerivedForm.tsx'
import { Loaded } from '../layout/State.tsx'
import { useSignedIn, useTitle } from '../layout/session.ts'

/** Entries that may be the same thing: alike in name or code. Told, not refused. */
function Same({ definition, draft }: { readonly definition: DefinitionDetail; readonly draft: Draft }) {
  const asked = Object.fromEntries(definition.same.flatMap((name) => { const text = draft[name]; return typeof text === 'string' && text.trim().length > 1 ? [[name, text.trim()] as const] : [] }))
  const path = `/api/references/${encodeURIComponent(definition.id)}/same${queryOf(asked)}`
  const { data = [] } = useQuery({ queryKey: [path], queryFn: () => get<readonly SuggestionInfo[]>(path), enabled: Object.keys(asked).length > 0 })
  if (data.length === 0) return null
  return <section className="refused" role="status"><h2>可能已经登记，请先核对，不要重复登记</h2><ul>{data.map(({ caseId, name, says, number }) => <li key={caseId}><Link href={`/cases/${encodeURIComponent(caseId)}`}>{name}</Link>　{says}　{number}</li>)}</ul></section>
}

function Opening({ definition }: { readonly definition: DefinitionDetail }) {
  const session = useSignedIn()
  const queries = useQueryClient()
  const [, go] = useLocation()
  // A case that gives cause to open this one hands over what it knows, with the history entry.
  const given = (useHistoryState<{ given?: Readonly<Record<string, string | number | readonly string[]>> } | null>() ?? {}).given ?? {}
  const [organ, setOrgan] = useState(definition.mayOpenIn[0] ?? '')
  if (definition.mayOpenIn.length === 0) return <p className="refused">您的岗位不能新建“{definition.name}”。</p>
  return (
    <>
      {definition.mayOpenIn.length > 1 && <div className="field"><label htmlFor="at">办理单位</label><select id="at" value={organ} onChange={(event) => setOrgan(event.target.value)}>{session.organs.filter(({ id }) => definition.mayOpenIn.includes(id)).map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</select></div>}
      <DerivedForm<CaseView> fields={definition.asks} given={given} today={session.today} label={`提交“${definition.opening}”`}
        beside={(draft) => <Same definition={definition} draft={draft} />} submit={({ answers, on, key }) => post<CaseView>('/api/cases', { definition: definition.id, organ, answers, on, key })}
        onDone={(view) => { void queries.invalidateQueries(); go(`/cases/${encodeURIComponent(view.row.id)}`) }} />
    </>
  )
}

export function NewCase({ definition: id }: { readonly definition: string }) {
  const query = useDefinition(id)
  useTitle(`新建${query.data?.name ?? ''}`)
  return <Loaded query={query}>{(definition) => <><h1>新建{definition.name}</h1><p className="muted">{definition.purpose}　依据：{definition.basis}</p><Opening definition={definition} /></>}</Loaded>
}
