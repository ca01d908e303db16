import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parseTemplateTexts, type DocumentTemplate } from './templateText.ts'

const folder = new URL('./templates/', import.meta.url)

let known: readonly DocumentTemplate[] | undefined

/** Every document text, read once. A file that begins with `_` is a piece for 插入 lines, not a document; those of the whole folder serve every procedure. */
export function allTemplates(): readonly DocumentTemplate[] {
  known ??= readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).flatMap((entry) => {
    const read = (name: string): string => {
      const own = new URL(`${entry.name}/${name}`, folder)
      return readFileSync(existsSync(own) ? own : new URL(name, folder), 'utf8')
    }
    return readdirSync(new URL(`${entry.name}/`, folder)).filter((name) => name.endsWith('.txt') && !name.startsWith('_')).sort()
      .flatMap((name) => parseTemplateTexts(read(name), `${entry.name}/${name}`, read))
  })
  return known
}

/**
 * The document a procedure names, by name or another name it is known under. `on` chooses among versions in force on
 * different days (default: the newest).
 */
export function findTemplate(procedureId: string, name: string, on?: string): DocumentTemplate | undefined {
  const candidates = allTemplates().filter((one) => one.procedure === procedureId && (one.name === name || one.aliases.includes(name)))
  const inForce = candidates.filter((one) => on === undefined || ((one.from ?? '') <= on && on <= (one.to ?? '9999-12-31')))
  return inForce.toSorted((a, b) => (b.from ?? '').localeCompare(a.from ?? ''))[0]
}

/**
 * A plain document for a procedure that names one without a text of its own: number, party, the case's facts as a table,
 * basis, remedies where the party can use them, organ and date. A row of an optional field stands only where something is in it.
 */
export function genericTemplate(name: string, fields: readonly string[], procedure = '', optional: ReadonlySet<string> = new Set()): DocumentTemplate {
  const shown = fields.filter((field) => !['机关名称', '文号', '日期'].includes(field))
  return {
    procedure, name, aliases: [], kind: 'letter', purpose: '通用格式', series: '文', signing: '机关印章', isSealed: true, isExternal: true, basis: '',
    file: '通用格式', required: [{ field: '机关名称', says: '文书须载明作出机关', basis: '党政机关公文处理工作条例第九条' }],
    body: [
      '{#当事人}', '主送：{当事人}', '{/当事人}', '现将有关情况载明如下：', '表宽｜2｜6', ...shown.map((field) => (optional.has(field) ? `行｜{#${field}}${field}｜{${field}}{/${field}}` : `行｜${field}｜{${field}}`)),
      '{#依据}', '以上依据：{依据}。', '{/依据}', '{#救济途径}', '{救济途径}', '{/救济途径}',
    ].filter((line) => !/^\{[#/]当事人\}$/.test(line)),
  }
}
