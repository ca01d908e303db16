import type { CaseOutcome } from '#cases/request.ts'
import type { CaseFile } from '#cases/reading.ts'
import { formatChinese } from '#core/calendar/plain-date.ts'
import type { Reason } from '#core/engine/case.ts'
import { onlineAsks } from '#core/engine/online.ts'
import { sayCitation } from '#core/vocabulary/cite.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { invitation, onlineMatters, servingOrgans, type Desk } from '../desk.ts'
import { faultSummary, formFields, readAnswers, type Posted } from '../form.ts'
import { html } from '../html.ts'
import { page, type Frame } from '../page.ts'

export function applyPage(desk: Desk, frame: Frame): string {
  return page(frame, '我要办事', html`<p>以下事项可以在网上提出，不需要注册。提交后取得查询码，凭码随时查看办到哪一步、依法应当何时办结。</p><ul class="cards">${onlineMatters(desk).map((definition) => [definition, invitation(definition)] as const).map(([{ id, name, opens }, shown]) =>
    html`<li><h2><a href="/apply/${id}">${shown.name}</a></h2><p>${shown.says}</p><p class="muted">依据：${sayCitation(opens.basis)}</p><p><a href="/handbook/${id}">${name}办事指南</a></p></li>`)}</ul>`)
}

/** The form of one matter; `posted` and `reasons` bring back what was typed and what is wrong with it. */
export async function formPage(desk: Desk, frame: Frame, definition: Procedure, key: string, posted: Posted = {}, reasons: readonly Reason[] = []): Promise<string> {
  const organs = await servingOrgans(desk)
  const { opens } = definition
  const { name, says } = invitation(definition)
  return page(frame, name, html`<p>${says}</p>${faultSummary(reasons)}
<form method="post" class="sheet" action="/apply/${definition.id}" novalidate><input type="hidden" name="key" value="${key}">
<div class="field"><label for="organ">向哪个机关提出</label><select id="organ" name="organ">${organs.length !== 1 && html`<option value="">请选择</option>`}${organs.map(({ id, name }) => html`<option value="${id}"${posted['organ'] === id && html` selected`}>${name}</option>`)}</select></div>
${formFields(onlineAsks(opens), posted, reasons)}
<p class="muted">依据：${sayCitation(opens.basis)}。姓名以外的证件号码、住所、电话等个人信息单独保存，只用于办理本事项；工作人员查看须写明理由并留下记录。</p><button>提交</button></form>`, { refused: reasons.length > 0 })
}

export const submit = (desk: Desk, definition: Procedure, posted: Posted, key: string): Promise<CaseOutcome> =>
  desk.cases.open({ kind: 'public' }, {
    tenant: desk.tenant, organ: String(posted['organ'] ?? ''), definition: definition.id, answers: readAnswers(onlineAsks(definition.opens), posted), key,
  })

/** After submission: the number, the code to follow by, and the days by which what must happen. */
export function receivedPage(frame: Frame, { definition, row, dues, kase }: CaseFile, code: string): string {
  const note = definition.states[kase.state]?.says
  const clocks = dues.filter(({ whose, due, status }) => whose === '机关' && due !== null && status === 'running')
  return page(frame, '已经收到', html`<div class="good"><p>您提交的“${definition.name}”已经收到，编号：<strong>${row.number}</strong></p>
<p>查询码（请抄下或者截屏保存，凭此查询和补充材料；遗失的，请持有效证件到受理机关查询）：</p><p class="code">${code}</p></div>
<p><a class="button" href="/follow?code=${code}">查看办理情况</a></p>
<h2>接下来</h2><p>现在的状态：<strong>${kase.state}</strong>${note && `。${note}`}</p>${clocks.length > 0 ? html`<ul>${clocks.map(({ name, due, lapse, basis }) => html`<li>${name}：最迟至<strong>${formatChinese(due?.slice(0, 10) ?? '')}</strong>。逾期的，${lapse}。<span class="muted">${basis}</span></li>`)}</ul>` : html`<p>受理机关将依法办理，办理情况以本平台显示为准。</p>`}`)
}

/** For a matter that is not followed by a code. */
export const takenPage = (frame: Frame): string => page(frame, '已经收到', html`<div class="good"><p>您提交的内容已经收到，受理机关将依法办理。</p></div><p><a href="/">返回首页</a></p>`)
