import Docxtemplater from 'docxtemplater'
import type PizZip from 'pizzip'
import { conditionHolds, parseCondition } from './condition.ts'
import { chineseDate } from './dates.ts'
import { holds, isBlank, type Fact, type Facts } from './facts.ts'
import { printable } from './layout/printable.ts'
import { capitalMoney } from './money.ts'
import { openDocx } from './readBack.ts'

/** One fault of a template: the tag, what is wrong, and the text around it. */
export interface TemplateFault { readonly tag: string; readonly says: string; readonly place: string }

/** The template itself is faulty; every fault is listed. */
export class TemplateError extends Error {
  readonly faults: readonly TemplateFault[]
  constructor(faults: readonly TemplateFault[]) {
    super(`文书模板有 ${faults.length} 处错误，未生成文书：${faults.map((fault) => `${fault.place}的标签“${fault.tag}”${fault.says}`).join('；')}。请在 Word 中改正后重新上传。`)
    this.name = 'TemplateError'
    this.faults = faults
  }
}

/**
 * Fills the placeholders of a Word template. Dates become 2026年1月5日, lists outside a loop are joined by 、, `{罚款金额大写}`
 * writes 罚款金额 in capital numerals, unknown fields stay empty. Throws `TemplateError` or `DocxError`.
 */
export function fillTemplate(docx: Buffer, facts: Facts): Promise<Buffer> {
  const zip = openDocx(docx)
  try {
    const template = new Docxtemplater(zip, {
      paragraphLoop: true, linebreaks: true, nullGetter: () => '', parser: (tag: string) => ({ get: readerOf(tag) }),
      errorLogging: false,
    })
    template.render(facts)
    tidyStops(zip)
    return Promise.resolve(template.toBuffer())
  } catch (error) {
    return Promise.reject(templateError(error))
  }
}

/** An answer that ends with its own stop, before the stop of the sentence it was put into, leaves one stop. */
function tidyStops(zip: PizZip): void {
  const path = 'word/document.xml'
  const xml = zip.file(path)?.asText()
  if (xml !== undefined) zip.file(path, xml.replace(/[。；，、]+(?=[。；，])/g, ''))
}

interface ReadContext {
  readonly scopeList: readonly unknown[]
  readonly meta: { readonly part: { readonly module?: string; readonly inverted?: boolean } }
}

/** Docxtemplater asks every scope from the innermost out, until one gives something. */
function readerOf(tag: string): (scope: unknown, context: unknown) => unknown {
  const condition = parseCondition(tag)
  return (scope, raw) => {
    const context = raw as ReadContext
    if (condition.operator !== 'says') return conditionHolds(condition, lookUp(context.scopeList, condition.field))
    const fact = (scope as Facts | null)?.[tag]
    const isLoop = context.meta.part.module === 'loop'
    if (isLoop) return isBlank(fact) ? undefined : isRows(fact) ? fact : holds(fact)
    return isBlank(fact) ? derived(scope as Facts, tag) : shown(fact)
  }
}

/** Rows are gone through one by one; a list of names is one answer, which `{#执法人员}` asks after as a condition. */
const isRows = (fact: Fact): boolean => Array.isArray(fact) && fact.some((one) => typeof one === 'object' && one !== null)

function lookUp(scopes: readonly unknown[], field: string): Fact {
  const holder = scopes.findLast((scope) => typeof scope === 'object' && scope !== null && !isBlank((scope as Facts)[field]))
  return (holder as Facts | undefined)?.[field]
}

/** 罚款金额大写 from 罚款金额. */
function derived(scope: Facts | null, tag: string): string | undefined {
  if (!tag.endsWith('大写')) return undefined
  const fact = scope?.[tag.slice(0, -2)]
  const amount = typeof fact === 'number' ? fact : typeof fact === 'string' && /^\d+(\.\d+)?$/.test(fact) ? Number(fact) : undefined
  return amount === undefined ? undefined : capitalMoney(amount)
}

function shown(fact: Fact): string {
  if (typeof fact === 'boolean') return fact ? '是' : '否'
  if (typeof fact === 'number') return Number.isInteger(fact) ? String(fact) : fact.toFixed(2)
  if (Array.isArray(fact)) return fact.map((one) => shown(one as Fact)).join('、')
  if (typeof fact === 'object' && fact !== null) return Object.values(fact).map((one) => shown(one as Fact)).join(' ')
  return chineseDate(printable(fact ?? ''))
}

interface LibraryError {
  readonly properties?: {
    readonly id?: string; readonly xtag?: string; readonly context?: string; readonly file?: string; readonly errors?: readonly LibraryError[]
  }
}

const says: Readonly<Record<string, string>> = {
  unopened_tag: '缺少左花括号“{”', unclosed_tag: '缺少右花括号“}”', unopened_loop: '有结束没有开始（缺少“{#…}”）',
  unclosed_loop: '有开始没有结束（缺少“{/…}”）', closing_tag_does_not_match_opening_tag: '的开始与结束名称不一致',
  duplicate_open_tag: '的左花括号重复', duplicate_close_tag: '的右花括号重复', no_xml_tag_found_at_left: '的位置不对', no_xml_tag_found_at_right: '的位置不对',
}

function templateError(error: unknown): Error {
  const { properties } = error as LibraryError
  if (!properties) return error instanceof Error ? error : new TemplateError([{ tag: '', says: String(error), place: '正文' }])
  const all = properties.errors ?? [error as LibraryError]
  return new TemplateError(all.map(({ properties: one = {} }) => ({
    tag: one.xtag ?? '', says: says[one.id ?? ''] ?? '书写有误', place: placeOf(one.file, one.context),
  })))
}

function placeOf(file: string | undefined, context: string | undefined): string {
  const part = /header/.test(file ?? '') ? '页眉' : /footer/.test(file ?? '') ? '页脚' : '正文'
  return context && context.length < 60 ? `${part}“${context}”处` : part
}
