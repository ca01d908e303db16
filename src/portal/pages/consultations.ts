import { consultedFigure, isConsulting, lastDayOf } from '#cases/consultation.ts'
import type { CaseOutcome } from '#cases/request.ts'
import { dateOf, formatChinese } from '#core/calendar/plain-date.ts'
import type { Case, Reason } from '#core/engine/case.ts'
import { onlineAsks } from '#core/engine/online.ts'
import { sayCitation } from '#core/vocabulary/cite.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { maskText } from '#documents/mask.ts'
import { servingOrgans, type Desk } from '../desk.ts'
import { faultSummary, formFields, readAnswers, type Posted } from '../form.ts'
import { html, type Markup, type Piece } from '../html.ts'
import { page, type Frame } from '../page.ts'

/** As many drafts of one kind as are listed, newest first. */
const MOST = 100

/** A draft that is or was before the public. */
export interface Consulted { readonly definition: Procedure; readonly caseId: string; readonly organ: string; readonly kase: Case; readonly isOpen: boolean }

const consultedProcedures = (desk: Desk): readonly Procedure[] => desk.cases.setting.catalogue.procedures.filter(({ consultation }) => consultation)

async function load(desk: Desk, caseId: string): Promise<Consulted | undefined> {
  const found = await desk.cases.load(desk.tenant, caseId)
  if (!found?.definition.consultation) return undefined
  const { definition, kase } = found
  const { consultation } = definition
  const organ = (await servingOrgans(desk)).find(({ id }) => id === kase.organ)?.name
  if (organ === undefined || kase.void || !kase.acts.some((act) => act.do === consultation?.by)) return undefined
  return { definition, caseId, organ, kase, isOpen: isConsulting(definition, kase, dateOf(desk.cases.setting.now())) }
}

/** A draft by its case; nothing for a case that was never put before the public. */
export const findConsulted = load

async function list(desk: Desk): Promise<readonly Consulted[]> {
  const organs = (await servingOrgans(desk)).map(({ id }) => id)
  const today = dateOf(desk.cases.setting.now())
  const pages = await Promise.all(consultedProcedures(desk).map((definition) => desk.cases.setting.ledger.trace(desk.tenant, { figure: consultedFigure(definition), organs, from: '1900-01-01', to: today, limit: MOST })))
  const found = await Promise.all(pages.flatMap(({ rows }) => rows.map(({ row }) => load(desk, row.caseId))))
  return found.filter((one) => one !== undefined)
}

const titleOf = ({ definition, kase }: Consulted): string => maskText(definition.titledBy.map((name) => kase.facts[name]).filter((value) => value !== undefined).map(String).join(' '))

const entry = (one: Consulted): Markup => html`<li><h3><a href="/consultations/${encodeURIComponent(one.caseId)}">${titleOf(one)}</a></h3><p>${one.organ}　截止${formatChinese(lastDayOf(one.definition, one.kase.facts))}</p></li>`

export async function consultationsPage(desk: Desk, frame: Frame): Promise<string> {
  const all = await list(desk)
  const [open, closed] = [all.filter(({ isOpen }) => isOpen), all.filter(({ isOpen }) => !isOpen)]
  return page(frame, '征求意见', html`<p>行政决策和规范性文件的草案在这里公开征求意见，人人可以提出，不需要注册；期满后公布采纳情况和理由。</p>
<h2>正在征求意见</h2>${open.length === 0 ? html`<p class="empty">目前没有正在征求意见的草案。</p>` : html`<ul class="cards">${open.map(entry)}</ul>`}
${closed.length > 0 && html`<h2>已经期满</h2><ul class="cards">${closed.map(entry)}</ul>`}`)
}

function facts({ definition, kase }: Consulted, names: readonly string[]): Piece {
  const shown = names.flatMap((name) => { const value = kase.facts[name]; return value === undefined || value === '' ? [] : [[name, Array.isArray(value) ? value.join('、') : String(value)] as const] })
  const unitOf = (name: string): string => Object.values(definition.actions).find(({ asks }) => asks?.[name])?.asks?.[name]?.unitText ?? ''
  return shown.length > 0 && html`<dl class="facts">${shown.map(([name, text]) => html`<dt>${name}</dt><dd>${maskText(text)}${unitOf(name)}</dd>`)}</dl>`
}

/** The hash of the text, where the case holds one as a file. */
export const textOf = ({ definition: { consultation }, kase }: Consulted): string | undefined => {
  const value = consultation?.text === undefined ? undefined : kase.facts[consultation.text]
  return typeof value === 'string' ? value : undefined
}

export interface Given { readonly key: string; readonly posted?: Posted; readonly reasons?: readonly Reason[]; readonly taken?: boolean }

/** One draft: what it says, until when, the form while it is open, and afterwards what became of the opinions. */
export function consultationPage(frame: Frame, one: Consulted, { key, posted = {}, reasons = [], taken = false }: Given): string {
  const { definition, kase, isOpen } = one
  const { consultation } = definition
  const path = `/consultations/${encodeURIComponent(one.caseId)}`
  const action = definition.actions[consultation?.takes ?? '']
  const last = formatChinese(lastDayOf(definition, kase.facts))
  const told = facts(one, consultation?.tells ?? [])
  return page(frame, titleOf(one), html`${taken && html`<div class="good" role="status"><p>您的意见已经收到，将与其他意见一并研究，期满后在本页公布采纳情况。</p></div>`}${faultSummary(reasons)}
<p>${one.organ}　${isOpen ? html`征求意见至<strong>${last}</strong>（含当日）` : `征求意见已于${last}期满`}</p>${facts(one, consultation?.shows ?? [])}
${textOf(one) !== undefined && html`<p><a href="${path}/text">下载草案文本</a></p>`}
${told ? html`<h2>意见采纳情况</h2>${told}` : !isOpen && html`<p class="empty">采纳情况尚未公布。</p>`}
${isOpen && action && html`<h2>提出意见</h2><form method="post" class="sheet" action="${path}" novalidate><input type="hidden" name="key" value="${key}">${formFields(onlineAsks(action), posted, reasons)}
<p class="muted">依据：${sayCitation(action.basis)}。姓名、电话可以不填；填写的单独保存，只用于核实和回复意见。</p><button>提交意见</button></form>`}`, { refused: reasons.length > 0 })
}

export function giveOpinion(desk: Desk, { definition, caseId }: Consulted, posted: Posted, key: string): Promise<CaseOutcome> {
  const takes = definition.consultation?.takes ?? ''
  const action = definition.actions[takes]
  return desk.cases.act({ kind: 'public' }, { tenant: desk.tenant, caseId, do: takes, answers: readAnswers(action ? onlineAsks(action) : {}, posted), key })
}
