import { organsAbove } from '#cases/authority.ts'
import { dateOf, formatChinese } from '#core/calendar/plain-date.ts'
import { toHtml } from '#documents/layout/html.ts'
import { computeFigures, type Figure } from '#figures/figures.ts'
import { untilToday, yearOf } from '#figures/periods.ts'
import { sayChange } from '#figures/rounding.ts'
import { traceFigure } from '#figures/trace.ts'
import type { CaseRow } from '#ledger/ledger.ts'
import { readPublished, type PublishedReport } from '#report/published.ts'
import { sayFigure } from '#report/say-figure.ts'
import type { Desk } from '../desk.ts'
import { html, trusted, type Piece } from '../html.ts'
import { page, type Frame } from '../page.ts'

const SIZE = 50

const linkOf = (row: CaseRow): string => `/reports/${encodeURIComponent(row.caseId)}`
const figureLink = (row: CaseRow) => (figure: string): string => `${linkOf(row)}/figures/${encodeURIComponent(figure)}`

/** Annual reports that were published, newest first. */
export async function reportsPage(desk: Desk, frame: Frame): Promise<string> {
  const reports = await readPublished(desk.cases.setting.ledger, desk.tenant)
  return page(frame, '法治政府建设年度报告', reports.length === 0 ? html`<p class="empty">目前没有已公开的年度报告。年度报告应当于次年4月1日前公开。</p>` : html`<ul class="cards">${reports.map(({ row, sealed }) => html`<li><h2><a href="${linkOf(row)}">${sealed.title}</a></h2><p>${formatChinese(sealed.asOf)}定稿${sealed.number && `，${sealed.number}`}</p></li>`)}</ul>`)
}

/** One published report; every figure leads to how it was counted and to the records behind it. */
export function reportPage(frame: Frame, { row, sealed, document }: PublishedReport): string {
  return page(frame, sealed.title, html`<p class="muted">文中带下划线的数字可以点开，核对口径和背后的记录。</p>${trusted(toHtml(document, { refHref: figureLink(row) }))}
<h2>下载</h2><ul><li><a href="${linkOf(row)}.docx">Word 文档（DOCX）</a></li><li><a href="${linkOf(row)}.pdf">PDF</a></li><li><a href="${linkOf(row)}.json">带封签的数据（JSON）</a>：任何人可以用 <code>yifa verify</code> 离线核验</li></ul>`, { hasHeading: true })
}

/** The organ that reports, and everything below it whose records are counted. */
async function organsOf(desk: Desk, organ: string): Promise<readonly string[]> {
  const organs = await desk.cases.setting.ledger.people.listOrgans(desk.tenant)
  return [organ, ...organs.filter(({ id }) => organsAbove(organs, id).includes(organ)).map(({ id }) => id)]
}

const parts = ({ numerator, denominator }: Pick<Figure, 'numerator' | 'denominator'>): string => (denominator === null ? String(numerator) : `${numerator}／${denominator}`)

/** What changed in the records since the report was sealed: shown, never written into the report. */
const restated = (sealed: Figure, now: Figure | undefined): Piece =>
  now !== undefined && parts(now) !== parts(sealed) && html`<p class="notice"><strong>公开后有更正：</strong>定稿时为${sayFigure(sealed)}，按现在的记录为${sayFigure(now)}。已公开的报告文本不作改动。</p>`

/** One figure of a published report with its records: number, day and what each adds; nothing of their content. */
export async function reportFigurePage(desk: Desk, frame: Frame, { row, sealed }: PublishedReport, figureId: string, after?: string): Promise<string | undefined> {
  const figure = sealed.figures.find((one) => one.figure === figureId)
  if (!figure) return undefined
  const { ledger, catalogue, now } = desk.cases.setting
  const organs = await organsOf(desk, row.organ)
  const period = untilToday(yearOf(sealed.year), dateOf(now()))
  const current = (await computeFigures(ledger, catalogue, { tenant: desk.tenant, organs, period })).find((one) => one.figure === figureId)
  const { rows, next } = await traceFigure(ledger, catalogue, desk.tenant, { figure: figureId, organs, period, limit: SIZE, ...(after ? { after } : {}) })
  const path = figureLink(row)(figureId)
  return page(frame, `${figure.name}：${sayFigure(figure)}`, html`<p><a href="${linkOf(row)}">返回《${sealed.title}》</a></p>${restated(figure, current)}
<dl class="facts"><dt>数值</dt><dd>${sayFigure(figure)}</dd><dt>${figure.denominator === null ? '合计' : '分子／分母'}</dt><dd>${parts(figure)}</dd>${figure.change && html`<dt>与上年比</dt><dd>${sayChange(figure.change)}（${figure.change.source}）</dd>`}<dt>口径</dt><dd>${figure.definition}</dd></dl>
<h2>背后的记录</h2><p class="muted">截至${formatChinese(dateOf(now()))}的记录，只列编号、日期和计入数量，不公开案件内容。</p>
${rows.length === 0 ? html`<p class="empty">没有计入的记录。</p>` : html`<div class="scroll" tabindex="0" role="region" aria-label="记录"><table><thead><tr><th scope="col">编号</th><th scope="col">计入日期</th><th scope="col">计入</th></tr></thead><tbody>${rows.map((one) => html`<tr><td>${one.row.number}</td><td>${one.on}</td><td>${one.numerator}${one.denominator > 0 && `／${one.denominator}`}</td></tr>`)}</tbody></table></div>`}
${(after || next) && html`<nav class="pager" aria-label="翻页">${after && html`<a href="${path}">回到第一页</a>`}${next && html`<a href="${path}?after=${encodeURIComponent(next)}">下一页</a>`}</nav>`}`)
}
