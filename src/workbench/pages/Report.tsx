import { useQueryClient } from '@tanstack/react-query'
import Button from 'antd/es/button'
import { Link, useLocation } from 'wouter'
import { useState, type MouseEvent } from 'react'
import { newKey, post } from '../api/client.ts'
import type { ReportPreview } from '../api/contract.ts'
import { queryOf, useReport } from '../api/queries.ts'
import { ScopeBar, useScope } from '../layout/Scope.tsx'
import { Loaded } from '../layout/State.tsx'
import { useTitle } from '../layout/session.ts'

const FORMATS = [['docx', 'Word 文档（DOCX）'], ['pdf', 'PDF'], ['html', '网页（HTML）'], ['json', '带封签的数据（JSON）']] as const

/** Where the report stands as a case: started, what was frozen of it, and the button that freezes it. */
function Standing({ report }: { readonly report: ReportPreview }) {
  const queries = useQueryClient()
  const [says, setSays] = useState('')
  const [busy, setBusy] = useState(false)
  if (!report.case) return <p className="notice">本年度报告尚未启动编写：文中数字已经可以查看，需要人写的部分在<Link href="/new/annual-report">启动编写</Link>后填写。</p>
  const { id, state, frozen } = report.case
  const freeze = async (): Promise<void> => {
    setBusy(true)
    setSays('')
    try {
      const answer = await post(`/api/cases/${encodeURIComponent(id)}/documents`, { name: '法治政府建设年度报告', key: newKey() })
      if (answer.ok) await queries.invalidateQueries()
      else setSays(answer.refusal.reasons.map(({ says: why, basis }) => `${why}${basis ? `（${basis}）` : ''}`).join('；'))
    } catch (error) {
      setSays(error instanceof Error ? error.message : '未能定稿，请重试')
    } finally {
      setBusy(false)
    }
  }
  return (
    <section aria-labelledby="standing"><h2 id="standing">编写进度：{state}</h2><p className="buttons"><Link className="button" href={`/cases/${encodeURIComponent(id)}`}>打开编写办理单</Link><Button onClick={() => void freeze()} loading={busy}>定稿并封存</Button></p>
      <p className="muted">定稿后的文本、数字和封签不再改动；此后记录有更正的，公开页面上逐项注明。</p>
      {says && <p role="alert" className="fault">{says}</p>}
      {frozen.length > 0 && <ul>{frozen.map(({ on, number, docx, pdf, json }) => <li key={json}>{on}定稿{number && `（${number}）`}　<a href={docx}>DOCX</a>　<a href={pdf}>PDF</a>　<a href={json}>封签数据</a></li>)}</ul>}
    </section>
  )
}

/** The annual report as it stands now. Every number is a link into its records. The markup is made and escaped by our own server. */
export function Report() {
  useTitle('年度报告')
  const { organ, year } = useScope()
  const query = useReport(organ, year)
  const [, go] = useLocation()
  const follow = (event: MouseEvent): void => {
    const href = (event.target as HTMLElement).closest('a')?.getAttribute('href')
    if (!href?.startsWith('/work/') || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    go(href.slice('/work'.length))
  }
  return (
    <>
      <h1>法治政府建设年度报告</h1><ScopeBar />
      <Loaded query={query}>{(report) => (
        <>
          <Standing report={report} />
          <p className="buttons">{FORMATS.map(([format, label]) => <a key={format} className="button" href={`/api/report/download${queryOf({ organ, year, format })}`}>下载{label}</a>)}</p>
          {report.emptyParts.length > 0 && <section className="refused" aria-label="尚缺部分"><p>以下部分尚未填写，补齐后方可定稿（在“年度报告”程序中填写）：</p><ul>{report.emptyParts.map((part) => <li key={part}>{part}</li>)}</ul></section>}
          <p className="muted">文中带下划线的数字由记录计出，点开即是背后的记录。</p>
          <div className="paper" onClick={follow} dangerouslySetInnerHTML={{ __html: report.html.replace(/<(\/?)h1/g, '<$1h2 data-level="1"').replaceAll('</h2 data-level="1"', '</h2') }} />
        </>
      )}</Loaded>
    </>
  )
}
