import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { SheetError } from './fault.ts'

/**
 * How the sheet of another system is read 导入模板: its headings by our questions, and its words where they differ from ours. A file of
 * data each; further ones lie in `import-templates` of the data directory.
 */
export interface SheetTemplate {
  /** The file's name without its ending. */
  readonly id: string
  readonly name: string
  readonly definition: string
  /** The act for whose results the sheet is, where it opens no matters. */
  readonly action?: string
  /** Where the headings were seen, and whether anybody has held them against a real export. */
  readonly source: string
  readonly columns: Readonly<Record<string, string>>
  /** By question: a word of the sheet → our option. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

const isTexts = (value: unknown): value is Readonly<Record<string, string>> => typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one === 'string')

function readTemplate(folder: string, file: string): SheetTemplate {
  const broken = (says: string): SheetError => new SheetError(`导入模板“${file}”有误：${says}`)
  let value: Partial<SheetTemplate>
  try {
    value = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Partial<SheetTemplate>
  } catch (error) {
    throw broken(error instanceof Error ? error.message : '不是 JSON')
  }
  const { name, definition, action, source, columns, values } = value
  if (typeof name !== 'string' || typeof definition !== 'string' || typeof source !== 'string' || !isTexts(columns)) throw broken('应当有 name、definition、source 和 columns（列名 → 填写项）')
  if (values !== undefined && !Object.values(values).every(isTexts)) throw broken('values 应为：填写项 → 表中的写法 → 本系统的选项')
  return { id: file.replace(/\.json$/, ''), name, definition, source, columns, ...(action === undefined ? {} : { action }), ...(values ? { values } : {}) }
}

const OWN = join(import.meta.dirname, 'templates')

/** The templates that come with Yifa, and those of further folders; of one name the later counts. @throws SheetError naming the file */
export function loadTemplates(further: readonly string[] = []): readonly SheetTemplate[] {
  const found = [OWN, ...further].filter((folder) => existsSync(folder)).flatMap((folder) => readdirSync(folder).filter((file) => file.endsWith('.json')).sort().map((file) => readTemplate(folder, file)))
  return [...new Map(found.map((one) => [one.id, one])).values()]
}
