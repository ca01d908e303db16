import { useQueryClient } from '@tanstack/react-query'
import Button from 'antd/es/button'
import { useState, type FormEvent } from 'react'
import { ApiError, post } from '../api/client.ts'
import { useDemoUsers } from '../api/queries.ts'
import type { DemoUser } from '../api/contract.ts'
import { useTitle } from '../layout/session.ts'

const DEMO_PASSWORD = '演示密码'

function DemoUsers({ users, choose }: { readonly users: readonly DemoUser[]; readonly choose: (user: DemoUser) => void }) {
  return (
    <section aria-labelledby="demo-users"><h2 id="demo-users">演示用户</h2><p>以下人员均为虚构，密码都是“{DEMO_PASSWORD}”。点选即填好。</p>
      <ul className="demo-users">{users.map((user) => (
        <li key={user.login}><Button block onClick={() => choose(user)}><span><strong>{user.role}</strong>　{user.name}　{user.organ}</span></Button><p className="hint">{user.does}</p></li>
      ))}</ul>
    </section>
  )
}

/** Sign-in with name and password. The person stays at the address they came to. */
export function Login() {
  useTitle('登录')
  const queries = useQueryClient()
  const { data: users = [] } = useDemoUsers()
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [says, setSays] = useState('')
  const [busy, setBusy] = useState(false)
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setBusy(true)
    try {
      await post('/api/session', { login, password })
      await queries.invalidateQueries()
    } catch (error) {
      setSays(error instanceof ApiError ? error.message : '未能登录，请重试')
      setBusy(false)
    }
  }
  return (
    <main className="login"><h1>依法　工作台</h1>
      <form onSubmit={(event) => void submit(event)}>
        {says && <p role="alert" className="fault">{says}</p>}
        <div className="field"><label htmlFor="login">用户名</label><input id="login" type="text" autoComplete="username" value={login} onChange={(event) => setLogin(event.target.value)} /></div>
        <div className="field"><label htmlFor="password">密码</label><input id="password" type="password" autoComplete="current-password" value={password} onChange={(event) => setPassword(event.target.value)} /></div>
        <Button type="primary" htmlType="submit" block loading={busy}>登录</Button>
      </form>
      {users.length > 0 && <DemoUsers users={users} choose={(user) => { setLogin(user.login); setPassword(DEMO_PASSWORD); setSays('') }} />}
      <p><a href="/">公众平台</a></p>
    </main>
  )
}
