import { checkAnswers } from '#core/engine/answers.ts'
import type { Act, Facts, Reason } from '#core/engine/case.ts'
import { NO_WORLD } from '#core/engine/evaluate.ts'
import { VERBS } from '#core/engine/verbs.ts'
import { answer, not, type Condition } from '#core/vocabulary/condition.ts'
import { date, longText, moment, text, yesNo, type Field, type Fields } from '#core/vocabulary/field.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { isBlank, type Facts as DocumentFacts } from '#documents/facts.ts'
import type { RequiredField } from '#documents/implied.ts'
import { allFields } from './project.ts'

/** 文书补充填写: what a document must state and the case holds nowhere is answered when it is issued, and recorded with the issue. */

export const ISSUE_ACT = '制发文书'

/** What the system itself records of an issue: never a field of the document. */
const OWN: Fields = VERBS[ISSUE_ACT]?.asks ?? {}

const PERSONAL = /住所|住址|地址|送达地点|身份证号|电话|联系方式|账号|被询问人|陈述申辩人|受送达人|问答内容/

/** A question that no act asks, by what its name says. */
function fieldNamed(name: string): Field {
  if (name.startsWith('是否')) return yesNo()
  const kind = name.endsWith('时间') ? moment() : name.endsWith('日期') ? date() : /内容|情况|理由|建议|意见|事实|清单|材料|文件|事由/.test(name) ? longText() : text()
  return PERSONAL.test(name) ? kind.personal() : kind
}

/** The question behind a field of a document: the definition's own, under its name or that of the party's, else one by its name. Always to be answered. */
export function supplementField(definition: Procedure, name: string): Field {
  const asked = allFields(definition)
  const own = [name, `当事人${name}`, `申请人${name}`].map((one) => asked[one]).find((field) => field !== undefined && !['file', 'caseNumber'].includes(field.type))
  const { isOptional: _, askedWhen: __, ...field } = own ?? fieldNamed(name)
  return field
}

export const supplementFields = (definition: Procedure, names: readonly string[]): Fields =>
  Object.fromEntries(names.filter((name) => !Object.hasOwn(OWN, name)).map((name) => [name, supplementField(definition, name)]))

function conditionOf({ field, operator, values }: NonNullable<RequiredField['when']>): Condition {
  if (operator === 'not' || operator === 'blank') return not(answer(field).filled())
  if (operator === '!=') return not(answer(field).oneOf(...values))
  return operator === '=' ? answer(field).oneOf(...values) : answer(field).filled()
}

/** The questions of a form: those that are put in any case, and those that one of them gives cause to put and the facts do not answer. */
export function supplementForm(definition: Procedure, required: readonly RequiredField[], asks: Fields, facts: DocumentFacts): Fields {
  const caused = required.flatMap(({ field, when }) => {
    if (!when || Object.hasOwn(asks, field) || !Object.hasOwn(asks, when.field) || !isBlank(facts[field])) return []
    return [[field, { ...supplementField(definition, field), askedWhen: conditionOf(when) }] as const]
  })
  return { ...asks, ...Object.fromEntries(caused) }
}

/** What was filled in when documents of a case were issued, the latest answer to each: for all of them, and for one. */
export function supplemented(acts: readonly Act[], document?: string): Facts {
  const issues = acts.filter((act) => act.do === ISSUE_ACT && (document === undefined || act.answers['文书名称'] === document))
  return Object.fromEntries(issues.flatMap(({ answers }) => Object.entries(answers).filter(([name]) => !Object.hasOwn(OWN, name))))
}

const isEmpty = (value: unknown): boolean => value === undefined || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0)

/** Everything wrong with what is filled in: fields that are not to be filled in, empty and malformed ones. */
export function checkSupplement(document: string, fields: Fields, given: Facts): readonly Reason[] {
  const names = Object.keys(given)
  const strange = names.filter((name) => !Object.hasOwn(fields, name))
  const empty = names.filter((name) => Object.hasOwn(fields, name) && isEmpty(given[name]))
  const rest = Object.fromEntries(Object.entries(given).filter(([name]) => !strange.includes(name) && !empty.includes(name)))
  const view = { state: '', answer: () => undefined, mayAnswer: () => false, done: () => false, doneSince: () => false, ...NO_WORLD }
  return [
    ...strange.map((name) => reason('unknown-answer', name, `制发《${document}》不补充填写“${name}”；可补充填写：${Object.keys(fields).join('、') || '无'}`)),
    ...empty.map((name) => reason('missing-answer', name, `补充填写的“${name}”没有内容，请填写`)),
    ...checkAnswers(Object.fromEntries(Object.entries(fields).filter(([name]) => Object.hasOwn(rest, name))), rest, view),
  ]
}

const reason = (code: string, field: string, says: string): Reason => ({ code, says, basis: null, missing: [field] })
