import Button from 'antd/es/button'
import { useId, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { newKey, type Answer } from '../api/client.ts'
import type { FieldForm, RefusalInfo } from '../api/contract.ts'
import { answersOf, askedFields, draftFrom, type Draft } from './answers.ts'
import { FieldInput } from './FieldInput.tsx'
import { toldBy } from './told.ts'

export interface Submission { readonly answers: Readonly<Record<string, unknown>>; readonly on: string; readonly key: string }

interface Props<T> {
  readonly fields: readonly FieldForm[]
  readonly known?: Readonly<Record<string, string | number | readonly string[]>>
  /** Answers to begin with, beside those the questions bring. */
  readonly given?: Readonly<Record<string, string | number | readonly string[]>>
  readonly today: string
  readonly label: string
  /** The day is not asked: what is submitted happens now. */
  readonly undated?: true
  /** Something beside the form that looks at what stands in it. */
  readonly beside?: (draft: Draft) => ReactNode
  readonly submit: (submission: Submission) => Promise<Answer<T>>
  readonly onDone: (value: T) => void
}

function Refusal({ refusal, idOf }: { readonly refusal: RefusalInfo; readonly idOf: (field: string) => string }) {
  return (
    <section className="refused" role="alert">
      <h2>不能办理，您填写的内容已保留</h2>
      <ul>{refusal.reasons.map(({ code, says, basis, missing }, index) => <li key={`${code}${index}`}>{missing?.[0] ? <a href={`#${idOf(missing[0])}`} onClick={(event) => { event.preventDefault(); document.getElementById(idOf(missing[0] ?? ''))?.focus() }}>{says}</a> : says}{basis && <span className="basis">{basis}</span>}</li>)}</ul>
      {refusal.possibleNow.length > 0 && <p>现在可以办理：{refusal.possibleNow.join('、')}</p>}
    </section>
  )
}

/** A form derived from the questions of an act. Refused or cut off, it keeps what was typed and its key, so that trying again is safe. */
export function DerivedForm<T>({ fields, known, given = {}, today, label, undated, beside, submit, onDone }: Props<T>) {
  const id = useId()
  const idOf = (field: string): string => `${id}-${field}`
  const key = useRef(newKey())
  const [draft, setDraft] = useState<Draft>(() => ({ ...draftFrom(fields), ...draftFrom(fields.filter(({ name }) => given[name] !== undefined).map((field) => ({ ...field, initial: given[field.name] ?? '' }))) }))
  const [on, setOn] = useState(today)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<RefusalInfo>()
  const [trouble, setTrouble] = useState('')
  const faults = new Map((refusal?.reasons ?? []).flatMap(({ says, missing }) => (missing ?? []).map((field) => [field, says] as const)))
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setBusy(true)
    setTrouble('')
    try {
      const answer = await submit({ answers: answersOf(fields, draft, known), on, key: key.current })
      if (answer.ok) onDone(answer.value)
      else { setRefusal(answer.refusal); key.current = newKey() }
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : '系统未能完成这一步，请重试')
    } finally {
      setBusy(false)
    }
  }
  return (
    <form onSubmit={(event) => void send(event)} className="sheet" noValidate>
      {refusal && <Refusal refusal={refusal} idOf={idOf} />}
      {trouble && <section className="refused" role="alert"><p>{trouble}</p></section>}
      {askedFields(fields, draft, known).map((field) => (
        <FieldInput key={field.name} field={field} id={idOf(field.name)} value={draft[field.name]} fault={faults.get(field.name)} onChange={(value) => setDraft((before) => ({ ...before, [field.name]: value }))}
          onPick={(entry) => setDraft((before) => ({ ...before, ...toldBy(fields, before, field.name, entry) }))} />
      ))}
      {!undated && <div className="field"><label htmlFor={`${id}-on`}>办理日期</label><p className="hint" id={`${id}-on-h`}>事情实际发生的日期；补录的如实填写</p><input type="date" id={`${id}-on`} aria-describedby={`${id}-on-h`} value={on} max={today} onChange={(event) => setOn(event.target.value)} /></div>}
      {beside?.(draft)}
      <Button type="primary" htmlType="submit" loading={busy}>{label}</Button>
    </form>
  )
}
