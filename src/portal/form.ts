import type { Facts, Reason, Value } from '#core/engine/case.ts'
import { NO_WORLD, evaluate, type View } from '#core/engine/evaluate.ts'
import { sayCondition } from '#core/engine/say.ts'
import type { Field, Fields } from '#core/vocabulary/field.ts'
import { html, type Markup, type Piece } from './html.ts'

/** What a posted form holds: several values of one name arrive as an array. */
export type Posted = Readonly<Record<string, string | readonly string[]>>

const one = (value: string | readonly string[] | undefined): string => (Array.isArray(value) ? value[0] ?? '' : (value as string | undefined) ?? '').trim()
const many = (value: string | readonly string[] | undefined): readonly string[] =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value as string]).map((item) => item.trim()).filter(Boolean)

function readValue(field: Field, posted: string | readonly string[] | undefined): Value {
  switch (field.type) {
    case 'choices': return many(posted)
    case 'people': return one(posted).split(/[、,，\s]+/).filter(Boolean)
    case 'whole': case 'money': { const text = one(posted); return text === '' || Number.isNaN(Number(text)) ? text : Number(text) }
    default: return one(posted)
  }
}

const answersOnly = (answers: Facts): View => ({
  state: '', answer: (field) => answers[field], mayAnswer: () => false, done: () => false, doneSince: () => false, ...NO_WORLD,
})

/** The answers of a form. Questions whose condition does not hold were shown all the same (no script): what stands there is left out. */
export function readAnswers(fields: Fields, posted: Posted): Facts {
  const all = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, readValue(field, posted[name])]))
  const view = answersOnly(Object.fromEntries(Object.entries(all).filter(([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0))))
  return Object.fromEntries(Object.entries(all).filter(([name, value]) => {
    const condition = fields[name]?.askedWhen
    const empty = value === '' || (Array.isArray(value) && value.length === 0)
    return !empty && (!condition || evaluate(condition, view) === true)
  }))
}

interface Shown { readonly id: string; readonly name: string; readonly field: Field; readonly posted: Posted; readonly described: Markup }

function control({ id, name, field, posted, described }: Shown): Markup {
  const value = one(posted[name])
  const common = html`id="${id}" name="${name}"${described}`
  switch (field.type) {
    case 'longText': return html`<textarea ${common} maxlength="4000">${value}</textarea>`
    case 'choice': return html`<select ${common}><option value="">请选择</option>${(field.options ?? []).map((option) => html`<option${option === value && html` selected`}>${option}</option>`)}</select>`
    case 'whole': case 'money': return html`<input type="number" ${common} value="${value}" step="${field.type === 'money' ? '0.01' : '1'}">`
    case 'date': return html`<input type="date" ${common} value="${value}">`
    case 'moment': return html`<input type="datetime-local" ${common} value="${value}">`
    default: return field.checks === 'phone'
      ? html`<input type="tel" ${common} value="${value}" maxlength="20" autocomplete="tel">`
      : html`<input type="text" ${common} value="${value}" maxlength="500">`
  }
}

function box({ id, name, field, posted, described }: Shown, type: 'radio' | 'checkbox'): Markup {
  const chosen = many(posted[name])
  return html`${(field.options ?? []).map((option, index) => html`<label><input type="${type}" id="${index === 0 ? id : `${id}-${index}`}" name="${name}" value="${option}"${chosen.includes(option) && html` checked`}${described}> ${option}</label>`)}`
}

/** The id of a question's first input: the summary of faults leads there. */
const idOf = (name: string): string => `f-${name}`

function fieldMarkup(name: string, field: Field, posted: Posted, faults: ReadonlyMap<string, string>): Markup {
  const id = idOf(name)
  const fault = faults.get(name)
  const hint = [field.hintText, field.unitText && `单位：${field.unitText}`, field.askedWhen && `仅当${sayCondition(field.askedWhen)}时填写`].filter(Boolean).join('；')
  const ids = [hint && `${id}-h`, fault && `${id}-e`].filter(Boolean).join(' ')
  const described = html`${ids && html` aria-describedby="${ids}"`}${fault && html` aria-invalid="true"`}`
  const shown: Shown = { id, name, field, posted, described }
  const notes: Piece = [hint && html`<p class="hint" id="${id}-h">${hint}</p>`, fault && html`<p class="fault" id="${id}-e">${fault}</p>`]
  const label = html`${name}${(field.isOptional || field.askedWhen) && html`<span class="optional">（选填）</span>`}`
  if (field.type === 'yesNo' || field.type === 'choices') {
    return html`<fieldset class="field"><legend>${label}</legend>${notes}${box(shown, field.type === 'yesNo' ? 'radio' : 'checkbox')}</fieldset>`
  }
  return html`<div class="field"><label for="${id}">${label}</label>${notes}${control(shown)}</div>`
}

/** The questions of an act as form fields, what was typed kept, each fault beside its question. */
export function formFields(fields: Fields, posted: Posted, reasons: readonly Reason[]): Markup {
  const faults = new Map(reasons.flatMap(({ says, missing }) => (missing ?? []).map((field) => [field, says] as const)))
  return html`${Object.entries(fields).map(([name, field]) => fieldMarkup(name, field, posted, faults))}`
}

const leadingTo = (missing: readonly string[] | undefined, says: string): Piece =>
  (missing?.[0] === undefined ? says : html`<a href="#${missing[0] === 'organ' ? 'organ' : idOf(missing[0])}">${says}</a>`)

/** Everything that stands against it, at the top of the page: each leads to its question and names its article. */
export const faultSummary = (reasons: readonly Reason[]): Piece => reasons.length > 0 && html`<section class="faults" role="alert" aria-labelledby="faults"><h2 id="faults">未能提交，您填写的内容已保留</h2>
<ul>${reasons.map(({ says, basis, missing }) => html`<li>${leadingTo(missing, says)}${basis && html`<span class="muted">（${basis}）</span>`}</li>`)}</ul></section>`
