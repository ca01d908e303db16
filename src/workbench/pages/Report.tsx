import { useLocation } from 'wouter'
import type { MouseEvent } from 'react'
import { queryOf, useReport } from '../api/queries.ts'
import { ScopeBar, useScope } from '../layout/Scope.tsx'
import { Loaded } from '../layout/State.tsx'
import { useTitle } from '../layout/session.ts'

const FORMATS = [['docx', 'Word 文档（DOCX）'], ['pdf', 'PDF'], ['html', '网页（HTML）'], ['json', '带封签的数据（JSON）']] as const

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
          <p className="buttons">{FORMATS.map(([format, label]) => <a key={format} className="button" href={`/api/report/download${queryOf({ organ, year, format })}`}>下载{label}</a>)}</p>
          {report.emptyParts.length > 0 && <section className="refused" aria-label="尚缺部分"><p>以下部分尚未填写，补齐后方可定稿（在“年度报告”程序中填写）：</p><ul>{report.emptyParts.map((part) => <li key={part}>{part}</li>)}</ul></section>}
          <p className="muted">文中带下划线的数字由记录计出，点开即是背后的记录。</p>
          <div className="paper" onClick={follow} dangerouslySetInnerHTML={{ __html: report.html.replace(/<(\/?)h1/g, '<$1h2 data-level="1"').replaceAll('</h2 data-level="1"', '</h2') }} />
        </>
      )}</Loaded>
    </>
  )
}
