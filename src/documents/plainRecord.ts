import type { DocumentTemplate } from './templateText.ts'

/** What is known of a question when the form of a record is laid out. */
export interface RecordField { readonly type: string; readonly isOptional?: true; readonly askedWhen?: unknown }

/** Internal records 登记表、审批表、台账、清单、记录 that no law gives a form: named by what they are. */
const RECORD = /(?:表|单|台账|清单|目录|记录|凭证)$/

/** Whether a document that has no text of its own is an internal record, laid out by mechanism. */
export const isPlainRecord = (name: string): boolean => RECORD.test(name)

const BLANK_DATE = '　　　　年　　月　　日'
const sign = (who: string): string => `签名：　　　　　　　　　${who}${BLANK_DATE}`

/** Who signs at the foot of the form: an approval goes up, a record is signed by those present, a slip is handed over. */
function signatures(name: string): readonly string[] {
  if (/审批表|审核表|审查表|判定表|备案表|送审单/.test(name)) {
    return [`栏｜承办人意见｜／签：${sign('')}`, `栏｜承办机构＼负责人意见｜／签：${sign('')}`, `栏｜机关负责人＼审批意见｜／签：${sign('')}`]
  }
  if (name.endsWith('记录')) return [`栏｜参加人员＼签名｜／签：${BLANK_DATE}`, `栏｜记录人｜／签：${sign('')}`]
  if (/(?:交办|分办|派遣|督办|催办|转办|移交|办理|委托)单$/.test(name)) return [`栏｜签发人｜／签：${sign('')}`, `栏｜签收人｜／签：${sign('')}`]
  return [`栏｜填表人｜／签：${sign('')}`, `栏｜审核人｜／签：${sign('')}`]
}

const SHORT = new Set(['date', 'moment', 'choice', 'yesNo', 'whole', 'money', 'person'])

/** Long labels are broken so that the column keeps its width. */
const label = (field: string): string => (field.length > 7 ? `${field.slice(0, Math.ceil(field.length / 2))}＼${field.slice(Math.ceil(field.length / 2))}` : field)

/** Two short answers share a row; whatever may be absent has its own, which stands only where it is filled in. */
function rows(fields: readonly (readonly [string, RecordField])[]): readonly string[] {
  const lines: string[] = []
  let waiting: string | undefined
  const flush = (): void => { if (waiting !== undefined) lines.push(`栏｜${waiting}`); waiting = undefined }
  for (const [name, { type, isOptional, askedWhen }] of fields) {
    const cell = `${label(name)}｜{${name}}${type === 'money' ? '元' : ''}`
    if (isOptional || askedWhen !== undefined) { flush(); lines.push(`栏｜{#${name}?}${cell}{/}`); continue }
    if (!SHORT.has(type)) { flush(); lines.push(`栏｜${cell}`); continue }
    if (waiting === undefined) waiting = cell
    else { lines.push(`栏｜${waiting}｜${cell}`); waiting = undefined }
  }
  flush()
  return lines
}

/** What every form has of itself. */
const OWN = new Set(['案号', '案件名称', '日期', '机关名称'])

/**
 * The form of an internal record: number, matter and day, then every answer of the act that makes it, then who signs. One layout for all
 * such records, so that a definition that names one more needs nothing written for it.
 */
export function recordTemplate(procedure: string, name: string, fields: Readonly<Record<string, RecordField>>): DocumentTemplate {
  return {
    procedure, name, aliases: [], kind: 'form', purpose: '内部记录', signing: '经手人签名', isSealed: false, isExternal: false, basis: '', file: '内部记录通用格式', required: [],
    body: ['栏｜编号｜{案号}｜日期｜{日期}', '栏｜事项名称｜{案件名称}', ...rows(Object.entries(fields).filter(([name]) => !OWN.has(name))), '栏｜承办单位｜{机关名称}', ...signatures(name)],
  }
}
