import { useQueryClient } from '@tanstack/react-query'
import Button from 'antd/es/button'
import { useState, type FormEvent, type ReactNode } from 'react'
import { post } from '../api/client.ts'
import type { InitialPassword, RosterInfo } from '../api/contract.ts'
import { ROSTER, useRoster } from '../api/queries.ts'
import { Loaded } from '../layout/State.tsx'
import { useSignedIn, useTitle } from '../layout/session.ts'

type Typed = Readonly<Record<string, string>>
type Person = RosterInfo['people'][number]

/** A small form of texts and choices that keeps what was typed when it is refused. */
function Entry({ id, label, fields, submit }: { readonly id: string; readonly label: string; readonly fields: readonly { readonly name: string; readonly label: string; readonly hint?: string; readonly options?: readonly (readonly [string, string])[]; readonly type?: 'date'; readonly initial?: string }[]; readonly submit: (typed: Typed) => Promise<void> }) {
  const [typed, setTyped] = useState<Typed>(Object.fromEntries(fields.map(({ name, initial = '' }) => [name, initial])))
  const [says, setSays] = useState('')
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    try { await submit(typed); setSays('') } catch (error) { setSays(error instanceof Error ? error.message : '未能登记，请重试') }
  }
  return (
    <form className="sheet" onSubmit={(event) => void send(event)}>
      {says && <p role="alert" className="fault">{says}</p>}
      {fields.map(({ name, label: text, hint, options, type }) => {
        const common = { id: `${id}-${name}`, value: typed[name] ?? '', 'aria-describedby': hint ? `${id}-${name}-h` : undefined, onChange: ({ target }: { target: { value: string } }) => setTyped({ ...typed, [name]: target.value }) }
        return <div key={name} className="field"><label htmlFor={common.id}>{text}</label>{hint && <p className="hint" id={`${id}-${name}-h`}>{hint}</p>}
          {options ? <select {...common}><option value="" />{options.map(([value, shown]) => <option key={value} value={value}>{shown}</option>)}</select> : <input type={type ?? 'text'} {...common} />}</div>
      })}
      <p className="buttons"><Button type="primary" htmlType="submit">{label}</Button></p>
    </form>
  )
}

const organOptions = ({ organs }: RosterInfo): readonly (readonly [string, string])[] => organs.map(({ id, name }) => [id, name] as const)
const same = (values: readonly string[]): readonly (readonly [string, string])[] => values.map((value) => [value, value] as const)

/** What an organ is called and what its letters say of it. */
const organFields = (roster: RosterInfo, known: Typed = {}) => [
  { name: 'name', label: '单位全称' }, { name: 'level', label: '层级', options: same(roster.levels) }, { name: 'code', label: '机关代字', hint: '用于发文字号和案号，如演府' }, { name: 'parent', label: '上级单位（没有的不选）', options: organOptions(roster) },
  { name: 'address', label: '地址（写入文书）' }, { name: 'phone', label: '联系电话（写入文书）' }, { name: 'court', label: '管辖法院', hint: '文书告知起诉的人民法院；不填的写“有管辖权的人民法院”' }, { name: 'reviewer', label: '行政复议机关', hint: '不填的为上级单位' },
].map((field) => ({ ...field, initial: known[field.name] ?? '' }))

function Fold({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return <details><summary>{title}</summary>{children}</details>
}

function PersonRow({ person, roster, change, handOver }: { readonly person: Person; readonly roster: RosterInfo; readonly change: (path: string, body: unknown) => Promise<void>; readonly handOver: (path: string, body: unknown) => Promise<void> }) {
  const { today } = useSignedIn()
  const nameOf = (id: string): string => roster.organs.find((organ) => organ.id === id)?.name ?? id
  const at = `${ROSTER}/people/${encodeURIComponent(person.id)}`
  const current = person.posts.filter(({ to }) => to === null || to >= today)
  return (
    <li><p><strong>{person.name}</strong>　{person.login}{person.closed && '　已停用'}{person.initial && '　尚未修改初始密码'}</p>
      <ul>{person.posts.map((one) => <li key={`${one.organ}${one.role}${one.from}`}>{nameOf(one.organ)}　{one.role}　{one.from}起{one.to !== null && `至${one.to}`}
        {one.to === null && <Button size="small" aria-label={`今日卸任：${person.name}，${one.role}`} onClick={() => void change(`${at}/posts`, { ...one, to: today })}>今日卸任</Button>}</li>)}</ul>
      {current.length === 0 && <p className="hint">没有在任的岗位，登录后不能办理任何事项</p>}
      <Fold title={`给予${person.name}岗位`}><Entry id={`post-${person.id}`} label="给予岗位" submit={(typed) => change(`${at}/posts`, typed)} fields={[{ name: 'organ', label: '单位', options: organOptions(roster) }, { name: 'role', label: '岗位', options: same(roster.roles) }, { name: 'from', label: '任职起日', type: 'date', initial: today }]} /></Fold>
      <p className="buttons"><Button size="small" aria-label={`重置密码：${person.name}`} onClick={() => void handOver(`${at}/password`, {})}>重置密码</Button><Button size="small" aria-label={`${person.closed ? '启用' : '停用'}：${person.name}`} onClick={() => void change(`${at}/closed`, { closed: !person.closed })}>{person.closed ? '启用' : '停用'}</Button></p></li>
  )
}

/** 单位和人员: entered once, read everywhere. */
export function Roster() {
  useTitle('单位和人员')
  const { today } = useSignedIn()
  const queries = useQueryClient()
  const query = useRoster()
  const [handed, setHanded] = useState<InitialPassword>()
  const [says, setSays] = useState('')
  const change = async (path: string, body: unknown): Promise<void> => {
    const answer = await post<RosterInfo>(path, body)
    if (answer.ok) { queries.setQueryData([ROSTER], answer.value); setSays('') }
  }
  const handOver = async (path: string, body: unknown): Promise<void> => {
    const answer = await post<InitialPassword>(path, body)
    if (answer.ok) { setHanded(answer.value); await queries.invalidateQueries({ queryKey: [ROSTER] }) }
  }
  const told = (work: (path: string, body: unknown) => Promise<void>) => async (path: string, body: unknown): Promise<void> => { try { await work(path, body) } catch (error) { setSays(error instanceof Error ? error.message : '未能完成，请重试') } }
  return (
    <><h1>单位和人员</h1><p className="muted">单位、人员、岗位只在这里登记一次。岗位决定一个人能办理什么；每一次改动都留痕，由审计人员查看。</p>
      {handed && <p className="done" role="status">用户名：<strong>{handed.login}</strong>　初始密码：<strong className="hash">{handed.password}</strong>　只显示这一次，请当面交给本人；首次登录须修改。</p>}
      {says && <p role="alert" className="fault">{says}</p>}
      <Loaded query={query}>{(roster) => (
        <><section aria-labelledby="organs"><h2 id="organs">单位（{roster.organs.length}）</h2>
          <ul className="documents">{roster.organs.map(({ id, name, level, code, parent, contact }) => <li key={id}><p><strong>{name}</strong>　{level}　机关代字：{code}　编号：{id}{parent !== null && `　上级：${roster.organs.find((one) => one.id === parent)?.name ?? parent}`}</p>
            <Fold title={`修改${name}`}><Entry id={`organ-${id}`} label="修改" submit={(typed) => change(`${ROSTER}/organs`, { ...typed, id })} fields={organFields(roster, { name, level, code, parent: parent ?? '', ...contact })} /></Fold></li>)}</ul>
          <Fold title="登记单位"><Entry id="organ" label="登记单位" submit={(typed) => change(`${ROSTER}/organs`, typed)} fields={[{ name: 'id', label: '单位编号', hint: '小写字母、数字、短横，如yanshi-zhen；登记后不再更改' }, ...organFields(roster)]} /></Fold></section>
          <section aria-labelledby="people"><h2 id="people">人员（{roster.people.length}）</h2>
            <Fold title="登记人员"><Entry id="person" label="登记人员" submit={({ role = '', ...typed }) => handOver(`${ROSTER}/people`, { ...typed, roles: role === '' ? [] : [role] })} fields={[{ name: 'name', label: '姓名', hint: '办理记录按姓名署名，同名的请加注以便区分' }, { name: 'login', label: '用户名', hint: '小写字母开头' }, { name: 'organ', label: '单位', options: organOptions(roster) }, { name: 'role', label: '岗位', hint: '其他岗位登记后再给予', options: same(roster.roles) }, { name: 'from', label: '任职起日', type: 'date', initial: today }]} /></Fold>
            <ul className="documents">{roster.people.map((person) => <PersonRow key={person.id} person={person} roster={roster} change={told(change)} handOver={told(handOver)} />)}</ul></section></>
      )}</Loaded></>
  )
}
