import { useQueryClient } from '@tanstack/react-query'
import Button from 'antd/es/button'
import { useState, type ReactNode } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import { signOut } from '../api/client.ts'
import { useDefinitions } from '../api/queries.ts'
import { Directory } from './Directory.tsx'
import { useSignedIn } from './session.ts'

function MenuLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  const [path] = useLocation()
  const search = useSearch()
  const [target = '', params = ''] = href.split('?')
  const here = path === target && (params === '' ? !search.includes('definition=') : search.split('&').includes(params))
  return <li><Link href={href} aria-current={here ? 'page' : undefined}>{children}</Link></li>
}

function Menu() {
  const { may } = useSignedIn()
  const { data = [] } = useDefinitions()
  return (
    <nav aria-label="业务菜单" className="menu">
      <ul><MenuLink href="/">工作首页</MenuLink><MenuLink href="/cases">全部事项</MenuLink><MenuLink href="/expiring">到期提醒</MenuLink><MenuLink href="/figures">指标</MenuLink><MenuLink href="/tables">统计报表</MenuLink><MenuLink href="/report">年度报告</MenuLink></ul>
      {(may.audit || may.administer) && <section aria-label="监督和管理"><h2>监督和管理</h2><ul>{may.audit && <MenuLink href="/access-log">阅看记录</MenuLink>}{may.administer && <MenuLink href="/roster">单位和人员</MenuLink>}<MenuLink href="/parameters">待核实参数</MenuLink><MenuLink href="/review">程序核验</MenuLink></ul></section>}
      <Directory definitions={data} hrefOf={({ id }) => `/cases?definition=${id}`} />
      {!(may.audit || may.administer) && <section aria-label="程序"><h2>程序</h2><ul><MenuLink href="/parameters">待核实参数</MenuLink><MenuLink href="/review">程序核验</MenuLink></ul></section>}
    </nav>
  )
}

/** The frame of every page: who and where one is, the menu by business, the page. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const session = useSignedIn()
  const queries = useQueryClient()
  const [open, setOpen] = useState(false)
  const leave = async (): Promise<void> => { await signOut(); queries.clear(); location.assign('/work/login') }
  return (
    <div className="frame">
      <a className="skip" href="#main">跳到正文</a>
      {session.tenant.demo && <aside className="demo" aria-label="说明">演示系统：单位、人员、案件均为虚构</aside>}
      <header>
        <Button className="menu-button" aria-expanded={open} aria-controls="menu" onClick={() => setOpen(!open)}>菜单</Button>
        <p className="brand"><Link href="/">依法</Link> <span>{session.tenant.name}</span></p>
        <p className="who"><span>{session.account.name}　{session.posts[0]?.organName}　{session.posts.map(({ role }) => role).join('、')}</span>　<Link href="/password">修改密码</Link>　 <Button onClick={() => void leave()}>退出</Button></p>
      </header>
      <div className="body">
        <div id="menu" className={open ? 'side open' : 'side'} hidden={session.account.initial} onClick={(event) => { if ((event.target as HTMLElement).closest('a')) setOpen(false) }}><Menu /></div>
        <main id="main">{children}</main>
      </div>
    </div>
  )
}
