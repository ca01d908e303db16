import { useState } from 'react'
import { Link } from 'wouter'
import { useDefinitions, useHome } from '../api/queries.ts'
import type { HomeInfo } from '../api/contract.ts'
import { CaseTable } from '../case/CaseTable.tsx'
import { Loaded } from '../layout/State.tsx'
import { useSignedIn, useTitle } from '../layout/session.ts'

const TABS = [['待办', '待办'], ['临期', '临期'], ['超期', '超期'], ['办结', '本月办结']] as const

function QuickStart() {
  const { data = [] } = useDefinitions()
  const open = data.filter(({ mayOpenIn }) => mayOpenIn.length > 0)
  if (open.length === 0) return <p className="muted">您的岗位以查阅、审核为主，没有可以新建的事项。</p>
  return <ul className="quick">{open.map(({ id, name }) => <li key={id}><Link href={`/new/${id}`}>新建{name}</Link></li>)}</ul>
}

function Desk({ home }: { readonly home: HomeInfo }) {
  const [tab, setTab] = useState<(typeof TABS)[number][0]>('待办')
  return (
    <>
      <ul className="cards" aria-label="工作概况">{TABS.map(([name, card]) => (
        <li key={name}><button type="button" aria-pressed={tab === name} onClick={() => setTab(name)}><span>{card}</span><strong>{home.cards[card]}</strong></button></li>
      ))}</ul>
      <section aria-labelledby="desk-list"><h2 id="desk-list">{tab}</h2><CaseTable rows={home[tab]} caption={tab} /></section>
    </>
  )
}

/** 工作首页: what waits, what is near its last day, what is past it, what was closed. */
export function Home() {
  useTitle('工作首页')
  const session = useSignedIn()
  const home = useHome()
  return (
    <>
      <h1>{session.account.name}，您好</h1>
      <p className="muted">今天是{session.today}。{session.posts.map(({ organName, role }) => `${organName}${role}`).join('；')}</p>
      <QuickStart />
      <Loaded query={home}>{(value) => <Desk home={value} />}</Loaded>
    </>
  )
}
