import { maskName, maskText } from '#documents/mask.ts'
import { dateOf, formatChinese } from '#core/calendar/plain-date.ts'
import { publishedFigure, withdrawnFigure } from '#cases/project.ts'
import type { TracedRecord } from '#figures/trace.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { servingOrgans, type Desk } from '../desk.ts'
import { html, type Markup, type Piece } from '../html.ts'
import { page, type Frame } from '../page.ts'

const SIZE = 20
const SEARCHED = 500

/** Procedures whose results the law publishes. */
export const publishedProcedures = (desk: Desk): readonly Procedure[] => desk.cases.setting.catalogue.procedures.filter(({ publication }) => publication)

const isPerson = (facts: Readonly<Record<string, unknown>>): boolean => facts['当事人类型'] === '公民' || facts['当事人类型'] === undefined

/** What the public sees of one record: only the facts that the publication rule names, natural persons and numbers in running text masked. */
export function publishedFacts(definition: Procedure, facts: Readonly<Record<string, unknown>>): readonly (readonly [string, string])[] {
  return Object.entries(definition.publication?.shows ?? {}).flatMap(([name, how]) => {
    const value = facts[name]
    if (value === undefined || value === null || value === '') return []
    const text = Array.isArray(value) ? value.join('、') : String(value)
    return [[name, how === 'name' && isPerson(facts) ? maskName(text) : maskText(text)] as const]
  })
}

type Published = Pick<TracedRecord, 'row' | 'on'>

async function load(desk: Desk, figure: string, after?: string) {
  const organs = (await servingOrgans(desk)).map(({ id }) => id)
  return desk.cases.setting.ledger.trace(desk.tenant, { figure, organs, from: '1900-01-01', to: dateOf(desk.cases.setting.now()), limit: SIZE, ...(after ? { after } : {}) })
}

export const loadPublished = (desk: Desk, definition: Procedure, after?: string) => load(desk, publishedFigure(definition), after)

const shownText = (definition: Procedure, { row }: Published): string => [row.number, ...publishedFacts(definition, row.facts).map(([, text]) => text)].join(' ')

/** Published records in whose published words the text stands: a masked name cannot be found by its full form. */
async function search(desk: Desk, definition: Procedure, text: string): Promise<readonly Published[]> {
  const organs = (await servingOrgans(desk)).map(({ id }) => id)
  const { rows } = await desk.cases.setting.ledger.findCases(desk.tenant, { definition: definition.id, organs, text, limit: SEARCHED })
  return rows.flatMap((row) => row.contributions.filter(({ figure }) => figure === publishedFigure(definition)).map(({ on }) => ({ row, on })))
    .filter((record) => shownText(definition, record).includes(text)).slice(0, SIZE * 5)
}

interface Listing { readonly definition: Procedure; readonly names: readonly string[]; readonly organOf: ReadonlyMap<string, string>; readonly rows: readonly Published[] }

/** Of two columns that would bear one heading, the record's own stands, or the other is named otherwise. */
const DAY = '公开日期'
const numberHead = ({ names }: Listing): string => (names.includes('编号') ? '办理编号' : '编号')

const EASY = 16
/** Days, years and short numbers are not broken over lines. */
const isShort = (text: string): boolean => /^[\d-]{1,10}$/.test(text)
const short = (yes: boolean): Piece => yes && html` class="short"`

function rowMarkup(listing: Listing, { row, on }: Published): Markup {
  const { definition, names, organOf } = listing
  const facts = new Map(publishedFacts(definition, row.facts))
  const unitOf = (name: string): string => definition.actions[definition.publication?.by ?? '']?.asks?.[name]?.unitText ?? (/金额/.test(name) && facts.has(name) ? '元' : '')
  return html`<tr><td data-label="${numberHead(listing)}"${short(row.number.length <= EASY)}>${row.number}</td>${names.map((name) => html`<td data-label="${name}"${short(isShort(facts.get(name) ?? ''))}>${facts.has(name) ? `${facts.get(name) ?? ''}${unitOf(name)}` : '—'}</td>`)}<td data-label="作出机关">${organOf.get(row.organ) ?? ''}</td>${!names.includes(DAY) && html`<td data-label="${DAY}">${on}</td>`}</tr>`
}

const tableOf = (listing: Listing): Markup => html`<div class="scroll" tabindex="0" role="region" aria-label="公示列表"><table class="stack"><thead><tr><th scope="col">${numberHead(listing)}</th>${listing.names.map((name) => html`<th scope="col">${name}</th>`)}<th scope="col">作出机关</th>${!listing.names.includes(DAY) && html`<th scope="col">${DAY}</th>`}</tr></thead>
<tbody>${listing.rows.map((record) => rowMarkup(listing, record))}</tbody></table></div>`

/** Texts that run over lines are read one record after another: in columns nobody could. */
const articlesOf = ({ definition, organOf, rows }: Listing): Piece => rows.map(({ row, on }) => html`<article><h2>${organOf.get(row.organ) ?? ''}</h2><p class="muted">${row.number}　${on}公开</p>
<dl class="facts">${publishedFacts(definition, row.facts).map(([name, text]) => html`<dt>${name}</dt><dd>${text}</dd>`)}</dl></article>`)

function isRead({ opens, actions, publication }: Procedure): boolean {
  const asks = [opens, ...Object.values(actions)].map((action) => action.asks ?? {})
  return Object.keys(publication?.shows ?? {}).filter((name) => asks.some((fields) => fields[name]?.type === 'longText')).length > 1
}

/** What holds of this list: names of people are masked, decisions may be withdrawn. */
const saysOf = ({ publication }: Procedure): string => [
  ...(Object.values(publication?.shows ?? {}).includes('name') ? ['自然人姓名依法隐去'] : []), ...(publication?.withdrawnBy === undefined ? [] : ['决定被依法变更、撤销、确认违法或者确认无效的，三日内撤回并说明理由']),
].join('；')

const withdrawals = (rows: readonly Published[]): Piece => rows.length > 0 && html`<h2>撤回说明</h2><ul>${rows.map(({ row, on }) => html`<li>${row.number}，${formatChinese(on)}撤回公示：${maskText(String(row.facts['公开说明理由'] ?? '决定已经依法变更或者撤销'))}</li>`)}</ul>`

export interface ListQuery { readonly after?: string; readonly q?: string }

export async function publicityPage(desk: Desk, frame: Frame, definition: Procedure, { after, q }: ListQuery): Promise<string> {
  const text = q?.trim() ?? ''
  const listed = text === '' ? await loadPublished(desk, definition, after) : { rows: await search(desk, definition, text), next: null }
  const withdrawn = text === '' && !after ? (await load(desk, withdrawnFigure(definition))).rows : []
  const isFilled = (name: string): boolean => listed.rows.some(({ row }) => ![undefined, null, ''].includes(row.facts[name] as string | undefined | null))
  const names = Object.keys(definition.publication?.shows ?? {}).filter(isFilled)
  const organOf = new Map((await servingOrgans(desk)).map(({ id, name }) => [id, name]))
  const listing: Listing = { definition, names, organOf, rows: listed.rows }
  const path = `/publicity/${definition.id}`
  return page(frame, definition.publication?.title ?? definition.name, html`
${saysOf(definition) !== '' && html`<p class="muted">${saysOf(definition)}。</p>`}
<form method="get" action="${path}" class="search" role="search"><label for="q">编号、名称或者事由</label><input type="search" id="q" name="q" value="${text}" maxlength="50"><button>查找</button>${text && html`<a href="${path}">全部</a>`}</form>
${listed.rows.length === 0 ? html`<p class="empty">${text === '' ? '目前没有应当公示的决定。' : `没有找到含有“${text}”的公示内容。`}</p>` : isRead(definition) ? articlesOf(listing) : tableOf(listing)}
${(after || listed.next) && html`<nav class="pager" aria-label="翻页">${after && html`<a href="${path}">回到第一页</a>`}${listed.next && html`<a href="${path}?after=${encodeURIComponent(listed.next)}">下一页</a>`}</nav>`}${withdrawals(withdrawn)}`)
}

export function publicityIndexPage(desk: Desk, frame: Frame): string {
  const lists = publishedProcedures(desk)
  return page(frame, '执法公示', lists.length === 0 ? html`<p class="empty">目前没有公示栏目。</p>` : html`<ul class="cards">${lists.map(({ id, publication, name, purpose }) => html`<li><h2><a href="/publicity/${id}">${publication?.title ?? name}</a></h2><p>${purpose}</p></li>`)}</ul><p><a href="/publicity.rss">订阅更新（RSS）</a></p>`)
}
