import { useState } from 'react'
import { Link } from 'wouter'
import { queryOf, useDefinitions, useHome } from '../api/queries.ts'
import type { ExpiringInfo, HomeInfo, HomeTab } from '../api/contract.ts'
import { CaseTable } from '../case/CaseTable.tsx'
import { Directory } from '../layout/Directory.tsx'
import { Loaded } from '../layout/State.tsx'
import { useSignedIn, useTitle } from '../layout/session.ts'

/** Each list: what it is called, the query that shows all of it, and what to say when it is empty. */
const TABS: Readonly<Record<HomeTab, { readonly label: string; readonly query: Readonly<Record<string, string>>; readonly none: string }>> = {
  待办: { label: '待办', query: { mine: 'todo', order: 'due' }, none: '没有等您办理的事项。' },
  临期: { label: '临期', query: { light: '黄', kind: 'procedure', order: 'due' }, none: '三个工作日内没有到期的事项。' },
  超期: { label: '超期', query: { light: '红', kind: 'procedure', order: 'due' }, none: '没有超期的事项。' },
  办结: { label: '本月办结', query: { open: 'false', kind: 'procedure' }, none: '本月还没有办结的事项。' },
  已办: { label: '已办', query: { mine: 'done', kind: 'procedure' }, none: '您还没有办理过事项。' },
  我发起: { label: '我发起', query: { mine: 'opened', kind: 'procedure' }, none: '您还没有发起过事项。' },
  传阅: { label: '会签传阅', query: { mine: 'sent' }, none: '没有请您会签、加签或者传阅的事项。' },
  督办: { label: '督办', query: { supervised: 'true', order: 'due' }, none: '没有正在督办的事项。' },
}
const CARDS: readonly HomeTab[] = ['待办', '临期', '超期', '办结']
const NAMES = Object.keys(TABS) as readonly HomeTab[]

function QuickStart() {
  const { data = [] } = useDefinitions()
  const open = data.filter(({ mayOpenIn }) => mayOpenIn.length > 0)
  if (open.length === 0) return null
  return <details className="start"><summary>新建事项（{open.length}类）</summary><div className="choices"><Directory definitions={open} hrefOf={({ id }) => `/new/${id}`} /></div></details>
}

const SHOWN = 5

/** What one's posts have entered and ends soon: to be renewed, assessed or cancelled in time. */
function Ending({ expiring: { rows, within } }: { readonly expiring: ExpiringInfo }) {
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="ending"><h2 id="ending">待续展、注销：{within}日内届满{rows.length}项</h2>
      <ul>{rows.slice(0, SHOWN).map(({ row, until, says }) => <li key={row.id}><Link href={`/cases/${row.id}`}>{row.definitionName}　{row.title}</Link>　{until}　{says}</li>)}</ul>
      <p><Link href="/expiring">查看到期提醒</Link></p></section>
  )
}

function Desk({ home }: { readonly home: HomeInfo }) {
  const first = NAMES.find((name) => name === '待办' || home.tabs[name].total > 0)
  const [tab, setTab] = useState<HomeTab>(home.tabs['待办'].total > 0 ? '待办' : first ?? '待办')
  const { total, rows } = home.tabs[tab]
  const { label, query, none } = TABS[tab]
  return (
    <>
      <ul className="cards" aria-label="工作概况">{CARDS.map((name) => (
        <li key={name}><button type="button" className={`card card-${name}`} aria-pressed={tab === name} onClick={() => setTab(name)}><span>{TABS[name].label}</span><strong>{home.tabs[name].total}</strong></button></li>
      ))}</ul>
      <div className="tabs" role="group" aria-label="事项分类">{NAMES.map((name) => <button key={name} type="button" aria-pressed={tab === name} onClick={() => setTab(name)}>{TABS[name].label}（{home.tabs[name].total}）</button>)}</div>
      {tab === '待办' && <Ending expiring={home.expiring} />}
      <section aria-labelledby="desk-list"><h2 id="desk-list">{label}</h2>
        {rows.length === 0 ? <p className="empty">{none}</p> : <CaseTable rows={rows} caption={label} />}
        {total > rows.length && <p><Link href={`/cases${queryOf(query)}`}>查看全部{total}件</Link></p>}
      </section>
    </>
  )
}

/** 工作首页: what waits, what is near its last day, what is past it, what was done, what is supervised. */
export function Home() {
  useTitle('工作首页')
  const session = useSignedIn()
  const home = useHome()
  return (
    <>
      <div className="head"><div><h1>{session.account.name}，您好</h1><p className="muted">今天是{session.today}。{session.posts.map(({ organName, role }) => `${organName}${role}`).join('；')}</p></div><QuickStart /></div>
      <Loaded query={home}>{(value) => <Desk home={value} />}</Loaded>
    </>
  )
}
