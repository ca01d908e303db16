import { dateOf, formatChinese } from '#core/calendar/plain-date.ts'
import { STATUS_LABEL, type Due } from '#core/engine/due.ts'
import type { Reason } from '#core/engine/case.ts'
import { onlineAsks } from '#core/engine/online.ts'
import { isStruck } from '#core/engine/fold.ts'
import { VERBS } from '#core/engine/verbs.ts'
import type { CaseOutcome } from '#cases/request.ts'
import type { CaseDocument } from '#cases/issuing.ts'
import type { CaseFile } from '#cases/reading.ts'
import type { Desk } from '../desk.ts'
import { faultSummary, formFields, readAnswers, type Posted } from '../form.ts'
import { html, type Markup, type Piece } from '../html.ts'
import { page, type Frame } from '../page.ts'

export const NO_CODE = '没有查到这个查询码，请核对后重新输入'

/** The one field by which a case is found; `typed` comes back when nothing was found. */
export const codeForm = (typed = '', fault?: string): Markup => html`<form method="get" action="/follow" class="sheet"><div class="field"><label for="code">查询码</label><p class="hint" id="code-h">提交时取得的十位字母和数字，不分大小写</p>
${fault && html`<p class="fault" id="code-e">${fault}</p>`}<input type="text" id="code" name="code" value="${typed}" aria-describedby="code-h${fault && ' code-e'}"${fault && html` aria-invalid="true"`} autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="20"></div><button>查询</button></form>`

export function askCodePage(frame: Frame, typed?: string, fault?: string): string {
  return page(frame, '办理查询', html`${fault && faultSummary([{ code: 'no-case', says: fault, basis: null }])}<p>凭提交时取得的查询码，查看办到哪一步、各项期限和文书，补充材料、申请复查、评价。</p>${codeForm(typed, fault)}`, { refused: fault !== undefined })
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

const steps = ({ kase }: CaseFile): Markup => html`<ol class="steps">${kase.acts.filter((act) => !Object.hasOwn(VERBS, act.do) && !isStruck(act)).map((act) => html`<li><strong>${act.do}</strong>　<time datetime="${dateOf(act.on)}">${formatChinese(dateOf(act.on))}</time></li>`)}</ol>`

const lastDay = ({ due, status }: Due): string => (due === null ? (status === 'paused' ? '暂停计算' : '尚未确定') : `最迟至${formatChinese(dateOf(due))}${due.length > 10 ? due.slice(11) : ''}`)

const clock = (due: Due): Markup => html`<details><summary>${due.name}：${lastDay(due)}（${STATUS_LABEL[due.status]}）</summary><ul>${due.why.map((line) => html`<li>${line}</li>`)}<li>逾期后果：${due.lapse}</li></ul></details>`

const clocks = ({ dues }: CaseFile): Piece => {
  const running = dues.filter(({ started, status }) => started !== null && status !== 'ended')
  return running.length > 0 && html`<h2>办理期限</h2><p class="muted">点开可以看到为什么是这一天。</p>${running.map(clock)}`
}

const papers = (documents: readonly CaseDocument[], code: string): Piece => {
  const files = documents.filter(({ external }) => external).flatMap(({ issued }) => issued)
  return files.length > 0 && html`<h2>文书</h2><ul>${files.map(({ name, number, on, files: [, pdf] }) => html`<li><a href="/follow/file?code=${code}&amp;hash=${pdf ?? ''}">《${name}》${number}</a>（PDF，${formatChinese(on)}）</li>`)}</ul>`
}

export interface FollowedView { readonly file: CaseFile; readonly code: string; readonly documents: readonly CaseDocument[]; readonly key: string; readonly tried?: string; readonly posted?: Posted; readonly reasons?: readonly Reason[] }

function actForm({ file, code, key, tried, posted = {}, reasons = [] }: FollowedView, name: string): Markup {
  const action = file.definition.actions[name]
  const mine = tried === name
  return html`<section class="act"><h2>${name}</h2><form method="post" action="/follow" class="sheet" novalidate><input type="hidden" name="code" value="${code}"><input type="hidden" name="do" value="${name}"><input type="hidden" name="key" value="${key}-${name}">
${formFields(action ? onlineAsks(action) : {}, mine ? posted : {}, mine ? reasons : [])}<button>提交“${name}”</button></form></section>`
}

/** Where the case stands, what limits run and why, and what the person can do. */
export function followPage(frame: Frame, view: FollowedView): string {
  const { file, code, documents, reasons = [] } = view
  return page(frame, '办理情况', html`${faultSummary(reasons)}<dl class="facts"><dt>编号</dt><dd>${file.row.number}</dd><dt>事项</dt><dd>${file.definition.name}</dd><dt>当前状态</dt><dd><strong>${file.kase.state}</strong>${file.definition.states[file.kase.state]?.says && html`（${file.definition.states[file.kase.state]?.says}）`}</dd><dt>收到日期</dt><dd>${formatChinese(file.row.openedOn)}</dd></dl>
<h2>办理经过</h2>${steps(file)}${clocks(file)}${papers(documents, code)}${openActs(file).map((name) => actForm(view, name))}`, { refused: reasons.length > 0 })
}

export function takeFollowedAct(desk: Desk, file: CaseFile, code: string, name: string, posted: Posted): Promise<CaseOutcome> {
  const action = Object.hasOwn(file.definition.actions, name) ? file.definition.actions[name] : undefined
  return desk.cases.act({ kind: 'public', code: code.trim().toUpperCase() }, {
    tenant: desk.tenant, caseId: file.row.caseId, do: name, answers: readAnswers(action ? onlineAsks(action) : {}, posted), key: String(posted['key'] ?? ''),
  })
}
