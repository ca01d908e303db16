import { maskName } from '#documents/mask.ts'
import { dateOf } from '#core/calendar/plain-date.ts'
import { publishedFigure } from '#cases/project.ts'
import type { TracedRecord } from '#figures/trace.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { servingOrgans, type Desk } from '../desk.ts'
import { escapeHtml, html } from '../html.ts'
import { page, type Frame } from '../page.ts'

const SIZE = 20

/** Procedures whose results the law publishes. */
export const publishedProcedures = (desk: Desk): readonly Procedure[] => desk.cases.setting.catalogue.procedures.filter(({ publication }) => publication)

/** What the public sees of one record: only the facts that the publication rule names, names of natural persons masked. */
export function publishedFacts(definition: Procedure, facts: Readonly<Record<string, unknown>>): readonly (readonly [string, string])[] {
  const isPerson = facts['当事人类型'] === '公民' || facts['当事人类型'] === undefined
  return Object.entries(definition.publication?.shows ?? {}).flatMap(([name, how]) => {
    const value = facts[name]
    if (value === undefined || value === null || value === '') return []
    const text = Array.isArray(value) ? value.join('、') : String(value)
    return [[name, how === 'name' && isPerson ? maskName(text) : text] as const]
  })
}

async function load(desk: Desk, definition: Procedure, after: string | undefined) {
  const organs = (await servingOrgans(desk)).map(({ id }) => id)
  return desk.cases.setting.ledger.trace(desk.tenant, {
    figure: publishedFigure(definition), organs, from: '1900-01-01', to: dateOf(desk.cases.setting.now()), limit: SIZE, ...(after ? { after } : {}),
  })
}

const rowMarkup = (definition: Procedure, names: readonly string[], { row, on }: TracedRecord) => {
  const facts = new Map(publishedFacts(definition, row.facts))
  return html`<tr><td>${row.number}</td>${names.map((name) => html`<td>${facts.get(name) ?? ''}</td>`)}<td>${on}</td></tr>`
}

export async function publicityPage(desk: Desk, frame: Frame, definition: Procedure, after?: string): Promise<string> {
  const { rows, next } = await load(desk, definition, after)
  const names = Object.keys(definition.publication?.shows ?? {})
  return page(frame, `${definition.publication?.title ?? definition.name}`, html`
<p class="muted">自然人姓名依法隐去；决定被依法变更、撤销、确认违法或者确认无效的，三日内撤回。</p>
<div class="scroll" tabindex="0" role="region" aria-label="公示列表"><table><thead><tr><th scope="col">编号</th>${names.map((name) => html`<th scope="col">${name}</th>`)}<th scope="col">公开日期</th></tr></thead>
<tbody>${rows.length > 0 ? rows.map((record) => rowMarkup(definition, names, record)) : html`<tr><td colspan="${names.length + 2}">暂无公示内容</td></tr>`}</tbody></table></div>
<p class="pager">${after && html`<a href="/publicity/${definition.id}">首页</a>`}${next && html`<a href="/publicity/${definition.id}?after=${encodeURIComponent(next)}">下一页</a>`}</p>`)
}

export function publicityIndexPage(desk: Desk, frame: Frame): string {
  return page(frame, '执法公示', html`<ul class="cards">${publishedProcedures(desk).map(({ id, publication, name }) => html`<li><h3><a href="/publicity/${id}">${publication?.title ?? name}</a></h3></li>`)}</ul><p><a href="/publicity.rss">订阅更新（RSS）</a></p>`)
}

export async function publicityFeed(desk: Desk, origin: string, town: string): Promise<string> {
  const lists = await Promise.all(publishedProcedures(desk).map(async (definition) => ({ definition, ...(await load(desk, definition, undefined)) })))
  const items = lists.flatMap(({ definition, rows }) => rows.map(({ row, on }) => `<item><title>${escapeHtml(row.number)}</title><link>${escapeHtml(origin)}/publicity/${definition.id}</link><guid isPermaLink="false">${row.caseId}</guid><description>${escapeHtml(publishedFacts(definition, row.facts).map(([name, text]) => `${name}：${text}`).join('；'))}</description><category>${on}</category></item>`))
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>${escapeHtml(town)}执法公示</title><link>${escapeHtml(origin)}/publicity</link><description>依法公开的执法决定</description><language>zh-cn</language>${items.join('')}</channel></rss>`
}
