import type { PlainDate } from '#core/calendar/plain-date.ts'
import { readPublished } from '#report/published.ts'
import { onlineMatters, type Desk } from './desk.ts'
import { escapeHtml } from './html.ts'
import { loadPublished, publishedFacts, publishedProcedures } from './pages/publicity.ts'

/** Noon in Shanghai as RSS writes a time. */
const rssTime = (day: PlainDate): string => new Date(`${day}T12:00:00+08:00`).toUTCString()

const element = (name: string, text: string): string => `<${name}>${escapeHtml(text)}</${name}>`

/** The newest published decisions and annual reports as RSS 2.0. */
export async function publicityFeed(desk: Desk, origin: string, town: string): Promise<string> {
  const lists = await Promise.all(publishedProcedures(desk).map(async (definition) => ({ definition, rows: (await loadPublished(desk, definition)).rows })))
  const decisions = lists.flatMap(({ definition, rows }) => rows.map(({ row, on }) => ({
    on, title: row.number, link: `${origin}/publicity/${definition.id}`, id: row.caseId, category: definition.publication?.title ?? definition.name,
    text: publishedFacts(definition, row.facts).map(([name, value]) => `${name}：${value}`).join('；'),
  })))
  const reports = (await readPublished(desk.cases.setting.ledger, desk.tenant)).map(({ row, sealed }) => ({
    on: sealed.asOf, title: sealed.title, link: `${origin}/reports/${encodeURIComponent(row.caseId)}`, id: row.caseId, category: '年度报告', text: sealed.title,
  }))
  const items = [...decisions, ...reports].sort((a, b) => (a.on < b.on ? 1 : -1)).map(({ on, title, link, id, category, text }) =>
    `<item>${element('title', title)}${element('link', link)}<guid isPermaLink="false">${escapeHtml(id)}</guid>${element('description', text)}${element('category', category)}${element('pubDate', rssTime(on))}</item>`)
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>${element('title', `${town}执法公示和年度报告`)}${element('link', `${origin}/publicity`)}<atom:link href="${escapeHtml(origin)}/publicity.rss" rel="self" type="application/rss+xml"/>${element('description', '依法公开的执法决定和法治政府建设年度报告')}<language>zh-cn</language>${items.join('')}</channel></rss>`
}

/** Every public page that has an address of its own. */
export async function sitemap(desk: Desk, origin: string): Promise<string> {
  const { procedures } = desk.cases.setting.catalogue
  const reports = await readPublished(desk.cases.setting.ledger, desk.tenant)
  const paths = [
    '/', '/apply', ...onlineMatters(desk).map(({ id }) => `/apply/${id}`), '/follow', '/consultations', '/publicity', ...publishedProcedures(desk).map(({ id }) => `/publicity/${id}`),
    '/reports', ...reports.map(({ row }) => `/reports/${encodeURIComponent(row.caseId)}`), '/handbook', ...procedures.flatMap(({ id }) => [`/handbook/${id}`, `/handbook/${id}/rules`]),
  ]
  return `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths.map((path) => `<url><loc>${escapeHtml(origin + path)}</loc></url>`).join('')}</urlset>`
}
