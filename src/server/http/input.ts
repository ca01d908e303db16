import type { FastifyRequest } from 'fastify'
import { isMoment, isPlainDate } from '#core/calendar/plain-date.ts'
import type { Facts, Value } from '#core/engine/case.ts'
import { Refused } from './request.ts'

/** What comes from outside, checked before any use case sees it: kind, length, and signs that no database keeps. */

const MAX_TEXT = 20_000
const MAX_KEY = 200

const bad = (says: string): Refused => new Refused(400, 'bad-request', says)

/** Text that can be stored: well-formed, without the zero character. @throws Refused 400 */
export function checkText(text: string, name: string, most = MAX_TEXT): string {
  if (text.includes('\u0000') || !text.isWellFormed()) throw bad(`“${name}”含有无法保存的字符，请删去后重新填写`)
  if (text.length > most) throw bad(`“${name}”过长，最多${most}个字`)
  return text
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

function readValue(name: string, value: unknown): Value {
  if (typeof value === 'string') return checkText(value, name)
  if (typeof value === 'number' && Number.isFinite(value)) return value
  if (Array.isArray(value) && value.length <= 500 && value.every((item) => typeof item === 'string')) return value.map((item) => checkText(item, name))
  throw bad(`“${checkText(name, '填写项', 100)}”的内容应为文字、数字或者文字的列表`)
}

/** Answers of an act. @throws Refused 400 for anything that is no text, number or list of texts */
export function readAnswers(value: unknown): Facts {
  if (value === undefined || value === null) return {}
  if (!isRecord(value)) throw bad('answers 应为以填写项名称为键的对象')
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [checkText(name, '填写项', 100), readValue(name, one)]))
}

/** The body as an object, with the texts it must hold. @throws Refused 400 naming what is missing or no text */
export function readBody<Name extends string>(request: FastifyRequest, needed: readonly Name[]): Readonly<Record<Name, string>> & Readonly<Record<string, unknown>> {
  const { body } = request
  if (!isRecord(body)) throw bad('请求内容应为 JSON 对象')
  const lacking = needed.filter((name) => typeof body[name] !== 'string' || body[name] === '')
  if (lacking.length > 0) throw bad(`请求缺少：${lacking.join('、')}`)
  for (const name of needed) checkText(String(body[name]), name)
  if (typeof body['key'] === 'string') checkText(body['key'], 'key', MAX_KEY)
  return body as Readonly<Record<Name, string>> & Readonly<Record<string, unknown>>
}

/** The day or minute of an act, where one is given. @throws Refused 400 */
export function readOn(value: unknown): { readonly on?: string } {
  if (value === undefined || value === null || value === '') return {}
  if (typeof value !== 'string' || !(isPlainDate(value) || isMoment(value))) throw bad('办理日期应如2026-03-01或者2026-03-01T15:00')
  return { on: value }
}

/** The version of the case that the person saw. @throws Refused 400 */
export function readVersion(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) throw bad('请求缺少：version（您看到的案件步数，见案件的 version）')
  return value
}

/** Query parameters: each at most once, as storable text. @throws Refused 400 */
export function checkQuery(query: unknown): void {
  for (const [name, value] of Object.entries((query ?? {}) as Record<string, unknown>)) {
    if (typeof value !== 'string') throw bad(`参数“${checkText(name, '参数', 100)}”只能出现一次`)
    checkText(value, name, 1000)
  }
}

/** A file name to show and to save under: no folders, no control or direction signs, at most 120 characters. */
export function safeName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  // eslint-disable-next-line no-control-regex
  const clean = last.replace(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069<>:"|?*]/g, '').replace(/^[.\s]+/, '').trim()
  const stem = [...(clean.isWellFormed() ? clean : '')]
  return stem.length > 120 ? stem.slice(0, 100).join('') + stem.slice(-20).join('') : stem.join('') || '未命名文件'
}
