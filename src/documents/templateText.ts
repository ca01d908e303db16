import { parseCondition } from './condition.ts'
import { impliedFields, type RequiredField } from './implied.ts'
import type { OfficialDocument } from './layout/model.ts'

/** One document as an office keeps it: head and text of a `.txt` file in `templates/`. */
export interface DocumentTemplate {
  readonly procedure: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: OfficialDocument['kind']
  readonly purpose: string
  /** 文号 series such as 罚决字; absent when the document carries no number. */
  readonly series?: string
  readonly signing: string
  readonly isSealed: boolean
  readonly isExternal: boolean
  readonly basis: string
  readonly from?: string
  readonly to?: string
  readonly required: readonly RequiredField[]
  /** The text below 正文, with placeholders and line marks. */
  readonly body: readonly string[]
  readonly file: string
}

/** A template text that breaks the form described in `templates/README.md`. */
export class TemplateTextError extends Error {
  readonly file: string
  constructor(file: string, says: string) {
    super(`文书模板 ${file}：${says}`)
    this.name = 'TemplateTextError'
    this.file = file
  }
}

const kinds: Readonly<Record<string, OfficialDocument['kind']>> = { 对外文书: 'letter', 内部表格: 'form', 笔录: 'record', 上行公文: 'report-upward' }

/** What a kind of document says of itself where its head does not. */
const usual: Readonly<Record<OfficialDocument['kind'], { readonly 签章: string; readonly 对外: string }>> = {
  letter: { 签章: '机关印章', 对外: '是' }, form: { 签章: '', 对外: '否' }, record: { 签章: '', 对外: '是' }, 'report-upward': { 签章: '机关印章', 对外: '否' },
}

/**
 * Reads a file of template texts: documents begin with a line `文书：…`; what stands before the first holds for all of them. A document
 * that belongs to several procedures is given for each. `load` gives the text of another file for 插入 lines. Throws `TemplateTextError`.
 */
export function parseTemplateTexts(text: string, file: string, load: (name: string) => string): readonly DocumentTemplate[] {
  const parts = text.replace(/^\ufeff/, '').split(/^(?=文书：)/m)
  const common = parts[0]?.startsWith('文书：') ? '' : parts.shift() ?? ''
  return parts.flatMap((part) => {
    const template = parseTemplateText(common + part, file, load)
    return template.procedure.split('、').map((procedure) => ({ ...template, procedure }))
  })
}

/** Reads one template text. `load` gives the text of another file for 插入 lines. Throws `TemplateTextError`. */
export function parseTemplateText(text: string, file: string, load: (name: string) => string): DocumentTemplate {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/)
  const start = lines.indexOf('正文：')
  if (start === -1) throw new TemplateTextError(file, '缺少单独一行“正文：”')
  const head = new Map(lines.slice(0, start).filter((line) => line.includes('：') && !line.startsWith('　')).map(splitHead))
  const get = (key: string): string => head.get(key) ?? ''
  const kind = kinds[get('文种')]
  if (!kind) throw new TemplateTextError(file, `文种“${get('文种')}”不认识，应为：${Object.keys(kinds).join('、')}`)
  if (!get('文书') || !get('程序')) throw new TemplateTextError(file, '缺少“文书：”或“程序：”')
  const signing = head.get('签章') ?? usual[kind].签章
  const body = withInsertions(lines.slice(start + 1), load).filter((line) => line.trim() !== '')
  const stated = lines.slice(0, start).filter((line) => line.startsWith('　')).map((line) => requiredField(line, file))
  return {
    procedure: get('程序'), name: get('文书'), aliases: get('别名').split('、').filter(Boolean), kind, purpose: get('用途'), file,
    ...(get('文号') ? { series: get('文号') } : {}), signing, isSealed: signing.includes('机关印章'),
    isExternal: (head.get('对外') ?? usual[kind].对外) === '是', basis: get('依据'), ...inForce(get('施行')),
    required: [...stated, ...impliedFields(kind, body, get('依据')).filter(({ field }) => !stated.some((one) => one.field === field))], body,
  }
}

function inForce(span: string): Pick<DocumentTemplate, 'from' | 'to'> {
  const [from, to] = span.split('至').map((day) => day.trim())
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) }
}

const splitHead = (line: string): [string, string] => [line.slice(0, line.indexOf('：')).trim(), line.slice(line.indexOf('：') + 1).trim()]

function requiredField(line: string, file: string): RequiredField {
  const [field, says, basis, when] = line.trim().split('｜').map((part) => part.trim())
  if (!field || !says || !basis) throw new TemplateTextError(file, `必填行“${line.trim()}”应写成：字段｜理由｜依据｜当 条件（可省）`)
  return { field, says, basis, ...(when ? { when: parseCondition(when.replace(/^当\s*/, '')) } : {}) }
}

function withInsertions(lines: readonly string[], load: (name: string) => string): string[] {
  return lines.flatMap((line) => (line.startsWith('插入：') ? withInsertions(load(line.slice(3).trim()).split(/\r?\n/), load) : [line]))
}
