import { useQueryClient } from '@tanstack/react-query'
import Button from 'antd/es/button'
import { useState, type FormEvent } from 'react'
import { post } from '../api/client.ts'
import { useSignedIn, useTitle } from '../layout/session.ts'

/** Changing one's own password; whoever came with an initial one sees nothing else before. */
export function Password() {
  useTitle('修改密码')
  const { account } = useSignedIn()
  const queries = useQueryClient()
  const [old, setOld] = useState('')
  const [wanted, setWanted] = useState('')
  const [again, setAgain] = useState('')
  const [says, setSays] = useState('')
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (wanted !== again) { setSays('两次填写的新密码不一致'); return }
    try {
      await post('/api/session/password', { old, wanted })
      queries.clear()
      location.assign('/work/')
    } catch (error) {
      setSays(error instanceof Error ? error.message : '未能修改，请重试')
    }
  }
  return (
    <><h1>修改密码</h1>
      {account.initial && <p className="notice">您使用的是初始密码。请先修改密码，再办理其他事项。</p>}
      <form className="sheet" onSubmit={(event) => void submit(event)}>
        {says && <p role="alert" className="fault">{says}</p>}
        <div className="field"><label htmlFor="old">原密码</label><input id="old" type="password" autoComplete="current-password" value={old} onChange={(event) => setOld(event.target.value)} /></div>
        <div className="field"><label htmlFor="wanted">新密码</label><p className="hint" id="rule">不少于8个字符，包含大写字母、小写字母、数字、其他符号中的3类，不含用户名</p><input id="wanted" type="password" autoComplete="new-password" aria-describedby="rule" value={wanted} onChange={(event) => setWanted(event.target.value)} /></div>
        <div className="field"><label htmlFor="again">再次填写新密码</label><input id="again" type="password" autoComplete="new-password" value={again} onChange={(event) => setAgain(event.target.value)} /></div>
        <p className="buttons"><Button type="primary" htmlType="submit">修改密码</Button></p><p className="hint">修改后请用新密码重新登录。</p>
      </form></>
  )
}
