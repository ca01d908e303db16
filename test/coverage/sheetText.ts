import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Where the specification lies beside the project; tests that read it are skipped by name where it is absent. */
export const LAW = resolve(import.meta.dirname, '../../../shared/law')
export const STATUTES = resolve(import.meta.dirname, '../../../shared/statutes')

/** Pages on how to read the sheets; they hold no rules of a matter. */
const GENERAL = new Set(['README', '00-counting'])

export const listSheets = (): readonly string[] =>
  (existsSync(LAW) ? readdirSync(LAW).filter((name) => name.endsWith('.md')).map((name) => name.slice(0, -3)).filter((name) => !GENERAL.has(name)) : [])

const firstCell = (line: string): string => line.split('|')[1]?.trim().replaceAll('`', '') ?? ''

/** The row ids in the tables of a sheet whose first column is `Id`: its DEADLINES and INVARIANTS, in their order. */
export function idsIn(markdown: string): readonly string[] {
  const ids: string[] = []
  let inside = false
  for (const line of markdown.split('\n')) {
    if (!line.startsWith('|')) { inside = false; continue }
    const cell = firstCell(line)
    if (cell === 'Id') inside = true
    else if (inside && !/^:?-+:?$/.test(cell)) ids.push(cell)
  }
  return ids
}

export const readSheet = (sheet: string): string => readFileSync(join(LAW, `${sheet}.md`), 'utf8')
