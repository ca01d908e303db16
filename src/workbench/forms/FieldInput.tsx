import { useRef, useState, type ReactNode } from 'react'
import { get, upload } from '../api/client.ts'
import type { FieldForm, SuggestionInfo } from '../api/contract.ts'
import { queryOf } from '../api/queries.ts'

type Value = string | readonly string[]

/** A name that is entered once in a register: what is there is suggested as one writes; anything else may be written too. Of two that bear one name nobody can tell which was meant, so neither fills anything in. */
function Referring({ id, field, value, onChange, onPick, ...aria }: { readonly id: string; readonly field: FieldForm; readonly value: string; readonly onChange: (value: string) => void; readonly onPick: FieldProps['onPick'] }) {
  const [found, setFound] = useState<readonly SuggestionInfo[]>([])
  const asked = useRef('')
  const look = async (text: string): Promise<void> => {
    asked.current = text
    if (text.trim() === '') { setFound([]); return }
    const rows = await get<readonly SuggestionInfo[]>(`/api/references/${encodeURIComponent(field.refers ?? '')}${queryOf({ text })}`).catch(() => [])
    if (asked.current === text) setFound(rows)
  }
  const change = (text: string): void => {
    onChange(text)
    const [picked, namesake] = found.filter(({ name }) => name === text)
    if (picked && !namesake) onPick?.(picked)
    void look(text)
  }
  return <><input type="text" id={id} {...aria} value={value} list={`${id}-l`} autoComplete="off" onChange={(event) => change(event.target.value)} /><datalist id={`${id}-l`}>{found.map(({ caseId, name, says }) => <option key={caseId} value={name}>{says}</option>)}</datalist></>
}

export interface FieldProps {
  readonly field: FieldForm
  readonly value: Value | undefined
  readonly fault: string | undefined
  readonly id: string
  readonly onChange: (value: Value) => void
  /** The entry that was chosen. */
  readonly onPick?: (entry: SuggestionInfo) => void
}

const listIn = (value: Value | undefined): readonly string[] => (Array.isArray(value) ? value : typeof value === 'string' && value !== '' ? value.split(/[、,，\s]+/).filter(Boolean) : [])
const textIn = (value: Value | undefined): string => (Array.isArray(value) ? value.join('、') : (value as string | undefined) ?? '')

function Files({ id, value, onChange, ...aria }: { readonly id: string; readonly value: Value | undefined; readonly onChange: (value: Value) => void }) {
  const [names, setNames] = useState<Readonly<Record<string, string>>>({})
  const [says, setSays] = useState('')
  const taken = useRef(listIn(value))
  const take = async (files: FileList | null): Promise<void> => {
    for (const file of files ?? []) {
      setSays(`正在上传“${file.name}”……`)
      try {
        const { hash, name } = await upload(file)
        taken.current = [...taken.current.filter((one) => one !== hash), hash]
        onChange(taken.current)
        setNames((before) => ({ ...before, [hash]: name }))
        setSays(`“${name}”已上传`)
      } catch (error) {
        setSays(`“${file.name}”未能上传：${error instanceof Error ? error.message : ''}。可以重新选择，已上传的不受影响`)
      }
    }
  }
  const remove = (hash: string): void => { taken.current = taken.current.filter((one) => one !== hash); onChange(taken.current); setSays('') }
  return (
    <><input type="file" id={id} {...aria} multiple onChange={(event) => { void take(event.target.files).then(() => { event.target.value = '' }) }} /><p role="status" className="hint">{says || '可以多次选择，每个文件不超过100MB'}</p>
      {taken.current.length > 0 && <ul className="files">{taken.current.map((hash) => <li key={hash}>{names[hash] ?? '附件'} <button type="button" onClick={() => remove(hash)} aria-label={`移去${names[hash] ?? '附件'}`}>移去</button></li>)}</ul>}</>
  )
}

/** Several people typed with 、 between them; the text stays as typed until it is left. */
function People({ id, value, onChange, ...aria }: { readonly id: string; readonly value: Value | undefined; readonly onChange: (value: Value) => void }) {
  const [text, setText] = useState(textIn(value))
  return <input type="text" id={id} {...aria} value={text} placeholder="多人用顿号分隔" onChange={(event) => { setText(event.target.value); onChange(listIn(event.target.value)) }} />
}

function Options({ field, value, id, onChange, ...aria }: Omit<FieldProps, 'fault'>) {
  const several = field.type === 'choices'
  const chosen = listIn(value)
  const toggle = (option: string): void => {
    if (!several) onChange(option)
    else onChange(chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen, option])
  }
  return <div className="options">{(field.options ?? []).map((option, index) => (
    <label key={option}><input type={several ? 'checkbox' : 'radio'} id={index === 0 ? id : undefined} name={id} {...aria} checked={several ? chosen.includes(option) : value === option} onChange={() => toggle(option)} /> {option}</label>
  ))}</div>
}

function control({ field, value, id, onChange, onPick }: Omit<FieldProps, 'fault'>, aria: Record<string, string | boolean>): ReactNode {
  const text = textIn(value)
  const change = (event: { readonly target: { readonly value: string } }): void => onChange(event.target.value)
  if (field.refers !== undefined && field.type === 'text') return <Referring id={id} field={field} value={text} onChange={onChange} onPick={onPick} {...aria} />
  switch (field.type) {
    case 'longText': return <textarea id={id} {...aria} value={text} onChange={change} />
    case 'choice': return <select id={id} {...aria} value={text} onChange={change}><option value="">请选择</option>{(field.options ?? []).map((option) => <option key={option}>{option}</option>)}</select>
    case 'whole': case 'money': return <input type="text" inputMode="decimal" id={id} {...aria} value={text} onChange={change} />
    case 'date': return <input type="date" id={id} {...aria} value={text} onChange={change} />
    case 'moment': return <input type="datetime-local" id={id} {...aria} value={text} onChange={change} />
    case 'people': return <People id={id} value={value} onChange={onChange} {...aria} />
    case 'file': return <Files id={id} value={value} onChange={onChange} {...aria} />
    default: return <input type="text" id={id} {...aria} value={text} onChange={change} />
  }
}

/** One question, with its hint, its fault and the input its type wants. */
export function FieldInput(props: FieldProps) {
  const { field, fault, id } = props
  const hint = [field.hint, field.unit && `单位：${field.unit}`, field.personal && '个人信息，单独保存'].filter(Boolean).join('；')
  const described = [hint && `${id}-h`, fault && `${id}-e`].filter(Boolean).join(' ')
  const aria = { ...(described ? { 'aria-describedby': described } : {}), ...(fault ? { 'aria-invalid': true } : {}) }
  const notes = <>{hint && <p className="hint" id={`${id}-h`}>{hint}</p>}{fault && <p className="fault" id={`${id}-e`}>{fault}</p>}</>
  const label = <>{field.name}{field.optional && <span className="optional">（选填）</span>}</>
  if (field.type === 'yesNo' || field.type === 'choices') return <fieldset className="field"><legend>{label}</legend>{notes}<Options {...props} {...aria} /></fieldset>
  return <div className="field"><label htmlFor={id}>{label}</label>{notes}{control(props, aria)}</div>
}
