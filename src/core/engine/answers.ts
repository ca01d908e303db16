import { isMoment, isPlainDate } from '../calendar/plain-date.ts'
import type { Field, Fields } from '../vocabulary/field.ts'
import { checkFormat } from './formats.ts'
import { evaluate, type View } from './evaluate.ts'
import type { Facts, Reason, Value } from './case.ts'

const bad = (field: string, says: string): Reason => ({ code: 'bad-answer', says: `“${field}”${says}`, basis: null, missing: [field] })

function checkNumber(name: string, field: Field, value: Value): string | undefined {
  const [places, unit] = [field.type === 'money' ? 2 : 0, field.unitText ?? '']
  const scaled = typeof value === 'number' ? value * 10 ** places : Number.NaN
  if (!Number.isFinite(scaled) || Math.abs(scaled - Math.round(scaled)) > 1e-6) {
    return `${field.type === 'money' ? '应为金额（元，最多两位小数）' : `应为整数${unit === '' ? '' : `（单位：${unit}）`}`}，只填数字，收到的是“${String(value)}”`
  }
  if (field.min !== undefined && Number(value) < field.min) return `不得小于${field.min}${unit}`
  if (field.max !== undefined && Number(value) > field.max) return `不得大于${field.max}${unit}`
  return undefined
}

function checkPeople(field: Field, value: Value): string | undefined {
  if (!Array.isArray(value) || value.some((item) => typeof item !== 'string')) return '应为人员名单'
  if (new Set(value).size !== value.length) return '同一人重复填写'
  if (field.min !== undefined && value.length < field.min) return `不得少于${field.min}人`
  if (field.max !== undefined && value.length > field.max) return `不得多于${field.max}人`
  return undefined
}

function checkValue(name: string, field: Field, value: Value): string | undefined {
  switch (field.type) {
    case 'whole': case 'money': return checkNumber(name, field, value)
    case 'date': return isPlainDate(String(value)) ? undefined : `应为日期（如2026-03-01），收到的是“${String(value)}”`
    case 'moment': return isMoment(String(value)) ? undefined : `应为日期和时分（如2026-03-01T15:00），收到的是“${String(value)}”`
    case 'yesNo': case 'choice':
      return field.options?.includes(String(value)) ? undefined : `只能填：${(field.options ?? []).join('、')}`
    case 'choices': {
      const items = Array.isArray(value) ? value : [value]
      return items.every((item) => field.options?.includes(String(item))) ? undefined : `只能选：${(field.options ?? []).join('、')}`
    }
    case 'people': return checkPeople(field, value)
    case 'file': return Array.isArray(value) ? undefined : '应为附件'
    default: return typeof value === 'string' ? checkFormat(field.checks, value) : '应为文字'
  }
}

const isEmpty = (value: Value | undefined): boolean => value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** Whether the question is put at all: its `when` holds (or cannot be told yet). */
export const isAsked = (field: Field, view: View): boolean => !field.askedWhen || evaluate(field.askedWhen, view) !== false

/**
 * Checks the answers of one act against its questions: missing, unknown, malformed — all of them, in the order of the questions.
 */
export function checkAnswers(fields: Fields, answers: Facts, view: View): readonly Reason[] {
  const reasons: Reason[] = []
  for (const [name, field] of Object.entries(fields)) {
    const value = answers[name]
    const asked = !field.askedWhen || evaluate(field.askedWhen, view) === true
    if (isEmpty(value)) {
      if (asked && !field.isOptional) reasons.push({ code: 'missing-answer', says: `缺少“${name}”，请补填`, basis: null, missing: [name] })
      continue
    }
    const fault = value === undefined ? undefined : checkValue(name, field, value)
    if (fault) reasons.push(bad(name, fault))
  }
  const unknown = Object.keys(answers).filter((name) => !Object.hasOwn(fields, name))
  if (unknown.length > 0) {
    reasons.push({ code: 'unknown-answer', says: `本事项没有这些填写项：${unknown.join('、')}；可填：${Object.keys(fields).join('、') || '无'}`, basis: null, missing: unknown })
  }
  return reasons
}

/** The answers without empty ones, so that an empty form field and an absent one are the same fact. */
export const withoutEmpty = (answers: Facts): Facts =>
  Object.fromEntries(Object.entries(answers).filter(([, value]) => !isEmpty(value)))
