import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState, type ChangeEvent } from 'react'
import { bringSheet, get } from '../api/client.ts'
import type { DefinitionDetail } from '../api/contract.ts'
import type { ImportBatch } from '../api/importing.ts'
import { useSignedIn } from '../layout/session.ts'
import { ImportBatchView, isBusy, sayBatch } from './ImportBatchView.tsx'

/** Asked again twice a second while it is worked on. */
const useBatch = (id: string | undefined) => useQuery({
  queryKey: ['/api/imports', id], queryFn: () => get<ImportBatch>(`/api/imports/${id ?? ''}`), enabled: id !== undefined, refetchInterval: ({ state }) => (state.data && !isBusy(state.data) ? false : 500),
})

function Earlier({ definition, onOpen }: { readonly definition: string; readonly onOpen: (id: string) => void }) {
  const [isOpen, setOpen] = useState(false)
  const { data = [] } = useQuery({ queryKey: ['/api/definitions/imports', definition], queryFn: () => get<readonly ImportBatch[]>(`/api/definitions/${encodeURIComponent(definition)}/imports`), enabled: isOpen })
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}><summary>最近的导入</summary>
      {data.length === 0 ? <p className="empty">还没有导入过。</p> : <ul>{data.map((batch) => <li key={batch.id}><button type="button" onClick={() => onOpen(batch.id)}>{batch.started.replace('T', ' ')}　{batch.action && `${batch.action}　`}“{batch.file}”　{batch.by}</button>　{batch.status}：{sayBatch(batch)}</li>)}</ul>}</details>
  )
}

/** Whether the rows of the sheet are new matters, or results for those that are there. */
function WhatFor({ definition, action, onChange }: { readonly definition: DefinitionDetail; readonly action: string; readonly onChange: (action: string) => void }) {
  return (
    <><label htmlFor="import-what">表中是</label> <select id="import-what" value={action} onChange={(event) => onChange(event.target.value)}>
      {definition.mayOpenIn.length > 0 && <option value="">新的{definition.name}</option>}{Object.keys(definition.resultSheets).map((name) => <option key={name} value={name}>已有{definition.name}的“{name}”</option>)}</select> </>
  )
}

/** Brings a filled ledger in: first what it would bring is shown, then good rows are taken, the others named one by one. */
export function ImportSheet({ definition }: { readonly definition: DefinitionDetail }) {
  const { organs } = useSignedIn()
  const queries = useQueryClient()
  const input = useRef<HTMLInputElement>(null)
  const [action, setAction] = useState(definition.mayOpenIn.length > 0 ? '' : Object.keys(definition.resultSheets)[0] ?? '')
  const allowed = action === '' ? definition.mayOpenIn : definition.resultSheets[action] ?? []
  const [wanted, setOrgan] = useState('')
  const organ = allowed.includes(wanted) ? wanted : allowed[0] ?? ''
  const [batch, setBatch] = useState<string>()
  const [says, setSays] = useState('')
  const { data } = useBatch(batch)
  const status = data?.status
  useEffect(() => { if (status === '已导入' || status === '已停止' || status === '已撤销') void queries.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).startsWith('/api/cases') || queryKey[0] === '/api/definitions/imports' }) }, [status, queries])
  const follow = (step: Promise<ImportBatch>): void => {
    void step.then((info) => { setSays(''); setBatch(info.id); queries.setQueryData(['/api/imports', info.id], info) }, (error: unknown) => setSays(error instanceof Error ? error.message : '未能导入，请重试'))
  }
  const take = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const file = target.files?.[0]
    if (!file) return
    setBatch(undefined)
    setSays(`正在上传“${file.name}”……`)
    follow(bringSheet(definition.id, { organ, action }, file))
    if (input.current) input.current.value = ''
  }
  return (
    <div className="import">
      {Object.keys(definition.resultSheets).length > 0 && <WhatFor definition={definition} action={action} onChange={setAction} />}
      {allowed.length > 1 && <><label htmlFor="import-organ">导入到</label> <select id="import-organ" value={organ} onChange={(event) => setOrgan(event.target.value)}>{allowed.map((id) => <option key={id} value={id}>{organs.find((one) => one.id === id)?.name ?? id}</option>)}</select> </>}
      <label className="button plain">导入 Excel<input ref={input} className="unseen" type="file" accept=".xlsx,.csv" onChange={take} /></label>
      {says && <p role="alert">{says}</p>}{data && <ImportBatchView batch={data} onStep={follow} />}
      <Earlier definition={definition.id} onOpen={setBatch} />
    </div>
  )
}
