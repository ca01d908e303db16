import { toHtml } from '#documents/layout/html.ts'
import type { CaseRow } from '#ledger/ledger.ts'
import { readPublished, type PublishedReport } from '#report/published.ts'
import { sayFigure } from '#report/compose.ts'
import type { Desk } from '../desk.ts'
import { html, trusted } from '../html.ts'
import { page, type Frame } from '../page.ts'

const linkOf = (row: CaseRow): string => `/reports/${encodeURIComponent(row.caseId)}`

/** Annual reports that were published, newest first. */
export async function reportsPage(desk: Desk, frame: Frame): Promise<string> {
  const reports = await readPublished(desk.cases.setting.ledger, desk.tenant)
  return page(frame, '法治政府建设年度报告', reports.length === 0 ? html`<p>尚无已公开的年度报告。</p>` : html`<ul>${reports.map(({ row, sealed }) => html`<li><a href="${linkOf(row)}">${sealed.title}</a>（${sealed.asOf}）</li>`)}</ul>`)
}

/** One published report with, for every figure, how it was counted; the sealed JSON is there to be verified by anyone. */
export function reportPage(frame: Frame, { row, sealed, document }: PublishedReport): string {
  return page(frame, sealed.title, html`${trusted(toHtml(document, { refHref: (figure) => `#${figure}` }))}
<h2>数字怎么来的</h2><div class="scroll" tabindex="0" role="region" aria-label="指标来源"><table><thead><tr><th scope="col">指标</th><th scope="col">数值</th><th scope="col">分子／分母</th><th scope="col">口径</th></tr></thead><tbody>
${sealed.figures.map((figure) => html`<tr id="${figure.figure}"><th scope="row">${figure.name}</th><td>${sayFigure(figure)}</td><td>${figure.denominator === null ? figure.numerator : `${figure.numerator}／${figure.denominator}`}</td><td>${figure.definition}</td></tr>`)}</tbody></table></div>
<p><a href="${linkOf(row)}.json">下载带封签的数据（JSON）</a>，任何人可以用 <code>yifa verify</code> 离线核验。</p>`)
}
