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
<div class="handbook">${markdown(describeProcedure(definition))}</div>`)
}
