import { readFileSync, readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = resolve(import.meta.dirname, '../src')
/** Each folder imports only from those before it, and from itself. */
const ORDER = ['core', 'law', 'procedures', 'registers', 'documents', 'ledger', 'cases', 'figures', 'report', 'portal', 'workbench', 'server']

const files = readdirSync(SRC, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
const folderOf = (path: string): string => relative(SRC, path).split('/')[0] ?? ''
const importsIn = (path: string): readonly string[] => [...readFileSync(path, 'utf8').matchAll(/(?:^|\n)\s*(?:import|export)\b[^'"\n]*?from\s+'([^']+)'|import\('([^']+)'\)/g)].map((match) => match[1] ?? match[2] ?? '')
const targetOf = (path: string, wanted: string): string | undefined => {
  if (wanted.startsWith('#')) return wanted.slice(1).split('/')[0]
  return wanted.startsWith('.') ? folderOf(resolve(path, '..', wanted)) : undefined
}
/** Source without comments and texts: prose may say “any”. */
const withoutProse = (source: string): string => source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '').replace(/'(?:[^'\\\n]|\\.)*'/g, "''")
const isTest = (path: string): boolean => path.endsWith('.test.ts')

describe('the house', () => {
  it('has only the folders that are named', () => {
    expect([...new Set(files.map(folderOf))].filter((folder) => !ORDER.includes(folder))).toEqual([])
    expect(files.filter((path) => /\/(?:utils?|common|helpers?|services?|types|index)(?:\/|\.ts)/.test(path))).toEqual([])
  })
  it('lets every folder import only from those before it', () => {
    const against = files.filter((path) => !isTest(path)).flatMap((path) => importsIn(path).flatMap((wanted) => {
      const target = targetOf(path, wanted)
      return target !== undefined && ORDER.indexOf(target) > ORDER.indexOf(folderOf(path)) ? [`${relative(SRC, path)} → ${wanted}`] : []
    }))
    expect(against).toEqual([])
  })
  it('keeps the core pure: no package, no Node module, no clock, no chance', () => {
    const core = files.filter((path) => folderOf(path) === 'core' && !isTest(path))
    expect(core.flatMap((path) => importsIn(path).filter((wanted) => !wanted.startsWith('.')).map((wanted) => `${relative(SRC, path)} → ${wanted}`))).toEqual([])
    expect(core.filter((path) => /\bnew Date\b|Date\.now|Math\.random|process\./.test(readFileSync(path, 'utf8'))).map((path) => relative(SRC, path))).toEqual([])
  })
  it('lets the workbench know the server by its API alone', () => {
    const reached = files.filter((path) => folderOf(path) === 'workbench').flatMap((path) => importsIn(path).map((wanted) => targetOf(path, wanted))).filter((target) => target !== undefined && !['core', 'workbench'].includes(target))
    expect(reached).toEqual([])
  })
  it('keeps files small: none over 400 lines, a procedure or register within 200, the middle one within 60', () => {
    const lines = files.filter((path) => !isTest(path)).map((path) => ({ path: relative(SRC, path), n: readFileSync(path, 'utf8').split('\n').length }))
    expect(lines.filter(({ n }) => n > 400)).toEqual([])
    expect(lines.filter(({ path, n }) => /^(?:procedures|registers)\//.test(path) && n > 201)).toEqual([])
    const sorted = lines.map(({ n }) => n).sort((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60)
    expect(sorted[Math.floor(sorted.length * 0.95)]).toBeLessThanOrEqual(250)
  })
  it('names no machine path and no "any"', () => {
    expect(files.filter((path) => /['"`](?:\/home|\/Users|\/root|\/work\/main)\//.test(readFileSync(path, 'utf8'))).map((path) => relative(SRC, path))).toEqual([])
    expect(files.filter((path) => /:\s*any[\s,;)=[\]|]|<any>|\bas any\b/.test(withoutProse(readFileSync(path, 'utf8')))).map((path) => relative(SRC, path))).toEqual([])
  })
})
