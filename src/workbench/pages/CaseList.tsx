import Button from 'antd/es/button'
import { useState, type FormEvent } from 'react'
import { Link, useSearchParams } from 'wouter'
import { useCases, useDefinition } from '../api/queries.ts'
import type { DefinitionDetail } from '../api/contract.ts'
import { CaseTable } from '../case/CaseTable.tsx'
import { Loaded } from '../layout/State.tsx'
import { useSignedIn, useTitle } from '../layout/session.ts'

const SIZE = 20

function QueryBar({ definition, apply }: { readonly definition: DefinitionDetail; readonly apply: (values: Record<string, string>) => void }) {
  const { organs } = useSignedIn()
  const [params] = useSearchParams()
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    apply(Object.fromEntries([...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)])))
  }
  return (
    <form className="query" role="search" onSubmit={submit} key={params.toString()}>
      <div><label htmlFor="text">关键词</label><input id="text" name="text" type="text" defaultValue={params.get('text') ?? ''} /></div>
      <div><label htmlFor="state">环节</label><select id="state" name="state" defaultValue={params.get('state') ?? ''}><option value="">全部</option>{definition.states.map((state) => <option key={state}>{state}</option>)}</select></div>
      <div><label htmlFor="light">状态灯</label><select id="light" name="light" defaultValue={params.get('light') ?? ''}><option value="">全部</option><option value="黄">临期</option><option value="红">超期</option></select></div>
      {organs.length > 1 && <div><label htmlFor="organ">单位</label><select id="organ" name="organ" defaultValue={params.get('organ') ?? ''}><option value="">全部</option>{organs.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</select></div>}
      <Button type="primary" htmlType="submit">查询</Button>
      <Button onClick={() => apply({})}>重置</Button>
    </form>
  )
}

function List({ definition }: { readonly definition: DefinitionDetail }) {
  const [params, setParams] = useSearchParams()
  const [before, setBefore] = useState<readonly string[]>([])
  const after = before.at(-1)
  const query = useCases({ definition: definition.id, text: params.get('text') ?? '', state: params.get('state') ?? '', light: params.get('light') ?? '', organ: params.get('organ') ?? '', after, limit: SIZE })
  const apply = (values: Record<string, string>): void => { setBefore([]); setParams({ definition: definition.id, ...values }) }
  return (
    <>
      <QueryBar definition={definition} apply={apply} />
      <Loaded query={query}>{(page) => (
        <>
          <p className="muted" role="status">共{page.total}条</p>
          <CaseTable rows={page.rows} caption={definition.name} from={before.length * SIZE} />
          <p className="pager"><Button disabled={before.length === 0} onClick={() => setBefore(before.slice(0, -1))}>上一页</Button><Button disabled={page.next === null} onClick={() => page.next !== null && setBefore([...before, page.next])}>下一页</Button></p>
        </>
      )}</Loaded>
    </>
  )
}

/** The list of one procedure or register, with its query bar. */
export function CaseList() {
  const [params] = useSearchParams()
  const id = params.get('definition') ?? 'hotline'
  const query = useDefinition(id)
  useTitle(query.data?.name ?? '列表')
  return (
    <Loaded query={query}>{(definition) => (
      <>
        <div className="head"><h1>{definition.name}</h1><p>{definition.mayOpenIn.length > 0 && <Link href={`/new/${id}`} className="button">新建</Link>} <Link href={`/handbook/${id}`}>办理手册</Link></p></div>
        <p className="muted">{definition.purpose}</p>
        <List definition={definition} key={id} />
      </>
    )}</Loaded>
  )
}
