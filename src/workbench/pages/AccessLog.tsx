import Button from 'antd/es/button'
import { useState } from 'react'
import { Link } from 'wouter'
import { useAccessLog } from '../api/queries.ts'
import { Loaded } from '../layout/State.tsx'
import { useTitle } from '../layout/session.ts'

const local = (instant: string): string => new Date(instant).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false })

/** 阅看记录: who looked at which masked answer, took a ledger out, signed in or set a parameter, when and why. Nobody can change it. */
export function AccessLog() {
  useTitle('阅看记录')
  const [before, setBefore] = useState<readonly string[]>([])
  const [signIns, setSignIns] = useState(false)
  const query = useAccessLog(before.at(-1), signIns)
  return (
    <><h1>阅看记录</h1><p className="muted">登录、查看个人信息、导出台账、改定参数、改动人员和岗位的，逐次记录；任何人不能修改或者删除。</p>
      <p><label><input type="checkbox" checked={signIns} onChange={() => { setSignIns(!signIns); setBefore([]) }} /> 同时显示登录</label></p>
      <Loaded query={query}>{({ rows, next }) => (
        <>
          {rows.length === 0 ? <p className="empty">还没有阅看记录。</p> : <div className="scroll" role="region" aria-label="阅看记录" tabIndex={0}><table className="cases"><thead><tr><th scope="col">时间</th><th scope="col">人员</th><th scope="col">案件</th><th scope="col">内容</th><th scope="col">理由</th></tr></thead>
            <tbody>{rows.map((row, index) => <tr key={`${row.at}${index}`}><td data-label="时间">{local(row.at)}</td><td data-label="人员">{row.person}</td><td data-label="案件">{row.number ? <Link href={`/cases/${encodeURIComponent(row.caseId)}`}>{row.number}</Link> : '—'}</td><td data-label="内容">{row.field}</td><td data-label="理由">{row.reason}</td></tr>)}</tbody></table></div>}
          {(before.length > 0 || next !== null) && <p className="pager"><Button disabled={before.length === 0} onClick={() => setBefore(before.slice(0, -1))}>上一页</Button><Button disabled={next === null} onClick={() => next !== null && setBefore([...before, next])}>下一页</Button></p>}
        </>
      )}</Loaded></>
  )
}
