import Button from 'antd/es/button'
import { useState } from 'react'
import type { FieldForm } from '../api/contract.ts'
import type { ImportBatch, ImportWish } from '../api/importing.ts'

interface Props { readonly batch: ImportBatch; readonly onChange: (wish: ImportWish) => void }

/** Questions that must be answered and that no column answers: one answer may hold for every row. */
const uncovered = (asks: readonly FieldForm[], fields: readonly string[]): readonly FieldForm[] => asks.filter(({ name, optional, when, type }) => !optional && !when && type !== 'file' && !fields.includes(name))

function Same({ field, value, onChange }: { readonly field: FieldForm; readonly value: string; readonly onChange: (value: string) => void }) {
  const id = `same-${field.name}`
  return (
    <div><label htmlFor={id}>{field.name}</label>{field.options
      ? <select id={id} value={value} onChange={(event) => onChange(event.target.value)}><option value="">逐行填写</option>{field.options.map((option) => <option key={option}>{option}</option>)}</select>
      : <input id={id} type={field.type === 'date' ? 'date' : 'text'} value={value} onChange={(event) => onChange(event.target.value)} />}</div>
  )
}

/** How each column is read: from last time, a template, or its name; whoever knows better says so, and it is remembered. */
export function ImportColumns({ batch, onChange }: Props) {
  const { asks } = batch
  const [columns, setColumns] = useState<Readonly<Record<string, string>>>(() => Object.fromEntries(batch.columns.map(({ heading, field }) => [heading, field])))
  const [fixed, setFixed] = useState<Readonly<Record<string, string>>>(batch.fixed)
  const missing = uncovered(asks, Object.values(columns))
  const isChanged = batch.columns.some(({ heading, field }) => columns[heading] !== field) || JSON.stringify(fixed) !== JSON.stringify(batch.fixed)
  const template = batch.templates.find(({ id }) => id === batch.template)
  return (
    <details open={batch.columns.every(({ field }) => field === '') || missing.length > 0}><summary>列的对应{template && `（按模板“${template.name}”）`}</summary>
      {template && <p className="hint">{template.source}</p>}
      <div className="scroll" role="region" aria-label="列的对应" tabIndex={0}><table><thead><tr><th scope="col">表中的列</th><th scope="col">填入</th><th scope="col">依据</th><th scope="col">例</th></tr></thead>
        <tbody>{batch.columns.map(({ heading, from, example }) => (
          <tr key={heading}><td>{heading}</td><td><select aria-label={`“${heading}”填入`} value={columns[heading] ?? ''} onChange={(event) => setColumns({ ...columns, [heading]: event.target.value })}>
            <option value="">不用</option>{asks.filter(({ type }) => type !== 'file').map(({ name }) => <option key={name}>{name}</option>)}</select></td><td>{from}</td><td>{example}</td></tr>
        ))}</tbody></table></div>
      {missing.length > 0 && <fieldset className="query"><legend>表中没有而必须填写的，可以整表填同一内容</legend>{missing.map((field) => <Same key={field.name} field={field} value={fixed[field.name] ?? ''} onChange={(value) => setFixed({ ...fixed, [field.name]: value })} />)}</fieldset>}
      <p><Button disabled={!isChanged} onClick={() => onChange({ columns, fixed, ...(batch.template === null ? {} : { template: batch.template }) })}>按改后的对应重新核对</Button></p>
    </details>
  )
}
