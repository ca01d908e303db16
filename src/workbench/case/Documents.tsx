import Button from 'antd/es/button'
import { useState } from 'react'
import { newKey, post } from '../api/client.ts'
import type { CaseView, DocumentInfo } from '../api/contract.ts'
import { DerivedForm } from '../forms/DerivedForm.tsx'

interface OfDocument { readonly caseId: string; readonly document: DocumentInfo; readonly onIssued: (view: CaseView) => void }

/** 文书补充填写: what the document must state and the case holds nowhere; filled in before, it may be filled in anew. */
function Supplement({ caseId, document: { name, missing, asks }, onIssued }: OfDocument) {
  if (asks.length === 0) return missing.length === 0 ? null : <details><summary>尚缺{missing.length}项，暂不能制发</summary><ul>{missing.map(({ field, says, basis }) => <li key={field}>{field}：{says}（{basis}）</li>)}</ul></details>
  const why = new Map(missing.map(({ field, says, basis }) => [field, `${says}（${basis}）`]))
  const fields = asks.map((field) => ({ ...field, ...(why.has(field.name) ? { hint: [why.get(field.name), field.hint].filter(Boolean).join('；') } : {}) }))
  return (
    <details><summary>{missing.length > 0 ? `尚缺${missing.length}项，补充填写《${name}》` : `重新填写《${name}》`}</summary>
      <DerivedForm<CaseView> key={asks.map((field) => field.name).join()} fields={fields} today="" undated label={`填好后制发《${name}》`} onDone={onIssued}
        submit={({ answers, key }) => post<CaseView>(`/api/cases/${encodeURIComponent(caseId)}/documents`, { name, answers, key })} />
    </details>
  )
}

function OneDocument({ caseId, document, onIssued }: OfDocument) {
  const [busy, setBusy] = useState(false)
  const [faults, setFaults] = useState<readonly string[]>([])
  const issue = async (): Promise<void> => {
    setBusy(true)
    setFaults([])
    try {
      const answer = await post<CaseView>(`/api/cases/${encodeURIComponent(caseId)}/documents`, { name: document.name, key: newKey() })
      if (answer.ok) onIssued(answer.value)
      else setFaults(answer.refusal.reasons.map(({ says, basis }) => `${says}${basis ? `（${basis}）` : ''}`))
    } catch (error) {
      setFaults([error instanceof Error ? error.message : '未能制发，请重试'])
    } finally {
      setBusy(false)
    }
  }
  return (
    <li>
      <p><strong>《{document.name}》</strong>　<span className="muted">{document.external ? '对外文书' : '内部文书'}</span>　<Button size="small" loading={busy} disabled={document.missing.length > 0} aria-label={`制发《${document.name}》`} onClick={() => void issue()}>制发</Button>{document.missing.length === 0 && <>　<a href={`/api/cases/${encodeURIComponent(caseId)}/preview?name=${encodeURIComponent(document.name)}`} target="_blank" rel="noreferrer" aria-label={`预览《${document.name}》（新窗口）`}>预览</a></>}</p>
      <Supplement caseId={caseId} document={document} onIssued={onIssued} />
      {faults.length > 0 && <ul role="alert" className="fault">{faults.map((fault) => <li key={fault}>{fault}</li>)}</ul>}
      {document.issued.length > 0 && <ul>{document.issued.map(({ number, on, docx, pdf }) => <li key={docx}>{number ?? '无文号'}　{on}　<a href={docx}>下载 DOCX</a>　<a href={pdf}>下载 PDF</a></li>)}</ul>}
    </li>
  )
}

export function Documents({ caseId, documents, onIssued }: { readonly caseId: string; readonly documents: readonly DocumentInfo[]; readonly onIssued: (view: CaseView) => void }) {
  if (documents.length === 0) return <p className="muted">已办环节尚不产生文书。</p>
  return <ul className="documents">{documents.map((document) => <OneDocument key={document.name} caseId={caseId} document={document} onIssued={onIssued} />)}</ul>
}
