import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { conditionFaults } from '#core/engine/check.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { MASKED, type SheetForm } from './form.ts'
import { faultsOfForm } from './value.ts'

/** A ledger asks for what its definition does not have: a programming error, told by the names. */
export class SheetFormError extends Error {
  constructor(id: string, faults: readonly string[]) {
    super(`台账式样“${id}”有误，请修改该文件：\n${faults.map((fault) => `  - ${fault}`).join('\n')}`)
    this.name = 'SheetFormError'
  }
}

const FOLDER = join(import.meta.dirname, 'forms')

const readAll = async (): Promise<readonly SheetForm[]> =>
  Promise.all(readdirSync(FOLDER).filter((name) => name.endsWith('.ts')).sort().map(async (name) => ((await import(pathToFileURL(join(FOLDER, name)).href)) as { readonly default: SheetForm }).default))

let all: Promise<readonly SheetForm[]> | undefined

const checked = new WeakMap<Procedure, readonly SheetForm[]>()

/** The ledgers kept of a definition's cases, in the order of their files. @throws SheetFormError for one that names what is not there */
export async function formsOf(definition: Procedure): Promise<readonly SheetForm[]> {
  const known = checked.get(definition)
  if (known) return known
  const forms = (await (all ??= readAll())).filter(({ of }) => of === definition.id)
  for (const { id, columns, where } of forms) {
    const faults = [...faultsOfForm(definition, columns.map(({ cell }) => cell)), ...(where ? conditionFaults(definition, where) : [])]
    if (faults.length > 0) throw new SheetFormError(id, faults)
  }
  checked.set(definition, forms)
  return forms
}

/** Every ledger, for whoever lists them. */
export const listForms = (): Promise<readonly SheetForm[]> => (all ??= readAll())

/** Headings under which our own number stands in what is taken out here. */
export async function numberHeadingsOf(definition: Procedure): Promise<readonly string[]> {
  const inForms = (await formsOf(definition)).flatMap(({ columns }) => columns.flatMap(({ heading, cell }) => (cell.is === 'case' && cell.what === 'number' ? [heading] : [])))
  return [...new Set(['编号', '系统编号', ...inForms])]
}

/** Headings under which it stands there when a matter was registered. */
export async function registrationHeadingsOf(definition: Procedure): Promise<readonly string[]> {
  const inForms = (await formsOf(definition)).flatMap(({ columns }) => columns.flatMap(({ heading, cell }) => (cell.is === 'case' && cell.what === 'opened' ? [heading] : [])))
  return [...new Set(['登记日期', '系统登记日期', ...inForms])]
}

/** Headings that stand under merged ones in what is taken out here, masked or not: by them the second line is known for one of headings. */
export async function lowerHeadingsOf(definition: Procedure): Promise<readonly string[]> {
  return (await formsOf(definition)).flatMap(({ columns }) => columns.flatMap(({ heading, group }) => (group === undefined ? [] : [heading, `${heading}${MASKED}`])))
}

/** Headings under which a ledger shows an answer by another name than the question's: a sheet that comes back is read by them. */
export async function headingsOf(definition: Procedure): Promise<readonly (readonly [string, string])[]> {
  return (await formsOf(definition)).flatMap(({ columns }) => columns.flatMap(({ heading, cell }) => (cell.is === 'answer' && cell.fields.length === 1 && cell.fields[0] !== heading ? [[heading, cell.fields[0] ?? ''] as const] : [])))
}
