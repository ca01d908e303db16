import { useQueryClient } from '@tanstack/react-query'
import Button from 'antd/es/button'
import { useState, type FormEvent } from 'react'
import { Link } from 'wouter'
import { post } from '../api/client.ts'
import type { ParameterInfo, ParametersInfo } from '../api/contract.ts'
import { PARAMETERS, useParameters } from '../api/queries.ts'
import { Loaded } from '../layout/State.tsx'
import { useTitle } from '../layout/session.ts'

function Change({ parameter, close }: { readonly parameter: ParameterInfo; readonly close: () => void }) {
  const queries = useQueryClient()
  const id = `p-${parameter.definition}-${parameter.name}`
  const [value, setValue] = useState(String(parameter.value))
  const [reason, setReason] = useState('')
  const [says, setSays] = useState('')
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    try {
      const typed = typeof parameter.original === 'number' && value.trim() !== '' && !Number.isNaN(Number(value)) ? Number(value) : value
      const answer = await post<ParametersInfo>(PARAMETERS, { definition: parameter.definition, name: parameter.name, value: typed, reason })
      if (answer.ok) { queries.setQueryData([PARAMETERS], answer.value); close() }
    } catch (error) {
      setSays(error instanceof Error ? error.message : '未能改定，请重试')
    }
  }
  return (
    <form onSubmit={(event) => void submit(event)} className="sheet">
      {says && <p role="alert" className="fault">{says}</p>}
      <div className="field"><label htmlFor={`${id}-v`}>改为{parameter.unit && `（${parameter.unit}）`}</label><input id={`${id}-v`} type="text" value={value} onChange={(event) => setValue(event.target.value)} /></div>
      <div className="field"><label htmlFor={`${id}-r`}>依据</label><p className="hint" id={`${id}-h`}>写明核实所见的文件名称、文号和条款，改定将留痕</p><input id={`${id}-r`} aria-describedby={`${id}-h`} type="text" value={reason} onChange={(event) => setReason(event.target.value)} /></div>
      <p className="buttons"><Button type="primary" htmlType="submit">改定</Button><Button onClick={close}>取消</Button></p>
    </form>
  )
}

function One({ parameter, mayChange }: { readonly parameter: ParameterInfo; readonly mayChange: boolean }) {
  const [changing, setChanging] = useState(false)
  const { name, definition, definitionName, value, original, unit = '', source, confidence, changed } = parameter
  return (
    <li><p><strong>{name}：{value}{unit}</strong>　{definition === '*' ? definitionName : <Link href={`/handbook/${definition}`}>{definitionName}</Link>}</p>
      <p className="muted">来源：{source}　可信程度：{confidence}{changed === null ? '　待核实' : `　原值${original}${unit}，${changed.by}于${changed.at.slice(0, 10)}改定，依据：${changed.reason}`}</p>
      {mayChange && !changing && <Button size="small" aria-label={`改定${name}`} onClick={() => setChanging(true)}>改定</Button>}
      {changing && <Change parameter={parameter} close={() => setChanging(false)} />}</li>
  )
}

/** Every number that no text confirmed: where it comes from, how sure it is, and what was set in its place. */
export function Parameters() {
  useTitle('待核实参数')
  const query = useParameters()
  return (
    <><h1>待核实参数</h1><p className="muted">以下数值尚未在文件原文中核实，均注明来源和可信程度。系统管理员核实后可以改定，改定后新计算的期限即按新值。</p>
      <Loaded query={query}>{({ parameters, mayChange }) => (parameters.length === 0 ? <p className="empty">没有待核实的参数。</p>
        : <section aria-label="参数"><ul className="documents">{parameters.map((parameter) => <One key={`${parameter.definition}${parameter.name}`} parameter={parameter} mayChange={mayChange} />)}</ul></section>)}</Loaded></>
  )
}
