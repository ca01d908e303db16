import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { isRegister } from '#core/vocabulary/register.ts'
import { loadCatalogue } from '#procedures/catalogue.ts'

const DOC = join(import.meta.dirname, '../docs/glossary.md')
const HEAD = '| id | 中文 | |\n|---|---|---|\n'
const catalogue = await loadCatalogue()

/** The glossary with the table of definitions as the catalogue has them. */
const render = (doc: string): string =>
  doc.slice(0, doc.indexOf(HEAD) + HEAD.length) + catalogue.all.map((one) => `| \`${one.id}\` | ${one.name} | ${isRegister(one) ? 'register 台账' : 'procedure 程序'} |\n`).join('')

it('the glossary names every definition in both languages (YIFA_WRITE_DOCS=1 writes the table anew)', () => {
  if (process.env['YIFA_WRITE_DOCS']) writeFileSync(DOC, render(readFileSync(DOC, 'utf8')))
  const doc = readFileSync(DOC, 'utf8')
  expect(doc).toContain(HEAD)
  expect(doc).toBe(render(doc))
})
