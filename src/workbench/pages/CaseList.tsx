import Button from 'antd/es/button'
import { useState, type FormEvent } from 'react'
import { Link, useSearchParams } from 'wouter'
import { useCases, useDefinition } from '../api/queries.ts'
import type { DefinitionDetail } from '../api/contract.ts'
import { CaseTable } from '../case/CaseTable.tsx'
import { RegisterTable } from '../case/RegisterTable.tsx'
import { ExportLedger } from '../case/ExportLedger.tsx'
import { ImportSheet } from '../case/ImportSheet.tsx'
import { Loaded } from '../layout/State.tsx'
import { useSignedIn, useTitle } from '../layout/session.ts'

const SIZES = [10, 20, 50, 100]
/** What may stand in the address: the query bar's own fields, and what a link from the first page brings along. */
const KEPT = ['definition', 'text', 'state', 'light', 'organ', 'open', 'from', 'to', 'order', 'mine', 'supervised', 'kind', 'limit'] as const

function useQueryParams(): Readonly<Record<(typeof KEPT)[number], string>> {
  const [params] = useSearchParams()
  return Object.fromEntries(KEPT.map((name) => [name, params.get(name) ?? ''])) as Readonly<Record<(typeof KEPT)[number], string>>
}

interface Bar { readonly definition: DefinitionDetail | undefined; readonly apply: (values: Record<string, string>) => void }

function QueryBar({ definition, apply }: Bar) {
  const { organs } = useSignedIn()
  const params = useQueryParams()
  const isRegister = definition?.kind === 'register'
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    apply(Object.fromEntries([...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)])))
  }
  return (
    <form className="query" role="search" onSubmit={submit} key={JSON.stringify(params)}>
      <div><label htmlFor="text">关键词</label><input id="text" name="text" type="text" defaultValue={params.text} maxLength={100} /></div>
      {definition && <div><label htmlFor="state">{isRegister ? '状态' : '环节'}</label><select id="state" name="state" defaultValue={params.state}><option value="">全部</option>{definition.states.map((state) => <option key={state}>{state}</option>)}</select></div>}
      {!isRegister && <div><label htmlFor="open">是否办结</label><select id="open" name="open" defaultValue={params.open}><option value="">全部</option><option value="true">在办</option><option value="false">已办结</option></select></div>}
      {!isRegister && <div><label htmlFor="light">期限</label><select id="light" name="light" defaultValue={params.light}><option value="">全部</option><option value="黄">临期</option><option value="红">超期</option></select></div>}
      {organs.length > 1 && <div><label htmlFor="organ">单位</label><select id="organ" name="organ" defaultValue={params.organ}><option value="">全部</option>{organs.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</select></div>}
      <div><label htmlFor="from">登记日期自</label><input id="from" name="from" type="date" defaultValue={params.from} /></div>
      <div><label htmlFor="to">至</label><input id="to" name="to" type="date" defaultValue={params.to} /></div>
      {!isRegister && <div><label htmlFor="order">排序</label><select id="order" name="order" defaultValue={params.order}><option value="">登记日期从近到远</option><option value="due">到期日从近到远</option></select></div>}
      <div><label htmlFor="limit">每页</label><select id="limit" name="limit" defaultValue={params.limit || '20'}>{SIZES.map((size) => <option key={size} value={size}>{size}条</option>)}</select></div>
      <Button type="primary" htmlType="submit">查询</Button>
      <Button onClick={() => apply({})}>重置</Button>
    </form>
  )
}

function List({ definition }: { readonly definition: DefinitionDetail | undefined }) {
  const [, setParams] = useSearchParams()
  const params = useQueryParams()
  const size = Number(params.limit) || 20
  const [before, setBefore] = useState<readonly string[]>([])
  const query = useCases({ ...params, after: before.at(-1), limit: size })
  const apply = (values: Record<string, string>): void => { setBefore([]); setParams({ ...(definition ? { definition: definition.id } : { mine: params.mine, supervised: params.supervised, kind: params.kind }), ...values }) }
  return (
    <>
      <QueryBar definition={definition} apply={apply} />
      <Loaded query={query}>{(page) => (
        <>
          <div className="toolbar"><p className="muted" role="status">共{page.total}条{page.total > size && `，第${before.length * size + 1}至${before.length * size + page.rows.length}条`}</p>
            {definition && page.total > 0 && <ExportLedger definition={definition} query={{ text: params.text, state: params.state, light: params.light, organ: params.organ, open: params.open, from: params.from, to: params.to }} />}</div>
          {definition && (definition.mayOpenIn.length > 0 || Object.keys(definition.resultSheets).length > 0) && <div className="toolbar"><ImportSheet definition={definition} /></div>}
          {definition?.kind === 'register' ? <RegisterTable rows={page.rows} definition={definition} from={before.length * size} /> : <CaseTable rows={page.rows} caption={definition?.name ?? '事项'} from={before.length * size} />}
          {(before.length > 0 || page.next !== null) && <p className="pager"><Button disabled={before.length === 0} onClick={() => setBefore(before.slice(0, -1))}>上一页</Button><Button disabled={page.next === null} onClick={() => page.next !== null && setBefore([...before, page.next])}>下一页</Button></p>}
        </>
      )}</Loaded>
    </>
  )
}

function OfDefinition({ id }: { readonly id: string }) {
  const query = useDefinition(id)
  useTitle(query.data?.name ?? '列表')
  return (
    <Loaded query={query}>{(definition) => (
      <>
        <div className="head"><h1>{definition.name}</h1><p className="buttons">{definition.mayOpenIn.length > 0 && <Link href={`/new/${id}`} className="button">新建</Link>}<Link href={`/handbook/${id}`}>办理手册</Link></p></div>
        <p className="muted">{definition.purpose}</p>
        <List definition={definition} key={id} />
      </>
    )}</Loaded>
  )
}

const TITLES: Readonly<Record<string, string>> = { todo: '待办事项', done: '已办事项', opened: '我发起的事项', sent: '会签传阅事项' }

function OfMine() {
  const { mine, supervised, light } = useQueryParams()
  const title = TITLES[mine] ?? (supervised ? '督办事项' : light === '红' ? '超期事项' : light === '黄' ? '临期事项' : '全部事项')
  useTitle(title)
  return <><h1>{title}</h1><List definition={undefined} key={`${mine}${supervised}`} /></>
}

/** The list of one procedure or register, or of one's own matters, with its query bar; the query is exported as it stands. */
export function CaseList() {
  const { definition } = useQueryParams()
  return definition ? <OfDefinition id={definition} /> : <OfMine />
}
