import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadCatalogue } from '#procedures/catalogue.ts'

const FOLDER = join(import.meta.dirname, 'systems')
const SHEET = join(import.meta.dirname, '../../shared/seeds/systems.md')
const DOC = join(import.meta.dirname, '../docs/systems.md')

interface Carried { readonly carriedBy: readonly string[]; readonly note?: string }
type Carriers = Readonly<Record<string, Carried>>

const lists = await Promise.all(readdirSync(FOLDER).filter((name) => name.endsWith('.ts')).sort().map(async (name) => ((await import(join(FOLDER, name))) as { default: Carriers }).default))
const carriers: Carriers = Object.assign({}, ...lists) as Carriers
const catalogue = await loadCatalogue()

/** Ids of groups A–L with their Chinese names, as the sheet of the five reports lists them. */
function listSystems(): readonly (readonly [string, string])[] {
  const text = readFileSync(SHEET, 'utf8')
  const groups = text.slice(text.indexOf('\n## A.'), text.indexOf('\n## M.'))
  return [...groups.matchAll(/^\| `([a-z0-9-]+)` \| ([^|]+?) \|/gm)].map(([, id = '', name = '']) => [id, name])
}

/** The table of the document again, with what carries each system by the lists and the catalogue. */
function renderTable(doc: string): string {
  return doc.replace(/^\| `([a-z0-9-]+)` \| ([^|]+?) \|.*$/gm, (_, id: string, name: string) => {
    const { carriedBy = [], note = '' } = carriers[id] ?? {}
    return `| \`${id}\` | ${name} | ${carriedBy.map((one) => `\`${one}\` ${catalogue.find(one)?.name}`).join('、') || '尚未建立'} | ${note} |`
  })
}

describe('every system of the five reports', () => {
  it('is carried by definitions that exist, and by one list only', () => {
    expect(Object.entries(carriers).flatMap(([system, { carriedBy }]) => (carriedBy.length === 0 ? [system] : carriedBy.filter((id) => !catalogue.find(id))))).toEqual([])
    const listed = lists.flatMap((list) => Object.keys(list))
    expect(listed.filter((id, index) => listed.indexOf(id) !== index)).toEqual([])
  })
  it.skipIf(!existsSync(SHEET))('is in the list, and none is invented（项目旁没有 ../shared/seeds 时跳过）', () => {
    const ids = listSystems().map(([id]) => id)
    expect(ids.length).toBeGreaterThan(150)
    expect(ids.filter((id) => !carriers[id])).toEqual([])
    expect(Object.keys(carriers).filter((id) => !ids.includes(id))).toEqual([])
  })
  it('stands in docs/systems.md with what carries it (YIFA_WRITE_DOCS=1 writes the table anew)', () => {
    const doc = readFileSync(DOC, 'utf8')
    if (process.env['YIFA_WRITE_DOCS']) writeFileSync(DOC, renderTable(doc))
    expect(Object.keys(carriers).filter((id) => !doc.includes(`| \`${id}\` |`))).toEqual([])
    expect(readFileSync(DOC, 'utf8')).toBe(renderTable(doc))
  })
})
