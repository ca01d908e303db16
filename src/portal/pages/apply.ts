import type { CaseOutcome } from '#cases/cases.ts'
import type { Reason } from '#core/engine/case.ts'
import { sayCitation } from '#core/vocabulary/cite.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { onlineMatters, servingOrgans, type Desk } from '../desk.ts'
import { faultSummary, formFields, readAnswers, type Posted } from '../form.ts'
import { html } from '../html.ts'
import { page, type Frame } from '../page.ts'

export function applyPage(desk: Desk, frame: Frame): string {
  return page(frame, '我要申请', html`<ul class="cards">${onlineMatters(desk).map(({ id, name, purpose, opens }) =>
    html`<li><h3><a href="/apply/${id}">${name}</a></h3><p>${purpose}</p><p class="muted">依据：${sayCitation(opens.basis)}</p></li>`)}</ul>`)
}

/** The form of one matter; `posted` and `reasons` bring back what was typed and what is wrong with it. */
export async function formPage(desk: Desk, frame: Frame, definition: Procedure, key: string, posted: Posted = {}, reasons: readonly Reason[] = []): Promise<string> {
  const organs = await servingOrgans(desk)
  const { opens } = definition
  return page(frame, definition.name, html`<p>${definition.purpose}</p>${faultSummary(reasons)}
<form method="post" class="sheet" action="/apply/${definition.id}"><input type="hidden" name="key" value="${key}">
<div class="field"><label for="organ">向哪个机关提出</label><select id="organ" name="organ">${organs.map(({ id, name }) => html`<option value="${id}"${posted['organ'] === id && html` selected`}>${name}</option>`)}</select></div>
${formFields(opens.asks ?? {}, posted, reasons)}
<p class="muted">依据：${sayCitation(opens.basis)}。您填写的个人信息单独保存，仅供办理本事项使用，工作人员查看须注明理由并留痕。</p><button>提交</button></form>`)
}

export const submit = (desk: Desk, definition: Procedure, posted: Posted): Promise<CaseOutcome> =>
  desk.cases.open({ kind: 'public' }, {
    tenant: desk.tenant, organ: String(posted['organ'] ?? ''), definition: definition.id,
    answers: readAnswers(definition.opens.asks ?? {}, posted), key: String(posted['key'] ?? ''),
  })

/** After submission: the number, the code to follow by, and what happens next with its limit. */
export function receivedPage(frame: Frame, definition: Procedure, number: string, code: string | null): string {
  return page(frame, '已经收到', html`<div class="good"><p>您的“${definition.name}”已经收到，编号：<strong>${number}</strong></p>
${code && html`<p>查询码（请记下，凭此查询和补充材料）：</p><p class="code">${code}</p>`}</div>
${code && html`<p><a class="button" href="/follow?code=${code}">查看办理情况和期限</a></p>`}
<h2>接下来</h2><ul>${Object.entries(definition.deadlines ?? {}).filter(([, { whose }]) => (whose ?? '机关') === '机关').slice(0, 6).map(([name, rule]) => html`<li>${name}：逾期的，${rule.lapse}（${sayCitation(rule.basis)}）</li>`)}</ul>`)
}
