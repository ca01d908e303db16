import { dateOf } from '#core/calendar/plain-date.ts'
import { STATUS_LABEL } from '#core/engine/due.ts'
import type { Reason } from '#core/engine/case.ts'
import type { CaseOutcome } from '#cases/cases.ts'
import type { CaseDocument } from '#cases/issuing.ts'
import type { CaseFile } from '#cases/reading.ts'
import type { Desk } from '../desk.ts'
import { faultSummary, formFields, readAnswers, type Posted } from '../form.ts'
import { html, type Markup, type Piece } from '../html.ts'
import { page, type Frame } from '../page.ts'
import { VERBS } from '#core/engine/verbs.ts'

export function askCodePage(frame: Frame, says?: string): string {
  return page(frame, '办理查询', html`${says && html`<section class="faults" role="alert"><p>${says}</p></section>`}
<form method="get" action="/follow" class="sheet"><div class="field"><label for="code">查询码</label><p class="hint" id="h">提交时取得的十位字母和数字，不分大小写</p><input type="text" id="code" name="code" aria-describedby="h" autocomplete="off" maxlength="20"></div><button>查询</button></form>`)
}

/** The case of a follow-up code, or nothing: whether a code nearly fits is not told. */
export async function findFollowed(desk: Desk, code: string): Promise<CaseFile | undefined> {
  const wanted = code.trim().toUpperCase()
  const row = /^[2-9A-HJ-NP-Z]{10}$/.test(wanted) ? await desk.cases.setting.ledger.findByPublicCode(desk.tenant, wanted) : undefined
  return row && desk.reading.get({ kind: 'public', code: wanted }, desk.tenant, row.caseId)
}

/** Acts open to the person who follows the case now. */
const openActs = ({ possible, definition }: CaseFile): readonly string[] =>
  possible.filter(({ action, allowed }) => allowed && definition.actions[action]?.online).map(({ action }) => action)

const steps = ({ kase }: CaseFile): Markup => html`<ol class="steps">${kase.acts.filter(({ do: name }) => !VERBS[name]).map((act) => html`<li><strong>${act.do}</strong>　<time>${dateOf(act.on)}</time></li>`)}</ol>`

const clocks = ({ dues }: CaseFile): Piece => dues.filter(({ started, status }) => started !== null && status !== 'ended').map((due) => html`<details><summary>${due.name}：${due.due === null ? '停表' : `应于${due.due.replace('T', ' ')}前`}（${STATUS_LABEL[due.status]}）</summary><ul>${due.why.map((line) => html`<li>${line}</li>`)}<li>逾期后果：${due.lapse}</li></ul></details>`)

const papers = (documents: readonly CaseDocument[], code: string): Piece => {
  const files = documents.filter(({ external }) => external).flatMap(({ issued }) => issued)
  return files.length > 0 && html`<h2>文书</h2><ul>${files.map(({ name, number, on, files: [, pdf] }) => html`<li><a href="/follow/file?code=${code}&amp;hash=${pdf ?? ''}">《${name}》${number}</a>（${on}）</li>`)}</ul>`
}

export interface FollowedView { readonly file: CaseFile; readonly code: string; readonly documents: readonly CaseDocument[]; readonly key: string; readonly tried?: string; readonly posted?: Posted; readonly reasons?: readonly Reason[] }

/** Where the case stands, what limits run and why, and what the person can do. */
export function followPage(frame: Frame, view: FollowedView): string {
  const { file, code, documents, key, posted = {}, reasons = [] } = view
  return page(frame, '办理情况', html`<dl class="facts"><dt>编号</dt><dd>${file.row.number}</dd><dt>事项</dt><dd>${file.definition.name}</dd><dt>当前状态</dt><dd>${file.kase.state}</dd></dl>
${faultSummary(reasons)}<h2>办理经过</h2>${steps(file)}<h2>办理期限</h2>${clocks(file)}${papers(documents, code)}
${openActs(file).map((name) => html`<h2>${name}</h2><form method="post" action="/follow" class="sheet"><input type="hidden" name="code" value="${code}"><input type="hidden" name="do" value="${name}"><input type="hidden" name="key" value="${key}-${name}">
${formFields(file.definition.actions[name]?.asks ?? {}, view.tried === name ? posted : {}, view.tried === name ? reasons : [])}<button>${name}</button></form>`)}`)
}

export const takeFollowedAct = (desk: Desk, file: CaseFile, code: string, name: string, posted: Posted): Promise<CaseOutcome> =>
  desk.cases.act({ kind: 'public', code: code.trim().toUpperCase() }, {
    tenant: desk.tenant, caseId: file.row.caseId, do: name, answers: readAnswers(file.definition.actions[name]?.asks ?? {}, posted), key: String(posted['key'] ?? ''),
  })
