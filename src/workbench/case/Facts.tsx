import Button from 'antd/es/button'
import { useState, type FormEvent } from 'react'
import { post } from '../api/client.ts'
import type { FactInfo } from '../api/contract.ts'

/** A masked value with the way to see it: the reason is asked and written down. */
function Masked({ caseId, fact }: { readonly caseId: string; readonly fact: FactInfo }) {
  const [asking, setAsking] = useState(false)
  const [value, setValue] = useState<string>()
  const [says, setSays] = useState('')
  const [reason, setReason] = useState('')
  const ask = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    try {
      const answer = await post<{ value: string }>(`/api/cases/${encodeURIComponent(caseId)}/reveal`, { field: fact.name, reason })
      if (answer.ok) setValue(answer.value.value)
      else setSays(answer.refusal.reasons.map((one) => one.says).join('；'))
    } catch (error) {
      setSays(error instanceof Error ? error.message : '')
    }
  }
  if (value !== undefined) return <>{value} <span className="muted">（查看已留痕）</span></>
  if (!asking) return <>{fact.value} <Button size="small" aria-label={`查看“${fact.name}”`} onClick={() => setAsking(true)}>查看</Button></>
  const id = `why-${fact.name}`
  return (
    <form onSubmit={(event) => void ask(event)} className="reveal"><label htmlFor={id}>查看“{fact.name}”的理由</label>
      <input id={id} type="text" value={reason} onChange={(event) => setReason(event.target.value)} /> <Button size="small" htmlType="submit">查看并留痕</Button>
      {says && <p role="alert" className="fault">{says}</p>}
    </form>
  )
}

/** An answer, or the attachments that it holds. */
export function Value({ fact }: { readonly fact: FactInfo }) {
  if (!fact.files) return <>{fact.value}</>
  return <ul className="files">{fact.files.map(({ name, href }) => <li key={href}><a href={href}>{name}</a></li>)}</ul>
}

export function Facts({ caseId, facts }: { readonly caseId: string; readonly facts: readonly FactInfo[] }) {
  return <dl className="facts">{facts.map((fact) => <div key={fact.name}><dt>{fact.name}</dt><dd>{fact.masked ? <Masked caseId={caseId} fact={fact} /> : <Value fact={fact} />}</dd></div>)}</dl>
}
