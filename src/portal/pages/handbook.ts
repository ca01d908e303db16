import { describeProcedure } from '#core/review/describe.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import type { Desk } from '../desk.ts'
import { html } from '../html.ts'
import { markdown } from '../markdown.ts'
import { page, type Frame } from '../page.ts'

/** All procedures by field: who handles what, in which steps, within which time, by which article. */
export function handbookIndexPage(desk: Desk, frame: Frame): string {
  const groups = Map.groupBy(desk.cases.setting.catalogue.procedures, ({ field }) => field)
  return page(frame, '办事指南', html`<p>系统按以下指南办理每一件事：缺少法定步骤的，系统不予办理，并指出依据。</p>${[...groups].map(([field, definitions]) =>
    html`<h2>${field}</h2><ul class="cards">${definitions.map(({ id, name, purpose }) => html`<li><h3><a href="/handbook/${id}">${name}</a></h3><p>${purpose}</p></li>`)}</ul>`)}`)
}

export function handbookPage(frame: Frame, definition: Procedure): string {
  return page(frame, `${definition.name}办事指南`, html`${definition.opens.online && html`<p><a class="button" href="/apply/${definition.id}">网上提出</a></p>`}
<p><a href="/handbook/${definition.id}/drawing.svg">查看流程图</a></p><div class="scroll" tabindex="0" role="region" aria-label="流程图"><img class="drawing" src="/handbook/${definition.id}/drawing.svg" alt="${definition.name}流程图，文字说明见下"></div>
<div class="handbook">${markdown(describeProcedure(definition, 'handling'))}</div>
<p><a href="/handbook/${definition.id}/rules">禁止事项、待核实的参数和指标口径</a></p>`)
}

/** What the system never lets happen, what is still to be verified, and how the figures of the annual report are counted: a page of its own, so that each stays small. */
export function handbookRulesPage(frame: Frame, definition: Procedure): string {
  return page(frame, `${definition.name}禁止事项和指标口径`, html`<p><a href="/handbook/${definition.id}">返回${definition.name}办事指南</a></p>
<div class="handbook">${markdown(describeProcedure(definition, 'accounting'))}</div>`)
}
