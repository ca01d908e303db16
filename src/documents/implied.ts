import { parseCondition, reverse, type FactCondition } from './condition.ts'
import type { OfficialDocument } from './layout/model.ts'

/** A field that must be filled before the document may be issued: why, on which article, and when. */
export interface RequiredField {
  readonly field: string
  readonly says: string
  readonly basis: string
  readonly when?: FactCondition
}

/** Lines that may stay blank for a pen: tables, signature lines. */
const MAY_BE_BLANK = /^(?:栏｜|行｜|表头｜|表宽｜|顶格：|页签：|签发：|署：|日：)/

/** What the issuing itself gives. */
const GIVEN = new Set(['机关名称', '文号', '日期'])

const GENERAL_BASIS = '党政机关公文处理工作条例第十九条'

interface Found { readonly field: string; readonly when?: FactCondition }

/** One bracket of the text and the conditions that it stands under. */
interface Bracket { readonly sign: string; readonly tag: string; readonly under: readonly FactCondition[] }

/** Brackets in reading order: `{#甲}`, `{^甲}`, `{/甲}` open and close conditions, everything else is filled in. */
function bracketsIn(lines: readonly string[]): readonly (Bracket & { readonly line: string })[] {
  const open: FactCondition[] = []
  return lines.flatMap((line) => [...line.matchAll(/\{([#^/]?)([^{}]*)\}/g)].map(([, sign = '', tag = '']) => {
    if (sign === '/') open.pop()
    const bracket = { sign, tag, line, under: [...open] }
    if (sign === '#' || sign === '^') open.push(sign === '#' ? parseCondition(tag) : reverse(parseCondition(tag)))
    return bracket
  }))
}

/** The field that fills a bracket: capital numerals are made of the number. */
const fieldOf = (tag: string): string => tag.replace(/大写$/, '')

/** A bracket and the conditions it stands under: `{甲}` and `{^甲}` of one place are each other's alternative. */
const placeOf = (tag: string, under: readonly FactCondition[]): string => JSON.stringify([fieldOf(tag), under])

function asFound({ tag, under }: Bracket): readonly Found[] {
  const [when, ...deeper] = under
  if (deeper.length > 0) return []
  if (when === undefined) return [{ field: fieldOf(tag) }]
  return when.field === fieldOf(tag) && when.operator !== 'not' ? [] : [{ field: fieldOf(tag), when }]
}

/**
 * What a sentence of a letter names must be filled in, or the sentence would have a hole: under the condition that it stands under, if any.
 * A field for which the text provides other words (`{^甲}…`) may be empty.
 */
export function impliedFields(kind: OfficialDocument['kind'], body: readonly string[], basis: string): readonly RequiredField[] {
  if (kind !== 'letter' && kind !== 'report-upward') return []
  const brackets = bracketsIn(body)
  const otherwise = new Set(brackets.filter(({ sign }) => sign === '^').map(({ tag, under }) => placeOf(tag, under)))
  const replaced = new Set(brackets.filter(({ sign, under }) => sign === '' && under.length === 0).map(({ tag }) => fieldOf(tag))
    .filter((field) => brackets.some(({ sign, tag }) => sign === '^' && tag === field)))
  const found = brackets.filter(({ sign, line, tag, under }) => sign === '' && !MAY_BE_BLANK.test(line) && !otherwise.has(placeOf(tag, under))).flatMap(asFound).filter(({ field }) => !GIVEN.has(field) && !replaced.has(field))
  const always = new Set(found.filter(({ when }) => when === undefined).map(({ field }) => field))
  const distinct = new Map(found.filter(({ field, when }) => when === undefined || !always.has(field)).map((one) => [JSON.stringify(one), one]))
  return [...distinct.values()].map((one) => ({ says: '文书正文须写明', basis: basis || GENERAL_BASIS, ...one }))
}
