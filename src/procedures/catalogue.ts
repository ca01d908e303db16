import { existsSync, readdirSync, realpathSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DefinitionError, checkDefinition } from '#core/engine/check.ts'
import { findLinkFaults } from '#core/engine/checkLinks.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'

/** Two definitions, or two figures, with one id: a programming error. */
export class DuplicateDefinitionError extends Error {
  constructor(id: string) {
    super(`有两个定义或者指标使用同一编号“${id}”，请改其中一个`)
    this.name = 'DuplicateDefinitionError'
  }
}

const isDefinitionFile = (name: string): boolean => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'catalogue.ts'

/** The folder with further definitions is not there. */
export class NoDefinitionsError extends Error {
  constructor(folder: string) {
    super(`没有找到存放定义的文件夹“${folder}”，请检查 --definitions 的路径`)
    this.name = 'NoDefinitionsError'
  }
}

const opened = new Set<string>()

/** A definition kept outside this package writes the same import lines as one inside: its `#core/…` and `#law/…` are ours. */
function openPackageTo(folder: string): void {
  if (!existsSync(folder)) throw new NoDefinitionsError(folder)
  const within = `${pathToFileURL(realpathSync(folder)).href}/`
  if (opened.has(within)) return
  opened.add(within)
  registerHooks({ resolve: (wanted, context, next) => next(wanted, /^#(?:core|law)\//.test(wanted) && context.parentURL?.startsWith(within) ? { ...context, parentURL: import.meta.url } : context) })
}

/** Every definition in a folder: one file, one default export. Adding a file is all it takes to add a procedure. */
export async function loadFolder(folder: string): Promise<readonly Procedure[]> {
  const names = readdirSync(folder).filter(isDefinitionFile).sort()
  return Promise.all(names.map(async (name) => {
    const module = (await import(pathToFileURL(join(folder, name)).href)) as { default: Procedure }
    return checkDefinition(module.default)
  }))
}

/** Definitions by id. */
export class Catalogue {
  readonly #byId: Map<string, Procedure>
  constructor(all: readonly Procedure[]) {
    this.#byId = new Map(all.map((one) => [one.id, one]))
    const twice = all.find((one, index) => all.findIndex(({ id }) => id === one.id) !== index)
    if (twice) throw new DuplicateDefinitionError(twice.id)
    const declared = all.flatMap((one) => Object.keys(one.counts ?? {}))
    const again = declared.find((id, index) => declared.indexOf(id) !== index)
    if (again) throw new DuplicateDefinitionError(again)
    const figures = new Set(declared)
    for (const one of all) {
      const faults = findLinkFaults(one, (id) => this.#byId.get(id), (id) => figures.has(id))
      if (faults.length > 0) throw new DefinitionError(one.id, faults)
    }
  }
  get all(): readonly Procedure[] { return [...this.#byId.values()] }
  find(id: string): Procedure | undefined { return this.#byId.get(id) }
  /** Puts a definition in the place of the one with its id: an administrator changed a parameter. */
  replace(definition: Procedure): void { if (this.#byId.has(definition.id)) this.#byId.set(definition.id, definition) }
  get procedures(): readonly Procedure[] { return this.all.filter((one) => one.kind === 'procedure') }
  get registers(): readonly Procedure[] { return this.all.filter((one) => one.kind === 'register') }
}

/** The procedures and registers that ship with Yifa, and those of further folders. */
export async function loadCatalogue(further: readonly string[] = []): Promise<Catalogue> {
  further.forEach(openPackageTo)
  const folders = [import.meta.dirname, join(import.meta.dirname, '..', 'registers'), ...further]
  return new Catalogue((await Promise.all(folders.map(loadFolder))).flat())
}
